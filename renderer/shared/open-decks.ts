/** Locks are shared by all windows of this library, and end with a window however it ends. */
const lockOf = (deckId: string) => `lectern.deck.${deckId}`;

/** Says to every window that the deck is open in this one; returns the function that ends it. */
export function holdDeck(deckId: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  void navigator.locks.request(lockOf(deckId), { mode: 'shared' }, () => promise);
  return resolve;
}

/** Whether any window has it open. */
export async function isDeckOpen(deckId: string): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === lockOf(deckId)) ?? false;
}

const channel = new BroadcastChannel('lectern.decks');

/** Asks the window that has a deck open to come to the front. */
export function callWindowOf(deckId: string): void {
  channel.postMessage(deckId);
}

/** Another window was asked for a deck; `answer` is told which. */
export function onCalled(answer: (deckId: string) => void): void {
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') answer(data);
  };
}
