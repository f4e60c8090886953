import { endsSentence } from '../../../slides/paper/lines.ts';
import type { Page, Run, TagNode } from './open-pdf.ts';
import type { Tagged, TextPiece } from './tags.ts';

/** More letters than this share outside of every tag are text that the tags would lose. */
const mostStray = 0.02;
/** Running heads and feet are no more of a paper. */
const mostArtifacts = 0.3;
/** A paragraph of so great a share of a paper of some length is none. */
const greatestShare = 0.4;
const fewestLetters = 3_000;
/** So many places where the order of the tags is not the reader's, or that tear a sentence, are no accident. */
const fewestWrong = 3;
const mostWrong = 0.05;
const longestHeading = 300;

/**
 * Whether the tags of a PDF can be relied upon: many programs write tags that say nothing (paragraphs only), tag line by
 * line, leave text out, or put it in the order in which it was drawn. Where that shows, the places of letters tell more.
 *
 * @param text what is left of each page without what repeats in its margins
 */
export function areTrusted({ pieces }: Tagged, text: readonly Page[]): boolean {
  if (text.every(({ tags }) => tags === null)) return false;
  const runs = text.flatMap((page) => page.runs);
  const all = letters(runs);
  const artifacts = letters(runs.filter(({ tag }) => tag === 'artifact'));
  const stray = text.reduce((sum, page) => sum + letters(strayOf(page)), 0);
  if (stray > all * mostStray || artifacts > all * mostArtifacts) return false;
  const texts = pieces.filter((piece): piece is TextPiece => piece.kind !== 'table');
  const says = pieces.some(({ kind }) => kind === 'heading' || kind === 'list-item' || kind === 'table');
  const isOne = all > fewestLetters && texts.some((piece) => letters(piece.runs) > all * greatestShare);
  const isLong = texts.some(({ kind, runs: own }) => kind === 'heading' && letters(own) > longestHeading);
  return says && !isOne && !isLong && isInOrder(texts) && isWhole(texts);
}

function strayOf({ runs, tags }: Page): Run[] {
  const ids = new Set(tags ? idsIn(tags) : []);
  return runs.filter(({ tag }) => tag !== 'artifact' && (tag === null || !ids.has(tag)));
}

const idsIn = (node: TagNode): string[] => ('role' in node ? node.children.flatMap(idsIn) : [node.id]);

const letters = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/** Pairs of neighbours on one page. */
function neighbours(texts: readonly TextPiece[]): (readonly [TextPiece, TextPiece])[] {
  const flowing = texts.filter(({ kind }) => kind !== 'footnote');
  return flowing.flatMap((piece, index) => {
    const next = flowing[index + 1];
    return next && next.page === piece.page ? [[piece, next] as const] : [];
  });
}

const isFew = (wrong: number, all: number): boolean => wrong < fewestWrong || wrong <= all * mostWrong;

/** From top to bottom, and from a column to the next. */
function isInOrder(texts: readonly TextPiece[]): boolean {
  const pairs = neighbours(texts);
  const wrong = pairs.filter(([{ runs }, next]) => {
    const [last, first] = [runs.at(-1), next.runs[0]];
    if (!last || !first) return false;
    const away = first.rtl ? last.x - (first.x + first.width) : first.x - (last.x + last.width);
    const back = first.rtl ? first.x - (last.x + last.width) : last.x - (first.x + first.width);
    if (first.y < last.y - last.size * 1.5) return away < 0;
    // Down and back over a column: what is drawn line by line across two of them.
    return (
      back > 0 &&
      next.runs.every((run) => (run.rtl ? run.x > last.x : run.x < last.x)) &&
      first.y < last.y + last.size * 2
    );
  });
  return isFew(wrong.length, pairs.length);
}

/** Each line tagged as a paragraph tears sentences. */
function isWhole(texts: readonly TextPiece[]): boolean {
  const pairs = neighbours(texts).filter(([piece, next]) => piece.kind === 'paragraph' && next.kind === 'paragraph');
  const torn = pairs.filter(([piece, next]) => {
    const [last, first] = [piece.runs.at(-1)?.text.trim() ?? '', next.runs[0]?.text.trim() ?? ''];
    return !endsSentence(last) && /^\p{Ll}/u.test(first);
  });
  return isFew(torn.length, pairs.length);
}
