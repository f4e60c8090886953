import type { LanguageData } from '../languages/types.ts';
import { askStrength, opensMidSentence } from './ask.ts';
import type { Draft } from './draft.ts';

/** Whether a text is a sentence with the list that it opens, as `joinRunInLists` leaves it. */
export const isRunIn = (text: string): boolean => /[:：] (?:•|\(?[\p{Ll}\p{Lo}\p{Nd}]{1,3}[.)]) /u.test(text);

/**
 * Makes one paragraph of an asking sentence and the list that completes it, where an item cannot stand alone
 * (`The Group recommends that the Minister: (a) …; (b) not …`): parted from it, the item would be half a sentence.
 */
export function joinRunInLists(drafts: readonly Draft[], data: LanguageData): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (!draft) break;
    const items = opensList(draft, data) ? itemsAfter(drafts, index) : [];
    if (isOneSentence(items) && items.some((item) => isFragment(item, data))) {
      joined.push({ ...draft, text: [draft.text, ...items.map(withMarker)].join(' ') });
      index += items.length;
    } else joined.push(draft);
  }
  return joined;
}

const opensList = ({ kind, text }: Draft, data: LanguageData): boolean =>
  kind === 'paragraph' && /[:：]$/u.test(text) && askStrength(text.split(/[.!?]\s/u).at(-1) ?? text, data) >= 2.9;

function itemsAfter(drafts: readonly Draft[], index: number): readonly Draft[] {
  let end = index + 1;
  while (drafts[end]?.kind === 'list-item') end += 1;
  return drafts.slice(index + 1, end);
}

const isOneSentence = (items: readonly Draft[]): boolean =>
  items.length >= 2 &&
  items.every(({ text }) => /^\p{Ll}/u.test(text)) &&
  items.slice(0, -1).every(({ text }) => !/[.!?]$/u.test(text));

const isFragment = ({ text }: Draft, data: LanguageData): boolean =>
  opensMidSentence(text, data) || /[:：]$/u.test(text);

const withMarker = ({ marker, text }: Draft): string =>
  `${marker !== undefined && /[\p{L}\p{Nd}]/u.test(marker) ? marker : '•'} ${text}`;
