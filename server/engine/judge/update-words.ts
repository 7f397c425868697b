const changes = [
  'rose|rises|risen|rising',
  'climbed|climbs|climbing',
  'grew|grows|grown|growing',
  'increased|increases|increasing',
  'jumped|jumps|jumping',
  'fell|falls|fallen|falling',
  'dropped|drops|dropping',
  'decreased|decreases|decreasing',
  'changed|changes',
  'went up|gone up|goes up|going up',
  'went down|gone down|goes down|going down',
  'raised|lowered|revised|updated|corrected|reduced|cut|moved|postponed|brought forward|put off|delayed',
].join('|');

const bounds = 'at least|about|around|some|more than|nearly|almost|over|as many as|up to';

/** Text that ends in a change towards what comes next: "the toll rose on Friday to at least". */
export const changeTo = new RegExp(
  String.raw`\b(?:${changes})\b(?:\s+[\p{L}\d.,]+){0,4}\s+(?:to|until|till)\s+(?:(?:${bounds})\s+)?$`,
  'iu',
);

/** Words by which a sentence says that an older one no longer holds. "By now" and "until now" speak of the past as well. */
export const renewals =
  /\b(?:(?<!\b(?:by|until|till|up to|from)\s)now(?!\s+that\b)|no longer|newest|latest (?:count|figures?|tally|toll)|(?:revised|updated|corrected) (?:count|figures?|tally|toll|estimate|number))\b/iu;

/** Text that ends in the words which say from when a statement holds, before its date. */
export const asOf = /\b(?:as of|as at|by the end of|as things stood on)\s+$/iu;
