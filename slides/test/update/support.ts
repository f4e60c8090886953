import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import type { Side } from '../../update/model.ts';

/** A paper as it is read from Markdown, with what it says. */
export function sideOf(markdown: string): Side {
  const paper = readPaper('paper.md', markdown);
  return { paper, briefing: brief(paper) };
}

export const sample = readFileSync(
  join(import.meta.dirname, '../../../assets/samples/azerbaijan-in-regional-plans.md'),
  'utf8',
);

/** The sample as it could come back from clearance: changed in each way. */
export const revised = changed(sample, [
  // Reworded.
  ['Congress should repeal Section 907.', 'Congress should suspend Section 907 for four years.'],
  // New, and those after it renumbered.
  [
    "4. Azerbaijan's experience",
    "4. The two governments should open a joint office for water technology in Baku by June 2027.\n\n5. Azerbaijan's experience",
  ],
  ['5. Israel and its friends', '6. Israel and its friends'],
  // Withdrawn.
  [/6\. President Trump has said.*\n\n/, ''],
]);

export function changed(text: string, changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((whole, [from, to]) => whole.replace(from, to), text);
}
