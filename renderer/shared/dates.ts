interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
  readonly full: Intl.DateTimeFormat;
  readonly relative: Intl.RelativeTimeFormat;
}

const made = new Map<string, Formats>();

/** Making one takes longer than using it a hundred times. */
function formatsOf(language: string): Formats {
  const known = made.get(language);
  if (known) return known;
  // The machine knows how its person writes a date; English elsewhere is written as most of the world reads it.
  const locale =
    navigator.languages.find((own) => own.split('-')[0] === language) ?? (language === 'en' ? 'en-GB' : language);
  const formats = {
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
    time: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }),
    full: new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  };
  made.set(language, formats);
  return formats;
}

/** When something (ISO 8601) happened, as short as it can be told: today the time of day, otherwise the date. */
export function shortTime(iso: string, now: Date, language: string): string {
  const { day, time, relative } = formatsOf(language);
  const date = new Date(iso);
  if (date.toDateString() !== now.toDateString()) return day.format(date);
  return `${relative.format(0, 'day')} ${time.format(date)}`;
}

export const longTime = (iso: string, language: string): string => formatsOf(language).full.format(new Date(iso));
