import type { Token, Tokens } from 'marked';
import { type Body, inlineOf, isPicture, itemParts, mainList, parseBody, plainText, sideBySide } from '../deck/body.ts';
import type { Deck, Slide } from '../deck/model.ts';
import {
  bodyHeight,
  figureMeasure,
  fullLayouts,
  gridMeasure,
  largestOfSeveral,
  leastPicture,
  measure,
  measureOf,
  mostDates,
  oneColumnItems,
  pictureHeight,
  roleType,
  scale,
  space,
  span,
  type TextStep,
  type TypeStep,
  textScale,
  timelineMeasure,
  titleHeight,
  titleMeasure,
  wideLayouts,
  wideMeasure,
} from '../themes/geometry.ts';
import { themes } from '../themes/themes.ts';
import { deckFacts } from './deck-facts.ts';
import type { FontCut } from './font-data.ts';
import {
  blockHeight,
  columnsHeight,
  figuresHeight,
  fittedTableHeight,
  gridHeight,
  linesIn,
  stacked,
  textHeight,
  timelineHeight,
} from './heights.ts';
import { textWidth } from './measure.ts';

/** How a slide is set: the largest sizes at which it fits, else the smallest there are. */
export interface Fit {
  readonly headline: TypeStep;
  readonly text: TextStep;
  /** Size of the values of a figures slide. */
  readonly value: TypeStep;
  readonly columns: 1 | 2;
  /** Estimated px by which the content exceeds its box; 0 or less fits. */
  readonly overflow: number;
}

type Sizes = Omit<Fit, 'overflow'>;

/** A headline of more lines than this is set a step smaller. */
const wishedLines = { title: [4, 5, Number.POSITIVE_INFINITY], headline: [3, 5, Number.POSITIVE_INFINITY] };

export function fitSlide(slide: Slide, deck: Deck): Fit {
  const body = parseBody(slide.body);
  let fit: Fit | null = null;
  for (const sizes of candidates(slide, body, themes[deck.style.theme].headlineCut)) {
    fit = { ...sizes, overflow: contentHeight(slide, deck, body, sizes) - roomOf(slide) };
    if (fit.overflow <= 0) return fit;
  }
  if (!fit) throw new Error('no size to try');
  return fit;
}

/**
 * Estimated px by which the content of a slide's body box exceeds it at the smallest sizes, at which nothing takes more
 * room than at larger ones; 0 or less fits.
 */
export function overflow(slide: Slide, deck: Deck): number {
  const body = parseBody(slide.body);
  return contentHeight(slide, deck, body, smallest(slide, body, themes[deck.style.theme].headlineCut)) - roomOf(slide);
}

/** It is set like a title: of the deck, or of a part of it. */
const opens = ({ layout }: Slide): boolean => layout === 'title' || layout === 'section';

const roomOf = (slide: Slide): number => (opens(slide) ? titleHeight : bodyHeight);

const headlineMeasure = (slide: Slide): number => (opens(slide) ? titleMeasure : measureOf(slide.layout).width);

/** An ask in a list keeps to this many lines at the largest size that lets it. */
const askLines = 2;

const roles = {
  headline: { step: scale.headline[0], width: measure.width },
  support: { step: textScale[0], width: measure.width },
  /** An ask of a bottom line or decisions list of up to five. */
  'list-item': { step: textScale.at(-1), width: wideMeasure.width },
  /** The same in a longer list, which is set in two columns. */
  'list-item-narrow': { step: textScale.at(-1), width: wideMeasure.half },
} as const;

/** Lines a plain text takes in a role: headline and support at their wished size, asks at the smallest. */
export function lineCount(role: keyof typeof roles, text: string): number {
  const { step, width } = roles[role];
  return step ? linesIn(text, step, width) : 0;
}

/** Size of a recommendation's number, which hangs in the first two columns. */
export function numberStep(number: string): TypeStep {
  const steps = scale.value.filter(({ size }) => size <= largestOfSeveral);
  return steps.find(({ cut, size }) => textWidth(number, cut, size) <= span(2)) ?? steps.at(-1) ?? roleType.body;
}

/** Sizes worth trying, best first. */
function candidates(slide: Slide, body: Body, cut: FontCut): Sizes[] {
  const role = opens(slide) ? 'title' : 'headline';
  const text = body.headline ? plainText(body.headline) : '';
  const columns = columnsOf(slide, body);
  const values = valueSteps(slide, body);
  const texts = textSteps(slide, body, columns);
  return scale[role]
    .map((step) => ({ ...step, cut }))
    .filter((step, index) => linesIn(text, step, headlineMeasure(slide)) <= (wishedLines[role][index] ?? 0))
    .flatMap((headline) => texts.map((step) => ({ headline, text: step })))
    .flatMap((sizes) => values.map((value) => ({ ...sizes, value, columns })));
}

function smallest(slide: Slide, body: Body, cut: FontCut): Sizes {
  return {
    headline: { ...last(scale[opens(slide) ? 'title' : 'headline']), cut },
    text: last(textScale),
    value: last(valueSteps(slide, body)),
    columns: columnsOf(slide, body),
  };
}

function last<T>(steps: readonly T[]): T {
  const step = steps.at(-1);
  if (!step) throw new Error('no size to try');
  return step;
}

