# Livestreams

streams-title = مشاهدة أو استماع
streams-recorded = مشاهدة التسجيل
streams-watch = مشاهدة الآن
stream-scheduled = لاحقًا
stream-unknown = لا نعرف إن كان البث يعمل
stream-interpreted = مع ترجمة فورية
stream-asl = لغة الإشارة في الصورة
stream-own = من خادم المدينة نفسها
stream-page = لدى { $provider }
stream-channel = على { $channel }
captions-none = لا نص على الشاشة
captions-automatic = نص تكتبه آلة
captions-human = نص يكتبه إنسان
captions-title = الكلام مكتوبًا
captions-play = تظهر الكلمات هنا عند الضغط على التشغيل.
captions-aloud = أريد أن يقرأها قارئ الشاشة بصوت عالٍ
captions-lag = { $seconds ->
    [zero] دون تأخير.
    [one] التأخير نحو ثانية واحدة.
    [two] التأخير نحو ثانيتين.
    [few] التأخير نحو { $seconds } ثوانٍ.
    [many] التأخير نحو { $seconds } ثانية.
   *[other] التأخير نحو { $seconds } ثانية.
 }
watch-title = مشاهدة
watch-session = عن هذا اللقاء
watch-none = لا توجد صورة لهذا اللقاء.
watch-since = منذ
watch-begins = موعد البداية:
watch-wait = يمكنك العودة عندها. لا حاجة إلى فتح الصفحة من جديد قبل ذلك.
watch-recording = التسجيل هنا.
watch-over = انتهى اللقاء.
watch-channel = على { $channel }
watch-picture = صورة اللقاء
watch-play = تشغيل هنا
watch-failed = تعذّر تحميل مشغّل الفيديو. يرجى الضغط مرة أخرى.
watch-own = تأتي الصورة من خادم المدينة نفسها. لا يعرف أحد غيرها بمشاهدتك.
watch-open-player = فتح في مشغّل الفيديو لديك
watch-other-company = شركة أخرى
watch-foreign = تأتي الصورة من { $provider }. عند الضغط على التشغيل يظهر عنوان هذا الهاتف لدى { $provider }.
watch-open-at = فتح لدى { $provider }
watch-call = أو الاتصال والاستماع:
watch-languages = اللغة
interrupted-title = انقطعت الصورة
interrupted-since = منذ
interrupted-backup = تجربة المصدر الآخر
interrupted-hour = إذا لم تعد الصورة قبل { $time }، فقد يلغي المنظمون اللقاء.
unknown-note = يمكنك تجربة الصورة في الأسفل، أو الاتصال. ربما يكون اللقاء جاريًا من دون صورة.
transcript-title = كلمة بكلمة
transcript-in = قراءة الكلام كلمة بكلمة: { $language }
transcript-languages = لغة النص
transcript-search = البحث عن كلمة
transcript-found = { $lines ->
    [zero] لم توجد هذه الكلمة.
    [one] وُجدت في موضع واحد.
    [two] وُجدت في موضعين.
    [few] وُجدت في { $lines } مواضع.
    [many] وُجدت في { $lines } موضعًا.
   *[other] وُجدت في { $lines } موضع.
 }
transcript-all = عرض كل شيء
transcript-file = تنزيل النص في ملف
chapters-title = الانتقال إلى
