import type { LanguageData } from '../languages/types.ts';
import { isLabel } from './cuts.ts';
import { integerOf } from './digits.ts';
import type { Draft } from './draft.ts';
import { numberOf } from './markers.ts';
import { hasPhrase, phraseAt, words } from './words.ts';

/**
 * In plain text every heading without a number looks alike. One that announces recommendations and has another heading
 * right beneath it stands above that one, and above those after it whose list goes on as the first one's does:
 * `Conclusions and recommendations` over `The vessels` (1 to 4) and `Fares` (5 to 7).
 */
export function nestUnderAnnouncing(drafts: readonly Draft[], data: LanguageData): Draft[] {
  const nested = [...drafts];
  for (const [index, cue] of drafts.entries()) {
    if (!announcesRecommendations(cue, data) || drafts[index + 1]?.kind !== 'heading') continue;
    let before: Draft[] | null = null;
    for (const at of headingsAfter(drafts, index)) {
      const heading = drafts[at];
      const own = contentOf(drafts, at);
      if (!heading || heading.level !== cue.level || (before && !goesOn(before, own)) || isNamed(heading, data)) break;
      nested[at] = { ...heading, level: Math.min(6, (heading.level ?? 1) + 1) };
      before = [...(before ?? []), ...own];
    }
  }
  return nested;
}

function announcesRecommendations({ kind, text, marker }: Draft, data: LanguageData): boolean {
  if (kind !== 'heading' || marker !== undefined || isLabel(text, data)) return false;
  const found = words(text);
  return hasPhrase(found, data.structure.recommendations) && !hasPhrase(found, data.structure.reportsOnly);
}

function headingsAfter(drafts: readonly Draft[], index: number): number[] {
  const after: number[] = [];
  for (let at = index + 1; at < drafts.length; at += 1) if (drafts[at]?.kind === 'heading') after.push(at);
  return after;
}

function contentOf(drafts: readonly Draft[], heading: number): Draft[] {
  const end = drafts.findIndex((draft, index) => index > heading && draft.kind === 'heading');
  return drafts.slice(heading + 1, end < 0 ? undefined : end);
}

/** Whether a section opens with a list that counts on from the one before, or as it did: by bullets, or from 1. */
function goesOn(before: readonly Draft[], own: readonly Draft[]): boolean {
  const [first] = own;
  if (first?.kind !== 'list-item') return false;
  const numbers = before.filter(({ kind }) => kind === 'list-item').map(({ marker }) => numberOf(marker));
  const number = numberOf(first.marker);
  if (number === null) return numbers[0] === null;
  return number === numbers[0] || integerOf(number) === (integerOf(numbers.at(-1) ?? null) ?? -1) + 1;
}

/** A section with a name of its own (`Conclusion`, `Annex`) is not one of a series. */
function isNamed({ text }: Draft, { structure }: LanguageData): boolean {
  const found = words(text);
  const { closingHeadings, appendices, sectionNames } = structure;
  return [closingHeadings, appendices, sectionNames].some((phrases) => phraseAt(found, 0, phrases) === found.length);
}
