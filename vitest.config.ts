import { configDefaults, defineConfig } from 'vitest/config'
import { PlainSummary } from './tests/support/plainSummary.ts'

/** Tests that start servers, kill them or drive browsers: one file at a time, after everything else. */
const SYSTEM = ['tests/kill/**/*.test.ts', 'tests/secrecy/**/*.test.ts', 'tests/e2e/**/*.test.ts']

export default defineConfig({
  test: {
    reporters: ['default', new PlainSummary()],
    maxWorkers: 2,
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...SYSTEM],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: SYSTEM,
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
