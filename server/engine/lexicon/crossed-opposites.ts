import { lemma as dictionaryForm } from './lemma.ts';

/** How what one does oneself is told; `object` says that the verb may have an object without another sense ("won the race"). */
export type OwnPart = 'alone' | 'object';

/**
 * Whether the first, told of somebody who does it, and the second, told of the same one to whom it is done, cannot both be so: who
 * resigned was not dismissed, what was cancelled has not taken place. Dictionary forms. `part` is how the first stands in its sentence.
 */
export function areCrossed(own: string, done: string, part: OwnPart): boolean {
  return (part === 'alone' ? alone : always).get(own)?.has(done) === true;
}

/** What persons do, with or without an object. */
const byPersons = `
resign, quit, step down, bow out, retire / fire, dismiss, sack, oust, remove, expel, unseat, depose, topple, retain, reappoint
win, prevail, triumph / defeat, beat, eliminate, unseat, vote out, trounce, oust, rout, outvote
lose / elect, reelect
survive / kill, murder, slay, assassinate, execute, unseat, oust, depose, topple, vote out, defeat, recall
volunteer / conscript, draft
`;
/** What persons and things do of themselves; with an object these verbs tell of something else. */
const byThemselves = `
stay, remain / remove, evict, expel, deport, oust
pass / reject, vote down, defeat, veto, kill, block, shoot down, scuttle, throw out
fail, die / approve, pass, adopt, enact, ratify
go ahead, proceed / cancel, call off, scrap, abandon, abort, postpone, delay, defer, put off
expire, lapse / extend, renew, prolong
rise, increase, climb, grow, soar, go up, jump, surge / cut, reduce, lower, slash, trim, halve
fall, drop, decline, decrease, go down, shrink, plunge / raise, increase, boost, hike, double, triple
stand / overturn, strike down, quash, reverse, throw out, annul
land / shoot down
explode, detonate / defuse
`;

function index(lines: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of lines.trim().split('\n')) {
    const [owns = [], dones = []] = line.split(' / ').map((side) => side.split(', '));
    for (const own of owns) {
      const known = found.get(own) ?? new Set();
      for (const done of dones) known.add(done.includes(' ') ? done : dictionaryForm(done));
      found.set(own, known);
    }
  }
  return found;
}

const always: ReadonlyMap<string, ReadonlySet<string>> = index(byPersons);
const alone: ReadonlyMap<string, ReadonlySet<string>> = index(byPersons + byThemselves);
