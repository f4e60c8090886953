import type { ThemeName } from '../../slides/index.ts';
import { catalogue } from './words.ts';

/** What each theme is called, and how it looks. */
export const themeWords = catalogue<Readonly<Record<ThemeName, string>>>(
  {
    ministry: 'Ministry: serif headlines on warm white',
    council: 'Council: sans-serif headlines on cool white',
    chamber: 'Chamber: light on dark, high contrast',
  },
  {
    ministry: 'משרד: כותרות בגופן עם תגים על לבן חם',
    council: 'מועצה: כותרות בגופן ללא תגים על לבן קריר',
    chamber: 'אולם: בהיר על כהה, ניגודיות גבוהה',
  },
);
