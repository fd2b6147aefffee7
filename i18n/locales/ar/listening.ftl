# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = اختيار واحد
civic-search = بحث
list-next = عرض المزيد
if-you-want = (إن أردت)
step-less = أقل بواحد
step-more = أكثر بواحد
paths-label = صفحات أخرى
problem-title = لم ينجح ذلك
no-signal = لا يوجد اتصال. ما كتبته ما زال هنا. يرجى إرساله عند عودة الاتصال.
problem-back = رجوع
problem-kept = ما كتبته محفوظ في هذه الصفحة. يرجى إرساله مرة أخرى بعد دقيقة.
later-busy = كثيرون جدًا هنا الآن. يرجى الانتظار دقيقة، ثم المحاولة مرة أخرى.
later-storage = لم نتمكن من حفظ شيء الآن. يرجى الانتظار دقيقة، ثم المحاولة مرة أخرى.
later-again = هناك خطأ في عنوان الصفحة أو في الاستمارة. يرجى الرجوع والمحاولة مرة أخرى.
sent-title = رسالة في بريدك
sent-until = يعمل الرابط حتى { $when }.

## The pages without a script

basic-title = لقاءات الاستماع: صفحات بسيطة
basic-lead = تعمل هذه الصفحات على هاتف قديم ودون JavaScript.
basic-sessions = أين تستمع المدينة، ومتى
basic-neighborhoods = ما سمعناه، في كل حي
basic-commitments = ما قالت المدينة إنها ستفعله
basic-seat = رؤية مقاعدك أو تغييرها أو إعادتها
basic-request = في قاعتكم، مع ناسكم
basic-next = اللقاءات القادمة

## Schedule

sessions-title = لقاءات الاستماع
sessions-lead = المدينة تستمع. يمكنك الكلام، أو الجلوس والاستماع فقط. لا حاجة إلى اسم.
sessions-all = كل اللقاءات
sessions-none = لا يوجد لقاء في البرنامج الآن. يمكنك طلب لقاء.
sessions-none-chosen = لا يوجد لقاء يناسب ما اخترته.
sessions-tell-me = إخباري عندما يتقرر لقاء
sessions-elsewhere = اللقاء القادم
sessions-show-all = عرض كل اللقاءات
own-hall-title = لديكم قاعة؟
own-hall = يمكنكم طلب لقاء في المكان الذي تجتمعون فيه عادة.
own-hall-link = طلب لقاء
filter-title = اختيار ما يُعرض
filter-all = الكل
filter-any = أيّ منها
filter-neighborhood = الحي
filter-language = اللغة
filter-way = طريقة المشاركة
filter-access = ما يلزمك
filter-from = من هذا اليوم
filter-show = عرض
filter-clear = مسح
filter-chosen = ما اخترته
filter-remove = إزالة: { $filter }
view-label = طريقة العرض
view-list = قائمة
view-month = شهر
view-map = خريطة
month-before = الشهر السابق
month-after = الشهر التالي
month-day = { $sessions ->
    [zero] { $day }: لا لقاءات
    [one] { $day }: لقاء واحد
    [two] { $day }: لقاءان
    [few] { $day }: { $sessions } لقاءات
    [many] { $day }: { $sessions } لقاءً
   *[other] { $day }: { $sessions } لقاء
 }
map-label = خريطة اللقاءات
map-note = الشمال في الأعلى. الأرقام هي أرقام القائمة التي تحتها.
map-many = علامة مثل ‎×3 تعني عدة لقاءات متقاربة.
map-off = لقاءات ليست على الخريطة
map-none = ليس لهذه اللقاءات مكان على الخريطة.
keep-title = لمعرفة الجديد
keep-lead = يمكنك إضافة البرنامج إلى تقويمك أو إلى قارئ الأخبار. وتصل التغييرات من تلقاء نفسها.
keep-calendar = تقويم
keep-atom = موجز Atom
keep-json = موجز JSON
moved-from = سابقًا:
badge-cancelled = أُلغي
badge-moved = موعد جديد
badge-over = انتهى
badge-live = مباشر الآن
badge-soon = يبدأ قريبًا
badge-interrupted = انقطع
badge-recording = تسجيل
badge-waiting = قائمة انتظار
badge-captions = نص على الشاشة
badge-asl = لغة الإشارة (ASL)
badge-no-officers = بلا شرطة
seats-full = { $seats ->
    [zero] لا مقاعد متاحة، ولا أحد ينتظر
    [one] لا مقاعد متاحة، وفي الانتظار مقعد واحد
    [two] لا مقاعد متاحة، وفي الانتظار مقعدان
    [few] لا مقاعد متاحة، وفي الانتظار { $seats } مقاعد
    [many] لا مقاعد متاحة، وفي الانتظار { $seats } مقعدًا
   *[other] لا مقاعد متاحة، وفي الانتظار { $seats } مقعد
 }
