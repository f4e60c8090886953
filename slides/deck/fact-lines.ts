import type { Fact, FactPassage, Recommendation, SourceSpan } from '../paper/model.ts';
import { distinct, type Line, lineText } from './draft.ts';

/**
 * Who is to act, by when, at what cost and how urgently: of a row of a table the cell under the name of its column, else
 * the whole sentence that opens with the label. None that is said twice, as each is about a part of the recommendation.
 */
export function factLines(recommendation: Recommendation, language: string): Line[] {
  const facts = order.flatMap((name) => recommendation.facts[name] ?? []);
  const sentences = facts.filter(({ label, span }) => opensWith(span, label) && isSaidOnce(label, recommendation));
  return [
    ...facts.flatMap(cellLine),
    ...distinct(sentences.map(({ span }) => span)).map((span) => ({ text: wholeText(span, language), spans: [span] })),
  ];
}

const order: readonly Fact[] = ['owner', 'deadline', 'cost', 'priority'];

/** A cell under the name of its column, which only the two together say; none for a part of a cell, and for a dash. */
function cellLine({ label, text, span }: FactPassage): Line[] {
  const isWhole = span.quote === text && /(?:^|\| )$/.test(span.prefix) && /^(?: \||$)/.test(span.suffix);
  // Papers kept before labels were have none.
  return label && isWhole && /[\p{L}\p{N}]/u.test(text) ? [{ text: `${label} ${text}`, spans: [span] }] : [];
}

const opensWith = ({ quote }: SourceSpan, label: string): boolean => Boolean(label) && quote.startsWith(label);

const isSaidOnce = (label: string, { spans }: Recommendation): boolean =>
  spans.filter((span) => opensWith(span, label)).length === 1;

/** Without its full stop, unless that is of an abbreviation; brackets may hold a condition. */
function wholeText(span: SourceSpan, language: string): string {
  const text = lineText(span, language);
  return span.quote.length - text.length <= 1 ? text : span.quote.replace(/\s*[.;]$/, '');
}
