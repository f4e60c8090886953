import { describe, expect, it } from 'vitest';
import { languageData } from '../../languages/index.ts';
import { askStrength, namesDeed } from '../../paper/ask.ts';
import { cleanText } from '../../paper/clean-text.ts';
import { isCutOf, isHeadlineOf, shorten } from '../../paper/cuts.ts';
import { numberOf, splitLabel, splitNumber } from '../../paper/markers.ts';
import { isNamesLine, namesIn } from '../../paper/names.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { sentencesOf } from '../../paper/sentences.ts';
import { hasPhrase, words } from '../../paper/words.ts';

const hebrew = languageData('he');
const arabic = languageData('ar');
const split = (text: string, language: string) => sentencesOf(text, language).map((sentence) => sentence.text);
const asks = (language: string, sentence: string) => askStrength(sentence, languageData(language)) >= 2.9;

describe('words of Hebrew and Arabic', () => {
  it.each([
    ['he', 'ולא', 'negations'],
    ['he', 'שלא', 'negations'],
    ['he', 'וכשאין', 'negations'],
    ['he', 'לֹא', 'negations'],
    ['he', 'ואלא', 'conditions'],
    ['he', 'שאם', 'conditions'],
    ['he', 'ובתנאי', 'conditions'],
    ['he', 'שעלולה', 'possibilities'],
    ['he', 'והטוענים', 'attributions'],
    ['ar', 'ولا', 'negations'],
    ['ar', 'فلن', 'negations'],
    ['ar', 'وبدون', 'negations'],
    ['ar', 'لاـ', 'negations'],
    ['ar', 'لَمْ', 'negations'],
    ['ar', 'ﻻ', 'negations'],
    ['ar', 'ل\u200cا', 'negations'],
    ['ar', 'وإلّا', 'conditions'],
    ['ar', 'الا', 'conditions'],
    ['ar', 'فإذا', 'conditions'],
    ['ar', 'وبشرط', 'conditions'],
    ['ar', 'والمعارضين', 'attributions'],
  ] as const)('%s: finds what %s holds', (language, word, list) => {
    expect(hasPhrase(words(word), languageData(language).protected[list])).toBe(true);
  });

  it('are not cut where they only look as if something clung to them', () => {
    expect(hasPhrase(words('החוק מחייב'), hebrew.asking.obligations)).toBe(false);
    expect(hasPhrase(words('لأن'), arabic.asking.charged)).toBe(false);
  });

  it('hold the marks of an acronym', () => {
    expect(words('צה"ל, ארה״ב, ח"כ')).toEqual(['צה"ל', 'ארה"ב', 'ח"כ']);
  });
});

describe('sentences of Hebrew and Arabic', () => {
  it.each([
    ['he', ['חיילי צה"ל נפרסו.', 'הממשלה אישרה.']],
    ['he', ['הנשיא ביקר בארה״ב.', 'הוא חזר אתמול.']],
    ['he', ["פרופ' י. לוי כתב את הדוח.", 'הוא פורסם במרץ.']],
    ['he', ['הוא שאל: "מה עושים?"', 'איש לא ענה.']],
    ['he', ['ההוצאה היא 3.5 מיליון ש"ח.', 'היא תגדל.']],
    ['ar', ['كتب د. سمير التقرير.', 'ونُشر في آذار.']],
    ['ar', ['هل تكفي الحافلات؟', 'لا تكفي؛ فنصفها متوقف.']],
    ['ar', ['بلغت النسبة ٣٫٥٪.', 'ثم انخفضت.']],
  ])('%s: %j', (language, sentences) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });
});

