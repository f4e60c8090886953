import { describe, expect, it } from 'vitest';
import { decodePaper } from '../../importing/decode.ts';
import { decodeText } from '../../importing/encoding.ts';
import { readInWorker } from '../../importing/read-in-worker.ts';

/** The bytes of a text in a one-byte encoding, by the table its decoder has. */
function encoded(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => table.get(letter) ?? expect.fail(`${encoding} has no ${letter}`));
}

const texts: readonly (readonly [encoding: string, language: string, text: string])[] = [
  [
    'windows-1252',
    'French',
    'Le ministère doit publier les données avant l’été. Les avis furent présentés à l’Assemblée.',
  ],
  [
    'windows-1252',
    'German',
    'Das Ministerium soll die Daten bis Ende des Jahres veröffentlichen und für alle prüfen lassen.',
  ],
  [
    'windows-1252',
    'Portuguese',
    'O ministério deve publicar os dados até ao fim do ano. As recomendações não foram discutidas.',
  ],
  [
    'windows-1252',
    'English',
    'The ministry should publish the data – “by the end of the year”. It’s the café’s own problem.',
  ],
  [
    'windows-1251',
    'Russian',
    'Министерство должно опубликовать данные до конца года. Рекомендации обсуждались на комиссии.',
  ],
  [
    'windows-1251',
    'Ukrainian',
    'Міністерство має оприлюднити дані до кінця року. Рекомендації були представлені у Раді.',
  ],
  ['koi8-u', 'Russian', 'Министерство должно опубликовать данные до конца года. Рекомендации обсуждались на комиссии.'],
  ['windows-1255', 'Hebrew', 'על המשרד לפרסם את הנתונים עד סוף השנה. ההמלצות הוצגו בכנסת ונדונו בוועדה.'],
  ['windows-1256', 'Arabic', 'يجب على الوزارة نشر البيانات قبل نهاية العام. قدمت التوصيات إلى البرلمان.'],
  [
    'windows-1254',
    'Turkish',
    'Bakanlık verileri yıl sonuna kadar yayımlamalıdır. Öneriler Meclise sunuldu ve görüşüldü.',
  ],
  [
    'windows-1250',
    'Polish',
    'Ministerstwo powinno opublikować dane do końca roku, żeby posłowie mogli je sprawdzić łatwo.',
  ],
  [
    'windows-1250',
    'Polish without letters of its own',
    'Zalecenia zostaną przedstawione w Sejmie, a rząd ogłosi je do końca roku i będą jawne.',
  ],
  [
    'iso-8859-2',
    'Polish of another system',
    'Zalecenia zostaną przedstawione w Sejmie, aby każdy mógł się wypowiedzieć śmiało o źródłach.',
  ],
  [
    'windows-1250',
    'Czech',
    'Ministerstvo by mělo zveřejnit údaje do konce roku. Doporučení byla projednána ve výboru.',
  ],
  [
    'windows-1253',
    'Greek',
    'Το υπουργείο πρέπει να δημοσιεύσει τα στοιχεία πριν από το τέλος του έτους. Οι συστάσεις.',
  ],
  [
    'windows-1257',
    'Lithuanian',
    'Ministerija turėtų paskelbti duomenis iki metų pabaigos, todėl šiandien tai žinoma visiems.',
  ],
];

const note = (values: object) => [expect.objectContaining(values)];

