/** Which lib may import which: imports point down. A lib that is missing here may import nothing. */
const foundations = ['shared', 'config', 'vocabulary', 'geo', 'edtf', 'database', 'graphql'];
/** The domain from the bottom up: a lib may import those of the rows above its own, and no neighbour. */
const domain = [
  ['sources'],
  ['places'],
  ['companies', 'communities'],
  ['projects'],
  ['ownership'],
  ['uk-links', 'dispute-filters'],
  ['disputes'],
  ['events', 'legal-cases'],
  ['attributions', 'agreements', 'news'],
  ['editions', 'statistics', 'trends', 'search', 'code-lists'],
  ['edition-movements'],
];
/** What the files of records hold, and how they are read. */
const describing = ['record-columns', 'record-files', 'record-descriptions'];
/** What rests on records as staff write them. */
const staffRecords = [...foundations, ...describing, 'record-documents', 'auth', 'record-forms'];
const mayImport = {
  shared: [],
  mail: ['shared', 'config'],
  config: ['shared'],
  vocabulary: ['shared'],
  geo: ['shared', 'vocabulary'],
  edtf: ['shared', 'vocabulary'],
  database: ['shared', 'config'],
  graphql: ['shared', 'vocabulary', 'edtf'],
  'graphql-http': ['shared', 'graphql'],
  'record-columns': foundations,
  'record-files': [...foundations, 'record-columns'],
  'record-descriptions': [...foundations, 'record-columns'],
  'record-documents': [...foundations, ...describing],
  'record-imports': [...foundations, ...describing, 'record-documents'],
  auth: foundations,
  'staff-sessions': [...foundations, 'auth'],
  'staff-accounts': [...foundations, 'mail', 'auth', 'staff-sessions'],
  spreadsheets: [...foundations, ...describing, 'record-documents'],
  'record-forms': [...foundations, ...describing, 'record-documents', 'auth'],
  'staff-records': staffRecords,
  drafts: [...staffRecords, 'staff-records', 'record-imports'],
  editorial: [...staffRecords, 'staff-records', 'record-imports', 'drafts'],
  'draft-previews': [...staffRecords, 'drafts'],
  'sheet-drafts': [...staffRecords, 'staff-records', 'record-imports', 'drafts', 'editorial', 'spreadsheets'],
  withholding: [...staffRecords, 'staff-records', 'drafts', 'editorial'],
  movements: foundations,
  'data-quality': foundations,
  months: [...staffRecords, 'staff-records', 'drafts', 'editorial', 'movements', 'data-quality'],
  'edition-files': [...foundations, ...describing, 'record-documents'],
  'edition-closing': [
    ...foundations,
    ...describing,
    'record-documents',
    'auth',
    'editorial',
    'movements',
    'data-quality',
    'months',
    'edition-files',
  ],
  selections: foundations,
  pages: [...foundations, 'selections'],
};
for (const [row, names] of domain.entries()) {
  for (const name of names) mayImport[name] = [...foundations, ...domain.slice(0, row).flat()];
}
// What changed of any record, in the words of its files.
mayImport['record-changes'] = [...foundations, ...describing, 'record-documents', ...domain.flat()];
const libs = Object.keys(mayImport);

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        // Scripts of the site are entries of its build; knip tells which are not.
        pathNot: [
          '\\.d\\.ts$',
          '(^|/)[.][^/]+\\.js$',
          '\\.config\\.[jt]s$',
          '^apps/jobs/',
          '^apps/site/src/',
        ],
      },
      to: {},
    },
    {
      name: 'lib-only-by-its-index',
      severity: 'error',
      from: { path: '^(?:apps|db|test|libs/([^/]+))/' },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$1/src/'] },
    },
    ...libs.map((lib) => ({
      name: `${lib}-imports-down`,
      comment: `libs/${lib} may import: ${mayImport[lib].join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: `^libs/${lib}/` },
      to: { path: '^libs/', pathNot: [lib, ...mayImport[lib]].map((name) => `^libs/${name}/`) },
    })),
    {
      name: 'listed-lib',
      comment: 'A new lib is entered in the table above',
      severity: 'error',
      from: { path: '^libs/', pathNot: `^libs/(${libs.join('|')})/` },
      to: { path: '^libs/' },
    },
    { name: 'libs-not-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'no-test-code-in-product',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '(^test/|\\.spec\\.tsx?$)' },
    },
    {
      name: 'resolvers-without-typeorm',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: 'node_modules/typeorm' },
    },
    {
      name: 'services-without-graphql',
      severity: 'error',
      from: { path: '\\.service\\.ts$' },
      to: { path: 'node_modules/(@nestjs/)?graphql' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.minewatch)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
