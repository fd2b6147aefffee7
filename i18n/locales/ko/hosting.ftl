# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = 일정
hosting-coverage = 동네
hosting-commitments = 약속
hosting-requests = 요청
hosting-no-page = 이 주소에는 페이지가 없습니다. 일정으로 가서 계속하세요.
hosting-unsaved-heading = 저장하지 않고 나갈까요?
hosting-unsaved = 이 페이지에 저장하지 않았거나 보내지 않은 내용이 있습니다. 나가면 없어집니다.
hosting-unsaved-leave = 나가기
hosting-no = 뒤로
hosting-save = 저장
hosting-save-draft = 초안으로 저장
hosting-saving = 저장 중…
hosting-saved = 저장됨
hosting-saved-first = 저장했습니다. 맨 위에 있습니다.
hosting-edit = 수정
hosting-remove = 빼기
hosting-copy = 복사
hosting-choose = 선택…
hosting-all = 전체
hosting-more = 더 보기
hosting-failed = 불러오지 못했습니다.
hosting-failed-stale = 이전 내용입니다. 새로 고치지 못했습니다.
hosting-keys-down = 아래 줄
hosting-keys-up = 위 줄
hosting-keys-open = 모임 열기
hosting-keys-new = 새 모임
hosting-keys-refresh = 새로 고침
hosting-keys-tabs = 모임의 탭
hosting-keys-search = 입구에서 사람 찾기
hosting-keys-back = 일정으로 돌아가기
hosting-keys-schedule = 일정으로 가기
hosting-keys-others = 동네, 약속, 요청
hosting-keys-help = 이 목록

## Schedule

hosting-new = 새 모임
hosting-series = 새 연속 모임
hosting-division = 새 관할 경찰 내부 회의
hosting-schedule-count = { $count ->
   *[other] 모임 { $count }개
 }
hosting-schedule-first = 처음 { $count }개 모임
hosting-schedule-empty = 아직 모임이 없습니다. 모임을 계획하거나 필터를 바꾸세요.
hosting-filters = 모임 선택
hosting-filter-state = 상태
hosting-filter-kind = 대상
hosting-filter-late = 늦음
hosting-filter-from = 시작일
hosting-filter-until = 종료일
hosting-column-when = 일시
hosting-column-session = 모임
hosting-column-state = 상태
hosting-column-seats = 자리
hosting-column-look = 확인할 것
hosting-seats = { $capacity }석 중 { $taken }석
hosting-waiting = 대기 { $count }
hosting-questions-waiting = { $count ->
   *[other] 읽을 질문 { $count }개
 }
hosting-whole-city = 시 전체
hosting-coverage-none = 아직 없음
hosting-coverage-held = { $count ->
   *[other] 모임 { $count }번
 }
hosting-coverage-sum = 동네 { $all }곳 중 { $held }곳에서 모임이 열렸습니다.
hosting-coverage-sessions = 열린 모임
hosting-coverage-last = 지난 모임
hosting-coverage-next = 다음 모임
hosting-coverage-plan = 여기에서 모임 계획
hosting-days-ago = { $days ->
    [0] 오늘
   *[other] { $days }일 전
 }

## Warnings

hosting-warning-agenda-late = 안건 없음, 72시간 미만
hosting-warning-agenda-very-late = 안건 없음, 24시간 미만
hosting-warning-board-majority = 위원회 과반수 참석
hosting-warning-interpreter-needed = 통역 필요
hosting-warning-needs-undecided = 요청 미결정
hosting-warning-no-stream = 생중계 없음
hosting-warning-record-late = 회의록 늦음
hosting-warning-note-agenda-late = 정기 회의는 72시간 전에 안건을 공개해야 합니다. 지금 안건을 작성하세요.
hosting-warning-note-agenda-very-late = 특별 회의도 24시간 전에 안건을 공개해야 합니다. 지금 작성하거나 모임 일정을 옮기세요.
hosting-warning-note-board-majority = 위원회 위원의 과반수가 참석하면 브라운법(Brown Act)에 따라 그 위원회의 회의로 볼 수 있습니다. 공고에 대해 시 법무관에게 문의하세요.
hosting-warning-note-interpreter-needed = 통역 요청이 기준에 이르렀지만 확정된 통역이 없습니다. 통역사를 예약한 뒤 입구 명단에서 확정하세요.
hosting-warning-note-needs-undecided = 요청 기한이 지났습니다. 신청자가 가능 여부를 기다리고 있습니다.
hosting-warning-note-no-stream = 공개 모임인데 집에서 볼 방법이 없습니다. 생중계를 추가하세요.
hosting-warning-note-record-late = 회의록을 내기로 약속한 날이 지났습니다. 늦은 것은 누구나 볼 수 있습니다.

