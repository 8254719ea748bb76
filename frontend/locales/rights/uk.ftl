### The words of the rights in Ukrainian.
### State: machine draft

unit-years = років
month-part-now = Цього місяця
month-part-m1 = Минулого місяця
month-part-m2 = Два місяці тому
month-part-m3 = Три місяці тому
month-part-before = Раніше, в середньому за місяць
form-apl = Це APL, для житла з державною угодою.
form-als = Це ALS (соціальна допомога на житло).
form-alf = Це ALF (родинна допомога на житло).
form-free = Безкоштовно для всієї родини.
form-paid = За невеликий внесок.
question-children = Коли народилися ваші діти?
question-children-why = Багато видів допомоги залежать від віку дітей.
question-children-hint = Усі діти, які живуть із вами, навіть через тиждень, до 25 років.
question-birth = Яка дата народження?
question-birth-why = Деякі права починаються або змінюються з певного віку.
question-activity = Чим ви займаєтеся зараз?
question-activity-why = Навчання, робота, безробіття й пенсія дають різні права.
question-activity-choice-employed = Наймана робота
question-activity-choice-self_employed = Працюю на себе
question-activity-choice-unemployed = Без роботи, менше п’яти років праці за останні десять
question-activity-choice-unemployed_long = Без роботи, п’ять років праці або більше за останні десять
question-activity-choice-student = Школа, навчання або стажування
question-activity-choice-retired = На пенсії
question-activity-choice-inactive = Нічого з цього
question-nationality = Яке громадянство?
question-nationality-why = Деякі права потребують дозволу на проживання. Ваша відповідь лишається на цьому пристрої, ми її не бачимо.
question-nationality-hint = Європейська економічна зона: Європейський Союз, Ісландія, Ліхтенштейн і Норвегія.
question-nationality-choice-french = Французьке
question-nationality-choice-europe = Європейська економічна зона або Швейцарія
question-nationality-choice-protected = Інше, із захистом (біженець, особа без громадянства, додатковий захист)
question-nationality-choice-other = Інше громадянство
question-permit = Скільки років у Франції з дозволом, який дає право працювати?
question-permit-why = RSA потребує п’яти років, мінімальна пенсія — десяти. Ваша відповідь лишається на цьому пристрої.
question-permit-hint = Рахуйте повні роки. Для європейців — роки проживання. Напишіть 0, якщо немає.
question-incomes = Що надходить або йде щомісяця?
question-incomes-why = Права доповнюють те, що ви маєте: від цього залежать суми.
question-incomes-hint = Також те, що припинилося менше року тому. Торкніться всього, що підходить.
question-incomes-choice-wage = Зарплата
question-incomes-choice-unemployment = Допомога з безробіття
question-incomes-choice-retirement = Пенсія, своя або після чоловіка чи дружини
question-incomes-choice-invalidity = Пенсія через інвалідність
question-incomes-choice-support_received = Аліменти, які ви отримуєте
question-incomes-choice-support_paid = Аліменти, які ви платите
question-incomes-choice-business = Продажі або послуги мікропідприємства (micro-entreprise)
question-wage = Яка зарплата?
question-wage-why = Розрахунок дивиться на цей місяць, три останні й рік.
question-unemployment = Скільки допомоги з безробіття?
question-unemployment-why = Розрахунок дивиться на цей місяць, три останні й рік.
question-retirement = Скільки пенсії?
question-retirement-why = Розрахунок дивиться на цей місяць, три останні й рік.
question-invalidity = Скільки пенсії через інвалідність?
question-invalidity-why = Розрахунок дивиться на цей місяць, три останні й рік.
question-support_received = Скільки аліментів ви отримуєте?
question-support_received-why = Розрахунок дивиться на цей місяць, три останні й рік.
question-support_paid = Скільки аліментів ви платите?
question-support_paid-why = Розрахунок дивиться на цей місяць, три останні й рік.
question-wage-hint = Сума, виплачена до податку, як у розрахунковому листку («net avant impôt»).
question-retirement-hint = Усі пенсії разом, основна й додаткова.
question-support_paid-part-month = На місяць
question-business = Який оборот на місяць?
question-business-why = Певна частина обороту вважається доходом.
question-business-hint = У середньому, до витрат.
question-business-part-sale = Продаж товарів
question-business-part-service_bic = Ремісничі або торгові послуги
question-business-part-service_bnc = Інші послуги, вільні професії
question-registered = З якого дня ви зареєстровані у France Travail (центр зайнятості)?
question-registered-why = Після двох місяців попередні доходи менше враховуються для допомоги на житло.
question-situation = Чи є одна з цих ситуацій?
question-situation-why = Кожна дає або збільшує права.
question-situation-hint = Відсоток указано в рішенні MDPH (служба з інвалідності).
question-situation-choice-pregnant = Вагітність
question-situation-choice-disability_50 = Визнана інвалідність, від 50 до 79 %
question-situation-choice-disability_80 = Визнана інвалідність, 80 % або більше
question-situation-choice-restriction = MDPH визнала обмеження доступу до роботи (RSDAE)
question-young = До 28 років: чи є одна з цих ситуацій?
question-young-why = Вони змінюють права молоді.
question-young-hint = Два роки праці: 3 214 годин за останні три роки.
question-young-choice-worked_2_of_3 = Два роки праці за останні три роки
question-young-choice-scholarship = Стипендія
question-young-choice-parents_return = У податковій декларації батьків
question-young-choice-parents_home = Живе в батьків
question-housing = Де ви живете?
question-housing-why = Житло дає право на допомогу й враховується в інших правах.
question-housing-choice-tenant_social = Оренда соціального житла (HLM)
question-housing-choice-tenant_private = Оренда без меблів
question-housing-choice-tenant_private_furnished = Оренда з меблями
question-housing-choice-owner_no_loan = Власне житло, без кредиту
question-housing-choice-owner_with_loan = Власне житло, з кредитом
question-housing-choice-hosted_free = У когось, нічого не плачу
question-housing-choice-hosted_contributing = У когось, ділимо витрати
question-housing-choice-hostel = Гуртожиток або резиденція (foyer)
question-housing-choice-homeless = Без житла
question-rent = Яка оренда на місяць?
question-rent-why = Допомога на житло залежить від оренди.
question-rent-hint = Без комунальних (charges), як у квитанції. Для кредиту — місячний платіж.
question-rent-part-month = На місяць
question-dwelling = Чи є щось особливе в цьому житлі?
question-dwelling-why = Від цього залежить межа оренди.
question-dwelling-choice-flat_share = Спільна оренда
question-dwelling-choice-room_only = Лише кімната
question-dwelling-choice-family_landlord = Власник — хтось із батьків, дідусь, бабуся або дитина
question-separated = Самі з дітьми менше вісімнадцяти місяців?
question-separated-why = Перші місяці RSA вищий.
question-children_situation = Чи хтось із ваших дітей в одній із цих ситуацій?
question-children_situation-why = Від цього залежить деяка допомога, для кожної дитини.
question-children_situation-hint = Торкніться всього, що підходить.
question-children_situation-choice-custody = Почергова опіка
question-children_situation-choice-disability = Визнана інвалідність 50 % або більше
question-children_situation-choice-wage = Отримує зарплату
question-custody = Почергова опіка?
question-custody-why = Тоді в деяких розрахунках дитина рахується за половину.
question-child_disability = Який відсоток визнаної інвалідності?
question-child_disability-why = Він дає право на допомогу на виховання дитини з інвалідністю (AEEH).
question-child_disability-choice-none = Немає
question-child_disability-choice-50_to_79 = Від 50 до 79 %
question-child_disability-choice-80_plus = 80 % або більше
question-child_wage = Яка зарплата в цієї дитини?
question-child_wage-why = Понад певну межу дитина вже не вважається утриманою.
question-school = У якій школі?
question-school-why = Стипендії є в collège і lycée.
question-school-choice-none = Ні в якій
question-school-choice-nursery = Дитячий садок (maternelle)
question-school-choice-primary = Початкова школа
question-school-choice-college = Середня школа (collège)
question-school-choice-lycee = Старша школа (lycée)
question-school-choice-higher = Вища освіта
question-savings = Скільки заощаджень у родині?
question-savings-why = Відсотки трохи враховуються, а понад 30 000 € — більше.
question-savings-hint = Приблизно. Напишіть 0, якщо немає.
question-savings-part-livret_a = На Livret A
question-savings-part-other = В іншому місці (LDDS, LEP, поточний рахунок …)
question-tax_income = Що задекларовано для податків за позаминулий рік?
question-tax_income-why = Допомога на дітей і AAH дивляться на той рік.
question-tax_income-hint = Суми за весь рік, у податковому повідомленні, отриманому торік.
question-tax_income-part-wages = Зарплати
question-tax_income-part-unemployment = Безробіття
question-tax_income-part-pensions = Пенсії
question-rfr = Який «revenu fiscal de référence» (базовий дохід для податку)?
question-rfr-why = На нього дивляться енергетичний чек і стипендії.
question-rfr-hint = У двох останніх податкових повідомленнях. Якщо в пари їх два, додайте їх.
question-rfr-part-n2 = Торішнє повідомлення
question-rfr-part-n1 = Цьогорічне повідомлення
question-receives = Що ви вже отримуєте?
question-receives-why = Те, що вже платять, враховується для медичного захисту й допомоги на житло.
question-receives-hint = Торкніться всього, що підходить.
question-receives-choice-rsa = RSA (мінімальний дохід)
question-receives-choice-af = Родинні виплати (AF)
question-receives-choice-cf = Родинна надбавка (CF)
question-receives-choice-asf = Допомога підтримки родини (ASF)
question-receives-choice-aah = Допомога дорослим з інвалідністю (AAH)
question-receives-choice-ass = Допомога після безробіття (ASS)
question-receives-choice-aspa = Мінімальна пенсія (ASPA)
question-receives-choice-asi = Надбавка через інвалідність (ASI)
question-separated-choice-yes = Так
question-separated-choice-no = Ні
question-custody-choice-yes = Так
question-custody-choice-no = Ні
what-if-title = А якщо…?
what-if-open = { $count ->
    [one] Залишилося { $count } запитання. Потім можна буде намалювати, що далі.
    [few] Залишилося { $count } запитання. Потім можна буде намалювати, що далі.
    [many] Залишилося { $count } запитань. Потім можна буде намалювати, що далі.
   *[other] Залишилося { $count } запитання. Потім можна буде намалювати, що далі.
}
what-if-lead = Виберіть зміну: ось що ви мали б щомісяця.
what-if-which = Яка зміна?
what-if-hours = Працювати більше або менше
what-if-hours-partner = Якщо інша людина працює більше або менше
what-if-rent = Переїхати
what-if-birth = Народити дитину
what-if-separation = Жити без пари
what-if-hours-count = Годин праці на тиждень
what-if-hours-less = Менше годин
what-if-hours-more = Більше годин
what-if-hours-mark = { $at } год
what-if-rent-count = Оренда на місяць, у євро
what-if-rent-less = Нижча оренда
what-if-rent-more = Вища оренда
what-if-hours-says = Якщо працювати { $at } год на тиждень, ви мали б усього { $total } на місяць.
what-if-partner-says = Якщо інша людина працює { $at } год на тиждень, ви вдвох мали б усього { $total } на місяць.
what-if-rent-says = З орендою { $rent } у вас лишалося б { $total } на місяць, коли її вже сплачено.
what-if-birth-says = Якби було на одну дитину більше, ви мали б усього { $total } на місяць.
what-if-separation-says = Без людини, з якою ви живете, ви мали б усього { $total } на місяць.
what-if-same = Це стільки ж, як сьогодні.
what-if-gain = Це більше, ніж сьогодні. Різниця: { $amount }.
what-if-loss = Це менше, ніж сьогодні. Різниця: { $amount }.
what-if-either = Залежно від відповідей, яких бракує, це трохи більше або трохи менше, ніж сьогодні.
what-if-with = З правами
what-if-without = Без прав
what-if-today = Сьогодні
what-if-rights = Які тоді права
what-if-begins = (починається)
what-if-ends = припиняється
what-if-none = Жодного права, за вашими відповідями.
what-if-before = Сьогодні
what-if-after = Потім
what-if-table = Цифри, рядок за рядком
what-if-steady = Це суми, коли зміна триває вже рік; перші місяці часто трохи кращі. Кожна година праці рахується щонайменше за SMIC (мінімальна зарплата).
papers-title = Мої документи
papers-none = За вашими відповідями, поки що не треба готувати документів.
papers-empty = Дайте відповідь на запитання про ваші права, і список документів складеться сам.
papers-missing = { $count ->
    [one] Вам залишилося знайти { $count } документ.
    [few] Вам залишилося знайти { $count } документи.
    [many] Вам залишилося знайти { $count } документів.
   *[other] Вам залишилося знайти { $count } документа.
}
papers-missing-for = { $count ->
    [one] Вам залишилося знайти { $count } документ (для скількох прав: { $rights }). Торкніться його, коли він у вас є.
    [few] Вам залишилося знайти { $count } документи (для скількох прав: { $rights }). Торкніться тих, які у вас є.
    [many] Вам залишилося знайти { $count } документів (для скількох прав: { $rights }). Торкніться тих, які у вас є.
   *[other] Вам залишилося знайти { $count } документа (для скількох прав: { $rights }). Торкніться тих, які у вас є.
}
papers-all = У вас є всі документи. Можна подавати заяви.
papers-open = { $count ->
    [one] Для { $count } права
    [few] Для { $count } прав
    [many] Для { $count } прав
   *[other] Для { $count } права
}
papers-open-most = { $count ->
    [one] Для { $count } права, до { $most } на місяць
    [few] Для { $count } прав, до { $most } на місяць
    [many] Для { $count } прав, до { $most } на місяць
   *[other] Для { $count } права, до { $most } на місяць
}
papers-keep = Зберегти цей список на цьому телефоні
papers-keep-hint = Лише документи, ніколи не ваші відповіді. Список може прочитати той, хто тримає цей телефон.
papers-not-kept = Цей телефон не зберіг списку. Надрукуйте його або запишіть.
papers-copies = Майже завжди досить копій. Оригінали залишайте собі.
ticket-title = Взяти мої результати із собою
ticket-lead = Зчитайте цей квадрат телефоном: ваші результати відкриються на ньому.
ticket-qr = Ваші результати, щоб зчитати
ticket-where = Рецепція CCAS теж може його зчитати й тоді бачить ті самі результати разом із вами.
ticket-private = У квадраті ваші відповіді, без вашого імені. Нічого не надсилається: лише ви вирішуєте, кому його показати.
ticket-typed = Без камери: літери, які треба ввести
ticket-print = Надрукувати мої результати
ticket-too-long = Ваші відповіді задовгі для квадрата. Надрукуйте результати: на рецепції їх прочитають разом із вами.
ticket-open-title = Відкрити мої результати
ticket-open-lead = Зчитайте камерою квадрат із вашого паперу або введіть тут його літери.
ticket-field = Літери вашого квитка
ticket-open = Відкрити
ticket-older = Цей квиток з іншого місяця. Ваші відповіді тут; суми перераховано на цей місяць.
ticket-foreign = Це не квиток прав. Знайдіть квадрат під «Мої результати» або почніть запитання знову.
ticket-version = Цей квиток з іншої версії. Перезавантажте цю сторінку, коли буде мережа, або почніть запитання знову.
ticket-torn = Частини цього квитка бракує, або її пошкоджено. Розрівняйте його й зчитайте ще раз або почніть запитання знову.
slip-day = { $day } { $year }
slip-to-check = «?»: бракує відповіді, або це треба перевірити разом.
slip-scan = Цей квадрат, зчитаний телефоном або на рецепції, відкриває ці результати. У ньому ваші відповіді, без вашого імені.
results-yes = Що ви можете попросити
results-check = Треба перевірити
results-received = Ви це вже отримуєте
results-no = { $count ->
    [one] Не цього разу: { $count } право, і чому
    [few] Не цього разу: { $count } права, і чому
    [many] Не цього разу: { $count } прав, і чому
   *[other] Не цього разу: { $count } права, і чому
}
summary-title = Мої відповіді
summary-lead = Ось що ви відповіли. Торкніться відповіді, щоб її виправити.
summary-none = Нічого з цього
summary-child = Для дитини { $number }
case-who = Хто
