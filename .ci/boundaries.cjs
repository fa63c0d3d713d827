/** Who may import whom; docs/architecture.md draws it. Run with `npm run boundaries`. */
const IMPURE = '^utils/(store|browser|cli)/|[.](dom|web)[.]ts$'
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Move what both need into the lower one.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-by-default',
      severity: 'error',
      comment: 'Everything in utils/ is pure unless its name says otherwise. Pass the result in.',
      from: { path: '^utils/', pathNot: IMPURE },
      to: { path: IMPURE },
    },
    {
      name: 'utils-know-no-ui',
      severity: 'error',
      from: { path: '^utils/' },
      to: { path: '^(components|entrypoints)/|^node_modules/(preact|@preact|wxt)/' },
    },
    { name: 'base-stands-alone', severity: 'error', from: { path: '^utils/base/' }, to: { pathNot: '^utils/base/' } },
    {
      name: 'components-get-props',
      severity: 'error',
      comment: 'Screens in entrypoints/ read; components show.',
      from: { path: '^components/' },
      to: { path: '^utils/(store|browser|cli)/|^entrypoints/|^node_modules/(dexie|webextension-polyfill)/' },
    },
    {
      name: 'one-door-to-the-store',
      severity: 'error',
      from: { pathNot: '^(test/|utils/store/)' },
      to: { path: '^node_modules/dexie/' },
    },
    {
      name: 'one-door-to-the-browser',
      severity: 'error',
      from: { pathNot: '^(test|utils/browser)/' },
      to: { path: '^node_modules/webextension-polyfill/' },
    },
    {
      name: 'one-door-to-fsrs',
      severity: 'error',
      from: { pathNot: '^(test|utils/review)/' },
      to: { path: '^node_modules/ts-fsrs/' },
    },
    {
      name: 'one-door-to-nlp',
      severity: 'error',
      from: { pathNot: '^(test|utils/terms)/' },
      to: { path: '^node_modules/(compromise|[a-z]{2}-compromise)/' },
    },
    {
      name: 'one-door-to-the-map-sources',
      severity: 'error',
      comment: 'YAML, TeX and arithmetic are read when the map is built, never in the product.',
      from: { pathNot: '^(test|utils/cli)/' },
      to: { path: '^node_modules/(yaml|jsep|temml)/' },
    },
    {
      name: 'content-script-has-no-database',
      severity: 'error',
      comment: "It would open the page's IndexedDB.",
      from: { path: '^entrypoints/(observer|reader)' },
      to: { path: '^utils/store/', reachable: true },
    },
    {
      name: 'entrypoints-are-islands',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    { name: 'no-test-code-shipped', severity: 'error', from: { pathNot: '^(test|scripts)/' }, to: { path: '^test/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