## A session's form

hosting-part-what = 내용
hosting-part-where = 장소와 시간
hosting-part-people = 참여할 수 있는 사람
hosting-part-said = 미리 알리는 내용
hosting-title = 제목
hosting-summary = 모임 내용
hosting-written-in = 작성 언어
hosting-organizer = 주최
hosting-co-hosts = 시와 함께 여는 단체
hosting-one-a-line = 한 줄에 하나씩 쓰세요.
hosting-agenda = 안건
hosting-agenda-hint = 한 줄에 하나씩, 시각과 함께: 18:30 인사
hosting-add-translation = 번역 추가
hosting-language = 언어
hosting-area = 경찰 관할
hosting-neighborhood = 동네
hosting-starts = 시작
hosting-ends = 종료
hosting-zone = 시간대
hosting-zone-hint = 모임 장소의 시간대. 예: America/Los_Angeles
hosting-hall = 모임 장소
hosting-address = 도로명과 번지
hosting-point = 지도 위치
hosting-point-hint = 숫자 두 개: 34.0537, -118.2428
hosting-way-there = 오시는 길
hosting-way-there-hint = 버스, 주차, 들어가는 문.
hosting-ways = 참여 방법
hosting-pools = 자리
hosting-pools-hint = 제공하지 않는 것은 비워 두세요. 자리를 늘리면 기다리던 사람이 바로 올라갑니다.
hosting-languages = 쓰거나 통역하는 언어
hosting-access = 제공하는 것
hosting-officers = 경찰관
hosting-public-record = 공개 기록이 되는 것
hosting-phone-in = 전화로 듣는 번호
hosting-ask-aid-by = 도움 요청 기한
hosting-recording-days = 녹화 영상 공개까지의 일수
hosting-recording-days-hint = 녹화하지 않으면 비워 두세요. 그날이 지나면 늦은 것을 누구나 볼 수 있습니다.
hosting-filmed = 카메라로 촬영
hosting-division-about = 한 경찰 관할의 경찰관을 위한 내부 회의입니다. 어떤 목록에도 나오지 않습니다. 경찰관은 한 번만 표시되는 주소에서 이름 없이 질문합니다.
hosting-door-key-heading = 경찰관용 키
hosting-door-key-about = 이 키로 경찰관이 질문하는 페이지를 엽니다. 지금만 표시됩니다. 복사해서 이 관할의 경찰관에게 전달하세요.
hosting-door-address-about = 이 주소를 열면 키가 이미 들어 있는 페이지가 나옵니다. 브라우저는 # 기호 뒤의 내용을 어디에도 보내지 않습니다. 스크립트를 쓸 수 없으면 경찰관이 페이지에 키를 입력합니다.
hosting-door-address-copy = 주소 복사
hosting-door-address-qr = 휴대폰으로 스캔할 주소 그림
hosting-to-session = 회의로 가기
hosting-door-key-new = 새 키 만들기…
hosting-door-key-renew = 새 키를 만들면 이전 키로는 아무것도 열 수 없습니다. 이전 키를 가진 사람 모두에게 새 키가 필요합니다. 새 키를 만든 일은 기록에 남습니다.
hosting-door-key-yes = 새 키 만들기
hosting-door-key-lost = 키를 잃어버렸나요? 키는 어디에도 저장되지 않아 다시 보여 줄 수 없습니다. 새 키를 만들 수 있습니다.

