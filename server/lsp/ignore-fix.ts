import type { CheckedClaim } from '../engine/judge/verdict.ts';
import { formatOf } from '../workspace/formats.ts';
import type { Briefing } from '../workspace/live-workspace.ts';
import type { Fix } from './code-actions.ts';
import { sentenceEnd } from './sentence-end.ts';

/** Leaves a claim alone from now on, by a comment behind its sentence; plain text has no comments. */
export function ignoreFix(checked: CheckedClaim, { document }: Briefing): readonly Fix[] {
  const { kind } = checked.verdict;
  if (kind === 'supported' || kind === 'unchecked' || formatOf(document.path) !== 'markdown') return [];
  const { afterAll } = sentenceEnd(checked, document);
  return [
    {
      title: 'Ignore this claim with a comment',
      edits: [
        {
          span: { start: afterAll, end: afterAll },
          newText: ' <!-- claimcheck-ignore: checked by hand -->',
        },
      ],
    },
  ];
}
