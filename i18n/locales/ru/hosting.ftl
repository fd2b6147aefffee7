# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = Расписание
hosting-coverage = Районы
hosting-commitments = Обещания
hosting-requests = Просьбы
hosting-no-page = Этот адрес никуда не ведёт. Лучше всего продолжить с расписания.
hosting-unsaved-heading = Уйти без сохранения?
hosting-unsaved = На этой странице есть несохранённое или неотправленное. Если уйти, оно пропадёт.
hosting-unsaved-leave = Уйти
hosting-no = Назад
hosting-save = Сохранить
hosting-save-draft = Сохранить как черновик
hosting-saving = Сохраняем…
hosting-saved = Сохранено
hosting-saved-first = Сохранено. Стоит первым в списке.
hosting-edit = Изменить
hosting-remove = Убрать
hosting-copy = Скопировать
hosting-choose = Выберите…
hosting-all = Все
hosting-more = Показать ещё
hosting-failed = Не удалось загрузить.
hosting-failed-stale = Это прежние данные. Обновить их не удалось.
hosting-keys-down = Строка ниже
hosting-keys-up = Строка выше
hosting-keys-open = Открыть встречу
hosting-keys-new = Новая встреча
hosting-keys-refresh = Обновить
hosting-keys-tabs = Вкладки встречи
hosting-keys-search = Найти человека у входа
hosting-keys-back = Назад к расписанию
hosting-keys-schedule = К расписанию
hosting-keys-others = Районы, обещания, просьбы
hosting-keys-help = Этот список

## Schedule

hosting-new = Новая встреча
hosting-series = Новая серия
hosting-division = Новое собрание участка
hosting-schedule-count = { $count ->
    [one] { $count } встреча
    [few] { $count } встречи
    [many] { $count } встреч
   *[other] { $count } встречи
 }
hosting-schedule-first = Первые встречи: { $count }
hosting-schedule-empty = Встреч пока нет. Назначьте встречу или измените фильтр.
hosting-filters = Какие встречи
hosting-filter-state = Состояние
hosting-filter-kind = Для кого
hosting-filter-late = Опаздывают
hosting-filter-from = С
hosting-filter-until = По
hosting-column-when = Когда
hosting-column-session = Встреча
hosting-column-state = Состояние
hosting-column-seats = Места
hosting-column-look = Обратить внимание
hosting-seats = { $taken } из { $capacity }
hosting-waiting = ждут: { $count }
hosting-questions-waiting = { $count ->
    [one] { $count } вопрос не прочитан
    [few] { $count } вопроса не прочитаны
    [many] { $count } вопросов не прочитаны
   *[other] { $count } вопроса не прочитаны
 }
hosting-whole-city = Весь город
hosting-coverage-none = Пока не было
hosting-coverage-held = { $count ->
    [one] { $count } встреча
    [few] { $count } встречи
    [many] { $count } встреч
   *[other] { $count } встречи
 }
hosting-coverage-sum = Районов, где была встреча: { $held } из { $all }.
hosting-coverage-sessions = Проведено встреч
hosting-coverage-last = Последняя
hosting-coverage-next = Следующая
hosting-coverage-plan = Назначить здесь встречу
hosting-days-ago = { $days ->
    [0] сегодня
    [one] { $days } день назад
    [few] { $days } дня назад
    [many] { $days } дней назад
   *[other] { $days } дня назад
 }

## Warnings

hosting-warning-agenda-late = Нет повестки, менее 72 часов
hosting-warning-agenda-very-late = Нет повестки, менее 24 часов
hosting-warning-board-majority = Придёт большинство совета
hosting-warning-interpreter-needed = Нужен переводчик
hosting-warning-needs-undecided = Просьбы о помощи без решения
hosting-warning-no-stream = Нет трансляции
hosting-warning-record-late = Отчёт опаздывает
hosting-warning-note-agenda-late = Повестку обычного собрания публикуют за 72 часа. Напишите её сейчас.
hosting-warning-note-agenda-very-late = Даже повестку внеочередного собрания публикуют за 24 часа. Напишите её сейчас или перенесите встречу.
hosting-warning-note-board-majority = Если участвует большинство совета, по закону Брауна (Brown Act) встреча может считаться заседанием этого совета. Спросите юриста города (City Attorney), нужно ли уведомление.
hosting-warning-note-interpreter-needed = Переводчика попросило достаточно людей, но ни один не подтверждён. Закажите переводчика и подтвердите его на вкладке «Вход».
hosting-warning-note-needs-undecided = День, до которого принимали просьбы, прошёл. Люди ждут ответа.
hosting-warning-note-no-stream = Встреча открыта для всех, но посмотреть её из дома нельзя. Добавьте трансляцию.
hosting-warning-note-record-late = Срок, к которому обещан отчёт, прошёл. Все видят, что он опаздывает.

