import { citedLines } from '../deck/cited-lines.ts';
import { departuresOf } from '../deck/departures.ts';
import type { ComposedDeck, Slide } from '../deck/model.ts';
import { slotOf } from '../deck/timing.ts';
import { overflow } from '../render/fit.ts';
import { shownSlides } from '../render/section.ts';
import { undrawnCharacters } from '../render/undrawn.ts';
import { pictureNamesIn } from '../render/urls.ts';
import type { FindingSaying } from '../words/findings.ts';
import type { CheckName, CheckReport, Finding } from './model.ts';

interface Known {
  readonly paperLanguage: string;
  /** What of the paper changed since and was not looked at yet, by the id of its slide. */
  readonly changed: Readonly<Record<string, readonly unknown[]>>;
  /** As the paper has it; null where it has none. */
  readonly paperMarking: string | null;
  readonly hasPicture: (sha256: string) => boolean;
}

/** Slides that are seen while something else is said. */
const unspoken: ReadonlySet<Slide['layout']> = new Set(['title', 'section', 'sources']);

const link = /(?<!!)\[[^\]]*\]\(\s*<?([^)\s>]+)/g;

/** Looks at a deck as it would be shown: nothing is changed, and nothing is asked of a network. */
export function checkDeck(
  { deck, notes }: ComposedDeck,
  { paperLanguage, changed, paperMarking, hasPicture }: Known,
): CheckReport {
  const shown = shownSlides(deck);
  const ids = new Set(shown.map(({ slide }) => slide.id));
  const findings: Finding[] = [];
  const find = (check: CheckName, level: Finding['level'], saying: FindingSaying, slideId: string | null = null) =>
    findings.push({ ...saying, check, level, slideId });

  if (shown.length === 0) find('room', 'fault', { code: 'nothing-shown' });
  if (paperMarking !== null && deck.marking === null) {
    find('marking', 'fault', { code: 'marking-missing', paper: paperMarking });
  } else if (paperMarking !== null && deck.marking !== null && !isSame(paperMarking, deck.marking)) {
    find('marking', 'fault', { code: 'marking-differs', paper: paperMarking, deck: deck.marking });
  }
  for (const [index, { slide }] of shown.entries()) {
    const number = index + 1;
    const departing = citedLines(slide).filter((line) => departuresOf(line, paperLanguage).length > 0).length;
    if (departing > 0) find('wording', 'care', { code: 'departs', slide: number, lines: departing }, slide.id);
    const unseen = changed[slide.id]?.length ?? 0;
    if (unseen > 0) find('wording', 'care', { code: 'paper-changed', slide: number, places: unseen }, slide.id);
    if (overflow(slide, deck) > 0) find('room', 'fault', { code: 'too-full', slide: number }, slide.id);
    if (pictureNamesIn(slide.body).some((name) => !hasPicture(name))) {
      find('pictures', 'fault', { code: 'picture-missing', slide: number }, slide.id);
    }
    for (const [, address = ''] of slide.body.matchAll(link)) {
      const target = address.startsWith('#') ? address.slice(1) : null;
      if (target === null) find('links', 'care', { code: 'link-outside', slide: number, address }, slide.id);
      else if (!ids.has(target)) find('links', 'fault', { code: 'link-dead', slide: number, target }, slide.id);
    }
    if (!slide.backup && !unspoken.has(slide.layout) && (notes[slide.id]?.say ?? '').trim() === '') {
      find('notes', 'care', { code: 'no-notes', slide: number }, slide.id);
    }
  }
  for (const { character, slides } of undrawnCharacters(deck)) {
    const number = slides[0] ?? 1;
    const slideId = shown[number - 1]?.slide.id ?? null;
    find('characters', 'care', { code: 'not-drawn', slide: number, character }, slideId);
  }
  const { over } = slotOf(deck);
  if (over > 0) find('time', 'care', { code: 'over-slot', seconds: over });

  return {
    checks: ['wording', 'marking', 'room', 'characters', 'pictures', 'links', 'time', 'notes'],
    findings,
    counted: shown.filter(({ slide }) => !slide.backup).length,
    backup: shown.filter(({ slide }) => slide.backup).length,
  };
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
