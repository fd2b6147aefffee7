# The desk: queue, case, answers, boxes.

## Queue

triage-queue = صف
triage-filters = کدام پرونده‌ها
triage-filters-state = وضعیت
triage-filters-danger = خطر
triage-filter-all = همهٔ پرونده‌ها
triage-filter-urgent-unread = فوری، خوانده‌نشده
triage-filter-urgent = همهٔ فوری‌ها
triage-state-new = تازه
triage-state-reading = در حال خواندن
triage-state-answered = پاسخ داده شده
triage-count-more = { $count }+
triage-most-pressing-first = ضروری‌ترین‌ها در بالا

triage-danger = { $count ->
    [one] یک نفر شاید دوباره در خطر باشد.
   *[other] { $count } نفر شاید دوباره در خطر باشند.
 }
triage-danger-unread = { $count ->
    [one] هنوز کسی در این واحد این گزارش را نخوانده است.
   *[other] هنوز کسی در این واحد این گزارش‌ها را نخوانده است.
 }
triage-danger-show = نشان دادن اولی

triage-column-urgent = خطر
triage-column-case = پرونده
triage-column-due = مهلت پاسخ اول
triage-column-state = وضعیت
triage-column-kind = نوع
triage-column-area = منطقه
triage-column-language = زبان
triage-column-received = دریافت
triage-column-marks = نشانه‌ها

triage-due-late = { $days ->
    [one] { $days } روز تأخیر
   *[other] { $days } روز تأخیر
 }
triage-due-today = امروز
triage-due-tomorrow = فردا
triage-due-answered = فرستاده شد
triage-kind-hate = نفرت
triage-kind-property = اموال
triage-area-none = گفته نشده
triage-area-number = منطقهٔ { $number }
triage-language-none = نامعلوم
triage-urgent = شاید دوباره در خطر باشد
triage-unread = پیام تازه
triage-withdrawn = پس گرفته شده

triage-page = صفحهٔ { $page }
triage-next = صفحهٔ بعد
triage-previous = صفحهٔ پیش
triage-refresh = تازه‌سازی
triage-empty = هنوز پرونده‌ای نیست. گزارش‌های تازه پس از تازه‌سازی اینجا دیده می‌شوند.
triage-empty-filter = اکنون پرونده‌ای از این دست نیست.
triage-show-all = نمایش همهٔ پرونده‌ها
triage-busy = سرور بسیار شلوغ است. کمی بعد دوباره تلاش کنید.
triage-failed = صف بارگیری نشد.
triage-failed-stale = این صفِ پیشین است و تازه نشد.

## Keys

triage-keys-heading = همهٔ کلیدها
triage-keys-moving = پایین، بالا
triage-keys-down = پروندهٔ پایینی
triage-keys-up = پروندهٔ بالایی
triage-keys-open = باز کردن پرونده
triage-keys-next = صفحهٔ بعد
triage-keys-previous = صفحهٔ پیش
triage-keys-urgent = فقط پرونده‌های فوری، یا دوباره همه
triage-keys-refresh = تازه‌سازی
triage-keys-queue = رفتن به صف
triage-keys-back = بیرون آمدن از کادر متن، سپس از پرونده
triage-keys-answer = نوشتن پاسخ
triage-keys-ready = پاسخ‌های آماده
triage-keys-copy = کپی شمارهٔ پرونده
triage-keys-send = قفل کردن و فرستادن پاسخ
triage-keys-lock = بستن کلید واحد
triage-keys-help = همین فهرست
triage-close = بستن

## Case

triage-case = پروندهٔ { $number }
triage-back = بازگشت به صف
triage-copy = کپی شماره
triage-copied = کپی شد
triage-area-of = منطقهٔ { $area }
triage-received-on = دریافت: { $day }
triage-first-answer-late = { $days ->
    [one] پاسخ اول { $days } روز تأخیر دارد
   *[other] پاسخ اول { $days } روز تأخیر دارد
 }
triage-first-answer-today = مهلت پاسخ اول امروز است
triage-first-answer-tomorrow = مهلت پاسخ اول فرداست
triage-first-answer-on = مهلت پاسخ اول: { $day }
triage-first-answer-sent = پاسخ اول فرستاده شد

triage-opening = بخش‌های قفل‌شده دریافت و باز می‌شوند
triage-logged = هر باز کردن در دفتر ثبت نوشته می‌شود و گزارش‌دهنده روز آن را می‌بیند.
triage-sealed-parts = بخش‌های قفل‌شده
triage-part-story = چه شد
triage-part-circumstances = جا، زمان، افراد
triage-part-items = آنچه رفته یا شکسته است
triage-part-contact = نام و راه تماس
triage-opened = باز است
triage-not-shared = این واحد به آن دسترسی ندارد
triage-destroyed = نابود شده
triage-contact-empty = این شخص نام و راه تماسی نداده است.
triage-story-empty = این شخص با کلمات خودش چیزی ننوشته است.
triage-unreadable = باز نمی‌شود
triage-unreadable-why = این بخش پس از قفل شدن تغییر کرده یا برای کلید دیگری قفل شده است. بر آن تکیه نکنید. شمارهٔ پرونده را به سرپرست خود بگویید.

triage-label-what = چه چیزی
triage-label-place = جا
triage-label-where = نشانی دقیق
triage-label-neighborhood = محله
triage-label-outside = بیرون از شهر
triage-label-when = کی
triage-label-people = افراد
triage-label-bias = به خاطر
triage-label-bias-words = با کلمات خودش
triage-label-business = کسب‌وکار
triage-label-name = نام
triage-label-phone = تلفن
triage-label-email = ایمیل
triage-label-safe = تماس امن
triage-item-name = مورد
triage-item-value = ارزش
triage-item-serial = شمارهٔ سریال
triage-yes = بله

