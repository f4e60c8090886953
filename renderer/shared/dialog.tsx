import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** Width in CSS pixels, where the window has room. */
  readonly width?: number;
  readonly onSubmit: () => void;
  /** Also called for Escape. */
  readonly onClose: () => void;
  /** There is nothing in it to act on: what does not fit is reached by the keyboard all the same. */
  readonly reading?: boolean;
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A modal question. The native `<dialog>` keeps the focus inside and gives it back when it closes. */
export function Dialog({ title, width = 480, onSubmit, onClose, reading = false, foot, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    // Left to itself the browser would begin with the part that scrolls.
    dialog?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class="dialog"
      style={{ '--dialog-width': `${width}px` }}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <div class="dialog-head">
          <h2 id={titleId}>{title}</h2>
        </div>
        <div class="dialog-body" {...(reading && { tabIndex: 0, role: 'group', 'aria-labelledby': titleId })}>
          {children}
        </div>
        <div class="dialog-foot">{foot}</div>
      </form>
    </dialog>
  );
}
