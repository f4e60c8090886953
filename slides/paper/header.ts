import type { LanguageData } from '../languages/types.ts';
import { fold } from './clean-text.ts';
import { type Draft, metadata } from './draft.ts';
import { namesIn } from './names.ts';
import { isPhrase, words } from './words.ts';

/** The head of a message or memorandum, and the lines under it. */
export interface Headed {
  readonly drafts: readonly Draft[];
  readonly rest: readonly string[];
}

/** Lines above the head, such as `MEMORANDUM`. */
const mostAbove = 2;

/**
 * Reads the lines `From: …`, `To: …`, `Subject: …` at the top of a plain text, one by one: joined as a paragraph they
 * would run into each other. Two of them are a head if one names the sender or the subject.
 */
export function readHeader(lines: readonly string[], data: LanguageData): Headed {
  const none = { drafts: [], rest: lines };
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index])).slice(0, mostAbove + 1);
  const start = filled.find((index) => fieldOf(lines[index] ?? '', data) !== null);
  if (start === undefined) return none;
  const drafts: Draft[] = [];
  let end = start;
  for (; end < lines.length; end += 1) {
    const field = fieldOf(lines[end] ?? '', data);
    if (field === null) break;
    drafts.push(field);
  }
  const isTitled = drafts.some((draft) => draft.kind === 'heading');
  // Without a subject line, what stands above may be the title.
  const isHead = drafts.length >= 2 && (isTitled || (filled[0] === start && drafts.some(isSender)));
  if (!isHead) return none;
  const above = lines.slice(0, start).flatMap((line) => (line.trim() ? [metadata('note', fold(line))] : []));
  return { drafts: [...above, ...drafts], rest: lines.slice(end) };
}

const isSender = ({ marker }: Draft): boolean => marker === 'author' || marker === 'affiliation';

function fieldOf(line: string, data: LanguageData): Draft | null {
  const field = /^\s{0,8}(\p{L}[\p{L} -]{0,30}?)\s?[:：]\s*(\S.*)$/u.exec(line.slice(0, 1000));
  if (!field?.[1] || !field[2]) return null;
  const label = words(field[1]);
  const value = fold(field[2]);
  const { titleLabels, senderLabels, bylines, markingLabels, headerLabels } = data.structure;
  if (isPhrase(label, titleLabels)) return { kind: 'heading', level: 1, text: value };
  if (isPhrase(label, markingLabels)) return metadata('marking', value);
  if (isPhrase(label, senderLabels) || isPhrase(label, bylines)) return sender(value, data);
  return isPhrase(label, headerLabels) ? metadata('note', fold(line)) : null;
}

function sender(value: string, data: LanguageData): Draft {
  const name = value.replace(/\s*<[^>]*>$/u, '');
  return metadata(namesIn(name, data).length > 0 ? 'author' : 'affiliation', name);
}
