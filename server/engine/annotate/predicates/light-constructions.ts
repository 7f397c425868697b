import type { Argument, Predicate } from '../predicate.ts';
import { flatMap } from '../../flat-map.ts';

/** "Expressed support for the plan" tells what "supported the plan" does: the noun of such a construction as a predicate of its own. */
export function lightConstructions(found: readonly Predicate[]): readonly Predicate[] {
  return flatMap(found, (predicate): Predicate[] => {
    const { object, voice, kind, subject } = predicate;
    // "No decision will be made": who decides goes without saying.
    if (kind !== 'verb' || object === undefined || (subject === undefined && voice === 'active')) return [];
    const meaning = meanings.get(`${predicate.lemma} ${object.head.lemma}`);
    if (meaning === undefined) return [];
    return [{ ...predicate, head: object.head, lemma: meaning, object: target(predicate) }];
  });
}

/** Whom or what it is about is tied right to the noun. */
function target({ adjuncts: [first], object }: Predicate): Argument | undefined {
  if (first === undefined || object === undefined) return undefined;
  return targetPrepositions.has(first.preposition) && first.argument.span.start >= object.span.end
    ? first.argument
    : undefined;
}

interface Construction {
  readonly verbs: string;
  readonly nouns: string;
  readonly meaning: string;
}

const voicing = 'express voice declare announce state reiterate reaffirm signal show register';

const constructions: readonly Construction[] = [
  { verbs: `${voicing} give lend offer pledge throw`, nouns: 'support backing', meaning: 'support' },
  { verbs: `${voicing} mount lead`, nouns: 'opposition resistance', meaning: 'oppose' },
  { verbs: `${voicing} give grant`, nouns: 'approval', meaning: 'approve' },
  { verbs: voicing, nouns: 'disapproval', meaning: 'disapprove' },
  { verbs: 'give issue offer', nouns: 'endorsement', meaning: 'endorse' },
  { verbs: 'issue make maintain repeat reiterate renew reaffirm', nouns: 'denial', meaning: 'deny' },
  { verbs: 'issue make offer', nouns: 'apology', meaning: 'apologize' },
  { verbs: 'issue make offer give', nouns: 'confirmation', meaning: 'confirm' },
  { verbs: 'issue deliver', nouns: 'condemnation', meaning: 'condemn' },
  { verbs: 'issue deliver', nouns: 'rebuke', meaning: 'rebuke' },
  { verbs: 'heap shower lavish offer', nouns: 'praise', meaning: 'praise' },
  { verbs: 'heap pour', nouns: 'scorn ridicule', meaning: 'ridicule' },
  { verbs: 'win score claim secure clinch', nouns: 'victory triumph', meaning: 'win' },
  { verbs: 'suffer take', nouns: 'defeat loss', meaning: 'lose' },
  { verbs: 'place put lay', nouns: 'blame', meaning: 'blame' },
  { verbs: 'reach strike', nouns: 'agreement accord', meaning: 'agree' },
  { verbs: 'file submit lodge make', nouns: 'application', meaning: 'apply' },
  { verbs: 'file lodge bring', nouns: 'suit lawsuit', meaning: 'sue' },
  { verbs: 'file lodge launch', nouns: 'appeal', meaning: 'appeal' },
  { verbs: 'file lodge make submit', nouns: 'complaint', meaning: 'complain' },
  { verbs: 'make take reach', nouns: 'decision', meaning: 'decide' },
  { verbs: 'tender hand submit', nouns: 'resignation', meaning: 'resign' },
];

const meanings: ReadonlyMap<string, string> = new Map(
  flatMap(constructions, ({ verbs, nouns, meaning }) =>
    flatMap(verbs.split(' '), (verb) =>
      nouns.split(' ').map((noun) => [`${verb} ${noun}`, meaning] as const),
    ),
  ),
);
const targetPrepositions = new Set(['for', 'to', 'of', 'on', 'against', 'with']);
