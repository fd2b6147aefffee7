# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = یکی را انتخاب کنید
civic-search = جست‌وجو
list-next = نمایش بیشتر
if-you-want = (اگر خواستید)
step-less = یکی کمتر
step-more = یکی بیشتر
paths-label = صفحه‌های دیگر
problem-title = انجام نشد
no-signal = ارتباط قطع است. آنچه نوشته‌اید هنوز اینجاست. وقتی دوباره وصل شدید آن را بفرستید.
problem-back = بازگشت
problem-kept = آنچه نوشته‌اید در همین صفحه مانده است. یک دقیقهٔ دیگر دوباره بفرستید.
later-busy = اکنون افراد بسیار زیادی اینجا هستند. یک دقیقه صبر کنید، سپس دوباره امتحان کنید.
later-storage = اکنون نشد چیزی ذخیره شود. یک دقیقه صبر کنید، سپس دوباره امتحان کنید.
later-again = در نشانی صفحه یا در فرم چیزی درست نیست. برگردید و یک بار دیگر امتحان کنید.
sent-title = ایمیل خود را ببینید
sent-until = این پیوند تا { $when } کار می‌کند.

## The pages without a script

basic-title = نشست‌های شنیدن: صفحه‌های ساده
basic-lead = این صفحه‌ها روی گوشی‌های قدیمی و بدون جاوااسکریپت هم کار می‌کنند.
basic-sessions = شهر کجا و کی گوش می‌دهد
basic-neighborhoods = چه شنیدیم، محله به محله
basic-commitments = شهر گفته است چه خواهد کرد
basic-seat = جاهای خود را ببینید، تغییر دهید یا پس بدهید
basic-request = سالن شما، مردم شما
basic-next = نشست‌های پیش رو

## Schedule

sessions-title = نشست‌های شنیدن
sessions-lead = شهر گوش می‌دهد. می‌توانید حرف بزنید، یا فقط بنشینید و گوش دهید. نیازی به نام نیست.
sessions-all = همهٔ نشست‌ها
sessions-none = اکنون نشستی برنامه‌ریزی نشده است. می‌توانید درخواست کنید.
sessions-none-chosen = هیچ نشستی با انتخاب شما جور نیست.
sessions-tell-me = وقتی نشستی بود خبرم کنید
sessions-elsewhere = نشست بعدی
sessions-show-all = نشان دادن همهٔ نشست‌ها
own-hall-title = خودتان سالن دارید؟
own-hall = درخواست کنید نشست همان جایی باشد که مردم شما دور هم جمع می‌شوند.
own-hall-link = از ما بخواهید
filter-title = انتخاب کنید چه ببینید
filter-all = همه
filter-any = فرقی ندارد
filter-neighborhood = محله
filter-language = زبان
filter-way = چگونه شرکت می‌کنید
filter-access = چه لازم دارید
filter-from = از این روز به بعد
filter-show = نمایش
filter-clear = پاک کردن
filter-chosen = انتخاب‌های شما
filter-remove = برداشتن: { $filter }
view-label = شیوهٔ نمایش
view-list = فهرست
view-month = ماه
view-map = نقشه
month-before = ماه پیش
month-after = ماه بعد
month-day = { $sessions ->
    [one] { $day }: { $sessions } نشست
   *[other] { $day }: { $sessions } نشست
 }
map-label = نقشهٔ نشست‌ها
map-note = شمال بالاست. شماره‌ها همان شماره‌های فهرست زیر است.
map-many = نشانه‌ای مانند ‎×3 یعنی چند نشست نزدیک به هم است.
map-off = نشست‌هایی که روی نقشه نیستند
map-none = این نشست‌ها جایی روی نقشه ندارند.
keep-title = باخبر بمانید
keep-lead = برنامه را در تقویم یا خبرخوان خود بگذارید. تغییرها خودشان می‌رسند.
keep-calendar = تقویم
keep-atom = خوراک Atom
keep-json = خوراک JSON
moved-from = پیش‌تر:
badge-cancelled = لغو شد
badge-moved = زمان تازه
badge-over = تمام شد
badge-live = هم‌اکنون زنده
badge-soon = به‌زودی شروع می‌شود
badge-interrupted = قطع شد
badge-recording = ضبط‌شده
badge-waiting = فهرست انتظار
badge-captions = زیرنویس
badge-asl = زبان اشاره (ASL)
badge-no-officers = بدون پلیس
seats-full = { $seats ->
    [one] پر است، { $seats } جا در انتظار
   *[other] پر است، { $seats } جا در انتظار
 }
