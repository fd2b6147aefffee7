# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = Work list
mail-work-list-body = There is new activity in your work list.
