import { themeNames } from '../../slides/index.ts';
import type { BriefingForm } from './briefing-form.ts';

/**
 * What was filled in for a paper before its deck is made. The window keeps it, so that a reload or a paper that is put
 * aside for an hour costs nothing; corrections, which are work, are kept in the library.
 */
const keyOf = (review: string) => `lectern.review.${review}`;

/** What was kept of it, on top of what the form begins with. */
export function withKept(review: string, initial: BriefingForm): BriefingForm {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(review)) ?? '{}');
    const known = Object.entries(kept ?? {}).filter(([name, value]) => isOf(initial, name, value));
    return { ...initial, ...Object.fromEntries(known) };
  } catch {
    return initial;
  }
}

export function keepForm(review: string, form: BriefingForm): void {
  try {
    sessionStorage.setItem(keyOf(review), JSON.stringify(form));
  } catch {
    // A window without storage, or a logo too large for it: the form lasts as long as the view.
  }
}

export function forgetForm(review: string): void {
  try {
    sessionStorage.removeItem(keyOf(review));
  } catch {
    // Nothing was kept in a window without storage.
  }
}

/** Another Lectern may have kept it. */
function isOf(initial: BriefingForm, name: string, value: unknown): boolean {
  if (name === 'theme') return themeNames.some((theme) => theme === value);
  if (name === 'leftOut') return Array.isArray(value) && value.every((key) => typeof key === 'string');
  return name in initial && typeof value === 'string';
}
