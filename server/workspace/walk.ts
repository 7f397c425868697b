import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { explainSystemError } from './system-errors.ts';

export interface Walked {
  readonly files: readonly { readonly location: string; readonly realLocation: string }[];
  readonly problems: readonly { readonly location: string; readonly message: string }[];
}

/**
 * Every file in a folder and the folders below it, each once. Links are followed, after all that lies there by itself, so that a
 * file is found by its own name first; a link that leads back above itself is a problem. Hidden files and folders and
 * `node_modules` are passed over.
 */
export async function walk(start: string): Promise<Walked> {
  const files = new Map<string, string>();
  const problems: { location: string; message: string }[] = [];
  const walkedFolders = new Set<string>();
  const places: Place[] = [{ location: start, above: [], isLink: false }];
  const links: Place[] = [];

  async function enter(place: Place): Promise<void> {
    const real = await realpath(place.location);
    if (place.above.some((folder) => liesWithin(folder, real))) throw new CircularLink();
    if (!(await stat(real)).isDirectory()) {
      if (!files.has(real)) files.set(real, place.location);
      return;
    }
    if (walkedFolders.has(real)) return;
    walkedFolders.add(real);
    for (const entry of await entriesOf(real)) {
      const isLink = entry.isSymbolicLink();
      const found = { location: join(place.location, entry.name), above: [...place.above, real], isLink };
      if (isLink) links.push(found);
      else if (entry.isDirectory()) places.push(found);
      else if (entry.isFile()) files.set(join(real, entry.name), found.location);
    }
  }

  for (let place = places.pop() ?? links.shift(); place; place = places.pop() ?? links.shift()) {
    try {
      await enter(place);
    } catch (error) {
      problems.push({ location: place.location, message: explain(error, place) });
    }
  }
  return {
    files: [...files].map(([realLocation, location]) => ({ location, realLocation })),
    problems,
  };
}

interface Place {
  readonly location: string;
  /** Real locations of the folders that the walk came through. */
  readonly above: readonly string[];
  readonly isLink: boolean;
}

class CircularLink extends Error {}

function explain(error: unknown, { isLink }: Place): string {
  if (error instanceof CircularLink) return 'is a link that runs in a circle';
  const explanation = explainSystemError(error);
  return isLink && explanation === 'does not exist' ? 'is a link to nothing' : explanation;
}

function liesWithin(folder: string, outer: string): boolean {
  return `${folder}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
