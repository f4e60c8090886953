import { languageData } from '../languages/index.ts';
import type { Labels } from '../languages/types.ts';
import { ascribesOrDenies } from '../paper/ask.ts';
import { isCutOf, isHeadlineOf } from '../paper/cuts.ts';
import type { SourceSpan } from '../paper/model.ts';
import { isArranged, isDatedPart, isSaidWhole } from './arranged-fidelity.ts';
import { spanKey } from './draft.ts';
import { factLines } from './fact-lines.ts';
import { findFigures } from './figures.ts';
import type { BodyLine, LineKind } from './lines.ts';
import type { Layout, Slide } from './model.ts';
import { isCaveat } from './sources-slide.ts';
import { type StoredPaper, spanProblem } from './stored-paper.ts';
import { leadSpans } from './supports.ts';
import { credits, ownAuthors } from './title-slide.ts';

/** The kinds of line that a generated slide may have; none of a layout that only a person makes. */
const kindsOf: Readonly<Record<Layout, readonly LineKind[]>> = {
  title: ['heading', 'paragraph'],
  'bottom-line': ['heading', 'item'],
  points: ['heading', 'paragraph', 'item'],
  figures: ['heading', 'value', 'what', 'when'],
  recommendation: ['heading', 'paragraph', 'item'],
  decisions: ['heading', 'item'],
  sources: ['heading', 'paragraph'],
  quote: ['heading', 'paragraph', 'quote'],
  table: ['heading', 'paragraph', 'row'],
  options: ['heading', 'paragraph', 'item', 'row'],
  timeline: ['heading', 'value', 'what'],
  section: ['heading'],
  columns: [],
  image: [],
};

/** Why a line of a body may not stand there, or null where it may. */
export function lineProblem(
  index: number,
  lines: readonly BodyLine[],
  slide: Slide,
  paper: StoredPaper,
  labels: Labels,
): string | null {
  const line = lines[index];
  if (!line?.plain || !kindsOf[slide.layout].includes(line.kind)) return 'it holds more than plain words';
  const countsAsks = slide.layout === 'bottom-line' || slide.layout === 'decisions';
  if (line.kind === 'item' && line.number !== null && !countsAsks)
    return 'it has a number that the paper does not give it';
  if (isStructural(line, slide, paper, labels)) return null;
  const cited = slide.citations.filter((citation) => citation.line === line.text).map(({ span }) => span);
  if (cited.length === 0) return 'it cites nothing';
  const sound = cited.filter((span) => spanProblem(span, paper) === null);
  if (sound.length === 0) return 'what it cites is not in the paper';
  const own = sound.filter((span) => belongs(span, line, lines, slide, paper));
  if (own.length === 0) return 'what it cites stands elsewhere in the paper';
  const { language } = paper.briefing;
  const isSaid = (span: SourceSpan): boolean => {
    if (slide.layout === 'figures') return isFigurePart(index, lines, span, language);
    if (slide.layout === 'timeline') return isDatedPart(index, lines, span, language);
    if (line.kind === 'row' || line.kind === 'quote') return isSaidWhole(line, span, paper);
    if (isFact(line, span, slide, paper) || isOwnHeadline(line, span, slide, paper)) return true;
    return isCredit(line, span, slide, paper) || isSaidIn(line, span.quote, language, slide);
  };
  return own.some(isSaid) ? null : 'it says something else than what it cites';
}

/** What a person wrote as the headline of this very ask. */
function isOwnHeadline({ kind, text, number }: BodyLine, span: SourceSpan, slide: Slide, paper: StoredPaper): boolean {
  const key = spanKey(span);
  if (slide.layout === 'recommendation') {
    const own = paper.recommendations.get(slide.recommendationId ?? '');
    const isAbout = own !== undefined && leadSpans(own).some((lead) => spanKey(lead) === key);
    return kind === 'heading' && isAbout && own.ownHeadline === text;
  }
  const isList = slide.layout === 'bottom-line' || slide.layout === 'decisions';
  const asking = (isList && paper.byAsk.get(key)) || [];
  return asking.some(({ recommendation: own }) => own.number === number && own.ownHeadline === text);
}

/** A headline may leave more off: in a list of asks, or above the whole ask (`frameProblems` looks for that). */
function isSaidIn({ kind, text }: BodyLine, quote: string, language: string, { layout }: Slide): boolean {
  const isHeadline =
    kind === 'heading' ? layout === 'recommendation' : layout === 'bottom-line' || layout === 'decisions';
  return isHeadline ? isHeadlineOf(text, quote, language) : isCutOf(text, quote, language);
}

/** The few words that are not the paper's, each where it belongs. */
function isStructural({ kind, text, number }: BodyLine, slide: Slide, paper: StoredPaper, labels: Labels): boolean {
  switch (slide.layout) {
    case 'title':
      return kind === 'heading'
        ? text === paper.briefing.own?.title || (text === labels.untitled && paper.briefing.title === null)
        : text === ownAuthors(paper.briefing);
    case 'bottom-line':
    case 'decisions': {
      const label = slide.layout === 'decisions' ? labels.decisions : labels.bottomLine;
      if (kind === 'heading') return text === label;
      const cited = slide.citations
        .filter(({ line }) => line === text)
        .flatMap(({ span }) => paper.byAsk.get(spanKey(span)) ?? []);
      return (
        kind === 'item' &&
        text === labels.onItsSlide &&
        cited.some(({ recommendation }) => recommendation.number === number)
      );
    }
    case 'figures':
      return kind === 'heading' && text === labels.figures;
    case 'timeline':
      return kind === 'heading' && text === labels.timeline;
    case 'sources':
      return kind === 'heading'
        ? text === labels.sources
        : text === paper.briefing.own?.title || text === ownAuthors(paper.briefing);
    case 'recommendation': {
      const own = paper.recommendations.get(slide.recommendationId ?? '');
      if (kind !== 'paragraph' || !own) return false;
      return (text === labels.noAsk && own.ask === null) || text === labels.inThePaper;
    }
    default:
      return false;
  }
}

