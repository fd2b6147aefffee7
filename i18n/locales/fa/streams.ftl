# Livestreams

streams-title = تماشا یا شنیدن
streams-recorded = دوباره تماشا کنید
streams-watch = تماشا کنید
stream-scheduled = بعداً
stream-unknown = نمی‌دانیم پخش می‌شود یا نه
stream-interpreted = با مترجم
stream-asl = زبان اشاره در تصویر
stream-own = از سرور خود شهر
stream-page = در { $provider }
stream-channel = در { $channel }
captions-none = بدون زیرنویس
captions-automatic = زیرنویس ماشینی
captions-human = زیرنویس نوشتهٔ انسان
captions-title = زیرنویس
captions-play = وقتی پخش را بزنید، واژه‌ها اینجا دیده می‌شوند.
captions-aloud = صفحه‌خوان من آن‌ها را بلند بخواند
captions-lag = { $seconds ->
    [one] حدود { $seconds } ثانیه دیرتر.
   *[other] حدود { $seconds } ثانیه دیرتر.
 }
watch-title = تماشا
watch-session = دربارهٔ این نشست
watch-none = این نشست تصویری ندارد.
watch-since = از
watch-begins = شروع:
watch-wait = آن زمان بازگردید. پیش از آن لازم نیست صفحه را تازه کنید.
watch-recording = فیلم ضبط‌شده اینجاست.
watch-over = تمام شد.
watch-channel = در { $channel }
watch-picture = تصویر نشست
watch-play = پخش در همین جا
watch-failed = پخش‌کننده بارگذاری نشد. دوباره دکمه را بزنید.
watch-own = تصویر از سرور خود شهر می‌آید. کس دیگری نمی‌بیند که تماشا می‌کنید.
watch-open-player = باز کردن در پخش‌کنندهٔ خودتان
watch-other-company = یک شرکت دیگر
watch-foreign = تصویر از { $provider } می‌آید. اگر پخش را بزنید، { $provider } نشانی این گوشی را می‌بیند.
watch-open-at = باز کردن در { $provider }
watch-call = یا تلفن کنید و گوش دهید:
watch-languages = زبان
interrupted-title = تصویر قطع شد
interrupted-since = از
interrupted-backup = منبع دیگر را امتحان کنید
interrupted-hour = اگر تا { $time } برنگردد، ممکن است برگزارکنندگان نشست را لغو کنند.
unknown-note = تصویر زیر را امتحان کنید یا تلفن کنید. شاید نشست بدون تصویر در حال برگزاری باشد.
transcript-title = کلمه به کلمه
transcript-in = کلمه به کلمه بخوانید: { $language }
transcript-languages = زبان متن
transcript-search = یافتن یک واژه
transcript-found = { $lines ->
    [one] در { $lines } جا پیدا شد.
   *[other] در { $lines } جا پیدا شد.
 }
transcript-all = نشان دادن همه
transcript-file = گرفتن متن به شکل فایل
chapters-title = رفتن به
