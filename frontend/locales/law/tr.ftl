### Yasanın sözleri, Türkçe.
### State: machine draft

law-days =
    { $count ->
        [one] { $count } gün, belediyenin belirlediği gibi
       *[other] { $count } gün, belediyenin belirlediği gibi
    }

## Verileriniz

law-privacy-lead = Olabildiğince az, sizsiz hiçbir şey. Gelen kişiler hakkında sakladığımız her şey burada.
law-privacy-where = Belediyenin seçtiği sunucuda ve sizin cihazınızda saklanır. Başkalarına hiçbir şey gönderilmez: ne reklam, ne izleyici ölçümü.
law-privacy-rights-title = Neler isteyebilirsiniz
law-privacy-rights = Hakkınızda saklananı görmek, düzelttirmek, sildirmek ya da hayır demek. Ücretsizdir.
law-privacy-own = Kaydınızla ya da pasaportunuzla ilgili her şeyi hemen görebilir ve yanınızda götürebilirsiniz; kimseye sormanız gerekmez.
law-privacy-whom-title = Kime sormalı
law-privacy-whom = Merkezin danışmasına, { $town }. İsterseniz biriyle birlikte gelin.
law-privacy-cnil = Yanıt size uymazsa CNIL’e yazın: 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07. Telefon: 01 53 73 22 22.
law-to-register = İşleme kayıtları
law-register-in-french = Bu kayıt belediyenin bir belgesidir. Fransızca yazılmıştır.

## Erişilebilirlik

law-access-state = Kendi incelememize göre RGAA 4.1’e kısmen uygundur. Henüz hiçbir kurum denetlemedi.
law-access-done-title = Neleri denetliyoruz
law-access-done = Her ekran açık renkte otomatik denetimden (WCAG 2.2, AA düzeyi) geçer, karşıtlıklar koyu renkte de denetlenir. Her şey yalnız klavyeyle yapılabilir. Düğmeler büyüktür.
law-access-not-title = Hâlâ eksik olanlar
law-access-not-people = Henüz hiçbir görme engelli kişi kendi ekran okuyucusuyla denemedi.
law-access-not-languages = Çevirileri bir makine yaptı. Azı gözden geçirildi.
law-access-not-speech = Sesli okuma cihazın seslerine bağlıdır. Bazı dillerin sesi yoktur.
law-access-not-screens = Salondaki büyük ekranlar okunur, ama dinlenmez.
law-access-tell-title = Sizi engelleyeni söyleyin
law-access-tell = Merkezin danışmasına söyleyin, { $town }. Biri işlemi hemen sizinle yapar.
law-access-defender = Yanıt gelmezse Défenseur des droits’ya pulsuz yazın: Libre réponse 71120, 75342 Paris Cedex 07. Telefon: 09 69 39 00 00.

## Hakkımda saklanan her şey

law-own-choose = Neyin tamamını görmek istiyorsunuz?
law-own-passport = Pasaportumla ilgili saklananlar.
law-own-nothing = Bu cihaz ne kayıt, ne talep, ne de pasaport saklıyor.
law-own-answers = Bu telefon, istediğiniz gibi, haklarınızla ilgili yanıtlarınızı saklıyor.
law-own-answers-sealed = Kodunuzla kapalılar.
law-own-answers-erase = Bu yanıtları sil
law-own-answers-look = Haklarıma yeniden bakmak
law-own-waiting =
    { $count ->
        [0] Gönderilmeyi bekleyen yok.
        [one] { $count } işlem gönderilmeyi bekliyor.
       *[other] { $count } işlem gönderilmeyi bekliyor.
    }
law-own-here-title = Bu cihazda
law-own-people =
    { $count ->
        [one] { $count } kişi
       *[other] { $count } kişi
    }
