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
