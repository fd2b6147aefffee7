# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = البرنامج
hosting-coverage = الأحياء
hosting-commitments = الوعود
hosting-requests = الطلبات
hosting-no-page = هذا العنوان لا يؤدي إلى شيء. الأفضل المتابعة من البرنامج.
hosting-unsaved-heading = المغادرة دون حفظ؟
hosting-unsaved = في هذه الصفحة شيء لم يُحفظ أو لم يُرسَل. عند المغادرة يضيع.
hosting-unsaved-leave = مغادرة
hosting-no = رجوع
hosting-save = حفظ
hosting-save-draft = حفظ كمسودة
hosting-saving = جارٍ الحفظ…
hosting-saved = تم الحفظ
hosting-saved-first = تم الحفظ. وهو الأول في القائمة.
hosting-edit = تغيير
hosting-remove = إزالة
hosting-copy = نسخ
hosting-choose = اختيار…
hosting-all = الكل
hosting-more = عرض المزيد
hosting-failed = تعذّر تحميل هذا.
hosting-failed-stale = هذه بيانات سابقة. تعذّر تحديثها.
hosting-keys-down = السطر التالي
hosting-keys-up = السطر السابق
hosting-keys-open = فتح اللقاء
hosting-keys-new = لقاء جديد
hosting-keys-refresh = تحديث
hosting-keys-tabs = أقسام اللقاء
hosting-keys-search = البحث عن شخص عند المدخل
hosting-keys-back = العودة إلى البرنامج
hosting-keys-schedule = الذهاب إلى البرنامج
hosting-keys-others = الأحياء والوعود والطلبات
hosting-keys-help = هذه القائمة

## Schedule

hosting-new = لقاء جديد
hosting-series = سلسلة جديدة
hosting-division = اجتماع قسم جديد
hosting-schedule-count = { $count ->
    [zero] لا لقاءات
    [one] لقاء واحد
    [two] لقاءان
    [few] { $count } لقاءات
    [many] { $count } لقاءً
   *[other] { $count } لقاء
 }
hosting-schedule-first = أول { $count } من اللقاءات
hosting-schedule-empty = لا لقاءات هنا بعد. يمكن إعداد لقاء، أو تغيير التصفية.
hosting-filters = أي لقاءات
hosting-filter-state = الحالة
hosting-filter-kind = لمن
hosting-filter-late = المتأخرة
hosting-filter-from = من
hosting-filter-until = إلى
hosting-column-when = الموعد
hosting-column-session = اللقاء
hosting-column-state = الحالة
hosting-column-seats = المقاعد
hosting-column-look = يحتاج إلى انتباه
hosting-seats = { $taken } من { $capacity }
hosting-waiting = في الانتظار: { $count }
hosting-questions-waiting = { $count ->
    [zero] لا أسئلة للقراءة
    [one] سؤال واحد للقراءة
    [two] سؤالان للقراءة
    [few] { $count } أسئلة للقراءة
    [many] { $count } سؤالًا للقراءة
   *[other] { $count } سؤال للقراءة
 }
hosting-whole-city = المدينة كلها
hosting-coverage-none = لا شيء بعد
hosting-coverage-held = { $count ->
    [zero] لا لقاءات
    [one] لقاء واحد
    [two] لقاءان
    [few] { $count } لقاءات
    [many] { $count } لقاءً
   *[other] { $count } لقاء
 }
hosting-coverage-sum = عدد الأحياء التي عُقد فيها لقاء: { $held } من { $all }.
hosting-coverage-sessions = لقاءات عُقدت
hosting-coverage-last = الأخير
hosting-coverage-next = القادم
hosting-coverage-plan = إعداد لقاء هنا
hosting-days-ago = { $days ->
    [0] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
 }

## Warnings

hosting-warning-agenda-late = لا جدول أعمال، بقي أقل من 72 ساعة
hosting-warning-agenda-very-late = لا جدول أعمال، بقي أقل من 24 ساعة
hosting-warning-board-majority = أغلبية مجلس ستحضر
hosting-warning-interpreter-needed = تلزم ترجمة فورية
hosting-warning-needs-undecided = طلبات مساعدة لم يُبتّ فيها
hosting-warning-no-stream = لا بث
hosting-warning-record-late = المحضر متأخر
hosting-warning-note-agenda-late = يجب نشر جدول أعمال الاجتماع العادي قبل 72 ساعة. يرجى كتابته الآن.
hosting-warning-note-agenda-very-late = حتى الاجتماع الاستثنائي يجب نشر جدول أعماله قبل 24 ساعة. يرجى كتابته الآن أو تغيير موعد اللقاء.
hosting-warning-note-board-majority = إذا شاركت أغلبية مجلس، فقد يُعدّ اللقاء اجتماعًا لذلك المجلس بموجب قانون Brown Act. يرجى سؤال محامي المدينة عن الإعلان اللازم.
hosting-warning-note-interpreter-needed = عدد كافٍ من الناس طلبوا ترجمة فورية ولم تُؤكَّد أي ترجمة. يرجى حجزها، ثم تأكيدها في قائمة المدخل.
hosting-warning-note-needs-undecided = مضى آخر يوم للطلب. ينتظر الناس معرفة إن كان ما طلبوه سيتوفر.
hosting-warning-note-no-stream = اللقاء للجميع ولا يمكن لأحد مشاهدته من البيت. يرجى إضافة بث.
hosting-warning-note-record-late = مضى اليوم الذي وُعد فيه بالمحضر. ويمكن للجميع رؤية أنه متأخر.

