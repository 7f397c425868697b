import { contains } from '../document/span.ts';
import { relatedness } from '../lexicon/relatedness.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { flatMap } from '../flat-map.ts';

/**
 * Whether the claim tells of a death, an arrest or the like, and the passage and what stands around it have no word of one: no source
 * leaves out what is so grave, however much else of the claim it bears out.
 */
export function isGraveDeedUntold({ claim, passage }: Juxtaposition): boolean {
  const deeds = claim.sentence.predicates.filter(
    ({ head, kind, force, isDenied }) =>
      kind === 'verb' && force === 'done' && !isDenied && contains(claim.span, head),
  );
  return deeds.some(({ lemma }) => {
    const family = families.get(lemma);
    if (family === undefined) return false;
    const told = flatMap([...passage.before, passage.focus, ...passage.after], ({ tokens }) => tokens);
    return !told.some(
      (token) =>
        family.has(token.lemma) || family.has(token.lower) || relatedness(token.lemma, lemma) >= akin,
    );
  });
}

/** Verbs that tell of something grave, each with all the words by which a text may speak of it. */
const families: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  flatMap(
    [
      {
        deeds: 'die kill perish drown murder slay execute',
        words: `dead death deadly fatal fatally fatality toll victim casualty body corpse funeral suicide killing murderer life lives late
        manslaughter homicide shoot shooting stab widow mourn bury grave assassinate massacre lynch behead bomb`,
      },
      {
        deeds: 'arrest detain apprehend nab',
        words: `arrest capture seize catch custody detention handcuff jail imprison prison raid suspect hold round charge`,
      },
      {
        deeds: 'convict',
        words: 'guilty sentence conviction jail imprison prison verdict condemn plead fine',
      },
      {
        deeds: 'resign',
        words:
          'resignation quit step stand leave departure depart replace successor succeed retire oust out go exit former',
      },
    ],
    ({ deeds, words }) => {
      const family = new Set([...deeds.split(' '), ...words.split(/\s+/u)]);
      return deeds.split(' ').map((deed) => [deed, family] as const);
    },
  ),
);

/** Likeness of two words by the company that they keep, from which they speak of one thing. */
const akin = 0.55;
