import type { Deck, Direction, Style, ThemeName } from '../../../slides/index.ts';

/** The settings of a deck as they are filled in: every text as the person wrote it. */
export interface DeckForm {
  readonly title: string;
  readonly minutes: string;
  readonly date: string;
  readonly briefingFor: string;
  readonly presentedBy: string;
  readonly marking: string;
  readonly footer: string;
  readonly language: string;
  readonly direction: Direction;
  readonly theme: ThemeName;
  readonly accent: string | null;
  readonly logo: string | null;
}

export const formOf = (deck: Deck): DeckForm => ({
  title: deck.title,
  minutes: String(deck.plannedMinutes),
  date: deck.date ?? '',
  briefingFor: deck.briefingFor ?? '',
  presentedBy: deck.presentedBy ?? '',
  marking: deck.marking ?? '',
  footer: deck.style.footer ?? '',
  language: deck.language,
  direction: deck.direction,
  theme: deck.style.theme,
  accent: deck.style.accent,
  logo: deck.style.logo,
});

/** The first field that cannot be as it is, or null. */
export function wrongField(form: DeckForm): 'title' | 'minutes' | null {
  const minutes = Number(form.minutes);
  if (form.title.trim() === '') return 'title';
  return minutes >= 1 && minutes <= 600 ? null : 'minutes';
}

export const styleOf = ({ theme, accent, footer, logo }: DeckForm): Style => ({
  theme,
  accent,
  footer: orNull(footer),
  logo,
});

/** What the form changes of the deck, and nothing else, so that undoing it disturbs nothing else. */
export function changedFields(form: DeckForm, deck: Deck): Partial<Omit<Deck, 'slides'>> {
  const filled: Partial<Omit<Deck, 'slides'>> = {
    title: form.title.trim(),
    plannedMinutes: Number(form.minutes),
    date: orNull(form.date),
    briefingFor: orNull(form.briefingFor),
    presentedBy: orNull(form.presentedBy),
    marking: orNull(form.marking),
    language: form.language,
    direction: form.direction,
    style: styleOf(form),
  };
  const changed = Object.entries(filled).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(deck[key as keyof Deck]),
  );
  return Object.fromEntries(changed);
}

const orNull = (text: string): string | null => text.trim() || null;
