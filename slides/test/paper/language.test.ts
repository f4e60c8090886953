import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../paper/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['ru', 'Министерство должно опубликовать перечень объектов, которые не прошли проверку.'],
    ['uk', 'Міністерство має оприлюднити перелік об’єктів, які не пройшли перевірку.'],
    ['bg', 'Министерството трябва да публикува списъка на обектите, които не са преминали проверката.'],
    ['sr', 'Министарство мора да објави списак објеката који нису прошли проверу.'],
    ['mk', 'Министерството треба да го објави списокот на објекти; ќе следи повторна проверка.'],
    ['be', 'Міністэрства павінна апублікаваць спіс аб’ектаў, якія не прайшлі праверку ў мінулым годзе.'],
    ['kk', 'Министрлік тексеруден өтпеген нысандардың тізімін жариялауы қажет.'],
    ['tr', 'Bakanlık, denetimden geçmeyen tesislerin listesini yayımlamalıdır.'],
    ['az', 'Nazirlik yoxlamadan keçməyən obyektlərin siyahısını dərc etməlidir.'],
    ['tr', 'RAPOR: kırsal bölgelerde su, sağlık ve eğitim'],
    ['en', 'The report by Recep Yıldız and Ağa Əliyev says that the ministry should publish the list of sites.'],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});
