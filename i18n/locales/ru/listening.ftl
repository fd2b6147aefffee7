# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = Выберите одно
civic-search = Искать
list-next = Показать ещё
if-you-want = (если хотите)
step-less = На один меньше
step-more = На один больше
paths-label = Другие страницы
problem-title = Не получилось
no-signal = Нет связи. То, что вы написали, никуда не пропало. Отправьте, когда связь появится.
problem-back = Вернуться назад
later-busy = Сейчас здесь очень много людей. Подождите минуту и попробуйте ещё раз.
later-storage = Сейчас ничего не удалось сохранить. Подождите минуту и попробуйте ещё раз.
later-again = Что-то не так в адресе страницы или в форме. Вернитесь назад и попробуйте ещё раз.
sent-title = Проверьте почту
sent-until = Ссылка действует до этого времени: { $when }.

## The pages without a script

basic-title = Встречи, где город слушает: простые страницы
basic-lead = Эти страницы работают на старом телефоне и без JavaScript.
basic-sessions = Где и когда город слушает
basic-neighborhoods = Что услышали, по районам
basic-commitments = Что город обещал сделать
basic-seat = Посмотреть, изменить или отдать свои места
basic-request = Ваш зал, ваши люди
basic-next = Ближайшие встречи

## Schedule

sessions-title = Встречи, где город слушает
sessions-lead = Город слушает. Можно говорить, а можно просто сидеть и слушать. Имя называть не нужно.
sessions-all = Все встречи
sessions-none = Сейчас встреч не назначено. Можно попросить о встрече.
sessions-none-chosen = Таких встреч, как вы выбрали, нет.
sessions-tell-me = Сообщить, когда встреча будет
sessions-elsewhere = Ближайшая встреча
sessions-show-all = Показать все встречи
own-hall-title = Есть своё место?
own-hall = Попросите провести встречу там, где ваши люди уже собираются.
own-hall-link = Попросить о встрече
filter-title = Что показать
filter-all = Все
filter-any = Не важно
filter-neighborhood = Район
filter-language = Язык
filter-way = Как вы участвуете
filter-access = Что вам нужно
filter-from = Начиная с этого дня
filter-show = Показать
filter-clear = Сбросить
filter-chosen = Что вы выбрали
filter-remove = Убрать: { $filter }
view-label = Как показать
view-list = Список
view-month = Месяц
view-map = Карта
month-before = Предыдущий месяц
month-after = Следующий месяц
month-day = { $sessions ->
    [one] { $day }: { $sessions } встреча
    [few] { $day }: { $sessions } встречи
    [many] { $day }: { $sessions } встреч
   *[other] { $day }: { $sessions } встречи
 }
map-label = Карта встреч
map-note = Север наверху. Номера те же, что в списке ниже.
map-many = Знак вроде ×3 означает несколько встреч рядом.
map-none = У этих встреч нет места на карте.
keep-title = Быть в курсе
keep-lead = Добавьте расписание в свой календарь или программу новостей. Изменения придут сами.
keep-calendar = Календарь
keep-atom = Лента Atom
keep-json = Лента JSON
moved-from = раньше:
badge-cancelled = Отменена
badge-moved = Новое время
badge-over = Закончилась
badge-live = Идёт сейчас
badge-soon = Скоро начало
badge-interrupted = Трансляция прервалась
badge-recording = Есть запись
badge-waiting = Список ожидания
badge-captions = Субтитры
badge-asl = Жестовый язык (ASL)
badge-no-officers = Без полицейских
seats-full = { $seats ->
    [one] Мест нет, в очереди: { $seats }
    [few] Мест нет, в очереди: { $seats }
    [many] Мест нет, в очереди: { $seats }
   *[other] Мест нет, в очереди: { $seats }
 }
seats-open = { $seats ->
    [one] Свободно { $seats } место
    [few] Свободно { $seats } места
    [many] Свободно { $seats } мест
   *[other] Свободно { $seats } места
 }

## A session

