import { flatMap } from '../flat-map.ts';

/** Words of the closed classes, lower case, by class; the weight says how much a match of one still tells. */
const classes = [
  { name: 'article', weight: 0.02, words: 'a an the' },
  {
    name: 'determiner',
    weight: 0.06,
    words:
      'this that these those each every either neither some any no all both half such what which whatever whichever ' +
      'another other others much many more most few fewer fewest less least several own same enough',
  },
  {
    name: 'pronoun',
    weight: 0.04,
    words:
      'i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself ' +
      'we us our ours ourselves they them their theirs themselves one ones oneself who whom whose whoever whomever ' +
      'someone somebody something anyone anybody anything everyone everybody everything noone nobody nothing none there here',
  },
  {
    name: 'preposition',
    weight: 0.08,
    words:
      'about above across after against along alongside amid amidst among amongst around as at atop before behind below ' +
      'beneath beside besides between beyond by concerning considering despite down during except for from in inside into ' +
      'like near of off on onto opposite out outside over past per regarding since than through throughout till to toward ' +
      'towards under underneath unlike until unto up upon versus via with within without',
  },
  {
    name: 'auxiliary',
    weight: 0.03,
    words:
      'be am is are was were been being have has had having do does did done doing will would shall should can could may ' +
      "might must ought cannot isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't " +
      "wouldn't shan't shouldn't can't couldn't mayn't mightn't mustn't needn't ain't i'm i've i'll i'd you're you've you'll " +
      "you'd he's he'll he'd she's she'll she'd it's it'll we're we've we'll we'd they're they've they'll they'd that's " +
      "there's here's who's what's let's",
  },
  {
    name: 'conjunction',
    weight: 0.04,
    words:
      'and or but nor so yet if because although though while whilst whereas unless once lest whether when where why how',
  },
  {
    name: 'particle',
    weight: 0.1,
    words:
      "not n't too also just only even still already again ever never very quite rather almost nearly then now thus hence " +
      'therefore however moreover furthermore meanwhile otherwise instead indeed perhaps maybe yes well away back forth',
  },
] as const;

const weights: ReadonlyMap<string, number> = new Map(
  flatMap(classes, ({ words, weight }) => words.split(' ').map((word) => [word, weight] as const)),
);

/** True for words of the closed classes: determiners, pronouns, prepositions, auxiliaries, conjunctions, particles. */
export function isFunctionWord(lower: string): boolean {
  return weights.has(lower);
}

/** How much a match of a function word says, 0.02 to 0.1; undefined for any other word. */
export function functionWordWeight(lower: string): number | undefined {
  return weights.get(lower);
}
