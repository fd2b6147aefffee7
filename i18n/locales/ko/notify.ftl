# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = 업무 목록
mail-work-list-body = 업무 목록에 새로운 내용이 있습니다.
