import { languageData } from '../languages/index.ts';
import { slideLines } from './lines.ts';
import type { Slide } from './model.ts';

/** Whether the slide of a recommendation says that the paper asks for nothing there. */
export const asksForNothing = (slide: Slide, language: string): boolean =>
  slideLines(slide).includes(languageData(language).labels.noAsk);
