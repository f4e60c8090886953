import type { Token } from 'marked';
import type { ComposedDeck, Deck, Notes } from '../deck/model.ts';
import { languageData } from '../languages/index.ts';
import type { NotesWords } from '../languages/types.ts';
import { markingKind } from '../themes/markings.ts';
import { notesGeometry, notesPageCss, type PaperSize } from '../themes/notes-page.ts';
import { themeCss } from '../themes/theme-css.ts';
import { escapeHtml } from './html.ts';
import { noteBlocks, renderNote } from './notes.ts';
import { cutNote } from './notes-flow.ts';
import { stacked } from './notes-measure.ts';
import { paperDocument } from './print.ts';
import { type Place, renderSection, shownSlides } from './section.ts';

export interface NotesOptions {
  readonly paper: PaperSize;
  /** How much higher than measured the notes are taken to be: more where a page has turned out too full. */
  readonly caution?: number;
}

/** A part of the notes as it stands on one page. */
interface Part {
  /** Its notes began on an earlier page. */
  readonly goesOn: boolean;
  readonly kind: 'say' | 'ifAsked';
  readonly blocks: readonly Token[];
}

/**
 * The pages of a speaker's copy: each slide with its notes beneath, going on over as many pages as they need.
 *
 * This and `notesDocument` make the one document that holds notes; whatever is made for an audience is made elsewhere.
 */
export function notesSheets({ deck, notes }: ComposedDeck, options: NotesOptions): string[] {
  const words = languageData(deck.language).notesPages;
  const sheets = shownSlides(deck).flatMap(({ slide, place }) => {
    const where = slide.backup ? backupPlace(deck, place) : words.place(place.number, place.total);
    const section = renderSection(slide, deck, place);
    const first = slide.backup ? headedBy(section, where) : section;
    const pages = paginate(notes[slide.id], deck.language, options);
    const isEmpty = pages.every((parts) => parts.length === 0);
    return pages.map((parts, at) => ({
      where,
      slide: at === 0 ? `<div class="frame large">${first}</div>` : repeated(section, `${where}, ${words.continued}`),
      notes: isEmpty
        ? `<p class="none">${escapeHtml(words.none)}</p>`
        : parts.map((part) => renderPart(part, words)).join(''),
    }));
  });
  return sheets.map((sheet, at) => renderSheet(sheet, deck, words.page(at + 1, sheets.length), words));
}

/**
 * The speaker's copy as a complete document without scripts, ready to be printed: one page a sheet, unless one holds
 * more than was measured.
 *
 * `fontCss` are the `@font-face` rules with `data:` addresses: the document fetches nothing.
 */
export function notesDocument(deck: Deck, sheets: readonly string[], paper: PaperSize, fontCss: string): string {
  return paperDocument(deck, [fontCss, themeCss(deck.style), notesPageCss(paper)], sheets);
}

/** The notes of one slide, page by page; a page of its own even where there are none. */
function paginate(notes: Notes | undefined, language: string, { paper, caution = 1 }: NotesOptions): Part[][] {
  const { room, betweenParts, ...settings } = notesGeometry(paper);
  const pages: Part[][] = [[]];
  let left = room.first / caution;
  for (const kind of ['say', 'ifAsked'] as const) {
    let rest: readonly Token[] = noteBlocks(notes?.[kind] ?? '');
    while (rest.length > 0) {
      const page = pages.at(-1) ?? [];
      const above = page.length > 0 ? betweenParts : 0;
      const setting = settings[kind];
      const cut = cutNote(rest, left - above, setting, language);
      const isFresh = page.length === 0 && pages.length > 1;
      const blocks = cut.fit.length === 0 && isFresh ? rest.slice(0, 1) : cut.fit;
      if (blocks.length > 0)
        page.push({
          kind,
          blocks,
          goesOn: pages
            .slice(0, -1)
            .flat()
            .some((part) => part.kind === kind),
        });
      rest = blocks === cut.fit ? cut.rest : rest.slice(1);
      if (rest.length > 0) {
        pages.push([]);
        left = room.further / caution;
      } else left -= above + stacked(blocks, setting);
    }
  }
  return pages;
}

interface Sheet {
  /** The slide's place among those of the deck. */
  readonly where: string;
  readonly slide: string;
  readonly notes: string;
}

/** What is the same on every page is no part of the text: a reader who listens hears it once, from the slide. */
function renderSheet({ where, slide, notes }: Sheet, deck: Deck, page: string, words: NotesWords): string {
  const kind = deck.marking && markingKind(deck.marking);
  const band = (place: string) =>
    deck.marking
      ? `<div class="band band-${place}${kind ? ` ${kind}` : ''}" dir="auto" aria-hidden="true">${escapeHtml(deck.marking)}</div>`
      : '';
  const date = deck.date ? `<span dir="auto">${escapeHtml(deck.date)}</span>` : '';
  return [
    '<div class="sheet">',
    band('top'),
    `<div class="running head" aria-hidden="true"><span dir="auto">${escapeHtml(deck.title)}</span><span class="place">${escapeHtml(where)}</span>${date}</div>`,
    slide,
    notes,
    `<div class="running foot-line" aria-hidden="true"><span>${escapeHtml(words.copy)}</span><span>${escapeHtml(page)}</span></div>`,
    band('bottom'),
    '</div>',
  ].join('');
}

/** As it stands on the slide. */
const backupPlace = ({ language }: Deck, { number }: Place) => `${languageData(language).labels.backup} ${number}`;

/** A slide whose entry in the outline says as well where it stands. */
function headedBy(section: string, where: string): string {
  return section.replace(
    /<h[12] [^>]*>/,
    (heading) => `${heading}<bdi class="in-outline">${escapeHtml(where)}: </bdi>`,
  );
}

/** The slide once more, small, for the eye alone: it is in the outline and is read out once. */
function repeated(section: string, where: string): string {
  const copy = section.replace(/^<section id="[^"]*"/, '<section');
  return `<div class="frame small" aria-hidden="true">${copy}</div><p class="continued" aria-hidden="true">${escapeHtml(where)}</p>`;
}

function renderPart({ kind, blocks, goesOn }: Part, words: NotesWords): string {
  const classes = kind === 'say' ? 'say' : 'if-asked';
  const heading = goesOn ? '' : ' role="heading" aria-level="3"';
  return `<div class="part ${classes}"><p class="label"${heading}>${escapeHtml(words[kind])}</p>${renderNote(blocks)}</div>`;
}