describe('asks of Hebrew and Arabic', () => {
  it.each([
    ['he', 'יש להקים קרן.'],
    ['he', 'יש גם לפרסם את הנתונים.'],
    ['he', 'על הממשלה החדשה להקים קרן.'],
    ['he', 'ועל משרד האוצר לתקצב אותה.'],
    ['he', 'מומלץ לאמץ את התקן.'],
    ['he', 'אנו ממליצים לסגור את הנמל.'],
    ['he', 'ראוי שהוועדה תפרסם את הנתונים.'],
    ['he', 'המשרד חייב לפעול.'],
    ['he', 'להקים קרן לאומית.'],
    ['he', 'לא להאריך את המועד.'],
    ['he', 'אין להאריך את המועד.'],
    ['he', 'תוקם ועדה בין־משרדית.'],
    ['he', 'אם התקציב יאושר, יש לפתוח את הקו.'],
    ['ar', 'يجب إنشاء صندوق.'],
    ['ar', 'ينبغي للوزارة أن تنشر البيانات.'],
    ['ar', 'نوصي بإنشاء صندوق.'],
    ['ar', 'توصي الورقة بإغلاق الميناء.'],
    ['ar', 'على الحكومة أن تموّل المشروع.'],
    ['ar', 'وعلى الوزارة ألا تغلق المدارس.'],
    ['ar', 'يُوصى بنشر البيانات.'],
    ['ar', 'لا يجوز تمديد المهلة.'],
    ['ar', 'لا بدّ من إصلاح الطريق.'],
  ])('%s: asks – %s', (language, sentence) => expect(asks(language, sentence)).toBe(true));

  it.each([
    ['he', 'יש לממשלה תוכנית.'],
    ['he', 'יש לציין שהנתונים חלקיים.'],
    ['he', 'החוק מחייב את הרשויות לפרסם נתונים.'],
    ['he', 'המשרד אינו חייב לפעול.'],
    ['he', 'אין צורך להקים רשות חדשה.'],
    ['he', 'הלחץ על הממשלה גובר.'],
    ['he', 'מבקרי התוכנית קוראים לבטל אותה.'],
    ['he', 'האם יש לסגור את הנמל?'],
    ['he', 'לטענת התאחדות התעשיינים, יש להקים קרן.'],
    ['ar', 'قالت النقابات إن على الحكومة أن تدفع.'],
    ['ar', 'أُنشئ الصندوق في عام 2015.'],
    ['ar', 'لا نوصي بتثبيت الأسعار.'],
    ['ar', 'هل يجب إغلاق الميناء؟'],
    ['ar', 'لا حاجة إلى هيئة جديدة.'],
    ['ar', 'الضغط على الحكومة يزداد.'],
  ])('%s: does not ask – %s', (language, sentence) => expect(asks(language, sentence)).toBe(false));

  it('names a deed by a verbal noun', () => {
    expect(namesDeed('הקמת קרן לאומית למחקר', hebrew)).toBe(true);
    expect(namesDeed('إنشاء صندوق وطني للبحوث', arabic)).toBe(true);
  });
});

