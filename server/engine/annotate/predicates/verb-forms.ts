import { foldSpelling } from '../../lexicon/spelling.ts';
import { irregularBases, pastsAlone } from '../../lexicon/irregular-forms.ts';
import { couldBe, partsOfSpeech } from '../../lexicon/parts-of-speech.ts';

/** What forms of a verb a word could be, by its spelling alone. */
export interface VerbForms {
  readonly isBase: boolean;
  readonly isThirdPerson: boolean;
  readonly isPast: boolean;
  /** Whether it could be a past participle. */
  readonly isParticiple: boolean;
  readonly isGerund: boolean;
  /** Whether it is a verb at least as often as a noun. */
  readonly isMostlyVerb: boolean;
  readonly isNoun: boolean;
  readonly isAdjective: boolean;
}

/** The forms of a verb that a word could be; the same words come again and again, so the answers are kept. */
export function verbForms(lower: string, lemma: string): VerbForms {
  const known = memory.get(lower);
  if (known !== undefined) return known;
  if (memory.size >= largestMemory) memory.clear();
  const found = read(lower, lemma);
  memory.set(lower, found);
  return found;
}

/** "Has become", "had run": whether the participle, unlike the past, looks like the base. */
export function isParticipleLikeBase(lower: string): boolean {
  return participlesLikeBases.has(lower);
}

const participlesLikeBases = new Set(['become', 'come', 'run', 'overcome']);
const memory = new Map<string, VerbForms>();
const largestMemory = 20_000;

function read(lower: string, lemma: string): VerbForms {
  const parts = partsOfSpeech(lemma);
  const isVerb = parts?.verb !== undefined;
  const irregular = irregularBases.get(lower)?.some(({ part }) => part === 'verb') === true;
  const isRegularPast = lower.endsWith('ed') && lower !== lemma;
  const isPast =
    (irregular && !/(?:s|ing)$/u.test(lower)) || (isRegularPast && isVerb) || unchanging.has(lower);
  return {
    isBase: (foldSpelling(lower) === lemma && isVerb) || pastsAndBases.has(lower),
    isThirdPerson: lower.endsWith('s') && lower !== lemma && isVerb,
    isPast,
    isParticiple: isPast && !pastsAlone.has(lower),
    isGerund: lower.endsWith('ing') && (lower !== lemma ? isVerb : isGerundOfVerb(lower)),
    isMostlyVerb: isVerb && (parts.verb ?? 0) >= (parts.noun ?? -1),
    isNoun: parts?.noun !== undefined || parts === undefined,
    isAdjective: parts?.adjective !== undefined,
  };
}

/** "meeting" and "building" are words of their own in the dictionary, and forms of a verb all the same. */
function isGerundOfVerb(lower: string): boolean {
  const base = lower.slice(0, -3);
  return couldBe(base, 'verb') || couldBe(`${base}e`, 'verb');
}

/** Pasts that are the base of another verb as well: "to lay off", "to found a school". */
const pastsAndBases = new Set(['lay', 'found', 'fell']);

/** Verbs whose past looks like their base. */
const unchanging = new Set(
  'put cut set hit beat hurt let shut split spread cost quit bet burst cast rid shed thrust upset read'.split(
    ' ',
  ),
);
