/** Words that make another office of one, or another holder: the former mayor and the deputy mayor are not the mayor. */
export function isHolderQualifier(lower: string): boolean {
  return holders.has(lower);
}

/** These, and the words by which an office is one of several, or is only told of as somebody's: "a minister", "the first mayor", "a new president". */
export function isQualifier(lower: string): boolean {
  return holders.has(lower) || others.has(lower);
}

const holders: ReadonlySet<string> = new Set(
  'former ex acting deputy vice assistant honorary then onetime late previous interim retired ousted'.split(
    ' ',
  ),
);

const others: ReadonlySet<string> = new Set(
  'next future a an state co first second third last outgoing incoming new founding old another fellow'.split(
    ' ',
  ),
);
