import { useEffect, useState } from 'preact/hooks';
import { notify } from '../shared/notices.tsx';
import { libraryWords } from '../words/library.ts';
import { updateWords } from '../words/update.ts';
import { mayDrop, readDrop } from './dropped.ts';
import type { Library } from './library.ts';

interface Props {
  readonly library: Library;
  /** The deck that is open; its list of slides takes a new version of its paper. */
  readonly deckAtHand: string | null;
  readonly onVersion: (deckId: string, file: File) => void;
}

/** Takes papers dropped anywhere on the window, and shows while they hover that they may be let go. On a deck one is a new version of its paper. */
export function DropTarget({ library, deckAtHand, onVersion }: Props) {
  const [hovering, setHovering] = useState(false);
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Entering and leaving is told for every element passed over; only the balance says whether it is still here.
    let inside = 0;
    const isOurs = (event: DragEvent) => mayDrop(event.dataTransfer) && !isEditable(event.target);
    const onEnter = (event: DragEvent) => {
      if (!mayDrop(event.dataTransfer)) return;
      inside += 1;
      setHovering(event.dataTransfer?.types.includes('Files') === true || !isEditable(event.target));
    };
    const onLeave = () => {
      inside = Math.max(0, inside - 1);
      if (inside === 0) setHovering(false);
    };
    const onOver = (event: DragEvent) => {
      setOver(deckUnder(event.target, deckAtHand) !== null && event.dataTransfer?.types.includes('Files') === true);
      // Without this the browser would leave Lectern to show the file.
      if (isOurs(event) || event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      inside = 0;
      setHovering(false);
      // A text took it: a picture for a slide.
      if (event.defaultPrevented) return;
      const data = event.dataTransfer;
      if (!data || !mayDrop(data) || (!data.types.includes('Files') && isEditable(event.target))) return;
      event.preventDefault();
      const dropped = readDrop(data);
      if (dropped?.kind === 'text') void library.importText(dropped.text);
      if (dropped?.kind !== 'files') return;
      const deckId = deckUnder(event.target, deckAtHand);
      const [only, ...others] = dropped.files;
      if (deckId !== null && only && others.length === 0) onVersion(deckId, only);
      else if (only) void library.importFiles(dropped.files);
      const [folder] = dropped.folders;
      if (folder !== undefined) notify('paper', 'loss', libraryWords().folder(folder));
    };
    window.addEventListener('dragenter', onEnter);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onEnter);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [library, deckAtHand, onVersion]);

  return hovering ? (
    <div class="drop-state" role="status">
      <p>{over ? updateWords().letGo : libraryWords().letGo}</p>
    </div>
  ) : null;
}

/** The deck whose card, or whose slides, a file is held over. */
function deckUnder(target: EventTarget | null, atHand: string | null): string | null {
  if (!(target instanceof Element)) return null;
  const card = target.closest<HTMLElement>('.deck-card')?.dataset['deck'];
  return card ?? (target.closest('.rail') ? atHand : null);
}

/** Text dragged inside a field, or into one, is the field's affair. */
function isEditable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
