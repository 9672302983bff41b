// Imports run one way: main/app -> contract, surfaces, jobs; surfaces -> contract, domain; jobs -> domain,
// connectors; domain -> database. What is not allowed here fails `make lint`.

/** Files below `src/<folder>`. */
const src = (...folders) => folders.map((folder) => `^src/${folder}/`)

/** A rule that forbids `from` to import anything in `to`. */
const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '^src/main\\.ts$'] },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    never('database-is-the-bottom', 'The database layer knows nothing above it.', src('database'), [
      ...src('contract', 'surfaces', 'domain', 'jobs', 'connectors'),
      '^generated/(?!database)',
    ]),
    never('domain-knows-no-http', 'Rules and SQL: no surface, no contract, no Express.', src('domain'), [
      ...src('contract', 'surfaces', 'jobs', 'connectors'),
      '^generated/(?!database|permissions|errors|plans)',
      'node_modules/(express|body-parser|@types/express)',
    ]),
    never('pages-only-write', 'What they show, they are given.', src('pages'), [
      ...src('contract', 'surfaces', 'domain', 'database', 'jobs', 'connectors'),
      '^generated/(?!types)',
    ]),
    never(
      'contract-knows-no-surface',
      'The runtime serves any surface.',
      src('contract'),
      src('surfaces', 'jobs', 'connectors'),
    ),
    never('surfaces-stay-thin', 'A surface reaches the database through the domain.', src('surfaces'), [
      ...src('jobs', 'connectors', 'database/migrations'),
      'node_modules/(express|pg|body-parser)/',
    ]),
    {
      name: 'surfaces-do-not-import-each-other',
      comment: 'No surface imports another.',
      severity: 'error',
      from: { path: '^src/surfaces/([^/]+)/' },
      to: { path: '^src/surfaces/([^/]+)/', pathNot: '^src/surfaces/$1/' },
    },
    never('connectors-know-no-domain', 'The outside world, behind its own types.', src('connectors'), [
      ...src('contract', 'surfaces', 'domain', 'jobs'),
    ]),
    never('jobs-know-no-http', 'Tasks call the domain.', src('jobs'), src('contract', 'surfaces')),
    never('commands-are-an-entry', 'Nothing else needs the command line.', '^src/(?!admin/)', src('admin')),
    never('product-needs-no-tests', 'Nothing in the product imports tests or scripts.', '^src/', [
      '^test/',
      '^scripts/',
    ]),
    {
      name: 'no-dev-dependencies-in-product',
      comment: 'Only the oracle, which runs in development and tests, may.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/contract/oracle\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // At home in a copy of the project only.
    exclude: { path: '^test/support/sixth-surface/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
