import type { Deck } from '../../deck/model.ts';
import { deck, slide } from './fixtures.ts';

/** Set from right to left in joined letters, with Persian, vowel signs, Latin names and every kind of number. */
export const arabic: Deck = deck(
  [
    slide(
      'title',
      [
        '# إبقاء موانئ الشمال مفتوحة في الشتاء: توصيات عملية للساحل',
        '',
        'ليلى حداد، Tomas Brandt',
        '',
        'معهد سياسات الساحل',
      ].join('\n'),
      { id: 'title' },
    ),
    slide(
      'bottom-line',
      [
        '## الخلاصة',
        '',
        '1. ينبغي للوزارة استئجار كاسحتي جليد للشتاء المقبل (2026–2027) بكلفة لا تتجاوز 40% من ميزانية الموانئ.',
        '2. يجب تعليق رسوم الموانئ من ديسمبر إلى مارس.',
        '4. على البرلمان إلغاء المادة 12 من قانون الموانئ والانضمام إلى اتفاق مع IMO وOECD.',
        '10. نشر تقارير الجليد كل 6 ساعات.',
      ].join('\n'),
      { id: 'bl', section: 'الملخص', source: '§31–38' },
    ),
    slide(
      'points',
      [
        '## لماذا تهم موانئ الشمال',
        '',
        'للموانئ دور في ثلاثة مجالات:',
        '',
        '- تتولى أربعة موانئ معظم الحبوب التي تغادر البلاد بين نوفمبر وأبريل، وفق World Bank (2024).',
        '- وهي الموانئ الوحيدة المتصلة بسكة حديد:',
        '  - إمداد الجزر بالوقود، ولا مصدر آخر لها في الشتاء.',
        '  - تصدير الأخشاب – أكبر جهة توظيف في المنطقة (نحو 12,500 عامل).',
      ].join('\n'),
      { id: 'pts', section: 'خلفية', source: '§7–13' },
    ),
    slide(
      'figures',
      [
        '## الأرقام الرئيسية',
        '',
        '- **55%** زيادة في شحنات الحبوب عبر موانئ الشمال *في عام 2024*',
        '- **1.2 مليار دولار** صادرات الأخشاب بحرًا *بين 2020 و2023*',
        '- **31 يومًا** أطول إغلاق لميناء',
      ].join('\n'),
      { id: 'fig', section: 'لماذا تهم موانئ الشمال', source: '§9, §11' },
    ),
    slide(
      'figures',
      ['## الأرقام الرئيسية', '', '- **٣١ يومًا** أطول إغلاق لميناء منذ بدء التسجيل *في عام ٢٠٢١*'].join('\n'),
      { id: 'fig1', section: 'لماذا تهم موانئ الشمال', source: '§14' },
    ),
    slide(
      'recommendation',
      [
        '## إلغاء المادة 12 من قانون الموانئ والسماح باستئجار كاسحات الجليد الأجنبية وفق معيار ISO 9001',
        '',
        '- منذ عام 1992 تمنع المادة سلطات الموانئ من استئجار كاسحات جليد أجنبية، حتى في حالات الطوارئ.',
        '- في عام 2021 بقي **ميناءان** مغلقين مدة 31 يومًا، بانخفاض 15%–20% في *حجم* التجارة.',
        '- «الموانئ شريان حياة الشمال» (لجنة الاقتصاد، 12 مايو 2024).',
      ].join('\n'),
      { id: 'rec', section: 'ما ينبغي فعله', number: '4', source: 'التوصية 4 · §34' },
    ),
    slide(
      'recommendation',
      [
        '## اعتماد قانون الشحن',
        '',
        '- السَّلَامُ عَلَيْكُمْ: تَبْقَى المَوَانِئُ مَفْتُوحَةً فِي الشِّتَاءِ.',
        '- فارسی: باید بندرهای شمالی در زمستان باز بمانند و گزارش‌های یخ منتشر می‌شود؛ پنج چیز ۴۵٪.',
        '- The Coast Guard should publish ice reports every six hours.',
      ].join('\n'),
      { id: 'rec2', section: 'ما ينبغي فعله', number: '12', source: 'التوصية 12 · §35' },
    ),
    slide(
      'decisions',
      [
        '## القرارات المطلوبة',
        '',
        '1. تعليق رسوم الموانئ من ديسمبر إلى مارس.',
        '2. استئجار كاسحتي جليد للشتاء المقبل بكلفة 4.5 مليون €.',
        '3. تعليق رسوم الموانئ من ديسمبر إلى مارس.',
        '4. استئجار كاسحتي جليد للشتاء المقبل بكلفة 4.5 مليون €.',
        '5. تعليق رسوم الموانئ من ديسمبر إلى مارس.',
        '6. استئجار كاسحتي جليد للشتاء المقبل بكلفة 4.5 مليون €.',
        '7. تعليق رسوم الموانئ من ديسمبر إلى مارس.',
      ].join('\n'),
      { id: 'dec', source: 'التوصيات 1–7' },
    ),
    slide(
      'sources',
      [
        '## المصادر والتحفظات',
        '',
        'ليلى حداد، *إبقاء موانئ الشمال مفتوحة*، [معهد سياسات الساحل](https://example.org/h).',
        '',
        '| الميناء | أيام الإغلاق | الحبوب، طن |',
        '|---|---:|---:|',
        '| الرصيف الخارجي | 31 | 412,000 |',
        '| Lower sound | 12 | 1,038,500 |',
        '| الخليج (شمال) | 7.5 | −45.25 |',
      ].join('\n'),
      { id: 'src', backup: true },
    ),
  ],
  {
    language: 'ar',
    direction: 'rtl',
    title: 'موانئ الشمال',
    briefingFor: 'وزير النقل',
    presentedBy: 'مكتب كبير الاقتصاديين',
    date: '12 مايو 2026',
  },
);

