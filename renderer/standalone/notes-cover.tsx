import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { speakerWords } from '../words/speaker.ts';

interface Props {
  readonly uncovered: Signal<boolean>;
  readonly children: ComponentChildren;
}

/** Stands in place of the notes until the person has this window where only they see it. */
export function NotesCover({ uncovered, children }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const words = speakerWords();
  useLayoutEffect(() => room.current?.querySelector('button')?.focus(), []);
  if (uncovered.value) return children;
  return (
    <main class="presenter notes-cover">
      <h1>{words.covered}</h1>
      <p>{words.coveredMore}</p>
      <div ref={room}>
        <Button
          kind="primary"
          onClick={() => {
            uncovered.value = true;
          }}
        >
          {words.uncover}
        </Button>
      </div>
    </main>
  );
}
