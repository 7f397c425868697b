import pc from 'picocolors';
import { verdictKinds, type VerdictKind } from '../engine/judge/verdict.ts';
import type {
  Range,
  Report,
  ReportedClaim,
  ReportedConflict,
  ReportedDocument,
  ReportedReason,
} from './report.ts';
import type { Severity } from './severity.ts';
import { underline } from './underline.ts';
import { verdictSentences } from '../workspace/verdict-sentences.ts';
import type { Output } from './terminal.ts';

/** What of a report is shown. */
export interface Shown {
  readonly failOn: ReadonlySet<VerdictKind>;
  /** Only claims that fail the run, and no summary. */
  readonly isQuiet: boolean;
}

/** The report for people: what is wrong in each document, the source's words beneath the claim's, and a line that sums up. */
export function stylish(
  report: Report,
  shown: Shown,
  output: Pick<Output, 'hasColours' | 'columns'>,
): string {
  const page: Page = { paint: paints(output.hasColours), width: Math.max(output.columns, minimumColumns) };
  const titles = new Map(report.sources.map(({ path, title, date }) => [path, describe(title, date)]));
  const isShown = ({ severity, verdict }: ReportedClaim) =>
    shown.isQuiet ? shown.failOn.has(verdict) : severity !== 'none';

  const documents = report.documents.flatMap((document) => {
    const claims = document.claims.filter(isShown);
    if (claims.length === 0) return [];
    return [
      page.paint.heading(document.path),
      '',
      ...claims.flatMap((claim) => showClaim(claim, titles, page)),
    ];
  });
  if (shown.isQuiet) return asText(documents);
  return asText([
    ...documents,
    ...showConflicts(report.sourceConflicts, page),
    ...showProblems(report, page),
    summary(report, page),
  ]);
}

interface Page {
  readonly paint: Paint;
  /** In columns. */
  readonly width: number;
}

function showClaim(claim: ReportedClaim, titles: ReadonlyMap<string, string>, page: Page): string[] {
  const colour = page.paint.bySeverity[claim.severity];
  const start = (claim.reasons[0]?.claimRange ?? claim.range).start;
  const place = `${start.line + 1}:${start.character + 1}`;
  const why = claim.reasons[0]?.message;
  const says = [why, claim.note].filter(Boolean).join(' ') || verdictSentences[claim.verdict];
  return [
    `  ${page.paint.faint(place)}  ${colour(claim.verdict)}  ${says}`,
    ...showLine(
      claim.text,
      claim.reasons.map(({ claimSpan }) => claimSpan),
      '^',
      colour,
      page,
    ),
    ...claim.reasons.flatMap((reason, index) => [
      ...(index > 0 ? [`    ${page.paint.faint('and')} ${reason.message}`] : []),
      ...showEvidence(reason, titles, page),
    ]),
    '',
  ];
}

function showEvidence(reason: ReportedReason, titles: ReadonlyMap<string, string>, page: Page): string[] {
  const { evidencePath, evidenceLocator, evidenceText, evidenceSpan } = reason;
  const place = `${evidencePath}:${lineOf(evidenceLocator.range)}`;
  const title = titles.get(evidencePath);
  return [
    `    ${page.paint.faint('in')} ${page.paint.path(place)}${title === undefined ? '' : page.paint.faint(`  ${title}`)}`,
    ...showLine(evidenceText, [evidenceSpan], '~', page.paint.evidence, page),
  ];
}

function showLine(
  text: string,
  spans: ReportedReason['claimSpan'][],
  mark: string,
  colour: Colour,
  page: Page,
): string[] {
  const { line, marks } = underline(text, spans, mark, page.width - margin.length);
  const bar = page.paint.faint('│');
  const rows = [`      ${bar} ${line}`];
  if (marks !== '') rows.push(`      ${bar} ${colour(marks)}`);
  return rows;
}

function showConflicts(conflicts: readonly ReportedConflict[], page: Page): string[] {
  if (conflicts.length === 0) return [];
  const lines = conflicts.map(({ message, a, b }) => {
    const places = [a, b].map(({ path, range }) => page.paint.path(`${path}:${lineOf(range)}`));
    return `  ${message} ${page.paint.faint('in')} ${places.join(page.paint.faint(' and '))}`;
  });
  return [page.paint.heading('Where your sources disagree'), '', ...lines, ''];
}

function showProblems(report: Report, page: Page): string[] {
  const problems = [...report.problems, ...[...report.documents, ...report.sources].flatMap(problemsOf)];
  const lines = new Set(
    problems.map(({ path, message }) => `${page.paint.path(path)}: ${page.paint.problem(message)}`),
  );
  return lines.size === 0 ? [] : [...lines, ''];
}

function problemsOf({ path, problems }: Pick<ReportedDocument, 'path' | 'problems'>) {
  return problems.map((message) => ({ path, message }));
}

function summary({ documents, sources }: Report, page: Page): string {
  const claims = documents.flatMap((document) => document.claims);
  const counts = verdictKinds.flatMap((verdict) => {
    const ofVerdict = claims.filter((claim) => claim.verdict === verdict);
    if (ofVerdict.length === 0) return [];
    const colour = verdict === 'supported' ? page.paint.good : page.paint.bySeverity[worst(ofVerdict)];
    return [colour(`${ofVerdict.length} ${verdict}`)];
  });
  const total = `${counted(claims.length, 'claim')} in ${counted(documents.length, 'document')}`;
  const against = `against ${counted(sources.length, 'source')}`;
  return [page.paint.heading(`${total} ${against}`), ...(counts.length > 0 ? [counts.join(', ')] : [])].join(
    ': ',
  );
}

function worst(claims: readonly ReportedClaim[]): Severity {
  return severities.find((severity) => claims.some((claim) => claim.severity === severity)) ?? 'none';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function describe(title: string, date: string | null): string {
  return date === null ? title : `${title}, ${date}`;
}

function lineOf({ start }: Range): number {
  return start.line + 1;
}

function asText(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

type Colour = (text: string) => string;

interface Paint extends Readonly<
  Record<'heading' | 'faint' | 'path' | 'problem' | 'good' | 'evidence', Colour>
> {
  readonly bySeverity: Readonly<Record<Severity, Colour>>;
}

function paints(hasColours: boolean): Paint {
  const colours = pc.createColors(hasColours);
  const strong = (colour: Colour) => (text: string) => colours.bold(colour(text));
  return {
    heading: colours.bold,
    faint: colours.dim,
    path: colours.cyan,
    problem: colours.yellow,
    good: colours.green,
    evidence: colours.green,
    bySeverity: {
      error: strong(colours.red),
      warning: strong(colours.yellow),
      information: strong(colours.blue),
      none: colours.dim,
    },
  };
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'none'];

/** What stands to the left of a quoted line. */
const margin = '      │ ';

/** A narrower terminal gets lines that are cut by the terminal. */
const minimumColumns = 40;