## A session's form

hosting-part-what = الموضوع
hosting-part-where = المكان والموعد
hosting-part-people = من يمكنه الحضور
hosting-part-said = ما يعرفه الناس مسبقًا
hosting-title = العنوان
hosting-summary = الموضوع
hosting-written-in = لغة النص
hosting-organizer = الجهة المنظمة
hosting-co-hosts = المجموعات المشاركة في التنظيم مع المدينة
hosting-one-a-line = كل واحدة في سطر.
hosting-agenda = جدول الأعمال
hosting-agenda-hint = كل بند في سطر مع وقته: 18:30 الترحيب
hosting-add-translation = إضافة ترجمة
hosting-language = اللغة
hosting-area = منطقة الشرطة
hosting-neighborhood = الحي
hosting-starts = البداية
hosting-ends = النهاية
hosting-zone = المنطقة الزمنية
hosting-zone-hint = منطقة القاعة الزمنية، مثل America/Los_Angeles.
hosting-hall = القاعة
hosting-address = الشارع ورقم المبنى
hosting-point = المكان على الخريطة
hosting-point-hint = رقمان: 34.0537, -118.2428
hosting-way-there = كيفية الوصول
hosting-way-there-hint = الحافلات، موقف السيارات، أي باب.
hosting-ways = طرق المشاركة
hosting-pools = المقاعد
hosting-pools-hint = يُترك العدد فارغًا لما هو غير متوفر. وعند زيادة المقاعد يتقدم المنتظرون فورًا.
hosting-languages = اللغات المحكية أو المترجمة
hosting-access = ما يتوفر
hosting-officers = الشرطة
hosting-public-record = ما يصبح سجلًا عامًا
hosting-phone-in = رقم الاستماع بالهاتف
hosting-ask-aid-by = آخر يوم لطلب مساعدة
hosting-recording-days = أيام حتى صدور التسجيل
hosting-recording-days-hint = يُترك فارغًا إذا لم يُسجَّل شيء. وبعد مضي اليوم يرى الجميع أنه متأخر.
hosting-filmed = الكاميرات تعمل
hosting-division-about = اجتماع داخلي لأفراد شرطة منطقة واحدة. لا يظهر في أي قائمة. ويسأل أفراد الشرطة دون أسماء على عنوان يظهر لك مرة واحدة.
hosting-door-key-heading = مفتاح أفراد الشرطة
hosting-door-key-about = يفتح هذا المفتاح الصفحة التي يسأل فيها أفراد الشرطة. يُعرض الآن فقط. يرجى نسخه وتسليمه لأفراد شرطة هذه المنطقة.
hosting-door-address-about = يفتح هذا العنوان الصفحة وفيها المفتاح. ولا يرسل المتصفح ما بعد علامة # إلى أحد. ومن دون JavaScript يكتب أفراد الشرطة المفتاح في الصفحة.
hosting-door-address-copy = نسخ العنوان
hosting-door-address-qr = صورة العنوان، لقراءتها بكاميرا هاتف
hosting-to-session = إلى الاجتماع
hosting-door-key-new = إنشاء مفتاح جديد…
hosting-door-key-renew = المفتاح القديم لن يفتح شيئًا بعد الآن. كل من لديه المفتاح القديم يحتاج إلى الجديد. يُكتب ذلك في السجل.
hosting-door-key-yes = إنشاء مفتاح جديد
hosting-door-key-lost = هل ضاع المفتاح؟ هو غير محفوظ في أي مكان ولا يمكن عرضه من جديد. يمكنك إنشاء مفتاح آخر.

