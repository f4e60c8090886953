import type { LanguageData } from '../languages/types.ts';
import { askStrength, opensMidSentence } from './ask.ts';
import { isLabel } from './cuts.ts';
import type { Draft } from './draft.ts';
import { breaksOff, isStem } from './stems.ts';
import { phraseAt, words } from './words.ts';

const marker = '(?:•|\\(?[\\p{Ll}\\p{Lo}\\p{Nd}]{1,4}[.)])';
const runIn = new RegExp(`[:：] ${marker} |\\p{L} (${marker}) .{1,300}[;,] (?:\\p{L}+ )?${marker} `, 'u');

/** Whether a text is a sentence with the list that it opens, as `joinRunInLists` leaves it. */
export const isRunIn = (text: string): boolean => runIn.test(text);

/**
 * Makes one paragraph of an asking sentence and the list that completes it, where an item cannot stand alone
 * (`The Group recommends that the Minister: (a) …; (b) not …`) or where the sentence itself is one recommendation of
 * several (`Recommendation 3: The Mayor should`): parted, each would be half a sentence.
 */
export function joinRunInLists(drafts: readonly Draft[], data: LanguageData): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (!draft) break;
    const items = opensOf(drafts, index, data);
    if (items.length > 0) {
      joined.push({ ...draft, text: [draft.text, ...items.map(withMarker)].join(' ') });
      index += items.length;
    } else joined.push(draft);
  }
  return joined;
}

/** The items that a draft is one sentence with; none where each stands for itself. */
function opensOf(drafts: readonly Draft[], index: number, data: LanguageData): readonly Draft[] {
  const draft = drafts[index];
  if (!draft) return [];
  const items = draft.kind === 'list-item' ? itemsWithin(drafts, index) : itemsAfter(drafts, index);
  if (!isOneSentence(items)) return [];
  const needsItems = items.some((item) => isFragment(item, data) || isLimit(item, data));
  const leads = isOneOfSeveral(draft, data)
    ? isStem(draft.text, data) || isUnfinished(draft) || (endsWithColon(draft) && needsItems)
    : opensList(draft, data) && items.some((item) => isFragment(item, data));
  return leads ? items : [];
}

/** A labelled paragraph, or an item of a list that asks: one of findings is shown with its own points. */
const isOneOfSeveral = (draft: Draft, data: LanguageData): boolean =>
  draft.kind === 'list-item'
    ? isUnfinished(draft) || breaksOff(draft.text, data) || askStrength(draft.text, data) >= 2.9
    : draft.kind === 'paragraph' && draft.marker !== undefined && isLabel(draft.marker, data);

/** `that the Ministry`: an item in small letters that no stop ends. */
const isUnfinished = ({ kind, text }: Draft): boolean =>
  kind === 'list-item' && /^\p{Ll}/u.test(text) && /[\p{L}\p{M}]$/u.test(text);

const endsWithColon = ({ text }: Draft): boolean => /[:：]$/u.test(text);

const opensList = (draft: Draft, data: LanguageData): boolean =>
  draft.kind === 'paragraph' &&
  endsWithColon(draft) &&
  askStrength(draft.text.split(/[.!?]\s/u).at(-1) ?? draft.text, data) >= 2.9;

function itemsAfter(drafts: readonly Draft[], index: number): readonly Draft[] {
  let end = index + 1;
  while (drafts[end]?.kind === 'list-item') end += 1;
  return drafts.slice(index + 1, end);
}

/** The items under an item: deeper ones, or bullets under a number. */
function itemsWithin(drafts: readonly Draft[], index: number): readonly Draft[] {
  const { level = 1, marker: own = '' } = drafts[index] ?? {};
  const after = itemsAfter(drafts, index);
  const isWithin = (item: Draft) =>
    (item.level ?? 1) > level || (isCounted(own) && item.marker !== undefined && !isCounted(item.marker));
  const end = after.findIndex((item) => !isWithin(item));
  return end < 0 ? after : after.slice(0, end);
}

const isCounted = (own: string): boolean => /[\p{L}\p{Nd}]/u.test(own);

const isOneSentence = (items: readonly Draft[]): boolean =>
  items.length >= 2 &&
  items.every(({ text }) => /^\p{Ll}/u.test(text)) &&
  items.slice(0, -1).every(({ text }) => !/[.!?]$/u.test(text));

const isFragment = ({ text }: Draft, data: LanguageData): boolean =>
  opensMidSentence(text, data) || /[:：]$/u.test(text);

/** `no more than three a month`: without it, the sentence before would ask for more. */
const isLimit = ({ text }: Draft, { protected: lists }: LanguageData): boolean =>
  [lists.negations, lists.scope].some((phrases) => phraseAt(words(text.slice(0, 60)), 0, phrases) > 0);

const withMarker = ({ marker: own, text }: Draft): string =>
  `${own !== undefined && isCounted(own) ? own : '•'} ${text}`;
