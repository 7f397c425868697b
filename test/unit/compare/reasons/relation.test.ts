import { describe } from 'vitest';
import { check } from '../../check.ts';

const other = 'Velde will use the harbour levy raised since May «for a new school».';

describe('another purpose', () => {
  // Where one source bears the claim out and another gives another purpose, the sources disagree.
  check({
    source: ['Velde will use the harbour levy to fund a breakwater.', other.replace('«for a', 'for «a')],
    claim: 'Velde will use the harbour levy to «fund a breakwater».',
    verdict: 'disputed',
    reason: 'relation',
  });
  // By itself it makes nothing red: both purposes may hold.
  check({
    source: other,
    claim: 'Velde will use the harbour levy to fund a breakwater.',
    verdict: 'unsupported',
  });
});

describe('the same purpose', () => {
  check({
    source: [
      'Velde will use the harbour levy to fund a breakwater.',
      'Velde will use the harbour levy for its breakwater.',
    ],
    claim: 'Velde will use the harbour levy to fund a breakwater.',
    verdict: 'supported',
  });
  // Another thing that is used.
  check({
    source: [
      'Velde will use the harbour levy to fund a breakwater.',
      'Velde will use the old mill for a school.',
    ],
    claim: 'Velde will use the harbour levy to fund a breakwater.',
    verdict: 'supported',
  });
});
