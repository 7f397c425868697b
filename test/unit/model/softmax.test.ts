import { expect, test } from 'vitest';
import { softmax } from '../../../server/model/softmax.ts';

const labels = ['unsupported', 'supported', 'contradicted'] as const;

test('logits become shares of one under the names that the model gives them', () => {
  const { supported, contradicted, unsupported } = softmax([0, Math.log(2), 0], { labels, temperature: 1 });
  expect(supported).toBeCloseTo(0.5);
  expect(contradicted).toBeCloseTo(0.25);
  expect(unsupported).toBeCloseTo(0.25);
});

test('a temperature above one makes them less sure, and large ones overflow nothing', () => {
  const sure = softmax([0, 4, 0], { labels, temperature: 1 }).supported;
  expect(softmax([0, 4, 0], { labels, temperature: 2 }).supported).toBeLessThan(sure);
  expect(softmax([0, 5000, 0], { labels, temperature: 1 })).toEqual({
    supported: 1,
    contradicted: 0,
    unsupported: 0,
  });
});
