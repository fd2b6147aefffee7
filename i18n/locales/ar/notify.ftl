# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = قائمة العمل
mail-work-list-body = يوجد نشاط جديد في قائمة عملك.
mail-stream-subject = انقطع بث مباشر
mail-stream-body = البث المباشر لأحد لقاءاتك لا يستجيب. يرجى فتح اللوحة الآن.
push-stream-body = { $title }: البث المباشر لا يستجيب. يرجى الضغط هنا لفتح اللوحة.
