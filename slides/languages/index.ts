import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { neutral } from './neutral.ts';
import { portuguese } from './pt.ts';
import type { LanguageData } from './types.ts';

/** Every language Lectern has words for. */
export const languages: readonly LanguageData[] = [english, french, german, portuguese, spanish];

/** The words of a language by its code (`fr`, `fr-CA`); of a language without a file, `neutral`. */
export function languageData(code: string): LanguageData {
  const base = code.toLowerCase().split('-')[0];
  return languages.find((language) => language.code === base) ?? neutral;
}
