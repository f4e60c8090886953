import { languageData } from './languages/index.ts';
import { endsSentence } from './lines.ts';
import type { Diagnostic, Paper, Recommendation } from './model.ts';
import type { Outline } from './outline.ts';

/** What was odd in a paper, in words for the person who will brief from it. */
export function diagnosticsOf(outline: Outline, recommendations: readonly Recommendation[]): Diagnostic[] {
  return [
    ...ofPaper(outline.paper),
    ...ofCount(outline.paper, recommendations),
    ...recommendations.flatMap((recommendation) => ofRecommendation(recommendation, recommendations)),
    ...ofNumbering(recommendations),
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

function ofRecommendation(one: Recommendation, all: readonly Recommendation[]): Diagnostic[] {
  const { blockId } = one.spans[0] ?? {};
  const place = blockId === undefined ? {} : { blockId };
  const name = one.number === null ? `“${opening(one.text)}”` : `Number ${one.number}`;
  if (isCutOff(one, all)) {
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

/** Breaks off without a stop although the others end with one. */
function isCutOff(one: Recommendation, all: readonly Recommendation[]): boolean {
  // Items of a list may end in a comma or in `; and`.
  if (endsSentence(one.text) || /[,;](?:\s\p{L}{1,3})?$/u.test(one.text.slice(-8))) return false;
  const others = all.filter((other) => other !== one);
  return others.length >= 2 && others.filter((other) => endsSentence(other.text)).length >= others.length * 0.75;
}

function ofNumbering(recommendations: readonly Recommendation[]): Diagnostic[] {
  const numbered = recommendations.flatMap((one) =>
    /^\d+$/u.test(one.number ?? '') ? [{ one, value: Number(one.number) }] : [],
  );
  return numbered.flatMap(({ one, value }, index): Diagnostic[] => {
    const before = numbered[index - 1];
    if (!before || value <= before.value + 1) return [];
    const blockId = one.spans[0]?.blockId;
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
