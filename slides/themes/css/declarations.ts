import type { TypeStep } from '../geometry.ts';

/** A length, to a hundredth of a pixel. */
export const px = (value: number): string => `${Math.round(value * 100) / 100}px`;

/** Size and line height of a step of the scale. */
export const set = ({ size, line }: TypeStep): string => `font-size:${px(size)};line-height:${px(line)};`;
