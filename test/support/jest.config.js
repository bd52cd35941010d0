/** Settings of `npm test`: everything but *.slow.test.ts, which slow.config.js runs alone. */
import { fileURLToPath } from 'node:url';

export function settings({ slow }) {
  return {
    rootDir: fileURLToPath(new URL('../../', import.meta.url)),
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    transform: {
      '^.+\\.tsx?$': [
        '@swc/jest',
        {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            target: 'es2022',
            transform: { react: { runtime: 'automatic' } },
            experimental: { keepImportAttributes: true },
          },
          module: { type: 'es6' },
        },
      ],
    },
    testMatch: [slow ? '<rootDir>/test/**/*.slow.test.{ts,tsx}' : '<rootDir>/test/**/*.test.{ts,tsx}'],
    testPathIgnorePatterns: ['/node_modules/', ...(slow ? [] : ['\\.slow\\.test\\.tsx?$'])],
    modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.stryker-tmp'],
    // One of the two works while the other waits for a browser.
    maxWorkers: '100%',
    reporters: ['default', ['<rootDir>/test/support/summary.js', { slow }]],
    ...(slow ? { testTimeout: 600_000 } : { testTimeout: 60_000 }),
  };
}

export default settings({ slow: false });
