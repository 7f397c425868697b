import type { Document } from '../engine/document/document.ts';
import { readText } from './text.ts';
export function readMarkdown(path: string, text: string, problems: readonly string[] = []): Document {
  return readText(path, text, problems);
}
