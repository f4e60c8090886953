import type { Seen } from '../document-diagnostics.ts';
import type { PictureMark } from '../paper-pictures.ts';
import { type Words, WordsBuilder } from '../words-builder.ts';
import { child, elements, textOf, type XmlElement } from '../xml.ts';
import type { Changes } from './changes.ts';
import { numeric } from './numbering.ts';
import type { Letters, Styles } from './styles.ts';

/** A footnote or endnote that a paragraph calls. */
export interface Note {
  readonly marker: string;
  readonly body: XmlElement;
}

/** Elements whose text is not the paragraph's: marks of indexes, programs, the reading beside a ruby base. */
const unread = new Set(['number', 'script', 'ruby-text', 'tracked-changes', 'event-listeners', 'annotation-end']);
const shapes = new Set([
  'custom-shape',
  'rect',
  'ellipse',
  'circle',
  'polygon',
  'path',
  'line',
  'caption',
  'connector',
]);

/** What no text is read of, and goes as a whole where it was deleted. */
const fixed = new Set([...shapes, 'frame', 'g', 'note', 'annotation', 'hidden-text']);

/** Hebrew and Arabic, which have weights and sizes of their own. */
const complex = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Reads the words of paragraphs: what a reader of the document sees when every tracked change is accepted. */
export class WordsReader {
  readonly #styles: Styles;
  readonly #seen: Seen;
  readonly #changes: Changes;
  #words = new WordsBuilder();
  #breaksBefore = 0;
  #breaks = 0;
  #notes: Note[] = [];
  #boxes: XmlElement[] = [];
  #pictures: PictureMark[] = [];

  constructor(styles: Styles, seen: Seen, changes: Changes) {
    this.#styles = styles;
    this.#seen = seen;
    this.#changes = changes;
  }

  read(paragraph: XmlElement, letters: Letters): Words<Note> {
    this.#words = new WordsBuilder();
    this.#breaksBefore = 0;
    this.#breaks = 0;
    this.#notes = [];
    this.#boxes = [];
    this.#pictures = [];
    this.#inline(paragraph, letters);
    return {
      ...this.#words.words(),
      breaksBefore: this.#breaksBefore,
      breaks: this.#breaks,
      notes: this.#notes,
      boxes: this.#boxes,
      pictures: this.#pictures,
    };
  }

  #inline(parent: XmlElement, letters: Letters): void {
    for (const one of parent.children) {
      if (typeof one === 'string') this.#text(one.replace(/[ \t\r\n]+/g, ' '), letters);
      else this.#element(one, letters);
    }
  }

  #text(text: string, { bold, complexBold, size, complexSize, hidden, struck }: Letters): void {
    if (this.#changes.isDeleted) return;
    if (hidden === true || struck === true) {
      if (text.trim() !== '') this.#seen[hidden === true ? 'hidden' : 'struck'] += 1;
      return;
    }
    if (text === ' ' && this.#words.text === '') return;
    const isComplex = complex.test(text);
    this.#words.add(text, (isComplex ? complexBold : bold) === true, isComplex ? complexSize : size);
  }

  #element(element: XmlElement, letters: Letters): void {
    const { name, attributes } = element;
    if (name === 'change-start' || name === 'change-end') this.#changes.pass(element);
    if (unread.has(name) || (this.#changes.isDeleted && fixed.has(name))) return;
    if (shapes.has(name)) {
      this.#boxes.push(element);
      return;
    }
    switch (name) {
      case 's':
        this.#text(' '.repeat(Math.min(100, Math.max(1, numeric(attributes['c'], 1)))), letters);
        break;
      case 'tab':
        this.#text('\t', letters);
        break;
      case 'line-break':
        this.#text('\n', letters);
        break;
      case 'span':
        this.#inline(element, this.#styles.letters(attributes['style-name'], letters));
        break;
      case 'soft-page-break':
        if (this.#words.text.trim() === '') this.#breaksBefore += 1;
        this.#breaks += 1;
        break;
      case 'hidden-text':
        this.#seen.hidden += 1;
        break;
      case 'note':
        this.#note(element);
        break;
      case 'annotation':
        this.#seen.comments += 1;
        break;
      case 'frame':
      case 'g':
        this.#drawing(element);
        break;
      default:
        this.#inline(element, letters);
    }
  }

  #picture(frame: XmlElement): void {
    const image = child(frame, 'image');
    if (!image) return;
    this.#seen.pictures += 1;
    const data = child(image, 'binary-data');
    const source = data ? `data:;base64,${textOf(data)}` : image.attributes['href'];
    const said = child(frame, 'desc') ?? child(frame, 'title');
    if (source !== undefined) this.#pictures.push({ source, alternative: said ? textOf(said) : '' });
  }

  #note(element: XmlElement): void {
    const citation = child(element, 'note-citation');
    const body = child(element, 'note-body');
    if (body) this.#notes.push({ marker: citation ? textOf(citation).trim() : '', body });
  }

  /** A frame holds the same thing in several forms, the best first; a group holds shapes and frames. */
  #drawing(element: XmlElement): void {
    if (element.name === 'g') {
      for (const one of elements(element)) {
        if (shapes.has(one.name)) this.#boxes.push(one);
        else if (one.name === 'frame' || one.name === 'g') this.#drawing(one);
      }
      return;
    }
    const box = child(element, 'text-box');
    if (box) this.#boxes.push(box);
    else if (child(element, 'object') || child(element, 'object-ole') || child(element, 'plugin'))
      this.#seen.embedded += 1;
    else this.#picture(element);
  }
}
