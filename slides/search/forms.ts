import { memory } from '../remembered.ts';

/**
 * Other forms under which a folded word is found: what is left when attached prefixes or an ending are taken off.
 *
 * A word keeps its place in the index as it is written; forms are found beside it. So too many of them cost a false
 * hit now and then, and too few hide what the paper says: every way of taking prefixes apart is kept.
 */
export const indexForms = (word: string): readonly string[] =>
  // Most words of a Latin text, for which the memory would take longer.
  /^[a-z0-9]*[a-rt-z0-9]$/.test(word) ? noForms : formsOf(word);

const noForms: readonly string[] = [];

const formsOf = memory().remembered((word: string): readonly string[] => {
  if (/^\p{sc=Hebrew}/u.test(word)) return withoutPrefixes(word, hebrewPrefixes, 2);
  if (/^\p{sc=Arabic}/u.test(word)) return withoutPrefixes(word, arabicPrefixes, 3);
  if (/^\p{sc=Cyrillic}/u.test(word)) return cyrillicStems(word);
  if (/^\p{sc=Latin}/u.test(word)) return latinStems(word);
  return noForms;
});

/**
 * The forms a typed word is also looked for by. An article is certainly a prefix where enough is left; another letter
 * may be the word's own (`מ` of `משרד`), so that more must be left to take it off.
 */
export function queryForms(word: string): readonly string[] {
  if (!/^[\p{sc=Hebrew}\p{sc=Arabic}]/u.test(word)) return indexForms(word);
  const forms = indexForms(word).filter((form) => {
    const prefix = word.slice(0, word.length - form.length);
    return form.length >= (/(?:ה|ال|لل)$/u.test(prefix) ? 3 : 4);
  });
  return /^\p{sc=Arabic}/u.test(word) ? withTanween(word, forms) : forms;
}

/** The indefinite accusative (`صندوقاً`) ends in an alef: folded, it is told from the word by nothing else. */
function withTanween(word: string, forms: readonly string[]): string[] {
  const bare = [word, ...forms].filter((form) => /.{3}ا$/u.test(form)).map((form) => form.slice(0, -1));
  return [...forms, ...forms.map((form) => `${form}ا`), ...bare];
}

/** And; that, when, from that; in, as, to, from; the. */
const hebrewPrefixes = /^ו?(?:לכש|כש|מש|ש)?[בכלמ]?ה?$/u;
/** And, so; with, as, to; the, which melts with `to` into `لل`. */
const arabicPrefixes = /^[وف]?(?:[بك]?(?:ال)?|لل?)$/u;

function withoutPrefixes(word: string, prefixes: RegExp, least: number): string[] {
  return [1, 2, 3, 4, 5]
    .filter((length) => word.length - length >= least && prefixes.test(word.slice(0, length)))
    .map((length) => word.slice(length));
}

/** Endings of nouns and adjectives in Russian and Ukrainian, longest first. */
const nominalEndings = endings(
  ...[
    'иями',
    'іями',
    'ями',
    'ами',
    'иях',
    'іях',
    'ях',
    'ах',
    'иям',
    'іям',
    'ям',
    'ам',
    'ием',
    'ией',
    'ією',
    'ем',
    'ом',
  ],
  ...['ою', 'ею', 'ові', 'еві', 'ого', 'его', 'ому', 'ему', 'ими', 'ыми', 'іми', 'их', 'ых', 'іх', 'им', 'ым', 'ім'],
  ...['ий', 'ый', 'ой', 'ей', 'ій', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ую', 'юю', 'ия', 'ии', 'ию', 'ье', 'ья', 'ью'],
  ...['ія', 'іі', 'ію', 'ов', 'ев', 'ів', 'а', 'я', 'о', 'е', 'є', 'у', 'ю', 'ы', 'и', 'і', 'ь', 'й'],
);
/** Endings of verbs that no noun has; shorter ones (`ет` of `совет`) are left alone. */
const verbalEndings = endings(
  ...[
    'ировать',
    'овать',
    'ывать',
    'ивать',
    'ать',
    'ять',
    'ить',
    'еть',
    'ует',
    'уют',
    'уем',
    'ает',
    'ают',
    'яет',
    'яют',
  ],
  ...['увати', 'ати', 'яти', 'ити', 'іти', 'ують', 'ають'].flatMap((ending) => [ending, `${ending}ся`]),
);

/** One of the endings, where three letters are left without it. */
function endings(...all: readonly string[]): RegExp {
  const longestFirst = all.toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<=.{3})(?:${longestFirst.join('|')})$`, 'u');
}

function cyrillicStems(word: string): string[] {
  const stems = [nominalEndings, verbalEndings].map((ending) => word.replace(ending, ''));
  return [...new Set(stems)].filter((stem) => stem !== word);
}

/** The plural of English, French, Spanish and Portuguese. */
function latinStems(word: string): string[] {
  if (!/[^s]s$/u.test(word) || word.length < 4) return [];
  return word.endsWith('ies') ? [`${word.slice(0, -3)}y`, word.slice(0, -1)] : [word.slice(0, -1)];
}
