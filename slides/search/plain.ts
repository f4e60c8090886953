/** A slide or notes as they are searched and shown in hits: the first line apart, and no signs of Markdown. */
export interface PlainText {
  readonly headline: string;
  readonly body: string;
}

/** Signs only, and fast: a search reads fifty texts while the person types. */
export function plainText(markdown: string): PlainText {
  const lines = markdown
    .split('\n')
    .map((line) => {
      const text = line.replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,9}[.)]\s+)+/u, '');
      if (!/[[*`_\\]/.test(text)) return text.trim();
      return text
        .replace(/!?\[([^[\]]*)\]\([^()]*\)/gu, '$1')
        .replace(/(?<!\\)(?:[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}]))/gu, '')
        .replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
        .trim();
    })
    .filter((line) => line !== '');
  const isHeaded = /^\s*#/u.test(markdown);
  return {
    headline: isHeaded ? (lines[0] ?? '') : '',
    body: lines.slice(isHeaded ? 1 : 0).join(' · '),
  };
}
