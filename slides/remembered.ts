/** Characters of the texts kept in each generation: the blocks and sentences of a megabyte, looked at again and again. */
const most = 2_000_000;

/** What functions found of one text, each at its own places. */
type Findings = unknown[];

/**
 * What functions share that are asked of the same texts: a text is looked up once for all of them. Two generations, so
 * that forgetting costs nothing and a long paper does not fill the memory.
 */
export function memory() {
  let young = new Map<string, Findings>();
  let old = new Map<string, Findings>();
  let characters = 0;
  let places = 0;
  // Rules ask for one text in a row, and to know that it is the same costs far less than to look it up.
  let lastText: string | null = null;
  let last: Findings = [];

  const findingsOf = (text: string): Findings => {
    if (text === lastText) return last;
    last = young.get(text) ?? kept(text);
    lastText = text;
    return last;
  };
  const kept = (text: string): Findings => {
    const findings = old.get(text) ?? new Array<unknown>(places);
    characters += text.length;
    if (characters > most) {
      old = young;
      young = new Map();
      characters = text.length;
    }
    young.set(text, findings);
    return findings;
  };

  /** A pure function of a text that gives again what it gave for the same text lately. */
  function remembered<T>(work: (text: string) => T): (text: string) => T {
    const at = places;
    places += 1;
    return (text) => {
      const findings = findingsOf(text);
      const known = findings[at] as T | undefined;
      if (known !== undefined) return known;
      const found = work(text);
      findings[at] = found;
      return found;
    };
  }

  /** The same for a function that also depends on a value that never changes, such as the words of a language. */
  function rememberedWith<D extends object, T>(work: (text: string, data: D) => T): (text: string, data: D) => T {
    const at = places;
    places += 2;
    return (text, data) => {
      const findings = findingsOf(text);
      if (findings[at] === data) return findings[at + 1] as T;
      const found = work(text, data);
      findings[at] = data;
      findings[at + 1] = found;
      return found;
    };
  }

  return { remembered, rememberedWith };
}

/** Of blocks and sentences. */
export const { remembered, rememberedWith } = memory();
