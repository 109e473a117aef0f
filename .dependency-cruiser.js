/** Which lib may import which: imports point down. A lib that is missing here may import nothing. */
const foundations = ['shared', 'config', 'vocabulary', 'geo', 'edtf', 'database', 'graphql'];
const mayImport = {
  shared: [],
  config: ['shared'],
  vocabulary: ['shared'],
  geo: ['shared'],
  edtf: ['shared', 'vocabulary'],
  database: ['shared', 'config'],
  graphql: ['shared', 'vocabulary', 'edtf'],
  importer: foundations,
  places: foundations,
  companies: [...foundations, 'places'],
  communities: [...foundations, 'places'],
  projects: [...foundations, 'places', 'companies', 'communities'],
  disputes: [...foundations, 'places', 'companies', 'communities', 'projects'],
  events: [...foundations, 'places', 'companies', 'communities', 'projects', 'disputes'],
  news: [...foundations, 'places', 'companies', 'communities', 'projects', 'disputes', 'events'],
  editions: [...foundations, 'places', 'companies', 'communities', 'projects', 'disputes', 'events', 'news'],
  pages: foundations,
};
const libs = Object.keys(mayImport);

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '(^|/)[.][^/]+\\.js$', '\\.config\\.[jt]s$', '^apps/jobs/'],
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