hosting-wrong-title = يرجى كتابة عنوان لا يزيد على 120 حرفًا.
hosting-wrong-summary = يرجى كتابة الموضوع بما لا يزيد على 2,000 حرف.
hosting-wrong-organizer = يرجى ذكر الجهة المنظمة.
hosting-wrong-area = يرجى اختيار منطقة الشرطة.
hosting-wrong-time = يرجى اختيار اليوم والوقت.
hosting-wrong-end = يجب أن تكون النهاية بعد البداية.
hosting-wrong-zone = يرجى ذكر المنطقة الزمنية.
hosting-wrong-ways = يرجى اختيار طريقة مشاركة واحدة على الأقل.
hosting-wrong-hall = سيأتي الناس إلى قاعة. يرجى ذكر اسمها.
hosting-wrong-point = يرجى كتابة رقمين: الشمال أولًا، ثم الشرق.
hosting-wrong-languages = يرجى اختيار لغة واحدة على الأقل.
hosting-wrong-seats = يلزم عدد مقاعد لكل طريقة مشاركة.
hosting-wrong-day = يرجى اختيار يوم موجود في التقويم.
hosting-wrong-agenda = يلزم في كل سطر وقت وكلمات: 18:30 الترحيب
hosting-wrong-agenda-time = يجب أن يكون كل وقت بين البداية والنهاية.
hosting-wrong-number = يرجى كتابة رقم، أو ترك الحقل فارغًا.
hosting-wrong-translation = يلزم لكل ترجمة عنوان ونص.
hosting-wrong-reason = يرجى ذكر سبب الإلغاء.
hosting-wrong-answer = يرجى كتابة ما تقوله المدينة للمجموعة.
hosting-wrong-planned = يرجى اختيار اللقاء الذي تقرر.
hosting-wrong-not-planned = تم هنا اختيار لقاء. يرجى الضغط على «تقرر لقاء»، أو عدم اختيار أي لقاء.
hosting-wrong-past = يرجى اختيار يوم لم يمضِ بعد.
hosting-wrong-until = اليوم الأخير قبل اليوم الأول.
hosting-wrong-aid-late = هذا اليوم بعد اللقاء. يرجى اختيار يوم قبله، أو يوم اللقاء نفسه.
hosting-wrong-phone = يرجى كتابة رقم يمكن الاتصال به: أرقام ومسافات و + - ( ) . , # *
hosting-wrong-said-by = لم يحضر هذا العدد من الناس. يرجى مراجعة العدد.
hosting-wrong-server = لم يقبل الخادم هذا. يرجى مراجعته.
hosting-wrong-neighborhood = يرجى اختيار حي.
hosting-wrong-long = هذا أطول من اللازم. يرجى تقصيره.
hosting-wrong-meant = يرجى كتابة المقصود بما لا يزيد على 400 حرف.
hosting-wrong-promise = يرجى كتابة ما سيتم فعله بما لا يزيد على 160 حرفًا.
hosting-wrong-owner = يرجى ذكر من سيفعل ذلك.
hosting-wrong-note = يرجى كتابة ما حدث بما لا يزيد على 600 حرف.
hosting-wrong-parts-many = عدد الأجزاء كلها أقل من هذا. يرجى مراجعة العدد.
hosting-wrong-parts-open = لا تكون الحالة «تم» إلا إذا تمت كل الأجزاء. يرجى كتابة عددها كله، أو اختيار حالة أخرى.
hosting-wrong-parts-few = الأجزاء التي تمت حتى الآن أكثر من هذا العدد.
hosting-wrong-due-step = يتغير الموعد الموعود بالزر «إضافة ما حدث». ويبقى الموعدان في السجل.
hosting-wrong-state = لا يمكن اختيار هذه الحالة. ما تم أو لن يتم لا يمكن إلا أن يعود «قيد التنفيذ».
hosting-wrong-link = يبدأ الرابط بـ https://
hosting-wrong-stream = يلزم لكل بث عنوان يبدأ بـ https://، أو اسم قناة.
hosting-wrong-series = يرجى اختيار أحياء، ومن 0 إلى 366 يومًا بين اللقاءات.
hosting-wrong-boards = يرجى كتابة كل مجلس مع رقمين: 4/7

## A series

hosting-series-where = أي أحياء
hosting-series-find = البحث عن حي
hosting-series-all = الكل
hosting-series-new = الأحياء التي لا لقاء فيها بعد
hosting-series-none = لا أحد منها
hosting-series-chosen = { $count ->
    [0] لم يتم اختيار أي حي بعد. يأتي ترتيبها حسب ترتيب الاختيار.
    [one] تم اختيار حي واحد.
    [two] تم اختيار حيين، حسب ترتيب الاختيار.
    [few] تم اختيار { $count } أحياء، حسب ترتيب الاختيار.
    [many] تم اختيار { $count } حيًّا، حسب ترتيب الاختيار.
   *[other] تم اختيار { $count } حي، حسب ترتيب الاختيار.
 }
