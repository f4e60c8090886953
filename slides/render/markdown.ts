import { Marked, Parser, type Token, type Tokens } from 'marked';
import { inlineOf, itemNumber, plainText } from '../deck/body.ts';
import type { Direction } from '../paper/model.ts';
import { bindWords, magnitudeAfter } from './binding.ts';
import { isNumeric, lackingDigits } from './decimals.ts';
import { ownDirection } from './direction.ts';
import { escapeHtml } from './html.ts';
import { stepClass } from './steps.ts';
import { safeLink, safePicture } from './urls.ts';

/**
 * Digits with what belongs to them: a currency sign before, separators within, a per cent sign or magnitude after. Bare
 * years, days before a month and year, and numbers that are names (`Section 12`) are left out, or a paragraph of
 * history would be speckled; so are numbers with an ending of their own (`12-ci`).
 */
const numbers = new RegExp(
  String.raw`(&#?\w+;|(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d%‰]|[.,\u00a0\u202f]\d|${magnitudeAfter}))` +
    String.raw`|(?<![\p{L}\p{N}]|\p{Lu}\p{L}*\.?[\u00a0 ])(?<digits>[\p{Sc}\u2212]?\d(?:[\d.,\u00a0\u202f]*\d)?(?:[\u00a0\u202f ]?[%‰])?)` +
    `(?<magnitude>${magnitudeAfter})?` +
    String.raw`(?![\p{L}\p{N}]|-\p{L}|[.,\u00a0\u202f]\d|[\u00a0 ]\p{L}{3,12}\.?[\u00a0 ](?:1[5-9]|20)\d\d)`,
  'gu',
);

