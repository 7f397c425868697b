/** Small classes of words that bound a noun phrase. Lower case. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

export const pronouns = words('i he she it they we you one who everyone everybody others some many all');

/** After these a reporting verb speaks of whom or what stands before them. */
export const relatives = words('who which that');

export const determiners = words(
  'the a an this that these those his her its their our my your some several many most both all no another each every one two three four',
);

export const conjunctions = words(
  `and but or nor yet so while whereas when whenever after before because since as if unless until although though that whether
   where why how what than`,
);

export const prepositions = words(
  `in on at by with from to into onto over under after before during through across against about among between without
   within toward towards upon since until despite following for of per via amid near behind beyond like`,
);

/** Prepositions that join a person or body to what they belong to: "a spokesman for the port". */
export const joiningPrepositions = words('of for at from with in');

/** Words that may stand between a subject and its verb. */
export const verbFollowers = words(
  `has had have will also then later once again too even just further always often soon still now first recently earlier
   himself herself themselves itself both all did does do subsequently already quickly yesterday today`,
);

/** Before a verb of saying these turn it into a noun, a passive, or something not said. */
export const verbBlockers = words(
  `is was were be been being are am 's to not never n't cannot would could should might may must can didn't doesn't don't hasn't
   hadn't haven't won't wouldn't the a an this that's no any its his her their our my your of in by for without
   widely longer`,
);

export const auxiliaries = words(
  `is was were are be been being has had have will would could should might may must can did does do isn't wasn't weren't
   hasn't hadn't didn't doesn't won't wouldn't can't couldn't`,
);

/** Words that open a sentence before its subject. */
export const openers = words(
  `and but or so yet then still meanwhile however instead moreover also though later earlier now here indeed nevertheless
   otherwise thus therefore today yesterday tomorrow separately finally`,
);

export const times = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
   november december today yesterday tonight tomorrow morning afternoon evening night week month year earlier later last
   recently jan feb mar apr jun jul aug sep sept oct nov dec weekend noon midnight mon tue tues wed thu thurs fri sat sun`,
);

/** Words that may lead a time: "late on Thursday", "last week". */
export const timeLeaders = words('on in at late early last this next the of that');

export const questionWords = words('whether if why how what who whom whose which when where');
