import { useMemo, useRef, useState } from 'preact/hooks';
import {
  type ComposedDeck,
  type DeckEdit,
  type Notes,
  noNotes,
  placedSlides,
  renderSection,
  type Slide,
  themeCss,
} from '../../slides/index.ts';
import { useNear } from '../editor/rail/use-near.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { StaticSlide } from '../shared/static-slide.tsx';
import { editorWords } from '../words/editor.ts';
import { reviewWords } from '../words/review.ts';
import { changesBetween, editFor, type SlideChange } from './rebuild.ts';

interface Props {
  /** The deck as it is. */
  readonly current: ComposedDeck;
  readonly built: ComposedDeck;
  readonly error: string | null;
  /** Null where the person took nothing over and set nothing else. */
  readonly onApply: (edit: DeckEdit | null) => void;
  readonly onClose: () => void;
}

/** What building a deck again would change, slide by slide: nothing is replaced that the person does not take over. */
export function RebuildDialog({ current, built, error, onApply, onClose }: Props) {
  const words = reviewWords();
  const changes = useMemo(() => changesBetween(current, built), [current, built]);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const all = taken.size === changes.length;
  const toggle = (id: string, on: boolean) =>
    setTaken((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  const foot = (
    <>
      <span class="grow muted figures" role="status">
        {words.takenOver(taken.size, changes.length)}
      </span>
      <Button onClick={onClose}>{words.back}</Button>
      <Button kind="primary" submit>
        {words.apply}
      </Button>
    </>
  );
  return (
    <Dialog
      title={words.compare}
      width={1000}
      onSubmit={() => onApply(editFor(current, built, taken))}
      onClose={onClose}
      foot={foot}
    >
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      {changes.length === 0 ? (
        <p class="muted">{words.nothingChanged}</p>
      ) : (
        <>
          <div class="rebuild-head">
            <p class="muted">{words.compareHelp}</p>
            <Button onClick={() => setTaken(new Set(all ? [] : changes.map(({ id }) => id)))}>
              {all ? words.keepAll : words.takeAll}
            </Button>
          </div>
          <ul class="changes">
            {changes.map((change) => (
              <Change
                key={change.id}
                change={change}
                current={current}
                built={built}
                taken={taken.has(change.id)}
                onTake={(on) => toggle(change.id, on)}
              />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

interface ChangeProps {
  readonly change: SlideChange;
  readonly current: ComposedDeck;
  readonly built: ComposedDeck;
  readonly taken: boolean;
  readonly onTake: (taken: boolean) => void;
}

function Change({ change, current, built, taken, onTake }: ChangeProps) {
  const words = reviewWords();
  const ref = useRef<HTMLLIElement>(null);
  const near = useNear(ref);
  const before = 'before' in change ? change.before : null;
  const after = 'after' in change ? change.after : null;
  const notesBefore = notesOf(current, before);
  const notesAfter = notesOf(built, after);
  // What a person wrote to say must be in sight before it is given up.
  const tellsNotes =
    before !== null && (notesBefore.say !== notesAfter.say || notesBefore.ifAsked !== notesAfter.ifAsked);
  return (
    <li ref={ref} class="change" data-taken={taken ? '' : undefined}>
      <Side name={words.asIs} slide={before} of={current} near={near} notes={tellsNotes ? notesBefore : null} />
      <Side name={words.builtAgain} slide={after} of={built} near={near} notes={tellsNotes ? notesAfter : null} />
      <label class="change-choice">
        <input type="checkbox" checked={taken} onChange={(event) => onTake(event.currentTarget.checked)} />
        {words.take[change.kind]}
      </label>
    </li>
  );
}

interface SideProps {
  readonly name: string;
  readonly slide: Slide | null;
  readonly of: ComposedDeck;
  readonly near: boolean;
  /** Where they are not the same on both sides. */
  readonly notes: Notes | null;
}

function Side({ name, slide, of: { deck }, near, notes }: SideProps) {
  const words = reviewWords();
  const place = placedSlides(deck).find((one) => one.slide.id === slide?.id)?.place;
  return (
    <figure class="change-side">
      <figcaption class="muted">{name}</figcaption>
      <div class="change-picture">
        {slide && place && near && <StaticSlide html={renderSection(slide, deck, place)} css={themeCss(deck.style)} />}
        {!slide && <span class="muted">{words.noSlide}</span>}
      </div>
      {notes && slide && <ChangeNotes notes={notes} />}
    </figure>
  );
}

function ChangeNotes({ notes }: { readonly notes: Notes }) {
  const { say, ifAsked, empty } = editorWords();
  const parts = [
    [say, notes.say],
    [ifAsked, notes.ifAsked],
  ] as const;
  return (
    <dl class="change-notes" tabIndex={0}>
      {parts.map(([name, text]) => (
        <div key={name}>
          <dt class="muted">{name}</dt>
          <dd dir="auto">{text.trim() || empty}</dd>
        </div>
      ))}
    </dl>
  );
}

const notesOf = ({ notes }: ComposedDeck, slide: Slide | null): Notes => notes[slide?.id ?? ''] ?? noNotes;
