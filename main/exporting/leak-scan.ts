import { slideLines } from '../../slides/deck/lines.ts';
import type { ComposedDeck, Slide } from '../../slides/deck/model.ts';
import { splitReference } from '../../slides/deck/note-reference.ts';
import { sentencesOf } from '../../slides/paper/sentences.ts';
import { AppError } from '../errors.ts';

/**
 * Shorter sentences (*Thank you*, *Next slide*) stand in any document by chance. A fault that let notes through would
 * let long ones through with them.
 */
const fewestWords = 4;

/**
 * What no copy for the audience may hold: sentences of the notes, passages of the paper that slides cite, lines of
 * hidden slides; less those that a slide shows as well.
 */
export function audienceSecrets({ deck, notes }: ComposedDeck): string[] {
  const shown = deck.slides.filter((slide) => !slide.hidden);
  const visible = foldWords([...deckLines(deck), ...shown.flatMap(slideText)].join('\n'));
  const secret = [
    ...Object.values(notes).flatMap(({ say, ifAsked }) => [say, ifAsked]),
    ...deck.slides.flatMap(({ citations }) => citations.map(({ span }) => span.quote)),
    ...deck.slides.filter((slide) => slide.hidden).flatMap(slideText),
  ];
  return [...new Set(secret.flatMap((text) => sentences(text, deck.language)))].filter((sentence) => {
    const words = foldWords(sentence);
    return words.trim().split(' ').length >= fewestWords && !visible.includes(words);
  });
}

/** Most of a document by length, and no text: in base64 there is no white space between words. */
const inlined = /data:(?:font\/woff2|image\/(?:png|jpeg|gif|webp));base64,[A-Za-z0-9+/=]*['"]/g;

/** The secrets that stand in a document: in its text across tags, in attributes, comments or scripts. */
export function findLeaks(document: string, secrets: readonly string[]): string[] {
  const decoded = document
    .replace(inlined, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|\w+);/gi, (_entity, decimal, hex) =>
      decimal || hex ? String.fromCodePoint(Number(decimal ?? `0x${hex}`) % 0x110000) : ' ',
    );
  const folded = foldWords(`${decoded}\n${decoded.replace(/<[^>]*>/g, ' ')}`);
  const openings = openingsOf(folded);
  return secrets.filter((secret) => {
    const words = foldWords(secret);
    return openings.has(words.trim().split(' ').slice(0, fewestWords).join(' ')) && folded.includes(words);
  });
}

/**
 * The last gate before a file for the audience is released.
 *
 * @throws AppError `notes_would_leak`
 */
export function refuseLeaks(document: string, secrets: readonly string[]): void {
  const [leak] = findLeaks(document, secrets);
  if (leak === undefined) return;
  throw new AppError('notes_would_leak', { code: 'notes-would-leak', sentence: leak.slice(0, 100) });
}

function deckLines(deck: ComposedDeck['deck']): string[] {
  const { title, authors, marking, briefingFor, presentedBy, date, style } = deck;
  return [title, ...authors, marking, briefingFor, presentedBy, date, style.footer].filter((line) => line !== null);
}

/** What a slide shows, as written and as it is read: the two differ where there are links or emphasis. */
function slideText(slide: Slide): string[] {
  const { body, section, number, source } = slide;
  return [body, ...slideLines(slide), section ?? '', number ?? '', source ?? ''];
}

/** Without emphasis, and without the reference to its paragraph that ends a line of generated notes. */
function sentences(text: string, language: string): string[] {
  const lines = text.split('\n').map((line) => (splitReference(line)?.words ?? line).replace(/[*_`]+/g, ''));
  return lines.flatMap((line) => sentencesOf(line, language).map((sentence) => sentence.text));
}

/** Words in lower case between single spaces: what is left when markup, punctuation and line breaks differ. */
function foldWords(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u2060]/g, '');
  return ` ${plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
}

/** Each run of the fewest words, so that most secrets are dismissed without a search of the whole document. */
function openingsOf(folded: string): Set<string> {
  const words = folded.trim().split(' ');
  return new Set(words.map((_word, at) => words.slice(at, at + fewestWords).join(' ')));
}
