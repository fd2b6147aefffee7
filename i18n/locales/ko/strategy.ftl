# Findings and commitments

heard-title = 들은 이야기
heard-none = 아직 적은 것이 없습니다.
will-do-title = 시가 할 일
will-do-none = 아직 약속한 것이 없습니다.
will-do-nothing-open = 지금은 남아 있는 약속이 없습니다.
done-title = 다 한 일
dropped-title = 하지 않을 일과 그 까닭
tally-heard = 들음
tally-promised = 약속함
tally-done = 끝냄
tally-late = 늦음
neighborhoods-title = 동네
neighborhoods-lead = 주민이 한 이야기, 시가 한 약속, 그리고 그 뒤에 있었던 일입니다.
neighborhoods-visited = 동네 { $all }곳 중 { $visited }곳에서 모임을 열었습니다
neighborhoods-search = 동네 이름
neighborhoods-none = 이런 이름의 동네가 없습니다.
neighborhoods-heard = 이야기를 들은 동네
neighborhoods-not-yet = 아직 못 간 동네
neighborhoods-not-yet-note = 아직 이곳에서는 이야기를 듣지 못했습니다.
neighborhoods-in = { $neighborhoods ->
   *[other] 동네 { $neighborhoods }곳
 }
neighborhood-held = { $sessions ->
   *[other] 모임 { $sessions }번
 }
neighborhood-last = 지난번:
neighborhood-next = 다음번:
neighborhood-none-yet = 아직 모임이 없었습니다.
neighborhood-promises = 약속 { $promised }개, 끝낸 것 { $done }개
neighborhood-late = 늦은 것 { $late }개
neighborhood-come = 와서 이야기해 주세요
neighborhood-past = 지난 모임
neighborhood-more-next = 이곳에서 열릴 모임 더 보기
neighborhood-more-heard = 그 전에 들은 이야기
neighborhood-more-promised = 이 동네에 한 약속 모두 보기
neighborhood-more-past = 첫 모임부터 지금까지 이곳에서 연 모든 모임
finding-label = 들은 이야기
finding-said-by = { $people ->
   *[other] 약 { $people }명이 말했습니다
 }
finding-answers = { $commitments ->
   *[other] 여기에 답하는 약속 { $commitments }개
 }
finding-no-answer = 여기에 답하는 약속이 아직 없습니다
finding-heard-at = 들은 모임:
finding-answered-by = 이 일에 대해 시가 할 일
finding-unanswered = 여기에 답하는 약속이 아직 없습니다. 소식 받기를 하시면 알려 드립니다.
state-promised = 약속함
state-underway = 하는 중
state-done = 끝냄
state-dropped = 하지 않음
commitments-title = 시의 약속
commitments-lead = 누가 언제까지 하는지, 그 뒤에 어떻게 되었는지 볼 수 있습니다. 늦은 것부터 나옵니다.
commitments-data = 전체 내용을 데이터로 보기(JSON)
commitments-none = 시가 아직 약속한 것이 없습니다.
commitments-none-chosen = 고르신 것에 맞는 약속이 없습니다.
filter-late = 늦은 것만
filter-state = 진행 상태
commitment-late-by = { $days ->
   *[other] { $days }일 늦음
 }
commitment-done-on = { $day }에 끝냄
commitment-done-late = { $days ->
   *[other] { $day }에 끝냄, { $days }일 늦음
 }
commitment-on-time = 제때
commitment-due = 하기로 한 날:
commitment-first-due = 처음 약속한 날:
commitment-owner = 맡은 곳:
commitment-budget = 돈이 나오는 곳:
commitment-parts-done = { $all }가지 중 { $done }가지 끝냄
history-title = 그동안 있었던 일
history-none = 아직 아무 일도 없었습니다.
step-new-due = 새 날짜:
step-evidence = 직접 확인하기
answers-title = 왜 하나요: 주민이 한 이야기

## Following

follow-title = 소식 받기
follow-one = 소식 받기: { $name }
follow-lead = 달라진 것이 있으면 메일을 보내 드립니다. 회원 가입은 없습니다.
follow-block-title = 소식 받기
follow-block = 이메일이나 소식 리더로 받으실 수 있습니다. 회원 가입은 없습니다.
follow-by-mail = 이메일로 알려 주세요
follow-feed = 소식 리더용 피드
follow-email = 이메일
follow-email-hint = 먼저 링크를 보내 드립니다. 링크를 열고 받겠다고 하시기 전에는 소식을 보내지 않습니다.
follow-email-wrong = 이메일 주소가 아닌 것 같습니다. 다시 확인해 주세요.
follow-send = 소식 받기
follow-sent = 메일을 보내 드렸습니다. 메일의 링크를 열고 그곳의 단추를 눌러 주세요. 그래야 소식 받기가 시작됩니다.
follow-asked = 여기에 달라진 것이 있으면 메일을 받으시겠어요?
follow-confirm = 네, 보내 주세요
follow-now = 소식을 받고 있습니다: { $name }
follow-now-note = 메일마다 그만 받는 링크가 들어 있습니다.
follow-end = 그만 받기
follow-ended = 소식을 멈췄습니다
follow-ended-note = 보내 드리던 주소를 지웠습니다. 더는 보내지 않습니다.
follow-gone = 그만 받을 소식이 없습니다
follow-gone-note = 이 소식은 이미 그만 받으셨거나, 링크가 오래되었습니다. 이 신청으로는 더 보내는 것이 없습니다.
follow-vow = 이메일 주소는 잠가 둡니다. 다른 데에는 쓰지 않습니다.
follow-forgotten = 그곳의 단추를 누르지 않으시면 이틀 뒤에 주소를 지웁니다.
follow-push = 이 휴대폰으로 알려 주세요
follow-push-vow = 저장하는 것: 브라우저를 만든 회사에 있는 알림용 주소 하나. 그만 받으실 때까지 저장합니다.
follow-push-leave = “페이지 나가기”를 눌러도 알림이 멈춥니다.
follow-push-denied = 브라우저가 알림을 허용하지 않았습니다. 브라우저 설정에서 바꾸거나 이메일로 받으실 수 있습니다.
follow-push-lost = 이 브라우저로는 이제 알림이 가지 않습니다. 여기에서 그만 받으신 다음, 다시 신청해 주세요.
follow-push-failed = 알림 서비스가 응답하지 않았습니다. 다시 해 보시거나 이메일로 받아 주세요.
follow-now-push = 알림을 누르면 언제나 이 페이지가 열립니다. 여기에서 그만 받을 수 있습니다.
