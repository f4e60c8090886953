import { foldedWords } from '../search/words.ts';
import { slideLines } from './lines.ts';
import type { Citation, Notes, Slide } from './model.ts';

/** What a slide rests on and what is said of it, shared out among the slides it is cut into. */

/** Number of a block's paragraph in the paper; 0 or undefined where it has none. */
export type ParagraphOf = (blockId: string) => number | undefined;

/**
 * The citations of each of several bodies that a slide is cut into. Those of a paragraph that is cut go with each of its
 * parts; one whose line is on none (it was written over) stays with the first.
 */
export function citationsOfParts(slide: Slide, bodies: readonly string[]): readonly (readonly Citation[])[] {
  const all = new Set(slideLines(slide));
  const parts = bodies.map((body) => slideLines({ ...slide, body }));
  return parts.map((lines, part) =>
    slide.citations.flatMap((citation) => {
      const { line } = citation;
      if (lines.includes(line)) return [citation];
      if (!all.has(line)) return part === 0 ? [citation] : [];
      // Other lines of the slide may be the same words: a part is a line that the slide did not have.
      const cut = lines.filter((one) => !all.has(one) && line.includes(one));
      return cut.map((one) => ({ ...citation, line: one }));
    }),
  );
}

/**
 * The notes for each of several slides that one is cut into. Whole paragraphs go along, every one to one slide: with the
 * only part that cites the paragraph of the paper it names (`(§12)`), else with the only part whose words it says; all
 * others stay with the first.
 */
export function notesOfParts(
  notes: Notes,
  bodies: readonly string[],
  citations: readonly (readonly Citation[])[],
  paragraphOf: ParagraphOf,
): readonly Notes[] {
  const cited = citations.map((part) => new Set(part.map(({ span }) => paragraphOf(span.blockId))));
  const words = bodies.map((body) => new Set(foldedWords(body).filter(tells)));
  const partOf = (paragraph: string): number => {
    const numbers = [...(/\((§[^()]*)\)\s*$/.exec(paragraph)?.[1] ?? '').matchAll(/§(\d+)/g)].map(([, number]) =>
      Number(number),
    );
    const citing = cited.flatMap((part, at) => (numbers.some((number) => part.has(number)) ? [at] : []));
    return citing[0] ?? partSaid(foldedWords(paragraph).filter(tells), words);
  };
  const shareOf = (text: string, part: number) =>
    paragraphsOf(text)
      .filter((paragraph) => partOf(paragraph) === part)
      .join('\n\n');
  return bodies.map((_, part) => ({ say: shareOf(notes.say, part), ifAsked: shareOf(notes.ifAsked, part) }));
}

/** How many paragraphs some notes hold. */
export const countParagraphs = ({ say, ifAsked }: Notes): number => [say, ifAsked].flatMap(paragraphsOf).length;

const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');

/** Short words stand in every sentence. */
const tells = (word: string): boolean => word.length > 3;

/** So many words that stand in one part alone are no accident. */
const enough = 3;

/** The part whose own words some notes say, and of no other part as many as half; 0 where there is none. */
function partSaid(said: readonly string[], words: readonly ReadonlySet<string>[]): number {
  const counts = words.map((part, at) => {
    const own = new Set(
      said.filter((word) => part.has(word) && !words.some((other, of) => of !== at && other.has(word))),
    );
    return own.size;
  });
  const most = Math.max(...counts);
  const others = counts.filter((count) => count > most / 2).length;
  return most >= enough && others === 1 ? counts.indexOf(most) : 0;
}
