import { languageData } from '../languages/index.ts';
import { shorten } from '../paper/cuts.ts';
import type { Block, Paper } from '../paper/model.ts';
import { spanOf } from '../paper/outline.ts';
import type { Sentence } from '../paper/sentences.ts';
import type { DeckEdit } from './edits.ts';
import { escapeMarkdown } from './escape.ts';
import { slideLines } from './lines.ts';
import type { Citation, Slide } from './model.ts';
import { noteReference } from './note-reference.ts';
import { sourceReference } from './source-reference.ts';

/** A slide with one more line at its end: a sentence of the paper, cut as supports are, with its citation. */
export function withSupport(
  slide: Slide,
  block: Block,
  sentence: Sentence,
  paper: Paper,
  deckLanguage: string,
): DeckEdit {
  const text = escapeMarkdown(shorten(sentence.text, paper.language));
  const written = slide.body.trimEnd();
  const isInList = /(?:^|\n)[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t][^\n]*$/.test(written);
  const body = `${written}${written === '' ? '' : isInList ? '\n' : '\n\n'}- ${text}`;
  const line = slideLines({ body, layout: slide.layout }).at(-1) ?? '';
  const citations = [...slide.citations, { line, span: spanOf(block, sentence) }];
  const { labels } = languageData(deckLanguage);
  const reference = (some: readonly Citation[]) => sourceReference(labels, slide.number, paragraphsOf(some, paper));
  // A recommendation's names where it is asked for, and a reference that somebody wrote is theirs.
  const names = slide.layout !== 'recommendation' && slide.source === reference(slide.citations);
  return {
    kind: 'slide',
    slideId: slide.id,
    to: { body, citations, ...(names ? { source: reference(citations) } : {}) },
  };
}

/** Notes with one more paragraph: a sentence of the paper and where it stands there. */
export function withSentence(notes: string, block: Block, { text }: Sentence, deckLanguage: string): string {
  const reference = noteReference(block, languageData(deckLanguage).labels);
  return [notes.trimEnd(), `${escapeMarkdown(text)}${reference}`].filter((part) => part !== '').join('\n\n');
}

const paragraphsOf = (citations: readonly Citation[], { blocks }: Paper): number[] =>
  citations.map(({ span }) => blocks.find(({ id }) => id === span.blockId)?.paragraph ?? 0);