function columnsOf(slide: Slide, body: Body): 1 | 2 {
  if (fullLayouts.includes(slide.layout) || slide.layout === 'figures' || opens(slide)) return 1;
  return (mainList(body)?.items.length ?? 0) > oneColumnItems ? 2 : 1;
}

/** Sizes of body text; in a list of asks only those that keep each ask to two lines, where there are any. */
function textSteps(slide: Slide, body: Body, columns: 1 | 2): readonly TextStep[] {
  if (!wideLayouts.includes(slide.layout)) return textScale;
  const asks = (mainList(body)?.items ?? []).map((item) => plainText(item.tokens.flatMap(inlineOf)));
  const width = columns === 2 ? wideMeasure.half : wideMeasure.width;
  const steps = textScale.filter((step) => asks.every((ask) => linesIn(ask, step, width) <= askLines));
  return steps.length > 0 ? steps : textScale;
}

/** Sizes of what is set large: a quotation, or values and dates so that each stands on one line. */
function valueSteps(slide: Slide, body: Body): readonly TypeStep[] {
  if (slide.layout === 'quote') return scale.display;
  if (slide.layout === 'timeline') return dateSteps(body);
  const smallest = scale.value.slice(-1);
  const items = slide.layout === 'figures' ? (mainList(body)?.items ?? []) : [];
  if (items.length === 0) return smallest;
  const [width, largest] =
    items.length > 1 ? [figureMeasure, largestOfSeveral] : [measure.width, Number.POSITIVE_INFINITY];
  const values = items.map((item) => plainText(itemParts(item).value));
  const steps = scale.value.filter(
    ({ cut, size }) => size <= largest && values.every((value) => textWidth(value, cut, size) <= width),
  );
  return steps.length > 0 ? steps : smallest;
}

function dateSteps(body: Body): readonly TypeStep[] {
  const items = mainList(body)?.items ?? [];
  const width = items.length > mostDates ? timelineMeasure.date : gridMeasure(items.length);
  const dates = items.map((item) => plainText(itemParts(item).value));
  const steps = scale.display.filter(({ cut, size }) => dates.every((date) => textWidth(date, cut, size) <= width));
  return steps.length > 0 ? steps.slice(0, 1) : scale.display.slice(-1);
}

function contentHeight(slide: Slide, deck: Deck, body: Body, sizes: Sizes): number {
  const step = body.lead ? sizes.text : sizes.headline;
  const headline = body.headline ? textHeight(body.headline, step, headlineMeasure(slide)) : 0;
  if (slide.layout === 'title') return headline + creditsHeight(deck, body);
  const above = headline ? headline + space.afterHeadline : 0;
  const rest = blocksHeight(slide, body, sizes, bodyHeight - above);
  return rest ? above + rest : headline;
}

/** What stands beneath a title: the rule, who briefs whom and when, and the paper's authors. */
function creditsHeight(deck: Deck, body: Body): number {
  const facts = deckFacts(deck);
  const width = (titleMeasure - (facts.length - 1) * space.betweenFacts) / facts.length;
  const values = facts.map(({ value }) => linesIn(value, roleType.body, width) * roleType.body.line);
  const parts = [
    facts.length > 0 ? roleType.label.line + Math.max(...values) : 0,
    stacked(
      body.blocks.map((block) => blockHeight(block, { ...roleType.body, gap: space.betweenPoints }, titleMeasure)),
      space.betweenPoints,
    ),
  ].filter((height) => height > 0);
  return parts.length > 0 ? 2 * space.titleRule + stacked(parts, space.betweenFacts) : 0;
}

function blocksHeight(slide: Slide, body: Body, sizes: Sizes, left: number): number {
  const list = mainList(body);
  const { width, half } = measureOf(slide.layout);
  const side = sideBySide(slide.layout, body);
  const blocks = side ? side.before : body.blocks;
  const heights = blocks.map((block) => {
    if (slide.layout === 'quote' && block.type === 'blockquote') return quoteHeight(block, sizes.value, width);
    if (block.type === 'table' && fullLayouts.includes(slide.layout)) {
      return fittedTableHeight(block as Tokens.Table, width);
    }
    if (block !== list) return blockHeight(block, sizes.text, width);
    if (slide.layout === 'figures') return figuresHeight(list, sizes.value, sizes.text);
    if (slide.layout === 'timeline') return timelineHeight(list, sizes.value, sizes.text);
    if (fullLayouts.includes(slide.layout)) return blockHeight(list, sizes.text, width - space.hang);
    return sizes.columns === 2 ? columnsHeight(list, sizes.text, half) : blockHeight(list, sizes.text, width);
  });
  if (side) heights.push(gridHeight(side.columns, sizes.text));
  const height = stacked(heights, sizes.text.gap);
  // A picture takes what the slide has left.
  const pictures = slide.layout === 'image' ? body.blocks.filter(isPicture).length : 0;
  return pictures > 0 ? Math.max(left, height + pictures * (leastPicture - pictureHeight)) : height;
}

function quoteHeight(block: Token, value: TypeStep, width: number): number {
  const step = { ...value, gap: space.betweenPoints };
  return blockHeight(block, step, width);
}
