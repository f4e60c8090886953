import type { SearchHit } from '../../../main/api/results.ts';

/** A place of slide 1 of deck `a`, with what is looked for between stars. */
export function hit(context: string, changes: Partial<SearchHit> = {}): SearchHit {
  const runs = context.split('*').map((text, index) => ({ text, marked: index % 2 === 1 }));
  return {
    kind: 'slide',
    deckId: 'a',
    deckTitle: `Deck ${changes.deckId ?? 'a'}`,
    slideId: 'slide-1',
    slideNumber: 1,
    paragraph: null,
    blockId: null,
    context: runs.filter(({ text }) => text !== ''),
    ...changes,
  };
}
