import type { LanguageData } from '../languages/types.ts';
import { phraseAt } from './words.ts';

/** Whether the word here is a verb that tells somebody to do something: `publish`, `publier`, `опубликуйте`. */
export function isInstruction(text: readonly string[], at: number, { asking }: LanguageData): boolean {
  return phraseAt(text, at, asking.imperatives) > 0 ? !isException(text, at, asking) : endsAsOne(text, at, asking);
}

type Asking = LanguageData['asking'];

const isException = (text: readonly string[], at: number, { notInstructions }: Asking): boolean =>
  phraseAt(text, at, notInstructions) > 0;

/** Whether the word has the ending of an infinitive or imperative. */
export function endsAsOne(text: readonly string[], at: number, asking: Asking): boolean {
  const verb = text[at] ?? '';
  if (verb.length <= 3 || isException(text, at, asking)) return false;
  return asking.instructionEndings.some((ending) => verb.endsWith(ending));
}
