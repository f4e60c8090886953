/**
 * The sentences that the person chose with the pointer: all that the browser's selection touches, or the one that was
 * clicked; null where none was.
 */
export function chosenIn(
  paper: Element | null,
  clicked: Element,
): { readonly from: number; readonly to: number } | null {
  const selection = document.getSelection();
  if (paper && selection && !selection.isCollapsed && selection.rangeCount > 0) {
    const range = selection.getRangeAt(0);
    const places = [...paper.querySelectorAll('[data-at]')].flatMap((sentence) =>
      touches(range, sentence) ? [placeOf(sentence)] : [],
    );
    const [from] = places;
    const to = places.at(-1);
    if (from !== undefined && to !== undefined) return { from, to };
  }
  const sentence = clicked.closest('[data-at]');
  return sentence ? { from: placeOf(sentence), to: placeOf(sentence) } : null;
}

/** More than an edge of it. */
function touches(range: Range, element: Element): boolean {
  if (!range.intersectsNode(element)) return false;
  const own = document.createRange();
  own.selectNodeContents(element);
  const endsBefore = range.compareBoundaryPoints(Range.START_TO_END, own) <= 0;
  const beginsAfter = range.compareBoundaryPoints(Range.END_TO_START, own) >= 0;
  return !endsBefore && !beginsAfter;
}

const placeOf = (sentence: Element): number => Number(sentence.getAttribute('data-at'));