## A session's form

hosting-part-what = О чём встреча
hosting-part-where = Где и когда
hosting-part-people = Кто может прийти
hosting-part-said = Что люди знают заранее
hosting-title = Название
hosting-summary = О чём встреча
hosting-written-in = Язык текста
hosting-organizer = Кто проводит
hosting-co-hosts = Группы, которые проводят встречу вместе с городом
hosting-one-a-line = Каждая с новой строки.
hosting-agenda = Повестка
hosting-agenda-hint = Каждый пункт с новой строки, со временем: 18:30 Приветствие
hosting-add-translation = Добавить перевод
hosting-language = Язык
hosting-area = Полицейский участок
hosting-neighborhood = Район
hosting-starts = Начало
hosting-ends = Конец
hosting-zone = Часовой пояс
hosting-zone-hint = Пояс места встречи, например America/Los_Angeles.
hosting-hall = Зал
hosting-address = Улица и дом
hosting-point = Точка на карте
hosting-point-hint = Два числа: 34.0537, -118.2428
hosting-way-there = Как добраться
hosting-way-there-hint = Автобусы, стоянка, какая дверь.
hosting-ways = Способы участия
hosting-pools = Места
hosting-pools-hint = Если чего-то нет, не указывайте число. Когда мест прибавится, ожидающие сразу их получат.
hosting-languages = Языки: говорят или переводят
hosting-access = Что есть на встрече
hosting-officers = Полицейские
hosting-public-record = Что станет открытой записью
hosting-phone-in = Номер, чтобы слушать по телефону
hosting-ask-aid-by = Последний день для просьб о помощи
hosting-recording-days = Через сколько дней выйдет видеозапись
hosting-recording-days-hint = Если записи не будет, не указывайте. Когда срок пройдёт, все увидят, что она опаздывает.
hosting-filmed = Идёт съёмка
hosting-division-about = Внутреннее собрание для полицейских одного участка. Его нет в списках. Полицейские задают вопросы без имени по адресу, который вы получите один раз.
hosting-door-key-heading = Ключ для полицейских
hosting-door-key-about = Этот ключ открывает страницу, где полицейские задают вопросы. Он показан только сейчас. Скопируйте его и передайте полицейским этого участка.
hosting-door-address-about = Этот адрес открывает страницу сразу с ключом. То, что стоит после знака #, браузер никому не отправляет. Без JavaScript полицейские сами вводят ключ на странице.
hosting-door-address-copy = Скопировать адрес
hosting-door-address-qr = Картинка с адресом, чтобы отсканировать телефоном
hosting-to-session = К собранию
hosting-door-key-new = Создать новый ключ…
hosting-door-key-renew = Старый ключ больше ничего не откроет. Всем, у кого он есть, понадобится новый. Это заносится в журнал.
hosting-door-key-yes = Создать новый ключ
hosting-door-key-lost = Ключ потерян? Он нигде не хранится, и показать его снова нельзя. Можно создать другой.

