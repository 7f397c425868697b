import { positionAt, type Position } from '../engine/document/line-index.ts';
import { toFile } from '../engine/document/offset-map.ts';
import type { CalendarDay, Document } from '../engine/document/document.ts';
import type { Span } from '../engine/document/span.ts';
import type { Comparison, Quote, Reason, ReasonKind, Stance } from '../engine/compare/comparison.ts';
import type { Conflict } from '../engine/judge/conflicts.ts';
import type { CheckedClaim, ResolvedCitation, VerdictKind } from '../engine/judge/verdict.ts';
import type { CheckedDocument, CheckedSource, CheckedWorkspace } from '../workspace/check-workspace.ts';
import type { PathProblem } from '../workspace/discover.ts';
import { passageOf } from '../workspace/reason-passage.ts';
import { severityOf, type Severity } from './severity.ts';

/** What `--format json` prints. Members may be added; none changes its meaning. */
export interface Report {
  readonly schema: 1;
  readonly tool: { readonly name: 'claimcheck'; readonly version: string };
  /** What belongs to no document and no source: a link that runs in a circle, a folder without sources. */
  readonly problems: readonly PathProblem[];
  readonly sources: readonly ReportedSource[];
  readonly documents: readonly ReportedDocument[];
  /** Where sources of different origins clash with each other, whether or not a claim speaks of it. */
  readonly sourceConflicts: readonly ReportedConflict[];
}

export interface ReportedConflict {
  readonly kind: ReasonKind;
  /** One plain sentence that shows both sides. */
  readonly message: string;
  readonly a: ConflictPlace;
  readonly b: ConflictPlace;
}

export interface ConflictPlace {
  readonly path: string;
  /** The least text that shows it, and where it stands. */
  readonly text: string;
  readonly range: Range;
}

export interface ReportedSource {
  readonly path: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Sources with one origin are copies of one text. */
  readonly origin: string | null;
  readonly problems: readonly string[];
}

export interface ReportedDocument {
  readonly path: string;
  readonly problems: readonly string[];
  readonly claims: readonly ReportedClaim[];
}

export interface ReportedClaim {
  readonly id: string;
  /** As a reader sees it: without markup, line ends turned into spaces. */
  readonly text: string;
  /** The stretch of the file that holds the claim, markup included. */
  readonly range: Range;
  readonly verdict: VerdictKind;
  /** How much the verdict matters to an editor, by default. */
  readonly severity: Severity;
  /** 0 to 1, three digits. */
  readonly confidence: number;
  readonly reasons: readonly ReportedReason[];
  /** Best first. */
  readonly evidence: readonly ReportedEvidence[];
  readonly citations: readonly ReportedCitation[];
  /** How many independent origins support it. */
  readonly origins: number;
  readonly note?: string;
}

export interface ReportedReason {
  readonly kind: ReasonKind;
  readonly claim: string;
  readonly evidence: string;
  readonly claimRange: Range;
  readonly evidencePath: string;
  readonly evidenceLocator: Locator;
  readonly message: string;
  /** Where `claim` stands in the text of the claim; UTF-16 offsets, end-exclusive. */
  readonly claimSpan: Span;
  /** The sentence around `evidence`, and where in it that stands. */
  readonly evidenceText: string;
  readonly evidenceSpan: Span;
}

export interface ReportedEvidence {
  readonly path: string;
  readonly stance: Stance;
  readonly confidence: number;
  readonly text: string;
  readonly locator: Locator;
}

export interface ReportedCitation {
  readonly raw: string;
  readonly range: Range;
  readonly key: string;
  readonly path: string | null;
}

export interface Locator {
  readonly range: Range;
}

/** Zero-based lines and UTF-16 characters, end-exclusive, as in the Language Server Protocol. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The report of a checked workspace, in a fixed order. */
export function report(
  workspace: CheckedWorkspace,
  problems: readonly PathProblem[],
  version: string,
): Report {
  return {
    schema: 1,
    tool: { name: 'claimcheck', version },
    problems,
    sources: workspace.sources.map(reportSource),
    documents: workspace.documents.map(reportDocument),
    sourceConflicts: workspace.conflicts.map(reportConflict),
  };
}

