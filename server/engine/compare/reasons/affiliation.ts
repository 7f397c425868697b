import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Span } from '../../document/span.ts';
import { placesCalled, stateByPostalCode } from '../../lexicon/geography.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { sameName } from '../same-name.ts';
import { affiliationMessage } from './messages.ts';
import { quote } from './reason.ts';
import { flatMap } from '../../flat-map.ts';
import { readOnce } from '../../read-once.ts';

/**
 * For which state and which party somebody sits: "Senator Ada Orme of Kansas", "Orme (R-Kan.)", "the Kansas Republican Ada Orme". It
 * goes with the person whatever is told of them, so that no event has to be the same.
 */
export function affiliationReasons({ claim, passage }: Juxtaposition): readonly Reason[] {
  return flatMap(claim.sentence.names, (name) => {
    const own = affiliationsOf(claim.sentence, name);
    if (own.length === 0) return [];
    const theirs = flatMap(
      passage.focus.names.filter((other) => mayBePerson(other) && sameName(name, other) === 'same'),
      (other) => affiliationsOf(passage.focus, other),
    );
    return flatMap(own, (affiliation): Reason[] => {
      const alike = theirs.filter(({ kind }) => kind === affiliation.kind);
      const [other] = alike;
      if (other === undefined || alike.some(({ value }) => value === affiliation.value)) return [];
      const [said, found] = [quote(claim.sentence, affiliation.span), quote(passage.focus, other.span)];
      return [
        {
          kind: affiliation.kind,
          claim: said,
          evidence: found,
          message: affiliationMessage(
            name.text,
            affiliation.kind === 'place' ? 'state' : 'party',
            { sentence: claim.sentence, span: affiliation.span },
            { sentence: passage.focus, span: other.span },
          ),
          confidence: certainty,
        },
      ];
    });
  });
}

interface Affiliation {
  /** A state is a place; a party a name. */
  readonly kind: 'place' | 'name';
  /** Lower case, one for all spellings. */
  readonly value: string;
  readonly span: Span;
}

function affiliationsOf(sentence: Sentence, name: Name): readonly Affiliation[] {
  return affiliationsIn(sentence)[sentence.names.indexOf(name)] ?? [];
}

/** Those of each name of a sentence. */
const affiliationsIn = readOnce((sentence: Sentence): readonly (readonly Affiliation[])[] =>
  sentence.names.map((name) => readAffiliations(sentence, name)),
);

function readAffiliations({ text, span }: Sentence, name: Name): readonly Affiliation[] {
  if (!mayBePerson(name)) return [];
  const end = name.span.end - span.start;
  const before = text.slice(0, name.span.start - span.start);
  const found = [
    ...flatMap(patternsAfter, (pattern) => matched(pattern.exec(text.slice(end)), name.span.end)),
    ...matched(patternBefore.exec(before), span.start),
  ];
  return found.filter(
    (one, at) => found.findIndex(({ kind, value }) => kind === one.kind && value === one.value) === at,
  );
}

/** The party and the state that a pattern has caught, where they are known ones; `offset` is where its text begins in the block. */
function matched(match: RegExpExecArray | null, offset: number): readonly Affiliation[] {
  if (match === null) return [];
  const { party, state } = match.groups ?? {};
  const at = (group: string): Span => {
    const [start, end] = match.indices?.groups?.[group] ?? [0, 0];
    return { start: offset + start, end: offset + end };
  };
  const [partyName, stateName] = [parties.get(party?.toLowerCase() ?? ''), stateCalled(state ?? '')];
  return [
    ...(partyName === undefined ? [] : [{ kind: 'name' as const, value: partyName, span: at('party') }]),
    ...(stateName === undefined ? [] : [{ kind: 'place' as const, value: stateName, span: at('state') }]),
  ];
}

function stateCalled(text: string): string | undefined {
  const lower = text.toLowerCase();
  const meant = flatMap([lower, `${lower}.`], (form) => placesCalled(form));
  return (
    meant.find(({ place, as }) => place.kind === 'state' && as === 'itself')?.place.name ??
    stateByPostalCode(text)
  );
}

/** "Republican" alone is anybody. */
function mayBePerson({ kind, text }: Name): boolean {
  return kind === 'person' || (kind === 'unknown' && !parties.has(text.toLowerCase()));
}

/** What sits for a state, as a noun. */
const seats =
  'senator|congressman|congresswoman|representative|lawmaker|member|governor|Senator|Congressman|Congresswoman|Governor|Sen\\.|Rep\\.|Gov\\.';
const aState = String.raw`(?<state>(?:(?:North|South|West|New|Rhode|N|S|W|R)\.? ?)?\p{Lu}[\p{L}]*\.?(?:\p{Lu}\.)?)`;
const aParty = '(?<party>Republican|Democratic|Democrat|Independent|independent)';

const patternsAfter: readonly RegExp[] = [
  // "(R-Kan.)", ", D-N.J.,"
  new RegExp(String.raw`^ ?[,(] ?(?<party>[RDI])[-–] ?${aState}`, 'du'),
  // "of Kansas", ", Republican of Kansas", ", a Republican senator from Kansas", "(Republican of Kansas)"
  new RegExp(
    String.raw`^(?: ?[,(])? ?(?:(?:a|an|the) )?(?:${aParty}(?: (?:${seats}))?|(?:${seats}))?,? ?(?:of|from) ${aState}`,
    'du',
  ),
  // ", the Kansas Republican", ", a Republican"
  new RegExp(String.raw`^, (?:a|an|the) (?:${aState} )?${aParty}`, 'du'),
];
/** "Kansas Republican Ada Orme", "Republican Sen. Ada Orme", "Kansas Sen. Ada Orme" */
const patternBefore = new RegExp(
  String.raw`(?:${aState} )?(?:${aParty} (?:(?:${seats}) )?|(?:${seats}) )$`,
  'du',
);

const parties: ReadonlyMap<string, string> = new Map([
  ['r', 'republican'],
  ['republican', 'republican'],
  ['d', 'democrat'],
  ['democrat', 'democrat'],
  ['democratic', 'democrat'],
  ['i', 'independent'],
  ['independent', 'independent'],
]);

/** Two states of one person are a slip, unless somebody has moved. */
const certainty = 0.85;