session-cancelled = Эта встреча отменена
session-cancelled-others = Посмотреть другие встречи
session-moved = У этой встречи новое время
session-moved-note = Занятые места остаются за людьми.
session-local-time = По часам вашего телефона: { $time }
session-phone-in = Слушать и говорить по телефону:
session-other-languages = Другие языки — если попросите до этого дня: { $day }
session-before = Что знать заранее
session-not-filmed = Встречу не снимают на видео.
session-filmed = Встречу снимают на видео.
session-filmed-off-camera = Встречу снимают на видео. Некоторые места камера не видит.
session-record-findings = То, что вы говорите, не хранится. Записывают только то, что город узнал.
session-record-questions = Вопросы станут открытой записью, доступной всем. Имена — нет.
session-record-recording = Вся запись встречи станет доступна всем.
session-no-name = Никто не спросит у вас имя, документы или адрес.
session-hosts = Проводят:
session-calendar = Добавить в мой календарь
session-follow = Подписаться на новости этой встречи
seats-title = Занять места
seats-just-come = Можно просто прийти. Занимать место заранее не нужно.
seats-closed = Встреча закончилась. Занять места уже нельзя.
seats-begun = Встреча уже началась. Занимать место больше не нужно: просто приходите, звоните или смотрите.
seats-save = Занять места
seats-wait = Встать в список ожидания
seats-no-mail = Вы получите код и картинку, чтобы показать у входа. Эл. почта не нужна.
seats-have-code = У меня есть код
seats-taken = Занято мест: { $taken } из { $all }
seats-open-of = { $seats ->
    [one] Свободно { $seats } место из { $all }
    [few] Свободно { $seats } места из { $all }
    [many] Свободно { $seats } мест из { $all }
   *[other] Свободно { $seats } места из { $all }
 }
seats-queue-none = Свободных мест нет. В очереди пока никого.
seats-queue = { $groups ->
    [one] В очереди { $groups } заявка, всего мест: { $seats }
    [few] В очереди { $groups } заявки, всего мест: { $seats }
    [many] В очереди { $groups } заявок, всего мест: { $seats }
   *[other] В очереди { $groups } заявки, всего мест: { $seats }
 }
access-title = Если вам что-то нужно
aid-asked-by = Нужен переводчик или другая помощь? Скажите об этом, когда занимаете место. Последний день: { $day }. Мы ответим да или нет.
aid-asked-late = Последний день, чтобы попросить переводчика или другую помощь, уже прошёл: { $day }. Всё равно попросите: мы постараемся.
agenda-title = Что и когда будет
agenda-now = сейчас
questions-title = Вопросы
questions-none = Вопросов здесь пока нет.
question-me-too = Я тоже хочу это знать
question-answered = Есть ответ
question-supports = { $people ->
    [one] Об этом спрашивает ещё { $people } человек
    [few] Об этом спрашивают ещё { $people } человека
    [many] Об этом спрашивают ещё { $people } человек
   *[other] Об этом спрашивают ещё { $people } человека
 }

## Afterwards

record-title = Что осталось после встречи
record-none = Отчёт о встрече ещё не вышел.
record-people = { $people ->
    [one] Пришёл { $people } человек
    [few] Пришли { $people } человека
    [many] Пришли { $people } человек
   *[other] Пришли { $people } человека
 }
record-groups = { $groups ->
    [one] { $groups } группа
    [few] { $groups } группы
    [many] { $groups } групп
   *[other] { $groups } группы
 }
record-minutes = Прочитать отчёт о встрече
record-published = Опубликовано:
record-late = Опаздывает
record-promised = Отчёт обещан к этому дню:
recording-late = Опаздывает
recording-promised = Запись встречи обещана к этому дню:

## Saving seats

