import type { CheckedClaim } from '../engine/judge/verdict.ts';
import type { SecondOpinion } from '../opinion/second-opinion.ts';
import type { Briefing } from '../workspace/live-workspace.ts';
import type { ClientFeatures } from './client-features.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { excerpt } from './excerpt.ts';
import { passageLink } from './passage-link.ts';

/** The opinion of a language model as a hover shows it: whose it is, what it says, and the words it rests on, in their sentence. */
export function opinionParagraph(
  { verdict, quote, model }: SecondOpinion,
  { evidence }: CheckedClaim,
  briefing: Briefing,
  features: ClientFeatures,
): string {
  const head = `_Second opinion of ${escapeMarkdown(model)}, which changes nothing here:_ ${verdict}.`;
  const comparison = quote && evidence[quote.passage];
  if (quote === undefined || comparison === undefined) return head;
  const { source, focus } = comparison.passage;
  const title = passageLink(source.document.title, comparison, briefing, features);
  return [head, `${title}: “${excerpt(focus.text, [quote.span])}”`].join('  \n');
}
