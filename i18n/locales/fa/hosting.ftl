# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = برنامه
hosting-coverage = محله‌ها
hosting-commitments = قول‌ها
hosting-requests = درخواست‌ها
hosting-no-page = این نشانی به جایی نمی‌رسد. بهتر است از برنامه ادامه دهید.
hosting-unsaved-heading = بدون ذخیره می‌روید؟
hosting-unsaved = چیزی در این صفحه ذخیره یا فرستاده نشده است. اگر بروید، از دست می‌رود.
hosting-unsaved-leave = می‌روم
hosting-no = بازگشت
hosting-save = ذخیره
hosting-save-draft = ذخیره به‌صورت پیش‌نویس
hosting-saving = در حال ذخیره…
hosting-saved = ذخیره شد
hosting-saved-first = ذخیره شد. در بالای فهرست است.
hosting-edit = تغییر
hosting-remove = برداشتن
hosting-copy = کپی
hosting-choose = انتخاب کنید…
hosting-all = همه
hosting-more = نمایش بیشتر
hosting-failed = بارگذاری نشد.
hosting-failed-stale = این از پیش است و تازه نشد.
hosting-keys-down = ردیف پایین
hosting-keys-up = ردیف بالا
hosting-keys-open = باز کردن نشست
hosting-keys-new = نشست تازه
hosting-keys-refresh = تازه کردن
hosting-keys-tabs = برگه‌های یک نشست
hosting-keys-search = یافتن کسی دم در
hosting-keys-back = بازگشت به برنامه
hosting-keys-schedule = رفتن به برنامه
hosting-keys-others = محله‌ها، قول‌ها، درخواست‌ها
hosting-keys-help = همین فهرست

## Schedule

hosting-new = نشست تازه
hosting-series = رشتهٔ تازه
hosting-division = جلسهٔ تازهٔ منطقهٔ پلیس
hosting-schedule-count = { $count ->
    [one] { $count } نشست
   *[other] { $count } نشست
 }
hosting-schedule-first = { $count } نشست نخست
hosting-schedule-empty = اینجا هنوز نشستی نیست. یکی برنامه‌ریزی کنید یا پالایه را تغییر دهید.
hosting-filters = کدام نشست‌ها
hosting-filter-state = وضعیت
hosting-filter-kind = برای
hosting-filter-late = دیرشده
hosting-filter-from = از
hosting-filter-until = تا
hosting-column-when = زمان
hosting-column-session = نشست
hosting-column-state = وضعیت
hosting-column-seats = جاها
hosting-column-look = توجه کنید
hosting-seats = { $taken } از { $capacity }
hosting-waiting = { $count } در انتظار
hosting-questions-waiting = { $count ->
    [one] { $count } پرسش برای خواندن
   *[other] { $count } پرسش برای خواندن
 }
hosting-whole-city = همهٔ شهر
hosting-coverage-none = هنوز هیچ
hosting-coverage-held = { $count ->
    [one] { $count } نشست
   *[other] { $count } نشست
 }
hosting-coverage-sum = { $held } از { $all } محله تاکنون نشست داشته‌اند.
hosting-coverage-sessions = نشست‌های برگزارشده
hosting-coverage-last = آخرین
hosting-coverage-next = بعدی
hosting-coverage-plan = برنامه‌ریزی نشست در اینجا
hosting-days-ago = { $days ->
    [0] امروز
    [one] { $days } روز پیش
   *[other] { $days } روز پیش
 }

## Warnings

