import type { Notes } from '../../slides/deck/model.ts';

const sayHeading = '## Say';
const ifAskedHeading = '## If asked';

/** Notes as one Markdown text, which `parseNotes` reads back. */
export function formatNotes({ say, ifAsked }: Notes): string {
  return `${sayHeading}\n\n${say}\n\n${ifAskedHeading}\n\n${ifAsked}`.trimEnd();
}

/** A text without the headings is all to be said. */
export function parseNotes(text: string): Notes {
  const lines = text.split(/\r\n?|\n/);
  const at = lines.findIndex((line) => line.trimEnd() === ifAskedHeading);
  const say = (at < 0 ? lines : lines.slice(0, at)).join('\n').trim();
  return {
    say: say.startsWith(sayHeading) ? say.slice(sayHeading.length).trim() : say,
    ifAsked:
      at < 0
        ? ''
        : lines
            .slice(at + 1)
            .join('\n')
            .trim(),
  };
}
