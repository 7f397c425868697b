import { expect, test } from 'vitest';
import { QuestionQueue } from '../../../server/model/question-queue.ts';

function questions(...claims: readonly string[]) {
  return new Map(claims.map((claim) => [claim, { passage: '', claim }]));
}

function order(queue: QuestionQueue): readonly string[] {
  const taken: string[] = [];
  for (let next = queue.take(); next !== undefined; next = queue.take()) taken.push(next[0]);
  return taken;
}

test('what is urgent goes first, then who asked first, and of one asker the short ones', () => {
  const queue = new QuestionQueue();
  queue.add(questions('longer', 'mid', 's'), false);
  queue.add(questions('a'), false);
  queue.add(questions('urgent'), true);
  expect(order(queue)).toEqual(['urgent', 's', 'mid', 'longer', 'a']);
});

test('what several ask is asked once, as early as any of them wants it', () => {
  const queue = new QuestionQueue();
  queue.add(questions('first', 'shared'), false);
  queue.add(questions('shared'), true);
  expect(order(queue)).toEqual(['shared', 'first']);
});

test('what is withdrawn is not asked, unless another asks it too', () => {
  const queue = new QuestionQueue();
  const withdraw = queue.add(questions('own', 'shared'), true);
  queue.add(questions('shared'), false);
  withdraw();
  expect(order(queue)).toEqual(['shared']);
});
