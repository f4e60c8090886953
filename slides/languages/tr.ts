import { list } from './list.ts';
import type { LanguageData } from './types.ts';

export const turkish: LanguageData = {
  code: 'tr',
  commonWords: list(`
    ve, bir, bu, için, ile, olarak, olan, da, daha, çok, ancak, gibi, kadar, her, göre, değil, ise, veya, sonra, üzere,
    tarafından
  `),
  abbreviations: list(`
    dr, prof, doç, av, öğr, gör, yrd, müh, uzm, bkz, örn, krş, çev, yay, sn, gn, cad, cd, sk, mah, bul, apt, alb, yb, gen,
    t.c, m.ö, m.s, a.g.e, a.g.m, hz
  `),
  closingAbbreviations: list(`vb, vd, vs, a.ş, şti, ltd, yy, s.a, dk, sa, ort`),
  numberAbbreviations: list(`
    no, s, ss, md, m, böl, c, sy, şek, tab, fık, par, ek, oca, şub, mar, nis, may, haz, tem, ağu, eyl, eki, kas, ara
  `),
  ordinalStop: true,
  openers: list(`
    bu, bunun, buna, bunlar, bunların, şu, o, onun, onlar, bir, birçok, bazı, her, tüm, ancak, fakat, ama, ve, ya, ayrıca,
    öte, diğer, son, ilk, ikinci, üçüncü, eğer, nitekim, böylece, dolayısıyla, ne, nasıl, neden, kim, biz, siz, en, daha,
    çok, hem, şimdi, bugün, yine, aynı, oysa, üstelik, çünkü, zira, sonuç, özetle, önce, sonra, hükümet, bakanlık, belediyeler
  `),
  backReferences: list(`
    bu, bunun, buna, bunu, bunlar, bunları, bunların, bunlara, bundan, bunda, şu, o, onun, ona, onu, onlar, onların, onlara,
    onları, söz konusu, böyle, böyle bir, öyle, her ikisi, ikisi, aynı, örneğin, mesela, elbette, ve, ama, fakat, ya da, veya,
    burada, orada, benzer, özellikle de, ayrıca, üstelik, bunun için
  `),
  proclitics: [],
  wholeWords: [],
  protected: {
    obligations: list(`
      *malı, *meli, *malıdır, *melidir, *malıdırlar, *melidirler, *malıyız, *meliyiz, *malıyım, *meliyim, gerek, gerek*, zorun*,
      mecbur*, şart, şarttır, lazım, lazımdır, yükümlü*, zaruri*, elzem*, ihtiyari, gönüllü*, isteğe bağlı, bağlayıcı*
    `),
    possibilities: list(`
      *abilir*, *ebilir*, *abilecek*, *ebilecek*, *abilme*, *ebilme*, *amaz, *emez, *amayan, *emeyen, *amaması, *ememesi,
      mümkün*, olası, olasılık*, imkan*, olanak*
    `),
    hedges: list(`
      muhtemel*, galiba, sanırım, belki, yaklaşık*, civarında, neredeyse, hemen hemen, kısmen, genellikle, genelde, çoğunlukla,
      sıklıkla, bazen, tahmin*, öngörü*, beklen*, görün*, sözde, potansiyel*, ilke olarak, prensipte, nadiren, geçici*, güya,
      sanki, adeta, eğilim*, olasılıkla, büyük ölçüde, ağırlıklı, tahminen, hesaplan*
    `),
    negations: list(`
      değil*, yok*, hayır, hiç, hiçbir*, asla, ne, *madan, *meden, *maksızın, *meksizin, *masın, *mesin, *masınlar, *mesinler,
      *mamalı*, *memeli*, *mıyor*, *miyor*, *muyor*, *müyor*, *maz, *mez, *mazlar, *mezler, *mazsa, *mezse, *mamak*, *memek*,
      *mamakta*, *memekte*, *maması*, *memesi*, *mamaları*, *memeleri*, *madı*, *medi*, *mamış*, *memiş*, *mayan*, *meyen*,
      *mayacak*, *meyecek*, *mama, *meme, *sız, *siz, *suz, *süz, *sızlık*, *sizlik*, *suzluk*, *süzlük*, yasak*, iptal*,
      reddet*, redded*, karşı, karşıt*, yerine, aksine, tersine, mahrum, yoksun, eksik*, yanlış*, hata*, vazgeç*, durdur*,
      durdurul*, son ver*, kaçın*, engel*, önle*, ret, mahzur*, sakınca*
    `),
    conditions: list(`
      eğer, şayet, takdirde, halinde, hâlinde, durumunda, koşul*, şartıyla, sürece, ise, olursa, *ırsa, *irse,
      *ursa, *ürse, *arsa, *erse, *larsa, *lerse, *yorsa, *mazsa, *mezse, *acaksa, *ecekse, *dıysa, *diyse,
      *duysa, *düyse, *madıkça, *medikçe, *dıkça, *dikçe, *dukça, *dükçe, *tıkça, *tikçe, dek, değin, bağlı,
      müddetçe, istisna*, *ıncaya, *inceye, *uncaya, *ünceye, *ması kaydıyla, kaydıyla
    `),
    bounds: list(`
      ancak, fakat, ama, oysa, aksi, kadar, göre, dışında, hariç, haricinde, rağmen, karşın
    `),
    attributions: list(`
      *'a göre, *'e göre, *'ya göre, *'ye göre, *'na göre, *'ne göre, uzmanlara göre, yetkililere göre, muhalefete göre, eleştirmenlere göre,
      sendikalara göre, bakanlığa göre, bakana göre, başkana göre, hükümete göre, komisyona göre, konseyine göre, derneğine göre,
      birliğine göre, kurumuna göre, bakanlığına göre, odasına göre, rapora göre, raporuna göre, araştırmaya göre, bazılarına göre,
      kimilerine göre, *cılara göre, *cilere göre, *culara göre, *cülere göre, *çılara göre, *çilere göre, ona göre, onlara göre,
      belirtti, belirtiyor, belirtmektedir, belirtmiştir, belirten, söyledi, söylüyor, söylemiştir, söylemektedir, söyleyen,
      söylediğine, açıkladı, açıklıyor, açıklamıştır, savundu, savunuyor, savunmaktadır, savunmuştur, savunan, savunanlar, iddia*,
      öne sür*, ileri sür*, vurguladı, vurguluyor, vurgulamaktadır, vurgulamıştır, dile getir*, ifade et*, ifade ed*, eleştir*,
      muhalefet*, muhalif*, itiraz*, sözleriyle, deyişiyle, ifadesiyle, düşünüyor, düşünmektedir, inanıyor, inanmaktadır,
      kanaatinde, kanaatindedir, kanısında, kanısındadır, görüşünde, görüşündedir, görüşüne, dedi, diyor, demektedir, demiştir,
      diyen, diye, talep etti, talep ediyor, talep etmektedir, istiyor, istemektedir, istedi, isteyen, önerdi, öneriyor,
      önermiştir, tavsiye etti, tavsiye ediyor, teklif etti, çağrıda bulundu, çağrıda bulunmuştur, uyardı, uyarıyor, uyarmaktadır,
      reddetti, reddediyor, karşı çık*, vaat*, söz verdi, söz vermiştir, tehdit etti, tehdit ediyor, bildirdi, bildirmiştir,
      bildiriyor, kaydetti, kaydediyor, yazdı, yazıyor, yazmaktadır, alıntı*, aktardı, aktarıyor, umuyor, ummaktadır, korkuyor,
      planlıyor, planlamaktadır, niyetinde*, kabul etti, itiraf*
    `),
    scope: list(`
      yalnız, yalnızca, sadece, tek, tüm, bütün, her, hepsi, herkes, bazı*, birkaç*, birçok*, pek çok, çok, çoğu*, az, en az, en
      çok, en fazla, azami, asgari, fazla, daha, üzerinde, altında, dahil, dâhil, içeren, kapsayan, özellikle, başta, yani, sınırlı*,
      kısıtlı*, diğer*, başka*, ilk, ikinci*, üçüncü*, son, yarı*, çeyrek*, yıllık, aylık, her iki, iki, önce*, sonra*, boyunca,
      süresince, itibaren, arasında, içinde, kısmı*, yüzde, mahsus, münhasır*, öncelik*, bizzat, aynı, önemli bölümü, ortak, tamamı*,
      birlikte, ayrı*
    `),
    numbers: list(`
      sıfır, iki*, üç, üçü*, dört, dördü*, beş*, altı, yedi*, sekiz*, dokuz*, on, onu, yirmi*, otuz*, kırk*, elli*, altmış*, yetmiş*,
      seksen*, doksan*, yüz, bin, milyon*, milyar*, trilyon*, yüzde*, düzine*, yarım, buçuk, onlarca, yüzlerce, binlerce, katına,
      katı, kat
    `),
    additions: list(`ve, veya, ya da, ile, artı, birlikte, gibi, hem, ayrıca, değil, yahut`),
  },
  leadingConnectives: list(`
    ancak, bununla birlikte, bununla beraber, ayrıca, dahası, üstelik, bu nedenle, bu sebeple, bu yüzden, dolayısıyla, sonuç
    olarak, bu doğrultuda, bu çerçevede, bu kapsamda, bu bağlamda, bu amaçla, öte yandan, diğer yandan, diğer taraftan, bir
    yandan, buna karşın, buna rağmen, buna karşılık, yine de, son olarak, ilk olarak, ikinci olarak, üçüncü olarak, dördüncü
    olarak, birincisi, ikincisi, üçüncüsü, dördüncüsü, aynı zamanda, benzer şekilde, özetle, kısacası, başka bir deyişle, bunun
    yanı sıra, bunun yanında, buna ek olarak, nitekim, böylece, böylelikle, o halde, bu itibarla, keza
  `),
  listJoiners: list(`ve`),
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
      *malıdır, *melidir, *malıdırlar, *melidirler, *malıyız, *meliyiz, *malı ., *meli ., *malılar ., *meliler ., *ması gerekir,
      *mesi gerekir, *ması gerekmektedir, *mesi gerekmektedir, *ması gerekiyor, *mesi gerekiyor, *maları gerekir, *meleri
      gerekir, *maları gerekmektedir, *meleri gerekmektedir, *mamız gerekir, *memiz gerekir, *mak gerekir, *mek gerekir, *ması
      da gerekir, *mesi de gerekir, *ması gereklidir, *mesi gereklidir, *ması zorunludur, *mesi zorunludur, *ması şarttır, *mesi
      şarttır, *ması lazımdır, *mesi lazımdır, *ması lazım, *mesi lazım, *ması elzemdir, *mesi elzemdir, zorundadır, zorundayız,
      zorundadırlar, yükümlüdür, *lsın ., *lsin ., *lsun ., *lsün ., *nsın ., *nsin ., *nsun ., *nsün ., etsin ., versin .,
      *layın ., *leyin ., *turun ., *dırın ., *dirin ., *tırın ., *tirin ., kurun ., verin ., edin ., yapın ., alın ., açın .
    `),
    softObligations: list(`
      talep ettik, önerdik, gerekir, gerekmektedir, gereklidir, zorunludur, şarttır, lazımdır, elzemdir, *ması önemlidir, *mesi önemlidir, *ması önem
      taşımaktadır, *mesi önem taşımaktadır, *ması büyük önem taşımaktadır, *mesi büyük önem taşımaktadır, yararlı olacaktır,
      uygun olacaktır, yerinde olacaktır, faydalı olacaktır, isabetli olacaktır, yararlı olur, uygun olur, yerinde olur,
      kurulabilir, oluşturulabilir, yapılabilir, değerlendirilebilir, düşünülebilir, sağlanabilir, verilebilir, genişletilebilir,
      geliştirilebilir, hayata geçirilebilir, düzenlenebilir, artırılabilir, azaltılabilir, ihtiyaç vardır
    `),
    recommending: list(`
      öneriyoruz, öneririz, önermekteyiz, öneriyorum, öneririm, önerilmektedir, önerilir, öneriliyor, tavsiye ediyoruz, tavsiye
      ederiz, tavsiye edilmektedir, tavsiye edilir, tavsiye olunur, tavsiye ediyorum, talep ediyoruz, çağırıyoruz, çağrıda
      bulunuyoruz, önermektedir, önerir, rica ederiz, rica ediyoruz, rica ederim, teklif ediyoruz, teklif edilmektedir, gerektiğini
      düşünüyoruz, gerektiğine inanıyoruz, gerektiği kanaatindeyiz, gerektiği görüşündeyiz
    `),
    voices: list(`
      biz, bu rapor, bu not, bu çalışma, bu belge, bu metin, bu inceleme, komisyon, çalışma grubu, raporumuz, yazarlar, yazar, önerimiz, önerilerimiz, öneriyoruz, öneririz,
      önermekteyiz, öneriyorum, öneririm, önerilmektedir, önerilir, öneriliyor, tavsiye ediyoruz, tavsiye ederiz, tavsiye
      edilmektedir, tavsiye edilir, tavsiye olunur, tavsiye ediyorum, talep ediyoruz, çağırıyoruz, çağrıda bulunuyoruz, rica
      ederiz, rica ediyoruz, rica ederim, teklif ediyoruz, teklif edilmektedir, gerektiğini düşünüyoruz, gerektiğine inanıyoruz,
      gerektiği kanaatindeyiz, gerektiği görüşündeyiz
    `),
    finiteVerbs: list(`
      *maktadır, *mektedir, *mıştır, *miştir, *muştur, *müştür, *ıyor, *iyor, *uyor, *üyor, *ıyorlar, *iyorlar, *acaktır, *ecektir,
      *maktaydı, *mekteydi, vardır, var, yoktur, oldu, arttı, azaldı, etti, edildi, yapıldı, kaldı, düştü, yükseldi, ulaştı, biz, ben
    `),
    nominalEndings: [],
    nominalClosings: list(`*ması, *mesi, *maları, *meleri, *mak, *mek`),
    deedNouns: [],
    suggesting: [],
    deeds: [],
    pasts: list(`*di, *dı, *du, *dü, *ti, *tı, *tu, *tü, *mıştır, *miştir, *muştur, *müştür`),
    forecasts: list(`
      muhtemelen, belki, beklenmektedir, bekleniyor, öngörülmektedir, öngörülüyor, *acaktır, *ecektir, *acak ., *ecek ., *abilir,
      *ebilir, büyük olasılıkla
    `),
    imperatives: [],
    negatedInstructions: [],
    instructionEndings: [],
    closingInstructions: [],
    notInstructions: [],
    infinitiveStatements: [],
    nounSigns: [],
    dependentOpenings: [],
    courtesies: list(`lütfen`),
    opinions: list(`düşünüyoruz, inanıyoruz, kanaatindeyiz, kanısındayız, görüşündeyiz, görüşümüz`),
    hopes: list(`umuyoruz, umut ediyoruz, ümit ediyoruz, bekliyoruz, beklentimiz`),
    outsiders: list(`
      muhalefet*, muhalif*, sendika*, eleştirmen*, karşıt*, bazıları, kimileri, gözlemci*, aktivist*, yorumcu*, önceki, geçen, lobi*,
      şüpheci*
    `),
    expectations: list(`
      unutulmamalıdır, unutulmamalı, unutmamalıyız, unutulmaması gerekir, unutmamak gerekir, belirtilmelidir, belirtmek gerekir,
      belirtilmesi gerekir, vurgulanmalıdır, vurgulamak gerekir, hatırlanmalıdır, hatırlatmak gerekir, hatırda tutulmalıdır, not
      edilmelidir, kaydedilmelidir, akılda tutulmalıdır, göz önünde bulundurulmalıdır, şaşırmamak gerekir, şaşırtıcı olmamalıdır,
      söylemek gerekir, eklemek gerekir, bilinmelidir, kabul etmek gerekir, beklenmelidir, okunmalıdır, anlaşılmalıdır, temelidir,
      temeli, emeli, emelidir, malı, malıdır, karşılaştırmalıdır, uygulamalıdır, korumalıdır ., ödemelidir ., hazırlıklı olunmalıdır, hazırlıklı
      olmalıdır
    `),
    denials: list(`
      doğru değildir, doğru değil, anlamına gelmez, anlamına gelmemektedir, anlamına gelmiyor, gerek yoktur, gerek yok,
      gerekmemektedir, gerekmez, gerekmiyor, zorunlu değildir, şart değildir, gerekli değildir, hata olur, hata olacaktır, yanlış
      olur, yanlış olacaktır, ihtiyaç yoktur, düşünmüyoruz, iddia etmiyoruz, söylemiyoruz, zorunda değildir, gerektiğini
      söylemiyoruz
    `),
    needs: [],
    nothings: list(`hiçbir, hiç kimse, kimse`),
    invertedConditions: [],
    openingCharges: [],
    charges: [],
    charged: [],
  },
  structure: {
    recommendations: list(`
      öneri*, tavsiye*, teklifler, tekliflerimiz, ne yapılmalı, ne yapmalı, neler yapılmalı, ne yapılmalıdır, yapılması gerekenler,
      atılması gereken adımlar, talep edilen kararlar, alınması gereken kararlar, beklenen kararlar, karara sunulan hususlar, eylem
      çağrısı, taleplerimiz, eylem planı, rica ediyoruz, talep ediyoruz
    `),
    actions: list(`
      önlemler, tedbirler, adımlar, sonraki adımlar, atılacak adımlar, eylem planı, eylemler, öncelikler, çözümler, çözüm yolları,
      politika seçenekleri, yol haritası, reformlar, nasıl, ne, yapılacaklar
    `),
    reportsOnly: list(`
      yanıt, yanıtı, yanıtlar, cevap, cevabı, durum, durumu, önceki, geçmiş, tarihçe, arka plan, izleme, izlenmesi, reddedilen, yöntem,
      metodoloji, gerçekleşme, hayata geçirilen, akıbeti, uygulanması, uygulama, önerdi, önermişti, önerilmişti, uygulandı, hayata geçirildi, kabul edildi, yerine getirildi
    `),
    options: list(`seçenekler, seçenek, alternatifler, senaryolar`),
    besides: list(`sonuç, sonuçlar, bulgular, değerlendirme, analiz, tespitler, gözlemler, dersler`),
    summaries: list(`özet, özeti, özetle, kısaca`),
    measures: list(`reformlar, reformların, tedbirler, tedbirlerin, önlemler, önlemlerin`),
    othersAims: list(`
      amaç, amaçlar, amacı, amaçları, hedef, hedefler, hedefleri, hedefi, görevler, görevleri, misyon, işlevler, işlevleri, ilkeler,
      ilkeleri, ölçütler, kriterler, bulgular, sorular, konular, sorunlar, üyeler, üyeleri, sorumluluklar, kapsamaktadır,
      içermektedir, kapsar, içerir
    `),
    guides: list(`nasıl, rehber*, kılavuz*, ipuçları, ipucu`),
    disclaimers: list(`
      öneri içermemektedir, öneri içermez, öneri sunmamaktadır, öneri sunmaz, öneride bulunmamaktadır, öneride bulunmaz, tavsiye
      içermemektedir, tavsiye içermez, tavsiyede bulunmamaktadır, tavsiyede bulunmaz, önerimiz yoktur, öneri getirmemektedir, öneri
      getirmez
    `),
    counting: list(`
      öneri, önerimiz, nokta, husus, adım, talep, talebimiz, şunlardır, şunlar, aşağıdaki, aşağıda, işte, temel, somut, var, vardır
    `),
    ordinals: list(`
      ilk olarak, birincisi, ikincisi, üçüncüsü, dördüncüsü, beşincisi, ikinci olarak, üçüncü olarak, dördüncü olarak, beşinci
      olarak, son olarak, öncelikle, birinci öneri, birinci önerimiz, ilk öneri, ilk önerimiz, ikinci öneri, ikinci önerimiz,
      üçüncü öneri, üçüncü önerimiz, dördüncü öneri, dördüncü önerimiz, birinci adım, ikinci adım, üçüncü adım
    `),
    firsts: list(`birinci*, ilk*, öncelikle`),
    labels: list(`öneri, öneriler, tavsiye, temel öneri, politika önerisi, ana öneri`),
    owners: list(`
      sorumlu, sorumlular, sorumlu kurum, sorumlu kuruluş, sorumlu birim, sorumlu bakanlık, ilgili kurum, ilgili kurumlar, kim,
      muhatap, yürütücü, yürütücü kurum
    `),
    deadlines: list(`süre, son tarih, bitiş tarihi, ne zaman, takvim, zaman, termin, zamanlama, vade, hedef tarih`),
    costs: list(`maliyet, maliyeti, tahmini maliyet, bütçe, finansman, kaynak ihtiyacı`),
    priorities: list(`öncelik, öncelik düzeyi, aciliyet, önem derecesi, önem`),
    rationales: list(`
      gerekçe, gerekçesi, neden, nedeni, niçin, neden önemli, arka plan, açıklama, kanıt, bağlam, beklenen etki, beklenen sonuç,
      beklenen fayda, fayda, dayanak
    `),
    responses: list(`
      yanıt, cevap, bakanlığın yanıtı, hükümetin yanıtı, bakanlığın cevabı, hükümetin cevabı, yorum, yorumlar, durum, ilerleme,
      kurum görüşü
    `),
    counts: list(`
      bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, on bir, on iki, on üç, on dört, on beş, on altı, on yedi, on sekiz, on
      dokuz, yirmi
    `),
    weakLabels: list(`eylem, adım, tedbir, önlem, hedef, öncelik, karar, seçenek, madde, talep`),
    numberSigns: list(`no, numara, nolu, n`),
    titleLabels: list(`konu, başlık`),
    senderLabels: list(`kimden, gönderen`),
    markingLabels: list(`gizlilik derecesi, gizlilik`),
    headerLabels: list(`kime, tarih, sayı, sayi, bilgi, ilgi, ek, ekler, alıcı, alici, dağıtım, dağitim`),
    salutations: list(`sayın, değerli, saygıdeğer, merhaba`),
    valedictions: list(`
      saygılarımla, saygılarımızla, saygılar, en derin saygılarımla, derin saygılarımla, iyi çalışmalar dilerim, bilgilerinize arz
      ederim, gereğini arz ederim, selamlar, sevgi ve saygılarımla
    `),
    letterNames: list(`açık mektup, ortak mektup, dilekçe, çağrı`),
    kickers: list(`
      politika notu, politika belgesi, bilgi notu, politika özeti, brifing notu, rapor, analiz, değerlendirme notu, çalışma belgesi,
      görüş, tutum belgesi, basın açıklaması, komisyon raporu, çalışma grubu raporu, taslak, memorandum, not, durum notu, değerlendirme
    `),
    bylines: list(`yazar, yazarlar, yazan, hazırlayan, hazırlayanlar, kaleme alan, kaleme alanlar`),
    institutions: list(`
      merkez, merkezi, enstitü, enstitüsü, üniversite, üniversitesi, vakıf, vakfı, bakanlık, bakanlığı, müdürlüğü, başkanlığı, kurulu,
      kurumu, komisyonu, komitesi, konseyi, ajansı, okulu, fakültesi, bölümü, derneği, birliği, bankası, grubu, ağı, laboratuvarı,
      akademisi, ofisi, dairesi, belediyesi, hükümeti, araştırmalar, odası
    `),
    nameJoiners: list(`ve, ile`),
    nameOpenings: [],
    roles: list(`
      müdür, müdürü, profesör, doçent, araştırmacı, araştırmacısı, analist, analisti, uzman, uzmanı, bakan, bakanı, büyükelçi, başkan,
      başkanı, üye, üyesi, kıdemli, eski, danışman, danışmanı, editör, ekonomist, iktisatçı, koordinatör, koordinatörü, sekreter, genel,
      öğretim, görevlisi, mühendis, mühendisi
    `),
    closingHeadings: list(`sonuç, sonuç yerine, genel değerlendirme, son söz, sonuç ve değerlendirme`),
    caveats: list(
      `öneri niteliğinde*, tavsiye niteliğinde*, ön bulgu*, tahmin*, varsayım*, pilot*, anket*, örneklem*, yöntem*, veri, veriler*, verilere, sınırlı*, sınırlılık*, belirsiz*, mülakat*, dayan*, bağlı*, koşul*, yalnızca`,
    ),
    closings: list(`
      sonuç olarak, özetle, bu öneriler, yukarıdaki öneriler, sunulan öneriler, bu adımlar, önerilen adımlar, önerilen tedbirler,
      bu önerilerin, bu adımların, bunların hiçbiri, bu tedbirlerin
    `),
    sectionNames: list(`
      yönetici özeti, özet, giriş, arka plan, bağlam, genel bakış, temel mesajlar, temel bulgular, ana bulgular, bulgular, kısaca, öne
      çıkanlar, sorun, sorunun tanımı, mevcut durum, durum, ne oldu, nedenler, analiz, yöntem, veri ve yöntem, sonuçlar, tartışma, sonraki
      adımlar, alınan dersler, örnek olay, vaka incelemesi, önsöz, ek, tablo, şekil, kutu, uluslararası deneyim, kapsam
    `),
    navigation: list(`
      içeriğe geç, ana içeriğe geç, ana sayfa, anasayfa, hakkımızda, hakkında, menü, ara, arama, iletişim, yayınlar, etkinlikler, haberler,
      blog, giriş yap, oturum aç, kayıt ol, abone ol, bağış yap, kariyer, basın, medya, konular, uzmanlar, uzmanlarımız, araştırma, e-bülten,
      türkçe, english, buradasınız, geri, başa dön, ilgili yazılar, ilgili içerikler, benzer yazılar, ayrıca okuyun, paylaş, yazdır, pdf indir,
      bizi takip edin, facebook, twitter, linkedin, gizlilik politikası, çerez politikası, kullanım koşulları
    `),
    appendices: list(`
      belgeler, ilgili belgeler, faydalı bağlantılar, kaynakça, kaynaklar, referanslar, içindekiler, teşekkür, yazar hakkında, yazarlar hakkında, notlar, dipnotlar, iletişim, ekler,
      ek, ayrıca bakınız, ilgili bağlantılar, kısaltmalar
    `),
    furniture: list(`
      fotoğraf, görsel, kaynak, yayımlanma tarihi, yayın tarihi, güncelleme, güncellendi, paylaş, devamını oku, abone ol, indir, okuma
      süresi, sürüm, anahtar kelimeler, etiketler, doi, issn, isbn, e-posta, tel, telefon, tüm hakları saklıdır, tarih
    `),
    markings: list(`
      hizmete özel, gizli, çok gizli, özel, tasnif dışı, kurum içi, kurum içi kullanım, yayımlanamaz, dağıtıma kapalı, ambargolu,
      kişiye özel
    `),
  },
  notesPages: {
    say: 'Söylenecek',
    ifAsked: 'Sorulursa',
    none: 'Bu slayt için not yok',
    continued: 'devamı',
    copy: 'Konuşmacı nüshası',
    place: (number, total) => `Slayt ${number}/${total}`,
    page: (number, total) => `Sayfa ${number}/${total}`,
  },
  labels: {
    bottomLine: 'Ana mesaj',
    decisions: 'Karara sunulan hususlar',
    timeline: 'Zaman çizelgesi',
    figures: 'Temel göstergeler',
    sources: 'Kaynaklar ve çekinceler',
    noAsk: 'Belgede açık bir öneri yok',
    onItsSlide: 'Tam metni kendi slaytında',
    inThePaper: 'Tam metni belgede',
    untitled: 'Bilgi notu',
    recommendationShort: 'Öneri',
    pageShort: 's.',
    briefingFor: 'Sunulan makam',
    presentedBy: 'Sunan',
    date: 'Tarih',
    backup: 'Ek',
  },
  figures: {
    qualifiers: 'en az|en fazla|en çok|yaklaşık(?: olarak)?|neredeyse|hemen hemen|yalnızca|sadece|toplam|tam|ortalama',
    percent: '%|‰',
    percentBefore: 'yüzde|binde|%',
    scales: '(?:bin|milyon|milyar|trilyon)(?:[aeıuü]|[ıu]n[ıu])?|mn|mlr',
    currencies:
      '(?:Türk lirası|lira|TL|ABD doları|dolar|avro|euro|manat|₺|€)(?:’?(?:y[aeıiuü]|[aeıiuü]|n[aeıi]|d[ıiuü]r|yd[ıiuü]))?',
    closings:
      '(?:’\\p{L}{1,4})?\\s(?:oranında\\s|kadar\\s)?(?:arttı|artmıştır|artıyor|artmaktadır|azaldı|azalmıştır|azalıyor|azalmaktadır|yükseldi|yükselmiştir|düştü|düşmüştür|geriledi|gerilemiştir|büyüdü|büyümüştür|küçüldü|küçülmüştür|çıktı|çıkmıştır|indi|inmiştir|ulaştı|ulaşmıştır|ulaşıyor|ulaşmaktadır|buldu|bulmuştur|buluyor|aştı|aşmıştır|aşıyor|aşmaktadır|oldu|olmuştur)|(?<=(?:lira|TL’?|dolar|doları|avro|euro)d[ıiuü]r)|’[dt][ıiuü]r|’s?[ıiuü](?:n[ıiuü])?(?:\\s\\p{L}+){1,3}',
    changes: '(?!)',
    by: '(?!)',
    changeNouns: '(?!)',
    shareOf: '(?!)',
    reaches: '(?!)',
    exists: '(?!)',
    among: '(?!)',
    uncounted:
      '(?:yıl|yaş|hafta|gün|saat|dakika|saniye|öneri|tavsiye|sayfa|bölüm|madde|şekil|tablo|adım|önlem|dönem|kez|kere|defa|derece)\\p{L}*|ay(?:da|dır|lık|ı|a|dan)?',
    spanOpenings: '(?!)',
    rates: '(?!)',
    anaphors:
      'aynı|bu|şu|bun(?:un|a|u|da|dan|lar\\p{L}*)|on(?:un|a|u|da|dan|lar\\p{L}*)|söz konusu|kalan\\p{L}*|geri kalan\\p{L}*|böyle\\p{L}*',
    months: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
    dateOpenings: '(?!)',
    timeOpenings: '(?!)',
    timeClosings: '’[dt][ae]|\\syıl(?:ında|larında)|\\sy[ıi]l[ıi] sonunda',
    timeJoiners: '(?!)',
    clauseOpenings: 'ama|ancak|fakat|oysa|ve|ise',
    pronouns:
      'o|bu|şu|onlar|bunlar|biz|kendi\\p{L}*|böyle\\p{L}*|ancak|fakat|ama|ayrıca|üstelik|oysa|yine de|dolayısıyla|sonuçta|de|da|ve|buna|hatta',
    guards:
      '\\p{L}*m[ae]l[ıi](?:d[ıi]r\\p{L}*)?|[Gg]erek\\p{L}*|[Ee]ğer|[Şş]ayet|takdirde|h[aâ]linde|durumunda|\\p{L}+[ae]rse|\\p{L}+[aıuü]rsa|sürece|\\p{L}*tahmin\\p{L}*|[Öö]ngör\\p{L}*|[Bb]eklen\\p{L}*|[Hh]edef\\p{L}*|[Pp]lan\\p{L}*|[Mm]uhtemel\\p{L}*|[Bb]elki|[Gg]aliba|[Ss]anki|[Gg]üya|[Ss]özde|[Gg]örün\\p{L}*|\\p{L}+[ae]ca[kğ]\\p{L}*|\\p{L}+ece[kğ]\\p{L}*|hariç|dışında|göre|ise',
    that: '(?!)',
    auxiliaries: '(?!)',
  },
  pointing: {
    impersonal: /^(?:bilindiği (?:gibi|üzere)|görüldüğü (?:gibi|üzere))(?!\p{L})/iu,
    back: /^[^,;:]*(?<!\p{L})(?:bun(?:un|u|a|da|dan|lar\p{L}*)|onun|onlar\p{L}*|burada\p{L}*|böylece)(?!\p{L})/iu,
  },
  conceding:
    /^(?:elbette|kuşkusuz|şüphesiz|doğrudur|eleştirmenler|karşıtları|muhalefet|bazıları|kimileri|gerçi|itiraz edenler)(?!\p{L})/iu,
  sayingNouns: null,
};
