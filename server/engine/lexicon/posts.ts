import { flatMap } from '../flat-map.ts';
import { titleOf } from './titles.ts';

/** Posts that a body has one of, so that who holds it tells who does not: a line each, its words parted by commas. */
const posts = `
president
chairman, chairwoman, chairperson, chair
chief executive, ceo, chief executive officer, managing director
chief operating officer
chief financial officer, finance chief
director general
general manager
general secretary
manager
director
treasurer
secretary
leader
speaker
mayor, mayoress
governor
chancellor
rector
provost
principal, headmaster, headmistress, headteacher, head teacher
bursar
dean
coroner
editor, editor-in-chief
conductor
coach, head coach
captain
commander
police chief, chief constable
archbishop
bishop
abbot
abbess
premier, prime minister
curator
prosecutor
ambassador
`;

/** The first spelling of the post that some lower-case words name ("ceo" is "chief executive"), or undefined: offices of state, and posts of bodies. */
export function postOf(words: string): string | undefined {
  const title = titleOf(words);
  const called = title?.canonical ?? '';
  return (
    byForm.get(words) ??
    byForm.get(called) ??
    (title?.kind === 'office' && !manifold.has(called) ? called : undefined)
  );
}

const byForm: ReadonlyMap<string, string> = new Map(
  flatMap(posts.trim().split('\n'), (line) => {
    const forms = line.split(', ');
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);

/** Offices of which there are many at a time. */
const manifold: ReadonlySet<string> = new Set(
  'senator,representative,congressman,congresswoman,assemblyman,assemblywoman,councilman,councilwoman,councillor,delegate,judge,justice,envoy,spokesman,spokeswoman,spokesperson,commissioner'.split(
    ',',
  ),
);
