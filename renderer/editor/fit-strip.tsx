import { useEffect, useState } from 'preact/hooks';
import { type DeckEdit, moveToNotes, overflow, type Split, splitSlide, tightenSlide } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { TooFullIcon } from '../shared/icons.tsx';
import { notify } from '../shared/notices.tsx';
import { editorWords } from '../words/editor.ts';
import type { Editor } from './editor.ts';
import { overflowOf } from './overflow-of.ts';

interface Offers {
  readonly split: Split | null;
  readonly move: DeckEdit | null;
  readonly tighten: DeckEdit | null;
}

const bodyLine = 34;
/** Trying where a slide could be cut takes longer than a key may; it waits until the person pauses. */
const pause = 150;

/** Whether the slide at hand holds what is on it, and if not, what helps. Always there, so that nothing moves. */
export function FitStrip({ editor }: { readonly editor: Editor }) {
  const slide = editor.slide.value;
  const over = overflowOf(slide, editor.deck.value);
  const [offered, setOffered] = useState<{ readonly of: unknown; readonly offers: Offers } | null>(null);
  const words = editorWords();
  useEffect(() => {
    if (over <= 0) return;
    const timer = setTimeout(() => setOffered({ of: slide, offers: offersOf(editor) }), pause);
    return () => clearTimeout(timer);
  }, [editor, slide, over]);

  if (over <= 0) return <div class="fit-strip muted">{words.fits}</div>;
  const tell = (done: string) => notify('edit', 'done', done, { label: words.undo, take: () => void editor.undo() });
  // Each of the slide as it is when its turn comes, whatever was typed since.
  const take = async (name: 'move' | 'tighten', done: string) => {
    if (await editor.edit(() => offersOf(editor)[name])) tell(done);
  };
  const split = async () => {
    let made: Split | null = null;
    const done = await editor.edit(() => {
      made = offersOf(editor).split;
      return made?.edit ?? null;
    });
    if (!done || !made) return;
    const { added, notesMoved, notesLeft }: Split = made;
    tell(words.didSplit(added.length + 1, notesMoved, notesLeft));
    // One that cannot be parted further is where the person has to go on.
    const { value: deck } = editor.deck;
    const full = deck.slides.find((one) => added.includes(one.id) && overflow(one, deck) > 0);
    if (full && overflow(editor.slide.value, deck) <= 0) editor.goTo(full.id);
  };
  const offers = offered?.of === slide ? offered.offers : null;
  const nothing = offers !== null && !offers.split && !offers.move && !offers.tighten;
  return (
    <div class="fit-strip" data-over="">
      <TooFullIcon />
      <span role="status">
        {words.tooFull(Math.max(1, Math.round(over / bodyLine)))}
        {nothing && ` ${words.nothingHelps}`}
      </span>
      {offers?.tighten && (
        <Button title={words.tightenTitle} onClick={() => void take('tighten', words.didTighten)}>
          {words.tighten}
        </Button>
      )}
      {offers?.split && (
        <Button title={words.splitTitle} onClick={() => void split()}>
          {words.splitHere}
        </Button>
      )}
      {offers?.move && (
        <Button title={words.moveTitle} onClick={() => void take('move', words.didMove)}>
          {words.moveToNotes}
        </Button>
      )}
    </div>
  );
}

function offersOf(editor: Editor): Offers {
  const deck = editor.deck.peek();
  const slide = editor.slide.peek();
  const notes = editor.notesOf(slide.id);
  const paragraphs = new Map(editor.paper.paper.blocks.map(({ id, paragraph }) => [id, paragraph]));
  const paragraphOf = (blockId: string) => paragraphs.get(blockId);
  return {
    split: splitSlide(deck, slide, notes, paragraphOf),
    move: moveToNotes(deck, slide, notes, paragraphOf),
    tighten: tightenSlide(deck, slide),
  };
}
