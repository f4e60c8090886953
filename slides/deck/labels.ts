/** The few words of a deck that are not the paper's: names of slides, and where to find things. */
export interface Labels {
  readonly bottomLine: string;
  readonly decisions: string;
  readonly figures: string;
  readonly sources: string;
  readonly noAsk: string;
  /** Stands for an ask too long for a list. */
  readonly onItsSlide: string;
  /** Stands for an ask too long for its own slide. */
  readonly inThePaper: string;
  /** Title of a deck whose paper has none. */
  readonly untitled: string;
  readonly recommendationShort: string;
}

const english: Labels = {
  bottomLine: 'Bottom line',
  decisions: 'Decisions sought',
  figures: 'Key figures',
  sources: 'Sources and caveats',
  noAsk: 'No explicit ask in the paper',
  onItsSlide: 'In full on its own slide',
  inThePaper: 'In full in the paper',
  untitled: 'Briefing',
  recommendationShort: 'Rec.',
};

const french: Labels = {
  bottomLine: 'L’essentiel',
  decisions: 'Décisions attendues',
  figures: 'Chiffres clés',
  sources: 'Sources et réserves',
  noAsk: 'Aucune demande explicite dans le document',
  onItsSlide: 'Texte complet sur sa propre page',
  inThePaper: 'En entier dans le document',
  untitled: 'Note',
  recommendationShort: 'Rec.',
};

/** The labels of a deck in `language` (ISO 639-1); English where there are none of its own. */
export const labelsFor = (language: string): Labels => (language.split('-')[0] === 'fr' ? french : english);

/**
 * `Rec. 4 · §38`, `§12–14, §16`; null where there is nothing to name. Paragraph 0 is front matter, which has no number.
 */
export function sourceReference(labels: Labels, number: string | null, paragraphs: readonly number[]): string | null {
  const runs: { first: number; last: number }[] = [];
  for (const paragraph of [...new Set(paragraphs)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last + 1 === paragraph) run.last = paragraph;
    else if (paragraph > 0) runs.push({ first: paragraph, last: paragraph });
  }
  const places = runs.map(({ first, last }) => (first === last ? `§${first}` : `§${first}–${last}`)).join(', ');
  const name = number === null ? '' : `${labels.recommendationShort} ${number}`;
  return [name, places].filter((part) => part !== '').join(' · ') || null;
}
