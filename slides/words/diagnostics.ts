import { english, hebrew, inEveryLanguage, type Saying, sayingIn } from './sayings.ts';

/** What was odd, and what the person can do about it. */
interface Told {
  readonly message: string;
  readonly advice: string;
}

/** The number the paper gives to a recommendation, or where it has none how that begins. */
interface Named {
  readonly number: string | null;
  readonly opening: string;
}

/** What a document was written in, as its user knows it. */
export type Writer = 'Word' | 'LibreOffice';

const told = (message: string, advice: string): Told => ({ message, advice });

const en = {
  count: (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`,
  named: ({ number, opening }: Named) => (number === null ? english`“${opening}”` : english`Number ${number}`),
  formattingMarks: { Word: 'Home, ¶', LibreOffice: 'View, Formatting Marks' },
};

const he = {
  count: (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`),
  named: ({ number, opening }: Named) => (number === null ? hebrew`„${opening}”` : hebrew`מספר ${number}`),
  formattingMarks: { Word: 'בית, ¶', LibreOffice: 'תצוגה, סימני עיצוב' },
};

/** What was odd in a paper. A reader that finds something new to say adds its code here, in both languages. */
export const diagnosticWords = inEveryLanguage(
  {
    'no-text': told(
      'The paper holds no text.',
      'Open the file elsewhere to see whether it is empty, or paste its text.',
    ),
    'no-title': told('No title was found at the top of the paper.', 'Write the title on the first slide.'),
    'no-authors': told(
      'No authors are named at the top of the paper.',
      'Add them on the first slide if they are known.',
    ),
    'unknown-language': told(
      'Lectern does not know the language of this paper well enough to tell an ask from a reason.',
      'Sentences are shown whole, and only announced lists are taken for recommendations. Check each slide.',
    ),
    'no-recommendations': told(
      'No recommendations were found in the paper.',
      'The deck shows its key points. If it does recommend something, add a slide for it.',
    ),
    'count-differs': ({ announced, sentence, found }: { announced: number; sentence: string; found: number }) =>
      told(
        english`The paper speaks of ${announced} recommendations (“${sentence}”), and ${found} were found.`,
        'Compare the list with the paper: one may have been missed, or two may stand in one.',
      ),
    'not-shown': ({ tables, footnotes }: { tables: number; footnotes: number }) => {
      const counts = [
        tables > 0 && (tables === 1 ? 'one table' : `${tables} tables`),
        footnotes > 0 && (footnotes === 1 ? 'one footnote' : `${footnotes} footnotes`),
      ].filter((count) => count !== false);
      const all = counts.join(' and ');
      return told(
        `${all.charAt(0).toUpperCase()}${all.slice(1)} of the paper ${tables + footnotes === 1 ? 'is' : 'are'} not on the slides.`,
        'Look there for figures that the audience may ask about, and add a slide for those that matter.',
      );
    },
    'cut-off': ({ ending, ...one }: Named & { ending: string }) =>
      told(
        english`${en.named(one)} is cut off in mid-sentence: it ends with “${ending}”.`,
        'Look the rest up in the original paper, or leave this one out of the briefing.',
      ),
    'no-ask': (one: Named) =>
      told(
        `${en.named(one)} does not say what should be done.`,
        'Its slide says so and it is not listed among the decisions. Write the ask yourself if there is one.',
      ),
    'states-only': ({ number, opening }: { number: string; opening: string }) =>
      told(
        english`Number ${number} asks for nothing and was not taken for a recommendation: “${opening}”.`,
        'Read it in the paper, and add a slide for it if it does ask for something.',
      ),
    'number-missing': ({ before, after }: { before: number; after: number }) =>
      told(
        `The numbering goes from ${before} to ${after}.`,
        'Check in the paper whether a recommendation was lost between the two.',
      ),
    'correction-lost': ({ quote }: { quote: string | null }) =>
      told(
        `A correction made earlier finds no place any more${quote === null ? '' : english`: “${quote}”`}.`,
        'The paper is read differently now. Look at the recommendations and make it again where it is needed.',
      ),
    'tracked-changes': ({ added, deleted, writer }: { added: number; deleted: number; writer: Writer }) =>
      told(
        `The document has ${en.count(added + deleted, 'tracked change')} (${added} added, ${deleted} deleted), read as accepted.`,
        `If the text is not settled, accept or reject the changes in ${writer} and open the paper again.`,
      ),
    'struck-through': ({ passages, writer }: { passages: number; writer: Writer | null }) =>
      told(
        `${en.count(passages, 'passage')} of the ${writer ? 'document' : 'page'} ${passages === 1 ? 'is' : 'are'} struck through, and left out.`,
        writer
          ? `If the words stand, take the line through them away in ${writer} and open the paper again.`
          : 'Look at the page to see whether the words stand.',
      ),
    'hidden-text': ({ passages, writer }: { passages: number; writer: Writer }) =>
      told(
        `${en.count(passages, 'passage')} of the document ${passages === 1 ? 'is' : 'are'} hidden text, and left out.`,
        `Show it in ${writer} (${en.formattingMarks[writer]}) to see whether it belongs to the paper.`,
      ),
    comments: ({ comments, writer }: { comments: number; writer: Writer }) =>
      told(
        `The document has ${en.count(comments, 'comment')}, left out.`,
        `Read them in ${writer} before the briefing.`,
      ),
    pictures: ({ pictures, remote, described = [] }: { pictures: number; remote: number; described?: string[] }) =>
      told(
        `${en.count(pictures, 'picture')} of the paper ${pictures === 1 ? 'was' : 'were'} not taken over${remote > 0 ? `; ${remote} of them would have to be fetched from the network, which Lectern never does` : ''}${described.length > 0 ? `: ${described.map((text) => english`“${text}”`).join(', ')}` : ''}.`,
        'Look whether one of them has words or figures that the briefing needs.',
      ),
    embedded: ({ embedded }: { embedded: number }) =>
      told(
        `${en.count(embedded, 'drawing, chart or embedded file', 'drawings, charts or embedded files')} in the document could not be read.`,
        'Look whether the briefing needs what is in them.',
      ),
    'contents-left-out': told(
      'The table of contents was left out.',
      'Nothing needs to be done: the headings stand in the paper.',
    ),
    'pages-without-text': ({ pages }: { pages: readonly number[] }) =>
      told(
        `${pages.length === 1 ? `Page ${pages[0]} has` : `Pages ${pages.slice(0, 10).join(', ')}${pages.length > 10 ? '…' : ''} have`} no text: a picture, or empty.`,
        'Look there for what the briefing needs.',
      ),
    'mixed-encoding': ({ letters, line }: { letters: number; line: string }) =>
      told(
        `${letters === 1 ? 'One letter of the file is' : `${letters} letters of the file are`} in another encoding than the rest: look at ${english`“${line}”`}.`,
        'Every letter was kept, but some may have come out wrong. Compare that passage with the paper itself.',
      ),
    'old-encoding': ({ encoding }: { encoding: string }) =>
      told(
        english`The file does not say in which encoding it is written; by its content it is ${encoding}.`,
        'Look at names and accented letters. If they are wrong, save the paper as UTF-8 and open it again.',
      ),
    'control-characters': ({ characters }: { characters: number }) =>
      told(
        `${characters === 1 ? 'One control character was' : `${characters} control characters were`} dropped: signs for machines that no reader sees.`,
        'Where one stood between two words, look whether they are still apart.',
      ),
  },
  {
    'no-text': told('אין טקסט במסמך.', 'כדאי לפתוח את הקובץ בתוכנה אחרת ולבדוק אם הוא ריק, או להדביק את הטקסט שלו.'),
    'no-title': told('לא נמצאה כותרת בראש המסמך.', 'את הכותרת אפשר לכתוב בשקופית הראשונה.'),
    'no-authors': told('לא צוינו מחברים בראש המסמך.', 'אם הם ידועים, אפשר להוסיף אותם בשקופית הראשונה.'),
    'unknown-language': told(
      'Lectern אינה מכירה את שפת המסמך היטב דיה כדי להבחין בין בקשה לנימוק.',
      'המשפטים מוצגים במלואם, ורק רשימות שהמסמך מכריז עליהן נחשבות להמלצות. כדאי לבדוק כל שקופית.',
    ),
    'no-recommendations': told(
      'לא נמצאו המלצות במסמך.',
      'המצגת מציגה את נקודותיו המרכזיות. אם יש בו המלצה, אפשר להוסיף לה שקופית.',
    ),
    'count-differs': ({ announced, sentence, found }) =>
      told(
        hebrew`המסמך מדבר על ${announced} המלצות („${sentence}”), ו${found === 1 ? 'נמצאה אחת' : `נמצאו ${found}`}.`,
        'כדאי להשוות את הרשימה למסמך: ייתכן שאחת נשמטה, או ששתיים עומדות באחת.',
      ),
    'not-shown': ({ tables, footnotes }) =>
      told(
        `${[
          tables > 0 && he.count(tables, 'טבלה אחת', 'טבלאות'),
          footnotes > 0 && he.count(footnotes, 'הערת שוליים אחת', 'הערות שוליים'),
        ]
          .filter((count) => count !== false)
          .join(' ו')
          .replace(/ ו(?=\d)/, ' ו־')} מן המסמך ${tables + footnotes === 1 ? 'אינה מופיעה' : 'אינן מופיעות'} בשקופיות.`,
        'כדאי לחפש שם נתונים שהקהל עשוי לשאול עליהם, ולהוסיף שקופית לחשובים שבהם.',
      ),
    'cut-off': ({ ending, ...one }) =>
      told(
        hebrew`${he.named(one)}: הטקסט נקטע באמצע משפט ומסתיים במילים „${ending}”.`,
        'את ההמשך יש לחפש במסמך המקורי, או להוציא את ההמלצה הזאת מן התדרוך.',
      ),
    'no-ask': (one) =>
      told(
        `${he.named(one)}: לא נאמר מה יש לעשות.`,
        'השקופית אומרת זאת, וההמלצה אינה מופיעה ברשימת ההחלטות. אם יש בה בקשה, אפשר לכתוב אותה ביד.',
      ),
    'states-only': ({ number, opening }) =>
      told(
        hebrew`מספר ${number} אינו מבקש דבר ולכן לא נחשב להמלצה: „${opening}”.`,
        'כדאי לקרוא אותו במסמך, ולהוסיף לו שקופית אם הוא מבקש דבר מה.',
      ),
    'number-missing': ({ before, after }) =>
      told(`המספור קופץ מ־${before} ל־${after}.`, 'כדאי לבדוק במסמך אם המלצה אבדה בין השתיים.'),
    'correction-lost': ({ quote }) =>
      told(
        `תיקון קודם אינו מוצא עוד את מקומו${quote === null ? '' : hebrew`: „${quote}”`}.`,
        'המסמך נקרא עכשיו אחרת. כדאי לעבור על ההמלצות ולתקן שוב היכן שצריך.',
      ),
    'tracked-changes': ({ added, deleted, writer }) =>
      told(
        `במסמך ${he.count(added + deleted, 'שינוי אחד במעקב', 'שינויים במעקב')} (נוספו ${added}, נמחקו ${deleted}). נקרא הנוסח שלאחר קבלת השינויים.`,
        hebrew`אם הנוסח עוד לא סופי, יש לקבל או לדחות את השינויים ב־${writer} ולפתוח את המסמך שוב.`,
      ),
    'struck-through': ({ passages, writer }) =>
      told(
        `${he.count(passages, 'קטע אחד', 'קטעים')} ${writer ? 'במסמך' : 'בדף'} ${passages === 1 ? 'מסומן בקו חוצה ולא נקרא' : 'מסומנים בקו חוצה ולא נקראו'}.`,
        writer
          ? hebrew`אם המילים בתוקף, יש להסיר מהן את הקו ב־${writer} ולפתוח את המסמך שוב.`
          : 'כדאי לבדוק בדף אם המילים בתוקף.',
      ),
    'hidden-text': ({ passages, writer }) =>
      told(
        `${he.count(passages, 'קטע אחד במסמך הוא טקסט מוסתר ולא נקרא', 'קטעים במסמך הם טקסט מוסתר ולא נקראו')}.`,
        hebrew`אפשר להציג את המוסתר ב־${writer} (${he.formattingMarks[writer]}) ולבדוק אם הוא שייך למסמך.`,
      ),
    comments: ({ comments, writer }) =>
      told(
        `${he.count(comments, 'הערה אחת במסמך לא נקראה', 'הערות במסמך לא נקראו')}.`,
        hebrew`כדאי לעיין בהערות ב־${writer} לפני התדרוך.`,
      ),
    pictures: ({ pictures, remote, described = [] }) =>
      told(
        `${he.count(pictures, 'תמונה אחת מן המסמך לא הועברה', 'תמונות מן המסמך לא הועברו')}${remote > 0 ? `; ${he.count(remote, 'אחת מהן', 'מהן')} יש להביא מן הרשת, וזאת Lectern אינה עושה לעולם` : ''}${described.length > 0 ? `: ${described.map((text) => hebrew`„${text}”`).join(', ')}` : ''}.`,
        'כדאי לבדוק אם יש בתמונות מילים או נתונים שהתדרוך צריך.',
      ),
    embedded: ({ embedded }) =>
      told(
        `${he.count(embedded, 'ציור, תרשים או קובץ מוטבע אחד במסמך לא נקרא', 'ציורים, תרשימים או קבצים מוטבעים במסמך לא נקראו')}.`,
        'כדאי לבדוק אם התדרוך צריך את מה שיש שם.',
      ),
    'contents-left-out': told('תוכן העניינים לא נקרא.', 'אין צורך לעשות דבר: הכותרות עומדות במסמך עצמו.'),
    'pages-without-text': ({ pages }) =>
      told(
        `${pages.length === 1 ? `בעמוד ${pages[0]}` : `בעמודים ${pages.slice(0, 10).join(', ')}${pages.length > 10 ? '…' : ''}`} אין טקסט: תמונה, או עמוד ריק.`,
        'כדאי לחפש שם את מה שהתדרוך צריך.',
      ),
    'mixed-encoding': ({ letters, line }) =>
      told(
        hebrew`${he.count(letters, 'תו אחד בקובץ כתוב', 'תווים בקובץ כתובים')} בקידוד אחר משאר הקובץ: „${line}”.`,
        'כל תו נשמר, אך ייתכן שחלקם השתבשו. כדאי להשוות את הקטע הזה למסמך עצמו.',
      ),
    'old-encoding': ({ encoding }) =>
      told(
        hebrew`הקובץ אינו מציין באיזה קידוד הוא כתוב; לפי תוכנו זה ${encoding}.`,
        'כדאי לבדוק שמות ואותיות מנוקדות או מוטעמות. אם הן שגויות, יש לשמור את המסמך כ־UTF-8 ולפתוח אותו שוב.',
      ),
    'control-characters': ({ characters }) =>
      told(
        `${he.count(characters, 'תו בקרה אחד הושמט', 'תווי בקרה הושמטו')}: סימנים למכונות, ששום קורא אינו רואה.`,
        'היכן שתו כזה עמד בין שתי מילים, כדאי לבדוק שהן עדיין נפרדות.',
      ),
  },
);

export type DiagnosticSaying = Saying<(typeof diagnosticWords)['en']>;

export const sayDiagnostic = sayingIn(diagnosticWords);
