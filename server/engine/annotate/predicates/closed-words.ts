function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Small classes of words by the part they take in a clause. Lower case. */
export const forms = {
  be: words(`be am is are was were been being isn't aren't wasn't weren't ain't i'm it's he's she's that's there's we're they're
    you're who's`),
  have: words(`have has had having haven't hasn't hadn't i've we've you've they've`),
  do: words(`do does did doing don't doesn't didn't`),
};

export const modals =
  words(`will would shall should can could may might must ought cannot won't wouldn't shan't shouldn't can't
  couldn't mightn't mustn't needn't i'll you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd they'd`);

export const determiners =
  words(`a an the this these those each every either neither some any no all both half such what which
  whichever another other others much many more most few fewer several own same enough my your his her its our their whose one two
  three four five six seven eight nine ten`);

export const pronouns =
  words(`i me you he him she her it we us they them himself herself itself themselves myself ourselves someone
  somebody something anyone anybody anything everyone everybody everything nobody nothing none there who whom`);

export const relatives = words('who which that whom');

export const prepositions =
  words(`about above across after against along alongside amid among around as at before behind below
  beneath beside besides between beyond by concerning despite down during except for from in inside into like near of off on onto
  outside over past per regarding since than through throughout till toward towards under until unto up upon via with within
  without ahead`);

/** The parts of a word that no phrase and no clause reaches across. */
export const clauseEdges = words('comma stop conjunction relative');

/** Prepositions that open a clause of its own as well: "after the talks failed". */
export const openers = words('after before since until till as than');

export const conjunctions =
  words(`and or but nor so yet if because although though while whilst whereas unless once lest whether
  when where why how`);

export const negators = words(`not never n't neither nor hardly scarcely`);

/** Particles that make another verb of the one before them. */
export const particles = words('up down out off away back over on in aside apart ahead');

export const adverbs =
  words(`also too just only even still already again ever very quite rather almost nearly then now thus hence
  therefore however moreover furthermore meanwhile otherwise instead indeed perhaps maybe well away here soon later once twice often
  always sometimes far yet ago longer both likewise formally first last not never together`);
