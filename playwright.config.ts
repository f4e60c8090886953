import { defineConfig } from '@playwright/test';

/** End to end: the whole program over a `Host` fixture (test/support/host.ts). */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  // Room for a busy machine: time alone should fail nothing.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
});
