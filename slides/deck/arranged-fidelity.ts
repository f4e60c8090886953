import type { Section, SourceSpan, Table } from '../paper/model.ts';
import { datedStatement } from './dates.ts';
import { spanKey } from './draft.ts';
import type { BodyLine } from './lines.ts';
import type { Slide } from './model.ts';
import { isOptions } from './options-slides.ts';
import type { Problem, StoredPaper } from './stored-paper.ts';

/** What must be true of an arrangement as a whole, whatever its single lines say. */
export function arrangementProblems(slide: Slide, lines: readonly BodyLine[], paper: StoredPaper): Problem[] {
  const [opening] = lines;
  const problem = (reason: string): Problem[] => [{ line: opening?.text ?? '', reason }];
  switch (slide.layout) {
    case 'timeline':
      return isInOrderOfTime(slide, lines, paper) ? [] : problem('the dates are not in order');
    case 'quote':
      return isGivenToItsSpeaker(slide, lines, paper) ? [] : problem('the quotation is not given to who says it');
    case 'table':
      return isTableOf(slide, lines, paper) ? [] : problem('these are not rows of one table, in its order');
    case 'options': {
      const section = sectionOf(slide, lines, paper);
      if (!section || !isOptions(section.heading, paper.briefing.language)) {
        return problem('the paper does not call these options');
      }
      const isTable = lines.some(({ kind }) => kind === 'row');
      return !isTable || isTableOf(slide, lines, paper) ? [] : problem('these are not rows of one table, in its order');
    }
    default:
      return [];
  }
}

/** Whether a row, a quotation, a part of a date or the sentence above them is from where the slide says. */
export function isArranged(
  span: SourceSpan,
  line: BodyLine,
  lines: readonly BodyLine[],
  slide: Slide,
  paper: StoredPaper,
): boolean {
  const section = sectionOf(slide, lines, paper);
  if (line.kind === 'heading') return section !== undefined && spanKey(section.span) === spanKey(span);
  switch (line.kind) {
    case 'row':
      return rowsIn(section).some((row) => spanKey(row.span) === spanKey(span));
    case 'quote':
      return (section?.quotes ?? []).some(({ spans }) => spans.some((own) => spanKey(own) === spanKey(span)));
    case 'paragraph':
      return leadInsOf(section).some((leadIn) => spanKey(leadIn) === spanKey(span));
    default:
      return false;
  }
}

/** Whether a row or a quotation is said word for word and whole: neither is ever cut. */
export function isSaidWhole({ kind, text }: BodyLine, span: SourceSpan, paper: StoredPaper): boolean {
  const whole = kind === 'row' ? span.quote : (paper.blocks.get(span.blockId)?.text ?? '');
  return text === whole.trim() || text === whole;
}

/** Whether date and statement are the two halves of what the sentence dates, beside each other. */
export function isDatedPart(index: number, lines: readonly BodyLine[], span: SourceSpan, language: string): boolean {
  const start = lines.slice(0, index + 1).findLastIndex(({ kind }) => kind === 'value');
  const [value, what] = lines.slice(start, start + 2);
  const found = datedStatement(span, language);
  return index <= start + 1 && what?.kind === 'what' && found?.date === value?.text && found?.what === what.text;
}

/** The section that a slide's headline names. */
function sectionOf(slide: Slide, lines: readonly BodyLine[], paper: StoredPaper): Section | undefined {
  const headline = lines.find(({ kind }) => kind === 'heading')?.text;
  const cited = slide.citations.find(({ line }) => line === headline)?.span;
  return cited && paper.sections.get(cited.blockId);
}

const rowsIn = (section: Section | undefined) => (section?.tables ?? []).flatMap(({ rows }) => rows);

const leadInsOf = (section: Section | undefined): SourceSpan[] =>
  [...(section?.tables ?? []), ...(section?.quotes ?? [])].flatMap(({ leadIn }) => (leadIn ? [leadIn] : []));

/** The row that names the columns, then rows that follow each other, beneath the sentence that introduces the table. */
function isTableOf(slide: Slide, lines: readonly BodyLine[], paper: StoredPaper): boolean {
  const shown = lines.flatMap(({ kind, cells }) => (kind === 'row' && cells ? [cells.join('\n')] : []));
  const others = lines.filter(({ kind }) => kind === 'item');
  const introductions = citedBy(slide, lines, 'paragraph');
  return (sectionOf(slide, lines, paper)?.tables ?? []).some((table) => {
    const [head, ...rows] = table.rows.map(({ cells }) => cells.join('\n'));
    const [first, ...beneath] = shown;
    const start = rows.findIndex((_, at) => beneath.every((row, offset) => rows[at + offset] === row));
    return (
      first === head && beneath.length > 0 && start >= 0 && others.length === 0 && isIntroduced(table, introductions)
    );
  });
}

const isIntroduced = ({ leadIn }: Table, shown: readonly SourceSpan[]): boolean =>
  leadIn ? shown.length === 1 && shown.some((span) => spanKey(span) === spanKey(leadIn)) : shown.length === 0;

/** One quotation, beneath the very sentence that gives it to somebody. */
function isGivenToItsSpeaker(slide: Slide, lines: readonly BodyLine[], paper: StoredPaper): boolean {
  const introductions = citedBy(slide, lines, 'paragraph').map(spanKey);
  const quoted = citedBy(slide, lines, 'quote');
  const isAbove = lines.findIndex(({ kind }) => kind === 'paragraph') < lines.findIndex(({ kind }) => kind === 'quote');
  const count = lines.filter(({ kind }) => kind === 'quote').length;
  return (
    isAbove &&
    count === 1 &&
    introductions.length === 1 &&
    quoted.length > 0 &&
    quoted.every((span) => {
      const leadIn = paper.leadInOf.get(spanKey(span));
      return leadIn !== undefined && introductions[0] === spanKey(leadIn);
    })
  );
}

function isInOrderOfTime(slide: Slide, lines: readonly BodyLine[], { briefing }: StoredPaper): boolean {
  const orders = lines.flatMap(({ kind, text }, index) => {
    if (kind !== 'value') return [];
    const spans = slide.citations.filter(({ line }) => line === text).map(({ span }) => span);
    const found = spans.map((span) => datedStatement(span, briefing.language));
    return found.find((one) => one?.what === lines[index + 1]?.text)?.order ?? Number.NaN;
  });
  return orders.every((order, index) => index === 0 || (orders[index - 1] ?? 0) <= order);
}

/** What the lines of a kind cite. */
function citedBy(slide: Slide, lines: readonly BodyLine[], kind: BodyLine['kind']): SourceSpan[] {
  const texts = new Set(lines.filter((line) => line.kind === kind).map(({ text }) => text));
  return slide.citations.filter(({ line }) => texts.has(line)).map(({ span }) => span);
}
