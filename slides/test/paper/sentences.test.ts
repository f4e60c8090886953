import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../paper/sentences.ts';

const split = (text: string, language = 'en') => sentencesOf(text, language).map((sentence) => sentence.text);

describe('sentencesOf', () => {
  it.each([
    ['an abbreviated country', ['The U.S. Congress met.', 'It voted.']],
    ['an abbreviated country at the end of a sentence', ['The pact was made in the U.S.', 'This took two years.']],
    ['titles', ['Dr. Ruiz met Prof. Lee.', 'They agreed.']],
    ['Latin abbreviations', ['Use a store, e.g. Redis, i.e. a cache.', 'Then test.']],
    ['a number sign', ['See No. 3 and p. 12.', 'Art. 5 applies.']],
    ['a word that only looks like a number sign', ['He said no.', 'The vote was lost.']],
    ['a month before its day', ['It opened on Jan. 15.', 'It closed in Dec.', 'Nobody came.']],
    ['initials', ['Daniel S. Katz wrote it.', 'A. Smith read it.']],
    ['a letter that ends a sentence', ['There was no plan B.', 'The board met.']],
    ['a decimal', ['Growth was 3.5 per cent.', 'It fell.']],
    ['a quotation with its stop inside', ['He said “it must go.”', 'She agreed.']],
    ['a question inside a sentence', ['“Why now?” he asked.', 'Nobody knew.']],
    ['an ellipsis within a sentence', ['The fund… if it is one… pays.', 'It should.']],
    ['an ellipsis at the end', ['And so on…', 'The rest is known.']],
    ['note references', ['It rose.[3]', 'It fell.12', 'It rose.']],
    ['a lost space', ['They signed the accords.', 'The next year they met.']],
    ['file names and versions', ['The example.org index uses 2.0.1 today.', 'It works.']],
    ['exclamations', ['Stop!', 'Read on.']],
  ])('is right about %s', (_what, sentences) => {
    const text = sentences.join(' ').replace('accords. The', 'accords.The');
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    ['titles', ['M. Perrot parle.', 'Mme Roux répond.']],
    ['abbreviations', ['L’art. 3 et la p. 12 suffisent.', 'Voir p. ex. le n° 4.']],
    ['guillemets', ['Il a dit : « C’est fini. »', 'Elle est partie.']],
    ['a small letter that is a word', ['Il y en a.', 'On le sait.']],
  ])('is right about French %s', (_what, sentences) => {
    expect(split(sentences.join(' '), 'fr')).toEqual(sentences);
  });

  it.each([
    ['es', 'titles and abbreviations', ['El Sr. Gil y la Dra. Paz, p. ej. en EE. UU. y la UE.', 'Véase el art. 3.']],
    ['es', 'questions and exclamations', ['¿Qué pasa?', '¡Nada!', '«Nada.»', 'Eso dijo.']],
    ['es', 'a country at the end', ['Viajaron a EE. UU.', 'El Congreso no votó.']],
    ['es', 'numbers', ['Subió a 1.234,5 millones.', 'El n.º 3 es nuevo.']],
    ['pt', 'titles and abbreviations', ['A Dra. Sá e o Eng. Cruz, p. ex. na pág. 4, discordam.', 'O art. 3.º vale.']],
    ['pt', 'currency', ['Custou R$ 1.234,50.', 'Ninguém pagou.']],
    ['de', 'ordinals', ['Am 3. Oktober tagte der 2. Ausschuss.', 'Er vertagte sich auf den 15. Mai.', 'Niemand kam.']],
    ['de', 'a number at the end', ['Die Zahl stieg auf 12.', 'Das war 2019.', 'Danach fiel sie.']],
    [
      'de',
      'abbreviations of several words',
      ['Das gilt z. B. für Kitas, d. h. für alle, u. a. in Bonn.', 'Es gilt bis Mai.'],
    ],
    [
      'de',
      'abbreviations',
      ['Nach § 3 Abs. 2 Nr. 1 zahlt der Bund ca. 4 Mio. Euro, vgl. S. 12.', 'Dr. Roth prüft das.'],
    ],
    [
      'de',
      'a currency sign after an abbreviation',
      ['Das kostet 1,9 Mrd. € über fünf Jahre.', 'Über den Rest wird beraten.'],
    ],
    ['de', 'quotation marks', ['Er sagte: „Das reicht nicht.“', 'Sie ging.', '»Warum?«', 'Niemand wusste es.']],
    ['ru', 'initials', ['И. И. Иванов и А. В. Петров написали доклад.', 'Его прочёл Сомов В. А.', 'Он согласен.']],
    ['ru', 'years', ['В 2024 г. Правительство приняло план.', 'Он начат в 2019 г.', 'Это важно.']],
    [
      'ru',
      'abbreviations',
      ['См. ст. 5 и п. 3, т. е. приложение № 2, и др. документы.', 'Цена 40 тыс. руб. за место.'],
    ],
    ['ru', 'guillemets', ['Он сказал: «Это конец».', '«Почему?»', 'Никто не знал.']],
    ['uk', 'initials', ['О. М. Бойко та І. В. Сеник написали звіт.', 'Див. п. 3 і ст. 7.']],
    ['uk', 'years', ['У 2024 р. Уряд ухвалив план.', 'Він коштує 40 тис. грн.', 'Це забагато.']],
    ['tr', 'ordinals', ['Toplantı 3. Komisyonda, 21. maddeye göre yapıldı.', 'Bu yeterli değil.']],
    ['tr', 'abbreviations', ['Prof. Dr. A. Demir, bkz. s. 12, su vb. konuları yazdı.', 'T.C. Anayasası bunu söyler.']],
    ['az', 'abbreviations', ['Prof. N. T. Hacıyeva, bax. səh. 12, su və s. mövzuları yazıb.', 'Xərc 4 mln. manatdır.']],
  ])('%s: is right about %s', (language, _what, sentences) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  it('parts scripts without spaces or capitals', () => {
    expect(split('政府应当行动。市民支持！', 'zh')).toEqual(['政府应当行动。', '市民支持！']);
    expect(split('يجب إصلاح القانون. هل نبدأ؟ نعم.', 'ar')).toEqual(['يجب إصلاح القانون.', 'هل نبدأ؟', 'نعم.']);
  });

  it('gives exact places and loses nothing', () => {
    const text = ' One of them. Two “of them.” Three ';
    const sentences = sentencesOf(text, 'en');
    for (const { text: own, start, end } of sentences) expect(text.slice(start, end)).toBe(own);
    expect(sentences.map((sentence) => sentence.text).join(' ')).toBe(text.trim());
  });

  it('gives nothing for nothing', () => {
    expect(split('')).toEqual([]);
    expect(split('   ')).toEqual([]);
  });
});
