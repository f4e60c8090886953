/**
 * Where things stand on a page of a speaker's copy, in px (96 to the inch), and the style sheet written from it.
 *
 * `notes-flow.ts` cuts the notes into pages with these numbers.
 */
import type { FontCut } from '../render/font-data.ts';
import { px, set } from './css/declarations.ts';
import { sans, serif } from './families.ts';
import { page as slidePage } from './geometry.ts';
import { markingColours } from './markings.ts';

export const papers = ['a4', 'letter'] as const;
export type PaperSize = (typeof papers)[number];

/** Whole px just under the paper's own size, so that rounding never makes a page of two. */
const sizes = {
  a4: { width: 793, height: 1122, css: '210mm 297mm' },
  letter: { width: 816, height: 1056, css: '8.5in 11in' },
} as const;

/** 20 mm. */
const margin = 76;
/** Content begins under the running header and ends above the page number. */
const top = 108;
const bottom = 88;
const band = { from: 32, height: 28 } as const;
/** The labels *Say* and *If asked* hang before the text, whose lines would otherwise be too long to read aloud. */
const labelColumn = 84;
const afterSlide = 24;
const betweenParts = 16;
/** Of the width of the text, for a slide that is repeated. */
const repeated = 0.36;

/** How one part of the notes is set. */
export interface Setting {
  readonly cut: FontCut;
  readonly boldCut: FontCut;
  readonly size: number;
  readonly line: number;
  /** Between paragraphs. */
  readonly gap: number;
  readonly width: number;
}

const cell = 4;

/**
 * Indent of a list or quotation; what a row of a table adds above and beneath its lines, its rule with it, and a cell
 * beside them; the height of a picture at most.
 */
export const noteSpace = { indent: 26, row: 2 * cell + 1, beside: 12, picture: 240 } as const;

/** 12 on 18 points to be said, 10.5 on 15 to be looked up. */
const text = {
  say: { cut: 'serif-400', boldCut: 'serif-600', size: 16, line: 24, gap: 10 },
  ifAsked: { cut: 'sans-400', boldCut: 'sans-600', size: 14, line: 20, gap: 8 },
} as const;

const bandColours = Object.entries(markingColours)
  .map(([name, { ground, text: colour }]) => `.band.${name} { background: ${ground}; color: ${colour}; }`)
  .join('\n');

export interface NotesGeometry {
  /** What the notes have on the first page of a slide, and on the pages that continue it. */
  readonly room: { readonly first: number; readonly further: number };
  /** Between *Say* and *If asked* on one page. */
  readonly betweenParts: number;
  readonly say: Setting;
  readonly ifAsked: Setting;
}

const measures = (paper: PaperSize) => {
  const { width, height } = sizes[paper];
  const full = width - 2 * margin;
  const large = full / slidePage.width;
  const small = large * repeated;
  return { width, height, full, large, small, content: height - top - bottom };
};

export function notesGeometry(paper: PaperSize): NotesGeometry {
  const { full, large, small, content } = measures(paper);
  const under = (scale: number) => content - Math.ceil(slidePage.height * scale) - 2 - afterSlide;
  const width = full - labelColumn;
  return {
    // A line in reserve: what is measured here and what a browser sets differ by a hair.
    room: { first: under(large) - text.say.line, further: under(small) - text.say.line },
    betweenParts: 2 * betweenParts + 1,
    say: { ...text.say, width },
    ifAsked: { ...text.ifAsked, width },
  };
}

/**
 * Black on white, whatever the theme of the slides: this is read in poor light. Directions are logical, so that a page
 * set from right to left is mirrored.
 *
 * Should a page hold more than was measured, its sheet grows onto a further page with the same margins: nothing is cut
 * off.
 */
