import { amounts } from './opposites/amounts.ts';
import { assent } from './opposites/assent.ts';
import { lawAndWork } from './opposites/law-and-work.ts';
import { people } from './opposites/people.ts';
import { timeAndPlace } from './opposites/time-and-place.ts';

/**
 * Opposites that news turns on, by theme; WordNet lacks most of them. A line holds two sides, each a tight set of words that
 * may stand for each other; every word of one side is opposed to every word of the other. Dictionary forms, American spelling;
 * a verb with its particle is written out ("turn down"). Neighbours of one kind (red and blue, nurse and doctor) are no opposites,
 * nor is what may well be true at once of one event (accused and charged), or follow as a matter of course (charged, convicted).
 */
export const opposites: Readonly<Record<string, string>> = {
  ...assent,
  ...amounts,
  ...timeAndPlace,
  ...lawAndWork,
  ...people,
};
