import { defineConfig } from 'vitest/config';

/** `--mode full` runs every case of what `npm test` takes a seeded sample of. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    provide: { scope: mode === 'full' ? 'full' : 'sample' },
    coverage: {
      include: ['src/**/*.ts', 'simulator/**/*.ts', 'incidents/**/*.ts'],
      reporter: ['text-summary'],
    },
  },
}));
