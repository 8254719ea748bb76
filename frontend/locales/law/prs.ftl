### واژه‌های قانون، به دری.
### State: machine draft

law-days =
    { $count ->
        [one] { $count } روز، چنان که شهر تعیین کرده است
       *[other] { $count } روز، چنان که شهر تعیین کرده است
    }

## معلومات شما

law-privacy-lead = تا حد امکان کم، و هیچ چیز بدون شما. این همهٔ چیزی است که دربارهٔ مردم نگه می‌داریم.
law-privacy-where = در سروری که شهر انتخاب کرده و در دستگاه شما نگهداری می‌شود. هیچ چیز به دیگران فرستاده نمی‌شود: نه تبلیغ، نه شمارش بازدید.
law-privacy-rights-title = چه می‌توانید بخواهید
law-privacy-rights = دیدن آنچه دربارهٔ شما نگهداری می‌شود، اصلاح یا پاک کردن آن، یا نه گفتن. رایگان است.
law-privacy-own = همهٔ معلومات ثبت نام یا پاسپورت خود را می‌توانید همین حالا ببینید و با خود ببرید، بدون پرسیدن از کسی.
law-privacy-whom-title = از که بپرسید
law-privacy-whom = در پذیرش مرکز، { $town }. اگر خواستید با کسی بیایید.
law-privacy-cnil = اگر جواب برای شما مناسب نبود، به CNIL بنویسید: ⁦3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07⁩. تلفون: ⁦01 53 73 22 22⁩.
law-to-register = دفتر ثبت پردازش معلومات
law-register-in-french = این دفتر سند شهر است و به فرانسوی نوشته شده است.

## دسترسی‌پذیری

law-access-state = به اساس بررسی خود ما، تا اندازه‌ای مطابق RGAA 4.1 است. هیچ نهادی هنوز آن را بررسی نکرده است.
law-access-done-title = چه را بررسی می‌کنیم
law-access-done = هر صفحه در رنگ روشن از بررسی خودکار (WCAG 2.2، سطح AA) می‌گذرد و تضاد رنگ‌ها در رنگ تیره هم بررسی می‌شود. همه کار تنها با صفحه‌کلید ممکن است. دکمه‌ها بزرگ اند.
law-access-not-title = چه هنوز کم است
law-access-not-people = هیچ شخص نابینا یا کم‌بینا هنوز با صفحه‌خوان خود آن را آزمایش نکرده است.
law-access-not-languages = ترجمه‌ها کار ماشین است. کمی از آنها بازخوانی شده است.
law-access-not-speech = خواندن با صدای بلند به صداهای دستگاه بستگی دارد. بعضی زبان‌ها صدا ندارند.
law-access-not-screens = صفحه‌های بزرگ تالار خوانده می‌شوند، اما شنیده نمی‌شوند.
law-access-tell-title = بگویید چه مانع شما است
law-access-tell = در پذیرش مرکز بگویید، { $town }. کسی فوراً کار را با شما انجام می‌دهد.
law-access-defender = اگر جوابی نیامد، بدون تکت پستی به Défenseur des droits بنویسید: ⁦Libre réponse 71120, 75342 Paris Cedex 07⁩. تلفون: ⁦09 69 39 00 00⁩.

## هر آنچه در بارهٔ من نگهداری می‌شود

law-own-choose = می‌خواهید همه چیز را دربارهٔ کدام ببینید؟
law-own-passport = آنچه دربارهٔ پاسپورت من نگهداری می‌شود.
law-own-nothing = این دستگاه نه ثبت نام نگه می‌دارد، نه درخواست و نه پاسپورت.
law-own-answers = این تلفون جواب‌های شما را در بارهٔ حقوق تان نگه می‌دارد، چنان که خواستید.
law-own-answers-sealed = با کد شما بسته‌اند.
law-own-answers-erase = پاک کردن این جواب‌ها
law-own-answers-look = حقوق خود را دوباره دیدن
law-own-waiting =
    { $count ->
        [0] هیچ چیز منتظر فرستادن نیست.
        [one] { $count } کار منتظر فرستادن است.
       *[other] { $count } کار منتظر فرستادن است.
    }
law-own-here-title = در این دستگاه
law-own-people =
    { $count ->
        [one] { $count } نفر
       *[other] { $count } نفر
    }