seats-open = { $seats ->
    [zero] لا مقاعد متاحة
    [one] مقعد واحد متاح
    [two] مقعدان متاحان
    [few] { $seats } مقاعد متاحة
    [many] { $seats } مقعدًا متاحًا
   *[other] { $seats } مقعد متاح
 }

## A session

session-cancelled = أُلغي هذا اللقاء
session-cancelled-others = رؤية لقاءات أخرى
session-moved = لهذا اللقاء موعد جديد
session-moved-note = المقاعد المحجوزة تبقى لأصحابها.
session-local-time = بتوقيت هاتفك: { $time }
session-phone-in = للاستماع والكلام بالهاتف:
session-other-languages = لغات أخرى، لمن يطلبها حتى { $day }
session-before = قبل أن تأتي
session-not-filmed = لا تعمل أي كاميرا.
session-filmed = اللقاء يُصوَّر.
session-filmed-off-camera = اللقاء يُصوَّر. بعض المقاعد لا تراها الكاميرا.
session-record-findings = لا نحتفظ بكلام أحد. نكتب فقط ما تعلمته المدينة.
session-record-questions = تصبح الأسئلة جزءًا من سجل يراه الجميع. أما الأسماء فلا.
session-record-recording = يصبح التسجيل كله سجلًا يراه الجميع.
session-no-name = لن يسألك أحد عن اسمك أو أوراقك أو عنوانك.
session-hosts = الجهة المنظمة:
session-calendar = إضافة إلى تقويمي
session-follow = متابعة أخبار هذا اللقاء
seats-title = حجز مقاعد
seats-just-come = يمكنك أن تأتي ببساطة. لا حاجة إلى حجز مقعد.
seats-closed = انتهى اللقاء. لم يعد حجز المقاعد ممكنًا.
seats-begun = بدأ اللقاء. لم تعد هناك حاجة إلى حجز مقعد: يمكنك ببساطة الحضور أو الاتصال أو المشاهدة.
seats-save = حجز مقاعد
seats-wait = الانضمام إلى قائمة الانتظار
seats-no-mail = يصلك رمز وصورة لعرضهما عند الباب. لا حاجة إلى بريد إلكتروني.
seats-have-code = لدي رمز
seats-taken = حُجز { $taken } من { $all } من المقاعد
seats-open-of = { $seats ->
    [zero] لا مقاعد متاحة من أصل { $all }
    [one] مقعد واحد متاح من أصل { $all }
    [two] مقعدان متاحان من أصل { $all }
    [few] { $seats } مقاعد متاحة من أصل { $all }
    [many] { $seats } مقعدًا متاحًا من أصل { $all }
   *[other] { $seats } مقعد متاح من أصل { $all }
 }
seats-queue-none = لا مقاعد متاحة. ولا أحد ينتظر حتى الآن.
seats-queue = { $groups ->
    [zero] لا أحد ينتظر مقاعد. عدد المقاعد المطلوبة: { $seats }
    [one] حجز واحد ينتظر. عدد المقاعد المطلوبة: { $seats }
    [two] حجزان ينتظران. عدد المقاعد المطلوبة: { $seats }
    [few] { $groups } حجوزات تنتظر. عدد المقاعد المطلوبة: { $seats }
    [many] { $groups } حجزًا ينتظر. عدد المقاعد المطلوبة: { $seats }
   *[other] { $groups } حجز ينتظر. عدد المقاعد المطلوبة: { $seats }
 }
