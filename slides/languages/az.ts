import { list } from './list.ts';
import type { LanguageData } from './types.ts';

export const azerbaijani: LanguageData = {
  code: 'az',
  commonWords: list(`
    və, bir, bu, üçün, ilə, kimi, olan, də, da, daha, çox, lakin, qədər, hər, görə, deyil, isə, və ya, sonra, üzrə,
    tərəfindən, ki, olunur, edir, onun, həm
  `),
  abbreviations: list(`
    dr, prof, dos, akad, bax, məs, müq, red, tərt, nəşr, cən, küç, pr, mər, hüq, i.e, t.e.d, f.d, i.ü.f.d, sov, muh
  `),
  closingAbbreviations: list(`s, i.a, mln, mlrd, trln, min, man, qəp, b.e.ə, e.ə, mmc, ş, r, ha, km, m, dəq, v.s`),
  numberAbbreviations: list(`
    no, s, səh, m, md, b, h, f, cəd, şək, hiss, c, bənd, maddə, yan, fev, mar, apr, iyn, iyl, avq, sen, okt, noy, dek
  `),
  ordinalStop: false,
  openers: list(`
    bu, bunun, buna, bunlar, bunların, o, onun, onlar, bir, bəzi, hər, bütün, lakin, amma, ancaq, və, ya, həmçinin, digər,
    son, ilk, ikinci, üçüncü, əgər, beləliklə, nə, necə, niyə, kim, biz, siz, ən, daha, çox, həm, indi, bu gün, yenə, eyni,
    çünki, nəticədə, əvvəlcə, sonra, hökumət, nazirlik, belə, hazırda, eləcə, odur
  `),
  backReferences: list(`
    bu, bunun, buna, bunu, bunlar, bunları, bunların, bunlara, bundan, bunda, o, onun, ona, onu, onlar, onların, onlara, onları,
    həmin, belə, belə bir, elə, hər ikisi, ikisi, eyni, məsələn, əlbəttə, və, amma, lakin, ya da, burada, orada, oxşar, sözügedən,
    həmçinin, bundan başqa, bunun üçün
  `),
  proclitics: [],
  wholeWords: [],
  protected: {
    obligations: list(`
      *malı, *məli, *malıdır, *məlidir, *malıdırlar, *məlidirlər, *malıyıq, *məliyik, *malıyam, *məliyəm, gərək, gərəkdir, lazım*,
      zəruri*, vacib*, mütləq, mütləqdir, məcbur*, borclu*, tələb olun*, tələb edil*, şərtdir, könüllü*, icbari, tövsiyə xarakterli
    `),
    possibilities: list(`
      bilər*, biləcək*, bilmə*, bilməz*, mümkün*, ehtimal*, imkan*, ola bilsin, bilsin
    `),
    hedges: list(`
      yəqin*, güman*, bəlkə*, təxmin*, təqribən, haradasa, demək olar, qismən, adətən, əsasən, çox vaxt, tez-tez, bəzən, proqnoz*,
      gözlən*, görün*, guya, potensial*, prinsipcə, nadir*, müvəqqəti*, sanki, meyil*, böyük ölçüdə, hesablan*, ehtimalla,
      qiymətləndirməyə görə, yaxın
    `),
    negations: list(`
      deyil*, yox*, xeyr, heç*, əsla, nə, *madan, *mədən, *maqsızın, *masın, *məsin, *masınlar, *məsinlər, *mamalı*, *məməli*, *mır,
      *mir, *mur, *mür, *mırlar, *mirlər, *murlar, *mürlər, *maz, *məz, *mazlar, *məzlər, *mazsa, *məzsə, *mamaq*, *məmək*, *maması*,
      *məməsi*, *mamaları*, *məmələri*, *madı*, *mədi*, *mamış*, *məmiş*, *mayıb*, *məyib*, *mayan*, *məyən*, *mayacaq*, *məyəcək*,
      *mama, *məmə, *mayaraq, *məyərək, *sız, *siz, *suz, *süz, *sızlıq*, *sizlik*, *suzluq*, *süzlük*, qadağa*, ləğv*, imtina*, rədd*,
      əleyh*, əksinə, əvəzinə, yerinə, qarşı, məhrum*, çatışm*, çatışmaz*, səhv*, yanlış*, dayandır*, çəkin*, qarşısını al*, olmadan
    `),
    conditions: list(`
      əgər, hərgah, təqdirdə, halda, hallarda, halında, şərtilə, şərti ilə, şərt, müddətcə, isə, olarsa, *arsa,
      *ərsə, *ırsa, *irsə, *ursa, *ürsə, *sa da, *sə də, *mazsa, *məzsə, *dıqda, *dikdə, *duqda, *dükdə, *dıqca,
      *dikcə, *duqca, *dükcə, *madıqca, *mədikcə, dək, istisna*, asılı*, əsasən, uyğun olaraq, *ınca, *incə,
      *anadək, *ənədək
    `),
    bounds: list(`
      lakin, amma, ancaq, halbuki, əks, qədər, görə, başqa, savayı, baxmayaraq, kimi
    `),
    attributions: list(`
      mütəxəssislərə görə, ekspertlərə görə, müxalifətə görə, tənqidçilərə görə, nazirliyə görə, nazirə görə, hökumətə görə, komissiyaya
      görə, hesabata görə, tədqiqata görə, bəzilərinə görə, *çılara görə, *çilərə görə, *çulara görə, *çülərə görə, onun fikrincə, onlara
      görə,
      bildirib, bildirdi, bildirir, bildirmişdir, bildirirlər, deyib, dedi, deyir, deyirlər, demişdir, deyən, söyləyib, söylədi,
      söyləyir, açıqlayıb, açıqladı, iddia*, vurğulayıb, vurğuladı, vurğulayır, vurğulayırlar, qeyd edib, qeyd etdi, qeyd edir, ifadə
      edib, ifadə etdi, tənqid*, müxalif*, etiraz*, sözlərinə, fikrincə, fikrinə, rəyinə, rəyincə, düşünür, düşünürlər, hesab edir,
      hesab edirlər, inanır, inanırlar, qənaətindədir, fikrindədir, tələb edir, tələb edirlər, tələb etdi, tələb edib, istəyir,
      istəyirlər, təklif edib, təklif etdi, təklif edir, təklif edirlər, tövsiyə edib, tövsiyə etdi, tövsiyə edir, tövsiyə edirlər,
      çağırıb, çağırdı, çağırış edib, xəbərdarlıq*, rədd etdi, rədd edib, vəd*, söz verib, hədələ*, yazıb, yazdı, yazır, sitat*, ümid
      edir, qorxur, qorxurlar, planlaşdırır, niyyət*, etiraf*, müdafiə edib, müdafiə edənlər, guya
    `),
    scope: list(`
      yalnız, təkcə, ancaq, tək, bütün, hər, hamı*, bəzi*, bir neçə, bir çox, çox*, çoxu*, az, ən azı, ən çoxu, azı, maksimum, minimum,
      artıq, daha, üzərində, altında, daxil, daxil olmaqla, xüsusilə, xüsusən, başda, yəni, məhdud*, digər*, başqa*, ilk, ikinci*,
      üçüncü*, son, sonuncu, yarı*, illik, aylıq, hər iki, əvvəl*, sonra*, boyunca, ərzində, müddətində, etibarən, arasında, çərçivəsində,
      hissə*, faiz*, məxsus, müstəsna, ilk növbədə, prioritet*, eyni, ümumi, tamamilə, birlikdə, ayrı*, hamısı
    `),
    numbers: list(`
      sıfır, iki*, üç, üçü*, dörd*, beş*, altı, altısı*, yeddi*, səkkiz*, doqquz*, on, onu, iyirmi*, otuz*, qırx*, əlli*, altmış*, yetmiş*,
      səksən*, doxsan*, yüz*, min, minlərlə, milyon*, milyard*, trilyon*, mln, mlrd, faiz*, yarım, onlarla, yüzlərlə, dəfə, qat
    `),
    additions: list(`və, və ya, yaxud, ya da, ilə, üstəgəl, birlikdə, kimi, həm, həmçinin, eləcə də, deyil`),
  },
  leadingConnectives: list(`
    lakin, bununla belə, bununla yanaşı, həmçinin, üstəlik, bundan başqa, bundan əlavə, əlavə olaraq, buna görə, buna görə də, bu
    səbəbdən, odur ki, ona görə də, nəticədə, nəticə etibarilə, bu baxımdan, bu çərçivədə, bu kontekstdə, bu məqsədlə, digər tərəfdən,
    bir tərəfdən, buna baxmayaraq, əksinə, nəhayət, sonda, birincisi, ikincisi, üçüncüsü, dördüncüsü, beşincisi, ilk olaraq, eyni
    zamanda, oxşar şəkildə, qısası, başqa sözlə, bir sözlə, beləliklə, eləcə də, öz növbəsində, yekun olaraq, bununla bağlı, bununla
    əlaqədar, bununla əlaqədar olaraq
  `),
  listJoiners: list(`və, və ya`),
  relativePronouns: [],
  // The verb comes last and what limits it stands before it, so nothing may be left off at the end of a sentence.
  tails: {
    purposes: [],
    afterComma: [],
    leads: [],
    reaching: [],
  },
  asking: {
    obligations: list(`
      *malıdır, *məlidir, *malıdırlar, *məlidirlər, *malıyıq, *məliyik, *malı ., *məli ., lazımdır, gərəkdir, *ması zəruridir, *məsi
      zəruridir, *ması vacibdir, *məsi vacibdir, *maq zəruridir, *mək zəruridir, *maq vacibdir, *mək vacibdir, *ması tələb olunur,
      *məsi tələb olunur, *maq gərəkdir, *mək gərəkdir, mütləqdir, borcludur, *ması məqsədəuyğundur, *məsi məqsədəuyğundur, *ması
      məqsədəuyğun hesab edilir, *məsi məqsədəuyğun hesab edilir, *lsın ., *lsin ., *lsun ., *lsün ., *nsın ., *nsin ., *nsun .,
      *nsün ., etsin ., versin ., tapşırılsın, müəyyən edilsin
    `),
    softObligations: list(`
      xahiş etmişik, tövsiyə etmişik, zəruridir, vacibdir, məqsədəuyğundur, məqsədəuyğun olardı, yaxşı olardı, faydalı olardı, ehtiyac var, ehtiyac vardır, yaradıla
      bilər, verilə bilər, genişləndirilə bilər, həyata keçirilə bilər, nəzərdən keçirilə bilər, artırıla bilər, azaldıla bilər
    `),
    recommending: list(`
      tövsiyə edirik, tövsiyə edirəm, tövsiyə olunur, tövsiyə edilir, təklif edirik, təklif edirəm, təklif olunur, təklif edilir, xahiş
      edirik, xahiş edirəm, çağırırıq, tələb edirik, məsləhət görürük, zəruri hesab edirik, vacib hesab edirik, məqsədəuyğun hesab
      edirik, sənəd tövsiyə edir, müəlliflər tövsiyə edir, hesabat tövsiyə edir
    `),
    voices: list(`
      biz, bu sənəd, bu hesabat, bu arayış, bu qeyd, bu tədqiqat, bu təhlil, bu icmal, komissiya, işçi qrupu, müəlliflər, müəllif, tövsiyəmiz, tövsiyələrimiz, təklifimiz,
      təkliflərimiz, tövsiyə edirik, tövsiyə edirəm, tövsiyə olunur, tövsiyə edilir, təklif edirik, təklif edirəm, təklif olunur, təklif
      edilir, xahiş edirik, xahiş edirəm, çağırırıq, tələb edirik, məsləhət görürük, zəruri hesab edirik, vacib hesab edirik,
      məqsədəuyğun hesab edirik
    `),
    finiteVerbs: list(`
      *maqdadır, *məkdədir, *mışdır, *mişdir, *muşdur, *müşdür, *acaqdır, *əcəkdir, edir, edirlər, edib, ediblər, olub, olur, olunur,
      var, vardır, yoxdur, artıb, azalıb, qalır, qalıb, təşkil, idi, biz, mən
    `),
    nominalEndings: [],
    nominalClosings: list(`*ması, *məsi, *maları, *mələri, *maq, *mək`),
    deedNouns: [],
    suggesting: [],
    deeds: [],
    pasts: list(`*dı, *di, *du, *dü, *mışdır, *mişdir, *muşdur, *müşdür`),
    forecasts: list(`
      yəqin, bəlkə, ehtimal, gözlənilir, proqnozlaşdırılır, *acaq, *əcək, *acaqdır, *əcəkdir, bilər, bilərlər
    `),
    imperatives: [],
    negatedInstructions: [],
    instructionEndings: [],
    closingInstructions: [],
    notInstructions: [],
    infinitiveStatements: [],
    nounSigns: [],
    dependentOpenings: [],
    courtesies: list(`zəhmət olmasa, xahiş olunur`),
    opinions: list(`hesab edirik, düşünürük, inanırıq, fikrimizcə, qənaətindəyik, fikrindəyik`),
    hopes: list(`ümid edirik, gözləyirik, istəyirik ki, arzu edirik`),
    outsiders: list(`
      müxalif*, həmkarlar, tənqidçi*, əleyhdar*, tərəfdar*, bəziləri, digərləri, müşahidəçi*, fəal*, şərhçi*, əvvəlki, keçmiş, lobbi*,
      skeptik*
    `),
    expectations: list(`
      unudulmamalıdır, unutmamalıyıq, unutmaq lazım deyil, qeyd edilməlidir, qeyd olunmalıdır, qeyd etmək lazımdır, qeyd etmək vacibdir,
      vurğulanmalıdır, vurğulamaq lazımdır, xatırlanmalıdır, xatırlatmaq lazımdır, yadda saxlanmalıdır, yadda saxlamaq lazımdır, nəzərə
      almaq lazımdır ki, nəzərə alınmalıdır ki, demək lazımdır, bilmək lazımdır, etiraf etmək lazımdır, başa düşmək lazımdır,
      gözlənilməlidir, təəccüblənmək lazım deyil, hazır olmalıdır, əməlidir, əməli, təməlidir, təməli, ehtimalıdır
    `),
    denials: list(`
      doğru deyil, düzgün deyil, o demək deyil, demək deyil, anlamına gəlmir, lazım deyil, ehtiyac yoxdur, zəruri deyil, vacib deyil,
      məcburi deyil, gərək deyil, səhv olardı, yanlış olardı, hesab etmirik, düşünmürük, iddia etmirik, tələb olunmur, borclu deyil
    `),
    needs: [],
    nothings: list(`heç bir, heç kim, heç nə`),
    invertedConditions: [],
    openingCharges: [],
    charges: [],
    charged: [],
  },
  structure: {
    recommendations: list(`
      tələblərimiz, tələb edirik, tövsiyə*, təkliflər, təkliflərimiz, təklif olunan, təklif olunur, təklif edirik, nə etməli, nə etmək lazımdır, nələr edilməlidir, nə
      edilməlidir, görüləcək işlər, görülməli işlər, tələb olunan qərarlar, qəbul edilməli qərarlar, gözlənilən qərarlar, fəaliyyətə
      çağırış, fəaliyyət planı, tədbirlər planı, xahiş edirik
    `),
    actions: list(`
      tədbirlər, addımlar, növbəti addımlar, atılacaq addımlar, fəaliyyət planı, tədbirlər planı, prioritetlər, həll yolları, istiqamətlər,
      yol xəritəsi, islahatlar, siyasət seçimləri, necə, nə, təklif
    `),
    reportsOnly: list(`
      cavab, cavabı, cavablar, icra, icrası, icra vəziyyəti, status, vəziyyət, vəziyyəti, əvvəlki, keçmiş, tarixçə, arxa plan, rədd
      edilmiş, metodologiya, metod, monitorinq, monitorinqi, hazırlanması, icra olunub, yerinə yetirilib, qəbul olunub, tövsiyə edib,
      tövsiyə etmişdi, taleyi
    `),
    options: list(`variantlar, variant, alternativlər, ssenarilər`),
    besides: list(`nəticə, nəticələr, tapıntılar, təhlil, qiymətləndirmə, müşahidələr, yekun, dərslər`),
    summaries: list(`xülasə, xülasəsi, qısaca, yekun`),
    measures: list(`islahatlar, islahatların, tədbirlər, tədbirlərin, təkliflər, təkliflərin`),
    othersAims: list(`
      məqsəd, məqsədlər, məqsədi, məqsədləri, hədəf, hədəflər, hədəfləri, vəzifələr, vəzifələri, missiya, funksiyalar, funksiyaları,
      prinsiplər, prinsipləri, meyarlar, meyarları, tapıntılar, suallar, mövzular, problemlər, üzvlər, üzvləri, səlahiyyətlər, əhatə edir,
      daxildir
    `),
    guides: list(`necə, bələdçi, təlimat, məsləhətlər, yolu`),
    disclaimers: list(`
      tövsiyə vermir, tövsiyələr vermir, tövsiyə irəli sürmür, tövsiyələr irəli sürmür, tövsiyə ehtiva etmir, tövsiyələr ehtiva etmir, öz
      tövsiyəsini vermir, tövsiyə vermirik, tövsiyələr yoxdur, tövsiyə yoxdur
    `),
    counting: list(`
      tövsiyə, tövsiyəmiz, təklif, təklifimiz, məqam, addım, xahiş, xahişimiz, bunlardır, aşağıdakılardır, aşağıdakı, konkret, əsas, var
    `),
    ordinals: list(`
      birincisi, ikincisi, üçüncüsü, dördüncüsü, beşincisi, ilk olaraq, əvvəlcə, nəhayət, sonda, birinci tövsiyə, birinci tövsiyəmiz, ilk
      tövsiyə, ilk tövsiyəmiz, ikinci tövsiyə, ikinci tövsiyəmiz, üçüncü tövsiyə, üçüncü tövsiyəmiz, dördüncü tövsiyə, dördüncü tövsiyəmiz,
      birinci təklif, ikinci təklif, üçüncü təklif, birinci addım, ikinci addım, üçüncü addım
    `),
    firsts: list(`birinci*, ilk*, əvvəlcə`),
    labels: list(`tövsiyə, tövsiyələr, təklif, əsas tövsiyə, siyasət tövsiyəsi`),
    owners: list(`
      məsul, məsullar, məsul qurum, məsul qurumlar, məsul şəxs, məsul icraçı, icraçı, icraçılar, icraçı qurum, kim, ünvan
    `),
    deadlines: list(`müddət, icra müddəti, son tarix, son müddət, nə vaxt, vaxt, təqvim`),
    costs: list(`xərc, xərclər, təxmini xərc, büdcə, maliyyə, maliyyələşmə, maliyyə mənbəyi, dəyər`),
    priorities: list(`prioritet, prioritetlik, təcililik, vaciblik, vaciblik dərəcəsi`),
    rationales: list(`
      əsaslandırma, əsas, səbəb, niyə, nə üçün, niyə vacibdir, izah, izahat, kontekst, gözlənilən nəticə, gözlənilən təsir, fayda, sübut
    `),
    responses: list(`
      cavab, nazirliyin cavabı, hökumətin cavabı, şərh, şərhlər, status, icra vəziyyəti, nazirliyin mövqeyi, hökumətin mövqeyi, rəy
    `),
    counts: list(`
      bir, iki, üç, dörd, beş, altı, yeddi, səkkiz, doqquz, on, on bir, on iki, on üç, on dörd, on beş, on altı, on yeddi, on səkkiz, on
      doqquz, iyirmi
    `),
    weakLabels: list(`tədbir, addım, fəaliyyət, prioritet, qərar, variant, bənd, hədəf, xahiş`),
    numberSigns: list(`no, nömrə, n`),
    titleLabels: list(`mövzu, başlıq, sərlövhə`),
    senderLabels: list(`kimdən, göndərən`),
    markingLabels: list(`məxfilik dərəcəsi, məxfilik, qrif`),
    headerLabels: list(`kimə, tarix, nömrə, surət, əlavə, əlavələr, istinad, ünvan`),
    salutations: list(`hörmətli, əziz, möhtərəm, salam, cənab, xanım`),
    valedictions: list(`
      hörmətlə, dərin hörmətlə, ehtiramla, dərin ehtiramla, səmimiyyətlə, ən xoş arzularla
    `),
    letterNames: list(`açıq məktub, müraciət, birgə məktub, petisiya`),
    kickers: list(`
      analitik arayış, arayış, siyasət sənədi, siyasət qeydi, siyasət xülasəsi, hesabat, məruzə, təhlil, icmal, memorandum, xidməti qeyd,
      işçi sənəd, mövqe sənədi, press-reliz, komissiyanın hesabatı, işçi qrupunun hesabatı, layihə, qeyd, brifinq qeydi, məlumat arayışı
    `),
    bylines: list(
      `müəllif, müəlliflər, hazırladı, hazırlayan, hazırlayanlar, hazırlayıb, tərtib edən, tərtib edənlər, tərtibçi`,
    ),
    institutions: list(`
      mərkəz, mərkəzi, institut, institutu, universitet, universiteti, fond, fondu, nazirlik, nazirliyi, departament, departamenti,
      idarə, idarəsi, şura, şurası, komitə, komitəsi, komissiya, komissiyası, agentlik, agentliyi, akademiya, akademiyası, məktəbi, cəmiyyəti,
      assosiasiyası, bankı, laboratoriyası, katibliyi, bürosu, xidməti, administrasiyası, hökuməti, kafedrası, fakültəsi, birliyi, palatası,
      şöbəsi, qrupu, araşdırmalar
    `),
    nameJoiners: list(`və`),
    nameOpenings: [],
    roles: list(`
      direktor, direktoru, professor, dosent, tədqiqatçı, tədqiqatçısı, analitik, analitiki, ekspert, eksperti, nazir, naziri, səfir,
      prezident, prezidenti, sədr, sədri, üzv, üzvü, böyük, baş, keçmiş, rəhbər, rəhbəri, müdir, müdiri, müşavir, müşaviri, məsləhətçi,
      məsləhətçisi, redaktor, redaktoru, iqtisadçı, katib, koordinator, koordinatoru, mütəxəssis, mütəxəssisi, elmi, işçi, mühəndis, doktor,
      doktoru
    `),
    closingHeadings: list(`nəticə, yekun, yekun qeydlər, nəticə əvəzinə, nəticə və yekun, son söz`),
    caveats: list(
      `tövsiyə xarakterli*, ilkin*, təxmin*, fərziyyə*, pilot*, sorğu*, seçmə*, metod*, məlumatlar*, məhdud*, qeyri-müəyyən*, müsahibə*, əsaslan*, asılı*, şərt*, yalnız`,
    ),
    closings: list(`
      yekun olaraq, yekunda, nəticə olaraq, xülasə, bu tövsiyələr, yuxarıdakı tövsiyələr, təqdim olunan tövsiyələr, bu addımlar, təklif
      olunan addımlar, təklif olunan tədbirlər, bu tədbirlər, bu tövsiyələrin, bu tədbirlərin, bunların heç biri
    `),
    sectionNames: list(`
      xülasə, qısa xülasə, giriş, ön söz, arxa plan, kontekst, ümumi baxış, əsas mesajlar, əsas tapıntılar, tapıntılar, qısaca, problem,
      problemin təsviri, mövcud vəziyyət, vəziyyət, nə baş verib, səbəblər, təhlil, metod, metodologiya, məlumat və metodlar, nəticələr,
      müzakirə, növbəti addımlar, öyrənilmiş dərslər, nümunə, əlavə, cədvəl, şəkil, beynəlxalq təcrübə
    `),
    navigation: list(`
      məzmuna keç, əsas məzmuna keç, ana səhifə, əsas səhifə, haqqımızda, haqqında, menyu, axtar, axtarış, əlaqə, nəşrlər, tədbirlər, xəbərlər,
      bloq, daxil ol, giriş, qeydiyyat, abunə ol, ianə et, vakansiyalar, mətbuat, media, mövzular, ekspertlər, ekspertlərimiz, tədqiqatlar,
      azərbaycanca, english, siz buradasınız, geri, yuxarı, oxşar məqalələr, oxşar yazılar, əlaqəli materiallar, həmçinin oxuyun, paylaş, çap et,
      pdf yüklə, bizi izləyin, facebook, twitter, linkedin, məxfilik siyasəti, istifadə şərtləri
    `),
    appendices: list(`
      sənədlər, əlaqəli sənədlər, ədəbiyyat, mənbələr, istinadlar, ədəbiyyat siyahısı, mündəricat, təşəkkür, müəllif haqqında, müəlliflər haqqında, qeydlər, əlaqə,
      əlavə, əlavələr, həmçinin bax, faydalı keçidlər, ixtisarlar
    `),
    furniture: list(`
      foto, şəkil, mənbə, dərc tarixi, dərc olunub, yenilənib, paylaş, ardını oxu, abunə ol, yüklə, oxuma müddəti, versiya, açar sözlər,
      teqlər, doi, issn, isbn, e-poçt, tel, telefon, bütün hüquqlar qorunur, tarix
    `),
    markings: list(`
      xidməti istifadə üçün, məxfi, tam məxfi, xüsusi məxfi, gizli, konfidensial, daxili istifadə üçün, dərc üçün deyil, yayılması qadağandır,
      məxfi deyil
    `),
  },
  notesPages: {
    say: 'Deyiləcək',
    ifAsked: 'Soruşulsa',
    none: 'Bu slayd üçün qeyd yoxdur',
    continued: 'davamı',
    copy: 'Məruzəçi nüsxəsi',
    place: (number, total) => `Slayd ${number}/${total}`,
    page: (number, total) => `Səhifə ${number}/${total}`,
  },
  labels: {
    bottomLine: 'Əsas mesaj',
    decisions: 'Tələb olunan qərarlar',
    timeline: 'Zaman cədvəli',
    figures: 'Əsas göstəricilər',
    sources: 'Mənbələr və qeyd-şərtlər',
    noAsk: 'Sənəddə birbaşa təklif yoxdur',
    onItsSlide: 'Tam mətni öz slaydında',
    inThePaper: 'Tam mətni sənəddə',
    untitled: 'Arayış',
    recommendationShort: 'Tövsiyə',
    pageShort: 's.',
    briefingFor: 'Kimə təqdim olunur',
    presentedBy: 'Məruzəçi',
    date: 'Tarix',
    backup: 'Əlavə',
  },
  figures: {
    qualifiers: 'ən azı|ən çoxu|təxminən|təqribən|demək olar ki|az qala|yalnız|cəmi|cəmisi|ümumilikdə|orta hesabla|düz',
    percent: '%|faiz(?:[əi]|ini|d[əi]n|dir)?|‰',
    percentBefore: '%',
    scales: '(?:min|milyon|million|milyard|trilyon)[aəıiu]?|mln|mlrd',
    currencies: '(?:manat|dollar|ABŞ dolları|avro|lirə|rubl|₼|€)(?:[aəıiu]|n[aəıi]|y[aəıiu]|d[ıiuü]r)?',
    closings:
      '(?:(?:-|’)\\p{L}{1,4})?\\s(?:qədər\\s)?(?:artıb|artmışdır|artdı|artır|azalıb|azalmışdır|azaldı|azalır|yüksəlib|yüksəlmişdir|yüksəldi|düşüb|düşmüşdür|düşdü|enib|enmişdir|endi|çatıb|çatmışdır|çatdı|çatır|ötüb|ötmüşdür|keçib|keçmişdir|aşıb|aşmışdır|olub|olmuşdur|böyüyüb|kiçilib|geriləyib|təşkil (?:edib|etmişdir|etdi|edir))|(?<=(?:faiz|manat|dollar|dolları|avro|rubl)d[ıiuü]r)|(?:-|’)d[ıiuü]r|(?:(?<=faiz(?:ini|i))|(?:-|’)s?[ıiuü](?:n[ıiuü])?)(?:\\s\\p{L}+){1,3}',
    changes: '(?!)',
    by: '(?!)',
    changeNouns: '(?!)',
    shareOf: '(?!)',
    reaches: '(?!)',
    exists: '(?!)',
    among: '(?!)',
    uncounted:
      '(?:il|yaş|həftə|gün|saat|dəqiqə|saniyə|tövsiyə|təklif|səhifə|fəsil|bölmə|maddə|şəkil|cədvəl|addım|tədbir|dövr|dəfə|dərəcə)\\p{L}*|ay(?:da|dır|lıq|ı|a|dan)?',
    spanOpenings: '(?!)',
    rates: '(?!)',
    anaphors: 'eyni|həmin|bu|bun(?:un|a|u|da|dan|lar\\p{L}*)|on(?:un|a|u|da|dan|lar\\p{L}*)|qalan\\p{L}*|belə\\p{L}*',
    months: 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr',
    dateOpenings: '(?!)',
    timeOpenings: '(?!)',
    timeClosings: '-c[ıiuü] il(?:də|lərdə|in sonunda)',
    timeJoiners: '(?!)',
    clauseOpenings: 'amma|lakin|ancaq|halbuki|və|isə',
    pronouns:
      'o|bu|onlar|bunlar|biz|öz\\p{L}*|belə\\p{L}*|amma|lakin|ancaq|həmçinin|üstəlik|halbuki|beləliklə|nəticədə|da|də|və|buna|hətta',
    guards:
      '\\p{L}*m[aə]l[ıi](?:d[ıi]r\\p{L}*)?|[Gg]ərək\\p{L}*|[Ll]azım\\p{L}*|[Əə]gər|[Hh]ərgah|təqdirdə|halda|halında|şərti\\p{L}*|isə|\\p{L}+[aə]rs[aə]|\\p{L}*təxminlər\\p{L}*|[Pp]roqnoz\\p{L}*|[Gg]özlən\\p{L}*|[Hh]ədəf\\p{L}*|[Pp]lan\\p{L}*|[Ee]htimal\\p{L}*|[Bb]əlkə|[Yy]əqin\\p{L}*|[Ss]anki|[Gg]uya|[Gg]örün\\p{L}*|\\p{L}+aca[qğ]\\p{L}*|\\p{L}+əcə[kyğ]\\p{L}*|istisna\\p{L}*|başqa|görə',
    that: 'ki',
    auxiliaries: '(?!)',
  },
  pointing: {
    impersonal: /^(?:məlum olduğu kimi|göründüyü kimi)(?!\p{L})/iu,
    back: /^[^,;:]*(?<!\p{L})(?:bun(?:un|u|a|da|dan|lar\p{L}*)|onun|onlar\p{L}*|həmin|burada|beləliklə)(?!\p{L})/iu,
  },
  conceding:
    /^(?:əlbəttə|şübhəsiz|doğrudur|tənqidçilər|əleyhdarlar|müxaliflər|bəziləri|düzdür|etiraz edənlər)(?!\p{L})/iu,
  sayingNouns: null,
};