hosting-wrong-title = Напишите название, не больше 120 букв.
hosting-wrong-summary = Напишите, о чём встреча, не больше 2000 букв.
hosting-wrong-organizer = Укажите, кто проводит.
hosting-wrong-area = Выберите полицейский участок.
hosting-wrong-time = Выберите день и время.
hosting-wrong-end = Конец должен быть позже начала.
hosting-wrong-zone = Укажите часовой пояс.
hosting-wrong-ways = Выберите хотя бы один способ участия.
hosting-wrong-hall = Люди придут в зал. Укажите, в какой.
hosting-wrong-point = Напишите два числа: сначала широту, потом долготу.
hosting-wrong-languages = Выберите хотя бы один язык.
hosting-wrong-seats = Для каждого способа участия нужно число мест.
hosting-wrong-day = Выберите существующий день.
hosting-wrong-agenda = В каждой строке нужны время и слова: 18:30 Приветствие
hosting-wrong-agenda-time = Каждое время должно быть между началом и концом.
hosting-wrong-number = Напишите число или оставьте пустым.
hosting-wrong-translation = В каждом переводе нужны название и текст.
hosting-wrong-reason = Напишите, почему встречу отменяют.
hosting-wrong-answer = Напишите, что город отвечает группе.
hosting-wrong-planned = Выберите назначенную встречу.
hosting-wrong-not-planned = Здесь выбрана встреча. Нажмите «Встреча назначена» или не выбирайте ничего.
hosting-wrong-past = Выберите день, который ещё не прошёл.
hosting-wrong-until = Последний день раньше первого.
hosting-wrong-aid-late = Этот день позже встречи. Выберите день до неё или сам день встречи.
hosting-wrong-phone = Напишите номер, по которому можно позвонить: цифры, пробелы и + - ( ) . , # *
hosting-wrong-said-by = Столько людей не приходило. Проверьте число.
hosting-wrong-server = Сервер это не принял. Проверьте ещё раз.
hosting-wrong-neighborhood = Выберите район.
hosting-wrong-long = Слишком длинно. Сократите.
hosting-wrong-meant = Напишите, что имелось в виду, не больше 400 букв.
hosting-wrong-promise = Напишите, что будет сделано, не больше 160 букв.
hosting-wrong-owner = Укажите, кто это делает.
hosting-wrong-note = Напишите, что произошло, не больше 600 букв.
hosting-wrong-parts-many = Столько частей здесь нет. Проверьте число.
hosting-wrong-parts-open = «Сделано» — только когда сделаны все части. Укажите их все или выберите другое состояние.
hosting-wrong-parts-few = Уже сделано больше частей, чем это число.
hosting-wrong-due-step = Обещанный срок меняют через «Добавить, что произошло». Оба срока останутся в истории.
hosting-wrong-state = Такое состояние выбрать нельзя. То, что сделано или не будет сделано, может снова стать только «Делается».
hosting-wrong-link = Ссылка начинается с https://
hosting-wrong-stream = Каждой трансляции нужен адрес, который начинается с https://, или название канала.
hosting-wrong-series = Выберите районы и промежуток от 0 до 366 дней.
hosting-wrong-boards = Напишите каждый совет с двумя числами: 4/7

## A series

hosting-series-where = Какие районы
hosting-series-find = Найти район
hosting-series-all = Все
hosting-series-new = Те, где встреч ещё нет
hosting-series-none = Ни одного
hosting-series-chosen = { $count ->
    [0] Пока ничего не выбрано. Порядок — тот, в котором вы отмечаете.
    [one] Выбран { $count } район, в том порядке, в котором вы отметили.
    [few] Выбрано { $count } района, в том порядке, в котором вы отметили.
    [many] Выбрано { $count } районов, в том порядке, в котором вы отметили.
   *[other] Выбрано { $count } района, в том порядке, в котором вы отметили.
 }
hosting-every-days = Дней от встречи до встречи
hosting-every-days-hint = 7 — раз в неделю. 0 — все в один день.
hosting-series-preview = Что будет создано
hosting-series-preview-empty = Выберите районы и начало, чтобы увидеть, что будет создано.
hosting-make-drafts = Создать черновики
hosting-series-made = { $count ->
    [one] Создан { $count } черновик
    [few] Создано { $count } черновика
    [many] Создано { $count } черновиков
   *[other] Создано { $count } черновика
 }
hosting-series-publish = Опубликовать всю серию
hosting-series-published = Опубликовано: { $count } из { $all }

## Publish, move, call off, close

