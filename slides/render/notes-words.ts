/** What a speaker's copy adds to the slides and notes it prints. */
export interface NotesWords {
  readonly say: string;
  readonly ifAsked: string;
  readonly none: string;
  /** After the place of a slide whose notes began on an earlier page. */
  readonly continued: string;
  /** Tells the copy with the notes from one for the audience. */
  readonly copy: string;
  place(number: number, total: number): string;
  page(number: number, total: number): string;
}

const english: NotesWords = {
  say: 'Say',
  ifAsked: 'If asked',
  none: 'No notes for this slide',
  continued: 'continued',
  copy: 'Speaker’s copy',
  place: (number, total) => `Slide ${number} of ${total}`,
  page: (number, total) => `Page ${number} of ${total}`,
};

const byLanguage: Readonly<Record<string, NotesWords>> = {
  ar: {
    say: 'يُقال',
    ifAsked: 'عند السؤال',
    none: 'لا توجد ملاحظات لهذه الشريحة',
    continued: 'تتمة',
    copy: 'نسخة المتحدث',
    place: (number, total) => `الشريحة ${number} من ${total}`,
    page: (number, total) => `صفحة ${number} من ${total}`,
  },
  az: {
    say: 'Deyiləcək',
    ifAsked: 'Soruşulsa',
    none: 'Bu slayd üçün qeyd yoxdur',
    continued: 'davamı',
    copy: 'Məruzəçi nüsxəsi',
    place: (number, total) => `Slayd ${number}/${total}`,
    page: (number, total) => `Səhifə ${number}/${total}`,
  },
  de: {
    say: 'Sagen',
    ifAsked: 'Auf Nachfrage',
    none: 'Keine Notizen zu dieser Folie',
    continued: 'Fortsetzung',
    copy: 'Exemplar für den Vortrag',
    place: (number, total) => `Folie ${number} von ${total}`,
    page: (number, total) => `Seite ${number} von ${total}`,
  },
  en: english,
  es: {
    say: 'Decir',
    ifAsked: 'Si preguntan',
    none: 'Sin notas para esta diapositiva',
    continued: 'continuación',
    copy: 'Copia del orador',
    place: (number, total) => `Diapositiva ${number} de ${total}`,
    page: (number, total) => `Página ${number} de ${total}`,
  },
  fr: {
    say: 'À dire',
    ifAsked: 'Si question',
    none: 'Aucune note pour cette diapositive',
    continued: 'suite',
    copy: 'Exemplaire de l’orateur',
    place: (number, total) => `Diapositive ${number} sur ${total}`,
    page: (number, total) => `Page ${number} sur ${total}`,
  },
  he: {
    say: 'לומר',
    ifAsked: 'אם ישאלו',
    none: 'אין הערות לשקופית זו',
    continued: 'המשך',
    copy: 'עותק הדובר',
    place: (number, total) => `שקופית ${number} מתוך ${total}`,
    page: (number, total) => `עמוד ${number} מתוך ${total}`,
  },
  pt: {
    say: 'Dizer',
    ifAsked: 'Se perguntarem',
    none: 'Sem notas para este slide',
    continued: 'continuação',
    copy: 'Cópia do orador',
    place: (number, total) => `Slide ${number} de ${total}`,
    page: (number, total) => `Página ${number} de ${total}`,
  },
  ru: {
    say: 'Сказать',
    ifAsked: 'Если спросят',
    none: 'К этому слайду заметок нет',
    continued: 'продолжение',
    copy: 'Экземпляр докладчика',
    place: (number, total) => `Слайд ${number} из ${total}`,
    page: (number, total) => `Страница ${number} из ${total}`,
  },
  tr: {
    say: 'Söylenecek',
    ifAsked: 'Sorulursa',
    none: 'Bu slayt için not yok',
    continued: 'devamı',
    copy: 'Konuşmacı nüshası',
    place: (number, total) => `Slayt ${number}/${total}`,
    page: (number, total) => `Sayfa ${number}/${total}`,
  },
  uk: {
    say: 'Сказати',
    ifAsked: 'Якщо запитають',
    none: 'До цього слайда нотаток немає',
    continued: 'продовження',
    copy: 'Примірник доповідача',
    place: (number, total) => `Слайд ${number} із ${total}`,
    page: (number, total) => `Сторінка ${number} із ${total}`,
  },
};

export const notesWords = (language: string): NotesWords => byLanguage[language.split('-')[0] ?? ''] ?? english;
