import { list } from './list.ts';
import type { LanguageData } from './types.ts';

export const spanish: LanguageData = {
  code: 'es',
  commonWords: list(`
      el, la, los, las, de, y, en, una, un, del, con, es, su, al, lo, más, que, por, para, se, como, sus, son, ha, no
    `),
  abbreviations: list(`
      sr, sra, sres, sras, srta, d, dña, dr, dra, prof, profa, lic, ing, arq, gral, cnel, cap, excmo, excma, ilmo, ilma, mons, sto, sta, av, avda, p. ej, ej, cf, cfr, vid, aprox, ee, rr, ff, cc, dir, coord,
      dpto, depto, i.e, e.g, vs
    `),
  closingAbbreviations: list(
    `etc, uu, hh, aa, oo, s.a, s.l, cía, ee.uu, e.e.u.u, a.c, d.c, jr, ltda, s.a.s, ed, eds, a.m, p.m`,
  ),
  numberAbbreviations: list(`
      n, no, nº, n.º, núm, núms, num, art, arts, pág, págs, p, pp, vol, cap, caps, sec, fig, figs, tab, apdo, párr, inc, lit, ene, feb, mar, abr, jun, jul, ago, sept, sep, oct, nov, dic
    `),
  ordinalStop: false,
  openers: list(`
      el, la, los, las, lo, un, una, unos, unas, este, esta, esto, estos, estas, ese, esa, eso, esos, esas, él, ella, ellos, ellas, su, sus, en, de, del, a, al, con, por, para, sin, sobre, desde, entre, según,
      si, cuando, aunque, como, tras, ante, durante, después, antes, y, pero, o, así, también, además, no, hay, se, nuestro, nuestra, cada, todo, todos, todas, muchos, muchas, algunos, algunas, varios, quien,
      que, qué, cómo, por qué, solo, sólo
    `),
  backReferences: list(`
      este, esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquella, aquellos, ello, ellos, ellas, él, ella, su, sus, tal, tales, ambos, ambas, dicho, dicha, dichos, dichas, así, entonces, por
      ejemplo, por supuesto, y, pero, o, sino, también, tampoco, allí, lo anterior, lo mismo
    `),
  proclitics: [],
  wholeWords: [],
  protected: {
    obligations: list(`
      debe, deben, deberá, deberán, debería, deberían, debemos, deber, deba, deban, debía, debían, hay que, habrá que, habría que, tiene que, tienen que, ha de, han de, habrá de, habrán de, necesario,
      necesaria, necesarios, necesarias, necesariamente, obligatorio, obligatoria, obligatorios, obligatorias, obligación, obligatoriamente, imprescindible, imprescindibles, indispensable, indispensables,
      imperativo, preciso, requiere, requieren, requerido, requerida, exige, exigen, exigible, facultativo, facultativa, opcional, optativo, voluntario, voluntaria, voluntarios, voluntarias, voluntariamente,
      conviene, convendría, procede, vinculante
    `),
    possibilities: list(`
      puede, pueden, podrá, podrán, podría, podrían, podemos, poder, pueda, puedan, pudiera, pudieran, podía, podían, posible, posibles, posibilidad, posiblemente, sería, serían, habría, habrían, será, serán,
      tendría, tendrían, capaz, capaces, cabe
    `),
    hedges: list(`
      quizá, quizás, tal vez, acaso, probable, probables, probablemente, seguramente, aparentemente, presumiblemente, previsiblemente, supuestamente, presunto, presunta, supuesto, supuesta, parece, parecen,
      parecería, eventual, eventuales, eventualmente, aproximadamente, alrededor de, cerca de, casi, en torno a, unos, unas, idealmente, preferentemente, preferiblemente, de preferencia, generalmente, en
      general, a menudo, a veces, en gran medida, en gran parte, en parte, parcialmente, parcial, potencial, potenciales, potencialmente, estimado, estimada, estimados, estimadas, previsto, prevista, previstos,
      previstas, esperado, esperada, provisional, provisionalmente, en principio, en su caso, en la medida de lo posible, cuando proceda, si procede, a priori, apenas, raramente, rara vez, relativamente, tentativo, tentativa
    `),
    negations: list(`
      no, ni, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, sin, tampoco, contra, en contra, en lugar de, en vez de, antes que, lejos de, salvo, falso, falsa, ilegal, ilegales, prohibido, prohibida,
      prohibir, prohíbe, evitar, evita, abstenerse, cesar, dejar de, falta, carece, carecen, ausencia, fracaso, fracasó, incumple, incumplimiento, imposible, impide, impiden, excepto, sino
    `),
    conditions: list(`
      si, salvo, excepto, excepción, a menos que, a no ser que, cuando, siempre que, siempre y cuando, mientras, en caso, en el caso, en tanto, con tal de, a condición, condición, condicionado, condicionada,
      condicionados, supeditado, supeditada, sujeto a, sujeta a, sujetos a, a reserva de, una vez, tan pronto, depende, dependen, dependiendo, en función, pendiente, pendientes, fuera de, aparte de, pero,
      aunque, si bien, pese a, a pesar, no obstante, sin embargo, temporal, temporalmente, transitorio, transitoria, transitoriamente, interino, donde, previa, previo, previamente, de lo contrario
    `),
    bounds: list(`hasta, después, tras, antes, durante, según`),
    attributions: list(`
      según, de acuerdo con, a juicio de, en palabras de, en opinión de, a ojos de, dice, dicen, dijo, dijeron, dicho que, afirma, afirman, afirmó, afirmaron, sostiene, sostienen, sostuvo, asegura, aseguran,
      aseguró, declara, declaró, declaran, señala, señalan, señaló, indica que, indican que, indicó, opina, opinan, opinó, cree, creen, creía, considera, consideran, consideró, estima que, estiman que, piensa,
      piensan, alega, alegan, alegó, argumenta, argumentan, argumentó, advierte, advierten, advirtió, denuncia, denuncian, denunció, niega, niegan, negó, rechaza, rechazan, rechazó, rechazado, rechazada, se
      opone, se oponen, se opuso, opositores, oposición, críticos, detractores, partidarios, defensores, adversarios, observadores, comentaristas, propone, proponen, propuso, propuesto, propuesta por, recomienda, recomiendan, recomendó, recomendado, recomendada, recomendaron, sugiere, sugieren, sugirió, pide, piden, pidió, pidieron, exigió, exigieron, reclama, reclaman, reclamó, quiere, quieren,
      quería, desea, desean, espera, esperan, teme, temen, temía, amenaza, amenazó, promete, prometió, anunció, anuncia, anunciado, explica, explicó, añade, añadió, insiste, insistió, concluye que, concluyó, informó, informa de, relata, escribe, escribió, cita, citado, citada, citando, llamado, llamada, así llamado, supone que, cuentan que, pretende, pretenden, pretendía, defiende que, defienden que
    `),
    scope: list(`
      solo, sólo, sola, solas, solos, solamente, únicamente, único, única, únicos, únicas, exclusivamente, exclusivo, exclusiva, todo, toda, todos, todas, cada, cualquier, cualquiera, cualesquiera, alguno,
      alguna, algunos, algunas, algún, cierto, cierta, ciertos, ciertas, varios, varias, muchos, muchas, mucho, mucha, pocos, pocas, poco, poca, la mayoría, mayoría, mayor parte, minoría, mitad, ambos, ambas,
      al menos, por lo menos, como mínimo, como máximo, a lo sumo, más, menos, hasta, máximo, máxima, mínimo, mínima, superior, superiores, inferior, inferiores, incluido, incluida, incluidos, incluidas,
      incluye, incluyen, incluyendo, inclusive, excluido, excluida, excluidos, excluidas, en particular, en especial, especialmente, particularmente, principalmente, sobre todo, es decir, a saber, esto es, o
      sea, limitado, limitada, limitados, limitadas, reservado, reservada, restringido, restringida, por, anual, anuales, anualmente, otro, otra, otros, otras, mismo, misma, mismos, mismas, primer, primero, primera, segundo, segunda, último, última, dentro de, más allá, parte, resto, demás
    `),
    numbers: list(`
      cero, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, docena, docenas, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veint*, treinta, cuarenta,
      cincuenta, sesenta, setenta, ochenta, noventa, cien, ciento, cientos, doscientos, doscientas, trescientos, trescientas, cuatrocientos, quinientos, quinientas, mil, miles, millar, millares, millón,
      millones, billón, billones, por ciento, porcentaje, doble, duplicar, duplicado, triple, triplicar, tercio, tercios, cuarto, cuarta parte, quinta parte, décima parte, decena, decenas, centenar, centenares,
      dos veces, tres veces
    `),
    additions: list(
      `y, e, o, u, así como, además de, junto con, junto a, más, con, como, tal como, tales como, no, también`,
    ),
  },
  leadingConnectives: list(`
      sin embargo, no obstante, con todo, ahora bien, además, asimismo, así mismo, igualmente, del mismo modo, de igual modo, de igual manera, de la misma manera, por otra parte, por otro lado, por una parte,
      por un lado, por su parte, a su vez, de hecho, en efecto, por tanto, por lo tanto, por consiguiente, en consecuencia, así pues, así, por ello, por eso, por esta razón, por estas razones, por este motivo,
      por estos motivos, en este contexto, en ese contexto, en este sentido, en ese sentido, en este marco, a este respecto, al respecto, con este fin, con ese fin, a tal fin, a tal efecto, con este objetivo,
      para ello, para eso, en primer lugar, en segundo lugar, en tercer lugar, en cuarto lugar, en quinto lugar, en último lugar, por último, finalmente, primero, segundo, tercero, cuarto, quinto, luego,
      después, a continuación, al mismo tiempo, paralelamente, en paralelo, mientras tanto, en conclusión, para concluir, en suma, en resumen, en definitiva, en síntesis, en pocas palabras, dicho de otro modo,
      en otras palabras, es más, en cambio, por el contrario, también, ante esta situación, ante ello, a la luz de lo anterior, por todo ello, en vista de ello
    `),
  listJoiners: list(`y, e`),
  relativePronouns: list(
    `que, quien, quienes, el cual, la cual, los cuales, las cuales, cual, cuyo, cuya, cuyos, cuyas`,
  ),
  tails: {
    purposes: list(`
      con el fin de, con el fin de que, a fin de, a fin de que, con el objetivo de, con el objeto de, con objeto de, con el propósito de, con la finalidad de, con vistas a, con miras a, de modo que, de manera
      que, de forma que, para que
    `),
    afterComma: list(`
      para *ar, para *er, para *ir, para *arse, para *erse, para *irse, para *arlo, para *arla, para *arlos, para *arlas, incluido, incluida, incluidos, incluidas, incluyendo, como, tales como, tal como, por
      ejemplo, en particular, en especial, especialmente, mediante, a través de, por medio de, gracias a, lo que, lo cual, que, el cual, la cual, los cuales, las cuales, cuyo, cuya, cuyos, cuyas, *ando, *iendo,
      de acuerdo con, en línea con, en coordinación con, en colaboración con, siguiendo, entre otros, entre otras, entre ellos, entre ellas, así como
    `),
    leads: list(`
      para, a fin de, con el fin de, con el objetivo de, con el objeto de, con el propósito de, dado que, dado, dada, dados, dadas, puesto que, ya que, en vista de, a la luz de, teniendo en cuenta, habida cuenta
    `),
    reaching: list(`
      no, ni, nunca, jamás, ningún, ninguno, ninguna, nadie, nada, sin, tampoco, solo, sólo, solamente, únicamente, exclusivamente, en lugar de, en vez de, más que, dejar de, evitar, cesar, abstenerse, prohibir, renunciar
    `),
  },
  asking: {
    obligations: list(`
      debe, deben, deberá, deberán, debería, deberían, debemos, deberíamos, hay que, habrá que, habría que, tiene que, tienen que, tendrá que, tendrán que, tendría que, tendrían que, ha de, han de, habrá de,
      habrán de, habría de, habrían de, se recomienda, se propone, se sugiere, se aconseja, se solicita, se pide, recomendable, conviene, convendría, es preciso, procede que
    `),
    softObligations: list(`
      hemos solicitado, hemos pedido, hemos recomendado, no podrá, no podrán, es necesario, es necesaria, son necesarios, son necesarias, es imprescindible, es indispensable, es fundamental, es esencial, es urgente, es imperativo, es prioritario, es importante que, es conveniente,
      sería conveniente, sería deseable, sería útil, es hora de, es momento de, ha llegado el momento de, hace falta, harán falta, haría falta, resulta necesario, resulta imprescindible, resulta urgente, se
      requiere, se requieren, se necesita, se necesitan, se precisa, urge, corresponde al, merece
    `),
    recommending: list(`
      exigimos, demandamos, recomienda, recomiendan, recomendamos, recomiendo, recomendaríamos, proponemos, propongo, propone, proponen, sugerimos, sugiero, sugiere que, sugieren que, aconsejamos, aconsejo, aconseja, instamos,
      instan, insta, exhortamos, exhorta, pedimos, pido, solicitamos, solicito, llamamos a, hace un llamamiento, hacemos un llamamiento, invitamos, invita a, animamos, alentamos, planteamos, abogamos, aboga
      por, abogan por, se recomienda, se propone, se sugiere
    `),
    voices: list(`
      nosotros, nosotras, yo, recomendamos, recomiendo, recomendaríamos, proponemos, propongo, sugerimos, sugiero, aconsejamos, aconsejo, instamos, exhortamos, pedimos, pido, solicitamos, solicito, llamamos a,
      hacemos un llamamiento, invitamos, animamos, alentamos, planteamos, abogamos, se recomienda, se propone, se sugiere, este informe, el presente informe, esta nota, la presente nota, este documento, el
      presente documento, este estudio, el presente estudio, esta comisión, este trabajo, los autores, las autoras, el autor, la autora, nuestro, nuestra, creemos, consideramos, a nuestro juicio
    `),
    finiteVerbs: list(`
      es, son, era, eran, fue, fueron, ha, han, había, habían, hay, hubo, está, están, estaba, estaban, tiene, tienen, tenía, tenían, tuvo, puede, pueden, podía, podría, podrían, podrá, podrán, será, serán,
      sería, serían, existe, existen, muestra, muestran, mostró, representa, representan, constituye, constituyen, sigue, siguen, permanece, queda, quedan, quedó, aumentó, cayó, creció, bajó, subió, hizo, hace,
      hacen, dio, da, dan, va, van, debe, deben, nosotros, ella, ellos, ellas, cuesta, cuestan, costó, costaría, exige, exigen, permite, permitió, permitiría, supone, suponen, supuso, llegó, perdió, gastó, gasta, gastan
    `),
    nominalEndings: list(`ción, sión, miento, aje, anza, ncia`),
    nominalClosings: [],
    deedNouns: [],
    suggesting: list(`
      puede ser, pueden ser, podría ser, podrían ser, podrá ser, podrán ser, podría, podrían, podrá, podrán, puede, pueden, cabría, cabe
    `),
    deeds: list(`
      adoptar, adoptarse, ampliar, ampliarse, crear, crearse, creado, creada, establecer, establecerse, establecido, establecida, exigir, exigirse, financiar, financiarse, financiado, financiada, incorporar,
      incorporarse, incluirse, introducir, introducirse, reforzar, reforzarse, revisar, revisarse, revisado, revisada, suprimir, suprimirse, utilizarse, utilizado, destinarse, destinar, estudiarse,
      considerarse, implantarse, implantar, publicarse, sustituirse, adoptado, adoptada
    `),
    pasts: list(`era, eran, fue, fueron, había, habían, ha, han, hubo, tenía, tenían`),
    forecasts: list(`
      probablemente, seguramente, previsiblemente, quizá, quizás, tal vez, es probable, es posible que, puede que, se espera que, se prevé, será, serán, sería, serían, tendrá, tendrán, habrá, podría, podrían,
      va a, van a, corre el riesgo
    `),
    imperatives: list(`
      adopte, adopten, amplíe, apruebe, aprueben, asigne, asegure, aumente, autorice, cierre, construya, convoque, cumpla, defina, deje de, derogue, desarrolle, dedique, destine, diseñe, dote, elabore, elimine,
      encargue, establezca, establezcan, estudie, evalúe, exija, extienda, fije, financie, fomente, garantice, haga, haga público, impulse, implante, incluya, incorpore, informe a, inicie, instale, introduzca,
      invierta, invite, limite, mantenga, mejore, modifique, nombre a, nombre un, nombre una, obligue, ofrezca, ordene, organice, pague, permita, ponga, prepare, priorice, prohíba, promueva, prorrogue, proteja,
      publique, publiquen, realice, rebaje, reduzca, reduzcan, reforme, refuerce, regule, renueve, reserve, retire, revise, simplifique, someta, suprima, suspenda, sustituya, traslade, unifique, utilice, que se
    `),
    negatedInstructions: list(`no, nunca`),
    instructionEndings: list(`
      ar, er, ir, ír, arse, erse, irse, arlo, arla, arlos, arlas, arle, arles, erlo, erla, erlos, erlas, irlo, irla, irlos, irlas
    `),
    closingInstructions: [],
    notInstructions: list(`
      a pesar, pesar, lugar, hogar, mujer, taller, deber, poder, primer, tercer, militar, nuclear, similar, particular, popular, solar, escolar, familiar, dólar, ayer, anteayer, auxiliar, titular, millar,
      pilar, preliminar, ejemplar, azar, singular, regular, irregular, par, bar, mar, bienestar, malestar, cualquier, líder, cáncer, máster, porvenir, alquiler, placer, amanecer, atardecer, menester, haber,
      ser, estar, parecer, radar, altar, collar, celular, molecular, insular, peninsular, circular, vascular, lunar, angular, carácter, alfiler, chófer, súper, júnior, interior, secular, curricular,
      extracurricular, bipolar, polar, oscar, alcázar, qatar, gibraltar, madagascar
    `),
    infinitiveStatements: list(`
      es, son, fue, fueron, era, será, sería, serían, cuesta, costó, costará, costaría, exige, exigiría, requiere, requeriría, basta, bastaría, supone, supondría, implica, implicaría, significa, significaría,
      resulta, resultó, resultaría, parece, lleva, llevaría, tarda, ayudó, permitió, permitiría, redujo, aumentó
    `),
    nounSigns: list(`de, del, que, y, ha, han, es, fue`),
    dependentOpenings: list(`no hacerlo, ni`),
    courtesies: list(`por favor, rogamos, se ruega`),
    opinions: list(`creemos, consideramos, opinamos, pensamos, entendemos, estimamos, juicio, opinión`),
    hopes: list(`esperamos que, esperamos de, deseamos que, confiamos en que, quisiéramos que`),
    outsiders: list(`
      críticos, opositores, detractores, adversarios, partidarios, sindicatos, sindicato, patronal, algunos, otros, otras, observadores, oposición, anterior, anteriores, testigos, comentaristas, ecologistas, vecinos
    `),
    expectations: list(`
      haber sido, haber tenido, haberse, de, esperar, esperarse, recordar, recordarse, señalar, señalarse, destacar, destacarse, subrayar, subrayarse, notar, notarse, saber, saberse, tener en cuenta, tenerse en cuenta, tener presente, leerse,
      entenderse, interpretarse, tomarse con cautela, advertir, advertirse, decir, decirse, reconocer, reconocerse, a, al, a la, a los, a que
    `),
    denials: list(`
      no es cierto que, no es verdad que, es falso que, no significa que, no quiere decir que, no creemos que, no pensamos que, no se trata de, de ello no se sigue, de ahí no se sigue, no hay que hacer nada, ninguna medida
    `),
    needs: list(`
      hay que, tiene que, tienen que, tendrá que, tendrán que, habrá que, es necesario, es preciso, hace falta, se requiere, se necesita
    `),
    nothings: list(`ningún, ninguno, ninguna, nada, nadie`),
    invertedConditions: [],
    openingCharges: [],
    charges: [],
    charged: [],
  },
  structure: {
    recommendations: list(`
      nuestras demandas, nuestras exigencias, exigimos, recomendación, recomendaciones, recomienda, recomiendan, recomendamos, recomendado, recomendadas, proponemos, sugerimos, medidas propuestas, propuestas, propuesta, propuestas de actuación, actuaciones
      propuestas, acciones recomendadas, acciones propuestas, medidas recomendadas, qué hacer, qué hay que hacer, qué debe hacerse, qué debería hacerse, qué pedimos, pedimos, solicitamos, lo que pedimos,
      nuestras peticiones, peticiones, decisiones que se solicitan, decisiones solicitadas, acuerdos que se proponen, acciones requeridas, tareas pendientes
    `),
    actions: list(`
      próximos pasos, pasos siguientes, siguientes pasos, medidas, medidas prioritarias, acciones, acciones prioritarias, plan de acción, líneas de acción, líneas de actuación, actuaciones, hoja de ruta,
      reformas, prioridades, soluciones, sugerencias, alternativas, opciones, camino a seguir, cómo, debe, deben, debería, deberían
    `),
    reportsOnly: list(`
      respuesta, respuestas, contestación, seguimiento, estado de las, estado de la aplicación, estado de aplicación, estado de cumplimiento, estado de la implementación, balance, antecedentes, anteriores, previas, pasadas, historial, cumplimiento de, aplicación de las, grado de cumplimiento, rechazadas,
      metodología, elaboración de, de otros, ajenas
    `),
    options: list(`opciones, opción, alternativas, escenarios, opciones consideradas, variantes, vías posibles`),
    besides: list(`
      conclusión, conclusiones, hallazgos, hallazgo, constataciones, lecciones, lecciones aprendidas, observaciones, análisis, discusión, diagnóstico
    `),
    summaries: list(`resumen, síntesis, recapitulación, en breve`),
    measures: list(`reformas, medidas, propuestas, cambios propuestos`),
    othersAims: list(`
      objetivos, objetivo, fines, fin, finalidad, misión, metas, meta, tareas, iniciativas, incluye, incluyen, comprende, comprenden, funciones, responsabilidades, competencias, principios, criterios,
      hallazgos, preguntas, cuestiones, temas, retos, desafíos, problemas, miembros, causas, razones, motivos, consecuencias, riesgos, ventajas, inconvenientes
    `),
    guides: list(`cómo, guía, consejos, manual, maneras de, formas de`),
    disclaimers: list(`
      no formula recomendaciones, no formula ninguna recomendación, no formulamos recomendaciones, no formulamos ninguna recomendación, no hace recomendaciones, no hace ninguna recomendación, no hacemos
      recomendaciones, no contiene recomendaciones, no contiene ninguna recomendación, no incluye recomendaciones, no ofrece recomendaciones, no recomienda nada, no pretende recomendar, sin formular
      recomendaciones, no emite recomendaciones
    `),
    counting: list(`
      cosas, puntos, pasos, cambios, peticiones, sugerencias, medidas, nuestras, nuestros, mis, estas, estos, las, los, siguientes, son, a saber, saber, a
    `),
    ordinals: list(`
      primero, primera, segundo, segunda, tercero, tercera, cuarto, cuarta, quinto, quinta, sexto, sexta, en primer lugar, en segundo lugar, en tercer lugar, en cuarto lugar, en quinto lugar, en sexto lugar, en
      último lugar, por último, finalmente, la primera es, la segunda es, la tercera es, la cuarta es, la primera consiste, la segunda consiste, la tercera consiste
    `),
    firsts: list(`primer*, en primer lugar, la primera, lo primero`),
    labels: list(`
      recomendación, recomendaciones, rec, propuesta, recomendación clave, recomendación principal, recomendación de política, petición
    `),
    owners: list(`
      responsable, responsables, a cargo de, encargado, encargada, quién, quien, órgano responsable, unidad responsable, organismo responsable, destinatario, destinatarios, entidad responsable, competente, actor, actores, lidera
    `),
    deadlines: list(`
      plazo, plazos, fecha límite, fecha, cuándo, cuando, calendario, vencimiento, horizonte, plazo de ejecución, cronograma
    `),
    costs: list(`
      coste, costes, costo, costos, coste estimado, costo estimado, presupuesto, recursos, financiación, financiamiento, precio
    `),
    priorities: list(`prioridad, urgencia, importancia, grado de prioridad, nivel de prioridad`),
    rationales: list(`
      justificación, motivo, motivos, motivación, razón, razones, por qué, fundamento, fundamentación, explicación, contexto, antecedentes, evidencia, beneficio, beneficios, impacto, impacto esperado, efectos
      esperados, detalle, detalles, descripción, argumento
    `),
    responses: list(`
      respuesta, respuesta del gobierno, respuesta de la administración, respuesta del ministerio, contestación, comentario, comentarios, observaciones, estado, situación, seguimiento, resultado, estado de
      cumplimiento, alegaciones
    `),
    counts: list(`
      una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte
    `),
    weakLabels: list(
      `medida, acción, prioridad, decisión, paso, reforma, opción, eje, línea de acción, actuación, sugerencia`,
    ),
    numberSigns: list(`n, no, nº, n.º, núm, num, número`),
    titleLabels: list(`título, asunto, tema, ref`),
    senderLabels: list(`de, remitente`),
    markingLabels: list(`clasificación, carácter, grado de clasificación`),
    headerLabels: list(`
      a, para, fecha, cc, copia, con copia, destinatario, destinataria, destinatarios, referencia, anexos, adjuntos, vía
    `),
    salutations: list(`
      estimado, estimada, estimados, estimadas, querido, querida, distinguido, distinguida, señor, señora, señores, muy señor mío, muy señora mía, muy señores míos, excelentísimo señor, excelentísima señora,
      excmo, excma, hola, buenos días, a quien corresponda
    `),
    valedictions: list(`
      atentamente, muy atentamente, le saluda atentamente, les saluda atentamente, saludos, un saludo, saludos cordiales, un cordial saludo, cordialmente, un saludo cordial, respetuosamente, reciba un cordial
      saludo, sin otro particular, un abrazo
    `),
    letterNames: list(`carta abierta, carta conjunta, petición, llamamiento`),
    kickers: list(`
      nota, nota informativa, nota de política, nota de políticas, nota técnica, nota de análisis, informe, informe de política, informe técnico, informe breve, memorando, memorándum, documento de trabajo,
      documento de política, documento de políticas, documento de posición, libro blanco, policy brief, resumen, resumen ejecutivo, resumen de política, comunicado, comunicado de prensa, nota de prensa,
      tribuna, análisis, opinión, borrador, confidencial, carta abierta
    `),
    bylines: list(`
      por, autor, autora, autores, autoras, autoría, escrito por, elaborado por, elaborada por, preparado por, preparada por, redactado por, redactada por, presentado por, presentada por, coordinado por,
      firmado por, equipo de redacción, texto
    `),
    institutions: list(`
      centro, instituto, universidad, fundación, ministerio, dirección general, consejo, consejería, comité, comisión, agencia, oficina, escuela, facultad, sociedad, asociación, banco, grupo, red, laboratorio,
      academia, secretaría, observatorio, tribunal, ayuntamiento, diputación, gobierno, departamento, subsecretaría, defensoría, cámara, senado, congreso, federación, confederación, junta, servicio, unidad,
      alcaldía, intendencia, viceministerio
    `),
    nameJoiners: list(`y, e, con`),
    nameOpenings: [],
    roles: list(`
      director, directora, profesor, profesora, catedrático, catedrática, investigador, investigadora, analista, experto, experta, ministro, ministra, embajador, embajadora, presidente, presidenta, miembro,
      jefe, jefa, asesor, asesora, economista, secretario, secretaria, editor, editora, consultor, consultora, fundador, fundadora, ingeniero, ingeniera, diputado, diputada, senador, senadora, alcalde,
      alcaldesa, subdirector, subdirectora, coordinador, coordinadora, técnico, técnica, socióloga, sociólogo, abogado, abogada, doctorando
    `),
    closingHeadings: list(`
      conclusión, conclusiones, consideraciones finales, reflexiones finales, reflexión final, a modo de conclusión, para concluir, en conclusión, comentarios finales, palabras finales, cierre
    `),
    caveats: list(
      `orientativ*, preliminar*, provisional*, estima*, supuesto*, hipótesis, piloto*, encuesta*, muestra, muestras, método*, metodolog*, datos, limitacion*, limitad*, incert*, incierto*, entrevistas, se basa*, basad*, depende*, sujet*, siempre que, salvo`,
    ),
    closings: list(`
      en conclusión, para concluir, en suma, en definitiva, en resumen, en síntesis, estas recomendaciones, estas propuestas, estas medidas, las recomendaciones anteriores, las propuestas anteriores, las
      medidas anteriores, las recomendaciones presentadas, las propuestas presentadas, las medidas presentadas, el conjunto de estas, nuestro objetivo era, en última instancia, con estas medidas, con estas
      propuestas, ninguna de estas
    `),
    sectionNames: list(`
      resumen ejecutivo, resumen, introducción, contexto, antecedentes, panorama, mensajes clave, mensajes principales, ideas clave, puntos clave, principales hallazgos, hallazgos, en breve, de un vistazo,
      claves, planteamiento del problema, el problema, diagnóstico, marco normativo, estudio de caso, estudios de caso, próximos pasos, causas, lecciones aprendidas, qué ocurrió, qué falla, metodología, método,
      resultados, discusión, anexo, apéndice, prólogo, prefacio, presentación, tabla, cuadro, gráfico, figura, recuadro, términos de referencia
    `),
    navigation: list(`
      ir al contenido, saltar al contenido, ir al contenido principal, inicio, portada, acerca de, quiénes somos, menú, menú principal, buscar, búsqueda, contacto, contáctenos, publicaciones, actividades,
      eventos, noticias, actualidad, blog, acceder, iniciar sesión, registrarse, suscribirse, suscríbete, donar, empleo, prensa, temas, nuestro trabajo, expertos, programas, investigación, boletín, español,
      english, está usted aquí, volver, volver arriba, artículos relacionados, contenido relacionado, noticias relacionadas, también te puede interesar, también le puede interesar, te puede interesar,
      compartir, compartir este artículo, imprimir, descargar pdf, síguenos, facebook, twitter, linkedin, política de cookies, política de privacidad, aviso legal
    `),
    appendices: list(`
      documentos, documentos relacionados, documentos adjuntos, enlaces de interés, contacto de prensa, contenido relacionado, noticias relacionadas, también te puede interesar, te puede interesar, más sobre este tema, referencias, referencias bibliográficas, bibliografía, enlaces, enlaces de interés,
      lecturas recomendadas, para saber más, más información, índice, contenido, tabla de contenidos, sumario, agradecimientos, sobre el autor, sobre la autora, sobre los autores, sobre las autoras, acerca del
      autor, notas, notas al pie, fuentes, contacto, véase también, ver también, relacionados, artículos relacionados, glosario, siglas
    `),
    furniture: list(`
      imagen, imagen de, foto, foto de, fotografía, crédito, doi, compartir, comparte, publicado el, publicado en, publicado, actualizado, última actualización, derechos reservados, todos los derechos, leer
      más, seguir leyendo, lea también, suscríbase, suscríbete, descargar, fuente, min de lectura, minutos de lectura, fecha, versión, palabras clave, etiquetas, isbn, issn, correo electrónico, correo, tel,
      teléfono, depósito legal
    `),
    markings: list(`
      confidencial, reservado, secreto, alto secreto, difusión limitada, difusión restringida, uso oficial, uso interno, solo uso interno, de uso interno, para uso oficial, restringido, sin clasificar, no
      clasificado, embargado, estrictamente confidencial, documento interno, no difundir, borrador no citar
    `),
  },
  notesPages: {
    say: 'Decir',
    ifAsked: 'Si preguntan',
    none: 'Sin notas para esta diapositiva',
    continued: 'continuación',
    copy: 'Copia del orador',
    place: (number, total) => `Diapositiva ${number} de ${total}`,
    page: (number, total) => `Página ${number} de ${total}`,
  },
  labels: {
    bottomLine: 'Lo esencial',
    decisions: 'Decisiones que se solicitan',
    figures: 'Cifras clave',
    timeline: 'Cronología',
    sources: 'Fuentes y salvedades',
    noAsk: 'El documento no formula ninguna petición expresa',
    onItsSlide: 'Texto íntegro en su propia diapositiva',
    inThePaper: 'Texto íntegro en el documento',
    untitled: 'Nota informativa',
    recommendationShort: 'Rec.',
    pageShort: 'p.',
    briefingFor: 'A la atención de',
    presentedBy: 'Presentado por',
    date: 'Fecha',
    backup: 'Anexo',
  },
  figures: {
    qualifiers:
      'al menos|por lo menos|como mínimo|como máximo|hasta|más de|menos de|alrededor de|cerca de|aproximadamente|casi|unos|unas|solo|sólo|apenas|el',
    percent: '%|por ciento|puntos porcentuales|‰',
    scales: 'mil millones|mil|millón|millones|billones|M',
    currencies: 'de euros|euros|de dólares|dólares|de pesos|pesos|de soles|soles|€|EUR|USD',
    changes:
      'aumentó|aumentaron|ha aumentado|han aumentado|creció|crecieron|ha crecido|han crecido|subió|subieron|ha subido|han subido|cayó|cayeron|ha caído|han caído|bajó|bajaron|ha bajado|han bajado|disminuyó|disminuyeron|ha disminuido|han disminuido|se redujo|se redujeron|redujo|redujeron|descendió|descendieron|retrocedió',
    by: 'en un|en|un',
    changeNouns: 'de aumento|de subida|de caída|de reducción|de crecimiento|de descenso',
    shareOf: 'de las|de los|de la|del|de',
    reaches:
      'ascendió a|ascendieron a|asciende a|ascienden a|alcanzó|alcanzaron|alcanza|alcanzan|superó|superaron|supera|superan|representa|representan|representó|representaron|suma|suman|sumó|sumaron|costó|cuesta|cuestan|llegó a|llegaron a|totalizó',
    exists: 'hay|hubo|existen|existían|cuenta con|cuentan con|acoge|alberga|reúne|comprende',
    among: 'así como|entre ellos|entre ellas',
    uncounted:
      'años?|meses|mes|semanas?|días?|horas?|minutos?|segundos?|recomendaciones|páginas?|capítulos?|secciones|artículos?|figuras?|tablas?|puntos?|pasos|propuestas?|medidas?|décadas?|per[ií]odos?|trimestres?',
    spanOpenings: 'en|durante|a lo largo de|dentro de|desde|por|tras|para',
    rates: 'por (?:año|mes|día|semana|hora|habitante|persona|hogar)|al (?:año|mes|día)|anualmente|cada año',
    anaphors: '(?:el|l[oa]s?) mism[oa]s?|est[aeo]s?|es[aeo]s?|dich[oa]s?|de ell[oa]s|entonces',
    months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
    dateOpenings: 'en|el|el día',
    timeOpenings: 'en|desde|entre|durante|a finales de|a fines de|de',
    timeJoiners: 'y|a|hasta|–|-',
    clauseOpenings: 'mientras que|mientras|pero|y|frente a|que|quienes|con|lo que|donde',
    pronouns: 'él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|que|quien|su|sus|tal|se|lo|la cual',
    guards:
      'debe|deben|deberá|deberán|debería|deberían|si|salvo|siempre que|estimad[oa]s?|estima|estiman|previst[oa]s?|prevé|prevén|objetivos?|meta|parecen?|probablemente|quizás?|tal vez|posible|será|serán|sería|serían|habría|habrían|hasta que',
    that: 'que',
    auxiliaries: 'han|ha|habían|son|eran|es|están|fueron',
  },
  pointing: {
    impersonal: /^(?:hay|hubo|existen?|se (?:trata|sabe|espera)|(?:es|era|fue|sería) [\p{L}-]+ (?:que|de)(?!\p{L}))/iu,
    back: /^(?:[^,;:]*(?<!\p{L})(?:ello|esto|eso|aquello|est[oa]s|es[oa]s|dich[oa]s?)(?! (?:años?|meses|mes|semanas?|días?))|[^,]{1,40}, (?:ella|ellos|ellas|esto|eso))(?!\p{L})/iu,
  },
  conceding:
    /^(?:ciertamente|es cierto|es verdad|sin duda|cabe objetar|se (?:objetará|dirá|objeta)|hay quien|algunos|otros|los críticos|sus críticos|los detractores)(?!\p{L})/iu,
  sayingNouns: null,
};