seats-open = { $seats ->
    [one] { $seats } جای خالی
   *[other] { $seats } جای خالی
 }

## A session

session-cancelled = این نشست لغو شده است
session-cancelled-others = نشست‌های دیگر را ببینید
session-moved = زمان این نشست تغییر کرده است
session-moved-note = جاهایی که گرفته شده، محفوظ می‌ماند.
session-local-time = به ساعت گوشی شما: { $time }
session-phone-in = با تلفن بشنوید و حرف بزنید:
session-other-languages = زبان‌های دیگر، اگر تا { $day } بخواهید
session-before = پیش از آمدن بدانید
session-not-filmed = هیچ دوربینی کار نمی‌کند.
session-filmed = فیلم‌برداری می‌شود.
session-filmed-off-camera = فیلم‌برداری می‌شود. بعضی صندلی‌ها بیرون از دید دوربین است.
session-record-findings = هیچ حرفی از شما نگه داشته نمی‌شود. فقط آنچه شهر فهمیده نوشته می‌شود.
session-record-questions = پرسش‌ها بخشی از سند عمومی می‌شود. نام‌ها نه.
session-record-recording = همهٔ فیلم ضبط‌شده سند عمومی می‌شود.
session-no-name = هیچ‌کس نام، مدرک یا نشانی شما را نمی‌پرسد.
session-hosts = برگزارکننده:
session-calendar = افزودن به تقویم من
session-follow = دنبال کردن این نشست
seats-title = گرفتن جا
seats-just-come = کافی است بیایید. لازم نیست جا بگیرید.
seats-closed = نشست تمام شده است. دیگر نمی‌شود جا گرفت.
seats-begun = نشست آغاز شده است. دیگر لازم نیست جا بگیرید: بیایید، تلفن کنید یا تماشا کنید.
seats-save = گرفتن جا
seats-wait = رفتن به فهرست انتظار
seats-no-mail = یک کد و یک تصویر می‌گیرید تا دم در نشان دهید. ایمیل لازم نیست.
seats-have-code = من کد دارم
seats-taken = { $taken } جا از { $all } گرفته شده
seats-open-of = { $seats ->
    [one] { $seats } جا از { $all } خالی است
   *[other] { $seats } جا از { $all } خالی است
 }
seats-queue-none = جایی خالی نیست. هنوز کسی در انتظار نیست.
seats-queue = { $groups ->
    [one] { $groups } نام‌نویسی در انتظار جاست: در کل { $seats } جا
   *[other] { $groups } نام‌نویسی در انتظار جاست: در کل { $seats } جا
 }
access-title = اگر چیزی لازم دارید
access-no-asl = زبان اشاره پیش‌بینی نشده است
access-no-captions = زیرنویس پیش‌بینی نشده است
aid-asked-by = مترجم یا کمک دیگری لازم دارید؟ هنگام گرفتن جا، تا { $day } بگویید. ما پاسخ بله یا نه می‌دهیم.
aid-asked-late = مهلت درخواست مترجم یا کمک دیگر { $day } بود. باز هم بخواهید: تلاش می‌کنیم.
agenda-title = چه می‌شود و کی
agenda-now = اکنون
questions-title = پرسش‌ها
questions-none = هنوز پرسشی نشان داده نشده است.
question-me-too = من هم می‌خواهم این را بدانم
question-me-too-failed = نرسید. دوباره دکمه را بزنید.
question-answered = پاسخ داده شد
question-supports = { $people ->
    [one] { $people } نفر دیگر همین را می‌پرسد
   *[other] { $people } نفر دیگر همین را می‌پرسند
 }

