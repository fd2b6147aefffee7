# The mailbox that a code opens.

## The code

mailbox-enter-title = Вернуться с кодом
mailbox-enter-intro = Введите 24 цифры. Код открывает ответы. Само сообщение он не открывает.
mailbox-enter-label = Ваш код
mailbox-enter-hint = Шесть групп по четыре цифры. Пробелы и чёрточки не важны. Код из 16 цифр — для страницы «Ваши места» в разделе «Встречи, где город слушает».
mailbox-enter-count = { $typed } из { $all } цифр
mailbox-enter-button = Открыть почтовый ящик
mailbox-enter-lost = Потеряли код? Без него мы не найдём ваше сообщение, потому что не знаем, кто вы. Можно отправить новое.
mailbox-opening = Открываем. Это занимает несколько секунд, чтобы никто не мог перебирать коды.
mailbox-closed-idle = Мы закрыли ваш почтовый ящик: страницу не трогали 10 минут. Введите код, чтобы открыть его снова.

## Where it stands

mailbox-kind-hate = Ваше сообщение · ненависть
mailbox-kind-property = Ваше сообщение · кража или ущерб
mailbox-standing-received = Ваше сообщение у нас. Его ещё никто не открыл.
mailbox-standing-read = Прочитано: { $unit }.
mailbox-standing-answered = Вам написали: { $unit }.
mailbox-standing-frozen = Вы отозвали это сообщение. Теперь его никто не может открыть.
mailbox-standing-kept = Вы отозвали это сообщение. Полиция успела его открыть.
mailbox-standing-shredded = Этого сообщения больше нет. Прочитать его никто не может.
mailbox-badge-waiting = Ожидает
mailbox-badge-read = Прочитано
mailbox-badge-answered = Есть ответ
mailbox-badge-withdrawn = Отозвано
mailbox-badge-shredded = Уничтожено
mailbox-received = Получено: { $day }.
mailbox-due = Что дальше: вам ответят. Последний день для ответа: { $day }.

## Messages

mailbox-messages = Переписка
mailbox-no-messages = Пока ничего нет.
mailbox-only-you-two = Это можете прочитать только вы двое.
mailbox-you = Вы
mailbox-not-verified = Не проверено. Никто из этого отдела не подписал письмо, поэтому мы его не показываем. Позвоните в отдел, пожалуйста.
mailbox-unreadable = Это письмо не открывается вашим кодом.
mailbox-look-again = Проверить новые письма
mailbox-write = Написать: { $unit }
mailbox-write-button = Запереть и отправить
mailbox-write-sending = Запираем и отправляем
mailbox-write-sent = Отправлено. Прочитать могут только этот отдел и вы.
mailbox-write-not-sent = Ваши слова всё ещё здесь. Попробуйте ещё раз.
mailbox-write-too-long = В одно письмо столько не помещается. Отправьте двумя.
mailbox-write-closed = Вы отозвали сообщение, поэтому писать больше нельзя.

## Who opened it

mailbox-who-opened = Кто открывал
mailbox-opened-narrative = Прочитали, что случилось: { $unit }
mailbox-opened-contact = Открыли ваше имя и контакты: { $unit }
mailbox-opened-box = Открыли ящик для защитника: { $unit }
mailbox-opened-message = Прочитали письмо: { $unit }
mailbox-unopened-narrative = Никто ещё не читал, что случилось.
mailbox-unopened-contact = Никто не открывал ваше имя и контакты.
mailbox-unopened-box = Никто не открывал ящик для защитника.
mailbox-unopened-message = Никто не читал писем.
mailbox-who-opened-note = Мы записываем день, а не час.

## Taking it back

mailbox-take-back = Отозвать
mailbox-withdraw-unopened = Полиция не открывала это сообщение. Если вы его отзовёте, с этой минуты никто не сможет его открыть. Через 7 дней оно будет уничтожено.
mailbox-withdraw-opened = Полиция открыла это сообщение. Если вы его отзовёте, она перестанет вам писать, но, возможно, должна будет сохранить прочитанное. Ящик для защитника стирается полностью.
mailbox-frozen = Никто не может его открыть. День, когда оно будет уничтожено навсегда: { $day }. До этого вы можете передумать.
mailbox-kept = Полиции сообщили, и она больше вам не пишет. Возможно, ей придётся сохранить прочитанное и сделанные копии. День, когда остальное будет уничтожено: { $day }. До этого вы можете передумать.
mailbox-shredded = Ключи уничтожены. Через 21 день нельзя будет прочитать и старые копии.
mailbox-box-erased = Ящик для защитника стёрт.
mailbox-withdraw = Отозвать сообщение
mailbox-erase-box = Стереть только ящик для защитника
mailbox-cancel = Я передумал(а). Оставить сообщение.
mailbox-seven-days = После этого у вас 7 дней, чтобы передумать.
mailbox-sure-unopened = Отозвать сообщение? С этой минуты никто не сможет его открыть. У вас 7 дней, чтобы передумать.
mailbox-sure-opened = Отозвать сообщение? Полиция перестанет вам писать. Возможно, ей придётся сохранить прочитанное.
mailbox-sure-yes = Да, отозвать
mailbox-sure-erase = Стереть ящик для защитника? Вернуть его нельзя. Сообщение останется.
mailbox-sure-erase-yes = Да, стереть ящик
mailbox-sure-no = Нет, оставить
mailbox-deed-not-done = Ничего не изменилось.

## The end

mailbox-close = Закрыть почтовый ящик
mailbox-close-note = Через 10 минут страница закроет его сама. Если кто-то подойдёт, нажмите «Уйти с этой страницы».
