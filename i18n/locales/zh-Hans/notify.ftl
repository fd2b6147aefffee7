# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = 工作清单
mail-work-list-body = 您的工作清单有新的动态。
