# Mails to residents

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = لطفاً تأیید کنید: خبر با ایمیل
follow-confirm-body = کسی، امیدواریم خود شما، می‌خواهد دربارهٔ این موضوع با ایمیل خبر بگیرد: { $what }. برای شروع، این صفحه را باز کنید و دکمه را بزنید:
follow-confirm-not-you = شما نبودید؟ پس هیچ کاری لازم نیست. پس از دو روز این نشانی را فراموش می‌کنیم.
follow-news-subject = خبر از آنچه دنبال می‌کنید
follow-news-body = سلام، از آنچه دنبال می‌کنید خبر تازه‌ای هست.
follow-news-end = دیگر از این ایمیل‌ها نمی‌خواهید؟ این صفحه را باز کنید. آن وقت نشانی شما را پاک می‌کنیم.
follow-finding-new = مردم به ما گفتند: { $title }
follow-finding-changed = آنچه نوشته بودیم را تغییر دادیم: { $title }
follow-commitment-new = قول تازه: { $title }
follow-commitment-kept = به این قول عمل شد: { $title }
follow-commitment-dropped = این کار انجام نخواهد شد: { $title }
follow-commitment-underway = کار آغاز شد: { $title }
follow-commitment-new-date = تاریخ تازه: { $title }
follow-commitment-late = دیر شده است: { $title }
follow-commitment-step = گام بعدی: { $title }
follow-commitment-changed = نوشتهٔ این قول را تغییر دادیم: { $title }
follow-due = موعد انجام: { $day }
follow-session-minutes = یادداشت‌های این جلسه منتشر شد: { $title }
follow-session-recording = فیلم ضبط‌شدهٔ این جلسه منتشر شد: { $title }
follow-session-moved = این جلسه تغییر کرد: { $title }
