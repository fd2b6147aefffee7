# The desk: queue, case, answers, boxes.

## Queue

triage-queue = 대기열
triage-filters = 사건 선택
triage-filters-state = 상태
triage-filters-danger = 위험
triage-filter-all = 모든 사건
triage-filter-urgent-unread = 긴급, 읽지 않음
triage-filter-urgent = 긴급 전체
triage-state-new = 새 신고
triage-state-reading = 읽는 중
triage-state-answered = 답변함
triage-count-more = { $count }+
triage-most-pressing-first = 급한 순서

triage-danger = { $count ->
   *[other] { $count }명이 다시 위험해질 수 있습니다.
 }
triage-danger-unread = { $count ->
   *[other] 이 부서에서 아직 읽지 않은 신고입니다.
 }
triage-danger-show = 첫 사건 보기

triage-column-urgent = 위험
triage-column-case = 사건
triage-column-due = 첫 답변 기한
triage-column-state = 상태
triage-column-kind = 종류
triage-column-area = 관할
triage-column-language = 언어
triage-column-received = 접수
triage-column-marks = 표시

triage-due-late = { $days ->
   *[other] { $days }일 지남
 }
triage-due-today = 오늘
triage-due-tomorrow = 내일
triage-due-answered = 보냄
triage-kind-hate = 증오
triage-kind-property = 재산
triage-area-none = 밝히지 않음
triage-area-number = 관할 { $number }
triage-language-none = 알 수 없음
triage-urgent = 다시 위험해질 수 있음
triage-unread = 새 메시지
triage-withdrawn = 철회됨

triage-page = { $page }페이지
triage-next = 다음 페이지
triage-previous = 이전 페이지
triage-refresh = 새로 고침
triage-empty = 아직 사건이 없습니다. 새로 고치면 새 신고가 나타납니다.
triage-empty-filter = 지금은 이런 사건이 없습니다.
triage-show-all = 모든 사건 보기
triage-busy = 서버가 매우 바쁩니다. 잠시 뒤 다시 시도하세요.
triage-failed = 대기열을 불러오지 못했습니다.
triage-failed-stale = 이전 대기열입니다. 새로 고치지 못했습니다.

## Keys

triage-keys-heading = 모든 단축키
triage-keys-moving = 아래로, 위로
triage-keys-down = 아래 사건
triage-keys-up = 위 사건
triage-keys-open = 사건 열기
triage-keys-next = 다음 페이지
triage-keys-previous = 이전 페이지
triage-keys-urgent = 긴급 사건만 보기 / 다시 전체 보기
triage-keys-refresh = 새로 고침
triage-keys-queue = 대기열로 가기
triage-keys-back = 입력란에서 나가기, 다음은 사건에서 나가기
triage-keys-answer = 답변 쓰기
triage-keys-ready = 준비된 답변
triage-keys-copy = 사건 번호 복사
triage-keys-send = 답변을 잠가서 보내기
triage-keys-lock = 부서 키 닫기
triage-keys-help = 이 목록
triage-close = 닫기

## Case

triage-case = 사건 { $number }
triage-back = 대기열로 돌아가기
triage-copy = 번호 복사
triage-copied = 복사됨
triage-area-of = { $area } 관할
triage-received-on = { $day } 접수
triage-first-answer-late = { $days ->
   *[other] 첫 답변 기한 { $days }일 지남
 }
triage-first-answer-today = 첫 답변 기한: 오늘
triage-first-answer-tomorrow = 첫 답변 기한: 내일
triage-first-answer-on = 첫 답변 기한: { $day }
triage-first-answer-sent = 첫 답변 보냄

triage-opening = 잠긴 부분을 가져와 여는 중
triage-logged = 열 때마다 기록에 남으며, 신고자는 날짜를 볼 수 있습니다.
triage-sealed-parts = 잠긴 부분
triage-part-story = 있었던 일
triage-part-circumstances = 장소, 시간, 사람
triage-part-items = 없어지거나 망가진 것
triage-part-contact = 이름과 연락처
triage-opened = 열림
triage-not-shared = 이 부서와 공유하지 않음
triage-destroyed = 파기됨
triage-contact-empty = 신고자가 이름과 연락처를 남기지 않았습니다.
triage-story-empty = 직접 쓴 내용이 없습니다.
triage-unreadable = 열리지 않음
triage-unreadable-why = 잠근 뒤에 내용이 바뀌었거나 다른 키로 잠근 부분입니다. 이것을 근거로 삼지 마세요. 책임자에게 사건 번호를 알리세요.

triage-label-what = 무슨 일
triage-label-place = 장소
triage-label-where = 정확한 장소
triage-label-neighborhood = 동네
triage-label-outside = 시 밖
triage-label-when = 때
triage-label-people = 사람
triage-label-bias = 표적이 된 이유
triage-label-bias-words = 가해자의 말
triage-label-business = 업소
triage-label-name = 이름
triage-label-phone = 전화
triage-label-email = 이메일
triage-label-safe = 안전한 연락 방법
triage-item-name = 물건
triage-item-value = 가격
triage-item-serial = 일련번호
triage-yes = 예

