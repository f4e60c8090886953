import { escapeMarkdown } from '../../deck/escape.ts';
import { bodyLines } from '../../deck/lines.ts';
import type { Citation, ComposedDeck, Slide } from '../../deck/model.ts';
import type { random } from './random.ts';

type Next = ReturnType<typeof random>;

/** A word of a line, and where it stands. */
const wordsIn = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)].map((match) => ({
    word: match[0].replace(/[.,]+$/, ''),
    at: match.index,
  }));

const replaceAt = (text: string, at: number, length: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + length);

const pick = <T>(items: readonly T[], next: Next): T | undefined => items[next(items.length)];

/** What a careless or hostile hand does to a line; null where the line gives no occasion. `quote` is what it cites. */
export type Mutation = (line: string, quote: string, next: Next, names: readonly string[]) => string | null;

const modals: Readonly<Record<string, string>> = {
  should: 'must',
  must: 'should',
  may: 'will',
  might: 'will',
  could: 'must',
  can: 'will',
  would: 'will',
  will: 'may',
  likely: 'certain',
  doit: 'peut',
  doivent: 'peuvent',
  peut: 'doit',
  peuvent: 'doivent',
  pourrait: 'doit',
  pourraient: 'doivent',
  devrait: 'pourrait',
  devraient: 'doivent',
  debe: 'puede',
  deben: 'pueden',
  debería: 'debe',
  deberían: 'pueden',
  puede: 'debe',
  deve: 'pode',
  devem: 'podem',
  deveria: 'deve',
  pode: 'deve',
  muss: 'kann',
  müssen: 'können',
  soll: 'kann',
  sollte: 'muss',
  sollten: 'müssen',
  kann: 'muss',
  darf: 'muss',
};
const negations =
  /^(?:not|no|never|nor|neither|without|cannot|n’est|ne|pas|jamais|aucune?|sans|ni|only|except|unless|if|seulement|sauf|si|no|sin|nunca|ninguna?|salvo|solo|não|sem|nenhuma?|exceto|apenas|se|nicht|keine?n?|ohne|nur|wenn|falls|sofern|außer)$/i;

export const mutations: Readonly<Record<string, Mutation>> = {
  'a wrong number'(line, _quote, next) {
    const found = pick([...line.matchAll(/\d+/g)], next);
    return found ? replaceAt(line, found.index, found[0].length, String(Number(found[0]) + 1 + next(9))) : null;
  },
  'a number from the same sentence'(line, quote, next) {
    const here = pick([...line.matchAll(/\d[\d.,]*\d|\d/g)], next);
    const other =
      here &&
      pick(
        [...quote.matchAll(/\d[\d.,]*\d|\d/g)].map((match) => match[0]).filter((number) => number !== here[0]),
        next,
      );
    return here && other ? replaceAt(line, here.index, here[0].length, other) : null;
  },
  'a digit more'(line, _quote, next) {
    const found = pick([...line.matchAll(/\d/g)], next);
    return found ? replaceAt(line, found.index, 0, String(1 + next(9))) : null;
  },
  'a negation put in'(line, _quote, next) {
    const word = pick(wordsIn(line), next);
    return word
      ? replaceAt(line, word.at, 0, `${pick(['not', 'no', 'never', 'pas', 'ne', 'não', 'nicht', 'kein'], next)} `)
      : null;
  },
  'a negation or condition taken out'(line, _quote, next) {
    const found = pick(
      wordsIn(line).filter(({ word }) => negations.test(word)),
      next,
    );
    return found ? line.slice(0, found.at) + line.slice(found.at + found.word.length).trimStart() : null;
  },
  'another modal'(line, _quote, next) {
    const found = pick(
      wordsIn(line).filter(({ word }) => Object.hasOwn(modals, word.toLowerCase())),
      next,
    );
    return found ? replaceAt(line, found.at, found.word.length, modals[found.word.toLowerCase()] ?? '') : null;
  },
  'a modal put in'(line, _quote, next) {
    const word = pick(wordsIn(line), next);
    return word
      ? replaceAt(line, word.at, 0, `${pick(['should', 'must', 'could', 'doit', 'reportedly'], next)} `)
      : null;
  },
  'another name'(line, _quote, next, names) {
    const found = pick(
      wordsIn(line).filter(({ word, at }) => at > 0 && /^\p{Lu}\p{Ll}{2}/u.test(word)),
      next,
    );
    const name =
      found &&
      pick(
        names.filter((other) => other !== found.word),
        next,
      );
    return found && name ? replaceAt(line, found.at, found.word.length, name) : null;
  },
  'two words changed about'(line, _quote, next) {
    const words = wordsIn(line);
    const first = next(Math.max(1, words.length - 1));
    const a = words[first];
    const b = words[first + 1];
    if (!a || !b || a.word.toLowerCase() === b.word.toLowerCase()) return null;
    return (
      line.slice(0, a.at) + b.word + line.slice(a.at + a.word.length, b.at) + a.word + line.slice(b.at + b.word.length)
    );
  },
  'a word added'(line, _quote, next, names) {
    const word = pick(wordsIn(line), next);
    return word ? replaceAt(line, word.at, 0, `${pick(names, next) ?? 'very'} `) : null;
  },
  'the end cut off'(line, quote) {
    const words = wordsIn(line);
    const cut = words[Math.floor(words.length / 2)];
    // Up to a semicolon or colon the paper itself ends a clause there.
    return cut && words.length > 6 && !/[;:]/.test(quote) ? line.slice(0, cut.at).trim() : null;
  },
};

/** Where a line of a slide is, and what it cites. */
export interface Target {
  readonly slide: Slide;
  readonly citation: Citation;
}

/** Every cited line of a deck. */
export const targetsOf = ({ deck }: ComposedDeck): Target[] =>
  deck.slides.flatMap((slide) => {
    const lines = new Set(bodyLines(slide.body, slide.layout).map(({ text }) => text));
    return slide.citations.filter(({ line }) => lines.has(line)).map((citation) => ({ slide, citation }));
  });

export const withSlide = (composed: ComposedDeck, changed: Slide): ComposedDeck => ({
  ...composed,
  deck: { ...composed.deck, slides: composed.deck.slides.map((slide) => (slide.id === changed.id ? changed : slide)) },
});

/** As the body of its slide writes a line; the bars between the cells of a row stay bars. */
const written = (line: string): string => line.split(' | ').map(escapeMarkdown).join(' | ');

/** The line changed on the slide and in its citations, as a hand that knows the format would. */
export function withLine(composed: ComposedDeck, { slide, citation }: Target, line: string): ComposedDeck {
  const at = slide.body.indexOf(written(citation.line));
  if (at < 0) throw new Error(`the slide does not show ${citation.line}`);
  return withSlide(composed, {
    ...slide,
    body: replaceAt(slide.body, at, written(citation.line).length, written(line)),
    citations: slide.citations.map((other) => (other.line === citation.line ? { ...other, line } : other)),
  });
}