sign-up-title = Занять места
who-title = Кто придёт?
who-me = Только я
who-group = Группа
seats-how-many = Сколько мест?
group-name = Название группы
group-hint = Имена людей из группы мы не спрашиваем. Полиция никогда не видит этот список.
group-file-save = Сохранить эти ответы в файл
group-file-load = Заполнить из файла
group-file-note = Файл остаётся на вашем телефоне или компьютере. В следующий раз форма вашей группы заполнится из него.
group-file-wrong = Этот файл создан не здесь.
accept-partial = Если на всех мест не хватит, дайте сколько есть
accept-least = Но не меньше мест, чем
way-title = Как вы хотите участвовать?
choose-way = Выберите, как вы хотите участвовать.
needs-title = Что вам нужно?
needs-hint = Если ничего не нужно, ничего не отмечайте.
needs-interpreter-language = Язык переводчика
needs-interpreter-choose = Выберите язык переводчика.
extras-title = Места для инвалидных колясок, детей, выступающих
extras-hint = Каждое число — на всех вас вместе.
extras-free = { $places ->
    [one] свободно: { $places }
    [few] свободно: { $places }
    [many] свободно: { $places }
   *[other] свободно: { $places }
 }
extras-ages = Возраст детей
extras-speaker = Как обращаться к тому, кто выступит?
reach-title = Получать новости по эл. почте
reach-email = Эл. почта
reach-email-hint = Тогда мы сначала пришлём ссылку. Пока вы её не открыли, места ждут вас 30 минут.
reach-name = Имя или как к вам обращаться
reach-name-hint = Подойдёт любое имя.
reach-language = Пишите мне на этом языке
sign-up-vow-title = Кто может это прочитать
sign-up-vow = Только организаторы этой встречи, чтобы приготовить стулья и всё нужное. Полиция никогда не видит, кто записался.
sign-up-shredded = День, когда имена и просьбы будут уничтожены: { $day }.
sign-up-send = Занять места
draft-old = Эта форма была открыта больше часа. Всё, что вы заполнили, на месте: отправьте её ещё раз.
draft-sent = Эта форма уже отправлена. Если ответ до вас не дошёл, заполните её так же и отправьте ещё раз: она засчитается один раз, и вы увидите свой код.
draft-new = Заполнить новую форму
share-title = Сегодня с этого подключения к интернету пришло очень много форм
share-why = Чтобы роботы не заняли все места, мы просим ещё об одном. Пока ничего не сохранено.
share-mail = Укажите в форме свой адрес эл. почты и отправьте её ещё раз. Потом откройте ссылку в письме.
share-work = Можно нажать кнопку ещё раз. Тогда ваш телефон будет делать вычисления, не дольше минуты. Не закрывайте эту страницу.
share-working = Телефон делает вычисления.
share-host = Без эл. почты: попросите организатора занять вам места или попробуйте завтра.
share-ask = Можно также попробовать завтра или спросить на самой встрече.
share-tomorrow = Можно также попробовать завтра.
share-more-seats = Сегодня с этого подключения к интернету заняли очень много мест. Если нужно ещё, укажите адрес эл. почты и откройте ссылку в письме. Или попросите организатора.
if-full-title = Если мест нет
if-full-place = { $way }: вы будете в очереди под номером { $place }.
if-full-hold = { $hours ->
    [one] Когда места освободятся, мы будем держать их для вас { $hours } час.
    [few] Когда места освободятся, мы будем держать их для вас { $hours } часа.
    [many] Когда места освободятся, мы будем держать их для вас { $hours } часов.
   *[other] Когда места освободятся, мы будем держать их для вас { $hours } часа.
 }
if-full-last-day = В последний день свободные места получает следующая группа, которой их хватит.
if-full-keep = Ваше место в очереди сохраняется, даже если от части мест вы откажетесь.

## What a code opens

