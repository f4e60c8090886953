import type { LanguageData } from '../languages/types.ts';
import { fold } from './clean-text.ts';
import { isLabel } from './cuts.ts';
import { endsSentence } from './lines.ts';
import { countWords } from './words.ts';

/** What stood before a text, and the text. */
export interface Marked {
  readonly marker: string;
  readonly text: string;
}

const bullets = '•◦▪▫●○■□‣⁃∙·►▶➢➤→✓✔\\uf0b7\\uf0a7\\uf0d8';
const bulletLine = new RegExp(`^(?:[${bullets}]\\s*|[-–—*+]\\s+)(?=\\S)`, 'u');
const orphanBullet = new RegExp(`^[${bullets}*+–—-]$`, 'u');
const inlineBullet = /\s+(?=[•●▪■◦]\s*\S)/gu;
const digit = '[\\d٠-٩۰-۹]';
/** The first letters of scripts without capitals, which count with a stop too; `د.` and `م.` are a doctor and an engineer. */
const caseless = '[א-ת]|י[א-ט]|ט[וז]|[اأبتثجحخزوطي]|هـ?';
const dotted = `${digit}{1,3}(?:\\.${digit}{1,3}){0,3}`;
const numberedLine = new RegExp(
  `^(?:${[
    `\\((?:${digit}{1,3}|[ivxlc]{1,6}|\\p{Ll}|د|${caseless})\\)`,
    `(?:${dotted}|[ivxlc]{1,6}|\\p{Ll}|د|${caseless})\\)`,
    `${dotted}\\.(?!${digit}|[ºª])`,
    `${digit}{1,2}(?:\\.${digit}{1,2}){1,3}`,
    '(?:[IVX]{1,5}|[ivx]{2,5})\\.',
    `(?:${caseless})\\.(?=\\s)`,
    '\\d{1,2}\\.?[ºª][.)]?(?=\\s)',
    `${digit}{1,2} ?[–—ـ-](?=\\s|\\p{Script=Arabic})`,
    `(?:[اأبتثجدحخزوطي]|هـ?) ?[–—ـ-](?=\\s|[\u0621-\u064a]{2})`,
    `${digit}{1,2}(?=\\s{2,}|\\t)`,
  ].join('|')})\\s*(?=\\S)`,
  'u',
);
/** `#88:`, `[#12] –`, `R1:`, `AP-3.`: a reference that a list item opens with. */
const referenceLine = /^(\[?#\d{1,6}\]?|\[?[A-Z]{1,3}-?\d{1,3}\]?)\s*[:–—.-]\s+(?=\S)/u;

export const isOrphanBullet = (line: string): boolean => orphanBullet.test(line.trim());

export const isRoundBullet = (line: string): boolean => isOrphanBullet(line) && !/^[*+–—-]$/u.test(line);

export function splitBullet(line: string): Marked | null {
  const marker = bulletLine.exec(line)?.[0];
  return marker === undefined ? null : { marker: marker.trim(), text: line.slice(marker.length) };
}

/** Several bullets pasted into one line, taken apart. */
export const splitInlineBullets = (line: string): string[] =>
  (line.match(inlineBullet)?.length ?? 0) >= 2 ? line.split(inlineBullet) : [line];

export function splitNumber(line: string): Marked | null {
  const marker = numberedLine.exec(line)?.[0];
  if (marker === undefined) return null;
  const text = line.slice(marker.length);
  // `3.5 million` and `2.1%` open with a decimal, not with a paragraph number.
  const decimal = /^\p{Nd}+\.\p{Nd}+$/u.test(marker.trim());
  // Without capitals only a short line without a stop is sure to be a heading.
  const opensHeading =
    /^\p{Lu}/u.test(text) || (/^\p{Lo}/u.test(text) && countWords(text) <= 10 && !endsSentence(text));
  if ((decimal && !opensHeading) || (/\p{Nd}\.$/u.test(marker) && /^\p{Nd}/u.test(text))) return null;
  return { marker: marker.trim(), text };
}

/** `4 Choose the place`: in a heading a bare number before a capital counts it off; a year is part of it. */
export function splitHeadingNumber(text: string): Marked | null {
  const marker = /^\d{1,2}(?=\s\p{Lu}\p{Ll})/u.exec(text)?.[0];
  return marker === undefined ? null : { marker, text: text.slice(marker.length).trimStart() };
}

/** A label and its number before the text (`Recommendation n° 4 : …`), or a bare reference (`#88: …`). */
export function splitLabel(text: string, data: LanguageData): Marked | null {
  const reference = referenceLine.exec(text);
  if (reference?.[1]) return { marker: reference[1].replace(/[[\]]/gu, ''), text: text.slice(reference[0].length) };
  const head = text.slice(0, 60);
  for (const sign of head.matchAll(/\s?[:–—]\s+|\s-\s+|(?<=\p{Nd})[.)]\s+/gu)) {
    const label = head.slice(0, sign.index);
    const rest = text.slice(sign.index + sign[0].length);
    if (isLabel(label, data) && rest !== '') return { marker: fold(label), text: rest };
    if (!isLabel(label, data)) break;
  }
  return splitBareLabel(text, data);
}

/** `Recommendation 4 Publish the data`: nothing but a capital shows where the label ends. */
function splitBareLabel(text: string, data: LanguageData): Marked | null {
  const label = /^\S+(?:\s(?:[Nn]|[Nn]o|[Nn]r)[°º.]?|\s№)?\s?\d{1,3}(?=\s["“«]?\p{Lu})/u.exec(text)?.[0];
  if (label === undefined || !isLabel(label, data)) return null;
  return { marker: label, text: text.slice(label.length).trimStart() };
}

/** The number in a marker, as the paper writes it: `4` of `Recommendation n° 4`, `iv` of `(iv)`; null of a bullet. */
export function numberOf(marker: string | undefined): string | null {
  if (marker === undefined || marker.startsWith('#')) return null;
  const found =
    /(?:^|[\s(°º№.])((?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*)|[ivxlcIVXLC]{1,6}|\p{L}|[א-ת]{2}|هـ)['׳’]?(?:\.?[ºª]?[.)]?|\s?[–—ـ-])$/u.exec(
      marker,
    )?.[1];
  return found ?? /^[A-Z]{1,3}-?(\d{1,3})$/u.exec(marker)?.[1] ?? null;
}
