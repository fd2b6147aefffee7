# The desk: queue, case, answers, boxes.

## Queue

triage-queue = Очередь
triage-filters = Какие дела
triage-filters-state = Состояние
triage-filters-danger = Опасность
triage-filter-all = Все дела
triage-filter-urgent-unread = Срочные, не прочитаны
triage-filter-urgent = Все срочные
triage-state-new = Новое
triage-state-reading = Читается
triage-state-answered = Есть ответ
triage-count-more = { $count }+
triage-most-pressing-first = Сначала самые срочные

triage-danger = { $count ->
    [one] { $count } человек снова может быть в опасности.
    [few] { $count } человека снова могут быть в опасности.
    [many] { $count } человек снова могут быть в опасности.
   *[other] { $count } человека снова могут быть в опасности.
 }
triage-danger-unread = { $count ->
    [one] В этом отделе никто ещё не прочитал это сообщение.
    [few] В этом отделе никто ещё не прочитал эти сообщения.
    [many] В этом отделе никто ещё не прочитал эти сообщения.
   *[other] В этом отделе никто ещё не прочитал эти сообщения.
 }
triage-danger-show = Показать первое

triage-column-urgent = Опасность
triage-column-case = Дело
triage-column-due = Срок первого ответа
triage-column-state = Состояние
triage-column-kind = Вид
triage-column-area = Участок
triage-column-language = Язык
triage-column-received = Получено
triage-column-marks = Пометки

triage-due-late = { $days ->
    [one] Опоздание { $days } день
    [few] Опоздание { $days } дня
    [many] Опоздание { $days } дней
   *[other] Опоздание { $days } дня
 }
triage-due-today = Сегодня
triage-due-tomorrow = Завтра
triage-due-answered = Отправлен
triage-kind-hate = Ненависть
triage-kind-property = Имущество
triage-area-none = Не указан
triage-area-number = Участок { $number }
triage-language-none = Неизвестно
triage-urgent = Снова может быть в опасности
triage-unread = Новое письмо
triage-withdrawn = Отозвано

triage-page = Страница { $page }
triage-next = Следующая страница
triage-previous = Предыдущая страница
triage-refresh = Обновить
triage-busy = Сервер очень занят. Попробуйте через минуту.
triage-empty = Дел пока нет. Новые сообщения появятся после обновления.
triage-empty-filter = Таких дел сейчас нет.
triage-show-all = Показать все дела
triage-failed = Не удалось загрузить очередь.
triage-failed-stale = Это прежняя очередь. Обновить её не удалось.

## Keys

triage-keys-heading = Все клавиши
triage-keys-moving = вниз, вверх
triage-keys-down = Дело ниже
triage-keys-up = Дело выше
triage-keys-open = Открыть дело
triage-keys-next = Следующая страница
triage-keys-previous = Предыдущая страница
triage-keys-urgent = Только срочные или снова все
triage-keys-refresh = Обновить
triage-keys-queue = К очереди
triage-keys-back = Выйти из поля, затем из дела
triage-keys-answer = Написать ответ
triage-keys-ready = Готовые ответы
triage-keys-copy = Скопировать номер дела
triage-keys-send = Запереть и отправить ответ
triage-keys-lock = Закрыть ключ отдела
triage-keys-help = Этот список
triage-close = Закрыть

## Case

triage-case = Дело { $number }
triage-back = Назад к очереди
triage-copy = Скопировать номер
triage-copied = Скопировано
triage-area-of = участок { $area }
triage-received-on = получено { $day }
triage-first-answer-late = { $days ->
    [one] Первый ответ опаздывает на { $days } день
    [few] Первый ответ опаздывает на { $days } дня
    [many] Первый ответ опаздывает на { $days } дней
   *[other] Первый ответ опаздывает на { $days } дня
 }
triage-first-answer-today = Первый ответ нужен сегодня
triage-first-answer-tomorrow = Первый ответ нужен завтра
triage-first-answer-on = Срок первого ответа: { $day }
triage-first-answer-sent = Первый ответ отправлен

triage-opening = Получаем и открываем запертые части
triage-logged = Каждое открытие заносится в журнал, и заявитель видит день.
triage-sealed-parts = Запертые части
triage-part-story = Что случилось
triage-part-circumstances = Место, время, люди
triage-part-items = Что пропало или сломано
triage-part-contact = Имя и контакты
triage-opened = открыто
triage-not-shared = Этому отделу недоступно
triage-destroyed = Уничтожено
triage-contact-empty = Человек не указал ни имени, ни контактов.
triage-story-empty = Человек ничего не написал своими словами.
triage-unreadable = Не открывается
triage-unreadable-why = Эту часть изменили после запирания или заперли для другого ключа. Не опирайтесь на неё. Сообщите руководителю номер дела.

