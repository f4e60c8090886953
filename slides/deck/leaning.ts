import { leansBack } from '../paper/ask.ts';
import { languageData } from '../paper/languages/index.ts';

/** How a language points at what was named before, where the opening words alone do not show it. */
interface Pointing {
  /** `It is expected that …`, `There are …`: the opening word stands for nothing said before. */
  readonly impersonal: RegExp;
  /** `Israel means to extend it …`, `In the long run, it could …`, `Despite investing in these projects, …` */
  readonly back: RegExp;
}

const pointing: Readonly<Record<string, Pointing>> = {
  en: {
    impersonal:
      /^(?:it (?:is|was|would be|will be|has been) [\p{L}-]+ (?:that|to|for)|there (?:is|are|was|were|has|have|exists?))\b/iu,
    back: /^(?:[^,;:]*\b(?:it(?! (?:is|was|will|would))|them|these|those|this(?! (?:day|week|month|year|decade|century)))|[^,]{1,40}, (?:it|they|he|she|this))\b/iu,
  },
  fr: {
    impersonal: /^il (?:faut|convient|importe|s['’]agit|existe|y a|(?:est|serait) [\p{L}-]+ (?:que|de|d['’]))/iu,
    back: /^(?:[^,;:]*(?<!\p{L})(?:cela|ceci|celui-ci|celle-ci|ceux-ci|ces)|[^,]{1,40}, (?:elle|ils|elles|cela|il(?! (?:faut|convient|importe|s['’]agit|est))))(?!\p{L})/iu,
  },
};

/** Whether a sentence cannot be understood without the one before it. */
export function leansOnPrevious(sentence: string, language: string): boolean {
  const data = languageData(language);
  const words = pointing[data.code];
  if (words?.impersonal.test(sentence)) return false;
  return leansBack(sentence, data) || (words?.back.test(sentence) ?? false);
}
