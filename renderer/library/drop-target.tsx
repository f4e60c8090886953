import { useEffect, useState } from 'preact/hooks';
import { notify } from '../shared/notices.tsx';
import { mayDrop, readDrop } from './dropped.ts';
import type { Library } from './library.ts';

/** Takes a paper dropped anywhere on the window, and shows while it hovers that it may be let go. */
export function DropTarget({ library }: { readonly library: Library }) {
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    // Entering and leaving is told for every element passed over; only the balance says whether it is still here.
    let inside = 0;
    const isOurs = (event: DragEvent) => mayDrop(event.dataTransfer) && !isEditable(event.target);
    const onEnter = (event: DragEvent) => {
      if (!mayDrop(event.dataTransfer) || isBusy()) return;
      inside += 1;
      setHovering(event.dataTransfer?.types.includes('Files') === true || !isEditable(event.target));
    };
    const onLeave = () => {
      inside = Math.max(0, inside - 1);
      if (inside === 0) setHovering(false);
    };
    const onOver = (event: DragEvent) => {
      // Without this the browser would leave Lectern to show the file.
      if (isOurs(event) || event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      inside = 0;
      setHovering(false);
      const data = event.dataTransfer;
      if (!data || !mayDrop(data) || (!data.types.includes('Files') && isEditable(event.target))) return;
      event.preventDefault();
      if (isBusy()) return;
      const dropped = readDrop(data);
      if (dropped?.kind === 'file') void library.importFile(dropped.file);
      else if (dropped?.kind === 'text') void library.importText(dropped.text);
      else if (dropped) notify('paper', 'loss', dropped.sentence);
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
  }, [library]);

  return hovering ? (
    <div class="drop-state" role="status">
      <p>Let go to open the paper</p>
    </div>
  ) : null;
}

/** A question is open: another paper would take its place and what was filled in. */
const isBusy = () => document.querySelector('dialog[open]') !== null;

/** Text dragged inside a field, or into one, is the field's affair. */
function isEditable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
