/** A way of writing that says nothing which could be false. */
interface UncheckablePattern {
  /** What it is, as the reader is told. */
  readonly because: string;
  /** Matched against the writer's own words: lower case, plain quotation marks and apostrophes, one space between words. */
  readonly pattern: RegExp;
  /** True where a named source turns it into a claim about what that source says. */
  readonly unlessSourced?: true;
}

const question = 'a question';
const opinion = "an opinion of the writer's own";
const order = 'an order or invitation';
const prediction = "a prediction of the writer's own";
const greeting = 'a greeting';
const leadIn = 'words that lead up to a list';

/** Those who write, when they speak of themselves. */
const writer = String.raw`this (?:newspaper|paper|newsroom|column|columnist|writer|author|editor|editorial (?:board|page)|page|desk|magazine|newsletter|publication|reviewer|critic|reporter|journalist|blogger|commentator|correspondent)`;
const start = String.raw`^(?:"" )?(?:(?:and|but|so|yet|still|also|again|here|personally|frankly|honestly),? )*`;
const adverb = String.raw`(?:(?:also|still|do|really|firmly|strongly|sincerely|honestly|personally|certainly|rather|for one|too|just),? )*`;

export const uncheckablePatterns: readonly UncheckablePattern[] = [
  { because: question, pattern: /\?["')\]]*$/u },

  {
    because: opinion,
    pattern: new RegExp(
      `${start}(?:i|we),? ${adverb}(?:think|believe|feel|suspect|doubt|hope|fear|suppose|prefer|regret|applaud|welcome|deplore|reckon|wonder|find|agree|disagree|trust that|love|like|wish|(?:would|'d) (?:argue|say|suggest|like|rather|prefer|venture)|cannot but|don't (?:think|believe|feel)|do not (?:think|believe|feel)|can only (?:hope|wonder|guess)|are (?:convinced|sure|certain|confident|glad|sorry|afraid)|am (?:convinced|sure|certain|confident|glad|sorry|afraid))(?![\\p{L}])`,
      'u',
    ),
  },
  {
    because: opinion,
    pattern: new RegExp(
      String.raw`\bin (?:my|our|${writer}'s)(?: own| humble| considered)? (?:view|opinion|judge?ment|estimation|eyes|book|reading|experience)\b`,
      'u',
    ),
  },
  {
    because: opinion,
    pattern: new RegExp(
      String.raw`\bto (?:my|our|${writer}'s)(?: own)? (?:mind|eyes?|ears?|taste|way of thinking)\b`,
      'u',
    ),
  },
  {
    because: opinion,
    pattern: new RegExp(
      String.raw`\b${writer}(?: has long| has always| still| would)? (?:thinks?|believe[sd]?|suspects?|doubts?|hopes?|fears?|holds?|argue[sd]?|maintain(?:s|ed)?|prefers?|welcomes?|applauds?|regrets?|considers?|wonders?)\b`,
      'u',
    ),
  },
  {
    because: opinion,
    pattern: /\b(?:seems?|appears?|feels?|sounds?|looks?)(?: \w+)? to (?:me|us)\b|\bstrikes? (?:me|us) as\b/u,
  },
  {
    because: opinion,
    pattern:
      /^arguably\b|\b(?:(?:is|are|was|were) arguably|if you ask (?:me|us)|as (?:i|we) see it|mark (?:my|our) words)\b/u,
  },
  {
    because: opinion,
    pattern: /\b(?:cannot|can't|could not|couldn't|can hardly) help (?:but|\w+ing)\b|\bit is hard not to\b/u,
  },
  {
    because: opinion,
    pattern:
      /^(?:but |and )?it(?:'s| is) (?:(?:a|an) (?:\w+ )?(?:shame|pity|disgrace|outrage|scandal|joy|mistake to)|(?:high )?time (?:that|for|to)|hard to (?:see|imagine|believe|avoid|escape))\b/u,
    unlessSourced: true,
  },

  // A paper that "finds" is a study, which can be looked up; an editorial page is not.
  {
    because: opinion,
    pattern: /\bthis (?:newspaper|column|columnist|writer|author|editor|editorial (?:board|page)) finds?\b/u,
  },
  {
    because: opinion,
    pattern:
      /\b(?:my|our) (?:own )?(?:guess|bet|hunch|suspicion|feeling|hope|fear) is\b|\bfor (?:my|our) money\b/u,
  },
  {
    because: opinion,
    pattern:
      /^(?:but |and |so )?one (?:wonders|suspects|hopes|fears|shudders|might (?:argue|ask|wonder|think))\b/u,
  },
  {
    because: order,
    pattern:
      /^(?:please |also |and )*(?:read (?:more|on|also|the full|our|next|about)|(?:click|tap) (?:here|on|the|to|through|below)|sign up|subscribe|see (?:also|page|our|more|below|above|here)|follow (?:us|our|along)|join (?:us|our|the conversation)|watch (?:now|live|here|below|above|this|our)|listen (?:to|here|now)|download (?:the|our|now|here)|share (?:this|your)|donate|support (?:us|our)|contact us|e-?mail us|write to us|tell us|send us|register (?:now|here|for)|learn (?:more|how)|find out (?:more|how|why|what)|stay tuned|scroll|swipe|check (?:out|back)|visit (?:our|us)|log in|get (?:our|the latest|in touch)|don't (?:miss|forget)|do not (?:miss|forget)|let us|let's|remember to|consider (?:a|the|this|that|how|what)|imagine|suppose)(?![\p{L}])/u,
  },
  { because: order, pattern: /^please [\p{L}]+/u },

  {
    because: prediction,
    pattern: /\b(?:is|are|was|were|seems?) (?:all but )?(?:bound|sure|certain|destined|doomed) to\b/u,
    unlessSourced: true,
  },
  {
    because: prediction,
    pattern: /\bwill (?:almost )?(?:surely|certainly|undoubtedly|inevitably|doubtless|no doubt)\b/u,
    unlessSourced: true,
  },
  {
    because: prediction,
    pattern: /\b(?:surely|doubtless|no doubt|inevitably),? [^,;]* will\b/u,
    unlessSourced: true,
  },
  {
    because: prediction,
    pattern: new RegExp(`${start}(?:i|we) ${adverb}(?:expect|predict|anticipate|foresee)\\b`, 'u'),
  },
  {
    because: prediction,
    pattern: /^(?:but |and |so )?expect (?:more|the|a|an|to|further|some|no|this|that|him|her|them|it)\b/u,
  },
  {
    because: prediction,
    pattern: /\b(?:only|just) a (?:matter|question) of time\b|^chances are\b|\bevery chance that\b/u,
    unlessSourced: true,
  },

  {
    because: greeting,
    pattern: /^good (?:morning|afternoon|evening|day)(?:[,.!]|$| (?:and|to|from|everyone|all|readers?)\b)/u,
  },
  { because: greeting, pattern: /^(?:hello|hi|hey|dear|greetings)(?: [\p{L}.]+){0,3}[,.!]?$/u },
  {
    because: greeting,
    pattern:
      /^(?:welcome (?:to|back)|thank you(?: for|[.!]|$)|thanks (?:for|to everyone)|(?:best|kind) (?:wishes|regards)|yours (?:truly|sincerely|faithfully)|happy (?:new year|easter|christmas|holidays))\b/u,
  },

  {
    because: leadIn,
    pattern:
      /^(?:[^:]*, )?(?:(?:here|this|that)(?:'s| is| are)(?: (?:how|what|where|why|who|the \w+)\b[^:]*)?|(?:where|what|how|who|why|which|the following)\b[^:]*):$/u,
  },
];
