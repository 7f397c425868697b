import type { Document } from '../document/document.ts';

/** Whether a text says at its head or foot that a news agency wrote it. */
export function creditsAgency({ blocks }: Pick<Document, 'blocks'>): boolean {
  const ends = [...blocks.slice(0, headBlocks), ...blocks.slice(-footBlocks)];
  return ends.some(({ text }) => credits.some((credit) => credit.test(text)));
}

const agencies = [
  'AP|Associated Press',
  'Reuters',
  'AFP|Agence France-Presse',
  'dpa|Deutsche Presse-Agentur',
  'UPI|United Press International',
  'ANSA|EFE|TASS|Xinhua|Kyodo(?: News)?|Yonhap|PTI|ANI|AAP',
  'PA(?: Media)?|Press Association',
  String.raw`(?:\p{Lu}[\p{L}'’-]+\s+){1,3}(?:Press|News)\s+(?:Agency|Service)`,
].join('|');

/** "TARNHOLM (Reuters) – ", "From the Oster News Agency", "This report was supplied by AFP". */
const credits: readonly RegExp[] = [
  new RegExp(String.raw`^.{0,60}\((?:${agencies})\)\s*[-–—:]`, 'u'),
  new RegExp(
    String.raw`^(?:(?:[Ff]rom|[Bb]y|[Ss]ource:|[Cc]redit:)\s+)?(?:[Tt]he\s+)?(?:${agencies})\.?$`,
    'u',
  ),
  new RegExp(String.raw`\b(?:supplied|provided|distributed|published) by (?:the )?(?:${agencies})`, 'u'),
];

const headBlocks = 4;
const footBlocks = 2;