function reportSource({ document, origin, problems }: CheckedSource): ReportedSource {
  const { path, title, date } = document;
  return { path, title, date: date ? isoDay(date) : null, origin: origin ?? null, problems };
}

function reportDocument({ document, claims, problems }: CheckedDocument): ReportedDocument {
  return { path: document.path, problems, claims: claims.map((claim) => reportClaim(claim, document)) };
}

function reportConflict({ kind, message, a, b }: Conflict): ReportedConflict {
  return { kind, message, a: reportPlace(a), b: reportPlace(b) };
}

function reportPlace({ source: { document }, quote }: Conflict['a']): ConflictPlace {
  return { path: document.path, text: quote.text, range: rangeIn(document, quote) };
}

function reportClaim(checked: CheckedClaim, document: Document): ReportedClaim {
  const { claim, verdict, confidence, evidence, citations, origins } = checked;
  const reasons = 'reasons' in verdict ? verdict.reasons : [];
  const note = checked.note ?? ('because' in verdict ? verdict.because : undefined);
  return {
    id: claim.id,
    text: claim.text,
    range: rangeIn(document, { block: claim.sentence.block, span: claim.span }),
    verdict: verdict.kind,
    severity: severityOf(checked),
    confidence: rounded(confidence),
    reasons: reasons.flatMap((reason) => reportReason(reason, checked, document) ?? []),
    evidence: evidence.map(reportEvidence),
    citations: citations.map((citation) => reportCitation(citation, document)),
    origins,
    ...(note === undefined ? {} : { note }),
  };
}

/** Undefined for a reason whose passage is not among the evidence: it could not be shown. */
function reportReason(
  reason: Reason,
  { claim, evidence }: CheckedClaim,
  document: Document,
): ReportedReason | undefined {
  const comparison = passageOf(reason, evidence);
  if (comparison === undefined) return undefined;
  const { source } = comparison.passage;
  const sentence =
    source.sentences.find(
      ({ block, span }) =>
        block === reason.evidence.block &&
        span.start <= reason.evidence.span.start &&
        reason.evidence.span.start < span.end,
    ) ?? comparison.passage.focus;
  return {
    kind: reason.kind,
    claim: reason.claim.text,
    evidence: reason.evidence.text,
    claimRange: rangeIn(document, reason.claim),
    evidencePath: source.document.path,
    evidenceLocator: { range: rangeIn(source.document, reason.evidence) },
    message: reason.message,
    claimSpan: relativeTo(claim.span, reason.claim.span),
    evidenceText: sentence.text,
    evidenceSpan: relativeTo(sentence.span, reason.evidence.span),
  };
}

function reportEvidence({ passage, stance, confidence }: Comparison): ReportedEvidence {
  const { source, focus } = passage;
  return {
    path: source.document.path,
    stance,
    confidence: rounded(confidence),
    text: focus.text,
    locator: { range: rangeIn(source.document, focus) },
  };
}

function reportCitation({ citation, path }: ResolvedCitation, document: Document): ReportedCitation {
  return {
    raw: citation.raw,
    range: rangeOf(document, citation.fileSpan),
    key: citation.target,
    path: path ?? null,
  };
}

function rangeIn(document: Document, { block, span }: Pick<Quote, 'block' | 'span'>): Range {
  const map = document.blocks[block]?.map;
  return rangeOf(document, map === undefined ? { start: 0, end: 0 } : toFile(map, span));
}

function rangeOf({ lineStarts }: Document, { start, end }: Span): Range {
  return { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
}

function relativeTo(outer: Span, { start, end }: Span): Span {
  const clamp = (offset: number) => Math.min(Math.max(offset - outer.start, 0), outer.end - outer.start);
  return { start: clamp(start), end: clamp(end) };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

function isoDay({ year, month, day }: CalendarDay): string {
  const padded = (value: number, digits: number) => String(value).padStart(digits, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
