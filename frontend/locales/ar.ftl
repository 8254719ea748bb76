### The words of Plein Sens in Arabic.
### State: machine draft

language-name = العربية
language-direction = rtl
language-tag = ar
language-choose = اختيار اللغة
app-name = Plein Sens
skip = الانتقال إلى المحتوى
back = الصفحة الرئيسية
back-bookings = تسجيلاتي
back-programme = الورشات
back-results = نتائجي
back-trail = المسار
nav-label = التنقل
nav-home = الرئيسية
nav-mine = ما يخصّني
nav-help = مساعدة
nav-code = عندي رمز
today = اليوم
when = { $day }، { $time }
from-until = { $day }، من { $start } إلى { $end }
strip-offline = لا اتصال بالشبكة: ما ترسلونه محفوظ هنا
strip-disk = هذا الجهاز لا يستطيع حفظ أي شيء الآن
strip-lost = { $count ->
    [one] مسح المتصفح إرسالًا واحدًا: اقرؤوا ما العمل
    [two] مسح المتصفح إرسالين: اقرؤوا ما العمل
    [few] مسح المتصفح { $count } إرسالات: اقرؤوا ما العمل
    [many] مسح المتصفح { $count } إرسالًا: اقرؤوا ما العمل
   *[other] مسح المتصفح { $count } إرسال: اقرؤوا ما العمل
}
strip-troubled = المركز لا يستطيع استلام أي شيء الآن: ما ترسلونه محفوظ هنا
strip-answer = أجابكم المركز: اقرؤوا جوابه
strip-outdated = نسخة أحدث جاهزة: أعيدوا تحميل الصفحة
strip-sending = { $count ->
    [one] إرسال واحد جارٍ
    [two] إرسالان جاريان
    [few] { $count } إرسالات جارية
    [many] { $count } إرسالًا جاريًا
   *[other] { $count } إرسال جارٍ
}
home-welcome = أهلًا وسهلًا
home-greeting = كيف يمكننا مساعدتكم؟
home-touch = المسوا ما يهمّكم.
home-doors = أربعة أبواب
home-next = قريبًا، بالقرب منكم
home-reminder = تذكير طلبتموه
home-all-workshops = عرض كل الورشات
door-rights = حقوقي
door-rights-line = حوالي 5 دقائق، ولا يُسجَّل شيء
door-workshops = الورشات
door-workshops-line = نطبخ ونتذوّق ونلتقي
door-workshops-today = { $count ->
    [0] لا شيء آخر اليوم، انظروا غدًا
    [one] اليوم: بقيت ورشة واحدة
    [two] اليوم: بقيت ورشتان
    [few] اليوم: بقيت { $count } ورشات
    [many] اليوم: بقيت { $count } ورشة
   *[other] اليوم: بقيت { $count } ورشة
}
door-trail = المسار
door-trail-line = من محطة إلى محطة، بحواسكم
door-trail-seen = { $seen } من { $all } حواس
door-feedback = رأيي
door-feedback-line = بضعة أسئلة، أقل من دقيقة
programme-title = الورشات
programme-days = اختيار يوم
programme-propose = اقتراح ورشة
food-link = غذاء الشهر: { $food }
programme-empty = لم يُعلَن البرنامج بعد. عودوا قريبًا.
programme-not-yet = لم يصل البرنامج إلى هذا الجهاز بعد. سيصل عند الاتصال بالشبكة.
programme-all = كل الأسبوع
programme-calendar = التقويم
part-morning = الصباح
part-afternoon = بعد الظهر
part-evening = المساء
programme-seek = بحث
programme-words = كلمة أو مكان
programme-words-hint = مثلًا: خبز، حديقة، بلدية.
programme-only = فقط
programme-found = { $count ->
    [0] لا شيء يطابق. ابحثوا عن شيء آخر.
   *[other] النتائج: { $count }
}
only-children = مع الأطفال
only-open = بدون تسجيل
only-free = أماكن شاغرة
only-spoken = بالعربية
card-title = { $time } · { $title }
seats-open = دون تسجيل: تفضّلوا بالحضور
seats-begun = بدأت الورشة
seats-over = انتهت الورشة
seats-cancelled = أُلغيت
seats-moved = انتبهوا، حدث تغيير
seats-left = { $seats ->
    [0] لا أماكن: يمكنكم انتظار مكان
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $seats } أماكن
    [many] بقي { $seats } مكانًا
   *[other] بقي { $seats } مكان
}
seats-waiting = { $waiting ->
    [one] لا أماكن: مجموعة واحدة تنتظر
    [two] لا أماكن: مجموعتان تنتظران
    [few] لا أماكن: { $waiting } مجموعات تنتظر
    [many] لا أماكن: { $waiting } مجموعة تنتظر
   *[other] لا أماكن: { $waiting } مجموعة تنتظر
}
audience-families = العائلات
audience-seniors = كبار السن
audience-schools = المدارس
kind-bus = الحافلة
kind-forum = المنتدى
accessible = يمكن الدخول بكرسي متحرك
workshop-when = متى
workshop-where = أين
workshop-who = مع
workshop-languages = اللغات
workshop-seats = الأماكن
workshop-demo = عرض تجريبي: الأوقات والأماكن والعنوان غير حقيقية.
sign-up-who = من سيحضر؟
sign-up-adults = كبار
sign-up-adults-hint = من عمر 18 سنة
sign-up-children = أطفال
sign-up-children-hint = أقل من 18 سنة
sign-up-ages = كم أعمار الأطفال؟
sign-up-ages-hint = مثلًا: 4، 9. يمكنكم ترك الخانة فارغة.
sign-up-ages-wrong = اكتبوا عمرًا لكل طفل، من 0 إلى 17 سنة، مثلًا: 4، 9. أو اتركوا الخانة فارغة.
class-adults = الكبار المرافقون
class-adults-hint = مع المعلّمين
class-pupils = التلاميذ
class-pupils-hint = الصف كله
class-level = مستوى الصف
class-level-missing = اختاروا مستوى الصف، ثم سجّلوه.
level-maternelle = الروضة (maternelle)
level-cp = CP (6 سنوات)
level-ce1 = CE1 (7 سنوات)
level-ce2 = CE2 (8 سنوات)
level-cm1 = CM1 (9 سنوات)
level-cm2 = CM2 (10 سنوات)
level-college = المدرسة الإعدادية (collège)
level-lycee = المدرسة الثانوية (lycée)
level-several = عدة مستويات، أو غير ذلك
party-adults = { $count ->
    [one] شخص كبير واحد
    [two] شخصان كبيران
    [few] { $count } كبار
    [many] { $count } كبيرًا
   *[other] { $count } كبير
}
party-children = { $count ->
    [one] طفل واحد
    [two] طفلان
    [few] { $count } أطفال
    [many] { $count } طفلًا
   *[other] { $count } طفل
}
party-pupils = { $count ->
    [one] تلميذ واحد
    [two] تلميذان
    [few] { $count } تلاميذ
    [many] { $count } تلميذًا
   *[other] { $count } تلميذ
}
party-change = تغيير من سيأتي
party-change-not = عدم تغيير أي شيء
party-keep = { $count ->
    [one] الحضور: شخص واحد
    [two] الحضور: شخصان
    [few] الحضور: { $count } أشخاص
    [many] الحضور: { $count } شخصًا
   *[other] الحضور: { $count } شخص
}
party-more = إذا لم تبقَ أماكن كافية، يبقى تسجيلكم كما هو.
sign-up-nothing-asked = لا نطلب منكم اسمًا ولا عنوانًا ولا هاتفًا.
contact-open = ترك اسم أو هاتف
contact-close = عدم ترك أي شيء
contact-what = يُغلَق هنا بإحكام: المركز وحده يستطيع قراءته، ليتصل بكم إذا تغيّرت الورشة؛ يُمحى متى أردتم، وبعد سنتين على الأكثر.
contact-name = اسمكم الأول
contact-phone = هاتفكم
contact-bad-name = هذا الاسم طويل جدًا. اكتبوا 40 حرفًا على الأكثر.
contact-bad-phone = هذا ليس رقم هاتف. اكتبوا مثلًا 06 39 98 00 12، أو اتركوا الخانة فارغة.
contact-not-now = لا يمكن حفظ بيانات الاتصال الآن: هذا الجهاز ليس لديه مفتاح المركز بعد. سجّلوا دونها.
contact-title = بيانات الاتصال
contact-sealed = البيانات مغلقة بإحكام: المركز وحده يستطيع قراءتها.
contact-erase = محو بياناتي
contact-erased = مُحيت بياناتكم.
needs-open = أحتاج إلى شيء
needs-close = لا أحتاج إلى شيء
needs-what = اختر ما يلزمك كي تأتي. يقرؤه من يحضّر الورشة، دون اسمك.
needs-language = شخص يتكلم:
need-childcare = من يرعى الأطفال
need-transport = نقل من موقف الحافلة
need-meatless = وجبة بلا لحم
need-step-free = مدخل بلا درجات
need-signing = لغة الإشارة
sign-up-clash = لديك تسجيل في الوقت نفسه: { $title }.
agenda-add = أضف إلى تقويمي
sign-up-wait = { $count ->
    [one] انتظار مقعد
    [two] انتظار مقعدين
    [few] انتظار { $count } مقاعد
    [many] انتظار { $count } مقعدًا
   *[other] انتظار { $count } مقعد
}
sign-up-waits = لا توجد أماكن كافية لكم جميعًا: ستكون مجموعتكم في قائمة الانتظار حسب الدور.
sign-up-do = { $count ->
    [0] اختاروا عدد الحاضرين
    [one] تسجيل شخص واحد
    [two] تسجيل شخصين
    [few] تسجيل { $count } أشخاص
    [many] تسجيل { $count } شخصًا
   *[other] تسجيل { $count } شخص
}
counter-less = { $what }: إنقاص واحد
counter-more = { $what }: زيادة واحد
booking-title = تسجيلي
booking-refused = أجابكم المركز
booking-not-found = لم نجد تسجيلًا بهذا الرمز الآن. تحقّقوا من الأحرف الاثني عشر، أو اسألوا في الاستقبال.
booking-unanswered = لا اتصال بالمركز الآن. ما إن يعود الاتصال نبحث عن هذا التسجيل: لا حاجة إلى أن تعيدوا شيئًا.
booking-past = كانت هذه الورشة ضمن فعالية انتهت. لم يعد هناك شيء قادم.
workshop-cancelled = أُلغيت هذه الورشة
workshop-cancelled-text = لن تُقام. يمكن للاستقبال مساعدتكم في إيجاد ورشة أخرى.
workshop-moved = تغيّر موعد هذه الورشة أو مكانها
workshop-was = سابقًا: { $when }، { $place }.
home-changed = تغيّر أحد تسجيلاتكم
booking-find-again = كتابة رمز آخر
booking-code = رمزكم
booking-qr = الرمز نفسه، للمسح بالهاتف
booking-keep = احتفظوا بهذا الرمز: به تجدون أماكنكم أو تعيدونها، هنا أو على شاشة الاستقبال.
booking-keep-kiosk = صوّروا هذا الرمز أو اطبعوه أو اكتبوه: هذه الشاشة ستنساه.
booking-print = طباعة
standing-asked = في الصف عند الاتصال بالشبكة
standing-asked-text = { $count ->
    [one] الطلب لشخص واحد محفوظ على هذا الجهاز. لم يستلمه المركز بعد.
    [two] الطلب لشخصين محفوظ على هذا الجهاز. لم يستلمه المركز بعد.
    [few] الطلب لـ{ $count } أشخاص محفوظ على هذا الجهاز. لم يستلمه المركز بعد.
    [many] الطلب لـ{ $count } شخصًا محفوظ على هذا الجهاز. لم يستلمه المركز بعد.
   *[other] الطلب لـ{ $count } شخص محفوظ على هذا الجهاز. لم يستلمه المركز بعد.
}
standing-confirmed = تم التأكيد
standing-confirmed-text = { $count ->
    [one] حُجز لكم مكان واحد.
    [two] حُجز لكم مكانان.
    [few] حُجزت لكم { $count } أماكن.
    [many] حُجز لكم { $count } مكانًا.
   *[other] حُجز لكم { $count } مكان.
}
standing-waiting = على قائمة الانتظار
standing-waiting-text = { $place ->
    [1] أنتم الأوائل. نحفظ دوركم؛ وتدخلون كلكم معًا.
   *[other] رقمكم في الانتظار: { $place }. نحفظ دوركم؛ وتدخلون كلكم معًا.
}
standing-place = { $place ->
    [1] الأوائل على قائمة الانتظار
   *[other] رقم { $place } على قائمة الانتظار
}
standing-withdrawn = أُعيدت الأماكن
standing-withdrawn-text = شكرًا. إن كان أحد ينتظر، فأماكنكم له.
why-title = لماذا؟
why-seats-free = { $free ->
    [one] بقي مكان واحد ولم يكن أحد ينتظر: هو لكم.
    [two] بقي مكانان ولم يكن أحد ينتظر: يكفيان لكم كلكم.
    [few] بقيت { $free } أماكن ولم يكن أحد ينتظر: تكفي لكم كلكم.
    [many] بقي { $free } مكانًا ولم يكن أحد ينتظر: تكفي لكم كلكم.
   *[other] بقي { $free } مكان ولم يكن أحد ينتظر: تكفي لكم كلكم.
}
why-behind = { $parties ->
    [one] جاءت قبلكم مجموعة واحدة (الأشخاص: { $people }، الأماكن الحرة: { $free }). أنتم بعدها.
    [two] جاءت قبلكم مجموعتان (الأشخاص: { $people }، الأماكن الحرة: { $free }). أنتم بعدهما.
    [few] جاءت قبلكم { $parties } مجموعات (الأشخاص: { $people }، الأماكن الحرة: { $free }). أنتم بعدها.
    [many] جاءت قبلكم { $parties } مجموعة (الأشخاص: { $people }، الأماكن الحرة: { $free }). أنتم بعدها.
   *[other] جاءت قبلكم { $parties } مجموعة (الأشخاص: { $people }، الأماكن الحرة: { $free }). أنتم بعدها.
}
why-too-few = { $free ->
    [0] كانت كل الأماكن محجوزة. أصبحتم الأوائل في الصف.
    [one] بقي مكان واحد، لا يكفي لكم كلكم. أصبحتم الأوائل في الصف.
    [two] بقي مكانان، لا يكفيان لكم كلكم. أصبحتم الأوائل في الصف.
    [few] بقيت { $free } أماكن، لا تكفي لكم كلكم. أصبحتم الأوائل في الصف.
    [many] بقي { $free } مكانًا، لا تكفي لكم كلكم. أصبحتم الأوائل في الصف.
   *[other] بقي { $free } مكان، لا تكفي لكم كلكم. أصبحتم الأوائل في الصف.
}
why-in-turn = { $free ->
    [one] أصبح مكان واحد حرًا، وكان دوركم.
    [two] أصبح مكانان حرّين معًا، وكان دوركم.
    [few] أصبحت { $free } أماكن حرة معًا، وكان دوركم.
    [many] أصبح { $free } مكانًا حرًا معًا، وكان دوركم.
   *[other] أصبح { $free } مكان حرًا معًا، وكان دوركم.
}
why-offered-on = { $parties ->
    [one] كانت مجموعة واحدة تنتظر قبلكم، لكن الأماكن الحرة ({ $free }) لا تكفيها. فصارت لكم.
    [two] كانت مجموعتان تنتظران قبلكم، لكن الأماكن الحرة ({ $free }) لا تكفي أيًا منهما. فصارت لكم.
    [few] كانت { $parties } مجموعات تنتظر قبلكم، لكن الأماكن الحرة ({ $free }) لا تكفي أيًا منها. فصارت لكم.
    [many] كانت { $parties } مجموعة تنتظر قبلكم، لكن الأماكن الحرة ({ $free }) لا تكفي أيًا منها. فصارت لكم.
   *[other] كانت { $parties } مجموعة تنتظر قبلكم، لكن الأماكن الحرة ({ $free }) لا تكفي أيًا منها. فصارت لكم.
}
why-from-lease = كانت شاشة الاستقبال تحفظ أماكن لساعات انقطاع الشبكة: أماكنكم منها.
why-lease-over = أكّدت شاشة الاستقبال دون شبكة، لكن المركز كان قد استعاد أماكنها. نأسف لذلك. هذا ما تقرّر بعدها.
why-passed = { $free ->
    [one] كان مكان واحد حرًا، لا يكفي لكم كلكم. ذهب إلى مجموعة أصغر. دوركم محفوظ.
    [two] كان مكانان حرّين، لا يكفيان لكم كلكم. ذهبا إلى مجموعة أصغر. دوركم محفوظ.
    [few] كانت { $free } أماكن حرة، لا تكفي لكم كلكم. ذهبت إلى مجموعة أصغر. دوركم محفوظ.
    [many] كان { $free } مكانًا حرًا، لا تكفي لكم كلكم. ذهبت إلى مجموعة أصغر. دوركم محفوظ.
   *[other] كان { $free } مكان حرًا، لا تكفي لكم كلكم. ذهبت إلى مجموعة أصغر. دوركم محفوظ.
}
why-now = { $free ->
    [0] الآن: لا مكان حر. تحتاجون إلى { $people }.
    [one] الآن: مكان واحد حر. تحتاجون إلى { $people }.
    [two] الآن: مكانان حرّان. تحتاجون إلى { $people }.
    [few] الآن: { $free } أماكن حرة. تحتاجون إلى { $people }.
    [many] الآن: { $free } مكانًا حرًا. تحتاجون إلى { $people }.
   *[other] الآن: { $free } مكان حر. تحتاجون إلى { $people }.
}
why-first = عندما تكفي الأماكن لكم كلكم، تصبح لكم.
why-later = كل واحد يدخل في دوره مع كل مجموعته. لا أحد يتقدّم عليكم، حتى مجموعة أصغر.
why-deadline = استثناء واحد، قرّره المنظّم: ابتداءً من { $when }، الأماكن التي لا تكفي الأوائل تذهب إلى من بعدهم إذا كفتهم كلهم. هكذا لا يبقى مكان فارغ.
give-back = إعادة أماكننا
leave-line = مغادرة قائمة الانتظار
leave-line-sure = مغادرة قائمة الانتظار؟
give-back-sure = هل تعيدون أماكنكم؟
give-back-text = إن كان أحد ينتظر، فستكون له فورًا.
give-back-no = الاحتفاظ بأماكننا
give-back-yes = { $count ->
    [one] إعادة مكان واحد
    [two] إعادة مكانين
    [few] إعادة { $count } أماكن
    [many] إعادة { $count } مكانًا
   *[other] إعادة { $count } مكان
}
bookings-title = تسجيلاتي
request-look = طلب المساعدة
bookings-none = لا تسجيل على هذا الجهاز بعد.
find-title = البحث عن تسجيل
find-label = رمزكم
find-hint = اثنا عشر حرفًا ورقمًا، كما على ورقتكم.
find-do = فتح تسجيلي
code-length = الرمز من 12 حرفًا أو رقمًا. كتبتم { $typed }.
code-letter = لا يوجد رمز فيه «{ $letter }». انظروا مرة أخرى إلى ورقتكم.
code-check = حرف غير صحيح، أو حرفان متبادلان. انظروا مرة أخرى إلى ورقتكم.
receipt-title = عندي وصل
receipt-text = امسحوا هنا وصل تسجيلكم أو جوازكم، أو الصقوه أو اكتبوه.
receipt-label = وصلكم
receipt-hint = يبدأ بـ PS1.
receipt-do = البحث
receipt-unanswered = المركز لا يجيب الآن. احتفظوا بوصلكم، وحاولوا مرة أخرى عند الاتصال بالشبكة.
receipt-show = عرض وصلي
receipt-card = وصلكم
receipt-qr = وصلكم، للمسح
receipt-keep = وقّعته المدينة. إذا فقد هاتفكم أو المركز كل شيء، يكفي هذا الوصل لاستعادة الكل: اطبعوه أو صوّروه.
voucher-another = هذا ليس وصلًا من Plein Sens: الوصل يبدأ بـ PS1. لرمز من اثني عشر حرفًا، افتحوا «تسجيلاتي».
voucher-version = هذا الوصل من نسخة أخرى من Plein Sens. أعيدوا تحميل الصفحة، أو اسألوا في الاستقبال.
voucher-torn = جزء من هذا الوصل ناقص، أو حرف غير صحيح. امسحوه مرة أخرى كاملًا.
voucher-foreign = هذا الوصل من مدينة أخرى. أظهروه في المدينة التي أعطته، أو اسألوا في الاستقبال.
voucher-changed = هذا الوصل تغيّر: المدينة لم توقّعه هكذا. أظهروا الورقة الأصلية في الاستقبال.
trail-title = مسار الحواس الخمس
trail-others = المسارات الأخرى
trail-stops = المحطات
plate-out-of = من { $all }
trail-done = أكملتم الحواس كلها. شكرًا لحضوركم!
trail-begin = للبداية: { $stop }
trail-next = التالي: { $stop }
trail-plan = المخطط
trail-entrance = المدخل: المربع { $square }
trail-souvenir = تذكاركم
stop-place = المربع { $square } من المخطط
stop-out-of-turn = حسب الترتيب، تأتي أولًا: { $stop }. أنتم هنا الآن؟ مروركم يُحسب أيضًا.
sense-sight = البصر
sense-hearing = السمع
sense-smell = الشم
sense-taste = الذوق
sense-touch = اللمس
stop-check-in = أنا هنا: سجّلوا مروري
stop-group = نحن صفّ أو مجموعة
stop-alone = أنا وحدي
stop-group-count = كم عددكم؟
stop-group-hint = احسبوا الكبار أيضًا. لا نطلب أي اسم.
stop-check-in-group = عددنا هنا { $count }: سجّلوا مرورنا
stop-noted = سُجّل
stop-go-on = متابعة المسار
stop-seen = مررتم هنا الساعة { $time }
stop-seen-group = مررتم هنا الساعة { $time }: { $people } من { $all }
stop-also = ما يمكن أن يقدّمه لكم هذا الجناح أيضًا
stop-held-by = يستقبلكم { $partner }
stop-code-title = هل أنتم عند محطة؟
stop-code-label = رمز المحطة
stop-code-hint = أربعة أحرف أو أرقام، على ملصق الجناح.
stop-code-do = فتح المحطة
stop-code-unknown = لا محطة بهذا الرمز. انظروا إلى ملصق الجناح، أو اسألوا الشخص الموجود هناك.
card-code-alone = هذا رمز بطاقة. وحده لا يفتح شيئًا: أظهروا رمز QR للبطاقة، أو اسألوا الاستقبال.
card-have = لديّ بطاقة: أظهروا رمز QR الخاص بها للكاميرا. هل فقدتموها؟ الاستقبال يجدها برمزها.
card-mine-title = هل هذه بطاقتكم؟
card-mine-text = تُحسب محطاتها ومحطات هذا الهاتف معًا، كل واحدة مرة واحدة. لا تجمعوا إلا ما هو لكم.
card-mine-do = الجمع مع هذا الهاتف
card-mine-done = تُظهر البطاقة وهذا الهاتف المحطات نفسها. استعملوا أيًّا منهما.
camera-open = القراءة بالكاميرا
camera-on = ما تراه الكاميرا
camera-close = إغلاق الكاميرا
camera-shut = الكاميرا لا تُفتح. اسمحوا بها في المتصفح، أو اكتبوا الرمز باليد.
camera-blind = لا يستطيع هذا الجهاز قراءة رموز QR بعد، والشبكة لا تجيب. حاولوا مرة أخرى بعد قليل، أو اكتبوا الرمز باليد.
survey-back = السؤال السابق
survey-skip = تخطّي
survey-yes = نعم
survey-no = لا
survey-next = متابعة
survey-next-person = الشخص التالي
survey-anonymous = لن يعرف أحد أنه أنتم.
survey-tied = يربط هذا الهاتف بين إجاباتك قبل وبعد. لن يعرف أحد أنك أنت.
survey-thanks = شكرًا على رأيكم
survey-kept = أجوبتكم محفوظة.
survey-which = عمّ تودّ أن تعطي رأيك؟
survey-answered = لقد أجبت من قبل.
survey-before = قبل
survey-after = بعد
survey-done = العودة إلى الرئيسية
words-label = كلماتكم، إن شئتم
words-no-name = لا تكتبوا اسمًا، ولا أي شيء يدل على الشخص.
words-room = الأحرف المتبقية: { $count }
words-too-long = هذا طويل: { $most } حرفًا على الأكثر. لم يُفقد شيء، اختصروا.
words-phone = «{ $part }» يشبه رقم هاتف. أزيلوه قبل الإرسال؛ والباقي محفوظ.
words-mail = «{ $part }» يشبه بريدًا إلكترونيًا. أزيلوه قبل الإرسال؛ والباقي محفوظ.
words-address = «{ $part }» يشبه عنوان سكن. أزيلوه قبل الإرسال؛ والباقي محفوظ.
words-digits = «{ $part }» يشبه رقم ملف أو تاريخًا. أزيلوه قبل الإرسال؛ والباقي محفوظ.
words-link = «{ $part }» يشبه عنوان موقع. أزيلوه قبل الإرسال؛ والباقي محفوظ.
words-take-out = إزالة هذا الجزء
words-sealed = تُرسل كلماتكم مختومة وعلى حدة. يقرؤها المركز دون أن يعرف من كتبها.
face-1 = أبدًا
face-2 = ليس كثيرًا
face-3 = متوسط
face-4 = نعم، إلى حد ما
face-5 = نعم، كثيرًا
questions-begin = حوالي 5 دقائق في المجموع
questions-left = { $count ->
    [one] السؤال الأخير
    [two] بقي سؤالان
    [few] بقيت { $count } أسئلة
    [many] بقي { $count } سؤالًا
   *[other] بقي { $count } سؤال
}
questions-left-range = بقي من { $min } إلى { $max } أسئلة
question-unknown = لا أعرف
question-why = لماذا هذا السؤال؟
question-back = السؤال السابق
question-number = جوابكم
question-next = متابعة
rights-coming = لحظة: الحساب يصل إلى هذا الجهاز.
rights-not-here = الحساب ليس على هذا الجهاز بعد، والشبكة لا تجيب. حاولوا بعد قليل، أو اسألوا في الاستقبال.
rights-try-again = حاولوا مرة أخرى
rights-private = تبقى أجوبتكم على هذا الجهاز. لا يُحفظ منها شيء إن لم تطلبوا ذلك.
rights-possible = { $count ->
    [0] لا حق ممكنًا حتى الآن
    [one] حق واحد ما زال ممكنًا
    [two] حقان ما زالا ممكنين
    [few] { $count } حقوق ما زالت ممكنة
    [many] { $count } حقًا ما زال ممكنًا
   *[other] { $count } حق ما زال ممكنًا
}
rights-see-now = النتائج الآن
rights-out-of-date = مبالغ هذا الشهر لم تُراجَع بعد. اسألوا في استقبال CCAS: لا نريد أن نعطيكم رقمًا خاطئًا.
rights-only-estimate = هذا تقدير. كل جهة تقرّر بنفسها: CAF أو MSA أو صندوق التقاعد أو البلدية…
range-of-amounts = بين { $min } و{ $max }
per-month = في الشهر
results-title = نتائجي
results-total = يمكن أن تحصلوا على { $amount } في الشهر.
results-early = ما زال الوقت مبكرًا لمعرفة المبلغ.
results-to-check = هناك حق نتحقّق منه معًا.
results-none = لم نجد حقًا هذه المرة.
results-empty = أجيبوا عن بعض الأسئلة، ونحن نبحث لكم.
results-begin = بدء الأسئلة
results-again = الأسئلة
results-missing = { $count ->
    [one] ينقص جواب واحد للتأكد.
    [two] ينقص جوابان للتأكد.
    [few] تنقص { $count } أجوبة للتأكد.
    [many] ينقص { $count } جوابًا للتأكد.
   *[other] ينقص { $count } جواب للتأكد.
}
results-go-on = متابعة الأسئلة
results-help = الحصول على مساعدة
results-help-text = في استقبال CCAS ينظر شخص معكم في ملفكم، مجانًا ودون موعد.
verdict-yes = نعم، يمكنكم طلبه
verdict-to-check = يحتاج إلى تحقّق
verdict-no = ليس هذه المرة
right-open = عرض هذا الحق
right-why = لماذا أنتم
right-sum = الحساب، سطرًا سطرًا
right-steps = كيف تطلبونه
right-papers = الأوراق
right-where = إلى أين تذهبون
right-form = استمارة ورقية: { $form }
right-valid = هذه المبالغ سارية منذ { $since } { $year }. روجعت في { $checked }.
local-title = مساعدات مدينتكم
local-how = كيف تطلبونها
local-unknown = ينقص جواب لنعرف. استقبال CCAS ينظر معكم.
local-not-met = أحد شروط المدينة غير متوفر، أيًّا كان الجواب الناقص.
local-decision = القرار { $number } بتاريخ { $day } { $year }.
right-unknown = هذا الحق ليس في قائمتنا. اسألوا في الاستقبال.
condition-met = الشرط متوفر
condition-not-met = الشرط غير متوفر
condition-unknown = يجب أن نعرف
kept-title = ما هو محفوظ هنا
kept-nothing = استلم المركز كل شيء. لا شيء ينتظر هنا.
kept-retry = حاولوا الآن مرة أخرى
kept-export = أخذ نسخة
kept-put-away = فهمت
kept-sign-up = { $count ->
    [one] تسجيل، { $title }، شخص واحد
    [two] تسجيل، { $title }، شخصان
    [few] تسجيل، { $title }، { $count } أشخاص
    [many] تسجيل، { $title }، { $count } شخصًا
   *[other] تسجيل، { $title }، { $count } شخص
}
kept-change-party = { $count ->
    [one] تغيّر التسجيل: شخص واحد
    [two] تغيّر التسجيل: شخصان
    [few] تغيّر التسجيل: { $count } أشخاص
    [many] تغيّر التسجيل: { $count } شخصًا
   *[other] تغيّر التسجيل: { $count } شخص
}
kept-withdraw = أماكن معادة
kept-erase-contact = بيانات ممحوّة
kept-check-in = مرور، { $stop }
kept-join = بطاقة مجموعة مع هذا الهاتف
kept-survey = رأيي
kept-take-up = ما آلت إليه حقوقي: جواب واحد
kept-ask = طلب مساعدة
kept-proposal = اقتراح ورشة
kept-take-back = سحب طلب مساعدة
kept-other = إرسال آخر
kept-others = { $count ->
    [one] إرسال واحد لشخص مرّ قبلكم ينتظر أيضًا. سيُرسَل وحده.
    [two] إرسالان لأشخاص مرّوا قبلكم ينتظران أيضًا. سيُرسَلان وحدهما.
    [few] { $count } إرسالات لأشخاص مرّوا قبلكم تنتظر أيضًا. ستُرسَل وحدها.
    [many] { $count } إرسالًا لأشخاص مرّوا قبلكم تنتظر أيضًا. ستُرسَل وحدها.
   *[other] { $count } إرسال لأشخاص مرّوا قبلكم تنتظر أيضًا. ستُرسَل وحدها.
}
kept-unread = { $count ->
    [one] إرسال واحد من نسخة أخرى من التطبيق. يبقى محفوظًا هنا: أعيدوا تحميل الصفحة عند الاتصال بالشبكة.
    [two] إرسالان من نسخة أخرى من التطبيق. يبقيان محفوظين هنا: أعيدوا تحميل الصفحة عند الاتصال بالشبكة.
    [few] { $count } إرسالات من نسخة أخرى من التطبيق. تبقى محفوظة هنا: أعيدوا تحميل الصفحة عند الاتصال بالشبكة.
    [many] { $count } إرسالًا من نسخة أخرى من التطبيق. تبقى محفوظة هنا: أعيدوا تحميل الصفحة عند الاتصال بالشبكة.
   *[other] { $count } إرسال من نسخة أخرى من التطبيق. تبقى محفوظة هنا: أعيدوا تحميل الصفحة عند الاتصال بالشبكة.
}
kept-lost = { $count ->
    [one] مسح المتصفح ما كان هذا الجهاز يحفظه. إرسال واحد لم يستلمه المركز بعد: أعيدوه، أو اسألوا في الاستقبال.
    [two] مسح المتصفح ما كان هذا الجهاز يحفظه. إرسالان لم يستلمهما المركز بعد: أعيدوهما، أو اسألوا في الاستقبال.
    [few] مسح المتصفح ما كان هذا الجهاز يحفظه. { $count } إرسالات لم يستلمها المركز بعد: أعيدوها، أو اسألوا في الاستقبال.
    [many] مسح المتصفح ما كان هذا الجهاز يحفظه. { $count } إرسالًا لم يستلمها المركز بعد: أعيدوها، أو اسألوا في الاستقبال.
   *[other] مسح المتصفح ما كان هذا الجهاز يحفظه. { $count } إرسال لم يستلمها المركز بعد: أعيدوها، أو اسألوا في الاستقبال.
}
kept-export-why = ملف يستطيع الاستقبال تسجيله لكم، حتى إذا لم يجد هذا الجهاز شبكة أبدًا.
kept-device = هذا الجهاز
kept-safe = وعد المتصفح بحفظ ما هو هنا.
kept-unsafe = لم يَعِد المتصفح بحفظ ما هو هنا: إذا نقص المكان، يمكن أن يمسحه. أضيفوا التطبيق إلى شاشة البداية، فيُحفظ بشكل أفضل.
kept-room = المساحة المستعملة: { $used } ميغابايت من { $quota } ميغابايت
kept-version = النسخة { $version }
stage-kept = محفوظ هنا، لم يستلمه المركز بعد
stage-received = استلمه المركز
stage-unreadable = المركز لا يفهم هذا الإرسال بعد؛ وهو يحفظه. اسألوا في الاستقبال.
link-untried = نتصل بالمركز…
link-connected = متصل بالمركز.
link-offline = لا اتصال بالمركز الآن. نحاول دون توقف.
trouble-disk = لم يستطع هذا الجهاز حفظ ما فعلتم: لم يُسجَّل. ما كان محفوظًا من قبل باقٍ. اخرجوا من التصفح الخاص أو أعيدوا تحميل الصفحة، ثم المسوا الزر مرة أخرى.
trouble-full = لم يستطع هذا الجهاز حفظ ما فعلتم: ذاكرته ممتلئة، ولم يُسجَّل شيء. ما كان محفوظًا من قبل باقٍ. امسحوا بعض الصور أو تطبيقًا، ثم المسوا الزر مرة أخرى.
refusal-already-here = مررتم هنا الساعة { $time }. هذا مسجَّل.
refusal-cards-parted = فصل الفريق هذه البطاقات. اسألوا الاستقبال.
refusal-already-withdrawn = هذه الأماكن أُعيدت من قبل. لا شيء عليكم.
refusal-already-closed = هذا الطلب مغلق من قبل. ليس عليكم فعل شيء.
refusal-booking-taken = هذا الرمز أُخذ للتو. المسوا الزر مرة أخرى.
refusal-changed-meanwhile = غيّره شخص آخر للتو. نصّكم ما زال هنا: انظروا إلى الاثنين، ثم اختاروا.
refusal-incomplete-answers = أجيبوا عن سؤال واحد على الأقل، ثم أنهوا.
refusal-not-allowed = هذا للفريق وحده. اسألوا في الاستقبال.
refusal-no-sign-up = لا حاجة إلى تسجيل: تفضّلوا، فهو مفتوح للجميع.
refusal-no-seats-to-add = { $free ->
    [0] لم يبقَ مكان يُضاف. يبقى تسجيلكم كما هو. سجّلوا الآخرين على حدة: ينتظرون دورهم.
    [one] بقي مكان واحد فقط يُضاف. يبقى تسجيلكم كما هو. أضيفوا عددًا أقل، أو سجّلوا الآخرين على حدة.
    [two] بقي مكانان فقط يُضافان. يبقى تسجيلكم كما هو. أضيفوا عددًا أقل، أو سجّلوا الآخرين على حدة.
    [few] بقيت { $free } أماكن فقط تُضاف. يبقى تسجيلكم كما هو. أضيفوا عددًا أقل، أو سجّلوا الآخرين على حدة.
    [many] بقي { $free } مكانًا فقط يُضاف. يبقى تسجيلكم كما هو. أضيفوا عددًا أقل، أو سجّلوا الآخرين على حدة.
   *[other] بقي { $free } مكان فقط يُضاف. يبقى تسجيلكم كما هو. أضيفوا عددًا أقل، أو سجّلوا الآخرين على حدة.
}
refusal-party-size = المجموعة من 1 إلى { $max } أشخاص. لأكثر من ذلك، سجّلوا مجموعتين أو اسألوا في الاستقبال.
refusal-party-too-large = في هذه الورشة { $seats } أماكن في المجموع. تعالوا بعدد أقل، أو اختاروا ورشة أخرى.
refusal-unknown-booking = لا تسجيل بهذا الرمز. تحقّقوا من الأحرف الاثني عشر، أو اسألوا في الاستقبال.
refusal-too-many-cards = { $max } بطاقات مجموعة بالفعل، وهذا هو الحد الأقصى. اسألوا الاستقبال.
refusal-too-many-requests = كثير من الناس ينتظرون اتصالًا. مرّوا بالاستقبال، أو حاولوا بعد أيام.
refusal-unknown-request = لا طلب بهذا الرمز. تحققوا من الحروف الاثني عشر، أو اسألوا الاستقبال.
refusal-unknown-stop = هذه المحطة غير موجودة. انظروا إلى ملصق الجناح، أو اسألوا الشخص الموجود هناك.
refusal-unknown-survey = هذا الاستبيان غير موجود الآن. عودوا إلى الرئيسية.
survey-none = لا توجد أسئلة الآن. عودوا لاحقًا.
refusal-unknown-workshop = هذه الورشة غير موجودة الآن. اختاروا ورشة أخرى من البرنامج.
refusal-workshop-closed = بدأت هذه الورشة. اختاروا ورشة أخرى، أو اسألوا في الاستقبال.
refusal-workshop-cancelled = أُلغيت هذه الورشة. اختاروا ورشة أخرى، أو اسألوا في الاستقبال.
kiosk-title = شاشة الاستقبال
kiosk-is-off = سيصبح هذا الجهاز شاشة استقبال: أحرف كبيرة، وكل شيء يُمحى بعد كل شخص.
kiosk-is-on = هذا الجهاز شاشة استقبال.
kiosk-on = جعل هذا الجهاز شاشة استقبال
kiosk-off = لم يعد شاشة استقبال
kiosk-off-sure = هل يتوقف محو ما يتركه كل شخص على هذا الجهاز؟
kiosk-off-no = إبقاؤه شاشة استقبال
enrol-title = جهاز للمركز
enrol-label = رمز الجهاز
enrol-hint = يجده الفريق تحت «Appareils». يُستعمل مرة واحدة، خلال ربع ساعة.
enrol-do = ربط هذا الجهاز
enrol-done = تم: اسم هذا الجهاز { $name }.
enrol-wrong = هذا الرمز لا يفتح شيئًا، أو لم يعد صالحًا. تحقّقوا من الأحرف الاثني عشر، أو اطلبوا رمزًا جديدًا.
enrol-unanswered = المركز لا يجيب الآن. حاولوا بعد قليل؛ الرمز ما زال صالحًا.
kiosk-erase = محو ومغادرة
kiosk-stay = ما زلت هنا
kiosk-still-there = هل ما زلتم هنا؟
kiosk-will-erase = { $seconds ->
    [one] دون جواب، تمحو هذه الشاشة كل شيء خلال ثانية واحدة.
    [two] دون جواب، تمحو هذه الشاشة كل شيء خلال ثانيتين.
    [few] دون جواب، تمحو هذه الشاشة كل شيء خلال { $seconds } ثوانٍ.
    [many] دون جواب، تمحو هذه الشاشة كل شيء خلال { $seconds } ثانية.
   *[other] دون جواب، تمحو هذه الشاشة كل شيء خلال { $seconds } ثانية.
}
chart-parcours = المرور، حاسة بعد حاسة
chart-avis = ما رأيكم
board-unknown = هذه الشاشة غير موجودة
board-waiting = الأرقام قادمة.
board-protected = الأجوبة لا تكفي بعد لعرضها
board-out-of = راضون، من { $all }
board-programme = برنامج الساعة
board-on = الآن
board-next = بعد ذلك
board-until = حتى { $time }
board-quiet = لا شيء مقرر الآن.
help-title = مساعدة
directory-title = إيجاد مكان يساعدكم
help-person = شخص يساعدكم
help-person-text = في استقبال CCAS يجيبكم شخص، مجانًا ودون موعد.
help-privacy = ما نعرفه عنكم
help-privacy-text = لا شيء غير ما تسجّلونه. أجوبتكم عن الحقوق لا تغادر هذا الجهاز أبدًا.
help-offline = دون شبكة
help-offline-text = كل شيء يعمل دون اتصال أيضًا. ما تفعلونه محفوظ هنا ويُرسَل عند عودة الشبكة.
help-code = عندي رمز
help-code-text = المسوا هنا، واكتبوا رمزكم، فتجدون تسجيلكم.
not-found-title = هذه الصفحة غير موجودة
not-found-text = ربما في العنوان خطأ في الكتابة.
not-found-home = الذهاب إلى الرئيسية
boot-error = لم تُفتح هذه الصفحة كاملة. تحقّقوا من الاتصال، ثم أعيدوا تحميل الصفحة. يمكن لاستقبال CCAS أن يساعدكم أيضًا.
page-coming = لحظة: هذه الصفحة تصل إلى هذا الجهاز.
answer-not-a-number = اكتبوا رقمًا، مثلًا 450 أو 1,234.50.
answer-too-fine = اكتبوا رقمين على الأكثر بعد الفاصلة، وعددًا كاملًا للعمر أو السنوات.
answer-too-small = اكتبوا { $min } أو أكثر.
answer-too-large = اكتبوا { $max } أو أقل.
who-applicant = لكم أنتم
who-partner = للشخص الذي يعيش معكم كزوج
who-child = للطفل { $number }، المولود في { $birth }
answer-day = اليوم والشهر والسنة (مثلًا 20/01/1996)
answer-child-day = تاريخ ميلاد الطفل { $number }
answer-more-children = إضافة طفل
answer-each-month = المبلغ نفسه كل شهر
answer-not-each-month = مبلغ مختلف من شهر إلى شهر
answer-same = مثل هذه السنة
answer-none = لا شيء من هذا؟ تابعوا دون لمس أي شيء.
answer-not-a-day = اكتبوا يومًا، مثلًا 20/01/1996.
answer-impossible-day = اكتبوا السنة كاملة، بين 1900 واليوم.
answer-part-missing = اكتبوا كل المبالغ، و0 إذا لم يكن هناك شيء.
per-year = في السنة
per-school-year = للسنة الدراسية
once = مرة واحدة
per-month-to-pay = في الشهر، للدفع
question-home = من يُحسب في بيتكم؟
question-home-why = المبلغ يتعلق بمن يعيش معكم ومن تُعيلونه.
question-home-hint = الأهل أو الأصدقاء أو شركاء السكن الذين تعيشون عندهم لا يُحسبون.
question-home-choice-alone = أنا وحدي
question-home-choice-couple = أنا وشريكي أو شريكتي
question-home-choice-alone_children = أنا وأطفالي
question-home-choice-couple_children = نحن الاثنان وأطفالنا
listen = استماع
listen-stop = إيقاف
listen-others = هنا، يمكن أن يسمع آخرون ما يخصّكم.
listen-aloud = القراءة بصوت عالٍ
listen-not = دون قراءة
listen-all = كل شيء بالسمع، بأربعة أزرار
listen-all-how = دون رؤية الشاشة: أبقوا إصبعكم ثانية في إحدى الزوايا، أو اضغطوا زرًّا من لوحة الأرقام.
question-unsaid = أفضّل ألّا أجيب
kiosk-unsealed = لم تستلم هذه الشاشة مفتاح المركز بعد: لا تحفظ شيئًا، وما فعلتموه لم يُسجَّل. اسألوا شخصًا في الاستقبال.
kiosk-call = اتصلوا بهذا الرقم من هاتفكم، أو امسحوا به هذا المربّع
kiosk-leaving = لفتح هذه الصفحة في مكان آخر، امسحوا هذا المربّع بالهاتف
keeper-code = رمز الصيانة
keeper-looking = لحظة: نتحقق من هذا الرمز.
keeper-wrong = هذا ليس الرمز الصحيح. إذا ضاع، يربط الفريق الشاشة من جديد برمز جهاز جديد.
keeper-open = فتح الصيانة
keeper-network = الشبكة والإرسالات
keeper-waiting = { $count ->
    [one] إرسال واحد ينتظر أن يستلمه المركز.
    [two] إرسالان ينتظران أن يستلمهما المركز.
    [few] { $count } إرسالات تنتظر أن يستلمها المركز.
    [many] { $count } إرسالًا تنتظر أن يستلمها المركز.
   *[other] { $count } إرسال تنتظر أن يستلمها المركز.
}
keeper-size = الحجم الحقيقي
keeper-size-text = ضعوا بطاقة بنك على الإطار، وعدّلوا حتى تغطّيه. على الورق، الإطار بحجم البطاقة.
keeper-print = طباعة هذه الصفحة للتجربة
keeper-volume = مستوى الصوت، من 0 إلى 10
keeper-same-key = المفتاح نفسه يُحسب مرة واحدة فقط، بأعشار الثانية
keeper-ajar = هذه الصفحة مفتوحة للجميع: اختاروا رمزًا.
keeper-digits = من أربعة إلى ثمانية أرقام.
keeper-keep = حفظ هذا الرمز
keyboard = لوحة المفاتيح
keyboard-shift = أحرف كبيرة
keyboard-space = مسافة
keyboard-erase = محو حرف
keyboard-close = إغلاق لوحة المفاتيح

## Data and accessibility

foot-privacy = بياناتكم
foot-accessibility = إمكانية الوصول
town-contact = الاتصال بالاستقبال
own-title = كل ما يُحفظ عني
