import { describe } from 'vitest';
import { check } from '../../check.ts';

const calm = ['supported', 'unsupported', 'disputed', 'unchecked'] as const;

describe('shares that cannot both be right', () => {
  for (const [source, claim] of [
    [
      '«Most of the boats» in Velde passed the inspection.',
      '«Thirty percent of the boats» in Velde passed the inspection.',
    ],
    [
      '«More than half of the members» of the guild voted for the merger.',
      '«A minority of the members» of the guild voted for the merger.',
    ],
    [
      '«All five boats» returned to Velde by evening.',
      '«Three of the five boats» returned to Velde by evening.',
    ],
    ['The board of Velde kept «two of the three ferries».', 'The board of Velde kept «all three ferries».'],
    ['«None of the six pumps» at Alder worked on Monday.', '«All six pumps» at Alder worked on Monday.'],
    [
      '«Both bridges» of Velde were closed to lorries.',
      '«Neither of the bridges» of Velde was closed to lorries.',
    ],
    [
      '«Nearly all of the seats» in the hall of Velde were filled.',
      '«A third of the seats» in the hall of Velde were filled.',
    ],
    ['«A fifth of the budget» of Velde went to schools.', '«Most of the budget» of Velde went to schools.'],
    ['Only «two of the five bridges» in Velde reopened.', '«None of the five bridges» in Velde reopened.'],
    [
      '«Two of the three suspects» were released on Friday.',
      '«One of the three suspects» was released on Friday.',
    ],
  ] as const)
    check({ source, claim, verdict: 'contradicted', reason: 'number' });
});

describe('shares that may both be right', () => {
  for (const [source, claim] of [
    ['Two of the three suspects were released on Friday.', 'One of the three suspects is a teacher.'],
    [
      'Most of the boats in Velde passed the inspection.',
      'More than half of the boats in Velde passed the inspection.',
    ],
    [
      'Most of the boats in Velde passed the inspection.',
      'Seventy percent of the boats in Velde passed the inspection.',
    ],
    // Of others, of fewer, of another thing.
    ['Most of the women of Velde backed the toll.', 'A third of the men of Velde backed the toll.'],
    ['Most of the residents who replied backed the toll.', 'A third of the residents backed the toll.'],
    ['A fifth of the budget of Velde went to schools.', 'Most of the budget of Velde went to roads.'],
    // What is denied or planned is another share.
    ['Most residents of Velde did not back the toll.', 'A third of the residents of Velde backed the toll.'],
    [
      'Most members of the guild plan to vote for the merger.',
      'A quarter of the members of the guild voted for the merger.',
    ],
    // A part of what is all for another word.
    ['None of the six pumps at Alder failed on Monday.', 'All six pumps at Alder worked on Monday.'],
    [
      'Most of the towns were for the toll of Velde.',
      'A minority of the towns were against the toll of Velde.',
    ],
    // Words that look like a share.
    ['At most five boats returned to Velde.', 'Four of the five boats returned to Velde.'],
    ['Not all boats returned to Velde.', 'Three of the five boats returned to Velde.'],
    ['After all the boats had returned to Velde, the bell rang.', 'Half of the boats had returned to Velde.'],
  ] as const)
    check({ source, claim, verdict: calm });
});
