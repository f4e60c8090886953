import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly title: string;
  /** The new title, or null where the person thought better of it. */
  readonly onDone: (title: string | null) => void;
}

/** A title being changed where it stands: Enter or leaving it keeps what is typed, Escape does not. */
export function TitleField({ label, title, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  // Before the next key: it is the first letter of the new title.
  useLayoutEffect(() => field.current?.select(), []);
  const finish = (kept: string | null) => {
    // The field is left too when it goes away.
    if (done.current) return;
    done.current = true;
    onDone(kept);
  };
  return (
    <input
      ref={field}
      class="input deck-title-field"
      aria-label={label}
      dir="auto"
      maxLength={2_000}
      defaultValue={title}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        // Its keys are its own: Delete deletes a letter, the arrows move among them.
        event.stopPropagation();
        if (event.isComposing) return;
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') finish(null);
      }}
    />
  );
}
