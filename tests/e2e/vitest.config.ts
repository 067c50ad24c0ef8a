import { defineConfig } from 'vitest/config'

const shared = {
  root: import.meta.dirname,
  globalSetup: ['./start-stack.ts'],
  testTimeout: 60_000,
  hookTimeout: 180_000,
}

/** Stories share one installation; those that move its clock have another for themselves. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'stories', include: ['**/*.spec.ts'], exclude: ['**/*.clock.spec.ts'] } },
      { test: { ...shared, name: 'clock', include: ['**/*.clock.spec.ts'], fileParallelism: false } },
    ],
  },
})
