import { lexer, type Token, type Tokens } from 'marked';
import type { LanguageData } from '../languages/types.ts';
import { ascribesOrDenies, isSectionName } from './ask.ts';
import { fold } from './clean-text.ts';
import type { Draft } from './draft.ts';
import { enumerationOf } from './enumerations.ts';
import { readFront } from './front.ts';
import type { FrontMatter } from './front-matter.ts';
import { decodeEntities, htmlDrafts } from './html-text.ts';
import { endsSentence } from './lines.ts';
import {
  isOrphanBullet,
  splitBullet,
  splitHeadingNumber,
  splitInlineBullets,
  splitLabel,
  splitNumber,
} from './markers.ts';
import { afterByline, isNamesLine, namesIn } from './names.ts';
import { isBlockLabel } from './responses.ts';
import { countWords } from './words.ts';

/** Signs that a text is Markdown, whatever its name. */
export function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, 50_000);
  if (/^\s*(?:---|\+\+\+)[ \t]*\n[\s\S]{0,5000}?\n(?:---|\+\+\+)[ \t]*\n/u.test(sample)) return true;
  const signs = [
    /^#{1,6}\s+\S/mu,
    /\*\*\S[^*\n]{0,200}\*\*/u,
    /\]\([^)\s]{1,300}\)/u,
    /^\s{0,3}>\s/mu,
    /^```/mu,
    /^\[[^\]\n]{1,100}\]:\s/mu,
    /^\|.{1,300}\|\s*$/mu,
  ];
  return /^#{1,6}\s+\S/mu.test(sample) || signs.filter((sign) => sign.test(sample)).length >= 2;
}

/** A paragraph, quotation or indent longer than any that a person writes; the parser's time grows with its square. */
const longestParagraph = 50_000;
const tooDeep = /^(?:[ \t]*>){20}|^[ \t]{200}/mu;

/** Whether the parser can be trusted with a text: hostile nesting costs it minutes or its stack. */
export function isSafeMarkdown(body: string): boolean {
  if (tooDeep.test(body)) return false;
  let length = 0;
  for (const line of body.split('\n')) {
    length = /^\s*(?:[-*+>#|]|\d+[.)]|$)/u.test(line) ? line.length : length + line.length;
    if (length > longestParagraph) return false;
  }
  return true;
}

/** `Heading {#anchor .class}`: an address on the page the paper was published on. */
const headingAttributes = /\s*\{[#.][^{}]{0,100}\}\s*$/u;

/** `##Heading`, as older Markdown allowed; one sign alone may be a reference (`#88`). */
const closeHeading = /^(#{2,6}(?=[^\s#])|#(?=\p{Lu}\p{Ll}))/gmu;

/** Calls of a site's templates and macros that stand alone on a line: they are no text of the paper. */
const templateLine =
  /^[ \t]*(?:\{\{[<%][^\n]{0,500}[>%]\}\}|\{%[^\n]{0,500}%\}|\{:[^\n]{0,200}\}|:::[^\n]{0,100})[ \t]*$/gmu;

/** Markdown by its structure; `front` is what its front matter gave. */
export function readMarkdown(body: string, front: FrontMatter, data: LanguageData): Draft[] {
  const { text, footnotes } = takeFootnotes(body.replace(templateLine, '').replace(closeHeading, '$1 '));
  const tokens = lexer(text, { gfm: true, pedantic: false });
  const drafts = unquoted(tokens.flatMap((token) => blockDrafts(token, data, 1)));
  const isTitled = front.drafts.some((draft) => draft.marker === 'title');
  const known = { titled: isTitled, authored: front.authors.length > 0, guessed: false };
  return [...front.drafts, ...readFront(drafts, data, known), ...footnotes];
}

/** A paper that stands in one quotation, as letters do on the pages that publish them, quotes nobody. */
function unquoted(drafts: readonly Draft[]): readonly Draft[] {
  const wordsIn = (kinds: readonly Draft['kind'][]) =>
    drafts.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { text }) => sum + countWords(text), 0);
  if (wordsIn(['quote']) <= wordsIn(['paragraph'])) return drafts;
  return drafts.map((draft): Draft => (draft.kind === 'quote' ? { ...draft, kind: 'paragraph' } : draft));
}

function blockDrafts(token: Token, data: LanguageData, depth: number): Draft[] {
  switch (token.type) {
    case 'heading':
      return headingDraft(inlineText(token.tokens ?? []), (token as Tokens.Heading).depth, data);
    case 'paragraph':
    case 'text':
      return paragraphDrafts(token as Tokens.Paragraph, data);
    case 'list':
      return (token as Tokens.List).items.flatMap((item, index) =>
        itemDrafts(item, token as Tokens.List, index, data, depth),
      );
    case 'blockquote':
      return (token.tokens ?? []).flatMap((inner) =>
        blockDrafts(inner, data, depth).map(
          (draft): Draft => (draft.kind === 'paragraph' ? { ...draft, kind: 'quote' } : draft),
        ),
      );
    case 'table':
      return tableDrafts(token as Tokens.Table);
    case 'code':
      return textDraft('code', (token as Tokens.Code).text);
    case 'html':
      return htmlDrafts((token as Tokens.HTML).text);
    default:
      return [];
  }
}

function headingDraft(raw: string, level: number, data: LanguageData): Draft[] {
  const text = fold(raw.replace(headingAttributes, ''));
  const emoji = /^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+\s?){1,4}/u.exec(text)?.[0] ?? '';
  const bare = text.slice(emoji.length);
  if (bare === '') return [];
  const marked = splitLabel(bare, data) ?? splitNumber(bare) ?? splitHeadingNumber(bare);
  if (marked) return [{ kind: 'heading', level, text: marked.text, marker: marked.marker }];
  return [{ kind: 'heading', level, text: bare, ...(emoji ? { marker: emoji.trim() } : {}) }];
}

function paragraphDrafts(token: Tokens.Paragraph, data: LanguageData): Draft[] {
  const [first, ...others] = token.tokens ?? [];
  const text = inlineText(token.tokens ?? []);
  // A paragraph that is nothing but short bold text is a heading in all but name.
  const isBold = first?.type === 'strong' && others.every((other) => other.type === 'text' && !other.raw.trim());
  if (isBold && countWords(text) <= 15 && !/[.;,:]\s*$/u.test(text)) {
    const label = splitLabel(fold(text), data);
    return label ? [{ kind: 'paragraph', ...label }] : headingDraft(text, 6, data);
  }
  // Bullets that Markdown does not know stay in one paragraph, a line each.
  const head = headOf(token.tokens ?? [], text, data);
  const lines = text.split('\n').flatMap((line) => splitInlineBullets(line.trim()));
  if (isNameplate(lines, data)) return lines.map((line): Draft => ({ kind: 'paragraph', text: fold(line) }));
  const enumeration = enumerationOf(lines);
  if (enumeration) {
    const items = enumeration.items.map((item): Draft => ({ kind: 'list-item', ...item, text: fold(item.text) }));
    return [...labelledParagraph(enumeration.before.join(' '), data), ...items];
  }
  const hasBullets = lines.filter((line) => splitBullet(line) && !/^[*+-]\s/u.test(line)).length > 0;
  if (!hasBullets) return labelledParagraph(text, data).map((draft) => withRunIn(draft, text, head));
  const joined: Draft[] = [];
  for (const line of lines) {
    if (isOrphanBullet(line) || line === '') continue;
    const marked = splitBullet(line);
    const last = joined.at(-1);
    if (marked) joined.push({ kind: 'list-item', level: 1, marker: marked.marker, text: fold(marked.text) });
    else if (last) joined[joined.length - 1] = { ...last, text: fold(`${last.text} ${line}`) };
    else joined.push(...labelledParagraph(line, data));
  }
  return joined;
}

/** A few short lines one of which names people (`By Ada Quay` | `Harbour Institute`): joined, nobody would be found. */
function isNameplate(lines: readonly string[], data: LanguageData): boolean {
  if (lines.length < 2 || lines.length > 5) return false;
  const isShort = lines.every((line) => line !== '' && countWords(line) <= 14 && !endsSentence(line));
  return (
    isShort && lines.some((line) => isNamesLine(line, data) || namesIn(afterByline(line, data) ?? '', data).length > 0)
  );
}

/**
 * Words in bold up to a colon, before more text: a head that runs into its paragraph. One that ascribes what follows
 * (`Critics say:`) or only labels it (`Rationale:`) stays part of its sentence.
 */
function headOf([first, ...others]: readonly Token[], text: string, data: LanguageData): string | null {
  if (first?.type !== 'strong') return null;
  const bold = fold(inlineText([first]));
  const colon = /^\s*[:：]/u.exec(inlineText(others))?.[0].trim() ?? '';
  const head = /[:：]$/u.test(bold) ? bold : `${bold}${colon}`;
  const isHead = /[:：]$/u.test(head) && countWords(head) <= 15 && fold(text).length > head.length + 10;
  return isHead && !ascribesOrDenies(head, data) && !isBlockLabel(head, data) ? head : null;
}

/** The head is counted in what is left after a label or number was taken off. */
function withRunIn(draft: Draft, text: string, head: string | null): Draft {
  if (head === null) return draft;
  const length = head.length - (fold(text).length - draft.text.length);
  return length > 1 && draft.text.slice(0, length) === head.slice(-length) ? { ...draft, runIn: length } : draft;
}

function labelledParagraph(raw: string, data: LanguageData): Draft[] {
  const text = fold(raw);
  if (text === '') return [];
  const label = splitLabel(text, data);
  // A number that Markdown was kept from reading (`1\. Publish …`) still numbers its paragraph.
  const number =
    label === null && /^\(?(?:[\p{L}\p{N}_]{1,4} ?[.)–ـ-]\s?|\d{1,3}(?:\.\d{1,3}){1,3}[.)]\s)/u.test(text)
      ? splitNumber(text)
      : null;
  if (number && isSectionName(number.text, data)) return [{ kind: 'heading', level: 2, ...number }];
  return [number ? { kind: 'list-item', level: 1, ...number } : { kind: 'paragraph', text, ...label }];
}