hosting-tabs = Части встречи
hosting-tab-facts = Встреча
hosting-tab-door = Вход
hosting-tab-stream = Трансляция
hosting-tab-questions = Вопросы
hosting-tab-minutes = Отчёт
hosting-tab-findings = Услышанное
hosting-publish = Опубликовать
hosting-publish-words = С этого момента встречу видят все и могут записаться.
hosting-publish-division = С этого момента полицейские, у которых есть ключ, могут задавать вопросы. Собрания нет ни в одном списке.
hosting-close = Закрыть встречу
hosting-close-words = Отметок о приходе и вопросов больше не будет. Отчёт и услышанное можно писать и дальше.
hosting-cancel = Отменить…
hosting-cancel-yes = Отменить встречу
hosting-cancel-words = { $count ->
    [0] Заявок нет. Встреча останется в расписании с пометкой «отменена».
    [one] О ней сразу сообщат ({ $count } заявка), и календари изменятся. Вернуть назад нельзя.
    [few] О ней сразу сообщат ({ $count } заявки), и календари изменятся. Вернуть назад нельзя.
    [many] О ней сразу сообщат ({ $count } заявок), и календари изменятся. Вернуть назад нельзя.
   *[other] О ней сразу сообщат ({ $count } заявки), и календари изменятся. Вернуть назад нельзя.
 }
hosting-cancel-reason = Почему? Это прочитают все.
hosting-cancelled-because = Отменена:
hosting-move-tells = { $count ->
    [0] Вы меняете время или место. Заявок пока нет; календари изменятся.
    [one] Вы меняете время или место. Об этом сообщат записавшимся ({ $count } заявка), и календари изменятся.
    [few] Вы меняете время или место. Об этом сообщат записавшимся ({ $count } заявки), и календари изменятся.
    [many] Вы меняете время или место. Об этом сообщат записавшимся ({ $count } заявок), и календари изменятся.
   *[other] Вы меняете время или место. Об этом сообщат записавшимся ({ $count } заявки), и календари изменятся.
 }
hosting-move-heading = Другое время или место
hosting-move-yes = Сохранить и сообщить людям
hosting-untold = { $count ->
    [one] У { $count } заявки нет подтверждённого адреса эл. почты, сообщить по ней нельзя. Повесьте объявление на дверь.
    [few] У { $count } заявок нет подтверждённого адреса эл. почты, сообщить по ним нельзя. Повесьте объявление на дверь.
    [many] У { $count } заявок нет подтверждённого адреса эл. почты, сообщить по ним нельзя. Повесьте объявление на дверь.
   *[other] У { $count } заявки нет подтверждённого адреса эл. почты, сообщить по ним нельзя. Повесьте объявление на дверь.
 }
hosting-boards = Члены советов
hosting-boards-label = Члены советов, которые обещали прийти
hosting-boards-hint = Каждый совет с новой строки и сколько его членов придёт: совет Pico Union 4/7
hosting-retention = Данные людей
hosting-shredded-due = Имена, просьбы о помощи и списки групп будут уничтожены: { $day }. После этого открыть их не сможет никто.
hosting-shredded-on = Имена, просьбы о помощи и списки групп уничтожены: { $day }.
hosting-shredded-sign-ups = Заявки
hosting-shredded-rosters = Списки групп
hosting-shredded-questions = Вопросы
hosting-shredded-letters = Неотправленные письма

## The door

hosting-door-opening = Открываем список у входа. Это заносится в журнал.
hosting-door-search = Первые четыре цифры или имя
hosting-door-came = пришли { $came } из { $seats }
hosting-door-unsent = { $count ->
    [one] { $count } отметка ещё не отправлена
    [few] { $count } отметки ещё не отправлены
    [many] { $count } отметок ещё не отправлены
   *[other] { $count } отметки ещё не отправлены
 }
hosting-door-kept = { $count ->
    [one] { $count } отметка ждёт здесь и уйдёт, как только появится связь. Не закрывайте эту страницу.
    [few] { $count } отметки ждут здесь и уйдут, как только появится связь. Не закрывайте эту страницу.
    [many] { $count } отметок ждут здесь и уйдут, как только появится связь. Не закрывайте эту страницу.
   *[other] { $count } отметки ждут здесь и уйдут, как только появится связь. Не закрывайте эту страницу.
 }
hosting-scan = Сканировать коды камерой
hosting-scan-stop = Выключить камеру
hosting-scan-picture = Изображение с камеры
hosting-scan-aim = Поднесите код к камере.
hosting-scan-refused = Камера сейчас недоступна. Введите первые четыре цифры.
hosting-scan-unknown = Этого кода нет в списке встречи.
hosting-scan-several = Несколько кодов в списке начинаются так же. Спросите, пожалуйста, имя.
hosting-scan-counted = Посчитан один человек.
hosting-scan-again = Этот код уже посчитан.
hosting-scan-group = { $count ->
    [one] { $count } место. Укажите, сколько человек пришло.
    [few] { $count } места. Укажите, сколько человек пришло.
    [many] { $count } мест. Укажите, сколько человек пришло.
   *[other] { $count } места. Укажите, сколько человек пришло.
 }