hosting-wrong-title = 제목을 120자 이내로 쓰세요.
hosting-wrong-summary = 모임 내용을 2,000자 이내로 쓰세요.
hosting-wrong-organizer = 주최를 쓰세요.
hosting-wrong-area = 경찰 관할을 고르세요.
hosting-wrong-time = 날짜와 시각을 고르세요.
hosting-wrong-end = 종료는 시작보다 뒤여야 합니다.
hosting-wrong-zone = 시간대를 쓰세요.
hosting-wrong-ways = 참여 방법을 하나 이상 고르세요.
hosting-wrong-hall = 사람들이 찾아올 모임 장소의 이름을 쓰세요.
hosting-wrong-point = 숫자 두 개를 쓰세요. 위도 먼저, 경도 다음입니다.
hosting-wrong-languages = 언어를 하나 이상 고르세요.
hosting-wrong-seats = 참여 방법마다 자리 수가 필요합니다.
hosting-wrong-day = 실제로 있는 날짜를 고르세요.
hosting-wrong-agenda = 줄마다 시각과 내용이 필요합니다: 18:30 인사
hosting-wrong-agenda-time = 각 시각은 시작과 종료 사이여야 합니다.
hosting-wrong-number = 숫자를 쓰거나 비워 두세요.
hosting-wrong-translation = 번역마다 제목과 본문이 필요합니다.
hosting-wrong-reason = 취소하는 이유를 쓰세요.
hosting-wrong-answer = 시가 단체에 전할 답변을 쓰세요.
hosting-wrong-planned = 날짜가 잡힌 모임을 고르세요.
hosting-wrong-not-planned = 여기에 모임이 선택되어 있습니다. “모임이 잡혔음”을 누르거나 선택을 취소하세요.
hosting-wrong-past = 오늘이나 앞으로 올 날짜를 고르세요.
hosting-wrong-until = 마지막 날이 첫날보다 앞섭니다.
hosting-wrong-aid-late = 모임보다 뒤의 날짜입니다. 모임 날이나 그 전의 날짜를 고르세요.
hosting-wrong-phone = 전화를 걸 수 있는 번호를 쓰세요. 숫자, 빈칸, 그리고 다음 기호만 됩니다: + - ( ) . , # *
hosting-wrong-said-by = 온 사람보다 많습니다. 숫자를 확인하세요.
hosting-wrong-server = 서버가 받지 않았습니다. 다시 확인하세요.
hosting-wrong-neighborhood = 동네를 고르세요.
hosting-wrong-long = 너무 깁니다. 줄이세요.
hosting-wrong-meant = 말뜻을 400자 이내로 쓰세요.
hosting-wrong-promise = 할 일을 160자 이내로 쓰세요.
hosting-wrong-owner = 맡은 곳을 쓰세요.
hosting-wrong-note = 있었던 일을 600자 이내로 쓰세요.
hosting-wrong-parts-many = 전체 항목 수보다 많습니다. 숫자를 확인하세요.
hosting-wrong-parts-open = 모든 항목이 끝나야 끝낸 것입니다. 전체 항목 수를 쓰거나 다른 상태를 고르세요.
hosting-wrong-parts-few = 이미 끝낸 항목이 그보다 많습니다.
hosting-wrong-due-step = 약속한 날은 있었던 일을 추가해서 바꿉니다. 두 날짜 모두 이력에 남습니다.
hosting-wrong-state = 이 상태로는 바꿀 수 없습니다. 끝냈거나 하지 않기로 한 것은 다시 하는 중으로만 바꿀 수 있습니다.
hosting-wrong-link = 링크는 https://로 시작합니다
hosting-wrong-stream = 생중계마다 https://로 시작하는 주소나 채널 이름이 필요합니다.
hosting-wrong-series = 동네를 고르고, 간격을 0~366일로 정하세요.
hosting-wrong-boards = 위원회마다 숫자 두 개를 쓰세요: 4/7

## A series

hosting-series-where = 동네 선택
hosting-series-find = 동네 찾기
hosting-series-all = 모두
hosting-series-new = 아직 모임이 없는 동네
hosting-series-none = 선택 안 함
hosting-series-chosen = { $count ->
    [0] 아직 고른 동네가 없습니다. 체크한 순서대로 열립니다.
   *[other] { $count }곳 선택, 체크한 순서대로.
 }
