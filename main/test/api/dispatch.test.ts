import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Handlers, requests } from '../../api/contract.ts';
import { dispatch } from '../../api/dispatch.ts';
import { AppError } from '../../errors.ts';

const refuse = () => {
  throw new Error('not expected here');
};

const handlers = (changes: Partial<Handlers> = {}): Handlers => ({
  ...(Object.fromEntries(Object.keys(requests).map((name) => [name, refuse])) as unknown as Handlers),
  'decks.list': () => [],
  ...changes,
});

function quietly() {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  return log;
}

describe('dispatch', () => {
  it('returns what the handler returns', async () => {
    expect(await dispatch(handlers(), 'decks.list', {})).toEqual({ ok: true, result: [] });
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'decks.drop', ''])(
    'refuses the name %j, which is not in the contract',
    async (name) => {
      quietly();
      expect(await dispatch(handlers(), name, {})).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
    },
  );

  const save = { deckId: 'd', slideId: 's', say: '', ifAsked: '', baseRevision: 0 };
  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a missing field', { deckId: 'd' }],
    ['a field too many', { ...save, admin: true }],
    ['a negative revision', { ...save, baseRevision: -1 }],
    ['an object where text belongs', { ...save, slideId: { $ne: '' } }],
  ])('checks the parameters before the handler runs: %s', async (_what, params) => {
    quietly();
    const handle = vi.fn(() => ({ revision: 1 }));
    const reply = await dispatch(handlers({ 'notes.save': handle }), 'notes.save', params);
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
    expect(handle).not.toHaveBeenCalled();
  });

  it('says which part of a request was wrong', async () => {
    quietly();
    const reply = await dispatch(handlers(), 'notes.save', { ...save, baseRevision: 'one' });
    expect(reply).toMatchObject({ error: { message: expect.stringContaining('baseRevision”') } });
  });

  it.each([
    ['notes.save', { ...save, say: 'x'.repeat(200_001) }, /^The notes of a slide may have 200,000 characters/],
    ['library.search', { text: 'x'.repeat(1_001), limit: 5 }, /^What is looked for may have 1,000 characters/],
  ] as const)('says in a sentence that a text of %s is too long', async (name, params, sentence) => {
    quietly();
    const reply = await dispatch(handlers(), name, params);
    expect(reply).toMatchObject({ ok: false, error: { code: 'too_long', message: expect.stringMatching(sentence) } });
  });

  it('carries a failure the person can act on as data', async () => {
    quietly();
    const failing = handlers({
      'decks.list': async () => {
        throw new AppError('library_locked', 'In use.');
      },
    });
    expect(await dispatch(failing, 'decks.list', {})).toEqual({
      ok: false,
      error: { code: 'library_locked', message: 'In use.', refusal: null },
    });
  });

  it('tells a window nothing of a bug, and the log everything', async () => {
    const log = quietly();
    const bug = new Error('no such column: password');
    const failing = handlers({
      'decks.list': () => {
        throw bug;
      },
    });
    const reply = await dispatch(failing, 'decks.list', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('password');
    expect(log).toHaveBeenCalledWith(expect.any(String), bug);
  });

  it('does not compile code, which a strict policy forbids', async () => {
    const compile = vi.spyOn(globalThis, 'Function');
    onTestFinished(() => compile.mockRestore());
    // A request no other test here makes: zod would compile a schema when it is first used.
    const params = { deckId: 'd', slideId: 's', body: '', baseRevision: 0 };
    const reply = await dispatch(handlers({ 'slides.save': () => ({ revision: 1 }) }), 'slides.save', params);
    expect(reply).toMatchObject({ ok: true });
    expect(compile).not.toHaveBeenCalled();
  });
});
