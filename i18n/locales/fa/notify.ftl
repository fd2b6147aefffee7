# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = فهرست کار
mail-work-list-body = در فهرست کار شما فعالیت تازه‌ای هست.
