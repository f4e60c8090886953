import type { LeftOut } from '../../slides/deck/left-out.ts';
import type { Diagnostic } from '../../slides/paper/model.ts';
import { sayDiagnostic } from '../../slides/words/diagnostics.ts';
import { sayLeftOut } from '../../slides/words/left-out.ts';
import { withoutIsolates } from '../../slides/words/sayings.ts';

/** Rows in aligned columns, two spaces apart; `right` names the columns of numbers. */
export function columns(rows: ReadonlyArray<readonly string[]>, right: readonly number[] = []): string {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, index) => Math.max(known[index] ?? 0, cell.length)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, index) => {
          const width = widths[index] ?? 0;
          return right.includes(index) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What was odd in a paper and what can be done about it, under a heading; nothing where nothing was. */
export const diagnosticLines = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.length > 0
    ? [
        '',
        'To look at in the paper:',
        ...diagnostics.map(toldInEnglish).map(({ message, advice }) => `  ${message} ${advice}`),
      ]
    : [];

/** What was odd, and what can be done about it. */
export function toldInEnglish(diagnostic: Diagnostic): { readonly message: string; readonly advice: string } {
  const { message, advice } = sayDiagnostic(diagnostic, 'en');
  return { message: withoutIsolates(message), advice };
}

/** What became backup for want of time, and why, under a heading; nothing where everything is shown. */
export const leftOutLines = (groups: readonly LeftOut[]): string[] =>
  groups.length > 0
    ? [
        '',
        'Kept as backup slides:',
        ...groups.flatMap(({ reason, slides }) => [
          `  ${sayLeftOut(reason, 'en')}`,
          ...slides.map(
            ({ number, headline }) => `    ${shortened(`${number === null ? '' : `${number} `}${headline}`, 90)}`,
          ),
        ]),
      ]
    : [];

/** `1 slide`, `7 slides`. */
export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Cut to a length that leaves a table readable. */
export const shortened = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