describe('a file that does not say its encoding', () => {
  it.each(texts)('is recognised as %s by its %s', (encoding, _language, text) => {
    const paper = decodePaper('a.txt', encoded(encoding, text));
    expect(paper.text).toBe(text);
    expect(paper.diagnostics).toEqual(note({ code: 'old-encoding' }));
  });

  it('is recognised by letters that come late', () => {
    const late = `${'The annex is in English. '.repeat(20_000)}\n${texts[4]?.[2]}`;
    expect(decodePaper('a.txt', encoded('windows-1251', late)).text.slice(-40)).toBe(late.slice(-40));
  });

  it.each(['utf16le', 'utf16be'])('is recognised as %s without its mark, in any alphabet', (encoding) => {
    for (const [, , text] of texts) {
      const little = Buffer.from(`${text}\r\n\r\n${text}`, 'utf16le');
      const bytes = new Uint8Array(encoding === 'utf16le' ? little : little.swap16());
      expect(decodeText(bytes)).toEqual({ text: `${text}\r\n\r\n${text}`, guessed: null, strays: 0, firstStray: null });
    }
  });

  it('is Azerbaijani in Unicode, since no old encoding has all its letters', () => {
    const text = 'Nazirlik məlumatları ilin sonuna qədər dərc etməlidir. Tövsiyələr şuraya təqdim edildi.';
    expect(decodePaper('a.txt', new TextEncoder().encode(text))).toEqual({ text, diagnostics: [] });
  });
});

describe('UTF-8 into which something was pasted in another encoding', () => {
  const around = 'Résumé général des préconisations présentées à Évian.';
  const mixed = (inside: Uint8Array) =>
    new Uint8Array(Buffer.concat([Buffer.from(`${around} `), inside, Buffer.from(` ${around}`)]));

  it('keeps every letter and says so', () => {
    const paper = decodePaper('a.txt', mixed(encoded('windows-1252', '“L’été à 5 €”')));
    expect(paper.text).toBe(`${around} “L’été à 5 €” ${around}`);
    expect(paper.diagnostics).toEqual(note({ code: 'mixed-encoding', letters: 7 }));
  });

  it.each([
    ['windows-1251', 'Russian', 'Это абзац в другой кодировке: «РСФСР» – её органы, СССР» и №5.'],
    ['windows-1255', 'Hebrew', 'פסקה זו נכתבה בקידוד אחר – “ישן” יותר.'],
    ['windows-1256', 'Arabic', 'كتبت هذه الفقرة بترميز آخر، قديم.'],
    ['windows-1253', 'Greek', 'Η παράγραφος γράφτηκε σε άλλη κωδικοποίηση.'],
  ])('reads a paragraph in %s within a %s text, and names it', (encoding, language, paragraph) => {
    const rest = texts.find(([, name]) => name === language)?.[2] ?? '';
    const before = Buffer.from(`${rest}\n\n`);
    const bytes = Buffer.concat([before, encoded(encoding, paragraph), Buffer.from(`\r\n\r\n${rest}`)]);
    const paper = decodePaper('a.txt', new Uint8Array(bytes));
    expect(paper.text).toBe(`${rest}\n\n${paragraph}\r\n\r\n${rest}`);
    expect(paper.diagnostics).toEqual(
      note({ code: 'mixed-encoding', line: expect.stringContaining(paragraph.slice(0, 20)) }),
    );
  });

  it('reads a first line of strays behind the mark of UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff'),
      encoded('windows-1251', 'Малые порты'),
      Buffer.from(`\n\n${texts[4]?.[2]}`),
    ]);
    expect(decodeText(new Uint8Array(bytes)).text).toBe(`Малые порты\n\n${texts[4]?.[2]}`);
  });

  it('tells the person with what was read in it', async () => {
    const { briefing } = await readInWorker('a.txt', mixed(Uint8Array.of(0xe9)));
    expect(briefing.diagnostics[0]).toMatchObject({ code: 'mixed-encoding', letters: 1 });
  });

  it.each([
    ['overlong', [0xc0, 0xaf]],
    ['half a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a continuation alone', [0x93]],
  ])('takes no letter that is %s for UTF-8', (_what, bytes) => {
    const text = decodeText(mixed(Uint8Array.from(bytes)))?.text ?? '';
    expect(text.startsWith(`${around} `) && text.endsWith(` ${around}`)).toBe(true);
    expect(text.length).toBe(2 * around.length + 2 + bytes.length);
  });
});