triage-withdrawn-heading = گزارش‌دهنده این گزارش را پس گرفته است.
triage-withdrawn-frozen = هیچ واحد پلیسی آن را باز نکرده بود. در { $day } کلیدهایش نابود می‌شوند؛ تا آن روز فقط گزارش‌دهنده می‌تواند این را برگرداند. پاسخی نمی‌توان فرستاد.
triage-withdrawn-kept = پلیس پیش‌تر آن را باز کرده بود. دیگر به گزارش‌دهنده ننویسید. آنچه قانون واحد را به نگه‌داشتنش وامی‌دارد می‌ماند؛ بقیه در { $day } نابود می‌شود.
triage-withdrawn-shredded = کلیدهایش نابود شده‌اند. دیگر کسی نمی‌تواند آن را بخواند، نه اینجا و نه در نسخهٔ پشتیبان.

## Messages

triage-messages = پیام‌ها
triage-messages-empty = هنوز پیامی نیست. گزارش‌دهنده منتظر پاسخ اول است.
triage-from-reporter = گزارش‌دهنده
triage-from-unit = واحد شما
triage-message-unreadable = این پیام باز نمی‌شود: تغییر کرده یا برای کلید دیگری قفل شده است.
triage-message-not-verified = این پیام امضای واحد شما را ندارد. متن آن نشان داده نمی‌شود.
triage-answer = پاسخ
triage-answer-hint = ساده بنویسید. گزارش‌دهنده به { $language } می‌خواند.
triage-answer-hint-any = ساده بنویسید. گزارش‌دهنده آن را با کد می‌خواند.
triage-answer-closed = پاسخی نمی‌توان فرستاد: گزارش پس گرفته شده است.
triage-answer-no-key = پاسخی نمی‌توان فرستاد: کلید گزارش‌دهنده درون بخشی است که این واحد نمی‌تواند باز کند.
triage-ready = پاسخ‌های آماده
triage-ready-thanks-name = ممنون، در حال خواندنیم
triage-ready-thanks = ممنون که به ما گفتید. گزارش شما را خوانده‌ایم. لازم نیست بگویید چه کسی هستید. لطفاً فردا دوباره اینجا را ببینید.
triage-ready-safe-name = در امان هستید؟
triage-ready-safe = آیا همین حالا در امان هستید؟ اگر در خطرید به 911 زنگ بزنید یا به جایی بروید که دیگران هستند. اینجا بگویید چگونه و چه وقت نوشتن به شما امن است.
triage-ready-more-name = یک پرسش
triage-ready-more = می‌خواهیم یک چیز را بهتر بفهمیم. آیا کس دیگری آنجا بود که دیده باشد، یا دوربینی در آن نزدیکی هست؟ شما تصمیم می‌گیرید چه پاسخی بدهید.
triage-send = قفل کردن و فرستادن
triage-sending = در حال قفل کردن و فرستادن
triage-sent = فرستاده شد. گزارش‌دهنده آن را با کد می‌خواند.
triage-not-sent = فرستاده نشد.
triage-conflict = پیام همکارتان زودتر رسید. اکنون در بالا دیده می‌شود؛ آن را بخوانید و سپس پیام خود را بفرستید.
triage-answer-full = { $percent } ٪ از جا پر شده است
triage-answer-too-long = بیش از اندازه بلند است. کوتاهش کنید یا در دو پیام بفرستید.

triage-discard-heading = پاسخ شما فرستاده نشده است
triage-discard-text = اگر از پرونده بیرون بروید، از میان می‌رود.
triage-discard = بیرون رفتن از پرونده
triage-keep-writing = ادامهٔ نوشتن

## Clock and timeline

triage-clocks = مهلت‌ها
triage-clock-first-answer = پاسخ اول
triage-timeline = روند کار در این واحد
triage-step-received = دریافت شد
triage-step-narrative = شرح ماجرا گرفته شد
triage-step-contact = راه تماس گرفته شد
triage-step-box = جعبهٔ مهاجرت گرفته شد
triage-step-message = پیام‌ها گرفته شدند
triage-step-now = روی این صفحه باز است

triage-case-missing = این واحد چنین پرونده‌ای ندارد. شاید فقط با واحد دیگری در میان گذاشته شده باشد.
triage-case-failed = پرونده باز نشد.

## Boxes

triage-boxes = جعبه‌های مهاجرت
triage-boxes-about = فقط سازمان شما می‌تواند این‌ها را باز کند. هر گزارش نفرت یک جعبه دارد؛ این فهرست جعبه‌هایی را نشان می‌دهد که کسی پر کرده است.
triage-boxes-opening = { $count ->
    [one] تا اینجا { $count } جعبه باز شده است
   *[other] تا اینجا { $count } جعبه باز شده است
 }
triage-boxes-done = { $filled } پرشده، از { $count } بازشده
triage-boxes-none = هنوز کسی جعبه‌ای را پر نکرده است.
triage-boxes-damaged = { $count ->
    [one] { $count } جعبه باز نمی‌شود: تغییر کرده یا برای کلید دیگری قفل شده است. شمارهٔ پروندهٔ آن:
   *[other] { $count } جعبه باز نمی‌شوند: تغییر کرده یا برای کلید دیگری قفل شده‌اند. شمارهٔ پرونده‌هایشان:
 }
triage-boxes-failed = همهٔ جعبه‌ها دریافت نشدند.
triage-box-open-case = باز کردن پرونده
triage-box-no-words = فقط تیک زده، بی‌متن.
