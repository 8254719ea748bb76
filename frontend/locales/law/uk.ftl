### Слова закону, українською.
### State: machine draft

law-days =
    { $count ->
        [one] { $count } день, як установило місто
        [few] { $count } дні, як установило місто
        [many] { $count } днів, як установило місто
       *[other] { $count } дня, як установило місто
    }

## Ваші дані

law-privacy-lead = Якнайменше, і нічого без вас. Ось усе, що ми зберігаємо про людей, які приходять.
law-privacy-where = Це зберігається на сервері, який обрало місто, і на вашому пристрої. Іншим нічого не надсилається: ні реклами, ні вимірювання відвідувань.
law-privacy-rights-title = Про що ви можете попросити
law-privacy-rights = Побачити, що про вас зберігається, виправити, стерти або відмовитися. Це безкоштовно.
law-privacy-own = Усе про ваш запис або ваш паспорт можна відразу побачити й забрати, нікого не питаючи.
law-privacy-whom-title = Кого запитати
law-privacy-whom = У приймальні центру, { $town }. Можна прийти з кимось.
law-privacy-cnil = Якщо відповідь вас не влаштовує, напишіть до CNIL: 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07. Телефон: 01 53 73 22 22.
law-to-register = Реєстр обробки даних
law-register-in-french = Цей реєстр — документ міста. Він написаний французькою.

## Доступність

law-access-state = Частково відповідає RGAA 4.1, за нашою власною перевіркою. Жодна установа ще не перевіряла.
law-access-done-title = Що ми перевіряємо
law-access-done = Кожен екран проходить автоматичну перевірку (WCAG 2.2, рівень AA) у світлих кольорах, а контраст також у темних. Усе можна зробити лише клавіатурою. Кнопки великі.
law-access-not-title = Чого ще бракує
law-access-not-people = Жодна незряча чи слабозора людина ще не пробувала зі своїм екранним диктором.
law-access-not-languages = Переклади зробила машина. Перечитано мало.
law-access-not-speech = Читання вголос залежить від голосів пристрою. Для деяких мов їх немає.
law-access-not-screens = Великі екрани в залі можна читати, але не слухати.
law-access-tell-title = Сказати, що вам заважає
law-access-tell = Скажіть у приймальні центру, { $town }. Хтось відразу зробить це разом з вами.
law-access-defender = Немає відповіді? Напишіть до Défenseur des droits, без марки: Libre réponse 71120, 75342 Paris Cedex 07. Телефон: 09 69 39 00 00.

## Усе, що зберігається про мене

law-own-choose = Про що ви хочете побачити все?
law-own-passport = Що зберігається про мій паспорт.
law-own-nothing = Цей пристрій не зберігає ні запису, ні запиту, ні паспорта.
law-own-waiting =
    { $count ->
        [0] Ніщо не чекає на надсилання.
        [one] { $count } дія чекає на надсилання.
        [few] { $count } дії чекають на надсилання.
        [many] { $count } дій чекають на надсилання.
       *[other] { $count } дії чекають на надсилання.
    }
law-own-here-title = На цьому пристрої
law-own-people =
    { $count ->
        [one] { $count } особа
        [few] { $count } особи
        [many] { $count } осіб
       *[other] { $count } особи
    }
law-own-not-here = Цей пристрій поки що нічого про це не знає.
law-own-centre-title = У центрі
law-own-asking = Питаємо центр…
law-own-unanswered = Центр зараз не відповідає. Ви бачите те, що знає цей пристрій.
law-own-centre-nothing = Центр нічого не зберігає.
law-own-books = Журнал майстерні має той самий запис під тим самим кодом.
law-own-list = Список приймальні має той самий запит під тим самим кодом.
law-own-contact = Запечатаний контакт зберігається з { $from }. Якщо від вас не буде звістки, він зітреться { $until }.
law-own-contact-none = Жоден контакт не зберігається.
law-own-openings-none = Ніхто не відкривав контакту.
law-own-opening = { $when }: { $deed }, { $by }. Причина: { $reason }
law-own-deed-opened = контакт відкрито
law-own-deed-erased = контакт стерто
law-own-deed-found-none = контакт шукали, його не було
law-own-deed-could-not-open = контакт запитали, він не відкрився
law-own-fact-booked = запис
law-own-fact-place-changed = інше місце в черзі
law-own-fact-promoted = місце отримано
law-own-fact-withdrawn = місця повернено
law-own-fact-contact-kept = запечатаний контакт збережено
law-own-fact-contact-erased = контакт стерто
law-own-fact-explained = пояснення збережено
law-own-fact-checked-in = відвідування
law-own-fact-asked = запит про допомогу
law-own-request-asked = чекає, поки хтось візьметься
law-own-request-taken = хтось цим займається
law-own-request-done = виконано
law-own-request-withdrawn = відкликано
law-own-request-expired = строк минув
law-own-file = Зберегти у файл
law-own-keep = На цьому папері й у цьому файлі є ваш код. Бережіть їх для себе.

