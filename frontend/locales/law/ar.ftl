### كلمات القانون، بالعربية.
### State: machine draft

law-days =
    { $count ->
        [zero] { $count } يوم، كما حددت المدينة
        [one] يوم واحد، كما حددت المدينة
        [two] يومان، كما حددت المدينة
        [few] { $count } أيام، كما حددت المدينة
        [many] { $count } يومًا، كما حددت المدينة
       *[other] { $count } يوم، كما حددت المدينة
    }

## بياناتكم

law-privacy-lead = أقل ما يمكن، ولا شيء من دونكم. هذا كل ما نحفظه عن الأشخاص الذين يأتون.
law-privacy-where = يُحفظ ذلك على الخادم الذي اختارته المدينة وعلى جهازكم. لا يُرسل شيء إلى غيرهما: لا إعلانات ولا قياس للزيارات.
law-privacy-rights-title = ما يمكنكم طلبه
law-privacy-rights = رؤية ما يُحفظ عنكم، أو تصحيحه، أو مسحه، أو الرفض. هذا مجاني.
law-privacy-own = يمكنكم فورًا رؤية كل ما يُحفظ عن تسجيلكم أو جوازكم وأخذه معكم، دون أن تطلبوا من أحد.
law-privacy-whom-title = من تسألون
law-privacy-whom = في استقبال المركز، { $town }. يمكنكم المجيء مع شخص آخر.
law-privacy-cnil = إذا لم يناسبكم الجواب، فاكتبوا إلى CNIL: ⁦3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07⁩. الهاتف: ⁦01 53 73 22 22⁩.
law-to-register = سجل معالجة البيانات
law-register-in-french = هذا السجل وثيقة من المدينة. وهو مكتوب بالفرنسية.

## إمكانية الوصول

law-access-state = مطابق جزئيًا لمعيار RGAA 4.1 بحسب فحصنا نحن. لم تفحصه أي هيئة بعد.
law-access-done-title = ما نتحقق منه
law-access-done = تمر كل شاشة بفحص آلي (WCAG 2.2، المستوى AA) بالألوان الفاتحة، ويُفحص التباين بالألوان الداكنة أيضًا. يمكن فعل كل شيء بلوحة المفاتيح وحدها. الأزرار كبيرة.
law-access-not-title = ما ينقص بعد
law-access-not-people = لم يجرّبه بعد أي شخص كفيف أو ضعيف البصر بقارئ شاشته.
law-access-not-languages = الترجمات من عمل آلة، ولم يُراجع منها إلا القليل.
law-access-not-speech = القراءة بصوت عالٍ تعتمد على أصوات الجهاز، وبعض اللغات ليس لها صوت.
law-access-not-screens = الشاشات الكبيرة في القاعة تُقرأ ولا تُسمع.
law-access-tell-title = قولوا ما يعيقكم
law-access-tell = قولوا ذلك في استقبال المركز، { $town }. سيقوم شخص بالأمر معكم فورًا.
law-access-defender = إذا لم يأتِ جواب، فاكتبوا إلى Défenseur des droits بلا طابع: ⁦Libre réponse 71120, 75342 Paris Cedex 07⁩. الهاتف: ⁦09 69 39 00 00⁩.

## كل ما يُحفظ عني

law-own-choose = عن أي شيء تريدون رؤية كل ما يُحفظ؟
law-own-passport = ما يُحفظ عن جوازي.
law-own-nothing = لا يحفظ هذا الجهاز تسجيلًا ولا طلبًا ولا جوازًا.
law-own-answers = يحفظ هذا الهاتف أجوبتكم عن حقوقكم، كما طلبتم.
law-own-answers-sealed = وهي مغلقة برمزكم.
law-own-answers-erase = مسح هذه الأجوبة
law-own-answers-look = النظر إلى حقوقي من جديد
law-own-waiting =
    { $count ->
        [0] لا شيء ينتظر الإرسال.
        [one] عمل واحد ينتظر الإرسال.
        [two] عملان ينتظران الإرسال.
        [few] { $count } أعمال تنتظر الإرسال.
        [many] { $count } عملًا ينتظر الإرسال.
       *[other] { $count } عمل ينتظر الإرسال.
    }
