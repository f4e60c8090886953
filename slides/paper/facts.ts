import type { LanguageData } from '../languages/types.ts';
import type { Placed } from './candidates.ts';
import type { Fact, Facts } from './model.ts';
import { type Outline, spanOf } from './outline.ts';
import { phraseAt, words, wordsOf } from './words.ts';

export const noFacts: Facts = { owner: null, deadline: null, cost: null, priority: null };

/** More words than this are a sentence with a colon in it. */
const longestValue = 14;

interface Piece {
  readonly fact: Fact;
  readonly start: number;
  /** With its colon, as the paper has both. */
  readonly label: string;
  readonly value: string;
}

/** The fact that a label stands for, or null: of `Owner`, `Due date`, the head of a column. */
export function factOf(label: string, { structure }: LanguageData): Fact | null {
  const found = words(label.slice(0, 60));
  const names = {
    owner: structure.owners,
    deadline: structure.deadlines,
    cost: structure.costs,
    priority: structure.priorities,
  };
  const known = Object.entries(names).find(
    ([, phrases]) => found.length > 0 && phraseAt(found, 0, phrases) === found.length,
  );
  return (known?.[0] as Fact | undefined) ?? null;
}

/** What stands beside labels in some sentences: `Owner: harbour office; deadline: June 2027`. */
export function factsIn(sentences: readonly Placed[], outline: Outline): Facts {
  const found = sentences.flatMap(({ block, sentence }) =>
    piecesOf(sentence.text, outline.data).map(
      ({ fact, label, value }) => [fact, { text: value, label, span: spanOf(block, sentence) }] as const,
    ),
  );
  // The first of a kind is meant: what comes later is about a part of it.
  return { ...noFacts, ...Object.fromEntries(found.reverse()) };
}

/** Whether a bracket holds nothing but such facts: `(owner: Ada Quay, due: 2027)`. */
export function isFactsBracket(bracket: string, data: LanguageData): boolean {
  const inside = bracket.trim().replace(/^[([]|[)\]][.,;:]*$/gu, '');
  return piecesOf(inside, data)[0]?.start === 0;
}

function piecesOf(text: string, data: LanguageData): Piece[] {
  if (!/[:：]/u.test(text)) return [];
  const found = wordsOf(text.slice(0, 2000));
  const labels = found.flatMap((word, index) => {
    const opens = /(?:^|[([;|,.–—•]\s*)$/u.test(text.slice(Math.max(0, word.start - 3), word.start));
    if (!opens) return [];
    for (const last of found.slice(index, index + 4)) {
      const colon = /^\s?[:：]\s*/u.exec(text.slice(last.end, last.end + 4));
      const fact = colon && factOf(text.slice(word.start, last.end), data);
      if (colon && fact) return [{ fact, start: word.start, from: last.end + colon[0].length }];
    }
    return [];
  });
  return labels.flatMap(({ fact, start, from }, index) => {
    const rest = text.slice(from, labels[index + 1]?.start ?? text.length);
    const value = (/^[^;|()[\]]*/u.exec(rest)?.[0] ?? '').replace(/[\s.,;–—•]+$/u, '');
    const length = words(value).length;
    return length > 0 && length <= longestValue ? [{ fact, start, label: text.slice(start, from).trim(), value }] : [];
  });
}