triage-label-what = Что
triage-label-place = Место
triage-label-where = Где именно
triage-label-neighborhood = Район
triage-label-outside = За пределами города
triage-label-when = Когда
triage-label-people = Люди
triage-label-bias = С чем связано
triage-label-bias-words = Их словами
triage-label-business = Фирма
triage-label-name = Имя
triage-label-phone = Телефон
triage-label-email = Эл. почта
triage-label-safe = Как безопасно связаться
triage-item-name = Вещь
triage-item-value = Стоимость
triage-item-serial = Серийный номер
triage-yes = Да

triage-withdrawn-heading = Заявитель отозвал это сообщение.
triage-withdrawn-frozen = Ни один отдел полиции его не открывал. Ключи будут уничтожены: { $day }. До этого отменить отзыв может только заявитель. Ответить нельзя.
triage-withdrawn-kept = Полиция успела его открыть. Больше не пишите заявителю. То, что закон обязывает отдел хранить, остаётся; остальное уничтожается: { $day }.
triage-withdrawn-shredded = Его ключи уничтожены. Прочитать его больше нельзя ни здесь, ни в копии.

## Messages

triage-messages = Переписка
triage-messages-empty = Пока ничего нет. Заявитель ждёт первого ответа.
triage-from-reporter = Заявитель
triage-from-unit = Ваш отдел
triage-message-unreadable = Это письмо не открывается: его изменили или заперли для другого ключа.
triage-message-not-verified = Это письмо не подписано вашим отделом. Текст не показан.
triage-answer = Ответ
triage-answer-hint = Простые слова. Язык заявителя: { $language }.
triage-answer-hint-any = Простые слова. Заявитель прочитает с помощью кода.
triage-answer-closed = Ответить нельзя: сообщение отозвано.
triage-answer-no-key = Ответить нельзя: ключ заявителя находится в части, которую этот отдел открыть не может.
triage-ready = Готовые ответы
triage-ready-thanks-name = Спасибо, читаем
triage-ready-thanks = Спасибо, что рассказали нам. Мы прочитали ваше сообщение. Вам не нужно говорить, кто вы. Загляните, пожалуйста, сюда завтра.
triage-ready-safe-name = Вы в безопасности?
triage-ready-safe = Вы сейчас в безопасности? Если вам угрожает опасность, позвоните 911 или идите туда, где есть люди. Напишите здесь, как и когда вам можно безопасно писать.
triage-ready-more-name = Вопрос
triage-ready-more = Мы хотим лучше понять одну вещь. Видел ли это кто-нибудь ещё, есть ли рядом камера? Вы сами решаете, что отвечать.
triage-send = Запереть и отправить
triage-sending = Запираем и отправляем
triage-sent = Отправлено. Заявитель прочитает с помощью кода.
triage-not-sent = Не отправлено.
triage-conflict = Письмо коллеги пришло раньше. Оно показано выше; прочитайте его и отправьте своё.
triage-answer-full = Занято { $percent } % места
triage-answer-too-long = Слишком длинно. Сократите или отправьте двумя письмами.

triage-discard-heading = Ваш ответ не отправлен
triage-discard-text = Если выйти из дела, он пропадёт.
triage-discard = Выйти из дела
triage-keep-writing = Писать дальше

## Clock and timeline

triage-clocks = Сроки
triage-clock-first-answer = Первый ответ
triage-timeline = Ход дела в этом отделе
triage-step-received = Получено
triage-step-narrative = Получен рассказ
triage-step-contact = Получены контакты
triage-step-box = Получен иммиграционный ящик
triage-step-message = Получена переписка
triage-step-now = Открыто на этом экране

triage-case-missing = В этом отделе нет такого дела. Возможно, оно доступно только другому отделу.
triage-case-failed = Не удалось открыть дело.

## Boxes

triage-boxes = Иммиграционные ящики
triage-boxes-about = Открыть их может только ваша организация. Ящик есть в каждом сообщении о ненависти; здесь показаны заполненные.
triage-boxes-opening = { $count ->
    [one] Открыт { $count } ящик
    [few] Открыто { $count } ящика
    [many] Открыто { $count } ящиков
   *[other] Открыто { $count } ящика
 }
triage-boxes-done = Заполнено { $filled } из { $count } открытых
triage-boxes-none = Пока никто не заполнил ящик.
triage-boxes-damaged = { $count ->
    [one] { $count } ящик не открывается: его изменили или заперли для другого ключа. Номер дела:
    [few] { $count } ящика не открываются: их изменили или заперли для другого ключа. Номера дел:
    [many] { $count } ящиков не открываются: их изменили или заперли для другого ключа. Номера дел:
   *[other] { $count } ящика не открываются: их изменили или заперли для другого ключа. Номера дел:
 }
triage-boxes-failed = Не удалось получить все ящики.
triage-box-open-case = Открыть дело
triage-box-no-words = Только отметки, без слов.
