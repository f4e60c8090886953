import type { LanguageData } from '../languages/types.ts';
import { meets, onlyAnnounces } from './ask.ts';
import { hasPhrase, phraseAt, words } from './words.ts';

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

/**
 * Whether a sentence leads with the authors' hope to what they ask of somebody else: `We hope that the team:`. What they
 * hope of their own paper (`We hope that this report:`) is asked of nobody.
 */
export function hopesFor(sentence: string, { asking, backReferences }: LanguageData): boolean {
  if (!/[:：]$/u.test(sentence)) return false;
  const text = words(sentence.slice(0, 400));
  return text.some((_, index) => {
    const length = phraseAt(text, index, asking.hopes);
    return length > 0 && phraseAt(text, index + length, backReferences) === 0;
  });
}

/** So near to its colon a sentence names what follows. */
const reasonDistance = 4;

/** `We recommend that it be abolished, for these reasons:` is followed by reasons. */
export const leadsToReasons = (sentence: string, { structure }: LanguageData): boolean =>
  /[:：]$/u.test(sentence) && hasPhrase(words(sentence.slice(-200)).slice(-reasonDistance), structure.rationales);

/** The same, and the sentence itself says what: `We propose three things` only announces it. */
export const recommends = (sentence: string, data: LanguageData): boolean =>
  saysRecommend(sentence, data) && !onlyAnnounces(words(sentence.slice(0, 2000)), data);
