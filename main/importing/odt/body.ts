import type { DocumentBlock } from '../../../slides/paper/document.ts';
import type { Seen } from '../document-diagnostics.ts';
import { OpenLists } from '../open-lists.ts';
import type { FoundPicture } from '../paper-pictures.ts';
import { quoteStyles, roles } from '../style-names.ts';
import { tableBlocks } from '../table-blocks.ts';
import { joinedWords, type Words } from '../words-builder.ts';
import { elements, type XmlElement } from '../xml.ts';
import type { Changes } from './changes.ts';
import { type Numbering, numeric, type OpenList } from './numbering.ts';
import type { ParagraphStyle, Styles } from './styles.ts';
import { type Note, WordsReader } from './words.ts';

/** Where in a list a paragraph stands. */
interface Place {
  readonly list: OpenList;
  /** The number that the item is given by hand. */
  readonly start: number | null;
  /** The first paragraph of an item has its number; the heading of a list has none. */
  isNumbered: boolean;
  /** Of the item's numbered paragraph; null before it. */
  level: number | null;
}

/** A paragraph before it is known how far it goes. */
interface Read {
  readonly words: Words<Note>;
  readonly element: XmlElement;
  readonly style: ParagraphStyle;
  readonly place: Place | null;
}

/** Made by the program from the headings, captions and marks of the text. */
const indexes = new Set([
  'table-of-content',
  'illustration-index',
  'table-index',
  'object-index',
  'user-index',
  'alphabetical-index',
]);

/** Reads the body of a document, or of any part of one, into blocks. */
export class BodyReader {
  /** In the order in which the text calls them. */
  readonly notes: Note[] = [];
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #seen: Seen;
  readonly #changes: Changes;
  readonly #words: WordsReader;
  /** LibreOffice notes where pages end; other writers do not. */
  readonly #hasPages: boolean;
  readonly #lists = new OpenLists();
  /** In the order of the text. */
  readonly pictures: FoundPicture[] = [];
  #page = 1;
  #lastText = '';
  #hasBegun = false;
  #breakAfter = false;
  /** The beginning of a paragraph whose end was deleted. */
  #carried: Read | null = null;

  constructor(parts: { styles: Styles; numbering: Numbering; seen: Seen; changes: Changes; hasPages: boolean }) {
    this.#styles = parts.styles;
    this.#numbering = parts.numbering;
    this.#seen = parts.seen;
    this.#hasPages = parts.hasPages;
    this.#changes = parts.changes;
    this.#words = new WordsReader(parts.styles, parts.seen, parts.changes);
  }

  read(parent: XmlElement): DocumentBlock[] {
    return [...this.#read(parent), ...this.#rest()];
  }

  #rest(): DocumentBlock[] {
    const block = this.#carried && this.#block(this.#carried);
    this.#carried = null;
    return block ? [block] : [];
  }

  #read(parent: XmlElement, place: Place | null = null): DocumentBlock[] {
    return elements(parent).flatMap((element) => this.#element(element, place));
  }

