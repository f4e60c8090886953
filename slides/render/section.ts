import { type Body, parseBody, plainText } from '../deck/body.ts';
import type { Deck, Slide } from '../deck/model.ts';
import { languageData } from '../languages/index.ts';
import { neutral } from '../languages/neutral.ts';
import { markingKind } from '../themes/markings.ts';
import { deckFacts } from './deck-facts.ts';
import { type Fit, fitSlide, numberStep } from './fit.ts';
import { escapeHtml } from './html.ts';
import { arranged } from './layouts.ts';
import { renderInline } from './markdown.ts';
import { safePicture } from './urls.ts';

/** A slide's place: what is typed to jump to it, and how many slides are counted. */
export interface Place {
  readonly number: number;
  readonly total: number;
}

/** Where each slide that is shown stands, hidden slides left out and backup last, so that none is met by going on. */
export function shownSlides(deck: Deck): { readonly slide: Slide; readonly place: Place }[] {
  const shown = deck.slides.filter(({ hidden }) => !hidden);
  const counted = shown.filter(({ backup }) => !backup);
  const backup = shown.filter((slide) => slide.backup);
  return [...counted, ...backup].map((slide, index) => ({
    slide,
    place: { number: index + 1, total: counted.length },
  }));
}

/** Every slide in the deck's own order, hidden ones too: these have the place they would take. */
export function placedSlides(deck: Deck): { readonly slide: Slide; readonly place: Place }[] {
  const shown = new Map(shownSlides(deck).map(({ slide, place }) => [slide, place]));
  let next: Place = { number: 1, total: deck.slides.filter(({ hidden, backup }) => !hidden && !backup).length };
  return deck.slides.map((slide) => {
    const place = shown.get(slide) ?? next;
    if (shown.has(slide)) next = { ...place, number: place.number + 1 };
    return { slide, place };
  });
}

/** One `<section>` for each slide that is shown, in order. */
export function renderSections(deck: Deck): string[] {
  return shownSlides(deck).map(({ slide, place }) => renderSection(slide, deck, place));
}

/**
 * A slide as a `<section>` that is the same in reveal.js, in a thumbnail and on a page.
 *
 * Pure, and without notes or citations: a deck has no field for the ones, and the others are for the person who
 * prepares it.
 */
export function renderSection(slide: Slide, deck: Deck, place: Place): string {
  const body = parseBody(slide.body);
  const fit = fitSlide(slide, deck);
  const known = deck.marking && markingKind(deck.marking);
  const kind = known ? ` ${known}` : '';
  const classes = [
    'slide',
    `layout-${slide.layout}`,
    `headline-${fit.headline.size}`,
    `text-${fit.text.size}`,
    `gap-${fit.text.gap}`,
    ...(fit.columns === 2 ? ['columns-2'] : []),
    ...(slide.backup ? ['backup'] : []),
  ].join(' ');
  return [
    `<section id="${escapeHtml(slide.id)}" class="${classes}" lang="${escapeHtml(deck.language)}" dir="${deck.direction}">`,
    textLine(`marking marking-top${kind}`, deck.marking),
    textLine('section-marker', isHeadline(slide.section, body) ? null : slide.section),
    `<div class="body">${content(slide, deck, body, fit)}</div>`,
    // In the deck's own words and direction: "§31–38" alone has none, and would leave its side of the slide.
    slide.source ? `<p class="source-line">${escapeHtml(slide.source)}</p>` : '',
    foot(slide, deck, place),
    textLine(`marking marking-bottom${kind}`, deck.marking),
    '</section>',
  ].join('');
}

function textLine(classes: string, text: string | null): string {
  return text ? `<p class="${classes}" dir="auto">${escapeHtml(text)}</p>` : '';
}

function content(slide: Slide, deck: Deck, body: Body, fit: Fit): string {
  const blocks = arranged(slide, body, fit);
  switch (slide.layout) {
    case 'title':
      return headline('h1', slide, deck, body) + facts(deck) + blocks;
    case 'recommendation':
      return hangingNumber(slide) + headline('h2', slide, deck, body) + blocks;
    default:
      return headline('h2', slide, deck, body) + blocks;
  }
}

/** The first slide of a section has its name for a headline, and need not say it twice. */
const isHeadline = (section: string | null, body: Body): boolean =>
  body.headline !== null && plainText(body.headline).trim() === section?.trim();

/** Every slide has a heading, so that the outline of a document names it; one without a headline has it unseen. */
function headline(tag: 'h1' | 'h2', slide: Slide, deck: Deck, body: Body): string {
  if (!body.headline) return `<${tag} class="unseen">${escapeHtml(slide.section ?? deck.title)}</${tag}>`;
  const classes = body.lead ? 'headline lead' : 'headline';
  return `<${tag} class="${classes}" dir="auto"${labelLanguage(plainText(body.headline), deck)}>${renderInline(body.headline)}</${tag}>`;
}

/** A deck in a language without words of its own has English labels, which a reader of the screen would say wrongly. */
function labelLanguage(text: string, { language }: Deck): string {
  const { code, labels } = languageData(language);
  return code === neutral.code && Object.values(labels).includes(text.trim()) ? ' lang="en"' : '';
}

function hangingNumber({ number }: Slide): string {
  if (!number) return '';
  return `<p class="hanging-number size-${numberStep(number).size}">${escapeHtml(number)}</p>`;
}

function facts(deck: Deck): string {
  const lines = deckFacts(deck).map(
    ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`,
  );
  return lines.length > 0 ? `<dl class="facts">${lines.join('')}</dl>` : '';
}

function foot(slide: Slide, deck: Deck, place: Place): string {
  const logo = deck.style.logo && safePicture(deck.style.logo);
  const number = `${slide.backup ? `${languageData(deck.language).labels.backup} ` : ''}${place.number}`;
  return [
    '<footer class="foot">',
    logo ? `<img class="logo" src="${logo}" alt="">` : '',
    deck.style.footer ? `<span class="foot-text" dir="auto">${escapeHtml(deck.style.footer)}</span>` : '',
    slide.layout === 'title' ? '' : `<span class="page-number">${escapeHtml(number)}</span>`,
    '</footer>',
  ].join('');
}