hosting-door-walk-ins = Без записи
hosting-door-less = На одного меньше
hosting-door-more = На одного больше
hosting-door-number = Сколько пришло
hosting-door-all = Пришли все
hosting-door-add-walk-in = С ними пришёл ещё один человек
hosting-door-look = Проверьте это число
hosting-door-too-many = { $count ->
    [one] На { $count } человека больше, чем мест. Посчитали на двух устройствах? Проверьте.
    [few] На { $count } человека больше, чем мест. Посчитали на двух устройствах? Проверьте.
    [many] На { $count } человек больше, чем мест. Посчитали на двух устройствах? Проверьте.
   *[other] На { $count } человека больше, чем мест. Посчитали на двух устройствах? Проверьте.
 }
hosting-door-counted-twice = Их посчитали дважды
hosting-door-without-sign-up = Они пришли без записи
hosting-door-to-look-at = { $count ->
    [one] Проверьте, сколько пришло по { $count } заявке:
    [few] Проверьте, сколько пришло по { $count } заявкам:
    [many] Проверьте, сколько пришло по { $count } заявкам:
   *[other] Проверьте, сколько пришло по { $count } заявки:
 }
hosting-door-no-name = Без имени
hosting-door-wanted = просили мест: { $count }
hosting-door-ages = Возраст: { $ages }
hosting-door-empty = Никто не записался. Считайте людей кнопкой выше.
hosting-door-nobody = Ничего не найдено. Введите меньше цифр или посчитайте людей как пришедших без записи.
hosting-roster-open = Открыть имена
hosting-roster-words = Это имена людей из группы. Открытие заносится в журнал с вашим именем. Открывайте, только если это нужно.
hosting-roster-yes = Открыть с записью в журнал
hosting-roster-hide = Закрыть имена
hosting-needs = Что нужно людям
hosting-needs-about = О вашем решении сообщат всем, кто просил.
hosting-need = Что нужно
hosting-need-who = Кому
hosting-need-decision = Решение
hosting-need-sign-ups = { $count ->
    [one] { $count } заявка
    [few] { $count } заявки
    [many] { $count } заявок
   *[other] { $count } заявки
 }
hosting-need-seats = { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
 }
hosting-need-confirm = Это будет
hosting-need-decline = Не можем

## Streams

hosting-streams-edit = Изменить трансляции
hosting-streams-empty = Трансляции пока нет. Добавьте её, чтобы люди могли смотреть из дома.
hosting-add-stream = Добавить трансляцию
hosting-stream-language = Какой язык слышно
hosting-source = Источник
hosting-stream-address = Адрес
hosting-stream-address-hint = https://… или название канала.
hosting-backup = Запасной источник
hosting-provider = Чья это страница
hosting-provider-hint = Например, YouTube. Людей предупредят перед переходом.
hosting-captions = Субтитры
hosting-stream-asl = В кадре переводчик жестового языка
hosting-stream-interpreted = Слышно переводчика
hosting-move-up = Поднять выше
hosting-since = С { $time }
hosting-by-hand = указано вручную
hosting-by-probe = по автоматической проверке
hosting-by-clock = по расписанию
hosting-set-state = Указать состояние вручную
hosting-set-live = В эфире
hosting-set-interrupted = Прервалась
hosting-set-ended = Закончилась
hosting-set-later = Указать здесь, что трансляция в эфире, можно не раньше чем за полчаса до начала.
hosting-set-too-early = Трансляция может быть в эфире не раньше чем за полчаса до начала и не позже чем через четыре часа после конца.
hosting-give-back = Пусть решает автоматическая проверка
hosting-alarms = Оповещения на этом устройстве
hosting-alarms-off = Если трансляция вашей встречи прервётся, это устройство может сразу сообщить вам, даже когда консоль закрыта.
hosting-alarms-on = Если трансляция вашей встречи прервётся, это устройство сразу сообщит вам. Придёт и письмо по эл. почте.
hosting-alarms-asked = Браузер сейчас спрашивает у вас разрешение. Пожалуйста, дайте его.
hosting-alarms-denied = Ваш браузер этого не разрешает. Это можно изменить в его настройках для этой страницы. Вам сообщат по эл. почте.
hosting-alarms-unsupported = Этот браузер не умеет показывать оповещения. Вам сообщат по эл. почте.
hosting-alarms-failed = Не получилось. Вам сообщат по эл. почте. Можно попробовать ещё раз.
hosting-alarms-switch-on = Включить здесь
hosting-alarms-switch-off = Выключить здесь
hosting-hour-left = Из часа осталось { $time }
hosting-hour-what = Остановите встречу и попробуйте восстановить трансляцию. Люди видят номер телефона и запасной источник.
hosting-hour-over = Час прошёл. Можно продолжать без трансляции, если сказать об этом вслух.
hosting-afterwards = Видеозапись и субтитры
hosting-recording = Адрес видеозаписи
hosting-recording-due = Обещана к этому дню: { $day }
hosting-recording-overdue = Видеозапись опаздывает
hosting-texts = Субтитры файлом
hosting-text-language = Язык файла
hosting-text-file = Файл WebVTT, не больше 2 МБ
hosting-by-a-person = Написаны человеком

