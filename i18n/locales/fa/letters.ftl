# Mails to residents
letters-confirm-subject = لطفاً تأیید کنید: { $title }
letters-confirm-body = { $seats ->
    [one] کسی با این نشانی یک جا در این نشست خواسته است. برای نگه داشتن آن، پیوند زیر را تا 30 دقیقهٔ دیگر باز کنید و دکمهٔ آن صفحه را بزنید.
   *[other] کسی با این نشانی { $seats } جا در این نشست خواسته است. برای نگه داشتن آن‌ها، پیوند زیر را تا 30 دقیقهٔ دیگر باز کنید و دکمهٔ آن صفحه را بزنید.
 } اگر شما نبوده‌اید، کاری لازم نیست.
letters-confirm-address-body = کسی که برای این نشست نام‌نویسی کرده، این نشانی را داده است. پیوند زیر را باز کنید و دکمهٔ آن صفحه را بزنید تا بتوانیم دربارهٔ نشست برایتان بنویسیم. حتی بدون این کار، نام‌نویسی می‌ماند. اگر شما نبوده‌اید، کاری لازم نیست.
letters-registered-subject = جای شما محفوظ است: { $title }
letters-registered-body = { $seats ->
    [one] یک جا برای شما نگه داشته شده است.
   *[other] { $seats } جا برای شما نگه داشته شده است.
 }
letters-waiting-subject = شما در فهرست انتظار هستید: { $title }
letters-waiting-body = اکنون همهٔ جاها پر است. شما نفر شمارهٔ { $place } در فهرست انتظار هستید. { $ahead ->
    [one] کسانی که جلوتر از شما هستند منتظر 1 جا هستند.
   *[other] کسانی که جلوتر از شما هستند منتظر { $ahead } جا هستند.
 } وقتی جایی خالی شود به شما می‌نویسیم.
letters-promoted-subject = جای شما آماده است: { $title }
letters-promoted-body = { $seats ->
    [one] یک جا خالی شد و اکنون از آن شماست. اگر نمی‌توانید بیایید، لطفاً با پیوند زیر آن را پس بدهید.
   *[other] جاهایی خالی شد. اکنون هر { $seats } جای شما آماده است. اگر نمی‌توانید بیایید، لطفاً با پیوند زیر آن‌ها را پس بدهید.
 }
letters-part-subject = بخشی از جاهای شما آماده است: { $title }
letters-part-body = شما { $seats } جا از { $wanted } جایی را که خواسته بودید دارید. برای بقیه همچنان در انتظار هستید.
letters-offered-subject = چند جا برای شما خالی است: { $title }
letters-offered-body = { $seats ->
    [one] 1 جا از { $wanted } جای شما خالی است. آن را تا { $until } برای شما نگه می‌داریم. پیوند زیر را باز کنید تا آن را بگیرید و منتظر بقیه بمانید، یا آن را رها کنید. در هر دو حال نوبت شما محفوظ است.
   *[other] { $seats } جا از { $wanted } جای شما خالی است. آن‌ها را تا { $until } برای شما نگه می‌داریم. پیوند زیر را باز کنید تا آن‌ها را بگیرید و منتظر بقیه بمانید، یا آن‌ها را رها کنید. در هر دو حال نوبت شما محفوظ است.
 }
letters-changed-subject = نام‌نویسی شما تغییر کرد: { $title }
letters-changed-body = { $seats ->
    [one] اکنون 1 جا دارید، از { $wanted } جایی که خواسته بودید.
   *[other] اکنون { $seats } جا دارید، از { $wanted } جایی که خواسته بودید.
 }