## Afterwards

record-title = صورت‌جلسه و آمار
record-none = صورت‌جلسه هنوز منتشر نشده است.
record-people = { $people ->
    [one] { $people } نفر آمد
   *[other] { $people } نفر آمدند
 }
record-groups = { $groups ->
    [one] { $groups } گروه
   *[other] { $groups } گروه
 }
record-minutes = خواندن صورت‌جلسه
record-published = منتشرشده در
record-late = دیر شده
record-promised = قول انتشار صورت‌جلسه تا
recording-late = دیر شده
recording-promised = قول انتشار فیلم ضبط‌شده تا

## Saving seats

sign-up-title = گرفتن جا
who-title = چه کسی می‌آید؟
who-me = فقط من
who-group = یک گروه
seats-how-many = چند جا؟
group-name = نام گروه
group-hint = نام اعضا را نمی‌پرسیم. پلیس هرگز این فهرست را نمی‌بیند.
group-file-save = نگه داشتن این پاسخ‌ها در یک فایل
group-file-load = پر کردن از روی فایل
group-file-note = فایل روی گوشی یا رایانهٔ خودتان می‌ماند. دفعهٔ بعد فرم گروهتان از روی آن پر می‌شود.
group-file-wrong = این فایل اینجا ساخته نشده است.
accept-partial = اگر برای همهٔ ما جا نیست، هر چه هست بدهید
accept-least = ولی نه کمتر از این تعداد جا
way-title = چگونه می‌خواهید شرکت کنید؟
choose-way = انتخاب کنید چگونه می‌خواهید شرکت کنید.
fault-number = اینجا تعداد را با رقم بنویسید.
fault-most-seats = هر نام‌نویسی حداکثر { $seats } جا دارد. برای افراد بیشتر، فرم را یک بار دیگر پر کنید.
fault-more-than-seats = این تعداد از جاهایی که می‌خواهید بیشتر است.
fault-least = این عدد نمی‌تواند از تعداد جاهایی که می‌خواهید بیشتر باشد.
needs-title = چه لازم دارید؟
needs-hint = اگر چیزی لازم ندارید، چیزی را علامت نزنید.
needs-interpreter-language = زبان مترجم
needs-interpreter-choose = زبان مترجم را انتخاب کنید.
extras-title = جای صندلی چرخدار، کودکان، سخنرانان
extras-hint = هر عدد برای همهٔ شما با هم است.
extras-free = { $places ->
    [one] { $places } جا خالی است
   *[other] { $places } جا خالی است
 }
