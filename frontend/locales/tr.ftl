### The words of Plein Sens in Turkish.
### State: machine draft

language-name = Türkçe
language-direction = ltr
language-tag = tr
language-choose = Dil seçin
app-name = Plein Sens
skip = İçeriğe geç
back = Ana sayfa
back-bookings = Kayıtlarım
back-programme = Atölyeler
back-results = Sonuçlarım
back-trail = Parkur
nav-label = Gezinme
nav-home = Ana sayfa
nav-mine = Bana ait
nav-help = Yardım
nav-code = Kodum var
today = Bugün
when = { $day }, { $time }
from-until = { $day }, { $start } – { $end }
strip-offline = Bağlantı yok: her şey burada saklanıyor
strip-disk = Bu cihaz şu anda hiçbir şey saklayamıyor
strip-lost = Tarayıcı { $count } gönderimi sildi: ne yapmalı, okuyun
strip-troubled = Merkez şu anda hiçbir şey alamıyor: her şey burada saklanıyor
strip-answer = Merkez size yanıt verdi: yanıtı okuyun
strip-outdated = Daha yeni bir sürüm hazır: sayfayı yenileyin
strip-sending = { $count } gönderim yolda
home-welcome = Hoş geldiniz
home-greeting = Sizin için ne yapabiliriz?
home-touch = İlginizi çeken yere dokunun.
home-doors = Dört kapı
home-next = Yakında, size yakın
home-reminder = İstediğiniz bir hatırlatma
home-all-workshops = Bütün atölyeleri göster
door-rights = Haklarım
door-rights-line = Yaklaşık 5 dakika, hiçbir şey kaydedilmez
door-workshops = Atölyeler
door-workshops-line = Pişirmek, tatmak, tanışmak
door-workshops-today = { $count ->
    [0] Bugün başka yok, yarına bakın
    [one] Bugün: { $count } tane daha
   *[other] Bugün: { $count } tane daha
}
door-trail = Parkur
door-trail-line = Beş duyu, beş durak
door-trail-seen = { $all } duyudan { $seen } tanesi
door-feedback = Görüşüm
door-feedback-line = Üç soru, beş yüz
programme-title = Atölyeler
programme-days = Gün seçin
programme-empty = Program henüz açıklanmadı. Yakında yine gelin.
programme-not-yet = Program bu cihaza henüz gelmedi. Bağlantı olunca gelecek.
card-title = { $time } · { $title }
seats-open = Kayıt gerekmez: buyurun gelin
seats-begun = Başladı
seats-left = { $seats ->
    [0] Dolu: yer bekleyebilirsiniz
    [one] { $seats } yer kaldı
   *[other] { $seats } yer kaldı
}
seats-waiting = Dolu: { $waiting } grup bekliyor
audience-families = Aileler
audience-seniors = Yaşlılar
audience-schools = Okullar
kind-bus = Otobüs
kind-forum = Forum
accessible = Tekerlekli sandalyeyle girilebilir
workshop-when = Ne zaman
workshop-where = Nerede
workshop-who = Kiminle
workshop-seats = Yerler
workshop-demo = Tanıtım: saatler, yerler ve adres gerçek değildir.
sign-up-who = Kim geliyor?
sign-up-adults = Yetişkinler
sign-up-adults-hint = 18 yaş ve üstü
sign-up-children = Çocuklar
sign-up-children-hint = 18 yaş altı
sign-up-nothing-asked = Ne ad, ne adres, ne telefon vermeniz gerekir.
contact-open = Bir ad veya telefon bırak
contact-close = Hiçbir şey bırakma
contact-what = Burada mühürlenir: yalnızca merkez okuyabilir, atölye değişirse size ulaşmak için; siz isteyince silinir, en geç iki yıl sonra.
contact-name = Adınız
contact-phone = Telefonunuz
contact-bad-name = Bu ad çok uzun. En fazla 40 harf yazın.
contact-bad-phone = Bu bir telefon numarası değil. Örneğin 06 39 98 00 12 yazın veya boş bırakın.
contact-not-now = Bilgileriniz şu anda saklanamıyor: bu cihazda merkezin anahtarı henüz yok. Bilgi bırakmadan kaydolun.
contact-title = İletişim bilgileriniz
contact-sealed = Bilgiler mühürlü: yalnızca merkez okuyabilir.
contact-erase = Bilgilerimi sil
contact-erased = Bilgileriniz silindi.
sign-up-do = { $count ->
    [0] Kaç kişi geleceğinizi seçin
    [one] { $count } kişiyi kaydet
   *[other] { $count } kişiyi kaydet
}
counter-less = { $what }: bir eksik
counter-more = { $what }: bir fazla
booking-title = Kaydım
booking-refused = Merkez size yanıt verdi
booking-not-found = Şimdilik bu kodla bir kayıt bulunamadı. On iki harfi kontrol edin veya danışmaya sorun.
booking-past = Bu atölye sona ermiş bir etkinliğe aitti. Artık gelecek bir şey yok.
booking-find-again = Başka bir kod yaz
booking-code = Kodunuz
booking-qr = Aynı kod, telefonla okutmak için
booking-keep = Bu kodu saklayın: yerlerinizi bulmak veya geri vermek için yeter, burada ya da kioskta.
booking-keep-kiosk = Bu kodun fotoğrafını çekin, yazdırın veya not edin: kiosk onu unutacak.
booking-print = Yazdır
standing-asked = Bağlantı olunca sırada ilksiniz
standing-asked-text = { $count } kişilik istek bu cihazda saklanıyor. Merkez henüz almadı.
standing-confirmed = Onaylandı
standing-confirmed-text = Sizin için { $count } yer ayrıldı.
standing-waiting = Bekleme listesinde
standing-waiting-text = { $place ->
    [1] İlk sıradasınız. Sıranızı tutuyoruz; hepiniz birlikte girersiniz.
   *[other] Sıranız: { $place }. Sıranızı tutuyoruz; hepiniz birlikte girersiniz.
}
standing-place = { $place ->
    [1] Bekleme listesinde ilk sırada
   *[other] Bekleme listesinde { $place }. sırada
}
standing-withdrawn = Yerler geri verildi
standing-withdrawn-text = Teşekkürler. Yerleriniz bekleyenlere gider.
why-title = Neden?
why-seats-free = { $free } yer vardı ve kimse beklemiyordu: hepinize yetti.
why-behind = Sizden önce { $parties } grup gelmişti (kişi: { $people }, boş yer: { $free }). Siz arkadan geldiniz.
why-too-few = { $free ->
    [0] Bütün yerler doluydu. Sırada ilk oldunuz.
    [one] { $free } yer vardı, hepinize yetmedi. Sırada ilk oldunuz.
   *[other] { $free } yer vardı, hepinize yetmedi. Sırada ilk oldunuz.
}
why-in-turn = { $free } yer boşaldı ve sıra sizdeydi.
why-offered-on = Sizden önce { $parties } grup bekliyordu, ama boş yerler ({ $free }) hiçbirine yetmedi. Size verildi.
why-from-lease = Kiosk, bağlantı olmayan saatler için yer ayırıyordu: sizinkiler onlardan.
why-lease-over = Kiosk bağlantı olmadan onaylamıştı, ama merkez bu arada yerlerini geri almıştı. Üzgünüz. O zamandan beri verilen karar budur.
why-passed = { $free } yer boştu, hepinize yetmedi. Daha küçük bir gruba gitti. Sıranız duruyor.
why-now = { $free ->
    [0] Şu anda: boş yer yok. Size { $people } yer gerek.
    [one] Şu anda: { $free } boş yer. Size { $people } yer gerek.
   *[other] Şu anda: { $free } boş yer. Size { $people } yer gerek.
}
why-first = Hepinize yetecek yer olunca, yerler sizindir.
why-later = Herkes sırasıyla, bütün grubuyla girer. Kimse önünüze geçmez, daha küçük bir grup bile.
why-deadline = Düzenleyenin kararıyla tek istisna: { $when } itibarıyla, ilk gruba yetmeyen yerler, hepsine yeten sonraki gruba gider. Böylece hiçbir yer boş kalmaz.
give-back = Yerlerimizi geri ver
give-back-sure = Yerlerinizi geri veriyor musunuz?
give-back-text = Hemen bekleyenlere gidecek.
give-back-no = Yerlerimizi tut
give-back-yes = { $count } yeri geri ver
bookings-title = Kayıtlarım
request-look = Yardım talebim
bookings-none = Bu cihazda henüz kayıt yok.
find-title = Bir kaydı bul
find-label = Kodunuz
find-hint = Kâğıdınızdaki gibi on iki harf ve rakam.
find-do = Kaydımı aç
code-length = Bir kod 12 harf veya rakamdır. Siz { $typed } yazdınız.
code-letter = Hiçbir kodda “{ $letter }” yok. Kâğıdınıza yeniden bakın.
code-check = Bir harf yanlış ya da ikisi yer değiştirmiş. Kâğıdınıza yeniden bakın.
receipt-title = Makbuzum var
receipt-text = Kaydınızın veya pasaportunuzun makbuzunu burada okutun, yapıştırın veya yazın.
receipt-label = Makbuzunuz
receipt-hint = PS1 ile başlar.
receipt-do = Bul
receipt-unanswered = Merkez şu anda yanıt vermiyor. Makbuzunuzu saklayın ve bağlantı olunca yeniden deneyin.
receipt-show = Makbuzumu göster
receipt-card = Makbuzunuz
receipt-qr = Makbuzunuz, okutmak için
receipt-keep = Belediye imzaladı. Telefonunuz veya merkez her şeyi kaybetse bile, bu makbuz hepsini bulmaya yeter: yazdırın veya fotoğrafını çekin.
voucher-another = Bu bir Plein Sens makbuzu değil: makbuz PS1 ile başlar. On iki harfli bir kod için “Kayıtlarım” sayfasını açın.
voucher-version = Bu makbuz başka bir Plein Sens sürümünden. Sayfayı yenileyin veya danışmaya sorun.
voucher-torn = Bu makbuzun bir kısmı eksik ya da bir harf yanlış. Tamamını bir kez daha okutun.
voucher-foreign = Bu makbuz başka bir belediyeden. Onu veren belediyede gösterin veya danışmaya sorun.
voucher-changed = Bu makbuz değiştirilmiş: belediye böyle imzalamadı. Asıl kâğıdı danışmada gösterin.
trail-title = Beş duyu parkuru
trail-stops = Duraklar
plate-out-of = / { $all }
trail-done = Bütün duyuları tamamladınız. Geldiğiniz için teşekkürler!
sense-sight = Görme
sense-hearing = İşitme
sense-smell = Koklama
sense-taste = Tatma
sense-touch = Dokunma
stop-check-in = Buradayım: geçişimi yaz
stop-group = Biz bir sınıfız ya da grubuz
stop-alone = Tek başımayım
stop-group-count = Kaç kişisiniz?
stop-group-hint = Yetişkinler de sayılır. İsim sorulmaz.
stop-check-in-group = Burada { $count } kişiyiz: geçişimizi yaz
stop-noted = Yazıldı
stop-go-on = Parkura devam et
stop-seen = Saat { $time } buradaydınız
stop-seen-group = Saat { $time } buradaydınız: { $all } kişiden { $people }
stop-also = Bu stant size başka ne sunabilir
stop-held-by = Sizi karşılayan: { $partner }
stop-code-title = Bir durakta mısınız?
stop-code-label = Durağın kodu
stop-code-hint = Standın afişindeki dört harf veya rakam.
stop-code-do = Durağı aç
stop-code-unknown = Bu kodla durak yok. Standın afişine bakın veya oradaki kişiye sorun.
camera-open = Kamerayla oku
camera-on = Kameranın gördüğü
camera-close = Kamerayı kapat
camera-shut = Kamera açılmıyor. Tarayıcıda kameraya izin verin veya kodu elle yazın.
camera-blind = Bu cihaz QR kodlarını henüz okuyamıyor ve ağ yanıt vermiyor. Biraz sonra yeniden deneyin veya kodu elle yazın.
survey-back = Önceki soru
survey-skip = Geç
survey-anonymous = Siz olduğunuzu kimse bilmeyecek.
survey-tied = Bu telefon önceki ve sonraki yanıtlarınızı birleştirir. Kimse siz olduğunuzu bilmeyecek.
survey-thanks = Görüşünüz için teşekkürler
survey-kept = Yanıtlarınız saklandı.
survey-done = Ana sayfaya dön
face-1 = Hiç değil
face-2 = Pek değil
face-3 = Orta
face-4 = Oldukça evet
face-5 = Evet, çok
questions-begin = Toplam yaklaşık 5 dakika
questions-left = { $count ->
    [one] Son soru
   *[other] { $count } soru kaldı
}
questions-left-range = { $min } ile { $max } arası soru kaldı
question-unknown = Bilmiyorum
question-why = Bu soru neden soruluyor?
question-back = Önceki soru
question-number = Yanıtınız
question-next = Devam
rights-coming = Bir an: hesap bu cihaza geliyor.
rights-not-here = Hesap henüz bu cihazda değil ve bağlantı yanıt vermiyor. Biraz sonra yeniden deneyin veya danışmaya sorun.
rights-try-again = Yeniden dene
rights-private = Yanıtlarınız bu cihazda kalır. Siz istemedikçe hiçbiri saklanmaz.
rights-possible = { $count ->
    [0] Şimdilik olası hak yok
    [one] Şimdiden { $count } olası hak
   *[other] Şimdiden { $count } olası hak
}
rights-see-now = Şimdi gör
rights-out-of-date = Bu ayın tutarları henüz doğrulanmadı. CCAS danışmasına sorun: size yanlış bir rakam vermek istemeyiz.
rights-only-estimate = Bu bir tahmindir. Kararı CAF veya MSA verir.
amount-range = { $min } ile { $max } arası
per-month = ayda
results-title = Sonuçlarım
results-total = Ayda { $amount } alabilirsiniz.
results-to-check = Birlikte kontrol edilecek bir hak var.
results-none = Bu kez bir hak bulamadık.
results-empty = Birkaç soruyu yanıtlayın, sizin için arayalım.
results-begin = Sorulara başla
results-again = Sorular
results-missing = Emin olmak için { $count } yanıt eksik.
results-go-on = Sorulara devam et
results-help = Yardım al
results-help-text = CCAS danışmasında biri sizinle birlikte bakar, ücretsiz ve randevusuz.
verdict-yes = Evet, isteyebilirsiniz
verdict-to-check = Kontrol edilecek
verdict-no = Bu kez değil
right-open = Bu hakkı göster
right-why = Neden siz
right-sum = Hesap, satır satır
right-steps = Nasıl istenir
right-papers = Belgeler
right-where = Nereye gidilir
right-form = Kâğıt form: { $form }
right-valid = Bu tutarlar { $since } { $year } tarihinden beri geçerli. Doğrulandı: { $checked }.
local-title = Belediyenizin yardımları
local-how = Nasıl istenir
local-unknown = Söylemek için bir yanıt eksik. CCAS danışması sizinle bakar.
local-decision = { $day } { $year } tarihli { $number } sayılı karar.
right-unknown = Bu hak listemizde yok. Danışmaya sorun.
condition-met = Koşul tamam
condition-not-met = Koşul tamam değil
condition-unknown = Öğrenilecek
kept-title = Burada saklananlar
kept-nothing = Merkez her şeyi aldı. Burada bekleyen yok.
kept-retry = Şimdi yeniden dene
kept-export = Bir kopya al
kept-put-away = Anladım
kept-sign-up = Kayıt, { $title }, { $count } kişi
kept-withdraw = Yerler geri verildi
kept-erase-contact = İletişim bilgileri silindi
kept-check-in = Geçiş, { $stop }
kept-survey = Görüşüm
kept-take-up = Haklarıma ne oldu: bir yanıt
kept-ask = Bir yardım talebi
kept-take-back = Bir yardım talebini geri alma
kept-other = Başka bir gönderim
kept-others = Sizden önceki kişilerin { $count } gönderimi de bekliyor. Kendiliğinden gidecek.
kept-unread = { $count } gönderim uygulamanın başka bir sürümünden. Burada saklanıyor: bağlantı olunca sayfayı yenileyin.
kept-lost = Tarayıcı bu cihazın sakladıklarını sildi. Merkez { $count } gönderimi henüz almamıştı: yeniden yapın veya danışmaya sorun.
kept-export-why = Bu cihaz bir daha bağlantı bulmasa bile, danışmanın sizin için kaydedebileceği bir dosya.
kept-device = Bu cihaz
kept-safe = Tarayıcı buradakileri saklamaya söz verdi.
kept-unsafe = Tarayıcı buradakileri saklamaya söz vermedi: yer azalırsa silebilir. Uygulamayı ana ekrana ekleyin, daha iyi saklanır.
kept-room = Kullanılan yer: { $quota } MB içinde { $used } MB
kept-version = Sürüm { $version }
stage-kept = Burada saklanıyor, merkez henüz almadı
stage-received = Merkez aldı
stage-unreadable = Merkez bu gönderimi henüz anlamıyor; saklıyor. Danışmaya sorun.
link-untried = Merkezi arıyoruz…
link-connected = Merkeze bağlı.
link-offline = Şu anda merkezle bağlantı yok. Denemeye devam ediyoruz.
trouble-disk = Bu cihaz yaptığınızı saklayamadı: kaydedilmedi. Daha önce saklananlar duruyor. Gizli gezinmeden çıkın veya sayfayı yenileyin, sonra düğmeye bir kez daha dokunun.
trouble-full = Bu cihaz yaptığınızı saklayamadı: belleği dolu, hiçbir şey kaydedilmedi. Daha önce saklananlar duruyor. Birkaç fotoğraf veya bir uygulama silin, sonra düğmeye bir kez daha dokunun.
refusal-already-here = Saat { $time } zaten buradaydınız. Yazıldı.
refusal-already-withdrawn = Bu yerler zaten geri verildi. Yapmanız gereken bir şey yok.
refusal-already-closed = Bu talep zaten kapalı. Yapacak bir şeyiniz yok.
refusal-booking-taken = Bu kod az önce alındı. Düğmeye bir kez daha dokunun.
refusal-changed-meanwhile = Biri bunu az önce değiştirdi. Metniniz hâlâ burada: ikisine bakın, sonra seçin.
refusal-incomplete-answers = En az bir soruyu yanıtlayın, sonra bitirin.
refusal-not-allowed = Bunu yalnızca ekip yapabilir. Danışmaya sorun.
refusal-no-sign-up = Kayıt yok: buyurun gelin, herkese açık.
refusal-party-size = Bir grup 1 ile { $max } kişi arasındadır. Daha fazlası için iki grup kaydedin veya danışmaya sorun.
refusal-party-too-large = Bu atölyede toplam { $seats } yer var. Daha az kişiyle gelin veya başka bir atölye seçin.
refusal-unknown-booking = Bu kodla kayıt yok. On iki harfi kontrol edin veya danışmaya sorun.
refusal-too-many-requests = Çok fazla kişi zaten aranmayı bekliyor. Danışmaya gelin ya da birkaç gün sonra deneyin.
refusal-unknown-request = Bu kodla bir talep yok. On iki harfi kontrol edin ya da danışmaya sorun.
refusal-unknown-stop = Böyle bir durak yok. Standın afişine bakın veya oradaki kişiye sorun.
refusal-unknown-survey = Bu anket yok veya artık yok. Ana sayfaya dönün.
refusal-unknown-workshop = Bu atölye yok veya artık yok. Programdan başka birini seçin.
refusal-workshop-closed = Bu atölye başladı. Başka birini seçin veya danışmaya sorun.
kiosk-title = Kiosk
kiosk-is-off = Bu cihaz danışma kioskuna dönüşecek: büyük harfler, ve her kişiden sonra her şey silinir.
kiosk-is-on = Bu cihaz bir danışma kiosku.
kiosk-on = Bu cihazı kiosk yap
kiosk-off = Artık kiosk olmasın
enrol-title = Merkezin bir cihazı
enrol-label = Cihazın kodu
enrol-hint = Ekip onu “Appareils” altında bulur. Bir kez, çeyrek saat geçerlidir.
enrol-do = Bu cihazı bağla
enrol-done = Tamam: bu cihazın adı { $name }.
enrol-wrong = Bu kod hiçbir şey açmıyor veya artık geçersiz. On iki harfi kontrol edin veya yenisini isteyin.
enrol-unanswered = Merkez şu anda yanıt vermiyor. Biraz sonra yeniden deneyin; kod hâlâ geçerli.
kiosk-erase = Sil ve ayrıl
kiosk-stay = Hâlâ buradayım
kiosk-still-there = Hâlâ burada mısınız?
kiosk-will-erase = Yanıt olmazsa bu kiosk her şeyi { $seconds } saniye içinde siler.
chart-parcours = Geçişler, duyu duyu
chart-avis = Ne düşünüyorsunuz
board-unknown = Böyle bir ekran yok
board-waiting = Rakamlar geliyor.
board-protected = Göstermek için henüz yeterli yanıt yok
board-out-of = memnun, toplam { $all }
help-title = Yardım
directory-title = Yardım eden bir yer bul
help-person = Size yardım edecek biri
help-person-text = CCAS danışmasında bir kişi size yanıt verir, ücretsiz ve randevusuz.
help-privacy = Sizin hakkınızda bildiklerimiz
help-privacy-text = Yalnızca yazdıklarınız. Haklarla ilgili yanıtlarınız bu cihazdan hiç çıkmaz.
help-offline = Bağlantı olmadan
help-offline-text = Her şey bağlantı olmadan da çalışır. Yaptıklarınız burada saklanır ve bağlantı gelince gider.
help-code = Kodum var
help-code-text = Buraya dokunun, kodunuzu yazın, kaydınızı bulun.
not-found-title = Böyle bir sayfa yok
not-found-text = Adreste bir yazım hatası olabilir.
not-found-home = Ana sayfaya git
boot-error = Bu sayfa tam açılamadı. Bağlantıyı kontrol edin, sonra sayfayı yenileyin. CCAS danışması da size yardım edebilir.
page-coming = Bir an: bu sayfa bu cihaza geliyor.
answer-not-a-number = Bir sayı yazın, örneğin 450 veya 1 234,50.
answer-too-fine = Virgülden sonra en fazla iki rakam yazın; yaş veya yıl için tam sayı.
answer-too-small = { $min } veya daha fazla yazın.
answer-too-large = { $max } veya daha az yazın.
who-applicant = Sizin için
who-partner = Birlikte yaşadığınız kişi için
who-child = { $number }. çocuk için, doğum tarihi { $birth }
answer-day = Gün, ay, yıl (örneğin 20/01/1996)
answer-child-day = { $number }. çocuğun doğum tarihi
answer-more-children = Çocuk ekle
answer-each-month = Her ay aynı tutar
answer-not-each-month = Her ay aynı tutar değil
answer-same = Bu yılki gibi
answer-none = Hiçbiri değil mi? Dokunmadan devam edin.
answer-not-a-day = Bir gün yazın, örneğin 20/01/1996.
answer-impossible-day = Yılı tam yazın, 1900 ile bugün arasında.
answer-part-missing = Bütün tutarları yazın, yoksa 0 yazın.
per-year = yılda
per-school-year = okul yılı için
once = bir kez
per-month-to-pay = ayda, ödenecek
question-home = Evinizde kimler sayılır?
question-home-why = Tutar, sizinle yaşayanlara ve baktığınız kişilere bağlıdır.
question-home-hint = Yanında kaldığınız anne baba, arkadaş veya ev arkadaşları sayılmaz.
question-home-choice-alone = Yalnızca ben
question-home-choice-couple = Ben ve birlikte yaşadığım eşim
question-home-choice-alone_children = Ben ve çocuklarım
question-home-choice-couple_children = İkimiz ve çocuklarımız

