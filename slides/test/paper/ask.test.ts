import { describe, expect, it } from 'vitest';
import { askStrength } from '../../paper/ask.ts';
import { languageData } from '../../paper/languages/index.ts';

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
    ['fr', 'Le port a été fermé en 2019.'],
    ['fr', 'Le premier port est fermé.'],
    ['fr', 'Selon la préfète, il faut fermer le port.'],
    ['fr', 'Faut-il fermer le port ?'],
    ['es', 'El puerto debe cerrar.'],
  ])('%s: does not ask – %s', (language, sentence) => expect(asks(sentence, language)).toBe(false));
});
