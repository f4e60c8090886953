import { list } from './list.ts';
import type { LanguageData } from './types.ts';

/** What is to be done at the end of its clause: `Das Gesetz ist bis Mai 2027 aufzuheben`; further off, of its sentence. */
const toBeDone = ['ist', 'sind'].flatMap((verb) =>
  Array.from({ length: 11 }, (_, far) => [far, '* '.repeat(far)] as const).flatMap(([far, gap]) =>
    list(`
      zu *en, zu *ern, zu *eln, aufzuheben, einzurichten, auszubauen, abzuschaffen, vorzulegen, sicherzustellen, vorzusehen, einzuführen, anzupassen, festzulegen, aufzustocken, einzubeziehen, umzusetzen, bereitzustellen,
      aufzunehmen, fortzusetzen, einzustellen, auszuweiten, anzuheben, abzubauen, aufzubauen, durchzuführen, zusammenzulegen, offenzulegen, zurückzunehmen, auszusetzen, anzustreben
    `).map((deed) => `${verb} ${gap}${deed}${far > 4 ? ' .' : ''}`),
  ),
);

/** Also for papers from Austria and Switzerland (`Jänner`, `ss` for `ß`). */
export const german: LanguageData = {
  code: 'de',
  commonWords: list(`
      der, die, das, und, ist, nicht, mit, für, von, den, dem, ein, eine, einen, auf, im, zu, des, werden, sich, auch, sind, wird, zur, zum, oder, bei
    `),
  abbreviations: list(`
      hr, fr, dr, prof, dipl, ing, mag, st, bzw, ca, vgl, ggf, evtl, inkl, exkl, zzgl, abzgl, sog, gem, lt, bspw, insb, insbes, max, min, mind, z, d, u, v, i, o, s, u.a, z.b, d.h, i.d, v.a, z.t, u.u, o.ä, o.g, s.o, s.u, i.s, i.v.m,
      m.e, bes, durchschn, einschl, entspr, geb, gest, ges, hrsg, jun, sen, kath, ev, landw, mdl, möbl, öff, phil, schriftl, staatl, städt, tel, urspr, verf, veröff, versch, verw, wiss, zw, zit, etw, jmd, rd, str, pl
    `),
  closingAbbreviations: list(
    `usw, etc, usf, u.s.w, e.v, a.d, n.chr, v.chr, ff, f, jh, jhs, mio, mrd, tsd, std, ltd, inc, co, a.m, p.m, al`,
  ),
  numberAbbreviations: list(`
      nr, nrn, no, art, abs, s, kap, ziff, bd, bde, anm, abb, tab, rn, rz, rdnr, lit, buchst, var, fn, fig, abschn, anl, az, ausg, drs, drucks, jan, jän, feb, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez
    `),
  ordinalStop: true,
  openers: list(`
      der, die, das, dieser, diese, dieses, diesem, diesen, jene, jener, ein, eine, einer, eines, einem, einen, kein, keine, er, sie, es, wir, ihr, ihre, sein, seine, unser, unsere, in, im, an, am, auf, aus, bei, beim, mit, nach,
      seit, von, vom, vor, zu, zum, zur, für, gegen, ohne, über, um, unter, zwischen, durch, wegen, trotz, während, wenn, falls, sofern, ob, obwohl, weil, da, daher, deshalb, deswegen, dennoch, trotzdem, jedoch, aber, doch, und,
      oder, denn, so, auch, außerdem, zudem, hier, dort, dabei, damit, dazu, dann, danach, nur, nicht, wer, was, wie, warum, wo, alle, viele, manche, einige, mehrere, jede, jeder, jedes, beide, man, laut, bis, als, allerdings, schließlich, dr, prof, frau, herr, bund, länder, insgesamt, derzeit, heute, bislang, bisher, zugleich, gleichzeitig
    `),
  backReferences: list(`
      dies, diese, dieser, dieses, diesem, diesen, jene, jener, jenes, solche, solcher, solches, er, sie, es, ihr, ihre, ihrer, ihren, sein, seine, seiner, seinen, deren, dessen, dabei, dadurch, dafür, dagegen, daher, damit, danach,
      daneben, daran, darauf, daraus, darin, darüber, darum, davon, davor, dazu, dort, hier, hierfür, hierzu, hierbei, hierdurch, so, beide, beides, das ist, das heißt, das hieße, das bedeutet, das gilt, das zeigt, das hat, das
      wird, das würde, das kann, das könnte, das soll, das sollte, das muss, das liegt, das kostet, das führt, das macht, das geht, das gibt, das wäre, das reicht, das schafft, das hilft, das stärkt, das alles, das war, letztere,
      letzterer, letzteres, erstere, ersterer, und, aber, oder, doch, denn, sondern, auch, zum beispiel, beispielsweise, ebenso, selbiges, derselbe, dieselbe, dasselbe, natürlich
    `),
  proclitics: [],
  wholeWords: [],
  protected: {
    obligations: list(`
      muss, muß, müssen, müsste, müssten, musste, mussten, soll, sollen, sollte, sollten, hat zu, haben zu, ist zu, sind zu, nötig, notwendig, notwendige, notwendigen, notwendigerweise, erforderlich, erforderliche, erforderlichen,
      erfordert, erfordern, zwingend, verpflichtend, verpflichtet, verpflichten, verpflichtung, pflicht, obligatorisch, unerlässlich, unverzichtbar, unabdingbar, vorgeschrieben, verbindlich, verbindliche, verbindlichen,
      unverbindlich, freiwillig, freiwillige, freiwilligen, fakultativ, wahlweise, bedarf, bedürfen, braucht, brauchen, geboten, gilt es
    `),
    possibilities: list(`
      kann, können, könne, könnte, könnten, konnte, konnten, darf, dürfen, dürfe, dürfte, dürften, durfte, mag, mögen, möge, möchte, möchten, möglich, mögliche, möglichen, möglicherweise, möglichkeit, würde, würden, wäre, wären, hätte, hätten, werde, wird, werden, imstande, fähig, lässt sich, lassen sich, ließe, ließen
    `),
    hedges: list(`
      vielleicht, eventuell, eventuelle, eventuellen, evtl, gegebenenfalls, ggf, wahrscheinlich, wahrscheinliche, vermutlich, voraussichtlich, mutmaßlich, angeblich, anscheinend, scheinbar, offenbar, scheint, scheinen, wohl, etwa,
      ungefähr, circa, ca, rund, fast, nahezu, beinahe, schätzungsweise, geschätzt, geschätzte, geschätzten, vorläufig, vorläufige, vorläufigen, erwartet, erwartete, idealerweise, möglichst, nach möglichkeit, soweit möglich, wenn
      möglich, bevorzugt, vorzugsweise, in der regel, i. d. r, i.d.r, üblicherweise, meist, meistens, oft, häufig, manchmal, mitunter, gelegentlich, selten, größtenteils, weitgehend, überwiegend, teilweise, teils, zum teil, z. t,
      z.t, potenziell, potentiell, potenzielle, potenziellen, potentielle, tendenziell, im prinzip, prinzipiell, grundsätzlich, theoretisch, sogenannt, sogenannte, sogenannten, sog, kaum, relativ, einigermaßen, mehr oder weniger
    `),
    negations: list(`
      nicht, nie, niemals, niemand, niemanden, nichts, kein, keine, keiner, keines, keinem, keinen, keinerlei, keineswegs, keinesfalls, nirgends, weder, noch, ohne, gegen, wider, statt, anstatt, anstelle, an stelle, entgegen, fern
      von, nein, verbot*, verbiet*, untersag*, vermeid*, verzicht*, unterlass*, mangel, mangelt, mangels, fehlt, fehlen, fehlend*, fehlte, scheitert, scheitern, gescheitert, versäumt, versagt, illegal, illegale, rechtswidrig, unzulässig, unmöglich, falsch, falsche, außer, lehnt ab, verweigert, verweigern, aufgehoben, sondern, nichtig
    `),
    conditions: list(`
      wenn, falls, sofern, soweit, sobald, solange, ob, obwohl, obgleich, obschon, wenngleich, außer, ausgenommen, ausnahme, ausnahmen, ausnahmsweise, es sei denn, bevor, ehe, nachdem, vorausgesetzt, voraussetzung, unter der
      voraussetzung, unter der bedingung, bedingung, bedingungen, bedingt, vorbehalt, je nachdem, abhängig, hängt, abhängen, anderenfalls, andernfalls, sonst, ansonsten, befristet, befristete, befristeten, zeitweise, zeitweilig, vorübergehend, übergangsweise, einstweilen, einstweilig, bedarfsweise
    `),
    bounds: list(`
      bis, nach, vor, während, als, seit, trotz, ungeachtet, abgesehen, im fall, im falle, für den fall, je nach, vorbehaltlich, bei bedarf, wo, erst, anlässlich, doch, aber, jedoch, allerdings
    `),
    attributions: list(`
      laut, zufolge, gemäß, nach ansicht, nach meinung, nach auffassung, nach einschätzung, nach angaben, nach aussage, aus sicht, in den augen, in den worten, sagt, sagen, sagte, sagten, gesagt, erklärt, erklären, erklärte,
      erklärten, meint, meinen, meinte, behauptet, behaupten, behauptete, argumentiert, argumentieren, argumentierte, betont, betonen, betonte, schreibt, schrieb, schreiben, berichtet, berichten, berichtete, glaubt, glauben,
      glaubte, findet, denkt, denken, hält für, halten für, warnt, warnen, warnte, gewarnt, kritisiert, kritisieren, kritisierte, kritiker, kritikerinnen, gegner, gegnerinnen, befürworter, befürworterinnen, opposition, rivalen,
      beobachter, kommentatoren, skeptiker, verbände fordern, fordert, fordern, forderte, forderten, gefordert, verlangt, verlangen, verlangte, verlangten, bittet, bat, empfiehlt, empfehlen, empfahl, empfahlen, empfohlen,
      empfohlene, empfohlenen, schlägt vor, schlagen vor, schlug vor, vorgeschlagen, vorgeschlagene, rät, raten, riet, drängt, drängte, lehnt, lehnen, lehnte, abgelehnt, abgelehnte, bestreitet, bestreiten, bestritt, bestritten,
      leugnet, verneint, dementiert, wies zurück, weist zurück, zurückgewiesen, weigert, weigern, weigerte, widerspricht, widersprach, zitiert, zitat, versprach, verspricht, versprochen, droht, drohte, will, wollen, wollte, wollten,
      wünscht, wünschen, hofft, hoffen, hoffte, fürchtet, fürchten, befürchtet, befürchten, plant, planen, beabsichtigt, kündigte, angekündigt, angekündigte, vermutet, vermuten, nimmt an, angenommen, heißt es, nennt, nannte, angeblich, sogenannt, vertritt, vertreten, hieß es
    `),
    scope: list(`
      nur, lediglich, allein, alleinig, alleinige, ausschließlich, ausschließliche, einzig, einzige, einzigen, bloß, alle, allen, aller, alles, sämtliche, sämtlichen, jede, jeder, jedes, jedem, jeden, jeweils, jeweilige, jeweiligen,
      irgend*, einige, einigen, einiger, manche, manchen, mehrere, mehreren, mehrerer, viele, vielen, vieler, wenige, wenigen, weniger, wenig, mehr, meiste, meisten, mehrheit, minderheit, hälfte, beide, beiden, beider, mindestens,
      wenigstens, zumindest, höchstens, maximal, maximale, minimal, minimale, bis zu, über, unter, oberhalb, unterhalb, größer, kleiner, einschließlich, inklusive, inkl, eingeschlossen, ausgeschlossen, exklusive, insbesondere, insb,
      vor allem, v. a, v.a, besonders, namentlich, hauptsächlich, vorrangig, in erster linie, nämlich, das heißt, d. h, d.h, also, beschränkt, begrenzt, begrenzte, begrenzten, eingeschränkt, eingeschränkte, je, pro, per, jährlich,
      jährliche, jährlichen, monatlich, andere, anderen, anderer, anderes, übrige, übrigen, weitere, weiteren, weiterer, gleiche, gleichen, derselben, dieselben, ersten, erste, erster, zweite, zweiten, letzte, letzten, einmal,
      einmalig, einmalige, innerhalb, außerhalb, jenseits, teil, rest, darunter, durch, ganz, ganze, ganzen, gesamt, gesamte, gesamten
    `),
    numbers: list(`
      null, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dutzend, dutzende, zwanzig, dreißig, dreissig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig, *zehn, *zig, hundert, hunderte, *hundert, tausend,
      tausende, *tausend, million, millionen, milliarde, milliarden, billion, billionen, prozent, prozentpunkte, promille, doppelt, doppelte, doppelten, verdoppel*, dreifach*, zweifach*, verdreifach*, halbier*, halb, halbe, halben, anderthalb, eineinhalb, drittel, viertel, fünftel, zehntel, *mal, mio, mrd, tsd
    `),
    additions: list(`
      und, oder, sowie, beziehungsweise, bzw, plus, mit, samt, nebst, zusammen mit, gemeinsam mit, wie, etwa, auch, nicht, ebenso wie
    `),
  },
  leadingConnectives: list(`
      allerdings, jedoch, dennoch, trotzdem, gleichwohl, nichtsdestotrotz, indes, indessen, außerdem, ausserdem, zudem, überdies, darüber hinaus, ferner, weiterhin, weiter, des weiteren, desgleichen, ebenso, ebenfalls, gleichfalls,
      auch, daher, deshalb, deswegen, darum, demnach, demzufolge, folglich, infolgedessen, somit, mithin, also, aus diesem grund, aus diesem grunde, aus diesen gründen, vor diesem hintergrund, in diesem zusammenhang, in diesem
      sinne, in dieser hinsicht, insofern, zu diesem zweck, hierzu, hierfür, dazu, zugleich, gleichzeitig, parallel dazu, unterdessen, erstens, zweitens, drittens, viertens, fünftens, sechstens, zunächst, zuerst, anschließend, dann,
      danach, schließlich, abschließend, zuletzt, zu guter letzt, einerseits, andererseits, zum einen, zum anderen, im gegenteil, dagegen, hingegen, kurz, kurzum, kurz gesagt, mit anderen worten, insgesamt, zusammenfassend, alles in allem, tatsächlich, in der tat, nicht zuletzt
    `),
  listJoiners: list(`und, sowie`),
  relativePronouns: list(`der, die, das, dem, den, deren, dessen, denen, welcher, welche, welches, welchem, welchen`),
  // The verb follows what opens a German sentence, so no opening may go: `Um Kosten zu senken, sollte der Bund …`.
  tails: {
    purposes: [],
    afterComma: list(`
      um, damit, sodass, so dass, etwa, beispielsweise, zum beispiel, z. b, z.b, insbesondere, vor allem, darunter, einschließlich, inklusive, wie, wie etwa, wie zum beispiel, indem, durch, mithilfe, mit hilfe, wodurch, womit,
      wobei, was, welche, welcher, welches, der, die, das, deren, dessen, denen, dem, den, in dem, in der, in denen, mit dem, mit der, mit denen, an dem, an der, für die, für den, für das, und zwar, sprich, ähnlich wie, angelehnt an, nach dem vorbild, nach dem muster, unter anderem, u. a
    `),
    leads: [],
    reaching: list(`
      dazu, dafür, darauf, daran, darin, davon, darum, nicht, nie, niemals, kein, keine, keiner, keines, keinem, keinen, keinerlei, weder, noch, niemand, nichts, ohne, nur, lediglich, ausschließlich, allein, einzig, bloß, statt,
      anstatt, anstelle, mehr als, weniger als, verzicht*, vermeid*, unterlass*, verbot*, verbiet*, untersag*, so, solch*, derart
    `),
  },
  asking: {
    obligations: list(`
      muss, muß, müssen, müsste, müssten, sollte, sollten, darf nicht, dürfen nicht, darf kein, darf keine, dürfen keine, darf nur, dürfen nur, möge, mögen, hat zu *en, haben zu *en, gilt es, gehört abgeschafft, gehören abgeschafft,
      wird empfohlen, werden empfohlen, es empfiehlt sich, empfiehlt sich, ist zu empfehlen, wird vorgeschlagen, wird angeregt, wird gebeten
    `),
    softObligations: [
      ...list(`
      soll, sollen, ist notwendig, sind notwendig, ist nötig, sind nötig, ist erforderlich, sind erforderlich, ist unerlässlich, sind unerlässlich, ist geboten, ist dringlich, ist dringend, ist überfällig, sind überfällig, es ist
      zeit, es ist an der zeit, es ist wichtig, ist entscheidend, ist ratsam, es bedarf, bedarf es, bedarf einer, bedarf eines, braucht es, es braucht, braucht einen, braucht eine, brauchen einen, brauchen eine, wäre sinnvoll, ist sinnvoll, wäre wünschenswert, ist anzustreben, sind anzustreben, es kommt darauf an, verdient
    `),
      ...toBeDone,
    ],
    recommending: list(`
      empfehlen, empfiehlt, empfehle, empfohlen wird, schlagen vor, schlagen * vor, schlägt vor, schlägt * vor, schlage vor, wir schlagen, ich schlage, schlagen wir, schlage ich, wir regen, regen wir, raten wir, wir raten, raten
      dazu, rät, rate ich, fordern, fordert, fordern wir, plädieren, plädiert, plädieren wir, plädiere, appellieren, appelliert, appellieren wir, wir bitten, bitten wir, ich bitte, bitte ich, ermutigen, ermuntern, wir sprechen uns,
      sprechen wir uns, ich spreche mich, drängen auf, drängt auf, wir drängen, wir rufen, rufen wir, empfehlen wir, empfehle ich, wird empfohlen, es empfiehlt sich, aus unserer sicht sollte, aus unserer sicht sollten, aus unserer sicht muss, unseres erachtens sollte, unseres erachtens sollten
    `),
    voices: list(`
      wir, ich, dieses papier, dieser bericht, der vorliegende bericht, dieses dokument, diese studie, die vorliegende studie, diese kurzanalyse, diese stellungnahme, dieser beitrag, die autoren, die autorinnen, die autorinnen und
      autoren, die verfasser, der autor, die autorin, die verfasserin, unser, unsere, unserer, empfehlen wir, empfehle ich, es empfiehlt sich, empfiehlt sich, aus unserer sicht sollte, aus unserer sicht sollten, aus unserer sicht
      muss, unseres erachtens sollte, unseres erachtens sollten, schlagen wir, schlage ich, regen wir, raten wir, rate ich, fordern wir, plädieren wir, appellieren wir, bitten wir, bitte ich, sprechen wir uns, rufen wir, wird
      empfohlen, wir regen, wir rufen, wir raten, wir schlagen, ich schlage, wir bitten, ich bitte, wir sprechen uns, ich spreche mich, wir drängen
    `),
    finiteVerbs: list(`
      ist, sind, war, waren, sei, hat, haben, hatte, hatten, wird, werden, wurde, wurden, würde, würden, kann, können, konnte, konnten, könnte, könnten, muss, müssen, musste, mussten, soll, sollen, sollte, sollten, darf, dürfen,
      durfte, dürfte, dürften, will, wollen, wollte, wollten, mag, mögen, möchte, möchten, lässt, lassen, ließe, ließen, wäre, wären, hätte, hätten, ließ, bleibt, bleiben, blieb, blieben, zeigt, zeigen, zeigte, gibt, gab, geht,
      gehen, ging, steht, stehen, stand, liegt, liegen, lag, macht, machte, führt, führte, führten, stieg, stiegen, steigt, sank, sanken, sinkt, fiel, fielen, wuchs, wächst, kam, kamen, kommt, fand, fanden, findet, hält, hielt,
      halten, nahm, nahmen, nimmt, braucht, brauchte, hilft, half, helfen, dass, weil, obwohl, wir, ich, er, man, kostet, zahlt, zahlte, zahlten, entsteht, entstehen, fehlt, fehlen, verliert, verlor, verloren, dauert, dauerte, gilt, gelten, gehört, gehören
    `),
    nominalEndings: list(`ung, bau, gabe, nahme, schluss, setzen, abschaffung`),
    nominalClosings: [],
    deedNouns: [],
    suggesting: list(`kann, können, könnte, könnten, ließe sich, ließen sich, lässt sich, lassen sich`),
    deeds: list(`
      eingerichtet, eingeführt, ausgebaut, gestärkt, geschaffen, erweitert, gefördert, finanziert, genutzt, erhöht, gesenkt, angepasst, ergänzt, übertragen, verlängert, beschlossen, veröffentlicht, geprüft, gebündelt, vereinfacht, aufgebaut, abgeschafft, aufgehoben, eingesetzt, vereinbart, festgelegt
    `),
    pasts: list(`war, waren, hatte, hatten, wurde, wurden, hat, haben`),
    forecasts: list(`
      wahrscheinlich, vermutlich, voraussichtlich, vielleicht, möglicherweise, wird, werden, würde, würden, dürfte, dürften, könnte, könnten, kann, ist zu erwarten, ist damit zu rechnen, droht, drohen
    `),
    imperatives: list(`
      achten sie, bauen sie, beauftragen sie, beenden sie, begrenzen sie, benennen sie, beschließen sie, bieten sie, bilden sie, bündeln sie, erhöhen sie, erlassen sie, erlauben sie, ermöglichen sie, erstellen sie, erweitern sie,
      finanzieren sie, fördern sie, führen sie, geben sie, gewähren sie, gründen sie, halten sie, heben sie, informieren sie, investieren sie, klären sie, kürzen sie, legen sie, machen sie, nehmen sie, nennen sie, nutzen sie, ordnen
      sie, prüfen sie, reduzieren sie, reformieren sie, richten sie, schaffen sie, schließen sie, schulen sie, schützen sie, senken sie, setzen sie, sichern sie, sorgen sie, stärken sie, stellen sie, streichen sie, stocken sie,
      testen sie, übertragen sie, überprüfen sie, unterstützen sie, verankern sie, verbieten sie, verbessern sie, verdoppeln sie, vereinbaren sie, vereinfachen sie, vergeben sie, verhandeln sie, verlängern sie, veröffentlichen sie,
      verpflichten sie, verschieben sie, verzichten sie, weisen sie, weiten sie, ziehen sie, sehen sie, lassen sie, verwenden sie, berücksichtigen sie, veranlassen sie, legen wir, schaffen wir
    `),
    negatedInstructions: list(`nicht, keine, keinen, niemals`),
    instructionEndings: [],
    closingInstructions: list(`
      *richten, *führen, *bauen, *weiten, *stellen, *setzen, *legen, *schaffen, *heben, *nehmen, *geben, *binden, *stärken, *fördern, *senken, *höhen, *kürzen, *streichen, *prüfen, *ändern, *passen, *bessern, *einfachen, *kleinern, *größern, *doppeln, *dreifachen, *halbieren, *längern, *schieben, *teilen, *weisen, *schließen, *öffnen, *sichern, *schützen, *decken, *halten, *nutzen, *wenden, *werten, *wickeln, *finanzieren, *investieren, *reformieren,
      *reduzieren, *organisieren, *integrieren, *regulieren, *digitalisieren, *modernisieren, *automatisieren, *koordinieren, *kontrollieren, *evaluieren, *etablieren, *initiieren, *implementieren, *standardisieren, *harmonisieren,
      *qualifizieren, *sanieren, *motivieren, *informieren, *dokumentieren, *publizieren, *konzentrieren, *reservieren, *definieren, *begrenzen, *deckeln, *lockern, *fassen, *schreiben, *tragen, *gestalten, *leiten, *lenken, *holen,
      *ziehen, *sorgen, *planen, *regeln, *ordnen, *fordern, *bieten, *kaufen, *mieten, *zahlen, *stocken, *statten, *rüsten, *bilden, *schulen, *stützen, *gleichen, *räumen, *messen, *melden, *gründen, *ernennen, *benennen, *berufen, *bestellen, *beteiligen, *beschleunigen, *beenden, *beseitigen, *befreien, *beauftragen, *befristen, *beschließen, *besetzen, *beschränken, *begleiten, *bündeln, *koppeln, *knüpfen, *lösen, *vergeben, *verankern,
      *veröffentlichen, *verpflichten, *verbieten, *vermeiden, *verringern, *verhindern, *vereinbaren, *verteilen, *verzichten, *verknüpfen, *vernetzen, *verschärfen, *verstetigen, *verkürzen, *vermitteln, *ermöglichen, *erleichtern, *erweitern, *erlassen, *erlauben, *erstellen, *erarbeiten, *erheben, *erfassen, *ersetzen, *erneuern, *entwickeln, *entlasten, *entbürokratisieren, *entsenden, *entschädigen, *erproben, *untersuchen,
      *unterstützen, *untersagen, *überarbeiten, *übernehmen, *überprüfen, *überwachen, *überführen, *gewährleisten, *gewinnen, *garantieren, *testen, *wandeln, *zulassen, *ablehnen, *absagen, *anheben, *flächen, *kennzeichnen,
      einsparen, *einbeziehen, *aussetzen, *auszahlen, *freigeben, *zusammenlegen, *abbauen, *abschaffen, *lassen, *machen, *treffen, *suchen, *rufen, *wählen, *pflanzen, *pachten, *sammeln, *speichern, *trennen, *tauschen, *vorlegen, *laden, *werben, *würdigen, *fortsetzen, *weiterführen
    `),
    notInstructions: list(`
      regierung, bundesregierung, landesregierung, staatsregierung, verwaltung, bevölkerung, verordnung, zeitung, umgebung, wohnung, meinung, siedlung, ordnung, leistung, bildung, forschung, versorgung, verfassung, stiftung, lösung,
      empfehlung, richtung, erfahrung, entwicklung, rechnung, wirkung, bedeutung, öffnung, stimmung, planung, abteilung, einigung, nutzung, nahrung, währung, kleidung, sitzung, ladung, handlung, haltung, spannung, mischung, achtung, prüfung, bewegung, ausgabe, aufgabe, abgabe, einnahme, maßnahme, ausnahme, beziehung, kündigung, vergangenheit
    `),
    infinitiveStatements: [],
    nounSigns: [],
    dependentOpenings: list(`zu`),
    courtesies: list(`bitte`),
    opinions: list(`meinen, glauben, denken, finden, ansicht, auffassung, sicht, meinung, halten, vertreten`),
    hopes: list(
      `wir hoffen dass, wir wünschen uns dass, wir wünschen uns von, wir erwarten dass, wir erwarten von, hoffen wir dass`,
    ),
    outsiders: list(`
      kritiker, kritikerinnen, gegner, gegnerinnen, befürworter, gewerkschaften, gewerkschaft, verbände, verband, opposition, einige, andere, manche, beobachter, skeptiker, lobbyisten, umweltverbände, arbeitgeber, anwohner, zeugen, frühere, früherer, vorjahresbericht
    `),
    expectations: list(`
      erwarten, beachten, wissen, bedenken, daran erinnert, beachtet werden, bedacht werden, erwähnt werden, gesagt werden, festgehalten werden, betont werden, hervorgehoben werden, angemerkt werden, nicht verschwiegen, sich darauf
      einstellen, mit vorsicht, nicht überraschen, nicht verwundern, davon ausgehen, daran erinnern, erwähnen, betonen
    `),
    denials: list(`
      es stimmt nicht, es ist nicht so, das heißt nicht, dies heißt nicht, das bedeutet nicht, dies bedeutet nicht, daraus folgt nicht, wir glauben nicht, wir meinen nicht, wir sind nicht der ansicht, es ist falsch, nicht zu
      erwarten, kaum zu, nicht zu übersehen, nicht zu leugnen, schwer zu, leicht zu, zu selten, gilt es als, nicht möglich, kein handlungsbedarf, zu beobachten, zu erkennen, zu sehen, zu erwarten, zu rechnen, zu hören, zu lesen, zu
      befürchten, zu beklagen, zu entnehmen, zu verdanken, zurückzuführen, zu finden, zu begrüßen, zu bedauern, zu verzeichnen, zu vernehmen
    `),
    needs: list(`
      muss, müssen, müsste, braucht, brauchen, ist notwendig, sind notwendig, ist nötig, sind nötig, ist erforderlich, sind erforderlich, es bedarf, bedarf es
    `),
    nothings: list(`kein, keine, keiner, keines, keinem, keinen, nichts, niemand`),
    invertedConditions: list(`sollte, sollten, müsste, müssten`),
    openingCharges: [],
    charges: list(`darf, dürfen`),
    charged: list(`nicht, kein, keine, keinen, keinem, keiner, keinerlei, keinesfalls, niemals, nur, erst`),
  },
  structure: {
    recommendations: list(`
      empfehlung, empfehlungen, handlungsempfehlung, handlungsempfehlungen, politikempfehlungen, politikempfehlung, reformempfehlungen, reformvorschläge, empfehlen, empfiehlt, empfohlen, empfohlene, empfohlenen, vorschläge,
      vorschlag, unsere forderungen, forderungen, kernforderungen, schlagen vor, schlagen wir, was zu tun ist, was jetzt zu tun ist, was ist zu tun, was getan werden muss, was jetzt getan werden muss, handlungsbedarf, unsere bitten,
      entscheidungsvorschlag, beschlussvorschlag, beschlussempfehlung, votum, erbetene entscheidungen, erforderliche entscheidungen, maßnahmenvorschläge, vorgeschlagene maßnahmen, empfohlene maßnahmen
    `),
    actions: list(`
      nächste schritte, weiteres vorgehen, weiteres verfahren, maßnahmen, massnahmen, prioritäre maßnahmen, sofortmaßnahmen, aktionsplan, maßnahmenplan, handlungsfelder, ausblick, reformen, prioritäten, lösungen, lösungsansätze, anregungen, was tun, wie, was, soll, sollte, sollten, muss, müssen
    `),
    reportsOnly: list(`
      antwort, antworten, stellungnahme zu, stand der umsetzung, umsetzungsstand, stand, sachstand, bilanz, hintergrund, frühere, früherer, bisherige, bisherigen, umsetzung der, fortschritt, abgelehnte, methodik, methode, entstehung der, anderer, fremde
    `),
    options: list(`
      optionen, option, handlungsoptionen, alternativen, varianten, szenarien, lösungsvarianten, geprüfte optionen, wahlmöglichkeiten
    `),
    besides: list(`
      fazit, schlussfolgerung, schlussfolgerungen, ergebnisse, ergebnis, befunde, befund, erkenntnisse, beobachtungen, analyse, diskussion, diagnose, lehren, bewertung
    `),
    summaries: list(`zusammenfassung, übersicht, überblick, zusammengefasst, auf einen blick`),
    measures: list(`reformen, reformvorschläge, reformmaßnahmen, maßnahmen, vorschläge, änderungsvorschläge`),
    othersAims: list(`
      ziele, ziel, zweck, zwecke, aufgaben, aufgabe, auftrag, initiativen, umfasst, umfassen, gehören, zählen, funktionen, zuständigkeiten, verantwortlichkeiten, grundsätze, prinzipien, kriterien, befunde, fragen, themen, herausforderungen, probleme, mitglieder, ursachen, gründe, folgen, risiken, vorteile, nachteile
    `),
    guides: list(`ratgeber, leitfaden, tipps, anleitung, checkliste, handbuch, wie sie, wie man`),
    disclaimers: list(`
      enthält keine empfehlungen, enthält keine empfehlung, gibt keine empfehlungen, gibt keine empfehlung, geben keine empfehlungen, geben keine empfehlung, spricht keine empfehlungen aus, spricht keine empfehlung aus, sprechen
      keine empfehlungen aus, macht keine empfehlungen, machen keine empfehlungen, formuliert keine empfehlungen, keine eigenen empfehlungen, keine eigene empfehlung, leitet keine empfehlungen, verzichtet auf empfehlungen, verzichten auf empfehlungen, empfiehlt nichts
    `),
    counting: list(`
      dinge, punkte, schritte, änderungen, bitten, vorschläge, anregungen, folgende, folgenden, folgendes, unsere, meine, die, das, hier, sind, es
    `),
    ordinals: list(`
      erstens, zweitens, drittens, viertens, fünftens, sechstens, zunächst, zuerst, schließlich, zuletzt, zum einen, zum anderen, zum ersten, zum zweiten, zum dritten, die erste ist, die zweite ist, die dritte ist, die erste lautet, die zweite lautet, die dritte lautet, abschließend
    `),
    firsts: list(`erste*, zunächst, zuerst, zum einen, zum ersten, die erste`),
    labels: list(`
      empfehlung, empfehlungen, handlungsempfehlung, politikempfehlung, kernempfehlung, forderung, vorschlag, rec, empf, reformvorschlag
    `),
    owners: list(`
      zuständig, zuständigkeit, verantwortlich, verantwortlichkeit, verantwortung, federführung, federführend, wer, akteur, akteure, adressat, adressaten, adressatin, ansprechpartner, umsetzung durch, durch wen, träger
    `),
    deadlines: list(`
      frist, fristen, termin, bis, bis wann, wann, zeitplan, zeitrahmen, zeithorizont, zieldatum, fällig, fällig am, umsetzung bis, stichtag
    `),
    costs: list(`
      kosten, geschätzte kosten, kostenschätzung, aufwand, budget, mittel, mittelbedarf, finanzierung, ressourcen, preis
    `),
    priorities: list(`priorität, dringlichkeit, wichtigkeit, rang`),
    rationales: list(`
      begründung, grund, gründe, warum, warum das wichtig ist, erläuterung, erklärung, hintergrund, kontext, nutzen, vorteil, vorteile, wirkung, erwartete wirkung, beleg, belege, evidenz, befund, details, beschreibung, anmerkung
    `),
    responses: list(`
      antwort, antwort der bundesregierung, antwort der regierung, antwort des ministeriums, antwort der landesregierung, stellungnahme, stellungnahme der bundesregierung, kommentar, kommentare, status, stand, sachstand, umsetzungsstand, fortschritt, ergebnis, entscheidung
    `),
    counts: list(`
      eine, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig
    `),
    weakLabels: list(`
      maßnahme, massnahme, schritt, aktion, priorität, entscheidung, reform, option, handlungsfeld, aufgabe, punkt, anregung
    `),
    numberSigns: list(`nr, nummer, no, n`),
    titleLabels: list(`titel, betreff, betr, thema, gegenstand`),
    senderLabels: list(`von, absender, absenderin`),
    markingLabels: list(`einstufung, vertraulichkeit, verschlusssache, geheimhaltungsgrad`),
    headerLabels: list(`
      an, datum, cc, kopie, empfänger, empfängerin, aktenzeichen, az, bezug, unser zeichen, ihr zeichen, anlagen, anlage, über, gesendet
    `),
    salutations: list(
      `sehr geehrte, sehr geehrter, sehr verehrte, sehr verehrter, liebe, lieber, guten tag, hallo, werte, werter`,
    ),
    valedictions: list(`
      mit freundlichen grüßen, mit freundlichem gruß, mit freundlichen grüssen, freundliche grüße, freundliche grüsse, mit besten grüßen, beste grüße, viele grüße, herzliche grüße, mit herzlichen grüßen, hochachtungsvoll, mit vorzüglicher hochachtung, mit kollegialen grüßen
    `),
    letterNames: list(`offener brief, gemeinsamer brief, petition, appell, aufruf`),
    kickers: list(`
      policy brief, policy paper, kurzpapier, positionspapier, diskussionspapier, arbeitspapier, impulspapier, thesenpapier, kurzanalyse, analyse, bericht, kurzbericht, gutachten, kurzgutachten, studie, stellungnahme, vermerk,
      vorlage, ministervorlage, leitungsvorlage, sprechzettel, memo, memorandum, notiz, hintergrundpapier, weißbuch, pressemitteilung, kommentar, meinung, standpunkt, entwurf, vertraulich, offener brief, zusammenfassung, eckpunkte, eckpunktepapier
    `),
    bylines: list(`
      von, autor, autorin, autoren, autorinnen, autorinnen und autoren, autor/innen, verfasser, verfasserin, verfasst von, geschrieben von, erstellt von, erarbeitet von, vorgelegt von, bearbeitet von, ein beitrag von, text
    `),
    institutions: list(`
      rechnungshof, *rechnungshof, zentrum, institut, universität, hochschule, fachhochschule, stiftung, *stiftung, ministerium, *ministerium, *institut, *amt, *rat, *kammer, *verband, *gesellschaft, *agentur, rat, ausschuss, kommission, agentur, behörde, amt,
      schule, akademie, gesellschaft, verein, verband, bank, gruppe, netzwerk, labor, sekretariat, senat, senatsverwaltung, bundestag, landtag, bundesrat, referat, abteilung, landkreis, stadt, gemeinde, regierung, denkfabrik, lehrstuhl, forschungsstelle
    `),
    nameJoiners: list(`und, mit, u`),
    nameOpenings: [],
    roles: list(`
      direktor, direktorin, professor, professorin, wissenschaftler, wissenschaftlerin, wissenschaftliche, wissenschaftlicher, mitarbeiter, mitarbeiterin, analyst, analystin, experte, expertin, minister, ministerin, botschafter,
      botschafterin, präsident, präsidentin, vorsitzende, vorsitzender, mitglied, leiter, leiterin, referent, referentin, referatsleiter, referatsleiterin, berater, beraterin, ökonom, ökonomin, sekretär, sekretärin, staatssekretär,
      staatssekretärin, redakteur, redakteurin, gründer, gründerin, ingenieur, ingenieurin, abgeordnete, abgeordneter, bürgermeister, bürgermeisterin, geschäftsführer, geschäftsführerin, sprecher, sprecherin, soziologin, soziologe, juristin, jurist
    `),
    closingHeadings: list(`
      fazit, schluss, schlussbemerkung, schlussbemerkungen, schlussfolgerung, schlussfolgerungen, schlusswort, abschließende bemerkungen, ausblick, fazit und ausblick, resümee, zum schluss
    `),
    caveats: list(
      `vorläufig*, schätzung*, geschätzt*, annahme*, pilot*, modellversuch*, umfrage*, befragung*, stichprobe*, method*, daten, datenlage, grenzen, begrenzt*, unsicher*, interviews, beruh*, stützt, stützen, abhäng*, hängt, vorbehalt*, nur wenn, sofern`,
    ),
    closings: list(`
      abschließend, zum schluss, zusammenfassend, insgesamt, alles in allem, in der summe, kurzum, diese empfehlungen, diese vorschläge, diese maßnahmen, diese schritte, die vorgeschlagenen maßnahmen, die genannten empfehlungen, die
      genannten vorschläge, die genannten maßnahmen, die vorstehenden empfehlungen, die hier vorgelegten, unser ziel war, letztlich, mit diesen maßnahmen, mit diesen schritten, keine dieser, keiner dieser
    `),
    sectionNames: list(`
      zusammenfassung, kurzfassung, executive summary, einleitung, einführung, hintergrund, kontext, überblick, ausgangslage, problemstellung, kernaussagen, kernbotschaften, wichtigste ergebnisse, zentrale ergebnisse, auf einen
      blick, in kürze, das wichtigste in kürze, rechtlicher rahmen, rechtslage, sachverhalt, sachstand, fallstudie, fallstudien, fallbeispiel, nächste schritte, ursachen, erkenntnisse, was geschah, was geschehen ist, worum es geht,
      methodik, methode, methoden, ergebnisse, diskussion, ausblick, anhang, anlage, vorwort, geleitwort, tabelle, abbildung, kasten, exkurs
    `),
    navigation: list(`
      zum inhalt, zum inhalt springen, zum hauptinhalt springen, direkt zum inhalt, zur navigation, startseite, über uns, menü, hauptmenü, suche, suchen, kontakt, publikationen, veröffentlichungen, veranstaltungen, aktuelles,
      nachrichten, news, blog, anmelden, einloggen, registrieren, abonnieren, spenden, karriere, stellenangebote, presse, medien, themen, unsere arbeit, expertinnen und experten, personen, projekte, programme, forschung, newsletter,
      deutsch, english, sie sind hier, zurück, nach oben, verwandte artikel, ähnliche artikel, ähnliche beiträge, das könnte sie auch interessieren, weitere artikel, mehr zum thema, teilen, artikel teilen, drucken, pdf
      herunterladen, folgen sie uns, facebook, twitter, linkedin, cookie einstellungen, datenschutz, datenschutzerklärung, impressum, barrierefreiheit, leichte sprache
    `),
    appendices: list(`
      dokumente, wichtige dokumente, weitere dokumente, anlagen, weitere informationen, pressekontakt, das könnte sie auch interessieren, ähnliche artikel, weitere artikel, literatur, literaturverzeichnis, quellen, quellenverzeichnis, quellen und literatur, links, weiterführende links, weiterführende literatur, zum weiterlesen,
      inhalt, inhaltsverzeichnis, danksagung, dank, über den autor, über die autorin, über die autoren, über die autorinnen und autoren, zur autorin, zum autor, anmerkungen, fußnoten, endnoten, kontakt, impressum, siehe auch, verwandte artikel, ähnliche beiträge, mehr zum thema, glossar, abkürzungsverzeichnis, referenzen
    `),
    furniture: list(`
      teilnehmer, teilnehmende, anwesend, anwesende, verteiler, bild, foto, bildnachweis, fotonachweis, bildquelle, abbildungsnachweis, doi, teilen, veröffentlicht am, veröffentlicht in, veröffentlicht, erschienen am, erschienen in,
      aktualisiert, aktualisiert am, zuletzt aktualisiert, alle rechte vorbehalten, copyright, weiterlesen, lesen sie auch, mehr lesen, abonnieren, newsletter, herunterladen, download, quelle, lesezeit, minuten lesezeit, datum, version, stichwörter, schlagwörter, isbn, issn, e mail, telefon, tel
    `),
    markings: list(`
      vertraulich, streng vertraulich, geheim, streng geheim, verschlusssache, vs nur für den dienstgebrauch, vs nfd, vs vertraulich, nur für den dienstgebrauch, nur für den internen gebrauch, nur zum internen gebrauch, intern,
      nicht zur veröffentlichung, nicht zur veröffentlichung bestimmt, nicht zitierfähig, sperrfrist, entwurf nicht zitieren
    `),
  },
  notesPages: {
    say: 'Sagen',
    ifAsked: 'Auf Nachfrage',
    none: 'Keine Notizen zu dieser Folie',
    continued: 'Fortsetzung',
    copy: 'Exemplar für den Vortrag',
    place: (number, total) => `Folie ${number} von ${total}`,
    page: (number, total) => `Seite ${number} von ${total}`,
  },
  labels: {
    bottomLine: 'Das Wichtigste in Kürze',
    decisions: 'Erbetene Entscheidungen',
    figures: 'Zentrale Zahlen',
    timeline: 'Zeitlicher Ablauf',
    sources: 'Quellen und Vorbehalte',
    noAsk: 'Keine ausdrückliche Forderung im Papier',
    onItsSlide: 'Volltext auf eigener Folie',
    inThePaper: 'Volltext im Papier',
    untitled: 'Vorlage',
    recommendationShort: 'Empf.',
    pageShort: 'S.',
    briefingFor: 'Vorlage für',
    presentedBy: 'Vorgetragen von',
    date: 'Datum',
    backup: 'Anhang',
  },
  figures: {
    qualifiers:
      'mindestens|wenigstens|zumindest|höchstens|maximal|bis zu|mehr als|weniger als|über|unter|etwa|rund|circa|ca\\.|ungefähr|knapp|gut|fast|nahezu|nur|lediglich',
    percent: '%|Prozent|Prozentpunkte|‰',
    scales: 'Tausend|Tsd\\.|Millionen|Million|Mio\\.|Milliarden|Milliarde|Mrd\\.|Billionen',
    currencies: 'Euro|€|EUR|US-Dollar|Dollar|USD|Franken|CHF',
    changes:
      'stieg|stiegen|steigt|steigen|wuchs|wuchsen|wächst|wachsen|sank|sanken|sinkt|sinken|fiel|fielen|fällt|fallen|erhöhte sich|erhöhten sich|verringerte sich|verringerten sich|schrumpfte|schrumpften|kletterte',
    by: 'um',
    changeNouns: 'Anstieg|Rückgang|Zuwachs|Steigerung',
    shareOf: 'der|des|aller|von',
    reaches:
      'erreichte|erreichten|erreicht|erreichen|betrug|betrugen|beträgt|betragen|belief sich auf|beliefen sich auf|beläuft sich auf|umfasst|umfasste|kostete|kosten|kostet|überstieg|übersteigt|stieg auf|stiegen auf|sank auf|sanken auf|fiel auf|fielen auf|liegt bei|lag bei|lagen bei|liegen bei',
    exists: 'es gibt|es gab|gibt es|gab es|bestehen|bestanden|beherbergt|zählt|zählte|verfügt über|verfügen über',
    among: 'sowie|darunter',
    uncounted:
      'Jahren?|Jahre|Jahr|Monate?n?|Wochen?|Tage?n?|Stunden?|Minuten?|Sekunden?|Empfehlungen|Seiten?|Kapiteln?|Abschnitten?|Artikeln?|Abbildungen|Tabellen|Punkten?|Schritten?|Maßnahmen|Uhr|Jahrzehnten?|Jahrzehnts?|Jahres|Zeitraums?|Zeit|Quartals?',
    spanOpenings: 'über|in|im|innerhalb|binnen|während|seit|für|nach|vor|auf',
    rates: '(?:pro|je) (?!Prozent)\\p{L}+|jährlich|alljährlich|monatlich|täglich|Jahr für Jahr|bisher',
    anaphors:
      'de[rmns]selben|dieselben?|(?:im|der|die) gleichen?|davon|hiervon|dabei|seither|seitdem|diese[nrms]?|jene[nrms]?',
    months: 'Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    dateOpenings: 'im Jahr|im Jahre|im|am',
    timeOpenings: 'im Jahr|im Jahre|in den Jahren|seit|seit dem Jahr|zwischen|von|ab|Ende|Anfang|Mitte|im',
    timeJoiners: 'und|bis|–|-',
    clauseOpenings: 'während|aber|und|gegenüber|verglichen|wobei|davon|sondern|doch|mit',
    pronouns:
      'er|sie|es|wir|das|dies|diese|dieser|dieses|jene|jener|solche|ihr|ihre|sein|seine|deren|dessen|dabei|davon|daran|damit|man',
    guards:
      'muss|müssen|soll|sollen|sollte|sollten|wenn|falls|sofern|geschätzt|geschätzte[nr]?|schätzungsweise|geplante?n?|plant|Ziele?|Prognosen?|voraussichtlich|vermutlich|wahrscheinlich|angeblich|scheint|scheinen|vielleicht|wird|werden|würde|würden|wäre|wären|hätte|hätten|bis',
    that: 'dass',
    auxiliaries: 'haben|hat|hatten|sind|waren|ist|war|wurden|werden',
  },
  pointing: {
    impersonal:
      /^es (?:gibt|gab|handelt sich|geht um|besteht|bestehen|fehlt|fehlen|liegt an|kommt darauf an|(?:ist|war|wäre|bleibt) [\p{L}-]+,? (?:dass|zu|ob))(?!\p{L})/iu,
    back: /^(?:[^,;:]*(?<!\p{L})(?:dies|diese[rmns]?|jene[rmns]?|dadurch|dafür|dagegen|darauf|daraus|darin|davon|dazu|hierzu|hierfür|solche[rmns]?)(?! (?:Tage?n?|Wochen?|Monate?n?|Jahr(?:e[ns]?|zehnts?)?)(?!\p{L}))|[^,]{1,40}, (?:er|sie|es|dies))(?!\p{L})/iu,
  },
  conceding:
    /^(?:zwar|gewiss|sicher(?:lich)?|freilich|zugegeben|es stimmt|natürlich|kritiker|gegner|manche|einige|andere|man (?:mag|könnte|kann) einwenden)(?!\p{L})/iu,
  sayingNouns: null,
};
