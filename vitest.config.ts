import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/cli/**/*.test.ts', 'test/protocol/**/*.test.ts'],
    env: { TZ: 'Pacific/Chatham' }, // an odd zone, so that a test that leans on the clock's zone fails at once
  },
});
