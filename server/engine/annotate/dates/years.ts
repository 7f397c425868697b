/**
 * Does the figure between `start` and `end` name a year? Newsrooms write counts of a thousand and more with a comma, so four bare
 * digits are a year unless what stands around them speaks of an amount: "2012 elections", but "2000 troops", "some 1987 houses".
 */
export function isYear(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end);
  if (!/^(?:1[5-9]|20)\d\d$/.test(digits) || !standsAlone(text, start, end)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  if (amountBefore.test(before) || amountAfter.test(after)) return false;
  if (yearBefore.test(before)) return true;
  return !(digits.endsWith('00') || digits.endsWith('50')) || !pluralAfter.test(after);
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\d$€£#.,]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^(?:[\p{L}\d%]|[.,]\d)/u.test(text.slice(end, end + 2))
  );
}

const yearBefore =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|before|after|during|early|late|mid|from|between|the|of|year|and|to)[ -]$/iu;
const amountBefore =
  /(?:some|about|around|roughly|nearly|almost|than|least|most|over|under|up to|total of)\s$/i;
const amountAfter =
  /^\s?(?:%|percent|per cent|(?:m|b|tr)illion|dollars|euros|people|miles|feet|met(?:er|re)s|tons|tonnes|pounds|°|km)/i;
const pluralAfter = /^\s\p{Ll}+s(?![\p{L}])/u;
