import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, hull, type Span } from '../../document/span.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { roleMessage } from './messages.ts';
import { reason } from './reason.ts';
import { readOnce } from '../../read-once.ts';

/** Which of two it is, turned round: "Alder instead of Oster" beside "Oster instead of Alder", "less a plan than a hope" beside "a plan rather than a hope". */
export function preferenceReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const [own, theirs] = [preferenceIn(claim.sentence), preferenceIn(passage.focus)];
  if (own === undefined || theirs === undefined || !contains(claim.span, own.span)) return [];
  const crossed = [shared(own.chosen, theirs.left), shared(own.left, theirs.chosen)] as const;
  const straight = shared(own.chosen, theirs.chosen) + shared(own.left, theirs.left);
  const isTurned = crossed.every((words) => words > 0) && crossed[0] + crossed[1] > straight;
  if (!isTurned) return [];
  return [
    reason(juxtaposition, {
      kind: 'role',
      claim: own.span,
      evidence: theirs.span,
      message: roleMessage(
        { sentence: claim.sentence, span: own.span },
        { sentence: passage.focus, span: theirs.span },
      ),
      slot: certainty,
      units: [],
    }),
  ];
}

/** What is chosen over what, by the words of content of either phrase. */
interface Preference {
  readonly chosen: readonly Token[];
  readonly left: readonly Token[];
  readonly span: Span;
}

const preferenceIn = readOnce(({ tokens }: Sentence): Preference | undefined => {
  for (const [at, token] of tokens.entries()) {
    const found = tiedAt(tokens, at) ?? fromTo(tokens, at) ?? lessThan(tokens, at);
    const [first, last] = [found?.[0][0], found?.[1].at(-1)];
    if (found !== undefined && first !== undefined && last !== undefined) {
      const [chosen, left] = found;
      return { chosen, left, span: hull(token, hull(first, last)) };
    }
  }
  return undefined;
});

type Sides = readonly [chosen: readonly Token[], left: readonly Token[]];

/** "Trams rather than buses", "Alder instead of Oster" */
function tiedAt(tokens: readonly Token[], at: number): Sides | undefined {
  return preferring.get(tokens[at]?.lower ?? '') === tokens[at + 1]?.lower
    ? [phraseBefore(tokens, at), phraseFrom(tokens, at + 2)]
    : undefined;
}

/** "Moves from Alder to Oster": Oster it is now. */
function fromTo(tokens: readonly Token[], at: number): Sides | undefined {
  if (!moving.has(tokens[at]?.lemma ?? '')) return undefined;
  const from = tokens.findIndex(({ lower }, i) => i > at && i <= at + farthest && lower === 'from');
  const to =
    from < 0 ? -1 : tokens.findIndex(({ lower }, i) => i > from && i <= from + farthest && lower === 'to');
  return to < 0 ? undefined : [phraseFrom(tokens, to + 1), tokens.slice(from + 1, to).filter(isContent)];
}

/** "Less a plan than a hope": a hope. */
function lessThan(tokens: readonly Token[], at: number): Sides | undefined {
  const than =
    tokens[at]?.lower === 'less'
      ? tokens.findIndex(({ lower }, i) => i > at + 1 && i <= at + farthest && lower === 'than')
      : -1;
  return than < 0 ? undefined : [phraseFrom(tokens, than + 1), tokens.slice(at + 1, than).filter(isContent)];
}

/** The words of content from a place on, up to a mark. */
function phraseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const behind = tokens.slice(from, from + reach);
  const mark = behind.findIndex(({ kind }) => kind === 'punctuation');
  return behind.slice(0, mark < 0 ? reach : mark).filter(isContent);
}

function phraseBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const before = tokens.slice(Math.max(0, at - reach), at);
  return before.slice(before.findLastIndex(({ kind }) => kind === 'punctuation') + 1).filter(isContent);
}

function isContent({ kind, lower }: Token): boolean {
  return kind === 'word' && !isFunctionWord(lower);
}

/** How many words of the one phrase the other has. */
function shared(a: readonly Token[], b: readonly Token[]): number {
  return a.filter((one) => b.some((other) => similarity(one.lemma, other.lemma) >= sameThing)).length;
}

const preferring: ReadonlyMap<string, string> = new Map([
  ['rather', 'than'],
  ['instead', 'of'],
]);
const moving = new Set(['move', 'switch', 'shift', 'transfer', 'relocate']);
const farthest = 10;
/** Tokens of a phrase. */
const reach = 5;
const sameThing = 0.8;
const certainty = 0.9;
