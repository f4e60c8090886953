import type { Labels } from '../languages/types.ts';
import type { Briefing, SourceSpan } from '../paper/model.ts';
import { argument } from './context-slides.ts';
import {
  bodyOf,
  byBlock,
  citationsOf,
  type Draft,
  type Frame,
  fits,
  heading,
  type Line,
  spanKey,
  wordsOf,
} from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import { makeSlide } from './new-slide.ts';
import { wordsWithin } from './planning.ts';

/** Seconds: a room that looks at a title for longer waits for the briefing. The rest of a long opening is to have ready. */
const longestTitle = 60;

/** The paper's title, its authors and their institution; who briefs whom and when the renderer adds from the deck. */
export function titleSlide(frame: Frame): Draft {
  const { briefing, deck } = frame;
  const title: Line = { text: deck.title, spans: briefing.title ? [briefing.title.span] : [] };
  const slideOf = (shown: readonly Line[]) =>
    makeSlide({
      id: 'title',
      layout: 'title',
      body: bodyOf(heading(title.text), ...shown.slice(1).map(({ text }) => escapeMarkdown(text))),
      citations: citationsOf(shown),
    });
  // The institution closes the slide, so that its room is kept before the names take it.
  const institution = institutionLines(briefing);
  const last = fits(slideOf([title, ...institution]), frame) ? institution : [];
  const names = nameLines(briefing);
  const overfull = names.findIndex((_, at) => !fits(slideOf([title, ...names.slice(0, at + 1), ...last]), frame));
  const lines = [title, ...(overfull < 0 ? names : names.slice(0, overfull)), ...last];

  // Where the opening paragraphs are the argument, their own slides say them.
  const isArgument = argument(briefing) !== briefing.sections;
  const introduction = isArgument ? [] : briefing.introduction.map(({ span }) => span);
  // What somebody else holds is not the way to begin.
  const say = byBlock(introduction.filter((span) => !frame.leadIns.has(spanKey(span))));
  return {
    slide: slideOf(lines),
    say,
    speakInOrder: false,
    sentences: introduction,
    demand: { mostWords: Math.min(wordsOf(say.flat()), wordsWithin(longestTitle)), weight: 0.5 },
  };
}

/** What the deck is called: as the paper is, unless a person says otherwise. */
export const titleIn = ({ own, title }: Briefing, labels: Labels): string =>
  own?.title ?? title?.text ?? labels.untitled;

/** Who wrote the paper and where. */
export const credits = (briefing: Briefing): Line[] => [...nameLines(briefing), ...institutionLines(briefing)];

/** The authors, a line a place where the paper names them; one line of the names that a person gave. */
function nameLines(briefing: Briefing): Line[] {
  const given = ownAuthors(briefing);
  return given
    ? [{ text: given, spans: briefing.authorSpans }]
    : briefing.authorSpans.flatMap((span) => namesIn(span, briefing.authors));
}

const institutionLines = ({ affiliation }: Briefing): Line[] =>
  affiliation ? [{ text: affiliation.text, spans: [affiliation.span] }] : [];

/** The line of names that a person put in place of the paper's, or null. */
export const ownAuthors = ({ own }: Briefing): string | null => own?.authors?.join(', ') || null;

/** The authors as the paper lists them, from the first name to the last, without `By` or `Authors:`. */
function namesIn(span: SourceSpan, authors: readonly string[]): Line[] {
  const found = authors.flatMap((name) => {
    const start = span.quote.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
  if (found.length === 0) return [];
  const start = Math.min(...found.map((name) => name.start));
  const end = Math.max(...found.map((name) => name.end));
  return [{ text: span.quote.slice(start, end), spans: [span] }];
}
