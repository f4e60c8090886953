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

  it.each([
    [
      'fr',
      'Lyon, le 9 mars 2026. Madame la Ministre, nous recommandons que les ARS logent gratuitement tout interne affecté à plus de 50 km de sa faculté, dès la rentrée. En deuxième lieu, il ne faut pas rendre obligatoire un stage rural tant que l’encadrement n’y est pas assuré.',
    ],
    [
      'fr',
      'Le port de Brest. Que faire ? Créer un fonds de secours en lien avec la ville. Ne pas augmenter de redevance en 2027. Confier à un institut un bilan annuel que tous puissent lire.',
    ],
    [
      'en',
      '# Prisons and Reading. Proposals. A. Staff: Governors should hire one librarian per 400 prisoners. They should not use prisoners as unpaid staff. B. Books: Ban no book without written reasons. Let families send books, except in high-security prisons: no more than three a month. C. We do not propose to fund e-readers.',
    ],
    [
      'en',
      'Buses after the war. As a rule no bus has a spare. Do not buy a tram as a stopgap; a bus will do as a spare.',
    ],
    [
      'es',
      'El puerto de Vigo. Propuestas. Crear un fondo común con las regiones en 2027. No ampliar la carretera de acceso. Que se publique cada año un informe de impacto que el Parlamento pueda debatir.',
    ],
    [
      'es',
      'Más guarderías. De 61 distritos, solo 9 tienen plazas. Pedimos que en un año se abran 20 y que no cierre ninguna.',
    ],
    [
      'pt',
      'O porto de Aveiro. Propostas. Criar um fundo comum com as regiões em 2027. Não alargar a estrada de acesso. Publicar todos os anos um relatório que o Parlamento possa debater.',
    ],
    ['pt', 'Mais creches. De 61 concelhos, apenas 9 têm vagas. Pedimos que se abram 20 num ano e que nenhuma feche.'],
    [
      'de',
      'Hitzeschutz in Heimen. Empfehlungen. Aktionspläne in allen Heimen ab 2027. Keine Kürzung der Nachtdienste. Neue Häuser nur mit Sonnenschutz. Der Bund soll 40 % der Kosten tragen.',
    ],
    [
      'it',
      'Il porto di Ancona. Proposte. Creare un fondo comune con le regioni entro il 2027. Non allargare la strada di accesso. Pubblicare ogni anno una relazione che il Parlamento possa discutere.',
    ],
    [
      'nl',
      'De haven van Delfzijl. Voorstellen. Richt een fonds op met de provincies. Verbreed de weg niet. Publiceer elk jaar een verslag dat het parlement kan bespreken.',
    ],
    [
      'pl',
      'Port w Ustce. Propozycje. Utworzyć wspólny fundusz z regionami do 2027 roku. Nie poszerzać drogi. Co roku publikować sprawozdanie, o którym Sejm może dyskutować.',
    ],
    [
      'sv',
      'Hamnen i Ystad. Förslag. Inrätta en gemensam fond med regionerna. Bredda inte vägen. Varje år bör en rapport som riksdagen kan debattera läggas fram.',
    ],
    [
      'tr',
      'Rize limanı. Öneriler. Bölgelerle ortak bir fon kurulmalı. Yol genişletilmemeli. Meclis her yıl bir rapor görüşmeli.',
    ],
    [
      'az',
      'Bakı limanı. Təkliflər. Bölgələrlə birgə fond yaradılsın. Yol genişləndirilməsin. Hər il hesabat dərc edilsin.',
    ],
    ['und', 'Satama ja kaupunki. Ehdotukset. Perustetaan yhteinen rahasto maakuntien kanssa. Tietä ei levennetä.'],
  ])('%s in a few words: %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});
