import type { FontCut } from '../../render/font-data.ts';
import { bodyHeight, capTop, frame, margin, pictureHeight, scale, space, textScale } from '../geometry.ts';
import { px, set } from './declarations.ts';

/** Sizes of headlines, whose capitals stand where the cut they are set in has them. */
export const headlineCss = (cut: FontCut): string =>
  [...scale.title, ...scale.headline]
    .map(
      (step) =>
        `.slide.headline-${step.size} .headline { ${set(step)} --headline-cap: ${px(capTop({ ...step, cut }))}; }`,
    )
    .join('\n');

const textSteps = textScale
  .map(
    (step) =>
      `.slide.text-${step.size}.gap-${step.gap} .body { ${set(step)} --line: ${px(step.line)}; --gap: ${px(step.gap)}; --text-cap: ${px(capTop(step))}; }`,
  )
  .join('\n');

const valueSteps = [...scale.value, ...scale.display.filter(({ size }) => size < 40)]
  .map(
    (step) =>
      `.slide .size-${step.size} { --value-size: ${px(step.size)}; --value-line: ${px(step.line)}; --value-cap: ${px(capTop(step))}; }`,
  )
  .join('\n');

/** The body, its headline, its paragraphs and the number that hangs beside them. */
export const textCss = `
.slide .body {
  position: absolute; top: ${px(frame.body.top)}; inset-inline-start: var(--axis); width: var(--measure); height: ${px(bodyHeight)};
}
.slide .body > * + * { margin-block-start: var(--gap); }
.slide .hanging-number + .headline { margin-block-start: 0; }
.slide .unseen + * { margin-block-start: 0; }
.slide .headline + * { margin-block-start: ${px(space.afterHeadline)}; }
/* The second selector outweighs reveal.js, which sets the headings of a deck from right to left in sans-serif. */
.slide .headline, .reveal .slides > section.slide .headline { font-family: var(--headline-family); }
.slide .headline { font-weight: 600; text-wrap: balance; }
.slide .headline * { font: inherit; }
${textSteps}
${valueSteps}
.slide .headline.lead, .reveal .slides > section.slide .headline.lead { font-family: var(--text-family); }
.slide .headline.lead { font-weight: 400; font-size: inherit; line-height: inherit; text-wrap: pretty; }
.slide .hanging-number {
  position: absolute; inset-inline-start: calc(${px(margin)} - var(--axis)); top: calc(var(--headline-cap) - var(--value-cap));
  color: var(--accent); font-weight: 300; font-size: var(--value-size); line-height: var(--value-line);
}
.slide :is(h3, strong) { font-weight: 600; }
.slide .number { font-weight: 500; }
.slide .whole { white-space: nowrap; }
.slide :is(.headline, h3, strong, th) .number { font-weight: inherit; }
.slide.layout-recommendation .headline ~ p { color: var(--muted); }
.slide em { font-style: italic; }
.slide a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
.slide code, .slide pre { font-family: ui-monospace, 'DejaVu Sans Mono', Consolas, monospace; font-size: 0.85em; white-space: pre-wrap; }
.slide blockquote { padding-inline-start: ${px(space.indent)}; }
.slide hr { border: 0; border-block-start: 1px solid var(--hairline); }
.slide .body img { display: block; max-width: 100%; max-height: ${px(pictureHeight)}; }
.slide p { text-wrap: pretty; }
`;
