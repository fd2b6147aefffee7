# Findings and commitments

heard-title = چه شنیدیم
heard-none = هنوز چیزی نوشته نشده است.
will-do-title = چه خواهیم کرد
will-do-none = هنوز قولی داده نشده است.
will-do-nothing-open = اکنون هیچ قولی در جریان نیست.
done-title = انجام شد
dropped-title = چه نخواهیم کرد، و چرا
tally-heard = شنیده
tally-promised = قول
tally-done = انجام‌شده
tally-late = دیرشده
neighborhoods-title = محله‌ها
neighborhoods-lead = مردم چه گفتند، شهر چه قولی داد و چه شد.
neighborhoods-visited = { $visited } محله از { $all } نشست داشته است
neighborhoods-search = نام محله
neighborhoods-none = محله‌ای با این نام نیست.
neighborhoods-heard = جاهایی که گوش داده‌ایم
neighborhoods-not-yet = هنوز نه
neighborhoods-not-yet-note = تا کنون کسی اینجا گوش نداده است.
neighborhoods-in = { $neighborhoods ->
    [one] { $neighborhoods } محله
   *[other] { $neighborhoods } محله
 }
neighborhood-held = { $sessions ->
    [one] { $sessions } نشست
   *[other] { $sessions } نشست
 }
neighborhood-last = آخرین:
neighborhood-next = بعدی:
neighborhood-none-yet = هنوز نشستی نبوده است.
neighborhood-promises = { $promised } قول، { $done } انجام‌شده
neighborhood-late = { $late } دیرشده
neighborhood-come = بیایید و حرف بزنید
neighborhood-past = نشست‌های برگزارشده
neighborhood-more-next = نشست‌های دیگری که اینجا در پیش است
neighborhood-more-heard = آنچه پیش‌تر شنیدیم
neighborhood-more-promised = همهٔ قول‌ها برای این محله
neighborhood-more-past = همهٔ نشست‌های اینجا، از نخستین تا امروز
finding-label = چه شنیدیم
finding-said-by = { $people ->
    [one] حدود { $people } نفر گفتند
   *[other] حدود { $people } نفر گفتند
 }
finding-answers = { $commitments ->
    [one] { $commitments } قول به این پاسخ می‌دهد
   *[other] { $commitments } قول به این پاسخ می‌دهد
 }
finding-no-answer = هنوز هیچ قولی به این پاسخ نمی‌دهد
finding-heard-at = شنیده‌شده در
finding-answered-by = برای این چه خواهیم کرد
finding-unanswered = هنوز هیچ قولی به این پاسخ نمی‌دهد. می‌توانید دنبالش کنید و باخبر شوید.
state-promised = قول داده شد
state-underway = در دست انجام
state-done = انجام شد
state-dropped = انجام نخواهد شد
commitments-title = قول‌های شهر
commitments-lead = چه کسی انجام می‌دهد، تا کی، و چه شد. دیرشده‌ها اول می‌آیند.
commitments-data = همه به‌صورت داده (JSON)
commitments-none = شهر هنوز قولی نداده است.
commitments-none-chosen = هیچ قولی با انتخاب شما جور نیست.
filter-late = فقط دیرشده‌ها
filter-state = در چه مرحله‌ای است
commitment-late-by = { $days ->
    [one] { $days } روز تأخیر
   *[other] { $days } روز تأخیر
 }
commitment-done-on = انجام شد در { $day }
commitment-done-late = { $days ->
    [one] انجام شد در { $day }، با { $days } روز تأخیر
   *[other] انجام شد در { $day }، با { $days } روز تأخیر
 }
commitment-on-time = به‌موقع
commitment-due = مهلت:
commitment-first-due = در آغاز:
commitment-owner = چه کسی انجام می‌دهد:
commitment-budget = پول از:
commitment-parts-done = { $done } بخش از { $all } بخش انجام شده
history-title = چه شد
history-none = هنوز اتفاقی نیفتاده است.
step-new-due = تاریخ تازه:
step-evidence = خودتان ببینید
answers-title = چرا: مردم چه گفتند

## Following

follow-title = دنبال کردن
follow-one = دنبال کردن: { $name }
follow-lead = وقتی چیزی تغییر کند برایتان می‌نویسیم. بدون حساب کاربری.
follow-block-title = این را دنبال کنید
follow-block = با ایمیل یا خبرخوان. بدون حساب کاربری.
follow-by-mail = با ایمیل خبرم کنید
follow-feed = خوراک برای خبرخوان
follow-email = ایمیل
follow-email-hint = نخست یک پیوند می‌فرستیم. تا آن را باز نکنید و بله نگویید، هیچ خبری برایتان نمی‌فرستیم.
follow-email-wrong = این شبیه نشانی ایمیل نیست. دوباره نگاه کنید.
follow-send = دنبال می‌کنم
follow-sent = برایتان ایمیل فرستادیم. پیوند داخل آن را باز کنید و دکمهٔ آن صفحه را بزنید. فقط پس از آن به حساب می‌آید.
follow-asked = می‌خواهید وقتی اینجا چیزی تغییر کرد ایمیل بگیرید؟
follow-confirm = بله، برایم بنویسید
follow-now = دنبال می‌کنید: { $name }
follow-now-note = هر ایمیل پیوندی دارد که آن را پایان می‌دهد.
follow-end = دیگر برایم ننویسید
follow-ended = پایان یافت
follow-ended-note = نشانی شما پاک شد. دیگر نمی‌نویسیم.
follow-gone = چیزی برای پایان دادن نیست
follow-gone-note = این خبررسانی پیش‌تر پایان یافته است، یا پیوند قدیمی است. با آن دیگر چیزی فرستاده نمی‌شود.
follow-vow = نشانی شما قفل است. برای هیچ کار دیگری به کار نمی‌رود.
follow-forgotten = اگر دکمهٔ آن صفحه را نزنید، نشانی را پس از دو روز پاک می‌کنیم.
follow-push = روی این تلفن خبرم کنید
follow-push-vow = آنچه نگه داشته می‌شود: یک نشانی نزد شرکت سازندهٔ مرورگر شما، تا وقتی آن را قطع کنید.
follow-push-leave = دکمهٔ «ترک این صفحه» هم آن را قطع می‌کند.
follow-push-denied = مرورگر شما اجازه نداد. می‌توانید این را در تنظیماتش تغییر دهید یا از ایمیل استفاده کنید.
follow-push-lost = این مرورگر دیگر پیامی دریافت نمی‌کند. اینجا آن را پایان دهید، سپس دوباره دنبال کنید.
follow-push-failed = سرویس پیام‌ها پاسخ نداد. دوباره امتحان کنید یا از ایمیل استفاده کنید.
follow-now-push = هر پیام این صفحه را باز می‌کند. اینجا می‌توانید آن را قطع کنید.
