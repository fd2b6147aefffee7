# The desk: queue, case, answers, boxes.

## Queue

triage-queue = قائمة الانتظار
triage-filters = أي قضايا
triage-filters-state = الحالة
triage-filters-danger = الخطر
triage-filter-all = كل القضايا
triage-filter-urgent-unread = عاجلة، غير مقروءة
triage-filter-urgent = العاجلة كلها
triage-state-new = جديدة
triage-state-reading = قيد القراءة
triage-state-answered = تم الرد
triage-count-more = { $count }+
triage-most-pressing-first = الأكثر إلحاحًا أولًا

triage-danger = { $count ->
    [zero] لا أحد في خطر جديد الآن ({ $count }).
    [one] قد يكون شخص واحد في خطر مرة أخرى.
    [two] قد يكون شخصان في خطر مرة أخرى.
    [few] قد يكون { $count } أشخاص في خطر مرة أخرى.
    [many] قد يكون { $count } شخصًا في خطر مرة أخرى.
   *[other] قد يكون { $count } شخص في خطر مرة أخرى.
 }
triage-danger-unread = { $count ->
    [zero] لا توجد بلاغات غير مقروءة في هذه الوحدة.
    [one] لم يقرأ أحد في هذه الوحدة هذا البلاغ بعد.
    [two] لم يقرأ أحد في هذه الوحدة هذين البلاغين بعد.
    [few] لم يقرأ أحد في هذه الوحدة هذه البلاغات بعد.
    [many] لم يقرأ أحد في هذه الوحدة هذه البلاغات بعد.
   *[other] لم يقرأ أحد في هذه الوحدة هذه البلاغات بعد.
 }
triage-danger-show = عرض الأول

triage-column-urgent = الخطر
triage-column-case = القضية
triage-column-due = موعد الرد الأول
triage-column-state = الحالة
triage-column-kind = النوع
triage-column-area = المنطقة
triage-column-language = اللغة
triage-column-received = الاستلام
triage-column-marks = علامات

triage-due-late = { $days ->
    [zero] لا تأخير ({ $days })
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
    [many] متأخر { $days } يومًا
   *[other] متأخر { $days } يوم
 }
triage-due-today = اليوم
triage-due-tomorrow = غدًا
triage-due-answered = أُرسل
triage-kind-hate = كراهية
triage-kind-property = ممتلكات
triage-area-none = غير مذكورة
triage-area-number = المنطقة { $number }
triage-language-none = غير معروفة
triage-urgent = خطر محتمل مرة أخرى
triage-unread = رسالة جديدة
triage-withdrawn = مسحوب

triage-page = الصفحة { $page }
triage-next = الصفحة التالية
triage-previous = الصفحة السابقة
triage-refresh = تحديث
triage-empty = لا توجد قضايا بعد. تظهر البلاغات الجديدة هنا بعد التحديث.
triage-empty-filter = لا توجد قضايا من هذا النوع الآن.
triage-show-all = عرض كل القضايا
triage-busy = الخادم مزدحم جدًا. يرجى المحاولة مرة أخرى بعد لحظة.
triage-failed = تعذّر تحميل قائمة الانتظار.
triage-failed-stale = هذه قائمة الانتظار السابقة. تعذّر تحديثها.

## Keys

triage-keys-heading = كل المفاتيح
triage-keys-moving = أسفل، أعلى
triage-keys-down = القضية التالية في القائمة
triage-keys-up = القضية السابقة في القائمة
triage-keys-open = فتح القضية
triage-keys-next = الصفحة التالية
triage-keys-previous = الصفحة السابقة
triage-keys-urgent = القضايا العاجلة فقط، أو كلها من جديد
triage-keys-refresh = تحديث
triage-keys-queue = الذهاب إلى قائمة الانتظار
triage-keys-back = الخروج من الحقل، ثم من القضية
triage-keys-answer = كتابة رد
triage-keys-ready = ردود جاهزة
triage-keys-copy = نسخ رقم القضية
triage-keys-send = قفل الرد وإرساله
triage-keys-lock = إغلاق مفتاح الوحدة
triage-keys-help = هذه القائمة
triage-close = إغلاق

## Case