hosting-warning-agenda-late = دستور جلسه نیست، کمتر از 72 ساعت
hosting-warning-agenda-very-late = دستور جلسه نیست، کمتر از 24 ساعت
hosting-warning-board-majority = بیشتر اعضای یک شورا می‌آیند
hosting-warning-interpreter-needed = مترجم لازم است
hosting-warning-needs-undecided = نیازها بی‌پاسخ‌اند
hosting-warning-no-stream = پخش زنده نیست
hosting-warning-record-late = صورت‌جلسه دیر شده
hosting-warning-note-agenda-late = دستور یک جلسهٔ عادی باید 72 ساعت پیش از آن منتشر شود. همین حالا آن را بنویسید.
hosting-warning-note-agenda-very-late = دستور جلسهٔ ویژه هم باید 24 ساعت پیش از آن منتشر شود. آن را بنویسید یا نشست را جابه‌جا کنید.
hosting-warning-note-board-majority = اگر بیشتر اعضای یک شورا شرکت کنند، شاید نشست طبق قانون براون (Brown Act) جلسهٔ آن شورا به شمار آید. دربارهٔ اعلان از وکیل شهر (City Attorney) بپرسید.
hosting-warning-note-interpreter-needed = افراد کافی مترجم خواسته‌اند و هیچ‌کدام تأیید نشده است. مترجمی بگیرید و در فهرست ورودی تأییدش کنید.
hosting-warning-note-needs-undecided = روز درخواست گذشته است. مردم منتظرند بدانند نیازشان برآورده می‌شود یا نه.
hosting-warning-note-no-stream = نشست برای همه است و کسی نمی‌تواند از خانه تماشا کند. یک پخش بیفزایید.
hosting-warning-note-record-late = قول صورت‌جلسه داده شده بود و روزش گذشته است. همه می‌بینند که دیر شده.

## A session's form

hosting-part-what = دربارهٔ چیست
hosting-part-where = کجا و کِی
hosting-part-people = چه کسانی می‌توانند بیایند
hosting-part-said = آنچه مردم از پیش می‌دانند
hosting-title = عنوان
hosting-summary = دربارهٔ چیست
hosting-written-in = نوشته‌شده به
hosting-organizer = برگزارکننده
hosting-co-hosts = گروه‌هایی که نشست را همراه شهر برگزار می‌کنند
hosting-one-a-line = هر کدام در یک سطر.
hosting-agenda = دستور جلسه
hosting-agenda-hint = هر سطر یک بند با ساعتش: 18:30 خوشامد
hosting-add-translation = افزودن ترجمه
hosting-language = زبان
hosting-area = منطقهٔ پلیس
hosting-neighborhood = محله
hosting-starts = آغاز
hosting-ends = پایان
hosting-zone = منطقهٔ زمانی
hosting-zone-hint = منطقهٔ سالن، مانند America/Los_Angeles.
hosting-hall = سالن
hosting-address = خیابان و شماره
hosting-point = جای روی نقشه
hosting-point-hint = دو عدد: 34.0537, -118.2428
hosting-way-there = راه رسیدن
hosting-way-there-hint = اتوبوس، پارکینگ، کدام در.
hosting-ways = راه‌های شرکت
hosting-pools = جاها
hosting-pools-hint = آنچه ندارید را خالی بگذارید. با جاهای بیشتر، منتظران همان دم جلو می‌آیند.
hosting-languages = زبان‌های گفتار یا ترجمه
hosting-access = آنچه فراهم می‌کنید
hosting-officers = پلیس
hosting-public-record = چه چیزی سند عمومی می‌شود
hosting-phone-in = شماره برای شنیدن با تلفن
hosting-ask-aid-by = آخرین روز درخواست کمک
hosting-recording-days = روزها تا انتشار فیلم
hosting-recording-days-hint = اگر چیزی ضبط نمی‌شود خالی بگذارید. روزش که بگذرد، همه می‌بینند دیر شده است.
hosting-filmed = دوربین‌ها روشن‌اند
hosting-division-about = جلسه‌ای درونی برای افراد پلیس یک منطقه. هرگز فهرست نمی‌شود. افراد پلیس بی‌نام، در نشانی‌ای که یک بار می‌گیرید، می‌پرسند.
hosting-door-key-heading = کلید افراد پلیس
hosting-door-key-about = این کلید صفحه‌ای را باز می‌کند که افراد پلیس در آن می‌پرسند. تنها همین حالا نشان داده می‌شود. آن را کپی کنید و به افراد پلیس این منطقه بدهید.
hosting-door-address-about = این نشانی صفحه را همراه با کلید باز می‌کند. مرورگر آنچه را پس از علامت # می‌آید برای هیچ‌کس نمی‌فرستد. بدون جاوااسکریپت، افراد پلیس خودشان کلید را در صفحه می‌نویسند.
hosting-door-address-copy = کپی کردن نشانی
hosting-door-address-qr = تصویر نشانی، برای خواندن با دوربین تلفن
hosting-to-session = به جلسه
hosting-door-key-new = ساختن کلید تازه…
hosting-door-key-renew = کلید پیشین دیگر هیچ‌چیز را باز نمی‌کند. هر کس آن را دارد کلید تازه لازم دارد. این در دفتر ثبت می‌شود.
hosting-door-key-yes = ساختن کلید تازه
hosting-door-key-lost = کلید گم شده است؟ هیچ‌جا نگه داشته نمی‌شود و دوباره نشان داده نمی‌شود. می‌توانید کلید دیگری بسازید.

