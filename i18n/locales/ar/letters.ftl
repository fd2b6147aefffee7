# Mails to residents
letters-confirm-subject = يرجى التأكيد: { $title }
letters-confirm-body = { $seats ->
    [zero] وصلنا طلب لهذا اللقاء بهذا العنوان، دون عدد مقاعد. لتأكيده، يرجى فتح الرابط أدناه خلال 30 دقيقة.
    [one] طُلب مقعد واحد في هذا اللقاء بهذا العنوان. للاحتفاظ به، يرجى فتح الرابط أدناه خلال 30 دقيقة.
    [two] طُلب مقعدان في هذا اللقاء بهذا العنوان. للاحتفاظ بهما، يرجى فتح الرابط أدناه خلال 30 دقيقة.
    [few] طُلبت { $seats } مقاعد في هذا اللقاء بهذا العنوان. للاحتفاظ بها، يرجى فتح الرابط أدناه خلال 30 دقيقة.
    [many] طُلب { $seats } مقعدًا في هذا اللقاء بهذا العنوان. للاحتفاظ بها، يرجى فتح الرابط أدناه خلال 30 دقيقة.
   *[other] طُلب { $seats } مقعد في هذا اللقاء بهذا العنوان. للاحتفاظ بها، يرجى فتح الرابط أدناه خلال 30 دقيقة.
 } إذا لم يكن الطلب منك، فلا يلزمك فعل شيء.
letters-confirm-address-body = ذُكر هذا العنوان عند الحجز في هذا اللقاء. يرجى فتح الرابط أدناه والضغط على الزر هناك، لنتمكن من الكتابة إليك عن اللقاء. يبقى الحجز على أي حال. إذا لم يكن الطلب منك، فلا يلزمك فعل شيء.
letters-registered-subject = تم الحجز: { $title }
letters-registered-body = { $seats ->
    [zero] لا يوجد مقعد محجوز لك الآن.
    [one] مقعدك محجوز لك.
    [two] حُجز لك مقعدان.
    [few] حُجزت لك { $seats } مقاعد.
    [many] حُجز لك { $seats } مقعدًا.
   *[other] حُجز لك { $seats } مقعد.
 }
letters-waiting-subject = أنت على قائمة الانتظار: { $title }
letters-waiting-body = كل المقاعد محجوزة الآن. رقمك في قائمة الانتظار { $place }. { $ahead ->
    [zero] لا أحد ينتظر قبلك.
    [one] هناك من ينتظر مقعدًا واحدًا قبلك.
    [two] هناك من ينتظر مقعدين قبلك.
    [few] هناك من ينتظر { $ahead } مقاعد قبلك.
    [many] هناك من ينتظر { $ahead } مقعدًا قبلك.
   *[other] هناك من ينتظر { $ahead } مقعد قبلك.
 } نكتب إليك عندما تتوفر مقاعد.
letters-promoted-subject = مقاعدك متوفرة الآن: { $title }
letters-promoted-body = { $seats ->
    [zero] تغيّر حجزك. لرؤيته، يرجى فتح الرابط أدناه.
    [one] توفّر مقعد وهو لك. إذا تعذّر حضورك، فيرجى إعادته بالرابط أدناه.
    [two] توفّرت مقاعد. مقعداك الاثنان لك الآن. إذا تعذّر حضوركم، فيرجى إعادتهما بالرابط أدناه.
    [few] توفّرت مقاعد. صارت لك كل المقاعد التي طلبتها، وهي { $seats } مقاعد. إذا تعذّر حضوركم، فيرجى إعادتها بالرابط أدناه.
    [many] توفّرت مقاعد. صارت لك كل المقاعد التي طلبتها، وهي { $seats } مقعدًا. إذا تعذّر حضوركم، فيرجى إعادتها بالرابط أدناه.
   *[other] توفّرت مقاعد. صارت لك كل المقاعد التي طلبتها، وهي { $seats } مقعد. إذا تعذّر حضوركم، فيرجى إعادتها بالرابط أدناه.
 }
letters-part-subject = بعض مقاعدك متوفرة الآن: { $title }
letters-part-body = لديك من المقاعد { $seats } من أصل { $wanted } طلبتها. ويستمر انتظارك للباقي.
letters-offered-subject = بعض المقاعد متاحة لك: { $title }
letters-offered-body = { $seats ->
    [zero] لا مقاعد متاحة الآن من أصل { $wanted } طلبتها. يبقى مكانك في قائمة الانتظار.
    [one] مقعد واحد متاح من أصل { $wanted } طلبتها. نحتفظ به لك حتى { $until }. بالرابط أدناه يمكنك قبوله وانتظار الباقي، أو تركه لغيرك. في الحالتين يبقى مكانك في قائمة الانتظار.
    [two] مقعدان متاحان من أصل { $wanted } طلبتها. نحتفظ بهما لك حتى { $until }. بالرابط أدناه يمكنك قبولهما وانتظار الباقي، أو تركهما لغيرك. في الحالتين يبقى مكانك في قائمة الانتظار.
    [few] { $seats } مقاعد متاحة من أصل { $wanted } طلبتها. نحتفظ بها لك حتى { $until }. بالرابط أدناه يمكنك قبولها وانتظار الباقي، أو تركها لغيرك. في الحالتين يبقى مكانك في قائمة الانتظار.
    [many] { $seats } مقعدًا متاحًا من أصل { $wanted } طلبتها. نحتفظ بها لك حتى { $until }. بالرابط أدناه يمكنك قبولها وانتظار الباقي، أو تركها لغيرك. في الحالتين يبقى مكانك في قائمة الانتظار.
   *[other] { $seats } مقعد متاح من أصل { $wanted } طلبتها. نحتفظ بها لك حتى { $until }. بالرابط أدناه يمكنك قبولها وانتظار الباقي، أو تركها لغيرك. في الحالتين يبقى مكانك في قائمة الانتظار.
 }
