import { spawn } from 'node:child_process';

/** Milliseconds that each of `runs` took, after one run that is not counted. */
export async function timed(runs: number, work: () => unknown): Promise<number[]> {
  return (await timedByTurns(runs, [work]))[0] ?? [];
}

/** Several things measured by turns, so that whatever else the machine does falls on all of them. */
export async function timedByTurns(runs: number, works: readonly (() => unknown)[]): Promise<number[][]> {
  const taken = works.map((): number[] => []);
  for (let run = -1; run < runs; run++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (run >= 0) taken[index]?.push(performance.now() - start);
    }
  }
  return taken;
}

/** Runs a whole process of this Node, quietly. */
export async function run(...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => {
    complaint += data.toString();
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${complaint}`);
}

/** The value below which a share of the times lies; 0.5 is the median. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (times: readonly number[]): number => quantile(times, 0.5);

export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

/** Columns as wide as their widest cell; the first is text, the others are numbers. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('   ');
  return rows.map(line).join('\n');
}