listen = Dinle
listen-stop = Durdur
listen-others = Burada başkaları sizinle ilgili olanı duyabilir.
listen-aloud = Sesli oku
listen-not = Okuma
listen-all = Her şey dinleyerek, dört tuşla
listen-all-how = Ekranı görmeden: parmağınızı bir saniye bir köşede tutun veya sayı tuşlarından birine basın.
question-unsaid = Yanıt vermek istemiyorum
kiosk-unsealed = Bu kiosk merkezin anahtarını henüz almadı: hiçbir şey saklamıyor ve yaptığınız kaydedilmedi. Danışmadaki birine sorun.
kiosk-leaving = Bu sayfayı başka yerde açmak için bu kareyi telefonla okutun
keeper-code = Bakım kodu
keeper-wrong = Kod bu değil. Kaybolduysa, ekip kiosku yeni bir cihaz koduyla yeniden bağlar.
keeper-open = Bakımı aç
keeper-network = Bağlantı ve gönderimler
keeper-waiting = { $count ->
    [one] { $count } gönderim merkeze ulaşmayı bekliyor.
   *[other] { $count } gönderim merkeze ulaşmayı bekliyor.
}
keeper-size = Gerçek büyüklük
keeper-size-text = Çerçevenin üstüne bir banka kartı koyun ve kart çerçeveyi tam örtene kadar ayarlayın. Kâğıtta çerçeve kart kadar büyüktür.
keeper-print = Denemek için bu sayfayı yazdır
keeper-volume = Ses düzeyi, 0 ile 10 arası
keeper-same-key = Aynı tuş yalnızca bir kez sayılır (süre, saniyenin onda biri olarak)
keeper-ajar = Bu sayfa herkese açık: bir kod seçin.
keeper-digits = Dört ile sekiz arası rakam.
keeper-keep = Bu kodu sakla
keyboard = Klavye
keyboard-shift = Büyük harfler
keyboard-space = Boşluk
keyboard-erase = Bir harf sil
keyboard-close = Klavyeyi kapat

## Data and accessibility

foot-privacy = Verileriniz
foot-accessibility = Erişilebilirlik
town-contact = Danışmaya ulaşın
own-title = Hakkımda saklanan her şey
