import { effect, type ReadonlySignal } from '@preact/signals';
import { remembered } from '../shared/remembered.ts';

export const interfaceLanguages = ['en', 'he'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

const ofThisMachine: InterfaceLanguage = /^(he|iw)\b/.test(navigator.language) ? 'he' : 'en';
const chosen = remembered<string>('language', ofThisMachine);

/** The language of the window; that of a deck is another matter. */
export const interfaceLanguage: ReadonlySignal<string> = chosen;

export function speak(language: InterfaceLanguage): void {
  chosen.value = language;
}

/**
 * What the window says in one of its areas, in every language it has. The function gives the words of the language
 * chosen; a component that calls it is drawn again when another is chosen.
 */
export function catalogue<Words extends object>(english: Words, hebrew: NoInfer<Words>): () => Words {
  return () => (chosen.value === 'he' ? hebrew : english);
}

/** Turns the whole window into the direction of its language. */
export function followLanguage(): void {
  effect(() => {
    document.documentElement.lang = chosen.value;
    document.documentElement.dir = chosen.value === 'he' ? 'rtl' : 'ltr';
  });
}