letters-changed-subject = تغيّر حجزك: { $title }
letters-changed-body = { $seats ->
    [zero] ليس لديك مقاعد الآن من أصل { $wanted } طلبتها.
    [one] لديك الآن مقعد واحد من أصل { $wanted } طلبتها.
    [two] لديك الآن مقعدان من أصل { $wanted } طلبتها.
    [few] لديك الآن { $seats } مقاعد من أصل { $wanted } طلبتها.
    [many] لديك الآن { $seats } مقعدًا من أصل { $wanted } طلبتها.
   *[other] لديك الآن { $seats } مقعد من أصل { $wanted } طلبتها.
 }
letters-given-back-subject = أُعيدت مقاعدك: { $title }
letters-given-back-body = انتهى حجزك لهذا اللقاء. شكرًا لك على إخبارنا.
letters-moved-subject = موعد أو مكان جديد: { $title }
letters-moved-body = تغيّر هذا اللقاء. في الأسفل ما هو مقرر الآن. يبقى حجزك كما هو. إذا تعذّر حضورك، فيرجى إعادة مقاعدك بالرابط أدناه.
letters-called-off-subject = أُلغي: { $title }
letters-called-off-body = لن يُعقد هذا اللقاء. نأسف لذلك.
letters-need-confirmed-subject = ما طلبته سيكون متوفرًا: { $title }
letters-need-confirmed-body = طلبت هذا: { $need }. سيكون متوفرًا.
letters-need-declined-subject = بخصوص ما طلبته: { $title }
letters-need-declined-body = طلبت هذا: { $need }. نأسف، لا نستطيع توفيره في هذا اللقاء. قد يتوفر في لقاءات أخرى.
letters-reminder-subject = قريبًا: { $title }
letters-reminder-body = هذا اللقاء قريب، ولديك حجز فيه. إذا تعذّر حضورك، فيرجى إعادة مقاعدك بالرابط أدناه، ليحضر غيرك.
letters-phone = بالهاتف: { $number }
letters-link = لرؤية حجزك أو تغييره، يرجى فتح هذا الرابط. من يملكه يستطيع تغيير الحجز، فيرجى عدم إعطائه لأحد:
letters-footer = تصلك هذه الرسالة لأن هذا العنوان ذُكر من أجل هذا اللقاء. بعد اللقاء بـ 30 يومًا نُتلفه.
letters-request-subject = الرد على طلبكم عقد لقاء
letters-request-body = طلبت مجموعتكم من المدينة لقاء استماع. هذا هو الرد:
letters-request-link = طلبكم، كما يستطيع الجميع قراءته:
letters-request-footer = تصلك هذه الرسالة لأن هذا العنوان ذُكر في الطلب، لنتمكن من التواصل مع المجموعة.
letters-need-interpreter = ترجمة فورية ({ $language })
letters-need-asl = لغة الإشارة (ASL)
letters-need-captions = كتابة الكلام على الشاشة مباشرة
letters-need-listening = سماعة لسمع أوضح
letters-need-large-print = حروف كبيرة أو طريقة برايل
letters-need-ride = مساعدة في الوصول إلى المكان
letters-need-quiet-room = غرفة هادئة
letters-need-off-camera = مكان لا تراه أي كاميرا

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = يرجى التأكيد: أخبار بالبريد
follow-confirm-body = طلب أحد، ونرجو أن يكون الطلب منك، أخبارًا بالبريد عن هذا: { $what }. للبدء، يرجى فتح هذه الصفحة والضغط على الزر:
follow-confirm-not-you = لم يكن الطلب منك؟ إذن لا يلزمك فعل شيء. نمحو هذا العنوان بعد يومين.
follow-news-subject = أخبار جديدة طلبت متابعتها
follow-news-body = مرحبًا، هناك جديد فيما طلبت متابعته.
follow-news-end = لإيقاف هذه الرسائل، يرجى فتح هذه الصفحة. بعدها نحذف عنوانك.
follow-finding-new = قال لنا الناس: { $title }
follow-finding-changed = غيّرنا ما كتبناه: { $title }
follow-commitment-new = وعد جديد: { $title }
follow-commitment-kept = وعد تم الوفاء به: { $title }
follow-commitment-dropped = هذا لن يتم: { $title }
follow-commitment-underway = بدأ العمل: { $title }
follow-commitment-new-date = موعد جديد: { $title }
follow-commitment-late = متأخر: { $title }
follow-commitment-step = الخطوة التالية: { $title }
follow-commitment-changed = غيّرنا الكلمات: { $title }
follow-due = يجب أن يتم قبل نهاية يوم { $day }
follow-session-minutes = صدر محضر هذا اللقاء: { $title }
follow-session-recording = صدر تسجيل هذا اللقاء: { $title }
follow-session-moved = تغيّر هذا اللقاء: { $title }
