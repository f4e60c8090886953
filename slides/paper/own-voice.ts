import type { LanguageData } from '../languages/types.ts';
import { meets, onlyAnnounces } from './ask.ts';
import { phraseAt, words } from './words.ts';

/** Whether the authors themselves recommend in it: `We recommend that …`, `this paper proposes …`. */
export function saysRecommend(sentence: string, data: LanguageData): boolean {
  const { asking } = data;
  const text = words(sentence.slice(0, 2000));
  const opensAsOurs = phraseAt(text, 0, asking.voices) > 0;
  return text.some((_, index) => {
    const length = phraseAt(text, index, asking.recommending);
    if (length === 0 || meets(text, index, length, asking.denials)) return false;
    // The verb itself may say who speaks (`öneriyoruz`); where verbs come last, who speaks opens the sentence.
    if (phraseAt(text, index, asking.voices) > 0 || (opensAsOurs && index + length === text.length)) return true;
    return [1, 2, 3].some((back) => isVoiceEnding(text, index - back + 1, data));
  });
}

/** Whether the words of who speaks end here, before this one. */
const isVoiceEnding = (text: readonly string[], before: number, { asking }: LanguageData): boolean =>
  [1, 2, 3].some((length) => phraseAt(text, before - length, asking.voices) === length);

/** The same, and the sentence itself says what: `We propose three things` only announces it. */
export const recommends = (sentence: string, data: LanguageData): boolean =>
  saysRecommend(sentence, data) && !onlyAnnounces(words(sentence.slice(0, 2000)), data);
