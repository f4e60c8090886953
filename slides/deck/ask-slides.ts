import { languageData } from '../languages/index.ts';
import { isHeadlineOf, shorten } from '../paper/cuts.ts';
import type { Recommendation } from '../paper/model.ts';
import { leadsToReasons } from '../paper/own-voice.ts';
import { isStem } from '../paper/stems.ts';
import { lineCount } from '../render/fit.ts';
import {
  bodyOf,
  citationsOf,
  type Draft,
  type Frame,
  fits,
  heading,
  type Line,
  paragraphsOf,
  singly,
  wordsOf,
} from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import { evenly } from './evenly.ts';
import { makeSlide } from './new-slide.ts';
import { sourceReference } from './source-reference.ts';

const mostAsks = 7;
/** A longer list is set in two columns, where an ask has half the room. */
const oneColumnAsks = 5;
const mostLines = 2;
const longestAsk = 5;

type AskLayout = 'bottom-line' | 'decisions';

/** The asks as numbered lists: what the paper wants, before the case for it is made and after. */
export function askSlides(frame: Frame): Readonly<Record<AskLayout, Draft[]>> {
  const asking = frame.recommendations.filter(({ ask }) => ask !== null);
  const groups = (asking.length <= mostAsks ? [asking] : bySection(asking)).flatMap((group) =>
    splitToFit(group, frame),
  );
  const sections = new Set(asking.map(({ sectionId }) => sectionId)).size;
  const drafts = (layout: AskLayout) => groups.map((group, index) => draftOf(group, index, sections, layout, frame));
  return { 'bottom-line': drafts('bottom-line'), decisions: drafts('decisions') };
}

/** Neighbouring sections share a slide while there is room; a section is divided only when it is too long for one. */
function bySection(asking: readonly Recommendation[]): Recommendation[][] {
  const sections: Recommendation[][] = [];
  for (const recommendation of asking) {
    const last = sections.at(-1);
    if (last && last[0]?.sectionId === recommendation.sectionId) last.push(recommendation);
    else sections.push([recommendation]);
  }
  const groups: Recommendation[][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last && last.length + section.length <= oneColumnAsks) last.push(...section);
    else groups.push(section);
  }
  return groups;
}

/** Divides a group evenly into as few slides as hold it. */
function splitToFit(group: readonly Recommendation[], frame: Frame): Recommendation[][] {
  const most = group.every((recommendation) => isShort(recommendation, frame.deck.language)) ? mostAsks : oneColumnAsks;
  for (let count = Math.ceil(group.length / most); count < group.length; count += 1) {
    const parts = evenly(group, count);
    if (parts.every((part) => fits(slideOf(part, 'trial', null, 'bottom-line', frame), frame))) return parts;
  }
  return group.map((recommendation) => [recommendation]);
}

/** The headline, else the ask as short as it can be cited; null where no words of it can. */
function textOf({ ownHeadline, headline, ask }: Recommendation, language: string): string | null {
  if (ownHeadline !== undefined) return ownHeadline;
  const wordings = [headline?.text, ask && shorten(ask.text, language), ask?.text];
  return wordings.find((text) => text && ask && isHeadlineOf(text, ask.span.quote, language)) ?? null;
}

/** `The Mayor should:` asks for nothing without its list, which only the slide of that ask has room for. */
function isOpening({ headline, ask }: Recommendation, language: string): boolean {
  const data = languageData(language);
  return headline === null && ask !== null && isStem(ask.text, data) && !leadsToReasons(ask.text, data);
}

const isShort = (recommendation: Recommendation, language: string): boolean =>
  lineCount('list-item-narrow', textOf(recommendation, language) ?? '') <= mostLines;

/**
 * What a list shows of an ask. A headline takes two lines; an ask too long for a headline takes more, because half an
 * ask would be another one, and is pointed to where it would fill the slide.
 */
function lineOf(recommendation: Recommendation, { labels, deck }: Frame): Line {
  const text = isOpening(recommendation, deck.language) ? null : textOf(recommendation, deck.language);
  const passage = recommendation.ask ?? recommendation.headline;
  const spans = passage ? [passage.span] : [];
  const isListed = text !== null && lineCount('list-item', text) <= longestAsk;
  return { text: isListed ? text : labels.onItsSlide, spans };
}

function slideOf(
  group: readonly Recommendation[],
  id: string,
  section: string | null,
  layout: AskLayout,
  frame: Frame,
) {
  const { labels } = frame;
  const lines = group.map((recommendation) => lineOf(recommendation, frame));
  const items = lines.map(({ text }, index) => numbered(group[index]?.number ?? null, text));
  return makeSlide({
    id,
    layout,
    section,
    source: sourceReference(
      labels,
      null,
      paragraphsOf(
        lines.flatMap(({ spans }) => spans),
        frame,
      ),
    ),
    body: bodyOf(heading(layout === 'decisions' ? labels.decisions : labels.bottomLine), items.join('\n')),
    citations: citationsOf(lines),
  });
}

/** Markdown numbers lists with digits only; another number (`iv`, `2.1`) stands in bold before its ask. */
function numbered(number: string | null, text: string): string {
  if (number !== null && /^\d{1,9}$/.test(number)) return `${number}. ${escapeMarkdown(text)}`;
  return number === null ? `- ${escapeMarkdown(text)}` : `- **${escapeMarkdown(number)}** ${escapeMarkdown(text)}`;
}

function draftOf(
  group: readonly Recommendation[],
  index: number,
  sections: number,
  layout: AskLayout,
  frame: Frame,
): Draft {
  const sectionId = group[0]?.sectionId ?? '';
  const ofOneSection = sections > 1 && group.every((recommendation) => recommendation.sectionId === sectionId);
  const section = ofOneSection ? (frame.headings.get(sectionId) ?? null) : null;
  const sentences = group.flatMap((one) => (one.ask && !isOpening(one, frame.deck.language) ? [one.ask.span] : []));
  const say = singly(sentences);
  return {
    slide: slideOf(group, index === 0 ? layout : `${layout}-${index + 1}`, section, layout, frame),
    say,
    speakInOrder: false,
    sentences,
    demand: { mostWords: wordsOf(say.flat()), weight: 1 + group.length / 3 },
  };
}
