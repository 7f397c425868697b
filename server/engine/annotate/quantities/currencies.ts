/** The currency whose sign or code ends at `at` ("US$", "€", "EUR "), with where it starts. */
export function currencyBefore(
  text: string,
  at: number,
): { readonly code: string; readonly start: number } | undefined {
  const match = /(?:(?<![\p{L}\d])\p{L}{1,3})?[$€£¥₹₩₽₪₺₴₦]\s?$|(?<![\p{L}\d])\p{Lu}{2,3}\s$/u.exec(
    text.slice(Math.max(0, at - 6), at),
  );
  if (match === null) return undefined;
  const sign = match[0].trimEnd().toUpperCase();
  const code = signs[sign] ?? (codes.has(sign) ? sign : undefined);
  return code === undefined ? undefined : { code, start: at - match[0].length };
}

/** The currency named at `at` (" dollars", " euros", " USD"), with where it ends and what one of its kind is worth in it. */
export function currencyAfter(
  text: string,
  at: number,
): { readonly code: string; readonly factor: number; readonly end: number } | undefined {
  currencyName.lastIndex = at;
  const [, code, ...groups] = currencyName.exec(text) ?? [];
  const end = currencyName.lastIndex;
  if (code !== undefined) return codes.has(code) ? { code, factor: 1, end } : undefined;
  const row = names[groups.findIndex((group) => group !== undefined)];
  return row && { code: row.code, factor: row.factor ?? 1, end };
}

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
};

const codes = new Set(
  'USD EUR GBP JPY CNY RMB CHF CAD AUD NZD HKD SGD TWD INR PKR KRW RUB UAH ILS TRY BRL MXN ZAR NGN SEK NOK DKK PLN SAR AED IRR'.split(
    ' ',
  ),
);

/** Pounds alone weigh; as money they say so ("pounds sterling"), or carry a sign. */
const names: readonly { readonly name: string; readonly code: string; readonly factor?: number }[] = [
  { name: 'Australian dollars?', code: 'AUD' },
  { name: 'Canadian dollars?', code: 'CAD' },
  { name: 'New Zealand dollars?', code: 'NZD' },
  { name: 'Hong Kong dollars?', code: 'HKD' },
  { name: 'Singapore dollars?', code: 'SGD' },
  { name: 'Taiwan(?:ese)? dollars?', code: 'TWD' },
  { name: '(?:U\\.?S\\.? )?dollars?', code: 'USD' },
  { name: '(?:U\\.?S\\.? )?cents?', code: 'USD', factor: 0.01 },
  { name: 'euros?', code: 'EUR' },
  {
    name: '(?:British )?pounds sterling|British pounds?|pounds?(?= (?:in|of) (?:aid|funding|debts?|damages|fines?))',
    code: 'GBP',
  },
  { name: 'pence', code: 'GBP', factor: 0.01 },
  { name: '(?:Japanese )?yen', code: 'JPY' },
  { name: '(?:Chinese )?(?:yuan|renminbi)', code: 'CNY' },
  { name: '(?:Indian )?rupees?', code: 'INR' },
  { name: 'Pakistani rupees?', code: 'PKR' },
  { name: '(?:Russian )?rou?bles?', code: 'RUB' },
  { name: '(?:South )?Korean won|(?<=illion )won', code: 'KRW' },
  { name: 'shekels?', code: 'ILS' },
  { name: 'Swiss francs?', code: 'CHF' },
  { name: '(?:Turkish )?liras?', code: 'TRY' },
  { name: 'hryvnias?', code: 'UAH' },
  { name: '(?:Saudi )?riyals?', code: 'SAR' },
  { name: 'dirhams?', code: 'AED' },
  { name: 'rand', code: 'ZAR' },
  { name: '(?:Brazilian )?reals', code: 'BRL' },
  { name: 'Mexican pesos?', code: 'MXN' },
  { name: '(?:Swedish )?kronor', code: 'SEK' },
  { name: 'zlotys?', code: 'PLN' },
  { name: 'nairas?', code: 'NGN' },
];

const currencyName = new RegExp(
  `(?: of |[\\s-])?(?:([A-Z]{3})|${names.map(({ name }) => `(${name})`).join('|')})(?![\\p{L}\\d])`,
  'yu',
);