hosting-wrong-title = عنوانی تا 120 حرف بنویسید.
hosting-wrong-summary = بگویید دربارهٔ چیست، تا 2000 حرف.
hosting-wrong-organizer = بگویید چه کسی برگزار می‌کند.
hosting-wrong-area = منطقهٔ پلیس را انتخاب کنید.
hosting-wrong-time = روز و ساعت را انتخاب کنید.
hosting-wrong-end = پایان باید پس از آغاز باشد.
hosting-wrong-zone = منطقهٔ زمانی را بنویسید.
hosting-wrong-ways = دست‌کم یک راه شرکت را انتخاب کنید.
hosting-wrong-hall = مردم به سالن می‌آیند. نامش را بنویسید.
hosting-wrong-point = دو عدد بنویسید: نخست شمال، سپس شرق.
hosting-wrong-languages = دست‌کم یک زبان را انتخاب کنید.
hosting-wrong-seats = هر راه شرکت تعداد جا می‌خواهد.
hosting-wrong-day = روزی را انتخاب کنید که وجود دارد.
hosting-wrong-agenda = هر سطر ساعت و واژه می‌خواهد: 18:30 خوشامد
hosting-wrong-agenda-time = هر ساعت باید میان آغاز و پایان باشد.
hosting-wrong-number = عددی بنویسید یا خالی بگذارید.
hosting-wrong-translation = هر ترجمه عنوان و متن می‌خواهد.
hosting-wrong-reason = بگویید چرا لغو می‌شود.
hosting-wrong-answer = بنویسید شهر به گروه چه می‌گوید.
hosting-wrong-planned = نشستی را که برنامه‌ریزی شده است انتخاب کنید.
hosting-wrong-not-planned = اینجا نشستی انتخاب شده است. «نشست برنامه‌ریزی شد» را بزنید، یا هیچ نشستی انتخاب نکنید.
hosting-wrong-past = روزی را انتخاب کنید که هنوز نگذشته است.
hosting-wrong-until = روز پایان پیش از روز آغاز است.
hosting-wrong-aid-late = این روز پس از نشست است. روزی پیش از آن یا خود روز نشست را انتخاب کنید.
hosting-wrong-phone = شماره‌ای بنویسید که بشود گرفت: رقم، فاصله و + - ( ) . , # *
hosting-wrong-said-by = این تعداد نفر نیامده بودند. عدد را دوباره ببینید.
hosting-wrong-server = سرور این را نپذیرفت. دوباره نگاهش کنید.
hosting-wrong-neighborhood = محله‌ای را انتخاب کنید.
hosting-wrong-long = این بلند است. کوتاه‌ترش کنید.
hosting-wrong-meant = بگویید منظور چه بود، تا 400 حرف.
hosting-wrong-promise = بگویید چه خواهد شد، تا 160 حرف.
hosting-wrong-owner = بگویید چه کسی انجامش می‌دهد.
hosting-wrong-note = بگویید چه شد، تا 600 حرف.
hosting-wrong-parts-many = این تعداد بخش ندارد. عدد را دوباره ببینید.
hosting-wrong-parts-open = فقط وقتی «انجام‌شده» است که همهٔ بخش‌ها انجام شده باشد. تعداد همه را بنویسید، یا وضع دیگری انتخاب کنید.
hosting-wrong-parts-few = بیش از این تعداد بخش تا حالا انجام شده است.
hosting-wrong-due-step = تاریخ قول با «افزودن آنچه شد» تغییر می‌کند. هر دو تاریخ در سابقه می‌ماند.
hosting-wrong-state = این وضع را نمی‌شود انتخاب کرد. آنچه انجام شده یا انجام نخواهد شد، فقط می‌تواند دوباره «در دست کار» شود.
hosting-wrong-link = پیوند با https:// آغاز می‌شود
hosting-wrong-stream = هر پخش نشانی‌ای می‌خواهد که با https:// آغاز شود، یا نام یک شبکه.
hosting-wrong-series = محله‌ها را انتخاب کنید، و 0 تا 366 روز فاصله.
hosting-wrong-boards = هر شورا را با دو عدد بنویسید: 4/7

