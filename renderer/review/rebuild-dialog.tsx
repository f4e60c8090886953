import { useMemo, useRef, useState } from 'preact/hooks';
import {
  type ComposedDeck,
  type DeckEdit,
  placedSlides,
  renderSection,
  type Slide,
  themeCss,
} from '../../slides/index.ts';
import { useNear } from '../editor/rail/use-near.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { StaticSlide } from '../shared/static-slide.tsx';
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
  return (
    <li ref={ref} class="change" data-taken={taken ? '' : undefined}>
      <Side name={words.asIs} slide={'before' in change ? change.before : null} of={current} near={near} />
      <Side name={words.builtAgain} slide={'after' in change ? change.after : null} of={built} near={near} />
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
}

function Side({ name, slide, of: { deck }, near }: SideProps) {
  const words = reviewWords();
  const place = placedSlides(deck).find((one) => one.slide.id === slide?.id)?.place;
  return (
    <figure class="change-side">
      <figcaption class="muted">{name}</figcaption>
      <div class="change-picture">
        {slide && place && near && <StaticSlide html={renderSection(slide, deck, place)} css={themeCss(deck.style)} />}
        {!slide && <span class="muted">{words.noSlide}</span>}
      </div>
    </figure>
  );
}