  #element(element: XmlElement, place: Place | null): DocumentBlock[] {
    const { name, attributes } = element;
    if (indexes.has(name)) {
      this.#seen.contents = true;
      return [];
    }
    switch (name) {
      case 'p':
      case 'h':
        return this.#paragraph(element, place);
      case 'list':
        return this.#list(element, place);
      case 'numbered-paragraph':
        return this.#numberedParagraph(element);
      case 'table':
        return this.#table(element);
      case 'section':
        if (attributes['display'] !== 'none') return this.#read(element);
        this.#seen.hidden += 1;
        return [];
      case 'bibliography':
      case 'index-body':
        return this.#read(element);
      case 'soft-page-break':
        this.#page += 1;
        return [];
      case 'change-start':
      case 'change-end':
        this.#changes.pass(element);
        return [];
      // What hangs on a page and not on a paragraph.
      case 'frame':
      case 'g':
      case 'custom-shape':
        return this.#boxes(
          this.#words.read({ name: '', attributes: {}, children: [element] }, this.#styles.paragraph('').letters),
        );
      default:
        return [];
    }
  }

  #paragraph(element: XmlElement, place: Place | null): DocumentBlock[] {
    const style = this.#styles.paragraph(element.attributes['style-name']);
    if ((style.breakBefore || this.#breakAfter) && this.#hasBegun) this.#page += 1;
    this.#breakAfter = style.breakAfter;
    this.#hasBegun = true;
    const read = this.#joined({ words: this.#words.read(element, style.letters), element, style, place });
    if (this.#changes.isDeleted) {
      this.#carried = read;
      return [];
    }
    this.notes.push(...read.words.notes);
    if (read.words.text.trim() !== '') this.#lastText = read.words.text;
    for (const mark of read.words.pictures) this.pictures.push({ ...mark, near: this.#lastText });
    const page = this.#page + read.words.breaksBefore;
    this.#page += read.words.breaks;
    const block = this.#block(read);
    return [...(block ? [this.#hasPages ? { ...block, page } : block] : []), ...this.#boxes(read.words)];
  }

  /** With its end a paragraph loses what parts it from the next; the one of which something is left says what it is. */
  #joined(read: Read): Read {
    const before = this.#carried;
    this.#carried = null;
    if (!before) return read;
    const words = joinedWords(before.words, read.words);
    return before.words.text.trim() === '' ? { ...read, words } : { ...before, words };
  }

  #boxes({ boxes }: Words<Note>): DocumentBlock[] {
    return boxes.flatMap((box) => this.#read(box));
  }

  #block({ words, element, style, place }: Read): DocumentBlock | null {
    // A numbered paragraph without words counts all the same, where the reader sees its number.
    const found = this.#marker(element, style, place);
    const { text, bold, size } = words;
    if (text.trim() === '') return null;
    const block = { text, bold, ...(size === null ? {} : { size }) };
    const marker = found === null ? {} : { marker: found.marker };
    if (style.name === 'title') return { ...block, kind: 'title' };
    const role = roles[style.name];
    if (role !== undefined) return { ...block, kind: 'metadata', marker: role };
    if (element.name === 'h') {
      this.#lists.end();
      return { ...block, kind: 'heading', level: Math.max(1, Math.min(6, outlineOf(element))), ...marker };
    }
    if (found !== null && place) {
      place.level = this.#lists.levelOf(found, place.list.depth - 1);
      return { ...block, kind: 'list-item', level: place.level, ...marker };
    }
    if (place && place.level !== null) return { ...block, kind: 'list-item', level: place.level };
    this.#lists.end();
    return { ...block, kind: quoteStyles.has(style.name) ? 'quote' : 'paragraph' };
  }

  #marker(element: XmlElement, style: ParagraphStyle, place: Place | null) {
    const start = element.attributes['start-value'];
    const number = start === undefined ? null : numeric(start, 1);
    if (place) {
      const isNumbered = place.isNumbered && element.attributes['is-list-header'] !== 'true';
      place.isNumbered = false;
      return isNumbered ? this.#numbering.next(place.list, style.list, place.start ?? number) : null;
    }
    if (element.name !== 'h' || element.attributes['is-list-header'] === 'true') return null;
    const restart = element.attributes['restart-numbering'] === 'true' ? (number ?? 1) : null;
    return this.#numbering.nextHeading(outlineOf(element), style.list, restart);
  }

  #list(element: XmlElement, outer: Place | null): DocumentBlock[] {
    const list = this.#numbering.open(element, outer?.list ?? null);
    return elements(element).flatMap((item): DocumentBlock[] => {
      if (item.name === 'soft-page-break') return this.#element(item, null);
      if (item.name !== 'list-item' && item.name !== 'list-header') return [];
      const { 'start-value': start, 'style-override': override } = item.attributes;
      return this.#read(item, {
        list: { ...list, style: override ?? list.style },
        start: start === undefined ? null : numeric(start, 1),
        isNumbered: item.name === 'list-item',
        level: null,
      });
    });
  }

  #numberedParagraph(element: XmlElement): DocumentBlock[] {
    const { 'list-id': id, level, 'start-value': start } = element.attributes;
    const list = this.#numbering.open(
      { ...element, attributes: { ...element.attributes, 'continue-list': id ?? '', id: id ?? '' } },
      null,
    );
    return this.#read(element, {
      list: { ...list, depth: Math.max(1, numeric(level, 1)) },
      start: start === undefined ? null : numeric(start, 1),
      isNumbered: true,
      level: null,
    });
  }

  #table(table: XmlElement): DocumentBlock[] {
    if (this.#styles.tableBreaksBefore(table.attributes['style-name']) && this.#hasBegun) this.#page += 1;
    const rows = this.#rows(table);
    this.#lists.end();
    return tableBlocks(rows);
  }

  #rows(parent: XmlElement): DocumentBlock[][][] {
    return elements(parent).flatMap((one): DocumentBlock[][][] => {
      switch (one.name) {
        case 'table-row':
          return [this.#cells(one)];
        case 'table-header-rows':
        case 'table-rows':
        case 'table-row-group':
          return this.#rows(one);
        case 'soft-page-break':
          this.#page += 1;
          return [];
        default:
          return [];
      }
    });
  }

  /** A cell that another covers keeps its place. */
  #cells(row: XmlElement): DocumentBlock[][] {
    return elements(row)
      .filter(({ name }) => name === 'table-cell' || name === 'covered-table-cell')
      .flatMap((cell) => {
        const repeated = Math.min(50, Math.max(1, numeric(cell.attributes['number-columns-repeated'], 1)));
        const blocks = cell.name === 'table-cell' ? this.#read(cell) : [];
        return [blocks, ...Array.from({ length: repeated - 1 }, (): DocumentBlock[] => [])];
      });
  }
}

const outlineOf = ({ attributes }: XmlElement): number => numeric(attributes['outline-level'], 1);