## A series

hosting-series-where = کدام محله‌ها
hosting-series-find = یافتن محله
hosting-series-all = همه
hosting-series-new = آن‌هایی که هنوز نشستی ندارند
hosting-series-none = هیچ‌کدام
hosting-series-chosen = { $count ->
    [0] هنوز هیچ‌کدام. به همان ترتیبی می‌آیند که علامت می‌زنید.
    [one] { $count } محله انتخاب شد.
   *[other] { $count } محله، به ترتیبی که علامت زدید.
 }
hosting-every-days = روزهای میان دو نشست
hosting-every-days-hint = 7 یعنی هفته‌ای یک بار. 0 همه را در یک روز می‌گذارد.
hosting-series-preview = آنچه ساخته می‌شود
hosting-series-preview-empty = محله‌ها و زمان آغاز را انتخاب کنید تا ببینید چه ساخته می‌شود.
hosting-make-drafts = ساختن پیش‌نویس‌ها
hosting-series-made = { $count ->
    [one] { $count } پیش‌نویس ساخته شد
   *[other] { $count } پیش‌نویس ساخته شد
 }
hosting-series-publish = انتشار همهٔ این رشته
hosting-series-published = { $count } از { $all } منتشر شد

## Publish, move, call off, close

hosting-tabs = بخش‌های نشست
hosting-tab-facts = نشست
hosting-tab-door = ورودی
hosting-tab-stream = پخش زنده
hosting-tab-questions = پرسش‌ها
hosting-tab-minutes = صورت‌جلسه
hosting-tab-findings = یافته‌ها
hosting-publish = انتشار
hosting-publish-words = از این پس همه نشست را می‌بینند و می‌توانند نام‌نویسی کنند.
hosting-publish-division = از این پس افراد پلیسی که کلید دارند می‌توانند بپرسند. جلسه در هیچ فهرستی نیست.
hosting-close = بستن نشست
hosting-close-words = دیگر کسی شمرده و پرسشی پذیرفته نمی‌شود. صورت‌جلسه و یافته‌ها را همچنان می‌توان نوشت.
hosting-cancel = لغو…
hosting-cancel-yes = لغو شود
hosting-cancel-words = { $count ->
    [0] کسی نام‌نویسی نکرده است. نشست با نشان لغو در برنامه می‌ماند.
    [one] به { $count } نام‌نویسی همان دم خبر داده می‌شود و تقویم‌ها تغییر می‌کنند. این کار برگشت ندارد.
   *[other] به { $count } نام‌نویسی همان دم خبر داده می‌شود و تقویم‌ها تغییر می‌کنند. این کار برگشت ندارد.
 }
hosting-cancel-reason = چرا؟ همه این را می‌خوانند.
hosting-cancelled-because = لغو شد:
hosting-move-tells = { $count ->
    [0] زمان یا جا را تغییر می‌دهید. هنوز کسی نام‌نویسی نکرده است؛ تقویم‌ها تغییر می‌کنند.
    [one] زمان یا جا را تغییر می‌دهید. به { $count } نام‌نویسی خبر داده می‌شود و تقویم‌ها تغییر می‌کنند.
   *[other] زمان یا جا را تغییر می‌دهید. به { $count } نام‌نویسی خبر داده می‌شود و تقویم‌ها تغییر می‌کنند.
 }
hosting-move-heading = زمان یا جای دیگر
hosting-move-yes = ذخیره و خبر دادن
hosting-untold = { $count ->
    [one] { $count } نام‌نویسی ایمیل تأییدشده ندارد و نمی‌شود به صاحب آن خبر داد. یادداشتی روی در بچسبانید.
   *[other] { $count } نام‌نویسی ایمیل تأییدشده ندارد و نمی‌شود به صاحبان آن‌ها خبر داد. یادداشتی روی در بچسبانید.
 }
