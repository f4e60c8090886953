import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { list } from '../languages/list.ts';
import { fold } from './clean-text.ts';
import { type Draft, metadata } from './draft.ts';

/** What a paper's front matter says of it, and the text after it. */
export interface FrontMatter {
  readonly drafts: readonly Draft[];
  readonly body: string;
  readonly authors: readonly string[];
  readonly language: string | null;
}

/** Front matter is a page at most; more is not front matter, or not meant to be read. */
const longest = 50_000;

const keys = {
  title: ['title', 'titre', 'título', 'titulo', 'titel', 'כותרת', 'العنوان', 'عنوان'],
  subtitle: ['subtitle', 'sous-titre', 'subtítulo', 'subtitulo', 'untertitel', 'כותרת משנה', 'العنوان الفرعي'],
  author: list(`
    author, authors, auteur, auteurs, by, autor, autora, autores, autoras, autorin, autoren, autorinnen, מחבר, מחברת, מחברים,
    מחברות, מאת, المؤلف, المؤلفة, المؤلفون, إعداد, بقلم
  `),
  affiliation: list(`
    affiliation, institution, organisation, organization, institute, publisher, institución, institucion, instituição,
    instituicao, organización, organização, entidad, entidade, herausgeber, einrichtung, מוסד, ארגון, מכון, المؤسسة, الجهة
  `),
  marking: list(
    'marking, classification, clasificación, clasificacion, classificação, classificacao, einstufung, סיווג, التصنيف',
  ),
  language: ['language', 'lang', 'langue', 'locale', 'idioma', 'língua', 'lingua', 'sprache', 'שפה', 'اللغة'],
} as const;

/** Reads YAML (`---`) or TOML (`+++`) at the top of a Markdown paper; what cannot be parsed is read line by line. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\s*(---|\+\+\+)[ \t]*\n/u.exec(text.slice(0, 200));
  const fence = opening?.[1];
  if (!opening || !fence) return unfenced(text);
  const start = opening[0].length;
  const closing = text
    .slice(start, start + longest)
    .search(fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/mu : /^\+\+\+[ \t]*$/mu);
  if (closing < 0) return nothing(text);
  const source = text.slice(start, start + closing);
  if (fence === '---' && !/^[\p{L}\p{N}_-]+\s*:/mu.test(source)) return nothing(text);
  const body = text.slice(start + closing).replace(/^.*(?:\n|$)/u, '');
  return { ...valuesOf(parse(source, fence)), body };
}

const nothing = (body: string): FrontMatter => ({ drafts: [], body, authors: [], language: null });

/** Lines of `key: value` at the very top, the title among them, which some sites write without a fence. */
function unfenced(text: string): FrontMatter {
  const source = /^\s*(?:[a-z_-]{2,30}\s?:[ \t]+\S.*\n){2,20}(?=\s*\n)/iu.exec(text.slice(0, 5000))?.[0];
  if (source === undefined || !keys.title.some((key) => new RegExp(`^${key}\\s?:`, 'mu').test(source)))
    return nothing(text);
  return { ...valuesOf(parse(source, '---')), body: text.slice(source.length) };
}

function parse(source: string, fence: string): Map<string, unknown> {
  try {
    // Aliases can make a small document expand without end; front matter of a paper has none.
    const value: unknown =
      fence === '---' ? parseYaml(source, { maxAliasCount: 0, logLevel: 'error' }) : parseToml(source);
    if (value && typeof value === 'object') return flattened(value);
  } catch {
    // A stray colon in a title is the usual fault, and reading line by line survives it.
  }
  const found = new Map<string, unknown>();
  for (const line of source.split('\n')) {
    const pair = /^([\p{L}\p{N}_-]{1,40})\s*[:=]\s*(\S.*)$/u.exec(line);
    if (pair?.[1] && pair[2]) found.set(pair[1].toLowerCase(), pair[2].replace(/^["']|["']\s*$/gu, ''));
  }
  return found;
}

/** Values by key, those of inner tables (`[extra]`) after those of the top. */
function flattened(value: object): Map<string, unknown> {
  const entries = Object.entries(value);
  const inner = entries.filter(([, item]) => item && typeof item === 'object' && !Array.isArray(item));
  const all = [...entries, ...inner.flatMap(([, item]): [string, unknown][] => Object.entries(item))];
  const found = new Map<string, unknown>();
  for (const [key, item] of all) if (!found.has(key.toLowerCase())) found.set(key.toLowerCase(), item);
  return found;
}

function valuesOf(values: ReadonlyMap<string, unknown>): Omit<FrontMatter, 'body'> {
  const read = (names: readonly string[]) => names.flatMap((name) => strings(values.get(name)));
  const authors = read(keys.author);
  const language = read(keys.language).find((code) => /^[a-z]{2}(?:[-_]|$)/iu.test(code));
  return {
    drafts: [
      ...read(keys.title)
        .slice(0, 1)
        .map((value) => metadata('title', value)),
      ...read(keys.subtitle)
        .slice(0, 1)
        .map((value) => metadata('subtitle', value)),
      ...authors.map((value) => metadata('author', value)),
      ...read(keys.affiliation)
        .slice(0, 1)
        .map((value) => metadata('affiliation', value)),
      ...read(keys.marking)
        .slice(0, 1)
        .map((value) => metadata('marking', value)),
    ],
    authors,
    language: language?.slice(0, 2).toLowerCase() ?? null,
  };
}

/** A value as text: a string, a list of them, or people with a name each. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return fold(value) === '' ? [] : [fold(value)];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => strings(item));
  if (value && typeof value === 'object') {
    const name = Object.entries(value).find(([key]) => key.toLowerCase() === 'name');
    return name ? strings(name[1]) : [];
  }
  return [];
}