triage-withdrawn-heading = 신고자가 이 신고를 철회했습니다.
triage-withdrawn-frozen = 어느 경찰 부서도 열지 않았습니다. { $day }에 키가 파기되며, 그 전까지는 신고자만 철회를 취소할 수 있습니다. 답변을 보낼 수 없습니다.
triage-withdrawn-kept = 철회 전에 경찰이 열었습니다. 신고자에게 더는 연락하지 마세요. 법에 따라 보관해야 하는 것은 남고, 나머지는 { $day }에 파기됩니다.
triage-withdrawn-shredded = 키가 파기되었습니다. 여기서도 백업에서도 더는 읽을 수 없습니다.

## Messages

triage-messages = 메시지
triage-messages-empty = 아직 메시지가 없습니다. 신고자가 첫 답변을 기다리고 있습니다.
triage-from-reporter = 신고자
triage-from-unit = 우리 부서
triage-message-unreadable = 메시지가 열리지 않습니다. 내용이 바뀌었거나 다른 키로 잠근 것입니다.
triage-message-not-verified = 우리 부서의 서명이 없는 메시지입니다. 내용을 표시하지 않습니다.
triage-answer = 답변
triage-answer-hint = 쉬운 말로 쓰세요. 신고자가 읽는 언어: { $language }
triage-answer-hint-any = 쉬운 말로 쓰세요. 신고자는 코드로 읽습니다.
triage-answer-closed = 답변을 보낼 수 없습니다. 철회된 신고입니다.
triage-answer-no-key = 답변을 보낼 수 없습니다. 신고자의 키가 이 부서에서 열 수 없는 부분에 들어 있습니다.
triage-ready = 준비된 답변
triage-ready-thanks-name = 감사 인사, 읽는 중
triage-ready-thanks = 알려 주셔서 감사합니다. 보내 주신 신고를 읽었습니다. 누구신지 밝히지 않으셔도 됩니다. 내일 여기를 다시 확인해 주세요.
triage-ready-safe-name = 안전한지 묻기
triage-ready-safe = 지금 안전하신가요? 위험하면 911에 전화하거나 사람들이 있는 곳으로 가세요. 언제 어떻게 글을 보내야 안전한지 여기에 알려 주세요.
triage-ready-more-name = 질문하기
triage-ready-more = 한 가지를 더 잘 알고 싶습니다. 그 일을 본 다른 사람이 있었나요? 근처에 카메라가 있나요? 대답하고 싶은 것만 대답하셔도 됩니다.
triage-send = 잠가서 보내기
triage-sending = 잠가서 보내는 중
triage-sent = 보냈습니다. 신고자는 코드로 읽습니다.
triage-not-sent = 보내지 못했습니다.
triage-conflict = 동료의 메시지가 먼저 갔습니다. 위에 나와 있으니 읽은 뒤 보내세요.
triage-answer-full = 공간의 { $percent }%를 썼습니다
triage-answer-too-long = 너무 깁니다. 줄이거나 메시지 두 개로 나누어 보내세요.

triage-discard-heading = 아직 보내지 않은 답변이 있습니다
triage-discard-text = 이 사건에서 나가면 쓴 답변이 없어집니다.
triage-discard = 나가기
triage-keep-writing = 계속 쓰기

## Clock and timeline

triage-clocks = 기한
triage-clock-first-answer = 첫 답변
triage-timeline = 이 부서의 처리 과정
triage-step-received = 접수
triage-step-narrative = 있었던 일을 가져옴
triage-step-contact = 연락처를 가져옴
triage-step-box = 이민 상자를 가져옴
triage-step-message = 메시지를 가져옴
triage-step-now = 이 화면에 열려 있음

triage-case-missing = 이 부서에는 그런 사건이 없습니다. 다른 부서에만 공유된 사건일 수 있습니다.
triage-case-failed = 사건을 열지 못했습니다.

## Boxes

triage-boxes = 이민 상자
triage-boxes-about = 우리 단체만 열 수 있습니다. 증오 신고마다 상자가 하나씩 있으며, 이 목록에는 내용이 든 상자만 나옵니다.
triage-boxes-opening = { $count ->
   *[other] 지금까지 상자 { $count }개를 열었습니다
 }
triage-boxes-done = 연 상자 { $count }개 중 { $filled }개에 내용이 있습니다
triage-boxes-none = 아직 내용이 든 상자가 없습니다.
triage-boxes-damaged = { $count ->
   *[other] 상자 { $count }개가 열리지 않습니다. 내용이 바뀌었거나 다른 키로 잠근 것입니다. 사건 번호:
 }
triage-boxes-failed = 상자를 모두 가져오지는 못했습니다.
triage-box-open-case = 사건 열기
triage-box-no-words = 체크만 하고 글은 쓰지 않았습니다.
