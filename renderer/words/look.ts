import { catalogue } from './words.ts';

/** What is said where the accent and the logo of a deck are chosen. */
export const lookWords = catalogue(
  {
    accent: 'Accent',
    themeAccent: 'Use the theme’s',
    logo: 'Logo',
    logoAlt: 'The logo chosen',
    choosePicture: 'Choose a picture…',
    change: 'Change…',
    remove: 'Remove',
  },
  {
    accent: 'צבע הדגשה',
    themeAccent: 'הצבע של הערכה',
    logo: 'סמל',
    logoAlt: 'הסמל שנבחר',
    choosePicture: 'בחירת תמונה…',
    change: 'החלפה…',
    remove: 'הסרה',
  },
);
