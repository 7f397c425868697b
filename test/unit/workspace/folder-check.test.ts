import { expect, test } from 'vitest';
import type { Document } from '../../../server/engine/document/document.ts';
import type { Likelihoods } from '../../../server/engine/judge/likelihoods.ts';
import type { Question } from '../../../server/engine/judge/question.ts';
import { read } from '../../../server/readers/read.ts';
import { FolderCheck } from '../../../server/workspace/folder-check.ts';
import type { Scorer } from '../../../server/workspace/scorer.ts';
import { readSettings } from '../../../server/workspace/settings.ts';
import { takeSnapshot } from '../../../server/workspace/snapshot.ts';

const source =
  'A helicopter came from the air base at Torlund. The harbour master, Ines Varga, said that the ferry had lost its steering.';
const reworded = "Torlund's airfield lent a helicopter.";
const shared = 'Varga blamed the failed steering of the ferry.';

const yes: Likelihoods = { supported: 0.96, contradicted: 0.02, unsupported: 0.02 };

/** A trained judge that answers when it is told to, and tells when it is asked. */
class FakeScorer implements Scorer {
  readonly asked: (readonly string[])[] = [];
  readonly #scores = new Map<string, Likelihoods>();
  #open: { readonly questions: readonly Question[]; readonly settle: () => void }[] = [];
  #onAsked: () => void = () => undefined;

  readonly known = ({ passage, claim }: Question) => this.#scores.get(`${passage}\n${claim}`);

  readonly ask: Scorer['ask'] = (questions, { signal } = {}) =>
    new Promise((settle) => {
      this.asked.push([...new Set(questions.map(({ claim }) => claim))]);
      this.#open.push({ questions, settle });
      signal?.addEventListener('abort', () => {
        settle();
      });
      this.#onAsked();
    });

  /** Waits until it has been asked so many times. */
  async askedTimes(count: number): Promise<void> {
    while (this.asked.length < count) await new Promise<void>((wake) => (this.#onAsked = wake));
  }

  answer(likelihoods: Likelihoods): void {
    const open = this.#open;
    this.#open = [];
    for (const { questions, settle } of open) {
      for (const { passage, claim } of questions) this.#scores.set(`${passage}\n${claim}`, likelihoods);
      settle();
    }
  }
}

async function folderWith(briefing: string, scorer: Scorer) {
  let wake: () => void = () => undefined;
  let scoredTimes = 0;
  const checks = new FolderCheck(await snapshot(briefing), () => {
    scoredTimes += 1;
    wake();
  });
  checks.useScorer(scorer);
  return {
    checks,
    scoredTimes: () => scoredTimes,
    scored: async (times: number) => {
      while (scoredTimes < times) await new Promise<void>((done) => (wake = done));
    },
    edit: async (text: string) => checks.update(await snapshot(text)),
    verdicts: async () => (await checks.check('briefing.md'))?.claims.map(({ verdict }) => verdict.kind),
  };
}

async function snapshot(briefing: string) {
  gazette ??= await document('sources/gazette.md', source);
  const open = new Map([['briefing.md', await document('briefing.md', briefing)]]);
  return takeSnapshot(new Map([['sources/gazette.md', gazette]]), open, readSettings({}));
}

let gazette: Document | undefined;

function document(path: string, text: string): Promise<Document> {
  return read(path, new TextEncoder().encode(text));
}

test('the comparisons are heard at once, the answers once and together', async () => {
  const scorer = new FakeScorer();
  const { verdicts, scored, scoredTimes } = await folderWith(`${reworded} ${shared}`, scorer);
  expect(await verdicts()).toEqual(['unsupported', 'supported']);
  await scorer.askedTimes(1);
  expect(scorer.asked).toEqual([[reworded, shared]]);
  scorer.answer(yes);
  await scored(1);
  expect(await verdicts()).toEqual(['supported', 'supported']);
  expect({ scoredTimes: scoredTimes(), asked: scorer.asked.length }).toEqual({ scoredTimes: 1, asked: 1 });
});

test('an edit asks about the claim that was edited, and the others keep their answers', async () => {
  const scorer = new FakeScorer();
  const { verdicts, scored, edit } = await folderWith(`${reworded} ${shared}`, scorer);
  await verdicts();
  await scorer.askedTimes(1);
  scorer.answer(yes);
  await scored(1);
  const edited = 'Varga blamed the broken steering of the ferry.';
  await edit(`${reworded} ${edited}`);
  expect(await verdicts()).toEqual(['supported', 'supported']);
  await scorer.askedTimes(2);
  expect(scorer.asked[1]).toEqual([edited]);
});

test('an edit withdraws what nobody wants to know any more', async () => {
  const scorer = new FakeScorer();
  const { verdicts, scored, edit, scoredTimes } = await folderWith(reworded, scorer);
  await verdicts();
  await scorer.askedTimes(1);
  await edit(shared);
  await verdicts();
  await scorer.askedTimes(2);
  expect(scorer.asked).toEqual([[reworded], [shared]]);
  scorer.answer(yes);
  await scored(1);
  expect(scoredTimes()).toBe(1);
});

test('however it came about, the end is that of a check from scratch', async () => {
  const scorer = new FakeScorer();
  const { checks, verdicts, scored, edit } = await folderWith(reworded, scorer);
  await verdicts();
  await scorer.askedTimes(1);
  scorer.answer(yes);
  await scored(1);
  await edit(`${shared} ${reworded}`);
  await verdicts();
  await scorer.askedTimes(2);
  scorer.answer(yes);
  await scored(2);
  const scratch = await folderWith(`${shared} ${reworded}`, scorer);
  const found = async (folder: FolderCheck) => (await folder.check('briefing.md'))?.claims;
  expect(JSON.stringify(await found(checks))).toEqual(JSON.stringify(await found(scratch.checks)));
});

test('without a trained judge the comparisons judge alone, and with one again they do not', async () => {
  const scorer = new FakeScorer();
  const { checks, verdicts, scored } = await folderWith(reworded, scorer);
  await verdicts();
  await scorer.askedTimes(1);
  scorer.answer(yes);
  await scored(1);
  checks.useScorer(undefined);
  expect(await verdicts()).toEqual(['unsupported']);
  checks.useScorer(scorer);
  expect(await verdicts()).toEqual(['supported']);
});
