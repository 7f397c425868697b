import { URI, Utils } from 'vscode-uri';

/** One spelling for all the ways in which clients write the address of one file: `file:///C:/a b.md`, `file:///c%3A/a%20b.md`. */
export function normalUri(uri: string): string {
  try {
    const parsed = URI.parse(uri);
    // On Windows the drive's letter has no case, and clients write both.
    const path = parsed.path.replace(/^\/[A-Z](?=:)/, (drive) => drive.toLowerCase());
    return parsed.with({ path: path.length > 1 ? path.replace(/\/+$/, '') : path }).toString();
  } catch {
    return uri; // What is no address at all is still a name.
  }
}

/** The path of a file relative to a folder, with forward slashes, or undefined where it lies elsewhere. Both are normal URIs. */
export function pathWithin(folder: string, file: string): string | undefined {
  const [outer, inner] = [URI.parse(folder), URI.parse(file)];
  if (outer.scheme !== inner.scheme || outer.authority !== inner.authority) return undefined;
  const base = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
  return inner.path.startsWith(base) && inner.path.length > base.length
    ? inner.path.slice(base.length)
    : undefined;
}

/** The normal URI of a path within a folder. */
export function uriWithin(folder: string, path: string): string {
  return normalUri(Utils.joinPath(URI.parse(folder), path).toString());
}

/** The path by which a file that lies in no folder is known: its address without the scheme. */
export function loosePath(uri: string): string {
  return URI.parse(uri).path.replace(/^\//, '');
}

/** Where a file or folder lies on disk, or undefined for what lies on none (unsaved, or a virtual file system). */
export function diskLocation(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
