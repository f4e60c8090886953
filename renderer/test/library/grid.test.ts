import { describe, expect, it } from 'vitest';
import { cardAt, gridFor, mostCards } from '../../library/grid.ts';

describe('the cards of a window', () => {
  it('are never more than a frame can draw, however large the window', () => {
    for (let width = 300; width <= 8_000; width += 50) {
      for (let height = 200; height <= 5_000; height += 50) {
        const { columns, rowHeight } = gridFor(width, height);
        // Rows in sight, the parts of two, one on each side of them and the one with the focus.
        const drawn = columns * (Math.ceil(height / rowHeight) + 1 + 2);
        if (columns > 1) expect(drawn, `${width} × ${height}`).toBeLessThanOrEqual(mostCards);
      }
    }
  });

  it('fill the width, and are legible', () => {
    const { columns, cardWidth } = gridFor(1_000, 700);
    expect(columns).toBe(4);
    expect(columns * cardWidth + 3 * 8).toBe(1_000);
    expect(gridFor(200, 700).columns).toBe(1);
  });
});

describe('a key among ten cards in rows of four', () => {
  const from = (at: number, key: string, rtl = false) => cardAt(key, at, 10, 4, rtl);

  it('leads to the neighbour in reading direction', () => {
    expect([from(1, 'ArrowRight'), from(1, 'ArrowLeft')]).toEqual([2, 0]);
    expect([from(1, 'ArrowRight', true), from(1, 'ArrowLeft', true)]).toEqual([0, 2]);
    expect([from(0, 'ArrowLeft'), from(9, 'ArrowRight')]).toEqual([null, null]);
  });

  it('leads up and down, and into a shorter last row', () => {
    expect([from(5, 'ArrowUp'), from(1, 'ArrowUp'), from(1, 'ArrowDown')]).toEqual([1, null, 5]);
    expect([from(7, 'ArrowDown'), from(9, 'ArrowDown')]).toEqual([9, 9]);
  });

  it('leads to the ends, and nowhere where it is none of these', () => {
    expect([from(5, 'Home'), from(5, 'End'), from(5, 'PageUp'), from(5, 'PageDown')]).toEqual([0, 9, 1, 9]);
    expect(from(5, 'a')).toBeNull();
  });
});
