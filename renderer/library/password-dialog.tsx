import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LockedPaper } from '../../main/api/results.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { libraryWords } from '../words/library.ts';
import type { PaperQueue } from './paper-queue.ts';

/** Asks for the password of a paper that has one. It is sent once and kept nowhere. */
export function PasswordDialog({ queue }: { readonly queue: PaperQueue }) {
  const locked = queue.locked.value;
  // Another paper is another question, with an empty field.
  return locked && <Question key={locked.name} queue={queue} locked={locked} />;
}

interface Props {
  readonly queue: PaperQueue;
  readonly locked: LockedPaper['locked'];
}

function Question({ queue, locked }: Props) {
  const { name, isWrong } = locked;
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The button that was pressed has lost the focus; what was typed is typed over.
  useEffect(() => {
    if (locked.isWrong) field.current?.select();
  }, [locked]);
  const words = libraryWords();
  const id = useId();
  const isReading = queue.reading.value !== null;
  const isRefused = isWrong && !isReading;
  const foot = (
    <>
      <Button onClick={isReading ? queue.stop : queue.putAside}>{words.cancel}</Button>
      <Button kind="primary" submit disabled={password === '' || isReading}>
        {words.openLocked}
      </Button>
    </>
  );
  return (
    <Dialog
      title={words.passwordTitle}
      onSubmit={() => void queue.unlock(password)}
      onClose={isReading ? queue.stop : queue.putAside}
      foot={foot}
    >
      <p>{words.passwordNeeded(name)}</p>
      <label class="field">
        <span>{words.password}</span>
        <input
          ref={field}
          class="input"
          type="password"
          dir="auto"
          autocomplete="off"
          maxLength={1_000}
          value={password}
          aria-invalid={isRefused}
          aria-describedby={`${id}-kept`}
          onInput={({ currentTarget }) => setPassword(currentTarget.value)}
        />
      </label>
      {isRefused && (
        <p class="error" role="alert">
          {words.wrongPassword}
        </p>
      )}
      <p id={`${id}-kept`} class="muted" role="status">
        {isReading ? words.unlocking : words.passwordKept}
      </p>
    </Dialog>
  );
}
