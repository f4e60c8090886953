import { languageData } from '../languages/index.ts';
import type { SourceSpan } from '../paper/model.ts';
import { countWords } from '../paper/words.ts';
import { type Draft, distinct, type Frame, spanKey } from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import type { Notes } from './model.ts';
import { noteReference } from './note-reference.ts';
import { isOthersView } from './opposing.ts';
import { wordsWithin } from './planning.ts';

/** What to say in the planned time, and everything else the slide rests on to have ready. */
export function composeNotes(draft: Draft, plannedSeconds: number, frame: Frame): Notes {
  const hasReference = (span: SourceSpan) => paragraphOf(span, frame) > 0;
  const wished = draft.say.map((run) => run.filter(hasReference));
  const sentences = distinct([...draft.sentences.filter(hasReference), ...wished.flat()]);
  const said = sayable(wished, wordsWithin(plannedSeconds), frame.deck.language);
  const isSaid = (span: SourceSpan) => said.has(spanKey(span));
  return {
    say: paragraphs((draft.speakInOrder ? distinct(wished.flat()) : sentences).filter(isSaid), frame),
    ifAsked: paragraphs(
      sentences.filter((span) => !isSaid(span)),
      frame,
    ),
  };
}

/** Fills the time run by run; what no longer fits ends its run, because the rest of it would hang in the air. */
function sayable(runs: readonly (readonly SourceSpan[])[], words: number, language: string): ReadonlySet<string> {
  const said = new Set<string>();
  let left = words;
  for (const run of runs) {
    for (const [index, span] of run.entries()) {
      if (said.has(spanKey(span))) continue;
      const needed = countWords(span.quote);
      if (needed + wordsAfter(run, index, language) > left) break;
      said.add(spanKey(span));
      left -= needed;
    }
  }
  return said;
}

/** What must be said with a sentence: the first of what a colon opens, the answer to what others hold. */
function wordsAfter(run: readonly SourceSpan[], index: number, language: string): number {
  const quote = run[index]?.quote ?? '';
  const next = countWords(run[index + 1]?.quote ?? '');
  if (quote.endsWith(':')) return next || Infinity;
  return isOthersView(quote, language) ? next : 0;
}

const paragraphOf = (span: SourceSpan, frame: Frame): number => frame.briefing.paragraphs[span.blockId] ?? 0;

/** Sentences that follow each other in the paper make one paragraph, which ends with its reference. */
function paragraphs(spans: readonly SourceSpan[], frame: Frame): string {
  const runs: { text: string; last: SourceSpan }[] = [];
  for (const span of introduced(spans, frame)) {
    const run = runs.at(-1);
    const gap = run && gapBetween(run.last, span);
    if (run && gap !== null && gap !== undefined) {
      run.text += gap + span.quote;
      run.last = span;
    } else runs.push({ text: span.quote, last: span });
  }
  const { labels } = languageData(frame.deck.language);
  const placeOf = (span: SourceSpan) => ({
    paragraph: paragraphOf(span, frame),
    page: frame.briefing.pages[span.blockId],
  });
  return runs.map(({ text, last }) => `${escapeMarkdown(text)}${noteReference(placeOf(last), labels)}`).join('\n\n');
}

/** The sentences, each list or quotation among them after the sentence that says whose it is. */
function introduced(spans: readonly SourceSpan[], { leadIns }: Frame): SourceSpan[] {
  let before: string | undefined;
  let current: string | undefined;
  return spans.flatMap((span) => {
    const own = spanKey(span);
    const leadIn = leadIns.get(own);
    const key = leadIn && spanKey(leadIn);
    const above = current === undefined ? undefined : leadIns.get(current);
    const isHere = key === current || key === before || (above && key === spanKey(above));
    before = own;
    current = key;
    return leadIn && !isHere ? [leadIn, span] : [span];
  });
}

/** What stands between two sentences that follow each other: a space, nothing, or the edge of a table's cell. */
function gapBetween(before: SourceSpan, after: SourceSpan): string | null {
  if (before.blockId !== after.blockId) return null;
  const gap = /^(?: \| |\s*)/.exec(before.suffix)?.[0] ?? '';
  const rest = before.suffix.slice(gap.length);
  const follows = rest !== '' && `${after.quote.slice(0, rest.length)}${after.suffix}`.startsWith(rest);
  // Both ways, since a paragraph may say a sentence twice.
  return follows && `${before.prefix}${before.quote}${gap}`.endsWith(after.prefix) ? gap : null;
}