function itemDrafts(
  item: Tokens.ListItem,
  list: Tokens.List,
  index: number,
  data: LanguageData,
  depth: number,
): Draft[] {
  // As written: Markdown itself would count 1, 2, 4 as 1, 2, 3.
  const written = /^\s*(\d{1,9})[.)]/u.exec(item.raw)?.[1];
  const marker = list.ordered ? `${written ?? Number(list.start || 1) + index}.` : '•';
  let isFirst = true;
  return item.tokens.flatMap((token): Draft[] => {
    if (token.type === 'list') return blockDrafts(token, data, depth + 1);
    return blockDrafts(token, data, depth).map((draft): Draft => {
      if (draft.kind !== 'paragraph' && draft.kind !== 'heading') return draft;
      // Further paragraphs of an item have no marker: they go on with it.
      const label = splitLabel(draft.text, data);
      const own = draft.marker ?? label?.marker ?? (isFirst ? marker : undefined);
      isFirst = false;
      return {
        kind: 'list-item',
        level: depth,
        ...(draft.runIn !== undefined && label === null ? { runIn: draft.runIn } : {}),
        text: label?.text ?? draft.text,
        ...(own === undefined ? {} : { marker: own }),
      };
    });
  });
}

function tableDrafts(table: Tokens.Table): Draft[] {
  return [table.header, ...table.rows].flatMap((row): Draft[] => {
    // An empty cell keeps its place between the bars.
    const cells = row.map((cell) => fold(inlineText(cell.tokens)));
    return cells.every((cell) => cell === '') ? [] : [{ kind: 'table-row', text: cells.join(' | ') }];
  });
}

