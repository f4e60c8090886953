import { describe, expect, it } from 'vitest';
import { isCutOf, shorten } from '../../paper/cuts.ts';

const cuts: [language: string, sentence: string, short: string][] = [
  ['en', 'However, the port must be dredged.', 'The port must be dredged'],
  ['en', 'Moreover, in this context, the port must be dredged.', 'The port must be dredged'],
  [
    'en',
    'A fund could be set up—in the spirit of the treaty—to restore the sites.',
    'A fund could be set up to restore the sites',
  ],
  ['en', 'The council (the upper house) should vote.', 'The council should vote'],
  ['en', 'The council – the upper house –, should vote.', 'The council, should vote'],
  ['en', 'A fund with the port (which has paid for all repairs) could open.', 'A fund with the port could open'],
  ['en', 'Treat appeals faster (a mandatory deadline, a right of reply, an open register).', 'Treat appeals faster'],
  ['en', 'We should lift the ban imposed by the U.S.', 'We should lift the ban imposed by the U.S.'],
  ['en', 'Publish the following:', 'Publish the following'],
  ['en', 'Should the ban be lifted?', 'Should the ban be lifted?'],
  ['fr', 'Par ailleurs, il faut créer un office (OSC).', 'Il faut créer un office'],
  ['fr', 'Élargir la fonction de délégué (les référents) :', 'Élargir la fonction de délégué'],
  ['es', 'Sin embargo, por ello, el puerto (el viejo) debe cerrar.', 'El puerto debe cerrar'],
  ['es', 'Además, ¿debe cerrar el puerto?', '¿Debe cerrar el puerto?'],
  ['pt', 'No entanto, o porto (o velho) deve fechar.', 'O porto deve fechar'],
  ['de', 'Erstens, einen Fonds (im Haushalt des Landes) einrichten.', 'Einen Fonds einrichten'],
  ['de', 'Das Programm „Gute Wege“ (das alte) sollte enden.', 'Das Programm „Gute Wege“ sollte enden'],
  ['de', 'Das Programm »Gute Wege« – im Geist des Vertrags – sollte enden.', 'Das Programm »Gute Wege« sollte enden'],
  ['ru', 'Однако, в связи с этим, порт (старый причал) следует закрыть.', 'Порт следует закрыть'],
  ['uk', 'Крім того, порт (старий причал) слід закрити.', 'Порт слід закрити'],
  ['tr', 'Ayrıca, ilçe limanı (eski iskele) kapatılmalıdır.', 'İlçe limanı kapatılmalıdır'],
  ['az', 'Bununla belə, iri liman (köhnə körpü) bağlanmalıdır.', 'İri liman bağlanmalıdır'],
];

