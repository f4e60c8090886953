import type { Layout } from '../../../slides/index.ts';

/** x, y, width, height on a slide of 64 × 36. */
type Bar = readonly [x: number, y: number, width: number, height: number];

interface Sketch {
  /** The headline and whatever is set large. */
  readonly strong: readonly Bar[];
  readonly text: readonly Bar[];
}

const headline: Bar = [8, 6, 34, 3];
const lines = (x: number, width: number, ...tops: readonly number[]): Bar[] => tops.map((y) => [x, y, width, 2]);
const rows = (x: number, width: number, ...tops: readonly number[]): Bar[] =>
  tops.flatMap((y): Bar[] => [
    [x, y, 2, 2],
    [x + 5, y, width - 5, 2],
  ]);

const sketches: Readonly<Record<Layout, Sketch>> = {
  title: { strong: [[8, 10, 40, 4]], text: [...lines(8, 24, 22, 27)] },
  section: { strong: [[8, 16, 32, 4]], text: [] },
  'bottom-line': { strong: [headline], text: rows(8, 46, 14, 20, 26) },
  recommendation: {
    strong: [
      [6, 6, 6, 8],
      [16, 6, 36, 3],
    ],
    text: lines(16, 38, 15, 21, 27),
  },
  points: { strong: [headline], text: rows(14, 38, 14, 20, 26) },
  decisions: { strong: [headline], text: [...rows(8, 22, 14, 20, 26), ...rows(34, 22, 14, 20, 26)] },
  figures: { strong: [headline, [8, 14, 12, 6], [8, 24, 12, 6]], text: lines(28, 26, 16, 26) },
  timeline: {
    strong: [headline, [8, 15, 8, 3], [27, 15, 8, 3], [46, 15, 8, 3]],
    text: [[8, 20, 48, 0.75], ...lines(8, 12, 24), ...lines(27, 12, 24), ...lines(46, 10, 24)],
  },
  table: {
    strong: [headline, [8, 14, 48, 2]],
    text: [
      [8, 20, 48, 0.75],
      [8, 25, 48, 0.75],
      [8, 30, 48, 0.75],
      [24, 14, 0.75, 16],
      [40, 14, 0.75, 16],
    ],
  },
  columns: {
    strong: [headline, [8, 14, 14, 2], [34, 14, 14, 2]],
    text: [...lines(8, 22, 19, 23, 27), ...lines(34, 22, 19, 23, 27)],
  },
  options: {
    strong: [headline],
    text: [[8, 14, 22, 0.75], [34, 14, 22, 0.75], ...lines(8, 22, 18, 22, 26), ...lines(34, 22, 18, 22, 26)],
  },
  quote: { strong: [[8, 8, 2, 20]], text: lines(14, 40, 9, 15, 21) },
  image: { strong: [headline], text: [[8, 13, 48, 18]] },
  sources: { strong: [headline], text: lines(14, 40, 14, 18, 22, 26) },
};

/** What a layout looks like, as a small drawing. */
export function LayoutSketch({ layout }: { readonly layout: Layout }) {
  const { strong, text } = sketches[layout];
  const draw = (bars: readonly Bar[]) =>
    bars.map(([x, y, width, height]) => <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} />);
  return (
    <svg class="layout-sketch" viewBox="0 0 64 36" aria-hidden="true">
      <g class="layout-sketch-text">{draw(text)}</g>
      <g class="layout-sketch-strong">{draw(strong)}</g>
    </svg>
  );
}