/** Long words in Cyrillic. */
export const russian: Deck = deck(
  [
    slide(
      'title',
      [
        '# Как сохранить северные порты открытыми зимой: практические рекомендации для побережья',
        '',
        'Ирина Халворсен, Томас Брандт',
        '',
        'Институт прибрежной политики',
      ].join('\n'),
      { id: 'title' },
    ),
    slide(
      'bottom-line',
      [
        '## Главное',
        '',
        '1. Министерству следует зафрахтовать два ледокола на предстоящую зиму (2026–2027) при затратах до 40 % бюджета портов.',
        '2. Портовые сборы необходимо приостановить с декабря по март.',
        '4. Парламенту следует отменить статью 12 Закона о портах.',
        '10. Публиковать ледовые сводки каждые 6 часов.',
      ].join('\n'),
      { id: 'bl', section: 'Резюме', source: '§31–38' },
    ),
    slide(
      'points',
      [
        '## Почему важны северные порты',
        '',
        'Порты важны в трёх областях:',
        '',
        '- Четыре порта обрабатывают бо́льшую часть зерна, которое вывозится из страны с ноября по апрель.',
        '- Только у них есть железная дорога:',
        '  - Снабжение островов топливом; другого источника зимой нет.',
        '  - Вывоз леса — крупнейший работодатель региона (около 12 500 человек).',
      ].join('\n'),
      { id: 'pts', section: 'Контекст', source: '§7–13' },
    ),
    slide(
      'figures',
      [
        '## Ключевые цифры',
        '',
        '- **55 %** рост отгрузки зерна через северные порты *в 2024 году*',
        '- **1,2 млрд ₽** вывоз леса морем *в 2020–2023 годах*',
        '- **31 день** самое долгое закрытие порта',
      ].join('\n'),
      { id: 'fig', section: 'Почему важны северные порты', source: '§9, §11' },
    ),
    slide(
      'figures',
      ['## Ключевые цифры', '', '- **31 день** самое долгое закрытие порта за всё время наблюдений *в 2021 году*'].join(
        '\n',
      ),
      { id: 'fig1', section: 'Почему важны северные порты', source: '§14' },
    ),
    slide(
      'recommendation',
      [
        '## Парламенту следует отменить статью 12 Закона о портах и разрешить фрахт иностранных ледоколов по стандарту ISO 9001',
        '',
        '- С 1992 года статья запрещает портовым властям фрахтовать иностранные ледоколы даже в чрезвычайных ситуациях.',
        '- В 2021 году **два порта** были закрыты 31 день, а *объём* торговли снизился на 15–20 %.',
        '- «Порты — жизненная артерия Севера» (комитет по экономике, 12 мая 2024 г.).',
      ].join('\n'),
      { id: 'rec', section: 'Что делать', number: '4', source: 'Рек. 4 · §34' },
    ),
    slide(
      'recommendation',
      ['## Принять закон о судоходстве', '', '- Министерство должно представить проект до 1 марта.'].join('\n'),
      { id: 'rec2', section: 'Что делать', number: '12', source: 'Рек. 12 · §35' },
    ),
    slide(
      'decisions',
      [
        '## Требуемые решения',
        '',
        '1. Приостановить портовые сборы с декабря по март.',
        '2. Зафрахтовать два ледокола на предстоящую зиму за 4,5 млн €.',
        '3. Приостановить портовые сборы с декабря по март.',
        '4. Зафрахтовать два ледокола на предстоящую зиму за 4,5 млн €.',
        '5. Приостановить портовые сборы с декабря по март.',
        '6. Зафрахтовать два ледокола на предстоящую зиму за 4,5 млн €.',
        '7. Приостановить портовые сборы с декабря по март.',
      ].join('\n'),
      { id: 'dec', source: 'Рек. 1–7' },
    ),
    slide(
      'sources',
      [
        '## Источники и оговорки',
        '',
        'И. Халворсен, Т. Брандт, *Северные порты зимой*, [Институт прибрежной политики](https://example.org/h).',
        '',
        '| Порт | Дней закрытия | Зерно, тонн |',
        '|---|---:|---:|',
        '| Внешний причал | 31 | 412 000 |',
        '| Нижний пролив | 12 | 1 038 500 |',
        '| Залив | 7,5 | −45,25 |',
      ].join('\n'),
      { id: 'src', backup: true },
    ),
  ],
  {
    language: 'ru',
    direction: 'ltr',
    title: 'Северные порты',
    briefingFor: 'Министр транспорта',
    presentedBy: 'Аппарат главного экономиста',
    date: '12 мая 2026 г.',
  },
);