function textDraft(kind: Draft['kind'], raw: string): Draft[] {
  const text = fold(raw);
  return text === '' ? [] : [{ kind, text }];
}

/** The words of inline Markdown; line ends are kept for those who look for bullets. */
function inlineText(tokens: readonly Token[]): string {
  return withoutHidden(tokens)
    .map(inlineToken)
    .join('')
    .replace(/\[\^[^\]\s]{1,40}\]/gu, '');
}

/** What stands between the tags of a script or style is no text of the paper, though Markdown takes it for some. */
function withoutHidden(tokens: readonly Token[]): Token[] {
  let hidden: string | null = null;
  return tokens.filter((token) => {
    const tag = token.type === 'html' ? /^<(\/?)(script|style|iframe|noscript|template|svg)\b/iu.exec(token.raw) : null;
    const name = tag?.[2]?.toLowerCase() ?? null;
    if (hidden === null && tag?.[1] === '' && !/\/>$/u.test(token.raw)) hidden = name;
    else if (hidden !== null && tag?.[1] === '/' && name === hidden) hidden = null;
    return hidden === null;
  });
}

function inlineToken(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'escape':
    case 'codespan':
      return 'tokens' in token && token.tokens ? inlineText(token.tokens) : decodeEntities(token.text);
    case 'br':
      return '\n';
    case 'html':
      return /^<br\b/iu.test(token.raw) ? '\n' : '';
    case 'image':
      return '';
    case 'del':
      // Struck through with two tildes means deleted; one tilde is more often `about`.
      return token.raw.startsWith('~~') ? '' : token.raw;
    default:
      return 'tokens' in token && token.tokens ? inlineText(token.tokens) : '';
  }
}

/** Footnotes are no part of Markdown proper: their texts are taken out before it is read. */
function takeFootnotes(body: string): { text: string; footnotes: Draft[] } {
  const footnotes: Draft[] = [];
  const kept: string[] = [];
  let open: { marker: string; lines: string[] } | null = null;
  const push = () => {
    if (open)
      footnotes.push(
        ...textDraft('footnote', open.lines.join(' ')).map((draft) => ({ ...draft, marker: open?.marker ?? '' })),
      );
    open = null;
  };
  for (const line of body.split('\n')) {
    const note = /^ {0,3}\[\^([^\]\s]{1,40})\]:\s*(.*)$/u.exec(line);
    if (note?.[1] !== undefined) {
      push();
      open = { marker: note[1], lines: [note[2] ?? ''] };
    } else if (open !== null && /^(?: {2,}|\t)\S/u.test(line)) (open as { lines: string[] }).lines.push(line.trim());
    else {
      push();
      kept.push(line);
    }
  }
  push();
  return { text: kept.join('\n'), footnotes };
}
