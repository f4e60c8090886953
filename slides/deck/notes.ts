import type { SourceSpan } from '../paper/model.ts';
import { countWords } from '../paper/words.ts';
import { type Draft, distinct, type Frame, spanKey } from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import type { Notes } from './model.ts';
import { wordsWithin } from './planning.ts';

/** What to say in the planned time, and everything else the slide rests on to have ready. */
export function composeNotes(draft: Draft, plannedSeconds: number, frame: Frame): Notes {
  const hasReference = (span: SourceSpan) => paragraphOf(span, frame) > 0;
  const wished = draft.say.map((run) => run.filter(hasReference));
  const sentences = distinct([...draft.sentences.filter(hasReference), ...wished.flat()]);
  const said = sayable(wished, wordsWithin(plannedSeconds));
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
function sayable(runs: readonly (readonly SourceSpan[])[], words: number): ReadonlySet<string> {
  const said = new Set<string>();
  let left = words;
  for (const run of runs) {
    for (const span of run) {
      if (said.has(spanKey(span))) continue;
      const needed = countWords(span.quote);
      if (needed > left) break;
      said.add(spanKey(span));
      left -= needed;
    }
  }
  return said;
}

const paragraphOf = (span: SourceSpan, frame: Frame): number => frame.briefing.paragraphs[span.blockId] ?? 0;

/** Sentences that follow each other in the paper make one paragraph, which ends with its reference. */
function paragraphs(spans: readonly SourceSpan[], frame: Frame): string {
  const runs: { text: string; last: SourceSpan }[] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    if (run && follows(run.last, span)) {
      run.text += (/^\s/.test(run.last.suffix) ? ' ' : '') + span.quote;
      run.last = span;
    } else runs.push({ text: span.quote, last: span });
  }
  return runs.map(({ text, last }) => `${escapeMarkdown(text)} (§${paragraphOf(last, frame)})`).join('\n\n');
}

function follows(before: SourceSpan, after: SourceSpan): boolean {
  const suffix = before.suffix.trimStart();
  return before.blockId === after.blockId && suffix !== '' && `${after.quote}${after.suffix}`.startsWith(suffix);
}
