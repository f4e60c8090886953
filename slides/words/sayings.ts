import type { InterfaceLanguage } from './languages.ts';

/** The sentences of an area by code: as they are, or made from the values that were found. */
type Sentences<Said> = Readonly<Record<string, Said | ((values: never) => Said)>>;

/** What is said and the values in it, without the words: `{ code: 'number-missing', before: 3, after: 5 }`. JSON keeps it. */
export type Saying<Words> = {
  readonly [Code in keyof Words]: { readonly code: Code } & (Words[Code] extends (values: infer Values) => unknown
    ? Values
    : unknown);
}[keyof Words];

type Said<Words> = {
  [Code in keyof Words]: Words[Code] extends (values: never) => infer S ? S : Words[Code];
}[keyof Words];

/** An area in every language of the interface. A sentence that one of them lacks does not compile. */
export type Catalogue<Words> = Readonly<Record<InterfaceLanguage, Words>>;

export const inEveryLanguage = <Words extends Sentences<unknown>>(
  english: Words,
  hebrew: NoInfer<Words>,
): Catalogue<Words> => ({ en: english, he: hebrew });

/** Gives the words to what is said. */
export const sayingIn =
  <Words extends Sentences<unknown>>(catalogue: Catalogue<Words>) =>
  (saying: Saying<Words>, language: InterfaceLanguage): Said<Words> => {
    const sentence = catalogue[language][saying.code as keyof Words] as
      | Said<Words>
      | ((values: Saying<Words>) => Said<Words>);
    return typeof sentence === 'function' ? (sentence as (values: Saying<Words>) => Said<Words>)(saying) : sentence;
  };

const [isolate, end] = ['\u2068', '\u2069'];

const isolating =
  (isOdd: (value: string) => boolean) =>
  (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
    String.raw(
      { raw: parts },
      ...values.map((value) => (typeof value === 'string' && isOdd(value) ? `${isolate}${value}${end}` : value)),
    );

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/**
 * Tags of English and Hebrew sentences. A value in the other direction (a file's name, words of the paper) is set apart
 * by Unicode isolates, or else it would turn the words around it.
 */
export const english = isolating((value) => rightToLeft.test(value));
export const hebrew = isolating((value) => /[^\p{Script=Hebrew}\s]/u.test(value));

/** The same for a terminal or a log, which show isolates as signs. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
