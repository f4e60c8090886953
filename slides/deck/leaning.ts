import { languageData } from '../languages/index.ts';
import { leansBack } from '../paper/ask.ts';
import { wordsFor } from '../paper/language-within.ts';

/** Whether a sentence cannot be understood without the one before it. */
export function leansOnPrevious(sentence: string, language: string): boolean {
  const data = wordsFor(sentence, languageData(language));
  if (data.pointing?.impersonal.test(sentence)) return false;
  return leansBack(sentence, data) || (data.pointing?.back.test(sentence) ?? false);
}