## Що зберігається

law-labels-what = Що зберігається
law-labels-who = Хто може читати
law-labels-term = Як довго
law-labels-erase = Як стирається
law-term-LastContact = Два роки після останнього контакту
law-term-TwoYears = Два роки після того, як стало непотрібним; три місяці для закритого облікового запису
law-term-Year = Один рік
law-term-Closed = Тридцять днів після закриття
law-term-Programme = Доки місто зберігає програму своєї події
law-term-Person = Доки людина не зітре або не відійде від термінала
law-term-Never = Ніколи не зберігається
law-holdings-bookings-what = Під випадковим кодом: яка майстерня, скільки дорослих і дітей, місце в черзі. Без імені.
law-holdings-bookings-why = Щоб місце й черга були чесними.
law-holdings-bookings-who = Хто знає код; хто веде майстерню — без коду.
law-holdings-bookings-erase = Людина відмовляється своїм кодом. Ці факти нікого не називають і лишаються в журналі.
law-holdings-contacts-what = Ім’я, телефон, мова, якщо людина хоче: запечатані на пристрої ключем міста.
law-holdings-contacts-why = Щоб подзвонити, якщо майстерня зміниться.
law-holdings-contacts-who = Керівництво та приймальня, по одному контакту, з причиною, записаною в журналі.
law-holdings-contacts-erase = Людиною з її кодом, центром або самостійно після строку: не повертається.
law-holdings-passages-what = Під випадковим секретом: які стенди, о котрій годині.
law-holdings-passages-why = Для маршруту та його підсумків.
law-holdings-passages-who = Хто має секрет; підсумки — від п’яти осіб.
law-holdings-passages-erase = Секрет викинуто — ніщо більше нікуди не веде.
law-holdings-answers-what = Обрані обличчя, без нічого, що сказало б, чиї; до і після поєднані числом, утвореним із секрету маршруту, з днем.
law-holdings-answers-why = Щоб знати, що сподобалося.
law-holdings-answers-who = Підсумки — від п’яти осіб.
law-holdings-answers-erase = Ніщо ні до кого не веде.
law-holdings-own_device-what = На телефоні людини: її коди, паспорт, мова, список її паперів і нагадування, якщо вона хоче, те, що чекає на надсилання.
law-holdings-own_device-why = Щоб працювати без мережі.
law-holdings-own_device-who = Сама людина.
law-holdings-own_device-erase = Людина очищує застосунок або браузер.
law-holdings-kiosk-what = На терміналі, на час візиту: те, що на екрані, і те, що чекає на надсилання.
law-holdings-kiosk-why = Щоб працювати без телефона.
law-holdings-kiosk-who = Людина перед терміналом.
law-holdings-kiosk-erase = «Стерти й піти» або самостійно, коли ніхто не торкається.
law-holdings-rights-what = Відповіді на запитання про права.
law-holdings-rights-why = Щоб сказати, на що ви, можливо, маєте право.
law-holdings-rights-who = Тільки сама людина.
law-holdings-rights-erase = Вони не залишають пристрою і ніколи не записуються.
law-holdings-take_up-what = Що стало з правами: для кожної відповіді день, право і відповідь. Нічого, що сказало б чия вона, ні які відповіді разом.
law-holdings-take_up-why = Щоб знати, чому право не просять, і для аналізу соціальних потреб центру.
law-holdings-take_up-who = Ніхто, відповідь за відповіддю; керівництво і приймальня центру, цілими групами щонайменше з п’яти відповідей, до минулого тижня.
law-holdings-take_up-erase = Ніщо там ні до кого не веде.
law-holdings-requests-what = Запити про допомогу під випадковим кодом: як, коли, мова, право, якщо сказано. Жодного імені.
law-holdings-requests-why = Щоб зателефонувати тому, хто просить.
law-holdings-requests-who = Хто знає код; керівництво і приймальня центру.
law-holdings-requests-erase = Людина забирає його з кодом, або сам за шістдесят днів; запечатаний контакт стирається з ним, а список забуває за тридцять днів.
law-holdings-referrals-what = Картки скерування: до якого партнера, для чого, хто надіслав, на якому етапі. Жодного імені: контакт і слово партнерові запечатані окремо.
law-holdings-referrals-why = Щоб скерувати людину до партнера за її згодою.
law-holdings-referrals-who = Керівництво і приймальня центру; партнер, якому її надіслано, і ніхто інший.
law-holdings-referrals-erase = Контакт, щойно картку закрито; картка за тридцять днів. Без відповіді вона спливає за чотирнадцять днів, прийнята за шістдесят.