export function notesPageCss(paper: PaperSize): string {
  const { width, height, large, small } = measures(paper);
  const frame = (scale: number) =>
    `width: ${px(slidePage.width * scale)}; height: ${px(slidePage.height * scale)}; --scale: ${scale};`;
  return `
@page { size: ${sizes[paper].css}; margin: 0; }
html, body { margin: 0; padding: 0; background: #fff; }
.sheet {
  position: relative; box-sizing: border-box; width: ${px(width)}; min-height: ${px(height)}; padding: ${px(top)} ${px(margin)} ${px(bottom)};
  -webkit-box-decoration-break: clone; box-decoration-break: clone; break-after: page;
  color: #14181f; font-family: ${sans}; font-size: 13px; line-height: 18px; font-variant-numeric: tabular-nums lining-nums;
  overflow-wrap: break-word; hyphens: manual; -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
.sheet:last-child { break-after: auto; }
.sheet :is(p, ul, ol, li, pre, table, blockquote, hr) { margin: 0; padding: 0; font: inherit; }
.band {
  position: absolute; inset-inline: ${px(margin)}; box-sizing: border-box; height: ${px(band.height)}; padding-inline: 12px;
  display: flex; align-items: center; justify-content: center; overflow: hidden;
  background: #14181f; color: #fff; font-weight: 600; line-height: 13px; letter-spacing: 0.04em; text-align: center;
}
.band-top { top: ${px(band.from)}; }
.band-bottom { top: ${px(height - band.from - band.height)}; }
${bandColours}
.running { position: absolute; inset-inline: ${px(margin)}; display: flex; gap: 24px; white-space: nowrap; }
.head { top: 72px; padding-block-end: 3px; border-block-end: 1px solid #14181f; }
.foot-line { top: ${px(height - band.from - band.height - 26)}; }
.running :first-child { flex: 1 1 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.place { font-weight: 600; }
.frame { position: relative; overflow: hidden; outline: 1px solid #8a909a; break-inside: avoid; margin-block: 1px ${px(afterSlide + 1)}; }
.large { ${frame(large)} }
.small { ${frame(small)} }
/* Too faint and small to be seen: what is not drawn at all, or apart from its heading, is left out of the outline. */
.in-outline { display: inline-block; width: 0; white-space: pre; font-size: 1px !important; line-height: 1px !important; color: rgb(0 0 0 / 0.01); }
.frame > section.slide { position: absolute; top: 0; inset-inline-start: 0; transform: scale(var(--scale)); transform-origin: 0 0; }
.frame > section.slide[dir='rtl'] { transform-origin: 100% 0; }
.continued { position: absolute; top: ${px(top)}; inset-inline-start: ${px(margin + slidePage.width * small + 16)}; inset-inline-end: ${px(margin)}; }
.part { position: relative; padding-inline-start: ${px(labelColumn)}; }
.part + .part { margin-block-start: ${px(betweenParts)}; padding-block-start: ${px(betweenParts)}; border-block-start: 1px solid #8a909a; }
.part > .label { position: absolute; inset-inline-start: 0; width: ${px(labelColumn - 12)}; font-size: 14px; font-weight: 600; }
.say { font-family: ${serif}; ${set(text.say)} --gap: ${px(text.say.gap)}; }
.say > .label { font-family: ${sans}; line-height: 24px; }
.if-asked { ${set(text.ifAsked)} --gap: ${px(text.ifAsked.gap)}; }
.if-asked > .label { line-height: 20px; }
.none { padding-inline-start: ${px(labelColumn)}; color: #4a525e; }
.part strong { font-weight: 600; }
.part :is(p, ul, ol, pre, table, blockquote, hr) + :is(p, ul, ol, pre, table, blockquote, hr), .part li + li { margin-block-start: var(--gap); }
.part .label + * { margin-block-start: 0; }
.part blockquote { padding-inline-start: ${px(noteSpace.indent)}; }
/* An item has a direction of its own. */
.part li { margin-inline-start: ${px(noteSpace.indent)}; }
.part ul { list-style: disc; }
.part ol { list-style: decimal; }
/* The rest of an item that began on the page before has no number. */
.part ol > li:not([value]) { list-style: none; }
.reference {
  position: absolute; inset-inline-start: calc(100% + 12px); width: ${px(margin - 18)};
  color: #4a525e; font-family: ${sans}; font-size: 12px; font-weight: 400; line-height: 13px;
}
/* On the line of text that it stands beside, its second line under it. */
.say .reference { margin-block-start: ${px((text.say.line - 13) / 2 + 1)}; }
.if-asked .reference { margin-block-start: ${px((text.ifAsked.line - 13) / 2 + 1)}; }
.reference > span { white-space: nowrap; }
.part :is(p, li) { text-align: start; }
.part a { color: inherit; text-decoration: underline; }
.part :is(pre, code) { font-family: ui-monospace, 'DejaVu Sans Mono', Consolas, monospace; font-size: 0.85em; white-space: pre-wrap; }
.part table { width: 100%; table-layout: fixed; border-collapse: collapse; }
.part :is(th, td) { padding-block: ${px(cell)}; padding-inline-end: ${px(noteSpace.beside)}; border-block-end: 1px solid #8a909a; text-align: start; vertical-align: top; font-weight: 400; }
.part th { font-weight: 600; }
.part hr { border: 0; border-block-start: 1px solid #8a909a; }
.part img { display: block; max-width: 100%; max-height: ${px(noteSpace.picture)}; }
`;
}
