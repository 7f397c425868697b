import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { align } from '../../../server/engine/compare/alignment.ts';
import { slotAgreement } from '../../../server/engine/compare/slot.ts';
import { type Unit, units } from '../../../server/engine/compare/unit.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

function unitsOf(text: string): readonly Unit[] {
  return annotate(plainDocument('text', [text])).sentences.flatMap((sentence) => units(sentence));
}

function textOf(unit: Unit | undefined): string {
  return unit?.tokens.map(({ text }) => text).join(' ') ?? '';
}

/** Pairs of words that must be partners; `-` for none. */
const cases: readonly {
  readonly claim: string;
  readonly passage: string;
  readonly partners: Readonly<Record<string, string>>;
}[] = [
  {
    claim: 'The ferry sank on the river.',
    passage: 'On the river a ferry has sunk.',
    partners: { ferry: 'ferry', sank: 'sunk', river: 'river' },
  },
  {
    claim: 'The blast hurt nine sailors.',
    passage: 'Nine sailors were injured in the explosion.',
    partners: { blast: 'explosion', hurt: 'injured', nine: 'Nine', sailors: 'sailors' },
  },
  {
    claim: 'The mayor closed the old dock.',
    passage: 'The mayor opened the new dock and closed the old dock.',
    partners: { closed: 'closed', old: 'old' },
  },
  { claim: 'The tug left Orlan.', passage: 'A pilot slept.', partners: { tug: '-', left: '-', Orlan: '-' } },
];

describe('align', () => {
  for (const { claim, passage, partners } of cases) {
    test(`${claim} / ${passage}`, () => {
      const alignment = align(unitsOf(claim), unitsOf(passage));
      const found = Object.fromEntries(
        alignment.claim.map((unit, i) => {
          const link = alignment.toPassage[i];
          return [textOf(unit), link === undefined ? '-' : textOf(alignment.passage[link.index])];
        }),
      );
      expect(found).toMatchObject(partners);
    });
  }

  test('is one to one, and both directions agree', () => {
    const { toPassage, toClaim } = align(
      unitsOf('The dock and the dock and the old dock.'),
      unitsOf('A dock, and another dock.'),
    );
    toPassage.forEach((link, i) => {
      if (link !== undefined) expect(toClaim[link.index]?.index).toBe(i);
    });
  });
});

describe('slotAgreement', () => {
  const alignment = align(
    unitsOf('Ada Orme won 42 percent of the vote in Alder.'),
    unitsOf('Ada Orme won 24 percent of the vote in Alder, and Tomas Varga won 37 percent.'),
  );
  const at = (list: readonly Unit[], text: string): number =>
    list.findIndex((unit) => textOf(unit).startsWith(text));

  test('is high between figures with the same neighbours', () => {
    expect(slotAgreement(alignment, at(alignment.claim, '42'), at(alignment.passage, '24'))).toBeGreaterThan(
      0.8,
    );
  });

  test('is low between figures with other neighbours', () => {
    expect(slotAgreement(alignment, at(alignment.claim, '42'), at(alignment.passage, '37'))).toBeLessThan(
      0.5,
    );
  });
});
