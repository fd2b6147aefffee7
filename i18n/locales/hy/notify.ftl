# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = Աշխատանքային ցանկ
mail-work-list-body = Ձեր աշխատանքային ցանկում նորություն կա։
mail-stream-subject = Հեռարձակումն ընդհատվել է
mail-stream-body = Ձեր վարած հանդիպման հեռարձակումը չի պատասխանում։ Խնդրում ենք հիմա բացել վահանակը։
push-stream-body = { $title }՝ հեռարձակումը չի պատասխանում։ Սեղմեք այստեղ՝ վահանակը բացելու համար։
