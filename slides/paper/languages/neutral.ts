import { list } from './list.ts';
import type { LanguageData } from './types.ts';

/**
 * For every language without a file of its own: the words by which papers show their parts in several of them, and no
 * others. So nothing is cut, and only what a paper itself announces is taken for a recommendation.
 */
export const neutral: LanguageData = {
  code: 'und',
  commonWords: [],
  abbreviations: [],
  closingAbbreviations: [],
  numberAbbreviations: [],
  openers: [],
  backReferences: [],
  protected: {
    obligations: [],
    possibilities: [],
    hedges: [],
    negations: [],
    conditions: [],
    attributions: [],
    scope: [],
    numbers: [],
    additions: [],
  },
  leadingConnectives: [],
  listJoiners: [],
  relativePronouns: [],
  asking: {
    obligations: [],
    recommending: [],
    voices: [],
    finiteVerbs: [],
    nominalEndings: [],
    suggesting: [],
    deeds: [],
    forecasts: [],
    softObligations: [],
    imperatives: [],
    negatedInstructions: [],
    instructionEndings: [],
    notInstructions: [],
    nounSigns: [],
    dependentOpenings: [],
    courtesies: [],
    opinions: [],
    outsiders: [],
    expectations: [],
    denials: [],
    needs: [],
    nothings: [],
    invertedConditions: [],
  },
  structure: {
    recommendations: list(`
      recomendaciones, recomendación, recomendações, recomendação, raccomandazioni, raccomandazione, empfehlungen,
      empfehlung, handlungsempfehlungen, aanbevelingen, aanbeveling, rekomendacje, rekommendationer, anbefalinger,
      suositukset, doporučení, ajánlások, recomandări, öneriler, συστάσεις, рекомендации, рекомендації, препоръки,
      המלצות, توصيات, التوصيات, 建议, 提言, recommendations, recommandations
    `),
    actions: [],
    reportsOnly: [],
    besides: [],
    othersAims: [],
    disclaimers: [],
    counting: [],
    ordinals: [],
    labels: list(`
      recomendación, recomendação, raccomandazione, empfehlung, aanbeveling, rekomendacja, rekommendation, anbefaling,
      рекомендация, рекомендація, המלצה, توصية, recommendation, recommandation
    `),
    weakLabels: [],
    numberSigns: list(`n, no, nr, núm, nº, №`),
    titleLabels: [],
    senderLabels: [],
    markingLabels: [],
    headerLabels: [],
    salutations: [],
    valedictions: [],
    kickers: [],
    bylines: list(
      `por, von, di, da, van, door, av, af, autor, autora, autores, autoras, autoren, autori, autore, auteurs, auteur, autorzy, автор, автори, авторы, מאת, by, authors, author`,
    ),
    institutions: [],
    nameJoiners: list(`y, e, und, en, i, och, og, та, и, and`),
    roles: [],
    closingHeadings: list(
      `conclusión, conclusiones, conclusão, conclusões, conclusioni, schluss, fazit, schlussfolgerungen, conclusie, conclusies, wnioski, slutsats, выводы, висновки, conclusion, conclusions`,
    ),
    closings: [],
    appendices: list(
      `referencias, bibliografía, referências, bibliografia, riferimenti, literatur, quellen, literatuur, bronnen, references, índice, inhalt, indice`,
    ),
    furniture: [],
    markings: [],
  },
};