/** Like escaping, but entities the author wrote stay what they are: Markdown has them. */
function escapeText(text: string): string {
  return escapeHtml(text).replace(/&amp;(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/gi, '&$1;');
}

/** A range of numbers, or one with its ending (`2027-ci`), which would otherwise break after its dash. */
const part = String.raw`(?:<(?:span|bdi) class="number"[^>]*>[^<]*</(?:span|bdi)>|\d[\d.,]*)`;
const range = new RegExp(String.raw`${part}\u2013${part}|(?<![\p{L}\d.,-])\d[\d.,]*-\p{Ll}{1,5}(?![\p{L}-])`, 'gu');

function markNumbers(html: string): string {
  const arabic = /\p{sc=Arabic}/u.test(html);
  const fromRight = arabic || /\p{sc=Hebrew}/u.test(html);
  const marked = html.replace(numbers, (found, plain: string | undefined, digits: string, magnitude = '') => {
    if (plain) return plain;
    // Unicode would have a minus sign follow its number in both scripts, and a per cent sign precede it in Arabic.
    const apart = (fromRight && digits.startsWith('\u2212')) || (arabic && !/^\d.*\d$|^\d$/u.test(digits));
    if (!apart) return `<span class="number">${found}</span>`;
    return magnitude
      ? `<span class="number"><bdi dir="ltr">${digits}</bdi>${magnitude}</span>`
      : `<bdi class="number" dir="ltr">${found}</bdi>`;
  });
  return marked.replace(range, '<span class="whole">$&</span>');
}

/** For each column the classes of its cells, heading first: numbers stand flush, with their decimal marks aligned. */
function columnClasses(
  header: readonly Tokens.TableCell[],
  rows: readonly (readonly Tokens.TableCell[])[],
): string[][] {
  return header.map(({ align }, column) => {
    const texts = rows.map((cells) => plainText(cells[column]?.tokens ?? []).trim());
    if (align !== 'right' && !isNumeric(texts)) return [];
    return [
      'end',
      ...lackingDigits(texts).map(([digits, mark]) =>
        ['end', digits && `lacks-${digits}`, mark && 'lacks-mark'].filter(Boolean).join(' '),
      ),
    ];
  });
}

const dirOf = (direction: Direction | null): string => (direction ? ` dir="${direction}"` : '');

/** Bullets and numbers stand where the text begins. `dir="auto"` would overlook the paragraphs that have it themselves. */
const itemDirection = (item: Tokens.ListItem): Direction | null => ownDirection(plainText(item.tokens));

/** A line that begins with `+` comes when the speaker gets to it. */
const isStep = (item: Tokens.ListItem): boolean => item.raw.trimStart().startsWith('+');

/** The indent of a list is on the side its items begin at; where they differ, on that of the text around it. */
function sharedDirection(items: readonly Tokens.ListItem[]): Direction | null {
  const directions = new Set(items.map(itemDirection).filter((direction) => direction !== null));
  const [direction = null] = directions;
  return directions.size === 1 ? direction : null;
}

/**
 * Author text becomes only the elements written here, without ids or classes of the author's; author HTML is shown
 * as text, never run. `dir="auto"` on each block of text keeps a quotation in another script readable.
 */
const markdown = new Marked({
  gfm: true,
  renderer: {
    html: ({ text, block }) => (block ? `<p dir="auto">${escapeHtml(text.trim())}</p>` : escapeHtml(text)),
    heading({ tokens }) {
      return `<h3 dir="auto">${this.parser.parseInline(tokens)}</h3>`;
    },
    paragraph({ tokens }) {
      return `<p dir="auto">${this.parser.parseInline(tokens)}</p>`;
    },
    list({ ordered, items }) {
      const tag = ordered ? 'ol' : 'ul';
      return `<${tag}${dirOf(sharedDirection(items))}>${items.map((item) => this.listitem(item)).join('')}</${tag}>`;
    },
    listitem(item) {
      const number = itemNumber(item);
      const direction = itemDirection(item);
      const box = item.tokens.find(({ type }) => type === 'checkbox');
      const blocks = item.tokens
        .filter((token) => token !== box)
        .map((token) =>
          token.type === 'text'
            ? `<p${direction ? ' dir="auto"' : ''}>${this.parser.parseInline([...(box ? [box] : []), ...inlineOf(token)])}</p>`
            : this.parser.parse([token]),
        );
      const place = `${isStep(item) ? stepClass : ''}${number ? ` value="${Number(number)}"` : ''}${dirOf(direction)}`;
      return `<li${place}>${blocks.join('')}</li>`;
    },
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    table: (table) => renderTable(table, null),
    code: ({ text }) => `<pre><code>${escapeHtml(text)}</code></pre>`,
    codespan: ({ text }) => `<code>${escapeHtml(text)}</code>`,
    link({ href, tokens, raw }) {
      const address = safeLink(href);
      if (!address) return escapeHtml(raw);
      // A deck that is being shown must not be replaced by the page it links to.
      const outside = address.startsWith('#') ? '' : ' target="_blank" rel="noopener noreferrer"';
      return `<a href="${escapeHtml(address)}"${outside}>${this.parser.parseInline(tokens)}</a>`;
    },
    image({ href, text, raw }) {
      const address = safePicture(href);
      return address ? `<img src="${escapeHtml(address)}" alt="${escapeHtml(text)}">` : escapeHtml(raw);
    },
    text(token) {
      if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens);
      return markNumbers(bindWords('escaped' in token && token.escaped ? token.text : escapeText(token.text)));
    },
  },
});

/** HTML of blocks of Markdown, as `parseBody` cuts them. */
export function renderBlocks(blocks: readonly Token[]): string {
  return markdown.parser([...blocks]);
}

/** HTML of a table, its columns as wide as `parts` says (`tableParts` are the whole); equally wide without. */
export function renderTable({ header, rows }: Tokens.Table, parts: readonly number[] | null): string {
  const classes = columnClasses(header, rows);
  // The column keeps its edges: a cell's own direction is that of the text in it, not of the box.
  const cell = (tag: string, inner: readonly Token[], name: string | undefined) =>
    `<${tag}${name ? ` class="${name}"` : ''}><bdi>${renderInline(inner)}</bdi></${tag.split(' ')[0]}>`;
  const head = header.map(({ tokens }, column) => cell('th scope="col"', tokens, classes[column]?.[0]));
  const body = rows.map((cells, row) =>
    cells.map(({ tokens }, column) => cell('td', tokens, classes[column]?.[row + 1])).join(''),
  );
  const columns = parts ? `<colgroup>${parts.map((count) => `<col class="parts-${count}">`).join('')}</colgroup>` : '';
  return `<table>${columns}<thead><tr>${head.join('')}</tr></thead><tbody>${body.map((cells) => `<tr>${cells}</tr>`).join('')}</tbody></table>`;
}

/** HTML of a run of inline Markdown. */
export function renderInline(tokens: readonly Token[]): string {
  return new Parser(markdown.defaults).parseInline([...tokens]);
}
