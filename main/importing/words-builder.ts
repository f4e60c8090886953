import type { PictureMark } from './paper-pictures.ts';
import type { XmlElement } from './xml.ts';

/** The words of one paragraph of a word processor's document; a note is what the format calls one by. */
export interface Words<Note> {
  readonly text: string;
  /** How many characters at its beginning are in bold. */
  readonly bold: number;
  /** The size of most of its letters, in the unit of the format. */
  readonly size: number | null;
  /** Pages that began before its first letter. */
  readonly breaksBefore: number;
  /** Pages that began inside it or before its first letter. */
  readonly breaks: number;
  readonly notes: readonly Note[];
  /** The contents of text boxes that hang on it. */
  readonly boxes: readonly XmlElement[];
  readonly pictures: readonly PictureMark[];
}

/** Two paragraphs made one: what parted them was deleted. */
export const joinedWords = <Note>(before: Words<Note>, after: Words<Note>): Words<Note> => ({
  text: before.text + after.text,
  bold: before.bold === before.text.length ? before.bold + after.bold : before.bold,
  size: before.size ?? after.size,
  breaksBefore: before.text.trim() === '' ? before.breaks + after.breaksBefore : before.breaksBefore,
  breaks: before.breaks + after.breaks,
  notes: [...before.notes, ...after.notes],
  boxes: [...before.boxes, ...after.boxes],
  pictures: [...before.pictures, ...after.pictures],
});

/** The words of one paragraph as they come, with how much of them is bold and how large they are. */
export class WordsBuilder {
  #text = '';
  #bold = 0;
  #allBold = true;
  readonly #sizes = new Map<number, number>();

  get text(): string {
    return this.#text;
  }

  add(text: string, bold: boolean, size: number | null = null): void {
    this.#text += text;
    const length = text.trim().length;
    if (length === 0) return;
    if (!bold) this.#allBold = false;
    if (this.#allBold) this.#bold = this.#text.length;
    if (size !== null) this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + length);
  }

  /** `bold` counts the characters at the beginning that are; `size` is that of most of them. */
  words(): { readonly text: string; readonly bold: number; readonly size: number | null } {
    const most = [...this.#sizes].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
    return { text: this.#text, bold: this.#bold, size: most[1] === 0 ? null : most[0] };
  }
}