extras-ages = سن کودکان
extras-speaker = سخنران را چه صدا بزنیم؟
reach-title = باخبر شدن با ایمیل
reach-email = ایمیل
reach-email-hint = در این صورت نخست پیوندی می‌فرستیم. جاهای شما را 30 دقیقه نگه می‌داریم. در این مدت پیوند را باز کنید و دکمهٔ آن صفحه را بزنید.
reach-name = نام، یا این‌که شما را چه صدا بزنیم
reach-name-hint = هر نامی خوب است.
reach-language = به این زبان برایم بنویسید
sign-up-vow-title = چه کسی می‌تواند این را بخواند
sign-up-vow = فقط برگزارکنندگان این نشست، برای چیدن صندلی و آماده کردن کمک‌ها. پلیس هرگز نمی‌بیند چه کسی جا گرفته است.
sign-up-shredded = نام‌ها و نیازها در { $day } نابود می‌شوند.
sign-up-send = گرفتن جاها
draft-old = این فرم بیش از یک ساعت باز مانده بود. هر چه نوشته‌اید هنوز اینجاست: یک بار دیگر بفرستید.
draft-sent = این فرم پیش‌تر فرستاده شده است. اگر پاسخ به شما نرسید، آن را همان‌طور پر کنید و دوباره بفرستید: فقط یک بار حساب می‌شود و کدتان را می‌بینید.
draft-new = پر کردن یک فرم تازه
share-title = امروز از این اتصال اینترنت فرم‌های بسیار زیادی رسیده است
share-why = برای این‌که ربات‌ها همهٔ جاها را نگیرند، یک چیز دیگر هم از شما می‌خواهیم. هنوز چیزی ذخیره نشده است.
share-mail = نشانی ایمیل خود را در فرم بنویسید و دوباره بفرستید. سپس پیوندی را که در ایمیل است باز کنید.
share-work = می‌توانید دکمه را دوباره هم بزنید. در این صورت گوشی شما تا یک دقیقه محاسبه می‌کند. این صفحه را باز نگه دارید.
share-working = گوشی شما در حال محاسبه است.
share-host = بدون ایمیل: از برگزارکننده بخواهید برایتان جا بگیرد، یا فردا دوباره امتحان کنید.
share-ask = همچنین می‌توانید فردا دوباره امتحان کنید، یا در خود نشست بپرسید.
share-tomorrow = همچنین می‌توانید فردا دوباره امتحان کنید.
share-more-seats = امروز از این اتصال اینترنت جاهای بسیار زیادی گرفته شده است. برای جای بیشتر، نشانی ایمیل خود را اضافه کنید و پیوند داخل ایمیل را باز کنید، یا از برگزارکننده بخواهید.
if-full-title = اگر پر باشد
if-full-place = { $way }: شما نفر شمارهٔ { $place } در صف خواهید بود.
if-full-hold = { $hours ->
    [one] وقتی جا خالی شود، { $hours } ساعت برای شما نگه می‌داریم.
   *[other] وقتی جا خالی شود، { $hours } ساعت برای شما نگه می‌داریم.
 }
if-full-last-day = در روز آخر، جای خالی به گروه بعدی که جا می‌شود می‌رسد.
if-full-keep = نوبت شما در صف می‌ماند، حتی اگر به بخشی از جاها نه بگویید.

## What a code opens

seat-entry-title = جاهای شما
seat-entry-lead = کدی را که هنگام گرفتن جا گرفتید بنویسید.
seat-entry-show = نمایش جاهای من
seat-entry-lost = کد را گم کرده‌اید؟ نمی‌توانیم پیدایش کنیم، چون نمی‌دانیم مال کیست. اگر ایمیل داده‌اید، در ایمیل ما هست.
seat-entry-closed = این نشانی فقط 15 دقیقه جاهای شما را نشان می‌دهد. برای دیدن دوبارهٔ آن‌ها کد خود را بنویسید.
seat-entry-report = کد 24 رقمی برای گزارش است
seat-code-label = کد شما
seat-code-hint = 16 رقم. فاصله‌ها مهم نیست.
seat-code-keep = آن را بنویسید یا عکس بگیرید. هر که آن را داشته باشد می‌تواند جاهای شما را تغییر دهد.
seat-paper-address = دیدن یا تغییر جاها در
seat-title = جاهای شما
seat-fresh-title = این کد را نگه دارید
seat-session-cancelled = لازم نیست کسی بیاید، و شما هم لازم نیست کاری بکنید. نام‌نویسی شما خودش پایان می‌یابد.
seat-session-moved = جاها هنوز مال شماست. اگر زمان تازه مناسب نیست، آن‌ها را پس بدهید.
seat-unconfirmed = هنوز قطعی نیست
seat-held = { $seats ->
    [one] { $seats } جا برایتان نگه داشته‌ایم.
   *[other] { $seats } جا برایتان نگه داشته‌ایم.
 }
seat-held-part = { $seats ->
    [one] از { $wanted } جای شما { $seats } جا را نگه داشته‌ایم. برای بقیه در انتظارید.
   *[other] از { $wanted } جای شما { $seats } جا را نگه داشته‌ایم. برای بقیه در انتظارید.
 }