access-title = إذا كان يلزمك شيء
access-no-asl = لغة الإشارة غير مقررة في هذا اللقاء
access-no-captions = النص على الشاشة غير مقرر في هذا اللقاء
aid-asked-by = هل تلزمك ترجمة فورية أو مساعدة أخرى؟ يمكنك طلبها عند حجز مقعدك، حتى { $day }. ونرد بنعم أو لا.
aid-asked-late = كان آخر يوم لطلب ترجمة فورية أو مساعدة أخرى { $day }. يمكنك الطلب رغم ذلك: سنحاول.
agenda-title = ماذا سيحدث، ومتى
agenda-now = الآن
questions-title = الأسئلة
questions-none = لا يظهر أي سؤال بعد.
question-me-too = أريد أن أعرف هذا أيضًا
question-me-too-failed = لم يصل ذلك. يرجى الضغط مرة أخرى.
question-answered = أُجيب عنه
question-supports = { $people ->
    [zero] لم يسأل هذا شخص آخر بعد
    [one] شخص آخر يسأل هذا
    [two] شخصان آخران يسألان هذا
    [few] { $people } أشخاص آخرين يسألون هذا
    [many] { $people } شخصًا آخر يسألون هذا
   *[other] { $people } شخص آخر يسألون هذا
 }

## Afterwards

record-title = المحضر والأرقام
record-none = لم يُنشر المحضر بعد.
record-people = { $people ->
    [zero] لم يحضر أحد
    [one] حضر شخص واحد
    [two] حضر شخصان
    [few] حضر { $people } أشخاص
    [many] حضر { $people } شخصًا
   *[other] حضر { $people } شخص
 }
record-groups = { $groups ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $groups } مجموعات
    [many] { $groups } مجموعة
   *[other] { $groups } مجموعة
 }
record-minutes = قراءة المحضر
record-published = نُشر
record-late = متأخر
record-promised = وعدنا بنشر المحضر حتى يوم
recording-late = متأخر
recording-promised = وعدنا بنشر التسجيل حتى يوم

## Saving seats

sign-up-title = حجز مقاعد
who-title = من سيأتي؟
who-me = أنا فقط
who-group = مجموعة
seats-how-many = كم مقعدًا؟
group-name = اسم المجموعة
group-hint = لا نسأل عن أسماء الأعضاء. والشرطة لا ترى هذه القائمة أبدًا.
group-file-save = حفظ هذه الإجابات في ملف
group-file-load = ملء الاستمارة من ملف
group-file-note = يبقى الملف على هاتفك أو حاسوبك. وفي المرة القادمة تُملأ منه استمارة مجموعتك.
group-file-wrong = هذا الملف لم يُنشأ هنا.
accept-partial = إذا لم يتسع المكان لنا جميعًا، فنقبل المقاعد المتوفرة
accept-least = على ألا يقل عدد المقاعد عن
way-title = بأي طريقة ستكون مشاركتك؟
choose-way = يرجى اختيار طريقة المشاركة.
fault-number = يرجى كتابة العدد هنا بالأرقام.
fault-most-seats = أقصى عدد من المقاعد في الحجز الواحد هو { $seats }. إذا كنتم أكثر، فيرجى ملء الاستمارة مرة ثانية.
fault-more-than-seats = هذا أكثر من عدد المقاعد المطلوبة.
fault-least = لا يمكن أن يكون هذا العدد أكبر من عدد المقاعد المطلوبة.
needs-title = ماذا يلزمك؟
needs-hint = إذا لم يلزمك شيء، فلا داعي لاختيار شيء.
needs-interpreter-language = لغة الترجمة الفورية
needs-interpreter-choose = يرجى اختيار لغة الترجمة الفورية.
extras-title = أماكن للكراسي المتحركة والأطفال والمتكلمين
extras-hint = كل عدد هو لكم جميعًا معًا.
extras-free = { $places ->
    [zero] لا يوجد مكان متاح
    [one] مكان واحد متاح
    [two] مكانان متاحان
    [few] { $places } أماكن متاحة
    [many] { $places } مكانًا متاحًا
   *[other] { $places } مكان متاح
 }
