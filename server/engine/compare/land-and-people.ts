/**
 * Whether of two words, in lower case, that no table knows, the one may call a land and the other its people: "norreland" and "norrish",
 * "velmark" and "velmarker". They begin alike, and each ends as such words do.
 */
export function areLandAndPeople(a: string, b: string): boolean {
  return isPeopleOf(a, b) || isPeopleOf(b, a);
}

function isPeopleOf(people: string, land: string): boolean {
  if (people.includes(' ') || land.includes(' ') || !ofPeople.test(people)) return false;
  const [stem, other] = [people.replace(ofPeople, ''), land.replace(ofLand, '')];
  const [shorter, longer] = stem.length < other.length ? [stem, other] : [other, stem];
  return (
    shorter.length >= shortest && longer.startsWith(shorter) && longer.length - shorter.length <= mostApart
  );
}

const ofPeople = /(?:ish|ian|ean|ese|an|er|ic|i)$/u;
const ofLand = /(?:land|mark|istan|stan|ia|ea|a|o|y|e)$/u;
const shortest = 4;
/** Letters that a stem loses on the way: "norre" and "norr". */
const mostApart = 1;
