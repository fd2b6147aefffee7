# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = Work list
mail-work-list-body = There is new activity in your work list.
mail-stream-subject = A livestream broke off
mail-stream-body = A livestream of a session that you host does not answer. Please open the console now.
push-stream-body = { $title }: the livestream does not answer. Press here to open the console.
