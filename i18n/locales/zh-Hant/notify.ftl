# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = 工作清單
mail-work-list-body = 您的工作清單有新的動態。