seat-confirm-sent = برایتان ایمیل فرستادیم. پیوند داخل آن را به‌موقع باز کنید و دکمهٔ آن صفحه را بزنید. وگرنه نام‌نویسی شما لغو می‌شود.
seat-confirm-press = دکمهٔ پایین را به‌موقع بزنید. وگرنه نام‌نویسی شما لغو می‌شود.
seat-address-sent = به نشانی‌ای که دادید ایمیل فرستادیم. پیوند داخل آن را باز کنید و دکمهٔ آن صفحه را بزنید تا بتوانیم برایتان بنویسیم. حتی اگر این کار را نکنید، نام‌نویسی شما می‌ماند.
seat-address-press = دکمهٔ پایین را بزنید تا بتوانیم به این نشانی بنویسیم. حتی اگر این کار را نکنید، نام‌نویسی شما می‌ماند.
seat-registered = گرفته شد
seat-registered-note = { $seats ->
    [one] { $seats } جا مال شماست.
   *[other] { $seats } جا مال شماست.
 }
seat-partly = بخشی گرفته شد
seat-partly-note = { $seats ->
    [one] { $seats } جا از { $wanted } جا مال شماست. برای بقیه در انتظارید.
   *[other] { $seats } جا از { $wanted } جا مال شماست. برای بقیه در انتظارید.
 }
seat-waiting-note = { $wanted ->
    [one] در انتظار { $wanted } جا هستید.
   *[other] در انتظار { $wanted } جا هستید.
 }
seat-cancelled = پس داده شد
seat-cancelled-note = این جاها پس داده شده است. اکنون کس دیگری می‌تواند آن‌ها را بگیرد.
seat-expired = پایان یافت
seat-expired-note = پیوند به‌موقع باز نشد یا دکمهٔ آن صفحه زده نشد، یا نشست تمام شده است. می‌توانید دوباره جا بگیرید.
seat-hold-until = نگه داشته می‌شود تا
seat-came = { $people ->
    [one] { $people } نفر از شما آمد.
   *[other] { $people } نفر از شما آمدند.
 }
seat-place = شما نفر شمارهٔ { $place } در صف هستید.
seat-ahead = { $seats ->
    [one] پیش از شما { $seats } جا خواسته شده است.
   *[other] پیش از شما { $seats } جا خواسته شده است.
 }
seat-next = نوبت بعدی با شماست.
seat-seats = { $seats ->
    [one] { $seats } جا
   *[other] { $seats } جا
 }
seat-qr = تصویر کد شما، برای دم در
seat-print = چاپ
seat-copy = کپی کردن کد
seat-copied = کپی شد
seat-picture = ذخیره به‌صورت عکس
seat-picture-note = بدون اینترنت هم باز می‌شود. تا پاکش نکنید روی این گوشی می‌ماند. هر که آن را ببیند می‌تواند جاهای شما را تغییر دهد.
seat-needs-title = آنچه خواستید
seat-confirm = بله، قطعی کنید
seat-confirm-address = بله، به این نشانی بنویسید
seat-stop-waiting = همین جاها بس است، دیگر منتظر نمانم
seat-change-title = تغییر دادن
seat-change-number = تعداد دیگری جا
seat-change-note = کمتر کردن فوری است. برای بیشتر، شاید لازم باشد برای بقیه صبر کنید. آنچه دارید مال شما می‌ماند.
seat-change-send = تغییر تعداد
seat-describe = چه لازم دارید و چگونه به شما خبر دهیم
seat-describe-send = ذخیره
seat-done-confirm = سپاس. اگر چیزی تغییر کند برایتان می‌نویسیم.
seat-done-change = تعداد تغییر کرد.
seat-done-accept = جاها مال شماست.
seat-done-accept-held = این جاها را گرفتید. وقتی با پیوند داخل ایمیل ما تأیید کنید، قطعی می‌شود.
seat-done-decline = جاها به دیگران رسید. نوبت شما در صف می‌ماند.
seat-done-stop = دیگر منتظر جا نیستید.
seat-done-describe = ذخیره شد.
seat-done-hand-over = این کد تازه است. کد قدیمی دیگر کار نمی‌کند.
seat-done-roster = فهرست ذخیره شد.
seat-done-cancel = جاها پس داده شد. سپاس که خبر دادید.
need-asked = خواسته شده
door-need-asked = هنوز پاسخ داده نشده
need-confirmed = آماده خواهد بود
need-declined = آماده نخواهد بود
need-declined-note = متأسفیم. می‌توانید در پایین چیز دیگری بخواهید یا جاها را پس بدهید.
offer-title = { $seats ->
    [one] { $seats } جا از { $wanted } جای شما خالی است. می‌گیرید؟
   *[other] { $seats } جا از { $wanted } جای شما خالی است. می‌گیرید؟
 }