hosting-boards = اعضای شوراها
hosting-boards-label = اعضایی که گفته‌اند می‌آیند
hosting-boards-hint = هر سطر یک شورا، با شمار اعضایی که می‌آیند: Pico Union council 4/7
hosting-retention = داده‌های مردم
hosting-shredded-due = نام‌ها، نیازها و فهرست‌ها در { $day } نابود می‌شوند. پس از آن کسی نمی‌تواند بازشان کند.
hosting-shredded-on = نام‌ها، نیازها و فهرست‌ها در { $day } نابود شدند.
hosting-shredded-sign-ups = نام‌نویسی‌ها
hosting-shredded-rosters = فهرست‌ها
hosting-shredded-questions = پرسش‌ها
hosting-shredded-letters = ایمیل‌های فرستاده‌نشده

## The door

hosting-door-opening = فهرست ورودی باز می‌شود. این در دفتر ثبت می‌شود.
hosting-door-search = چهار رقم نخست، یا یک نام
hosting-door-came = { $came } از { $seats } آمدند
hosting-door-unsent = { $count ->
    [one] { $count } شمارش هنوز فرستاده نشده
   *[other] { $count } شمارش هنوز فرستاده نشده
 }
hosting-door-kept = { $count ->
    [one] { $count } شمارش اینجا می‌ماند و با آمدن آنتن فرستاده می‌شود. این صفحه را باز نگه دارید.
   *[other] { $count } شمارش اینجا می‌ماند و با آمدن آنتن فرستاده می‌شود. این صفحه را باز نگه دارید.
 }
hosting-scan = خواندن کدها با دوربین
hosting-scan-stop = خاموش کردن دوربین
hosting-scan-picture = تصویر دوربین
hosting-scan-aim = کد را جلوی دوربین بگیرید.
hosting-scan-refused = اکنون نمی‌شود از دوربین استفاده کرد. چهار رقم نخست را بنویسید.
hosting-scan-unknown = این کد در فهرست این نشست نیست.
hosting-scan-several = چند کد در فهرست مانند این کد آغاز می‌شوند. لطفاً نام را بپرسید.
hosting-scan-counted = یک نفر شمرده شد.
hosting-scan-again = این کد پیش‌تر شمرده شده است.
hosting-scan-group = { $count ->
    [one] { $count } جا. بنویسید چند نفر آمدند.
   *[other] { $count } جا. بنویسید چند نفر آمدند.
 }
hosting-door-walk-ins = بدون نام‌نویسی
hosting-door-less = یکی کمتر
hosting-door-more = یکی بیشتر
hosting-door-number = چند نفر آمدند
hosting-door-all = همه آمدند
hosting-door-add-walk-in = یک نفر دیگر هم همراهشان آمد
hosting-door-look = این شمارش را بررسی کنید
hosting-door-too-many = { $count ->
    [one] { $count } نفر بیشتر از تعداد جاها. روی دو دستگاه شمرده شده‌اند؟ بررسی کنید.
   *[other] { $count } نفر بیشتر از تعداد جاها. روی دو دستگاه شمرده شده‌اند؟ بررسی کنید.
 }
hosting-door-counted-twice = دو بار شمرده شده بودند
hosting-door-without-sign-up = بدون نام‌نویسی آمدند
hosting-door-to-look-at = { $count ->
    [one] شمارش { $count } نام‌نویسی را بررسی کنید:
   *[other] شمارش { $count } نام‌نویسی را بررسی کنید:
 }
hosting-door-no-name = بی‌نام
hosting-door-wanted = { $count } خواسته بودند
hosting-door-ages = سن‌ها: { $ages }
hosting-door-empty = کسی نام‌نویسی نکرده است. مردم را با دکمهٔ بالا بشمارید.
hosting-door-nobody = کسی این را ندارد. رقم‌های کمتری بزنید، یا بدون نام‌نویسی بشمارید.
hosting-roster-open = باز کردن نام‌ها
hosting-roster-words = این‌ها نام‌های افراد یک گروه است. باز کردنشان با نام شما در دفتر ثبت می‌شود. تنها اگر لازم است بازشان کنید.
hosting-roster-yes = باز شود و در دفتر ثبت شود
hosting-roster-hide = بستن نام‌ها
hosting-needs = آنچه مردم نیاز دارند
hosting-needs-about = تصمیم شما به همهٔ کسانی که خواسته‌اند گفته می‌شود.
hosting-need = نیاز
hosting-need-who = چه کسانی
hosting-need-decision = تصمیم
hosting-need-sign-ups = { $count ->
    [one] { $count } نام‌نویسی
   *[other] { $count } نام‌نویسی
 }
