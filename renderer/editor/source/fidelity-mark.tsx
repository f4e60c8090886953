import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { textsWords } from '../../words/texts.ts';
import type { Editor } from '../editor.ts';
import { type DepartingLine, departingLines, withClearedLine } from './fidelity.ts';

/** Says quietly how many lines depart from the paper, and shows both wordings side by side. It asks for nothing. */
export function FidelityMark({ editor }: { readonly editor: Editor }) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const words = textsWords();
  const lines = departingLines(editor);
  if (lines.length === 0) return null;
  return (
    <div class="fidelity-anchor">
      <button type="button" class="fidelity-mark" popovertarget={id}>
        {words.departing(lines.length)}
      </button>
      <div
        ref={popover}
        id={id}
        class="fidelity"
        popover="auto"
        role="dialog"
        aria-label={words.departing(lines.length)}
      >
        {lines.map((line) => (
          <Comparison
            key={line.text}
            editor={editor}
            line={line}
            onDone={() => {
              if (lines.length === 1) popover.current?.hidePopover();
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface ComparisonProps {
  readonly editor: Editor;
  readonly line: DepartingLine;
  readonly onDone: () => void;
}

function Comparison({ editor, line, onDone }: ComparisonProps) {
  const words = textsWords();
  const { paper } = editor.paper;
  const { direction, language } = editor.deck.value;
  const restored = withClearedLine(editor.slide.value, line);
  const added = line.departures.flatMap((departure) => departure.added);
  const missing = line.departures.flatMap((departure) => departure.missing);
  return (
    <section class="comparison">
      <p class="muted">{line.departures.map(({ kind }) => words.departureKinds[kind]).join(', ')}</p>
      <div class="wordings">
        <div>
          <h3 class="muted">{words.onTheSlide}</h3>
          <p dir={direction} lang={language}>
            <Marked text={line.text} words={added} />
          </p>
        </div>
        <div>
          <h3 class="muted">{words.inThePaper}</h3>
          {line.spans.map(({ blockId, quote }) => (
            <p key={quote} dir={paper.direction} lang={paper.language}>
              <Marked text={quote} words={missing} />{' '}
              <button
                type="button"
                class="paragraph-link figures"
                onClick={() => {
                  editor.sought.value = blockId;
                  onDone();
                }}
              >
                <bdi dir="ltr">§{paper.blocks.find(({ id }) => id === blockId)?.paragraph}</bdi>
              </button>
            </p>
          ))}
        </div>
      </div>
      {restored !== null && (
        <Button
          onClick={() => {
            editor.editBody(editor.slide.peek().id, restored);
            onDone();
          }}
        >
          {words.restoreLine}
        </Button>
      )}
    </section>
  );
}

/** A text with some of its words marked, each once. */
function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const parts: ComponentChildren[] = [];
  let rest = text;
  for (const word of words.toSorted((a, b) => text.indexOf(a) - text.indexOf(b))) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    parts.push(rest.slice(0, at), <mark key={parts.length}>{word}</mark>);
    rest = rest.slice(at + word.length);
  }
  return (
    <>
      {parts}
      {rest}
    </>
  );
}
