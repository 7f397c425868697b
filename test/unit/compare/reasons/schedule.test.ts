import { describe } from 'vitest';
import { check } from '../../check.ts';

const calm = ['supported', 'unsupported', 'disputed', 'unchecked'] as const;

describe('early, on time and late', () => {
  for (const [source, claim] of [
    [
      'The new bridge over the Velde strait opened two months ahead of schedule.',
      'The new bridge over the Velde strait was «delayed» by two months.',
    ],
    [
      'The new bridge over the Velde strait opened after a long delay.',
      'The new bridge over the Velde strait opened «ahead of schedule».',
    ],
    [
      'The dredging of the harbour of Orlan was finished on time.',
      'The dredging of the harbour of Orlan was finished «behind schedule».',
    ],
    [
      'The ferry Marten reached Orlan three hours late.',
      'The ferry Marten reached Orlan three hours «ahead of schedule».',
    ],
    [
      'The ferry Marten reached Orlan later than planned.',
      'The ferry Marten reached Orlan earlier than planned.',
    ],
  ] as const)
    check({ source, claim, verdict: 'contradicted', reason: 'antonym' });
});

describe('timings that clash with nothing', () => {
  for (const [source, claim] of [
    [
      'The new bridge over the Velde strait opened two months ahead of schedule.',
      'The new bridge over the Velde strait opened two months early.',
    ],
    [
      'The new bridge over the Velde strait opened on schedule.',
      'The new bridge over the Velde strait opened ahead of schedule.',
    ],
    [
      'The new bridge over the Velde strait was not delayed by the storm.',
      'The new bridge over the Velde strait opened on time.',
    ],
    [
      'The tunnel under the Velde strait was delayed by two months.',
      'The bridge over the Velde strait opened ahead of schedule.',
    ],
    [
      'The ferry Marten reached Orlan late in the evening.',
      'The ferry Marten reached Orlan ahead of schedule.',
    ],
    [
      'The tunnel was delayed, but the bridge over the Velde strait opened ahead of schedule.',
      'The bridge over the Velde strait opened ahead of schedule.',
    ],
  ] as const)
    check({ source, claim, verdict: calm });
});
