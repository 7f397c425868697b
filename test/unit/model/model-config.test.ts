import { expect, test } from 'vitest';
import { readModelConfig } from '../../../server/model/model-config.ts';

const config = {
  labels: ['unsupported', 'supported', 'contradicted'],
  temperature: 1.4,
  maxTokens: 192,
  bytes: 408,
  sha256: 'a0'.repeat(32),
};

test('what a model says of itself is taken, and what nobody needs is passed over', () => {
  expect(readModelConfig(JSON.stringify({ ...config, lowercase: true }))).toEqual(config);
});

test.each([
  { given: '{', problem: /not a JSON object/ },
  {
    given: JSON.stringify({ ...config, labels: ['entailment', 'neutral', 'contradiction'] }),
    problem: /three labels/,
  },
  { given: JSON.stringify({ ...config, temperature: 0 }), problem: /temperature/ },
  { given: JSON.stringify({ ...config, maxTokens: '192' }), problem: /tokens/ },
  { given: JSON.stringify({ ...config, bytes: undefined }), problem: /how large/ },
  { given: JSON.stringify({ ...config, sha256: 'none' }), problem: /checksum/ },
])('$problem', ({ given, problem }) => {
  expect(() => readModelConfig(given)).toThrow(problem);
});
