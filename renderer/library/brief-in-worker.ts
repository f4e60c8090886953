import type { Briefing, Paper } from '../../slides/index.ts';

/** Reads a stored paper once more, in a thread of its own: a long one takes longer than a window may stand still. */
export function briefInWorker(paper: Paper): Promise<Briefing> {
  const { promise, resolve, reject } = Promise.withResolvers<Briefing>();
  const thread = new Worker(new URL('./brief-worker.ts', import.meta.url), { type: 'module', name: 'brief' });
  thread.addEventListener('message', ({ data }: MessageEvent<Briefing>) => resolve(data));
  thread.addEventListener('error', ({ message }) => reject(new Error(message)));
  thread.postMessage(paper);
  return promise.finally(() => thread.terminate());
}
