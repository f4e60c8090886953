/** Says of a word that a line end broke at a hyphen whether the hyphen is its own. */
export type KeepsHyphen = (before: string, after: string) => boolean;

/** A text with the next line of it, whose first word may be the rest of its last. */
export function withNext(text: string, next: string, keepsHyphen: KeepsHyphen): string {
  const goesOn = /^\p{Ll}/u.test(next);
  if (/\u00ad$/u.test(text) || (/\p{L}-$/u.test(text) && goesOn && !keepsHyphen(text, next)))
    return text.slice(0, -1) + next;
  return text === '' || (/\p{L}-$/u.test(text) && goesOn) ? text + next : `${text} ${next}`;
}

const broken = /(\p{L}{2,})-$/u;
const opening = /^(\p{Ll}\p{L}+)/u;

/**
 * Learnt from the paper itself: what it writes elsewhere in one line is how it writes the word. Where it says nothing of
 * a word, hyphens at line ends are taken for breaks only if some of its lines were certainly broken so.
 */
export function hyphensOf(lines: readonly string[]): KeepsHyphen {
  const known = new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    const word = broken.exec(line.trim())?.[1];
    const rest = opening.exec(lines[index + 1]?.trim() ?? '')?.[1];
    if (word && rest && known.has(`${word}${rest}`.toLowerCase())) breaks += 1;
  }
  return (before, after) => {
    const word = broken.exec(before)?.[1]?.toLowerCase();
    const rest = opening.exec(after)?.[1]?.toLowerCase();
    if (word === undefined || rest === undefined || known.has(`${word}-${rest}`)) return true;
    return !known.has(`${word}${rest}`) && breaks === 0;
  };
}
