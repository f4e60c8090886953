import type { Section } from '../paper/model.ts';
import { citable, citationsOf, type Draft, type Frame, fits, heading } from './draft.ts';
import { makeSlide } from './new-slide.ts';

/** A shorter row of recommendations needs no signposts. */
const fewestRecommendations = 12;
const fewestSections = 3;

/** Each recommendation's slide, and in a long deck before the first of a section the name of that section. */
export function withDividers(slides: readonly Draft[], frame: Frame): Draft[] {
  const sections = new Map(frame.briefing.sections.map((section) => [section.id, section]));
  const places = frame.recommendations.map(({ sectionId }) => sectionId);
  if (slides.length < fewestRecommendations || new Set(places).size < fewestSections) return [...slides];
  const opened = new Set<string | null>([null]);
  return slides.flatMap((slide, index) => {
    const place = places[index] ?? null;
    if (opened.has(place)) return [slide];
    opened.add(place);
    const section = sections.get(place ?? '');
    return section ? [...dividerOf(section, frame), slide] : [slide];
  });
}

function dividerOf({ id, heading: name, span }: Section, frame: Frame): Draft[] {
  const line = citable({ text: name, spans: [span] }, frame.deck.language);
  if (!line) return [];
  const slide = makeSlide({
    id: `section-${id}`,
    layout: 'section',
    body: heading(line.text),
    citations: citationsOf([line]),
  });
  if (!fits(slide, frame)) return [];
  return [{ slide, say: [], speakInOrder: false, sentences: [], demand: { mostWords: 0, weight: 0 } }];
}
