import { defineConfig } from 'vitest/config';

/** `--mode full` runs every case of what `npm test` takes a seeded sample of. */
export default defineConfig(({ mode }) => ({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    provide: { scope: mode === 'full' ? 'full' : 'sample' },
    coverage: {
      include: ['src/**/*.ts', 'simulator/**/*.ts', 'incidents/**/*.ts'],
      reporter: ['text-summary'],
    },
    projects: [
      { extends: true, test: { name: 'own', include: ['test/**/*.test.ts'], exclude: ['test/real/**'] } },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['test/real/**/*.test.ts'],
          globalSetup: ['test/real/global-setup.ts'],
          // All suites share the servers of a run.
          fileParallelism: false,
        },
      },
    ],
  },
}));