hosting-every-days = 모임 사이의 일수
hosting-every-days-hint = 7은 일주일에 한 번입니다. 0이면 모두 같은 날입니다.
hosting-series-preview = 만들어질 모임
hosting-series-preview-empty = 동네와 시작일을 고르면 만들어질 모임이 나옵니다.
hosting-make-drafts = 초안 만들기
hosting-series-made = { $count ->
   *[other] 초안 { $count }개를 만들었습니다
 }
hosting-series-publish = 이 연속 모임 모두 공개
hosting-series-published = { $all }개 중 { $count }개 공개됨

## Publish, move, call off, close

hosting-tabs = 모임의 부분
hosting-tab-facts = 모임
hosting-tab-door = 입구
hosting-tab-stream = 생중계
hosting-tab-questions = 질문
hosting-tab-minutes = 회의록
hosting-tab-findings = 들은 이야기
hosting-publish = 공개
hosting-publish-words = 지금부터 누구나 이 모임을 보고 신청할 수 있습니다.
hosting-publish-division = 키를 가진 경찰관은 지금부터 질문할 수 있습니다. 이 회의는 어디에도 목록으로 나오지 않습니다.
hosting-close = 모임 마감
hosting-close-words = 더는 입장 확인과 질문을 받지 않습니다. 회의록과 들은 이야기는 계속 쓸 수 있습니다.
hosting-cancel = 취소…
hosting-cancel-yes = 모임 취소
hosting-cancel-words = { $count ->
    [0] 신청한 사람이 없습니다. 모임은 취소 표시와 함께 일정에 남습니다.
   *[other] 신청 { $count }건에 바로 알리고 달력도 바뀝니다. 되돌릴 수 없습니다.
 }
hosting-cancel-reason = 이유(누구나 읽습니다)
hosting-cancelled-because = 취소됨:
hosting-move-tells = { $count ->
    [0] 시간이나 장소를 바꿉니다. 아직 신청한 사람이 없습니다. 달력이 바뀝니다.
   *[other] 시간이나 장소를 바꿉니다. 신청 { $count }건에 알리고 달력도 바뀝니다.
 }
hosting-move-heading = 시간이나 장소 변경
hosting-move-yes = 저장하고 알리기
hosting-untold = { $count ->
   *[other] 신청 { $count }건은 확인된 이메일이 없어 알릴 수 없습니다. 입구에 안내문을 붙이세요.
 }
hosting-boards = 위원회 위원
hosting-boards-label = 온다고 한 위원
hosting-boards-hint = 한 줄에 위원회 하나씩, 참석 위원 수와 함께: Pico Union 주민 의회 4/7
hosting-retention = 개인 정보
hosting-shredded-due = 이름, 요청, 명단은 { $day }에 파기됩니다. 그 뒤에는 아무도 열 수 없습니다.
hosting-shredded-on = 이름, 요청, 명단은 { $day }에 파기되었습니다.
hosting-shredded-sign-ups = 신청
hosting-shredded-rosters = 명단
hosting-shredded-questions = 질문
hosting-shredded-letters = 보내지 않은 메일

## The door

hosting-door-opening = 입구 명단을 여는 중입니다. 기록에 남습니다.
hosting-door-search = 앞 네 자리 또는 이름
hosting-door-came = { $seats }명 중 { $came }명 옴
hosting-door-unsent = { $count ->
   *[other] 아직 보내지 않은 집계 { $count }건
 }
hosting-door-kept = { $count ->
   *[other] 집계 { $count }건이 여기서 기다리며, 연결되면 바로 전송됩니다. 이 페이지를 열어 두세요.
 }
hosting-scan = 카메라로 코드 스캔
hosting-scan-stop = 카메라 끄기
hosting-scan-picture = 카메라 화면
hosting-scan-aim = 코드를 카메라 앞에 대세요.
hosting-scan-refused = 지금은 카메라를 쓸 수 없습니다. 앞 네 자리를 입력하세요.
hosting-scan-unknown = 이 모임의 입구 명단에 없는 코드입니다.
hosting-scan-several = 명단에 이 코드와 앞자리가 같은 코드가 여러 개 있습니다. 이름을 물어보세요.
hosting-scan-counted = 한 명을 인원에 넣었습니다.
hosting-scan-again = 이미 인원에 넣은 코드입니다.
hosting-scan-group = { $count ->
   *[other] { $count }석입니다. 온 인원을 입력하세요.
 }
