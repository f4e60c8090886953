import { languageData } from '../languages/index.ts';
import type { Section } from '../paper/model.ts';
import { hasPhrase, words } from '../paper/words.ts';
import { parseBody, sideBySide } from './body.ts';
import type { Draft, Frame } from './draft.ts';
import { pointsSlides } from './points-slides.ts';
import { tableSlides } from './table-slides.ts';

/** Whether a section weighs choices against each other, by its heading. */
export const isOptions = (heading: string, language: string): boolean =>
  hasPhrase(words(heading), languageData(language).structure.options);

/**
 * The choices of a section side by side: its table, else its list where that is of a few whole sentences. None is
 * marked, because only the recommendations say which is preferred.
 */
export function optionsSlides(section: Section, frame: Frame): Draft[] {
  if (!isOptions(section.heading, frame.deck.language)) return [];
  const tables = tableSlides(section, 'options', frame);
  if (tables.length > 0) return [...pointsSlides(section, frame), ...tables];
  const [list, ...others] = pointsSlides(section, frame);
  if (!list || others.length > 0) return [];
  const slide = { ...list.slide, id: `options-${section.id}`, layout: 'options' as const };
  return sideBySide('options', parseBody(slide.body)) ? [{ ...list, slide }] : [];
}
