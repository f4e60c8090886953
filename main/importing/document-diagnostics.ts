import type { Diagnostic } from '../../slides/paper/model.ts';
import type { Writer } from '../../slides/words/diagnostics.ts';

/** What a word processor's document holds that is not among its words; counted, for the person to know. */
export interface Seen {
  insertions: number;
  deletions: number;
  hidden: number;
  struck: number;
  comments: number;
  pictures: number;
  embedded: number;
  contents: boolean;
}

export const nothingSeen = (): Seen => ({
  insertions: 0,
  deletions: 0,
  hidden: 0,
  struck: 0,
  comments: 0,
  pictures: 0,
  embedded: 0,
  contents: false,
});

/** What was seen besides the words, for the person who answers for the wording. */
export function diagnosticsOf(seen: Seen, writer: Writer): Diagnostic[] {
  const { insertions, deletions, hidden, struck, comments, pictures, embedded, contents } = seen;
  const found: (Diagnostic | false)[] = [
    insertions + deletions > 0 && {
      code: 'tracked-changes',
      severity: 'warning',
      added: insertions,
      deleted: deletions,
      writer,
    },
    struck > 0 && { code: 'struck-through', severity: 'warning', passages: struck, writer },
    hidden > 0 && { code: 'hidden-text', severity: 'warning', passages: hidden, writer },
    comments > 0 && { code: 'comments', severity: 'note', comments, writer },
    pictures > 0 && { code: 'pictures', severity: 'note', pictures, remote: 0 },
    embedded > 0 && { code: 'embedded', severity: 'note', embedded },
    contents && { code: 'contents-left-out', severity: 'note' },
  ];
  return found.filter((one) => one !== false);
}
