import { describe, expect, it } from 'vitest';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';

const asksOf = (text: string) => brief(readPaper('a.md', text)).recommendations.map(({ ask }) => ask?.text ?? null);
const second = (text: string) =>
  asksOf(`# Ports\n\n## Proposals\n\nRecommendation 1: Close the port.\n\nRecommendation 2: ${text}\n`)[1];

describe('what the paper labels a recommendation', () => {
  it.each([
    'The port cannot be sold without consent.',
    'No toll is charged on Sundays.',
    'The Ministry is to publish the list by June.',
  ])('asks, though its verb does not: %s', (text) => expect(second(text)).toBe(text));

  it.each([
    'The port was closed in 2019.',
    'The port will probably be closed.',
    'Critics say that the port is too small.',
    'Ports and tolls',
    'If the port is sold, the town is poorer.',
  ])('asks nothing where it reports, foresees or only names: %s', (text) =>
    expect([null, 'Ports and tolls']).toContain(second(text)),
  );
});
