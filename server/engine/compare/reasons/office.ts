import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { canonicalPlace } from '../../lexicon/geography.ts';
import { titleOf } from '../../lexicon/titles.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { sameName } from '../same-name.ts';
import { officeMessage } from './messages.ts';
import { reason } from './reason.ts';

/** An office that one person holds at a time, given to two: "Defence Minister Ada Orme", "Tomas Varga, the defence minister". */
export function officeReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return alignment.claim.flatMap((unit, i) => {
    if (unit.kind !== 'name') return [];
    const office = officeOf(claim.sentence, unit.name);
    if (office === undefined) return [];
    const holder = passage.focus.names.find((other) => isSameOffice(officeOf(passage.focus, other), office));
    if (holder === undefined || sameName(unit.name, holder) !== 'different') return [];
    return [
      reason(juxtaposition, {
        kind: 'name',
        claim: unit.name.span,
        evidence: holder.span,
        message: officeMessage(
          office.title,
          { sentence: claim.sentence, span: unit.name.span },
          { sentence: passage.focus, span: holder.span },
        ),
        slot: sameOffice,
        units: [i],
      }),
    ];
  });
}

/** An office, by the first spelling of its title, and the country that it belongs to where one is said. */
interface Office {
  readonly title: string;
  readonly country: string | undefined;
}

function isSameOffice(one: Office | undefined, other: Office): boolean {
  return one?.title === other.title && one.country === other.country;
}

/** The office that a name bears in its sentence, with its country where one is said; undefined for former and deputy holders. */
function officeOf({ tokens }: Sentence, { span, kind }: Name): Office | undefined {
  if (kind !== 'person' && kind !== 'unknown') return undefined;
  const words = tokens.filter(({ text }) => text !== '.');
  const before = words.filter(({ end }) => end <= span.start);
  const [comma, article, ...rest] = words.filter(({ start }) => start >= span.end);
  const after = article?.lower === 'the' ? rest : article === undefined ? [] : [article, ...rest];
  return titleAtEnd(before) ?? (comma?.text === ',' ? titleAtStart(after) : undefined);
}

function titleAtEnd(words: readonly Token[]): Office | undefined {
  for (let length = longestTitle; length > 0; length -= 1) {
    const office = soleOffice(words.slice(-length));
    if (office !== undefined) return withCountry(office, words.at(-length - 1));
  }
  return undefined;
}

function titleAtStart(words: readonly Token[]): Office | undefined {
  for (const skipped of [0, 1]) {
    for (let length = longestTitle; length > 0; length -= 1) {
      const office = soleOffice(words.slice(skipped, skipped + length));
      if (office !== undefined) return withCountry(office, skipped === 0 ? undefined : words[0]);
    }
  }
  return undefined;
}

function soleOffice(words: readonly Token[]): string | undefined {
  const office = titleOf(words.map(({ lower }) => lower).join(' '))?.canonical;
  return office !== undefined && soleOffices.has(office) ? office : undefined;
}

/** "French foreign minister" is another office than "foreign minister", which may be anybody's. */
function withCountry(title: string, before: Token | undefined): Office | undefined {
  if (before === undefined || before.kind === 'punctuation') return { title, country: undefined };
  if (qualifiers.has(before.lower)) return undefined;
  return { title, country: canonicalPlace(before.lower) };
}

/** Offices of which a country, or a body that needs no naming, has one; by the first spelling of the title. */
const soleOffices: ReadonlySet<string> = new Set([
  'prime minister',
  'deputy prime minister',
  'vice president',
  'foreign minister',
  'defense minister',
  'finance minister',
  'interior minister',
  'health minister',
  'justice minister',
  'foreign secretary',
  'home secretary',
  'defense secretary',
  'treasury secretary',
  'press secretary',
  'secretary of state',
  'attorney general',
  'chief justice',
  'opposition leader',
]);

const qualifiers: ReadonlySet<string> = new Set(
  'former then ex acting deputy vice onetime late previous next future interim assistant a an state'.split(
    ' ',
  ),
);

/** As sure as a slot with like neighbours on both sides. */
const sameOffice = 0.85;
/** Words of the longest title: "secretary of state". */
const longestTitle = 3;