extras-ages = أعمار الأطفال
extras-speaker = بماذا ننادي من سيتكلم؟
reach-title = وصول الأخبار بالبريد الإلكتروني
reach-email = البريد الإلكتروني
reach-email-hint = عندها نرسل رابطًا أولًا. ونحتفظ بمقاعدك 30 دقيقة. يرجى خلال هذه المدة فتح الرابط والضغط على الزر هناك.
reach-name = الاسم، أو بماذا نناديك
reach-name-hint = أي اسم يكفي.
reach-language = لغة الرسائل إليّ
sign-up-vow-title = من يستطيع قراءة هذا
sign-up-vow = منظمو هذا اللقاء فقط، لتجهيز الكراسي ووسائل المساعدة. والشرطة لا ترى أبدًا من حجز.
sign-up-shredded = نُتلف الأسماء وما طلبه الناس يوم { $day }.
sign-up-send = حجز المقاعد
draft-old = بقيت هذه الاستمارة مفتوحة أكثر من ساعة. ما كتبته ما زال هنا: يرجى إرسالها مرة أخرى.
draft-sent = أُرسلت هذه الاستمارة من قبل. إذا لم يصلك الرد، فيرجى ملؤها بالطريقة نفسها وإرسالها مرة أخرى: تُحسب مرة واحدة، ويظهر لك رمزك.
draft-new = بدء استمارة جديدة
share-title = وصلت اليوم استمارات كثيرة جدًا من اتصال الإنترنت هذا
share-why = كي لا تأخذ الروبوتات كل المقاعد، نطلب شيئًا واحدًا إضافيًا. لم يُحفظ شيء بعد.
share-mail = يرجى كتابة بريدك الإلكتروني في الاستمارة وإرسالها مرة أخرى، ثم فتح الرابط الذي في رسالتنا.
share-work = يمكنك أيضًا الضغط على الزر مرة أخرى. عندها يُجري هاتفك حسابات قد تستغرق دقيقة. يرجى إبقاء هذه الصفحة مفتوحة.
share-working = يُجري هاتفك الحسابات الآن.
share-host = دون بريد إلكتروني: يمكنك طلب حجز المقاعد من أحد المنظمين، أو المحاولة مرة أخرى غدًا.
share-ask = يمكنك أيضًا المحاولة مرة أخرى غدًا، أو السؤال في اللقاء نفسه.
share-tomorrow = يمكنك أيضًا المحاولة مرة أخرى غدًا.
share-more-seats = حُجزت اليوم مقاعد كثيرة جدًا من اتصال الإنترنت هذا. للحصول على مقاعد أخرى، يرجى إضافة بريدك الإلكتروني وفتح الرابط الذي في رسالتنا، أو طلبها من أحد المنظمين.
if-full-title = إذا لم تبقَ مقاعد
if-full-place = { $way }: سيكون رقمك في الدور { $place }.
if-full-hold = { $hours ->
    [zero] عندما تتوفر مقاعد، نحتفظ بها لك أقل من ساعة.
    [one] عندما تتوفر مقاعد، نحتفظ بها لك ساعة واحدة.
    [two] عندما تتوفر مقاعد، نحتفظ بها لك ساعتين.
    [few] عندما تتوفر مقاعد، نحتفظ بها لك { $hours } ساعات.
    [many] عندما تتوفر مقاعد، نحتفظ بها لك { $hours } ساعة.
   *[other] عندما تتوفر مقاعد، نحتفظ بها لك { $hours } ساعة.
 }
if-full-last-day = في اليوم الأخير، تذهب المقاعد المتاحة إلى أول مجموعة تكفيها.
if-full-keep = يبقى مكانك في الدور، حتى عند رفض جزء من المقاعد.

## What a code opens

