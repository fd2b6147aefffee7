# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = Рабочий список
mail-work-list-body = В вашем рабочем списке есть новое.
mail-stream-subject = Трансляция прервалась
mail-stream-body = Трансляция встречи, которую вы ведёте, не отвечает. Откройте, пожалуйста, консоль сейчас.
push-stream-body = { $title }: трансляция не отвечает. Нажмите здесь, чтобы открыть консоль.
