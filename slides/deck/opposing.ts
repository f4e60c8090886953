import { languageData } from '../paper/languages/index.ts';
import { hasPhrase, words } from '../paper/words.ts';

/** Openings that concede what the ask then overrides. */
const conceding: Readonly<Record<string, RegExp>> = {
  en: /^(?:admittedly|granted|true|to be sure|it is true|you may have|opponents|critics|others|some (?:say|argue|think))(?!\p{L})/iu,
  fr: /^(?:certes|il est vrai|sans doute|on (?:nous )?(?:objecte|objectera|dira)|d['’]aucuns|certains)(?!\p{L})/iu,
};

/** Words of saying where they are nouns: `territorial claims and money`, `the reports of 2020`, `the states that`. */
const nouns =
  /(?:^|(?<=(?<!\p{L})(?:the|these|those|all|other|member|many|some|several|both) ))states(?= that )|(?<!\p{L})(?:claims|reports|demands|accounts?|hopes)(?=\s(?:of|on|for|from|by|in|and|or|at|against)\s|[.,;:]|$)/giu;

/** Whether a sentence concedes a point or says what somebody else holds: beside an ask it may be what that rejects. */
export function isOthersView(sentence: string, language: string): boolean {
  const { code, protected: lists } = languageData(language);
  return (
    (conceding[code]?.test(sentence) ?? false) || hasPhrase(words(sentence.replace(nouns, '')), lists.attributions)
  );
}

/** Whether a sentence says that something is to be done, as the ask does. */
export const obliges = (sentence: string, language: string): boolean =>
  hasPhrase(words(sentence), languageData(language).asking.obligations);
