import { catalogue } from './words.ts';

/** What is said around the findings of the check before a show (`slides/words/findings.ts`). */
export const checkWords = catalogue(
  {
    check: 'Check',
    title: 'Check before the show',
    looking: 'Looking…',
    lookedOver: (slides: number, backup: number) =>
      `${slides === 1 ? 'One slide' : `${slides} slides`}${backup === 0 ? '' : backup === 1 ? ' and one backup slide' : ` and ${backup} backup slides`} looked over.`,
    allInOrder: 'Everything is in order.',
    inOrder: (count: number) => (count === 1 ? 'One thing is in order' : `${count} things are in order`),
    fault: 'To mend',
    care: 'To know of',
    openSlide: 'Open the slide',
    openSettings: 'Open the settings',
    close: 'Close',
    names: {
      wording: 'The paper’s wording',
      marking: 'Marking',
      room: 'Room on the slides',
      characters: 'A font for every character',
      pictures: 'Pictures',
      links: 'Links',
      time: 'Planned time',
      notes: 'Notes',
      displays: 'Displays',
      power: 'Power; the displays stay awake during a show',
    },
  },
  {
    check: 'בדיקה',
    title: 'בדיקה לפני ההצגה',
    looking: 'בודק…',
    lookedOver: (slides: number, backup: number) =>
      `נבדקו ${slides === 1 ? 'שקופית אחת' : `${slides} שקופיות`}${backup === 0 ? '' : backup === 1 ? ' ושקופית גיבוי אחת' : ` ו־${backup} שקופיות גיבוי`}.`,
    allInOrder: 'הכול תקין.',
    inOrder: (count: number) => (count === 1 ? 'דבר אחד תקין' : `${count} דברים תקינים`),
    fault: 'לתיקון',
    care: 'לידיעה',
    openSlide: 'פתיחת השקופית',
    openSettings: 'פתיחת ההגדרות',
    close: 'סגירה',
    names: {
      wording: 'הניסוח של המסמך',
      marking: 'סיווג',
      room: 'מקום בשקופיות',
      characters: 'גופן לכל תו',
      pictures: 'תמונות',
      links: 'קישורים',
      time: 'זמן מתוכנן',
      notes: 'הערות',
      displays: 'מסכים',
      power: 'חשמל; המסכים נשארים דלוקים בזמן ההצגה',
    },
  },
);
