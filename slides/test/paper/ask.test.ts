import { describe, expect, it } from 'vitest';
import { languageData } from '../../languages/index.ts';
import { askStrength } from '../../paper/ask.ts';

const asks = (sentence: string, language: string) => askStrength(sentence, languageData(language)) >= 2.9;

describe('askStrength', () => {
  it.each([
    ['en', 'The act must be repealed.'],
    ['en', 'We recommend that the port be closed.'],
    ['en', 'Close the port.'],
    ['en', 'Do not close the port.'],
    ['en', 'Pay for two more judges.'],
    ['en', 'Therefore, publish the list.'],
    ['en', 'It is essential to remove the barrier.'],
    ['en', 'A joint fund could be established to pay for it.'],
    ['en', 'If the truce holds, the troops should leave.'],
    ['en', 'We should ask the board to explain the delay.'],
    ['fr', 'Il faut abroger la loi.'],
    ['fr', 'Créer un guichet unique.'],
    ['fr', 'Ne pas élargir la route.'],
    ['fr', 'La loi devrait être abrogée.'],
    ['fr', 'Nous recommandons la fermeture du port.'],
    ['en', 'Unless Parliament objects, publish the register.'],
    ['en', 'Although some say the mayor should resign, she should publish the data.'],
    ['en', 'Should the audit fail, the board must close the port.'],
    ['en', 'We believe the port should close.'],
    ['en', 'Please also consider meeting the tenants.'],
    ['en', 'We would ask that you set the money aside.'],
    ['en', 'Do not dredge the harbour.'],
    ['en', 'No port should close before 2027.'],
    ['fr', 'Il est proposé de confier le contrôle à la région.'],
    ['fr', "L'État ne doit pas imposer le transfert."],
    ['fr', "Il conviendrait toutefois d'encourager les volontaires."],
  ])('%s: asks – %s', (language, sentence) => expect(asks(sentence, language)).toBe(true));

  it.each([
    ['en', 'The neighbours may come back with an offer.'],
    ['en', 'The port was closed in 2019.'],
    ['en', 'Should the act be repealed?'],
    ['en', 'Critics said that the act must be repealed.'],
    ['en', 'The act must be repealed, critics said.'],
    ['en', 'Support for the plan grew.'],
    ['en', 'Prices will probably rise.'],
    ['en', 'The needs of the towns are known.'],
    ['en', "Last year's report recommended that the tax be cut."],
    ['en', 'The Inquiry said that councils should map drains.'],
    ['en', 'Critics call for a ban.'],
    ['en', 'Callers should expect to wait 4 minutes.'],
    ['en', 'Ministers should note that this is voluntary.'],
    ['en', 'Should the audit fail, the contract lapses.'],
    ['en', 'It is not the case that the port should be closed.'],
    ['en', 'No action is needed on signage.'],
    ['en', 'The board does not need to meet.'],
    ['en', 'Next steps'],
    ['fr', 'Il faut rappeler que le port est fermé.'],
    ['fr', 'Le port a été fermé en 2019.'],
    ['fr', 'Le premier port est fermé.'],
    ['fr', 'Selon la préfète, il faut fermer le port.'],
    ['fr', 'Faut-il fermer le port ?'],
    ['es', 'El puerto debe cerrar.'],
  ])('%s: does not ask – %s', (language, sentence) => expect(asks(sentence, language)).toBe(false));
});