offer-note = اگر بگیرید، برای بقیه همچنان در انتظارید. اگر نه بگویید، نوبت شما در صف می‌ماند.
offer-until = برای شما نگه داشته می‌شود تا
offer-take = می‌گیرم
offer-let-go = نمی‌خواهم
roster-title = فهرست نام‌ها
roster-label = نام‌ها، هر خط یکی
roster-hint = لازم نیست. تعداد کافی است.
roster-there = فهرستی از نام‌ها ذخیره کرده‌اید. قفل است.
roster-vow = فقط برگزارکنندگان می‌توانند این فهرست را باز کنند. هر بار در دفتر ثبت می‌شود. همراه چیزهای دیگر نابود می‌شود.
roster-read = باز کردن فهرست
roster-send = ذخیرهٔ فهرست
hand-over-title = دادن جاها به کس دیگر
hand-over-note = کس دیگری به جای شما می‌آید؟ کد تازه‌ای برای او می‌گیرید. کد شما همان لحظه از کار می‌افتد و نام، ایمیل و فهرست نام‌های شما پاک می‌شود. آنچه خواسته بودید، مانند مترجم، می‌ماند.
hand-over-send = ساختن کد تازه
cancel-title = پس دادن جاها
cancel-waiting = دیگر منتظر نمانم
cancel-note = { $seats ->
    [one] { $seats } جا به نفر بعدی در صف می‌رسد. این کار بازگشت ندارد.
   *[other] { $seats } جا به نفر بعدی در صف می‌رسد. این کار بازگشت ندارد.
 }
cancel-waiting-note = از فهرست انتظار بیرون می‌آیید. این کار بازگشت ندارد.
cancel-send = بله، پس می‌دهم

## Questions

ask-title = پرسیدن
ask-label = پرسش شما
ask-hint = کوتاه خوب است. لطفاً نام کسی را نبرید.
ask-language = زبان پرسش
ask-nameless = برگزارکننده آن را بلند و بدون نام می‌خواند. ما نمی‌دانیم چه کسی می‌پرسد.
ask-public = بخشی از سند عمومی می‌شود.
ask-send = فرستادن پرسش
ask-sent-title = پرسش شما رسید
ask-sent = نخست برگزارکننده آن را می‌خواند. سپس همه می‌توانند ببینند.
ask-another = پرسش دیگر
ask-watch = بازگشت به پخش زنده

## Asking for a session

request-title = درخواست نشست
request-one-title = یک درخواست نشست
request-lead = گروه شما، سالن شما، زبان شما. شهر پیش شما می‌آید.
request-promise = { $days ->
    [one] شهر تا { $days } روز دیگر پاسخ می‌دهد. همه می‌توانند ببینند که پاسخ داده است یا نه.
   *[other] شهر تا { $days } روز دیگر پاسخ می‌دهد. همه می‌توانند ببینند که پاسخ داده است یا نه.
 }
