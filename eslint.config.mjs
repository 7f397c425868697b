import tseslint from 'typescript-eslint';

/** The floors of the engine, lowest first: a floor imports only from those below it. */
const floors = ['document', 'lexicon', 'annotate', 'claims', 'retrieve', 'compare', 'judge'];

const outsideTheEngine = {
  regex: '^(node:|vscode|@vscode/|\\.\\./\\.\\./(readers|workspace|model|lsp|cli)/)',
  message: 'The engine is pure: no Node, no VS Code, no protocol, no reader.',
};

const onlyTwoTalk = 'Only model/download.ts and opinion/endpoint.ts talk to a server.';

/** What V8 has built in and is slow at where it is called thousands of times a sentence (`docs/performance.md`). */
const slow = { flatMap: 'flat-map.ts', flat: 'flat-map.ts', matchAll: 'matches.ts' };

const engineFloors = floors.map((floor, height) => ({
  files: [`server/engine/${floor}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          outsideTheEngine,
          {
            regex: `/(${[...floors.slice(height + 1), 'engine\\.ts'].join('|')})(/|$)`,
            message: `${floor}/ imports only from the floors below it: ${floors.slice(0, height).join(', ') || 'none'}.`,
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'accuracy-out/',
      'dist/',
      'node_modules/',
      'test/e2e/.out/',
      'test/fixtures/',
      'examples/',
      '**/*.generated.ts',
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['server/**/*.ts'],
    ignores: ['server/lsp/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(vscode$|vscode-language)',
              message: 'Only lsp/ knows the protocol, only client/ imports vscode.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['server/lsp/**/*.ts', 'test/unit/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^(vscode$|vscode-languageclient)', message: 'Only client/ imports vscode.' }],
        },
      ],
    },
  },
  {
    // Nothing leaves the machine but from these two places, and only when somebody said yes. The rule for imports is the one of
    // typescript-eslint, since a second setting of the plain one would replace those above.
    files: ['server/**/*.ts', 'client/**/*.ts'],
    ignores: ['server/model/download.ts', 'server/opinion/endpoint.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
          name,
          message: onlyTwoTalk,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'globalThis', property: 'fetch', message: onlyTwoTalk },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: ['net', 'node:net'].map((name) => ({
            name,
            allowImportNames: ['isIP'],
            message: onlyTwoTalk,
          })),
          patterns: [{ regex: '^(node:)?(https?|http2|tls|dgram)$|^undici', message: onlyTwoTalk }],
        },
      ],
    },
  },
  {
    files: ['server/engine/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...Object.entries(slow).map(([name, instead]) => ({
          selector: `CallExpression > MemberExpression[property.name="${name}"]`,
          message: `Slow in V8: take ${instead} instead.`,
        })),
      ],
    },
  },
  {
    files: ['server/engine/engine.ts', 'server/engine/pairs.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [outsideTheEngine] }] },
  },
  ...engineFloors,
);
