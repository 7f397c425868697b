import type { Citation, Document } from '../engine/document/document.ts';

/** What a citation can be resolved by. */
export type Citable = Pick<Document, 'path' | 'keys'>;

/**
 * The path of the source that a citation of a briefing names, or undefined where it names none of them, or two alike. Its target is
 * looked up as a key of the front matter (`id`, `url`, `doi`), as a path from the briefing, and as a file's name without its ending.
 */
export function resolveCitation(
  citation: Pick<Citation, 'target'>,
  briefingPath: string,
  sources: readonly Citable[],
): string | undefined {
  const target = citation.target.trim().replace(/^@/, '');
  if (target === '') return undefined;
  for (const names of ways) {
    const [found, ...others] = sources.filter((source) => names(target, source, briefingPath));
    if (found !== undefined) return others.length === 0 ? found.path : undefined;
  }
  return undefined;
}

type Way = (target: string, source: Citable, briefingPath: string) => boolean;

/** Surest first. */
const ways: readonly Way[] = [
  (target, { keys }) => keys.includes(target),
  (target, { keys }) => keys.some((key) => normalAddress(key) === normalAddress(target)),
  (target, { path }, briefingPath) => path === pathFrom(briefingPath, target),
  (target, { path }) => !isAddress(target) && path === pathFrom('', target.replace(/^\//, '')),
  (target, { path }) => stemOf(path) === target || fileNameOf(path) === target,
];

/** One form for all spellings of an address: without scheme, `www.`, fragment, tracking parameters and closing slash. */
function normalAddress(address: string): string {
  const bare = address
    .toLowerCase()
    .replace(/^doi:\s*/, 'doi.org/')
    .replace(/^10\./, 'doi.org/10.')
    .replace(/^https?:\/\//, '')
    .replace(/^(www|dx)\./, '')
    .replace(/#.*$/, '');
  const [path = '', query] = bare.split('?', 2);
  const parameters = (query ?? '')
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter));
  const place = decoded(path).replace(/\/+$/, '');
  return parameters.length === 0 ? place : `${place}?${parameters.sort().join('&')}`;
}

function isTracking(parameter: string): boolean {
  return /^(utm_|fbclid=|gclid=)/.test(parameter);
}

function isAddress(target: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(target);
}

/** A link as it is written in a file, resolved against that file's folder; paths use forward slashes. */
function pathFrom(file: string, link: string): string {
  const path = decoded(link.replace(/[?#].*$/, '')).replaceAll('\\', '/');
  const isRooted = path.startsWith('/');
  const steps = isRooted ? [] : file.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.length > 0 && steps.at(-1) !== '..') steps.pop();
      else steps.push('..');
    } else if (step !== '.' && (step !== '' || steps.length === 0)) steps.push(step);
  }
  return steps.join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A percent sign that introduces no code is a percent sign.
  }
}

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function stemOf(path: string): string {
  return fileNameOf(path).replace(/\.[^.]+$/, '');
}
