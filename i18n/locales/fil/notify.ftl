# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = Listahan ng gawain
mail-work-list-body = May bagong galaw sa listahan ng gawain ninyo.