seat-entry-title = مقاعدك
seat-entry-lead = يرجى كتابة الرمز الذي وصلك عند حجز مقاعدك.
seat-entry-show = عرض مقاعدي
seat-entry-lost = هل ضاع الرمز؟ لا نستطيع البحث عنه، لأننا لا نعرف من صاحبه. إذا ذكرت بريدًا إلكترونيًا، فالرمز في رسالتنا.
seat-entry-closed = يعرض هذا العنوان مقاعدك مدة 15 دقيقة. لرؤيتها مرة أخرى، يرجى كتابة رمزك.
seat-entry-report = الرمز المكوّن من 24 رقمًا هو لبلاغ
seat-code-label = رمزك
seat-code-hint = 16 رقمًا. لا تهم المسافات بينها.
seat-code-keep = يرجى كتابته على ورقة أو تصويره. من يملكه يستطيع تغيير مقاعدك.
seat-paper-address = لرؤية مقاعدك أو تغييرها:
seat-title = مقاعدك
seat-fresh-title = يرجى الاحتفاظ بهذا الرمز
seat-session-cancelled = لا داعي لأن يأتي أحد، ولا يلزمك فعل شيء. ينتهي حجزك من تلقاء نفسه.
seat-session-moved = مقاعدك ما زالت لك. إذا لم يناسبك الموعد الجديد، فيرجى إعادتها.
seat-unconfirmed = ليس نهائيًا بعد
seat-held = { $seats ->
    [zero] لا نحتفظ لك بأي مقعد الآن.
    [one] نحتفظ لك بمقعد واحد.
    [two] نحتفظ لك بمقعدين.
    [few] نحتفظ لك بـ { $seats } مقاعد.
    [many] نحتفظ لك بـ { $seats } مقعدًا.
   *[other] نحتفظ لك بـ { $seats } مقعد.
 }
seat-held-part = { $seats ->
    [zero] لا نحتفظ لك بأي مقعد بعد من أصل { $wanted }. أنت في انتظارها.
    [one] نحتفظ لك بمقعد واحد من أصل { $wanted }. أنت في انتظار الباقي.
    [two] نحتفظ لك بمقعدين من أصل { $wanted }. أنت في انتظار الباقي.
    [few] نحتفظ لك بـ { $seats } مقاعد من أصل { $wanted }. أنت في انتظار الباقي.
    [many] نحتفظ لك بـ { $seats } مقعدًا من أصل { $wanted }. أنت في انتظار الباقي.
   *[other] نحتفظ لك بـ { $seats } مقعد من أصل { $wanted }. أنت في انتظار الباقي.
 }
seat-confirm-sent = أرسلنا إليك رسالة. يرجى فتح الرابط الذي فيها في الوقت المحدد والضغط على الزر هناك. وإلا ينتهي حجزك كله.
seat-confirm-press = يرجى الضغط على الزر في الأسفل في الوقت المحدد. وإلا ينتهي حجزك كله.
seat-address-sent = أرسلنا رسالة إلى العنوان الذي ذكرته. يرجى فتح الرابط الذي فيها والضغط على الزر هناك، لنتمكن من الكتابة إليك. وحتى دون ذلك يبقى حجزك.
seat-address-press = يرجى الضغط على الزر في الأسفل، لنتمكن من الكتابة إلى هذا العنوان. وحتى دون ذلك يبقى حجزك.
seat-registered = تم الحجز
seat-registered-note = { $seats ->
    [zero] ليس لك أي مقعد الآن.
    [one] لك مقعد واحد.
    [two] لك مقعدان.
    [few] لك { $seats } مقاعد.
    [many] لك { $seats } مقعدًا.
   *[other] لك { $seats } مقعد.
 }
seat-partly = تم حجز جزء
seat-partly-note = { $seats ->
    [zero] ليس لك أي مقعد بعد من أصل { $wanted }. أنت في انتظارها.
    [one] لك مقعد واحد من أصل { $wanted }. أنت في انتظار الباقي.
    [two] لك مقعدان من أصل { $wanted }. أنت في انتظار الباقي.
    [few] لك { $seats } مقاعد من أصل { $wanted }. أنت في انتظار الباقي.
    [many] لك { $seats } مقعدًا من أصل { $wanted }. أنت في انتظار الباقي.
   *[other] لك { $seats } مقعد من أصل { $wanted }. أنت في انتظار الباقي.
 }
seat-waiting-note = { $wanted ->
    [zero] لست في انتظار أي مقعد.
    [one] أنت في انتظار مقعد واحد.
    [two] أنت في انتظار مقعدين.
    [few] أنت في انتظار { $wanted } مقاعد.
    [many] أنت في انتظار { $wanted } مقعدًا.
   *[other] أنت في انتظار { $wanted } مقعد.
 }
