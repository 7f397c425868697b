import type { Quotation } from '../../annotate/quotation.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { overlaps, type Span } from '../../document/span.ts';
import type { QuotedWords, Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuotation, type QuotationMatch } from '../quotations.ts';
import { tellingDifferences } from '../quotations/telling-differences.ts';
import { quote } from './reason.ts';
import { flatMap } from '../../flat-map.ts';
import { readOnce } from '../../read-once.ts';

/** How the claim's quoted words stand in the passage, and a reason for each quotation that stands there with other words. */
export interface QuotationFinding {
  readonly quoted: QuotedWords | undefined;
  readonly reasons: readonly Reason[];
}

/** Looks for the claim's quotations in the passage. Titles and words held at arm's length are not quoted from anybody. */
export function quotationReasons(juxtaposition: Juxtaposition): QuotationFinding {
  const { claim } = juxtaposition;
  const findings = claim.sentence.quotations
    .filter(({ kind, span }) => kind === 'speech' && overlaps(span, claim.span))
    .map((quotation) => inPassage(juxtaposition, clip(quotation, claim.sentence)));
  if (findings.length === 0) return { quoted: undefined, reasons: [] };
  const worst = (['absent', 'altered', 'verbatim'] as const).find((quoted) =>
    findings.some((finding) => finding.quoted === quoted),
  );
  return { quoted: worst, reasons: flatMap(findings, ({ reasons }) => reasons) };
}

function inPassage({ claim, passage }: Juxtaposition, quotation: Span): QuotationFinding {
  const { focus, before, after } = passage;
  const near = [...before, focus, ...after];
  if (sharedWords(claim.sentence, quotation, near) < leastShared) return absent;
  const words = quote(claim.sentence, quotation).text;
  const whole = near.map(({ text }) => text).join(' ');
  if (
    compareQuotation(words, focus.text).kind === 'verbatim' ||
    compareQuotation(words, whole).kind === 'verbatim'
  )
    return verbatim;
  const match = compareQuotation(words, spoken(focus));
  if (match.kind === 'verbatim') return verbatim;
  if (match.kind === 'absent') return absent;
  const telling =
    match.kind === 'elided' ? [match] : tellingDifferences(match.differences, words, focus.text);
  const shown = telling[0];
  if (shown === undefined)
    return match.kind === 'altered' && match.closeness >= sameWords ? verbatim : absent;
  const own = quote(claim.sentence, shift(shown.words, quotation.start));
  const theirs = quote(focus, shift(shown.passage, focus.span.start));
  const confidence = match.kind === 'elided' ? elidedConfidence : match.closeness;
  return {
    quoted: 'altered',
    reasons: [
      {
        kind: 'quotation',
        claim: own,
        evidence: theirs,
        message: message(match, own.text, theirs.text),
        confidence,
      },
    ],
  };
}

const absent: QuotationFinding = { quoted: 'absent', reasons: [] };
const verbatim: QuotationFinding = { quoted: 'verbatim', reasons: [] };

/** A sentence with all but its quoted words blanked, so that offsets stay: what a reporter puts between them is nobody's quotation. */
function spoken({ text, span, quotations }: Sentence): string {
  const parts = quotations.map((quotation) => ({
    start: Math.max(0, quotation.span.start - span.start),
    end: Math.min(text.length, quotation.span.end - span.start),
  }));
  let blanked = '';
  for (const part of parts) blanked = blanked.padEnd(part.start) + text.slice(part.start, part.end);
  return blanked.padEnd(text.length);
}

/** The share of the quotation's words that stand anywhere in the sentences: a cheap look before the words are aligned. */
function sharedWords(sentence: Sentence, quotation: Span, near: readonly Sentence[]): number {
  const quoted = sentence.tokens.filter(
    (token) => token.kind !== 'punctuation' && overlaps(token, quotation),
  );
  const shared = quoted.filter(({ lemma }) => near.some((other) => lemmasOf(other).has(lemma)));
  return quoted.length === 0 ? 0 : shared.length / quoted.length;
}

const lemmasOf = readOnce(
  ({ tokens }: Sentence): ReadonlySet<string> => new Set(tokens.map(({ lemma }) => lemma)),
);

function message(match: QuotationMatch, own: string, theirs: string): string {
  if (match.kind === 'elided') return `The words left out take "${theirs}" with them, which turns the sense.`;
  if (own.trim() === '') return `The quotation leaves out "${theirs}", which the source has.`;
  if (theirs.trim() === '') return `The quotation has "${own}", which the source has not.`;
  return `The quotation says "${own}"; the source's words are "${theirs}".`;
}

/** The part of a quotation that lies in the sentence. */
function clip({ span }: Quotation, sentence: Sentence): Span {
  return { start: Math.max(span.start, sentence.span.start), end: Math.min(span.end, sentence.span.end) };
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

const elidedConfidence = 0.9;
const leastShared = 0.5;
/** Closer than this, and differing in nothing that tells, the words are the same. */
const sameWords = 0.8;