seat-entry-title = Ваши места
seat-entry-lead = Введите код, который вы получили, когда занимали места.
seat-entry-show = Показать мои места
seat-entry-lost = Потеряли код? Мы не можем его найти, потому что не знаем, чей он. Если вы указали почту, код есть в нашем письме.
seat-entry-report = Код из 24 цифр — для сообщения о том, что случилось
seat-code-label = Ваш код
seat-code-hint = 16 цифр. Пробелы не важны.
seat-code-keep = Запишите его или сфотографируйте. Тот, у кого есть код, может менять ваши места.
seat-title = Ваши места
seat-fresh-title = Сохраните этот код
seat-session-cancelled = Приходить не нужно, и делать ничего не нужно. Ваша заявка закроется сама.
seat-session-moved = Места по-прежнему ваши. Если новое время вам не подходит, отдайте их.
seat-unconfirmed = Ещё не подтверждено
seat-held = { $seats ->
    [one] Мы держим для вас { $seats } место.
    [few] Мы держим для вас { $seats } места.
    [many] Мы держим для вас { $seats } мест.
   *[other] Мы держим для вас { $seats } места.
 }
seat-held-part = { $seats ->
    [one] Мы держим для вас { $seats } место из { $wanted }. Остальных вы ждёте.
    [few] Мы держим для вас { $seats } места из { $wanted }. Остальных вы ждёте.
    [many] Мы держим для вас { $seats } мест из { $wanted }. Остальных вы ждёте.
   *[other] Мы держим для вас { $seats } места из { $wanted }. Остальных вы ждёте.
 }
seat-confirm-sent = Мы отправили вам письмо. Успейте открыть ссылку в нём и нажать там кнопку. Иначе вся ваша заявка отменится.
seat-confirm-press = Успейте нажать кнопку ниже. Иначе вся ваша заявка отменится.
seat-address-sent = Мы отправили письмо на адрес, который вы указали. Откройте ссылку в нём и нажмите там кнопку, чтобы мы могли вам писать. Даже если вы этого не сделаете, ваша заявка останется.
seat-address-press = Нажмите кнопку ниже, чтобы мы могли писать на этот адрес. Даже если вы этого не сделаете, ваша заявка останется.
seat-registered = Места за вами
seat-registered-note = { $seats ->
    [one] У вас { $seats } место.
    [few] У вас { $seats } места.
    [many] У вас { $seats } мест.
   *[other] У вас { $seats } места.
 }
seat-partly = Часть мест за вами
seat-partly-note = { $seats ->
    [one] У вас { $seats } место из { $wanted }. Остальных вы ждёте.
    [few] У вас { $seats } места из { $wanted }. Остальных вы ждёте.
    [many] У вас { $seats } мест из { $wanted }. Остальных вы ждёте.
   *[other] У вас { $seats } места из { $wanted }. Остальных вы ждёте.
 }
seat-waiting-note = { $wanted ->
    [one] Вы ждёте { $wanted } место.
    [few] Вы ждёте { $wanted } места.
    [many] Вы ждёте { $wanted } мест.
   *[other] Вы ждёте { $wanted } места.
 }
seat-cancelled = Места отданы
seat-cancelled-note = Вы отдали эти места. Теперь их может занять кто-то другой.
seat-expired = Срок закончился
seat-expired-note = Ссылку не открыли вовремя, или встреча уже прошла. Можно занять места снова.
seat-hold-until = Места ждут вас до этого времени:
seat-came = { $people ->
    [one] Из вас пришёл { $people } человек.
    [few] Из вас пришли { $people } человека.
    [many] Из вас пришли { $people } человек.
   *[other] Из вас пришли { $people } человека.
 }
seat-place = Вы в очереди под номером { $place }.
seat-ahead = { $seats ->
    [one] Люди перед вами ждут { $seats } место.
    [few] Люди перед вами ждут { $seats } места.
    [many] Люди перед вами ждут { $seats } мест.
   *[other] Люди перед вами ждут { $seats } места.
 }
seat-next = Вы следующие.
seat-seats = { $seats ->
    [one] { $seats } место
    [few] { $seats } места
    [many] { $seats } мест
   *[other] { $seats } места
 }
