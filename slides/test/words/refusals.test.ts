import { it } from 'vitest';
import { type Refusal, sayRefusal } from '../../words/refusals.ts';
import { expectEverySentence, type Samples } from './every-sentence.ts';

const file = [{ name: 'harbour.docx' }];
const at = [{ path: '/papers/harbour.docx' }];
const place = { name: 'deck.pdf', folder: '/papers', error: 'EIO' };

const samples: Samples<Refusal> = {
  internal: [{}],
  'not-understood': [{ request: 'decks.edit' }],
  'too-long': [
    { what: 'slide', most: 200_000 },
    { what: 'briefing-for', most: 300 },
  ],
  'logo-too-large': [{}],
  'paper-too-long': [{ most: 5_000 }],
  empty: file,
  binary: file,
  'too-large': [{ name: 'harbour.docx', megabytes: 200 }],
  'unpacks-too-large': file,
  'damaged-archive': file,
  'given-up': [
    { name: 'harbour.docx', why: 'slow', seconds: 60 },
    { name: 'harbour.docx', why: 'large', seconds: 60 },
  ],
  'reading-cancelled': file,
  'foreign-format': [
    { name: 'harbour.docx', what: 'old-word', advice: 'save' },
    { name: 'harbour.docx', what: 'protected', advice: 'unlock' },
  ],
  'no-text-in-document': [{ name: 'harbour.docx', writer: 'Word' }],
  'page-too-deep': file,
  'document-too-deep': file,
  'page-by-script': file,
  locked: file,
  'wrong-password': file,
  'damaged-pdf': file,
  'unnamed-letters': file,
  'arabic-pdf': file,
  scan: file,
  'is-folder': at,
  'no-file': at,
  'file-unreadable': at,
  'picture-too-large': [{}],
  'no-picture': [{}],
  'not-at-hand': [{}],
  'slide-gone': [{}],
  'slide-saved-elsewhere': [{}],
  'notes-saved-elsewhere': [{}],
  'deck-changed-elsewhere': [{}],
  'deck-gone': [{}],
  'paper-gone': [{}],
  'version-gone': [{}],
  'same-slide-id': [{}],
  'not-faithful': [
    { slideId: 'rec-1', line: 'Open the quay', problem: 'the number differs' },
    { slideId: null, line: 'Open the quay', problem: 'the title differs' },
  ],
  'library-locked': at,
  'library-damaged': at,
  'library-unwritable': at,
  'already-presenting': [{}],
  'nothing-to-present': [{}],
  'slide-not-in-show': [{}],
  'no-record': [{}],
  'nothing-to-export': [{}],
  'print-failed': [{}],
  'unknown-pdf': [{ part: 'trailer' }],
  'notes-would-leak': [{ sentence: 'Mind the ferry' }],
  'not-written': [
    { ...place, why: 'disk-full' },
    { ...place, why: 'no-folder' },
    { ...place, why: 'disk' },
  ],
};

it('every refusal is said in every language of the interface', async () => {
  await expectEverySentence('refusals', samples, sayRefusal);
});
