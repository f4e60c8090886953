/** Characters of the texts kept in each generation: the sentences of a megabyte, which rules look at again and again. */
const most = 1_000_000;

/**
 * A pure function of a text that gives again what it gave for the same text lately. Two generations, so that forgetting
 * costs nothing and a long paper does not fill the memory.
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const found = old.get(text) ?? work(text);
    characters += text.length;
    if (characters > most) {
      old = young;
      young = new Map();
      characters = text.length;
    }
    young.set(text, found);
    return found;
  };
}

/** The same for a function that also depends on a value that never changes, such as the words of a language. */
export function rememberedWith<D extends object, T>(work: (text: string, data: D) => T): (text: string, data: D) => T {
  const byData = new WeakMap<D, (text: string) => T>();
  return (text, data) => {
    const known = byData.get(data) ?? remembered((own) => work(own, data));
    byData.set(data, known);
    return known(text);
  };
}
