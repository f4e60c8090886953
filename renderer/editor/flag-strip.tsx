import { useId, useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { ChangedIcon } from '../shared/icons.tsx';
import { FlagText } from '../update/flag-texts.tsx';
import { updateWords } from '../words/update.ts';
import type { Editor } from './editor.ts';

/** Where the paper changed under the slide at hand, with both wordings; each is ticked off once it was looked at. */
export function FlagStrip({ editor }: { readonly editor: Editor }) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const words = updateWords();
  const slideId = editor.slide.value.id;
  const flags = editor.flags.value[slideId] ?? [];
  if (flags.length === 0) return null;
  const tickOff = (ids: readonly number[]) => {
    if (ids.length === flags.length) popover.current?.hidePopover();
    void editor.tickOff(slideId, ids);
  };
  return (
    <div class="fit-strip flag-strip" data-over="">
      <ChangedIcon />
      <span role="status">{words.flagged(flags.length)}</span>
      <Button popovertarget={id}>{words.look}</Button>
      <Button kind="quiet" onClick={() => tickOff(flags.map((flag) => flag.id))}>
        {flags.length === 1 ? words.done : words.allDone}
      </Button>
      <div
        ref={popover}
        id={id}
        class="fidelity flag-list"
        popover="auto"
        role="dialog"
        aria-label={words.flagged(flags.length)}
      >
        {flags.map((flag) => (
          <section key={flag.id} class="comparison">
            <FlagText flag={flag} of={editor.paper.paper} />
            <Button onClick={() => tickOff([flag.id])}>{words.done}</Button>
          </section>
        ))}
      </div>
    </div>
  );
}
