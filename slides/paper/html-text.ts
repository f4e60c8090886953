import { fold } from './clean-text.ts';
import type { Draft } from './draft.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  deg: '°',
  copy: '©',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ugrave: 'ù',
  icirc: 'î',
  oelig: 'œ',
};

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    // Direction marks and control signs written as references must not slip past the cleaning of the text.
    const sign = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return /[\p{Cc}\p{Cf}\p{Cs}]/u.test(sign) ? ' ' : sign;
  });
}

/** HTML in a Markdown paper as blocks of its text: tags, comments, scripts and frames gone, nothing run or fetched. */
export function htmlDrafts(html: string): Draft[] {
  const found: Draft[] = [];
  let kind: Draft['kind'] = 'paragraph';
  let level: number | undefined;
  let text = '';
  let marker = '•';
  const lists: { next: number | null }[] = [];
  const push = () => {
    const folded = fold(decodeEntities(text));
    if (folded) {
      found.push(
        kind === 'list-item'
          ? { kind, text: folded, level: Math.max(1, lists.length), marker }
          : { kind, text: folded, ...(level === undefined ? {} : { level }) },
      );
    }
    text = '';
    kind = 'paragraph';
    level = undefined;
  };
  for (const part of htmlParts(html)) {
    if (!part.isTag) {
      text += part.text;
      continue;
    }
    const tag = /^<\/?([a-z][a-z\d]*)/iu.exec(part.text)?.[1]?.toLowerCase() ?? '';
    if (inlineTags.has(tag)) continue;
    push();
    const isOpening = !part.text.startsWith('</');
    if (isOpening && /^h[1-6]$/u.test(tag)) {
      kind = 'heading';
      level = Number(tag.charAt(1));
    } else if (isOpening && tag === 'li') {
      kind = 'list-item';
      const list = lists.at(-1);
      marker = list && list.next !== null ? `${list.next++}.` : '•';
    } else if (isOpening && tag === 'ol')
      lists.push({ next: Number(/\sstart\s*=\s*["']?(\d{1,3})/iu.exec(part.text)?.[1] ?? 1) });
    else if (isOpening && tag === 'ul') lists.push({ next: null });
    else if (tag === 'ol' || tag === 'ul') lists.pop();
    else if (isOpening && tag === 'blockquote') kind = 'quote';
  }
  push();
  return found;
}

const inlineTags = new Set(
  'a abbr b bdi bdo cite code em font i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);

/** Tags and text in turn; what stands inside comments, scripts, styles and frames is left out. */
function htmlParts(html: string): { isTag: boolean; text: string }[] {
  const parts: { isTag: boolean; text: string }[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      parts.push({ isTag: false, text: html.slice(at) });
      break;
    }
    if (open > at) parts.push({ isTag: false, text: html.slice(at, open) });
    const hidden = /^<(?:!--|(script|style|iframe|noscript|template|svg)\b)/iu.exec(html.slice(open, open + 12));
    const isTag = hidden !== null || /^<[/!?a-z]/iu.test(html.slice(open, open + 2));
    if (!isTag) {
      parts.push({ isTag: false, text: '<' });
      at = open + 1;
      continue;
    }
    const closing = hidden ? (hidden[1] ? `</${hidden[1].toLowerCase()}` : '-->') : '>';
    const end = lower.indexOf(closing, open);
    const tagEnd =
      end < 0 ? html.length : hidden?.[1] ? html.indexOf('>', end) + 1 || html.length : end + closing.length;
    parts.push({ isTag: true, text: hidden ? '<br>' : html.slice(open, tagEnd) });
    at = tagEnd;
  }
  return parts;
}
