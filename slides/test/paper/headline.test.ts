import { describe, expect, it } from 'vitest';
import { isHeadlineOf } from '../../paper/cuts.ts';
import { headlineOf } from '../../paper/headline.ts';

const span = (quote: string) => ({ blockId: 'b1', quote, prefix: '', suffix: '' });
const headline = (ask: string, language = 'en') => headlineOf({ text: ask, span: span(ask) }, language)?.text ?? null;

const long = 'the ministry and every one of the nine regional harbour authorities of the northern coast';

describe('the headline of an ask', () => {
  it('is the ask where that is short', () => {
    expect(headline('Publish the accounts so that people can see them.')).toBe(
      'Publish the accounts so that people can see them',
    );
  });

  it.each([
    [
      'The ministry should publish the harbour accounts every single quarter so that towns can plan their budgets.',
      'The ministry should publish the harbour accounts every single quarter',
    ],
    [
      'The ministry should publish all of its harbour accounts, including those of the lesser ports, for everybody.',
      'The ministry should publish all of its harbour accounts',
    ],
    [
      'To lower the cost of dredging, the ministry should buy two ships and share them between the ports.',
      'The ministry should buy two ships and share them between the ports',
    ],
    [
      'Set up an open register of moorings for the whole coast (a public map, a search page, an archive).',
      'Set up an open register of moorings for the whole coast',
    ],
  ])('leaves off what only explains: %s', (ask, wished) => {
    expect(headline(ask)).toBe(wished);
    expect(isHeadlineOf(wished, ask, 'en')).toBe(true);
  });

  it.each([
    ['a negation reaches into it', `Do not close ${long} in order to save money.`],
    ['an exclusion reaches into it', `Give grants only to ${long} in order to train pilots.`],
    ['it holds a condition', `Give grants to ${long}, including ports that ask if the council agrees.`],
    ['it holds a number', `Give grants to ${long} so that 40 ports are open.`],
    ['it holds a second deed', `Give grants to ${long}, including the old ports, and close the southern pier.`],
    ['it holds a duty', `Give grants to ${long}, including the old ports, which the council and the crown must repay.`],
    [
      'it may be what is called for',
      `This is why we all call on our many members so that they support the old harbour and every pier on the northern coast.`,
    ],
    ['it stands in a quotation', `Take “${long} in order to serve” as the motto.`],
    ['a view is reported in it', `Give grants to ${long}, which critics say is a waste.`],
  ])('keeps the end where %s', (_, ask) => {
    const text = headline(ask);
    expect(text === null || text === ask.slice(0, -1)).toBe(true);
  });

  it('takes no other comma for the end of an opening purpose', () => {
    const ask = `To lower costs, risks and delays, the ministry should lend money to ${long}.`;
    expect(headline(ask) ?? '').not.toMatch(/^Risks/u);
    expect(isHeadlineOf(`Risks and delays, the ministry should lend money to ${long}`, ask, 'en')).toBe(false);
  });

  it('is nothing where too much would have to go', () => {
    expect(headline(`${long} should lend ${long} to ${long} and ${long}`)).toBeNull();
  });

  it.each([
    [
      'es',
      'El Ministerio debería publicar las cuentas de los puertos cada trimestre, incluidas las de los pequeños, con claridad.',
      'El Ministerio debería publicar las cuentas de los puertos cada trimestre',
    ],
    [
      'es',
      'Publicar las cuentas de todos los puertos de la costa con el fin de que los pueblos puedan planificar su gasto.',
      'Publicar las cuentas de todos los puertos de la costa',
    ],
    [
      'pt',
      'O Ministério deveria publicar as contas dos portos da costa, nomeadamente as dos pequenos portos, com clareza.',
      'O Ministério deveria publicar as contas dos portos da costa',
    ],
    [
      'de',
      'Der Bund sollte die Rechnungen aller Häfen der Küste regelmäßig veröffentlichen, damit die Gemeinden ihre Ausgaben kennen.',
      'Der Bund sollte die Rechnungen aller Häfen der Küste regelmäßig veröffentlichen',
    ],
  ])('%s: leaves off a purpose, an example: %s', (language, ask, wished) => {
    expect(headline(ask, language)).toBe(wished);
    expect(isHeadlineOf(wished, ask, language)).toBe(true);
  });

  it.each([
    ['es', 'No cerrar los puertos pequeños de la costa norte con el fin de ahorrar dinero en los próximos años.'],
    ['es', 'Dar ayudas solo a los puertos de la costa norte con el fin de formar a los pilotos jóvenes.'],
    ['es', 'Dar ayudas a los puertos de la costa norte, incluidos los pequeños, antes del próximo verano.'],
    ['pt', 'Não fechar os pequenos portos da costa norte com o objetivo de poupar dinheiro nos próximos anos.'],
    ['de', 'Um die Kosten der Häfen zu senken, sollte der Bund zwei neue Schiffe kaufen und sie verleihen.'],
    ['de', 'Der Bund sollte die Mittel für kleine Häfen, um Kosten zu senken, in einem Fonds bündeln.'],
    ['de', 'Der Bund sollte neben den Schulen auch Kitas, die Horte und die Heime der Küste fördern.'],
    ['de', 'Keine Häfen der Küste und der Inseln schließen, um Geld für neue Schiffe zu gewinnen.'],
  ])('%s: keeps whole: %s', (language, ask) => expect(headline(ask, language)).toBe(ask.slice(0, -1)));

  it('reads French purposes with and without elision', () => {
    expect(
      headline('Associer le port à la mise en œuvre du plan de la côte nord afin d’assurer sa cohérence.', 'fr'),
    ).toBe('Associer le port à la mise en œuvre du plan de la côte nord');
  });
});
