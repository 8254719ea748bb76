### The words of the rights in Arabic.
### State: machine draft

unit-years = سنوات
month-part-now = هذا الشهر
month-part-m1 = الشهر الماضي
month-part-m2 = قبل شهرين
month-part-m3 = قبل ثلاثة أشهر
month-part-before = الأشهر السابقة، بالمتوسط
form-apl = هي APL، لسكن عليه اتفاق مع الدولة.
form-als = هي ALS (مساعدة السكن الاجتماعية).
form-alf = هي ALF (مساعدة السكن العائلية).
form-free = مجانية لكل أسرتكم.
form-paid = مقابل مشاركة صغيرة.
question-children = متى وُلد أطفالكم؟
question-children-why = كثير من المساعدات يتغيّر مع عمر الأطفال.
question-children-hint = كل الأطفال الذين يعيشون معكم، حتى أسبوعًا من اثنين، إلى عمر 25 سنة.
question-birth = ما تاريخ الميلاد؟
question-birth-why = بعض الحقوق تبدأ أو تتغيّر في عمر محدد.
question-activity = ما العمل أو الوضع الآن؟
question-activity-why = الدراسة والعمل والبطالة والتقاعد لا تفتح الحقوق نفسها.
question-activity-choice-employed = موظف بأجر
question-activity-choice-self_employed = عمل حر
question-activity-choice-unemployed = بلا عمل، مع أقل من خمس سنوات عمل في آخر عشر سنوات
question-activity-choice-unemployed_long = بلا عمل، بعد خمس سنوات عمل أو أكثر في آخر عشر سنوات
question-activity-choice-student = تلميذ أو طالب أو متدرّب
question-activity-choice-retired = متقاعد
question-activity-choice-inactive = لا شيء من هذا
question-nationality = ما الجنسية؟
question-nationality-why = بعض الحقوق تطلب تصريح إقامة. جوابكم يبقى على هذا الجهاز، ونحن لا نراه.
question-nationality-hint = المنطقة الاقتصادية الأوروبية: الاتحاد الأوروبي وآيسلندا وليختنشتاين والنرويج.
question-nationality-choice-french = فرنسية
question-nationality-choice-europe = المنطقة الاقتصادية الأوروبية أو سويسرا
question-nationality-choice-protected = أخرى، مع حماية (لاجئ، عديم الجنسية، حماية ثانوية)
question-nationality-choice-other = جنسية أخرى
question-permit = منذ كم سنة في فرنسا، بتصريح إقامة يسمح بالعمل؟
question-permit-why = RSA يطلب خمس سنوات، والحد الأدنى للمسنين عشرًا. جوابكم يبقى على هذا الجهاز.
question-permit-hint = احسبوا السنوات الكاملة. للأوروبيين، سنوات الإقامة. اكتبوا 0 إذا لم تكن هناك.
question-incomes = ماذا يدخل أو يخرج كل شهر؟
question-incomes-why = الحقوق تكمّل ما عندكم: هذا ما يحدد المبالغ.
question-incomes-hint = وأيضًا ما توقّف منذ أقل من سنة. المسوا كل ما يناسب.
question-incomes-choice-wage = راتب
question-incomes-choice-unemployment = إعانة بطالة
question-incomes-choice-retirement = تقاعد أو معاش الزوج المتوفى
question-incomes-choice-invalidity = معاش عجز
question-incomes-choice-support_received = نفقة تستلمونها
question-incomes-choice-support_paid = نفقة تدفعونها
question-incomes-choice-business = مبيعات أو خدمات مؤسسة صغيرة (micro-entreprise)
question-wage = كم الراتب؟
question-wage-why = الحساب ينظر إلى هذا الشهر والأشهر الثلاثة الأخيرة والسنة.
question-unemployment = كم إعانة البطالة؟
question-unemployment-why = الحساب ينظر إلى هذا الشهر والأشهر الثلاثة الأخيرة والسنة.
question-retirement = كم التقاعد؟
question-retirement-why = الحساب ينظر إلى هذا الشهر والأشهر الثلاثة الأخيرة والسنة.
question-invalidity = كم معاش العجز؟
question-invalidity-why = الحساب ينظر إلى هذا الشهر والأشهر الثلاثة الأخيرة والسنة.
question-support_received = كم النفقة التي تستلمونها؟
question-support_received-why = الحساب ينظر إلى هذا الشهر والأشهر الثلاثة الأخيرة والسنة.
question-support_paid = كم النفقة التي تدفعونها؟
question-support_paid-why = الحساب ينظر إلى هذا الشهر والأشهر الثلاثة الأخيرة والسنة.
question-wage-hint = المبلغ المدفوع قبل الضريبة، كما في قسيمة الراتب («net avant impôt»).
question-retirement-hint = كل معاشات التقاعد معًا، الأساسية والتكميلية.
question-support_paid-part-month = في الشهر
question-business = كم رقم المبيعات في الشهر؟
question-business-why = جزء ثابت من المبيعات يُحسب دخلًا.
question-business-hint = بالمتوسط، قبل المصاريف.
question-business-part-sale = بيع سلع
question-business-part-service_bic = خدمات حرفية أو تجارية
question-business-part-service_bnc = خدمات أخرى، مهن حرة
question-registered = منذ أي يوم أنتم مسجّلون في France Travail (مكتب العمل)؟
question-registered-why = بعد شهرين، يُحسب الدخل السابق أقل في مساعدة السكن.
question-situation = هل هناك وضع من هذه الأوضاع؟
question-situation-why = كل وضع يفتح حقوقًا أو يزيدها.
question-situation-hint = النسبة مكتوبة في قرار MDPH (مكتب الإعاقة).
question-situation-choice-pregnant = حمل
question-situation-choice-disability_50 = إعاقة معترف بها، من 50 إلى 79 %
question-situation-choice-disability_80 = إعاقة معترف بها، 80 % أو أكثر
question-situation-choice-restriction = اعترف MDPH بصعوبة دائمة في العمل (RSDAE)
question-young = قبل 28 سنة: هل هناك وضع من هذه الأوضاع؟
question-young-why = هذه الأوضاع تغيّر حقوق الشباب.
question-young-hint = سنتان من العمل: 3 214 ساعة في السنوات الثلاث الأخيرة.
question-young-choice-worked_2_of_3 = سنتان من العمل في السنوات الثلاث الأخيرة
question-young-choice-scholarship = منحة دراسية
question-young-choice-parents_return = على إقرار ضريبة الوالدين
question-young-choice-parents_home = يسكن عند والديه
question-housing = أين تسكنون؟
question-housing-why = السكن يفتح مساعدة، ويُحسب في حقوق أخرى.
question-housing-choice-tenant_social = إيجار سكن اجتماعي (HLM)
question-housing-choice-tenant_private = إيجار سكن فارغ
question-housing-choice-tenant_private_furnished = إيجار سكن مفروش
question-housing-choice-owner_no_loan = في ملكي، دون قرض
question-housing-choice-owner_with_loan = في ملكي، مع قرض أسدّده
question-housing-choice-hosted_free = عند شخص، دون دفع شيء
question-housing-choice-hosted_contributing = عند شخص، مع تقاسم المصاريف
question-housing-choice-hostel = في دار إيواء أو إقامة (foyer)
question-housing-choice-homeless = دون سكن
question-rent = كم الإيجار في الشهر؟
question-rent-why = مساعدة السكن تتعلق بالإيجار.
question-rent-hint = دون المصاريف (charges)، كما في وصل الإيجار. وللقرض: القسط الشهري.
question-rent-part-month = في الشهر
question-dwelling = هل في هذا السكن شيء خاص؟
question-dwelling-why = سقف الإيجار يتعلق بذلك.
question-dwelling-choice-flat_share = سكن مشترك مع آخرين
question-dwelling-choice-room_only = غرفة فقط
question-dwelling-choice-family_landlord = المالك والد أو جد أو ابن
question-separated = وحدكم مع الأطفال منذ أقل من ثمانية عشر شهرًا؟
question-separated-why = RSA أعلى في الأشهر الأولى.
question-children_situation = هل أحد أطفالكم في وضع من هذه الأوضاع؟
question-children_situation-why = بعض المساعدات تتعلق بذلك، طفلًا طفلًا.
question-children_situation-hint = المسوا كل ما يناسب.
question-children_situation-choice-custody = حضانة بالتناوب
question-children_situation-choice-disability = إعاقة معترف بها 50 % أو أكثر
question-children_situation-choice-wage = يكسب راتبًا
question-custody = هل الحضانة بالتناوب؟
question-custody-why = عندها يُحسب الطفل نصفًا في بعض الحسابات.
question-child_disability = ما نسبة الإعاقة المعترف بها؟
question-child_disability-why = تفتح الحق في مساعدة تربية الطفل المعاق (AEEH).
question-child_disability-choice-none = لا شيء
question-child_disability-choice-50_to_79 = من 50 إلى 79 %
question-child_disability-choice-80_plus = 80 % أو أكثر
question-child_wage = كم راتب هذا الطفل؟
question-child_wage-why = فوق حد معيّن، لا يُحسب معالًا.
question-school = في أي مدرسة؟
question-school-why = المنح موجودة في الإعدادي (collège) والثانوي (lycée).
question-school-choice-none = لا مدرسة
question-school-choice-nursery = روضة (maternelle)
question-school-choice-primary = ابتدائي
question-school-choice-college = إعدادي (collège)
question-school-choice-lycee = ثانوي (lycée)
question-school-choice-higher = دراسات عليا
question-savings = كم مدّخرات الأسرة؟
question-savings-why = فوائدها تُحسب قليلًا، وفوق 30 000 € أكثر.
question-savings-hint = تقريبًا. اكتبوا 0 إذا لم تكن هناك.
question-savings-part-livret_a = في Livret A
question-savings-part-other = في مكان آخر (LDDS، LEP، حساب جارٍ …)
question-tax_income = ماذا صُرّح للضرائب عن السنة قبل الماضية؟
question-tax_income-why = مساعدات الأطفال وAAH تنظر إلى تلك السنة.
question-tax_income-hint = مبالغ السنة كلها، في إشعار الضريبة الذي وصل العام الماضي.
question-tax_income-part-wages = رواتب
question-tax_income-part-unemployment = بطالة
question-tax_income-part-pensions = تقاعد
question-rfr = كم «revenu fiscal de référence» (الدخل المرجعي للضريبة)؟
question-rfr-why = شيك الطاقة والمنح تنظر إليه.
question-rfr-hint = في آخر إشعارين للضريبة. لزوجين بإشعارين، اجمعوهما.
question-rfr-part-n2 = إشعار العام الماضي
question-rfr-part-n1 = إشعار هذه السنة
question-receives = ماذا تستلمون الآن؟
question-receives-why = ما يُدفع الآن يُحسب في التأمين الصحي التكميلي ومساعدة السكن.
question-receives-hint = المسوا كل ما يناسب.
question-receives-choice-rsa = RSA (دخل أدنى)
question-receives-choice-af = مساعدات عائلية (AF)
question-receives-choice-cf = مكمّل عائلي (CF)
question-receives-choice-asf = مساعدة الدعم العائلي (ASF)
question-receives-choice-aah = مساعدة البالغ المعاق (AAH)
question-receives-choice-ass = مساعدة التضامن بعد البطالة (ASS)
question-receives-choice-aspa = الحد الأدنى للمسنين (ASPA)
question-receives-choice-asi = مساعدة العجز (ASI)
question-separated-choice-yes = نعم
question-separated-choice-no = لا
question-custody-choice-yes = نعم
question-custody-choice-no = لا
what-if-title = وماذا لو…؟
what-if-open = { $count ->
    [one] بقي سؤال واحد قبل أن نستطيع رسم ما يأتي.
    [two] بقي سؤالان قبل أن نستطيع رسم ما يأتي.
    [few] بقيت { $count } أسئلة قبل أن نستطيع رسم ما يأتي.
    [many] بقي { $count } سؤالًا قبل أن نستطيع رسم ما يأتي.
   *[other] بقي { $count } سؤال قبل أن نستطيع رسم ما يأتي.
}
what-if-lead = اختاروا تغييرًا: هذا ما سيكون لكم كل شهر.
what-if-which = أي تغيير؟
what-if-hours = العمل أكثر أو أقل
what-if-hours-partner = إذا عمل الشخص الآخر أكثر أو أقل
what-if-rent = الانتقال إلى سكن آخر
what-if-birth = إنجاب طفل
what-if-separation = العيش دون شريك
what-if-hours-count = ساعات العمل في الأسبوع
what-if-hours-less = ساعات أقل
what-if-hours-more = ساعات أكثر
what-if-hours-mark = { $at } س
what-if-rent-count = الإيجار في الشهر، باليورو
what-if-rent-less = إيجار أقل
what-if-rent-more = إيجار أعلى
what-if-hours-says = { $at ->
    [one] مع ساعة عمل واحدة في الأسبوع، يكون لكم { $total } في الشهر في المجموع.
    [two] مع ساعتي عمل في الأسبوع، يكون لكم { $total } في الشهر في المجموع.
    [few] مع { $at } ساعات عمل في الأسبوع، يكون لكم { $total } في الشهر في المجموع.
    [many] مع { $at } ساعة عمل في الأسبوع، يكون لكم { $total } في الشهر في المجموع.
   *[other] مع { $at } ساعة عمل في الأسبوع، يكون لكم { $total } في الشهر في المجموع.
}
what-if-partner-says = { $at ->
    [one] إذا عمل الشخص الآخر ساعة واحدة في الأسبوع، يكون لكما معًا { $total } في الشهر في المجموع.
    [two] إذا عمل الشخص الآخر ساعتين في الأسبوع، يكون لكما معًا { $total } في الشهر في المجموع.
    [few] إذا عمل الشخص الآخر { $at } ساعات في الأسبوع، يكون لكما معًا { $total } في الشهر في المجموع.
    [many] إذا عمل الشخص الآخر { $at } ساعة في الأسبوع، يكون لكما معًا { $total } في الشهر في المجموع.
   *[other] إذا عمل الشخص الآخر { $at } ساعة في الأسبوع، يكون لكما معًا { $total } في الشهر في المجموع.
}
what-if-rent-says = مع إيجار قدره { $rent }، يبقى لكم { $total } في الشهر، بعد دفع الإيجار.
what-if-birth-says = مع طفل إضافي، يكون لكم { $total } في الشهر في المجموع.
what-if-separation-says = دون الشخص الذي تعيشون معه، يكون لكم { $total } في الشهر في المجموع.
what-if-same = هذا مثل اليوم.
what-if-gain = هذا أكثر من اليوم. الفرق: { $amount }.
what-if-loss = هذا أقل من اليوم. الفرق: { $amount }.
what-if-either = حسب الأجوبة الناقصة، هذا أكثر قليلًا أو أقل قليلًا من اليوم.
what-if-with = مع الحقوق
what-if-without = دون الحقوق
what-if-today = اليوم
what-if-rights = الحقوق عندئذ
what-if-begins = (يبدأ)
what-if-ends = يتوقّف
what-if-none = لا حق، حسب أجوبتكم.
what-if-before = اليوم
what-if-after = بعد التغيير
what-if-table = الأرقام، سطرًا سطرًا
what-if-steady = هذه المبالغ تصحّ عندما يمرّ على التغيير سنة؛ والأشهر الأولى تكون غالبًا أفضل قليلًا. كل ساعة عمل تُحسب على الأقل بأجر SMIC (الحد الأدنى للأجر).
papers-title = أوراقي
papers-none = حسب أجوبتكم، لا ورقة تحضّرونها الآن.
papers-empty = أجيبوا عن الأسئلة عن حقوقكم، فتتكوّن قائمة أوراقكم وحدها.
papers-missing = { $count ->
    [one] بقيت لكم ورقة واحدة لتجدوها.
    [two] بقيت لكم ورقتان لتجدوهما.
    [few] بقيت لكم { $count } أوراق لتجدوها.
    [many] بقيت لكم { $count } ورقة لتجدوها.
   *[other] بقيت لكم { $count } ورقة لتجدوها.
}
papers-missing-for = { $count ->
    [one] بقيت لكم ورقة واحدة لتجدوها (عدد الحقوق: { $rights }). المسوها عندما تكون عندكم.
    [two] بقيت لكم ورقتان لتجدوهما (عدد الحقوق: { $rights }). المسوا ما عندكم منهما.
    [few] بقيت لكم { $count } أوراق لتجدوها (عدد الحقوق: { $rights }). المسوا ما عندكم منها.
    [many] بقيت لكم { $count } ورقة لتجدوها (عدد الحقوق: { $rights }). المسوا ما عندكم منها.
   *[other] بقيت لكم { $count } ورقة لتجدوها (عدد الحقوق: { $rights }). المسوا ما عندكم منها.
}
papers-all = عندكم كل الأوراق. يمكنكم تقديم طلباتكم.
papers-open = { $count ->
    [one] لحق واحد
    [two] لحقّين
    [few] لـ{ $count } حقوق
    [many] لـ{ $count } حقًا
   *[other] لـ{ $count } حق
}
papers-open-most = { $count ->
    [one] لحق واحد، حتى { $most } في الشهر
    [two] لحقّين، حتى { $most } في الشهر
    [few] لـ{ $count } حقوق، حتى { $most } في الشهر
    [many] لـ{ $count } حقًا، حتى { $most } في الشهر
   *[other] لـ{ $count } حق، حتى { $most } في الشهر
}
papers-keep = حفظ هذه القائمة على هذا الهاتف
papers-keep-hint = الأوراق فقط، ولا نحفظ أجوبتكم أبدًا. من يحمل هذا الهاتف يستطيع قراءتها.
papers-not-kept = لم يقبل هذا الهاتف حفظ القائمة. اطبعوها أو اكتبوها.
papers-copies = النسخ تكفي في أغلب الأحيان. احتفظوا بالأوراق الأصلية.
ticket-title = أخذ نتائجي معي
ticket-lead = امسحوا هذا المربّع بهاتفكم: تُفتح نتائجكم عليه.
ticket-qr = نتائجكم، للمسح بالهاتف
ticket-where = يمكن لاستقبال CCAS أيضًا مسحه، فيرى النتائج نفسها معكم.
ticket-private = في المربّع أجوبتكم، دون اسمكم. لا يُرسَل شيء: أنتم وحدكم تقرّرون لمن تعرضونه.
ticket-typed = دون كاميرا: الأحرف التي تكتبونها
ticket-print = طباعة نتائجي
ticket-too-long = أجوبتكم أطول من أن تدخل في مربّع للمسح. اطبعوا نتائجكم: يقرأها الاستقبال معكم.
ticket-open-title = فتح نتائجي
ticket-open-lead = امسحوا بالكاميرا المربّع الذي على ورقتكم، أو اكتبوا أحرفه هنا.
ticket-field = أحرف تذكرتكم
ticket-open = فتح
ticket-older = هذه التذكرة من شهر آخر. أجوبتكم هنا؛ والمبالغ حُسبت من جديد لهذا الشهر.
ticket-foreign = هذه ليست تذكرة حقوق. ابحثوا عن المربّع تحت «نتائجي»، أو ابدؤوا الأسئلة من جديد.
ticket-version = هذه التذكرة من نسخة أخرى. أعيدوا تحميل هذه الصفحة عند الاتصال بالشبكة، أو ابدؤوا الأسئلة من جديد.
ticket-torn = جزء من هذه التذكرة ناقص أو تالف. امسحوها مرة أخرى بالكاميرا وهي مبسوطة، أو ابدؤوا الأسئلة من جديد.
slip-day = { $day } { $year }
slip-to-check = «?»: ينقص جواب، أو نتحقّق منه معًا.
slip-scan = هذا المربّع، إذا مُسح بهاتف أو في الاستقبال، يفتح هذه النتائج. فيه أجوبتكم، دون اسمكم.
hours-open = مفتوح الآن، حتى { $time }.
hours-opens-today = مغلق الآن. يفتح اليوم في { $time }.
hours-opens = مغلق الآن. يفتح { $day } في { $time }.
hours-shut = مغلق في الأسابيع القادمة. اتصلوا قبل المجيء.
hours-meanwhile = إلى ذلك الحين، خذوا نتائجكم معكم: سيقرؤها معكم موظف الاستقبال.
hours-days = مواعيد الأيام السبعة القادمة
hours-day = { $day }: { $spans }
hours-span = { $from } – { $until }
hours-spans = { $before }، { $span }
hours-closed = مغلق
hours-demo = مواعيد خيالية لأجل العرض التجريبي.
directory-lead = اكتبوا ما تبحثون عنه، أو المسوا حاجة. أخطاء الكتابة لا تضر.
directory-search = عمّ تبحثون؟
directory-needs = حاجاتكم
directory-all = كل الحاجات
directory-open = مفتوح الآن
directory-found = { $count ->
    [0] لا مكان
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
directory-none = جرّبوا كلمة أخرى، أو اسألوا استقبال المركز: سيبحث أحد معكم.
directory-more = عرض أماكن أخرى
directory-empty = الدليل ما زال فارغًا هنا. اسألوا استقبال المركز.
directory-see = رؤية هذا المكان
need-rights = الحقوق والأوراق
need-food = الطعام والأغراض
need-housing = السكن
need-money = المال والميزانية
need-health = الصحة
need-family = الأسرة
need-work = العمل والتدريب
need-french = تعلّم الفرنسية
need-digital = الهاتف والإنترنت
need-mobility = التنقل
need-disability = الإعاقة
need-company = لقاء الناس
structure-unknown = هذا المكان ليس في الدليل، أو لم يعد فيه. عودوا إلى القائمة للبحث عن مكان آخر.
structure-no-hours = أوقات العمل غير معروفة. اتصلوا قبل أن تأتوا.
structure-address = العنوان
structure-call = الاتصال بالرقم { $phone }
structure-write = الكتابة إلى { $email }
structure-site = رؤية الموقع
structure-access-page = كيف تدخلون وتتنقلون فيه
structure-languages = اللغات هناك: { $languages }.
structure-signs = لغة الإشارة الفرنسية
structure-steps = لا يمكن الدخول بكرسي متحرك
structure-services = ما تجدونه هناك
structure-as-of = معلومات يوم { $day } { $year }. قد تكون تغيّرت.
structure-demo = هذا المكان مخترع، كله أو بعضه، للعرض.
service-free = مجاني
service-paid = بمقابل
service-remote = بالهاتف أو بالإنترنت
service-whom = لمن: { $whom }
service-referred = يطلبه مختص نيابة عنكم: تحدثوا مع استقبال المركز.
results-yes = ما يمكنكم طلبه
results-check = يحتاج إلى تحقّق
results-received = تستلمونه الآن
results-no = { $count ->
    [one] ليس هذه المرة: حق واحد، ولماذا
    [two] ليس هذه المرة: حقّان، ولماذا
    [few] ليس هذه المرة: { $count } حقوق، ولماذا
    [many] ليس هذه المرة: { $count } حقًا، ولماذا
   *[other] ليس هذه المرة: { $count } حق، ولماذا
}
answer-about = تقريبًا
answer-about-hint = إذا كنت لا تعرف المبلغ بالضبط
answer-about-lead = بين أي مبلغين يقع مبلغ كل شهر؟
answer-exactly = كتابة المبلغ بالضبط
answer-band = بين { $min } و{ $max }
answer-band-under = أقل من { $max }
answer-band-over = أكثر من { $min }
keep-title = العودة لاحقًا
keep-text = يمكن لهذا الهاتف أن يحفظ أجوبتكم وأن يخبركم حين يظهر حق جديد. لا تخرج منه، وتمسحونها بلمسة واحدة.
keep-code = رمز لإغلاقها، إن أردتم
keep-code-hint = أربعة أرقام أو أكثر. من دونه لا يفتحها أحد، ولا نحن: إن نسيتموه، أجيبوا من جديد.
keep-code-short = اكتبوا أربعة أرقام على الأقل، أو اتركوا الخانة فارغة.
keep-code-again = رمزكم
keep-code-wrong = هذا الرمز لا يفتح أجوبتكم. حاولوا مرة أخرى، أو أجيبوا من جديد.
keep-do = حفظ أجوبتي على هذا الهاتف
keep-open = يحفظ هذا الهاتف أجوبتكم. من يحمله يستطيع قراءتها.
keep-sealed = يحفظ هذا الهاتف أجوبتكم مغلقة برمزكم.
keep-erase = مسح أجوبتي المحفوظة
keep-here = يحفظ هذا الهاتف أجوبتكم. انظروا إلى حقوقكم من جديد بمبالغ اليوم ومساعداته.
keep-look = النظر إلى حقوقي من جديد
keep-opening = لحظة…
keep-new = الإجابة من جديد
since-nothing = لا جديد منذ زيارتكم.
since-changed = تغيرت مبالغ أو مساعدات: النظر إلى حقوقي من جديد
since-new = { $count ->
    [one] حق جديد منذ زيارتكم
    [two] حقان جديدان منذ زيارتكم
    [few] { $count } حقوق جديدة منذ زيارتكم
    [many] { $count } حقًا جديدًا منذ زيارتكم
   *[other] { $count } حق جديد منذ زيارتكم
}
since-over = { $count ->
    [one] حق لم يعد مؤكدًا منذ زيارتكم
    [two] حقان لم يعودا مؤكدين منذ زيارتكم
    [few] { $count } حقوق لم تعد مؤكدة منذ زيارتكم
    [many] { $count } حقًا لم يعد مؤكدًا منذ زيارتكم
   *[other] { $count } حق لم يعد مؤكدًا منذ زيارتكم
}
summary-title = أجوبتي
summary-lead = هذا ما أجبتم به. المسوا جوابًا لتصحيحه.
summary-none = لا شيء من هذا
summary-child = للطفل { $number }
case-who = من

### The sheets of the rights.

right-aah-name = AAH (مساعدة البالغ المعاق)
right-aah-what = دخل كل شهر للبالغين الذين اعترف MDPH (مكتب الإعاقة) بإعاقتهم. دخل الشريك لا يُحسب.
right-aah-limits = يقرّر MDPH النسبة والمدة. دون عمل، يُحسب دخلكم في السنة قبل الماضية. من عمر 62 سنة، تتغيّر القواعد حسب تقاعدكم: اسألوا في الاستقبال.
right-aah-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-aah-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل. على MDPH أن يجيب خلال أربعة أشهر. تُحسب AAH من الشهر الذي بعد طلبكم.
right-aah-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-aah-step-ask = أرسلوا الملف إلى MDPH (مكتب الإعاقة)، مع الشهادة الطبية.
right-aah-step-answer = يجيب MDPH برسالة. إذا رفض، يمكنكم خلال شهرين أن تطلبوا دراسة الملف من جديد: تحدّثوا عن ذلك في الاستقبال.
right-aah-step-income = إذا كنتم تعملون، صرّحوا لصندوق CAF بدخلكم كل ثلاثة أشهر.
right-aah-paper-identity = بطاقة هوية أو جواز سفر
right-aah-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-aah-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-aah-paper-mdph = رسالة MDPH التي فيها نسبة الإعاقة، إذا وصلتكم
right-aah-paper-medical = شهادة MDPH الطبية (certificat médical)، ملأها طبيب منذ أقل من سنة
right-aah-paper-tax-notice = آخر إشعار ضريبة (avis d’impôt)، حتى إذا كنتم لا تدفعون ضريبة
right-aah-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-aah-place-mdph = لدى MDPH (مكتب الإعاقة) في المقاطعة (département): هو يقرّر الاعتراف بالإعاقة.
right-aah-place-caf = لدى صندوق CAF، على caf.fr أو بالهاتف أو بموعد.
right-aah-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-aah-disability-met = في أسرتكم، اعترف MDPH بإعاقة لا تقل عن 50 %.
right-aah-disability-not-met = تطلب AAH إعاقة معترفًا بها لا تقل عن 50 %. يمكنكم أن تطلبوا من MDPH تقييمها: يساعدكم CCAS في الملف.
right-aah-disability-unknown = تنقصنا نسبة الإعاقة التي اعترف بها MDPH. هي مكتوبة في رسالته.
right-aah-restriction-met = اعترف MDPH بأن الإعاقة تسبّب صعوبة دائمة في إيجاد عمل (RSDAE).
right-aah-restriction-not-met = بين 50 و79 %، يجب أيضًا أن يعترف MDPH بصعوبة دائمة في إيجاد عمل (RSDAE). يمكنكم أن تطلبوا ذلك منه.
right-aah-restriction-unknown = ينقص جواب: هل تذكر رسالة MDPH كلمة RSDAE (صعوبة دائمة في إيجاد عمل)؟
right-aah-retirement-met = عمر الشخص لا يتجاوز { $maximum } سنة.
right-aah-retirement-not-met = بين 50 و79 %، تتوقّف AAH بعد عمر { $maximum } سنة. انظروا إلى ASPA: يكمّل التقاعد القليل.
right-aah-retirement-unknown = ينقصنا العمر: بين 50 و79 %، تتوقّف AAH بعد عمر { $maximum } سنة.
right-aah-age-met = الشخص في العمر المطلوب: { $minimum } سنة، أو أقل إذا لم يعد صندوق CAF يحسبه طفلًا.
right-aah-age-not-met = تبدأ AAH في عمر { $minimum } سنة. للطفل، انظروا إلى AEEH.
right-aah-age-unknown = ينقصنا العمر: تبدأ AAH عادةً في عمر { $minimum } سنة.
right-aah-resources-met = دخلكم المحسوب، { $resources } في الشهر، تحت السقف { $ceiling }.
right-aah-resources-not-met = مع دخل محسوب أو معاش قدره { $resources } في الشهر، لا يبقى شيء من AAH يُدفع. سقف الدخل { $ceiling }؛ ويُخصم معاش العجز أيضًا. إذا نقص دخلكم، عودوا إلى هذا الحق.
right-aah-resources-unknown = ينقصنا جزء من الدخل: راتب أو إعانة بطالة أو معاشات، أو دخل السنة قبل الماضية.
right-aah-sum-base = مبلغ AAH كاملًا
right-aah-sum-resources = ما يُخصم بسبب دخلكم
right-aeeh-name = AEEH (مساعدة تربية الطفل المعاق)
right-aeeh-what = مساعدة كل شهر لوالدي طفل معاق عمره أقل من 20 سنة. دخلكم لا يُحسب.
right-aeeh-limits = هذا الحساب يعطي المبلغ الأساسي. يمكن أن يضيف MDPH تكملة. بين 50 و79 %، يطلب MDPH أيضًا علاجًا أو مدرسة ملائمة.
right-aeeh-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-aeeh-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل. على MDPH أن يجيب خلال أربعة أشهر. تُحسب AEEH من الشهر الذي بعد طلبكم.
right-aeeh-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-aeeh-step-ask = أرسلوا الملف إلى MDPH (مكتب الإعاقة)، مع الشهادة الطبية.
right-aeeh-step-answer = يجيب MDPH برسالة. إذا رفض، يمكنكم خلال شهرين أن تطلبوا دراسة الملف من جديد: تحدّثوا عن ذلك في الاستقبال.
right-aeeh-paper-identity = بطاقة هوية أو جواز سفر
right-aeeh-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-aeeh-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-aeeh-paper-birth = دفتر العائلة (livret de famille) أو شهادات الميلاد
right-aeeh-paper-mdph = رسالة MDPH التي فيها نسبة الإعاقة، إذا وصلتكم
right-aeeh-paper-medical = شهادة MDPH الطبية (certificat médical)، ملأها طبيب منذ أقل من سنة
right-aeeh-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-aeeh-place-mdph = لدى MDPH (مكتب الإعاقة) في المقاطعة (département): هو يقرّر الاعتراف بالإعاقة.
right-aeeh-place-caf = لدى صندوق CAF، على caf.fr أو بالهاتف أو بموعد.
right-aeeh-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-aeeh-child-met = { $children ->
    [one] طفل واحد عمره أقل من 20 سنة له إعاقة معترف بها لا تقل عن 50 %.
    [two] طفلان عمرهما أقل من 20 سنة لهما إعاقة معترف بها لا تقل عن 50 %.
    [few] { $children } أطفال عمرهم أقل من 20 سنة لهم إعاقة معترف بها لا تقل عن 50 %.
    [many] { $children } طفلًا عمرهم أقل من 20 سنة لهم إعاقة معترف بها لا تقل عن 50 %.
   *[other] { $children } طفل عمرهم أقل من 20 سنة لهم إعاقة معترف بها لا تقل عن 50 %.
    }
right-aeeh-child-not-met = تطلب AEEH طفلًا عمره أقل من 20 سنة، له إعاقة معترف بها لا تقل عن 50 %. يمكنكم أن تطلبوا من MDPH تقييمها. بعد 20 سنة، انظروا إلى AAH.
right-aeeh-child-unknown = ينقصنا عمر طفل أو نسبة الإعاقة التي اعترف بها MDPH.
right-aeeh-sum-base = المساعدة الأساسية
right-af-name = Allocations familiales (مساعدات عائلية)
right-af-what = مساعدة كل شهر ابتداءً من الطفل الثاني الذي تعيلونه. لكل العائلات حق فيها؛ والمبلغ يتعلق بالدخل.
right-af-limits = المبلغ محسوب قبل CRDS (اقتطاع 0,5 %). في الحضانة بالتناوب، يفترض الحساب أن الوالدين يتقاسمان المبلغ. إذا كانت قواعد ما وراء البحار (outre-mer) تنطبق عليكم، اسألوا صندوق CAF.
right-af-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-af-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل.
right-af-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-af-step-ask = غالبًا يدفعها صندوق CAF دون طلب، ابتداءً من الطفل الثاني. إذا لم يصل شيء، أخبروه على caf.fr بولادة الطفل أو وصوله.
right-af-step-proof = أرسلوا الأوراق التي يطلبها صندوق CAF.
right-af-paper-identity = بطاقة هوية أو جواز سفر
right-af-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-af-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-af-paper-birth = دفتر العائلة (livret de famille) أو شهادات الميلاد
right-af-paper-number = رقم الضمان الاجتماعي، ورقم المستفيد (numéro d’allocataire) إذا كان عندكم
right-af-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-af-place-caf = لدى صندوق CAF، على caf.fr أو بالهاتف أو بموعد.
right-af-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-af-children-met = تعيلون { $children ->
    [one] طفلًا واحدًا عمره
    [two] طفلين عمرهما
    [few] { $children } أطفال عمرهم
    [many] { $children } طفلًا عمرهم
   *[other] { $children } طفل عمرهم
    } أقل من 20 سنة: العدد المطلوب { $minimum }.
right-af-children-not-met = يجب أن تعيلوا { $minimum ->
    [one] طفلًا واحدًا عمره
    [two] طفلين عمرهما
    [few] { $minimum } أطفال عمرهم
    [many] { $minimum } طفلًا عمرهم
   *[other] { $minimum } طفل عمرهم
    } أقل من 20 سنة؛ { $children ->
    [0] ولا أحد عندكم في هذا الوضع
    [one] وعندكم واحد فقط
    [two] وعندكم اثنان
    [few] وعندكم { $children }
    [many] وعندكم { $children }
   *[other] وعندكم { $children }
    }. هناك مساعدات أخرى ابتداءً من الطفل الأول: انظروا إلى PAJE وARS وASF.
right-af-children-unknown = ينقصنا عمر طفل أو راتبه: يجب أن تعيلوا { $minimum ->
    [one] طفلًا واحدًا عمره
    [two] طفلين عمرهما
    [few] { $minimum } أطفال عمرهم
    [many] { $minimum } طفلًا عمرهم
   *[other] { $minimum } طفل عمرهم
    } أقل من 20 سنة.
right-af-full-met = في السنة قبل الماضية، كان دخلكم المحسوب { $resources }. حتى { $ceiling }، يُدفع المبلغ كاملًا.
right-af-full-not-met = في السنة قبل الماضية، كان دخلكم المحسوب { $resources }. فوق { $ceiling }، ينقص المبلغ، لكنه يُدفع.
right-af-full-unknown = ينقصنا دخلكم في السنة قبل الماضية (إشعار الضريبة). المبلغ يتعلق به.
right-af-sum-base = المساعدات الأساسية، حسب عدد الأطفال
right-af-sum-supplement = زيادة لطفل أكبر سنًا
right-af-sum-lump = مبلغ ثابت لطفل عمره 20 سنة
right-af-sum-extra = تكملة، إذا تجاوزتم سقفًا بقليل
right-aide_logement-name = Aide au logement (مساعدة السكن: APL أو ALF أو ALS)
right-aide_logement-what = مساعدة من صندوق CAF تغطّي جزءًا من الإيجار. تُدفع غالبًا للمالك مباشرةً.
right-aide_logement-limits = هذا الحساب لا يشمل دور الإيواء التي عليها اتفاق مع الدولة، ولا قروض الشراء. ويفترض أن السكن لائق وأن عقد الإيجار باسمكم. القرار لصندوق CAF.
right-aide_logement-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-aide_logement-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل. تُحسب من الشهر الذي بعد دخولكم السكن، إذا كنتم قد قدّمتم الطلب.
right-aide_logement-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-aide_logement-step-ask = قدّموا الطلب على caf.fr فور دخولكم السكن: الأشهر التي قبل الطلب لا تُدفع.
right-aide_logement-step-landlord = أعطوا صندوق CAF شهادة الإيجار (attestation de loyer) التي ملأها المالك.
right-aide_logement-step-change = أخبروا صندوق CAF بكل تغيير: السكن، العمل، الشريك، الأطفال.
right-aide_logement-paper-identity = بطاقة هوية أو جواز سفر
right-aide_logement-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-aide_logement-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-aide_logement-paper-housing = عقد الإيجار (bail)، أو وصل إيجار (quittance)، أو شهادة إيواء (attestation d’hébergement)
right-aide_logement-paper-landlord = شهادة الإيجار (attestation de loyer)، ملأها المالك
right-aide_logement-paper-income-year = ما استلمتموه في آخر اثني عشر شهرًا: قسائم الراتب، إعانة البطالة، المعاشات
right-aide_logement-paper-number = رقم الضمان الاجتماعي، ورقم المستفيد (numéro d’allocataire) إذا كان عندكم
right-aide_logement-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-aide_logement-place-caf = لدى صندوق CAF، على caf.fr أو بالهاتف أو بموعد.
right-aide_logement-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-aide_logement-rented-met = تدفعون إيجارًا، أو ثمن مكان في دار إيواء (foyer).
right-aide_logement-rented-not-met = هذه المساعدة لمن يدفع إيجارًا أو ثمن مكان في دار إيواء (foyer). إذا كنتم تدفعون إيجارًا دون عقد باسمكم، تحدّثوا عن ذلك في الاستقبال.
right-aide_logement-rented-unknown = ينقص جواب: أين تسكنون.
right-aide_logement-landlord-met = المالك ليس من أقاربكم المقرّبين.
right-aide_logement-landlord-not-met = المالك والد أو جد أو ابن أو حفيد: لا يدفع صندوق CAF مساعدة. يمكن لـCCAS أن يبحث معكم عن سكن آخر.
right-aide_logement-landlord-unknown = ينقص جواب: هل المالك من أقاربكم المقرّبين؟
right-aide_logement-resources-met = مع دخل محسوب قدره { $resources } في الشهر وإيجار قدره { $rent }، المساعدة ممكنة.
right-aide_logement-resources-not-met = مع دخل محسوب قدره { $resources } في الشهر وإيجار قدره { $rent }، لا تبقى مساعدة. إذا نقص دخلكم، عودوا إلى هذا الحق.
right-aide_logement-resources-unknown = ينقصنا إيجاركم، أو دخلكم في آخر اثني عشر شهرًا.
right-aide_logement-minimum-met = تصل المساعدة إلى { $minimum } في الشهر، وهو أقل ما يُدفع.
right-aide_logement-minimum-not-met = حسب دخلكم وإيجاركم، لا تصل المساعدة إلى { $minimum } في الشهر: لذلك لا تُدفع. إذا نقص دخلكم، عودوا إلى هذا الحق.
right-aide_logement-minimum-unknown = ينقصنا دخلكم أو إيجاركم: تحت { $minimum } في الشهر، لا تُدفع المساعدة.
right-aide_logement-high-rent-met = الإيجار المحسوب، { $rent }، يقلّل المساعدة؛ وهي تتوقّف عند { $limit }.
right-aide_logement-high-rent-not-met = الإيجار المحسوب، { $rent }، عالٍ جدًا: تتوقّف المساعدة عند { $limit }. يمكن لـCCAS أن يقدّم معكم طلب سكن اجتماعي.
right-aide_logement-high-rent-unknown = ينقصنا إيجاركم: فوق حد معيّن، تتوقّف المساعدة.
right-aide_logement-paid-met = مع دخل محسوب قدره { $resources } في الشهر وإيجار قدره { $rent }، تبقى مساعدة تُدفع.
right-aide_logement-paid-not-met = مع دخل محسوب قدره { $resources } في الشهر وإيجار قدره { $rent }، لا يبقى شيء يُدفع بعد الاقتطاعات. إذا نقص دخلكم، عودوا إلى هذا الحق.
right-aide_logement-paid-unknown = ينقصنا دخلكم أو إيجاركم لنعرف كم يبقى من المساعدة.
right-aide_logement-sum-rent = الإيجار المحسوب، حتى حد المنطقة
right-aide_logement-sum-charges = المصاريف (charges)، مبلغ ثابت
right-aide_logement-sum-own = الجزء الذي تدفعونه
right-aide_logement-sum-high-rent = تخفيض بسبب إيجار عالٍ
right-aide_logement-sum-cut = اقتطاع ثابت
right-aide_logement-sum-reduction = تخفيض خصمه مؤجر السكن الاجتماعي من الإيجار
right-aide_logement-sum-floor = الرجوع إلى صفر: المساعدة لا تنزل أبدًا تحت الصفر
right-aide_logement-sum-crds = CRDS (مساهمة)
right-aide_logement-sum-rounding = تقريب إلى اليورو
right-ars-name = ARS (مساعدة الدخول المدرسي)
right-ars-what = مساعدة مرة في السنة، في أغسطس، للدخول المدرسي لطفل عمره من 6 إلى 18 سنة.
right-ars-limits = المبلغ محسوب قبل CRDS (اقتطاع 0,5 %). إذا وُلد الطفل في ديسمبر وأكمل 6 سنوات للتو، أو في سبتمبر وأكمل 18 سنة للتو، ينظر صندوق CAF إلى اليوم بالضبط: اسألوه.
right-ars-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-ars-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل. وإلا، تصل في منتصف أغسطس.
right-ars-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-ars-step-wait = من 6 إلى 15 سنة، يدفعها صندوق CAF دون طلب إذا كان يعرفكم.
right-ars-step-older = من 16 إلى 18 سنة، قولوا كل صيف على caf.fr إن الطفل باقٍ في المدرسة أو في التدريب المهني (apprentissage).
right-ars-step-new = إذا لم يكن لكم ملف لدى صندوق CAF، قدّموا طلبًا على caf.fr.
right-ars-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-ars-paper-birth = دفتر العائلة (livret de famille) أو شهادات الميلاد
right-ars-paper-school = شهادة مدرسية (certificat de scolarité)
right-ars-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-ars-place-caf = لدى صندوق CAF، على caf.fr أو بالهاتف أو بموعد.
right-ars-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-ars-children-met = { $children ->
    [one] طفل واحد في عمر المدرسة هذه السنة: من 6 إلى 18 سنة.
    [two] طفلان في عمر المدرسة هذه السنة: من 6 إلى 18 سنة.
    [few] { $children } أطفال في عمر المدرسة هذه السنة: من 6 إلى 18 سنة.
    [many] { $children } طفلًا في عمر المدرسة هذه السنة: من 6 إلى 18 سنة.
   *[other] { $children } طفل في عمر المدرسة هذه السنة: من 6 إلى 18 سنة.
    }
right-ars-children-not-met = هذه السنة، لا يوجد طفل عمره بين 6 و18 سنة. لطفل يدخل الصف الأول (CP) قبل 6 سنوات، أرسلوا الشهادة المدرسية إلى صندوق CAF.
right-ars-children-unknown = ينقصنا عمر طفل.
right-ars-resources-met = في السنة قبل الماضية، كان دخلكم المحسوب { $resources }. السقف { $ceiling }؛ وفوقه بقليل، يُدفع مبلغ أقل.
right-ars-resources-not-met = في السنة قبل الماضية، كان دخلكم المحسوب { $resources }. هذا أعلى من السقف { $ceiling } بأكثر من الحد المسموح. في الإعدادي أو الثانوي، انظروا إلى المنح. يمكن أن يساعدكم CCAS أو المدرسة أيضًا.
right-ars-resources-unknown = ينقصنا دخلكم في السنة قبل الماضية (إشعار الضريبة).
right-ars-sum-base = المبلغ لأطفالكم، حسب عمرهم
right-ars-sum-above = الجزء الذي فوق السقف
right-asf-name = ASF (مساعدة الدعم العائلي)
right-asf-what = مساعدة كل شهر لمن يربّي طفلًا وحده، مع نفقة قليلة أو دون نفقة. دخلكم لا يُحسب.
right-asf-limits = المبلغ محسوب قبل CRDS (اقتطاع 0,5 %). هذا الحساب لا يشمل الأطفال المكفولين ولا الأيتام. يمكن أن يسأل صندوق CAF هل يستطيع الوالد الآخر أن يدفع.
right-asf-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-asf-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل.
right-asf-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-asf-step-ask = قدّموا الطلب على caf.fr، أو على msa.fr إذا كنتم تابعين لصندوق MSA.
right-asf-step-support = إذا لم تُدفع النفقة، يستطيع صندوق CAF (خدمة ARIPA) أن يطالب بها الوالد الآخر بدلًا منكم.
right-asf-step-judge = بعد أربعة أشهر، يمكن أن يطلب منكم صندوق CAF أن تحصلوا على قرار يحدّد النفقة. إذا كنتم في خطر، قولوا ذلك: يمكن إعفاؤكم.
right-asf-paper-identity = بطاقة هوية أو جواز سفر
right-asf-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-asf-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-asf-paper-birth = دفتر العائلة (livret de famille) أو شهادات الميلاد
right-asf-paper-custody = الحكم أو الاتفاق على الحضانة والنفقة، إذا كان عندكم
right-asf-paper-number = رقم الضمان الاجتماعي، ورقم المستفيد (numéro d’allocataire) إذا كان عندكم
right-asf-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-asf-place-caf = لدى صندوق CAF، على caf.fr أو بالهاتف أو بموعد.
right-asf-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-asf-alone-met = تعيشون دون شريك.
right-asf-alone-not-met = ASF لمن يعيش دون شريك. إذا كان الوالد الآخر لا يدفع النفقة، يستطيع صندوق CAF (خدمة ARIPA) مع ذلك أن يساعدكم في المطالبة بها.
right-asf-alone-unknown = ينقص جواب: من يعيش معكم.
right-asf-children-met = { $children ->
    [one] طفل واحد يُحسب: عمره أقل من 20 سنة، تعيلونه، ليس في حضانة بالتناوب.
    [two] طفلان يُحسبان: عمرهما أقل من 20 سنة، تعيلونهما، ليسا في حضانة بالتناوب.
    [few] { $children } أطفال يُحسبون: عمرهم أقل من 20 سنة، تعيلونهم، ليسوا في حضانة بالتناوب.
    [many] { $children } طفلًا يُحسبون: عمرهم أقل من 20 سنة، تعيلونهم، ليسوا في حضانة بالتناوب.
   *[other] { $children } طفل يُحسبون: عمرهم أقل من 20 سنة، تعيلونهم، ليسوا في حضانة بالتناوب.
    }
right-asf-children-not-met = تطلب ASF طفلًا تعيلونه، عمره أقل من 20 سنة. في الحضانة بالتناوب، يُفترض أن يشارك الوالد الآخر في المصاريف: الطفل لا يُحسب.
right-asf-children-unknown = ينقصنا عمر طفل أو راتبه أو حضانته.
right-asf-support-met = النفقة التي تستلمونها، { $support } في الشهر، أقل من ASF الكاملة، { $full }: تدفع ASF الباقي.
right-asf-support-not-met = النفقة التي تستلمونها، { $support } في الشهر، قريبة من ASF الكاملة، { $full }، أو أعلى منها: إذا كان الباقي { $minimum } أو أقل، لا يُدفع شيء. إذا توقّفت النفقة، عودوا إلى هذا الحق.
right-asf-support-unknown = تنقصنا النفقة التي تستلمونها.
right-asf-sum-base = ASF كاملة لأطفالكم
right-asf-sum-support = النفقة التي تستلمونها
right-asi-name = ASI (مساعدة العجز)
right-asi-what = مساعدة كل شهر تكمّل معاش عجز قليلًا، قبل عمر ASPA.
right-asi-limits = مع شريك، يطبّق هذا الحساب سقف الاثنين، حتى إذا طلبها واحد فقط: CPAM يتحقّق. سقف هذه السنة لم يُؤكَّد بعد. والحساب لا ينظر إلى ما تملكون.
right-asi-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-asi-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل. يبدأ الحق من الشهر الذي بعد طلبكم.
right-asi-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-asi-step-ask = اطلبوا الاستمارة من صندوق CPAM أو MSA الذي يدفع معاشكم، ثم أرسلوها إليه.
right-asi-step-change = كل ثلاثة أشهر، صرّحوا بدخلكم إذا طلب الصندوق ذلك.
right-asi-paper-identity = بطاقة هوية أو جواز سفر
right-asi-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-asi-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-asi-paper-pension = آخر كشوف معاشاتكم وتقاعدكم
right-asi-paper-tax-notice = آخر إشعار ضريبة (avis d’impôt)، حتى إذا كنتم لا تدفعون ضريبة
right-asi-paper-number = رقم الضمان الاجتماعي، ورقم المستفيد (numéro d’allocataire) إذا كان عندكم
right-asi-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-asi-place-cpam = لدى CPAM (التأمين الصحي)، على ameli.fr أو بالهاتف أو بموعد.
right-asi-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-asi-pension-met = هناك معاش عجز يُدفع، أو تقاعد مع إعاقة معترف بها.
right-asi-pension-not-met = تكمّل ASI معاش عجز: لا يوجد معاش عجز هنا. إذا كان المرض يمنع من العمل، تحدّثوا مع الطبيب ومع CPAM. مع إعاقة، انظروا إلى AAH.
right-asi-pension-unknown = ينقص جواب: هل يُدفع معاش عجز؟
right-asi-age-met = العمر أقل من عمر ASPA، وهو عادةً { $maximum } سنة.
right-asi-age-not-met = من عمر { $maximum } سنة، أو قبله مع إعاقة، يأخذ ASPA مكانها: انظروا إليه.
right-asi-age-unknown = ينقصنا العمر: في عمر { $maximum } سنة عادةً، يأخذ ASPA مكانها.
right-asi-residence-met = جنسيتكم أو وضعكم أو مدة تصريح إقامتكم توافق الشرط.
right-asi-residence-not-met = مع جنسية من خارج أوروبا، تُطلب عادةً { $minimum } سنوات بتصريح إقامة يسمح بالعمل. اللاجئون معفَون من ذلك، وهناك استثناءات أخرى: اسألوا في الاستقبال.
right-asi-residence-unknown = تنقصنا جنسيتكم أو مدة تصريح إقامتكم: قد تُطلب { $minimum } سنوات.
right-asi-resources-met = دخلكم المحسوب، { $resources } في الشهر، تحت السقف { $ceiling }.
right-asi-resources-not-met = مع دخل محسوب قدره { $resources } في الشهر، لا يبقى شيء من ASI يُدفع: السقف { $ceiling }. انظروا إلى AAH والتأمين الصحي التكميلي.
right-asi-resources-unknown = ينقصنا دخلكم في الأشهر الثلاثة الأخيرة.
right-asi-sum-base = سقف ASI
right-asi-sum-resources = ما يُخصم بسبب دخلكم
right-aspa-name = ASPA (الحد الأدنى للمسنين)
right-aspa-what = دخل كل شهر يكمّل تقاعدًا قليلًا، عادةً من عمر 65 سنة. يمكنكم الحصول عليه حتى إذا لم تعملوا.
right-aspa-limits = هذا الحساب لا ينظر إلى ما تملكون، ولا إلى ASPA من عمر 62 سنة لعدم القدرة على العمل. بعد الوفاة، يمكن أن تستعيد الدولة جزءًا منه من تركة كبيرة: تحدّثوا عن ذلك في الاستقبال قبل أن تتخلّوا عنه.
right-aspa-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-aspa-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل. يبدأ الحق من الشهر الذي بعد طلبكم.
right-aspa-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-aspa-step-pensions = اطلبوا أولًا كل معاشات تقاعدكم: هذا شرط.
right-aspa-step-ask = اطلبوا الاستمارة من الصندوق الذي يدفع تقاعدكم. دون تقاعد، اطلبوها في استقبال CCAS.
right-aspa-step-stay = يجب العيش في فرنسا أكثر من تسعة أشهر في السنة: أخبروا الصندوق بالأسفار الطويلة.
right-aspa-paper-identity = بطاقة هوية أو جواز سفر
right-aspa-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-aspa-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-aspa-paper-pension = آخر كشوف معاشاتكم وتقاعدكم
right-aspa-paper-property = قائمة ما تملكون: سكن، مدّخرات، تأمين على الحياة (assurance-vie)
right-aspa-paper-tax-notice = آخر إشعار ضريبة (avis d’impôt)، حتى إذا كنتم لا تدفعون ضريبة
right-aspa-paper-number = رقم الضمان الاجتماعي، ورقم المستفيد (numéro d’allocataire) إذا كان عندكم
right-aspa-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-aspa-place-carsat = لدى صندوق التقاعد (Carsat)، على lassuranceretraite.fr أو بالهاتف.
right-aspa-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-aspa-age-met = العمر المطلوب متوفر: { $minimum } سنة، أو أقل بقليل مع إعاقة.
right-aspa-age-not-met = يبدأ ASPA في عمر { $minimum } سنة، أو قبله بقليل مع إعاقة. قبل ذلك، انظروا إلى RSA أو AAH أو ASI.
right-aspa-age-unknown = ينقصنا العمر: يبدأ ASPA عادةً في عمر { $minimum } سنة.
right-aspa-residence-met = جنسيتكم أو وضعكم أو مدة تصريح إقامتكم توافق الشرط.
right-aspa-residence-not-met = مع جنسية من خارج أوروبا، تُطلب عادةً { $minimum } سنوات بتصريح إقامة يسمح بالعمل. اللاجئون معفَون من ذلك، وهناك استثناءات أخرى: اسألوا في الاستقبال. انظروا أيضًا إلى RSA.
right-aspa-residence-unknown = تنقصنا جنسيتكم أو مدة تصريح إقامتكم: قد تُطلب { $minimum } سنوات.
right-aspa-resources-met = دخلكم المحسوب، { $resources } في الشهر، تحت السقف { $ceiling }.
right-aspa-resources-not-met = دخلكم المحسوب، { $resources } في الشهر، يصل إلى السقف { $ceiling }. انظروا إلى مساعدة السكن والتأمين الصحي التكميلي.
right-aspa-resources-unknown = ينقصنا دخلكم في الأشهر الثلاثة الأخيرة، أو دخل شريككم.
right-aspa-sum-base = مبلغ ASPA كاملًا
right-aspa-sum-resources = ما يُخصم بسبب دخلكم
right-ass-name = ASS (مساعدة التضامن بعد البطالة)
right-ass-what = مساعدة كل شهر بعد نهاية إعانة البطالة، لمن عمل خمس سنوات على الأقل قبل أن يفقد عمله.
right-ass-limits = هذا الحساب لا يقول ما يبقى عندما تعودون إلى العمل. الوقت الذي مضى في تربية طفل يمكن أن يُحسب كعمل: France Travail يتحقّق من ذلك.
right-ass-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-ass-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل.
right-ass-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-ass-step-form = يرسل France Travail (مكتب العمل) الاستمارة قبل نهاية إعانة البطالة. إذا لم تصل، اطلبوها.
right-ass-step-send = أعيدوها مع دخلكم ودخل شريككم في آخر اثني عشر شهرًا.
right-ass-step-renew = تُعطى لستة أشهر. بعدها يُراجَع الملف.
right-ass-paper-identity = بطاقة هوية أو جواز سفر
right-ass-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-ass-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-ass-paper-unemployment = رسالة France Travail عن نهاية إعانة البطالة
right-ass-paper-income-year = ما استلمتموه في آخر اثني عشر شهرًا: قسائم الراتب، إعانة البطالة، المعاشات
right-ass-paper-tax-notice = آخر إشعار ضريبة (avis d’impôt)، حتى إذا كنتم لا تدفعون ضريبة
right-ass-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-ass-place-france-travail = لدى France Travail (مكتب العمل)، على francetravail.fr أو بالهاتف أو بموعد.
right-ass-unemployed-met = في أسرتكم شخص يبحث عن عمل ومسجّل في France Travail.
right-ass-unemployed-not-met = ASS لمن يبحث عن عمل وهو مسجّل في France Travail. وإلا، انظروا إلى RSA.
right-ass-unemployed-unknown = ينقص جواب: عملكم أو وضعكم الآن.
right-ass-worked-met = خمس سنوات عمل في السنوات العشر التي قبل فقدان العمل.
right-ass-worked-not-met = تُطلب خمس سنوات عمل في السنوات العشر التي قبل فقدان العمل. الوقت الذي مضى في تربية طفل يمكن أن يُحسب: اسألوا France Travail. وإلا، انظروا إلى RSA.
right-ass-worked-unknown = ينقص جواب: هل عملتم خمس سنوات في السنوات العشر التي قبل فقدان عملكم؟
right-ass-benefit-met = إعانة البطالة لم تعد تُدفع، ولا توجد AAH، والعمر لم يتجاوز سن التقاعد.
right-ass-benefit-not-met = لا تُجمع ASS مع إعانة البطالة ولا مع AAH، وتتوقّف في سن التقاعد. عندما تنتهي إعانة البطالة، عودوا إلى هذا الحق؛ وفي التقاعد، انظروا إلى ASPA.
right-ass-benefit-unknown = ينقص جواب: إعانة البطالة (هل ما زالت تُدفع)، أو العمر، أو AAH.
right-ass-resources-met = مع دخل محسوب للأسرة قدره { $resources } في الشهر، تبقى ASS تُدفع: السقف { $ceiling }.
right-ass-resources-not-met = دخل الأسرة المحسوب، { $resources } في الشهر، قريب جدًا من السقف { $ceiling } أو فوقه. انظروا إلى prime d’activité ومساعدة السكن.
right-ass-resources-unknown = ينقصنا الدخل في آخر اثني عشر شهرًا.
right-ass-sum-base = ASS لمدة 30 يومًا
right-bourse_college-name = Bourse de collège (منحة الإعدادي)
right-bourse_college-what = مساعدة للسنة الدراسية لطفل في الإعدادي (collège)، حسب دخلكم.
right-bourse_college-limits = هذا الحساب يقرأ فقط إشعار ضريبة الشخص الذي يقدّم الطلب. إذا كنتم مع شريك دون زواج ولا PACS، أو في حضانة بالتناوب، قد تحسب المدرسة بطريقة أخرى. العلاوات الإضافية غير محسوبة.
right-bourse_college-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-bourse_college-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل. تُدفع المنحة على ثلاث مرات، مرة كل فصل دراسي.
right-bourse_college-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-bourse_college-step-ask = قدّموا الطلب في سبتمبر أو أكتوبر، على الإنترنت عبر EduConnect، أو في سكرتارية المدرسة.
right-bourse_college-step-consent = إذا وافقتم، تستطيع المدرسة قراءة إشعار ضريبتكم كل سنة دون طلب جديد.
right-bourse_college-step-late = هل فات الموعد؟ اطلبوا من المدرسة مساعدة الصندوق الاجتماعي (fonds social).
right-bourse_college-paper-tax-notice = آخر إشعار ضريبة (avis d’impôt)، حتى إذا كنتم لا تدفعون ضريبة
right-bourse_college-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-bourse_college-paper-school = شهادة مدرسية (certificat de scolarité)
right-bourse_college-paper-custody = الحكم أو الاتفاق على الحضانة والنفقة، إذا كان عندكم
right-bourse_college-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-bourse_college-place-college-lycee = في سكرتارية الإعدادي (collège) أو الثانوي (lycée).
right-bourse_college-place-impots = في مركز الضرائب (centre des impôts)، إذا كان ينقصكم إشعار ضريبة.
right-bourse_college-children-met = { $children ->
    [one] طفل واحد في الإعدادي (collège).
    [two] طفلان في الإعدادي (collège).
    [few] { $children } أطفال في الإعدادي (collège).
    [many] { $children } طفلًا في الإعدادي (collège).
   *[other] { $children } طفل في الإعدادي (collège).
    }
right-bourse_college-children-not-met = لا يوجد طفل في الإعدادي (collège). لطفل في الثانوي (lycée)، انظروا إلى منحة الثانوي.
right-bourse_college-children-unknown = ينقصنا صف أحد الأطفال.
right-bourse_college-resources-met = دخلكم المرجعي للضريبة، { $resources } في السنة، لا يتجاوز { $ceiling }.
right-bourse_college-resources-not-met = دخلكم المرجعي للضريبة، { $resources } في السنة، يتجاوز { $ceiling }. إذا نقص دخلكم، أخبروا المدرسة واطلبوا مساعدة الصندوق الاجتماعي (fonds social).
right-bourse_college-resources-unknown = ينقصنا الدخل المرجعي للضريبة (revenu fiscal de référence): هو مكتوب في إشعار ضريبتكم.
right-bourse_college-sum-base = منحة السنة لأطفالكم
right-bourse_lycee-name = Bourse de lycée (منحة الثانوي)
right-bourse_lycee-what = مساعدة للسنة الدراسية لطفل في الثانوي (lycée)، حسب دخلكم.
right-bourse_lycee-limits = هذا الحساب يقرأ فقط إشعار ضريبة الشخص الذي يقدّم الطلب. إذا كنتم مع شريك دون زواج ولا PACS، أو في حضانة بالتناوب، قد تحسب المدرسة بطريقة أخرى. العلاوات الإضافية غير محسوبة.
right-bourse_lycee-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-bourse_lycee-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل. تُدفع المنحة على ثلاث مرات، مرة كل فصل دراسي.
right-bourse_lycee-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-bourse_lycee-step-ask = قدّموا الطلب في سبتمبر أو أكتوبر، على الإنترنت عبر EduConnect، أو في سكرتارية المدرسة.
right-bourse_lycee-step-consent = إذا وافقتم، تستطيع المدرسة قراءة إشعار ضريبتكم كل سنة دون طلب جديد.
right-bourse_lycee-step-late = هل فات الموعد؟ اطلبوا من المدرسة مساعدة الصندوق الاجتماعي (fonds social).
right-bourse_lycee-paper-tax-notice = آخر إشعار ضريبة (avis d’impôt)، حتى إذا كنتم لا تدفعون ضريبة
right-bourse_lycee-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-bourse_lycee-paper-school = شهادة مدرسية (certificat de scolarité)
right-bourse_lycee-paper-custody = الحكم أو الاتفاق على الحضانة والنفقة، إذا كان عندكم
right-bourse_lycee-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-bourse_lycee-place-college-lycee = في سكرتارية الإعدادي (collège) أو الثانوي (lycée).
right-bourse_lycee-place-impots = في مركز الضرائب (centre des impôts)، إذا كان ينقصكم إشعار ضريبة.
right-bourse_lycee-children-met = { $children ->
    [one] طفل واحد في الثانوي (lycée).
    [two] طفلان في الثانوي (lycée).
    [few] { $children } أطفال في الثانوي (lycée).
    [many] { $children } طفلًا في الثانوي (lycée).
   *[other] { $children } طفل في الثانوي (lycée).
    }
right-bourse_lycee-children-not-met = لا يوجد طفل في الثانوي (lycée). لطفل في الإعدادي (collège)، انظروا إلى منحة الإعدادي.
right-bourse_lycee-children-unknown = ينقصنا صف أحد الأطفال.
right-bourse_lycee-resources-met = دخلكم المرجعي للضريبة، { $resources } في السنة، لا يتجاوز { $ceiling }.
right-bourse_lycee-resources-not-met = دخلكم المرجعي للضريبة، { $resources } في السنة، يتجاوز { $ceiling }. إذا نقص دخلكم، أخبروا المدرسة واطلبوا مساعدة الصندوق الاجتماعي (fonds social).
right-bourse_lycee-resources-unknown = ينقصنا الدخل المرجعي للضريبة (revenu fiscal de référence): هو مكتوب في إشعار ضريبتكم.
right-bourse_lycee-sum-base = منحة السنة لأطفالكم
right-cf-name = Complément familial (مكمّل عائلي)
right-cf-what = مساعدة كل شهر للعائلات التي لها ثلاثة أطفال على الأقل، كلهم في عمر 3 سنوات أو أكثر، حسب الدخل.
right-cf-limits = المبلغ محسوب قبل CRDS (اقتطاع 0,5 %). يفترض هذا الحساب أنكم تطلبون PAJE عندما يكون لكم حق فيها. والحساب لا يقسم المبلغ في الحضانة بالتناوب.
right-cf-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-cf-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل.
right-cf-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-cf-step-ask = غالبًا يدفعه صندوق CAF دون طلب، عندما يبلغ الطفل الثالث 3 سنوات. إذا لم يصل شيء، اكتبوا إليه على caf.fr.
right-cf-step-proof = أرسلوا الأوراق التي يطلبها صندوق CAF.
right-cf-paper-identity = بطاقة هوية أو جواز سفر
right-cf-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-cf-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-cf-paper-birth = دفتر العائلة (livret de famille) أو شهادات الميلاد
right-cf-paper-number = رقم الضمان الاجتماعي، ورقم المستفيد (numéro d’allocataire) إذا كان عندكم
right-cf-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-cf-place-caf = لدى صندوق CAF، على caf.fr أو بالهاتف أو بموعد.
right-cf-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-cf-children-met = تعيلون { $children ->
    [one] طفلًا واحدًا عمره
    [two] طفلين عمرهما
    [few] { $children } أطفال عمرهم
    [many] { $children } طفلًا عمرهم
   *[other] { $children } طفل عمرهم
    } من 3 إلى 20 سنة: العدد المطلوب { $minimum }.
right-cf-children-not-met = يجب أن تعيلوا { $minimum ->
    [one] طفلًا واحدًا عمره
    [two] طفلين عمرهما
    [few] { $minimum } أطفال عمرهم
    [many] { $minimum } طفلًا عمرهم
   *[other] { $minimum } طفل عمرهم
    } من 3 إلى 20 سنة؛ { $children ->
    [0] ولا أحد عندكم في هذا الوضع
    [one] وعندكم واحد فقط
    [two] وعندكم اثنان
    [few] وعندكم { $children }
    [many] وعندكم { $children }
   *[other] وعندكم { $children }
    }. قبل 3 سنوات، انظروا إلى PAJE.
right-cf-children-unknown = ينقصنا عمر طفل أو راتبه: يجب أن تعيلوا { $minimum ->
    [one] طفلًا واحدًا عمره
    [two] طفلين عمرهما
    [few] { $minimum } أطفال عمرهم
    [many] { $minimum } طفلًا عمرهم
   *[other] { $minimum } طفل عمرهم
    } من 3 إلى 20 سنة.
right-cf-paje-met = ليس لكم في الوقت نفسه حق في المساعدة الأساسية من PAJE.
right-cf-paje-not-met = المساعدة الأساسية من PAJE تأتي أولًا، حتى يبلغ أصغر طفل 3 سنوات. بعدها، عودوا إلى هذا الحق.
right-cf-paje-unknown = ينقص جواب لنعرف هل تأتي PAJE أولًا: عمر طفل أو دخلكم.
right-cf-resources-met = في السنة قبل الماضية، كان دخلكم المحسوب { $resources }. السقف { $ceiling }؛ وفوقه بقليل، يُدفع مبلغ أقل.
right-cf-resources-not-met = في السنة قبل الماضية، كان دخلكم المحسوب { $resources }. هذا أعلى من السقف { $ceiling } بأكثر من الحد المسموح. أما المساعدات العائلية (allocations familiales)، فليس لها سقف.
right-cf-resources-unknown = ينقصنا دخلكم في السنة قبل الماضية (إشعار الضريبة).
right-cf-sum-base = المكمّل العائلي الأساسي
right-cf-sum-increased = المكمّل العائلي الأعلى (majoré)، لأقل دخل
right-cheque_energie-name = Chèque énergie (شيك الطاقة)
right-cheque_energie-what = شيك كل سنة لدفع الكهرباء أو الغاز أو المازوت أو الحطب. يصل غالبًا دون طلب.
right-cheque_energie-limits = آخر سقف مأخوذ من الصحافة: لم يُؤكَّد بعد. هذا الحساب لا يشمل دور الإيواء والإقامات الاجتماعية، ولا إقرارين للضريبة في سكن واحد. المواعيد تتغيّر كل سنة.
right-cheque_energie-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-cheque_energie-time-receive = إذا طلبتموه، غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    }.
right-cheque_energie-step-declare = قدّموا كل سنة إقرار ضريبة (déclaration d’impôt)، حتى دون دخل.
right-cheque_energie-step-wait = يصل الشيك بالبريد، باسمكم، إذا كانت الخدمة تعرفكم.
right-cheque_energie-step-ask = إذا لم يصل، اطلبوه على chequeenergie.gouv.fr، أو بالهاتف، أو معنا.
right-cheque_energie-paper-tax-notice = آخر إشعار ضريبة (avis d’impôt)، حتى إذا كنتم لا تدفعون ضريبة
right-cheque_energie-paper-meter = فاتورة كهرباء حديثة
right-cheque_energie-paper-housing = عقد الإيجار (bail)، أو وصل إيجار (quittance)، أو شهادة إيواء (attestation d’hébergement)
right-cheque_energie-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-cheque_energie-place-cheque = لدى خدمة شيك الطاقة، على chequeenergie.gouv.fr أو بالهاتف (مكالمة مجانية).
right-cheque_energie-place-impots = في مركز الضرائب (centre des impôts)، إذا كان ينقصكم إشعار ضريبة.
right-cheque_energie-home-met = لكم سكن خاص بكم: بالإيجار أو بالشراء.
right-cheque_energie-home-not-met = يطلب شيك الطاقة سكنًا باسمكم، بالإيجار أو بالشراء. في دار إيواء أو إقامة اجتماعية، يمكن أن تستلم الإدارة مساعدة لكم: اسألوها.
right-cheque_energie-home-unknown = ينقص جواب: أين تسكنون.
right-cheque_energie-tax-return-met = تقدّمون إقرار ضريبة خاصًا بكم.
right-cheque_energie-tax-return-not-met = يجب تقديم إقرار ضريبة خاص بكم. أنتم على إقرار والديكم: في السنة التي تقدّمون فيها إقراركم، عودوا إلى هذا الحق.
right-cheque_energie-tax-return-unknown = ينقص جواب: هل أنتم على إقرار ضريبة الوالدين؟
right-cheque_energie-income-met = دخلكم المرجعي للضريبة، محسوبًا لكل شخص، { $income } في السنة: أقل من { $ceiling }.
right-cheque_energie-income-not-met = دخلكم المرجعي للضريبة، محسوبًا لكل شخص، { $income } في السنة: يتوقّف الشيك عند { $ceiling }. لفاتورة يصعب دفعها، يمكن أن يساعدكم CCAS (صندوق التضامن للسكن، fonds de solidarité pour le logement).
right-cheque_energie-income-unknown = ينقصنا الدخل المرجعي للضريبة (revenu fiscal de référence): هو مكتوب في إشعار ضريبتكم.
right-cheque_energie-sum-base = مبلغ شيك هذه السنة
right-css-name = Complémentaire santé solidaire (التأمين الصحي التكميلي)
right-css-what = يدفع ما لا يدفعه التأمين الصحي: الطبيب، المستشفى، الأدوية، النظارات، الأسنان. مجاني، أو بأقل من 1 € في اليوم لكل شخص.
right-css-limits = سقف هذه السنة لم يُؤكَّد بعد. قرب السقف، قد يقرّر CPAM غير ذلك: ينظر إلى كل ما استلمتموه في اثني عشر شهرًا. للطلاب البعيدين عن والديهم استثناءات.
right-css-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-css-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل. على CPAM أن يجيب خلال شهرين. إذا كان العلاج عاجلًا، قولوا ذلك: يمكن أن يبدأ الحق فورًا.
right-css-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-css-step-ask = قدّموا الطلب على ameli.fr، أو بالاستمارة الورقية.
right-css-step-pay = إذا كانت هناك مشاركة تدفعونها، أعيدوا ورقة الدفع: يبدأ الحق بعدها.
right-css-step-renew = قدّموا الطلب من جديد كل سنة، قبل شهرين من النهاية. مع RSA، يتجدّد وحده.
right-css-paper-identity = بطاقة هوية أو جواز سفر
right-css-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-css-paper-number = رقم الضمان الاجتماعي، ورقم المستفيد (numéro d’allocataire) إذا كان عندكم
right-css-paper-income-year = ما استلمتموه في آخر اثني عشر شهرًا: قسائم الراتب، إعانة البطالة، المعاشات
right-css-paper-tax-notice = آخر إشعار ضريبة (avis d’impôt)، حتى إذا كنتم لا تدفعون ضريبة
right-css-paper-birth = دفتر العائلة (livret de famille) أو شهادات الميلاد
right-css-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-css-place-cpam = لدى CPAM (التأمين الصحي)، على ameli.fr أو بالهاتف أو بموعد.
right-css-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-css-independent-met = يمكنكم طلبه لأسرتكم.
right-css-independent-not-met = قبل عمر 25 سنة، عند الوالدين أو بمساعدتهما، يُقدَّم الطلب معهما. إذا انقطعت علاقتكم بهما، تحدّثوا عن ذلك في الاستقبال: هناك استثناء.
right-css-independent-unknown = ينقص جواب: العمر، أو هل تسكنون عند والديكم، أو هل يساعدانكم أو يضعانكم في إقرار ضريبتهما.
right-css-rsa-met = لكم حق في RSA: لذلك هذا التأمين مجاني.
right-css-rsa-not-met = دون RSA، دخلكم هو الذي يُحسب.
right-css-rsa-unknown = ينقص جواب لنعرف هل التأمين مجاني بفضل RSA.
right-css-free-met = دخلكم المحسوب، { $resources } في الشهر، لا يتجاوز { $ceiling }: التأمين مجاني.
right-css-free-not-met = دخلكم المحسوب، { $resources } في الشهر، يتجاوز { $ceiling }: يطلب التأمين مشاركة صغيرة كل شهر.
right-css-free-unknown = ينقصنا دخلكم في آخر اثني عشر شهرًا لنعرف هل التأمين مجاني.
right-css-resources-met = دخلكم المحسوب، { $resources } في الشهر، لا يتجاوز { $ceiling }.
right-css-resources-not-met = دخلكم المحسوب، { $resources } في الشهر، يتجاوز { $ceiling }. للعلاج الغالي، لدى CPAM وCCAS مساعدات: اطلبوها. إذا نقص دخلكم، عودوا إلى هذا الحق.
right-css-resources-unknown = ينقصنا دخلكم في آخر اثني عشر شهرًا.
right-css-sum-contribution = مشاركة كل أفراد الأسرة، حسب عمرهم
right-mva-name = MVA (زيادة للعيش المستقل)
right-mva-what = زيادة كل شهر لمن له AAH أو ASI، وإعاقة 80 %، وسكن خاص به.
right-mva-limits = يفترض هذا الحساب أنكم تطلبون AAH (أو ASI) ومساعدة السكن. إذا كان المالك من عائلتكم، يتحقّق صندوق CAF.
right-mva-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-mva-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل.
right-mva-step-first = اطلبوا أولًا AAH ومساعدة السكن.
right-mva-step-wait = يدفعها صندوق CAF عادةً دون طلب.
right-mva-step-ask = إذا لم تصل، اكتبوا إلى صندوق CAF، أو تعالوا إلى CCAS.
right-mva-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-mva-paper-mdph = رسالة MDPH التي فيها نسبة الإعاقة، إذا وصلتكم
right-mva-paper-housing = عقد الإيجار (bail)، أو وصل إيجار (quittance)، أو شهادة إيواء (attestation d’hébergement)
right-mva-paper-number = رقم الضمان الاجتماعي، ورقم المستفيد (numéro d’allocataire) إذا كان عندكم
right-mva-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-mva-place-caf = لدى صندوق CAF، على caf.fr أو بالهاتف أو بموعد.
right-mva-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-mva-disability-met = في أسرتكم شخص له إعاقة معترف بها لا تقل عن 80 %.
right-mva-disability-not-met = تطلب MVA إعاقة معترفًا بها لا تقل عن 80 %. إذا زادت الإعاقة، يمكن أن يراجع MDPH النسبة.
right-mva-disability-unknown = تنقصنا نسبة الإعاقة التي اعترف بها MDPH.
right-mva-benefit-met = هناك حق في AAH أو ASI.
right-mva-benefit-not-met = تُضاف MVA إلى AAH أو ASI: لا يبقى منهما شيء يُدفع هنا. انظروا إلى هذين الحقّين لتعرفوا لماذا.
right-mva-benefit-unknown = ينقص جواب لنعرف هل هناك حق في AAH أو ASI.
right-mva-home-met = لكم سكن خاص بكم.
right-mva-home-not-met = في دار إيواء (foyer)، لا تُدفع MVA. إذا انتقلتم إلى سكن خاص بكم، عودوا إلى هذا الحق.
right-mva-home-unknown = ينقص جواب: أين تسكنون.
right-mva-housing-met = هناك حق في مساعدة السكن.
right-mva-housing-not-met = تطلب MVA أن تستلموا مساعدة السكن: انظروا إلى هذا الحق، واطلبوها أولًا.
right-mva-housing-unknown = ينقص جواب لنعرف هل هناك حق في مساعدة السكن.
right-mva-work-met = لا دخل من العمل منذ سنة.
right-mva-work-not-met = تطلب MVA سنة دون دخل من العمل. إذا كنتم تعملون، انظروا إلى prime d’activité.
right-mva-work-unknown = ينقص جواب: دخل العمل في آخر اثني عشر شهرًا.
right-mva-sum-base = مبلغ MVA
right-paje_base-name = Allocation de base de la PAJE (مساعدة لطفل أقل من 3 سنوات)
right-paje_base-what = مساعدة كل شهر لطفل عمره أقل من 3 سنوات، حسب الدخل.
right-paje_base-limits = المبلغ محسوب قبل CRDS (اقتطاع 0,5 %). التبنّي، ومساعدات رعاية الطفل أو إجازة الوالدين، غير محسوبة: اسألوا صندوق CAF.
right-paje_base-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-paje_base-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل.
right-paje_base-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-paje_base-step-ask = أخبروا صندوق CAF بالولادة على caf.fr.
right-paje_base-step-health = قوموا بفحوص الطفل الطبية: يمكن أن يسأل عنها صندوق CAF.
right-paje_base-paper-identity = بطاقة هوية أو جواز سفر
right-paje_base-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-paje_base-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-paje_base-paper-birth = دفتر العائلة (livret de famille) أو شهادات الميلاد
right-paje_base-paper-number = رقم الضمان الاجتماعي، ورقم المستفيد (numéro d’allocataire) إذا كان عندكم
right-paje_base-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-paje_base-place-caf = لدى صندوق CAF، على caf.fr أو بالهاتف أو بموعد.
right-paje_base-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-paje_base-child-met = هناك طفل عمره أقل من { $maximum } سنوات.
right-paje_base-child-not-met = هذه المساعدة لطفل عمره أقل من { $maximum } سنوات. لطفل أكبر، انظروا إلى المساعدات العائلية (allocations familiales) والمكمّل العائلي (complément familial) وARS.
right-paje_base-child-unknown = ينقصنا عمر طفل: يجب أن يكون أقل من { $maximum } سنوات.
right-paje_base-resources-met = في السنة قبل الماضية، كان دخلكم المحسوب { $resources }. وهو لا يتجاوز { $ceiling }.
right-paje_base-resources-not-met = في السنة قبل الماضية، كان دخلكم المحسوب { $resources }. وهو يتجاوز { $ceiling }. إذا نقص دخلكم كثيرًا بعدها، أخبروا صندوق CAF.
right-paje_base-resources-unknown = ينقصنا دخلكم في السنة قبل الماضية (إشعار الضريبة).
right-paje_base-sum-base = المساعدة الأساسية، المبلغ كاملًا
right-paje_base-sum-half = المساعدة الأساسية، نصف المبلغ
right-ppa-name = Prime d’activité (علاوة العمل)
right-ppa-what = مساعدة كل شهر تكمّل دخل العمل القليل، حتى مع دوام جزئي.
right-ppa-limits = المبلغ محسوب قبل CRDS (اقتطاع 0,5 %). وهو يفترض أنكم تطلبون حقوقكم الأخرى. طفل وُلد في الأشهر الثلاثة الأخيرة يمكن أن يغيّره. القرار لصندوق CAF.
right-ppa-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-ppa-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل. تُحسب من شهر الطلب: لا تتأخروا.
right-ppa-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-ppa-step-ask = قدّموا الطلب على caf.fr، أو على msa.fr إذا كنتم تابعين لصندوق MSA.
right-ppa-step-quarter = كل ثلاثة أشهر، صرّحوا لصندوق CAF بما كسبتم. دون ذلك، تتوقّف العلاوة.
right-ppa-paper-identity = بطاقة هوية أو جواز سفر
right-ppa-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-ppa-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-ppa-paper-income = ما استلمتموه في الأشهر الثلاثة الأخيرة: قسائم الراتب، إعانة البطالة، المعاشات
right-ppa-paper-housing = عقد الإيجار (bail)، أو وصل إيجار (quittance)، أو شهادة إيواء (attestation d’hébergement)
right-ppa-paper-number = رقم الضمان الاجتماعي، ورقم المستفيد (numéro d’allocataire) إذا كان عندكم
right-ppa-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-ppa-place-caf = لدى صندوق CAF، على caf.fr أو بالهاتف أو بموعد.
right-ppa-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-ppa-work-met = كان هناك دخل من العمل في الأشهر الثلاثة الأخيرة.
right-ppa-work-not-met = تطلب العلاوة دخلًا من العمل في الأشهر الثلاثة الأخيرة. إذا عدتم إلى العمل، عودوا إلى هذا الحق في ذلك الشهر. دون دخل، انظروا إلى RSA.
right-ppa-work-unknown = ينقص جواب: دخل العمل في الأشهر الثلاثة الأخيرة.
right-ppa-student-met = خلال الدراسة، كسبتم أكثر من { $minimum } في كل شهر من الأشهر الثلاثة الأخيرة.
right-ppa-student-not-met = خلال الدراسة أو التدريب المهني (apprentissage)، يجب كسب أكثر من { $minimum } في كل شهر من الأشهر الثلاثة الأخيرة. انظروا إلى مساعدة السكن، واطلبوا المنح من Crous (خدمة الطلاب).
right-ppa-student-unknown = ينقص جواب: خلال الدراسة، يجب كسب أكثر من { $minimum } في كل شهر من الأشهر الثلاثة الأخيرة.
right-ppa-age-met = العمر المطلوب، { $minimum } سنة، متوفر.
right-ppa-age-not-met = تبدأ prime d’activité في عمر { $minimum } سنة. وتساعد mission locale (خدمة الشباب) الأصغر سنًا الذين يعملون.
right-ppa-age-unknown = ينقصنا العمر: تبدأ prime d’activité في عمر { $minimum } سنة.
right-ppa-residence-met = جنسيتكم أو وضعكم أو مدة تصريح إقامتكم توافق الشرط.
right-ppa-residence-not-met = مع جنسية من خارج أوروبا، تُطلب عادةً { $minimum } سنوات بتصريح إقامة يسمح بالعمل. اللاجئون معفَون من ذلك، وهناك استثناءات أخرى. اسألوا في الاستقبال.
right-ppa-residence-unknown = تنقصنا جنسيتكم أو مدة تصريح إقامتكم: قد تُطلب { $minimum } سنوات.
right-ppa-resources-met = تصل العلاوة إلى { $amount } في الشهر: تُدفع ابتداءً من { $minimum }.
right-ppa-resources-not-met = حسب دخل الأسرة، لا تبقى إلا علاوة قدرها { $amount } في الشهر، والعلاوة تُدفع ابتداءً من { $minimum }. إذا تغيّر دخلكم، عودوا إلى هذا الحق. انظروا أيضًا إلى مساعدة السكن.
right-ppa-resources-unknown = ينقصنا جزء من دخل الأسرة، أو سكنكم: تُدفع العلاوة ابتداءً من { $minimum } في الشهر.
right-ppa-sum-base = المبلغ الأساسي لأسرتكم
right-ppa-sum-work = جزء من دخل عملكم يُضاف
right-ppa-sum-bonus = زيادة لكل شخص يعمل
right-ppa-sum-taken = دخل الأسرة والمبلغ الثابت للسكن (المبلغ الأساسي على الأقل)
right-ppa-sum-floor = أشهر دون علاوة، تُحسب صفرًا
right-prime_naissance-name = Prime à la naissance (علاوة الولادة)
right-prime_naissance-what = مساعدة تُدفع مرة واحدة، قبل الولادة، للتحضير لوصول الطفل، حسب الدخل.
right-prime_naissance-limits = يفترض هذا الحساب طفلًا واحدًا، يولد بعد شهرين. للتوأم، تُدفع العلاوة لكل طفل. التبنّي غير محسوب.
right-prime_naissance-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-prime_naissance-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من التصريح، في الشهر السابع من الحمل.
right-prime_naissance-step-doctor = قوموا بأول فحص للحمل قبل نهاية الشهر الثالث.
right-prime_naissance-step-declare = أخبروا CAF وCPAM بالحمل في أول 14 أسبوعًا. إذا تأخرتم، أخبروهما مع ذلك.
right-prime_naissance-step-wait = تُدفع العلاوة عادةً في الشهر السابع من الحمل.
right-prime_naissance-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-prime_naissance-paper-identity = بطاقة هوية أو جواز سفر
right-prime_naissance-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-prime_naissance-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-prime_naissance-paper-pregnancy = تصريح الحمل (déclaration de grossesse)، من الطبيب أو القابلة
right-prime_naissance-paper-number = رقم الضمان الاجتماعي، ورقم المستفيد (numéro d’allocataire) إذا كان عندكم
right-prime_naissance-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-prime_naissance-place-caf = لدى صندوق CAF، على caf.fr أو بالهاتف أو بموعد.
right-prime_naissance-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-prime_naissance-expecting-met = أسرتكم تنتظر طفلًا.
right-prime_naissance-expecting-not-met = هذه العلاوة لولادة قادمة. لطفل وُلد من قبل، انظروا إلى المساعدة الأساسية من PAJE.
right-prime_naissance-expecting-unknown = ينقص جواب: هل تنتظرون طفلًا؟
right-prime_naissance-resources-met = في السنة قبل الماضية، كان دخلكم المحسوب { $resources }. مع حساب الطفل القادم، لا يتجاوز هذا { $ceiling }.
right-prime_naissance-resources-not-met = في السنة قبل الماضية، كان دخلكم المحسوب { $resources }. مع حساب الطفل القادم، يتجاوز هذا { $ceiling }. يمكن أن يساعدكم CCAS أو PMI (مركز الأم والطفل) في التحضير لوصول الطفل.
right-prime_naissance-resources-unknown = ينقصنا دخلكم في السنة قبل الماضية (إشعار الضريبة).
right-prime_naissance-sum-base = علاوة لكل طفل قادم
right-rsa-name = RSA (دخل أدنى)
right-rsa-what = دخل أدنى، يدفعه صندوق CAF أو MSA كل شهر. يكمّل دخلكم عندما يكون قليلًا جدًا.
right-rsa-limits = يفترض المبلغ أنكم تطلبون حقوقكم الأخرى. هذا الحساب لا يشمل الاستثناءات للآباء والأمهات الذين يدرسون، ولا أول حمل مع شريك قبل عمر 25 سنة: اسألوا في الاستقبال. القرار لصندوق CAF.
right-rsa-time-apply = حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    }، وحدكم أو معنا.
right-rsa-time-receive = غالبًا بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    } من تقديم طلب كامل. يُحسب من شهر الطلب: اطلبوا دون انتظار.
right-rsa-step-help = تعالوا إلى CCAS إذا كنتم تفضّلون تقديم الطلب مع شخص. هذا مجاني ويبقى بيننا.
right-rsa-step-ask = قدّموا الطلب على caf.fr، أو بالاستمارة الورقية.
right-rsa-step-proof = أرسلوا الأوراق التي يطلبها صندوق CAF.
right-rsa-step-meeting = الطلب يسجّلكم في France Travail (مكتب العمل). ستحصلون على موعد للحديث عمّا يساعدكم.
right-rsa-step-quarter = كل ثلاثة أشهر، صرّحوا لصندوق CAF بدخلكم. دون ذلك، يتوقّف RSA.
right-rsa-paper-identity = بطاقة هوية أو جواز سفر
right-rsa-paper-residence-permit = تصريح إقامتكم، إذا لم تكونوا أوروبيين
right-rsa-paper-bank = بيانات حساب بنكي (RIB) باسمكم
right-rsa-paper-income = ما استلمتموه في الأشهر الثلاثة الأخيرة: قسائم الراتب، إعانة البطالة، المعاشات
right-rsa-paper-housing = عقد الإيجار (bail)، أو وصل إيجار (quittance)، أو شهادة إيواء (attestation d’hébergement)
right-rsa-paper-birth = دفتر العائلة (livret de famille) أو شهادات الميلاد
right-rsa-paper-number = رقم الضمان الاجتماعي، ورقم المستفيد (numéro d’allocataire) إذا كان عندكم
right-rsa-place-ccas = في استقبال CCAS: شخص يقدّم الطلب معكم.
right-rsa-place-caf = لدى صندوق CAF، على caf.fr أو بالهاتف أو بموعد.
right-rsa-place-msa = لدى صندوق MSA، إذا كنتم تعملون في الزراعة أو عملتم فيها من قبل.
right-rsa-lone-met = تربّون طفلًا صغيرًا وحدكم، أو تنتظرون طفلًا وحدكم: يكون RSA أعلى (majoré).
right-rsa-lone-not-met = RSA الأعلى (majoré) لمن يربّي طفلًا صغيرًا وحده، أو انفصل للتو. RSA دون زيادة يبقى ممكنًا.
right-rsa-lone-unknown = ينقص جواب لنعرف هل يكون RSA أعلى (majoré): من يعيش معكم.
right-rsa-age-met = العمر مناسب: { $minimum } سنة، أو أقل مع طفل تعيلونه أو طفل قادم.
right-rsa-age-not-met = يبدأ RSA عادةً في عمر { $minimum } سنة. هناك مساعدات أخرى للشباب: اسألوا في الاستقبال أو في mission locale (خدمة الشباب).
right-rsa-age-unknown = ينقصنا العمر: يُطلب عادةً عمر { $minimum } سنة.
right-rsa-young-met = قبل عمر { $minimum } سنة، عملتم سنتين في السنوات الثلاث الأخيرة.
right-rsa-young-not-met = قبل عمر { $minimum } سنة، دون طفل، يجب بلوغ سن الرشد والعمل سنتين بدوام كامل في السنوات الثلاث الأخيرة. للشباب هناك contrat d’engagement jeune (عقد للشباب): اسألوا في الاستقبال أو في mission locale (خدمة الشباب).
right-rsa-young-unknown = ينقص جواب: قبل عمر { $minimum } سنة، يجب أن تكونوا عملتم سنتين في السنوات الثلاث الأخيرة.
right-rsa-activity-met = في أسرتكم بالغ ليس تلميذًا ولا طالبًا ولا متدرّبًا.
right-rsa-activity-not-met = التلاميذ والطلاب والمتدرّبون ليس لهم عادةً حق في RSA. انظروا إلى مساعدة السكن، واطلبوا المنح من Crous (خدمة الطلاب).
right-rsa-activity-unknown = ينقص جواب: عملكم أو وضعكم الآن. الدراسة تمنع هذا الحق عادةً.
right-rsa-residence-met = جنسيتكم أو وضعكم أو مدة إقامتكم توافق الشرط.
right-rsa-residence-not-met = مع جنسية من خارج أوروبا، تُطلب عادةً { $minimum } سنوات بتصريح إقامة يسمح بالعمل؛ وللأوروبي، ثلاثة أشهر في فرنسا. اللاجئون معفَون من ذلك، وهناك استثناءات أخرى: اسألوا في الاستقبال.
right-rsa-residence-unknown = تنقصنا جنسيتكم أو مدة إقامتكم: قد تُطلب { $minimum } سنوات بتصريح إقامة.
right-rsa-resources-met = دخلكم المحسوب، { $income } في الشهر، تحت السقف { $ceiling }.
right-rsa-resources-not-met = دخلكم المحسوب، { $income } في الشهر، يصل إلى السقف { $ceiling }. إذا كنتم تعملون، يمكن أن تساعدكم prime d’activité.
right-rsa-resources-unknown = ينقصنا دخلكم، أو أين تسكنون.
right-rsa-minimum-met = يبقى { $amount } في الشهر: يُدفع RSA ابتداءً من { $minimum }.
right-rsa-minimum-not-met = لا يبقى إلا { $amount } في الشهر: يُدفع RSA ابتداءً من { $minimum }. إذا نقص دخلكم، عودوا إلى هذا الحق. إذا كنتم تعملون، يمكن أن تساعدكم prime d’activité.
right-rsa-minimum-unknown = ينقصنا دخلكم: يُدفع RSA ابتداءً من { $minimum } في الشهر.
right-rsa-sum-base = مبلغ RSA لأسرتكم
right-rsa-sum-housing = جزء يغطّيه سكنكم أو مساعدة السكن
right-rsa-sum-family = المساعدات العائلية المحسوبة (prestations familiales)
right-rsa-sum-minima = دخل أدنى آخر: AAH، ASI، ASS، ASPA، MVA
right-rsa-sum-earnings = دخل العمل
right-rsa-sum-income = دخل آخر
follow-title = وماذا بعد؟
follow-lead = قولوا ما آلت إليه هذه الحقوق: المركز يعدّ الأجوبة، دون أن يعرف ممّن هي.
follow-sent = لا يُرسل شيء دون موافقتكم. ما يُرسل مع كل جواب: اليوم واسم الحق وما تقولونه. لا اسمكم، ولا هذا الجهاز، ولا ما يربطه بأجوبتكم الأخرى.
follow-first = رأيت حقوقي الآن
follow-first-hint = هل هي لديكم؟
follow-later = رأيتها قبل بضعة أسابيع
follow-later-hint = ماذا كانت النتيجة؟
follow-no = لا، شكرًا
follow-none = لا يوجد حق محتمل الآن: ليس هنا ما يُقال.
follow-town = مساعدات المدينة
follow-have = { $right }: هل هو لديكم؟
follow-lacks = لا، ليس لديّ
follow-why = { $right }: لمَ لا، في رأيكم؟
follow-asked = { $right }: هل طلبتموه؟
follow-received = نعم، وأستلمه
follow-refused = نعم، ورُفض
follow-how-much = { $right }: كم في الشهر تقريبًا؟
follow-why-refused = { $right }: لماذا رُفض؟
follow-left = { $count ->
    [zero] لم يبقَ أي حق
    [one] بقي حق واحد
    [two] بقي حقّان
    [few] بقيت { $count } حقوق
    [many] بقي { $count } حقًا
   *[other] بقي { $count } حق
}
follow-pass = تجاوز هذا الحق
follow-stop = أتوقف هنا
follow-check = إعطاء هذه الأجوبة؟
follow-not-yet = لم يُرسل شيء بعد. أعيدوا القراءة ثم قرّروا.
follow-all-passed = تجاوزتم كل الحقوق: لا يُرسل شيء.
follow-give = { $count ->
    [zero] لا أجوبة تُعطى
    [one] إعطاء هذا الجواب
    [two] إعطاء هذين الجوابين
    [few] إعطاء هذه الأجوبة وعددها { $count }
    [many] إعطاء { $count } جوابًا
   *[other] إعطاء { $count } جواب
}
follow-again = البدء من جديد
follow-thanks = شكرًا على قول ذلك
follow-thanks-text = تُعدّ أجوبتكم مع أجوبة الآخرين، دون ذكر اسمكم.
follow-in-two-months = بعد شهرين
follow-remind-text = يمكن لهذا الهاتف أن يسألكم عن النتيجة. يحفظ عندئذ أسماء هذه الحقوق لا غير، وتمحونها متى شئتم.
follow-remind = اسألوني بعد شهرين
follow-reminded = سيسألكم هذا الهاتف ابتداءً من { $day }. ولذلك يحفظ أسماء هذه الحقوق.
follow-forget = محو هذا التذكير
follow-kiosk = عودوا بورقتكم أو بمربّعكم: يفتح حقوقكم من جديد وتقولون ما كانت النتيجة. هذا الجهاز العمومي لا يحفظ شيئًا.
follow-say = قول ما كانت النتيجة
follow-said-has = نعم، أستلمه
follow-said-waits = طلبته وأنتظر الجواب
follow-said-not_known = لم أكن أعرف أنه موجود
follow-said-not_asked = كنت أعرف ولم أطلبه
follow-said-not_received = طلبته ولم أستلم شيئًا
follow-said-not_offered = لم يعرضه عليّ أحد
follow-said-no_reason = أفضّل ألّا أقول
follow-said-received_to50 = حتى 50 €
follow-said-received_to150 = من 51 إلى 150 €
follow-said-received_to300 = من 151 إلى 300 €
follow-said-received_more = أكثر من 300 €
follow-said-received_unsaid = ليس مالًا كل شهر، أو أفضّل ألّا أقول
follow-said-refused_conditions = قيل لي إنه ليس من حقي
follow-said-refused_papers = نقصت ورقة
follow-said-refused_unclear = لا أعرف لماذا
follow-said-still_waits = نعم، أنتظر الجواب
follow-said-still_not_asked = لا، ليس بعد
ask-title = الحصول على مساعدة
ask-lead = يتصل بكم أحد من المركز، وينظر معكم فيما يمكنكم طلبه.
ask-way = كيف؟
ask-way-call = أن يُتصل بي
ask-way-visit = أخذ موعد (نتصل لتحديد الساعة)
ask-when = متى نتصل بكم؟
ask-when-morning = صباحًا
ask-when-afternoon = بعد الظهر
ask-when-evening = في آخر النهار
ask-when-any = في أي وقت
ask-right = القول إنه بخصوص: { $right }
ask-right-hint = إذا لم تؤشّروا عليه فالمركز لا يعرفه.
ask-who = كيف نصل إليكم؟
ask-phone-needed = من دون رقم لا يمكننا الاتصال بكم.
ask-sealed = يُختم اسمكم ورقمكم هنا بالذات. لا يفتحهما إلا استقبال المركز، وكل فتح يُدوَّن. يُمحيان عند الانتهاء، بعد { $days } يومًا على الأكثر.
ask-do = إرسال طلبي
request-title = طلب المساعدة
request-find = طلبي أو اقتراحي
request-asked = طلبكم ينتظر
request-asked-text = يتصل بكم المركز حالما يتفرغ أحد.
request-taken = أحد يهتم به
request-taken-text = المركز يتصل بكم، أو اتصل.
request-done = تمّ
request-done-text = مُحي اسمكم ورقمكم.
request-withdrawn = سحبتم طلبكم
request-erased = مُحي اسمكم ورقمكم.
request-expired = طلبكم قديم جدًا
request-expired-text = لم يستطع أحد الوصول إليكم في الوقت. مُحي اسمكم ورقمكم؛ يمكنكم الطلب من جديد.
request-code = رمز طلبكم
request-qr = طلبكم، للمسح
request-keep = بهذا الرمز تنظرون إلى طلبكم أو تسحبونه، من هنا أو من جهاز آخر.
request-sealed = يُحفظ اسمكم ورقمكم مختومين.
request-withdraw = سحب طلبي
request-sure = سحب طلبكم؟
request-sure-text = لن يتصل بكم أحد، ويُمحى اسمكم ورقمكم فورًا.
request-no = لا، إبقاؤه
request-yes = نعم، سحبه
request-again = الطلب من جديد
request-not-found = لا يُعرف طلب بهذا الرمز، أو لم يصل بعد إلى هنا. تحققوا من الحروف الاثني عشر.
request-hint = الحروف الاثنا عشر لطلبكم
request-open = فتح طلبي
propose-title = اقتراح ورشة
propose-lead = هل تجيدون شيئًا؟ أروه للآخرين. يبحث المركز معكم عن مكان ويوم.
propose-craft = من أي نوع هو؟
propose-craft-kitchen = الطبخ
propose-craft-garden = البستنة
propose-craft-hands = الخياطة والتصليح
propose-craft-music = الموسيقى والرقص
propose-craft-words = لغة أو حكايات
propose-craft-other = شيء آخر
propose-line = ما تجيدون فعله
propose-line-hint = في سطر واحد، كما تقولونه. مثلًا: أجيد طبخ الكسكس.
propose-line-needed = اكتبوا في سطر واحد ما تجيدون فعله.
propose-line-long = هذا طويل جدًا: { $max } حرفًا على الأكثر، في سطر واحد.
propose-days = في أي أيام يمكنكم؟
propose-days-hint = من دون اختيار، كل الأيام تناسبكم.
propose-when = في أي وقت؟
propose-who-hint = اسم وهاتف، أو لا شيء. من دون رقم تُقرأ الإجابة هنا برمزكم.
propose-named = يمكن أن يُكتب اسمي في البرنامج
propose-named-hint = وإلا فالبرنامج لا يقول من أنتم.
propose-name-needed = اكتبوا اسمكم، أو أزيلوا علامة البرنامج.
propose-sealed = ما تكتبونه يُختم هنا بالذات. لا يفتحه إلا استقبال المركز، وكل فتح يُدوَّن. يُمحى كل شيء عند القرار، بعد { $days } يومًا على الأكثر.
propose-do = إرسال اقتراحي
propose-look = رؤية اقتراحي
proposal-title = الورشة التي اقترحتها
proposal-any-day = أي يوم
proposal-asked = شكرًا، سُجّل اقتراحكم
proposal-asked-text = يقرؤه المركز ويبحث عن مكان ويوم. تُقرأ الإجابة هنا برمزكم.
proposal-taken = المركز يحضّر ورشتكم
proposal-taken-text = إذا تركتم رقمًا، يتصل بكم المركز للحديث عنها.
proposal-done = ورشتكم في البرنامج
proposal-done-text = شكرًا. مُحي رقمكم وما كتبتموه.
proposal-see = رؤية الورشة
proposal-declined = ليس هذه المرة
proposal-declined-text = شكرًا على الاقتراح. مُحي ما كتبتموه.
proposal-because-alike = هناك ورشة مشابهة مقرّرة.
proposal-because-full = البرنامج ممتلئ حاليًا. اقترحوها من جديد لاحقًا.
proposal-because-means = ينقصنا المطبخ أو الأدوات أو المكان اللازم.
proposal-because-unreached = لم نستطع الوصول إليكم.
proposal-because-agreed = كما اتفقنا معكم.
proposal-withdrawn = سحبتم اقتراحكم
proposal-erased = مُحي ما كتبتموه.
proposal-expired = اقتراحكم قديم جدًا
proposal-expired-text = لم يُجب أحد في الوقت، ونأسف لذلك. مُحي ما كتبتموه؛ يمكنكم الاقتراح من جديد.
proposal-again = اقتراح شيء آخر
proposal-withdraw = سحب اقتراحي
proposal-sure = سحب اقتراحكم؟
proposal-sure-text = لن يجعل المركز منه ورشة. يُمحى ما كتبتموه فورًا.
proposal-code = رمز اقتراحكم
proposal-qr = اقتراحكم، للمسح
proposal-keep = بهذا الرمز تقرؤون الإجابة أو تسحبون اقتراحكم، من هنا أو من جهاز آخر.
proposal-sealed = يُحفظ ما كتبتموه مختومًا.

food-title = غذاء الشهر
food-of = Epicé’bon، غذاء الشهر: { $month }
food-season = الموسم
food-choosing = كيف نختاره
food-keeping = كيف نحفظه
food-recipes = الوصفات
food-workshops = نطبخ معًا
food-earlier = الأشهر الماضية
food-none = لم يُنشر غذاء الشهر بعد. عودوا قريبًا.
food-demo = عرض تجريبي: النصائح والوصفات والأسعار غير حقيقية.
recipe-meta = { $minutes } دقيقة · عدد الحصص: { $count }
recipe-time = { $minutes } دقيقة
recipe-each = { $amount } للحصة الواحدة
recipe-all = { $amount } لعدد الحصص: { $count }
recipe-portions = عدد الحصص
recipe-less = حصة أقل
recipe-more = حصة إضافية
recipe-ingredients = ما نحتاجه
recipe-steps = طريقة التحضير
recipe-none = هذه الوصفة لم تعد هنا.
recipe-others = عرض غذاء الشهر
amount-gram = { $amount } غ
amount-millilitre = { $amount } مل
amount-piece = { $amount }
amount-spoon = { $amount } ملعقة كبيرة
amount-teaspoon = { $amount } ملعقة صغيرة
amount-pinch = { $amount } رشة
