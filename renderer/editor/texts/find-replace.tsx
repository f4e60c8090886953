import { useSignal } from '@preact/signals';
import { useId, useMemo, useRef } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import { notify } from '../../shared/notices.tsx';
import { VirtualList } from '../../shared/virtual-list.tsx';
import { textsWords } from '../../words/texts.ts';
import type { Editor } from '../editor.ts';
import { type Hit, hitsIn, replacementOf, stillThere } from './replacing.ts';

interface Props {
  readonly editor: Editor;
  /** What was chosen in the text at hand. */
  readonly wanted: string;
  readonly onClose: () => void;
}

/** Finds in all slides and notes, and replaces what is chosen of it, each change shown before it is made. */
export function FindReplace({ editor, wanted, onClose }: Props) {
  const words = textsWords();
  const id = useId();
  const find = useSignal(wanted);
  const replacement = useSignal('');
  const replaceField = useRef<HTMLInputElement>(null);
  const matchCase = useSignal(false);
  const wholeWords = useSignal(false);
  /** Keys of the places that are to stay. */
  const spared = useSignal<ReadonlySet<string>>(new Set());
  const [deck, notes] = [editor.deck.value, editor.notes.value];
  const options = { matchCase: matchCase.value, wholeWords: wholeWords.value };
  const hits = useMemo(
    () => hitsIn(editor, find.value, options),
    [deck, notes, find.value, matchCase.value, wholeWords.value],
  );
  const chosen = hits.filter(({ key }) => !spared.value.has(key));
  const spare = (keys: readonly string[], isSpared: boolean) => {
    const next = new Set(spared.value);
    for (const key of keys)
      if (isSpared) next.add(key);
      else next.delete(key);
    spared.value = next;
  };
  const replace = async () => {
    let replaced = 0;
    const edited = await editor.edit(() => {
      const still = stillThere(editor, find.value, options, chosen);
      replaced = still.length;
      return replacementOf(editor, still, replacement.value);
    });
    if (!edited) return;
    notify('edit', 'done', words.replaced(replaced));
    onClose();
  };
  const foot = (
    <>
      <span class="muted figures" role="status">
        {find.value === '' ? '' : hits.length === 0 ? words.notFound : words.chosen(chosen.length, hits.length)}
      </span>
      <span class="grow" />
      <Button onClick={onClose}>{words.close}</Button>
      <Button kind="primary" submit disabled={chosen.length === 0}>
        {replacement.value === '' ? words.removeThese(chosen.length) : words.replaceThese(chosen.length)}
      </Button>
    </>
  );
  return (
    <Dialog title={words.findReplace} width={760} onSubmit={() => void replace()} onClose={onClose} foot={foot}>
      <div class="find-fields">
        <label class="field">
          <span>{words.find}</span>
          <input
            class="input"
            dir="auto"
            value={find.value}
            spellcheck={false}
            onKeyDown={(event) => {
              // Who looks for something and presses Enter has asked for no change.
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              replaceField.current?.focus();
            }}
            onInput={({ currentTarget }) => {
              find.value = currentTarget.value;
              spared.value = new Set();
            }}
          />
        </label>
        <label class="field">
          <span>{words.replaceWith}</span>
          <input
            ref={replaceField}
            class="input"
            dir="auto"
            value={replacement.value}
            spellcheck={false}
            onInput={({ currentTarget }) => {
              replacement.value = currentTarget.value;
            }}
          />
        </label>
      </div>
      <div class="find-options">
        <Check label={words.matchCase} value={matchCase} />
        <Check label={words.wholeWords} value={wholeWords} />
        <span class="grow" />
        {hits.length > 1 && (
          <Button
            kind="quiet"
            onClick={() =>
              spare(
                hits.map(({ key }) => key),
                chosen.length > 0,
              )
            }
          >
            {chosen.length > 0 ? words.chooseNone : words.chooseAll}
          </Button>
        )}
      </div>
      {hits.length > 0 && (
        <VirtualList
          class="find-hits"
          label={words.places}
          count={hits.length}
          estimate={44}
          keyOf={(index) => hits[index]?.key ?? String(index)}
          row={(index) => {
            const hit = hits[index];
            return hit ? (
              <HitRow
                id={`${id}-${index}`}
                hit={hit}
                replacement={replacement.value}
                isChosen={!spared.value.has(hit.key)}
                onChoose={(isChosen) => spare([hit.key], !isChosen)}
                onGo={() => {
                  editor.goTo(hit.slideId);
                  onClose();
                }}
              />
            ) : null;
          }}
        />
      )}
    </Dialog>
  );
}

function Check({ label, value }: { readonly label: string; readonly value: { value: boolean } }) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={value.value}
        onChange={({ currentTarget }) => {
          value.value = currentTarget.checked;
        }}
      />
      {label}
    </label>
  );
}

interface HitRowProps {
  readonly id: string;
  readonly hit: Hit;
  readonly replacement: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onGo: () => void;
}

function HitRow({ id, hit, replacement, isChosen, onChoose, onGo }: HitRowProps) {
  const words = textsWords();
  const part = { body: words.slide, say: words.say, ifAsked: words.ifAsked }[hit.part];
  const place = hit.part === 'body' ? words.slideNumber(hit.number) : words.ofSlide(part, hit.number);
  return (
    <div class="find-hit">
      <input
        type="checkbox"
        id={id}
        checked={isChosen}
        aria-label={words.replaceAt(place)}
        aria-describedby={`${id}-text`}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <button type="button" class="find-place" onClick={onGo}>
        {place}
      </button>
      <p id={`${id}-text`} class="find-context" dir="auto">
        {hit.before}
        {isChosen ? (
          <>
            <del>{hit.found}</del>
            {replacement !== '' && <ins>{replacement}</ins>}
          </>
        ) : (
          <mark>{hit.found}</mark>
        )}
        {hit.after}
      </p>
    </div>
  );
}