describe('shorten', () => {
  it.each(cuts)('%s: %s', (language, sentence, short) => {
    expect(shorten(sentence, language)).toBe(short);
    expect(isCutOf(short, sentence, language)).toBe(true);
  });

  it.each([
    ['en', 'the letters of a list', 'The board should: (a) build a quay; (b) sell the crane.'],
    ['en', 'a condition', 'Troops should leave (if the truce holds) by May.'],
    ['en', 'an exception', 'All ports – except the northern ones – should close.'],
    ['en', 'a negation', 'The tax (not the levy) should rise.'],
    ['en', 'a hedge', 'The bridge—probably unsafe—should close.'],
    ['en', 'a modal', 'The bridge (it must be closed) is old.'],
    ['en', 'an attribution', 'The bridge—according to its engineer—should close.'],
    ['en', 'whose telling it is', "The tax – in the opposition's telling – is theft."],
    ['en', 'who added it', 'The tax—the mayor added—should rise.'],
    ['en', 'a number', 'The fund (40 million) should open.'],
    ['en', 'a number in words', 'The fund (forty million) should open.'],
    ['en', 'a figure in an aside', 'The fund (which lost 40 million) should open.'],
    ['en', 'a hedge in an aside', 'The fund (which may fail) should open.'],
    ['en', 'a limit', 'Staff (only seniors) should vote.'],
    ['en', 'a limit in a list', 'Ships (tankers, ferries, all tugs) should be checked.'],
    ['en', 'a duty that opens a list', 'Set rules (mandatory deadlines, fees, appeals) by May.'],
    ['en', 'a condition in a list', 'Ships (tankers, ferries, tugs if empty) should be checked.'],
    ['en', 'a second actor', 'The ministry (and the regions) should pay.'],
    ['en', 'words glued to the bracket', 'The administrator(s) should pay.'],
    ['en', 'a bracket inside a quotation', 'He said “the tax (a levy) should rise”.'],
    ['en', 'a dash without a partner', 'The tax should rise – a surprise.'],
    ['en', 'a range of years', 'The plan for 2000–2004 and 2005–2009 should end.'],
    ['en', 'a condition at the opening', 'If the truce holds, troops should leave.'],
    ['en', 'a connective without its comma', 'Still water should be tested.'],
    ['fr', 'a condition', 'Fermer le site (sauf avis contraire de la préfète).'],
    ['fr', 'a negation', 'Fermer le site (sans délai).'],
    ['fr', 'an elided condition', "Fermer le site (s'il fuit)."],
    ['es', 'a condition', 'Cerrar el puerto (salvo informe en contra).'],
    ['es', 'a negation', 'Cerrar el puerto (sin demora).'],
    ['es', 'a hedge', 'Cerrar el puerto (probablemente el norte).'],
    ['es', 'an attribution', 'El puerto – según su ingeniera – debe cerrar.'],
    ['es', 'a number in words', 'El fondo (veintidós casas) debe abrir.'],
    ['es', 'a limit', 'El personal (solo el fijo) debe votar.'],
    ['es', 'a second actor', 'El Estado (y las regiones) debe pagar.'],
    ['pt', 'a condition', 'Fechar o porto (salvo parecer contrário).'],
    ['pt', 'a negation', 'Fechar o porto (sem demora).'],
    ['pt', 'a modal', 'Fechar o porto (pode ruir).'],
    ['pt', 'an attribution', 'O porto – segundo a engenheira – deve fechar.'],
    ['pt', 'a limit', 'O pessoal (apenas o efetivo) deve votar.'],
    ['de', 'a condition', 'Den Hafen schließen (sofern der Rat zustimmt).'],
    ['de', 'a negation', 'Die Steuer (keine Abgabe) sollte steigen.'],
    ['de', 'a ban', 'Die Straße (dort gilt ein Verbotsschild) sperren.'],
    ['de', 'a hedge', 'Die Brücke – vermutlich morsch – sollte schließen.'],
    ['de', 'a modal', 'Die Brücke (sie muss weg) ist alt.'],
    ['de', 'an attribution', 'Die Brücke – laut Gutachten – sollte schließen.'],
    ['de', 'a number in words', 'Der Fonds (vierzig Häuser) sollte öffnen.'],
    ['de', 'a limit', 'Das Personal (lediglich Ältere) sollte wählen.'],
    ['de', 'a bracket inside a quotation', 'Er sagte „die Abgabe (eine Steuer) sollte steigen“.'],
    ['it', 'anything in a language without words', 'Tuttavia, il porto (il vecchio) deve chiudere.'],
    ['ru', 'a condition', 'Закрыть порт (если совет согласен).'],
    ['ru', 'a negation', 'Закрыть порт (без промедления).'],
    ['ru', 'a hedge', 'Порт – вероятно, убыточный – следует закрыть.'],
    ['ru', 'a modal', 'Порт (он может рухнуть) стар.'],
    ['ru', 'an attribution', 'Порт – по словам инженера – следует закрыть.'],
    ['ru', 'a number in words', 'Фонд (сорок домов) следует открыть.'],
    ['ru', 'a limit', 'Работники (только постоянные) должны голосовать.'],
    ['ru', 'a second actor', 'Министерство (и области) должно платить.'],
    ['uk', 'a condition', 'Закрити порт (якщо рада згодна).'],
    ['uk', 'a negation', 'Закрити порт (без зволікань).'],
    ['uk', 'an attribution', 'Порт – за словами інженера – слід закрити.'],
    ['uk', 'a number in words', 'Фонд (сорок будинків) слід відкрити.'],
    ['uk', 'a limit', 'Працівники (лише постійні) повинні голосувати.'],
    ['tr', 'a condition', 'Liman (meclis onaylarsa) kapatılmalıdır.'],
    ['tr', 'a negation in the verb', 'Liman (henüz onarılmamış) kapatılmalıdır.'],
    ['tr', 'a negation in the ending', 'Liman (izinsiz yapılan) kapatılmalıdır.'],
    ['tr', 'a possibility', 'Köprü (yıkılabilir) kapatılmalıdır.'],
    ['tr', 'a duty', 'Köprü (onarılmalı) eskidir.'],
    ['tr', 'an attribution', 'Köprü – mühendisin görüşüne göre – kapatılmalıdır.'],
    ['tr', 'a number in words', 'Fon (kırk ev) açılmalıdır.'],
    ['tr', 'a limit', 'Çalışanlar (yalnızca kadrolular) oy vermelidir.'],
    ['az', 'a condition', 'Liman (şura razı olarsa) bağlanmalıdır.'],
    ['az', 'a negation in the verb', 'Liman (hələ təmir edilməyən) bağlanmalıdır.'],
    ['az', 'a negation in the ending', 'Liman (icazəsiz tikilən) bağlanmalıdır.'],
    ['az', 'a possibility', 'Körpü (uça bilər) bağlanmalıdır.'],
    ['az', 'an attribution', 'Körpü – mühəndisin sözlərinə görə – bağlanmalıdır.'],
    ['az', 'a number in words', 'Fond (qırx ev) açılmalıdır.'],
    ['az', 'a limit', 'İşçilər (yalnız daimi) səs verməlidir.'],
  ])('%s: never cuts %s', (language, _what, sentence) => {
    expect(shorten(sentence, language)).toBe(sentence.replace(/[.:]$/u, ''));
  });

  // Whatever backtracks here does not end before the runner's own limit.
  it('reads a sentence of a million brackets', () => {
    const sentence = '(a '.repeat(300_000) + '— b '.repeat(100_000);
    shorten(sentence, 'en');
    expect(isCutOf(sentence, sentence, 'en')).toBe(true);
  });
});

