# The mailbox that a code opens.

## The code

mailbox-enter-title = با کد خود برگردید
mailbox-enter-intro = 24 رقم را بنویسید. کد پاسخ‌ها را باز می‌کند. گزارش شما را باز نمی‌کند.
mailbox-enter-label = کد شما
mailbox-enter-hint = شش گروه چهار رقمی. فاصله و خط میان آن‌ها مهم نیست. کد 16 رقمی برای «جاهای شما» در بخش «نشست‌های شنیدن» است.
mailbox-enter-count = { $typed } از { $all } رقم
mailbox-enter-button = باز کردن صندوق من
mailbox-enter-lost = کد را گم کرده‌اید؟ بدون آن نمی‌توانیم گزارش شما را پیدا کنیم، چون نمی‌دانیم شما چه کسی هستید. می‌توانید گزارش تازه‌ای بفرستید.
mailbox-opening = در حال باز کردن. چند ثانیه طول می‌کشد تا کسی نتواند کدهای زیادی را امتحان کند.
mailbox-closed-idle = صندوق را بستیم چون 10 دقیقه کسی به صفحه دست نزد. برای باز کردن دوباره کد را بنویسید.

## Where it stands

mailbox-kind-hate = گزارش شما · نفرت
mailbox-kind-property = گزارش شما · دزدی یا خسارت
mailbox-standing-received = گزارش شما رسیده است. هنوز کسی آن را باز نکرده است.
mailbox-standing-read = { $unit } آن را خوانده است.
mailbox-standing-answered = { $unit } برای شما نوشته است.
mailbox-standing-frozen = این گزارش را پس گرفتید. اکنون هیچ‌کس نمی‌تواند آن را باز کند.
mailbox-standing-kept = این گزارش را پس گرفتید. پلیس پیش‌تر آن را باز کرده بود.
mailbox-standing-shredded = این گزارش از میان رفته است. دیگر هیچ‌کس نمی‌تواند آن را بخواند.
mailbox-badge-waiting = در انتظار
mailbox-badge-read = خوانده شده
mailbox-badge-answered = پاسخ داده شده
mailbox-badge-withdrawn = پس گرفته شده
mailbox-badge-shredded = از میان رفته
mailbox-received = روز { $day } رسید.
mailbox-due = قدم بعد: تا پایان { $day } به شما پاسخ می‌دهند.

## Messages

mailbox-messages = پیام‌ها
mailbox-no-messages = هنوز پیامی نیست.
mailbox-only-you-two = فقط شما و این واحد می‌توانید این را بخوانید.
mailbox-you = شما
mailbox-not-verified = تأیید نشده. هیچ‌کس از این واحد این پیام را امضا نکرده است، پس آن را نشان نمی‌دهیم. لطفاً به واحد زنگ بزنید.
mailbox-unreadable = این پیام با کد شما باز نمی‌شود.
mailbox-look-again = دیدن پیام‌های تازه
mailbox-write = نوشتن به { $unit }
mailbox-write-button = قفل و ارسال
mailbox-write-sending = در حال قفل کردن و فرستادن
mailbox-write-sent = فرستاده شد. فقط این واحد و شما می‌توانید آن را بخوانید.
mailbox-write-not-sent = نوشتهٔ شما هنوز اینجاست. دوباره امتحان کنید.
mailbox-write-too-long = این در یک پیام جا نمی‌شود. لطفاً آن را در دو پیام بفرستید.
mailbox-write-closed = این گزارش را پس گرفته‌اید، پس دیگر نمی‌توان پیامی افزود.

## Who opened it

mailbox-who-opened = چه کسی آن را باز کرد
mailbox-opened-narrative = { $unit } شرح ماجرا را خواند
mailbox-opened-contact = { $unit } نام و راه تماس شما را باز کرد
mailbox-opened-box = { $unit } جعبهٔ حامی را باز کرد
mailbox-opened-message = { $unit } پیامی را خواند
mailbox-unopened-narrative = هیچ‌کس شرح ماجرا را نخوانده است.
mailbox-unopened-contact = هیچ‌کس نام و راه تماس شما را باز نکرده است.
mailbox-unopened-box = هیچ‌کس جعبهٔ حامی را باز نکرده است.
mailbox-unopened-message = هیچ‌کس پیامی را نخوانده است.
mailbox-who-opened-note = روز را یادداشت می‌کنیم، نه ساعت را.

## Taking it back

mailbox-take-back = پس گرفتن
mailbox-withdraw-unopened = پلیس این گزارش را باز نکرده است. اگر آن را پس بگیرید، از همان لحظه هیچ‌کس نمی‌تواند بازش کند. پس از 7 روز نابود می‌شود.
mailbox-withdraw-opened = پلیس این گزارش را باز کرده است. اگر آن را پس بگیرید، دیگر برای شما نمی‌نویسند، ولی شاید ناچار باشند آنچه را خوانده‌اند نگه دارند. جعبهٔ حامی کاملاً پاک می‌شود.
mailbox-frozen = هیچ‌کس نمی‌تواند آن را باز کند. روز { $day } برای همیشه نابود می‌شود. تا آن روز می‌توانید نظرتان را عوض کنید.
mailbox-kept = به پلیس گفته شد و دیگر برای شما نمی‌نویسند. شاید ناچار باشند آنچه را خوانده‌اند و رونوشت‌هایشان را نگه دارند. روز { $day } بقیه نابود می‌شود. تا آن روز می‌توانید نظرتان را عوض کنید.
mailbox-shredded = کلیدها نابود شده‌اند. نسخه‌های پشتیبان قدیمی پس از 21 روز خواندنی نیستند.
mailbox-box-erased = جعبهٔ حامی پاک شده است.
mailbox-withdraw = پس گرفتن گزارش
mailbox-erase-box = پاک کردن فقط جعبهٔ حامی
mailbox-cancel = نظرم عوض شد. گزارشم بماند.
mailbox-seven-days = سپس 7 روز وقت دارید نظرتان را عوض کنید.
mailbox-sure-unopened = گزارش را پس می‌گیرید؟ از این پس هیچ‌کس نمی‌تواند بازش کند. 7 روز وقت دارید نظرتان را عوض کنید.
mailbox-sure-opened = گزارش را پس می‌گیرید؟ پلیس دیگر برای شما نمی‌نویسد. شاید ناچار باشند آنچه را خوانده‌اند نگه دارند.
mailbox-sure-yes = بله، پس می‌گیرم
mailbox-sure-erase = جعبهٔ حامی پاک شود؟ این کار برگشت ندارد. گزارش شما می‌ماند.
mailbox-sure-erase-yes = بله، جعبه پاک شود
mailbox-sure-no = نه، بماند
mailbox-deed-not-done = چیزی تغییر نکرد.

## The end

mailbox-close = بستن صندوق
mailbox-close-note = صفحه پس از 10 دقیقه هم آن را می‌بندد. اگر کسی آمد «ترک این صفحه» را بزنید.
