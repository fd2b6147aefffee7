# The staff console's frame: logging in, the unit key, the bar.

staff-console = لوحة الموظفين
staff-skip = الانتقال إلى المحتوى
staff-checking = جارٍ التحقق من تسجيل الدخول

staff-login-heading = تسجيل الدخول
staff-login-about = لموظفي الوحدات فقط. كل دخول وكل فتح يُكتب في السجل.
staff-name = اسم الدخول
staff-name-missing = يرجى إدخال اسم الدخول.
staff-pass-phrase = عبارة المرور
staff-pass-phrase-hint = لا تغادر هذا الجهاز أبدًا. ومنها يُصنع مفتاحك هنا.
staff-pass-phrase-missing = يرجى إدخال عبارة المرور.
staff-one-time-code = رمز المرة الواحدة
staff-one-time-code-hint = الأرقام الستة التي يعرضها تطبيق الرموز الآن.
staff-one-time-code-missing = يرجى إدخال ستة أرقام. يتغير الرمز كل 30 ثانية.
staff-caps-lock = مفتاح Caps Lock مشغّل.
staff-show = إظهار
staff-hide = إخفاء
staff-log-in = دخول
staff-stretching = جارٍ صنع مفتاحك من عبارة المرور. يستغرق ذلك ثانية أو ثانيتين.
staff-asking = جارٍ الاتصال بالخادم
staff-opening-key = جارٍ فتح مفتاح الوحدة

staff-refused = رُفض تسجيل الدخول. يرجى مراجعة الاسم وعبارة المرور، وانتظار رمز جديد، ثم المحاولة مرة أخرى.
staff-too-many = محاولات كثيرة جدًا. يرجى الانتظار بضع دقائق، ثم المحاولة مرة أخرى.
staff-too-many-minutes = { $minutes ->
    [zero] محاولات كثيرة جدًا. يمكن المحاولة مرة أخرى بعد أقل من دقيقة ({ $minutes }).
    [one] محاولات كثيرة جدًا. يمكن المحاولة مرة أخرى بعد دقيقة واحدة.
    [two] محاولات كثيرة جدًا. يمكن المحاولة مرة أخرى بعد دقيقتين.
    [few] محاولات كثيرة جدًا. يمكن المحاولة مرة أخرى بعد { $minutes } دقائق.
    [many] محاولات كثيرة جدًا. يمكن المحاولة مرة أخرى بعد { $minutes } دقيقة.
   *[other] محاولات كثيرة جدًا. يمكن المحاولة مرة أخرى بعد { $minutes } دقيقة.
 }
staff-wrong-pass-phrase = عبارة المرور هذه لا تفتح المفتاح. يرجى التحقق من Caps Lock ومن لغة لوحة المفاتيح، ثم المحاولة مرة أخرى.
staff-ended = انتهت جلستك. يرجى تسجيل الدخول من جديد.
staff-ended-kept = انتهت جلستك. ما كتبته ما زال هنا: يرجى تسجيل الدخول من جديد والمتابعة.
staff-keys-letters = تعمل الحروف والأرقام والعلامات وحدها كاختصارات. دون هذا الخيار تعمل فقط Enter وEsc والأسهم.
staff-logged-out = تم تسجيل الخروج وأُغلق مفتاح الوحدة.
staff-log-out-failed = أُغلق مفتاح الوحدة، لكن تعذّر الوصول إلى الخادم: ربما لا تزال الجلسة قائمة. يرجى تسجيل الخروج مرة أخرى.

staff-unlock-heading = فتح مفتاح الوحدة
staff-unlock-about = تسجيل الدخول باسم { $name }. يُفتح مفتاح الوحدة بعبارة مرورك.
staff-unlock-idle = أُغلق مفتاح الوحدة تلقائيًا بعد مدة دون استخدام. أُزيل من هذه الصفحة ما كان مفتوحًا.
staff-unlock-closed = أغلقت مفتاح الوحدة. أُزيل من هذه الصفحة ما كان مفتوحًا.
staff-unlock = فتح
staff-log-out = خروج

staff-nav = اللوحة
staff-nav-queue = قائمة الانتظار
staff-nav-boxes = الصناديق
staff-key-open = مفتاح الوحدة مفتوح
staff-key-closes = يُغلق بعد { $time }
staff-key-soon = سيُغلق مفتاح الوحدة خلال دقيقة. الضغط على أي مفتاح في لوحة المفاتيح يبقيه مفتوحًا.
staff-lock-now = إغلاق المفتاح
staff-language = اللغة
staff-language-note = تغيير اللغة يُغلق مفتاح الوحدة.

staff-no-unit-heading = لا توجد وحدة
staff-no-unit = تسجيل الدخول باسم { $name }. حسابك لا يتبع أي وحدة: فليس لديه مفتاح ولا يرى أي بلاغ.
staff-no-page-heading = لا توجد صفحة كهذه
staff-no-page = هذا العنوان لا يؤدي إلى شيء. الأفضل المتابعة من قائمة الانتظار.
staff-to-queue = إلى قائمة الانتظار
