import type { Diagnostic } from '../../../slides/paper/model.ts';
import type { Seen } from './paragraph.ts';

/** What a Word document holds besides its words, for the person who answers for the wording. */
export function diagnosticsOf(seen: Seen, comments: number): Diagnostic[] {
  const { insertions, deletions, hidden, struck, pictures, embedded, contents } = seen;
  const found: (Diagnostic | false)[] = [
    insertions + deletions > 0 && {
      code: 'tracked-changes',
      severity: 'warning',
      added: insertions,
      deleted: deletions,
      writer: 'Word',
    },
    struck > 0 && {
      code: 'struck-through',
      severity: 'warning',
      passages: struck,
      writer: 'Word',
    },
    hidden > 0 && {
      code: 'hidden-text',
      severity: 'warning',
      passages: hidden,
      writer: 'Word',
    },
    comments > 0 && {
      code: 'comments',
      severity: 'note',
      comments,
      writer: 'Word',
    },
    pictures > 0 && {
      code: 'pictures',
      severity: 'note',
      pictures,
      remote: 0,
    },
    embedded > 0 && {
      code: 'embedded',
      severity: 'note',
      embedded,
    },
    contents && {
      code: 'contents-left-out',
      severity: 'note',
    },
  ];
  return found.filter((one) => one !== false);
}