hosting-every-days = أيام بين لقاءين
hosting-every-days-hint = 7 تعني مرة كل أسبوع. 0 يجعلها كلها في يوم واحد.
hosting-series-preview = ما سيتم إنشاؤه
hosting-series-preview-empty = يرجى اختيار أحياء وبداية لرؤية ما سيتم إنشاؤه.
hosting-make-drafts = إنشاء المسودات
hosting-series-made = { $count ->
    [zero] لم تُنشأ أي مسودة
    [one] أُنشئت مسودة واحدة
    [two] أُنشئت مسودتان
    [few] أُنشئت { $count } مسودات
    [many] أُنشئت { $count } مسودة
   *[other] أُنشئت { $count } مسودة
 }
hosting-series-publish = نشر كل هذه السلسلة
hosting-series-published = نُشر { $count } من { $all }

## Publish, move, call off, close

hosting-tabs = أقسام اللقاء
hosting-tab-facts = اللقاء
hosting-tab-door = المدخل
hosting-tab-stream = البث
hosting-tab-questions = الأسئلة
hosting-tab-minutes = المحضر
hosting-tab-findings = ما سُمع
hosting-publish = نشر
hosting-publish-words = من الآن يرى الجميع اللقاء ويمكنهم الحجز.
hosting-publish-division = من الآن يمكن لأفراد الشرطة الذين لديهم المفتاح أن يسألوا. ولا يظهر الاجتماع في أي قائمة.
hosting-close = إنهاء اللقاء
hosting-close-words = لا تسجيل حضور ولا أسئلة بعد الآن. وتبقى كتابة المحضر وما سُمع ممكنة.
hosting-cancel = إلغاء…
hosting-cancel-yes = إلغاء اللقاء
hosting-cancel-words = { $count ->
    [0] لم يحجز أحد. يبقى اللقاء في البرنامج مع علامة «أُلغي».
    [one] يُخبَر صاحب حجز واحد فورًا، وتتغير التقاويم. لا رجوع بعد ذلك.
    [two] يُخبَر أصحاب حجزين فورًا، وتتغير التقاويم. لا رجوع بعد ذلك.
    [few] يُخبَر أصحاب { $count } حجوزات فورًا، وتتغير التقاويم. لا رجوع بعد ذلك.
    [many] يُخبَر أصحاب { $count } حجزًا فورًا، وتتغير التقاويم. لا رجوع بعد ذلك.
   *[other] يُخبَر أصحاب { $count } حجز فورًا، وتتغير التقاويم. لا رجوع بعد ذلك.
 }
hosting-cancel-reason = لماذا؟ يقرأ الجميع هذا.
hosting-cancelled-because = أُلغي:
hosting-move-tells = { $count ->
    [0] تغيّر الوقت أو المكان. لم يحجز أحد بعد؛ وتتغير التقاويم.
    [one] تغيّر الوقت أو المكان. يُخبَر صاحب حجز واحد، وتتغير التقاويم.
    [two] تغيّر الوقت أو المكان. يُخبَر أصحاب حجزين، وتتغير التقاويم.
    [few] تغيّر الوقت أو المكان. يُخبَر أصحاب { $count } حجوزات، وتتغير التقاويم.
    [many] تغيّر الوقت أو المكان. يُخبَر أصحاب { $count } حجزًا، وتتغير التقاويم.
   *[other] تغيّر الوقت أو المكان. يُخبَر أصحاب { $count } حجز، وتتغير التقاويم.
 }
hosting-move-heading = موعد آخر أو مكان آخر
hosting-move-yes = الحفظ وإخبارهم
hosting-untold = { $count ->
    [zero] يمكن إخبار كل أصحاب الحجوزات.
    [one] حجز واحد دون بريد إلكتروني مؤكد، ولا يمكن إخبار صاحبه. يرجى تعليق إعلان على الباب.
    [two] حجزان دون بريد إلكتروني مؤكد، ولا يمكن إخبار صاحبيهما. يرجى تعليق إعلان على الباب.
    [few] { $count } حجوزات دون بريد إلكتروني مؤكد، ولا يمكن إخبار أصحابها. يرجى تعليق إعلان على الباب.
    [many] { $count } حجزًا دون بريد إلكتروني مؤكد، ولا يمكن إخبار أصحابها. يرجى تعليق إعلان على الباب.
   *[other] { $count } حجز دون بريد إلكتروني مؤكد، ولا يمكن إخبار أصحابها. يرجى تعليق إعلان على الباب.
 }
