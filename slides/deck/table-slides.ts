import type { Section, Table, TableRow } from '../paper/model.ts';
import { isReadable } from '../paper/tables.ts';
import {
  bodyOf,
  citationsOf,
  type Draft,
  type Frame,
  fits,
  heading,
  type Line,
  lineText,
  paragraphsOf,
  wordsOf,
} from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import { evenly } from './evenly.ts';
import type { Layout } from './model.ts';
import { makeSlide } from './new-slide.ts';
import { sourceReference } from './source-reference.ts';

/** A longer table is a document: what is beyond is in the notes. */
const mostSlides = 4;

/** The tables of a section, each on as few slides as hold it, the row that names the columns on every one. */
export function tableSlides(section: Section, layout: 'table' | 'options', frame: Frame): Draft[] {
  return section.tables.flatMap((table, at) =>
    pagesOf(table, section, layout, frame).map((rows, index) =>
      draftOf(table, rows, section, layout, idOf(section, layout, at, index), frame),
    ),
  );
}

/** The blocks whose rows some slides show as rows, by id. */
export const rowsOn = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(
    drafts
      .filter(({ slide: { layout } }) => layout === 'table' || layout === 'options')
      .flatMap(({ slide: { citations } }) => citations.map(({ span }) => span))
      .filter(({ quote }) => quote.includes(' | '))
      .map(({ blockId }) => blockId),
  );

const idOf = ({ id }: Section, layout: Layout, at: number, index: number): string =>
  [layout, id, ...(at + index === 0 ? [] : [`${at + 1}`]), ...(index === 0 ? [] : [`${index + 1}`])].join('-');

/** Rows for each slide; none where a row does not fit even alone. */
function pagesOf(table: Table, section: Section, layout: Layout, frame: Frame): TableRow[][] {
  const rows = table.rows.slice(1);
  const holds = (page: readonly TableRow[]) => fits(slideOf(table, page, section, layout, 'trial', frame), frame);
  for (let count = 1; count <= Math.min(mostSlides, rows.length); count += 1) {
    const pages = evenly(rows, count);
    if (pages.every(holds)) return pages;
  }
  return [];
}

/** The sentence above a table, its colon kept. */
function introOf({ leadIn }: Table, { deck }: Frame): Line[] {
  if (!leadIn) return [];
  const text = lineText(leadIn, deck.language);
  return [{ text: leadIn.quote.endsWith(':') ? `${text}:` : text, spans: [leadIn] }];
}

function slideOf(table: Table, rows: readonly TableRow[], section: Section, layout: Layout, id: string, frame: Frame) {
  const [head] = table.rows;
  const shown = head ? [head, ...rows] : [];
  const row = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  const ruler = `|${(head?.cells ?? []).map(() => '---|').join('')}`;
  const [header = '', ...beneath] = shown.map(({ cells }) => row(cells));
  const intro = introOf(table, frame);
  return makeSlide({
    id,
    layout,
    body: bodyOf(
      heading(section.heading),
      intro.map(({ text }) => escapeMarkdown(text)).join(''),
      [header, ruler, ...beneath].join('\n'),
    ),
    source: sourceReference(
      frame.labels,
      null,
      paragraphsOf([...intro.flatMap(({ spans }) => spans), ...shown.map(({ span }) => span)], frame),
    ),
    citations: citationsOf([
      { text: section.heading, spans: [section.span] },
      ...intro,
      ...shown.map(({ cells, span }) => ({ text: cells.join(' | '), spans: [span] })),
    ]),
  });
}

/** A bar would end the cell. */
const escapeCell = (text: string): string => escapeMarkdown(text).replace(/(?<!\\)\|/g, '\\|');

function draftOf(
  table: Table,
  rows: readonly TableRow[],
  section: Section,
  layout: Layout,
  id: string,
  frame: Frame,
): Draft {
  const spans = rows.map(({ span }) => span);
  const intro = table.leadIn ? [table.leadIn] : [];
  const [head] = table.rows;
  return {
    slide: slideOf(table, rows, section, layout, id, frame),
    say: [intro],
    speakInOrder: false,
    sentences: [
      ...intro,
      ...[...(head ? [head.span] : []), ...spans].filter(({ quote }) => isReadable({ text: quote })),
    ],
    demand: { mostWords: wordsOf([...intro, ...spans]), weight: 1 },
  };
}
