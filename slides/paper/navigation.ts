import type { LanguageData } from '../languages/types.ts';
import { phraseAt, words } from './words.ts';

/** More lines than this stand around no article. */
const longest = 60;
/** Words of a link in a menu. */
const longestLink = 5;

/**
 * Parts a page copied whole into what stood around its article and the article: menus above, related links, share
 * buttons and imprint below. A run of short lines goes only if several of them are such by their words.
 */
export function withoutNavigation(
  lines: readonly string[],
  data: LanguageData,
): { lines: readonly string[]; around: readonly string[] } {
  const start = menuEnd(lines, data);
  const end = lines.length - menuEnd(lines.slice(start).toReversed(), data);
  return {
    lines: lines.slice(start, end),
    around: [...lines.slice(0, start), ...lines.slice(end)].filter((line) => line.trim() !== ''),
  };
}

/** How many lines at the beginning are a menu: short ones, the last of them known, two at least and one in three. */
function menuEnd(lines: readonly string[], data: LanguageData): number {
  let end = 0;
  let known = 0;
  let short = 0;
  for (const [index, line] of lines.slice(0, longest).entries()) {
    const found = words(line);
    if (line.trim() === '') continue;
    const isKnown = found.length > 0 && phraseAt(found, 0, data.structure.navigation) === found.length;
    if (!isKnown && (found.length > longestLink || /[.!?;]$/u.test(line.trim())) && !/^\s*©/u.test(line)) break;
    short += 1;
    if (!isKnown) continue;
    known += 1;
    if (known >= 2 && known * 3 >= short) end = index + 1;
  }
  return end;
}