triage-case = القضية { $number }
triage-back = العودة إلى القائمة
triage-copy = نسخ الرقم
triage-copied = تم النسخ
triage-area-of = منطقة { $area }
triage-received-on = الاستلام: { $day }
triage-first-answer-late = { $days ->
    [zero] الرد الأول دون تأخير ({ $days })
    [one] الرد الأول متأخر يومًا واحدًا
    [two] الرد الأول متأخر يومين
    [few] الرد الأول متأخر { $days } أيام
    [many] الرد الأول متأخر { $days } يومًا
   *[other] الرد الأول متأخر { $days } يوم
 }
triage-first-answer-today = موعد الرد الأول اليوم
triage-first-answer-tomorrow = موعد الرد الأول غدًا
triage-first-answer-on = موعد الرد الأول: { $day }
triage-first-answer-sent = أُرسل الرد الأول

triage-opening = جارٍ جلب الأجزاء المقفلة وفتحها
triage-logged = كل فتح يُكتب في السجل، ويظهر يومه للشخص المبلِّغ.
triage-sealed-parts = الأجزاء المقفلة
triage-part-story = ما حدث
triage-part-circumstances = المكان والزمان والأشخاص
triage-part-items = ما ضاع أو انكسر
triage-part-contact = الاسم وبيانات التواصل
triage-opened = مفتوح
triage-not-shared = لم تتم مشاركته مع هذه الوحدة
triage-destroyed = مُتلَف
triage-contact-empty = لم يذكر الشخص اسمًا ولا بيانات تواصل.
triage-story-empty = لم يكتب الشخص شيئًا بكلماته.
triage-unreadable = لا يُفتح
triage-unreadable-why = تغيّر هذا الجزء بعد قفله، أو قُفل لمفتاح آخر. لا ينبغي الاعتماد عليه. يرجى إخبار المشرف برقم القضية.

triage-label-what = ماذا
triage-label-place = المكان
triage-label-where = أين بالضبط
triage-label-neighborhood = الحي
triage-label-outside = خارج المدينة
triage-label-when = متى
triage-label-people = الأشخاص
triage-label-bias = السبب
triage-label-bias-words = بكلماتهم
triage-label-business = المحل أو الشركة
triage-label-name = الاسم
triage-label-phone = الهاتف
triage-label-email = البريد الإلكتروني
triage-label-safe = التواصل الآمن
triage-item-name = الشيء
triage-item-value = القيمة
triage-item-serial = الرقم التسلسلي
triage-yes = نعم

triage-withdrawn-heading = سحب الشخص المبلِّغ هذا البلاغ.
triage-withdrawn-frozen = لم تفتحه أي وحدة شرطة. تُتلف مفاتيحه يوم { $day }؛ وحتى ذلك اليوم لا يستطيع إلغاء السحب إلا الشخص المبلِّغ. لا يمكن إرسال رد.
triage-withdrawn-kept = كانت الشرطة قد فتحته من قبل. يجب التوقف عن الكتابة إلى الشخص المبلِّغ. يبقى ما يُلزم القانون الوحدة بحفظه؛ ويُتلف الباقي يوم { $day }.
triage-withdrawn-shredded = أُتلفت مفاتيحه. لا يستطيع أحد قراءته بعد الآن، لا هنا ولا في نسخة احتياطية.

## Messages