hosting-boards = أعضاء المجالس
hosting-boards-label = أعضاء قالوا إنهم سيحضرون
hosting-boards-hint = كل مجلس في سطر، مع عدد من سيحضر من أعضائه: مجلس Pico Union 4/7
hosting-retention = بيانات الناس
hosting-shredded-due = تُتلف الأسماء وطلبات المساعدة وقوائم الأسماء يوم { $day }. بعد ذلك لا يستطيع أحد فتحها.
hosting-shredded-on = أُتلفت الأسماء وطلبات المساعدة وقوائم الأسماء يوم { $day }.
hosting-shredded-sign-ups = الحجوزات
hosting-shredded-rosters = قوائم الأسماء
hosting-shredded-questions = الأسئلة
hosting-shredded-letters = رسائل لم تُرسَل

## The door

hosting-door-opening = جارٍ فتح قائمة المدخل. يُكتب ذلك في السجل.
hosting-door-search = أول أربعة أرقام، أو اسم
hosting-door-came = حضر { $came } من { $seats }
hosting-door-unsent = { $count ->
    [zero] أُرسلت كل الأعداد
    [one] عدد واحد لم يُرسَل بعد
    [two] عددان لم يُرسَلا بعد
    [few] { $count } أعداد لم تُرسَل بعد
    [many] { $count } عددًا لم تُرسَل بعد
   *[other] { $count } عدد لم تُرسَل بعد
 }
hosting-door-kept = { $count ->
    [zero] لا أعداد تنتظر هنا.
    [one] عدد واحد ينتظر هنا ويُرسَل عند عودة الشبكة. يرجى إبقاء هذه الصفحة مفتوحة.
    [two] عددان ينتظران هنا ويُرسَلان عند عودة الشبكة. يرجى إبقاء هذه الصفحة مفتوحة.
    [few] { $count } أعداد تنتظر هنا وتُرسَل عند عودة الشبكة. يرجى إبقاء هذه الصفحة مفتوحة.
    [many] { $count } عددًا تنتظر هنا وتُرسَل عند عودة الشبكة. يرجى إبقاء هذه الصفحة مفتوحة.
   *[other] { $count } عدد تنتظر هنا وتُرسَل عند عودة الشبكة. يرجى إبقاء هذه الصفحة مفتوحة.
 }
hosting-scan = قراءة الرموز بالكاميرا
hosting-scan-stop = إيقاف الكاميرا
hosting-scan-picture = صورة الكاميرا
hosting-scan-aim = يرجى وضع الرمز أمام الكاميرا.
hosting-scan-refused = لا يمكن استخدام الكاميرا الآن. يرجى كتابة الأرقام الأربعة الأولى.
hosting-scan-unknown = هذا الرمز ليس في قائمة هذا اللقاء.
hosting-scan-several = في القائمة عدة رموز تبدأ بالأرقام نفسها. يرجى السؤال عن الاسم.
hosting-scan-counted = تم عدّ شخص واحد.
hosting-scan-again = سبق عدّ هذا الرمز.
hosting-scan-group = { $count ->
    [zero] لا مقاعد. يرجى كتابة عدد الحاضرين.
    [one] مقعد واحد. يرجى كتابة عدد الحاضرين.
    [two] مقعدان. يرجى كتابة عدد الحاضرين.
    [few] { $count } مقاعد. يرجى كتابة عدد الحاضرين.
    [many] { $count } مقعدًا. يرجى كتابة عدد الحاضرين.
   *[other] { $count } مقعد. يرجى كتابة عدد الحاضرين.
 }
hosting-door-walk-ins = دون حجز
hosting-door-less = أقل بواحد
hosting-door-more = أكثر بواحد
hosting-door-number = كم حضروا
hosting-door-all = حضر الجميع
hosting-door-add-walk-in = حضر معهم شخص إضافي
hosting-door-look = يرجى مراجعة هذا العدد
hosting-door-too-many = { $count ->
    [zero] لا زيادة على عدد المقاعد.
    [one] شخص واحد زيادة على عدد المقاعد. هل تم العدّ على جهازين؟ يرجى التحقق.
    [two] شخصان زيادة على عدد المقاعد. هل تم العدّ على جهازين؟ يرجى التحقق.
    [few] { $count } أشخاص زيادة على عدد المقاعد. هل تم العدّ على جهازين؟ يرجى التحقق.
    [many] { $count } شخصًا زيادة على عدد المقاعد. هل تم العدّ على جهازين؟ يرجى التحقق.
   *[other] { $count } شخص زيادة على عدد المقاعد. هل تم العدّ على جهازين؟ يرجى التحقق.
 }