law-own-not-here = این دستگاه فعلاً چیزی از آن نمی‌داند.
law-own-centre-title = در مرکز
law-own-asking = از مرکز می‌پرسیم…
law-own-unanswered = مرکز فعلاً جواب نمی‌دهد. آنچه این دستگاه می‌داند را می‌بینید.
law-own-centre-nothing = مرکز چیزی از آن نگه نمی‌دارد.
law-own-books = دفتر کارگاه همین ثبت نام را با همین کد دارد.
law-own-noted = کسی که کارگاه را می‌گرداند نوشته است که آیا گروه شما آمد.
law-own-list = لست پذیرش همین درخواست را با همین کد دارد.
law-own-joined = شهر می‌داند که این پاسپورت با دیگران یکجا است. آنها همان گذرها را نشان می‌دهند.
law-own-contact = معلومات تماس مهرشده از { $from } نگهداری می‌شود. اگر خبری از شما نرسد، در { $until } پاک می‌شود.
law-own-contact-none = هیچ معلومات تماس نگهداری نمی‌شود.
law-own-openings-none = هیچ کس معلومات تماس را باز نکرده است.
law-own-opening = { $when }: { $deed }، { $by }. دلیل: { $reason }
law-own-deed-opened = معلومات تماس باز شد
law-own-deed-erased = معلومات تماس پاک شد
law-own-deed-found-none = معلومات تماس جستجو شد، نبود
law-own-deed-could-not-open = معلومات تماس خواسته شد، باز نشد
law-own-fact-booked = ثبت نام
law-own-fact-place-changed = جای دیگر در صف
law-own-fact-party-changed = گروه تغییر کرد
law-own-fact-taken-back = عبور پس گرفته شد
law-own-fact-promoted = جا گرفته شد
law-own-fact-withdrawn = جاها پس داده شد
law-own-fact-contact-kept = معلومات تماس مهرشده نگهداری شد
law-own-fact-contact-erased = معلومات تماس پاک شد
law-own-fact-explained = توضیح نگهداری شد
law-own-fact-checked-in = گذر
law-own-fact-asked = درخواست کمک
law-own-fact-planned = ورکشاپ پیشنهادشده در برنامه است
law-own-fact-declined = پیشنهاد پذیرفته نشد
law-own-request-asked = منتظر است کسی به آن رسیدگی کند
law-own-request-taken = کسی به آن رسیدگی می‌کند
law-own-request-done = انجام شد
law-own-request-withdrawn = پس گرفته شد
law-own-request-expired = وقتش گذشت
law-own-request-declined = پذیرفته نشد
law-own-file = ذخیره در فایل
law-own-keep = این ورق و این فایل کد شما را می‌گویند. برای خود نگه دارید.

## آنچه نگهداری می‌شود

