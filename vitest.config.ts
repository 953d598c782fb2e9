import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { SlowFirst } from './test/support/slow-first.ts'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    globalSetup: ['test/support/database-run.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A page on a busy machine needs longer than the second it is given by default.
    expect: { poll: { timeout: 20_000 } },
    pool: 'threads',
    // Most of a file's time goes into loading the house: a worker loads it once. Files share nothing else but what is kept by database.
    isolate: false,
    // Tests in a browser or over a database wait as much as they work.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: SlowFirst },
  },
})
