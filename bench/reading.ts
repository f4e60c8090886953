import { compose } from '../slides/deck/compose.ts';
import type { ComposeOptions } from '../slides/deck/model.ts';
import { brief } from '../slides/paper/brief.ts';
import { readPaper } from '../slides/paper/read-paper.ts';
import { median, milliseconds, timed } from './measure.ts';

const megabyte = 1_000_000;

/** Text to slides: the sample as it is, then long papers, each against so many times what one megabyte takes. */
export async function readingRows(sample: string, options: ComposeOptions): Promise<string[][]> {
  const work = (text: string) => compose(brief(readPaper('paper.md', text)), options);
  const rows = [
    ['Read the sample and compose its deck', milliseconds(median(await timed(20, () => work(sample)))), '', ''],
  ];
  const long = async (size: number, runs: number) => {
    const texts = Array.from({ length: runs + 1 }, () => paperOf(size, sample));
    return median(await timed(runs, () => work(texts.pop() ?? '')));
  };
  const one = await long(1, 9);
  for (const [size, runs] of [
    [1, 0],
    [4, 3],
    [16, 1],
  ] as const) {
    const time = runs === 0 ? one : await long(size, runs);
    const floor = size * one;
    rows.push([
      `Read and compose ${size} MB of text`,
      milliseconds(time),
      milliseconds(floor),
      (time / floor).toFixed(2),
    ]);
  }
  return rows;
}

let copies = 0;

/** A paper of so many megabytes unlike any before it, so that nothing can be remembered from one to the next. */
export function paperOf(megabytes: number, sample: string): string {
  const parts: string[] = [];
  for (let length = 0; length < megabytes * megabyte; length += parts.at(-1)?.length ?? 0) {
    copies += 1;
    parts.push(varied(sample, copies));
  }
  return parts.join('\n\n');
}

/** The sample with other long words in each copy. */
const varied = (text: string, copy: number): string =>
  text.replace(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu, (word, at: number) =>
    (at + copy) % 5 === 0
      ? word + (copy + 676).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
      : word,
  );
