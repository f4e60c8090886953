/** What Lectern must know of a language to cut a figure out of a sentence. Alternatives of regular expressions. */
export interface FigureWords {
  /** How exact a number is: part of the value. */
  readonly qualifiers: string;
  readonly percent: string;
  readonly scales: string;
  readonly currencies: string;
  /** Verbs of change before `by` and a value. */
  readonly changes: string;
  readonly by: string;
  /** Nouns of change after a value: `a 55% increase in …`. */
  readonly changeNouns: string;
  /** After a percentage: what it is a share of. */
  readonly shareOf: string;
  /** Verbs that lead to a value: `reached`, `amounted to`. */
  readonly reaches: string;
  /** Shows that a number of things exists, so that the number can stand alone. */
  readonly exists: string;
  /** Joins a further number of things to the ones that exist. */
  readonly among: string;
  /** Units of time, and parts of the paper itself: not what a minister wants counted. */
  readonly uncounted: string;
  readonly months: string;
  /** Before a year or between two. */
  readonly timeOpenings: string;
  readonly timeJoiners: string;
  /** After a comma: the statement is complete before it. */
  readonly clauseOpenings: string;
  /** Openings of a subject that stands for something said before. */
  readonly pronouns: string;
  /** Duties, conditions and forecasts: a sentence with one of these says less, or more, than its figure would. */
  readonly guards: string;
  readonly that: string;
  /** After a number these show that its noun was named before (`Of the 27 states, 12 have signed`). */
  readonly auxiliaries: string;
}

const english: FigureWords = {
  qualifiers:
    'at least|at most|up to|more than|less than|fewer than|no more than|no fewer than|over|under|about|around|roughly|approximately|nearly|almost|some|only|just',
  percent: '%|percent|per cent|percentage points|‰',
  scales: 'thousand|million|billion|trillion|bn|m',
  currencies: 'US dollars|dollars|euros|pounds|shekels|USD|EUR|GBP|€',
  changes:
    'increased|raised|rose|risen|grew|grown|fell|fallen|dropped|declined|decreased|cut|reduced|lowered|expanded|shrank|shrunk|boosted|improved|widened|exceeded|climbed|surged',
  by: 'by',
  changeNouns: 'increase|rise|fall|drop|decline|decrease|cut|reduction|growth|surge',
  shareOf: 'of',
  reaches:
    'reached|reaches|totalled|totaled|exceeded|exceeds|amounted to|amounts to|stood at|stands at|accounted for|accounts for|account for|represented|represents|cost|costs|fell to|rose to|grew to|increased to|dropped to|is worth|was worth|were worth|averaged|numbered',
  exists:
    'there are|there were|there is|is home to|are home to|hold|holds|host|hosts|contain|contains|comprises|counts',
  among: 'as well as|among them|including',
  uncounted:
    'years?|months?|weeks?|days?|hours?|minutes?|seconds?|year-old|recommendations?|pages?|chapters?|sections?|articles?|figures?|tables?|points?|steps?|UTC|GMT|am|pm|a\\.m|p\\.m|years’|decades?',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  timeOpenings: 'in|since|during|between|from|by the end of|at the end of|as of',
  timeJoiners: 'and|to|–|-',
  clauseOpenings: 'while|whereas|but|and|compared|which|who|some of|many of|most of|several of|all of|of which|with',
  pronouns: 'it|they|he|she|we|this|these|that|those|which|who|its|their|such',
  guards:
    'should|shall|must|ought|if|unless|except|provided|assuming|likely|unlikely|expected|estimated|estimates?|projected|forecasts?|planned|aims?|targets?|reportedly|apparently|seems?|appears?|perhaps|possibly|probably',
  that: 'that',
  auxiliaries: 'have|has|had|are|were|is|was|did|do',
};

const french: FigureWords = {
  qualifiers: 'au moins|au plus|jusqu’à|plus de|moins de|environ|près de|presque|quelque|seulement|à peine',
  percent: '%|pour cent|points de pourcentage|‰',
  scales: 'mille|millions?|milliards?|Md|M',
  currencies: 'd’euros|euros|€|d’€|de dollars|dollars',
  changes:
    'augmenté|diminué|baissé|progressé|reculé|chuté|réduit|accru|crû|grimpé|bondi|cédé|augmente|augmentent|diminue|diminuent|baisse|baissent|progresse|progressent|recule|reculent',
  by: 'de',
  changeNouns: 'd’augmentation|de hausse|de baisse|de croissance|de recul',
  shareOf: 'des|de la|de l’|du|de|d’',
  reaches:
    's’élève à|s’élèvent à|s’élevait à|s’est élevé à|s’est élevée à|atteint|atteignent|atteignait|a atteint|ont atteint|représente|représentent|représentait|dépasse|dépassent|a dépassé|coûte|a coûté|est passé à|est passée à|totalise',
  exists: 'il y a|compte|comptent|comptait|abrite|abritent|recense|comprend|comprennent',
  among: 'ainsi que|parmi lesquels|parmi lesquelles|dont',
  uncounted:
    'ans?|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|recommandations?|pages?|chapitres?|sections?|articles?|figures?|tableaux?|points?|étapes?|propositions?|mesures?',
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  timeOpenings: 'en|depuis|entre|de|fin|dès|au cours de',
  timeJoiners: 'et|à|–|-',
  clauseOpenings: 'tandis que|alors que|mais|et|contre|qui|dont|où|avec|ce qui',
  pronouns:
    'il|elle|ils|elles|on|nous|ce|cela|ceci|ces|cette|cet|celui-ci|celle-ci|qui|son|sa|ses|leur|leurs|tel|telle',
  guards:
    'doit|doivent|devra|devront|devrait|devraient|si|s’ils?|sauf|à condition|pourvu|estimée?s?|prévue?s?|prévoit|prévoient|viser?|visent|objectifs?|semblent?|probablement|peut-être|possible|sera|seront|serait|seraient|aurait|auraient',
  that: 'que',
  auxiliaries: 'ont|a|avaient|sont|étaient|est',
};

/** Figures are left out in a language whose sentences Lectern cannot cut safely. */
export function figureWordsFor(language: string): FigureWords | null {
  const [base] = language.split('-');
  return base === 'en' ? english : base === 'fr' ? french : null;
}
