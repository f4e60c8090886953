import { describe, expect, it } from 'vitest';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';

const read = (text: string) => brief(readPaper('paper.md', `# Ports\n\n## Recommendations\n\n${text}`)).recommendations;

describe('items that letters and Roman numerals count off', () => {
  it('hold the numbered ones beneath them as groups', () => {
    const text = 'I. The ministry\n\n1. Open the port.\n2. Close the quay.\n\nII. The towns\n\n1. Pay for the pier.\n';
    expect(read(text).map(({ number, text: own }) => [number, own])).toEqual([
      ['1', 'Open the port.'],
      ['2', 'Close the quay.'],
      ['1', 'Pay for the pier.'],
    ]);
  });

  it('go on in the bullets beneath them where they are half a sentence', () => {
    const text =
      'We recommend:\n\ni. that the port be opened;\n\nii. that the ministry\n\n- publish the accounts, and\n- name the debtors.\n';
    expect(read(text).map(({ number }) => number)).toEqual(['i', 'ii']);
    const last = read(text).at(-1)?.text ?? '';
    for (const part of ['that the ministry', 'publish the accounts, and', 'name the debtors.'])
      expect(last).toContain(part);
  });

  it('are none where only one stands', () => {
    expect(read('i. Open the port.\n\nThen close the quay.\n').map(({ number }) => number)).not.toContain('ii');
  });
});
