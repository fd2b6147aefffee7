# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = فهرست کار
mail-work-list-body = در فهرست کار شما فعالیت تازه‌ای هست.
mail-stream-subject = یک پخش زنده قطع شد
mail-stream-body = پخش زندهٔ یکی از نشست‌هایی که شما برگزار می‌کنید پاسخ نمی‌دهد. لطفاً همین حالا میز کار را باز کنید.
push-stream-body = { $title }: پخش زنده پاسخ نمی‌دهد. برای باز کردن میز کار اینجا را بزنید.
