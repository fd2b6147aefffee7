# What other programs show: calendars and news feeds

feeds-sessions = نشست‌های شنیدن در { $place }
feeds-news = { $place } چه می‌گوید و شهر برای آن چه می‌کند
feeds-session-off = برگزار نمی‌شود: { $title }
feeds-session-moved = زمان یا مکان آن تغییر کرد: { $title }
feeds-session-minutes = صورت‌جلسهٔ این نشست منتشر شد: { $title }
feeds-finding = آنچه شنیدیم: { $title }
feeds-step-promised = قول داده شد: { $title }
feeds-step-underway = کار آغاز شده است: { $title }
feeds-step-done = انجام شد: { $title }
feeds-step-dropped = انجام نخواهد شد: { $title }
feeds-late = دیر شده است: { $title }
feeds-due = مهلت: { $day }.
feeds-who = مسئول: { $name }.
