import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../../main/errors.ts';
import { readInWorker } from '../../main/importing/read-in-worker.ts';
import { type Input, inputOf, type Sound, soundPapers } from './inputs.ts';
import { minimised } from './minimise.ts';
import { Random } from './random.ts';
import { ReadingThread } from './reading-thread.ts';

/**
 * Reads changed papers of every format and looks for what must never happen (`docs/fuzzing.md`):
 *
 *     npm run fuzz -- [--minutes N] [--inputs N] [--seed WORD] [--from NUMBER] [--out FOLDER]
 *
 * Ends with 1 where it found something; each finding is written to the folder, as small as it was made.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    inputs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    out: { type: 'string', default: 'out/fuzz' },
  },
});
const numberOf = (option: string | undefined): number => {
  const number = Number(option ?? Number.POSITIVE_INFINITY);
  if (Number.isNaN(number) || number < 0) throw new Error(`${option} is no number. Say --minutes 5 or --inputs 1000`);
  return number;
};
// Without a limit, one minute.
const minutes = numberOf(values.minutes ?? (values.inputs === undefined ? '1' : undefined));
const [first, inputs] = [numberOf(values.from), numberOf(values.inputs)];
const seed = values.seed;

/** A paper of a few pages that takes this thread longer, in milliseconds of its own work, is on its way to hang. */
const slow = 20_000;
const everyCanary = 50;
const everyOwnThread = 100;
const everyHeap = 500;
/** What a thread may hold more at the end than after its first papers: its caches, as they fill. */
const mostGrowth = 64_000_000;

const papers = soundPapers();
const thread = new ReadingThread();
const counts = new Map<string, { read: number; refused: number }>();
const findings = new Map<string, number>();
/** The library refuses to store these, so that no slide says it; the person has a paper and no deck. */
const refusedDecks: string[] = [];
const soundDigests = new Map<string, string>();
const heaps: number[] = [];
let slowest: { readonly cpu: number; readonly what: string } = { cpu: 0, what: '' };
let [done, ownThreads, canaries] = [0, 0, 0];

const start = Date.now();
for (; done < inputs && Date.now() - start < minutes * 60_000; done += 1) {
  const input = inputOf(papers, seed, first + done);
  await readOne(input);
  if (done % everyCanary === 0) await readSound(new Random(`${seed}:sound:${done}`));
  if (done % everyHeap === 0) heaps.push(await thread.heap());
}
heaps.push(await thread.heap());
const growth = (heaps.at(-1) ?? 0) - (heaps[1] ?? heaps[0] ?? 0);
if (growth > mostGrowth)
  note('memory', `The thread holds ${Math.round(growth / 1e6)} MB more than after its first papers`);
await thread.end();
report();
process.exitCode = findings.size > 0 ? 1 : 0;

async function readOne(input: Input): Promise<void> {
  const answer = await thread.read(input);
  const count = counts.get(input.format) ?? { read: 0, refused: 0 };
  counts.set(input.format, count);
  if (answer.outcome === 'read') {
    count.read += 1;
    if (answer.message !== '') refusedDecks.push(`${input.name} (${input.done})`);
  } else if (answer.outcome === 'refused' || answer.outcome === 'full') count.refused += 1;
  else await found(input, answer.outcome, answer.message);
  if (!('digest' in answer)) return;
  if (answer.cpu > slow) await found(input, 'slow', `${Math.round(answer.cpu)} ms`);
  if (answer.cpu > slowest.cpu) slowest = { cpu: answer.cpu, what: `${input.name} (${input.done})` };
  if (done % everyOwnThread !== 0 || answer.outcome === 'failed') return;
  // The thread of the importer has seen no other paper.
  ownThreads += 1;
  const alone = await readAlone(input);
  if (alone !== answer.digest) await found(input, 'leak', 'It is read otherwise after other papers than by itself');
}

async function readAlone({ name, bytes }: Sound): Promise<string> {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  try {
    return digest(JSON.stringify(await readInWorker(name, bytes)));
  } catch (error) {
    if (error instanceof AppError) return digest(error.message);
    throw error;
  }
}

/** A sound paper among changed ones says what it always said. */
async function readSound(random: Random): Promise<void> {
  const paper = random.pick([...papers.values()].flat());
  canaries += 1;
  const answer = await thread.read(paper);
  const digest = 'digest' in answer ? answer.digest : answer.message;
  const known = soundDigests.get(paper.name) ?? (await readAlone(paper));
  soundDigests.set(paper.name, known);
  if (digest !== known)
    note('leak', `${paper.name}, unchanged, is read otherwise after other papers (${first + done})`);
}

async function found(input: Input, kind: string, message: string): Promise<void> {
  if (!note(kind, `${message.split('\n').slice(0, 3).join(' ')}`)) return;
  const isSame = async (bytes: Buffer) => {
    const answer = await thread.read({ name: input.name, bytes });
    return answer.outcome === kind && signatureOf(answer.message) === signatureOf(message);
  };
  const bytes = kind === 'failed' ? await minimised(input.bytes, isSame) : input.bytes;
  const folder = resolve(values.out);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, input.name), bytes);
  console.log(`  ${input.done}\n  ${join(folder, input.name)}, ${bytes.length} bytes\n${message}\n`);
}

/** Counts a finding; whether it is the first of its kind. */
function note(kind: string, message: string): boolean {
  const signature = `${kind}: ${signatureOf(message)}`;
  const count = findings.get(signature) ?? 0;
  findings.set(signature, count + 1);
  if (count === 0) console.log(`Found (${kind}): ${message}`);
  return count === 0;
}

/** Where it went wrong, whatever the paper said. */
function signatureOf(message: string): string {
  const places = message
    .match(/\/[\w-]+\.m?[jt]s:\d+/g)
    ?.slice(0, 2)
    .join(' ');
  return places ?? message.replace(/[\d“”].*/s, '');
}

function report(): void {
  const seconds = (Date.now() - start) / 1000;
  console.log(`seed ${seed}, inputs ${first} to ${first + done - 1}: ${done} in ${(seconds / 60).toFixed(1)} minutes`);
  console.log('| format | inputs | read | refused |\n|---|--:|--:|--:|');
  for (const [format, { read, refused }] of [...counts].sort())
    console.log(`| ${format} | ${read + refused} | ${read} | ${refused} |`);
  console.log(`${canaries} unchanged papers among them, ${ownThreads} read again in a thread of their own.`);
  console.log(`The slowest took ${Math.round(slowest.cpu)} ms: ${slowest.what}.`);
  console.log(`Memory held, in MB: ${heaps.map((bytes) => Math.round(bytes / 1e6)).join(', ')}.`);
  console.log(
    `Decks that the library would refuse: ${refusedDecks.length}${refusedDecks.map((name) => `\n  ${name}`).join('')}`,
  );
  for (const [signature, count] of findings) console.log(`${count} × ${signature}`);
  if (findings.size === 0) console.log('Nothing was found.');
}
