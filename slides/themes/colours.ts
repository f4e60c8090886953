/** Colours are `#rrggbb`. */

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG counts it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour, moved just as far as it must be to reach the contrast: towards black on a light ground, towards white on
 * a dark one.
 */
export function readableOn(ground: string, colour: string, wished: number): string {
  const end = contrast(ground, '#000000') > contrast(ground, '#ffffff') ? 0 : 255;
  for (let kept = 100; kept > 0; kept -= 2) {
    const moved = channels(colour).map((channel) =>
      Math.round(end + ((channel - end) * kept) / 100)
        .toString(16)
        .padStart(2, '0'),
    );
    const candidate = `#${moved.join('')}`;
    if (contrast(candidate, ground) >= wished) return candidate;
  }
  return end === 0 ? '#000000' : '#ffffff';
}
