function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Forms that are finite whatever stands around them, and common irregular pasts. */
export const finiteVerbs = words(
  `is are was were am has have had do does did will would can could shall should may might must isn't aren't wasn't weren't
   hasn't haven't hadn't doesn't didn't won't can't couldn't said went came took made got gave found left fell rose won lost
   began became grew held kept knew led met paid put ran sat saw sent sold stood told thought wrote bought brought built
   caught chose cost drew drove fought flew hit hurt laid let meant read rode sank shot shut spent spoke spread stole struck
   swore threw woke says remains`,
);

export const subjectPronouns = words(
  'i he she it they we you this that these those there one nobody everyone some many others',
);

/** A clause that begins with one of these leans on the clause before it. */
export const subordinators = words(
  `because since although though while whereas if unless when whenever after before until as which who whom whose where that
   including especially namely such for and or nor`,
);