law-labels-what = آنچه نگهداری می‌شود
law-labels-who = که می‌تواند بخواند
law-labels-term = چه مدت
law-labels-erase = چگونه پاک می‌شود
law-term-LastContact = دو سال پس از آخرین تماس
law-term-TwoYears = دو سال پس از آن که دیگر لازم نبود؛ سه ماه برای حسابی که ختم شده
law-term-Year = یک سال
law-term-Closed = سی روز پس از بسته شدن
law-term-Programme = تا زمانی که شهر برنامهٔ رویداد خود را نگه می‌دارد
law-term-Person = تا وقتی که شخص آن را پاک کند یا از دستگاه دور شود
law-term-Never = هرگز نگهداری نمی‌شود
law-holdings-bookings-what = با یک کد تصادفی: کدام کارگاه، چند بزرگسال و کودک، جای در صف، آنچه برای آمدن لازم است، چند نفر آمدند. بدون نام.
law-holdings-bookings-why = تا جا و صف عادلانه باشد.
law-holdings-bookings-who = کسی که کد را می‌داند؛ کسی که کارگاه را می‌گرداند، با آغاز کد.
law-holdings-bookings-erase = شخص با کد خود منصرف می‌شود. این معلومات نام کسی را نمی‌گویند و در دفتر می‌مانند.
law-holdings-contacts-what = نام، تلفون، زبان، اگر شخص بخواهد: در دستگاه با کلید شهر مهر می‌شود.
law-holdings-contacts-why = تا اگر کارگاه تغییر کرد به او زنگ بزنند.
law-holdings-contacts-who = ریاست و پذیرش مرکز، هر بار یکی، با دلیلی که در دفتر نوشته می‌شود.
law-holdings-contacts-erase = توسط شخص با کدش، توسط مرکز، یا خودبه‌خود پس از مدت: و برنمی‌گردد.
law-holdings-passages-what = با یک راز تصادفی: کدام ایستگاه‌ها، در کدام ساعت.
law-holdings-passages-why = برای مسیر و مجموع‌های آن.
law-holdings-passages-who = کسی که راز را دارد؛ تیم، با کود یک کارت کاغذی؛ مجموع‌ها، از پنج نفر به بالا.
law-holdings-passages-erase = راز که دور انداخته شد، هیچ چیز به کسی نمی‌رسد.
law-holdings-answers-what = چهره‌ها، تصویرها، بلی یا نه و عددهای انتخاب‌شده، با روز، بدون چیزی که بگوید از کیست؛ پیش و پس، با عددی از راز مسیر به هم پیوسته.
law-holdings-answers-why = تا بدانیم چه خوش آمد.
law-holdings-answers-who = مجموع‌ها، از پنج نفر به بالا.
law-holdings-answers-erase = هیچ چیز به کسی نمی‌رسد.
law-holdings-words-what = کلمات آزاد در پایان یک پرسش‌نامه، با روز: جداگانه مُهر شده، زیر عددی تصادفی، بی‌ آن‌که به پاسخ‌های دیگر یا به نویسنده برسد.
law-holdings-words-why = برای شنیدن آنچه پرسش‌ها نمی‌پرسند.
law-holdings-words-who = مدیریت و پذیرش مرکز که آن‌ها را می‌خوانند؛ دیگران آنچه آن‌ها اجازه دهند در گزارش نشان داده شود.
law-holdings-words-erase = مرکز، فوراً و برای همیشه؛ وگرنه یک سال پس از دریافت.
law-holdings-own_device-what = در تلفون شخص: کدها، پاسپورت، زبان، فهرست کاغذها و یک یادآوری اگر بخواهد، و آنچه منتظر فرستادن است.
law-holdings-own_device-why = تا بدون شبکه کار کند.
law-holdings-own_device-who = خود شخص.
law-holdings-own_device-erase = شخص برنامه یا مرورگر خود را خالی می‌کند.
law-holdings-kiosk-what = در دستگاه پذیرش، در مدت بازدید: آنچه روی صفحه است و آنچه منتظر فرستادن است.
law-holdings-kiosk-why = تا بدون تلفون خدمت شود.
law-holdings-kiosk-who = شخصی که روبه‌روی دستگاه است.
law-holdings-kiosk-erase = «پاک کن و برو»، یا خودبه‌خود پس از مدتی بدون لمس.
law-holdings-rights-what = جواب‌های پرسش‌های حقوق.
law-holdings-rights-why = تا بگوید شاید چه حق دارید.
law-holdings-rights-who = تنها خود شخص.
law-holdings-rights-erase = از دستگاه بیرون نمی‌روند. چیزی نوشته نمی‌شود، مگر این که شخص در تلفون خود بخواهد.
law-holdings-kept_answers-what = در تلفون شخص، اگر بخواهد: جواب‌هایش در بارهٔ حقوق و حقوق پیدا شده، بسته با کد اگر کدی انتخاب کند.
law-holdings-kept_answers-why = تا وقتی حق نوی پیدا شد به او بگوید.
law-holdings-kept_answers-who = خود شخص؛ اگر کد ندارد، هر کس تلفونش را در دست دارد.
law-holdings-kept_answers-erase = خود شخص، با یک لمس، در نتیجه‌هایش یا در «هر آنچه در بارهٔ من نگهداری می‌شود».
law-holdings-take_up-what = حقوق چه شد: برای هر جواب روز، حق و جواب. هیچ چیزی نمی‌گوید از کیست، یا کدام جواب‌ها با هم‌اند.
law-holdings-take_up-why = تا دانسته شود چرا یک حق درخواست نمی‌شود، و برای تحلیل نیازهای اجتماعی مرکز.
law-holdings-take_up-who = هیچ‌کس، جواب به جواب؛ مدیریت و پذیرش مرکز، در گروه‌های کامل دست‌کم پنج جواب، تا هفتهٔ گذشته.
law-holdings-take_up-erase = هیچ چیز آنجا به کسی نمی‌رسد.
law-holdings-requests-what = زیر یک کد تصادفی، درخواست‌های کمک: چگونه، کی، زبان، حق اگر گفته شود. یا پیشنهاد ورکشاپ: نوع و روزها؛ آنچه در بارهٔ آن نوشته شود مهرشده است. بدون نام.
law-holdings-requests-why = برای زنگ زدن به درخواست‌کننده.
law-holdings-requests-who = کسی که کد را می‌داند؛ مدیریت و پذیرش مرکز.
law-holdings-requests-erase = شخص با کد خود پس می‌گیرد، یا خود به خود پس از شصت روز؛ تماس مهرشده با آن پاک می‌شود و فهرست پس از سی روز فراموش می‌کند.
law-holdings-referrals-what = برگه‌های راهنمایی: به کدام همکار، برای چه، چه کسی فرستاد، به کجا رسیده است. بدون نام: تماس و پیام به همکار جداگانه مهر شده‌اند.
law-holdings-referrals-why = برای راهنمایی کسی به یک همکار، با رضایت او.
law-holdings-referrals-who = مدیریت و پذیرش مرکز؛ همکاری که برگه به او فرستاده شده، و نه کس دیگر.
law-holdings-referrals-erase = تماس همین که برگه بسته شود؛ برگه سی روز پس از آن. بی‌پاسخ پس از چهارده روز و پذیرفته‌شده پس از شصت روز پایان می‌یابد.
