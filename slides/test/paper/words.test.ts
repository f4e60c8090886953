import { describe, expect, it } from 'vitest';
import { hasPhrase, phraseAt, words } from '../../paper/words.ts';

describe('phrases', () => {
  const phrases = ['рекоменд*', '*malıdır', 'tövsiyə ed*', 'must'];

  it('match whole words', () => {
    expect(phraseAt(words('It must be so'), 1, phrases)).toBe(1);
    expect(hasPhrase(words('A mustard seed'), phrases)).toBe(false);
  });

  it('stand for inflected words with a star', () => {
    expect(hasPhrase(words('Авторы рекомендуют создать фонд'), phrases)).toBe(true);
    expect(hasPhrase(words('Komissiya yaradılmalıdır'), phrases)).toBe(true);
    expect(phraseAt(words('Biz bunu tövsiyə edirik'), 2, phrases)).toBe(2);
  });

  it('take the longest that stands', () => {
    expect(phraseAt(['a', 'b', 'c'], 0, ['a', 'a b', '*a b c'])).toBe(3);
  });

  it('end with the text where a stop stands in them', () => {
    expect(hasPhrase(words('Bakanlık fon kurmalı.'), ['*malı .'])).toBe(true);
    expect(hasPhrase(words('Uygulamalı eğitim başladı.'), ['*malı .'])).toBe(false);
  });

  it('find a negation wherever it clings', () => {
    expect(hasPhrase(words("They shouldn't close."), ["n't"])).toBe(true);
    expect(hasPhrase(words('Ce n’est pas fini.'), ["n'"])).toBe(true);
  });

  it('know Turkish capitals, and Russian without its dots', () => {
    expect(words('ÖNERİLER İLE')).toEqual(['öneriler', 'ile']);
    expect(hasPhrase(words('HAZIRLAYAN: A. Demir'), ['hazırlayan'])).toBe(true);
    expect(hasPhrase(words('В отчёте'), ['отчет*'])).toBe(true);
    expect(hasPhrase(words('Обʼєкт, об’єкт'), ["об'єкт"])).toBe(true);
  });
});