describe('cuts of Hebrew and Arabic', () => {
  it.each([
    ['he', 'לפיכך, יש להקים קרן (המשרד הוותיק) בצפון.', 'יש להקים קרן בצפון'],
    ['he', 'ועדת הכספים של צה"ל (המועצה הקבועה) תפרסם דו"ח.', 'ועדת הכספים של צה"ל תפרסם דו"ח'],
    ['ar', 'ولذلك، يجب إنشاء صندوق (الهيئة القديمة) في الشمال.', 'يجب إنشاء صندوق في الشمال'],
  ])('%s: %s', (language, sentence, short) => {
    expect(shorten(sentence, language)).toBe(short);
    expect(isCutOf(short, sentence, language)).toBe(true);
  });

  it.each([
    ['he', 'a negation that clings', 'יש לסגור את הנמל (ולא את התחנה).'],
    ['he', 'a negation with points', 'יש לסגור את הנמל (לֹא את התחנה).'],
    ['he', 'a condition', 'יש לסגור את הנמל (אלא אם המועצה מתנגדת).'],
    ['he', 'a condition that clings', 'יש לסגור את הנמל (כשהמועצה מסכימה).'],
    ['he', 'a hedge', 'יש לסגור את הנמל – כנראה המסוכן ביותר – השנה.'],
    ['he', 'an attribution', 'הנמל (לדברי מנהליו) אינו בטוח.'],
    ['he', 'a further actor', 'על הממשלה (והעירייה) לשלם.'],
    ['he', 'a limit', 'כל העובדים (למעט הקבלנים) יקבלו הודעה.'],
    ['he', 'a condition in another language', 'יש לסגור את הנמל (unless the council objects).'],
    ['he', 'a bracket inside a quotation', 'הוא אמר "הנמל (הישן) ייסגר".'],
    [
      'he',
      'a bracket inside a quotation that opens under a clinging letter',
      'נכתב ב"ספר הלבן (הישן) של הנמל" כי ייסגר.',
    ],
    ['ar', 'a negation that clings', 'يجب إغلاق الميناء (ولا المحطة).'],
    ['ar', 'a negation with vowels', 'يجب إغلاق الميناء (لَيْسَ المحطة).'],
    ['ar', 'a negation in joined forms', 'يجب إغلاق الميناء (ﻻ المحطة).'],
    ['ar', 'a condition', 'يجب إغلاق الميناء (ما لم يعترض المجلس).'],
    ['ar', 'a condition that clings', 'يجب إغلاق الميناء (وبشرط موافقة المجلس).'],
    ['ar', 'a hedge', 'يجب إغلاق الميناء – وربما المحطة – هذا العام.'],
    ['ar', 'an attribution', 'الميناء (بحسب مديره) غير آمن.'],
    ['ar', 'a number', 'يجب إغلاق الموانئ (٣ منها).'],
    ['ar', 'a limit', 'يجب إبلاغ العمال (باستثناء المقاولين).'],
    ['en', 'a condition in another script', 'The port should close (אלא אם המועצה מתנגדת).'],
    ['en', 'a negation in another script', 'The port should close (وليس المحطة).'],
  ])('%s: never cuts %s', (language, _what, sentence) => {
    expect(shorten(sentence, language)).toBe(sentence.replace(/\.$/u, ''));
  });

  it.each([
    ['he', 'יש להקים קרן ארצית חדשה בצפון כדי לצמצם את העלויות.', 'יש להקים קרן ארצית חדשה בצפון'],
    ['he', 'על צה"ל להקים בסיס חדש בצפון כדי לצמצם את העלויות.', 'על צה"ל להקים בסיס חדש בצפון'],
    ['ar', 'يجب إنشاء صندوق وطني جديد من أجل تقليل الكلفة.', 'يجب إنشاء صندوق وطني جديد'],
  ])('%s: a headline may leave off a purpose – %s', (language, ask, short) => {
    expect(isHeadlineOf(short, ask, language)).toBe(true);
    expect(isCutOf(short, ask, language)).toBe(false);
  });

  it.each([
    [
      'he',
      'a second deed',
      'יש להקים קרן ארצית חדשה בצפון כדי לצמצם עלויות ולפרסם דוח.',
      'יש להקים קרן ארצית חדשה בצפון',
    ],
    ['he', 'a condition', 'יש להקים קרן ארצית חדשה בצפון כדי לצמצם עלויות אם תאושר.', 'יש להקים קרן ארצית חדשה בצפון'],
    [
      'he',
      'what a negation reaches',
      'אין להקים קרן ארצית חדשה בצפון כדי לצמצם עלויות.',
      'אין להקים קרן ארצית חדשה בצפון',
    ],
    ['ar', 'a second deed', 'يجب إنشاء صندوق وطني جديد من أجل تقليل الكلفة ونشر تقرير.', 'يجب إنشاء صندوق وطني جديد'],
    ['ar', 'a condition', 'يجب إنشاء صندوق وطني جديد من أجل تقليل الكلفة إذا أمكن.', 'يجب إنشاء صندوق وطني جديد'],
    [
      'ar',
      'what a negation reaches',
      'لا يجوز إنشاء صندوق وطني جديد من أجل تقليل الكلفة.',
      'لا يجوز إنشاء صندوق وطني جديد',
    ],
  ])('%s: a headline never leaves off %s', (language, _what, ask, short) => {
    expect(isHeadlineOf(short, ask, language)).toBe(false);
  });

  it('never accept a question as a clause of its own', () => {
    expect(isCutOf('يجب إغلاق الميناء', 'يجب إغلاق الميناء؛ أليس كذلك؟', 'ar')).toBe(false);
  });
});

describe('markers, numbers and names', () => {
  it.each([
    ['١. إنشاء صندوق', '١', 'إنشاء صندوق'],
    ['٢- إنشاء صندوق', '٢', 'إنشاء صندوق'],
    ['(٣) إنشاء صندوق', '٣', 'إنشاء صندوق'],
    ['أ- إنشاء صندوق', 'أ', 'إنشاء صندوق'],
    ['ب) إنشاء صندوق', 'ب', 'إنشاء صندوق'],
    ['א. הקמת קרן', 'א', 'הקמת קרן'],
    ['(ב) הקמת קרן', 'ב', 'הקמת קרן'],
    ['2.1 הקמת קרן', '2.1', 'הקמת קרן'],
  ])('%s', (line, number, text) => {
    const marked = splitNumber(line);
    expect([numberOf(marked?.marker), marked?.text]).toEqual([number, text]);
  });

  it('a doctor, a decimal and a word before a dash are no markers', () => {
    for (const line of ['د. سمير الحداد', '3.5 מיליון שקלים הוקצו לתוכנית בשנה שעברה.', 'לא – זו אינה הדרך']) {
      expect(splitNumber(line)).toBeNull();
    }
  });

  it('labels with digits and with counting words', () => {
    expect(splitLabel('המלצה 2: להקים קרן', hebrew)).toEqual({ marker: 'המלצה 2', text: 'להקים קרן' });
    expect(splitLabel('המלצה ב׳: להקים קרן', hebrew)?.text).toBe('להקים קרן');
    expect(splitLabel('التوصية ٢: إنشاء صندوق', arabic)).toEqual({ marker: 'التوصية ٢', text: 'إنشاء صندوق' });
    expect(splitLabel('التوصية الأولى: إنشاء صندوق', arabic)?.text).toBe('إنشاء صندوق');
  });

  it('names joined by an and that clings', () => {
    expect(namesIn('ד"ר מיכל לוי, ויקטור כהן ודן שגיא', hebrew)).toEqual(['ד"ר מיכל לוי', 'ויקטור כהן', 'דן שגיא']);
    expect(namesIn('أحمد الخطيب ووليد منصور', arabic)).toEqual(['أحمد الخطيب', 'وليد منصور']);
    expect(namesIn('د. وليد خوري', arabic)).toEqual(['د. وليد خوري']);
  });

  it('without capitals only what opens as a name is a line of names', () => {
    expect(isNamesLine('יעל ברק, דן כהן', hebrew)).toBe(true);
    expect(isNamesLine('תוכנית חומש לנגב', hebrew)).toBe(false);
    expect(isNamesLine('رؤية وطنية جديدة', arabic)).toBe(false);
  });
});