seat-cancelled = أُعيدت
seat-cancelled-note = أُعيدت هذه المقاعد. ويمكن لغيرك الحصول عليها الآن.
seat-expired = انتهى الحجز
seat-expired-note = لم يُفتح الرابط أو لم يُضغط على الزر هناك في الوقت المحدد، أو انتهى اللقاء. يمكنك حجز مقاعد من جديد.
seat-hold-until = محفوظة حتى
seat-came = { $people ->
    [zero] لم يأتِ أحد منكم.
    [one] أتى منكم شخص واحد.
    [two] أتى منكم شخصان.
    [few] أتى منكم { $people } أشخاص.
    [many] أتى منكم { $people } شخصًا.
   *[other] أتى منكم { $people } شخص.
 }
seat-place = رقمك في الدور { $place }.
seat-ahead = { $seats ->
    [zero] لا أحد ينتظر قبلك.
    [one] هناك من ينتظر مقعدًا واحدًا قبلك.
    [two] هناك من ينتظر مقعدين قبلك.
    [few] هناك من ينتظر { $seats } مقاعد قبلك.
    [many] هناك من ينتظر { $seats } مقعدًا قبلك.
   *[other] هناك من ينتظر { $seats } مقعد قبلك.
 }
seat-next = الدور القادم لك.
seat-seats = { $seats ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $seats } مقاعد
    [many] { $seats } مقعدًا
   *[other] { $seats } مقعد
 }
seat-qr = صورة رمزك، لعرضها عند الباب
seat-print = طباعة
seat-copy = نسخ الرمز
seat-copied = تم النسخ
seat-picture = حفظ كصورة
seat-picture-note = تُفتح الصورة دون شبكة. وتبقى على هذا الهاتف إلى أن تُحذف. من يراها يستطيع تغيير مقاعدك.
seat-needs-title = ما طلبته
seat-confirm = نعم، أؤكد الحجز
seat-confirm-address = نعم، اكتبوا إلى هذا العنوان
seat-stop-waiting = هذه المقاعد تكفي، إنهاء الانتظار
seat-change-title = تغيير شيء
seat-change-number = عدد آخر من المقاعد
seat-change-note = تقليل العدد يتم فورًا. أما الزيادة فقد يلزم انتظارها. وما لديك يبقى لك.
seat-change-send = تغيير العدد
seat-describe = ما يلزمك، وكيف نصل إليك
seat-describe-send = حفظ
seat-done-confirm = شكرًا لك. نكتب إليك عندما يتغير شيء.
seat-done-change = تغيّر العدد.
seat-done-accept = المقاعد لك.
seat-done-accept-held = قبلت هذه المقاعد. تصبح نهائية بعد التأكيد بالرابط الذي في رسالتنا.
seat-done-decline = ذهبت المقاعد إلى غيرك. ويبقى مكانك في الدور.
seat-done-stop = لم تعد في انتظار مقاعد أخرى.
seat-done-describe = تم الحفظ.
seat-done-hand-over = هذا هو الرمز الجديد. الرمز القديم لم يعد يعمل.
seat-done-roster = حُفظت القائمة.
seat-done-cancel = أُعيدت المقاعد. شكرًا لك على إخبارنا.
need-asked = طُلب
door-need-asked = لم يُرد عليه بعد
need-confirmed = سيكون متوفرًا
need-declined = لن يكون متوفرًا
need-declined-note = نأسف لذلك. يمكنك طلب شيء آخر في الأسفل، أو إعادة المقاعد.
offer-title = { $seats ->
    [zero] لا مقاعد متاحة الآن من أصل { $wanted } طلبتها.
    [one] مقعد واحد متاح من أصل { $wanted } طلبتها. هل يناسبك؟
    [two] مقعدان متاحان من أصل { $wanted } طلبتها. هل يناسبانك؟
    [few] { $seats } مقاعد متاحة من أصل { $wanted } طلبتها. هل تناسبك؟
    [many] { $seats } مقعدًا متاحًا من أصل { $wanted } طلبتها. هل تناسبك؟
   *[other] { $seats } مقعد متاح من أصل { $wanted } طلبتها. هل تناسبك؟
 }
