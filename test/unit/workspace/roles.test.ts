import { describe, expect, test } from 'vitest';
import { decideRoles, type RoleGlobs } from '../../../server/workspace/roles.ts';

const noGlobs: RoleGlobs = { sources: [], briefings: [] };

function rolesOf(paths: readonly string[], globs: RoleGlobs = noGlobs): Record<string, string | undefined> {
  return Object.fromEntries(
    decideRoles(
      paths.map((path) => ({ path, role: undefined })),
      globs,
    ),
  );
}

describe('folders whose name says that they hold sources', () => {
  test.each(['sources', 'references', 'clippings', 'Sources'])('%s', (folder) => {
    expect(rolesOf([`${folder}/deep/a.txt`, 'desk/brief.md', 'notes.txt'])).toEqual({
      [`${folder}/deep/a.txt`]: 'source',
      'desk/brief.md': 'briefing',
      'notes.txt': 'briefing',
    });
  });

  test('the name of a file is not the name of a folder', () => {
    expect(rolesOf(['sources.md', 'resources/a.md'])).toEqual({
      'sources.md': undefined,
      'resources/a.md': undefined,
    });
  });
});

describe('a folder that mixes Markdown with other formats', () => {
  test('Markdown files are briefings, the others sources, and README neither', () => {
    expect(rolesOf(['case/brief.md', 'case/wire.txt', 'case/page.html', 'case/README.md'])).toEqual({
      'case/brief.md': 'briefing',
      'case/wire.txt': 'source',
      'case/page.html': 'source',
      'case/README.md': 'neither',
    });
  });

  test('README alone mixes nothing', () => {
    expect(rolesOf(['case/README.md', 'case/wire.txt'])['case/wire.txt']).toBeUndefined();
  });

  test('a folder of one format decides nothing', () => {
    expect(rolesOf(['a.md', 'b.md', 'case/c.txt'])).toEqual({
      'a.md': undefined,
      'b.md': undefined,
      'case/c.txt': undefined,
    });
  });
});

test('front matter comes before globs, and globs before folders', () => {
  const globs: RoleGlobs = { sources: ['desk/*.md'], briefings: ['sources/draft.md'] };
  const candidates = [
    { path: 'desk/a.md', role: undefined },
    { path: 'desk/b.md', role: 'briefing' },
    { path: 'sources/draft.md', role: undefined },
    { path: 'sources/c.md', role: undefined },
    { path: 'elsewhere/d.md', role: undefined },
  ] as const;
  expect(Object.fromEntries(decideRoles(candidates, globs))).toEqual({
    'desk/a.md': 'source',
    'desk/b.md': 'briefing',
    'sources/draft.md': 'briefing',
    'sources/c.md': 'source',
    'elsewhere/d.md': 'briefing',
  });
});
