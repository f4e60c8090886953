import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    projects: ['slides', 'main', 'renderer', 'test/unit'].map((folder) => ({
      extends: true as const,
      test: {
        name: folder,
        include: [folder === 'test/unit' ? 'test/unit/**/*.test.ts' : `${folder}/test/**/*.test.{ts,tsx}`],
        // Room for a busy machine, in which a Chromium starts slowly: time alone should fail nothing.
        testTimeout: 60_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
