import { remembered } from './remembered.ts';
import { flatMap } from '../flat-map.ts';

/**
 * A key that spellings of one name share: accents, doubled letters and the ways to write foreign sounds in Latin letters are
 * folded ("sergei" and "sergey", "gadhafi" and "qaddafi"). The key of a key is itself; it is for comparing, not for showing.
 *
 * @param lower one word of a name in lower case
 */
export const nameKey: (lower: string) => string = remembered((lower) => {
  const plain = foldLetters(lower);
  const known = variants.get(plain);
  if (known !== undefined) return known;
  const folded = foldings.reduce((key, [sound, letters]) => key.replace(sound, letters), plain);
  return variants.get(folded) ?? folded;
});

/** Letters without their accents, and without apostrophes. */
function foldLetters(lower: string): string {
  return lower
    .replace(/[łøđßæœıþð]/g, (letter) => bareLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ`´]/g, '');
}

const bareLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/** Sounds that transcriptions from Arabic, Russian and Ukrainian write in several ways, applied in order. */
const foldings: readonly (readonly [sound: RegExp, letters: string])[] = [
  [/tsch|tch/g, 'ch'],
  [/kh|q(?!u)/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/^y?e(?=[vlk][gei])/, 'e'],
  [/x|ks/g, 'ks'],
  [/([a-z])\1+/g, '$1'],
  [/(?<=.{2})(iy|ij|yi|ey|ei|ay|ai|y|i)$/, 'i'],
];

/** Names whose spellings no rule brings together; the first is the key. */
const spellings = `
kadafi gadafi gaddafi gadhafi gaddhafi qaddafi qadhafi qadafi kaddafi kadhafi
muamar muammar moammar moamar mu'ammar
muhamad muhammad mohammed mohamed mohammad mohamad muhammed mohamet mahomet
ahmad ahmed achmed
husein hussein hussain husain husayn hossein
asad assad
yusuf yousef youssef yousuf yusef yosef
zelenski zelensky zelenskyy zelenskiy zelenskyi
aleksandr alexander alexandr aleksander oleksandr
aleksei alexei alexey aleksey oleksii oleksiy
volodimir volodymyr
dmitri dmitry dmitriy dimitri dmytro
andrei andrey andriy andrii
nikolai nikolay mykola
evgeni yevgeny evgeny yevgeni evgeniy
iuri yuri yury yuriy iurii yurii
netanyahu netaniahu
abdula abdullah abdallah abdulla
usama osama
ladin laden
omar umar
isa eissa issa
kaida qaida qaeda kaeda
tarik tareq tariq tarek
khaled khalid kaled kalid
said saeed sayed sayyid saed
hasan hassan
ibrahim ebrahim
mustafa mostafa moustafa
sulaiman suleiman sulayman
`;

const variants: ReadonlyMap<string, string> = new Map(
  flatMap(spellings.trim().split('\n'), (line) => {
    const names = line.split(' ');
    return names.map((name) => [name.replace("'", ''), names[0] ?? name] as const);
  }),
);
