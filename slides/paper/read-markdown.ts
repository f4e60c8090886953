import type { Token, Tokens } from 'marked';
import type { LanguageData } from '../languages/types.ts';
import { lexMarkdown } from '../lexer.ts';
import { fold } from './clean-text.ts';
import type { Draft } from './draft.ts';
import { readFront } from './front.ts';
import type { FrontMatter } from './front-matter.ts';
import { decodeEntities, htmlDrafts } from './html-text.ts';
import { headingDraft, itemDraft, type Paragraph, paragraphDrafts } from './paragraphs.ts';
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

/** `##Heading`, as older Markdown allowed; one sign alone may be a reference (`#88`). */
const closeHeading = /^(#{2,6}(?=[^\s#])|#(?=\p{Lu}\p{Ll}))/gmu;

/** Calls of a site's templates and macros that stand alone on a line: they are no text of the paper. */
const templateLine =
  /^[ \t]*(?:\{\{[<%][^\n]{0,500}[>%]\}\}|\{%[^\n]{0,500}%\}|\{:[^\n]{0,200}\}|:::[^\n]{0,100})[ \t]*$/gmu;

/** Markdown by its structure; `front` is what its front matter gave. */
export function readMarkdown(body: string, front: FrontMatter, data: LanguageData): Draft[] {
  const { text, footnotes } = takeFootnotes(body.replace(templateLine, '').replace(closeHeading, '$1 '));
  const tokens = lexMarkdown(text);
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
      return paragraphDrafts(paragraphOf(token as Tokens.Paragraph), data);
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

function paragraphOf({ tokens = [] }: Tokens.Paragraph): Paragraph {
  const [first] = tokens;
  return { text: inlineText(tokens), bold: first?.type === 'strong' ? inlineText([first]).length : 0 };
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
      const own = isFirst ? marker : undefined;
      isFirst = false;
      return itemDraft(draft, depth, own, data);
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
