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
question-young-hint = سنتان من العمل: 3 214 ساعة في السنوات الثلاث الأخيرة.
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
question-savings-why = فوائدها تُحسب قليلًا، وفوق 30 000 € أكثر.
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
summary-title = أجوبتي
summary-lead = هذا ما أجبتم به. المسوا جوابًا لتصحيحه.
summary-none = لا شيء من هذا
summary-child = للطفل { $number }
case-who = من
