import { describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { unfaithfulLines } from '../../deck/fidelity.ts';
import { findFigures } from '../../deck/figures.ts';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { options } from './options.ts';

const figuresIn = (quote: string, language = 'en') =>
  findFigures({ blockId: 'b1', quote, prefix: '', suffix: '' }, language).map(({ value, what, when }) => [
    value,
    what,
    when,
  ]);

describe('findFigures cuts value, what and when out of a sentence', () => {
  it.each([
    [
      'In 2024, during the war, when the army had an urgent need for fuel, Ruritania increased its oil exports to the coast by 55%.',
      [['55%', 'increased its oil exports to the coast', 'In 2024']],
    ],
    ['Bilateral trade reached $4.5 billion in 2023.', [['$4.5 billion', 'Bilateral trade reached', 'in 2023']]],
    ['In 2019 there were 340,000 small firms in the region.', [['340,000', 'small firms in the region', 'In 2019']]],
    [
      'The scheme led to a 12% increase in rural employment in 2019.',
      [['12%', 'increase in rural employment', 'in 2019']],
    ],
    ['About 1,200 nurses left the service.', [['About 1,200', 'nurses left the service', null]]],
    [
      'The coast holds many sites, among them 26 churches and mosques in Arden, Belmont and Carth, some of them partly in ruins.',
      [['26', 'churches and mosques in Arden, Belmont and Carth', null]],
    ],
    [
      'Studies have shown that 33 percent of projects produce code (see Figure 3.4), 90 percent of researchers value software, while 95 percent of students use it.',
      [
        ['33 percent', 'of projects produce code', null],
        ['90 percent', 'of researchers value software', null],
        ['95 percent', 'of students use it', null],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(figuresIn(sentence)).toEqual(expected);
  });

  it.each([
    [
      'Les exportations ont augmenté de 12\u00a0% en 2023.',
      [['12\u00a0%', 'Les exportations ont augmenté', 'en 2023']],
    ],
    ['Le marché représente 3,5 milliards d’euros.', [['3,5 milliards d’euros', 'Le marché représente', null]]],
  ])('%s', (sentence, expected) => {
    expect(figuresIn(sentence, 'fr')).toEqual(expected);
  });

  it.each([
    ['es', 'Las exportaciones cayeron un 12 % en 2023.', [['12 %', 'Las exportaciones cayeron', 'en 2023']]],
    [
      'es',
      'El mercado alcanzó 3,5 millones de euros en 2022.',
      [['3,5 millones de euros', 'El mercado alcanzó', 'en 2022']],
    ],
    ['pt', 'As exportações aumentaram 12 % em 2023.', [['12 %', 'As exportações aumentaram', 'em 2023']]],
    ['pt', '60 % das famílias vivem no interior.', [['60 %', 'das famílias vivem no interior', null]]],
    ['de', 'Der Handel stieg im Jahr 2023 um 55 Prozent.', [['55 Prozent', 'Der Handel stieg im Jahr 2023', null]]],
    ['de', 'Die Kosten betragen 4,5 Mio. Euro.', [['4,5 Mio. Euro', 'Die Kosten betragen', null]]],
  ])('%s: %s', (language, sentence, expected) => {
    expect(figuresIn(sentence, language)).toEqual(expected);
  });
});

describe('findFigures leaves out', () => {
  it.each([
    ['a condition', 'Emissions were cut by 40% unless demand rose.'],
    ['a negation', 'Output did not grow by 5%.'],
    ['a modal', 'Exports could increase by 55%.'],
    ['a target', 'The ministry should raise output by 20%.'],
    ['a speaker', 'Prices rose by 5%, according to the bank.'],
    ['a denial', 'The minister denied that prices rose by 5%.'],
    ['a quotation', 'He wrote that “exports rose by 5%”.'],
    ['a question', 'Did exports rise by 5%?'],
    ['names with numbers', 'Section 907, Resolution 2231 and Figure 3.4 apply.'],
    ['a year', 'The accords of 2020 apply.'],
    ['a day', 'On 15 January the committee met.'],
    ['a clock', 'At 21:28 UTC the alarm rang.'],
    ['a version', 'The fault is in release 0.14.0 of the software.'],
    ['a span of time', 'For 30 years the coast has been a pillar.'],
    ['what was done to the things counted', 'The programme closed 26 schools in the north.'],
    ['an item of a list with a verb before it', 'The storm closed 5 hospitals, 26 schools and a bridge.'],
    ['a number whose noun was named before', 'Of the 27 states, 12 have signed.'],
    ['a rate that would lose its unit', 'The budget grew by $2 million per year.'],
    ['one of several years', 'Unemployment fell to 4.2% in 2023, while exports rose by 12% in 2022.'],
    ['a subject that was named before', 'It reached $4.5 billion in 2023.'],
    ['a value over a span of time', 'The programme costs about £1.2 bn. over ten years.'],
    [
      'a span named in the clause before',
      'Loans fell by 44 per cent over the decade; use of desks rose by 61 per cent.',
    ],
    ['a span that points back', 'Over the same period wages rose by 22%.'],
    ['a share of what was named before', 'Of these, 60% of families live in tents.'],
    ['a rate named at the end', 'Trade reached $4.5 billion in 2023, per head of the population.'],
    ['a share whose predicate follows a bracket', 'Only 212 of the homes surveyed (11.5%) have a plan.'],
    ['a count whose predicate follows an insertion', 'Some 1,200 homes, with two wards each, have a plan.'],
    ['a count whose predicate follows a dash', 'Some 1,200 homes – most of them small – have a plan.'],
    ['the paper’s own parts', 'There are 12 recommendations in this report.'],
  ])('%s', (_name, sentence) => {
    expect(figuresIn(sentence)).toEqual([]);
  });

  it.each([
    ['es', 'Los precios subirían un 12 % si no llueve.'],
    ['es', 'Según el banco, los precios subieron un 12 %.'],
    ['pt', 'Os preços poderiam subir 12 %.'],
    ['pt', 'Os preços não subiram 12 %.'],
    ['de', 'Die Preise stiegen nicht um 12 Prozent.'],
    ['de', 'Die Preise dürften um 12 Prozent steigen.'],
    ['de', 'Nach Angaben der Bank stiegen die Preise um 12 Prozent.'],
  ])('what is doubtful: %s: %s', (language, sentence) => {
    expect(figuresIn(sentence, language)).toEqual([]);
  });

  it.each([
    ['de', 'Nur 212 der 1.840 befragten Heime (11,5 %) haben einen Plan.'],
    ['de', 'Die Maßnahmen kosten rund 1,9 Mrd. € über fünf Jahre.'],
    ['de', 'Der Handel stieg über fünf Jahre, vor allem im Süden, um 55 Prozent.'],
    ['de', 'Davon sind 60 % der Heime klein.'],
    ['fr', 'Sur dix ans, le coût représente 3,5 milliards d’euros.'],
    ['fr', 'Parmi ceux-ci, le marché représente 3,5 milliards d’euros.'],
    ['fr', 'Au cours de la décennie, les exportations ont augmenté de 12 %.'],
    ['es', 'En diez años, las exportaciones cayeron un 12 %.'],
    ['pt', 'Ao longo de dez anos, as exportações aumentaram 12 %.'],
    ['ru', 'За пять лет, с небольшими перерывами, экспорт вырос на 12 %.'],
    ['ru', 'За тот же период экспорт вырос на 12 %.'],
    ['uk', 'За п’ять років, з невеликими перервами, експорт зріс на 12 %.'],
    ['ar', 'على مدى خمس سنوات، ارتفعت الصادرات بنسبة 12%.'],
    ['he', 'במשך חמש שנים, היצוא גדל בשיעור של 12%.'],
    ['he', 'באותה תקופה היצוא גדל בשיעור של 12%.'],
  ])('what a span or an earlier sentence limits: %s: %s', (language, sentence) => {
    expect(figuresIn(sentence, language)).toEqual([]);
  });

  it('no span that can be shown', () => {
    expect(figuresIn('За пять лет экспорт вырос на 12 %.', 'ru')).toEqual([
      ['12 %', 'За пять лет экспорт вырос', null],
    ]);
  });

  it('no span that a date parts from the figure', () => {
    expect(figuresIn('For 30 years the port was the largest, and in 2024 it raised its exports by 55%.')).toEqual([
      ['55%', 'raised its exports', 'in 2024'],
    ]);
  });

  it('no share that a year parts from its predicate', () => {
    expect(figuresIn('60 percent of families in 2019 lived in tents.')).toEqual([
      ['60 percent', 'of families in 2019 lived in tents', null],
    ]);
  });

  it('everything in a language whose sentences cannot be cut safely', () => {
    expect(figuresIn('Il commercio è aumentato del 55%.', 'it')).toEqual([]);
  });
});

describe('findFigures where verbs come last: the verb belongs to the value', () => {
  it.each([
    ['tr', 'İhracat 2024’te yüzde 12 arttı.', [['yüzde 12 arttı', 'İhracat', '2024’te']]],
    ['tr', "2024'te ihracat %12 azaldı.", [['%12 azaldı', 'ihracat', "2024'te"]]],
    [
      'tr',
      'Elektrik üretimi 2023 yılında yüzde 12,5 oranında arttı.',
      [['yüzde 12,5 oranında arttı', 'Elektrik üretimi', '2023 yılında']],
    ],
    ['tr', 'Su kaybı yüzde 38’e ulaştı.', [['yüzde 38’e ulaştı', 'Su kaybı', null]]],
    ['tr', 'Ticaret hacmi 4,5 milyar dolara ulaştı.', [['4,5 milyar dolara ulaştı', 'Ticaret hacmi', null]]],
    ['tr', 'Yemeğin yıllık maliyeti 19 milyar liradır.', [['19 milyar liradır', 'Yemeğin yıllık maliyeti', null]]],
    ['tr', 'Köylerin nüfusu yaklaşık 12.400’e çıktı.', [['yaklaşık 12.400’e çıktı', 'Köylerin nüfusu', null]]],
    ['tr', 'Kovanların yüzde 38’i kaybedildi.', [['yüzde 38’i kaybedildi', 'Kovanların', null]]],
    ['tr', 'Hayvan sayısı 1,2 milyona ulaştı.', [['1,2 milyona ulaştı', 'Hayvan sayısı', null]]],
    ['tr', '1.200 hemşire işten ayrıldı.', [['1.200', 'hemşire işten ayrıldı', null]]],
    [
      'tr',
      '2024’te ihracat yüzde 12 arttı, ithalat yüzde 5 azaldı.',
      [
        ['yüzde 12 arttı', 'ihracat', '2024’te'],
        ['yüzde 5 azaldı', 'ithalat', '2024’te'],
      ],
    ],
    ['az', 'İxrac 2024-cü ildə 12 faiz artıb.', [['12 faiz artıb', 'İxrac', '2024-cü ildə']]],
    ['az', '2024-cü ildə yük axını 12% azalıb.', [['12% azalıb', 'yük axını', '2024-cü ildə']]],
    ['az', 'Suvarma suyunun itkisi 43%-ə çatıb.', [['43%-ə çatıb', 'Suvarma suyunun itkisi', null]]],
    [
      'az',
      'Ticarət dövriyyəsi 4,5 milyard dollara çatmışdır.',
      [['4,5 milyard dollara çatmışdır', 'Ticarət dövriyyəsi', null]],
    ],
    [
      'az',
      'Layihənin dəyəri 1,8 milyon manat təşkil edir.',
      [['1,8 milyon manat təşkil edir', 'Layihənin dəyəri', null]],
    ],
    ['az', 'Uşaq bağçalarında yerlərin payı 21 faizdir.', [['21 faizdir', 'Uşaq bağçalarında yerlərin payı', null]]],
    ['az', 'Şəhərin əhalisi 12.400-ə çatıb.', [['12.400-ə çatıb', 'Şəhərin əhalisi', null]]],
  ])('%s: %s', (language, sentence, expected) => {
    expect(figuresIn(sentence, language)).toEqual(expected);
  });

  it.each([
    ['a negation', 'tr', 'İhracat 2024’te yüzde 12 artmadı.'],
    ['a speaker', 'tr', 'Bakanlığa göre ihracat yüzde 12 arttı.'],
    ['what somebody said', 'tr', 'Bakan ihracatın yüzde 12 arttığını söyledi.'],
    ['a forecast', 'tr', 'İhracat yüzde 12 artacak.'],
    ['a condition', 'tr', 'Eğer yağmur yağarsa üretim yüzde 12 arttı.'],
    ['a limit before a comma', 'tr', 'Savaş başlamadan önce, ihracat yüzde 12 arttı.'],
    ['a base', 'tr', 'İhracat 2022’ye göre yüzde 12 arttı.'],
    ['where it came from', 'tr', 'Kayıp yüzde 12’den yüzde 15’e yükseldi.'],
    ['a duty', 'tr', 'Bakanlık üretimi yüzde 20 artırmalıdır.'],
    ['a subject that was named before', 'tr', 'Bu adımın yıllık maliyeti 19 milyar liradır.'],
    ['the year of another statement', 'tr', 'İhracat yüzde 12 arttı, ithalat 2024’te yüzde 5 azaldı.'],
    ['a share of which much is said', 'tr', 'Kovanların yüzde 38’i geçen yılın yaz aylarında kaybedildi.'],
    ['a share that somebody claims', 'tr', 'Kovanların yüzde 38’i kaybedildi dedi.'],
    ['a count whose verb follows an insertion', 'tr', '1.200 hemşire 2023’te, salgın sırasında, ayrıldı.'],
    ['a negation', 'az', 'İxrac 2024-cü ildə 12 faiz artmayıb.'],
    ['a speaker', 'az', 'Nazirliyə görə ixrac 12 faiz artıb.'],
    ['a forecast', 'az', 'İxrac 12 faiz artacaq.'],
    ['a condition', 'az', 'Yağış yağarsa, ixrac 12 faiz artıb.'],
    ['a subject that was named before', 'az', 'Bu göstərici 21 faizdir.'],
    ['where it came from', 'az', 'İtki 12 faizdən 15 faizə çatıb.'],
    ['a share of which much is said', 'az', 'Suyun 43 faizi hər il köhnə kanallarda itir.'],
  ])('leaves out %s: %s: %s', (_name, language, sentence) => {
    expect(figuresIn(sentence, language)).toEqual([]);
  });
});

describe('the slide of figures of a paper', () => {
  it.each([
    [
      'tr',
      '# Limanlar ve su\n\n## Durum\n\nİhracat 2024’te yüzde 12 arttı. Şebekenin yıllık maliyeti 19 milyar liradır.\n\n## Öneriler\n\n1. Bakanlık limanları onarmalıdır.\n2. Belediye su tarifesini yayımlamalıdır.\n',
      '# Temel göstergeler\n\n- **yüzde 12 arttı** İhracat *2024’te*\n- **19 milyar liradır** Şebekenin yıllık maliyeti',
    ],
    [
      'az',
      '# Limanlar və su\n\n## Vəziyyət\n\nİxrac 2024-cü ildə 12 faiz artıb. Suvarma suyunun 43%-i kanallarda itir.\n\n## Tövsiyələr\n\n1. Nazirlik limanları təmir etməlidir.\n2. Bələdiyyə su tarifini dərc etməlidir.\n',
      '# Əsas göstəricilər\n\n- **12 faiz artıb** İxrac *2024-cü ildə*\n- **43%-i kanallarda itir** Suvarma suyunun',
    ],
  ])('in %s', (language, text, expected) => {
    const paper = readPaper('paper.md', text);
    const composed = compose(brief(paper), options());
    expect(composed.deck.language).toBe(language);
    expect(composed.deck.slides.find(({ layout }) => layout === 'figures')?.body).toBe(expected);
    expect(unfaithfulLines(composed, paper)).toEqual([]);
  });
});