triage-messages = الرسائل
triage-messages-empty = لا توجد رسائل بعد. الشخص المبلِّغ ينتظر الرد الأول.
triage-from-reporter = الشخص المبلِّغ
triage-from-unit = وحدتك
triage-message-unreadable = لا تُفتح هذه الرسالة: تغيّرت، أو قُفلت لمفتاح آخر.
triage-message-not-verified = هذه الرسالة غير موقّعة من وحدتك. لا يُعرض نصها.
triage-answer = الرد
triage-answer-hint = بكلمات بسيطة. لغة الشخص المبلِّغ: { $language }.
triage-answer-hint-any = بكلمات بسيطة. يقرؤها الشخص المبلِّغ بالرمز.
triage-answer-closed = لا يمكن إرسال رد: البلاغ مسحوب.
triage-answer-no-key = لا يمكن إرسال رد: مفتاح الشخص المبلِّغ داخل الجزء الذي لا تستطيع هذه الوحدة فتحه.
triage-ready = ردود جاهزة
triage-ready-thanks-name = شكرًا، نحن نقرأ
triage-ready-thanks = شكرًا لك على إخبارنا. قرأنا بلاغك. لا يلزمك إخبارنا بهويتك. يرجى العودة إلى هنا غدًا.
triage-ready-safe-name = هل أنت في أمان؟
triage-ready-safe = هل أنت في أمان الآن؟ عند الخطر، يرجى الاتصال بالرقم 911 أو الذهاب إلى مكان فيه ناس. ويمكنك إخبارنا هنا كيف ومتى تكون الكتابة إليك آمنة.
triage-ready-more-name = سؤال
triage-ready-more = نود أن نفهم أمرًا واحدًا بشكل أفضل. هل كان هناك شخص آخر رأى ما حدث، أو كاميرا قريبة؟ الإجابة متروكة لك.
triage-send = قفل وإرسال
triage-sending = جارٍ القفل والإرسال
triage-sent = أُرسل. يقرؤه الشخص المبلِّغ بالرمز.
triage-not-sent = لم يُرسَل.
triage-conflict = وصلت رسالة من زميل أو زميلة قبل رسالتك. تظهر الآن أعلاه؛ يرجى قراءتها ثم إرسال رسالتك.
triage-answer-full = استُخدم { $percent } % من المساحة
triage-answer-too-long = أطول من اللازم. يرجى حذف بعض الكلمات أو إرسال رسالتين.

triage-discard-heading = لم يُرسَل ردك
triage-discard-text = عند مغادرة القضية يضيع الرد.
triage-discard = مغادرة القضية
triage-keep-writing = متابعة الكتابة

## Clock and timeline

triage-clocks = المواعيد
triage-clock-first-answer = الرد الأول
triage-timeline = خطوات هذه الوحدة
triage-step-received = الاستلام
triage-step-narrative = جلب ما حدث
triage-step-contact = جلب بيانات التواصل
triage-step-box = جلب صندوق الهجرة
triage-step-message = جلب الرسائل
triage-step-now = مفتوح على هذه الشاشة

triage-case-missing = لا توجد قضية كهذه لدى هذه الوحدة. ربما تمت مشاركتها مع وحدة أخرى فقط.
triage-case-failed = تعذّر فتح القضية.

## Boxes

triage-boxes = صناديق الهجرة
triage-boxes-about = منظمتك وحدها تستطيع فتحها. يحمل كل بلاغ كراهية صندوقًا؛ وتعرض هذه القائمة الصناديق التي كُتب فيها شيء.
triage-boxes-opening = { $count ->
    [zero] لم يُفتح أي صندوق حتى الآن ({ $count })
    [one] فُتح صندوق واحد حتى الآن
    [two] فُتح صندوقان حتى الآن
    [few] فُتح { $count } صناديق حتى الآن
    [many] فُتح { $count } صندوقًا حتى الآن
   *[other] فُتح { $count } صندوق حتى الآن
 }
triage-boxes-done = { $filled } فيها كتابة، من أصل { $count } فُتحت
triage-boxes-none = لم يكتب أحد في صندوق بعد.
triage-boxes-damaged = { $count ->
    [zero] لا صناديق تالفة ({ $count }).
    [one] صندوق واحد لا يُفتح: تغيّر أو قُفل لمفتاح آخر. رقم قضيته:
    [two] صندوقان لا يُفتحان: تغيّرا أو قُفلا لمفتاح آخر. رقما قضيتيهما:
    [few] { $count } صناديق لا تُفتح: تغيّرت أو قُفلت لمفتاح آخر. أرقام قضاياها:
    [many] { $count } صندوقًا لا تُفتح: تغيّرت أو قُفلت لمفتاح آخر. أرقام قضاياها:
   *[other] { $count } صندوق لا تُفتح: تغيّرت أو قُفلت لمفتاح آخر. أرقام قضاياها:
 }
triage-boxes-failed = تعذّر جلب كل الصناديق.
triage-box-open-case = فتح القضية
triage-box-no-words = اختيارات فقط، دون كلام.
