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
        testTimeout: 30_000,
      },
    })),
  },
});