law-own-here-title = على هذا الجهاز
law-own-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
law-own-not-here = لا يعرف هذا الجهاز شيئًا عنه الآن.
law-own-centre-title = في المركز
law-own-asking = نسأل المركز…
law-own-unanswered = المركز لا يجيب الآن. ترون ما يعرفه هذا الجهاز.
law-own-centre-nothing = لا يحفظ المركز شيئًا عنه.
law-own-books = يحمل دفتر الورشة التسجيل نفسه بالرمز نفسه.
law-own-noted = دوّن من يدير الورشة هل جاءت مجموعتك.
law-own-list = تحمل قائمة الاستقبال الطلب نفسه بالرمز نفسه.
law-own-joined = تعرف المدينة أن هذا الجواز مجموع مع غيره. وهي تُظهر المحطات نفسها.
law-own-contact = تُحفظ معلومات اتصال مختومة منذ { $from }. إن لم تصلنا أخبار منكم، تُمسح في { $until }.
law-own-contact-none = لا تُحفظ معلومات اتصال.
law-own-openings-none = لم يفتح أحد معلومات الاتصال.
law-own-opening = { $when }: { $deed }، { $by }. السبب: { $reason }
law-own-deed-opened = فُتحت معلومات الاتصال
law-own-deed-erased = مُسحت معلومات الاتصال
law-own-deed-found-none = بُحث عن معلومات الاتصال ولم توجد
law-own-deed-could-not-open = طُلبت معلومات الاتصال ولم تُفتح
law-own-fact-booked = تسجيل
law-own-fact-place-changed = مكان آخر في الصف
law-own-fact-party-changed = تغيّرت المجموعة
law-own-fact-taken-back = أُلغي المرور
law-own-fact-promoted = حصول على مكان
law-own-fact-withdrawn = إعادة الأماكن
law-own-fact-contact-kept = حفظ معلومات اتصال مختومة
law-own-fact-contact-erased = مسح معلومات الاتصال
law-own-fact-explained = حفظ تفسير
law-own-fact-checked-in = مرور
law-own-fact-asked = طلب مساعدة
law-own-fact-planned = الورشة المقترحة في البرنامج
law-own-fact-declined = لم يُقبل الاقتراح
law-own-request-asked = ينتظر أن يهتم به أحد
law-own-request-taken = هناك من يهتم به
law-own-request-done = تم
law-own-request-withdrawn = سُحب
law-own-request-expired = انتهت مدته
law-own-request-declined = لم يُقبل
law-own-file = حفظ في ملف
law-own-keep = هذه الورقة وهذا الملف يذكران رمزكم. احتفظوا بهما لأنفسكم.

## ما يُحفظ

