import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { AppError, exitCodes } from '../../main/errors.ts';
import { readBytes } from '../../main/importing/read-bytes.ts';
import type { Reading } from '../../main/importing/reading.ts';
import { compose } from '../../slides/deck/compose.ts';
import { unfaithfulLines } from '../../slides/deck/fidelity.ts';

export interface Question {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Answer {
  readonly outcome: 'read' | 'refused' | 'failed';
  /** Of all that was read, or of the sentence that refuses it. */
  readonly digest: string;
  /** Of a paper that was read, what its deck would say that it does not; empty as a rule. */
  readonly message: string;
  /** Milliseconds of this thread's work. */
  readonly cpu: number;
}

const port = parentPort;
if (!port) throw new Error('The reader runs in a thread of the fuzzer');
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

port.on('message', async (question: Question | 'heap') => {
  if (question === 'heap') {
    collect();
    port.postMessage(process.memoryUsage().heapUsed);
  } else port.postMessage(await answerTo(question));
});

async function answerTo({ name, bytes }: Question): Promise<Answer> {
  const start = process.threadCpuUsage();
  const answer = await outcomeOf(name, bytes);
  const { user, system } = process.threadCpuUsage(start);
  return { ...answer, cpu: (user + system) / 1000 };
}

async function outcomeOf(name: string, bytes: Uint8Array): Promise<Omit<Answer, 'cpu'>> {
  try {
    const reading = await readBytes(name, bytes);
    return { outcome: 'read', digest: digestOf(JSON.stringify(reading)), message: unfaithful(reading) };
  } catch (error) {
    const isClear = error instanceof AppError && error.code in exitCodes && error.message.includes(`“${name}”`);
    const message = error instanceof Error ? (isClear ? error.message : (error.stack ?? error.message)) : String(error);
    return { outcome: isClear ? 'refused' : 'failed', digest: digestOf(message), message };
  }
}

/** What a deck of the paper would say that the paper does not; such a deck is never stored. */
function unfaithful({ paper, briefing }: Reading): string {
  const composed = compose(briefing, {
    minutes: 15,
    marking: briefing.marking,
    briefingFor: null,
    presentedBy: null,
    date: null,
    style: { theme: 'ministry', accent: null, footer: null, logo: null },
    recommendations: null,
  });
  const [first] = unfaithfulLines(composed, paper);
  return first ? `A deck of it says what the paper does not: ${first.reason}: ${first.line}` : '';
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
