import type { LanguageData } from '../languages/types.ts';
import { ascribesOrDenies, isSectionName } from './ask.ts';
import { fold } from './clean-text.ts';
import type { Draft } from './draft.ts';
import { enumerationOf } from './enumerations.ts';
import { endsSentence } from './lines.ts';
import {
  isOrphanBullet,
  splitBullet,
  splitHeadingNumber,
  splitInlineBullets,
  splitLabel,
  splitNumber,
} from './markers.ts';
import { afterByline, isNamesLine, namesIn } from './names.ts';
import { isBlockLabel } from './responses.ts';
import { countWords } from './words.ts';

/** A paragraph of a format that marks what is bold: Markdown, Word, a web page. */
export interface Paragraph {
  /** A line feed where its author broke a line. */
  readonly text: string;
  /** How many characters at its beginning are in bold. */
  readonly bold: number;
}

/** `Heading {#anchor .class}`: an address on the page the paper was published on. */
const headingAttributes = /\s*\{[#.][^{}]{0,100}\}\s*$/u;

export function headingDraft(raw: string, level: number, data: LanguageData): Draft[] {
  const text = fold(raw.replace(headingAttributes, ''));
  const emoji = /^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+\s?){1,4}/u.exec(text)?.[0] ?? '';
  const bare = text.slice(emoji.length);
  if (bare === '') return [];
  const marked = splitLabel(bare, data) ?? splitNumber(bare) ?? splitHeadingNumber(bare);
  if (marked) return [{ kind: 'heading', level, text: marked.text, marker: marked.marker }];
  return [{ kind: 'heading', level, text: bare, ...(emoji ? { marker: emoji.trim() } : {}) }];
}

export function paragraphDrafts({ text, bold }: Paragraph, data: LanguageData): Draft[] {
  // A paragraph that is nothing but short bold text is a heading in all but name.
  const isBold = bold > 0 && text.slice(bold).trim() === '';
  if (isBold && countWords(text) <= 15 && !/[.;,:]\s*$/u.test(text)) {
    const label = splitLabel(fold(text), data);
    return label ? [{ kind: 'paragraph', ...label }] : headingDraft(text, 6, data);
  }
  // Bullets that Markdown does not know stay in one paragraph, a line each.
  const head = headOf(text, bold, data);
  const lines = text.split('\n').flatMap((line) => splitInlineBullets(line.trim()));
  if (isNameplate(lines, data)) return lines.map((line): Draft => ({ kind: 'paragraph', text: fold(line) }));
  const enumeration = enumerationOf(lines);
  if (enumeration) {
    const items = enumeration.items.map((item): Draft => ({ kind: 'list-item', ...item, text: fold(item.text) }));
    return [...labelledParagraph(enumeration.before.join(' '), data), ...items];
  }
  const hasBullets = lines.filter((line) => splitBullet(line) && !/^[*+-]\s/u.test(line)).length > 0;
  if (!hasBullets) return labelledParagraph(text, data).map((draft) => withRunIn(draft, text, head));
  const joined: Draft[] = [];
  for (const line of lines) {
    if (isOrphanBullet(line) || line === '') continue;
    const marked = splitBullet(line);
    const last = joined.at(-1);
    if (marked) joined.push({ kind: 'list-item', level: 1, marker: marked.marker, text: fold(marked.text) });
    else if (last) joined[joined.length - 1] = { ...last, text: fold(`${last.text} ${line}`) };
    else joined.push(...labelledParagraph(line, data));
  }
  return joined;
}

/** A paragraph of a list item; its further paragraphs have no marker: they go on with it. */
export function itemDraft(draft: Draft, level: number, marker: string | undefined, data: LanguageData): Draft {
  const label = splitLabel(draft.text, data);
  const own = draft.marker ?? label?.marker ?? marker;
  return {
    kind: 'list-item',
    level,
    ...(draft.runIn !== undefined && label === null ? { runIn: draft.runIn } : {}),
    text: label?.text ?? draft.text,
    ...(own === undefined ? {} : { marker: own }),
  };
}

/** A few short lines one of which names people (`By Ada Quay` | `Harbour Institute`): joined, nobody would be found. */
function isNameplate(lines: readonly string[], data: LanguageData): boolean {
  if (lines.length < 2 || lines.length > 5) return false;
  const isShort = lines.every((line) => line !== '' && countWords(line) <= 14 && !endsSentence(line));
  return (
    isShort && lines.some((line) => isNamesLine(line, data) || namesIn(afterByline(line, data) ?? '', data).length > 0)
  );
}

/**
 * Words in bold up to a colon, before more text: a head that runs into its paragraph. One that ascribes what follows
 * (`Critics say:`) or only labels it (`Rationale:`) stays part of its sentence.
 */
function headOf(text: string, length: number, data: LanguageData): string | null {
  if (length === 0) return null;
  const bold = fold(text.slice(0, length));
  const colon = /^\s*[:：]/u.exec(text.slice(length))?.[0].trim() ?? '';
  const head = /[:：]$/u.test(bold) ? bold : `${bold}${colon}`;
  const isHead = /[:：]$/u.test(head) && countWords(head) <= 15 && fold(text).length > head.length + 10;
  return isHead && !ascribesOrDenies(head, data) && !isBlockLabel(head, data) ? head : null;
}

/** The head is counted in what is left after a label or number was taken off. */
function withRunIn(draft: Draft, text: string, head: string | null): Draft {
  if (head === null) return draft;
  const length = head.length - (fold(text).length - draft.text.length);
  return length > 1 && draft.text.slice(0, length) === head.slice(-length) ? { ...draft, runIn: length } : draft;
}

function labelledParagraph(raw: string, data: LanguageData): Draft[] {
  const text = fold(raw);
  if (text === '') return [];
  const label = splitLabel(text, data);
  // A number that Markdown was kept from reading (`1\. Publish …`) still numbers its paragraph.
  const number =
    label === null && /^\(?(?:[\p{L}\p{N}_]{1,4} ?[.)–ـ-]\s?|\d{1,3}(?:\.\d{1,3}){1,3}[.)]\s)/u.test(text)
      ? splitNumber(text)
      : null;
  if (number && isSectionName(number.text, data)) return [{ kind: 'heading', level: 2, ...number }];
  return [number ? { kind: 'list-item', level: 1, ...number } : { kind: 'paragraph', text, ...label }];
}
