import type { Quotation } from '../../annotate/quotation.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { overlaps, type Span } from '../../document/span.ts';
import type { QuotedWords, Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuotation, type QuotationMatch } from '../quotations.ts';
import { quote } from './reason.ts';

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
  return { quoted: worst, reasons: findings.flatMap(({ reasons }) => reasons) };
}

function inPassage({ claim, passage }: Juxtaposition, quotation: Span): QuotationFinding {
  const words = quote(claim.sentence, quotation).text;
  const { focus, before, after } = passage;
  const match = compareQuotation(words, focus.text);
  if (match.kind === 'verbatim') return { quoted: 'verbatim', reasons: [] };
  const whole = [...before, focus, ...after].map(({ text }) => text).join(' ');
  if (compareQuotation(words, whole).kind === 'verbatim') return { quoted: 'verbatim', reasons: [] };
  if (match.kind === 'absent') return { quoted: 'absent', reasons: [] };
  const shown = leastDifference(match);
  if (shown === undefined) return { quoted: 'absent', reasons: [] };
  const own = quote(claim.sentence, shift(shown.words, quotation.start));
  const theirs = quote(focus, shift(shown.passage, focus.span.start));
  return {
    quoted: 'altered',
    reasons: [
      {
        kind: 'quotation',
        claim: own,
        evidence: theirs,
        message: message(match, own.text, theirs.text),
        confidence: match.kind === 'elided' ? elidedConfidence : Math.sqrt(match.closeness),
      },
    ],
  };
}

function leastDifference(
  match: Exclude<QuotationMatch, { kind: 'verbatim' | 'absent' }>,
): { words: Span; passage: Span } | undefined {
  return match.kind === 'elided' ? match : match.differences[0];
}

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
