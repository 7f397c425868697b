/** What a kind of furniture looks like. The pattern is tried on the trimmed text of a whole block. */
interface FurniturePattern {
  readonly kind:
    | 'appeal'
    | 'caption'
    | 'byline'
    | 'navigation'
    | 'comments'
    | 'sharing'
    | 'cookies'
    | 'copyright'
    | 'advertisement';
  readonly pattern: RegExp;
  /** The most characters a block of this kind has; a longer one is prose that happens to start alike. */
  readonly longest: number;
}

const agency =
  '(?:AP|AFP|Reuters|EPA|EPA-EFE|PA|PA Wire|Getty|Getty Images|AAP|DPA|Bloomberg|Shutterstock|Alamy|Xinhua|Kyodo|Anadolu|AP Photo)';
const nameWord = "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const personName = `${nameWord}(?:\\s+(?:(?:de|da|van|von|der|al|bin|la|le|el)\\s+)*${nameWord}){1,4}`;
const network =
  '(?:Facebook|Twitter|X|Instagram|LinkedIn|WhatsApp|Telegram|Threads|Bluesky|Mastodon|YouTube|TikTok|Reddit|Pinterest)';
const shareVerb = '(?:Share|Tweet|Post|Email|E-mail|Print|Save|Copy link|Comments?|Comment)';
const article = '(?:article|story|post|page)';