hosting-need-seats = { $count ->
    [one] { $count } جا
   *[other] { $count } جا
 }
hosting-need-confirm = فراهم می‌شود
hosting-need-decline = نمی‌توانیم

## Streams

hosting-streams-edit = تغییر پخش‌ها
hosting-streams-empty = هنوز پخشی نیست. یکی بیفزایید تا مردم از خانه تماشا کنند.
hosting-add-stream = افزودن پخش
hosting-stream-language = زبانی که شنیده می‌شود
hosting-source = از کجا می‌آید
hosting-stream-address = نشانی
hosting-stream-address-hint = https://…، یا نام یک شبکه.
hosting-backup = منبع دوم
hosting-provider = صفحه را چه کسی می‌گرداند
hosting-provider-hint = مانند YouTube. پیش از رفتن به آنجا به مردم هشدار داده می‌شود.
hosting-captions = زیرنویس
hosting-stream-asl = مترجم زبان اشاره در تصویر است
hosting-stream-interpreted = صدای مترجم شنیده می‌شود
hosting-move-up = بالاتر
hosting-since = از { $time }
hosting-by-hand = با دست تعیین شده
hosting-by-probe = از بررسی خودکار
hosting-by-clock = از روی ساعت
hosting-set-state = تعیین وضعیت با دست
hosting-set-live = زنده است
hosting-set-interrupted = قطع شد
hosting-set-ended = تمام شد
hosting-set-later = از نیم ساعت پیش از آغاز می‌توانید اینجا بگویید که زنده است.
hosting-set-too-early = پخش از نیم ساعت پیش از آغاز تا چهار ساعت پس از پایان می‌تواند زنده باشد.
hosting-give-back = بررسی خودکار تعیین کند
hosting-alarms = هشدار روی این دستگاه
hosting-alarms-off = اگر پخش یکی از نشست‌های شما قطع شود، این دستگاه می‌تواند فوراً به شما خبر دهد، حتی وقتی میز کار بسته است.
hosting-alarms-on = اگر پخش یکی از نشست‌های شما قطع شود، این دستگاه فوراً به شما خبر می‌دهد. ایمیل هم می‌آید.
hosting-alarms-asked = مرورگر همین حالا از شما اجازه می‌خواهد. لطفاً اجازه دهید.
hosting-alarms-denied = مرورگر اجازه نمی‌دهد. می‌توانید آن را در تنظیمات مرورگر برای این صفحه تغییر دهید. با ایمیل به شما خبر داده می‌شود.
hosting-alarms-unsupported = این مرورگر نمی‌تواند هشدار نشان دهد. با ایمیل به شما خبر داده می‌شود.
hosting-alarms-failed = انجام نشد. با ایمیل به شما خبر داده می‌شود. می‌توانید دوباره امتحان کنید.
hosting-alarms-switch-on = روشن کردن در اینجا
hosting-alarms-switch-off = خاموش کردن در اینجا
hosting-hour-left = { $time } از ساعت مانده است
hosting-hour-what = جلسه را نگه دارید و بکوشید پخش برگردد. مردم شمارهٔ تلفن و منبع دوم را می‌بینند.
hosting-hour-over = ساعت گذشته است. اگر آن را بلند بگویید، می‌توانید بدون پخش ادامه دهید.
hosting-afterwards = فیلم و زیرنویس
hosting-recording = نشانی فیلم
hosting-recording-due = قول انتشار تا { $day }
hosting-recording-overdue = فیلم دیر شده است
hosting-texts = فایل زیرنویس
hosting-text-language = زبان فایل
hosting-text-file = فایل WebVTT، تا 2 مگابایت
hosting-by-a-person = نوشتهٔ انسان

## Questions

