import type { Seen } from '../document-diagnostics.ts';
import type { PictureMark } from '../paper-pictures.ts';
import { type Words, WordsBuilder } from '../words-builder.ts';
import { child, descendants, elements, textOf, type XmlElement } from '../xml.ts';
import { lettersOf, type Style, type Styles } from './styles.ts';

/** Symbols set in fonts whose letters are pictures; the others of these fonts are no words. */
const symbols: Readonly<Record<string, string>> = { f0b7: '•', f0a7: '▪', f0d8: '➢', f0fc: '✓', f0e0: '→', f0ae: '→' };

/** Reads the words of paragraphs: what a reader of the document sees when every tracked change is accepted. */
export class WordsReader {
  readonly #styles: Styles;
  readonly #seen: Seen;
  #words = new WordsBuilder();
  #breaksBefore = 0;
  #breaks = 0;
  #notes: string[] = [];
  #boxes: XmlElement[] = [];
  #pictures: PictureMark[] = [];

  constructor(styles: Styles, seen: Seen) {
    this.#styles = styles;
    this.#seen = seen;
  }

  read(paragraph: XmlElement, style: Style): Words<string> {
    this.#words = new WordsBuilder();
    this.#breaksBefore = 0;
    this.#breaks = 0;
    this.#notes = [];
    this.#boxes = [];
    this.#pictures = [];
    this.#inline(paragraph, style);
    const words = this.#words.words();
    return {
      ...words,
      size: words.size ?? style.size,
      breaksBefore: this.#breaksBefore,
      breaks: this.#breaks,
      notes: this.#notes,
      boxes: this.#boxes,
      pictures: this.#pictures,
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
          this.#words.add(
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
    for (const element of elements(run)) this.#piece(element, said('bold') === true, said('size'));
  }

  #piece(element: XmlElement, bold: boolean, size: number | null): void {
    switch (element.name) {
      case 't':
        this.#words.add(textOf(element), bold, size);
        break;
      case 'tab':
      case 'ptab':
        this.#words.add('\t', bold, size);
        break;
      case 'br':
        if (['textWrapping', undefined].includes(element.attributes['type'])) this.#words.add('\n', bold, size);
        break;
      case 'cr':
        this.#words.add('\n', bold, size);
        break;
      case 'noBreakHyphen':
        this.#words.add('\u2011', bold, size);
        break;
      case 'sym':
        this.#words.add(symbols[(element.attributes['char'] ?? '').toLowerCase()] ?? '', bold, size);
        break;
      case 'lastRenderedPageBreak':
        if (this.#words.text.trim() === '') this.#breaksBefore += 1;
        this.#breaks += 1;
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.#notes.push(`${element.name.slice(0, -9)} ${element.attributes['id'] ?? ''}`);
        break;
      case 'ruby':
        for (const base of descendants(element, 'rubyBase'))
          for (const text of descendants(base, 't')) this.#words.add(textOf(text), bold, size);
        break;
      case 'AlternateContent': {
        // The same thing in two forms: the second is for programs that do not know the first.
        const shown = child(element, 'Choice') ?? child(element, 'Fallback');
        for (const inner of shown ? elements(shown) : []) this.#piece(inner, bold, size);
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
    const [shown] = [...descendants(element, 'blip'), ...descendants(element, 'imagedata')];
    if (!shown || element.name === 'object') {
      this.#seen.embedded += 1;
      return;
    }
    this.#seen.pictures += 1;
    const source = shown.attributes['embed'] ?? shown.attributes['id'];
    const alternative = descendants(element, 'docPr')[0]?.attributes['descr'] ?? shown.attributes['title'] ?? '';
    if (source !== undefined) this.#pictures.push({ source, alternative });
  }
}