describe('isCutOf', () => {
  const quote =
    'However, according to the 2024 audit, the Baltic Fund (the older trust) should not pay more than 55% of the cost.';
  const line = 'According to the 2024 audit, the Baltic Fund should not pay more than 55% of the cost';

  it('accepts the quote, and the quote less a connective and an insertion', () => {
    expect(isCutOf(quote, quote, 'en')).toBe(true);
    expect(isCutOf(line, quote, 'en')).toBe(true);
    expect(isCutOf(`**${line}**.`, quote, 'en')).toBe(true);
  });

  it.each([
    ['a wrong number', line.replace('55', '65')],
    ['a changed year', line.replace('2024', '2025')],
    ['a lost sign', line.replace('%', '')],
    ['a reversed negation', line.replace(' not', '')],
    ['a swapped name', line.replace('Baltic', 'Nordic')],
    ['a changed modal', line.replace('should', 'must')],
    ['a lost attribution', 'The Baltic Fund should not pay more than 55% of the cost'],
    ['a lost limit', line.replace('more than ', '')],
    ['a tail cut off', line.replace(' of the cost', '')],
    ['an added word', line.replace('the cost', 'the full cost')],
    ['words moved', 'The Baltic Fund, according to the 2024 audit, should not pay more than 55% of the cost'],
    ['another case inside', line.replace('Baltic Fund', 'Baltic fund')],
    ['a statement made a question', `${line}?`],
    ['a statement made an exclamation', `${line}!`],
    ['nothing at all', ''],
    ['punctuation alone', '…'],
    ['a mark that turns the text round', line.replace('not', '\u202enot')],
    ['a mark nobody sees', line.replace('not', 'n\u200bot')],
    ['a letter of another alphabet', line.replace('a', 'а')],
  ])('refuses %s', (_what, changed) => {
    expect(isCutOf(changed, quote, 'en')).toBe(false);
  });

  it.each([
    ['1,000 men should go', '1,000 men should go.', true],
    ['1000 men should go', '1,000 men should go.', false],
    ['1 men should go', '1.5 men should go.', false],
    ['A binding vote is due', 'A non-binding vote is due.', false],
    ['Vote is due', '(Non-binding) vote is due.', false],
    ['The tax should rise', 'Should the tax rise?', false],
    ['Close it', 'Close it?', false],
    ['The fund — a trust — should pay', 'The fund — a trust — should pay.', true],
  ])('of numbers and signs: %s | %s', (changed, from, accepted) => {
    expect(isCutOf(changed, from, 'en')).toBe(accepted);
  });

  it.each([
    [
      'one clause between hard boundaries',
      'Publish the data',
      'Repeal the act; publish the data; train the staff.',
      'en',
      true,
    ],
    ['what follows a label', 'Publish the data', 'Recommendation 4: publish the data.', 'en', true],
    ['what follows a French label', 'Publier les données', 'Recommandation n° 4 : publier les données.', 'fr', true],
    ['the lead-in of a list', 'Élargir la fonction', 'Élargir la fonction :', 'fr', true],
    ['what follows a rejection', 'Raising taxes', 'They dismissed this: raising taxes.', 'en', false],
    ['a clause torn from a condition', 'Publish the data', 'Publish the data; unless the court objects.', 'en', false],
    ['a clause torn from its speaker', 'Close the port', 'Critics said two things; close the port.', 'en', false],
    ['half a time of day', 'Meet at 10', 'Meet at 10:30 and leave.', 'en', false],
    ['a statement made of half a question', 'Close the port', 'Close the port; is that wise?', 'en', false],
    ['a clause torn from an order', 'Close the port', 'He asked us to leave; close the port.', 'en', false],
    ['the last item of a list, with its joiner', 'Close the port', 'Close the port; and', 'en', true],
    ['the whole of such an item', 'Close the port; and', 'Close the port; and', 'en', true],
    ['an alternative', 'Close the port', 'Close the port; or', 'en', false],
    [
      'two clauses without the one between',
      'Repeal the act; train the staff',
      'Repeal the act; publish it; train the staff.',
      'en',
      false,
    ],
  ])('of clauses: %s', (_what, changed, from, language, accepted) => {
    expect(isCutOf(changed, from, language)).toBe(accepted);
  });
});