export const furniturePatterns = [
  {
    kind: 'appeal',
    pattern:
      /^(?!.*\b(?:said|says|told|added)\b)(?:your|a) (?:support|donation|contribution|subscription|gift) (?:helps|allows|enables|makes|keeps|lets|funds) (?:us|our|it possible)\b[^"“”]*$/iu,
    longest: 600,
  },
  {
    kind: 'appeal',
    pattern:
      /^(?:please )?(?:sign up|subscribe|register)(?: now| today| here| free)?(?: (?:to|for|with) (?:our|the|us|one of our)\b[^.?!]*(?:newsletters?|briefings?|emails?|alerts|updates|channel|podcast|inbox)\b[^"“”]*| (?:now|today|here|free))?[.!]?$/iu,
    longest: 300,
  },
  {
    kind: 'appeal',
    pattern:
      /^(?:please )?(?:support|donate|contribute|become a (?:member|supporter|subscriber)|join us|support us)(?: (?:now|today|here|us|our (?:journalism|work|reporting|newsroom)|to (?:our|us)\b[^.?!]*))*[.!]?$/iu,
    longest: 120,
  },
  { kind: 'caption', pattern: /^open image in gallery\b/iu, longest: 800 },
  {
    kind: 'caption',
    pattern:
      /^(?:file )?(?:photo(?:graph)?|image|picture|caption|video|illustration|graphic)s?(?: credits?)?(?: by| courtesy(?: of)?)?\s*[:|©]\s*\S/iu,
    longest: 400,
  },
  {
    kind: 'caption',
    pattern: new RegExp(
      `^(?:Photo(?:graph)?|Image|Picture|Illustration|Graphic)s? (?:by|courtesy of) ${nameWord}[^.!?]*$`,
      'u',
    ),
    longest: 120,
  },
  {
    // A credit names an agency behind a slash: "(Ann Lee/Reuters)". "(AFP/Reuters)" at the end of a report is its sign-off.
    kind: 'caption',
    pattern: new RegExp(`\\(\\s*(?!${agency}\\s*/)[^()/]{2,80}/\\s*${agency}\\s*\\)\\.?$`, 'u'),
    longest: 600,
  },
  {
    kind: 'caption',
    pattern: new RegExp(
      `[([](?:(?:file )?(?:photo|image|picture)(?: credit)?|credit)\\s*:[^()]{2,80}[)\\]]\\.?$`,
      'iu',
    ),
    longest: 600,
  },
  {
    kind: 'caption',
    pattern: new RegExp(`Credit(?:s|:)?\\s*${personName}\\s*/\\s*${agency}$`, 'u'),
    longest: 600,
  },
  { kind: 'caption', pattern: /\((?:Getty Images|AP Photo|Getty)\)$/u, longest: 400 },
  {
    kind: 'byline',
    pattern: new RegExp(
      `^(?:Written |Reported |Reporting |Edited |Editing |Story )?[Bb][Yy] ${personName}(?:(?:,| and| &|;) ${personName})*(?:\\s*[,|•·–—-]\\s*[\\p{L} .&'’-]{2,60}| (?:in|for|of) ${nameWord}[\\p{L} ]{0,40})?$`,
      'u',
    ),
    longest: 200,
  },
  {
    kind: 'byline',
    pattern: new RegExp(
      `^\\(?(?:Additional |Additional )?(?:Reporting|Writing|Editing|Compiled) by ${nameWord}[^"“”]*$`,
      'u',
    ),
    longest: 300,
  },
  {
    kind: 'byline',
    pattern: /\bFollow (?:him|her|them|us|me)(?: on [\p{L} ]{1,30})?(?: at)?:? @[\w.]+\.?$/u,
    longest: 400,
  },
  {
    kind: 'byline',
    pattern:
      /^(?:The )?(?:Associated Press|Reuters|Agence France-Presse|Press Association)(?: (?:writers?|staff|correspondents?|journalists?))?[^"“”]* contributed to this (?:report|story|article)\.?$/u,
    longest: 300,
  },
  {
    kind: 'byline',
    pattern: new RegExp(
      `^${personName}[^"“”.]* contributed (?:reporting )?to this (?:report|story|article)\\.?$`,
      'u',
    ),
    longest: 300,
  },
  {
    kind: 'navigation',
    pattern:
      /^(?:(?:to )?(?:read|see|find out|learn|watch) (?:more|also|next)|also read|read the full (?:article|story|report)|continue reading|related(?: (?:articles?|stories|news|content|topics|coverage|links?))?|more (?:on this (?:story|topic)|from (?:us|this section)|stories|news))(?:\s*(?::|\||»|>|→|\.{3}|…)[^"“”]*)?$/iu,
    longest: 200,
  },
  { kind: 'navigation', pattern: /^Home\s*[>›»/|]\s*\S/u, longest: 200 },
  {
    kind: 'navigation',
    pattern:
      /^(?:skip to (?:main )?content|jump to (?:main )?content|back to top|go back|view (?:all|gallery|comments)|show (?:more|less)|load more|menu|search|log ?in|sign in|click here(?: (?:to|for) [^.?!"“”]*)?)[.!]?$/iu,
    longest: 120,
  },
  { kind: 'navigation', pattern: /^\d{1,3}[ -]min(?:ute)?s?(?: read)?(?: ago)?$/iu, longest: 30 },
  {
    kind: 'comments',
    pattern:
      /^(?:(?:leave|write|post|add) (?:a|your) (?:comment|reply)(?: cancel reply)?|(?:view |show |hide )?\d+ comments?|comments are closed|no comments(?: yet)?|your e-?mail address will not be published.*|be the first to comment)[.!]?$/iu,
    longest: 160,
  },
  {
    kind: 'sharing',
    pattern: new RegExp(
      `^share(?: (?:this|the) ${article})?(?: (?:on|via|with) [\\p{L} ,/|]{1,60})?:?$`,
      'iu',
    ),
    longest: 120,
  },
  {
    kind: 'sharing',
    pattern: new RegExp(
      `^${shareVerb}(?:[\\s,|/•·]+(?:${shareVerb}|(?:on |via )?${network}|this(?: ${article})?))+$`,
      'iu',
    ),
    longest: 160,
  },
  {
    kind: 'sharing',
    pattern: new RegExp(
      `^follow (?:us|[\\p{L} ]{1,40}) on (?:${network}|Google News)(?:(?:,| and|, and) ${network})*[.!]?$`,
      'iu',
    ),
    longest: 120,
  },
  {
    kind: 'cookies',
    pattern:
      /^(?:we(?: and our partners)? use cookies|(?:this|our) (?:web)?site uses cookies|by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our|the) (?:web)?site,? you (?:agree|consent))\b[^"“”]*$/iu,
    longest: 600,
  },
  {
    kind: 'copyright',
    pattern:
      /^(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d{4}\s+(?:by\s+)?\p{Lu}[^.]*(?:\.\s*all rights reserved.*|\.?)$))/iu,
    longest: 300,
  },
  {
    kind: 'copyright',
    pattern:
      /^(?:all rights reserved\.?|this material may not be published, broadcast, rewritten,? or redistributed\b.*)$/iu,
    longest: 300,
  },
  {
    kind: 'advertisement',
    pattern: new RegExp(
      `^(?:advertisement|advertising|sponsored(?: content| post)?|promoted(?: content)?|(?:${article}|content) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad))?|scroll (?:down )?to continue(?: reading)?)\\.?$`,
      'iu',
    ),
    longest: 80,
  },
] satisfies readonly FurniturePattern[];

/** A label behind which headlines of other texts follow. */
export const navigationLabel =
  /^(?:(?:previous|next|older|newer) (?:article|story|post)|(?:related|recommended|popular|trending)(?: (?:articles?|stories|news|posts|topics))?(?: now)?|most (?:read|popular|viewed|shared)|you (?:may|might) also like|more (?:stories|on this (?:story|topic))|editors?['’]?s? picks?|read (?:more|next|also)|up next|don['’]t miss)\s*:?$/iu;

/** Turns of phrase of an appeal for money. One alone proves nothing; several close together do. */
export const appealCues: readonly RegExp[] = [
  /\b(?:your|every) (?:support|donation|contribution|subscription|gift)\b/iu,
  /\b(?:support|donate|subscribe|contribute|sign up|join) (?:us|now|today)\b/iu,
  /\b(?:read more|find out more|learn more|click here)\b/iu,
  /\b(?:our|quality|independent|reader-funded|trusted) (?:journalism|reporting|newsroom|reporters|journalists|coverage)\b/iu,
  /\b(?:paywalls?|newsletters?|subscribers?)\b/iu,
  /\b(?:as little as|paid for by (?:those|readers|people)|(?:make|makes) (?:all the|a) difference|cancel any ?time|free of charge|help us (?:to )?(?:keep|tell|continue))\b/iu,
  /\b(?:helps|allows|enables|lets) us (?:to )?\p{L}+/iu,
];
