import { languageData } from '../languages/index.ts';
import type { Labels } from '../languages/types.ts';
import { isCutOf, shorten } from '../paper/cuts.ts';
import type { Briefing, Recommendation, SourceSpan } from '../paper/model.ts';
import { countWords } from '../paper/words.ts';
import { overflow } from '../render/fit.ts';
import { escapeMarkdown } from './escape.ts';
import type { Citation, Deck, Slide } from './model.ts';
import type { Demand } from './planning.ts';

/** What every slide of one deck is composed with. */
export interface Frame {
  readonly briefing: Briefing;
  readonly labels: Labels;
  /** The deck without its slides: what is the same on each of them. */
  readonly deck: Deck;
  /** Headings of the sections by id. */
  readonly headings: ReadonlyMap<string, string>;
  /** The place of every sentence in the paper, by its key. */
  readonly order: ReadonlyMap<string, number>;
  /** The sentence that introduces each that has one, by the key of the one introduced. */
  readonly leadIns: ReadonlyMap<string, SourceSpan>;
  /** Those to be briefed. */
  readonly recommendations: readonly Recommendation[];
}

/** A line of a slide and the sentences it was cut from. */
export interface Line {
  readonly text: string;
  readonly spans: readonly SourceSpan[];
}

/** A slide before the slot has been shared out. */
export interface Draft {
  readonly slide: Slide;
  /** Runs of sentences worth saying, most needed first; within a run each needs the ones before it. */
  readonly say: readonly (readonly SourceSpan[])[];
  /** Said in that order; otherwise as the paper has them. */
  readonly speakInOrder: boolean;
  /** Every sentence the slide rests on, as the paper has them. */
  readonly sentences: readonly SourceSpan[];
  readonly demand: Pick<Demand, 'mostWords' | 'weight'>;
}

export const citationsOf = (lines: readonly Line[]): Citation[] =>
  lines.flatMap(({ text, spans }) => spans.map((span) => ({ line: text, span })));

/** The line, or null where what it cites does not bear it out: a row of signs, or a cut that cannot be proved. */
export const citable = (line: Line, language: string, isSaidIn = isCutOf): Line | null =>
  line.spans.every(({ quote }) => isSaidIn(line.text, quote, language)) ? line : null;

export const fits = (slide: Slide, frame: Frame): boolean => overflow(slide, frame.deck) <= 0;

export const heading = (text: string): string => `# ${escapeMarkdown(text)}`;

export const bullet = (text: string): string => `- ${escapeMarkdown(text)}`;

/** A sentence as a slide shows it; a list item that begins with a small letter (`kaze 0.1.6`) keeps it. */
export function lineText({ quote }: SourceSpan, language: string): string {
  const text = shorten(quote, language);
  const first = quote.charAt(0);
  return first !== text.charAt(0) && first.toLocaleUpperCase(languageData(language).code) === text.charAt(0)
    ? first + text.slice(1)
    : text;
}

/** Blocks of Markdown, one beneath the other. */
export const bodyOf = (...blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n');

/** The paragraph numbers of some spans, for a source reference. */
export const paragraphsOf = (spans: readonly SourceSpan[], { briefing }: Frame): number[] =>
  spans.map((span) => briefing.paragraphs[span.blockId] ?? 0);

/** Asked for again and again, so each span keeps its own. */
const keys = new WeakMap<SourceSpan, string>();

export function spanKey(span: SourceSpan): string {
  const known = keys.get(span);
  if (known !== undefined) return known;
  const key = `${span.blockId} ${span.prefix}\n${span.quote}\n${span.suffix}`;
  keys.set(span, key);
  return key;
}

/** The spans without repetitions. */
export function distinct(spans: readonly SourceSpan[]): SourceSpan[] {
  const found = new Map<string, SourceSpan>();
  for (const span of spans) found.set(spanKey(span), span);
  return [...found.values()];
}

/** The words it takes to say some sentences, each once. */
export const wordsOf = (spans: readonly SourceSpan[]): number =>
  distinct(spans).reduce((sum, { quote }) => sum + countWords(quote), 0);

/** Each sentence a run of its own. */
export const singly = (spans: readonly SourceSpan[]): SourceSpan[][] => spans.map((span) => [span]);

/** The sentences of each block a run. */
export const byBlock = (spans: readonly SourceSpan[]): SourceSpan[][] => [
  ...Map.groupBy(spans, ({ blockId }) => blockId).values(),
];
