import { brief, nameSpan } from '../../../slides/index.ts';
import { readPaper } from '../../../slides/paper/read-paper.ts';

/** A paper of three recommendations, the first with two sentences beside what it asks. */
export const paper = readPaper(
  'ports.md',
  [
    '# Ports',
    '## Why',
    'Ships waited for days. Fees are high.',
    '## Recommendations',
    '1. Ports must lease icebreakers. Ships waited. It froze.',
    '2. The council should end fees.',
    '3. The ministry should publish a tariff.',
  ].join('\n\n'),
);

export const read = brief(paper);

export const nameOf = (one: (typeof read.recommendations)[number]) => nameSpan(one, read.recommendations);
