/** A verb as one side of a relation that can be told from either end: what X sells to Y, Y buys from X. */
export interface Converse {
  /** The relation; verbs of one scale tell the same. */
  readonly scale: string;
  /** Where the sentence has the party beside the subject: its object, or behind one of these prepositions. */
  readonly place: 'object' | readonly string[];
  /** Whether the subject is the one who comes first in the relation: who sells, lends, wins, leads. */
  readonly isSubjectFirst: boolean;
}

/** The relations that a verb in its dictionary form tells one end of. */
export function conversesOf(lemma: string): readonly Converse[] {
  return byVerb.get(lemma) ?? [];
}

/** Whether two verbs tell one relation from its two ends, as "buy" and "sell" do. */
export function areConverses(a: string, b: string): boolean {
  return conversesOf(a).some((one) =>
    conversesOf(b).some(
      ({ scale, isSubjectFirst }) => scale === one.scale && isSubjectFirst !== one.isSubjectFirst,
    ),
  );
}

/** Prepositions that say by themselves who stands before whom: "X finished behind Y". */
export const rankings: ReadonlyMap<string, { readonly isSubjectFirst: boolean }> = new Map([
  ['behind', { isSubjectFirst: false }],
  ['ahead of', { isSubjectFirst: true }],
]);

export const ranking = 'ranking';

/** Verbs that both sides do alike: "X met Y" and "Y met X" say the same. */
export const mutual: ReadonlySet<string> = new Set(
  `meet marry talk speak discuss negotiate debate agree disagree clash fight battle face play resemble differ join merge cooperate
   collaborate compete border divorce wed date tie draw converse quarrel argue be have include say tell compare share know see
   name call sign trade swap exchange`.split(/\s+/u),
);

/** Nouns for the two ends of a relation, which anyone may be to one and not to another. */
export const relativeNouns: ReadonlySet<string> = new Set(
  `teacher pupil student parent child father mother son daughter husband wife brother sister uncle aunt employer employee landlord
   tenant buyer seller purchaser vendor lender borrower creditor debtor doctor patient host guest predecessor successor leader
   follower sender recipient producer consumer sale purchase`.split(/\s+/u),
);

interface Relation {
  readonly scale: string;
  readonly first: readonly Verb[];
  readonly second: readonly Verb[];
}

interface Verb {
  readonly words: string;
  readonly place: Converse['place'];
}

const relations: readonly Relation[] = [
  {
    scale: 'trade',
    first: [{ words: 'sell', place: ['to'] }],
    second: [{ words: 'buy, purchase, acquire', place: ['from'] }],
  },
  {
    scale: 'loan',
    first: [{ words: 'lend, loan, lease', place: ['to'] }],
    second: [{ words: 'borrow', place: ['from'] }],
  },
  {
    scale: 'earnings',
    first: [{ words: 'earn, bring, cost', place: ['to'] }],
    second: [{ words: 'earn', place: ['from', 'by', 'with'] }],
  },
  {
    scale: 'gift',
    first: [
      { words: 'give, hand, grant, award, donate, send, pay, bequeath, present, deliver', place: ['to'] },
      { words: 'supply, provide, present', place: 'object' },
    ],
    second: [{ words: 'receive, get, take, accept, obtain, inherit, collect', place: ['from'] }],
  },
  {
    scale: 'contest',
    first: [
      {
        words:
          'beat, defeat, overcome, outpoll, outpoint, edge, best, trounce, thrash, outclass, oust, unseat',
        place: 'object',
      },
      { words: 'edge out', place: 'object' },
      { words: 'win, prevail, triumph', place: ['against', 'over'] },
    ],
    second: [{ words: 'lose, lose out', place: ['to', 'against'] }],
  },
  {
    scale: ranking,
    first: [{ words: 'lead, outrank, surpass, top, outpace, overtake', place: 'object' }],
    second: [{ words: 'trail', place: 'object' }],
  },
  {
    scale: 'succession',
    first: [
      { words: 'precede', place: 'object' },
      { words: 'hand over, hand, give way, make way', place: ['to'] },
    ],
    second: [{ words: 'succeed, replace, follow, supplant', place: 'object' }],
  },
  {
    scale: 'service',
    first: [{ words: 'employ, hire', place: 'object' }],
    second: [
      { words: 'work', place: ['for', 'under'] },
      { words: 'serve', place: ['under'] },
    ],
  },
];

const byVerb: ReadonlyMap<string, readonly Converse[]> = index();

function index(): Map<string, Converse[]> {
  const found = new Map<string, Converse[]>();
  for (const { scale, first, second } of relations) {
    for (const [verbs, isSubjectFirst] of [
      [first, true],
      [second, false],
    ] as const) {
      for (const { words, place } of verbs) {
        for (const word of words.split(', '))
          found.set(word, [...(found.get(word) ?? []), { scale, place, isSubjectFirst }]);
      }
    }
  }
  return found;
}
