import { bodyLineOf, linesWithin } from './cited-lines.ts';
import { escapeMarkdown } from './escape.ts';
import type { Slide } from './model.ts';

/**
 * The body of a slide with another wording of one of its lines; null where the line runs over several, and only a person
 * can find its ends.
 *
 * @param text the line as `slideLines` gives it
 */
export function withLine(
  { body, layout }: Pick<Slide, 'body' | 'layout'>,
  text: string,
  wording: string,
): string | null {
  const number = bodyLineOf(body, layout, text);
  if (number === null) return null;
  const lines = body.split('\n');
  const line = lines[number - 1] ?? '';
  const written = [escapeMarkdown(text), text].find((one) => line.includes(one));
  const sign = /^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,9}[.)]\s+)*/.exec(line)?.[0] ?? '';
  if (written !== undefined) lines[number - 1] = line.replace(written, () => escapeMarkdown(wording));
  // Written otherwise than it reads, as with two spaces or a mark: the whole line, where it is no more than that.
  else if (linesWithin(line, layout).length === 1 && !line.includes('|'))
    lines[number - 1] = sign + escapeMarkdown(wording);
  else return null;
  return lines.join('\n');
}
