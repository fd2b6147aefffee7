# The staff console's frame: logging in, the unit key, the bar.

staff-console = Консоль сотрудников
staff-skip = К содержанию
staff-checking = Проверяем, выполнен ли вход

staff-login-heading = Вход
staff-login-about = Только для сотрудников отделов. Каждый вход и каждое открытие заносятся в журнал.
staff-name = Имя для входа
staff-name-missing = Введите имя для входа.
staff-pass-phrase = Парольная фраза
staff-pass-phrase-hint = Она не покидает это устройство. Из неё здесь создаётся ваш ключ.
staff-pass-phrase-missing = Введите парольную фразу.
staff-one-time-code = Одноразовый код
staff-one-time-code-hint = Шесть цифр, которые сейчас показывает приложение.
staff-one-time-code-missing = Введите шесть цифр. Код меняется каждые 30 секунд.
staff-caps-lock = Включён Caps Lock.
staff-show = Показать
staff-hide = Скрыть
staff-log-in = Войти
staff-stretching = Создаём ключ из парольной фразы. Это секунда-две.
staff-asking = Запрос к серверу
staff-opening-key = Открываем ключ отдела

staff-refused = Вход отклонён. Проверьте имя и фразу, дождитесь нового кода и попробуйте ещё раз.
staff-too-many = Слишком много попыток. Подождите несколько минут и попробуйте ещё раз.
staff-too-many-minutes = { $minutes ->
    [one] Слишком много попыток. Попробуйте через { $minutes } минуту.
    [few] Слишком много попыток. Попробуйте через { $minutes } минуты.
    [many] Слишком много попыток. Попробуйте через { $minutes } минут.
   *[other] Слишком много попыток. Попробуйте через { $minutes } минуты.
 }
staff-wrong-pass-phrase = Эта фраза не открывает ключ. Проверьте Caps Lock и раскладку и попробуйте ещё раз.
staff-ended = Сеанс окончен. Войдите снова.
staff-ended-kept = Сеанс окончен. То, что вы написали, осталось здесь: войдите снова и продолжайте.
staff-keys-letters = Буквы, цифры и знаки работают как быстрые клавиши. Без этого действуют только Enter, Esc и стрелки.
staff-logged-out = Вы вышли, ключ отдела закрыт.
staff-log-out-failed = Ключ отдела закрыт, но сервер недоступен: сеанс, возможно, ещё открыт. Попробуйте выйти ещё раз.

staff-unlock-heading = Открыть ключ отдела
staff-unlock-about = Вы вошли как { $name }. Ключ отдела открывается вашей парольной фразой.
staff-unlock-idle = Ключ отдела закрылся сам после простоя. Открытое убрано с этой страницы.
staff-unlock-closed = Вы закрыли ключ отдела. Открытое убрано с этой страницы.
staff-unlock = Разблокировать
staff-log-out = Выйти

staff-nav = Консоль
staff-nav-queue = Очередь
staff-nav-boxes = Ящики
staff-key-open = Ключ отдела открыт
staff-key-closes = закроется через { $time }
staff-key-soon = Ключ отдела закроется через минуту. Нажмите любую клавишу, чтобы оставить его открытым.
staff-lock-now = Закрыть ключ
staff-language = Язык
staff-language-note = При смене языка ключ отдела закрывается.

staff-no-unit-heading = Нет отдела
staff-no-unit = Вы вошли как { $name }. Ваша учётная запись не относится ни к одному отделу: у неё нет ключа, и она не видит сообщений.
staff-no-page-heading = Такой страницы нет
staff-no-page = Этот адрес никуда не ведёт. Лучше всего продолжить с очереди.
staff-to-queue = К очереди
