import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Comparison, Stance } from '../engine/compare/comparison.ts';
import type { CalendarDay } from '../engine/document/document.ts';
import type { Span } from '../engine/document/span.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import type { SecondOpinion } from '../opinion/second-opinion.ts';
import type { Briefing } from '../workspace/live-workspace.ts';
import { whyVerdict } from '../workspace/verdict-sentences.ts';
import type { ClientFeatures } from './client-features.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { excerpt } from './excerpt.ts';
import { opinionParagraph } from './opinion-paragraph.ts';
import { passageLink } from './passage-link.ts';
import { claimAt, claimSpan, rangeOf } from './places.ts';

/**
 * The claim at a place beside its sources: the verdict, why, and what each source says, copies of one text folded into one.
 *
 * @param opinionOf what a language model said of a claim, where one was asked
 */
export function hover(
  briefing: Briefing,
  position: Position,
  features: ClientFeatures,
  opinionOf: (checked: CheckedClaim) => SecondOpinion | undefined,
): Hover | null {
  const checked = claimAt(briefing, position);
  if (checked === undefined) return null;
  const opinion = opinionOf(checked);
  const paragraphs = [
    headline(checked),
    ...byOrigin(checked.evidence, briefing).map((copies) => entry(copies, briefing, features)),
    ...note(checked),
    ...(opinion === undefined ? [] : [opinionParagraph(opinion, checked, briefing, features)]),
  ];
  return {
    contents: { kind: MarkupKind.Markdown, value: paragraphs.join('\n\n') },
    range: rangeOf(briefing.document, claimSpan(briefing.document, checked)),
  };
}

function headline(checked: CheckedClaim): string {
  const { kind } = checked.verdict;
  const word = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return `**${word}.** ${escapeMarkdown(whyVerdict(checked))}`;
}

type Copies = readonly [Comparison, ...Comparison[]];

/** Evidence of one origin and stance together, in the order in which the best of each stands. */
function byOrigin(evidence: readonly Comparison[], { origins }: Briefing): readonly Copies[] {
  const groups = new Map<string, Copies>();
  for (const comparison of evidence) {
    const { path } = comparison.passage.source.document;
    const key = `${comparison.stance} ${origins.get(path) ?? path}`;
    const group = groups.get(key);
    groups.set(key, group === undefined ? [comparison] : [...group, comparison]);
  }
  return [...groups.values()].slice(0, mostEntries);
}

/** One paragraph, broken into lines: a hover shows few of them, and quoted blocks would spend them on space. */
function entry([best, ...copies]: Copies, briefing: Briefing, features: ClientFeatures): string {
  const { document } = best.passage.source;
  const date = document.date === undefined ? '' : `, ${longDate(document.date)}`;
  const title = passageLink(document.title, best, briefing, features);
  const isOfSameText = (copy: Comparison) => copy.passage.source === best.passage.source;
  const passages = [best, ...copies.filter(isOfSameText)].map((each) => `“${passage(each)}”`);
  const others = copies
    .filter((copy) => !isOfSameText(copy))
    .map((copy) => passageLink(copy.passage.source.document.title, copy, briefing, features));
  const lines = [`${title}${date}, ${stances[best.stance]}:`, ...passages];
  if (others.length > 0) lines.push(`Also in ${others.join(', ')}.`);
  return lines.join('  \n');
}

/** The sentence of the source, the words that differ in bold. */
function passage({ passage: { focus }, reasons }: Comparison): string {
  const differing = reasons
    .filter(({ evidence }) => evidence.block === focus.block)
    .map(({ evidence: { span } }): Span => ({
      start: Math.max(0, span.start - focus.span.start),
      end: Math.min(focus.text.length, span.end - focus.span.start),
    }))
    .filter(({ start, end }) => start < end);
  return excerpt(focus.text, differing);
}

/** What there is to say beside the reason: how many agree, why something was not checked further. */
function note(checked: CheckedClaim): readonly string[] {
  if (checked.note === undefined || checked.note === whyVerdict(checked)) return [];
  return [`_${escapeMarkdown(checked.note)}_`];
}

function longDate({ year, month, day }: CalendarDay): string {
  return `${day} ${months[month - 1] ?? ''} ${year}`;
}

const stances: Readonly<Record<Stance, string>> = {
  supports: 'says so',
  contradicts: 'says otherwise',
  mentions: 'speaks of it',
};

/** More than these nobody reads in a hover. */
const mostEntries = 4;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
