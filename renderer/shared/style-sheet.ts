const sheets = new Map<string, CSSStyleSheet>();

/** One parsed style sheet for all shadow roots that use the same text. */
export function styleSheet(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
