import { describe, expect, test } from 'vitest';
import { annotate, check, gather } from '../../../server/engine/engine.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

function noteOn(claim: string, ...sources: readonly string[]): string | undefined {
  const corpus = gather(sources.map((text, at) => annotate(plainDocument(`sources/${at}.md`, [text]))));
  const [checked] = check(annotate(plainDocument('briefing.md', [claim])), corpus, [], 'everything');
  return checked?.note;
}

describe('notes', () => {
  test('a source that only asserts what somebody is said to have said', () => {
    expect(
      noteOn(
        'Ada Brill said that the dock at Orlan was too old for the winter storms.',
        'The dock at Orlan was too old for the winter storms.',
      ),
    ).toBe('sources/0.md says so itself, and not that Ada Brill did.');
  });

  test.each([
    'Ada Brill said that the dock at Orlan was too old for the winter storms.',
    'The dock at Orlan was too old for the winter storms, the harbour master said.',
    'The dock at Orlan was too old for the winter storms. Ada Brill had warned of it.',
  ])('nothing where the source names a speaker: %s', (source) => {
    expect(
      noteOn('Ada Brill said that the dock at Orlan was too old for the winter storms.', source),
    ).toBeUndefined();
  });

  test('nothing on a claim that nobody is said to have made', () => {
    expect(
      noteOn(
        'The dock at Orlan was too old for the winter storms.',
        'The dock at Orlan was too old for the winter storms.',
      ),
    ).toBeUndefined();
  });

  const seat =
    'Tomas Varga, who represents the 27th District in the south of Orlan, had promised to repay the money.';

  test('what kept a claim from being contradicted', () => {
    expect(noteOn('The seat of Tomas Varga was the 23rd District of Orlan.', seat)).toMatch(
      /^sources\/0\.md may say otherwise \("27th" for "23rd"\), but too little else agrees/,
    );
  });

  test('the figure that a source leaves out of what it says', () => {
    expect(
      noteOn(
        'Fares on the Alder ferry rose by 18 percent last winter.',
        'Fares on the Alder ferry rose sharply last winter.',
      ),
    ).toBe('The nearest passage of sources/0.md says most of this, but not "18 percent".');
  });

  test('nothing of a figure that follows from those given', () => {
    expect(
      noteOn(
        'Between them, Alder and Oster have pledged 21 field kitchens for the camp.',
        'Alder has pledged 12 field kitchens for the camp and Oster 9.',
      ),
    ).toBeUndefined();
  });

  test('nothing where nothing is at odds', () => {
    expect(noteOn('Ruth Kessing opened the new lighthouse of Alder in the spring.', seat)).toBeUndefined();
  });
});
