import { parseDocument } from 'yaml';
import type { Role } from '../engine/document/document.ts';

/** What the block between two lines of `---` at the top of a file says of the document. */
export interface FrontMatter {
  readonly title: string | undefined;
  /** As written. */
  readonly date: string | undefined;
  readonly role: Role | undefined;
  /** The values of `id`, `url` and `doi`, in this order. */
  readonly keys: readonly string[];
  /** A sentence each. */
  readonly problems: readonly string[];
  /** The offset at which the text behind the front matter starts. */
  readonly end: number;
}

/** Reads the front matter of a text; a text without any gives an empty one that ends at 0. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = fenced.exec(text);
  if (fence === null) return { ...nothing, problems: [], end: 0 };
  const end = fence[0].length;
  const { fields, problem } = parse(fence[1] ?? '');
  if (fields === undefined) return { ...nothing, problems: [problem], end };
  return {
    title: written(fields['title']),
    date: written(fields['date']) ?? written(fields['published']) ?? written(fields['updated']),
    role: roles.find((role) => role === fields['role']),
    keys: ['id', 'url', 'doi'].flatMap((name) => written(fields[name]) ?? []),
    problems: [],
    end,
  };
}

type Parsed =
  | { readonly fields: Record<string, unknown>; readonly problem?: never }
  | { readonly fields?: never; readonly problem: string };

function parse(yaml: string): Parsed {
  try {
    const document = parseDocument(yaml, { prettyErrors: true, logLevel: 'silent' });
    const error = document.errors[0];
    if (error !== undefined) {
      const line = (error.linePos?.[0].line ?? 1) + 1; // the fence is the first line of the file
      return { problem: notYaml(`${firstLine(error.message)} (line ${line})`) };
    }
    const value: unknown = document.toJS();
    if (value === null) return { fields: {} };
    return isRecord(value) ? { fields: value } : { problem: notYaml('it holds no keys (line 2)') };
  } catch (error) {
    // The library throws on aliases without end and on nesting deeper than its stack.
    return { problem: notYaml(error instanceof Error ? firstLine(error.message) : 'it cannot be read') };
  }
}

function notYaml(reason: string): string {
  return `The front matter is not YAML: ${reason}.`;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+/, '').replace(/[:.]$/, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A scalar as its author wrote it; undefined for an empty one, a list or a mapping. */
function written(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim() || undefined;
}

const roles: readonly Role[] = ['source', 'briefing'];
const nothing = { title: undefined, date: undefined, role: undefined, keys: [] };
const fenced = /^---[ \t]*(?:\r\n|\n|\r)(?:([\s\S]*?)(?:\r\n|\n|\r))??---[ \t]*(?:\r\n|\n|\r|$)/;