law-labels-what = ما يُحفظ
law-labels-who = من يمكنه قراءته
law-labels-term = كم من الوقت
law-labels-erase = كيف يُمسح
law-term-LastContact = سنتان بعد آخر اتصال
law-term-TwoYears = سنتان بعد زوال الحاجة إليه؛ ثلاثة أشهر لحساب انتهى
law-term-Year = سنة
law-term-Closed = ثلاثون يومًا بعد إغلاقها
law-term-Programme = ما دامت المدينة تحفظ برنامج حدثها
law-term-Person = إلى أن يمسحه الشخص أو يغادر الجهاز
law-term-Never = لا يُحفظ أبدًا
law-holdings-bookings-what = برمز عشوائي: أي ورشة، كم من البالغين والأطفال، المكان في الصف، وما يلزم للمجيء، وكم شخصًا حضر. بلا أي اسم.
law-holdings-bookings-why = لحفظ مكان وصف عادلين.
law-holdings-bookings-who = من يعرف الرمز؛ ومن يدير الورشة، ببداية الرمز.
law-holdings-bookings-erase = ينسحب الشخص برمزه. هذه الوقائع لا تسمي أحدًا وتبقى في السجل.
law-holdings-contacts-what = الاسم الأول والهاتف واللغة، إن أراد الشخص: مختومة على الجهاز بمفتاح المدينة.
law-holdings-contacts-why = للاتصال به إذا تغيرت الورشة.
law-holdings-contacts-who = الإدارة والاستقبال، واحدة في كل مرة، بسبب يُكتب في السجل.
law-holdings-contacts-erase = من الشخص برمزه، أو من المركز، أو وحدها بعد المدة: ولا تعود.
law-holdings-passages-what = بسر عشوائي: أي محطات، وفي أي ساعة.
law-holdings-passages-why = من أجل المسار ومجاميعه.
law-holdings-passages-who = من يملك السر؛ والفريق برمز بطاقة ورقية؛ والمجاميع ابتداءً من خمسة أشخاص.
law-holdings-passages-erase = إذا رُمي السر فلا شيء يقود إلى أحد.
law-holdings-answers-what = وجوه وصور وأجوبة بنعم أو لا وأعداد مختارة، مع اليوم، دون ما يدل على صاحبها؛ وقبل وبعد، يربطها رقم مأخوذ من سر المسار.
law-holdings-answers-why = لمعرفة ما أعجب الناس.
law-holdings-answers-who = المجاميع، ابتداءً من خمسة أشخاص.
law-holdings-answers-erase = لا شيء يقود إلى أحد.
law-holdings-words-what = كلمات حرة في نهاية استبيان، مع اليوم: مختومة على حدة تحت رقم عشوائي، ولا شيء يقود إلى بقية الأجوبة ولا إلى من كتبها.
law-holdings-words-why = لسماع ما لا تسأل عنه الأسئلة.
law-holdings-words-who = إدارة المركز واستقباله، وهم يقرؤونها؛ وللآخرين ما يسمحون بعرضه في التقرير.
law-holdings-words-erase = المركز، فورًا ونهائيًا؛ وإلا فبعد سنة من وصولها.
law-holdings-own_device-what = على هاتف الشخص: رموزه وجوازه ولغته، وأوراقه وتذكير إن أراد، وما ينتظر الإرسال.
law-holdings-own_device-why = للعمل دون شبكة.
law-holdings-own_device-who = الشخص نفسه.
law-holdings-own_device-erase = يفرغ الشخص التطبيق أو متصفحه.
law-holdings-kiosk-what = على جهاز الاستقبال، طوال الزيارة: ما على الشاشة وما ينتظر الإرسال.
law-holdings-kiosk-why = للخدمة دون هاتف.
law-holdings-kiosk-who = الشخص أمام الجهاز.
law-holdings-kiosk-erase = «مسح ومغادرة»، أو وحده بعد وقت بلا لمس.
law-holdings-rights-what = الأجوبة عن أسئلة الحقوق.
law-holdings-rights-why = لقول ما قد يحق لكم.
law-holdings-rights-who = الشخص وحده.
law-holdings-rights-erase = لا تغادر الجهاز. لا يُكتب منها شيء إلا إن طلب الشخص ذلك على هاتفه.
law-holdings-kept_answers-what = على هاتف الشخص، إن طلب ذلك: أجوبته عن حقوقه والحقوق التي وُجدت، مغلقة برمز إن اختار رمزًا.
law-holdings-kept_answers-why = لإخباره حين يظهر حق جديد.
law-holdings-kept_answers-who = الشخص نفسه؛ ومن يحمل هاتفه إن لم يختر رمزًا.
law-holdings-kept_answers-erase = الشخص، بلمسة واحدة، في نتائجه أو في صفحة «كل ما يُحفظ عني».
law-holdings-take_up-what = ما آل إليه كل حق: مع كل جواب اليوم والحق والجواب. لا شيء يقول ممّن هو، ولا أي الأجوبة معًا.
law-holdings-take_up-why = لمعرفة سبب عدم طلب حق، ولتحليل الحاجات الاجتماعية في المركز.
law-holdings-take_up-who = لا أحد، جوابًا جوابًا؛ إدارة المركز واستقباله، في مجموعات كاملة من خمسة أجوبة على الأقل، حتى الأسبوع الماضي.
law-holdings-take_up-erase = لا شيء فيها يقود إلى أحد.
law-holdings-requests-what = طلبات المساعدة، تحت رمز عشوائي: كيف ومتى، واللغة، والحق إن قيل. أو اقتراح ورشة: نوعها وأيامها؛ وما يُكتب عنها مختوم. لا اسم.
law-holdings-requests-why = للاتصال بمن يطلب.
law-holdings-requests-who = من يعرف الرمز؛ إدارة المركز واستقباله.
law-holdings-requests-erase = يسحبها الشخص برمزه، أو وحدها بعد ستين يومًا؛ ويُمحى الاتصال المختوم معها، وتنسى القائمة بعد ثلاثين يومًا.
law-holdings-referrals-what = بطاقات التوجيه: إلى أي شريك، ولأي غرض، ومن أرسلها، وأين وصلت. لا اسم: الاتصال والكلمة الموجهة إلى الشريك مختومان على حدة.
law-holdings-referrals-why = لتوجيه شخص إلى شريك، بموافقته.
law-holdings-referrals-who = إدارة المركز واستقباله؛ والشريك الذي أُرسلت إليه، ولا أحد غيره.
law-holdings-referrals-erase = الاتصال حال إغلاق البطاقة؛ والبطاقة بعد ثلاثين يومًا. تنتهي بلا جواب بعد أربعة عشر يومًا، ومقبولة بعد ستين.
