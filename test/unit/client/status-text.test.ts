import { expect, test } from 'vitest';
import { statusText } from '../../../client/status-text.ts';
import { verdictKinds } from '../../../server/engine/judge/verdict.ts';
import type { Status } from '../../../server/lsp/status.ts';

const none = Object.fromEntries(verdictKinds.map((kind) => [kind, 0])) as Status['counts'];

function status(changes: Partial<Status>): Status {
  return { state: 'ready', message: 'A sentence.', sources: 6, briefings: 1, counts: none, ...changes };
}

const cases: { name: string; given: Status; text: string; tooltip: string[] }[] = [
  {
    name: 'work is named while it goes on, and nothing counted',
    given: status({ state: 'checking', counts: { ...none, contradicted: 1 } }),
    text: '$(sync~spin) Claimcheck: checking',
    tooltip: ['A sentence.', '1 contradicted'],
  },
  {
    name: 'the claims that matter are counted, gravest first in the tooltip',
    given: status({ counts: { ...none, supported: 30, unchecked: 2, disputed: 1, contradicted: 2 } }),
    text: '$(checklist) Claimcheck: 3 claims to look at',
    tooltip: ['A sentence.', '2 contradicted', '1 disputed', '30 supported', '2 unchecked'],
  },
  {
    name: 'one claim is no claims',
    given: status({ counts: { ...none, miscited: 1 } }),
    text: '$(checklist) Claimcheck: 1 claim to look at',
    tooltip: ['A sentence.', '1 miscited'],
  },
  {
    name: 'nothing to look at needs no words',
    given: status({ counts: { ...none, supported: 4 } }),
    text: '$(checklist) Claimcheck',
    tooltip: ['A sentence.', '4 supported'],
  },
  {
    name: 'a problem is told',
    given: status({ state: 'problem' }),
    text: '$(warning) Claimcheck: not checked',
    tooltip: ['A sentence.'],
  },
];

test.each(cases)('$name', ({ given, text, tooltip }) => {
  expect(statusText(given)).toEqual({ text, tooltip });
});
