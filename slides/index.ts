/** What the renderer uses of `slides/`: the one barrel of the project. Main and the tests take what they need by file. */

export type { CheckName, CheckReport, Finding } from './check/model.ts';
export { parseBody } from './deck/body.ts';
export { bodyLineOf, type CitedLine, citedLines, linesWithin } from './deck/cited-lines.ts';
export { clipOf, clipText, clipType, pasteSlides, readClip, type SlideClip, untied, writeClip } from './deck/clip.ts';
export { compose } from './deck/compose.ts';
export { type Departure, type DepartureKind, departuresOf } from './deck/departures.ts';
export { applyEdit, type DeckEdit, oppositeOf, type PlacedSlide, slidesOfEdit } from './deck/edits.ts';
export { escapeMarkdown } from './deck/escape.ts';
export { withSentence, withSupport } from './deck/from-paper.ts';
export { type LeftOut, leftOut } from './deck/left-out.ts';
export { slideLines } from './deck/lines.ts';
export type { ComposedDeck, ComposeOptions, Deck, Layout, Notes, NotesBySlide, Slide, Style } from './deck/model.ts';
export { layouts, noNotes, type ThemeName, themeNames } from './deck/model.ts';
export { derivedSlideId, freeSlideId, newSlide } from './deck/new-slide.ts';
export { moveToNotes, tightenSlide } from './deck/relief.ts';
export { movedBefore, movedBy } from './deck/reorder.ts';
export { restoreSlide } from './deck/restore-slide.ts';
export type { ParagraphOf } from './deck/shared-out.ts';
export { type Split, splitSlide } from './deck/split-slide.ts';
export { startingBody } from './deck/starting-body.ts';
export { clock, slotOf, speakingSeconds } from './deck/timing.ts';
export { withLine } from './deck/with-line.ts';
export { languageCodes } from './languages/index.ts';
export { brief } from './paper/brief.ts';
export { type Correction, correct, nameSpan, paperAs } from './paper/corrections.ts';
export { isHeadlineOf } from './paper/cuts.ts';
export { largestPaper } from './paper/largest-paper.ts';
export type {
  Block,
  Briefing,
  Diagnostic,
  Direction,
  Paper,
  Passage,
  Recommendation,
  SourceSpan,
} from './paper/model.ts';
export { spanOf } from './paper/outline.ts';
export { paperExtensions } from './paper/paper-extensions.ts';
export { type Sentence, sentencesIn } from './paper/sentences.ts';
export { countWords } from './paper/words.ts';
export { overflow } from './render/fit.ts';
export { fontFaces } from './render/font-data.ts';
export { fontFaceCss } from './render/fonts.ts';
export { noteBlocks, renderNote } from './render/notes.ts';
export { type Place, placedSlides, renderSection, shownSlides } from './render/section.ts';
export { stepsIn } from './render/steps.ts';
export { undrawnNotesWarning, undrawnWarning } from './render/undrawn.ts';
export { safePicture } from './render/urls.ts';
export { contextOf, type Run } from './search/context.ts';
export { type FindOptions, placesOf, type Stretch, withReplaced } from './search/places.ts';
export { parseQuery, standsAt } from './search/query.ts';
export { foldedWords, wordsOf } from './search/words.ts';
export type { Position, Script, ShowCommand, ShowSlide, ShowState, Slot as ShowSlot } from './show/model.ts';
export { type Decision, type Outcome, outcomes } from './show/record.ts';
export { patience, reduceShow, slideAfter, startShow } from './show/reduce.ts';
export {
  type RehearsalRow,
  type RehearsalRun,
  type RehearsalTable,
  rehearsalTable,
  usualAsPlan,
} from './show/rehearsals.ts';
export { shortPath } from './show/short-path.ts';
export { elapsed, type Now, nextTimeOfDay, type Time, timeOf } from './show/time.ts';
export type { PaperSize } from './themes/notes-page.ts';
export { themeCss } from './themes/theme-css.ts';
export { themes } from './themes/themes.ts';
export { differences } from './update/differences.ts';
export type { DeckChange, Flag, PaperUpdate, SlideUpdate } from './update/model.ts';
export type { RecommendationChange } from './update/recommendation-changes.ts';
export { safeUpdates, takeUpdates, wholeDeck } from './update/take.ts';
export { sayDiagnostic } from './words/diagnostics.ts';
export { sayFinding } from './words/findings.ts';
export { type InterfaceLanguage, interfaceLanguageOf, interfaceLanguages } from './words/languages.ts';
export { sayLeftOut } from './words/left-out.ts';
export { sayReason } from './words/reasons.ts';
export { sayRefusal } from './words/refusals.ts';
