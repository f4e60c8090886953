import type { Token, Tokens } from 'marked';
import { type Body, inlineOf, itemParts, mainList, parseBody, plainText } from '../deck/body.ts';
import type { Deck, Slide } from '../deck/model.ts';
import {
  bodyHeight,
  capTop,
  figureMeasure,
  largestOfSeveral,
  measure,
  measureOf,
  oneColumnItems,
  pictureHeight,
  roleType,
  scale,
  space,
  span,
  type TextStep,
  type TypeStep,
  textScale,
  titleHeight,
  titleMeasure,
  wideLayouts,
  wideMeasure,
} from '../themes/geometry.ts';
import { themes } from '../themes/themes.ts';
import { bindWords } from './binding.ts';
import { deckFacts } from './deck-facts.ts';
import type { FontCut } from './font-data.ts';
import { textWidth, wrap } from './measure.ts';

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
  const room = slide.layout === 'title' ? titleHeight : bodyHeight;
  let fit: Fit | null = null;
  for (const sizes of candidates(slide, body, themes[deck.style.theme].headlineCut)) {
    fit = { ...sizes, overflow: contentHeight(slide, deck, body, sizes) - room };
    if (fit.overflow <= 0) return fit;
  }
  if (!fit) throw new Error('no size to try');
  return fit;
}

/** Estimated px by which the content of a slide's body box exceeds it, at the smallest sizes; 0 or less fits. */
export function overflow(slide: Slide, deck: Deck): number {
  return fitSlide(slide, deck).overflow;
}

const headlineMeasure = (slide: Slide): number =>
  slide.layout === 'title' ? titleMeasure : measureOf(slide.layout).width;

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

function linesIn(text: string, { cut, size }: TypeStep, width: number): number {
  return wrap(bindWords(text), cut, size, width).length;
}

/** Size of a recommendation's number, which hangs in the first two columns. */
export function numberStep(number: string): TypeStep {
  const steps = scale.value.filter(({ size }) => size <= largestOfSeveral);
  return steps.find(({ cut, size }) => textWidth(number, cut, size) <= span(2)) ?? steps.at(-1) ?? roleType.body;
}

/** Sizes worth trying, best first. */
function candidates(slide: Slide, body: Body, cut: FontCut): Sizes[] {
  const role = slide.layout === 'title' ? 'title' : 'headline';
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

function columnsOf(slide: Slide, body: Body): 1 | 2 {
  if (slide.layout === 'figures' || slide.layout === 'title') return 1;
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

/** Sizes at which every value of a figures slide stands on one line. */
function valueSteps(slide: Slide, body: Body): readonly TypeStep[] {
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

function contentHeight(slide: Slide, deck: Deck, body: Body, sizes: Sizes): number {
  const step = body.lead ? sizes.text : sizes.headline;
  const headline = body.headline ? textHeight(body.headline, step, headlineMeasure(slide)) : 0;
  if (slide.layout === 'title') return headline + creditsHeight(deck, body);
  const rest = blocksHeight(slide, body, sizes);
  return headline + (headline && rest ? space.afterHeadline : 0) + rest;
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

function blocksHeight(slide: Slide, body: Body, sizes: Sizes): number {
  const list = mainList(body);
  const { width, half } = measureOf(slide.layout);
  const heights = body.blocks.map((block) => {
    if (block !== list) return blockHeight(block, sizes.text, width);
    if (slide.layout === 'figures') return figuresHeight(list, sizes);
    return sizes.columns === 2 ? columnsHeight(list, sizes.text, half) : blockHeight(list, sizes.text, width);
  });
  return stacked(heights, sizes.text.gap);
}

function stacked(heights: readonly number[], gap: number): number {
  return heights.reduce((sum, height) => sum + height, 0) + Math.max(heights.length - 1, 0) * gap;
}

/** The browser balances two columns: the shortest height at which the items fit in order. */
function columnsHeight(list: Tokens.List, step: TextStep, half: number): number {
  const heights = list.items.map((item) => itemHeight(item, step, half) + step.gap);
  const total = heights.reduce((sum, height) => sum + height, 0);
  let first = 0;
  let best = total;
  for (const height of heights) {
    first += height;
    best = Math.min(best, Math.max(first, total - first));
  }
  return best - step.gap;
}

function figuresHeight({ items }: Tokens.List, { value, text }: Sizes): number {
  const alone = items.length === 1;
  const heights = items.map((item) => {
    const parts = itemParts(item);
    const width = alone ? measure.width : figureMeasure;
    const large = textHeight(parts.value, value, width);
    const words = textHeight(parts.what, text, width) + textHeight(parts.when, roleType.label, width);
    if (alone) return large + space.afterValue + words;
    return Math.max(large + capTop(text) - capTop(value), words) + space.figureRow + 1;
  });
  return stacked(heights, alone ? 0 : space.figureRow);
}

function blockHeight(token: Token, step: TextStep, width: number): number {
  switch (token.type) {
    case 'list':
      return stacked(
        (token as Tokens.List).items.map((item) => itemHeight(item, step, width)),
        step.gap,
      );
    case 'table':
      return tableHeight(token as Tokens.Table, width);
    case 'blockquote':
      return stacked(
        (token.tokens ?? []).map((inner) => blockHeight(inner, step, width - space.indent)),
        step.gap,
      );
    case 'space':
    case 'def':
      return 0;
    default:
      return textHeight(inlineOf(token), step, width);
  }
}

function itemHeight(item: Tokens.ListItem, step: TextStep, width: number): number {
  const parts = item.tokens.map((token) =>
    token.type === 'list' ? nestedHeight(token as Tokens.List, width) : blockHeight(token, step, width),
  );
  return stacked(parts, space.betweenPoints);
}

function nestedHeight(list: Tokens.List, width: number): number {
  const step = { ...roleType.body, gap: space.betweenPoints };
  const items = list.items.map((item) => itemHeight(item, step, width - space.indent));
  return stacked(items, space.betweenPoints);
}

/** Columns are equally wide: the style sheet sets tables with fixed layout. */
function tableHeight(table: Tokens.Table, width: number): number {
  const cell = width / Math.max(table.header.length, 1) - space.indent;
  const rows = [table.header, ...table.rows].map(
    (row) => Math.max(...row.map(({ tokens }) => textHeight(tokens, roleType.body, cell))) + 2 * space.cell + 1,
  );
  return stacked(rows, 0);
}

function textHeight(tokens: readonly Token[], step: TypeStep, width: number): number {
  const text = plainText(tokens).trim();
  const bold = tokens.some(({ type }) => type === 'strong') && step.cut === 'sans-400';
  const pictures = tokens.filter(({ type }) => type === 'image').length * pictureHeight;
  return (text ? linesIn(text, bold ? { ...step, cut: 'sans-600' } : step, width) * step.line : 0) + pictures;
}
