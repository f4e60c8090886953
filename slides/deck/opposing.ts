import { languageData } from '../languages/index.ts';
import type { LanguageData } from '../languages/types.ts';
import { wordsFor } from '../paper/language-within.ts';
import { hasPhrase, words } from '../paper/words.ts';
import { rememberedWith } from '../remembered.ts';

/** Whether a sentence concedes a point or says what somebody else holds: beside an ask it may be what that rejects. */
export const isOthersView = (sentence: string, language: string): boolean =>
  concedesOrAscribes(sentence, languageData(language));

const concedesOrAscribes = rememberedWith((sentence: string, ofPaper: LanguageData): boolean => {
  const { conceding, sayingNouns, protected: lists } = wordsFor(sentence, ofPaper);
  const said = sayingNouns ? sentence.replace(sayingNouns, '') : sentence;
  return (conceding?.test(sentence) ?? false) || hasPhrase(words(said), lists.attributions);
});

/** Whether a sentence says that something is to be done, as the ask does. */
export const obliges = (sentence: string, language: string): boolean =>
  hasPhrase(words(sentence), wordsFor(sentence, languageData(language)).asking.obligations);
