import { readFileSync } from 'node:fs';

/** Prints `N passed, N failed[, N skipped]` over both runners, from the reports they wrote into test-results/. */

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../test-results/${file}`, import.meta.url), 'utf8')) as T;

const unit = read<VitestReport>('vitest.json');
const { stats } = read<PlaywrightReport>('playwright.json');
const passed = unit.numPassedTests + stats.expected;
const failed = unit.numFailedTests + stats.unexpected + stats.flaky;
const skipped = unit.numPendingTests + stats.skipped;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
