import type { Document } from '../engine/document/document.ts';
import { decode } from './decode.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

/**
 * Reads a file into a document, by the format that its name's ending says. Never throws: what cannot be read becomes a problem
 * of the document.
 *
 * @param path identifies the document: relative to the workspace, forward slashes
 */
export function read(path: string, bytes: Uint8Array): Promise<Document> {
  const { text, problems } = decode(bytes);
  const reader = isMarkdown.test(path) ? readMarkdown : readText;
  return Promise.resolve(reader(path, text ?? '', problems));
}

const isMarkdown = /\.(?:md|markdown)$/i;
