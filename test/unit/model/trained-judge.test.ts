import { expect, test } from 'vitest';
import type { Likelihoods } from '../../../server/engine/judge/likelihoods.ts';
import type { FromWorker, ToWorker } from '../../../server/model/scoring-service.ts';
import { TrainedJudge } from '../../../server/model/trained-judge.ts';

const yes: Likelihoods = { supported: 0.9, contradicted: 0.05, unsupported: 0.05 };

/** A judge over a worker that answers when the test says so. */
function judgeOverFake() {
  const sent: ToWorker[] = [];
  const problems: string[] = [];
  let starts = 0;
  let reply: (message: FromWorker) => void = () => undefined;
  let die: (problem: string) => void = () => undefined;
  const judge = new TrainedJudge(
    { folder: 'file:///judge/', wasm: 'file:///judge.wasm' },
    (onMessage, onDeath) => {
      starts += 1;
      reply = onMessage;
      die = onDeath;
      return { send: (message) => sent.push(message), close: () => undefined };
    },
    (problem) => problems.push(problem),
  );
  return {
    judge,
    problems,
    starts: () => starts,
    asked: () => sent.flatMap((message) => (message.kind === 'ask' ? [message.question.claim] : [])),
    answer: (likelihoods: Likelihoods | undefined = yes) => {
      reply({ kind: 'answer', likelihoods });
    },
    reply: (message: FromWorker) => {
      reply(message);
    },
    die: (problem: string) => {
      die(problem);
    },
  };
}

const about = (claim: string) => ({ passage: 'The pier is shut.', claim });

test('nothing is started before the first question', async () => {
  const { judge, starts, answer } = judgeOverFake();
  await judge.ask([]);
  expect(starts()).toBe(0);
  const asking = judge.ask([about('a')]);
  expect(starts()).toBe(1);
  answer();
  await asking;
  expect(judge.known(about('a'))).toEqual(yes);
});

test('what was answered is not asked again, nor what is on its way', async () => {
  const { judge, asked, answer } = judgeOverFake();
  const first = judge.ask([about('a')]);
  const second = judge.ask([about('a'), about('b')]);
  answer();
  await first;
  answer();
  await second;
  await judge.ask([about('a'), about('b')]);
  expect(asked()).toEqual(['a', 'b']);
});

test('what is withdrawn before its turn is never asked, and an answer on its way is kept', async () => {
  const { judge, asked, answer } = judgeOverFake();
  const control = new AbortController();
  const asking = judge.ask([about('a'), about('bb'), about('ccc'), about('dddd')], {
    signal: control.signal,
  });
  control.abort();
  await asking;
  answer();
  answer();
  expect(asked()).toEqual(['a', 'bb']);
  expect(judge.known(about('a'))).toEqual(yes);
});

test('the text at hand overtakes what waits', () => {
  const { judge, asked, answer } = judgeOverFake();
  void judge.ask(['a', 'b', 'c', 'd'].map(about));
  void judge.ask([about('now')], { isUrgent: true });
  answer();
  expect(asked()).toEqual(['a', 'b', 'now']);
});

test('a question that the model cannot read has no answer, and is not asked again', async () => {
  const { judge, asked, reply } = judgeOverFake();
  const asking = judge.ask([about('a')]);
  reply({ kind: 'answer', likelihoods: undefined });
  await asking;
  await judge.ask([about('a')]);
  expect(judge.known(about('a'))).toBeUndefined();
  expect(asked()).toEqual(['a']);
});

test('a death is told once in one line; whoever waits is let go, and what is known stays', async () => {
  const { judge, problems, answer, die } = judgeOverFake();
  const asking = judge.ask([about('a'), about('b')]);
  answer();
  die('out of\nmemory');
  die('again');
  await asking;
  await judge.ask([about('c')]);
  expect(problems).toEqual(['the trained judge has stopped: out of memory']);
  expect(judge.known(about('a'))).toEqual(yes);
});

test('a model that cannot be loaded is told in its own words', async () => {
  const { judge, problems, reply } = judgeOverFake();
  const asking = judge.ask([about('a')]);
  reply({ kind: 'unusable', problem: 'model.onnx cannot be read' });
  await asking;
  expect(problems).toEqual(['model.onnx cannot be read']);
});
