import { verdictKinds, type VerdictKind } from '../engine/judge/verdict.ts';

/** What a person can set in an editor. The names are those of the schema below, without the section. */
export interface Settings {
  /** Globs, relative to the workspace folder: these files are sources. */
  readonly sources: readonly string[];
  /** Globs, relative to the workspace folder: these files are briefings. */
  readonly briefings: readonly string[];
  /** Globs, relative to the workspace folder: these files are neither. */
  readonly ignore: readonly string[];
  readonly severity: Readonly<Record<VerdictKind, SeverityLevel>>;
  readonly citationStyle: CitationStyle;
  /** 0 to 1: claims whose verdict is less sure are not underlined. */
  readonly minimumConfidence: number;
  /** Which claims that no source speaks of are underlined. */
  readonly underlineUnsupported: UnsupportedUnderline;
  readonly codeLens: boolean;
  readonly showOneOrigin: boolean;
  /** The trained judge: `builtin`, `off`, a folder, or `owner/name` of a hub. */
  readonly model: string;
  /** The language model that may be asked about a claim. */
  readonly opinion: {
    readonly provider: OpinionProvider;
    /** Base address of a server that speaks the protocol of OpenAI. */
    readonly endpoint: string;
    readonly model: string;
  };
}

export type SeverityLevel = (typeof severityLevels)[number];
export type CitationStyle = (typeof citationStyles)[number];
export type OpinionProvider = (typeof opinionProviders)[number];
export type UnsupportedUnderline = (typeof unsupportedUnderlines)[number];

/** The section that the settings stand in: `claimcheck.sources` and so on. */
export const settingsSection = 'claimcheck';

/** One setting as people see it, in a form that the manifest of the extension and the documentation are made from. */
export interface SettingSchema {
  readonly type: 'boolean' | 'number' | 'string' | 'array' | 'object';
  readonly default: unknown;
  /** Whether each folder can have its own value, or the window as a whole, or only the person at this machine; a member of an object has none. */
  readonly scope?: 'resource' | 'window' | 'machine';
  /** Markdown. */
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  /** What each value of `enum` means, in its order. */
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: { readonly type: 'string' };
  readonly properties?: Readonly<Record<string, SettingSchema>>;
  readonly additionalProperties?: false;
}

/** The settings by what is sent over the section, nested: `{ sources: [...], unsupported: { underline: "all" } }`. Whatever is missing or makes no sense has its default. */
export function readSettings(section: unknown): Settings {
  const given = flattened(section);
  const globs = (name: string) => (isTextList(given[name]) ? given[name] : []);
  return {
    sources: globs('sources'),
    briefings: globs('briefings'),
    ignore: globs('ignore'),
    severity: readSeverities(given['severity']),
    citationStyle: oneOf(citationStyles, given['citationStyle'], 'footnote'),
    minimumConfidence: readShare(given['minimumConfidence']),
    underlineUnsupported: oneOf(unsupportedUnderlines, given['unsupported.underline'], 'specific'),
    codeLens: given['codeLens'] !== false,
    showOneOrigin: given['showOneOrigin'] === true,
    model: readText(given['model'], 'builtin'),
    opinion: {
      provider: oneOf(opinionProviders, given['opinion.provider'], 'off'),
      endpoint: readText(given['opinion.endpoint'], ''),
      model: readText(given['opinion.model'], ''),
    },
  };
}

/** Members of nested objects by their dotted names; `severity` is a setting of its own and stays whole. */
function flattened(section: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(section)) return {};
  const inner = nestedSections.flatMap((name) => {
    const value = section[name];
    return isRecord(value) ? Object.entries(value).map(([key, member]) => [`${name}.${key}`, member]) : [];
  });
  return { ...section, ...(Object.fromEntries(inner) as Readonly<Record<string, unknown>>) };
}

function readSeverities(given: unknown): Settings['severity'] {
  const chosen = isRecord(given) ? given : {};
  const entries = verdictKinds.map((verdict) => [
    verdict,
    oneOf(severityLevels, chosen[verdict], defaultSeverities[verdict]),
  ]);
  return Object.fromEntries(entries) as Settings['severity'];
}

function readText(given: unknown, otherwise: string): string {
  return typeof given === 'string' ? given.trim() : otherwise;
}

function readShare(given: unknown): number {
  return typeof given === 'number' && given >= 0 && given <= 1 ? given : 0;
}

