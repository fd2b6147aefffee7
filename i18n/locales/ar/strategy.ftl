# Findings and commitments

heard-title = ما سمعناه
heard-none = لم يُكتب شيء بعد.
will-do-title = ما سنفعله
will-do-none = لا توجد وعود بعد.
will-do-nothing-open = لا توجد وعود مفتوحة الآن.
done-title = تم
dropped-title = ما لن نفعله، ولماذا
tally-heard = سمعناه
tally-promised = وعدنا به
tally-done = تم
tally-late = متأخر
neighborhoods-title = الأحياء
neighborhoods-lead = ما قاله الناس، وما وعدت به المدينة، وما صار منه.
neighborhoods-visited = عدد الأحياء التي كان فيها لقاء: { $visited } من { $all }
neighborhoods-search = اسم الحي
neighborhoods-none = لا يوجد حي بهذا الاسم.
neighborhoods-heard = أين استمعنا
neighborhoods-not-yet = ليس بعد
neighborhoods-not-yet-note = لم يستمع أحد هنا حتى الآن.
neighborhoods-in = { $neighborhoods ->
    [zero] لا أحياء
    [one] حي واحد
    [two] حيان
    [few] { $neighborhoods } أحياء
    [many] { $neighborhoods } حيًا
   *[other] { $neighborhoods } حي
 }
neighborhood-held = { $sessions ->
    [zero] لا لقاءات
    [one] لقاء واحد
    [two] لقاءان
    [few] { $sessions } لقاءات
    [many] { $sessions } لقاءً
   *[other] { $sessions } لقاء
 }
neighborhood-last = الأخير:
neighborhood-next = القادم:
neighborhood-none-yet = لا لقاءات بعد.
neighborhood-promises = الوعود: { $promised }، تم منها: { $done }
neighborhood-late = متأخر منها: { $late }
neighborhood-come = أهلًا بك للحديث معنا
neighborhood-past = اللقاءات السابقة
neighborhood-more-next = لقاءات قادمة أخرى هنا
neighborhood-more-heard = ما سمعناه من قبل
neighborhood-more-promised = كل الوعود لهذا الحي
neighborhood-more-past = كل اللقاءات هنا منذ اللقاء الأول
finding-label = ما سمعناه
finding-said-by = { $people ->
    [zero] لم يُعرف كم شخصًا قاله
    [one] قاله شخص واحد تقريبًا
    [two] قاله شخصان تقريبًا
    [few] قاله نحو { $people } أشخاص
    [many] قاله نحو { $people } شخصًا
   *[other] قاله نحو { $people } شخص
 }
finding-answers = { $commitments ->
    [zero] لا يوجد وعد يرد على هذا
    [one] وعد واحد يرد على هذا
    [two] وعدان يردان على هذا
    [few] { $commitments } وعود ترد على هذا
    [many] { $commitments } وعدًا يرد على هذا
   *[other] { $commitments } وعد يرد على هذا
 }
finding-no-answer = لا يوجد وعد يرد على هذا بعد
finding-heard-at = سمعناه في
finding-answered-by = ما سنفعله بشأنه
finding-unanswered = لا يوجد وعد يرد على هذا بعد. يمكنك متابعته ليصلك الجديد.
state-promised = وُعد به
state-underway = قيد التنفيذ
state-done = تم
state-dropped = لن يتم
commitments-title = وعود المدينة
commitments-lead = من سيفعل ذلك، ومتى، وماذا حدث. المتأخرة أولًا.
commitments-data = كل ذلك كبيانات (JSON)
commitments-none = لم تعد المدينة بشيء بعد.
commitments-none-chosen = لا يوجد وعد يناسب ما اخترته.
filter-late = المتأخرة فقط
filter-state = إلى أين وصل
commitment-late-by = { $days ->
    [zero] غير متأخر
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
    [many] متأخر { $days } يومًا
   *[other] متأخر { $days } يوم
 }
commitment-done-on = تم يوم { $day }
commitment-done-late = { $days ->
    [zero] تم يوم { $day }، في الموعد
    [one] تم يوم { $day }، متأخرًا يومًا واحدًا
    [two] تم يوم { $day }، متأخرًا يومين
    [few] تم يوم { $day }، متأخرًا { $days } أيام
    [many] تم يوم { $day }، متأخرًا { $days } يومًا
   *[other] تم يوم { $day }، متأخرًا { $days } يوم
 }
commitment-on-time = في الموعد
commitment-due = الموعد:
commitment-first-due = الموعد الأول:
commitment-owner = من سيفعل ذلك:
commitment-budget = مصدر المال:
commitment-parts-done = تم { $done } من { $all } من الأجزاء
history-title = ماذا حدث
history-none = لم يحدث شيء بعد.
step-new-due = موعد جديد:
step-evidence = يمكنك التأكد بنفسك
answers-title = لماذا: ما قاله الناس

## Following

follow-title = متابعة الأخبار
follow-one = متابعة أخبار: { $name }
follow-lead = نكتب إليك عندما يتغير شيء. لا حاجة إلى حساب.
follow-block-title = متابعة أخبار هذا
follow-block = بالبريد الإلكتروني أو بقارئ أخبار. لا حاجة إلى حساب.
follow-by-mail = إخباري بالبريد الإلكتروني
follow-feed = موجز لقارئ الأخبار
follow-email = البريد الإلكتروني
follow-email-hint = نرسل رابطًا أولًا. ولا نرسل أي أخبار قبل فتحه والموافقة.
follow-email-wrong = هذا لا يشبه عنوان بريد إلكتروني. يرجى مراجعته.
follow-send = متابعة الأخبار
follow-sent = أرسلنا إليك رسالة. يرجى فتح الرابط الذي فيها والضغط على الزر هناك. عندها فقط تبدأ المتابعة.
follow-asked = هل نكتب إليك عندما يتغير شيء هنا؟
follow-confirm = نعم، أريد رسائل
follow-now = تصلك الآن أخبار: { $name }
follow-now-note = في كل رسالة رابط لإيقافها.
follow-end = إيقاف الرسائل
follow-ended = توقفت الرسائل
follow-ended-note = حُذف عنوانك. لن نكتب إليك بعد الآن.
follow-gone = لا يوجد ما يمكن إيقافه
follow-gone-note = أُوقفت هذه الرسائل من قبل، أو أن الرابط قديم. لن يُرسل شيء آخر بسببه.
follow-vow = عنوانك مقفل. ولا يُستخدم لأي شيء آخر.
follow-forgotten = إذا لم يُضغط على الزر هناك، نمحو العنوان بعد يومين.
follow-push = إخباري على هذا الهاتف
follow-push-vow = ما يُحفظ: عنوان لدى الشركة التي صنعت متصفحك، إلى أن يتم إيقاف الرسائل.
follow-push-leave = زر «مغادرة الصفحة» يوقفها أيضًا.
follow-push-denied = لم يسمح متصفحك بذلك. يمكنك تغيير ذلك في إعداداته، أو استخدام البريد الإلكتروني.
follow-push-lost = لم تعد الرسائل تصل إلى هذا المتصفح. يرجى إيقافها هنا، ثم بدء المتابعة من جديد.
follow-push-failed = لم ترد خدمة الرسائل. يمكنك المحاولة مرة أخرى، أو استخدام البريد الإلكتروني.
follow-now-push = كل رسالة تفتح هذه الصفحة. وهنا يمكنك إيقافها.
