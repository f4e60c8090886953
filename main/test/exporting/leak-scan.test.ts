import { describe, expect, it } from 'vitest';
import { audienceDeck } from '../../exporting/audience-deck.ts';
import { audienceSecrets, findLeaks, refuseLeaks } from '../../exporting/leak-scan.ts';
import { harbourDeck, hiddenLine, noteSentence, quoteSentence } from './decks.ts';

describe('audienceSecrets', () => {
  const secrets = audienceSecrets(harbourDeck());

  it('takes in notes, cited passages and hidden slides', () => {
    expect(secrets).toEqual(
      expect.arrayContaining([
        noteSentence,
        'The fee for a night berth is 12 marks.',
        quoteSentence,
        expect.stringContaining(hiddenLine),
      ]),
    );
  });

  it('leaves out a note sentence that a slide shows as well', () => {
    expect(secrets.filter((secret) => secret.includes('fees should be halved.'))).toEqual([]);
  });

  it('looks for a note without the place in the paper that ends it', () => {
    const { deck } = harbourDeck();
    const notes = { title: { say: 'Ministers will not go over 40 million. (§17, p. 12)', ifAsked: '' } };
    expect(audienceSecrets({ deck, notes })).toContain('Ministers will not go over 40 million.');
  });

  it('leaves out sentences too short to tell from chance', () => {
    const { deck } = harbourDeck();
    expect(audienceSecrets({ deck, notes: { title: { say: 'Thank you all.', ifAsked: '' } } })).not.toContain(
      'Thank you all.',
    );
  });
});

describe('findLeaks', () => {
  const secret = 'Ministers’ “red line” is 40 million & no more.';
  const found = (document: string) => findLeaks(document, [secret]);

  it.each([
    ['as plain text', `<p>${secret}</p>`],
    ['broken over lines', '<p>Ministers’ “red\n  line” is 40\tmillion & no more.</p>'],
    ['with entities', '<p>Ministers&#8217; &ldquo;red line&#x201D; is 40&nbsp;million &amp; no more.</p>'],
    ['with emphasis inside', '<p>Ministers’ “red line” is <strong>40 million</strong> &amp; <em>no</em> more.</p>'],
    ['in other quotation marks and case', `MINISTERS' "RED LINE" IS 40 MILLION & NO MORE`],
    ['with soft hyphens', '<p>Mini\u00ADsters’ “red line” is 40 mil\u00ADlion &amp; no more.</p>'],
    ['in an attribute', `<section data-notes="Ministers’ “red line” is 40 million &amp; no more."></section>`],
    ['behind a font', `<style>@font-face{src:url('data:font/woff2;base64,d09GMgAB+/==${secret}')}</style>`],
    ['in a comment', `<!-- ${secret} -->`],
    ['in a script', `<script>const notes = ${JSON.stringify({ secret })}</script>`],
  ])('finds a note %s', (_where, document) => {
    expect(found(document)).toEqual([secret]);
  });

  it('is quiet where only some of the words stand', () => {
    expect(found('<p>Ministers’ red line is 40 million.</p><p>And no more.</p>')).toEqual([]);
    expect(found('<p>Prime Ministers’ red line is 40 millions &amp; no more</p>')).toEqual([]);
  });

  // A search of the whole document for each secret does not end before the runner's own limit.
  it('reads a large document', () => {
    const document = 'the quay opens at night and '.repeat(8_000);
    const secrets = Array.from({ length: 1_000 }, (_, index) => `the quay opens at night and then ${index}`);
    expect(findLeaks(document, secrets)).toEqual([]);
  });
});

describe('refuseLeaks', () => {
  it('names the sentence, and says what is safe', () => {
    expect(() => refuseLeaks(`<p>${noteSentence}</p>`, [noteSentence])).toThrow(
      expect.objectContaining({ code: 'notes_would_leak', message: expect.stringContaining(noteSentence) }),
    );
  });
});

describe('audienceDeck', () => {
  it('has neither hidden slides nor cited passages', () => {
    const text = JSON.stringify(audienceDeck(harbourDeck().deck));
    expect(text).not.toContain(hiddenLine);
    expect(text).not.toContain(quoteSentence);
  });

  it('refuses a deck whose every slide is hidden', () => {
    const { deck } = harbourDeck();
    const slides = deck.slides.map((slide) => ({ ...slide, hidden: true }));
    expect(() => audienceDeck({ ...deck, slides })).toThrow(expect.objectContaining({ code: 'invalid_request' }));
  });
});
