import { languageData } from '../languages/index.ts';
import type { LanguageData } from '../languages/types.ts';
import { cleanText, fold } from './clean-text.ts';
import type { DocumentBlock, PaperDocument } from './document.ts';
import { type Draft, metadata } from './draft.ts';
import { isMarking, readFront } from './front.ts';
import { readHeader } from './header.ts';
import { detectDirection, detectLanguage } from './language.ts';
import { readLetter } from './letter.ts';
import type { LineShape } from './lines.ts';
import type { Paper } from './model.ts';
import { headingDraft, itemDraft, paragraphDrafts } from './paragraphs.ts';
import { paperOf } from './read-paper.ts';
import { isHeading, type Piece } from './read-text.ts';
import { headed } from './sized-headings.ts';
import { countWords } from './words.ts';

/** Where other headings are set apart, one that is not is a line of its own at the most. */
const oneLine = 85;
const longestHeading = 200;

/** The head of a memorandum is looked for in so many blocks. */
const longestHeader = 15;

/** Reads a paper whose format tells headings, lists and what is bold. */
export function readDocument(document: PaperDocument): Paper {
  const blocks = headed({ ...document, blocks: document.blocks.map(cleaned) });
  const text = blocks.map((block) => block.text).join('\n\n');
  const language = detectLanguage(text);
  const data = languageData(language);
  const header = headerOf(blocks, data);
  const drafts = [...header.drafts, ...blocks.slice(header.length).flatMap((block) => draftsOf(block, data))];
  const body = drafts.filter(({ kind }) => kind !== 'footnote');
  const isHeaded = body.some(({ kind, level }) => kind === 'heading' && level !== 1);
  const isMarked = document.marksHeadings && isHeaded;
  const letter = readLetter(
    isMarked ? body : withGuessedHeadings(body, data, isHeaded ? oneLine : longestHeading),
    data,
  );
  const authored = letter.some(({ kind, marker }) => kind === 'metadata' && marker === 'author');
  const front = readFront(letter, data, {
    titled: false,
    authored,
    guessed: !isMarked,
  });
  const footnotes = drafts.filter(({ kind }) => kind === 'footnote');
  return paperOf([...marginDrafts(document, data), ...front, ...footnotes], language, detectDirection(text));
}

/** The lines `To: …`, `Subject: …` at the top of a memorandum, which are often set as a table. */
function headerOf(blocks: readonly DocumentBlock[], data: LanguageData) {
  const top = blocks.slice(0, longestHeader).map(({ kind, text }) => ({
    isLine: kind === 'paragraph' || kind === 'title' || kind === 'table-row',
    lines: kind === 'table-row' ? [text.replace(/^(\P{N}{1,30}[:：]) \| /u, '$1 ')] : text.split('\n'),
  }));
  const end = top.findIndex(({ isLine }) => !isLine);
  const above = (end < 0 ? top : top.slice(0, end)).map(({ lines }) => lines);
  const { drafts, rest } = readHeader(above.flat(), data);
  let taken = above.flat().length - rest.length;
  let length = 0;
  for (const lines of above) {
    if (taken < lines.length) break;
    taken -= lines.length;
    length += 1;
  }
  // A header that ends in the middle of a paragraph is none.
  return taken === 0 && length > 0 ? { drafts, length } : { drafts: [], length: 0 };
}

const cleaned = (block: DocumentBlock): DocumentBlock => {
  const text = cleanText(block.text);
  if (text === block.text) return block;
  // Signs that go out of the bold part shorten it.
  return { ...block, text, bold: cleanText(block.text.slice(0, block.bold)).length };
};

function draftsOf(block: DocumentBlock, data: LanguageData): Draft[] {
  const page = block.page === undefined ? {} : { page: block.page };
  return kindDrafts(block, data).map((draft) => ({ ...draft, ...page }));
}

function kindDrafts(block: DocumentBlock, data: LanguageData): Draft[] {
  const text = fold(block.text);
  if (text === '') return [];
  const { kind, level = 1, marker } = block;
  switch (kind) {
    case 'title':
      return [{ kind: 'heading', level: 1, text }];
    case 'heading':
      return marker === undefined
        ? headingDraft(text, level, data)
        : hasWord(marker)
          ? headingDraft(`${marker} ${text}`, level, data)
          : [{ kind, level, text, marker }];
    case 'paragraph': {
      // A footnote that somebody typed.
      const note = /^\[(\d{1,3})\]\s+(?=\S)/u.exec(text);
      return note?.[1]
        ? [{ kind: 'footnote', text: text.slice(note[0].length), marker: note[1] }]
        : paragraphDrafts(block, data);
    }
    case 'list-item':
      // `Recommendation 4:` written by the list itself is a label like any other.
      if (marker !== undefined && hasWord(marker)) return paragraphDrafts({ text: `${marker} ${text}`, bold: 0 }, data);
      return paragraphDrafts(block, data).map((draft, index) =>
        draft.kind === 'paragraph' || draft.kind === 'heading'
          ? { ...itemDraft(draft, level, index === 0 ? marker : undefined, data), nested: true as const }
          : draft,
      );
    case 'table-row':
      // An empty cell keeps its place between the bars.
      return [{ kind, text: block.text.split(' | ').map(fold).join(' | ') }];
    default:
      return [{ kind, text, ...(marker === undefined ? {} : { marker }) }];
  }
}

/** More than the letters or numerals that lists count with. */
const hasWord = (marker: string): boolean => /(?![ivxlcdm]+\b)\p{L}{3}/iu.test(marker);

/** A document of which no paragraph is set apart: its headings are told by what they say, as in plain text. */
function withGuessedHeadings(drafts: readonly Draft[], data: LanguageData, longest: number): readonly Draft[] {
  const shape: LineShape = { wrapped: false, full: Number.POSITIVE_INFINITY };
  const pieceOf = ({ text, marker }: Draft): Piece => ({
    lines: [text],
    marker: marker ?? null,
    indent: 0,
    underlined: false,
    alone: true,
  });
  return drafts.map((draft, index): Draft => {
    const next = drafts[index + 1];
    const isOpen = draft.kind === 'paragraph' || (draft.kind === 'list-item' && (draft.level ?? 1) === 1);
    if (!isOpen || next === undefined || draft.runIn !== undefined || draft.text.length > longest) return draft;
    if (!isHeading(pieceOf(draft), draft.text, pieceOf(next), data, shape)) return draft;
    return { ...draft, kind: 'heading', level: Math.min(6, (draft.marker?.match(/\p{Nd}+/gu)?.length ?? 1) + 1) };
  });
}

/** What stands in the margins of the pages: a marking, or a note that no slide shows. */
function marginDrafts({ margins }: PaperDocument, data: LanguageData): Draft[] {
  const parts = margins
    .flatMap((line) => cleanText(line).split(/\n|\t|\s{2,}|\s[|•·]\s/u))
    .map(fold)
    .filter((text) => /\p{L}{2}/u.test(text));
  return [...new Set(parts)].map((text) =>
    metadata(countWords(text) <= 12 && isMarking(text, data) ? 'marking' : 'note', text),
  );
}
