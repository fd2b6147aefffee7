# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = 作業リスト
mail-work-list-body = 作業リストに新しい動きがあります。
