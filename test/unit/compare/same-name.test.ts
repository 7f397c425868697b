import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import type { Name } from '../../../server/engine/annotate/name.ts';
import { sameName } from '../../../server/engine/compare/same-name.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

function nameIn(sentence: string): Name {
  const [name] = annotate(plainDocument('text', [sentence])).sentences.flatMap(({ names }) => names);
  if (name === undefined) throw new Error(`No name: ${sentence}`);
  return name;
}

const cases: readonly (readonly [a: string, b: string, expected: ReturnType<typeof sameName>])[] = [
  ['Sen. Ada Orme came.', 'They saw Orme.', 'same'],
  ['Sen. Ada Orme came.', 'Sen. Beatrix Orme came.', 'different'],
  ['Sen. Elizabeth Orme came.', 'Sen. Liz Orme came.', 'same'],
  ['Sen. A. Orme came.', 'Sen. Ada Orme came.', 'same'],
  ['Sen. Ada Orme came.', 'Sen. Ada Brill came.', 'different'],
  ['Minister Orlov Sergei came.', 'Minister Sergey Orlov came.', 'same'],
  ['Minister Muammar Varga came.', 'Minister Moammar Varga came.', 'same'],
  ['They flew an F-35B home.', 'They flew an F-35 home.', 'same'],
  ['They flew an F-35B home.', 'They flew an F-15 home.', 'different'],
  ['They flew older B-52s home.', 'They flew B-52s home.', 'same'],
  ['The F.B.I. came.', 'The FBI came.', 'same'],
  ['Ada Holm\u2011Orme came.', 'They saw Holm-Orme.', 'same'],
  ['They left Norreland.', 'The Norrish left.', 'possible'],
  ['They left Karsk.', 'The Karskan left.', 'possible'],
  ['They left Norreland.', 'The Velmish left.', 'different'],
  ['The French left.', 'They went to France.', 'same'],
  ['The French left.', 'They went to Spain.', 'different'],
  ['She blamed Tokyo.', 'She blamed Japan.', 'same'],
  ['She went to Hamburg.', 'She went to Africa.', 'possible'],
  ['She went to Kansas.', 'She went to Nebraska.', 'different'],
  ['They crossed the Sea of Norland.', 'They crossed the East Velde Sea.', 'different'],
  ['They closed the Marlow Bridge.', 'They closed the Velde Bridge.', 'different'],
  ['They won the Velde Cup.', 'They won the Orlan Cup.', 'different'],
  ['They sued the Hult Foundation.', 'They sued the Varga Foundation.', 'different'],
  ['They sued the Orlan Harbour Board.', 'They sued the Orlan Board.', 'same'],
  ['They went to the Moscow Museum.', 'They went to the Velde Museum.', 'possible'],
  ['They went to the Kyiv Museum.', 'They went to the Kiev Museum.', 'possible'],
  ['They went to the Harbour Museum.', 'They went to the Orlan Museum.', 'possible'],
  ['They crossed the Gulf of Alder.', 'They crossed the Gulf of Oster.', 'different'],
  ['They crossed Lake Alder.', 'They crossed Alder Lake.', 'same'],
  ['They crossed the Sea of Japan.', 'They crossed the East Sea.', 'same'],
  ['The Orlan Harbour Board met.', 'Later the Harbour Board met.', 'same'],
  ['The Orlan Harbour Board met.', 'The OHB met.', 'same'],
  // An acronym stands for all of a name, however much of it was read as one.
  ['They asked Centers for Flood Control.', 'They asked the CFC.', 'same'],
  ['They took Interstate 42.', 'They took I-42.', 'same'],
  ['They took Interstate 42.', 'They took I-47.', 'different'],
  ['They lost World War II.', 'They lost WWII.', 'same'],
  ['They lost World War II.', 'They lost WWI.', 'different'],
  ['They hired InterPortGroup.', 'They hired IPG.', 'same'],
  ['They saw Sen. Ada Brill.', 'They saw AB.', 'different'],
  // Whom news calls by the house they sit in.
  ['They asked the Pentagon.', 'They asked the Defense Department.', 'same'],
  ['They asked the Pentagon.', 'They asked the State Department.', 'different'],
  // A slip of the pen in a long name is no other name; one letter of a short one may be, and two known names are two.
  ['Sen. Ada Brillmann came.', 'Sen. Ada Brilmann came.', 'same'],
  ['Sen. Novack came.', 'Sen. Novak came.', 'possible'],
  ['They saw Kestrels perform.', 'They saw Kestrel perform.', 'possible'],
  ['They hired HarbourworksThe crane.', 'They hired Harbourworks cranes.', 'possible'],
  ['Sen. Ada Orme came.', 'Sen. Ada Orne came.', 'different'],
  ['Sen. Brian Orme came.', 'Sen. Bryon Orme came.', 'different'],
  ['She went to Austria.', 'She went to Australia.', 'different'],
  ['She went to Iran.', 'She went to Iraq.', 'different'],
  // Places in places.
  ['A Scottish band played.', 'A British band played.', 'possible'],
  ['A Scottish band played.', 'A Welsh band played.', 'different'],
  ['They met in Germany.', 'They met in the European Union.', 'possible'],
  ['They asked the Senate.', 'They asked Congress.', 'possible'],
  ['They asked the House of Lords.', 'They asked Parliament.', 'possible'],
  ['They asked the Security Council.', 'They asked the United Nations.', 'possible'],
  ['They asked the Senate.', 'They asked the House of Representatives.', 'different'],
  ['They met in Norway.', 'They met in the European Union.', 'different'],
  ['They went to North Korea.', 'They went to South Korea.', 'different'],
  ['They went to Virginia.', 'They went to West Virginia.', 'different'],
  ['They blamed the Soviets.', 'They blamed Russia.', 'same'],
  ['The NCPD came.', 'The New Calder City Police Department came.', 'same'],
  ['The XCPD came.', 'The New Calder City Police Department came.', 'different'],
  // What only says of what sort a thing is, makes it no other's.
  ['The Justice Department came.', 'The State Department came.', 'different'],
  ['The Justice Department came.', 'The Department of Justice came.', 'same'],
  ['The Harbour Ministry came.', 'The Fishing Ministry came.', 'different'],
  ['The Orlan Board came.', 'The Harbour Board came.', 'possible'],
  ['They met Peter Orme III there.', 'They met Peter Orme there.', 'same'],
];

describe('sameName', () => {
  for (const [a, b, expected] of cases) {
    test(`${nameIn(a).text} and ${nameIn(b).text}: ${expected}`, () => {
      expect(sameName(nameIn(a), nameIn(b))).toBe(expected);
      expect(sameName(nameIn(b), nameIn(a))).toBe(expected);
    });
  }
});