hosting-questions-sort = اول نخوانده‌ها
hosting-questions-empty = هنوز پرسشی نیست.
hosting-supports = { $count ->
    [one] { $count } نفر دیگر هم می‌خواهد بداند
   *[other] { $count } نفر دیگر هم می‌خواهند بدانند
 }
hosting-question-shown = واژه‌هایی که همه می‌بینند
hosting-question-shown-hint = نام‌ها را بردارید. معنا بماند.
hosting-question-answer = پاسخ
hosting-question-show = نمایش
hosting-question-answered = نمایش با پاسخ
hosting-question-decline = نمایش داده نشود

## Minutes

hosting-minutes = صورت‌جلسه
hosting-minutes-hint = با واژه‌های ساده. بدون نام کسانی که آمدند.
hosting-minutes-later = صورت‌جلسه را از آغاز نشست می‌توان ذخیره و پس از پایان آن منتشر کرد.
hosting-minutes-changed = کس دیگری صورت‌جلسهٔ دیگری ذخیره کرده است. آن را اینجا می‌بینید؛ نوشتهٔ خودتان هنوز در کادر پایین است. هر دو را یکی کنید و سپس ذخیره کنید.
hosting-organizations = چند گروه آمدند
hosting-publish-record = انتشار صورت‌جلسه
hosting-record-published = در { $day } منتشر شد. با ذخیرهٔ دوباره، آنچه همه می‌خوانند تغییر می‌کند.
hosting-record-due = قول انتشار تا { $day }.

## Findings

hosting-new-finding = نوشتن یافته
hosting-finding-edit = تغییر دادن این یافته
hosting-findings-empty = هنوز چیزی نوشته نشده است.
hosting-quote = همان‌طور که کسی گفت
hosting-quote-hint = بدون نام. می‌توانید خالی بگذارید.
hosting-meant = منظور چه بود
hosting-theme = موضوع
hosting-said-by = حدود چند نفر گفتند
hosting-said-by-hint = اگر کسی نشمرده خالی بگذارید. کمتر از 10 نشان داده نمی‌شود.
hosting-said-by-count = { $count ->
    [one] گفتهٔ { $count } نفر
   *[other] گفتهٔ حدود { $count } نفر
 }
hosting-answered-by = قول‌هایی که به آن پاسخ می‌دهند
hosting-answered-by-hint = از همین محله.
hosting-publish-it = برای خواندن همه
hosting-is-published = منتشرشده
hosting-is-draft = پیش‌نویس

## Commitments

hosting-new-commitment = قول تازه
hosting-commitments-none = هیچ قولی با این انتخاب جور نیست. شرط‌های کمتری انتخاب کنید.
hosting-commitments-empty = هنوز قولی داده نشده است.
hosting-promise = چه خواهد شد
hosting-more-about = بیشتر دربارهٔ آن
hosting-owner = چه کسی انجام می‌دهد
hosting-budget = پول از کجا می‌آید
hosting-due = تا کِی
hosting-parts = همهٔ بخش‌ها
hosting-answers = یافته‌هایی که پاسخ می‌دهد
hosting-answers-hint = از همین محله.
hosting-late = { $days ->
    [one] { $days } روز تأخیر
   *[other] { $days } روز تأخیر
 }
hosting-due-on = تا { $day }
hosting-due-moved = تا { $day }، نخست { $first }
hosting-parts-done = { $done } از { $all } بخش انجام شد
hosting-findings-count = { $count ->
    [one] پاسخ به { $count } یافته
   *[other] پاسخ به { $count } یافته
 }
hosting-history = چه شد
hosting-add-step = افزودن آنچه شد
hosting-step-about = گامی که نوشته شود دیگر تغییر نمی‌کند. به دنبال‌کنندگان خبر داده می‌شود.
hosting-step-state = اکنون در چه وضعی است
hosting-step-parts = بخش‌های انجام‌شده تاکنون
hosting-step-note = چه شد
hosting-step-evidence = کجا می‌توان دید
hosting-step-due = تاریخ تازه
hosting-step-due-hint = تاریخ پیشین در سابقه می‌ماند.

## Requests

hosting-requests-open = { $count ->
    [one] { $count } درخواست هنوز بی‌پاسخ است
   *[other] { $count } درخواست هنوز بی‌پاسخ است
 }
