import { askStrength, opensByNamingDeed } from './ask.ts';
import type { Candidate, Placed } from './candidates.ts';
import { factOf, noFacts } from './facts.ts';
import { placed } from './find-labelled.ts';
import { announces } from './find-listed.ts';
import type { Block, Fact, Facts } from './model.ts';
import { type Outline, type Part, spanOf } from './outline.ts';
import { cellsOf, tablesIn } from './tables.ts';
import { countWords, hasPhrase, phraseAt, words } from './words.ts';

interface Table {
  readonly part: Part;
  readonly head: readonly string[];
  readonly rows: readonly Block[];
}

/** Recommendations in the rows of a table that has a column for them; further columns say who, when and at what cost. */
export function findTabled(outline: Outline): Candidate[] {
  const tables = outline.parts
    .filter((part) => !part.isAppendix)
    .flatMap((part) =>
      tablesIn(part.blocks).flatMap(([head, ...rows]) => (head ? [{ part, head: cellsOf(head), rows }] : [])),
    );
  return tables.flatMap((table) => {
    const column = columnOf(table, outline);
    return column === null || onlyRefers(table, column) || onlyTells(table, column, outline)
      ? []
      : table.rows.flatMap((row) => rowCandidate(row, table, column, outline));
  });
}

/** A column of numbers only refers to recommendations that stand elsewhere: `Recommendation | Response`, `1 | Agreed`. */
const onlyRefers = ({ rows }: Table, column: number): boolean =>
  rows.filter((row) => countWords(cellsOf(row)[column] ?? '') >= fewestWords).length * 2 < rows.length;

const fewestWords = 2;

/** Nothing in the column asks for anything or opens with a deed: it tells what a law or another paper provides for. */
const onlyTells = ({ rows }: Table, column: number, { data }: Outline): boolean =>
  data.asking.obligations.length > 0 &&
  rows.every((row) => {
    const cell = cellsOf(row)[column] ?? '';
    return askStrength(cell, data) === 0 && !opensByNamingDeed(cell, data);
  });

/** The column named for recommendations; for actions or proposals only under a heading that announces them. */
function columnOf({ part, head }: Table, outline: Outline): number | null {
  const { recommendations, actions, labels, weakLabels, reportsOnly } = outline.data.structure;
  const named = (lists: readonly (readonly string[])[]) =>
    head.findIndex((cell) => {
      const found = words(cell);
      return lists.some((phrases) => hasPhrase(found, phrases)) && !hasPhrase(found, reportsOnly);
    });
  const strong = named([recommendations, labels]);
  if (strong >= 0) return strong;
  const weak = announces(part, outline) ? named([actions, weakLabels]) : -1;
  return weak >= 0 ? weak : null;
}

function rowCandidate(row: Block, { part, head }: Table, column: number, outline: Outline): Candidate[] {
  const cells = cellsIn(row, outline);
  const sentences = cells[column] ?? [];
  if (sentences.length === 0) return [];
  const facts = head.flatMap((name, index): [Fact, Facts[Fact]][] => {
    const fact = index === column ? null : factOf(name, outline.data);
    const [value] = cells[index] ?? [];
    return fact && value
      ? [[fact, { text: value.sentence.text, label: `${name}:`, span: spanOf(row, value.sentence) }]]
      : [];
  });
  return [
    {
      number: numberIn(cells, head, column, outline),
      sentences,
      announced: true,
      sectionId: part.heading?.id ?? null,
      confidence: 0.85,
      reasons: [{ code: 'in-column', column: head[column] ?? '' }],
      facts: { ...noFacts, ...Object.fromEntries(facts) },
    },
  ];
}

/** The sentences of a row by the cell they stand in. */
function cellsIn(row: Block, outline: Outline): Placed[][] {
  const cells: Placed[][] = cellsOf(row).map(() => []);
  for (const one of placed([row], outline)) {
    const index = row.text.slice(0, one.sentence.start).split(' | ').length - 1;
    cells[index]?.push(one);
  }
  return cells;
}

function numberIn(
  cells: readonly (readonly Placed[])[],
  head: readonly string[],
  column: number,
  { data }: Outline,
): string | null {
  const isNumberColumn = (name: string) =>
    /^[#№]?$/u.test(name.trim()) || phraseAt(words(name), 0, data.structure.numberSigns) > 0;
  const at = head.findIndex((name, index) => index !== column && isNumberColumn(name));
  const text = cells[at]?.[0]?.sentence.text ?? '';
  return /^(?:[A-Z]{0,3}-?)?(\d{1,3}(?:\.\d{1,3})*|[ivxlcIVXLC]{1,6}|\p{L})[.)]?$/u.exec(text)?.[1] ?? null;
}
