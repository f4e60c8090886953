import { defineConfig } from '@playwright/test';

/** `npm run screenshots`: the pictures of the README, taken of the sample. Not a test: nothing is compared. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/screenshots',
  timeout: 120_000,
  workers: 1,
});
