import { flatMap } from '../flat-map.ts';
import { law } from './paraphrases/law.ts';
import { manner } from './paraphrases/manner.ts';
import { money } from './paraphrases/money.ts';
import { offices } from './paraphrases/offices.ts';
import { people } from './paraphrases/people.ts';
import { speech } from './paraphrases/speech.ts';
import { war } from './paraphrases/war.ts';

/**
 * Words by which news tells one thing, beyond the synonyms of WordNet: each line a set whose words may stand for each other in a
 * report. Dictionary forms, American spelling; a verb with its particle is written out ("step down"). A set is tight: words
 * that a careful editor would tell apart (kill and wound, charge and convict) are in no common line.
 */
export const paraphrases: readonly string[] = flatMap(
  [speech, offices, war, law, money, people, manner],
  (theme) => theme.trim().split('\n'),
);
