import { describe, expect, it, vi } from 'vitest';
import { audienceDoor } from '../../api/audience-door.ts';
import { requests } from '../../api/contract.ts';
import { fakeApp } from '../electron/fake-app.ts';

describe('the door for the audience', () => {
  it('lets slides and keys through, and nothing else of the contract', async () => {
    const app = fakeApp();
    const door = audienceDoor(app);
    const names = [...Object.keys(requests), 'nowhere', 'constructor'];
    for (const name of names) await door.dispatch(name, {});
    expect(app.dispatch.mock.calls.map(([name]) => name).sort()).toEqual(['show.audience', 'show.do', 'show.section']);
    expect(await door.dispatch('decks.get', { deckId: 'd' })).toMatchObject({
      ok: false,
      error: { code: 'invalid_request' },
    });
  });

  it('hears what is to be shown, and not where the presenter is', () => {
    const app = fakeApp();
    const heard = vi.fn();
    const stop = audienceDoor(app).listen(heard);
    app.announce({ event: 'library.changed', data: {} });
    app.announce({ event: 'deck.saved', data: { deckId: 'd', slideId: 's', part: 'notes', revision: 1 } });
    app.announce({ event: 'show.changed', data: null });
    app.announce({ event: 'show.seen', data: null });
    app.announce({ event: 'show.pointer', data: { x: 0.5, y: 0.5 } });
    expect(heard.mock.calls.map(([{ event }]) => event)).toEqual(['show.seen', 'show.pointer']);
    stop();
    app.announce({ event: 'show.seen', data: null });
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
