import TurndownService from 'turndown';
import { escapeMarkdown } from '../../../../slides/index.ts';

/**
 * What was copied in a word processor or a browser, as Markdown a person would have typed; null where the copy has no
 * form of its own, so that its plain text is pasted as it is. Pictures, scripts and styles are left out.
 */
export function markdownOf(html: string): string | null {
  if (!hasForm(html)) return null;
  const markdown = service()
    .turndown(html.replace(/^[\s\S]*<!--StartFragment-->|<!--EndFragment-->[\s\S]*$/g, ''))
    .replace(/\u00a0{2,}|\u00a0 | \u00a0/g, ' ')
    .replace(/[ \t\u00a0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return markdown === '' ? null : markdown;
}

/** An editor of programs copies colours, which are no form: its text is meant as it is written. */
const hasForm = (html: string): boolean =>
  /<(?:h[1-6]|ul|ol|li|table|strong|b|em|i|a|blockquote)[\s>]|<p[\s>]|mso-list|font-weight:\s*(?:bold|[6-9]00)/i.test(
    html,
  );

let made: TurndownService | undefined;

function service(): TurndownService {
  if (made) return made;
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  turndown.escape = (text) => escapeMarkdown(text);
  turndown.remove(['script', 'style', 'title', 'noscript', 'iframe']);
  turndown.remove((node) => /^(?:xml|o:p)$/i.test(node.nodeName) || /mso-list:\s*ignore/i.test(styleOf(node)));
  turndown.addRule('heading', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) => `\n\n${'#'.repeat(Number(node.nodeName[1]))} ${oneLine(content)}\n\n`,
  });
  turndown.addRule('bold', {
    filter: (node) => ['B', 'STRONG', 'SPAN'].includes(node.nodeName) && isBold(node),
    replacement: (content) => marked(content, '**'),
  });
  turndown.addRule('not bold', {
    filter: (node) => ['B', 'STRONG'].includes(node.nodeName) && !isBold(node),
    replacement: (content) => content,
  });
  turndown.addRule('italic', {
    filter: (node) =>
      ['I', 'EM'].includes(node.nodeName) || (node.nodeName === 'SPAN' && /font-style:\s*italic/i.test(styleOf(node))),
    replacement: (content) => marked(content, '*'),
  });
  turndown.addRule('link', {
    filter: 'a',
    replacement(content, node) {
      const address = node.getAttribute('href') ?? '';
      const isOutside = /^(?:https?:\/\/|mailto:)[^\s()<>]+$/i.test(address);
      return isOutside && content.trim() !== '' ? `[${oneLine(content)}](${address})` : content;
    },
  });
  turndown.addRule('picture', { filter: 'img', replacement: () => '' });
  turndown.addRule('list', {
    filter: ['ul', 'ol'],
    replacement(content, node) {
      const parent = node.parentNode?.nodeName;
      // Word processors put an inner list beside the item it belongs to.
      if (parent === 'UL' || parent === 'OL') return `\n${indented(content.trim(), '    ')}\n`;
      return parent === 'LI' ? `\n${content.trim()}\n` : `\n\n${content.trim()}\n\n`;
    },
  });
  turndown.addRule('item', {
    filter: 'li',
    replacement(content, node) {
      const marker = markerOf(node);
      return `\n${marker}${indented(content.trim().replace(/\n{2,}/g, '\n'), ' '.repeat(marker.length)).trimStart()}\n`;
    },
  });
  turndown.addRule("a word processor's item", {
    filter: (node) => node.nodeName === 'P' && /mso-list:\s*l\d+\s+level\d/i.test(styleOf(node)),
    replacement(content, node) {
      const level = Number(/level(\d)/i.exec(styleOf(node))?.[1] ?? 1);
      const sign = /^\s*(\d+)[.)]/.exec(markOf(node));
      return `\n${' '.repeat(4 * (level - 1))}${sign ? `${sign[1]}.` : '-'} ${oneLine(content)}\n`;
    },
  });
  turndown.addRule('table', {
    filter: 'table',
    replacement: (content, node) => tableOf(node, turndown) ?? `\n\n${content.trim()}\n\n`,
  });
  made = turndown;
  return turndown;
}

const styleOf = (node: HTMLElement): string => node.getAttribute?.('style') ?? '';

/** Google Docs wraps everything in a `<b>` that is not bold. */
function isBold(node: HTMLElement): boolean {
  const weight = /font-weight:\s*(\w+)/i.exec(styleOf(node))?.[1];
  if (weight === undefined) return node.nodeName !== 'SPAN';
  return weight === 'bold' || Number(weight) >= 600;
}

/** Marks stand close to what they mark, or Markdown does not see them. */
function marked(content: string, mark: string): string {
  const text = content.trim();
  if (text === '' || text.includes('\n\n')) return content;
  const before = content.slice(0, content.length - content.trimStart().length);
  return `${before}${mark}${text}${mark}${content.slice(before.length + text.length)}`;
}

const oneLine = (content: string): string => content.replace(/[ \t]*\\?\n\s*/g, ' ').trim();

const indented = (content: string, indent: string): string => content.replace(/^(?=.)/gm, indent);

function markerOf(item: HTMLElement): string {
  const parent = item.parentElement;
  if (parent?.nodeName !== 'OL') return '- ';
  const siblings = Array.from(parent.children).filter(({ nodeName }) => nodeName === 'LI');
  return `${Number(parent.getAttribute('start') ?? 1) + siblings.indexOf(item)}. `;
}

/** What a word processor drew before an item: `1.` or a bullet. */
function markOf(node: HTMLElement): string {
  const mark = Array.from(node.querySelectorAll('span')).find((span) => /mso-list:\s*ignore/i.test(styleOf(span)));
  return mark?.textContent ?? '';
}

/** The first row becomes the heading. Null for a table of one column, which only holds a page together. */
function tableOf(table: HTMLElement, turndown: TurndownService): string | null {
  const rows = Array.from(table.querySelectorAll('tr'), (row) =>
    Array.from(row.children).flatMap((cell) => {
      const text = oneLine(turndown.turndown(cell as HTMLElement).replace(/\n+/g, ' ')).replace(/(?<!\\)\|/g, '\\|');
      const empty = Math.min(50, Number(cell.getAttribute('colspan') ?? 1)) - 1;
      return [text, ...Array.from({ length: Math.max(0, empty) }, () => '')];
    }),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2 || table.querySelector('table')) return null;
  const lines = rows.map((row) => `| ${Array.from({ length: width }, (_, column) => row[column] ?? '').join(' | ')} |`);
  const bars = `|${' --- |'.repeat(width)}`;
  return `\n\n${[lines[0], bars, ...lines.slice(1)].join('\n')}\n\n`;
}
