import { describe } from 'vitest';
import { check } from '../check.ts';

/* What a claim goes on speaking of is named around it: a source that knows none of it speaks of another event. */

const ofOster = `The Oster fair drew many visitors this year. The fair lasted for «six» days. He did not ask that the tent be taken down.
  The organiser, Paul Renko, was pleased. Two thirds of the stalls were from abroad.`;

describe('another event than the one that the text around a claim names', () => {
  check({
    source: ofOster,
    before: '## The Orlan fair\n\n',
    claim: 'The fair lasted for eight days.',
    verdict: 'unsupported',
    name: 'by its heading',
  });
  check({
    source: ofOster,
    before: 'Ines Varga was less pleased with the fair in Alder. ',
    claim: 'She asked that the tent be taken down.',
    verdict: 'unsupported',
    name: 'by the sentence before it',
  });
  check({
    source: ofOster,
    before: '## The fair in Orlan\n\nThe fair there drew more than ever. ',
    claim: 'The fair lasted for eight days there.',
    verdict: 'unsupported',
    name: 'by the heading of its paragraph',
  });
});

describe('the event that the text around a claim names', () => {
  check({
    source: ofOster,
    before: '## The Oster fair\n\n',
    claim: 'The fair lasted for «eight» days.',
    verdict: 'contradicted',
    reason: 'number',
    name: 'by its heading',
  });
  check({
    source: ofOster,
    before: '## Fairs\n\nPaul Renko was pleased with it. ',
    claim: 'The fair lasted for «eight» days.',
    verdict: 'contradicted',
    reason: 'number',
    name: 'by the sentence before it',
  });
  check({
    source: ofOster,
    before: '## The fair in Orlan\n\n',
    claim: 'The Oster fair lasted for «eight» days.',
    verdict: 'contradicted',
    reason: 'number',
    name: 'by the claim itself, whatever its heading',
  });
  check({
    source: ofOster,
    before: 'Ines Varga was less pleased with the fair in Alder.\n\n',
    claim: 'The fair lasted for «eight» days.',
    verdict: 'contradicted',
    reason: 'number',
    name: 'by nothing: the paragraph before is another',
  });
  check({
    source: ofOster,
    before: 'Ines Varga is to look into the accident. ',
    claim: 'The fair lasted for «eight» days.',
    verdict: 'contradicted',
    reason: 'number',
    name: 'by nothing: it does not lean on the sentence before',
  });
});
