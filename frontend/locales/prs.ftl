### The words of Plein Sens in Dari.
### State: machine draft

language-name = دری
language-direction = rtl
language-tag = fa-AF
language-choose = انتخاب زبان
app-name = Plein Sens
skip = رفتن به متن
back = صفحهٔ اول
back-bookings = ثبت‌نام‌های من
back-programme = ورکشاپ‌ها
back-results = نتایج من
back-trail = مسیر
nav-label = فهرست صفحه‌ها
nav-home = صفحهٔ اول
nav-mine = چیزهای من
nav-help = راهنمایی
nav-code = من کد دارم
today = امروز
when = { $day }، { $time }
from-until = { $day }، از { $start } تا { $end }
strip-offline = بدون انترنت: آنچه می‌فرستید اینجا محفوظ است
strip-disk = این دستگاه فعلاً نمی‌تواند چیزی را نگه دارد
strip-lost = { $count ->
    [one] براوزر یک پیام را پاک کرده: بخوانید چه باید کرد
   *[other] براوزر { $count } پیام را پاک کرده: بخوانید چه باید کرد
}
strip-troubled = مرکز فعلاً نمی‌تواند چیزی بگیرد: آنچه می‌فرستید اینجا محفوظ است
strip-answer = مرکز به شما جواب داده: جواب را بخوانید
strip-outdated = نسخهٔ تازه‌تر آماده است: صفحه را تازه کنید
strip-sending = { $count ->
    [one] یک پیام فرستاده می‌شود
   *[other] { $count } پیام فرستاده می‌شود
}
home-welcome = خوش آمدید
home-greeting = چه کمکی می‌توانیم به شما بکنیم؟
home-touch = چیزی را که می‌خواهید، لمس کنید.
home-doors = چهار دروازه
home-next = به‌زودی، نزدیک شما
home-reminder = یادآوری که خواسته بودید
home-all-workshops = دیدن همهٔ ورکشاپ‌ها
door-rights = حقوق من
door-rights-line = حدود 5 دقیقه، هیچ چیز ثبت نمی‌شود
door-workshops = ورکشاپ‌ها
door-workshops-line = پختن، چشیدن، آشنا شدن با دیگران
door-workshops-today = { $count ->
    [0] امروز دیگر چیزی نیست، فردا را ببینید
    [one] امروز: یک ورکشاپ دیگر
   *[other] امروز: { $count } ورکشاپ دیگر
}
door-trail = مسیر
door-trail-line = از ایستگاه به ایستگاه، با حس‌های شما
door-trail-seen = { $seen } حس از { $all }
door-feedback = نظر من
door-feedback-line = چند سؤال، کمتر از یک دقیقه
programme-title = ورکشاپ‌ها
programme-days = انتخاب روز
programme-propose = پیشنهاد یک ورکشاپ
food-link = غذای ماه: { $food }
programme-empty = برنامه هنوز اعلان نشده است. به‌زودی دوباره ببینید.
programme-not-yet = برنامه هنوز به این دستگاه نرسیده است. وقتی به انترنت وصل شوید، می‌رسد.
programme-all = تمام هفته
programme-calendar = تقویم
part-morning = صبح
part-afternoon = بعد از ظهر
part-evening = شام
programme-seek = جستجو
programme-words = یک کلمه، یک جای
programme-words-hint = مثلاً: نان، باغ، شهرداری.
programme-only = فقط
programme-found = { $count ->
    [0] چیزی پیدا نشد. چیز دیگری بجویید.
   *[other] پیدا شد: { $count }
}
only-children = با اطفال
only-open = بدون ثبت نام
only-free = جای خالی
only-spoken = به دری
card-title = { $time } · { $title }
seats-open = بدون ثبت‌نام: تشریف بیاورید
seats-begun = شروع شده است
seats-over = تمام شده است
seats-cancelled = لغو شد
seats-moved = توجه: این تغییر کرده است
seats-left = { $seats ->
    [0] پر است: می‌توانید منتظر جای بمانید
    [one] یک جای مانده است
   *[other] { $seats } جای مانده است
}
seats-waiting = { $waiting ->
    [one] پر است: یک گروه منتظر است
   *[other] پر است: { $waiting } گروه منتظرند
}
audience-families = خانواده‌ها
audience-seniors = سالمندان
audience-schools = مکتب‌ها
kind-bus = موتر بس
kind-forum = گردهمایی
accessible = مناسب برای چوکی چرخ‌دار
workshop-when = چه وقت
workshop-where = کجا
workshop-who = با
workshop-languages = زبان‌ها
workshop-seats = جای‌ها
workshop-demo = نمونهٔ نمایشی: ساعت‌ها، جای‌ها و آدرس واقعی نیست.
sign-up-who = چه کسانی می‌آیند؟
sign-up-adults = بزرگسالان
sign-up-adults-hint = 18 ساله و بالاتر
sign-up-children = اطفال
sign-up-children-hint = کمتر از 18 سال
sign-up-ages = اطفال چند ساله هستند؟
sign-up-ages-hint = مثلاً: 4، 9. می‌توانید خالی بگذارید.
sign-up-ages-wrong = برای هر طفل یک سن بنویسید، از 0 تا 17 سال، مثلاً: 4، 9. یا خالی بگذارید.
class-adults = بزرگسالان همراه
class-adults-hint = با معلمان
class-pupils = شاگردان
class-pupils-hint = تمام صنف
class-level = سطح صنف
class-level-missing = سطح صنف را انتخاب کنید، سپس آن را ثبت‌نام کنید.
level-maternelle = کودکستان (maternelle)
level-cp = CP (6 ساله)
level-ce1 = CE1 (7 ساله)
level-ce2 = CE2 (8 ساله)
level-cm1 = CM1 (9 ساله)
level-cm2 = CM2 (10 ساله)
level-college = دورهٔ متوسطه (collège)
level-lycee = لیسه (lycée)
level-several = چند سطح، یا دیگر
party-adults = { $count ->
    [one] یک بزرگسال
   *[other] { $count } بزرگسال
}
party-children = { $count ->
    [one] یک طفل
   *[other] { $count } طفل
}
party-pupils = { $count ->
    [one] یک شاگرد
   *[other] { $count } شاگرد
}
party-change = تغییر دادن که کی می‌آید
party-change-not = هیچ چیز را تغییر ندادن
party-keep = { $count ->
    [one] آمدن یک نفر
   *[other] آمدن { $count } نفر
}
party-more = اگر جای کافی نماند، ثبت‌نام شما همان‌گونه می‌ماند.
sign-up-nothing-asked = لازم نیست نام، آدرس یا نمبر تیلفون بدهید.
contact-open = دادن نام یا نمبر تیلفون
contact-close = ندادن هیچ معلومات
contact-what = همین‌جا قفل می‌شود: تنها مرکز می‌تواند آن را بخواند، تا اگر ورکشاپ تغییر کند با شما تماس بگیرد. هر وقت بخواهید پاک می‌شود، و حداکثر بعد از دو سال.
contact-name = نام شما
contact-phone = نمبر تیلفون شما
contact-bad-name = این نام خیلی دراز است. حداکثر 40 حرف بنویسید.
contact-bad-phone = این نمبر تیلفون نیست. مثلاً بنویسید 06 39 98 00 12، یا خالی بگذارید.
contact-not-now = معلومات تماس شما را فعلاً نمی‌توانیم نگه داریم: این دستگاه هنوز کلید مرکز را ندارد. بدون آن ثبت‌نام کنید.
contact-title = معلومات تماس شما
contact-sealed = معلومات تماس قفل است: تنها مرکز می‌تواند آن را بخواند.
contact-erase = پاک کردن معلومات تماس من
contact-erased = معلومات تماس شما پاک شد.
needs-open = به چیزی نیاز دارم
needs-close = به چیزی نیاز ندارم
needs-what = آنچه را برای آمدن لازم است انتخاب کنید. کسی که کارگاه را آماده می‌کند می‌خواند، بدون نام شما.
needs-language = کسی که این زبان را گپ می‌زند:
need-childcare = کسی که از کودکان نگهداری کند
need-transport = انتقال از ایستگاه بس
need-meatless = غذای بدون گوشت
need-step-free = راه بدون زینه
need-signing = زبان اشاره
sign-up-clash = در همین ساعت ثبت نام دیگری دارید: { $title }.
agenda-add = به تقویم من اضافه کنید
sign-up-wait = { $count ->
    [one] منتظر یک جای ماندن
   *[other] منتظر { $count } جای ماندن
}
sign-up-waits = برای همه شما جای کافی نیست: گروه شما به نوبت در فهرست انتظار خواهد بود.
sign-up-do = { $count ->
    [0] انتخاب کنید که چند نفر می‌آیید
    [one] ثبت‌نام یک نفر
   *[other] ثبت‌نام { $count } نفر
}
counter-less = { $what }: یکی کمتر
counter-more = { $what }: یکی بیشتر
booking-title = ثبت‌نام من
booking-refused = مرکز به شما جواب داده است
booking-not-found = فعلاً ثبت‌نامی با این کد پیدا نشد. هر دوازده حرف را دوباره ببینید، یا در پذیرش بپرسید.
booking-unanswered = فعلاً به مرکز وصل نیست. همین که دوباره وصل شود، این ثبت‌نام را جستجو می‌کنیم: لازم نیست کاری را دوباره کنید.
booking-past = این ورکشاپ از رویدادی بود که تمام شده است. دیگر چیزی در پیش نیست.
workshop-cancelled = این ورکشاپ لغو شد
workshop-cancelled-text = برگزار نمی‌شود. پذیرش می‌تواند در یافتن یکی دیگر کمک کند.
workshop-moved = زمان یا جای این ورکشاپ تغییر کرد
workshop-was = قبلاً: { $when }، { $place }.
home-changed = یکی از ثبت‌نام‌های شما تغییر کرده است
booking-find-again = نوشتن یک کد دیگر
booking-code = کد شما
booking-qr = همین کد، برای سکن با تیلفون
booking-keep = این کد را نگه دارید: همین کد کافی است تا جای‌های‌تان را پیدا کنید یا پس بدهید، اینجا یا در دستگاه عمومی.
booking-keep-kiosk = از این کد عکس بگیرید، آن را چاپ کنید یا بنویسید: دستگاه عمومی آن را فراموش می‌کند.
booking-print = چاپ کردن
standing-asked = وقتی وصل شویم، در صف هستید
standing-asked-text = { $count ->
    [one] درخواست برای یک نفر در این دستگاه محفوظ است. هنوز به مرکز نرسیده است.
   *[other] درخواست برای { $count } نفر در این دستگاه محفوظ است. هنوز به مرکز نرسیده است.
}
standing-confirmed = تأیید شد
standing-confirmed-text = { $count ->
    [one] یک جای برای شما نگه داشته شده است.
   *[other] { $count } جای برای شما نگه داشته شده است.
}
standing-waiting = در لیست انتظار
standing-waiting-text = { $place ->
    [1] شما اول هستید. نوبت شما را نگه می‌داریم؛ همهٔ شما با هم داخل می‌شوید.
   *[other] نوبت شما: نمبر { $place }. آن را نگه می‌داریم؛ همهٔ شما با هم داخل می‌شوید.
}
standing-place = { $place ->
    [1] اول در لیست انتظار
   *[other] نمبر { $place } در لیست انتظار
}
standing-withdrawn = جای‌ها پس داده شد
standing-withdrawn-text = تشکر. اگر کسی منتظر باشد، جای‌های شما به او می‌رسد.
why-title = چرا؟
why-seats-free = { $free ->
    [one] یک جای مانده بود و کسی منتظر نبود: از شماست.
   *[other] { $free } جای مانده بود و کسی منتظر نبود: برای همهٔ شما کافی بود.
}
why-behind = { $parties ->
    [one] یک گروه پیش از شما آمده بود (تعداد نفر: { $people }، جای‌های خالی: { $free }). نوبت شما بعد از آن است.
   *[other] { $parties } گروه پیش از شما آمده بودند (تعداد نفر: { $people }، جای‌های خالی: { $free }). نوبت شما بعد از آن‌هاست.
}
why-too-few = { $free ->
    [0] همهٔ جای‌ها گرفته شده بود. شما اول صف شدید.
    [one] یک جای مانده بود و برای همهٔ شما کافی نبود. شما اول صف شدید.
   *[other] { $free } جای مانده بود و برای همهٔ شما کافی نبود. شما اول صف شدید.
}
why-in-turn = { $free ->
    [one] یک جای خالی شد، و نوبت شما بود.
   *[other] { $free } جای با هم خالی بود، و نوبت شما بود.
}
why-offered-on = { $parties ->
    [one] یک گروه پیش از شما منتظر بود، اما جای‌های خالی ({ $free }) برایش کافی نبود. این جای‌ها به شما رسید.
   *[other] { $parties } گروه پیش از شما منتظر بودند، اما جای‌های خالی ({ $free }) برای هیچ‌کدام کافی نبود. این جای‌ها به شما رسید.
}
why-from-lease = دستگاه عمومی برای ساعت‌های بدون انترنت چند جای نگه داشته بود: جای‌های شما از همان‌هاست.
why-lease-over = دستگاه عمومی بدون انترنت تأیید کرده بود، اما مرکز در این میان جای‌ها را از آن پس گرفته بود. متأسفیم. تصمیمی که بعد از آن گرفته شده، این است.
why-passed = { $free ->
    [one] یک جای خالی بود و برای همهٔ شما کافی نبود. به یک گروه کوچک‌تر رسید. نوبت شما محفوظ است.
   *[other] { $free } جای خالی بود و برای همهٔ شما کافی نبود. به یک گروه کوچک‌تر رسید. نوبت شما محفوظ است.
}
why-now = { $free ->
    [0] فعلاً: هیچ جای خالی نیست. شما به { $people } جای ضرورت دارید.
    [one] فعلاً: یک جای خالی است. شما به { $people } جای ضرورت دارید.
   *[other] فعلاً: { $free } جای خالی است. شما به { $people } جای ضرورت دارید.
}
why-first = وقتی برای همهٔ شما جای کافی باشد، از شماست.
why-later = هر کس به نوبت خود و با تمام گروهش داخل می‌شود. هیچ کس از شما پیش نمی‌شود، حتی یک گروه کوچک‌تر.
why-deadline = یک استثنا، به تصمیم برگزارکننده: از { $when } به بعد، جای‌هایی که برای گروه اول کافی نیست، به گروه بعدی می‌رسد که همه‌اش جای می‌شود. به این ترتیب هیچ جایی خالی نمی‌ماند.
give-back = پس دادن جای‌های ما
leave-line = بیرون شدن از فهرست انتظار
leave-line-sure = از فهرست انتظار بیرون می‌شوید؟
give-back-sure = جای‌های‌تان را پس می‌دهید؟
give-back-text = اگر کسی منتظر باشد، همین حالا به او می‌رسد.
give-back-no = نگه داشتن جای‌های ما
give-back-yes = { $count ->
    [one] پس دادن یک جای
   *[other] پس دادن { $count } جای
}
bookings-title = ثبت‌نام‌های من
request-look = درخواست کمک من
bookings-none = هنوز هیچ ثبت‌نامی در این دستگاه نیست.
find-title = پیدا کردن ثبت‌نام
find-label = کد شما
find-hint = دوازده حرف و رقم، مثل روی کاغذتان.
find-do = باز کردن ثبت‌نام من
code-length = کد 12 حرف یا رقم دارد. شما { $typed } تا نوشته‌اید.
code-letter = هیچ کدی «{ $letter }» ندارد. دوباره به کاغذتان نگاه کنید.
code-check = یک حرف درست نیست، یا دو حرف جابه‌جا شده است. دوباره به کاغذتان نگاه کنید.
receipt-title = من رسید دارم
receipt-text = رسید ثبت‌نام یا پاسپورت مسیرتان را اینجا سکن کنید، بچسپانید یا بنویسید.
receipt-label = رسید شما
receipt-hint = با PS1 شروع می‌شود.
receipt-do = پیدا کردن
receipt-unanswered = مرکز فعلاً جواب نمی‌دهد. رسیدتان را نگه دارید، و وقتی به انترنت وصل شدید دوباره کوشش کنید.
receipt-show = دیدن رسید من
receipt-card = رسید شما
receipt-qr = رسید شما، برای سکن
receipt-keep = شاروالی آن را امضا کرده است. اگر تیلفون شما یا مرکز همه‌چیز را گم کند، همین رسید برای پیدا کردن همه‌چیز کافی است: آن را چاپ کنید یا از آن عکس بگیرید.
voucher-another = این رسید Plein Sens نیست: رسید با PS1 شروع می‌شود. برای کد دوازده‌حرفی، «ثبت‌نام‌های من» را باز کنید.
voucher-version = این رسید از یک نسخهٔ دیگر Plein Sens است. صفحه را تازه کنید، یا در پذیرش بپرسید.
voucher-torn = یک قسمت این رسید کم است، یا یک حرف درست نیست. آن را یک بار دیگر کامل سکن کنید.
voucher-foreign = این رسید از شهر دیگری است. آن را در همان شهری نشان بدهید که داده است، یا در پذیرش بپرسید.
voucher-changed = این رسید تغییر داده شده: شاروالی آن را این‌طور امضا نکرده است. کاغذ اصلی را در پذیرش نشان بدهید.
trail-title = مسیر پنج حس
trail-others = مسیرهای دیگر
trail-stops = ایستگاه‌ها
plate-out-of = از { $all }
trail-done = همهٔ حس‌ها را تجربه کردید. تشکر که آمدید!
trail-begin = برای شروع: { $stop }
trail-next = بعدی: { $stop }
trail-plan = نقشه
trail-entrance = دروازه: خانهٔ { $square }
trail-souvenir = یادگاری شما
stop-place = خانهٔ { $square } نقشه
stop-out-of-turn = به ترتیب، اول: { $stop }. همین حالا اینجا هستید؟ آمدن شما هم حساب می‌شود.
sense-sight = دیدن
sense-hearing = شنیدن
sense-smell = بوییدن
sense-taste = چشیدن
sense-touch = لمس کردن
stop-check-in = من اینجا هستم: ثبت بازدید من
stop-group = ما یک صنف یا گروه هستیم
stop-alone = من تنها هستم
stop-group-count = چند نفر هستید؟
stop-group-hint = بزرگسالان را هم بشمارید. هیچ نامی پرسیده نمی‌شود.
stop-check-in-group = ما اینجا { $count } نفر هستیم: ثبت بازدید ما
stop-noted = ثبت شد
stop-go-on = ادامهٔ مسیر
stop-seen = ساعت { $time } اینجا بودید
stop-seen-group = ساعت { $time } اینجا بودید: { $people } از { $all }
stop-also = این غرفه چه کمک دیگری می‌تواند به شما بکند
stop-held-by = مسئول غرفه: { $partner }
stop-code-title = در یک ایستگاه هستید؟
stop-code-label = کد ایستگاه
stop-code-hint = چهار حرف یا رقم، روی پوستر غرفه.
stop-code-do = باز کردن ایستگاه
stop-code-unknown = هیچ ایستگاهی این کد را ندارد. به پوستر غرفه نگاه کنید، یا از مسئول غرفه بپرسید.
card-code-alone = این کد یک کارت است. تنها چیزی را باز نمی‌کند: QR کارت را نشان دهید، یا از پذیرش بپرسید.
card-have = من یک کارت دارم: QR آن را به کمره نشان دهید. آن را گم کرده‌اید؟ پذیرش آن را با کدش پیدا می‌کند.
card-mine-title = این کارت شما است؟
card-mine-text = گذرهای کارت و این تلفون با هم حساب می‌شوند، هر کدام یک بار. تنها آنچه از شما است یکجا کنید.
card-mine-do = یکجا کردن با این تلفون
card-mine-done = کارت و این تلفون همان گذرها را نشان می‌دهند. هر کدام را استفاده کنید.
camera-open = خواندن با کمره
camera-on = آنچه کمره می‌بیند
camera-close = بستن کمره
camera-shut = کمره باز نمی‌شود. در مرورگر به آن اجازه دهید، یا کد را با دست بنویسید.
camera-blind = این دستگاه هنوز نمی‌تواند کدهای QR را بخواند، و شبکه جواب نمی‌دهد. کمی بعد دوباره کوشش کنید، یا کد را با دست بنویسید.
survey-back = سؤال قبلی
survey-skip = گذشتن از این سؤال
survey-yes = بلی
survey-no = نه
survey-next = ادامه
survey-next-person = نفر بعدی
survey-anonymous = هیچ کس نمی‌داند که این شما هستید.
survey-tied = این تلفن پاسخ‌های پیش و پس شما را به هم پیوند می‌دهد. هیچ‌کس نخواهد دانست که شما هستید.
survey-thanks = تشکر از نظر شما
survey-kept = جواب‌های شما محفوظ است.
survey-which = در باره چه می‌خواهید نظر بدهید؟
survey-answered = شما پیش‌تر پاسخ داده‌اید.
survey-before = پیش از آن
survey-after = پس از آن
survey-done = برگشت به صفحهٔ اول
words-label = سخنان شما، اگر بخواهید
words-no-name = نامی ننویسید، و نه چیزی که نشان دهد کیست.
words-room = حروف باقی‌مانده: { $count }
words-too-long = دراز است: حداکثر { $most } حرف. چیزی گم نشده، کوتاه‌تر کنید.
words-phone = «{ $part }» مانند شماره تلفن است. پیش از فرستادن بردارید؛ بقیه نگه داشته می‌شود.
words-mail = «{ $part }» مانند ایمیل است. پیش از فرستادن بردارید؛ بقیه نگه داشته می‌شود.
words-address = «{ $part }» مانند آدرس کسی است. پیش از فرستادن بردارید؛ بقیه نگه داشته می‌شود.
words-digits = «{ $part }» مانند شماره پرونده یا تاریخ است. پیش از فرستادن بردارید؛ بقیه نگه داشته می‌شود.
words-link = «{ $part }» مانند آدرس سایت است. پیش از فرستادن بردارید؛ بقیه نگه داشته می‌شود.
words-take-out = برداشتن این بخش
words-sealed = سخنان شما مُهر شده و جداگانه می‌رود. مرکز آن‌ها را می‌خواند، بی آن‌که بداند نویسنده کیست.
face-1 = اصلاً نه
face-2 = نه چندان
face-3 = متوسط
face-4 = تا حدی بلی
face-5 = بلی، بسیار
questions-begin = در مجموع حدود 5 دقیقه
questions-left = { $count ->
    [one] سؤال آخر
   *[other] { $count } سؤال دیگر مانده است
}
questions-left-range = { $min } تا { $max } سؤال دیگر مانده است
listen = شنیدن
listen-stop = توقف
listen-others = این‌جا دیگران می‌توانند آنچه دربارهٔ شماست را بشنوند.
listen-aloud = خواندن با آواز بلند
listen-not = نخواندن
listen-all = همه چیز با شنیدن، با چهار دکمه
listen-all-how = بدون دیدن صفحه: انگشت خود را یک ثانیه در یک گوشه نگه دارید، یا یک دکمهٔ عددها را فشار دهید.
question-unknown = نمی‌دانم
question-unsaid = ترجیح می‌دهم جواب ندهم
question-why = چرا این سؤال؟
question-back = سؤال قبلی
question-number = جواب شما
question-next = ادامه
rights-coming = یک لحظه: محاسبه به این دستگاه می‌رسد.
rights-not-here = محاسبه هنوز در این دستگاه نیست، و انترنت جواب نمی‌دهد. کمی بعد دوباره کوشش کنید، یا در پذیرش بپرسید.
rights-try-again = دوباره کوشش کردن
rights-private = جواب‌های شما در این دستگاه می‌ماند. اگر نخواهید، چیزی از آن نگه داشته نمی‌شود.
rights-possible = { $count ->
    [0] تا حالا هیچ حق ممکن
    [one] یک حق هنوز ممکن است
   *[other] { $count } حق هنوز ممکن است
}
rights-see-now = همین حالا دیدن
rights-out-of-date = مبلغ‌های این ماه هنوز بررسی نشده است. در پذیرش CCAS بپرسید: نمی‌خواهیم به شما رقم غلط بگوییم.
rights-only-estimate = این یک تخمین است. هر اداره خودش تصمیم می‌گیرد: CAF، MSA، صندوق تقاعد، شاروالی…
range-of-amounts = بین { $min } و { $max }
per-month = در ماه
results-title = نتایج من
results-total = شاید بتوانید { $amount } در ماه بگیرید.
results-early = هنوز زود است که بگوییم چقدر.
results-to-check = یک حق هست که باید با هم بررسی کنیم.
results-none = این بار هیچ حقی پیدا نکردیم.
results-empty = به چند سؤال جواب بدهید، و ما برای‌تان جستجو می‌کنیم.
results-begin = شروع سؤال‌ها
results-again = سؤال‌ها
results-missing = { $count ->
    [one] برای اطمینان، یک جواب مانده است.
   *[other] برای اطمینان، { $count } جواب مانده است.
}
results-go-on = ادامهٔ سؤال‌ها
results-help = کمک گرفتن
results-help-text = در پذیرش CCAS (ادارهٔ کمک اجتماعی شهر)، یک نفر همراه شما نگاه می‌کند، رایگان و بدون وقت گرفتن.
verdict-yes = بلی، می‌توانید درخواست بدهید
verdict-to-check = باید بررسی شود
verdict-no = این بار نه
right-open = دیدن این حق
right-why = چرا شما
right-sum = حساب، خط به خط
right-steps = چطور درخواست بدهید
right-papers = اسناد
right-where = کجا بروید
right-form = فورم کاغذی: { $form }
right-valid = این مبلغ‌ها از { $since } { $year } اعتبار دارد. تاریخ بررسی: { $checked }.
local-title = کمک‌های شهر شما
local-how = چطور درخواست بدهید
local-unknown = برای دانستن آن، یک جواب مانده است. پذیرش CCAS همراه شما نگاه می‌کند.
local-not-met = هر جوابی که مانده باشد، یکی از شرط‌های شهر برآورده نیست.
local-decision = تصمیم نمبر { $number }، تاریخ { $day } { $year }.
right-unknown = این حق در لیست ما نیست. در پذیرش بپرسید.
condition-met = این شرط پوره است
condition-not-met = این شرط پوره نیست
condition-unknown = باید معلوم شود
kept-title = آنچه اینجا محفوظ است
kept-nothing = همه‌چیز به مرکز رسیده است. هیچ چیز اینجا منتظر نیست.
kept-retry = همین حالا دوباره کوشش کردن
kept-export = گرفتن یک کاپی
kept-put-away = فهمیدم
kept-sign-up = { $count ->
    [one] ثبت‌نام، { $title }، یک نفر
   *[other] ثبت‌نام، { $title }، { $count } نفر
}
kept-change-party = { $count ->
    [one] ثبت‌نام تغییر کرد: یک نفر
   *[other] ثبت‌نام تغییر کرد: { $count } نفر
}
kept-withdraw = جای‌ها پس داده شد
kept-erase-contact = معلومات تماس پاک شد
kept-check-in = بازدید، { $stop }
kept-join = کارتی که با این تلفون یکجا شد
kept-survey = نظر من
kept-take-up = حقوق من چه شد: یک جواب
kept-ask = یک درخواست کمک
kept-proposal = پیشنهاد یک ورکشاپ
kept-take-back = پس گرفتن یک درخواست کمک
kept-other = یک پیام دیگر
kept-others = { $count ->
    [one] یک پیام از کسی که پیش از شما اینجا بود هم منتظر است. خود به خود فرستاده می‌شود.
   *[other] { $count } پیام از کسانی که پیش از شما اینجا بودند هم منتظر است. خود به خود فرستاده می‌شود.
}
kept-unread = { $count ->
    [one] یک پیام از نسخهٔ دیگر اپلیکیشن است. اینجا محفوظ می‌ماند: وقتی به انترنت وصل هستید، صفحه را تازه کنید.
   *[other] { $count } پیام از نسخهٔ دیگر اپلیکیشن است. اینجا محفوظ می‌ماند: وقتی به انترنت وصل هستید، صفحه را تازه کنید.
}
kept-lost = { $count ->
    [one] براوزر آنچه را در این دستگاه محفوظ بود پاک کرده است. یک پیام هنوز به مرکز نرسیده بود: آن را دوباره بفرستید، یا در پذیرش بپرسید.
   *[other] براوزر آنچه را در این دستگاه محفوظ بود پاک کرده است. { $count } پیام هنوز به مرکز نرسیده بود: آن‌ها را دوباره بفرستید، یا در پذیرش بپرسید.
}
kept-export-why = یک فایل که پذیرش می‌تواند برای شما ثبت کند، حتی اگر این دستگاه دیگر هیچ‌وقت انترنت پیدا نکند.
kept-device = این دستگاه
kept-safe = براوزر وعده کرده که آنچه را اینجاست نگه دارد.
kept-unsafe = براوزر وعده نکرده که آنچه را اینجاست نگه دارد: اگر جای کم شود، می‌تواند آن را پاک کند. اپلیکیشن را به صفحهٔ اصلی تیلفون اضافه کنید تا بهتر محفوظ بماند.
kept-room = جای استفاده‌شده: { $used } میگابایت از { $quota } میگابایت
kept-version = نسخهٔ { $version }
stage-kept = اینجا محفوظ است، هنوز به مرکز نرسیده
stage-received = به مرکز رسیده است
stage-unreadable = مرکز هنوز این پیام را نمی‌فهمد، اما آن را نگه می‌دارد. در پذیرش بپرسید.
link-untried = به مرکز وصل می‌شویم…
link-connected = به مرکز وصل است.
link-offline = فعلاً به مرکز وصل نیست. بدون توقف دوباره کوشش می‌کنیم.
trouble-disk = این دستگاه نتوانست آنچه را کردید نگه دارد: ثبت نشده است. آنچه از پیش محفوظ بود، هنوز هست. از حالت خصوصی براوزر بیرون شوید یا صفحه را تازه کنید، بعد دکمه را یک بار دیگر لمس کنید.
trouble-full = این دستگاه نتوانست آنچه را کردید نگه دارد: حافظه‌اش پر است، و هیچ چیز ثبت نشده است. آنچه از پیش محفوظ بود، هنوز هست. چند عکس یا یک اپلیکیشن را پاک کنید، بعد دکمه را یک بار دیگر لمس کنید.
refusal-already-here = شما ساعت { $time } اینجا بودید. ثبت شده است.
refusal-cards-parted = گروه این کارت‌ها را جدا کرده است. از پذیرش بپرسید.
refusal-already-withdrawn = این جای‌ها از پیش پس داده شده است. لازم نیست کاری کنید.
refusal-already-closed = این درخواست پیش از این بسته شده. کاری لازم نیست.
refusal-booking-taken = این کد همین حالا گرفته شد. دکمه را یک بار دیگر لمس کنید.
refusal-changed-meanwhile = کسی همین حالا آن را تغییر داد. متن شما هنوز اینجاست: هر دو را ببینید، بعد انتخاب کنید.
refusal-incomplete-answers = حداقل به یک سؤال جواب بدهید، بعد تمام کنید.
refusal-not-allowed = این کار تنها برای کارمندان است. در پذیرش بپرسید.
refusal-no-sign-up = ثبت‌نام لازم نیست: تشریف بیاورید، برای همه باز است.
refusal-no-seats-to-add = { $free ->
    [0] دیگر جایی برای افزودن نیست. ثبت‌نام شما همان‌گونه می‌ماند. دیگران را جدا ثبت‌نام کنید: نوبت خود را انتظار می‌کشند.
    [one] تنها یک جای برای افزودن مانده است. ثبت‌نام شما همان‌گونه می‌ماند. تنها یک نفر بیفزایید.
   *[other] تنها { $free } جای برای افزودن مانده است. ثبت‌نام شما همان‌گونه می‌ماند. کمتر بیفزایید، یا دیگران را جدا ثبت‌نام کنید.
}
refusal-party-size = یک گروه از 1 تا { $max } نفر است. برای بیشتر، دو گروه ثبت‌نام کنید یا در پذیرش بپرسید.
refusal-party-too-large = این ورکشاپ در مجموع { $seats } جای دارد. با تعداد کمتر بیایید، یا ورکشاپ دیگری انتخاب کنید.
refusal-unknown-booking = هیچ ثبت‌نامی این کد را ندارد. هر دوازده حرف را دوباره ببینید، یا در پذیرش بپرسید.
refusal-too-many-cards = { $max } کارت پیش از این یکجا شده است و بیشتر نمی‌شود. از پذیرش بپرسید.
refusal-too-many-requests = بسیاری منتظر زنگ هستند. به پذیرش بیایید، یا چند روز بعد کوشش کنید.
refusal-unknown-request = درخواستی با این کد نیست. دوازده حرف را بررسی کنید، یا از پذیرش بپرسید.
refusal-unknown-stop = این ایستگاه وجود ندارد. به پوستر غرفه نگاه کنید، یا از مسئول غرفه بپرسید.
refusal-unknown-survey = این پرسش‌نامه وجود ندارد یا دیگر نیست. به صفحهٔ اول برگردید.
survey-none = فعلاً هیچ پرسشی نیست. بعداً دوباره بیایید.
refusal-unknown-workshop = این ورکشاپ وجود ندارد یا دیگر نیست. یکی دیگر از برنامه انتخاب کنید.
refusal-workshop-closed = این ورکشاپ شروع شده است. یکی دیگر انتخاب کنید، یا در پذیرش بپرسید.
refusal-workshop-cancelled = این ورکشاپ لغو شده است. یکی دیگر انتخاب کنید، یا در پذیرش بپرسید.
kiosk-title = دستگاه عمومی
kiosk-is-off = این دستگاه به دستگاه عمومی پذیرش تبدیل می‌شود: نوشته‌ها کلان است، و بعد از هر نفر همه‌چیز پاک می‌شود.
kiosk-is-on = این یک دستگاه عمومی پذیرش است.
kiosk-on = تبدیل این دستگاه به دستگاه عمومی
kiosk-off = دیگر دستگاه عمومی نباشد
kiosk-off-sure = آیا آنچه هر نفر در این دستگاه می‌گذارد دیگر پاک نشود؟
kiosk-off-no = دستگاه عمومی بماند
enrol-title = یک دستگاه مرکز
enrol-label = کد دستگاه
enrol-hint = کارمندان آن را زیر «Appareils» می‌گیرند. یک بار کار می‌دهد، در مدت پانزده دقیقه.
enrol-do = وصل کردن این دستگاه
enrol-done = انجام شد: نام این دستگاه { $name } است.
enrol-wrong = این کد هیچ چیز را باز نمی‌کند، یا دیگر کار نمی‌دهد. هر دوازده حرف را دوباره ببینید، یا کد نو بخواهید.
enrol-unanswered = مرکز فعلاً جواب نمی‌دهد. کمی بعد دوباره کوشش کنید؛ کد هنوز کار می‌دهد.
kiosk-erase = پاک کردن و رفتن
kiosk-stay = هنوز اینجا هستم
kiosk-still-there = هنوز اینجا هستید؟
kiosk-will-erase = { $seconds ->
    [one] اگر جواب ندهید، این دستگاه بعد از یک ثانیه همه‌چیز را پاک می‌کند.
   *[other] اگر جواب ندهید، این دستگاه بعد از { $seconds } ثانیه همه‌چیز را پاک می‌کند.
}
kiosk-unsealed = این دستگاه عمومی هنوز کلید مرکز را نگرفته است: هیچ چیز را نگه نمی‌دارد، و آنچه کردید ثبت نشده است. از یک نفر در پذیرش بپرسید.
kiosk-call = با تلفون خود به این شماره زنگ بزنید، یا این مربع را سکن کنید
kiosk-leaving = برای باز کردن این صفحه در جای دیگر، این مربع را سکن کنید
keeper-code = کد حفظ و مراقبت
keeper-looking = یک لحظه: این کد را بررسی می‌کنیم.
keeper-wrong = این کد درست نیست. اگر گم شده، کارمندان دستگاه عمومی را با یک کد دستگاه نو وصل می‌کنند.
keeper-open = باز کردن حفظ و مراقبت
keeper-network = انترنت و پیام‌ها
keeper-waiting = { $count ->
    [one] یک پیام منتظر است که به مرکز برسد.
   *[other] { $count } پیام منتظر است که به مرکز برسد.
}
keeper-size = اندازهٔ واقعی
keeper-size-text = یک کارت بانک را روی چوکات بگذارید، و عیار کنید تا کارت چوکات را بپوشاند. روی کاغذ، چوکات به اندازهٔ کارت است.
keeper-print = چاپ این صفحه برای امتحان
keeper-volume = بلندی آواز، از 0 تا 10
keeper-same-key = مدتی که همان دکمه تنها یک بار حساب می‌شود، به دهم ثانیه
keeper-ajar = این صفحه برای همه باز است: یک کد انتخاب کنید.
keeper-digits = چهار تا هشت رقم.
keeper-keep = نگه داشتن این کد
keyboard = کیبورد
keyboard-shift = حرف‌های کلان
keyboard-space = فاصله
keyboard-erase = پاک کردن یک حرف
keyboard-close = بستن کیبورد
chart-parcours = بازدیدها، حس به حس
chart-avis = نظر شما در این باره
board-unknown = این صفحهٔ نمایش وجود ندارد
board-waiting = رقم‌ها می‌رسد.
board-protected = جواب‌ها هنوز آن‌قدر نیست که نشان داده شود
board-out-of = راضی، از { $all }
board-programme = برنامهٔ این ساعت
board-on = حالا
board-next = بعد
board-until = تا { $time }
board-quiet = فعلاً برنامه‌ای نیست.
help-title = راهنمایی
directory-title = یافتن جایی که کمک می‌کند
help-person = کسی که به شما کمک کند
help-person-text = در پذیرش CCAS (ادارهٔ کمک اجتماعی شهر)، یک نفر به شما جواب می‌دهد، رایگان و بدون وقت گرفتن.
help-privacy = آنچه ما از شما می‌دانیم
help-privacy-text = تنها آنچه خودتان ثبت می‌کنید. جواب‌های شما دربارهٔ حقوق هیچ‌وقت از این دستگاه بیرون نمی‌رود.
help-offline = بدون انترنت
help-offline-text = همه‌چیز بدون انترنت هم کار می‌کند. آنچه می‌کنید اینجا محفوظ می‌ماند و وقتی انترنت بیاید فرستاده می‌شود.
help-code = من کد دارم
help-code-text = اینجا را لمس کنید، کدتان را بنویسید، و ثبت‌نام‌تان پیدا می‌شود.
not-found-title = این صفحه وجود ندارد
not-found-text = شاید در آدرس یک حرف غلط نوشته شده است.
not-found-home = رفتن به صفحهٔ اول
boot-error = این صفحه کامل باز نشد. انترنت را بررسی کنید، بعد صفحه را تازه کنید. پذیرش CCAS هم می‌تواند به شما کمک کند.
page-coming = یک لحظه: این صفحه به این دستگاه می‌رسد.
answer-not-a-number = یک عدد بنویسید، مثلاً 450 یا 1,234.50.
answer-too-fine = بعد از اعشاریه حداکثر دو رقم بنویسید، و برای سن یا سال‌ها یک عدد کامل.
answer-too-small = حداقل { $min } بنویسید.
answer-too-large = حداکثر { $max } بنویسید.
who-applicant = برای شما
who-partner = برای همسر یا شریک زندگی‌تان
who-child = برای طفل { $number }، متولد { $birth }
answer-day = روز، ماه، سال میلادی (مثلاً 20/01/1996)
answer-child-day = تاریخ تولد طفل { $number }
answer-more-children = اضافه کردن یک طفل
answer-each-month = هر ماه همان مبلغ
answer-not-each-month = هر ماه همان مبلغ نیست
answer-same = مثل امسال
answer-none = هیچ‌کدام نیست؟ بدون لمس کردن چیزی ادامه بدهید.
answer-not-a-day = یک تاریخ بنویسید، مثلاً 20/01/1996.
answer-impossible-day = سال میلادی را کامل بنویسید، بین 1900 و امروز.
answer-part-missing = همهٔ مبلغ‌ها را بنویسید، و اگر چیزی نیست 0 بنویسید.
per-year = در سال
per-school-year = برای سال تعلیمی
once = تنها یک بار
per-month-to-pay = در ماه، باید بپردازید
question-home = چه کسانی در خانوادهٔ شما حساب می‌شوند؟
question-home-why = مبلغ به کسانی بستگی دارد که با شما زندگی می‌کنند و خرج‌شان به دوش شماست.
question-home-hint = پدر و مادر، دوستان یا هم‌خانه‌هایی که نزدشان زندگی می‌کنید، حساب نمی‌شوند.
question-home-choice-alone = تنها من
question-home-choice-couple = من و همسر یا شریک زندگی‌ام
question-home-choice-alone_children = من و اطفالم
question-home-choice-couple_children = ما دو نفر و اطفال ما

## Data and accessibility

foot-privacy = معلومات شما
foot-accessibility = دسترسی‌پذیری
town-contact = تماس با پذیرش
own-title = هر آنچه در بارهٔ من نگهداری می‌شود