hosting-door-counted-twice = تم عدّهم مرتين
hosting-door-without-sign-up = حضروا دون حجز
hosting-door-to-look-at = { $count ->
    [zero] لا يلزم التحقق من أي عدد.
    [one] يرجى التحقق من العدد في حجز واحد:
    [two] يرجى التحقق من العدد في حجزين:
    [few] يرجى التحقق من العدد في { $count } حجوزات:
    [many] يرجى التحقق من العدد في { $count } حجزًا:
   *[other] يرجى التحقق من العدد في { $count } حجز:
 }
hosting-door-no-name = دون اسم
hosting-door-wanted = المطلوب: { $count }
hosting-door-ages = الأعمار: { $ages }
hosting-door-empty = لم يحجز أحد. يمكن عدّ الحاضرين بالزر في الأعلى.
hosting-door-nobody = لا يوجد حجز بهذا. يمكن تجربة أرقام أقل، أو العدّ دون حجز.
hosting-roster-open = فتح الأسماء
hosting-roster-words = هذه أسماء أعضاء مجموعة. يُكتب فتحها في السجل مع اسمك. يرجى فتحها عند الحاجة فقط.
hosting-roster-yes = فتح وكتابة في السجل
hosting-roster-hide = إغلاق الأسماء
hosting-needs = ما يلزم الناس
hosting-needs-about = يُخبَر كل من طلب بما يتقرر.
hosting-need = الطلب
hosting-need-who = لمن
hosting-need-decision = القرار
hosting-need-sign-ups = { $count ->
    [zero] لا حجوزات
    [one] حجز واحد
    [two] حجزان
    [few] { $count } حجوزات
    [many] { $count } حجزًا
   *[other] { $count } حجز
 }
hosting-need-seats = { $count ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدًا
   *[other] { $count } مقعد
 }
hosting-need-confirm = سيكون متوفرًا
hosting-need-decline = لا نستطيع

## Streams

hosting-streams-edit = تغيير البث
hosting-streams-empty = لا بث بعد. يرجى إضافة بث ليتمكن الناس من المشاهدة من البيت.
hosting-add-stream = إضافة بث
hosting-stream-language = اللغة المسموعة
hosting-source = المصدر
hosting-stream-address = العنوان
hosting-stream-address-hint = https://…، أو اسم قناة.
hosting-backup = المصدر الثاني
hosting-provider = من يدير الصفحة
hosting-provider-hint = مثل YouTube. يُنبَّه الناس قبل الذهاب إليها.
hosting-captions = النص على الشاشة
hosting-stream-asl = ترجمة لغة الإشارة ظاهرة في الصورة
hosting-stream-interpreted = تُسمع ترجمة فورية
hosting-move-up = نقل إلى الأعلى
hosting-since = منذ { $time }
hosting-by-hand = حُدد يدويًا
hosting-by-probe = رصده الفحص التلقائي
hosting-by-clock = حسب الساعة
hosting-set-state = تحديد الحالة يدويًا
hosting-set-live = البث يعمل
hosting-set-interrupted = انقطع البث
hosting-set-ended = انتهى البث
hosting-set-later = من نصف ساعة قبل بداية اللقاء يمكنك هنا تحديد أن البث يعمل.
hosting-set-too-early = يمكن أن يعمل البث من نصف ساعة قبل البداية حتى أربع ساعات بعد النهاية.
hosting-give-back = ترك القرار للفحص التلقائي
hosting-alarms = التنبيهات على هذا الجهاز
hosting-alarms-off = إذا انقطع بث أحد لقاءاتك، يمكن لهذا الجهاز أن ينبهك فورًا، حتى إن كانت اللوحة مغلقة.
hosting-alarms-on = إذا انقطع بث أحد لقاءاتك، ينبهك هذا الجهاز فورًا. وتصلك أيضًا رسالة بالبريد الإلكتروني.
hosting-alarms-asked = يطلب متصفحك الإذن الآن. يرجى السماح بذلك.
hosting-alarms-denied = لا يسمح متصفحك بذلك. يمكنك تغيير هذا في إعداداته لهذه الصفحة. سيصلك الخبر بالبريد الإلكتروني.
hosting-alarms-unsupported = لا يستطيع هذا المتصفح عرض التنبيهات. سيصلك الخبر بالبريد الإلكتروني.
hosting-alarms-failed = لم ينجح ذلك. سيصلك الخبر بالبريد الإلكتروني. يمكنك المحاولة مرة أخرى.
hosting-alarms-switch-on = تشغيلها هنا
hosting-alarms-switch-off = إيقافها هنا
hosting-hour-left = بقي { $time } من الساعة
hosting-hour-what = يرجى إيقاف الاجتماع ومحاولة إعادة البث. يظهر للناس رقم الهاتف والمصدر الثاني.
hosting-hour-over = انتهت الساعة. يمكن المتابعة دون بث، بشرط إعلان ذلك بصوت عالٍ.
hosting-afterwards = التسجيل والنص
hosting-recording = عنوان التسجيل
hosting-recording-due = الموعد حتى يوم { $day }
hosting-recording-overdue = التسجيل متأخر
hosting-texts = النص في ملف
hosting-text-language = لغة الملف
hosting-text-file = ملف WebVTT، حتى 2 MB
hosting-by-a-person = كتبه إنسان

