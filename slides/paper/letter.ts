import type { LanguageData } from '../languages/types.ts';
import { type Draft, type MetadataRole, metadata } from './draft.ts';
import { afterTitleLabel, isFurniture } from './front.ts';
import { isNamesLine } from './names.ts';
import { countWords, hasPhrase, phraseAt, words } from './words.ts';

/** How far down a letterhead, an address and a date may reach, and how many lines may stand under a signature. */
const longestHead = 14;
const longestFoot = 8;

/** `An open letter to the ministers of education of all regions` */
const longestName = 20;

/**
 * Takes the shell of a letter or message – letterhead, salutation, close and signature – out of its argument. The
 * title of a letter is its subject line, or the heading right after the salutation, and never the letterhead.
 */
export function readLetter(drafts: readonly Draft[], data: LanguageData): Draft[] {
  const close = closeOf(drafts, data);
  const body = drafts.map((draft, index): Draft => {
    if (close < 0 || index < close || draft.kind === 'metadata') return draft;
    return metadata(index > close && isNamesLine(draft.text, data) ? 'author' : 'note', draft.text);
  });
  const greeting = body.slice(0, longestHead).findIndex((draft) => isSalutation(draft, data));
  const isLetter = greeting >= 0 && (close > greeting || isHeaded(body.slice(0, greeting), data));
  if (!isLetter) return body;
  const title = titleAt(body, greeting, data);
  return body.map((draft, index): Draft => {
    if (index === title) return { kind: 'heading', level: 1, text: afterTitleLabel(draft.text, data) ?? draft.text };
    if (index > greeting || draft.kind === 'metadata') return draft;
    return metadata(index === greeting ? 'note' : roleAbove(draft, data), draft.text);
  });
}

function isSalutation({ kind, text }: Draft, data: LanguageData): boolean {
  if (countWords(text) > 10 || !/[,،:!]$/u.test(text)) return false;
  if (kind === 'heading') return text.endsWith('!') && opensAsSalutation(text, data);
  if (kind !== 'paragraph') return false;
  const isName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,$/u.test(text);
  return isName || opensAsSalutation(text, data);
}

const opensAsSalutation = (text: string, data: LanguageData): boolean =>
  phraseAt(words(text), 0, data.structure.salutations) > 0;

/** A date stands above a letter, or the head of a message. */
const isHeaded = (above: readonly Draft[], data: LanguageData): boolean =>
  above.some((draft) => draft.kind === 'metadata' || isFurniture(draft.text, data));

function closeOf(drafts: readonly Draft[], data: LanguageData): number {
  const from = Math.max(0, drafts.length - longestFoot);
  const at = drafts.slice(from).findIndex(({ text }) => {
    const found = words(text.slice(0, 100));
    return found.length > 0 && phraseAt(found, 0, data.structure.valedictions) === found.length;
  });
  const isFoot = drafts.slice(from + at).every(({ text, marker }) => countWords(text) <= 14 && marker !== '•');
  return at >= 0 && isFoot ? from + at : -1;
}

function titleAt(drafts: readonly Draft[], greeting: number, data: LanguageData): number {
  const near = drafts.slice(0, greeting + 3);
  const labelled = near.findIndex((draft) => afterTitleLabel(draft.text, data) !== null);
  if (labelled >= 0) return labelled;
  const titled = near.findIndex((draft) => draft.kind === 'heading' && draft.level === 1);
  if (titled >= 0) return titled;
  const named = drafts
    .slice(0, greeting)
    .findIndex(({ text }) => countWords(text) <= longestName && hasPhrase(words(text), data.structure.letterNames));
  if (named >= 0) return named;
  return drafts[greeting + 1]?.kind === 'heading' ? greeting + 1 : -1;
}

function roleAbove({ text }: Draft, data: LanguageData): MetadataRole {
  const isOffice = hasPhrase(words(text), data.structure.institutions);
  return isOffice && !/\d/u.test(text) && countWords(text) <= 8 ? 'affiliation' : 'note';
}
