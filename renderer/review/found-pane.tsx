import { useEffect, useRef, useState } from 'preact/hooks';
import { languageCodes, paperAs, type Recommendation } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { useRowDrop } from '../shared/use-row-drag.ts';
import { reviewWords } from '../words/review.ts';
import { interfaceLanguage } from '../words/words.ts';
import { keyOf } from './names.ts';
import { type Doing, RecommendationCard } from './recommendation-card.tsx';
import type { Review } from './review.ts';

/** What was understood of the paper, each of it to be put right. */
export function FoundPane({ review }: { readonly review: Review }) {
  const words = reviewWords();
  const briefing = review.briefing.value;
  return (
    <section class="found" aria-label={words.found}>
      <PaperFields review={review} />
      {briefing.sections.length > 0 && (
        <details class="found-sections">
          <summary>
            {words.sections} <span class="muted figures">{briefing.sections.length}</span>
          </summary>
          <ul>
            {briefing.sections.map(({ id, heading, level, keyPoints }) => (
              <li key={id} style={{ paddingInlineStart: `${(level - 1) * 12}px` }}>
                <button type="button" class="section-link" dir="auto" onClick={() => review.seek(id)}>
                  {heading}
                </button>
                <span class="muted figures">{words.keyPoints(keyPoints.length)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Recommendations review={review} />
    </section>
  );
}

function PaperFields({ review }: { readonly review: Review }) {
  const words = reviewWords();
  const { own, title, authors, authorSpans } = review.briefing.value;
  const { language } = paperAs(review.paper, review.corrections.value);
  const known = new Set([language, ...languageCodes]);
  const names = new Intl.DisplayNames(interfaceLanguage.value, { type: 'language', fallback: 'none' });
  const nameOf = (code: string) => (code === 'und' ? words.unknownLanguage : (names.of(code) ?? code));
  return (
    <div class="found-fields">
      <CommittedField
        label={words.titleField}
        value={own?.title ?? title?.text ?? ''}
        maxLength={2_000}
        onDone={(text) => review.correct({ kind: 'title', text: text === title?.text ? '' : text })}
        onSeek={title && (() => review.seek(title.span.blockId))}
      />
      {own?.title && title && (
        <p class="own-note" dir="auto">
          <span class="muted">{words.ofPaper}</span> {title.text}
        </p>
      )}
      <CommittedField
        label={words.authors}
        hint={words.authorsHint}
        value={authors.join(', ')}
        maxLength={5_000}
        onDone={(text) =>
          review.correct({
            kind: 'authors',
            names: text
              .split(/\s*[,;،؛]\s*/u)
              .map((name) => name.trim())
              .filter(Boolean),
          })
        }
        onSeek={authorSpans[0] ? () => review.seek(authorSpans[0]?.blockId ?? '') : null}
      />
      <label class="field">
        <span>{words.language}</span>
        <select
          class="input"
          value={language}
          onChange={(event) => review.correct({ kind: 'language', language: event.currentTarget.value })}
        >
          {[...known].map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly maxLength: number;
  /** With Enter or when the field is left, where the text is another. */
  readonly onDone: (text: string) => void;
  readonly onSeek: (() => void) | null;
}

/** A line that counts once the person is done with it: each letter is no correction. */
function CommittedField({ label, hint, value, maxLength, onDone, onSeek }: FieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const done = () => {
    if (text.trim() !== value) onDone(text.trim());
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        class="input"
        dir="auto"
        title={hint}
        maxLength={maxLength}
        value={text}
        onFocus={() => onSeek?.()}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) done();
          else if (event.key === 'Escape') setText(value);
        }}
      />
    </label>
  );
}

function Recommendations({ review }: { readonly review: Review }) {
  const words = reviewWords();
  const { recommendations, paragraphs, language } = review.briefing.value;
  const { leftOut } = review.form.value;
  const at = review.at.value;
  const [said, setSaid] = useState('');
  const keys = recommendations.map((one) => keyOf(review.nameOf(one)));
  const chosen = keys.filter((key) => !leftOut.includes(key)).length;
  const all = chosen === recommendations.length;

  const select = (one: Recommendation) => {
    const name = review.nameOf(one);
    review.at.value = keyOf(name);
    review.seek(name.blockId);
  };
  const act = (doing: Doing, index: number) => {
    const [before, one, next, after] = [-1, 0, 1, 2].map((step) => recommendations[index + step]);
    if (!one) return;
    const name = review.nameOf(one);
    const nameOrNull = (other: Recommendation | undefined) => (other ? review.nameOf(other) : null);
    switch (doing) {
      case 'remove':
        review.correct({ kind: 'remove', at: name });
        review.at.value = keys[index + 1] ?? keys[index - 1] ?? null;
        break;
      case 'merge':
        if (next) review.correct({ kind: 'merge', at: name, next: review.nameOf(next) });
        break;
      case 'no-ask':
        review.correct({ kind: 'ask', at: name, ask: null });
        break;
      case 'up':
        review.correct({ kind: 'move', at: name, before: nameOrNull(before) });
        setSaid(words.moved(index, recommendations.length));
        break;
      case 'down':
        review.correct({ kind: 'move', at: name, before: nameOrNull(after) });
        setSaid(words.moved(index + 2, recommendations.length));
        break;
    }
  };

  const list = useRef<HTMLOListElement>(null);
  useRowDrop(list, 'recommendation', (before, dragged) => {
    const from = keys.indexOf(dragged);
    const one = recommendations[from];
    // It fell where it was, or the list changed while it was dragged.
    if (!one || before === dragged || before === (keys[from + 1] ?? null)) return;
    const to = before === null ? keys.length : keys.indexOf(before);
    if (to === -1) return;
    const next = recommendations[to];
    review.correct({ kind: 'move', at: review.nameOf(one), before: next ? review.nameOf(next) : null });
    review.at.value = dragged;
    setSaid(words.moved(to > from ? to : to + 1, keys.length));
  });

  return (
    <>
      <div class="found-head">
        <h2 class="heading">{words.recommendations}</h2>
        {recommendations.length > 0 && (
          <>
            <span class="muted figures" role="status">
              {words.briefed(chosen, recommendations.length)}
            </span>
            <Button kind="quiet" onClick={() => review.set({ leftOut: all ? keys : [] })}>
              {all ? words.none : words.all}
            </Button>
          </>
        )}
      </div>
      {recommendations.length === 0 && <p class="muted found-none">{words.noRecommendations}</p>}
      <ol ref={list} class="recommendations">
        {recommendations.map((one, index) => {
          const key = keys[index] ?? '';
          const name = review.nameOf(one);
          return (
            <RecommendationCard
              key={key}
              recommendation={one}
              id={key}
              language={language}
              paragraph={paragraphs[name.blockId] ?? 0}
              atHand={key === at}
              chosen={!leftOut.includes(key)}
              isFirst={index === 0}
              isLast={index === recommendations.length - 1}
              onSelect={() => select(one)}
              onChoose={(on) =>
                review.set({ leftOut: on ? leftOut.filter((other) => other !== key) : [...leftOut, key] })
              }
              onDo={(doing) => act(doing, index)}
              onHeadline={(text) => review.correct({ kind: 'headline', at: name, text })}
            />
          );
        })}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