offer-note = عند القبول، يستمر انتظارك للباقي. وعند الرفض، يبقى مكانك في الدور.
offer-until = محفوظة لك حتى
offer-take = قبول
offer-let-go = تركها لغيري
roster-title = قائمة الأسماء
roster-label = الأسماء، كل اسم في سطر
roster-hint = هذا ليس إلزاميًا. العدد يكفي.
roster-there = حفظت قائمة أسماء. وهي مقفلة.
roster-vow = لا يفتح هذه القائمة إلا المنظمون. وكل فتح يُكتب في السجل. وتُتلف مع كل ما سواها.
roster-read = فتح القائمة
roster-send = حفظ القائمة
hand-over-title = إعطاء المقاعد لشخص آخر
hand-over-note = هل سيأتي شخص آخر مكانك؟ يصلك رمز جديد له. أما رمزك فيتوقف عن العمل فورًا، ويُحذف اسمك وبريدك الإلكتروني وقائمة الأسماء. ويبقى ما طلبته، مثل الترجمة الفورية.
hand-over-send = صنع رمز جديد
cancel-title = إعادة المقاعد
cancel-waiting = إنهاء الانتظار
cancel-note = { $seats ->
    [zero] لا مقاعد لإعادتها. لا رجوع بعد ذلك.
    [one] يذهب مقعد واحد إلى من يليك في الدور. لا رجوع بعد ذلك.
    [two] يذهب مقعدان إلى من يليك في الدور. لا رجوع بعد ذلك.
    [few] تذهب { $seats } مقاعد إلى من يليك في الدور. لا رجوع بعد ذلك.
    [many] يذهب { $seats } مقعدًا إلى من يليك في الدور. لا رجوع بعد ذلك.
   *[other] يذهب { $seats } مقعد إلى من يليك في الدور. لا رجوع بعد ذلك.
 }
cancel-waiting-note = بهذا ينتهي مكانك في قائمة الانتظار. لا رجوع بعد ذلك.
cancel-send = نعم، إعادتها

## Questions

ask-title = طرح سؤال
ask-label = سؤالك
ask-hint = الأقصر أفضل. يرجى عدم ذكر اسم أي شخص.
ask-language = لغة السؤال
ask-nameless = يقرؤه أحد المنظمين بصوت عالٍ، دون اسم. ولا نعرف من يسأل.
ask-public = يصبح جزءًا من سجل يراه الجميع.
ask-send = إرسال السؤال
ask-sent-title = وصل سؤالك
ask-sent = يقرؤه أحد المنظمين أولًا. ثم يستطيع الجميع رؤيته.
ask-another = طرح سؤال آخر
ask-watch = العودة إلى البث

## Asking for a session

request-title = طلب لقاء
request-one-title = طلب عقد لقاء
request-lead = مجموعتكم، قاعتكم، لغتكم. المدينة تأتي إليكم.
request-promise = { $days ->
    [zero] ترد المدينة في اليوم نفسه. ويمكن للجميع رؤية إن كانت قد ردت.
    [one] ترد المدينة خلال يوم واحد. ويمكن للجميع رؤية إن كانت قد ردت.
    [two] ترد المدينة خلال يومين. ويمكن للجميع رؤية إن كانت قد ردت.
    [few] ترد المدينة خلال { $days } أيام. ويمكن للجميع رؤية إن كانت قد ردت.
    [many] ترد المدينة خلال { $days } يومًا. ويمكن للجميع رؤية إن كانت قد ردت.
   *[other] ترد المدينة خلال { $days } يوم. ويمكن للجميع رؤية إن كانت قد ردت.
 }
