import { child, descendants, type XmlElement } from '../xml.ts';

/**
 * The tracked changes of a text. What was deleted mostly stands apart from the text, but where LibreOffice shows
 * deletions in it, it also writes them in the text between two marks.
 */
export class Changes {
  readonly insertions: number;
  readonly deletions: number;
  /** Deletions that have a beginning and an end in the text: without its end one would swallow the rest of it. */
  readonly #marked: ReadonlySet<string>;
  readonly #open = new Set<string>();

  constructor(text: XmlElement) {
    const regions = descendants(text, 'changed-region');
    const deleted = regions.filter((region) => child(region, 'deletion'));
    this.insertions = regions.filter((region) => child(region, 'insertion')).length;
    this.deletions = deleted.length;
    const ends = new Set(deleted.length > 0 ? descendants(text, 'change-end').map(idOf) : []);
    this.#marked = new Set(deleted.map(({ attributes }) => attributes['id'] ?? '').filter((id) => ends.has(id)));
  }

  /** What comes next in the text was deleted. */
  get isDeleted(): boolean {
    return this.#open.size > 0;
  }

  pass(mark: XmlElement): void {
    const id = idOf(mark);
    if (mark.name === 'change-end') this.#open.delete(id);
    else if (this.#marked.has(id)) this.#open.add(id);
  }
}

const idOf = ({ attributes }: XmlElement): string => attributes['change-id'] ?? '';
