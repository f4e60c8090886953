import type { DocumentBlock } from '../../../slides/paper/document.ts';
import type { Seen } from '../document-diagnostics.ts';
import { type ListMarker, OpenLists } from '../open-lists.ts';
import type { FoundPicture } from '../paper-pictures.ts';
import { quoteStyles, roles } from '../style-names.ts';
import { tableBlocks } from '../table-blocks.ts';
import { joinedWords, type Words } from '../words-builder.ts';
import { child, descendants, elements, type XmlElement } from '../xml.ts';
import type { ListPlace, Numbering } from './numbering.ts';
import { WordsReader } from './paragraph.ts';
import { outlineOf, placeOf, type Style, type Styles } from './styles.ts';

/** Reads the body of a document, or of any part of one, into blocks. */
export class BodyReader {
  /** Ids of the footnotes and endnotes in the order in which the text calls them. */
  readonly notes: string[] = [];
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #seen: Seen;
  readonly #words: WordsReader;
  /** Word notes where pages ended when it last showed the document; other writers do not. */
  readonly #hasPages: boolean;
  /** In the order of the text. */
  readonly pictures: FoundPicture[] = [];
  #page = 1;
  #lastText = '';
  readonly #lists = new OpenLists();
  /** The beginning of a paragraph whose end was deleted. */
  #carried: Words<string> | null = null;

  constructor(parts: { styles: Styles; numbering: Numbering; seen: Seen; hasPages: boolean }) {
    this.#styles = parts.styles;
    this.#numbering = parts.numbering;
    this.#seen = parts.seen;
    this.#hasPages = parts.hasPages;
    this.#words = new WordsReader(parts.styles, parts.seen);
  }

  read(parent: XmlElement): DocumentBlock[] {
    return elements(parent).flatMap((element): DocumentBlock[] => {
      switch (element.name) {
        case 'p':
          return this.#paragraph(element);
        case 'tbl':
          return this.#table(element);
        case 'sdt':
          if (isContents(element)) {
            this.#seen.contents = true;
            return [];
          }
          return this.read(element);
        case 'sdtContent':
        case 'customXml':
        case 'ins':
        case 'moveTo':
          return this.read(element);
        case 'altChunk':
          this.#seen.embedded += 1;
          return [];
        default:
          return [];
      }
    });
  }

  #paragraph(element: XmlElement): DocumentBlock[] {
    const properties = child(element, 'pPr');
    const style = this.#styles.paragraph(child(properties, 'pStyle')?.attributes['val']);
    if (/^toc \d$/.test(style.name)) {
      this.#seen.contents = true;
      return [];
    }
    const read = this.#words.read(element, style);
    const words = this.#carried ? joinedWords(this.#carried, read) : read;
    this.#carried = null;
    if (child(child(properties, 'rPr'), 'del')) {
      // Accepting the deletion of a paragraph's end makes one paragraph of it and the next.
      this.#seen.deletions += 1;
      this.#carried = words;
      return [];
    }
    this.notes.push(...words.notes);
    if (words.text.trim() !== '') this.#lastText = words.text;
    for (const mark of words.pictures) this.pictures.push({ ...mark, near: this.#lastText });
    const page = this.#page + words.breaksBefore;
    this.#page += words.breaks;
    const block = this.#block(words, properties, style);
    const boxes = words.boxes.flatMap((box) => this.read(box));
    return [...(block ? [this.#hasPages ? { ...block, page } : block] : []), ...boxes];
  }

  #block(words: Words<string>, properties: XmlElement | undefined, style: Style): DocumentBlock | null {
    // A numbered paragraph without words counts all the same, where the reader sees its number.
    const found = this.#marker(properties, style);
    if (words.text.trim() === '') return null;
    const { text, bold } = words;
    const block = { text, bold, ...(words.size === null ? {} : { size: words.size / 2 }) };
    const marker = found === null ? {} : { marker: found.marker };
    if (style.name === 'title') return { ...block, kind: 'title' };
    const role = roles[style.name];
    if (role !== undefined) return { ...block, kind: 'metadata', marker: role };
    const outline = outlineOf(properties) ?? style.outline ?? 9;
    if (outline < 9) {
      this.#lists.end();
      return { ...block, kind: 'heading', level: Math.min(6, outline + 1), ...marker };
    }
    if (found !== null) {
      const depth = this.#place(properties, style)?.depth ?? 0;
      return { ...block, kind: 'list-item', level: this.#lists.levelOf(found, depth), ...marker };
    }
    this.#lists.end();
    return { ...block, kind: quoteStyles.has(style.name) ? 'quote' : 'paragraph' };
  }

  #place(properties: XmlElement | undefined, style: Style): ListPlace | null {
    const own = placeOf(properties);
    const list = own.list ?? style.list;
    if (list === null || list === '0') return null;
    const depth = own.depth ?? this.#numbering.depthOfStyle(list, style.id) ?? style.depth ?? 0;
    return { list, depth };
  }

  #marker(properties: XmlElement | undefined, style: Style): ListMarker | null {
    const place = this.#place(properties, style);
    return place && this.#numbering.next(place);
  }

  #table(table: XmlElement): DocumentBlock[] {
    const rows = rowsOf(table).map((row) =>
      cellsOf(row).flatMap((cell) => {
        const properties = child(cell, 'tcPr');
        const isCovered = child(properties, 'vMerge') !== undefined && !isMergeStart(properties);
        const span = Number(child(properties, 'gridSpan')?.attributes['val'] ?? 1);
        const blocks = isCovered ? [] : this.read(cell);
        return [blocks, ...Array.from({ length: Math.min(50, Math.max(0, span - 1)) }, (): DocumentBlock[] => [])];
      }),
    );
    this.#lists.end();
    return tableBlocks(rows);
  }
}

const isMergeStart = (properties: XmlElement | undefined): boolean =>
  child(properties, 'vMerge')?.attributes['val'] === 'restart';

/** Rows and cells may stand inside controls and tracked insertions; a deleted row is gone. */
const rowsOf = (table: XmlElement): XmlElement[] =>
  within(table, 'tr', 'tbl').filter((row) => !child(child(row, 'trPr'), 'del'));

const cellsOf = (row: XmlElement): XmlElement[] => within(row, 'tc', 'tbl');

function within(parent: XmlElement, name: string, end: string): XmlElement[] {
  return elements(parent).flatMap((one) => {
    if (one.name === name) return [one];
    return one.name === end || one.name === 'tc' ? [] : within(one, name, end);
  });
}

const isContents = (control: XmlElement): boolean =>
  descendants(control, 'docPartGallery').some(({ attributes }) => attributes['val'] === 'Table of Contents');
