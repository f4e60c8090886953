import { describe, expect, it } from 'vitest';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';

const asksOf = (text: string) => brief(readPaper('a.txt', text)).recommendations.map(({ ask }) => ask?.text);

describe('recommendations that the text counts off', () => {
  it.each([
    [
      'en',
      'We recommend that the Ministry create a joint purchasing site by 1 June 2026. It should be voluntary.\n\nSecond, the Cabinet should exempt drivers from service.\n\nThird, no electric buses should be bought until the grid is restored.',
      'We recommend that the Ministry create a joint purchasing site by 1 June 2026.',
    ],
    [
      'uk',
      'Ми рекомендуємо Міністерству розвитку створити спільний майданчик для громад.\n\nПо-друге, Кабінету Міністрів слід бронювати водіїв.\n\nПо-третє, не варто купувати електробуси.',
      'Ми рекомендуємо Міністерству розвитку створити спільний майданчик для громад.',
    ],
    [
      'ru',
      'Мы рекомендуем министерству создать единую площадку для общин.\n\nВо-вторых, правительству следует бронировать водителей.\n\nВ-третьих, не следует закупать электробусы.',
      'Мы рекомендуем министерству создать единую площадку для общин.',
    ],
    [
      'fr',
      'Nous recommandons que le ministère crée une centrale d’achat. Elle serait facultative.\n\nEn deuxième lieu, les villes doivent recruter des conducteurs.\n\nEn troisième lieu, il ne faut pas acheter de bus électriques.',
      'Nous recommandons que le ministère crée une centrale d’achat.',
    ],
    [
      'de',
      'Wir empfehlen, eine gemeinsame Einkaufsstelle einzurichten. Die Teilnahme ist freiwillig.\n\nZweitens sollten die Städte mehr Fahrer einstellen.\n\nDrittens sollten keine Elektrobusse gekauft werden.',
      'Wir empfehlen, eine gemeinsame Einkaufsstelle einzurichten.',
    ],
    [
      'es',
      'Recomendamos que el Ministerio cree una central de compras. La participación es voluntaria.\n\nEn segundo lugar, las ciudades deben contratar más conductores.\n\nEn tercer lugar, no se deben comprar autobuses eléctricos.',
      'Recomendamos que el Ministerio cree una central de compras.',
    ],
  ])('%s: the first without a number', (_, text, first) => {
    const asks = asksOf(`${text}\n`);
    expect(asks).toHaveLength(3);
    expect(asks[0]).toBe(first);
  });

  it('takes a sentence before the first for what announces it', () =>
    expect(
      asksOf(
        'We recommend some changes to how buses are bought. First, the Ministry should create a joint site. Second, the Cabinet should exempt drivers.',
      ),
    ).toEqual(['First, the Ministry should create a joint site.', 'Second, the Cabinet should exempt drivers.']));

  it('parts what one paragraph counts on after it recommends', () =>
    expect(
      asksOf(
        'Madame la Ministre,\n\nNous recommandons, en premier lieu, que les ARS logent tout interne dès la rentrée. En deuxième lieu, il ne faut pas rendre obligatoire un stage rural.\n\nIl conviendrait enfin de revaloriser la garde à 180 €.',
      ),
    ).toHaveLength(3));
});
