import { storePaper } from '../main/importing/store-paper.ts';
import type { Library } from '../main/library/library.ts';
import { compose } from '../slides/deck/compose.ts';
import type { ComposeOptions } from '../slides/deck/model.ts';
import { milliseconds, quantile } from './measure.ts';
import { paperOf } from './reading.ts';

const slidesWanted = 20_000;
const decksOfPaper = 10;
const paperMegabytes = 0.4;
/** As many as the window shows. */
const hits = 30;

/** Searching a library of twenty thousand slides with their notes and papers, and saving a note of one of them. */
export async function searchRows(library: Library, sample: string, options: ComposeOptions): Promise<string[][]> {
  const { slides, words, deckId, slideId } = await fill(library, sample, options);
  const groups = [
    ['two letters', [...new Set(words.map((word) => word.slice(0, 2)))]],
    ['a word', words.slice(0, 300)],
    ['a word and two letters', words.slice(0, 300).map((word, index) => `${word} ${words[index + 300]?.slice(0, 2)}`)],
    ['a phrase', words.slice(0, 300).map((word, index) => `"${word} ${words[index + 1]}"`)],
  ] as const;
  const rows: string[][] = [];
  for (const [what, queries] of groups) {
    const times = queries.map((query) => timeOf(() => library.search(query, hits)));
    rows.push([`Search ${slides} slides for ${what}, 95 %`, milliseconds(quantile(times, 0.95)), '', '']);
  }
  let revision = 0;
  const saves = Array.from({ length: 300 }, (_, index) => {
    const say = `What to say, in other words: ${words.slice(index, index + 200).join(' ')}.`;
    return timeOf(() => {
      ({ revision } = library.saveNotes({ deckId, slideId }, { say, ifAsked: '' }, revision));
    });
  });
  rows.push([`Save a note durably among ${slides} slides, 95 %`, milliseconds(quantile(saves, 0.95)), '', '']);
  return rows;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function fill(library: Library, sample: string, options: ComposeOptions) {
  let slides = 0;
  let last = { deckId: '', slideId: '', text: '' };
  for (let paper = 1; slides < slidesWanted; paper += 1) {
    const text = paperOf(paperMegabytes, sample);
    const { paperId, briefing } = await storePaper(library, `paper-${paper}.md`, new TextEncoder().encode(text));
    const composed = compose(briefing, options);
    for (let deck = 0; deck < decksOfPaper && slides < slidesWanted; deck += 1) {
      last = { deckId: library.createDeck(paperId, composed), slideId: composed.deck.slides.at(-1)?.id ?? '', text };
      slides += composed.deck.slides.length;
    }
  }
  const words = last.text.match(/\p{L}{3,}/gu) ?? [];
  return { slides, words, deckId: last.deckId, slideId: last.slideId };
}
