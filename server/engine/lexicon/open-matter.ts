const deciding =
  'decided|ruled|replied|responded|answered|agreed|signed|settled|fixed|set|made|reached|taken|given|concluded|granted';
const ruling = 'ruling|decision|verdict|answer|reply|outcome|judgment|judgement|result|announcement';

/** Words that say that a matter has not been decided: "no decision has been taken", "a ruling is expected in May", "has not replied". */
export const openMatter: RegExp = new RegExp(
  [
    String.raw`\b(?:has|have) (?:not yet|not|yet to|so far not) (?:been )?(?:${deciding}|decide|rule|reply|respond|answer|be decided)\b`,
    String.raw`\b(?:no|nothing) (?:\p{L}+ ){0,3}(?:has|have) been (?:${deciding})\b`,
    String.raw`\bnothing is (?:decided|signed|settled|fixed|agreed)\b`,
    String.raw`\b(?:${ruling}) (?:on \p{L}+ )?(?:is|are) (?:not )?(?:expected|due|pending|awaited)\b`,
    String.raw`\b(?:${ruling}) (?:is|was|remains) (?:still |entirely |wide )?open\b`,
    String.raw`\bwill (?:decide|rule|vote) (?:on|whether|next|in|by)\b`,
    String.raw`\b(?:is|was|are|were) (?:still )?being (?:studied|considered|examined|reviewed|discussed|negotiated)\b`,
    String.raw`\bmade no (?:promise|promises|commitment|decision|offer)\b`,
    String.raw`\bremains? (?:undecided|pending|unsigned|unresolved)\b`,
    String.raw`\bdeclared no winner\b`,
  ].join('|'),
  'iu',
);
