const idleAfter = 2500;

/** Hides the pointer over `element` when it has not moved for a while: it then only stands in front of the slide. */
export function hideIdlePointer(element: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    element.dataset['pointer'] = 'idle';
  };
  const wake = () => {
    delete element.dataset['pointer'];
    clearTimeout(timer);
    timer = setTimeout(rest, idleAfter);
  };
  for (const sign of ['pointermove', 'pointerdown']) window.addEventListener(sign, wake);
  wake();
  return () => {
    clearTimeout(timer);
    for (const sign of ['pointermove', 'pointerdown']) window.removeEventListener(sign, wake);
  };
}
