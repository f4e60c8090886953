import { list } from './list.ts';
import type { LanguageData } from './types.ts';

/** European and Brazilian spelling, before and after the orthographic agreement. */
export const portuguese: LanguageData = {
  code: 'pt',
  commonWords: list(`
      o, a, os, as, de, que, e, do, da, em, para, uma, um, com, não, dos, das, por, ao, é, no, na, nos, nas, são, pela, pelo
    `),
  abbreviations: list(`
      sr, sra, srs, sras, srta, d, dr, dra, drs, prof, profa, prof.ª, eng, eng.º, arq, gen, cel, cap, exmo, exma, ilmo, v.ex, v.ex.ª, sto, sta, av, r, p. ex, ex, cf, cfr, vd, aprox, dir, coord, depto, dept,
      i.e, e.g, vs, lda
    `),
  closingAbbreviations: list(`etc, s.a, ltda, lda, cia, e.u.a, eua, a.c, d.c, jr, u.e, ed, eds, a.m, p.m, al`),
  numberAbbreviations: list(`
      n, nº, n.º, n.os, no, núm, num, art, arts, art.º, pág, págs, p, pp, vol, cap, caps, sec, fig, figs, tab, inc, al, par, jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez
    `),
  ordinalStop: false,
  openers: list(`
      o, a, os, as, um, uma, uns, umas, este, esta, isto, estes, estas, esse, essa, isso, esses, essas, aquele, aquela, ele, ela, eles, elas, seu, sua, seus, suas, em, no, na, nos, nas, do, da, dos, das, de,
      ao, à, aos, às, com, por, pelo, pela, para, sem, sobre, desde, entre, segundo, se, quando, embora, como, após, antes, depois, durante, e, mas, ou, assim, também, além, não, há, nosso, nossa, cada, todo,
      todos, todas, muitos, muitas, alguns, algumas, vários, quem, que, porquê, por que
    `),
  backReferences: list(`
      este, esta, isto, estes, estas, esse, essa, isso, esses, essas, aquele, aquela, aquilo, ele, ela, eles, elas, seu, sua, seus, suas, tal, tais, ambos, ambas, neste, nesta, nesse, nessa, nisto, nisso,
      deste, desta, desse, dessa, disso, assim, então, por exemplo, e, mas, ou, também, tão pouco, tampouco, ali, o mesmo
    `),
  proclitics: [],
  wholeWords: [],
  protected: {
    obligations: list(`
      deve, devem, deverá, deverão, deveria, deveriam, devia, deviam, devemos, dever, deva, devam, há que, haverá que, tem de, têm de, tem que, têm que, terá de, terão de, necessário, necessária, necessários,
      necessárias, necessariamente, obrigatório, obrigatória, obrigatórios, obrigatórias, obrigação, obrigatoriamente, imprescindível, indispensável, indispensáveis, imperativo, preciso, precisa, precisam,
      requer, requerem, exige, exigem, exigido, exigível, facultativo, facultativa, opcional, voluntário, voluntária, voluntários, voluntárias, voluntariamente, convém, cumpre, vinculativo, vinculante
    `),
    possibilities: list(`
      pode, podem, poderá, poderão, poderia, poderiam, podia, podiam, podemos, poder, possa, possam, pudesse, pudessem, possível, possíveis, possibilidade, possivelmente, seria, seriam, haveria, será, serão,
      teria, teriam, capaz, capazes, cabe
    `),
    hedges: list(`
      talvez, porventura, provável, prováveis, provavelmente, certamente, aparentemente, presumivelmente, previsivelmente, supostamente, alegadamente, alegado, alegada, suposto, suposta, parece, parecem,
      pareceria, eventual, eventuais, eventualmente, aproximadamente, cerca de, perto de, quase, em torno de, à volta de, por volta de, idealmente, preferencialmente, de preferência, geralmente, em geral,
      frequentemente, muitas vezes, por vezes, às vezes, em grande medida, em grande parte, em parte, parcialmente, parcial, potencial, potenciais, potencialmente, estimado, estimada, estimados, estimadas,
      previsto, prevista, previstos, previstas, esperado, esperada, provisório, provisória, provisoriamente, em princípio, se for o caso, quando aplicável, na medida do possível, sempre que possível, a priori,
      raramente, relativamente, tendencialmente, porventura
    `),
    negations: list(`
      não, nem, nunca, jamais, nada, ninguém, nenhum, nenhuma, nenhuns, nenhumas, sem, tampouco, tão pouco, contra, em vez de, ao invés de, em lugar de, longe de, falso, falsa, ilegal, ilegais, proibido,
      proibida, proibir, proíbe, evitar, evita, abster, cessar, deixar de, falta, faltam, carece, carecem, ausência, fracasso, falhou, falha, falham, incumprimento, descumprimento, impossível, impede, impedem,
      exceto, excepto, salvo, senão
    `),
    conditions: list(`
      se, caso, salvo, exceto, excepto, exceção, excepção, a menos que, a não ser que, quando, sempre que, enquanto, em caso, no caso, desde que, contanto que, sob condição, condição, condicionado,
      condicionada, condicionados, sujeito a, sujeita a, sujeitos a, sob reserva, uma vez, logo que, assim que, depende, dependem, dependendo, em função, pendente, pendentes, fora, à parte, mas, embora, ainda
      que, mesmo que, apesar, não obstante, no entanto, porém, contudo, todavia, temporário, temporária, temporariamente, transitório, transitória, interino, onde, prévio, prévia, previamente, caso contrário
    `),
    bounds: list(`até, depois, após, antes, durante, segundo, consoante, mediante`),
    attributions: list(`
      segundo, de acordo com, conforme, nas palavras de, na opinião de, no entender de, aos olhos de, diz, dizem, disse, disseram, dito que, afirma, afirmam, afirmou, afirmaram, sustenta, sustentam, sustentou,
      assegura, asseguram, assegurou, garante que, garantem que, declara, declarou, declaram, assinala, salienta, salientou, sublinha, sublinhou, refere, referem, referiu, indica que, indicam que, indicou, opina, opinam, acredita, acreditam, crê, considera, consideram, considerou, estima que, estimam que, pensa, pensam, alega, alegam, alegou, argumenta, argumentam, argumentou, adverte, advertem, advertiu,
      alerta, alertou, denuncia, denunciam, denunciou, nega, negam, negou, rejeita, rejeitam, rejeitou, rejeitado, rejeitada, recusa, recusou, se opõe, se opõem, opõe, opõem, opositores, oposição, críticos,
      detratores, detractores, partidários, defensores, adversários, observadores, comentadores, comentaristas, propõe, propõem, propôs, proposto, proposta por, recomenda, recomendam, recomendou, recomendado,
      recomendada, recomendaram, sugere, sugerem, sugeriu, pede, pedem, pediu, pediram, exigiu, exigiram, reclama, reclamam, quer, querem, queria, deseja, desejam, espera, esperam, teme, temem, ameaça, ameaçou,
      promete, prometeu, anunciou, anuncia, anunciado, explica, explicou, acrescenta, acrescentou, insiste, insistiu, conclui que, concluiu, informou, relata, relatou, escreve, escreveu, cita, citado, citada, citando, chamado, chamada, supõe que, pretende, pretendem, pretendia, defende, defendem, defendeu
    `),
    scope: list(`
      só, somente, apenas, unicamente, único, única, únicos, únicas, exclusivamente, exclusivo, exclusiva, sozinho, todo, toda, todos, todas, tudo, cada, qualquer, quaisquer, algum, alguma, alguns, algumas,
      certo, certa, certos, certas, vários, várias, muitos, muitas, muito, muita, poucos, poucas, pouco, pouca, a maioria, maioria, maior parte, minoria, metade, ambos, ambas, pelo menos, ao menos, no mínimo,
      no máximo, quando muito, mais, menos, até, máximo, máxima, mínimo, mínima, superior, superiores, inferior, inferiores, incluído, incluída, incluindo, inclui, incluem, inclusive, excluído, excluída,
      excluindo, nomeadamente, designadamente, em particular, em especial, especialmente, particularmente, principalmente, sobretudo, isto é, ou seja, a saber, limitado, limitada, limitados, limitadas,
      reservado, reservada, restrito, restrita, por, pelo, pela, anual, anuais, anualmente, outro, outra, outros, outras, mesmo, mesma, mesmos, mesmas, primeiro, primeira, segunda, último, última, dentro de,
      além de, para além, parte, resto, restantes, demais
    `),
    numbers: list(`
      zero, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, dúzia, dúzias, treze, catorze, quatorze, quinze, dezasseis, dezesseis, dezassete, dezessete, dezoito, dezanove, dezenove,
      vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa, cem, cento, centos, duzentos, duzentas, trezentos, trezentas, quatrocentos, quinhentos, mil, milhar, milhares, milhão, milhões,
      bilhão, bilhões, bilião, biliões, por cento, percentagem, porcentagem, dobro, duplicar, duplicado, triplo, triplicar, terço, terços, quarto, um quarto, quinto, décimo, dezena, dezenas, centena, centenas,
      duas vezes, três vezes
    `),
    additions: list(`
      e, ou, bem como, assim como, além de, junto com, juntamente com, mais, com, como, tal como, tais como, não, também
    `),
  },
  leadingConnectives: list(`
      no entanto, contudo, todavia, porém, não obstante, ainda assim, além disso, além do mais, ademais, adicionalmente, igualmente, do mesmo modo, da mesma forma, de igual modo, por outro lado, por um lado,
      por sua vez, de facto, de fato, com efeito, portanto, por conseguinte, consequentemente, em consequência, logo, assim, assim sendo, por isso, por essa razão, por esta razão, por estas razões, por essas
      razões, por este motivo, por esse motivo, neste contexto, nesse contexto, neste sentido, nesse sentido, neste quadro, a este respeito, a esse respeito, para tal, para tanto, para isso, para esse fim, com
      este objetivo, com esse objetivo, em primeiro lugar, em segundo lugar, em terceiro lugar, em quarto lugar, em quinto lugar, em último lugar, por último, por fim, finalmente, primeiro, segundo, terceiro,
      depois, em seguida, a seguir, ao mesmo tempo, paralelamente, em paralelo, entretanto, em conclusão, para concluir, concluindo, em suma, em resumo, em síntese, por outras palavras, em outras palavras, pelo
      contrário, em contrapartida, também, perante isto, diante disso, face ao exposto, diante do exposto
    `),
  listJoiners: list(`e`),
  relativePronouns: list(`que, quem, o qual, a qual, os quais, as quais, qual, cujo, cuja, cujos, cujas`),
  tails: {
    purposes: list(`
      a fim de, a fim de que, com o fim de, com o objetivo de, com o objectivo de, com o intuito de, com a finalidade de, com o propósito de, com vista a, com vistas a, de modo a, de forma a, de maneira a, de
      modo que, de forma que, para que
    `),
    afterComma: list(`
      para *ar, para *er, para *ir, para *arem, para *erem, para *irem, incluindo, inclusive, como, tais como, tal como, por exemplo, nomeadamente, designadamente, em particular, em especial, especialmente,
      mediante, através de, através do, através da, por meio de, por meio do, graças a, o que, que, o qual, a qual, os quais, as quais, cujo, cuja, cujos, cujas, *ando, *endo, *indo, de acordo com, em linha
      com, em articulação com, em colaboração com, em parceria com, entre outros, entre outras, entre eles, entre elas, bem como, assim como
    `),
    leads: list(`
      para, a fim de, com o objetivo de, com o objectivo de, com vista a, com o intuito de, dado que, dado, dada, dados, dadas, uma vez que, visto que, já que, tendo em conta, tendo em vista, considerando, face
      a, perante, à luz de
    `),
    reaching: list(`
      não, nem, nunca, jamais, nenhum, nenhuma, ninguém, nada, sem, tampouco, só, somente, apenas, unicamente, exclusivamente, em vez de, ao invés de, em lugar de, mais do que, deixar de, evitar, cessar,
      abster, proibir, renunciar
    `),
  },
  asking: {
    obligations: list(`
      deve, devem, deverá, deverão, deveria, deveriam, devia, deviam, devemos, deveríamos, há que, haverá que, tem de, têm de, tem que, têm que, terá de, terão de, terá que, terão que, recomenda se, propõe se,
      sugere se, aconselha se, solicita se, se recomenda, se propõe, convém, conviria, é preciso, cumpre
    `),
    softObligations: list(`
      solicitámos, recomendámos, pedimos que, não poderá, não poderão, é necessário, é necessária, são necessários, são necessárias, é imprescindível, é indispensável, é fundamental, é essencial, é urgente, é imperativo, é prioritário, é importante que, é conveniente, seria
      conveniente, seria desejável, seria útil, está na hora de, é hora de, é tempo de, é altura de, chegou o momento de, faz falta, torna se necessário, torna se urgente, faz se necessário, requer se,
      necessita se, urge, impõe se, cabe ao, cabe à, precisa de ser, precisam de ser, precisa ser, precisam ser, merece
    `),
    recommending: list(`
      exigimos, recomenda, recomendam, recomendamos, recomendo, recomendaríamos, propomos, proponho, propõe, propõem, sugerimos, sugiro, sugere que, sugerem que, aconselhamos, aconselho, aconselha, instamos, insta,
      exortamos, exorta, pedimos, peço, solicitamos, solicito, apelamos, apela a, apela ao, apela à, convidamos, convida a, incentivamos, encorajamos, defendemos, preconizamos, preconiza, recomenda se, propõe
      se, sugere se, se recomenda, se propõe
    `),
    voices: list(`
      nós, eu, recomendamos, recomendo, recomendaríamos, propomos, proponho, sugerimos, sugiro, aconselhamos, aconselho, instamos, exortamos, pedimos, peço, solicitamos, solicito, apelamos, convidamos,
      incentivamos, encorajamos, defendemos, preconizamos, recomenda se, propõe se, sugere se, se recomenda, se propõe, este relatório, o presente relatório, esta nota, a presente nota, este documento, o
      presente documento, este estudo, o presente estudo, este trabalho, esta comissão, os autores, as autoras, o autor, a autora, nosso, nossa, acreditamos, consideramos, entendemos, a nosso ver
    `),
    finiteVerbs: list(`
      é, são, era, eram, foi, foram, tem, têm, tinha, tinham, há, houve, havia, está, estão, estava, estavam, pode, podem, podia, poderia, poderiam, poderá, poderão, será, serão, seria, seriam, existe, existem,
      mostra, mostram, mostrou, representa, representam, constitui, constituem, continua, continuam, permanece, fica, ficam, ficou, aumentou, caiu, cresceu, baixou, subiu, fez, faz, fazem, deu, dá, dão, vai,
      vão, deve, devem, nós, ele, ela, eles, elas, custa, custam, custou, custaria, exige, exigem, permite, permitiu, permitiria, supõe, implica, chegou, perdeu, gastou, gasta, gastam
    `),
    nominalEndings: list(`ção, são, mento, agem, ança, ância, ência`),
    nominalClosings: [],
    deedNouns: [],
    suggesting: list(`
      pode ser, podem ser, poderia ser, poderiam ser, poderá ser, poderão ser, pode, podem, poderia, poderiam, poderá, poderão, caberia
    `),
    deeds: list(`
      adotar, adoptar, adotado, adotada, ampliar, ampliado, criar, criar se, criado, criada, criados, criadas, estabelecer, estabelecido, estabelecida, exigir, financiar, financiado, financiada, incorporar,
      incluir se, introduzir, introduzido, reforçar, reforçado, rever, revisto, revista, suprimir, utilizado, utilizada, destinado, destinar, estudar, implementado, implementar, publicado, publicada,
      substituído, alargado, alargada
    `),
    pasts: list(`era, eram, foi, foram, havia, tinha, tinham, tem, têm, houve`),
    forecasts: list(`
      provavelmente, certamente, previsivelmente, talvez, é provável, é possível que, espera se, prevê se, será, serão, seria, seriam, terá, terão, haverá, poderia, poderiam, vai, vão, corre o risco
    `),
    imperatives: list(`
      pôr, propor, compor, dispor, repor, impor, expor, adote, adotem, amplie, aprove, aprovem, atribua, assegure, aumente, autorize, conclua, construa, convoque, crie, criem, cumpra, defina, deixe de,
      desenvolva, dedique, destine, elabore, elimine, encerre, estabeleça, estabeleçam, estude, avalie, exija, estenda, fixe, financie, fomente, garanta, impulsione, implemente, inclua, incorpore, inicie,
      instale, introduza, invista, limite, mantenha, melhore, modifique, nomeie, obrigue, ofereça, ordene, organize, pague, permita, ponha, prepare, priorize, proíba, promova, prorrogue, proteja, publique,
      publiquem, realize, reduza, reduzam, reforme, reforce, regule, regulamente, renove, reserve, retire, reveja, revise, revogue, simplifique, submeta, suprima, suspenda, substitua, transfira, unifique,
      utilize, que se
    `),
    negatedInstructions: list(`não, nunca`),
    instructionEndings: list(`ar, er, ir, ír`),
    closingInstructions: [],
    notInstructions: list(`
      apesar, pesar, lugar, lar, mulher, colher, dever, poder, militar, nuclear, similar, particular, popular, solar, escolar, familiar, dólar, auxiliar, titular, milhar, pilar, preliminar, exemplar, azar,
      singular, regular, irregular, par, bar, mar, qualquer, líder, câncer, máster, porvir, aluguer, prazer, amanhecer, anoitecer, haver, ser, estar, parecer, radar, altar, colar, celular, molecular, insular,
      peninsular, circular, vascular, lunar, angular, caráter, carácter, júnior, hospitalar, parlamentar, complementar, suplementar, alimentar, elementar, secular, curricular, bipolar, polar, alcácer, bem
      estar, limiar, linear, jantar, luar, paladar, caviar, açúcar
    `),
    infinitiveStatements: list(`
      é, são, foi, foram, era, será, seria, seriam, custa, custou, custará, custaria, exige, exigiria, requer, basta, bastaria, supõe, implica, implicaria, significa, significaria, parece, leva, levaria,
      demora, ajudou, permitiu, permitiria, reduziu, aumentou
    `),
    nounSigns: list(`de, do, da, que, e, há, tem, é, foi`),
    dependentOpenings: list(`não o fazer, nem`),
    courtesies: list(`por favor, solicita se, pede se`),
    opinions: list(`acreditamos, consideramos, entendemos, pensamos, julgamos, cremos, ver, opinião`),
    hopes: list(`esperamos que, esperamos de, desejamos que, confiamos que, gostaríamos que`),
    outsiders: list(`
      críticos, opositores, detratores, detractores, adversários, partidários, sindicatos, sindicato, patronato, alguns, outros, outras, observadores, oposição, anterior, anteriores, testemunhas, comentadores,
      comentaristas, ambientalistas, moradores
    `),
    expectations: list(`
      ter sido, ter tido, esperar, esperar se, recordar, recordar se, lembrar, lembrar se, assinalar, assinalar se, salientar, salientar se, sublinhar, sublinhar se, destacar, destacar se, notar, notar se, saber, saber se, ter em
      conta, ter em mente, levar em conta, ler se, entender se, interpretar se, ser lido, ser lida, ser lidos, ser lidas, ser interpretado, advertir, dizer, dizer se, reconhecer, reconhecer se, se a, se à, se
      ao, se aos, se às, se principalmente, se sobretudo
    `),
    denials: list(`
      não é certo que, não é verdade que, é falso que, não significa que, não quer dizer que, não acreditamos que, não pensamos que, não se trata de, daí não se segue, nenhuma medida, nada há a fazer
    `),
    needs: list(`
      há que, tem de, têm de, tem que, têm que, terá de, terão de, é necessário, é preciso, precisa de ser, precisam de ser, precisa ser
    `),
    nothings: list(`nenhum, nenhuma, nada, ninguém`),
    invertedConditions: [],
    openingCharges: [],
    charges: [],
    charged: [],
  },
  structure: {
    recommendations: list(`
      as nossas exigências, nossas exigências, exigimos, recomendação, recomendações, recomenda, recomendam, recomendamos, recomendado, recomendadas, propomos, sugerimos, medidas propostas, propostas, proposta, propostas de ação, propostas de atuação, ações
      propostas, ações recomendadas, acções propostas, medidas recomendadas, o que fazer, que fazer, o que deve ser feito, o que pedimos, pedimos, solicitamos, nossos pedidos, os nossos pedidos, pedidos,
      encaminhamentos propostos, decisões solicitadas, decisões pretendidas, ações requeridas
    `),
    actions: list(`
      próximos passos, passos seguintes, medidas, medidas prioritárias, ações, acções, ações prioritárias, plano de ação, plano de acção, linhas de ação, linhas de atuação, encaminhamentos, roteiro, reformas,
      prioridades, soluções, sugestões, alternativas, opções, caminhos a seguir, como, deve, devem, deveria, deveriam
    `),
    reportsOnly: list(`
      resposta, respostas, acompanhamento, estado das, estado da implementação, estado da execução, estado de implementação, estado de execução, balanço, antecedentes, anteriores, prévias, passadas, histórico, cumprimento de, cumprimento das, implementação das, grau de execução,
      rejeitadas, metodologia, elaboração de, elaboração das, de outros, alheias
    `),
    options: list(`opções, opção, alternativas, cenários, opções consideradas, variantes, caminhos possíveis`),
    besides: list(`
      conclusão, conclusões, constatações, achados, resultados, lições, lições aprendidas, observações, análise, discussão, diagnóstico
    `),
    summaries: list(`resumo, síntese, recapitulação, em suma`),
    measures: list(`reformas, medidas, propostas, mudanças propostas`),
    othersAims: list(`
      objetivos, objectivos, objetivo, objectivo, fins, fim, finalidade, missão, metas, meta, tarefas, iniciativas, inclui, incluem, compreende, compreendem, funções, responsabilidades, competências,
      atribuições, princípios, critérios, constatações, perguntas, questões, temas, desafios, problemas, membros, causas, razões, motivos, consequências, riscos, vantagens, desvantagens
    `),
    guides: list(`como, guia, dicas, manual, maneiras de, formas de`),
    disclaimers: list(`
      não formula recomendações, não formula qualquer recomendação, não formula nenhuma recomendação, não formulamos recomendações, não faz recomendações, não faz qualquer recomendação, não fazemos
      recomendações, não contém recomendações, não inclui recomendações, não oferece recomendações, não apresenta recomendações, não apresenta qualquer recomendação, não apresentamos recomendações, nada
      recomenda, não pretende recomendar, não emite recomendações
    `),
    counting: list(`
      coisas, pontos, passos, mudanças, pedidos, sugestões, medidas, nossas, nossos, meus, minhas, estas, estes, as, os, seguintes, são, a saber, saber, a
    `),
    ordinals: list(`
      primeiro, primeira, segundo, segunda, terceiro, terceira, quarto, quarta, quinto, quinta, sexto, sexta, em primeiro lugar, em segundo lugar, em terceiro lugar, em quarto lugar, em quinto lugar, em sexto
      lugar, em último lugar, por último, por fim, finalmente, a primeira é, a segunda é, a terceira é, a quarta é, a primeira consiste, a segunda consiste, a terceira consiste
    `),
    firsts: list(`primeir*, em primeiro lugar, a primeira`),
    labels: list(`
      recomendação, recomendações, rec, proposta, recomendação principal, recomendação chave, recomendação de política, pedido
    `),
    owners: list(`
      responsável, responsáveis, a cargo de, encarregado, quem, órgão responsável, entidade responsável, unidade responsável, destinatário, destinatários, competência, ator, atores, lidera
    `),
    deadlines: list(
      `prazo, prazos, data limite, data, quando, calendário, cronograma, vencimento, horizonte, prazo de execução`,
    ),
    costs: list(`custo, custos, custo estimado, orçamento, recursos, financiamento, preço`),
    priorities: list(`prioridade, urgência, importância, grau de prioridade, nível de prioridade`),
    rationales: list(`
      justificação, justificativa, motivo, motivos, motivação, razão, razões, porquê, por quê, por que, fundamento, fundamentação, explicação, contexto, antecedentes, evidência, evidências, benefício,
      benefícios, impacto, impacto esperado, efeitos esperados, detalhe, detalhes, descrição, argumento
    `),
    responses: list(`
      resposta, resposta do governo, resposta do ministério, resposta da administração, comentário, comentários, observações, estado, situação, status, acompanhamento, resultado, estado de execução
    `),
    counts: list(`
      uma, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze, quinze, dezasseis, dezassete, dezoito, dezanove, vinte
    `),
    weakLabels: list(
      `medida, ação, acção, prioridade, decisão, passo, etapa, reforma, opção, eixo, linha de ação, sugestão`,
    ),
    numberSigns: list(`n, no, nº, n.º, núm, num, número`),
    titleLabels: list(`título, assunto, tema, ref`),
    senderLabels: list(`de, remetente`),
    markingLabels: list(`classificação, grau de sigilo, grau de classificação`),
    headerLabels: list(
      `a, para, data, cc, cópia, com cópia, destinatário, destinatária, destinatários, referência, anexos, via`,
    ),
    salutations: list(`
      caro, cara, caros, caras, prezado, prezada, prezados, prezadas, estimado, estimada, estimados, senhor, senhora, senhores, exmo, exma, exmos, excelentíssimo, excelentíssima, ilustríssimo, ex, olá, bom dia,
      a quem possa interessar
    `),
    valedictions: list(`
      atenciosamente, atentamente, com os melhores cumprimentos, melhores cumprimentos, cumprimentos, cordialmente, cordiais saudações, saudações cordiais, respeitosamente, com elevada consideração, com estima
      e consideração, um abraço
    `),
    letterNames: list(`carta aberta, carta conjunta, petição, apelo`),
    kickers: list(`
      nota, nota informativa, nota de política, nota técnica, nota de análise, relatório, relatório técnico, relatório breve, memorando, documento de trabalho, documento de política, documento de posição, livro
      branco, policy brief, resumo, resumo executivo, sumário executivo, síntese, comunicado, comunicado de imprensa, artigo de opinião, análise, opinião, texto para discussão, minuta, rascunho, confidencial,
      carta aberta
    `),
    bylines: list(`
      por, autor, autora, autores, autoras, autoria, escrito por, elaborado por, elaborada por, preparado por, preparada por, redigido por, redigida por, apresentado por, apresentada por, coordenado por,
      assinado por, texto
    `),
    institutions: list(`
      centro, instituto, universidade, fundação, ministério, direção geral, direcção geral, direção, conselho, comité, comitê, comissão, agência, gabinete, escola, faculdade, sociedade, associação, banco,
      grupo, rede, laboratório, academia, secretaria, observatório, tribunal, câmara, governo, departamento, senado, congresso, federação, confederação, junta, serviço, unidade, prefeitura, autarquia
    `),
    nameJoiners: list(`e, com`),
    nameOpenings: [],
    roles: list(`
      diretor, diretora, director, directora, professor, professora, pesquisador, pesquisadora, investigador, investigadora, analista, especialista, perito, perita, ministro, ministra, embaixador, embaixadora,
      presidente, presidenta, membro, chefe, assessor, assessora, economista, secretário, secretária, editor, editora, consultor, consultora, fundador, fundadora, engenheiro, engenheira, deputado, deputada,
      senador, senadora, prefeito, prefeita, vereador, vereadora, coordenador, coordenadora, técnico, técnica, sociólogo, socióloga, advogado, advogada
    `),
    closingHeadings: list(`
      conclusão, conclusões, considerações finais, reflexões finais, reflexão final, em conclusão, para concluir, notas finais, observações finais, comentários finais, palavras finais
    `),
    caveats: list(
      `orientativ*, indicativ*, preliminar*, provisóri*, estima*, pressuposto*, hipótese*, piloto*, inquérito*, amostra*, método*, metodolog*, dados, limitaç*, limitad*, incert*, entrevistas, baseia*, basead*, depende*, sujeit*, desde que, salvo`,
    ),
    closings: list(`
      em conclusão, para concluir, concluindo, em suma, em resumo, em síntese, estas recomendações, essas recomendações, estas propostas, essas propostas, estas medidas, essas medidas, as recomendações
      anteriores, as propostas anteriores, as recomendações apresentadas, as propostas apresentadas, as medidas apresentadas, o conjunto destas, o nosso objetivo era, em última instância, com estas medidas, com
      essas medidas, com estas propostas, nenhuma destas, nenhuma dessas
    `),
    sectionNames: list(`
      sumário executivo, resumo executivo, resumo, introdução, contexto, enquadramento, antecedentes, panorama, mensagens principais, mensagens-chave, ideias-chave, pontos-chave, principais conclusões,
      principais achados, em síntese, em resumo, num relance, destaques, o problema, diagnóstico, quadro legal, estudo de caso, estudos de caso, próximos passos, causas, lições aprendidas, o que aconteceu, o
      que falha, metodologia, método, métodos, resultados, discussão, anexo, apêndice, prefácio, apresentação, tabela, quadro, gráfico, figura, caixa, termos de referência
    `),
    navigation: list(`
      saltar para o conteúdo, ir para o conteúdo, pular para o conteúdo, início, página inicial, sobre, sobre nós, quem somos, menu, menu principal, pesquisar, pesquisa, buscar, busca, contacto, contactos,
      contato, contatos, publicações, atividades, eventos, notícias, blog, entrar, iniciar sessão, fazer login, registar, cadastrar, subscrever, assinar, doar, carreiras, trabalhe conosco, imprensa, temas, o
      nosso trabalho, especialistas, programas, investigação, newsletter, português, english, está aqui, você está aqui, voltar, voltar ao topo, artigos relacionados, conteúdo relacionado, notícias
      relacionadas, também lhe pode interessar, você também pode gostar, leia também, partilhar, compartilhar, partilhar este artigo, imprimir, descarregar pdf, baixar pdf, siga nos, facebook, twitter,
      linkedin, política de cookies, política de privacidade, aviso legal, termos de uso
    `),
    appendices: list(`
      documentos, documentos relacionados, documentos em anexo, ligações úteis, contacto de imprensa, conteúdo relacionado, notícias relacionadas, também lhe pode interessar, você também pode gostar, mais sobre este tema, referências, referências bibliográficas, bibliografia, ligações, ligações úteis,
      links, links úteis, leituras recomendadas, para saber mais, mais informações, índice, conteúdo, sumário, tabela de conteúdos, agradecimentos, sobre o autor, sobre a autora, sobre os autores, sobre as
      autoras, notas, notas de rodapé, fontes, contacto, contato, contactos, contatos, ver também, veja também, relacionados, artigos relacionados, glossário, siglas
    `),
    furniture: list(`
      imagem, imagem de, foto, foto de, fotografia, crédito, créditos, doi, partilhar, compartilhar, partilhe, compartilhe, publicado em, publicado a, publicado, atualizado, atualizado em, actualizado em,
      última atualização, direitos reservados, todos os direitos, ler mais, leia mais, leia também, saiba mais, subscrever, subscreva, assine, descarregar, baixar, fonte, min de leitura, minutos de leitura,
      data, versão, palavras chave, etiquetas, isbn, issn, correio eletrónico, e mail, tel, telefone
    `),
    markings: list(`
      confidencial, reservado, secreto, ultrassecreto, muito secreto, difusão restrita, uso oficial, uso interno, de uso interno, para uso oficial, restrito, não classificado, ostensivo, sob embargo,
      estritamente confidencial, documento interno, não divulgar, não citar
    `),
  },
  notesPages: {
    say: 'Dizer',
    ifAsked: 'Se perguntarem',
    none: 'Sem notas para este slide',
    continued: 'continuação',
    copy: 'Cópia do orador',
    place: (number, total) => `Slide ${number} de ${total}`,
    page: (number, total) => `Página ${number} de ${total}`,
  },
  labels: {
    bottomLine: 'O essencial',
    decisions: 'Decisões solicitadas',
    figures: 'Números-chave',
    timeline: 'Cronologia',
    sources: 'Fontes e ressalvas',
    noAsk: 'O documento não formula nenhum pedido expresso',
    onItsSlide: 'Texto integral no seu próprio slide',
    inThePaper: 'Texto integral no documento',
    untitled: 'Nota informativa',
    recommendationShort: 'Rec.',
    pageShort: 'p.',
    briefingFor: 'À atenção de',
    presentedBy: 'Apresentado por',
    date: 'Data',
    backup: 'Anexo',
  },
  figures: {
    qualifiers:
      'pelo menos|ao menos|no mínimo|no máximo|até|mais de|menos de|cerca de|perto de|aproximadamente|quase|só|apenas|somente',
    percent: '%|por cento|pontos percentuais|‰',
    scales: 'mil milhões|mil|milhão|milhões|bilhão|bilhões|biliões|M',
    currencies: 'de euros|euros|de dólares|dólares|de reais|reais|€|EUR|USD',
    changes:
      'aumentou|aumentaram|cresceu|cresceram|subiu|subiram|caiu|caíram|baixou|baixaram|diminuiu|diminuíram|reduziu|reduziram|reduziu-se|desceu|desceram|recuou|recuaram',
    by: 'em|em cerca de|por',
    changeNouns: 'de aumento|de subida|de queda|de redução|de crescimento|de descida',
    shareOf: 'das|dos|da|do|de',
    reaches:
      'ascendeu a|ascenderam a|ascende a|atingiu|atingiram|atinge|atingem|alcançou|alcançaram|superou|superaram|ultrapassou|ultrapassa|representa|representam|representou|representaram|soma|somam|somou|somaram|custou|custa|custam|chegou a|chegaram a|totalizou|totalizaram|aumentou|aumentaram|cresceu|cresceram|subiu|subiram|caiu|caíram|baixou|baixaram|diminuiu|diminuíram|desceu|desceram|recuou|recuaram',
    exists: 'há|houve|existem|existiam|conta com|contam com|acolhe|abriga|reúne|compreende',
    among: 'bem como|assim como|entre eles|entre elas',
    uncounted:
      'anos?|meses|mês|semanas?|dias?|horas?|minutos?|segundos?|recomendações|páginas?|capítulos?|secções|seções|artigos?|figuras?|tabelas?|quadros?|pontos?|passos|propostas?|medidas?|décadas?|períodos?|trimestres?',
    spanOpenings: 'em|n[oa]s?|durante|ao longo d[aeo]s?|dentro de|desde|há|por|após',
    rates: 'por (?:ano|mês|dia|semana|hora|habitante|pessoa|família)|ao (?:ano|mês|dia)|anualmente|cada ano',
    anaphors: '[oa]s? mesm[oa]s?|[dn]?est[ea]s?|[dn]?ess[ea]s?|del[ea]s|então',
    months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
    dateOpenings: 'em|a|no dia',
    timeOpenings: 'em|desde|entre|durante|no final de|no fim de|de',
    timeJoiners: 'e|a|até|–|-',
    clauseOpenings: 'enquanto|mas|e|contra|que|quem|com|o que|onde|ao passo que',
    pronouns:
      'ele|ela|eles|elas|isto|isso|este|esta|estes|estas|esse|essa|esses|essas|que|quem|seu|sua|seus|suas|tal|se|a qual',
    guards:
      'deve|devem|deverá|deverão|deveria|deveriam|se|salvo|caso|desde que|estimad[oa]s?|estima|estimam|previst[oa]s?|prevê|preveem|objetivos?|meta|parecem?|provavelmente|talvez|possível|será|serão|seria|seriam|haveria|teria|teriam',
    that: 'que',
    auxiliaries: 'têm|tem|tinham|são|eram|é|estão|foram',
  },
  pointing: {
    impersonal: /^(?:há|houve|existem?|(?:trata|sabe|espera)-se|(?:é|era|foi|seria) [\p{L}-]+ (?:que|de)(?!\p{L}))/iu,
    back: /^(?:[^,;:]*(?<!\p{L})(?:isto|isso|aquilo|est[ae]s|ess[ae]s?|d?nisso|disso)(?! (?:anos?|meses|mês|semanas?|dias?))|[^,]{1,40}, (?:ele|ela|eles|elas|isto|isso))(?!\p{L})/iu,
  },
  conceding:
    /^(?:decerto|é certo|é verdade|sem dúvida|dir-se-á|poderá objetar-se|há quem|alguns|outros|os críticos|seus críticos|os detratores)(?!\p{L})/iu,
  sayingNouns: null,
};
