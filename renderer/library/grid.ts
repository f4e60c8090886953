/** How cards stand in a window: in CSS pixels. */
interface Grid {
  readonly columns: number;
  readonly cardWidth: number;
  /** With the space after it. */
  readonly rowHeight: number;
}

export const gap = 8;
const narrowest = 236;
const mostColumns = 6;
/** What a card needs beside its picture: its padding, two lines of title and two of facts. */
const text = 104;
const padding = 8;
/** In the document at once. */
export const mostCards = 60;
/** One in part, one on each side of what is in sight, and the one with the focus. */
const moreRows = 4;

/** As many columns as are legible, and never more cards than a frame can draw. */
export function gridFor(width: number, height: number): Grid {
  let columns = Math.min(mostColumns, Math.max(1, Math.floor((width + gap) / (narrowest + gap))));
  let grid = gridOf(width, columns);
  while (columns > 1 && columns * rowsDrawn(height, grid) > mostCards) {
    columns -= 1;
    grid = gridOf(width, columns);
  }
  return grid;
}

const rowsDrawn = (height: number, { rowHeight }: Grid) => Math.floor(height / rowHeight) + moreRows;

function gridOf(width: number, columns: number): Grid {
  const cardWidth = (width - gap * (columns - 1)) / columns;
  const picture = ((cardWidth - 2 * padding) * 9) / 16;
  return { columns, cardWidth, rowHeight: Math.round(picture + text + gap) };
}

/** Where a key leads from a card; null where it leads nowhere. Towards is the key of the reading direction. */
export function cardAt(key: string, at: number, count: number, columns: number, rtl: boolean): number | null {
  const [back, on] = rtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const last = count - 1;
  const page = 3 * columns;
  const to = new Map([
    [back, at - 1],
    [on, at + 1],
    ['ArrowUp', at - columns],
    // From a row above a shorter last one, down leads to the last card.
    ['ArrowDown', Math.floor(at / columns) < Math.floor(last / columns) ? Math.min(at + columns, last) : at],
    ['PageUp', Math.max(at - page, at % columns)],
    ['PageDown', Math.min(at + page, last)],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  return to === undefined || to < 0 || to > last ? null : to;
}
