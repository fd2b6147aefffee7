# Findings and commitments

heard-title = Что мы услышали
heard-none = Пока ничего не записано.
will-do-title = Что мы сделаем
will-do-none = Пока ничего не обещано.
will-do-nothing-open = Открытых обещаний сейчас нет.
done-title = Сделано
dropped-title = Чего мы не сделаем и почему
tally-heard = услышано
tally-promised = обещано
tally-done = сделано
tally-late = опаздывает
neighborhoods-title = Районы
neighborhoods-lead = Что сказали люди, что обещал город и что из этого вышло.
neighborhoods-visited = Районов, где была встреча: { $visited } из { $all }
neighborhoods-search = Название района
neighborhoods-none = Района с таким названием нет.
neighborhoods-heard = Где мы уже слушали
neighborhoods-not-yet = Ещё не были
neighborhoods-not-yet-note = Здесь ещё никто не слушал.
neighborhoods-in = { $neighborhoods ->
    [one] { $neighborhoods } район
    [few] { $neighborhoods } района
    [many] { $neighborhoods } районов
   *[other] { $neighborhoods } района
 }
neighborhood-held = { $sessions ->
    [one] { $sessions } встреча
    [few] { $sessions } встречи
    [many] { $sessions } встреч
   *[other] { $sessions } встречи
 }
neighborhood-last = последняя:
neighborhood-next = следующая:
neighborhood-none-yet = Встреч ещё не было.
neighborhood-promises = обещано: { $promised }, сделано: { $done }
neighborhood-late = опаздывает: { $late }
neighborhood-come = Приходите и говорите
neighborhood-past = Прошедшие встречи
neighborhood-more-next = Другие будущие встречи здесь
neighborhood-more-heard = Что мы услышали раньше
neighborhood-more-promised = Все обещания этому району
neighborhood-more-past = Все встречи здесь, начиная с первой
finding-label = Что мы услышали
finding-said-by = { $people ->
    [one] Сказал примерно { $people } человек
    [few] Сказали примерно { $people } человека
    [many] Сказали примерно { $people } человек
   *[other] Сказали примерно { $people } человека
 }
finding-answers = { $commitments ->
    [one] На это отвечает { $commitments } обещание
    [few] На это отвечают { $commitments } обещания
    [many] На это отвечают { $commitments } обещаний
   *[other] На это отвечают { $commitments } обещания
 }
finding-no-answer = На это пока не отвечает ни одно обещание
finding-heard-at = Где услышали:
finding-answered-by = Что мы с этим сделаем
finding-unanswered = На это пока не отвечает ни одно обещание. Можно подписаться, и мы сообщим.
state-promised = Обещано
state-underway = Делается
state-done = Сделано
state-dropped = Не будет сделано
commitments-title = Обещания города
commitments-lead = Кто делает, к какому сроку и что вышло. Сначала те, что опаздывают.
commitments-data = Всё это в виде данных (JSON)
commitments-none = Город пока ничего не обещал.
commitments-none-chosen = Таких обещаний, как вы выбрали, нет.
filter-late = Только опаздывающие
filter-state = На каком этапе
commitment-late-by = { $days ->
    [one] Опоздание { $days } день
    [few] Опоздание { $days } дня
    [many] Опоздание { $days } дней
   *[other] Опоздание { $days } дня
 }
commitment-done-on = Сделано: { $day }
commitment-done-late = { $days ->
    [one] Сделано: { $day }, опоздание { $days } день
    [few] Сделано: { $day }, опоздание { $days } дня
    [many] Сделано: { $day }, опоздание { $days } дней
   *[other] Сделано: { $day }, опоздание { $days } дня
 }
commitment-on-time = В срок
commitment-due = Срок:
commitment-first-due = Сначала было:
commitment-owner = Кто делает:
commitment-budget = Откуда деньги:
commitment-parts-done = Сделано частей: { $done } из { $all }
history-title = Что произошло
history-none = Пока ничего не произошло.
step-new-due = Новый срок:
step-evidence = Посмотреть самим
answers-title = Почему: что сказали люди

## Following

follow-title = Подписаться
follow-one = Подписаться: { $name }
follow-lead = Мы напишем вам, когда что-то изменится. Без учётной записи.
follow-block-title = Подписаться на новости
follow-block = По эл. почте или в программе новостей. Без учётной записи.
follow-by-mail = Сообщать мне по эл. почте
follow-feed = Лента для программы новостей
follow-email = Эл. почта
follow-email-hint = Сначала мы пришлём ссылку. Пока вы её не откроете и не согласитесь, новостей не будет.
follow-email-wrong = Это не похоже на адрес эл. почты. Проверьте его.
follow-send = Подписаться
follow-sent = Мы отправили вам письмо. Откройте ссылку в нём и нажмите там кнопку. Только после этого подписка начнётся.
follow-asked = Присылать вам письма, когда здесь что-то изменится?
follow-confirm = Да, пишите мне
follow-now = Вы подписаны: { $name }
follow-now-note = В каждом письме есть ссылка, чтобы это прекратить.
follow-end = Больше не писать мне
follow-ended = Подписка закончилась
follow-ended-note = Ваш адрес удалён. Мы больше не пишем.
follow-gone = Отключать нечего
follow-gone-note = Эти уведомления уже отключены, или ссылка устарела. По ней больше ничего не придёт.
follow-vow = Ваш адрес заперт. Больше ни для чего он не используется.
follow-forgotten = Если вы не нажмёте там кнопку, через два дня мы удалим адрес.
follow-push = Сообщать мне на этот телефон
follow-push-vow = Что хранится: адрес у компании, которая сделала ваш браузер, пока вы не отключите уведомления.
follow-push-leave = Кнопка «Уйти с этой страницы» тоже отключает уведомления.
follow-push-denied = Ваш браузер этого не разрешил. Это можно изменить в его настройках. Или подпишитесь по эл. почте.
follow-push-lost = Этот браузер больше не получает уведомлений. Отключите их здесь, а потом подпишитесь снова.
follow-push-failed = Служба уведомлений не ответила. Попробуйте ещё раз или подпишитесь по эл. почте.
follow-now-push = Каждое уведомление открывает эту страницу. Здесь их можно отключить.
