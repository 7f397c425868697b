/**
 * Whether two words of names, lower case and folded, may be one name: a slip of the pen in a long one ("Brillmann" and "Brilmann",
 * which two houses spell by ear), a plural, or a word that has grown together with its neighbour.
 */
export function mayBeOneSpelling(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < shortest) return longer === `${shorter}s` && shorter.length > 2;
  if (shorter.length >= tellingLength && (longer.startsWith(shorter) || longer.endsWith(shorter)))
    return true;
  return areNear(shorter, longer, longer.length >= longLength ? 2 : 1);
}

/** Whether so many letters put in, left out, changed or swapped with their neighbour make one word the other. */
function areNear(a: string, b: string, most: number): boolean {
  if (b.length - a.length > most || haveOtherLetters(a, b, most)) return false;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? most) + 1,
          (row[j - 1] ?? most) + 1,
          (last[j - 1] ?? most) + (isSame ? 0 : 1),
          isSwapped && i > 1 && j > 1 ? (before[j - 2] ?? most) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return (last[b.length] ?? Infinity) <= most;
}

/** Whether either word has more letters that the other lacks than so many slips can bring in: most pairs fail by that alone. */
function haveOtherLetters(a: string, b: string, most: number): boolean {
  const [ofA, ofB] = [letters(a), letters(b)];
  return count(ofA & ~ofB) > most || count(ofB & ~ofA) > most;
}

/** A bit for each letter that a word holds; letters beyond a to z share theirs. */
function letters(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function count(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones += 1;
  return ones;
}

/** In shorter words one letter makes another name: Orme and Orne. */
const shortest = 5;
/** So much of a word is the word: "Harbourmaster" holds "Harbour". */
const tellingLength = 6;
/** Two slips are likely only in a long word. */
const longLength = 9;