hosting-door-walk-ins = 신청 없이 온 사람
hosting-door-less = 한 명 줄이기
hosting-door-more = 한 명 늘리기
hosting-door-number = 온 인원
hosting-door-all = 모두 옴
hosting-door-add-walk-in = 한 명 더 옴
hosting-door-look = 이 인원 확인
hosting-door-too-many = { $count ->
   *[other] 자리 수보다 { $count }명 많습니다. 기기 두 대에서 셌나요? 확인하세요.
 }
hosting-door-counted-twice = 두 번 셌음
hosting-door-without-sign-up = 신청 없이 온 사람임
hosting-door-to-look-at = { $count ->
   *[other] 신청 { $count }건의 인원을 확인하세요:
 }
hosting-door-no-name = 이름 없음
hosting-door-wanted = 신청 { $count }
hosting-door-ages = 나이: { $ages }
hosting-door-empty = 신청한 사람이 없습니다. 위 단추로 인원을 세세요.
hosting-door-nobody = 맞는 사람이 없습니다. 숫자를 줄여 찾거나 신청 없이 온 사람으로 세세요.
hosting-roster-open = 이름 열기
hosting-roster-words = 단체에 속한 사람들의 이름입니다. 열면 담당자 이름과 함께 기록에 남습니다. 필요할 때만 여세요.
hosting-roster-yes = 기록을 남기고 열기
hosting-roster-hide = 이름 닫기
hosting-needs = 필요한 것
hosting-needs-about = 결정한 내용은 요청한 사람 모두에게 알립니다.
hosting-need = 요청
hosting-need-who = 요청한 사람
hosting-need-decision = 결정
hosting-need-sign-ups = { $count ->
   *[other] 신청 { $count }건
 }
hosting-need-seats = { $count ->
   *[other] { $count }석
 }
hosting-need-confirm = 준비함
hosting-need-decline = 준비할 수 없음

## Streams

hosting-streams-edit = 생중계 수정
hosting-streams-empty = 아직 생중계가 없습니다. 집에서 볼 수 있도록 추가하세요.
hosting-add-stream = 생중계 추가
hosting-stream-language = 들리는 언어
hosting-source = 송출 방식
hosting-stream-address = 주소
hosting-stream-address-hint = https://… 또는 채널 이름.
hosting-backup = 예비 송출
hosting-provider = 페이지 운영 회사
hosting-provider-hint = 예: YouTube. 이동하기 전에 안내가 나옵니다.
hosting-captions = 자막
hosting-stream-asl = 화면에 수어 통역사가 나옴
hosting-stream-interpreted = 통역이 들림
hosting-move-up = 위로 옮기기
hosting-since = { $time }부터
hosting-by-hand = 직접 설정
hosting-by-probe = 자동 점검으로 확인
hosting-by-clock = 시각에 따라
hosting-set-state = 상태 직접 설정
hosting-set-live = 방송 중
hosting-set-interrupted = 끊김
hosting-set-ended = 끝남
hosting-set-later = 시작 30분 전부터 여기에서 방송 중으로 설정할 수 있습니다.
hosting-set-too-early = 시작 30분 전부터 끝난 뒤 4시간까지만 방송 중으로 설정할 수 있습니다.
hosting-give-back = 자동 점검에 맡기기
hosting-alarms = 이 기기의 알림
hosting-alarms-off = 맡은 모임의 생중계가 끊기면 이 기기로 바로 알려 드릴 수 있습니다. 콘솔을 닫아 두어도 알려 드립니다.
hosting-alarms-on = 맡은 모임의 생중계가 끊기면 이 기기로 바로 알려 드립니다. 이메일도 보냅니다.
hosting-alarms-asked = 지금 브라우저가 허용할지 묻고 있습니다. 허용해 주세요.
hosting-alarms-denied = 브라우저가 알림을 허용하지 않습니다. 브라우저의 이 페이지 설정에서 바꿀 수 있습니다. 생중계가 끊기면 이메일로 알려 드립니다.
hosting-alarms-unsupported = 이 브라우저는 알림을 표시할 수 없습니다. 생중계가 끊기면 이메일로 알려 드립니다.
hosting-alarms-failed = 잘되지 않았습니다. 생중계가 끊기면 이메일로 알려 드립니다. 다시 시도할 수 있습니다.
hosting-alarms-switch-on = 이 기기에서 켜기
hosting-alarms-switch-off = 이 기기에서 끄기
hosting-hour-left = 1시간 중 { $time } 남음
hosting-hour-what = 회의를 멈추고 생중계를 되살리세요. 시청자에게는 전화번호와 예비 송출이 표시됩니다.
hosting-hour-over = 1시간이 지났습니다. 소리 내어 알린 뒤 생중계 없이 계속해도 됩니다.
hosting-afterwards = 녹화 영상과 자막
hosting-recording = 녹화 영상 주소
hosting-recording-due = 약속한 날: { $day }
hosting-recording-overdue = 녹화 영상이 늦었습니다
hosting-texts = 자막 파일
hosting-text-language = 파일의 언어
hosting-text-file = WebVTT 파일, 최대 2 MB
hosting-by-a-person = 사람이 작성

