# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = 업무 목록
mail-work-list-body = 업무 목록에 새로운 내용이 있습니다.
mail-stream-subject = 생중계가 끊겼습니다
mail-stream-body = 담당하시는 모임의 생중계가 응답하지 않습니다. 지금 콘솔을 열어 주세요.
push-stream-body = { $title }: 생중계가 응답하지 않습니다. 여기를 누르면 콘솔이 열립니다.
