# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = Lista de trabajo
mail-work-list-body = Hay actividad nueva en su lista de trabajo.