## Questions

hosting-questions-sort = 읽지 않은 질문을 위로
hosting-questions-empty = 아직 질문이 없습니다.
hosting-supports = { $count ->
   *[other] 다른 { $count }명도 궁금해함
 }
hosting-question-shown = 모두에게 보일 글
hosting-question-shown-hint = 이름은 빼고 뜻은 그대로 두세요.
hosting-question-answer = 답변
hosting-question-show = 표시
hosting-question-answered = 답변과 함께 표시
hosting-question-decline = 표시하지 않기

## Minutes

hosting-minutes = 회의록
hosting-minutes-hint = 쉬운 말로 쓰세요. 참석자 이름은 쓰지 마세요.
hosting-minutes-later = 회의록은 모임이 시작된 뒤부터 저장하고, 끝난 뒤에 공개할 수 있습니다.
hosting-minutes-changed = 다른 사람이 그사이에 다른 회의록을 저장했습니다. 그 회의록은 여기에 보이고, 직접 쓴 내용은 아래 칸에 그대로 있습니다. 둘을 합친 다음 저장하세요.
hosting-organizations = 참석한 단체 수
hosting-publish-record = 회의록 공개
hosting-record-published = { $day } 공개. 다시 저장하면 모두가 읽는 내용이 바뀝니다.
hosting-record-due = 약속한 날: { $day }.

## Findings

hosting-new-finding = 들은 이야기 쓰기
hosting-finding-edit = 들은 이야기 수정
hosting-findings-empty = 아직 적은 것이 없습니다.
hosting-quote = 말한 그대로
hosting-quote-hint = 이름 없이 쓰세요. 비워 두어도 됩니다.
hosting-meant = 말뜻
hosting-theme = 주제
hosting-said-by = 말한 사람 수(대략)
hosting-said-by-hint = 세지 않았으면 비워 두세요. 10명 미만은 표시하지 않습니다.
hosting-said-by-count = { $count ->
   *[other] 약 { $count }명이 말함
 }
hosting-answered-by = 여기에 답하는 약속
hosting-answered-by-hint = 이 동네의 약속입니다.
hosting-publish-it = 누구나 읽을 수 있게 공개
hosting-is-published = 공개됨
hosting-is-draft = 초안

## Commitments

hosting-new-commitment = 새 약속
hosting-commitments-none = 고르신 것에 맞는 약속이 없습니다. 조건을 줄이세요.
hosting-commitments-empty = 아직 약속이 없습니다.
hosting-promise = 할 일
hosting-more-about = 자세한 내용
hosting-owner = 맡은 곳
hosting-budget = 예산 출처
hosting-due = 기한
hosting-parts = 전체 항목 수
hosting-answers = 답하는 이야기
hosting-answers-hint = 이 동네에서 들은 이야기입니다.
hosting-late = { $days ->
   *[other] { $days }일 늦음
 }
hosting-due-on = 기한 { $day }
hosting-due-moved = 기한 { $day }, 처음 기한 { $first }
hosting-parts-done = { $all }개 항목 중 { $done }개 완료
hosting-findings-count = { $count ->
   *[other] 들은 이야기 { $count }개에 답함
 }
