import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import { creditsAgency } from './agency-credit.ts';
import { contentSequences, containment, type Sequences } from './word-sequences.ts';
import { flatMap } from '../flat-map.ts';

/**
 * The origin of each document by path: copies of one text share one, named after the first of them by path. Two documents are
 * copies if the shorter shares enough of its telling word sequences with the longer (containment: Broder 1997). Reports of one
 * event in two reporters' own words share names and quotations, and far too few sequences. A text joins an origin only where it
 * is a copy of every member, so that one made out of two others does not make one of them. The order of the documents is of no account.
 */
export function origins(documents: readonly AnnotatedDocument[]): ReadonlyMap<string, string> {
  if (documents.length === 1) return new Map(documents.map(({ document }) => [document.path, document.path]));
  const groups: Fingerprint[][] = [];
  for (const own of documents.toSorted(byPath).map(fingerprint)) {
    const [closest] = groups
      .map((members) => ({ members, likeness: Math.min(...members.map((other) => likeness(own, other))) }))
      .filter((group) => group.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness);
    if (closest === undefined) groups.push([own]);
    else closest.members.push(own);
  }
  return new Map(flatMap(groups, (members) => members.map(({ path }) => [path, members[0]?.path ?? path])));
}

interface Fingerprint {
  readonly path: string;
  readonly short: Sequences;
  readonly long: Sequences;
  readonly isCredited: boolean;
}

function fingerprint(source: AnnotatedDocument): Fingerprint {
  return {
    path: source.document.path,
    short: contentSequences(source, 3),
    long: contentSequences(source, 5),
    isCredited: creditsAgency(source.document),
  };
}

/** 0 for two texts, else the share of short sequences that two copies have in common. */
function likeness(a: Fingerprint, b: Fingerprint): number {
  if (Math.min(a.short.size, b.short.size) < fewestSequences) return 0;
  const least = a.isCredited || b.isCredited ? leastCredited : leastShared;
  // Few pairs pass the first look, and sequences of five words are the rarer ones.
  if (containment(a.long, b.long) < least.long) return 0;
  const shared = containment(a.short, b.short);
  return shared < least.short ? 0 : shared;
}

function byPath(a: AnnotatedDocument, b: AnnotatedDocument): number {
  return a.document.path < b.document.path ? -1 : 1;
}

/** A note of two lines is too short to be called a copy. */
const fewestSequences = 20;
/** Independent reports of one event stay below 0.24 and 0.1, copies of which every sixth word was changed above 0.5 and 0.3. */
const leastShared = { short: 0.33, long: 0.15 };
/** A text that says it came from an agency is taken at its word a little sooner. */
const leastCredited = { short: 0.27, long: 0.12 };
