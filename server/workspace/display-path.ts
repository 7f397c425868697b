import { isAbsolute, relative, sep } from 'node:path';

/** The path that people and reports see: relative to the folder where it lies under it, else absolute; with forward slashes. */
export function displayPath(location: string, folder: string): string {
  const path = relative(folder, location);
  const isUnder = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return (isUnder ? path : location).replaceAll(sep, '/');
}