hosting-requests-empty = هنوز گروهی درخواست نشست نداده است.
hosting-request-no-group = گروهی بی‌نام
hosting-request-due = پاسخ تا { $day }
hosting-request-size = حدود چند نفر
hosting-request-days = روزهای مناسب
hosting-request-contact = راه تماس با آنان
hosting-request-contact-open = باز کردن راه تماس با آن‌ها
hosting-request-contact-words = باز کردن آن با نام شما در دفتر ثبت می‌شود.
hosting-request-contact-gone = راه تماس با گروه نابود شده است.
hosting-request-reply = پاسخ دادن
hosting-request-answer = سخن ما
hosting-request-answer-hint = همه می‌توانند این را بخوانند.
hosting-request-session = نشست مربوط به این درخواست
hosting-request-send = فرستادن پاسخ
hosting-request-schedule = نشست برنامه‌ریزی شد
hosting-request-plan = برنامه‌ریزی نشست برای این درخواست
hosting-request-planning = نشستی را برنامه‌ریزی می‌کنید که گروهی درخواست کرده است. وقتی منتشر شود، در درخواست دیده می‌شود.
hosting-request-decline = پاسخ نه، با دلیل

## States and kinds

hosting-word-public = همه
hosting-word-division = جلسهٔ منطقهٔ پلیس
hosting-word-draft = پیش‌نویس
hosting-word-published = منتشرشده
hosting-word-cancelled = لغوشده
hosting-word-closed = بسته
hosting-word-findings-only = تنها یافته‌ها
hosting-word-questions = پرسش‌ها و پاسخ‌ها، بدون نام
hosting-word-recording = همهٔ فیلم
hosting-word-asked = خواسته‌شده
hosting-word-confirmed = تأییدشده
hosting-word-declined = ردشده
hosting-word-unconfirmed = تأییدنشده
hosting-word-registered = جا دارد
hosting-word-partly = چند جا دارد
hosting-word-waiting = در انتظار
hosting-word-shown = نمایان
hosting-word-answered = پاسخ‌داده
hosting-word-scheduled = برنامه‌ریزی‌شده
hosting-word-withdrawn = پس‌گرفته
hosting-word-starting-soon = به‌زودی
hosting-word-live = زنده
hosting-word-interrupted = قطع‌شده
hosting-word-ended = پایان‌یافته
hosting-word-recording-posted = فیلم منتشر شد
hosting-word-unknown = نامعلوم
hosting-word-hls = پخش‌کنندهٔ خودمان (HLS)
hosting-word-page = صفحهٔ یک شرکت
hosting-word-channel = شبکهٔ تلویزیون یا رادیو
hosting-word-no-captions = بدون زیرنویس
hosting-word-automatic = زیرنویس ماشینی
hosting-word-human = زیرنویس انسانی
hosting-word-promised = قول داده شد
hosting-word-underway = در دست کار
hosting-word-done = انجام‌شده
hosting-word-dropped = انجام نخواهد شد

hosting-door-helpers = کمک‌کنندگان دم در
hosting-co-hosts-about = گروهی که کمک می‌کند یک کلید می‌گیرد. این کلید صفحهٔ «کمک دم در» را باز می‌کند. آنجا دیده می‌شود چند نفر می‌آیند و چه لازم دارند، و آمدگان همان‌جا شمرده می‌شوند. هیچ نامی دیده نمی‌شود.
hosting-co-host-name = نام گروه
hosting-co-host-hint = نام گروه، نه نام یک نفر.
hosting-co-host-make = ساختن کلید
hosting-co-host-key = این کلید فقط همین حالا دیده می‌شود. آن را کپی کنید و به این گروه بدهید:
hosting-co-host-revoke = پس گرفتن کلید
hosting-co-host-revoke-one = پس گرفتن کلید: { $name }
hosting-co-host-revoke-words = این کلید دیگر چیزی باز نمی‌کند. آنچه شمرده شده می‌ماند.
hosting-discard = پاک کردن پیش‌نویس
hosting-discard-words = پیش‌نویس برای همیشه پاک می‌شود. هیچ‌کس آن را ندیده است و به کسی خبر داده نمی‌شود.
