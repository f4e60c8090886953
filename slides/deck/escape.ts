/**
 * Escapes paper words for a slide body or notes, so that Markdown shows them as they are written.
 *
 * Expects one line with its white space folded, as blocks have it. Only what Markdown would act on is escaped: the
 * person edits this text, and `U\.S\.` is hard to read.
 */
export function escapeMarkdown(text: string): string {
  return plain.test(text) ? text : escaped(text);
}

/** Nothing that Markdown could act on: most sentences, and a long paper has many. */
const plain = /^(?![-+>=\d])(?:(?!www\.|:\/\/)[^\\`*_[\]<~|#&@])*$/i;

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<~|#]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/@/g, '\\@')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www(?=\.)/gi, '$&\\')
    .replace(/^[-+>=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
