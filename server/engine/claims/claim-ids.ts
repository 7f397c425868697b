/** Gives each claim of one document its id: a hash of its normalised text, and its occurrence where the text comes again. */
export function claimIds(): (text: string) => string {
  const occurrences = new Map<string, number>();
  return (text) => {
    const hash = fnv1a(normalised(text));
    const occurrence = (occurrences.get(hash) ?? 0) + 1;
    occurrences.set(hash, occurrence);
    return occurrence === 1 ? hash : `${hash}-${occurrence}`;
  };
}

/** Lower case, with glyphs that typesetting varies folded, so that smart quotes or a reflowed line keep the id. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛ʼ]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐‑–—−]/gu, '-')
    .replace(/\u00AD/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** 64 bits of FNV-1a over UTF-16 units, as 16 hexadecimal digits (two 32-bit lanes with different bases). */
function fnv1a(text: string): string {
  let [low, high] = offsetBases;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, prime);
    high = Math.imul(high ^ (unit + index), prime);
  }
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

const offsetBases: [number, number] = [0x811c9dc5, 0xcbf29ce4];
const prime = 0x01000193;
