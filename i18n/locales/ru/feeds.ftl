# What other programs show: calendars and news feeds

feeds-sessions = Встречи, где город слушает: { $place }
feeds-news = Что говорят люди и что делает город: { $place }
feeds-session-off = Отменена: { $title }
feeds-session-moved = Перенесена: { $title }
feeds-session-minutes = Вышел отчёт об этой встрече: { $title }
feeds-finding = Что мы услышали: { $title }
feeds-step-promised = Обещано: { $title }
feeds-step-underway = Работа началась: { $title }
feeds-step-done = Сделано: { $title }
feeds-step-dropped = Не будет сделано: { $title }
feeds-late = Опаздывает: { $title }
feeds-due = Срок: { $day }.
feeds-who = Кто делает: { $name }.
