import { Worker } from 'node:worker_threads';
import { resourceLimits, watchMemory } from '../../main/importing/read-in-worker.ts';
import type { Answer, Question } from './reader.ts';

/** The limits of the thread in which papers are read (`main/importing/read-in-worker.ts`). */
const limit = { time: 60_000, memory: 1_024 };

interface Ended {
  /** `full` is refused by the importer, with a sentence. */
  readonly outcome: 'crashed' | 'hung' | 'full';
  readonly message: string;
}

/** Reads paper after paper in one thread, so that what one leaves behind is seen in the next. */
export class ReadingThread {
  #worker = newWorker();

  /** What came of a paper; `crashed` or `hung` where the thread did not outlive it, which is then another. */
  async read(question: Question): Promise<Answer | Ended> {
    const answer = await this.#ask<Answer>(question);
    return typeof answer === 'object' && 'outcome' in answer ? answer : Promise.reject(new Error('No answer'));
  }

  /** Bytes that are still held when all that can be is given back. */
  async heap(): Promise<number> {
    const answer = await this.#ask<number>('heap');
    if (typeof answer !== 'number') throw new Error(answer.message);
    return answer;
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }

  async #ask<T>(question: Question | 'heap'): Promise<T | Ended> {
    const { promise, resolve } = Promise.withResolvers<T | Ended>();
    const worker = this.#worker;
    const crashed = (cause: unknown) => resolve({ outcome: 'crashed', message: String(cause) });
    const hung = () => resolve({ outcome: 'hung', message: `Longer than ${limit.time / 1000} s` });
    const timer = setTimeout(hung, limit.time);
    const unwatch = watchMemory(worker, limit.memory, () => resolve({ outcome: 'full', message: 'Too much memory' }));
    worker.on('message', resolve).on('error', crashed).on('exit', crashed);
    worker.postMessage(question);
    const answer = await promise;
    clearTimeout(timer);
    unwatch();
    worker.off('message', resolve).off('error', crashed).off('exit', crashed);
    if (typeof answer === 'object' && answer !== null && 'outcome' in answer && !('digest' in answer)) {
      await worker.terminate();
      this.#worker = newWorker();
    }
    return answer;
  }
}

const newWorker = (): Worker =>
  new Worker(new URL('./reader.ts', import.meta.url), {
    name: 'fuzzed papers',
    stdout: true,
    stderr: true,
    resourceLimits: resourceLimits(limit.memory),
  });
