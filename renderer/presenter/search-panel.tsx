import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Run } from '../../slides/index.ts';
import { presenterWords } from '../words/presenter.ts';
import { type Found, findInShow } from './find-in-show.ts';
import type { Presenter } from './presenter.ts';

/** Slides, backup slides and the paper, searched while a question is still being asked; private until Enter. */
export function SearchPanel({ presenter }: { readonly presenter: Presenter }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const words = presenterWords();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const blocks = presenter.paper?.blocks ?? [];
  const found = useMemo(() => findInShow(text, presenter.deck.slides, blocks), [text, presenter, blocks]);
  const hit = found[chosen];
  // Before the next key is heard: it would be taken for one of the show.
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const take = (one: Found | undefined) => {
    if (!one?.slideId) return;
    presenter.panel.value = null;
    presenter.do({ do: 'go', slideId: one.slideId });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen(Math.min(found.length - 1, chosen + 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, chosen - 1));
    else if (event.key === 'Enter') take(hit);
    else if (event.key === 'Escape') presenter.panel.value = null;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section class="presenter-panel" aria-label={words.search}>
      <h2>
        <span>{words.search}</span>
        <span class="muted">{words.onlyYou}</span>
      </h2>
      <input
        ref={input}
        class="input presenter-search"
        value={text}
        placeholder={words.searchPlaceholder}
        aria-label={words.searchLabel}
        dir="auto"
        onInput={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      {text.trim() !== '' && found.length === 0 && <p class="muted">{words.nothingFound}</p>}
      <ol ref={list} class="presenter-hits">
        {found.map((one, index) => (
          <li key={one.key} aria-current={index === chosen || undefined} data-kind={one.kind}>
            <button type="button" tabIndex={-1} onClick={() => take(one)} onPointerEnter={() => setChosen(index)}>
              <span class="presenter-hit-place">{placeOf(one, presenter)}</span>
              <Runs runs={one.context} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function placeOf({ kind, slideId, paragraph }: Found, presenter: Presenter): string {
  const words = presenterWords();
  const number = slideId === null ? null : presenter.numberOf(slideId);
  if (kind === 'paper' || number === null) return words.foundInPaper(paragraph ?? 0, number);
  return kind === 'backup' ? words.foundOnBackup(number) : words.foundOnSlide(number);
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <span dir="auto">
      {runs.map(({ text, marked }, index) =>
        marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </span>
  );
}
