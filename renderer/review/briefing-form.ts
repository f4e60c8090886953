import {
  type Briefing,
  type ComposeOptions,
  type Deck,
  type Recommendation,
  type ThemeName,
  themes,
} from '../../slides/index.ts';
import { keyOf, namesOf } from './names.ts';

/** What the deck shall be, as it is filled in: every field as the person wrote it. */
export interface BriefingForm {
  readonly minutes: string;
  readonly briefingFor: string;
  readonly presentedBy: string;
  readonly date: string;
  readonly marking: string;
  readonly theme: ThemeName;
  /** Empty where the theme's own is kept. */
  readonly accent: string;
  readonly footer: string;
  readonly logo: string;
  /** Keys of the recommendations that are not briefed: their ids change as they are corrected. */
  readonly leftOut: readonly string[];
}

/** What is the same for every briefing of an office. */
export type Office = Pick<BriefingForm, 'presentedBy' | 'theme' | 'accent' | 'footer' | 'logo'>;

const defaultMinutes = 20;

export function initialForm(briefing: Briefing, office: Office, today: Date): BriefingForm {
  return {
    ...office,
    minutes: String(defaultMinutes),
    briefingFor: '',
    date: writtenDate(today, briefing.language),
    marking: briefing.marking ?? '',
    leftOut: [],
  };
}

const longDate = (date: Date, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);

/**
 * A date as it is written in a language. Chromium lacks the month names of some (Azerbaijani) and writes `M11` for one:
 * there the date is in figures.
 */
export function writtenDate(date: Date, language: string, format = longDate): string {
  const written = format(date, dateLanguage(language));
  if (!/\bM\d\d\b/.test(written)) return written;
  const figures = (number: number) => String(number).padStart(2, '0');
  return `${figures(date.getDate())}.${figures(date.getMonth() + 1)}.${date.getFullYear()}`;
}

/** What was set for a deck that is built again. */
export const formOf = ({ plannedMinutes, marking, briefingFor, presentedBy, date, style }: Deck): BriefingForm => ({
  minutes: String(plannedMinutes),
  marking: marking ?? '',
  briefingFor: briefingFor ?? '',
  presentedBy: presentedBy ?? '',
  date: date ?? '',
  theme: style.theme,
  accent: style.accent ?? '',
  footer: style.footer ?? '',
  logo: style.logo ?? '',
  leftOut: [],
});

/** `und` and the like have no month names; English has. */
function dateLanguage(language: string): string {
  const [supported = 'en-GB'] = Intl.DateTimeFormat.supportedLocalesOf(language);
  return supported === 'en' ? 'en-GB' : supported;
}

export interface Problem {
  readonly field: 'minutes' | 'chosen';
}

/** What the form asks of `compose`, or what is wrong with it. */
export function readForm(
  form: BriefingForm,
  briefing: Briefing,
): { readonly options: ComposeOptions } | { readonly problem: Problem } {
  const minutes = Number(form.minutes);
  if (!(minutes >= 1 && minutes <= 600)) {
    return { problem: { field: 'minutes' } };
  }
  const names = namesOf(briefing);
  const chosen = briefing.recommendations.filter(({ id }) => !form.leftOut.includes(keyOf(names.get(id))));
  if (briefing.recommendations.length > 0 && chosen.length === 0) return { problem: { field: 'chosen' } };
  const all = chosen.length === briefing.recommendations.length;
  return {
    options: {
      minutes,
      marking: orNull(form.marking),
      briefingFor: orNull(form.briefingFor),
      presentedBy: orNull(form.presentedBy),
      date: orNull(form.date),
      style: {
        theme: form.theme,
        accent: isThemes(form.accent) ? null : form.accent,
        footer: orNull(form.footer),
        logo: orNull(form.logo),
      },
      recommendations: all ? null : chosen.map(({ id }) => id),
    },
  };
}

/** Empty, or what a theme has of itself: an office that chose a colour of its own keeps it in every theme. */
const isThemes = (accent: string): boolean =>
  accent === '' || Object.values(themes).some(({ colours }) => colours.accent === accent.toLowerCase());

const orNull = (text: string): string | null => text.trim() || null;

/** What a recommendation is called in a list: its headline, or as much of it as a line holds. */
export function titleOf({ ownHeadline, headline, ask, nearest, text }: Recommendation): string {
  return ownHeadline ?? (headline ?? ask ?? nearest)?.text ?? text;
}
