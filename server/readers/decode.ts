/** A file's text, or the reason why it has none, and what was odd about its bytes. */
export interface Decoded {
  /** Without the byte order mark; undefined where the bytes are no text. */
  readonly text: string | undefined;
  /** A sentence each. */
  readonly problems: readonly string[];
}

/** Turns bytes into text: UTF-8, UTF-16 with a byte order mark, and Windows-1252 for what is neither. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (utf16 !== undefined) return { text: new TextDecoder(utf16.encoding).decode(bytes), problems: [] };
  if (isBinary(bytes)) return { text: undefined, problems: ['The file is a binary file, not text.'] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return { text: windows1252(bytes), problems: [notUtf8(bytes)] };
  }
}

/** Node 20 reads Windows-1252 as Latin-1, in which the bytes 0x80 to 0x9F are controls; where it does not, nothing is left to replace. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009F]/g, (control) => highControls[control.charCodeAt(0) - 0x80] ?? control);
}

function notUtf8(bytes: Uint8Array): string {
  const offset = firstInvalidByte(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `The file is not UTF-8 (byte 0x${byte} at offset ${offset}); read as Windows-1252.`;
}

/** The offset of the first byte that is not part of a UTF-8 character. */
function firstInvalidByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  let start = 0;
  for (const { index } of text.matchAll(/\uFFFD/g)) {
    offset += encoder.encode(text.slice(start, index)).length;
    start = index;
    // A replacement character that the file itself holds is valid.
    if (!replacementCharacter.every((byte, position) => bytes[offset + position] === byte)) return offset;
  }
  return offset;
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength);
  if (sample.includes(0)) return true;
  const controls = sample.filter((byte) => byte < 0x20 && !isTextControl(byte)).length;
  return controls > sample.length * mostControls;
}

/** Tab, line feed, vertical tab, form feed, carriage return and escape occur in texts. */
function isTextControl(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}

const utf16Marks = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];
/** What Windows-1252 has at 0x80 to 0x9F. Five of them stand for themselves. */
const highControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const replacementCharacter = [0xef, 0xbf, 0xbd];

/** In bytes. */
const sampleLength = 8192;
/** The largest part of control characters that a text may have. */
const mostControls = 0.05;
