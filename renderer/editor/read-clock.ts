/** Seconds of `m:ss`, or of minutes alone (`2`, `1.5`); null for anything else. */
export function readClock(text: string): number | null {
  const [, minutes, seconds] = /^\s*(\d{1,3}):([0-5]?\d)\s*$/.exec(text) ?? [];
  if (minutes !== undefined) return Number(minutes) * 60 + Number(seconds);
  const alone = /^\s*\d{1,3}(?:[.,]\d{1,2})?\s*$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isNaN(alone) ? null : Math.round(alone * 60);
}
