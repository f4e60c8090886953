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

const byCode = new Map(languages.map((language) => [language.code, language]));
export const languageCodes: readonly string[] = languages.map(({ code }) => code);

/** The words of a language by its code (`fr`, `fr-CA`); of a language without a file, `neutral`. */
export const languageData = (code: string): LanguageData =>
  byCode.get(code) ?? byCode.get(code.toLowerCase().split('-')[0] ?? '') ?? neutral;
