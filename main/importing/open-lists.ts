/** What stands before a numbered paragraph. */
export interface ListMarker {
  readonly marker: string;
  /** Lists that count on from each other have the same. */
  readonly series: string;
  /** How it counts and what stands around the count: `lowerRoman (%1)`. */
  readonly form: string;
  /** In any one unit, where the list says. */
  readonly indent: number;
}

/** The lists that are open where a document is read, from the outermost in. */
export class OpenLists {
  #lists: (Pick<ListMarker, 'series' | 'form' | 'indent'> & { readonly offset: number; level: number })[] = [];

  end(): void {
    this.#lists = [];
  }

  /**
   * From 1. A list that begins right under an item of another, no nearer to the margin, stands beneath it.
   *
   * @param depth of the item in its own list, from 0
   */
  levelOf({ series, form, indent }: ListMarker, depth: number): number {
    const known = this.#lists.findIndex(
      (list) => list.series === series || (list.form === form && list.indent === indent),
    );
    if (known >= 0) this.#lists = this.#lists.slice(0, known + 1);
    else {
      while ((this.#lists.at(-1)?.indent ?? 0) > indent) this.#lists.pop();
      this.#lists.push({
        series,
        form,
        indent,
        offset: Math.max(0, (this.#lists.at(-1)?.level ?? 0) - depth),
        level: 1,
      });
    }
    const open = this.#lists.at(-1);
    if (!open) return depth + 1;
    open.level = open.offset + depth + 1;
    return open.level;
  }
}

/** The signs of symbol fonts are drawn from places of their own; all of them are bullets. */
export const bulletOf = (text: string): string => {
  const sign = text.trim();
  if (/^[-–—*•◦▪■□○●‣⁃✓➢➤→]$/u.test(sign)) return sign;
  return sign === 'o' ? '◦' : '•';
};
