# The staff console's frame: logging in, the unit key, the bar.

staff-console = میز کار کارکنان
staff-skip = رفتن به متن صفحه
staff-checking = در حال بررسی ورود شما

staff-login-heading = ورود
staff-login-about = فقط برای کارکنان واحدها. هر ورود و هر باز کردن در دفتر ثبت نوشته می‌شود.
staff-name = نام ورود
staff-name-missing = نام ورود خود را بنویسید.
staff-pass-phrase = عبارت عبور
staff-pass-phrase-hint = هرگز از این دستگاه بیرون نمی‌رود. کلید شما همین‌جا از آن ساخته می‌شود.
staff-pass-phrase-missing = عبارت عبور خود را بنویسید.
staff-one-time-code = کد یک‌بارمصرف
staff-one-time-code-hint = شش رقمی که برنامهٔ کدساز شما اکنون نشان می‌دهد.
staff-one-time-code-missing = شش رقم را بنویسید. کد هر 30 ثانیه عوض می‌شود.
staff-caps-lock = کلید Caps Lock روشن است.
staff-show = نمایش
staff-hide = پنهان
staff-log-in = ورود
staff-stretching = کلید شما از عبارت عبور ساخته می‌شود. یکی دو ثانیه طول می‌کشد.
staff-asking = در حال پرسیدن از سرور
staff-opening-key = کلید واحد باز می‌شود

staff-refused = ورود پذیرفته نشد. نام و عبارت عبور را بررسی کنید، منتظر کد تازه بمانید و دوباره تلاش کنید.
staff-too-many = تلاش‌ها بیش از اندازه بود. چند دقیقه صبر کنید و دوباره تلاش کنید.
staff-too-many-minutes = { $minutes ->
    [one] تلاش‌ها بیش از اندازه بود. { $minutes } دقیقهٔ دیگر دوباره تلاش کنید.
   *[other] تلاش‌ها بیش از اندازه بود. { $minutes } دقیقهٔ دیگر دوباره تلاش کنید.
 }
staff-wrong-pass-phrase = این عبارت عبور کلید را باز نمی‌کند. Caps Lock و زبان صفحه‌کلید را بررسی کنید و دوباره تلاش کنید.
staff-ended = ورود شما به پایان رسیده است. دوباره وارد شوید.
staff-ended-kept = ورود شما به پایان رسیده است. آنچه نوشته‌اید هنوز همین‌جاست: دوباره وارد شوید و ادامه دهید.
staff-keys-letters = حرف‌ها، رقم‌ها و نشانه‌ها به‌تنهایی میان‌بر هستند. بدون این گزینه، فقط Enter، Esc و کلیدهای جهت کار می‌کنند.
staff-logged-out = از سامانه خارج شدید و کلید واحد بسته است.
staff-log-out-failed = کلید واحد بسته است، اما به سرور دسترسی نبود: شاید ورود شما هنوز فعال باشد. برای خروج دوباره تلاش کنید.

staff-unlock-heading = باز کردن کلید واحد
staff-unlock-about = شما با نام { $name } وارد شده‌اید. کلید واحد با عبارت عبور شما باز می‌شود.
staff-unlock-idle = کلید واحد پس از مدتی بی‌استفاده ماندن بسته شد. آنچه باز بود دیگر در این صفحه نیست.
staff-unlock-closed = شما کلید واحد را بستید. آنچه باز بود دیگر در این صفحه نیست.
staff-unlock = باز کردن
staff-log-out = خروج

staff-nav = میز کار
staff-nav-queue = صف
staff-nav-boxes = جعبه‌ها
staff-key-open = کلید واحد باز است
staff-key-closes = { $time } تا بسته شدن
staff-key-soon = کلید واحد تا یک دقیقهٔ دیگر بسته می‌شود. برای باز ماندن، کلیدی را بزنید.
staff-lock-now = بستن کلید
staff-language = زبان
staff-language-note = عوض کردن زبان کلید واحد را می‌بندد.

staff-no-unit-heading = بدون واحد
staff-no-unit = شما با نام { $name } وارد شده‌اید. حساب شما به هیچ واحدی تعلق ندارد: نه کلیدی دارد و نه گزارشی می‌بیند.
staff-no-page-heading = چنین صفحه‌ای نیست
staff-no-page = این نشانی به جایی نمی‌رسد. بهترین جا برای ادامه، صف است.
staff-to-queue = رفتن به صف
