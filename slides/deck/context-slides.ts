import { languageData } from '../languages/index.ts';
import type { Briefing, KeyPoint, Section } from '../paper/model.ts';
import { countWords, hasPhrase, words } from '../paper/words.ts';
import { byBlock, type Draft, type Frame } from './draft.ts';
import { bodyLines } from './lines.ts';
import { optionsSlides } from './options-slides.ts';
import { pointsSlides } from './points-slides.ts';
import { quoteSlides } from './quote-slides.ts';
import { tableSlides } from './table-slides.ts';

/** Beyond this nobody finds a slide again; what more the sections say is in the notes. */
const mostSlides = 30;

/**
 * Key points, tables, quotations and options of the sections, in the order of the paper; beyond what anybody finds, those
 * with one point go first.
 */
export function contextSlides(frame: Frame): Draft[] {
  const drafts: Draft[] = [];
  const counts = { several: 0, single: 0 };
  for (const section of argument(frame.briefing)) {
    for (const draft of sectionSlides(section, frame)) {
      const kind = isSingle(draft) ? 'single' : 'several';
      counts[kind] += 1;
      if (counts[kind] <= mostSlides) drafts.push(draft);
    }
    if (counts.several >= mostSlides) break;
  }
  const kept = new Set(severalFirst(drafts).slice(0, mostSlides));
  return drafts.filter((draft) => kept.has(draft));
}

/** Slides with one point of their section after the others, which tell more in the same time. */
export const severalFirst = (drafts: readonly Draft[]): Draft[] => {
  const [several, single] = [drafts.filter((draft) => !isSingle(draft)), drafts.filter(isSingle)];
  return [...several, ...single];
};

const isSingle = ({ slide: { layout, body } }: Draft): boolean =>
  layout === 'points' &&
  bodyLines(body, layout).filter(({ kind }) => kind === 'item' || kind === 'paragraph').length <= 1;

function sectionSlides(section: Section, frame: Frame): Draft[] {
  const options = optionsSlides(section, frame);
  if (options.length > 0) return options;
  return [...pointsSlides(section, frame), ...tableSlides(section, 'table', frame), ...quoteSlides(section, frame)];
}

/**
 * The sections with what they say. A paper that recommends nothing and has no sections is its opening paragraphs, under
 * its title.
 */
export function argument(briefing: Briefing): readonly Section[] {
  const { title, sections, recommendations } = briefing;
  if (!title || recommendations.length > 0 || sections.some(({ keyPoints }) => keyPoints.length > 0)) return sections;
  return [
    {
      id: title.span.blockId,
      heading: title.text,
      level: 1,
      span: title.span,
      tables: [],
      quotes: [],
      ...opening(briefing),
    },
  ];
}

/**
 * What the paper says before its first section, as a section would have it: what follows a colon or the words of
 * somebody else is an aside, because alone it would be the authors' word.
 */
export function opening({ introduction, language, paragraphs }: Briefing): Pick<Section, 'keyPoints' | 'asides'> {
  const keyPoints: KeyPoint[] = [];
  const asides: KeyPoint[] = [];
  const { attributions } = languageData(language).protected;
  let before: KeyPoint | undefined;
  for (const spans of byBlock(introduction.map(({ span }) => span))) {
    const [first] = spans;
    if (!first) continue;
    const last = before?.spans.at(-1);
    const isNext = last && (paragraphs[first.blockId] ?? 0) - (paragraphs[last.blockId] ?? 0) <= 1;
    const introduces = last && (last.quote.endsWith(':') || hasPhrase(words(last.quote), attributions));
    // How far a list goes that a colon opens cannot be told any more: what follows stays with it.
    const open = before?.leadIn?.quote.endsWith(':') ? before.leadIn : null;
    const leadIn = isNext ? (introduces ? last : open) : null;
    const point = { leadIn, text: spans.map(({ quote }) => quote).join(' '), spans, points: [] };
    (leadIn === null && isSentence(first.quote) ? keyPoints : asides).push(point);
    before = point;
  }
  return { keyPoints, asides };
}

/** A date or a line in capitals that stands alone says nothing. */
const isSentence = (text: string): boolean => /[.!?…]["'”“’‘»«)\]]*$/.test(text) && countWords(text) >= 5;
