import type { Diagnostic } from '../../../slides/paper/model.ts';
import type { Seen } from './paragraph.ts';

/** What a Word document holds besides its words, for the person who answers for the wording. */
export function diagnosticsOf(seen: Seen, comments: number): Diagnostic[] {
  const { insertions, deletions, hidden, struck, pictures, embedded, contents } = seen;
  const changes = insertions + deletions;
  const found: (Diagnostic | false)[] = [
    changes > 0 && {
      code: 'tracked-changes',
      severity: 'warning',
      message: `The document has ${counted(changes, 'tracked change')} (${insertions} added, ${deletions} deleted), read as accepted.`,
      advice: 'If the text is not settled, accept or reject the changes in Word and open the paper again.',
    },
    struck > 0 && {
      code: 'struck-through',
      severity: 'warning',
      message: `${counted(struck, 'passage')} of the document ${struck === 1 ? 'is' : 'are'} struck through, and left out.`,
      advice: 'If the words stand, take the line through them away in Word and open the paper again.',
    },
    hidden > 0 && {
      code: 'hidden-text',
      severity: 'warning',
      message: `${counted(hidden, 'passage')} of the document ${hidden === 1 ? 'is' : 'are'} hidden text, and left out.`,
      advice: 'Show it in Word (Home, ¶) to see whether it belongs to the paper.',
    },
    comments > 0 && {
      code: 'comments',
      severity: 'note',
      message: `The document has ${counted(comments, 'comment')}, left out.`,
      advice: 'Read them in Word before the briefing.',
    },
    pictures > 0 && {
      code: 'pictures',
      severity: 'note',
      message: `${counted(pictures, 'picture')} of the document ${pictures === 1 ? 'was' : 'were'} not taken over.`,
      advice: 'Look whether one of them has words or figures that the briefing needs.',
    },
    embedded > 0 && {
      code: 'embedded',
      severity: 'note',
      message: `${counted(embedded, 'drawing, chart or embedded file', 'drawings, charts or embedded files')} in the document could not be read.`,
      advice: 'Look whether the briefing needs what is in them.',
    },
    contents && {
      code: 'contents-left-out',
      severity: 'note',
      message: 'The table of contents was left out.',
      advice: 'Nothing needs to be done: the headings stand in the paper.',
    },
  ];
  return found.filter((one) => one !== false);
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
