import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSaver, delay } from '../../editor/saver.ts';
import { RequestError } from '../../shared/request-error.ts';

/** A library with one text, that can be slow, refuse, or be written by somebody else. */
function library() {
  const state = { value: 'first', revision: 1, saves: [] as string[], answer: 0, error: null as Error | null };
  return Object.assign(state, {
    async save(value: string, baseRevision: number) {
      if (state.answer > 0) await new Promise((resolve) => setTimeout(resolve, state.answer));
      if (state.error) throw state.error;
      if (baseRevision !== state.revision) throw new RequestError('conflict', 'Somebody else saved first.');
      state.saves.push(value);
      state.value = value;
      state.revision += 1;
      return { revision: state.revision };
    },
    load: async () => ({ value: state.value, revision: state.revision }),
    /** Another window saves. */
    write(value: string) {
      state.value = value;
      state.revision += 1;
    },
  });
}

let stored: ReturnType<typeof library>;
const onAdopt = vi.fn();
const saverOf = () =>
  createSaver<string>({
    stored: { value: stored.value, revision: stored.revision },
    save: (value, base) => stored.save(value, base),
    load: () => stored.load(),
    same: (a, b) => a === b,
    onAdopt,
  });

beforeEach(() => {
  vi.useFakeTimers();
  onAdopt.mockReset();
  stored = library();
});
afterEach(() => vi.useRealTimers());

test('says it is saved only once the library has answered', async () => {
  stored.answer = 100;
  const saver = saverOf();
  saver.edit('second');
  expect(saver.state.value.kind).toBe('saving');
  await vi.advanceTimersByTimeAsync(delay + 99);
  expect(saver.state.value.kind).toBe('saving');
  await vi.advanceTimersByTimeAsync(1);
  expect([saver.state.value.kind, stored.value]).toEqual(['saved', 'second']);
});

test('someone who never stops typing is saved all the same, within half a second', async () => {
  const saver = saverOf();
  for (let typed = 0; typed < 20; typed += 1) {
    saver.edit(`typed ${typed}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(delay).toBeLessThanOrEqual(500);
  expect(stored.saves.length).toBeGreaterThanOrEqual(4);
});

test('what is typed while a save is on its way is sent after it', async () => {
  stored.answer = 1000;
  const saver = saverOf();
  saver.edit('second');
  await vi.advanceTimersByTimeAsync(delay);
  saver.edit('third');
  await vi.advanceTimersByTimeAsync(1000);
  expect(saver.state.value.kind).toBe('saving');
  await vi.advanceTimersByTimeAsync(1000);
  expect([saver.state.value.kind, stored.saves]).toEqual(['saved', ['second', 'third']]);
});

test('flush sends at once and waits for what is already on its way', async () => {
  stored.answer = 50;
  const saver = saverOf();
  saver.edit('second');
  const flushed = saver.flush();
  saver.edit('third');
  await vi.advanceTimersByTimeAsync(100);
  await flushed;
  expect(stored.value).toBe('third');
});

test('a failure keeps the text, tells why, and Retry sends it', async () => {
  stored.error = new RequestError('library_locked', 'Another program holds the library.');
  const saver = saverOf();
  saver.edit('second');
  await vi.advanceTimersByTimeAsync(delay);
  expect(saver.state.value).toEqual({ kind: 'failed', message: 'Another program holds the library.' });
  stored.error = null;
  await saver.flush();
  expect([saver.state.value.kind, stored.value]).toEqual(['saved', 'second']);
});

test('after a failure typing on tries again', async () => {
  stored.error = new RequestError('disconnected', 'Gone.');
  const saver = saverOf();
  saver.edit('second');
  await vi.advanceTimersByTimeAsync(delay);
  stored.error = null;
  saver.edit('third');
  await vi.advanceTimersByTimeAsync(delay);
  expect([saver.state.value.kind, stored.saves]).toEqual(['saved', ['third']]);
});

test('a conflict shows both texts and writes neither until the person chooses', async () => {
  const saver = saverOf();
  stored.write('theirs');
  saver.edit('mine');
  await vi.advanceTimersByTimeAsync(delay);
  expect(saver.state.value).toEqual({ kind: 'conflict', mine: 'mine', theirs: 'theirs' });
  saver.edit('mine, longer');
  await vi.advanceTimersByTimeAsync(delay * 2);
  expect(saver.state.value).toEqual({ kind: 'conflict', mine: 'mine, longer', theirs: 'theirs' });
  expect(stored.value).toBe('theirs');
  await saver.keepMine();
  expect([saver.state.value.kind, stored.value]).toEqual(['saved', 'mine, longer']);
});

test('keeping the other text takes it over here', async () => {
  const saver = saverOf();
  stored.write('theirs');
  saver.edit('mine');
  await vi.advanceTimersByTimeAsync(delay);
  saver.keepTheirs();
  expect(onAdopt).toHaveBeenCalledExactlyOnceWith('theirs');
  expect(saver.state.value.kind).toBe('saved');
  saver.edit('after');
  await vi.advanceTimersByTimeAsync(delay);
  expect(stored.value).toBe('after');
});

test('the other window may save again while the person chooses', async () => {
  const saver = saverOf();
  stored.write('theirs');
  saver.edit('mine');
  await vi.advanceTimersByTimeAsync(delay);
  stored.write('theirs again');
  await saver.keepMine();
  expect(saver.state.value).toEqual({ kind: 'conflict', mine: 'mine', theirs: 'theirs again' });
});

test('a save that arrived although its answer was lost is no conflict', async () => {
  const saver = saverOf();
  stored.write('second');
  saver.edit('second');
  await vi.advanceTimersByTimeAsync(delay);
  expect(saver.state.value.kind).toBe('saved');
});

test('a text that nobody touched here follows the other window', async () => {
  const saver = saverOf();
  stored.write('theirs');
  await saver.heard(2);
  expect(onAdopt).toHaveBeenCalledExactlyOnceWith('theirs');
});

test('an announcement never replaces what is being typed', async () => {
  const saver = saverOf();
  saver.edit('mine');
  stored.write('theirs');
  await saver.heard(2);
  expect(onAdopt).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(delay);
  expect(saver.state.value.kind).toBe('conflict');
});

test('the announcement of our own save, even before its answer, changes nothing', async () => {
  stored.answer = 100;
  const saver = saverOf();
  saver.edit('second');
  const flushed = saver.flush();
  const heard = saver.heard(2);
  await vi.advanceTimersByTimeAsync(100);
  await Promise.all([flushed, heard]);
  expect(onAdopt).not.toHaveBeenCalled();
  expect(saver.state.value.kind).toBe('saved');
});