## Questions

hosting-questions-sort = غير المقروءة أولًا
hosting-questions-empty = لا أسئلة بعد.
hosting-supports = { $count ->
    [zero] لم يسأل ذلك شخص آخر
    [one] شخص آخر يريد أن يعرف
    [two] شخصان آخران يريدان أن يعرفا
    [few] { $count } آخرون يريدون أن يعرفوا
    [many] { $count } شخصًا آخر يريدون أن يعرفوا
   *[other] { $count } شخص آخر يريدون أن يعرفوا
 }
hosting-question-shown = الكلمات التي يراها الجميع
hosting-question-shown-hint = تُحذف الأسماء ويبقى المعنى.
hosting-question-answer = الجواب
hosting-question-show = عرض
hosting-question-answered = عرض مع الجواب
hosting-question-decline = عدم العرض

## Minutes

hosting-minutes = المحضر
hosting-minutes-hint = بكلمات بسيطة. دون أسماء الحاضرين.
hosting-minutes-later = يمكن حفظ المحضر منذ بداية اللقاء، ونشره بعد نهايته.
hosting-minutes-changed = حفظ شخص آخر محضرًا مختلفًا. يظهر لك هنا، وما كتبته ما زال في الحقل أدناه. يرجى جمع النصين معًا، ثم الحفظ.
hosting-organizations = كم مجموعة حضرت
hosting-publish-record = نشر المحضر
hosting-record-published = نُشر يوم { $day }. الحفظ من جديد يغيّر ما يقرؤه الجميع.
hosting-record-due = الموعد حتى يوم { $day }.

## Findings

hosting-new-finding = كتابة ما سُمع
hosting-finding-edit = تعديل ما سُمع
hosting-findings-empty = لم يُكتب شيء بعد.
hosting-quote = كما قاله أحدهم
hosting-quote-hint = دون اسم. يمكن تركه فارغًا.
hosting-meant = المقصود
hosting-theme = الموضوع
hosting-said-by = كم شخصًا قاله تقريبًا
hosting-said-by-hint = يُترك فارغًا إذا لم يعدّ أحد. لا يُعرض ما هو أقل من 10.
hosting-said-by-count = { $count ->
    [zero] دون عدد
    [one] قاله شخص واحد
    [two] قاله شخصان تقريبًا
    [few] قاله نحو { $count } أشخاص
    [many] قاله نحو { $count } شخصًا
   *[other] قاله نحو { $count } شخص
 }
hosting-answered-by = وعود ترد عليه
hosting-answered-by-hint = وعود هذا الحي.
hosting-publish-it = ليقرأه الجميع
hosting-is-published = منشور
hosting-is-draft = مسودة

## Commitments

hosting-new-commitment = وعد جديد
hosting-commitments-none = لا شيء يناسب ما اخترته. يمكن تقليل الشروط.
hosting-commitments-empty = لا وعود بعد.
hosting-promise = ما سيتم فعله
hosting-more-about = تفاصيل أكثر
hosting-owner = من سيفعل ذلك
hosting-budget = مصدر المال
hosting-due = الموعد
hosting-parts = عدد الأجزاء كلها
hosting-answers = ما سُمع ويرد عليه هذا الوعد
hosting-answers-hint = مما سُمع في هذا الحي.
hosting-late = { $days ->
    [zero] غير متأخر
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
    [many] متأخر { $days } يومًا
   *[other] متأخر { $days } يوم
 }
hosting-due-on = الموعد { $day }
hosting-due-moved = الموعد { $day }، وكان أولًا { $first }
hosting-parts-done = تم { $done } من { $all } من الأجزاء
hosting-findings-count = { $count ->
    [zero] لا يرد على شيء مما سُمع
    [one] يرد على أمر واحد مما سُمع
    [two] يرد على أمرين مما سُمع
    [few] يرد على { $count } أمور مما سُمع
    [many] يرد على { $count } أمرًا مما سُمع
   *[other] يرد على { $count } أمر مما سُمع
 }
