import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { type InterfaceLanguage, interfaceLanguageOf } from '../../slides/index.ts';
import { remembered } from '../shared/remembered.ts';

const chosen = remembered<string>('language', interfaceLanguageOf(navigator.language));

/** The language of the window; that of a deck is another matter. */
export const interfaceLanguage: ReadonlySignal<InterfaceLanguage> = computed(() => interfaceLanguageOf(chosen.value));

export function speak(language: InterfaceLanguage): void {
  chosen.value = language;
}

/**
 * What the window says in one of its areas, in every language it has. The function gives the words of the language
 * chosen; a component that calls it is drawn again when another is chosen.
 */
export function catalogue<Words extends object>(english: Words, hebrew: NoInfer<Words>): () => Words {
  return () => (interfaceLanguage.value === 'he' ? hebrew : english);
}

/** Turns the whole window into the direction of its language. */
export function followLanguage(): void {
  effect(() => {
    document.documentElement.lang = interfaceLanguage.value;
    document.documentElement.dir = interfaceLanguage.value === 'he' ? 'rtl' : 'ltr';
  });
}