seat-qr = Картинка с вашим кодом, чтобы показать у входа
seat-print = Напечатать
seat-copy = Скопировать код
seat-needs-title = О чём вы просили
seat-confirm = Да, подтверждаю
seat-confirm-address = Да, пишите на этот адрес
seat-stop-waiting = Этих мест хватит, больше не ждать
seat-change-title = Что-то изменить
seat-change-number = Другое число мест
seat-change-note = Уменьшить число мест можно сразу. Если нужно больше, остальных мест, возможно, придётся подождать. То, что у вас есть, останется вашим.
seat-change-send = Изменить число
seat-describe = Что вам нужно и как с вами связаться
seat-describe-send = Сохранить
seat-done-confirm = Спасибо. Мы напишем вам, если что-то изменится.
seat-done-change = Число мест изменено.
seat-done-accept = Места ваши.
seat-done-accept-held = Вы взяли эти места. Они станут вашими, когда вы подтвердите их по ссылке в нашем письме.
seat-done-decline = Места перешли к другим. Ваше место в очереди сохраняется.
seat-done-stop = Других мест вы больше не ждёте.
seat-done-describe = Сохранено.
seat-done-hand-over = Это новый код. Старый больше не действует.
seat-done-roster = Список сохранён.
seat-done-cancel = Места отданы. Спасибо, что сказали нам.
need-asked = Ждёт ответа
need-confirmed = Это будет
need-declined = Этого не будет
need-declined-note = Нам очень жаль. Ниже можно попросить о другом или отдать места.
offer-title = { $seats ->
    [one] Свободно { $seats } место из { $wanted }, о которых вы просили. Взять?
    [few] Свободно { $seats } места из { $wanted }, о которых вы просили. Взять?
    [many] Свободно { $seats } мест из { $wanted }, о которых вы просили. Взять?
   *[other] Свободно { $seats } места из { $wanted }, о которых вы просили. Взять?
 }
offer-note = Если возьмёте, остальных мест вы будете ждать дальше. Если нет, ваше место в очереди сохранится.
offer-until = Ждут вас до этого времени:
offer-take = Взять
offer-let-go = Не брать
roster-title = Список имён
roster-label = Имена, каждое с новой строки
roster-hint = Это не обязательно. Достаточно числа.
roster-there = Вы оставили список имён. Он заперт.
roster-vow = Открыть этот список могут только организаторы. Каждое открытие заносится в журнал. Список уничтожат вместе со всем остальным.
roster-read = Открыть список
roster-send = Сохранить список
hand-over-title = Передать места другому
hand-over-note = Вместо вас придёт кто-то другой? Вы получите для него новый код. Ваш код сразу перестанет действовать, а ваше имя, эл. почта и список имён будут удалены. То, о чём вы просили, например переводчик, останется.
hand-over-send = Получить новый код
cancel-title = Отдать места
cancel-waiting = Больше не ждать
cancel-note = { $seats ->
    [one] { $seats } место перейдёт следующему в очереди. Вернуть его нельзя.
    [few] { $seats } места перейдут следующим в очереди. Вернуть их нельзя.
    [many] { $seats } мест перейдут следующим в очереди. Вернуть их нельзя.
   *[other] { $seats } места перейдут следующим в очереди. Вернуть их нельзя.
 }
cancel-waiting-note = Вы выйдете из списка ожидания. Отменить это нельзя.
cancel-send = Да, отдать

## Questions

ask-title = Задать вопрос
ask-label = Ваш вопрос
ask-hint = Лучше коротко. Пожалуйста, никого не называйте по имени.
ask-language = Язык вопроса
ask-nameless = Ведущий прочитает вопрос вслух, без имени. Мы не знаем, кто спрашивает.
ask-public = Вопрос станет открытой записью, доступной всем.
ask-send = Отправить вопрос
ask-sent-title = Ваш вопрос пришёл
ask-sent = Сначала его прочитает ведущий. Потом его увидят все.
ask-another = Задать ещё один
ask-watch = Вернуться к трансляции

## Asking for a session

