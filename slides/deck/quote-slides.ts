import { languageData } from '../languages/index.ts';
import type { KeyPoint, Section } from '../paper/model.ts';
import { countWords, hasPhrase, words } from '../paper/words.ts';
import { bodyOf, citationsOf, type Draft, type Frame, fits, heading, paragraphsOf, wordsOf } from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import { makeSlide } from './new-slide.ts';
import { sourceReference } from './source-reference.ts';

const mostWords = 45;
const fewestWords = 6;

/** A section's first quotation that the sentence before it gives to somebody by name, under that sentence. */
export function quoteSlides(section: Section, frame: Frame): Draft[] {
  const { attributions } = languageData(frame.deck.language).protected;
  const quote = section.quotes.find(({ leadIn, spans }) => {
    const length = wordsOf(spans);
    if (leadIn === null || !leadIn.quote.endsWith(':')) return false;
    const isGiven = hasPhrase(words(leadIn.quote), attributions) && countWords(leadIn.quote) <= mostWords;
    return isGiven && length >= fewestWords && length <= mostWords;
  });
  const draft = quote && draftOf(quote, section, frame);
  return draft && fits(draft.slide, frame) ? [draft] : [];
}

function draftOf({ leadIn, text, spans }: KeyPoint, section: Section, frame: Frame): Draft {
  const intro = leadIn ? [leadIn] : [];
  return {
    slide: makeSlide({
      id: `quote-${section.id}`,
      layout: 'quote',
      body: bodyOf(
        heading(section.heading),
        intro.map(({ quote }) => escapeMarkdown(quote)).join(''),
        `> ${escapeMarkdown(text)}`,
      ),
      source: sourceReference(frame.labels, null, paragraphsOf([...intro, ...spans], frame)),
      citations: citationsOf([
        { text: section.heading, spans: [section.span] },
        ...intro.map((span) => ({ text: span.quote, spans: [span] })),
        { text, spans },
      ]),
    }),
    say: [[...intro, ...spans]],
    speakInOrder: true,
    sentences: [...intro, ...spans],
    demand: { mostWords: wordsOf([...intro, ...spans]), weight: 1 },
  };
}