law-own-not-here = Bu cihaz şimdilik bir şey bilmiyor.
law-own-centre-title = Merkezde
law-own-asking = Merkeze soruyoruz…
law-own-unanswered = Merkez şimdilik yanıt vermiyor. Bu cihazın bildiğini görüyorsunuz.
law-own-centre-nothing = Merkez hiçbir şey saklamıyor.
law-own-books = Atölyenin defteri aynı kaydı aynı kodla tutar.
law-own-noted = Atölyeyi yürüten, grubunuzun gelip gelmediğini not etti.
law-own-list = Danışma listesi aynı talebi aynı kodla tutar.
law-own-joined = Belediye bu pasaportun başkalarıyla birleştirildiğini bilir. Aynı geçişleri gösterirler.
law-own-contact = Mühürlü bir iletişim bilgisi şu günden beri saklanıyor: { $from }. Sizden haber gelmezse şu gün silinir: { $until }.
law-own-contact-none = İletişim bilgisi saklanmıyor.
law-own-openings-none = Kimse iletişim bilgisi açmadı.
law-own-opening = { $when }: { $deed }, { $by }. Neden: { $reason }
law-own-deed-opened = iletişim bilgisi açıldı
law-own-deed-erased = iletişim bilgisi silindi
law-own-deed-found-none = iletişim bilgisi arandı, yoktu
law-own-deed-could-not-open = iletişim bilgisi istendi, açılmadı
law-own-fact-booked = kayıt
law-own-fact-place-changed = sırada başka yer
law-own-fact-party-changed = grup değişti
law-own-fact-taken-back = geçiş geri alındı
law-own-fact-promoted = yer alındı
law-own-fact-withdrawn = yerler geri verildi
law-own-fact-contact-kept = mühürlü iletişim bilgisi saklandı
law-own-fact-contact-erased = iletişim bilgisi silindi
law-own-fact-explained = açıklama saklandı
law-own-fact-checked-in = geçiş
law-own-fact-asked = yardım talebi
law-own-fact-planned = önerilen atölye programda
law-own-fact-declined = öneri kabul edilmedi
law-own-request-asked = birinin ilgilenmesini bekliyor
law-own-request-taken = biri ilgileniyor
law-own-request-done = tamamlandı
law-own-request-withdrawn = geri alındı
law-own-request-expired = süresi doldu
law-own-request-declined = kabul edilmedi
law-own-file = Dosyaya kaydet
law-own-keep = Bu kâğıt ve bu dosya kodunuzu söyler. Kendinize saklayın.

## Saklananlar

