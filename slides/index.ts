/** What the rest of the application may use of `slides/`: the one barrel of the project. */

export { compose } from './deck/compose.ts';
export { escapeMarkdown } from './deck/escape.ts';
export { type UnfaithfulLine, unfaithfulLines } from './deck/fidelity.ts';
export { slideLines } from './deck/lines.ts';
export type {
  Citation,
  ComposedDeck,
  ComposeOptions,
  Deck,
  Layout,
  Notes,
  NotesBySlide,
  Slide,
  Style,
} from './deck/model.ts';
export { wordsWithin } from './deck/planning.ts';
export { brief } from './paper/brief.ts';
export { isCutOf, shorten } from './paper/cuts.ts';
export type {
  Block,
  BlockKind,
  Briefing,
  Diagnostic,
  Direction,
  KeyPoint,
  Paper,
  Passage,
  Recommendation,
  Section,
  SourceSpan,
} from './paper/model.ts';
export { readPaper } from './paper/read-paper.ts';
export { countWords } from './paper/words.ts';
export { fontFaces } from './render/font-data.ts';
export { fontFaceCss } from './render/fonts.ts';
export { type Place, renderSection, renderSections, shownSlides } from './render/section.ts';
export { themeCss } from './themes/ministry.ts';
