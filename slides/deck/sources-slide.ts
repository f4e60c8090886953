import { languageData } from '../languages/index.ts';
import { wordsFor } from '../paper/language-within.ts';
import { hasPhrase, words } from '../paper/words.ts';
import {
  bodyOf,
  byBlock,
  citable,
  citationsOf,
  type Draft,
  type Frame,
  fits,
  heading,
  type Line,
  wordsOf,
} from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import { makeSlide } from './new-slide.ts';
import { credits } from './title-slide.ts';

/** A closing sentence that limits what the paper says, or tells what that rests on; rhetoric is for the speaker. */
export function isCaveat(sentence: string, language: string): boolean {
  const { structure, protected: limits } = wordsFor(sentence, languageData(language));
  return hasPhrase(words(sentence), [...limits.hedges, ...structure.caveats]);
}

/** Which paper this is and by whom, and what its authors say about how far it goes; none where that is its title. */
export function sourcesSlide(frame: Frame): Draft[] {
  const { briefing, deck, labels } = frame;
  const isTitled = briefing.title !== null || briefing.own?.title;
  const title: Line[] = isTitled ? [{ text: deck.title, spans: briefing.title ? [briefing.title.span] : [] }] : [];
  const closing = briefing.closing
    .filter(({ span }) => isCaveat(span.quote, deck.language))
    .map(({ span }) => ({ text: span.quote, spans: [span] }))
    .filter((line) => citable(line, deck.language));
  const known = [...credits(briefing), ...closing];
  if (known.length + briefing.closing.length === 0) return [];
  const lines: Line[] = [];
  const slideOf = (shown: readonly Line[]) =>
    makeSlide({
      id: 'sources',
      layout: 'sources',
      body: bodyOf(heading(labels.sources), ...shown.map(({ text }) => escapeMarkdown(text))),
      citations: citationsOf(shown),
    });
  for (const line of [...title, ...known]) {
    if (!fits(slideOf([...lines, line]), frame)) break;
    lines.push(line);
  }
  const sentences = briefing.closing.map(({ span }) => span);
  const say = byBlock(sentences);
  const slide = slideOf(lines);
  return [{ slide, say, speakInOrder: false, sentences, demand: { mostWords: wordsOf(say.flat()), weight: 0.5 } }];
}