request-see-all = همهٔ درخواست‌ها و پاسخ‌ها
request-topic = دربارهٔ چه می‌خواهید حرف بزنید؟
request-topic-hint = همه می‌توانند این را بخوانند. لطفاً نام کسی را نبرید.
request-neighborhood = محله
request-hall = کجا می‌تواند باشد؟
request-hall-hint = سالن، کلیسا، مسجد، مغازه، حیاط مدرسه. اگر جایی ندارید خالی بگذارید.
request-size = حدود چند نفر؟
request-days = روزهایی که مناسب شماست
request-day = روز { $number }
request-languages = زبان‌ها
request-access = چه آنجا هست، یا چه لازم است؟
request-group-hint = همه می‌توانند این را بخوانند. اگر نمی‌خواهید نامتان باشد، خالی بگذارید.
request-contact = چگونه به شما خبر دهیم؟
request-contact-hint = شمارهٔ تلفن یا ایمیل.
request-destroyed = آنچه گروه نوشته بود، 90 روز پس از آخرین خبر دربارهٔ این درخواست نابود شد.
request-vow = فقط برگزارکنندگان می‌توانند راه تماس با شما را باز کنند. هر بار در دفتر ثبت می‌شود.
request-send = فرستادن درخواست
request-asked = در انتظار پاسخ
request-overdue = پاسخ دیر شده
request-overdue-note = شهر قول داده بود تا اکنون پاسخ دهد و نداده است.
request-answered = پاسخ داده شد
request-scheduled = نشستی برنامه‌ریزی شد
request-declined = پاسخ: نه
request-withdrawn = پس گرفته شد
request-unnamed = یک گروه
request-month = زمان دلخواه: { $month }
request-came = تاریخ درخواست:
request-due = مهلت پاسخ:
request-answered-on = تاریخ پاسخ:
request-what = چه خواستند
request-people = { $people ->
    [one] حدود { $people } نفر
   *[other] حدود { $people } نفر
 }
request-answer = پاسخ شهر
request-session = به صفحهٔ نشست
request-code-title = کد شما برای این درخواست
request-code-note = با آن می‌توانید بازگردید و درخواست را پس بگیرید. هر که آن را داشته باشد می‌تواند.
request-withdraw = پس گرفتن درخواست
request-withdraw-note = راه تماس با شما نابود می‌شود. آنچه خواستید در این صفحه می‌ماند، با نشان پس‌گرفته.
request-withdraw-send = بله، پس می‌گیرم
requests-title = درخواست‌های نشست
requests-lead = چه کسی درخواست کرد، شهر چه پاسخ داد و کجا دیر شده است.
requests-none = هنوز کسی درخواست نکرده است.

## Meetings of a division

meeting-label = جلسهٔ منطقهٔ پلیس
meeting-entry-lead = برای افراد پلیس یک منطقه. کلیدی را که از برگزارکننده گرفته‌اید بنویسید.
meeting-not-open = این جلسه هنوز باز نشده است. کلید شما درست است: نگهش دارید و وقتی برگزارکننده جلسه را باز کرد برگردید.
meeting-open = باز کردن جلسه
meeting-vow = می‌توانید بدون نام بپرسید. همراه پرسش، نه شمارهٔ نشان، نه نام کاربری و نه نشانی اینترنتی نگه داشته می‌شود.

## The door, for a group that helps there
door-title = کمک دم در
door-lead = شما دم در یک نشست کمک می‌کنید و از برگزارکننده کلید گرفته‌اید. اینجا فقط عدد دیده می‌شود. نام هیچ‌کس اینجا نیست.
door-key-label = کلید شما
door-key-hint = 16 رقم که برگزارکننده به شما داده است.
door-open = باز کردن فهرست ورودی
door-came = { $came ->
    [one] تا حالا { $came } نفر آمده است.
   *[other] تا حالا { $came } نفر آمده‌اند.
 }
door-counted = شمرده شد. سپاس.
door-count-label = اکنون چند نفر وارد می‌شوند
door-count-hint = می‌توانید یک گروه را یک‌جا بشمارید، تا 50 نفر.
door-count-send = شمردن
door-take-back = کم کردن همین تعداد
door-expected = چه کسانی قرار است بیایند
door-seats = { $seats ->
    [one] { $seats } جا گرفته شده
   *[other] { $seats } جا گرفته شده
 }، { $waiting } جا در انتظار
door-needs = آنچه مردم لازم دارند
door-again = نمایش تازه‌ترین عددها
door-vow = شما می‌بینید چند نفرند، ولی هرگز نمی‌بینید چه کسانی‌اند. این کلید یک روز پس از نشست دیگر کار نمی‌کند.
