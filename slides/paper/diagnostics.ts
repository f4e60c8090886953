import { languageData } from '../languages/index.ts';
import { ofAnnouncedCount } from './announced-count.ts';
import { integerOf } from './digits.ts';
import { endsSentence } from './lines.ts';
import { numberOf } from './markers.ts';
import type { Diagnostic, Paper, Recommendation } from './model.ts';
import type { Outline } from './outline.ts';
import { isPresentable, tablesIn } from './tables.ts';

/** What was odd in a paper, for the person who will brief from it. */
export function diagnosticsOf(outline: Outline, recommendations: readonly Recommendation[]): Diagnostic[] {
  const whole = recommendations.filter(({ text }) => endsSentence(text)).length;
  // One that breaks off counts as cut off only beside two others at the least, most of which end with a stop.
  const othersAreWhole = recommendations.length >= 3 && whole >= (recommendations.length - 1) * 0.75;
  return [
    ...ofPaper(outline.paper),
    ...ofCount(outline.paper, recommendations),
    ...ofAnnouncedCount(outline, recommendations),
    ...ofHidden(outline.paper, recommendations),
    ...recommendations.flatMap((recommendation) => ofRecommendation(recommendation, othersAreWhole)),
    ...ofNumbering(outline.paper, recommendations),
  ];
}

function ofPaper(paper: Paper): Diagnostic[] {
  const found: Diagnostic[] = [];
  const isEmpty = paper.blocks.every((block) => block.kind === 'metadata');
  if (isEmpty) {
    found.push({
      code: 'no-text',
      severity: 'warning',
    });
  }
  if (paper.title === null) {
    found.push({
      code: 'no-title',
      severity: 'note',
    });
  }
  if (paper.authors.length === 0) {
    found.push({
      code: 'no-authors',
      severity: 'note',
    });
  }
  if (!isEmpty && languageData(paper.language).code === 'und') {
    found.push({
      code: 'unknown-language',
      severity: 'note',
    });
  }
  return found;
}

function ofCount(paper: Paper, recommendations: readonly Recommendation[]): Diagnostic[] {
  if (recommendations.length > 0 || paper.blocks.length === 0) return [];
  return [
    {
      code: 'no-recommendations',
      severity: 'warning',
    },
  ];
}

/** Tables that no slide can show, and notes. */
function ofHidden({ blocks }: Paper, recommendations: readonly Recommendation[]): Diagnostic[] {
  const shown = new Set(recommendations.flatMap(({ spans }) => spans.map(({ blockId }) => blockId)));
  const tables = tablesIn(blocks).filter(
    (rows) => !isPresentable(rows) && !rows.some(({ id }) => shown.has(id)),
  ).length;
  const footnotes = blocks.filter(({ kind }) => kind === 'footnote').length;
  if (tables + footnotes === 0) return [];
  return [
    {
      code: 'not-shown',
      severity: 'note',
      tables,
      footnotes,
    },
  ];
}

function ofRecommendation(one: Recommendation, othersAreWhole: boolean): Diagnostic[] {
  const { blockId } = one.spans[0] ?? {};
  const place = blockId === undefined ? {} : { blockId };
  const named = { number: one.number, opening: opening(one.text) };
  if (othersAreWhole && isOpen(one)) {
    return [
      {
        code: 'cut-off',
        severity: 'warning',
        ...named,
        ending: ending(one.text),
        ...place,
      },
    ];
  }
  if (one.ask === null) {
    return [
      {
        code: 'no-ask',
        severity: 'note',
        ...named,
        ...place,
      },
    ];
  }
  return [];
}

/** Breaks off without a stop; items of a list may end in a comma or in `; and`. */
const isOpen = ({ text }: Recommendation): boolean =>
  !endsSentence(text) && !/[,;](?:\s\p{L}{1,3})?$/u.test(text.slice(-8));

/** A number that is not among those taken: it stands in the paper and asks for nothing, or it is not there. */
function ofNumbering({ blocks }: Paper, recommendations: readonly Recommendation[]): Diagnostic[] {
  const numbered = recommendations.flatMap((one) => {
    const value = integerOf(one.number);
    return value === null ? [] : [{ one, value }];
  });
  const places = new Map(blocks.map(({ id }, index) => [id, index]));
  return numbered.flatMap(({ one, value }, index): Diagnostic[] => {
    const before = numbered[index - 1];
    if (!before || value <= before.value + 1) return [];
    const blockId = one.spans[0]?.blockId;
    const [from, to] = [before.one, one].map(({ spans: [span] }) => places.get(span?.blockId ?? '') ?? -1);
    const between = blocks.slice(from, to).filter(({ kind }) => kind === 'list-item');
    const stated = between.flatMap(({ id, text, marker }) => {
      const number = numberOf(marker);
      const counted = integerOf(number);
      return number !== null && counted !== null && counted > before.value && counted < value
        ? [{ id, text, number }]
        : [];
    });
    if (stated.length === value - before.value - 1) {
      return stated.map(({ id, text, number }) => ({
        code: 'states-only',
        severity: 'note',
        number,
        opening: opening(text),
        blockId: id,
      }));
    }
    return [
      {
        code: 'number-missing',
        severity: 'warning',
        before: before.value,
        after: value,
        ...(blockId === undefined ? {} : { blockId }),
      },
    ];
  });
}

const opening = (text: string): string => text.split(/\s+/u).slice(0, 6).join(' ');
const ending = (text: string): string => text.split(/\s+/u).slice(-3).join(' ');
