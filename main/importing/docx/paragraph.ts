import { child, descendants, elements, textOf, type XmlElement } from '../xml.ts';
import { lettersOf, type Style, type Styles } from './styles.ts';

/** What a document holds that is not among its words; counted, for the person to know. */
export interface Seen {
  insertions: number;
  deletions: number;
  hidden: number;
  struck: number;
  pictures: number;
  embedded: number;
  contents: boolean;
}

/** The words of one paragraph. */
export interface Words {
  readonly text: string;
  /** How many characters at its beginning are in bold. */
  readonly bold: number;
  /** The size of most of its letters, in half points. */
  readonly size: number | null;
  /** Pages that began inside it or before its first letter. */
  readonly breaksBefore: number;
  readonly breaks: number;
  readonly notes: readonly string[];
  /** The contents of text boxes that hang on it. */
  readonly boxes: readonly XmlElement[];
}

/** Symbols set in fonts whose letters are pictures; the others of these fonts are no words. */
const symbols: Readonly<Record<string, string>> = { f0b7: '•', f0a7: '▪', f0d8: '➢', f0fc: '✓', f0e0: '→', f0ae: '→' };

/** Reads the words of paragraphs: what a reader of the document sees when every tracked change is accepted. */
export class WordsReader {
  readonly #styles: Styles;
  readonly #seen: Seen;
  #text = '';
  #bold = 0;
  #allBold = true;
  #sizes = new Map<number, number>();
  #breaksBefore = 0;
  #breaks = 0;
  #notes: string[] = [];
  #boxes: XmlElement[] = [];

  constructor(styles: Styles, seen: Seen) {
    this.#styles = styles;
    this.#seen = seen;
  }

  read(paragraph: XmlElement, style: Style): Words {
    this.#text = '';
    this.#bold = 0;
    this.#allBold = true;
    this.#sizes = new Map();
    this.#breaksBefore = 0;
    this.#breaks = 0;
    this.#notes = [];
    this.#boxes = [];
    this.#inline(paragraph, style);
    const size = [...this.#sizes].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
    return {
      text: this.#text,
      bold: this.#bold,
      size: size === 0 ? style.size : size,
      breaksBefore: this.#breaksBefore,
      breaks: this.#breaks,
      notes: this.#notes,
      boxes: this.#boxes,
    };
  }

  #inline(parent: XmlElement, style: Style): void {
    for (const element of elements(parent)) {
      switch (element.name) {
        case 'r':
          this.#run(element, style);
          break;
        case 'del':
        case 'moveFrom':
          this.#seen.deletions += 1;
          break;
        case 'ins':
        case 'moveTo':
          this.#seen.insertions += 1;
          this.#inline(element, style);
          break;
        case 'oMath':
        case 'oMathPara':
          this.#add(
            descendants(element, 't')
              .map((text) => textOf(text))
              .join(''),
            false,
          );
          break;
        case 'hyperlink':
        case 'smartTag':
        case 'fldSimple':
        case 'sdt':
        case 'sdtContent':
        case 'customXml':
        case 'dir':
        case 'bdo':
          this.#inline(element, style);
          break;
        default:
      }
    }
  }

  #run(run: XmlElement, paragraphStyle: Style): void {
    const properties = child(run, 'rPr');
    const own = lettersOf(properties);
    const named = this.#styles.letters(child(properties, 'rStyle')?.attributes['val']);
    const said = <K extends 'bold' | 'hidden' | 'struck' | 'size'>(key: K) =>
      own[key] ?? named[key] ?? paragraphStyle[key];
    const hasText = elements(run).some(({ name }) => name === 't');
    if (said('hidden') === true) {
      if (hasText) this.#seen.hidden += 1;
      return;
    }
    if (said('struck') === true && hasText) {
      this.#seen.struck += 1;
      return;
    }
    const before = this.#text.length;
    for (const element of elements(run)) this.#piece(element, said('bold') === true);
    const length = this.#text.slice(before).trim().length;
    const size = said('size');
    if (size !== null && length > 0) this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + length);
  }

  #piece(element: XmlElement, bold: boolean): void {
    switch (element.name) {
      case 't':
        this.#add(textOf(element), bold);
        break;
      case 'tab':
      case 'ptab':
        this.#add('\t', bold);
        break;
      case 'br':
        if (['textWrapping', undefined].includes(element.attributes['type'])) this.#add('\n', bold);
        break;
      case 'cr':
        this.#add('\n', bold);
        break;
      case 'noBreakHyphen':
        this.#add('\u2011', bold);
        break;
      case 'sym':
        this.#add(symbols[(element.attributes['char'] ?? '').toLowerCase()] ?? '', bold);
        break;
      case 'lastRenderedPageBreak':
        if (this.#text.trim() === '') this.#breaksBefore += 1;
        this.#breaks += 1;
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.#notes.push(`${element.name.slice(0, -9)} ${element.attributes['id'] ?? ''}`);
        break;
      case 'ruby':
        for (const base of descendants(element, 'rubyBase'))
          for (const text of descendants(base, 't')) this.#add(textOf(text), bold);
        break;
      case 'AlternateContent': {
        // The same thing in two forms: the second is for programs that do not know the first.
        const shown = child(element, 'Choice') ?? child(element, 'Fallback');
        for (const inner of shown ? elements(shown) : []) this.#piece(inner, bold);
        break;
      }
      case 'drawing':
      case 'pict':
      case 'object':
        this.#drawing(element);
        break;
      default:
    }
  }

  #drawing(element: XmlElement): void {
    const boxes = descendants(element, 'txbxContent');
    this.#boxes.push(...boxes);
    if (boxes.length > 0) return;
    const isPicture = descendants(element, 'blip').length > 0 || descendants(element, 'imagedata').length > 0;
    if (isPicture && element.name !== 'object') this.#seen.pictures += 1;
    else this.#seen.embedded += 1;
  }

  #add(text: string, bold: boolean): void {
    this.#text += text;
    if (text.trim() === '') return;
    if (!bold) this.#allBold = false;
    if (this.#allBold) this.#bold = this.#text.length;
  }
}
