import { useLayoutEffect, useRef } from 'preact/hooks';
import { outcomes } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { presenterWords } from '../words/presenter.ts';
import type { Presenter } from './presenter.ts';

/** What was decided on the recommendation at hand, one key each, and a note in the decider's words. */
export function DecisionStrip({ presenter }: { readonly presenter: Presenter }) {
  const { at, logs } = presenter.state.value;
  const noted = presenter.noting.value;
  const words = presenterWords();
  const slideId = noted ?? at.slideId;
  if (!presenter.asks(slideId)) return null;
  if (!logs) {
    return (
      <p class="decision-off muted">
        {words.notLogged} <Button onClick={() => presenter.do({ do: 'log', on: true })}>{words.logThem}</Button>
      </p>
    );
  }
  const decision = presenter.decisionOf(slideId);
  return (
    <fieldset class="decision" aria-label={words.decision}>
      {outcomes.map((outcome) => (
        <Button
          key={outcome}
          aria-pressed={decision?.outcome === outcome}
          onClick={() => presenter.decide(slideId, outcome)}
        >
          {words[outcome]}
        </Button>
      ))}
      {noted === null ? (
        <button type="button" class="decision-note" dir="auto" onClick={() => presenter.act('decision-note')}>
          {decision?.note || words.addNote}
        </button>
      ) : (
        <NoteField presenter={presenter} slideId={noted} />
      )}
    </fieldset>
  );
}

/** Kept with Enter, and when the field is left; Escape keeps what was there. */
function NoteField({ presenter, slideId }: { readonly presenter: Presenter; readonly slideId: string }) {
  const field = useRef<HTMLInputElement>(null);
  // Before the next key is heard: it would be taken for one of the show.
  useLayoutEffect(() => field.current?.focus(), []);
  const close = (keep: boolean) => {
    if (presenter.noting.value !== slideId) return;
    presenter.noting.value = null;
    if (keep) presenter.noteDecision(slideId, field.current?.value ?? '');
  };
  return (
    <input
      ref={field}
      class="input"
      dir="auto"
      aria-label={presenterWords().addNote}
      defaultValue={presenter.decisionOf(slideId)?.note ?? ''}
      onBlur={() => close(true)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close(event.key === 'Enter');
      }}
    />
  );
}
