import type { Token, Tokens } from 'marked';
import { inlineOf, itemParts, plainText } from '../deck/body.ts';
import {
  capTop,
  figureMeasure,
  gridMeasure,
  measure,
  mostDates,
  pictureHeight,
  roleType,
  space,
  type TextStep,
  type TypeStep,
  timelineMeasure,
} from '../themes/geometry.ts';
import { bindWords } from './binding.ts';
import { wrap } from './measure.ts';
import { columnWidths } from './table-columns.ts';

/** Estimated heights in px of what a slide's body is made of, as the style sheet sets it. */

export function linesIn(text: string, { cut, size }: TypeStep, width: number): number {
  return wrap(bindWords(text), cut, size, width).length;
}

export function textHeight(tokens: readonly Token[], step: TypeStep, width: number): number {
  const text = plainText(tokens).trim();
  const bold = tokens.some(({ type }) => type === 'strong') && step.cut === 'sans-400';
  const pictures = tokens.filter(({ type }) => type === 'image').length * pictureHeight;
  return (text ? linesIn(text, bold ? strong(step) : step, width) * step.line : 0) + pictures;
}

const strong = (step: TypeStep): TypeStep => ({ ...step, cut: 'sans-600' });

export function stacked(heights: readonly number[], gap: number): number {
  return heights.reduce((sum, height) => sum + height, 0) + Math.max(heights.length - 1, 0) * gap;
}

export function blockHeight(token: Token, step: TextStep, width: number): number {
  switch (token.type) {
    case 'list':
      return stacked(
        (token as Tokens.List).items.map((item) => itemHeight(item, step, width)),
        step.gap,
      );
    case 'table': {
      const table = token as Tokens.Table;
      return tableHeight(
        table,
        table.header.map(() => width / Math.max(table.header.length, 1)),
      );
    }
    case 'blockquote':
      return stacked(
        (token.tokens ?? []).map((inner) => blockHeight(inner, step, width - space.indent)),
        step.gap,
      );
    case 'heading':
      return textHeight(inlineOf(token), step.cut === 'sans-400' ? strong(step) : step, width);
    case 'space':
    case 'def':
      return 0;
    default:
      return textHeight(inlineOf(token), step, width);
  }
}

export function itemHeight(item: Tokens.ListItem, step: TextStep, width: number): number {
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

function tableHeight(table: Tokens.Table, widths: readonly number[]): number {
  const rows = [table.header, ...table.rows].map(
    (row) =>
      Math.max(
        ...row.map(({ tokens }, index) => textHeight(tokens, roleType.body, (widths[index] ?? 0) - space.indent)),
      ) +
      2 * space.cell +
      1,
  );
  return stacked(rows, 0);
}

/** Of a table whose columns are as wide as they need; endless where no widths keep its words whole. */
export function fittedTableHeight(table: Tokens.Table, width: number): number {
  const widths = columnWidths(table, width);
  return widths ? tableHeight(table, widths) : Number.POSITIVE_INFINITY;
}

/** Of a list in two columns, which the browser balances: the shortest height at which the items fit in order. */
export function columnsHeight(list: Tokens.List, step: TextStep, half: number): number {
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

export function figuresHeight({ items }: Tokens.List, value: TypeStep, text: TextStep): number {
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

/** Of dates in a row over one rule, or of one beneath the other beside what happened. */
export function timelineHeight({ items }: Tokens.List, date: TypeStep, text: TextStep): number {
  const parts = items.map(itemParts);
  if (items.length <= mostDates) {
    const inRow = gridMeasure(items.length);
    const dates = parts.map(({ value }) => textHeight(value, date, inRow));
    const whats = parts.map(({ what }) => textHeight(what, text, inRow));
    return Math.max(...dates) + Math.max(...whats) + 2 * space.timelineRule;
  }
  const rows = parts.map(({ value, what }) =>
    Math.max(textHeight(value, date, timelineMeasure.date), textHeight(what, text, timelineMeasure.what)),
  );
  return stacked(rows, space.betweenPoints);
}

/** Of columns side by side, each beneath a rule. */
export function gridHeight(columns: readonly (readonly Token[])[], step: TextStep): number {
  const width = gridMeasure(columns.length);
  const heights = columns.map((blocks) =>
    stacked(
      blocks.map((block) => blockHeight(block, step, width)),
      space.betweenPoints,
    ),
  );
  return Math.max(...heights) + space.columnRule;
}