law-labels-what = Saklanan
law-labels-who = Kim okuyabilir
law-labels-term = Ne kadar süre
law-labels-erase = Nasıl silinir
law-term-LastContact = Son iletişimden iki yıl sonra
law-term-TwoYears = Artık gerekmediği günden iki yıl sonra; biten hesap için üç ay
law-term-Year = Bir yıl
law-term-Closed = Kapandıktan otuz gün sonra
law-term-Programme = Belediye etkinlik programını sakladığı sürece
law-term-Person = Kişi silene ya da terminalden ayrılana kadar
law-term-Never = Hiç saklanmaz
law-holdings-bookings-what = Rastgele bir kodla: hangi atölye, kaç yetişkin ve çocuk, sıradaki yer, gelmek için gereken, kaç kişi geldi. İsim yok.
law-holdings-bookings-why = Yeri ve sırayı adil tutmak için.
law-holdings-bookings-who = Kodu bilen; kodun başıyla, atölyeyi yürüten.
law-holdings-bookings-erase = Kişi koduyla çekilir. Bu bilgiler kimsenin adını söylemez ve günlükte kalır.
law-holdings-contacts-what = Ad, telefon, dil, kişi isterse: cihazda belediyenin anahtarıyla mühürlenir.
law-holdings-contacts-why = Atölye değişirse aramak için.
law-holdings-contacts-who = Yönetim ve danışma, her seferinde bir tane, günlüğe yazılan bir nedenle.
law-holdings-contacts-erase = Kişi koduyla, merkez, ya da süre sonunda kendiliğinden: geri gelmez.
law-holdings-passages-what = Rastgele bir gizle: hangi duraklar, saat kaçta.
law-holdings-passages-why = Parkur ve toplamları için.
law-holdings-passages-who = Gizi elinde tutan; kâğıt bir kartın koduyla ekip; toplamlar, beş kişiden başlayarak.
law-holdings-passages-erase = Giz atılınca hiçbir şey kimseye götürmez.
law-holdings-answers-what = Seçilen yüzler, resimler, evet veya hayırlar ve sayılar, günüyle, kimin olduğunu söyleyen hiçbir şey olmadan; önce ve sonra, parkurun gizli anahtarından üretilen bir sayıyla birleşir.
law-holdings-answers-why = Neyin beğenildiğini bilmek için.
law-holdings-answers-who = Toplamlar, beş kişiden başlayarak.
law-holdings-answers-erase = Hiçbir şey kimseye götürmez.
law-holdings-words-what = Bir anketin sonunda serbest sözler, günüyle: rastgele bir numara altında ayrıca mühürlü; öbür yanıtlara ya da yazana götüren hiçbir şey yok.
law-holdings-words-why = Soruların sormadığını duymak için.
law-holdings-words-who = Onları okuyan merkezin yönetimi ve danışması; başkaları ise raporda gösterilmesine izin verilenleri.
law-holdings-words-erase = Merkez, hemen ve sonsuza dek; yoksa alındıktan bir yıl sonra.
law-holdings-own_device-what = Kişinin telefonunda: kodları, pasaportu, dili, isterse kâğıtlarının listesi ve bir hatırlatma, gönderilmeyi bekleyenler.
law-holdings-own_device-why = Ağ olmadan çalışmak için.
law-holdings-own_device-who = Kişi.
law-holdings-own_device-erase = Kişi uygulamayı ya da tarayıcısını boşaltır.
law-holdings-kiosk-what = Terminalde, bir ziyaret boyunca: ekrandakiler ve gönderilmeyi bekleyenler.
law-holdings-kiosk-why = Telefonsuz hizmet için.
law-holdings-kiosk-who = Terminalin önündeki kişi.
law-holdings-kiosk-erase = “Sil ve çık” ile, ya da bir süre dokunulmazsa kendiliğinden.
law-holdings-rights-what = Haklarla ilgili soruların yanıtları.
law-holdings-rights-why = Belki neye hakkınız olduğunu söylemek için.
law-holdings-rights-who = Yalnız kişi.
law-holdings-rights-erase = Cihazdan çıkmaz. Kişi telefonunda istemedikçe hiçbiri yazılmaz.
law-holdings-kept_answers-what = Kişinin telefonunda, isterse: haklarla ilgili yanıtları ve bulunan haklar, bir kod seçerse onunla kapalı.
law-holdings-kept_answers-why = Yeni bir hak çıkınca ona söylemek için.
law-holdings-kept_answers-who = Kişi; kod seçmediyse telefonunu tutan.
law-holdings-kept_answers-erase = Kişi, bir dokunuşla, sonuçlarında ya da «Hakkımda saklanan her şey» sayfasında.
law-holdings-take_up-what = Haklara ne olduğu: her yanıt için gün, hak ve yanıt. Kimin olduğunu ya da hangi yanıtların birlikte olduğunu söyleyen bir şey yok.
law-holdings-take_up-why = Bir hakka neden başvurulmadığını bilmek ve merkezin sosyal ihtiyaç analizi için.
law-holdings-take_up-who = Yanıt yanıt hiç kimse; merkezin yönetimi ve danışması, geçen haftaya kadar en az beş yanıtlık tam gruplar hâlinde.
law-holdings-take_up-erase = Orada hiçbir şey kimseye götürmez.
law-holdings-requests-what = Rastgele bir kod altında yardım talepleri: nasıl, ne zaman, dil, söylenmişse hak. Ya da bir atölye önerisi: hangi konuda, hangi günler; yazılanlar mühürlüdür. Ad yok.
law-holdings-requests-why = İsteyeni aramak için.
law-holdings-requests-who = Kodu bilen; merkezin yönetimi ve danışması.
law-holdings-requests-erase = Kişi koduyla geri alır ya da altmış gün sonra kendiliğinden; mühürlü iletişim onunla silinir, liste otuz gün sonra unutur.
law-holdings-referrals-what = Yönlendirme fişleri: hangi ortağa, ne için, kim gönderdi, ne durumda. Ad yok: iletişim ve ortağa yazılan söz ayrıca mühürlüdür.
law-holdings-referrals-why = Birini, rızasıyla, bir ortağa yönlendirmek için.
law-holdings-referrals-who = Merkezin yönetimi ve danışması; gönderildiği ortak, başka kimse değil.
law-holdings-referrals-erase = İletişim, fiş kapanınca; fiş otuz gün sonra. Yanıtsız on dört, kabul edilmiş altmış gün sonra sona erer.
