import { languageData } from '../languages/index.ts';
import { ofAnnouncedCount } from './announced-count.ts';
import { integerOf } from './digits.ts';
import { endsSentence } from './lines.ts';
import { numberOf } from './markers.ts';
import type { Diagnostic, Paper, Recommendation } from './model.ts';
import type { Outline } from './outline.ts';
import { isPresentable, tablesIn } from './tables.ts';

/** What was odd in a paper, in words for the person who will brief from it. */
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
      message: 'The paper holds no text.',
      advice: 'Open the file elsewhere to see whether it is empty, or paste its text.',
    });
  }
  if (paper.title === null) {
    found.push({
      code: 'no-title',
      severity: 'note',
      message: 'No title was found at the top of the paper.',
      advice: 'Write the title on the first slide.',
    });
  }
  if (paper.authors.length === 0) {
    found.push({
      code: 'no-authors',
      severity: 'note',
      message: 'No authors are named at the top of the paper.',
      advice: 'Add them on the first slide if they are known.',
    });
  }
  if (!isEmpty && languageData(paper.language).code === 'und') {
    found.push({
      code: 'unknown-language',
      severity: 'note',
      message: 'Lectern does not know the language of this paper well enough to tell an ask from a reason.',
      advice: 'Sentences are shown whole, and only announced lists are taken for recommendations. Check each slide.',
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
      message: 'No recommendations were found in the paper.',
      advice: 'The deck shows its key points. If it does recommend something, add a slide for it.',
    },
  ];
}

/** Tables that no slide can show, and notes. */
function ofHidden({ blocks }: Paper, recommendations: readonly Recommendation[]): Diagnostic[] {
  const shown = new Set(recommendations.flatMap(({ spans }) => spans.map(({ blockId }) => blockId)));
  const tables = tablesIn(blocks).filter(
    (rows) => !isPresentable(rows) && !rows.some(({ id }) => shown.has(id)),
  ).length;
  const notes = blocks.filter(({ kind }) => kind === 'footnote').length;
  if (tables + notes === 0) return [];
  const counts = [counted(tables, 'table'), counted(notes, 'footnote')].filter((count) => count !== '');
  return [
    {
      code: 'not-shown',
      severity: 'note',
      message: `${capitalised(counts.join(' and '))} of the paper ${tables + notes === 1 ? 'is' : 'are'} not on the slides.`,
      advice: 'Look there for figures that the audience may ask about, and add a slide for those that matter.',
    },
  ];
}

const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count === 1 ? 'one' : count} ${noun}${count === 1 ? '' : 's'}`;
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function ofRecommendation(one: Recommendation, othersAreWhole: boolean): Diagnostic[] {
  const { blockId } = one.spans[0] ?? {};
  const place = blockId === undefined ? {} : { blockId };
  const name = one.number === null ? `“${opening(one.text)}”` : `Number ${one.number}`;
  if (othersAreWhole && isOpen(one)) {
    return [
      {
        code: 'cut-off',
        severity: 'warning',
        message: `${name} is cut off in mid-sentence: it ends with “${ending(one.text)}”.`,
        advice: 'Look the rest up in the original paper, or leave this one out of the briefing.',
        ...place,
      },
    ];
  }
  if (one.ask === null) {
    return [
      {
        code: 'no-ask',
        severity: 'note',
        message: `${name} does not say what should be done.`,
        advice: 'Its slide says so and it is not listed among the decisions. Write the ask yourself if there is one.',
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
    const stated = between.filter(({ marker }) => {
      const number = integerOf(numberOf(marker));
      return number !== null && number > before.value && number < value;
    });
    if (stated.length === value - before.value - 1) {
      return stated.map(({ id, text, marker }) => ({
        code: 'states-only',
        severity: 'note',
        message: `Number ${numberOf(marker)} asks for nothing and was not taken for a recommendation: “${opening(text)}”.`,
        advice: 'Read it in the paper, and add a slide for it if it does ask for something.',
        blockId: id,
      }));
    }
    return [
      {
        code: 'number-missing',
        severity: 'warning',
        message: `The numbering goes from ${before.value} to ${value}.`,
        advice: 'Check in the paper whether a recommendation was lost between the two.',
        ...(blockId === undefined ? {} : { blockId }),
      },
    ];
  });
}

const opening = (text: string): string => text.split(/\s+/u).slice(0, 6).join(' ');
const ending = (text: string): string => text.split(/\s+/u).slice(-3).join(' ');
