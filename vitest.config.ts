import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/cli/**/*.test.ts', 'test/protocol/**/*.test.ts'],
    testTimeout: 20_000, // a server is started in many a test, and the machine may be busy
    env: { TZ: 'Pacific/Chatham' }, // an odd zone, so that a test that leans on the clock's zone fails at once
  },
});