/** Whether a sentence may stand on this slide at all: nobody's support under another's ask, no fact among the asks. */
function belongs(
  span: SourceSpan,
  line: BodyLine,
  lines: readonly BodyLine[],
  slide: Slide,
  paper: StoredPaper,
): boolean {
  const key = spanKey(span);
  const { kind, number } = line;
  switch (slide.layout) {
    case 'recommendation': {
      const own = paper.recommendations.get(slide.recommendationId ?? '');
      if (!own) return false;
      if (isFact(line, span, slide, paper)) return true;
      const leads = leadSpans(own).some((lead) => spanKey(lead) === key);
      return kind === 'item' ? !leads && own.spans.some((candidate) => spanKey(candidate) === key) : leads;
    }
    case 'bottom-line':
    case 'decisions': {
      const asking = paper.byAsk.get(key) ?? [];
      return kind === 'item' && asking.some(({ recommendation }) => recommendation.number === number);
    }
    case 'points':
    case 'options': {
      if (line.kind === 'row') return isArranged(span, line, lines, slide, paper);
      const opening = slide.citations.find(({ line }) => line === lines[0]?.text);
      const section = opening && paper.sectionOf.get(spanKey(opening.span));
      const isHeading = span.blockId === section;
      if (section === undefined || (kind === 'heading') !== isHeading || paper.sectionOf.get(key) !== section)
        return false;
      return isHeading || isIntroducedAsInPaper(key, line, lines, slide, paper);
    }
    case 'title':
      return kind === 'heading' ? key === titleKey(paper) : isCredit(line, span, slide, paper);
    case 'figures':
    case 'timeline':
      return kind !== 'heading' && isOwnFigure(key, paper);
    case 'sources': {
      const limits =
        paper.briefing.closing.some((closing) => spanKey(closing.span) === key) &&
        isCaveat(span.quote, paper.briefing.language);
      return kind !== 'heading' && (limits || key === titleKey(paper) || isCredit(line, span, slide, paper));
    }
    case 'table':
    case 'quote':
    case 'section':
      return isArranged(span, line, lines, slide, paper);
    case 'columns':
    case 'image':
      return false;
  }
}

/** A fact of this recommendation, under the name that the paper gives it. */
function isFact({ kind, text }: BodyLine, span: SourceSpan, { recommendationId }: Slide, paper: StoredPaper): boolean {
  const own = paper.recommendations.get(recommendationId ?? '');
  if (kind !== 'item' || !own) return false;
  return factLines(own, paper.briefing.language).some(
    (line) => line.text === text && line.spans.some((one) => spanKey(one) === spanKey(span)),
  );
}

/** Under the sentence that introduces it in the paper and no other: what critics say is not what the authors say. */
function isIntroducedAsInPaper(
  key: string,
  line: BodyLine,
  lines: readonly BodyLine[],
  slide: Slide,
  paper: StoredPaper,
): boolean {
  if (line.kind !== 'item') return [...paper.leadInOf.values()].some((leadIn) => spanKey(leadIn) === key);
  const above = lines.slice(0, lines.indexOf(line)).findLast(({ kind }) => kind === 'paragraph');
  const shown = slide.citations.filter((citation) => citation.line === above?.text).map((one) => spanKey(one.span));
  const leadIn = paper.leadInOf.get(key);
  return leadIn === undefined ? above === undefined : shown.includes(spanKey(leadIn));
}

/** A figure stands alone, so it may not be one that another sentence puts in somebody's mouth, or denies. */
function isOwnFigure(key: string, paper: StoredPaper): boolean {
  const leadIn = paper.leadInOf.get(key);
  return leadIn === undefined || !ascribesOrDenies(leadIn.quote, languageData(paper.briefing.language));
}

const titleKey = ({ briefing: { title } }: StoredPaper): string | null => title && spanKey(title.span);

/** A figure's parts are the ones that its sentence yields, together: another number of the sentence is another figure. */
function isFigurePart(index: number, lines: readonly BodyLine[], span: SourceSpan, language: string): boolean {
  const start = lines.slice(0, index + 1).findLastIndex(({ kind }) => kind === 'value');
  const [value, what, third] = lines.slice(start, start + 3);
  const when = third?.kind === 'when' ? third : undefined;
  if (!value || what?.kind !== 'what' || index > start + (when ? 2 : 1)) return false;
  return findFigures(span, language).some(
    (figure) => figure.value === value.text && figure.what === what.text && figure.when === (when?.text ?? null),
  );
}

/** Names as the paper lists them, without the `By` before them. */
function isCredit({ kind, text }: BodyLine, span: SourceSpan, { layout }: Slide, { briefing }: StoredPaper): boolean {
  if (kind !== 'paragraph' || (layout !== 'title' && layout !== 'sources')) return false;
  return credits(briefing).some(
    (line) => line.text === text && line.spans.some((own) => spanKey(own) === spanKey(span)),
  );
}