## Questions

hosting-questions-sort = Сначала непрочитанные
hosting-questions-empty = Вопросов пока нет.
hosting-supports = { $count ->
    [one] Хочет знать ещё { $count } человек
    [few] Хотят знать ещё { $count } человека
    [many] Хотят знать ещё { $count } человек
   *[other] Хотят знать ещё { $count } человека
 }
hosting-question-shown = Текст, который видят все
hosting-question-shown-hint = Уберите имена. Смысл оставьте.
hosting-question-answer = Ответ
hosting-question-show = Показать
hosting-question-answered = Показать с ответом
hosting-question-decline = Не показывать

## Minutes

hosting-minutes = Отчёт о встрече
hosting-minutes-hint = Простые слова. Без имён пришедших.
hosting-minutes-later = Отчёт можно сохранять с начала встречи, а публиковать — после её конца.
hosting-minutes-changed = Кто-то ещё сохранил другой отчёт. Вы видите его здесь, а ваш текст остался в поле ниже. Соедините оба текста и сохраните.
hosting-organizations = Сколько групп пришло
hosting-publish-record = Опубликовать отчёт
hosting-record-published = Опубликован: { $day }. Если сохранить снова, изменится то, что читают все.
hosting-record-due = Обещан к этому дню: { $day }.

## Findings

hosting-new-finding = Записать услышанное
hosting-finding-edit = Изменить запись услышанного
hosting-findings-empty = Пока ничего не записано.
hosting-quote = Как это было сказано
hosting-quote-hint = Без имени. Можно пропустить.
hosting-meant = Что имелось в виду
hosting-theme = Тема
hosting-said-by = Сколько человек примерно это сказали
hosting-said-by-hint = Если никто не считал, пропустите. Меньше 10 не показывается.
hosting-said-by-count = { $count ->
    [one] сказал примерно { $count } человек
    [few] сказали примерно { $count } человека
    [many] сказали примерно { $count } человек
   *[other] сказали примерно { $count } человека
 }
hosting-answered-by = Обещания, которые на это отвечают
hosting-answered-by-hint = Обещания этого района.
hosting-publish-it = Открыть для всех
hosting-is-published = Опубликовано
hosting-is-draft = Черновик

## Commitments

hosting-new-commitment = Новое обещание
hosting-commitments-none = Таких обещаний нет. Снимите часть условий.
hosting-commitments-empty = Пока ничего не обещано.
hosting-promise = Что будет сделано
hosting-more-about = Подробнее
hosting-owner = Кто делает
hosting-budget = Откуда деньги
hosting-due = Срок
hosting-parts = Всего частей
hosting-answers = На что из услышанного отвечает
hosting-answers-hint = Услышанное в этом районе.
hosting-late = { $days ->
    [one] Опоздание { $days } день
    [few] Опоздание { $days } дня
    [many] Опоздание { $days } дней
   *[other] Опоздание { $days } дня
 }
hosting-due-on = срок: { $day }
hosting-due-moved = срок: { $day }, сначала: { $first }
hosting-parts-done = сделано частей: { $done } из { $all }
hosting-findings-count = { $count ->
    [one] отвечает на { $count } запись услышанного
    [few] отвечает на { $count } записи услышанного
    [many] отвечает на { $count } записей услышанного
   *[other] отвечает на { $count } записи услышанного
 }