hosting-history = ماذا حدث
hosting-add-step = إضافة ما حدث
hosting-step-about = لا تُغيَّر الخطوة بعد حفظها أبدًا. ويُخبَر بها من يتابع هذا.
hosting-step-state = الحالة الآن
hosting-step-parts = الأجزاء التي تمت حتى الآن
hosting-step-note = ماذا حدث
hosting-step-evidence = أين يمكن رؤية ذلك
hosting-step-due = موعد جديد
hosting-step-due-hint = يبقى الموعد القديم في السجل.

## Requests

hosting-requests-open = { $count ->
    [zero] لا طلبات تنتظر الرد
    [one] طلب واحد ينتظر الرد
    [two] طلبان ينتظران الرد
    [few] { $count } طلبات تنتظر الرد
    [many] { $count } طلبًا ينتظر الرد
   *[other] { $count } طلب ينتظر الرد
 }
hosting-requests-empty = لم تطلب أي مجموعة لقاءً بعد.
hosting-request-no-group = مجموعة دون اسم
hosting-request-due = موعد الرد { $day }
hosting-request-size = العدد تقريبًا
hosting-request-days = أيام مناسبة
hosting-request-contact = بيانات التواصل
hosting-request-contact-open = فتح بيانات التواصل
hosting-request-contact-words = يُكتب فتحها في السجل مع اسمك.
hosting-request-contact-gone = أُتلفت بيانات التواصل مع المجموعة.
hosting-request-reply = الرد
hosting-request-answer = ما نقوله
hosting-request-answer-hint = يمكن للجميع قراءة هذا.
hosting-request-session = اللقاء الناتج عن الطلب
hosting-request-send = إرسال الرد
hosting-request-schedule = تقرر لقاء
hosting-request-plan = إعداد لقاء بناءً على هذا الطلب
hosting-request-planning = أنت تُعدّ لقاءً طلبته مجموعة. عند نشره يظهر ذلك في الطلب.
hosting-request-decline = رفض مع ذكر السبب

## States and kinds

hosting-word-public = للجميع
hosting-word-division = اجتماع قسم
hosting-word-draft = مسودة
hosting-word-published = منشور
hosting-word-cancelled = مُلغى
hosting-word-closed = مُنتهٍ
hosting-word-findings-only = ما سُمع فقط
hosting-word-questions = الأسئلة والأجوبة، دون أسماء
hosting-word-recording = التسجيل كله
hosting-word-asked = مطلوب
hosting-word-confirmed = مؤكَّد
hosting-word-declined = مرفوض
hosting-word-unconfirmed = غير مؤكَّد
hosting-word-registered = لديه مقاعد
hosting-word-partly = لديه بعض المقاعد
hosting-word-waiting = في الانتظار
hosting-word-shown = معروض
hosting-word-answered = تم الرد
hosting-word-scheduled = مقرر
hosting-word-withdrawn = مسحوب
hosting-word-starting-soon = يبدأ قريبًا
hosting-word-live = مباشر
hosting-word-interrupted = منقطع
hosting-word-ended = انتهى
hosting-word-recording-posted = صدر التسجيل
hosting-word-unknown = غير معروف
hosting-word-hls = مشغّلنا (HLS)
hosting-word-page = صفحة شركة
hosting-word-channel = قناة تلفزيون أو إذاعة
hosting-word-no-captions = لا نص على الشاشة
hosting-word-automatic = نص تكتبه آلة
hosting-word-human = نص يكتبه إنسان
hosting-word-promised = وُعد به
hosting-word-underway = قيد التنفيذ
hosting-word-done = تم
hosting-word-dropped = لن يتم

hosting-door-helpers = المساعدون عند المدخل
hosting-co-hosts-about = لكل مجموعة تساعد مفتاح يفتح صفحة «المساعدة عند المدخل»: فيها عدد من يُنتظر حضورهم وما يلزمهم، وفيها يُعدّ الحاضرون. ولا تظهر فيها أسماء.
hosting-co-host-name = اسم المجموعة
hosting-co-host-hint = اسم المجموعة، لا اسم شخص.
hosting-co-host-make = إنشاء مفتاح
hosting-co-host-key = يُعرض هذا المفتاح الآن فقط. يرجى نسخه وتسليمه إلى:
hosting-co-host-revoke = سحب المفتاح
hosting-co-host-revoke-one = سحب المفتاح: { $name }
hosting-co-host-revoke-words = لن يفتح المفتاح شيئًا بعد الآن. ويبقى ما تم عدّه.
hosting-discard = حذف المسودة
hosting-discard-words = تُحذف المسودة نهائيًا. لم يرها أحد، ولا يُخبَر أحد.