request-see-all = كل الطلبات والردود
request-topic = ما الموضوع الذي يهمكم الحديث عنه؟
request-topic-hint = يمكن للجميع قراءة هذا. يرجى عدم ذكر اسم أي شخص.
request-neighborhood = الحي
request-hall = أين يمكن أن يكون اللقاء؟
request-hall-hint = قاعة، مسجد، كنيسة، محل، ساحة مدرسة. يمكن ترك هذا فارغًا إذا لم يوجد مكان.
request-size = كم شخصًا تقريبًا؟
request-days = أيام تناسبكم
request-day = اليوم { $number }
request-languages = اللغات
request-access = ما المتوفر هناك، أو ما الذي يلزم؟
request-group-hint = يمكن للجميع قراءة هذا. يمكن تركه فارغًا لعدم ذكر اسمكم.
request-contact = كيف نصل إليكم؟
request-contact-hint = رقم هاتف أو بريد إلكتروني.
request-destroyed = أُتلف ما كتبته المجموعة بعد 90 يومًا من آخر خبر عن هذا الطلب.
request-vow = لا يفتح بيانات التواصل معكم إلا المنظمون. وكل فتح يُكتب في السجل.
request-send = إرسال الطلب
request-asked = ينتظر الرد
request-overdue = الرد متأخر
request-overdue-note = وعدت المدينة بالرد قبل الآن ولم ترد.
request-answered = تم الرد
request-scheduled = تقرر لقاء
request-declined = الرد: لا
request-withdrawn = مسحوب
request-unnamed = مجموعة
request-month = الموعد المطلوب: { $month }
request-came = يوم الطلب:
request-due = موعد الرد:
request-answered-on = يوم الرد:
request-what = ما طلبوه
request-people = { $people ->
    [zero] لم يُذكر عدد الأشخاص
    [one] شخص واحد تقريبًا
    [two] شخصان تقريبًا
    [few] نحو { $people } أشخاص
    [many] نحو { $people } شخصًا
   *[other] نحو { $people } شخص
 }
request-answer = رد المدينة
request-session = إلى اللقاء
request-code-title = رمزك لهذا الطلب
request-code-note = يمكنك به العودة وسحب الطلب. وكل من يملكه يستطيع ذلك.
request-withdraw = سحب الطلب
request-withdraw-note = تُتلف بيانات التواصل معكم. ويبقى ما طلبتموه على هذه الصفحة، مع علامة «مسحوب».
request-withdraw-send = نعم، سحب الطلب
requests-title = طلبات اللقاءات
requests-lead = من طلب، وبماذا ردت المدينة، وأين تأخرت.
requests-none = لم يطلب أحد بعد.

## Meetings of a division

meeting-label = اجتماع قسم الشرطة
meeting-entry-lead = لأفراد شرطة منطقة واحدة. يرجى كتابة المفتاح الذي وصلك من الجهة المنظمة.
meeting-not-open = هذا الاجتماع ليس مفتوحًا بعد. مفتاحك صحيح: يرجى الاحتفاظ به، والعودة عندما تفتح الجهة المنظمة الاجتماع.
meeting-open = فتح الاجتماع
meeting-vow = يمكنك السؤال دون اسم. لا يُحفظ مع السؤال رقم شارة ولا تسجيل دخول ولا عنوان إنترنت.

## The door, for a group that helps there
door-title = المساعدة عند المدخل
door-lead = هذه الصفحة لمن يساعد عند مدخل لقاء ولديه مفتاح من الجهة المنظمة. تظهر هنا أعداد فقط، ولا يظهر اسم أحد.
door-key-label = مفتاحك
door-key-hint = 16 رقمًا من الجهة المنظمة.
door-open = فتح قائمة المدخل
door-came = { $came ->
    [zero] لم يحضر أحد حتى الآن.
    [one] حضر شخص واحد حتى الآن.
    [two] حضر شخصان حتى الآن.
    [few] حضر { $came } أشخاص حتى الآن.
    [many] حضر { $came } شخصًا حتى الآن.
   *[other] حضر { $came } شخص حتى الآن.
 }
door-counted = تم العدّ. شكرًا.
door-count-label = كم شخصًا يدخل الآن
door-count-hint = يمكن عدّ مجموعة دفعة واحدة، حتى 50 شخصًا.
door-count-send = عدّ الداخلين
door-take-back = إنقاص هذا العدد
door-expected = من يُنتظر حضورهم
door-seats = { $seats ->
    [zero] لا مقاعد محجوزة
    [one] مقعد واحد محجوز
    [two] مقعدان محجوزان
    [few] { $seats } مقاعد محجوزة
    [many] { $seats } مقعدًا محجوزًا
   *[other] { $seats } مقعد محجوز
 }، في الانتظار: { $waiting }
door-needs = ما يلزم الناس
door-again = عرض أحدث الأعداد
door-vow = يظهر لك عددهم، ولا يظهر لك أبدًا من هم. يتوقف المفتاح عن العمل بعد اللقاء بيوم.
