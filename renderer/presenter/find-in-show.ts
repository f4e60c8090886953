import { type Block, contextOf, parseQuery, type Run, type Slide, slideLines } from '../../slides/index.ts';

/** A place that holds every word of what was looked for. */
export interface Found {
  readonly key: string;
  readonly kind: 'slide' | 'backup' | 'paper';
  /** The slide to show; of a paragraph the slide that cites it, null where none does. */
  readonly slideId: string | null;
  readonly paragraph: number | null;
  readonly context: readonly Run[];
}

const mostFound = 50;

/** Slides first, then backup slides, then paragraphs of the paper, each in its order. */
export function findInShow(text: string, slides: readonly Slide[], blocks: readonly Block[]): readonly Found[] {
  const terms = parseQuery(text);
  if (terms.length === 0) return [];
  const contextIn = (place: string): readonly Run[] | null =>
    terms.every((term) => contextOf(place, [term]).some(({ marked }) => marked)) ? contextOf(place, terms) : null;

  const found: Found[] = [];
  for (const slide of slides) {
    const context = contextIn(slideLines(slide).join(' · '));
    if (!context) continue;
    const kind = slide.backup ? 'backup' : 'slide';
    found.push({ key: slide.id, kind, slideId: slide.id, paragraph: null, context });
  }
  for (const block of blocks) {
    if (found.length >= mostFound) break;
    const context = block.kind === 'metadata' ? null : contextIn(block.text);
    if (!context) continue;
    const cites = ({ citations }: Slide) => citations.some(({ span }) => span.blockId === block.id);
    const slideId = slides.find(cites)?.id ?? null;
    found.push({ key: `paper-${block.id}`, kind: 'paper', slideId, paragraph: block.paragraph, context });
  }
  return found.slice(0, mostFound);
}