hosting-history = Что произошло
hosting-add-step = Добавить, что произошло
hosting-step-about = Шаг потом не меняют. О нём сообщат тем, кто подписан.
hosting-step-state = Состояние сейчас
hosting-step-parts = Сколько частей уже сделано
hosting-step-note = Что произошло
hosting-step-evidence = Где это можно увидеть
hosting-step-due = Новый срок
hosting-step-due-hint = Прежний срок останется в истории.

## Requests

hosting-requests-open = { $count ->
    [one] { $count } просьба пока без ответа
    [few] { $count } просьбы пока без ответа
    [many] { $count } просьб пока без ответа
   *[other] { $count } просьбы пока без ответа
 }
hosting-requests-empty = Пока ни одна группа не просила о встрече.
hosting-request-no-group = Группа без названия
hosting-request-due = ответить до: { $day }
hosting-request-size = Сколько примерно людей
hosting-request-days = Какие дни подходят
hosting-request-contact = Как с ними связаться
hosting-request-contact-open = Открыть, как с ними связаться
hosting-request-contact-words = Открытие заносится в журнал с вашим именем.
hosting-request-contact-gone = Контакты группы уничтожены.
hosting-request-reply = Ответить
hosting-request-answer = Наш ответ
hosting-request-answer-hint = Это могут прочитать все.
hosting-request-session = Встреча по этой просьбе
hosting-request-send = Отправить ответ
hosting-request-schedule = Встреча назначена
hosting-request-plan = Назначить встречу по этой просьбе
hosting-request-planning = Вы назначаете встречу, о которой попросила группа. Когда вы её опубликуете, это будет видно в просьбе.
hosting-request-decline = Отказать и объяснить причину

## States and kinds

hosting-word-public = Для всех
hosting-word-division = Собрание участка
hosting-word-draft = Черновик
hosting-word-published = Опубликована
hosting-word-cancelled = Отменена
hosting-word-closed = Закрыта
hosting-word-findings-only = Только услышанное
hosting-word-questions = Вопросы и ответы, без имён
hosting-word-recording = Вся видеозапись
hosting-word-asked = Ждёт ответа
hosting-word-confirmed = Подтверждено
hosting-word-declined = Отказано
hosting-word-unconfirmed = Не подтверждено
hosting-word-registered = Места есть
hosting-word-partly = Часть мест есть
hosting-word-waiting = В ожидании
hosting-word-shown = Показан
hosting-word-answered = Есть ответ
hosting-word-scheduled = Назначена
hosting-word-withdrawn = Отозвана
hosting-word-starting-soon = Скоро начало
hosting-word-live = В эфире
hosting-word-interrupted = Прервалась
hosting-word-ended = Закончилась
hosting-word-recording-posted = Видеозапись вышла
hosting-word-unknown = Неизвестно
hosting-word-hls = Наш плеер (HLS)
hosting-word-page = Страница компании
hosting-word-channel = Теле- или радиоканал
hosting-word-no-captions = Без субтитров
hosting-word-automatic = Субтитры пишет машина
hosting-word-human = Субтитры пишет человек
hosting-word-promised = Обещано
hosting-word-underway = Делается
hosting-word-done = Сделано
hosting-word-dropped = Не будет сделано

hosting-door-helpers = Помощники на входе
hosting-co-hosts-about = Группа, которая помогает, получает ключ. Он открывает страницу «Помощь на входе»: на ней видно, сколько людей должно прийти и что им нужно, и там же считают пришедших. Имён там нет.
hosting-co-host-name = Название группы
hosting-co-host-hint = Группа, а не человек.
hosting-co-host-make = Создать ключ
hosting-co-host-key = Этот ключ показан только сейчас. Скопируйте его и передайте группе:
hosting-co-host-revoke = Отозвать ключ
hosting-co-host-revoke-one = Отозвать ключ: { $name }
hosting-co-host-revoke-words = Ключ больше ничего не откроет. Посчитанное останется.
hosting-discard = Удалить черновик
hosting-discard-words = Черновик исчезнет навсегда. Его никто не видел, и никому об этом не сообщат.
