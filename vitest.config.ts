import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'apps/*/{src,app}/**/*.test.{ts,tsx}',
      'tests/{architecture,security}/**/*.test.ts',
      'tooling/src/**/*.test.ts',
    ],
    globalSetup: ['tooling/src/test-databases.ts'],
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
