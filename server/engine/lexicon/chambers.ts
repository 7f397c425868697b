import { flatMap } from '../flat-map.ts';

/**
 * Whether one of two names, in lower case, may be a body and the other a part of it: what the Senate did, Congress did too, and the two
 * names contradict nothing.
 */
export function isChamberOf(part: string, whole: string): boolean {
  return chambers.get(whole)?.includes(part) ?? false;
}

/** Whether a name, in lower case, is that of a part of a parliament. */
export function isChamber(name: string): boolean {
  return allChambers.has(name);
}

const chambers: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    congress: 'senate, house, house of representatives',
    legislature: 'senate, house, assembly, house of representatives, house of delegates',
    parliament:
      'house of commons, commons, house of lords, lords, senate, house of representatives, lower house, upper house',
    diet: 'house of councillors, house of representatives, lower house, upper house',
    'united nations': 'security council, general assembly, un security council, u.n. security council',
    'european union': 'european commission, european council, european parliament',
  }).map(([whole, parts]) => [whole, parts.split(', ')]),
);

const allChambers: ReadonlySet<string> = new Set(flatMap([...chambers.values()], (parts) => parts));
