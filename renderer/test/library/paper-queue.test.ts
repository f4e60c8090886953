import { expect, test } from 'vitest';
import type { ImportedPaper, LockedPaper } from '../../../main/api/results.ts';
import { createPaperQueue } from '../../library/paper-queue.ts';
import type { Client } from '../../shared/client.ts';
import { notices } from '../../shared/notices.tsx';
import { RequestError } from '../../shared/request-error.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A queue whose papers are read when the test says so; a paper has the id of its name. */
function queueAnswered() {
  const asked: string[] = [];
  const waiting = new Map<string, { resolve(paper: ImportedPaper | LockedPaper): void; reject(error: Error): void }>();
  let hear: (read: { page: number; of: number }) => void = () => {};
  const client = {
    on: (_event: string, listener: typeof hear) => {
      hear = listener;
    },
    upload: async () => 'upload',
    request: (request: string, { name, password }: { readonly name: string; readonly password?: string }) => {
      if (request === 'papers.cancel') {
        asked.push('cancel');
        return Promise.resolve(null);
      }
      asked.push(password === undefined ? name : `${name} with ${password}`);
      return new Promise((resolve, reject) => waiting.set(name, { resolve, reject }));
    },
  } as unknown as Client;
  const read = async (name: string) => {
    await turn();
    waiting.get(name)?.resolve({ paperId: name } as ImportedPaper);
    await turn();
  };
  const lock = async (name: string, isWrong: boolean) => {
    await turn();
    waiting.get(name)?.resolve({ locked: { name, upload: 'upload', isWrong } });
    await turn();
  };
  const refuse = async (name: string) => {
    await turn();
    waiting.get(name)?.reject(new RequestError('paper_unreadable', `${name} cannot be read.`));
    await turn();
  };
  const pageRead = (page: number, of: number) => hear({ page, of });
  return { queue: createPaperQueue(client), asked, read, lock, refuse, pageRead };
}

const file = (name: string) => new File(['text'], name);
const texts = () => notices.value.map(({ text }) => text);

test('several files are read one after another, each when the person is done with the one before', async () => {
  const { queue, asked, read } = queueAnswered();
  void queue.importFiles([file('a'), file('b'), file('c')]);
  expect(queue.place.value).toEqual({ at: 1, of: 3 });
  await read('a');
  expect([queue.reading.value, queue.paper.value?.paperId]).toEqual([null, 'a']);
  expect(asked).toEqual(['a']);
  queue.putAside();
  expect(queue.reading.value).toBe('b');
  await read('b');
  queue.putAside();
  await read('c');
  expect(queue.place.value).toEqual({ at: 3, of: 3 });
  queue.putAside();
  expect(queue.reading.value).toBeNull();
});

test('what is chosen with the dialog of the host comes like any other files', async () => {
  const asked: unknown[] = [];
  const client = {
    on: () => () => {},
    request: async (request: string, params: unknown) => {
      asked.push([request, params]);
      if (request === 'papers.choose')
        return [
          { id: '1', name: 'a.md' },
          { id: '2', name: 'b.md' },
        ];
      return { paperId: 'p' };
    },
  } as unknown as Client;
  const queue = createPaperQueue(client);
  await queue.choose();
  expect(queue.place.value).toEqual({ at: 1, of: 2 });
  queue.putAside();
  await turn();
  expect(asked.slice(1)).toEqual([
    ['papers.import', { chosen: '1' }],
    ['papers.import', { chosen: '2' }],
  ]);
});

test('how far a paper is read is said of this paper alone', async () => {
  const { queue, read, pageRead } = queueAnswered();
  pageRead(3, 4);
  expect(queue.pages.value).toBeNull();
  void queue.importFiles([file('a'), file('b')]);
  pageRead(37, 120);
  expect(queue.pages.value).toEqual({ page: 37, of: 120 });
  await read('a');
  queue.putAside();
  expect([queue.reading.value, queue.pages.value]).toEqual(['b', null]);
});

test('one file has no place in a queue, unless another comes while it is at hand', async () => {
  const { queue, read } = queueAnswered();
  void queue.importFiles([file('a')]);
  expect(queue.place.value).toBeNull();
  await read('a');
  void queue.importFiles([file('b')]);
  expect([queue.place.value, queue.paper.value?.paperId]).toEqual([{ at: 1, of: 2 }, 'a']);
});

test('a file that cannot be read holds up none, and all of them are named', async () => {
  const { queue, read, refuse } = queueAnswered();
  void queue.importFiles([file('a'), file('b'), file('c')]);
  await refuse('a');
  await refuse('b');
  await read('c');
  expect(queue.paper.value?.paperId).toBe('c');
  expect(texts()).toEqual(['a cannot be read.\nb cannot be read.']);
});

test('what was stopped is not shown when it arrives, and nothing follows it', async () => {
  const { queue, asked, read } = queueAnswered();
  void queue.importFiles([file('a'), file('b')]);
  await turn();
  queue.stop();
  await read('a');
  expect([queue.reading.value, queue.paper.value]).toEqual([null, null]);
  expect(asked).toEqual(['a', 'cancel']);
  void queue.importFiles([file('c')]);
  await read('c');
  expect(queue.paper.value?.paperId).toBe('c');
});

test('a paper with a password waits for it, is asked for again where it is wrong, and holds up the others', async () => {
  const { queue, asked, read, lock } = queueAnswered();
  void queue.importFiles([file('a'), file('b')]);
  await lock('a', false);
  expect([queue.locked.value?.isWrong, queue.reading.value, queue.paper.value]).toEqual([false, null, null]);
  void queue.unlock('neap');
  expect(queue.reading.value).toBe('a');
  await lock('a', true);
  expect(queue.locked.value?.isWrong).toBe(true);
  void queue.unlock('spring');
  await read('a');
  expect([queue.locked.value, queue.paper.value?.paperId]).toEqual([null, 'a']);
  expect(asked).toEqual(['a', 'a with neap', 'a with spring']);
  queue.putAside();
  await read('b');
  expect(queue.paper.value?.paperId).toBe('b');
});

test('a paper whose password nobody knows is put aside, and the next is read', async () => {
  const { queue, read, lock, refuse } = queueAnswered();
  void queue.importFiles([file('a'), file('b'), file('c')]);
  await lock('a', false);
  queue.putAside();
  await lock('b', false);
  expect(queue.locked.value?.name).toBe('b');
  void queue.unlock('spring');
  await refuse('b');
  expect(queue.locked.value).toBeNull();
  await read('c');
  expect(queue.paper.value?.paperId).toBe('c');
});
