# Livestreams

streams-title = Смотреть или слушать
streams-recorded = Посмотреть запись
streams-watch = Смотреть сейчас
stream-scheduled = Позже
stream-unknown = Мы не знаем, идёт ли трансляция
stream-interpreted = С переводчиком
stream-asl = В кадре жестовый язык
stream-own = С сервера города
stream-page = Сайт: { $provider }
stream-channel = Канал: { $channel }
captions-none = Без субтитров
captions-automatic = Субтитры пишет машина
captions-human = Субтитры пишет человек
captions-title = Субтитры
captions-play = Слова появятся здесь, когда вы включите видео.
captions-aloud = Пусть программа экранного доступа читает их вслух
captions-lag = { $seconds ->
    [one] Опаздывают примерно на { $seconds } секунду.
    [few] Опаздывают примерно на { $seconds } секунды.
    [many] Опаздывают примерно на { $seconds } секунд.
   *[other] Опаздывают примерно на { $seconds } секунды.
 }
watch-title = Смотреть
watch-session = Об этой встрече
watch-none = У этой встречи нет видео.
watch-since = начало:
watch-begins = Начало:
watch-wait = Вернитесь к этому времени. До этого обновлять страницу не нужно.
watch-recording = Запись встречи здесь.
watch-over = Встреча закончилась.
watch-channel = Канал: { $channel }
watch-picture = Видео встречи
watch-play = Включить здесь
watch-failed = Плеер не загрузился. Нажмите ещё раз.
watch-own = Видео идёт с сервера города. Больше никто не видит, что вы смотрите.
watch-open-player = Открыть в своём плеере
watch-other-company = другая компания
watch-foreign = Видео показывает { $provider }. Когда вы нажмёте «Включить здесь», { $provider } увидит адрес этого телефона.
watch-open-at = Открыть на сайте: { $provider }
watch-call = Или позвоните и слушайте:
watch-languages = Язык
interrupted-title = Видео прервалось
interrupted-since = С этого времени:
interrupted-backup = Попробовать другой источник
interrupted-hour = Если видео не вернётся до { $time }, организаторы могут отменить встречу.
unknown-note = Попробуйте видео ниже или позвоните. Возможно, встреча идёт и без него.
transcript-title = Слово в слово
transcript-in = Читать слово в слово: { $language }
transcript-languages = Язык текста
transcript-search = Найти слово
transcript-found = { $lines ->
    [one] Найдено в { $lines } месте.
    [few] Найдено в { $lines } местах.
    [many] Найдено в { $lines } местах.
   *[other] Найдено в { $lines } местах.
 }
transcript-all = Показать всё
transcript-file = Скачать текст
chapters-title = Перейти к части