hosting-history = 그동안 있었던 일
hosting-add-step = 있었던 일 추가
hosting-step-about = 추가한 단계는 나중에 바뀌지 않습니다. 소식을 받는 사람들에게 알립니다.
hosting-step-state = 현재 상태
hosting-step-parts = 지금까지 완료한 항목
hosting-step-note = 있었던 일
hosting-step-evidence = 확인할 수 있는 곳
hosting-step-due = 새 기한
hosting-step-due-hint = 이전 기한은 이력에 남습니다.

## Requests

hosting-requests-open = { $count ->
   *[other] 아직 답하지 않은 요청 { $count }건
 }
hosting-requests-empty = 아직 모임을 요청한 단체가 없습니다.
hosting-request-no-group = 이름을 밝히지 않은 단체
hosting-request-due = 답변 기한 { $day }
hosting-request-size = 대략 인원
hosting-request-days = 가능한 날
hosting-request-contact = 연락처
hosting-request-contact-open = 연락처 열기
hosting-request-contact-words = 열면 여는 분의 이름과 함께 기록에 남습니다.
hosting-request-contact-gone = 단체의 연락처를 없앴습니다.
hosting-request-reply = 답변
hosting-request-answer = 답변 내용
hosting-request-answer-hint = 누구나 읽을 수 있습니다.
hosting-request-session = 이 요청으로 열리는 모임
hosting-request-send = 답변 보내기
hosting-request-schedule = 모임이 잡혔음
hosting-request-plan = 이 요청으로 모임 계획
hosting-request-planning = 단체가 요청한 모임을 계획하고 있습니다. 모임을 공개하면 요청에 그렇게 표시됩니다.
hosting-request-decline = 이유와 함께 거절

## States and kinds

hosting-word-public = 모두
hosting-word-division = 관할 경찰 내부 회의
hosting-word-draft = 초안
hosting-word-published = 공개됨
hosting-word-cancelled = 취소됨
hosting-word-closed = 마감됨
hosting-word-findings-only = 들은 이야기만
hosting-word-questions = 질문과 답변, 이름 없음
hosting-word-recording = 녹화 영상 전체
hosting-word-asked = 요청함
hosting-word-confirmed = 확정됨
hosting-word-declined = 거절됨
hosting-word-unconfirmed = 확인 안 됨
hosting-word-registered = 자리 있음
hosting-word-partly = 자리 일부 있음
hosting-word-waiting = 대기 중
hosting-word-shown = 표시됨
hosting-word-answered = 답변함
hosting-word-scheduled = 예정됨
hosting-word-withdrawn = 철회됨
hosting-word-starting-soon = 곧 시작
hosting-word-live = 방송 중
hosting-word-interrupted = 끊김
hosting-word-ended = 끝남
hosting-word-recording-posted = 녹화 영상 공개됨
hosting-word-unknown = 알 수 없음
hosting-word-hls = 자체 재생기(HLS)
hosting-word-page = 외부 회사 페이지
hosting-word-channel = TV·라디오 채널
hosting-word-no-captions = 자막 없음
hosting-word-automatic = 기계 자막
hosting-word-human = 사람이 쓰는 자막
hosting-word-promised = 약속함
hosting-word-underway = 진행 중
hosting-word-done = 완료
hosting-word-dropped = 하지 않음

hosting-door-helpers = 입구에서 돕는 단체
hosting-co-hosts-about = 돕는 단체에 키를 줍니다. 이 키로 “입구에서 돕기” 페이지를 열어 몇 명이 오는지, 무엇이 필요한지 보고 인원을 셉니다. 이름은 나오지 않습니다.
hosting-co-host-name = 단체 이름
hosting-co-host-hint = 사람 이름이 아니라 단체 이름을 쓰세요.
hosting-co-host-make = 키 만들기
hosting-co-host-key = 이 키는 지금만 표시됩니다. 복사해서 다음 단체에 전달하세요:
hosting-co-host-revoke = 키 회수
hosting-co-host-revoke-one = 키 회수: { $name }
hosting-co-host-revoke-words = 이 키로는 더 이상 아무것도 열 수 없습니다. 이미 센 인원은 그대로 남습니다.
hosting-discard = 초안 버리기
hosting-discard-words = 초안이 완전히 없어집니다. 아무도 본 적이 없고, 아무에게도 알리지 않습니다.
