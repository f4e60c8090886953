import { list } from './list.ts';
import type { LanguageData } from './types.ts';

export const french: LanguageData = {
  code: 'fr',
  commonWords: list(`
    le, la, les, des, et, du, une, est, dans, pour, qui, sur, au, aux, par, avec, ce, sont, ou, leur
  `),
  abbreviations: list(`
    m, mm, mme, mmes, mlle, dr, me, mgr, pr, prof, gén, col, cap, lt, cf, éd, env, p. ex, ex, st, ste, av, réf, dir,
    coll, c.-à-d, i.e, e.g, vs
  `),
  closingAbbreviations: list(`etc, cie, s.a, j.-c, u.e, o.n.u, d.c, al, ed`),
  numberAbbreviations: list(`
    n, no, nos, art, p, pp, vol, chap, ch, fig, tab, ann, sect, al, janv, févr, fév, avr, juil, sept, oct, nov, déc
  `),
  ordinalStop: false,
  openers: list(`
    le, la, les, l', un, une, des, ce, cet, cette, ces, c', il, elle, ils, elles, on, nous, vous, leur, leurs, son, sa,
    ses, en, dans, à, au, aux, de, du, d', pour, par, sur, avec, sans, si, s', lorsque, quand, après, avant, depuis,
    pendant, et, mais, ou, or, donc, ainsi, aussi, cependant, toutefois, enfin, plusieurs, certains, chaque, tous,
    toutes, selon, malgré, qui, que, pourquoi, comment
  `),
  backReferences: list(
    `ce, cet, cette, ces, cela, ceci, c', il, elle, ils, elles, son, sa, ses, leur, leurs, tel, telle, bien sûr, par exemple, et, mais, ou, donc`,
  ),
  proclitics: [],
  wholeWords: [],
  protected: {
    obligations: list(`
      doit, doivent, devra, devront, devrait, devraient, devoir, faut, faudra, faudrait, falloir, nécessaire,
      nécessaires, nécessairement, obligatoire, obligatoires, obligation, obligatoirement, indispensable,
      indispensables, impératif, impérativement, requis, requise, facultatif, facultative, facultatifs, volontaire,
      volontaires, convient, conviendrait, exige, exigent
    `),
    possibilities: list(`
      peut, peuvent, pourra, pourront, pourrait, pourraient, pouvoir, puisse, puissent, possible, possibles,
      possibilité, serait, seraient, aurait, auraient, sera, seront, permettrait, permettraient
    `),
    hedges: list(`
      peut-être, probablement, probable, sans doute, vraisemblablement, apparemment, semble, semblent, paraît,
      éventuellement, éventuel, éventuelle, éventuels, éventuelles, environ, presque, quasi, quasiment, idéalement, de
      préférence, généralement, souvent, parfois, largement, partiellement, en partie, potentiel, potentielle,
      potentiels, potentiellement, supposé, supposée, présumé, estimé, estimée, provisoire, provisoirement, en
      principe, le cas échéant, dans la mesure du possible, à terme, a priori, rarement, à peine, autour de, près de
    `),
    negations: list(`
      ne, n', pas, non, aucun, aucune, jamais, rien, personne, ni, sans, plus, nul, nulle, contre, plutôt que, au lieu
      de, interdit, interdite, interdire, interdits, éviter, cesser, refus, manque, absence, faux, illégal, illégale,
      défaut, échec, loin de
    `),
    conditions: list(`
      si, s'il, s'ils, sauf, excepté, exception, à moins, hormis, jusqu'à, jusqu'au, jusqu'aux, jusqu'en, lorsque,
      lorsqu', quand, tant que, dès que, pourvu, à condition, sous condition, sous réserve, en cas, au cas, dans le
      cas, conditionné, conditionnée, après, avant, pendant, selon que, dépend, dépendant, en fonction, hors, outre,
      mais, bien que, malgré, quoique, même si, temporaire, temporairement, suivant, cependant, toutefois
    `),
    bounds: [],
    attributions: list(`
      selon, pour certains, écrit, écrivent, ajoute, ajouté, explique, expliqué, annonce, annoncé, ordonne, ordonné, suggère,
      insiste, conclut, suppose, craint, craignent, opposition, adversaires, rivaux, observateurs, commentateurs, assure,
      assurent, soutient, soutiennent, prédit, prévoient, entend, parole, paroles, mots, d'après, dit, disent, déclare, déclaré, affirme, affirment, affirmé, prétend, prétendu, estime, estiment,
      considère, considèrent, juge, avis, opinion, rapporte, rapporté, souligne, nie, dément, rejette, rejeté,
      rejetée, refuse, refusé, s'oppose, opposants, critiques, partisans, dénonce, soi-disant, cité, citant,
      recommande, recommandent, recommandé, préconise, préconisé, propose, proposé, proposée, demande, demandent, aux
      yeux de, pour reprendre, veut, veulent, souhaite, souhaitent, espère, menace, promet
    `),
    scope: list(`
      seul, seule, seuls, seules, seulement, uniquement, exclusivement, n'est que, tout, toute, tous, toutes, chaque,
      chacun, chacune, certains, certaines, certain, certaine, quelques, plusieurs, la plupart, majorité, minorité,
      moitié, au moins, au plus, moins, davantage, maximum, minimum, inférieur, supérieur, y compris, compris,
      incluant, notamment, en particulier, particulièrement, principalement, surtout, à savoir, c'est-à-dire, limité,
      limitée, limités, limitées, réservé, réservée, par, annuel, annuelle, autre, autres, les deux, premier,
      première, dernier, dernière, même, dont, partie, ensemble
    `),
    numbers: list(`
      zéro, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, douzaine, quinze, vingt, trente,
      quarante, cinquante, soixante, cent, cents, mille, millier, milliers, million, millions, milliard, milliards,
      double, doubler, doublé, triple, triplé, tiers, quart, pour cent, centaines, dizaine, dizaines
    `),
    additions: list(`et, ou, ainsi que, ainsi, plus, avec, comme, tel que, telle que, tels que, telles que`),
  },
  leadingConnectives: list(`
    cependant, toutefois, néanmoins, pourtant, de plus, en outre, par ailleurs, de surcroît, aussi, ainsi, donc, dès
    lors, par conséquent, en conséquence, c'est pourquoi, pour cette raison, pour ces raisons, dans ce contexte, dans
    ce cadre, à cet égard, à ce titre, à cette fin, à cet effet, dans cette perspective, dans cet esprit, en effet,
    enfin, finalement, ensuite, puis, premièrement, deuxièmement, troisièmement, d'abord, tout d'abord, en premier
    lieu, en second lieu, en deuxième lieu, en dernier lieu, parallèlement, de même, également, dans le même temps, en
    conclusion, pour conclure, en somme, en résumé, en bref, autrement dit, d'une part, d'autre part, en revanche, or,
    à ce stade
  `),
  listJoiners: list(`et`),
  relativePronouns: list(`qui, lequel, laquelle, lesquels, lesquelles`),
  tails: {
    purposes: list(`
      afin de, afin d', afin que, afin qu', dans le but de, dans le but d', dans l'objectif de, dans l'objectif d', en vue de, en vue d', de façon à,
      de manière à, de sorte que, à des fins de, à des fins d', via, au moyen de, au moyen d', pour *er, pour *ir, pour *re
    `),
    afterComma: list(`
      notamment, y compris, comme, tel que, telle que, tels que, telles que, par exemple, en particulier, en *ant, par, à travers, via,
      grâce à, permettant, qui, dont, lequel, laquelle, chargé, chargée, chargés, chargées, missionné, missionnée, ayant pour, en lien avec, en
      s'appuyant, au moyen, l'un, l'une, ce qui, au-delà
    `),
    leads: list(
      `pour, afin de, afin d', afin que, en vue de, en vue d', compte tenu, étant donné, vu, dans le but de, dans le but d'`,
    ),
    reaching: list(`
      ne, n', pas, jamais, aucun, aucune, ni, sans, seul, seule, seulement, uniquement, exclusivement, plutôt que, au lieu de,
      cesser, éviter, interdire, renoncer
    `),
  },
  asking: {
    obligations: list(`
      doit, doivent, devra, devront, devrait, devraient, il faut, il faudra, il faudrait, faut-il, il convient, il
      conviendrait, il ne faut pas, il ne faudrait pas, il est recommandé, il est proposé, il est préconisé, il est suggéré, est recommandé, est recommandée
    `),
    softObligations: list(`
      nous avons demandé, nous avons recommandé, nous avons proposé, ne pourra, ne pourront, il est nécessaire, il est indispensable, il est essentiel, il est impératif, il est urgent, il est temps, il est
      souhaitable, il serait souhaitable, est nécessaire, sont nécessaires, est indispensable, sont indispensables, il
      importe, il serait opportun, il serait utile
    `),
    recommending: list(`
      recommande, recommandent, recommandons, déconseille, déconseillent, déconseillons, préconise, préconisent, préconisons, propose, proposent, proposons,
      suggère, suggèrent, suggérons, appelle à, appellent à, appelons à, invite, invitent, invitons, encourage,
      encourageons, demande, demandons, exhorte, exhortons
    `),
    voices: list(
      `nous, je, le présent rapport, la présente note, ce rapport, cette note, cette étude, les auteurs, la mission, le groupe de travail`,
    ),
    finiteVerbs: list(`
      est, sont, était, étaient, a, ont, avait, avaient, sera, seront, peut, peuvent, pourrait, pourraient, pourra, pourront, fut, furent, reste, restent, montre,
      montrent, constitue, constituent, représente, représentent, nous, on, il, elle, ils, elles
    `),
    nominalEndings: list(`tion, ment, age`),
    nominalClosings: [],
    deedNouns: [],
    suggesting: list(`
      peut être, peuvent être, pourrait être, pourraient être, pourra être, pourront être, gagnerait à être,
      gagneraient à être
    `),
    deeds: list(`
      adopté, adoptée, adoptées, adoptés, amélioré, améliorée, associé, associée, confié, confiée, confiées, créé,
      créée, créées, créés, développé, développée, développées, élargi, élargie, encouragé, encouragée, engagé,
      engagée, envisagé, envisagée, envisagées, établi, établie, étendu, étendue, étendus, financé, financée,
      instauré, instaurée, institué, instituée, introduit, introduite, lancé, lancée, lancées, menée, mené, mis, mise,
      mises, mobilisé, mobilisée, mobilisés, modifié, modifiée, organisé, organisée, prévu, prévue, proposé, proposée,
      réduit, réduite, renforcé, renforcée, renforcés, retenu, retenue, révisé, révisée, soutenu, soutenue, supprimé,
      supprimée, utilisé, utilisée
    `),
    pasts: list(`était, étaient, avait, avaient, a, ont, fut, furent`),
    forecasts: list(`
      probablement, vraisemblablement, sans doute, sera, seront, aura, auront, pourrait bien, peut-être, risque de,
      risquent de, va, vont, serait, seraient
    `),
    imperatives: list(`
      faire, mettre, prendre, rendre, inscrire, construire, conduire, poursuivre, permettre, promouvoir, réduire,
      introduire, soumettre, transmettre, étendre, instruire, traduire, inclure, conclure, exclure, joindre, suivre,
      défendre, apprendre, entreprendre, reconnaître, accroître, interdire, produire, restreindre, atteindre,
      combattre, répondre, suspendre, vendre, attendre, admettre, remettre, élire, dire, lire, écrire, prescrire,
      souscrire, contraindre, revoir, prévoir, pourvoir, recevoir, concevoir
    `),
    negatedInstructions: list(`ne pas, ne plus, ne jamais, n'`),
    instructionEndings: list(`er, ir`),
    closingInstructions: [],
    notInstructions: list(`
      également, notamment, seulement, actuellement, récemment, finalement, généralement, parallèlement, autrement, mention,
      premier, dernier, papier, dossier, chantier, calendrier, atelier, métier, courrier, foyer, danger, marché, hier,
      mer, hiver, enfer, fer, cher, janvier, février, quartier, conseiller, chancelier, particulier, régulier, entier,
      étranger, avenir, souvenir, plaisir, loisir, désir, pouvoir, espoir, soir, noir, devoir, leader, manager,
      cluster, master, alger, niger, policier, financier, immobilier, familier, singulier, postier, escalier, clair,
      air, fumier, pilier, levier, laser, super, inter, hacker, power, cyber, user, computer, paper, water, under,
      over, after
    `),
    infinitiveStatements: [],
    nounSigns: [],
    dependentOpenings: [],
    courtesies: [],
    opinions: list(`estimons, pensons, jugeons, considérons, avis, opinion`),
    hopes: list(
      `nous espérons que, nous souhaitons que, nous attendons que, nous attendons de, nous attendons du, nous voudrions que`,
    ),
    outsiders: list(
      `critiques, opposants, adversaires, détracteurs, syndicats, certains, observateurs, précédent, précédente`,
    ),
    expectations: list(`
      avoir été, avoir eu, noter, de noter, rappeler, de rappeler, souligner, de souligner, savoir, remarquer, de remarquer, s'attendre,
      garder à l'esprit, de garder à l'esprit, être lu, être lue, être lus, être lues
    `),
    denials: list(`
      il n'est pas vrai que, il est faux que, cela ne signifie pas que, cela ne veut pas dire que, nous ne pensons pas
      que, nous ne croyons pas que, il ne s'ensuit pas que, aucune action
    `),
    needs: [],
    nothings: list(`aucun, aucune, rien, nul, nulle`),
    invertedConditions: [],
    openingCharges: [],
    charges: [],
    charged: [],
  },
  structure: {
    recommendations: list(`
      nos revendications, nos exigences, nous demandons, recommandation, recommandations, préconisation, préconisations, recommande, recommandent, recommandons, préconise,
      préconisent, préconisons, propositions, proposition, actions à mener, actions à engager, mesures proposées, mesures
      à prendre, nos demandes, que faire, décisions attendues, décisions demandées
    `),
    actions: list(`
      prochaines étapes, actions, actions prioritaires, plan d'action, plan d'actions, mesures, pistes, pistes de réforme, pistes
      d'action, axes de travail, priorités, réformes, perspectives, solutions, leviers, comment, doit, devrait
    `),
    reportsOnly: list(`
      réponse, réponses, suivi des, état d'avancement, état des lieux, état de la mise en œuvre, état de mise en œuvre, état des recommandations, bilan, contexte, précédentes, antérieures, historique, mise en œuvre des,
      rejetées, méthodologie, élaboration des
    `),
    options: list(`options, option, alternatives, choix, scénarios, variantes, options envisagées`),
    besides: list(`conclusion, conclusions, constats, constat, enseignements, observations, analyse, bilan`),
    summaries: list(`résumé, synthèse, récapitulatif, récapitulation, en bref`),
    measures: list(`réformes, mesures, propositions, changements proposés`),
    othersAims: list(`
      objectifs, objectif, buts, but, finalité, missions, mission, tâches, initiatives, comprend, comprennent, notamment,
      fonctions, responsabilités, principes, critères, constats, questions, thèmes, défis, problèmes, membres
    `),
    guides: list(`comment, guide, conseils, manuel, façons de`),
    disclaimers: list(`
      ne formule aucune recommandation, ne formulons aucune recommandation, ne fait aucune recommandation, ne contient
      aucune recommandation, ne formule pas de recommandations, ne fait pas de recommandations
    `),
    counting: list(`points, demandes, suggestions, remarques, choses, nos, mes, voici, les`),
    ordinals: list(
      `premièrement, deuxièmement, troisièmement, quatrièmement, d'abord, tout d'abord, ensuite, enfin, en premier lieu, en deuxième lieu, en second lieu, en troisième lieu, en dernier lieu, la première consiste, la deuxième consiste, la troisième consiste`,
    ),
    firsts: list(`premi*, d'abord, tout d'abord, en premier lieu, la premi*`),
    labels: list(
      `recommandation, recommandations, recommandation opérationnelle, recommandation principale, recommandation clé, notre recommandation, préconisation, proposition, rec`,
    ),
    owners: list(
      `responsable, responsables, porteur, porteurs, pilote, acteur, acteurs, acteurs concernés, qui, destinataire, chef de file`,
    ),
    deadlines: list(`échéance, échéances, délai, délais, calendrier, date limite, quand, horizon`),
    costs: list(`coût, coûts, coût estimé, budget, moyens, financement, ressources`),
    priorities: list(`priorité, urgence, importance, degré de priorité`),
    rationales: list(
      `justification, motif, motifs, pourquoi, exposé des motifs, constat, constats, explication, contexte, raison, raisons, bénéfices, effets attendus`,
    ),
    responses: list(
      `réponse, réponse du gouvernement, réponse de l'administration, commentaire, commentaires, observation, observations, statut, état d'avancement, suivi, avis du gouvernement`,
    ),
    counts: list(`
      une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix-sept,
      dix-huit, dix-neuf, vingt
    `),
    weakLabels: list(`mesure, action, priorité, décision, piste, étape, axe, réforme, option`),
    numberSigns: list(`n, no, numéro, n°, nº`),
    titleLabels: list(`titre, objet, sujet`),
    senderLabels: list(`de, expéditeur, expéditrice`),
    markingLabels: list(`classification, mention, mention de protection`),
    headerLabels: list(`à, a, date, cc, copie, destinataire, destinataires, réf, référence, envoyé`),
    salutations: list(`madame, monsieur, mesdames, messieurs, cher, chère, chers, chères, bonjour`),
    valedictions: list(`
      cordialement, bien cordialement, bien à vous, respectueusement, sincèrement, salutations distinguées, bien à toi
    `),
    letterNames: list(`lettre ouverte, appel, pétition, lettre commune`),
    kickers: list(`
      note, note de synthèse, note de politique, note d'analyse, note stratégique, rapport, mémorandum, synthèse, communiqué, communiqué de presse,
      document de travail, livre blanc, policy brief, point de vue, avis, contribution
    `),
    bylines: list(`
      par, auteur, auteurs, auteure, auteures, autrice, autrices, rédigé par, rédigée par, rapport de, note de, établi
      par, présenté par, présentée par, rapporteur, rapporteure, rapporteurs
    `),
    institutions: list(`
      chambre, centre, institut, université, fondation, ministère, direction, conseil, comité, commission, agence, école,
      société, association, banque, groupe, réseau, laboratoire, académie, secrétariat, observatoire, cour, assemblée,
      sénat, inspection, haut-commissariat, délégation, service, mission, gouvernement
    `),
    nameJoiners: list(`et, avec`),
    nameOpenings: [],
    roles: list(`
      directeur, directrice, professeur, professeure, chercheur, chercheuse, analyste, expert, experte, ministre,
      ambassadeur, président, présidente, membre, ancien, ancienne, chef, cheffe, conseiller, conseillère, économiste,
      secrétaire, rédacteur, rédactrice, consultant, consultante, fondateur, ingénieur, député, députée, sénateur
    `),
    closingHeadings: list(`
      conclusion, conclusions, remarques finales, en conclusion, pour conclure, conclusion générale, synthèse et
      conclusion
    `),
    caveats: list(
      `indicatif, indicative, indicatifs, indicatives, provisoire*, estimation*, estimé*, hypothès*, pilote*, enquête*, échantillon*, méthod*, données, limite*, incertain*, incertitude*, entretiens, repose*, fondé*, dépend*, sous réserve, à condition, sauf, n'engage*, discutées avec, discutés avec`,
    ),
    closings: list(`
      en conclusion, pour conclure, en somme, en définitive, au total, en résumé, ces recommandations, ces
      propositions, les recommandations présentées, les propositions présentées, les présentes recommandations, les
      mesures présentées, notre objectif était, les considérations présentées, l'ensemble de ces
    `),
    sectionNames: list(`
      résumé, synthèse, résumé exécutif, introduction, contexte, constat, constats, état des lieux, messages clés, points clés, principaux constats, en bref, l'essentiel,
      cas pratique, étude de cas, prochaines étapes, méthode, méthodologie, résultats, discussion, annexe, annexes, avant-propos, préface, tableau, figure, encadré, lettre de mission
    `),
    navigation: list(`
      aller au contenu, aller au contenu principal, accueil, à propos, qui sommes-nous, menu, menu principal, rechercher, recherche, contact, contactez-nous,
      publications, événements, actualités, blog, connexion, se connecter, s'inscrire, s'abonner, faire un don, presse, thématiques, nos travaux, nos experts, newsletter, english, français,
      vous êtes ici, retour, haut de page, articles liés, sur le même sujet, à lire aussi, partager, partager cet article, imprimer, télécharger, télécharger le pdf, suivez-nous, facebook, twitter, linkedin, mentions légales
    `),
    appendices: list(`
      documents, documents utiles, documents joints, pièces jointes, en savoir plus, contact presse, références, bibliographie, liens, liens utiles, articles liés, sur le même sujet, à lire aussi, sommaire, table des matières, remerciements, à propos de
      l'auteur, à propos des auteurs, notes, notes de bas de page, sources, contact, voir aussi, pour aller plus loin,
      glossaire
    `),
    furniture: list(`
      image, photo, crédit photo, crédits photo, doi, partager, publié le, publié, mis à jour, mise à jour, droits
      réservés, lire aussi, s'abonner, télécharger, source, min de lecture, date, version, mots-clés, isbn, issn,
      courriel, tél
    `),
    markings: list(`
      diffusion restreinte, confidentiel, secret, très secret, non classifié, non protégé, usage interne, usage officiel,
      ne pas diffuser, sous embargo, strictement confidentiel, document de travail interne, confidentiel défense
    `),
  },
  notesPages: {
    say: 'À dire',
    ifAsked: 'Si question',
    none: 'Aucune note pour cette diapositive',
    continued: 'suite',
    copy: 'Exemplaire de l’orateur',
    place: (number, total) => `Diapositive ${number} sur ${total}`,
    page: (number, total) => `Page ${number} sur ${total}`,
  },
  labels: {
    bottomLine: 'L’essentiel',
    decisions: 'Décisions attendues',
    figures: 'Chiffres clés',
    timeline: 'Chronologie',
    sources: 'Sources et réserves',
    noAsk: 'Aucune demande explicite dans le document',
    onItsSlide: 'Texte complet sur sa propre page',
    inThePaper: 'En entier dans le document',
    untitled: 'Note',
    recommendationShort: 'Rec.',
    pageShort: 'p.',
    briefingFor: 'À l’attention de',
    presentedBy: 'Présenté par',
    date: 'Date',
    backup: 'Annexe',
  },
  figures: {
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
      'ans?|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|recommandations?|pages?|chapitres?|sections?|articles?|figures?|tableaux?|points?|étapes?|propositions?|mesures?|décennies?|périodes?|trimestres?',
    spanOpenings: 'sur|en|pendant|durant|au cours d[eu]s?|dans|depuis|pour|en l’espace de',
    rates:
      'par (?:an|mois|jour|semaine|heure|habitant|tête|personne|ménage|élève|tonne|hectare)|chaque année|à ce jour',
    anaphors: 'l[ea]s? mêmes?|d’entre (?:eux|elles)|parmi (?:eux|elles)|ce(?:ux|lles?|lui)-ci|ces|cette|ce dernier',
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    dateOpenings: 'en|le',
    timeOpenings: 'en|depuis|entre|de|fin|dès|au cours de',
    timeJoiners: 'et|à|–|-',
    clauseOpenings: 'tandis que|alors que|mais|et|contre|qui|dont|où|avec|ce qui',
    pronouns:
      'il|elle|ils|elles|on|nous|ce|cela|ceci|ces|cette|cet|celui-ci|celle-ci|qui|son|sa|ses|leur|leurs|tel|telle',
    guards:
      'doit|doivent|devra|devront|devrait|devraient|si|s’ils?|sauf|à condition|pourvu|estimée?s?|prévue?s?|prévoit|prévoient|viser?|visent|objectifs?|semblent?|probablement|peut-être|possible|sera|seront|serait|seraient|aurait|auraient',
    that: 'que',
    auxiliaries: 'ont|a|avaient|sont|étaient|est',
  },
  pointing: {
    impersonal: /^il (?:faut|convient|importe|s['’]agit|existe|y a|(?:est|serait) [\p{L}-]+ (?:que|de|d['’]))/iu,
    back: /^(?:[^,;:]*(?<!\p{L})(?:cela|ceci|celui-ci|celle-ci|ceux-ci|ces)|[^,]{1,40}, (?:elle|ils|elles|cela|il(?! (?:faut|convient|importe|s['’]agit|est))))(?!\p{L})/iu,
  },
  conceding:
    /^(?:certes|il est vrai|sans doute|on (?:nous )?(?:objecte|objectera|dira)|d['’]aucuns|certains)(?!\p{L})/iu,
  sayingNouns: null,
};
