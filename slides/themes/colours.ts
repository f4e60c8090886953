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

const hex = (red: number, green: number, blue: number): string =>
  `#${[red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** The colour as a smaller part of itself, which keeps its hue. */
function darkened(colour: string, kept: number): string {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return hex(red * kept, green * kept, blue * kept);
}

/** The colour with its lightness raised. Mixed with white instead, a navy blue would become grey. */
function lightened(colour: string, kept: number): string {
  const parts = channels(colour).map((channel) => channel / 255);
  const [least, most] = [Math.min(...parts), Math.max(...parts)];
  const lightness = (most + least) / 2;
  const reach = 1 - Math.abs(2 * lightness - 1);
  const saturation = reach === 0 ? 0 : (most - least) / reach;
  const raised = 1 - (1 - lightness) * kept;
  const spread = saturation * (1 - Math.abs(2 * raised - 1));
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    most === least ? raised : raised + spread * ((part - least) / (most - least) - 0.5),
  );
  return hex(255 * red, 255 * green, 255 * blue);
}

/** The colour, made darker on a light ground or lighter on a dark one, just as far as the contrast asks. */
export function readableOn(ground: string, colour: string, wished: number): string {
  const lightGround = contrast(ground, '#000000') > contrast(ground, '#ffffff');
  for (let kept = 100; kept > 0; kept -= 2) {
    const candidate = lightGround ? darkened(colour, kept / 100) : lightened(colour, kept / 100);
    if (contrast(candidate, ground) >= wished) return candidate;
  }
  return lightGround ? '#000000' : '#ffffff';
}