/** Latin with letters of its own. */
export const azerbaijani: Deck = deck(
  [
    slide(
      'title',
      [
        '# Şimal limanlarını qışda açıq saxlamaq: sahil üçün əməli tövsiyələr',
        '',
        'Günel Əliyeva, Tural Şıxəliyev',
        '',
        'Sahil Siyasəti İnstitutu',
      ].join('\n'),
      { id: 'title' },
    ),
    slide(
      'bottom-line',
      [
        '## Əsas nəticə',
        '',
        '1. Nazirlik qarşıdan gələn qış üçün (2026–2027) iki buzqıran icarəyə götürməlidir; xərc büdcənin 40%-ni keçməməlidir.',
        '2. Liman rüsumları dekabrdan marta qədər dayandırılmalıdır.',
        '4. Milli Məclis “Limanlar haqqında” Qanunun 12-ci maddəsini ləğv etməlidir.',
        '10. Buz hesabatları hər 6 saatdan bir dərc edilsin.',
      ].join('\n'),
      { id: 'bl', section: 'Xülasə', source: '§31–38' },
    ),
    slide(
      'points',
      [
        '## Şimal limanları niyə vacibdir',
        '',
        'Limanlar üç sahədə vacibdir:',
        '',
        '- Noyabrdan aprelə qədər ölkədən çıxan taxılın çoxunu dörd liman emal edir.',
        '- Dəmir yolu olan yeganə limanlardır:',
        '  - Adaların yanacaqla təchizatı; qışda başqa mənbə yoxdur.',
        '  - Taxta-şalban ixracı – regionun ən böyük işəgötürəni (təxminən 12 500 nəfər).',
      ].join('\n'),
      { id: 'pts', section: 'Kontekst', source: '§7–13' },
    ),
    slide(
      'figures',
      [
        '## Əsas rəqəmlər',
        '',
        '- **55%** şimal limanlarından taxıl daşınmasının artımı *2024-cü ildə*',
        '- **1,2 mlrd manat** dəniz yolu ilə taxta ixracı *2020–2023-cü illərdə*',
        '- **31 gün** limanın ən uzun bağlı qaldığı müddət',
      ].join('\n'),
      { id: 'fig', section: 'Şimal limanları niyə vacibdir', source: '§9, §11' },
    ),
    slide(
      'figures',
      [
        '## Əsas rəqəmlər',
        '',
        '- **31 gün** müşahidə dövründə limanın ən uzun bağlı qaldığı müddət *2021-ci ildə*',
      ].join('\n'),
      { id: 'fig1', section: 'Şimal limanları niyə vacibdir', source: '§14' },
    ),
    slide(
      'recommendation',
      [
        '## Milli Məclis “Limanlar haqqında” Qanunun 12-ci maddəsini ləğv etməli və xarici buzqıranların icarəsinə icazə verməlidir',
        '',
        '- 1992-ci ildən bəri bu maddə fövqəladə hallarda belə liman idarələrinə xarici buzqıran icarəsini qadağan edir.',
        '- 2021-ci ildə **iki liman** 31 gün bağlı qaldı, ticarətin *həcmi* 15–20% azaldı.',
        '- “Limanlar şimalın həyat yoludur” (İqtisadiyyat komitəsi, 12 may 2024).',
      ].join('\n'),
      { id: 'rec', section: 'Nə etməli', number: '4', source: 'Tövsiyə 4 · §34' },
    ),
    slide(
      'recommendation',
      ['## Gəmiçilik qanununu qəbul etmək', '', '- Nazirlik layihəni martın 1-dək təqdim etməlidir.'].join('\n'),
      { id: 'rec2', section: 'Nə etməli', number: '12', source: 'Tövsiyə 12 · §35' },
    ),
    slide(
      'decisions',
      [
        '## İstənilən qərarlar',
        '',
        '1. Liman rüsumlarını dekabrdan marta qədər dayandırmaq.',
        '2. Qarşıdan gələn qış üçün 4,5 milyon avroya iki buzqıran icarəyə götürmək.',
        '3. Liman rüsumlarını dekabrdan marta qədər dayandırmaq.',
        '4. Qarşıdan gələn qış üçün 4,5 milyon avroya iki buzqıran icarəyə götürmək.',
        '5. Liman rüsumlarını dekabrdan marta qədər dayandırmaq.',
        '6. Qarşıdan gələn qış üçün 4,5 milyon avroya iki buzqıran icarəyə götürmək.',
        '7. Liman rüsumlarını dekabrdan marta qədər dayandırmaq.',
      ].join('\n'),
      { id: 'dec', source: 'Tövsiyə 1–7' },
    ),
    slide(
      'sources',
      [
        '## Mənbələr və qeyd-şərtlər',
        '',
        'Günel Əliyeva, *Şimal limanları qışda*, [Sahil Siyasəti İnstitutu](https://example.org/h).',
        '',
        '| Liman | Bağlı günlər | Taxıl, ton |',
        '|---|---:|---:|',
        '| Xarici körpü | 31 | 412 000 |',
        '| Aşağı boğaz | 12 | 1 038 500 |',
      ].join('\n'),
      { id: 'src', backup: true },
    ),
  ],
  {
    language: 'az',
    direction: 'ltr',
    title: 'Şimal limanları',
    briefingFor: 'Nəqliyyat naziri',
    presentedBy: 'Baş iqtisadçının ofisi',
    date: '12 may 2026',
  },
);
