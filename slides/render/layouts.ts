import type { Token, Tokens } from 'marked';
import { type Body, itemParts, mainList, sideBySide } from '../deck/body.ts';
import type { Slide } from '../deck/model.ts';
import { fullMeasure, mostDates } from '../themes/geometry.ts';
import type { Fit } from './fit.ts';
import { renderBlocks, renderInline, renderTable } from './markdown.ts';
import { columnParts } from './table-columns.ts';

/** HTML of what stands beneath a headline, in the layouts that are not simply one block after the other. */
export function arranged(slide: Slide, body: Body, fit: Fit): string {
  switch (slide.layout) {
    case 'figures':
      return eachBlock(body, (list) => figureList(list, fit.value.size));
    case 'timeline':
      return eachBlock(body, (list) => timeline(list, fit.value.size));
    case 'quote':
      return body.blocks.map((block) => (isQuote(block) ? quotation(block, fit.value.size) : one(block))).join('');
    case 'table':
      return body.blocks.map(tableOrBlock).join('');
    case 'options':
    case 'columns': {
      const side = sideBySide(slide.layout, body);
      if (!side) return body.blocks.map(tableOrBlock).join('');
      const columns = side.columns.map((blocks) => `<div>${renderBlocks(blocks)}</div>`);
      return `${renderBlocks(side.before)}<div class="side-by-side of-${columns.length}">${columns.join('')}</div>`;
    }
    default:
      return renderBlocks(body.blocks);
  }
}

const one = (block: Token): string => renderBlocks([block]);

function eachBlock(body: Body, render: (list: Tokens.List) => string): string {
  const list = mainList(body);
  return body.blocks.map((block) => (list && block === list ? render(list) : one(block))).join('');
}

function inlineLine(name: string, tokens: readonly Token[]): string {
  return tokens.length > 0 ? `<p class="${name}" dir="auto">${renderInline(tokens).trim()}</p>` : '';
}

function figureList({ items }: Tokens.List, size: number): string {
  const parts = items.map((item) => {
    const { value, what, when } = itemParts(item);
    return `<li>${inlineLine('value', value)}<div>${inlineLine('what', what)}${inlineLine('when', when)}</div></li>`;
  });
  return `<ul class="figures ${items.length === 1 ? 'alone' : 'rows'} size-${size}">${parts.join('')}</ul>`;
}

function timeline({ items }: Tokens.List, size: number): string {
  const parts = items.map((item) => {
    const { value, what } = itemParts(item);
    return `<li>${inlineLine('date', value)}${inlineLine('what', what)}</li>`;
  });
  const shape = items.length > mostDates ? 'rows' : `of-${items.length}`;
  return `<ul class="timeline ${shape} size-${size}">${parts.join('')}</ul>`;
}

const isQuote = (block: Token): block is Tokens.Blockquote => block.type === 'blockquote';

const quotation = (block: Tokens.Blockquote, size: number): string =>
  `<div class="quotation size-${size}">${one(block)}</div>`;

/** A table whose columns are as wide as they need; equally wide where its words are too long for that. */
function tableOrBlock(block: Token): string {
  if (block.type !== 'table') return one(block);
  const table = block as Tokens.Table;
  return renderTable(table, columnParts(table, fullMeasure.width));
}
