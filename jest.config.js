import { availableParallelism } from 'node:os';

/** Jest runs TypeScript as ES modules; behaviour tests share one template database (see test/README.md). */
export default {
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/db', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^#minewatch/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: 'automatic', importSource: 'preact' },
          },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  reporters: ['default', '<rootDir>/apps/jobs/bootstrap/test-sums.mjs'],
  globalSetup: '<rootDir>/test/support/enter-cluster.mjs',
  globalTeardown: '<rootDir>/test/support/leave-cluster.mjs',
  testTimeout: 60_000,
  // Beside each worker works a browser or PostgreSQL.
  maxWorkers: Math.max(2, Math.min(4, availableParallelism())),
};
