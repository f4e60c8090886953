import { readFileSync } from 'node:fs';

/** Prints `N passed, N failed[, N skipped][, N flaky]` over both runners, from the reports they wrote into test-results/. */

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
const passed = unit.numPassedTests + stats.expected + stats.flaky;
const failed = unit.numFailedTests + stats.unexpected;
const skipped = unit.numPendingTests + stats.skipped;
const rest = [
  [skipped, 'skipped'],
  // Passed at the second try only: among the passed, and to be mended.
  [stats.flaky, 'flaky'],
] as const;
console.log(
  [
    `${passed} passed`,
    `${failed} failed`,
    ...rest.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : [])),
  ].join(', '),
);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
