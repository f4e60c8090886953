import { expect, it } from 'vitest';
import { parseBody } from '../../deck/body.ts';
import { renderBlocks } from '../../render/markdown.ts';
import { stepsIn } from '../../render/steps.ts';

const render = (markdown: string) => renderBlocks(parseBody(markdown).blocks);

it('a line that begins with + comes on its own, and lines that begin otherwise do not', () => {
  expect(stepsIn(render('# Heading\n\n+ one\n+ two'))).toBe(2);
  expect(stepsIn(render('# Heading\n\n- one\n- two\n\n1. three\n\n* four'))).toBe(0);
});

it('lines beneath a line come with it, unless they have a + of their own', () => {
  expect(stepsIn(render('# Heading\n\n+ one\n  - beneath\n+ two'))).toBe(2);
  expect(stepsIn(render('# Heading\n\n- one\n  + beneath'))).toBe(1);
});