describe('a block in another language or direction than its paper', () => {
  it('keeps both', () => {
    const paper = readPaper(
      'a.md',
      '# מים בנגב\n\nThe ministry should, however, not wait for the next summer.\n\nעל הממשלה להקים קרן למים, ועל הרשויות להצטרף אליה. הקרן תופעל בידי רשות המים.\n',
    );
    const [, english, own] = paper.blocks;
    expect(english).toMatchObject({ language: 'en', direction: 'ltr' });
    expect(own).not.toHaveProperty('language');
    expect(own).not.toHaveProperty('direction');
  });

  it('reads by its own words', () => {
    const paper = readPaper('a.md', '# Water\n\nThis is a paper of the ministry.\n\nעל הממשלה להקים קרן למים.\n');
    expect(paper.blocks[2]).toMatchObject({ language: 'he', direction: 'rtl' });
    expect(asks('en', 'על הממשלה להקים קרן למים.')).toBe(true);
    expect(asks('he', 'The government should set up a fund.')).toBe(true);
    expect(asks('ar', 'The government should set up a fund.')).toBe(true);
  });

  it('tells a language of the same script by its common words alone', () => {
    const paper = readPaper(
      'a.md',
      '# Water\n\nThis is a paper of the ministry and it is short.\n\nLes communes et la région gèrent une partie des réseaux dans le sud.\n\nPublish annual water accounts before June.\n',
    );
    expect(paper.blocks.map(({ language }) => language)).toEqual([undefined, undefined, 'fr', undefined]);
  });

  it('cuts nothing in a script of which no language is known', () => {
    const greek = 'Ωστόσο, το λιμάνι (το παλιό) έκλεισε.';
    expect(shorten(greek, 'en')).toBe(greek.slice(0, -1));
  });
});

it('reads front matter with keys of its own language', () => {
  const hebrewPaper = readPaper(
    'a.md',
    '---\nכותרת: מים בנגב\nמחברים: [יעל ברק, דן כהן]\nסיווג: שמור\n---\n\nעל הממשלה להקים קרן.\n',
  );
  expect(hebrewPaper).toMatchObject({ title: 'מים בנגב', authors: ['יעל ברק', 'דן כהן'], marking: 'שמור' });
  const arabicPaper = readPaper('a.md', '---\nالعنوان: المياه\nإعداد: ليلى منصور\n---\n\nيجب إنشاء صندوق.\n');
  expect(arabicPaper).toMatchObject({ title: 'المياه', authors: ['ليلى منصور'] });
});

describe('cleanText in scripts from right to left', () => {
  it('takes direction marks out', () => {
    expect(cleanText('\u202bצה\u200f"ל\u202c \u2067(לא)\u2069 ١\u061c٢')).toBe('צה"ל (לא) ١٢');
  });

  it('keeps joiners after letters and vowels of Arabic script, and signs that are seen', () => {
    expect(cleanText('می\u200cرود مَ\u200cن ه\u200d')).toBe('می\u200cرود مَ\u200cن ه\u200d');
    expect(cleanText('a\u200db')).toBe('ab');
    expect(cleanText('\u0601١٤٤٥ \u0600٣')).toBe('\u0601١٤٤٥ \u0600٣');
  });
});