request-title = Попросить о встрече
request-one-title = Просьба о встрече
request-lead = Ваша группа, ваше место, ваш язык. Город придёт к вам.
request-promise = { $days ->
    [one] Город ответит в течение { $days } дня. Все увидят, ответил ли он.
    [few] Город ответит в течение { $days } дней. Все увидят, ответил ли он.
    [many] Город ответит в течение { $days } дней. Все увидят, ответил ли он.
   *[other] Город ответит в течение { $days } дня. Все увидят, ответил ли он.
 }
request-see-all = Все просьбы и ответы
request-topic = О чём вы хотите поговорить?
request-topic-hint = Это могут прочитать все. Пожалуйста, никого не называйте по имени.
request-neighborhood = Район
request-hall = Где это может быть?
request-hall-hint = Зал, церковь, магазин, школьный двор. Если такого места нет, пропустите.
request-size = Сколько примерно людей?
request-days = Какие дни вам подходят
request-day = День { $number }
request-languages = Языки
request-access = Что там есть или что нужно?
request-group-hint = Это могут прочитать все. Если не хотите называть группу, пропустите.
request-contact = Как с вами связаться?
request-contact-hint = Номер телефона или эл. почта.
request-destroyed = То, что написала группа, уничтожили через 90 дней после последней новости об этой просьбе.
request-vow = Ваши контакты могут открыть только организаторы. Каждое открытие заносится в журнал.
request-send = Отправить просьбу
request-asked = Ждёт ответа
request-overdue = Ответ опаздывает
request-overdue-note = Город обещал ответить к этому времени и ещё не ответил.
request-answered = Есть ответ
request-scheduled = Встреча назначена
request-declined = Ответ: нет
request-withdrawn = Отозвана
request-unnamed = Группа
request-came = Попросили:
request-due = Срок ответа:
request-answered-on = Ответ дан:
request-what = О чём попросили
request-people = { $people ->
    [one] Примерно { $people } человек
    [few] Примерно { $people } человека
    [many] Примерно { $people } человек
   *[other] Примерно { $people } человека
 }
request-answer = Ответ города
request-session = К встрече
request-code-title = Ваш код для этой просьбы
request-code-note = С ним можно вернуться и отозвать просьбу. Это может сделать любой, у кого есть код.
request-withdraw = Отозвать просьбу
request-withdraw-note = Ваши контакты будут уничтожены. То, о чём вы просили, останется на этой странице с пометкой «отозвана».
request-withdraw-send = Да, отозвать
requests-title = Просьбы о встречах
requests-lead = Кто попросил, что ответил город и где он опаздывает.
requests-none = Пока никто не просил.

## Meetings of a division

meeting-label = Собрание участка
meeting-entry-lead = Для полицейских одного участка. Введите ключ, который вам дал организатор.
meeting-open = Открыть собрание
meeting-vow = Можно спрашивать без имени. Номер жетона, имя для входа и адрес вместе с вопросом не сохраняются.

## The door, for a group that helps there
door-title = Помощь на входе
door-lead = Вы помогаете у входа на встречу, и организатор дал вам ключ. Здесь видны только числа. Ничьих имён здесь нет.
door-key-label = Ваш ключ
door-key-hint = 16 цифр. Их дал вам организатор.
door-open = Открыть список у входа
door-came = { $came ->
    [one] Пока пришёл { $came } человек.
    [few] Пока пришли { $came } человека.
    [many] Пока пришли { $came } человек.
   *[other] Пока пришли { $came } человека.
 }
door-counted = Посчитано. Спасибо.
door-count-label = Сколько человек входит сейчас
door-count-hint = Группу можно посчитать сразу целиком, до 50 человек.
door-count-send = Посчитать
door-take-back = Вычесть это число
door-expected = Кого ждут
door-seats = { $seats ->
    [one] Занято { $seats } место
    [few] Занято { $seats } места
    [many] Занято { $seats } мест
   *[other] Занято { $seats } места
 }, ждут: { $waiting }
door-needs = Что нужно людям
door-again = Показать самые новые числа
door-vow = Вы видите, сколько людей, но никогда не видите, кто они. Через день после встречи ключ перестанет работать.
