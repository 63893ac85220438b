/** The arrows of docs/architecture.md. Each rule says what it keeps apart. */
const within = (...folders) => `^shared/(${folders.join('|')})/`;

/** shared/ in the order of the data's way: a folder may use what stands before it, never after. */
const order = [
  'text',
  'lexicon',
  'align',
  'quotes',
  'drift',
  'document',
  'house',
  'analysis',
  'import',
  'export',
  'contract',
];

const sharedArrows = order.slice(0, -1).map((folder, i) => ({
  name: `shared-${folder}-uses-only-earlier-steps`,
  severity: 'error',
  from: { path: within(folder) },
  to: { path: within(...order.slice(i + 1)) },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-is-pure',
      comment: 'no host, no page, no Node builtin in shared/',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|tests)/' },
    },
    {
      name: 'shared-no-node',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-not-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/' },
    },
    {
      name: 'electron-not-renderer',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'app-not-tests',
      severity: 'error',
      from: { path: '^(electron|renderer)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'electron-only-in-desktop',
      severity: 'error',
      from: { path: '^(?!electron/desktop/|tests/)' },
      to: { path: '^(node_modules/)?electron(/|$)', dependencyTypesNot: ['local', 'localmodule'] },
    },
    ...sharedArrows,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
