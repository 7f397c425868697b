/** What an error of the file system means to the person who named the path: the second half of `path: what is wrong`. */
export function explainSystemError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const known = code === undefined ? undefined : explanations.get(code);
  if (known !== undefined) return known;
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

const explanations: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['ENOTDIR', 'does not exist'],
  ['ELOOP', 'is a link that runs in a circle'],
  ['EACCES', 'cannot be read: permission denied'],
  ['EPERM', 'cannot be read: permission denied'],
  ['EISDIR', 'is a folder, not a file'],
  ['ENAMETOOLONG', 'has a name that is too long'],
  ['EIO', 'cannot be read: the disk reports an error'],
  ['ERR_FS_FILE_TOO_LARGE', 'is too large to be read'],
]);
