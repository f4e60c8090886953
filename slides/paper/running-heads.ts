/** A line that stands on this many pages at the least is a running head. */
const fewest = 3;
const longestHead = 90;

/**
 * The lines of a text that was copied out of pages, without the running heads and page numbers between them; a
 * paragraph that a page end had broken in two is whole again.
 */
export function withoutRunningHeads(text: string): string {
  const lines = text.split('\n');
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = nameOf(line);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isHead = (line: string) => (counts.get(nameOf(line) ?? '') ?? 0) >= fewest;
  if (![...counts.values()].some((count) => count >= fewest)) return text;
  const kept: string[] = [];
  let broken = false;
  for (const line of lines) {
    if (isHead(line)) {
      while (kept.at(-1)?.trim() === '') kept.pop();
      broken = true;
      continue;
    }
    if (broken && line.trim() === '') continue;
    const goesOn = /^\p{Ll}/u.test(line.trim()) && /[\p{L},;]$/u.test(kept.at(-1)?.trim() ?? '');
    if (broken && !goesOn) kept.push('');
    kept.push(line);
    broken = false;
  }
  return kept.join('\n');
}

/** What a line with a page number at one end says besides, heading signs apart; null of any other line. */
function nameOf(line: string): string | null {
  const bare = line.replace(/^[#\s]+/u, '').trim();
  if (bare.length > longestHead) return null;
  const found = /^(\d{1,4})\s+(\p{Lu}.*[^.:;!?])$|^(\p{Lu}.*[^\d\s.,:;!?])\s+(\d{1,4})$/u.exec(bare);
  const name = found?.[2] ?? found?.[3];
  // `Article 3` and `Figure 12` count things of the paper.
  return name !== undefined && /\s/u.test(name) ? name : null;
}
