# The mailbox that a code opens.

## The code

mailbox-enter-title = العودة برمزك
mailbox-enter-intro = يرجى كتابة الأرقام الـ 24. الرمز يفتح الردود، ولا يفتح بلاغك.
mailbox-enter-label = رمزك
mailbox-enter-hint = ست مجموعات، في كل منها أربعة أرقام. لا تهم المسافات والخطوط بينها. أما الرمز المكوّن من 16 رقمًا فهو لصفحة «مقاعدك» في قسم «لقاءات الاستماع».
mailbox-enter-count = { $typed } من { $all } رقمًا
mailbox-enter-button = فتح بريدي
mailbox-enter-lost = هل ضاع الرمز؟ لا نستطيع إيجاد بلاغك من دونه، لأننا لا نعرف من أرسله. يمكنك إرسال بلاغ جديد.
mailbox-opening = نفتح بريدك. يستغرق هذا بضع ثوانٍ، حتى لا يتمكن أحد من تجربة رموز كثيرة.
mailbox-closed-idle = أغلقنا بريدك لأن أحدًا لم يلمس الصفحة منذ 10 دقائق. لفتحه من جديد، يرجى كتابة الرمز.

## Where it stands

mailbox-kind-hate = بلاغك · كراهية
mailbox-kind-property = بلاغك · سرقة أو تخريب
mailbox-standing-received = وصل بلاغك. لم يفتحه أحد بعد.
mailbox-standing-read = قُرئ بلاغك. من قرأه: { $unit }.
mailbox-standing-answered = وصلك رد من { $unit }.
mailbox-standing-frozen = سحبت هذا البلاغ. لا يستطيع أحد فتحه الآن.
mailbox-standing-kept = سحبت هذا البلاغ. وكانت الشرطة قد فتحته من قبل.
mailbox-standing-shredded = لم يعد هذا البلاغ موجودًا. لا يستطيع أحد قراءته بعد الآن.
mailbox-badge-waiting = قيد الانتظار
mailbox-badge-read = مقروء
mailbox-badge-answered = تم الرد
mailbox-badge-withdrawn = مسحوب
mailbox-badge-shredded = لم يعد موجودًا
mailbox-received = وصل يوم { $day }.
mailbox-due = الخطوة التالية: يصلك رد منهم قبل نهاية يوم { $day }.

## Messages

mailbox-messages = الرسائل
mailbox-no-messages = لا توجد رسائل بعد.
mailbox-only-you-two = لا يقرأ هذا إلا أنت وهذه الوحدة.
mailbox-you = أنت
mailbox-not-verified = لم نتحقق من هذه الرسالة. لم يوقّعها أحد من هذه الوحدة، لذلك لا نعرضها. يرجى الاتصال بالوحدة.
mailbox-unreadable = لا يمكن فتح هذه الرسالة برمزك.
mailbox-look-again = البحث عن رسائل جديدة
mailbox-write = الكتابة إلى { $unit }
mailbox-write-button = قفل وإرسال
mailbox-write-sending = جارٍ القفل والإرسال
mailbox-write-sent = أُرسلت. لا يقرؤها إلا أنت وهذه الوحدة.
mailbox-write-not-sent = كلماتك ما زالت هنا. يمكنك المحاولة مرة أخرى.
mailbox-write-too-long = هذا أطول من رسالة واحدة. يرجى إرساله في رسالتين.
mailbox-write-closed = سحبت هذا البلاغ، لذلك لا يمكن إضافة رسائل.

## Who opened it

mailbox-who-opened = من فتحه
mailbox-opened-narrative = قراءة ما حدث: { $unit }
mailbox-opened-contact = فتح اسمك وبيانات التواصل معك: { $unit }
mailbox-opened-box = فتح صندوق جهة الدعم: { $unit }
mailbox-opened-message = قراءة رسالة: { $unit }
mailbox-unopened-narrative = لم يقرأ أحد ما حدث.
mailbox-unopened-contact = لم يفتح أحد اسمك وبيانات التواصل معك.
mailbox-unopened-box = لم يفتح أحد صندوق جهة الدعم.
mailbox-unopened-message = لم يقرأ أحد أي رسالة.
mailbox-who-opened-note = نسجل اليوم، لا الساعة.

## Taking it back

mailbox-take-back = سحب البلاغ
mailbox-withdraw-unopened = لم تفتح الشرطة هذا البلاغ. إذا سحبته، فلن يستطيع أحد فتحه من تلك اللحظة. وبعد 7 أيام يُتلف.
mailbox-withdraw-opened = فتحت الشرطة هذا البلاغ. إذا سحبته، فستتوقف عن الكتابة إليك، لكنها قد تكون ملزمة بالاحتفاظ بما قرأته. أما صندوق جهة الدعم فيُمحى كله.
mailbox-frozen = لا يستطيع أحد فتحه. سيُتلف نهائيًا يوم { $day }. وحتى ذلك اليوم يمكنك تغيير رأيك.
mailbox-kept = أُخبرت الشرطة بذلك ولن تكتب إليك بعد الآن. قد تكون ملزمة بالاحتفاظ بما قرأته وبالنسخ التي أخذتها. ويُتلف الباقي يوم { $day }. وحتى ذلك اليوم يمكنك تغيير رأيك.
mailbox-shredded = أُتلفت المفاتيح. وبعد 21 يومًا لا يمكن قراءة النسخ الاحتياطية القديمة أيضًا.
mailbox-box-erased = مُحي صندوق جهة الدعم.
mailbox-withdraw = سحب البلاغ
mailbox-erase-box = محو صندوق جهة الدعم فقط
mailbox-cancel = غيّرت رأيي. أريد إبقاء بلاغي.
mailbox-seven-days = بعدها لديك 7 أيام لتغيير رأيك.
mailbox-sure-unopened = سحب البلاغ؟ من الآن لن يستطيع أحد فتحه. ولديك 7 أيام لتغيير رأيك.
mailbox-sure-opened = سحب البلاغ؟ ستتوقف الشرطة عن الكتابة إليك. وقد تكون ملزمة بالاحتفاظ بما قرأته.
mailbox-sure-yes = نعم، سحب البلاغ
mailbox-sure-erase = محو صندوق جهة الدعم؟ لا رجوع بعد ذلك. ويبقى بلاغك.
mailbox-sure-erase-yes = نعم، محو الصندوق
mailbox-sure-no = لا، يبقى كما هو
mailbox-deed-not-done = لم يتغير شيء.

## The end

mailbox-close = إغلاق البريد
mailbox-close-note = تغلقه الصفحة أيضًا بعد 10 دقائق. إذا اقترب أحد، فهناك زر «مغادرة الصفحة».
