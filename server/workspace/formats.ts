/** What a file is by the ending of its name, as far as roles are concerned. */
export type Format = 'markdown' | 'text' | 'other';

/** The format of a document, or undefined where files of that ending are no documents (pictures, archives, code, data). */
export function formatOf(path: string): Format | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : formats.get(ending);
}

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['mkd', 'markdown'],
  ['txt', 'text'],
  ['text', 'text'],
  ['html', 'other'],
  ['htm', 'other'],
  ['xhtml', 'other'],
  ['pdf', 'other'],
  ['docx', 'other'],
  ['odt', 'other'],
  ['rtf', 'other'],
  ['epub', 'other'],
]);

/** The endings of the names of all documents, without the dot. */
export const endings: readonly string[] = [...formats.keys()];
