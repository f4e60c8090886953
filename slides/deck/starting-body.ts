import { languageData } from '../languages/index.ts';
import type { Labels } from '../languages/types.ts';
import type { Layout } from './model.ts';

/**
 * What a new slide of a layout holds: the marks of its shape, and the label where the layout has one of its own. No
 * words to be written over: they could be forgotten, and be shown.
 */
export const startingBody = (layout: Layout, language: string): string => bodies[layout](languageData(language).labels);

const bodies: Readonly<Record<Layout, (labels: Labels) => string>> = {
  title: () => '# ',
  section: () => '## ',
  'bottom-line': ({ bottomLine }) => `## ${bottomLine}\n\n1. `,
  decisions: ({ decisions }) => `## ${decisions}\n\n1. `,
  points: () => '## \n\n- ',
  recommendation: () => '## \n\n- ',
  figures: ({ figures }) => `## ${figures}\n\n- `,
  timeline: ({ timeline }) => `## ${timeline}\n\n- `,
  quote: () => '## \n\n> ',
  table: () => '## \n\n|  |  |\n| --- | --- |\n|  |  |',
  columns: () => '## \n\n### \n\n### ',
  options: () => '## \n\n- \n- ',
  image: () => '## \n\n',
  sources: ({ sources }) => `## ${sources}\n\n`,
};
