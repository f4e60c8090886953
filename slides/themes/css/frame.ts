import { frame, margin, roleType, span } from '../geometry.ts';
import { markingColours } from '../markings.ts';
import { px, set } from './declarations.ts';

const markingCss = Object.entries(markingColours)
  .map(([name, { ground, text }]) => `.slide .marking.${name} { background: ${ground}; color: ${text}; }`)
  .join('\n');

/** What stands around the body: markings, section, source, logo, footer, page number. */
export const frameCss = `
.slide .marking {
  position: absolute; inset-inline: 0; display: flex; align-items: center; justify-content: center; box-sizing: border-box;
  height: ${px(frame.band)}; padding-inline: ${px(margin)}; overflow: hidden;
  background: var(--band); color: var(--band-text); font-weight: 600; letter-spacing: 0.04em; text-align: center; ${set(roleType.marking)}
}
.slide .marking-top { top: 0; }
.slide .marking-bottom { bottom: 0; }
${markingCss}
.slide :is(.section-marker, .source-line) {
  position: absolute; overflow: hidden; color: var(--muted); white-space: nowrap; text-overflow: ellipsis; ${set(roleType.frame)}
}
.slide .section-marker { top: ${px(frame.section.top)}; inset-inline: ${px(margin)}; }
.slide .source-line { top: ${px(frame.source.top)}; inset-inline: var(--axis) ${px(margin)}; }
.slide .foot {
  position: absolute; top: ${px(frame.foot.top)}; inset-inline: ${px(margin)}; height: ${px(frame.foot.height)};
  display: flex; align-items: center; gap: 16px; color: var(--muted); font-size: 16px; line-height: 20px;
}
.slide .logo {
  flex: none; max-height: ${px(frame.foot.height)}; max-width: 240px; object-fit: contain;
  box-sizing: border-box; padding: var(--plate-room); background: var(--plate); border-radius: 3px;
}
.slide .foot-text { max-width: ${px(span(8))}; max-height: ${px(frame.foot.height)}; overflow: hidden; }
.slide .page-number { flex: none; margin-inline-start: auto; }
`;
