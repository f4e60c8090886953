import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { departuresOf, isHeadlineOf, type Passage } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { reviewWords } from '../words/review.ts';

interface Props {
  readonly text: string;
  /** What it stands for: the ask, or what is nearest to one. */
  readonly lead: Passage;
  readonly language: string;
  /** The person has written one of their own before. */
  readonly isOwn: boolean;
  /** Null: the paper's again. */
  readonly onDone: (text: string | null) => void;
  readonly onCancel: () => void;
}

/** Words as they are compared: no sign clings to them. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A headline under the hand, beside the paper's sentence as soon as it is not that. */
export function HeadlineField({ text, lead, language, isOwn, onDone, onCancel }: Props) {
  const words = reviewWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [wording, setWording] = useState(text);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const isFaithful = wording.trim() === '' || isHeadlineOf(wording, lead.span.quote, language);
  const done = () => (wording.trim() === text ? onCancel() : onDone(wording.trim() || null));
  return (
    <div class="headline-field">
      <textarea
        ref={field}
        class="input"
        rows={3}
        dir="auto"
        maxLength={1_000}
        aria-label={words.headline}
        aria-describedby="headline-mark"
        value={wording}
        onInput={(event) => setWording(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) done();
          else if (event.key === 'Escape') onCancel();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div id="headline-mark" role="status">
        {isFaithful ? (
          <p class="muted">{words.faithful}</p>
        ) : (
          <Departure own={wording} lead={lead} language={language} />
        )}
      </div>
      <div class="row">
        <Button onClick={done}>{words.done}</Button>
        {isOwn && (
          <Button kind="quiet" onClick={() => onDone(null)}>
            {words.paperHeadline}
          </Button>
        )}
      </div>
    </div>
  );
}

interface DepartureProps {
  readonly own: string;
  readonly lead: Passage;
  readonly language: string;
}

/** Both wordings, what is only in one of them marked; and what weighs most of it in words. */
function Departure({ own, lead, language }: DepartureProps) {
  const words = reviewWords();
  const paper = lead.span.quote;
  const departures = departuresOf({ text: own, cleared: paper, spans: [lead.span] }, language);
  return (
    <div class="departure">
      <p>
        {words.departs}{' '}
        {departures.length > 0 && (
          <strong>{words.departsIn(departures.map(({ kind }) => words.departureKinds[kind]).join(', '))}</strong>
        )}
      </p>
      <dl>
        <dt>{words.yours}</dt>
        <dd dir="auto">{marked(own, paper)}</dd>
        <dt>{words.thePapers}</dt>
        <dd dir="auto">{marked(paper, own)}</dd>
      </dl>
    </div>
  );
}

function marked(text: string, other: string) {
  const known = new Set(wordsIn(other));
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .map((piece, index) =>
      index % 2 === 1 && !known.has(piece.toLowerCase()) ? <mark key={index}>{piece}</mark> : piece,
    );
}