function oneOf<T extends string>(choices: readonly T[], given: unknown, otherwise: T): T {
  return choices.find((choice) => choice === given) ?? otherwise;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

const nestedSections = ['unsupported', 'opinion'];
const severityLevels = ['error', 'warning', 'information', 'hint', 'off'] as const;
const citationStyles = ['footnote', 'pandoc', 'link'] as const;
const opinionProviders = ['off', 'vscode', 'endpoint'] as const;
const unsupportedUnderlines = ['specific', 'all', 'none'] as const;

/** How loudly each verdict is spoken of unless a setting says otherwise. */
export const defaultSeverities: Settings['severity'] = {
  contradicted: 'error',
  misquoted: 'error',
  miscited: 'warning',
  outdated: 'warning',
  disputed: 'warning',
  inconsistent: 'warning',
  unsupported: 'information',
  supported: 'off',
  unchecked: 'off',
};

const globList = { type: 'array', items: { type: 'string' }, default: [], scope: 'resource' } as const;

/** Every setting by its full name, in the order in which they are listed. */
export const settingsSchema: Readonly<Record<string, SettingSchema>> = {
  'claimcheck.sources': {
    ...globList,
    markdownDescription:
      'Files that are sources, as globs relative to the workspace folder: `["press/**"]`. Empty: folders named `sources`, `references` or `clippings`, and what the front matter says.',
  },
  'claimcheck.briefings': {
    ...globList,
    markdownDescription: 'Files to be checked, as globs relative to the workspace folder: `["drafts/*.md"]`.',
  },
  'claimcheck.ignore': {
    ...globList,
    markdownDescription:
      'Files that are neither sources nor checked, as globs relative to the workspace folder.',
  },
  'claimcheck.severity': {
    type: 'object',
    default: {},
    scope: 'resource',
    additionalProperties: false,
    properties: Object.fromEntries(
      verdictKinds.map((verdict) => [
        verdict,
        {
          type: 'string' as const,
          enum: severityLevels,
          default: defaultSeverities[verdict],
          markdownDescription: `How a claim that is \`${verdict}\` is underlined.`,
        },
      ]),
    ),
    markdownDescription:
      'How each verdict is underlined: `error`, `warning`, `information`, `hint` or `off`. Verdicts that are not named keep their default.',
  },
  'claimcheck.citationStyle': {
    type: 'string',
    enum: citationStyles,
    enumDescriptions: [
      'A footnote, with its definition at the end of the file.',
      'A key in brackets, as Pandoc has it: `[@key]`.',
      'A link behind the sentence.',
    ],
    default: 'footnote',
    scope: 'resource',
    markdownDescription: 'How the quick fix writes a citation.',
  },
  'claimcheck.minimumConfidence': {
    type: 'number',
    minimum: 0,
    maximum: 1,
    default: 0,
    scope: 'resource',
    markdownDescription: 'Underline only claims whose verdict is at least this sure, from 0 to 1.',
  },
  'claimcheck.unsupported.underline': {
    type: 'string',
    enum: unsupportedUnderlines,
    enumDescriptions: [
      'Only claims that hold a name, a number, a date or a quotation.',
      'Every claim that no source speaks of.',
      'None.',
    ],
    default: 'specific',
    scope: 'resource',
    markdownDescription: 'Which claims are underlined when no source speaks of them.',
  },
  'claimcheck.codeLens': {
    type: 'boolean',
    default: true,
    scope: 'resource',
    markdownDescription: 'Show a line above each claim that matters, and the counts at the top of the file.',
  },
  'claimcheck.showOneOrigin': {
    type: 'boolean',
    default: false,
    scope: 'resource',
    markdownDescription: 'Hint at claims that rest on one origin only.',
  },
  'claimcheck.model': {
    type: 'string',
    default: 'builtin',
    scope: 'window',
    markdownDescription:
      'The trained judge that is asked where words alone leave doubts: `builtin`, the one that comes with the extension; `off`; a folder that holds one (`./judge`, `/home/me/judge`); or the name of one on the Hugging Face hub (`owner/name`), which is downloaded once you have said yes. By itself it makes no claim red: it needs a clash to point at, such as two numbers in one place.',
  },
  // Of the machine: a workspace that could name a server of its own would be sent the texts and the key that are meant for another.
  'claimcheck.opinion.provider': {
    type: 'string',
    enum: opinionProviders,
    enumDescriptions: [
      'No language model is asked, and no text leaves this machine.',
      'A language model of VS Code, such as the one of an assistant that is installed.',
      'A server that speaks the protocol of OpenAI, such as Ollama, llama.cpp or vLLM: see `claimcheck.opinion.endpoint`.',
    ],
    default: 'off',
    scope: 'machine',
    markdownDescription:
      'The language model that can be asked for a second opinion on a claim, one claim at a time, by a quick fix. The claim and the passages that it is compared with are sent to it. Its opinion stands in the hover of the claim and changes no verdict. Taken from your own settings only, never from those of a workspace, and not used in workspaces that are not trusted.',
  },
  'claimcheck.opinion.endpoint': {
    type: 'string',
    default: '',
    scope: 'machine',
    markdownDescription:
      'Base address of the server that is asked, such as `http://localhost:11434/v1`; `https://` unless it is on this machine or its network. A key for it is set by the command *Claimcheck: Set Key for Second Opinion*; other editors put it into the variable `CLAIMCHECK_OPINION_KEY`.',
  },
  'claimcheck.opinion.model': {
    type: 'string',
    default: '',
    scope: 'machine',
    markdownDescription:
      'Name of the language model that is asked: as the server calls it, or as VS Code does (family or id; empty for any).',
  },
  'claimcheck.trace.server': {
    type: 'string',
    enum: ['off', 'messages', 'verbose'],
    enumDescriptions: ['Nothing.', 'The names of the messages.', 'The messages in full.'],
    default: 'off',
    scope: 'window',
    markdownDescription:
      'What of the talk between the editor and the language server is written to the output.',
  },
};
