# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = काम की सूची
mail-work-list-body = आपकी काम की सूची में कुछ नया है।