letters-given-back-subject = جاهای خود را پس دادید: { $title }
letters-given-back-body = نام‌نویسی شما برای این نشست پایان یافت. سپاسگزاریم که به ما گفتید.
letters-moved-subject = زمان یا مکان تازه: { $title }
letters-moved-body = این نشست تغییر کرده است. وضع کنونی را در زیر می‌بینید. نام‌نویسی شما پابرجاست. اگر دیگر نمی‌توانید بیایید، لطفاً جاهای خود را با پیوند زیر پس بدهید.
letters-moved-offer = جاهایی که برای شما نگه داشته‌ایم اکنون تا { $until } نگه داشته می‌شوند. لطفاً پیش از آن، با پیوند زیر آن‌ها را بگیرید یا رها کنید.
letters-called-off-subject = برگزار نمی‌شود: { $title }
letters-called-off-body = این نشست برگزار نمی‌شود. متأسفیم.
letters-need-confirmed-subject = آنچه خواسته بودید فراهم است: { $title }
letters-need-confirmed-body = شما این را خواسته بودید: { $need }. فراهم خواهد بود.
letters-need-declined-subject = دربارهٔ آنچه خواسته بودید: { $title }
letters-need-declined-body = شما این را خواسته بودید: { $need }. متأسفیم، نمی‌توانیم آن را در این نشست فراهم کنیم. شاید نشست‌های دیگر آن را داشته باشند.
letters-reminder-subject = به‌زودی: { $title }
letters-reminder-body = این نشست به‌زودی برگزار می‌شود و شما نام‌نویسی کرده‌اید. اگر نمی‌توانید بیایید، لطفاً جاهای خود را با پیوند زیر پس بدهید تا کس دیگری بتواند بیاید.
letters-phone = با تلفن: { $number }
letters-watch = تماشا در اینجا: { $link }
letters-link = برای دیدن یا تغییر نام‌نویسی خود این پیوند را باز کنید. هر کس آن را داشته باشد می‌تواند آن را تغییر دهد، پس آن را نزد خود نگه دارید:
letters-footer = این ایمیل را دریافت می‌کنید چون این نشانی برای این نشست داده شده است. 30 روز پس از نشست آن را نابود می‌کنیم.
letters-request-subject = پاسخ به درخواست نشست شما
letters-request-body = گروه شما از شهر درخواست نشست شنیدن کرده بود. پاسخ این است:
letters-request-link = درخواست شما، همان‌طور که همه می‌توانند بخوانند:
letters-request-footer = این ایمیل را دریافت می‌کنید چون این نشانی همراه درخواست داده شده است تا بتوانیم با گروه تماس بگیریم.
letters-need-interpreter = مترجم ({ $language })
letters-need-asl = زبان اشاره (ASL)
letters-need-captions = زیرنویس زنده
letters-need-listening = هدفون برای بهتر شنیدن
letters-need-large-print = چاپ درشت یا بریل
letters-need-ride = کمک برای رسیدن به محل
letters-need-quiet-room = اتاق آرام
letters-need-off-camera = جایی که هیچ دوربینی نمی‌بیند

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = لطفاً تأیید کنید: خبر با ایمیل
follow-confirm-body = کسی، امیدواریم خود شما، می‌خواهد دربارهٔ این موضوع با ایمیل خبر بگیرد: { $what }. برای شروع، این صفحه را باز کنید و دکمه را بزنید:
follow-confirm-not-you = شما نبودید؟ پس هیچ کاری لازم نیست. پس از دو روز این نشانی را پاک می‌کنیم.
follow-news-subject = خبر از آنچه دنبال می‌کنید
follow-news-body = سلام، از آنچه دنبال می‌کنید خبر تازه‌ای هست.
follow-news-end = دیگر از این ایمیل‌ها نمی‌خواهید؟ این صفحه را باز کنید و دکمه را بزنید. آن وقت نشانی شما را پاک می‌کنیم.
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
follow-session-minutes = صورت‌جلسهٔ این نشست منتشر شد: { $title }
follow-session-recording = فیلم ضبط‌شدهٔ این نشست منتشر شد: { $title }
follow-session-moved = این نشست تغییر کرد: { $title }
