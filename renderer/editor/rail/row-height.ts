import type { Slide } from '../../../slides/index.ts';

// What rail.css gives a row around its picture, in CSS pixels: it must be known before the row is drawn.
const besidePicture = 44;
const cell = 26;
const sectionLabel = 28;

/** Of a row of the list, in CSS pixels, where the list is `width` wide; `section` is the label above it, if any. */
export function rowHeight(width: number, section: string | null): number {
  return cell + ((width - besidePicture) * 9) / 16 + (section === null ? 0 : sectionLabel);
}

/** Of each slide the section that begins with it, or null. */
export function openedSections(slides: readonly Slide[]): readonly (string | null)[] {
  let open: string | null = null;
  return slides.map(({ section }) => {
    const opens = section !== null && section !== open;
    open = section ?? open;
    return opens ? section : null;
  });
}
