/** Words that deny what follows, by themselves. */
export const plainCues: ReadonlySet<string> = words('not no never cannot without neither nor none nobody');

/** Verbs and adjectives that deny the verb that hangs on them by "to", "that" or its ending. */
export const denyingVerbs: ReadonlySet<string> = words('deny refuse decline fail unable neglect forget');

/** Verbs that, with "from", take somebody or something out of what follows. */
export const removals: ReadonlySet<string> = words(
  'suspend remove withdraw exclude omit delete strike strip expel delist',
);

/** Verbs by which somebody is spared a harm: "escaped injury". */
export const sparingVerbs: ReadonlySet<string> = words('escape avoid evade elude');

/** What one may be spared; who escaped from a prison had been in it. */
export const harms: ReadonlySet<string> = words(
  'injury harm hurt damage death arrest capture detection punishment conviction prosecution disqualification relegation defeat suspension ' +
    'deportation extradition eviction expulsion execution dismissal impeachment closure demolition',
);

/** What there is none of for what is beyond it. */
export const surpassed: ReadonlySet<string> = words('doubt dispute question repair recognition help control');

/** Words between a denying verb and what it denies. */
export const followers: ReadonlySet<string> = words('to that having');

/** Words after "no" with which it denies nothing at all. */
export const harmlessAfterNo: ReadonlySet<string> = words(
  'doubt matter fewer later earlier sooner . wonder question',
);

/** Cue, and the next words that it denies alone: "not only the mill" is the mill and more. */
export const focused: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['not', words('only just merely least simply alone solely')],
]);

/** Cue, and the next words that it denies, which leaves open what follows them: "not all boats", "not always". */
export const partial: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'not',
    words(`all every everyone everybody everything each always necessarily entirely wholly completely fully exactly quite
      usually often generally normally typically`),
  ],
]);

/** Cue, and the next words with which it denies nothing for certain: "not until", "no one", "never more". */
export const unsure: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['not', words('to because until till before unless so much many very as too enough')],
  ['no', words('one more less better worse')],
  ['never', words('more less better worse again before')],
  ['none', words('of the other')],
  ['neither', words('of')],
]);

/** Words that take away from what follows them, by dictionary form: who opposed it, lacked it or hardly did it does not vouch for it. */
export const weakeners: ReadonlySet<string> = words(`
  hardly barely scarcely rarely seldom few little nothing none nobody neither nor
  lack absence dearth free devoid rid immune exempt short
  failure refusal inability unwillingness unwilling reluctance reluctant unlikely hesitant reticent impossible
  avoid prevent enjoin stop bar ban prohibit forbid block halt cease end cancel scrap drop abandon shelve quit discontinue
  reject oppose resist dispute doubt rebut refute dismiss contrary against instead rather
  deny refuse decline fail unable neglect forget disavow renounce`);

/** Words before "few" and "little" that make something of them. */
export const amounts: ReadonlySet<string> = words('a quite the very');

/** Subjects that are no word of content: the next one is the verb. */
export const pronouns: ReadonlySet<string> = words('i you he she it we they this there');

/** Words at which the reach of a cue ends: another clause, or what is set against it. */
export const scopeEnds: ReadonlySet<string> = words(
  `but because although though while whereas since unless if when whenever until till before after only instead rather so yet
   which who whom whose`,
);

/** Words that end the search for the word denied: what follows is another matter. */
export const targetEnds: ReadonlySet<string> = words(
  `because if when whenever while although though but than there during since until till before after enough whether`,
);

/** "Not many boats" are some all the same. */
export const manyWords: ReadonlySet<string> = words('many much all every so too such very');

/** Words that stand between a cue and what it denies. */
export const lightWords: ReadonlySet<string> = words(
  'be have do yet even ever really actually immediately any longer also always currently publicly formally',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
