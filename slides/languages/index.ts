import { arabic } from './ar.ts';
import { azerbaijani } from './az.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { neutral } from './neutral.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import type { LanguageData } from './types.ts';
import { ukrainian } from './uk.ts';

/** Every language Lectern has words for. */
export const languages: readonly LanguageData[] = [
  arabic,
  azerbaijani,
  english,
  french,
  german,
  hebrew,
  portuguese,
  russian,
  spanish,
  turkish,
  ukrainian,
];

/** The words of a language by its code (`fr`, `fr-CA`); of a language without a file, `neutral`. */
export function languageData(code: string): LanguageData {
  const base = code.toLowerCase().split('-')[0];
  return languages.find((language) => language.code === base) ?? neutral;
}
