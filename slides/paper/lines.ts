/** What the lines of a text are, taken together. */
export interface LineShape {
  /** Paragraphs were broken into lines of one width. */
  readonly wrapped: boolean;
  /** How long a line and the first word after it are together, at the least, where the line was broken for width. */
  readonly full: number;
}

export const endsSentence = (line: string): boolean => /[.!?…:;؛。！？।؟]["'”“’‘״»«)\]]{0,3}(?:\d{1,3})?$/u.test(line);

/**
 * A text is hard-wrapped when its lines share a width and most of the long ones break in mid-sentence.
 *
 * The width is learnt from breaks that are certainly in mid-sentence (the next line opens with a small letter), since
 * text taken from a page in a proportional font has no exact one.
 */
export function lineShape(lines: readonly string[]): LineShape {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const width = percentile(lengths, 0.95);
  const long = lines.filter((line) => line.trim().length > width * 0.7);
  const broken = long.filter((line) => !endsSentence(line.trim())).length;
  // Short paragraphs end in as many long lines as they break, so breaks before a small letter count by themselves.
  const inSentence = lines.filter((line, index) => {
    const next = lines[index + 1]?.trim() ?? '';
    return line.trim().length > width * 0.7 && !endsSentence(line.trim()) && /^\p{Ll}(?!\))/u.test(next);
  }).length;
  const isBroken = broken >= long.length * 0.5 || inSentence >= 4;
  const wrapped = lengths.length >= 4 && width >= 40 && width <= 130 && isBroken;
  const certain = lines.flatMap((line, index) => {
    const next = lines[index + 1]?.trim() ?? '';
    return /^\p{Ll}/u.test(next) && line.trim() !== '' ? [reach(line, next)] : [];
  });
  return { wrapped, full: certain.length >= 5 ? percentile(certain, 0.1) : width * 0.85 };
}

/** Whether a line without a marker goes on with the paragraph of the line before it. */
export function continues(previous: string, line: string, shape: LineShape): boolean {
  const before = previous.trim();
  const text = line.trim();
  if (!shape.wrapped) return /^\p{Ll}/u.test(text) && before.length > 60 && !endsSentence(before);
  // `The dams are at` | `34 per cent` – broken by hand, a little before the line was full.
  const isAmount = /^\d/u.test(text) && !endsSentence(before) && before.length > shape.full * 0.8;
  return /^\p{Ll}/u.test(text) || isAmount || isFull(previous, text, shape);
}

/** Whether a line was broken because the next word did not fit. */
export const isFull = (line: string, next: string, shape: LineShape): boolean => reach(line, next) >= shape.full;

function reach(line: string, next: string): number {
  const word = next.trim().search(/\s|$/u);
  return line.trimEnd().length + 1 + word;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
