# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = 하나를 고르세요
civic-search = 찾기
list-next = 더 보기
if-you-want = (쓰고 싶을 때만)
step-less = 하나 줄이기
step-more = 하나 늘리기
paths-label = 다른 페이지
problem-title = 잘되지 않았습니다
no-signal = 연결이 끊겼습니다. 적으신 내용은 그대로 있습니다. 다시 연결되면 보내 주세요.
problem-back = 뒤로 가기
problem-kept = 적으신 내용은 이 페이지에 그대로 있습니다. 1분쯤 뒤에 다시 보내 주세요.
later-busy = 지금 이용하시는 분이 아주 많습니다. 1분쯤 기다렸다가 다시 해 주세요.
later-storage = 지금은 아무것도 저장하지 못했습니다. 1분쯤 기다렸다가 다시 해 주세요.
later-again = 페이지 주소나 적으신 내용에 잘못된 곳이 있습니다. 뒤로 가서 한 번 더 해 주세요.
sent-title = 메일을 확인해 주세요
sent-until = 링크는 { $when }까지 쓸 수 있습니다.

## The pages without a script

basic-title = 주민 이야기를 듣는 모임 (스크립트 없는 페이지)
basic-lead = 이 페이지는 오래된 휴대폰에서도, JavaScript 없이도 열립니다.
basic-sessions = 시가 언제 어디서 이야기를 듣나요
basic-neighborhoods = 동네마다 들은 이야기
basic-commitments = 시가 하겠다고 한 일
basic-seat = 맡은 자리 보기, 바꾸기, 돌려주기
basic-request = 우리 장소, 우리 사람들과 함께
basic-next = 다음 모임

## Schedule

sessions-title = 주민 이야기를 듣는 모임
sessions-lead = 시가 주민의 이야기를 듣습니다. 말씀하셔도 되고, 앉아서 듣기만 하셔도 됩니다. 이름은 필요 없습니다.
sessions-all = 모든 모임
sessions-none = 지금은 예정된 모임이 없습니다. 모임을 요청하실 수 있습니다.
sessions-none-chosen = 고르신 것에 맞는 모임이 없습니다.
sessions-tell-me = 모임이 생기면 알려 주세요
sessions-elsewhere = 다음 모임
sessions-show-all = 모든 모임 보기
own-hall-title = 모일 장소가 있나요?
own-hall = 늘 모이시는 곳에서 모임을 열어 달라고 요청하세요.
own-hall-link = 요청하기
filter-title = 보고 싶은 모임 고르기
filter-all = 전체
filter-any = 상관없음
filter-neighborhood = 동네
filter-language = 언어
filter-way = 참여 방법
filter-access = 필요한 것
filter-from = 이날부터
filter-show = 보기
filter-clear = 지우기
filter-chosen = 고르신 조건
filter-remove = 지우기: { $filter }
view-label = 보는 방법
view-list = 목록
view-month = 달력
view-map = 지도
month-before = 이전 달
month-after = 다음 달
month-day = { $sessions ->
   *[other] { $day }: 모임 { $sessions }개
 }
map-label = 모임 지도
map-note = 위쪽이 북쪽입니다. 번호는 아래 목록의 번호와 같습니다.
map-many = ×3 같은 표시는 가까운 곳에 모임이 여러 개 있다는 뜻입니다.
map-off = 지도에 장소가 없는 모임
map-none = 지도에 표시할 장소가 없는 모임입니다.
keep-title = 소식 받기
keep-lead = 모임 일정을 쓰시는 달력이나 소식 리더에 넣어 두세요. 바뀐 내용이 저절로 들어옵니다.
keep-calendar = 달력
keep-atom = Atom 피드
keep-json = JSON 피드
moved-from = 바뀌기 전:
badge-cancelled = 취소됨
badge-moved = 시간 바뀜
badge-over = 끝남
badge-live = 지금 진행 중
badge-soon = 곧 시작
badge-interrupted = 끊김
badge-recording = 녹화 영상
badge-waiting = 대기 명단
badge-captions = 자막
badge-asl = 수어(ASL)
badge-no-officers = 경찰관 없음
seats-full = { $seats ->
   *[other] 자리 없음, { $seats }석 대기 중
 }
seats-open = { $seats ->
   *[other] 빈자리 { $seats }석
 }

## A session

session-cancelled = 이 모임은 취소되었습니다
session-cancelled-others = 다른 모임 보기
session-moved = 이 모임의 시간이 바뀌었습니다
session-moved-note = 이미 맡으신 자리는 그대로입니다.
session-local-time = 쓰시는 휴대폰 시계로: { $time }
session-phone-in = 전화로 듣고 말하기:
session-other-languages = 다른 언어는 { $day }까지 요청해 주세요
session-before = 오시기 전에 알아 두세요
session-not-filmed = 카메라로 찍지 않습니다.
session-filmed = 카메라로 찍습니다.
session-filmed-off-camera = 카메라로 찍습니다. 카메라에 잡히지 않는 자리도 있습니다.
session-record-findings = 말씀하신 것은 남기지 않습니다. 시가 알게 된 것만 적습니다.
session-record-questions = 질문은 누구나 볼 수 있는 공개 기록에 남습니다. 이름은 남지 않습니다.
session-record-recording = 녹화한 내용 전체가 누구나 볼 수 있는 공개 기록이 됩니다.
session-no-name = 이름도, 신분증이나 서류도, 주소도 묻지 않습니다.
session-hosts = 주최:
session-calendar = 내 달력에 넣기
session-follow = 이 모임 소식 받기
seats-title = 자리 맡기
seats-just-come = 그냥 오셔도 됩니다. 자리를 미리 맡지 않아도 됩니다.
seats-closed = 모임이 끝났습니다. 이제 자리를 맡을 수 없습니다.
seats-begun = 모임이 시작되었습니다. 이제 자리를 맡지 않아도 됩니다. 그냥 오시거나, 전화하시거나, 영상으로 보시면 됩니다.
seats-save = 자리 맡기
seats-wait = 대기 명단에 넣기
seats-no-mail = 입구에서 보여 주실 코드와 그림을 드립니다. 이메일은 없어도 됩니다.
seats-have-code = 코드가 있어요
seats-taken = { $all }석 중 { $taken }석이 찼습니다
seats-open-of = { $seats ->
   *[other] { $all }석 중 { $seats }석이 비어 있습니다
 }
seats-queue-none = 빈자리가 없습니다. 아직 기다리는 분도 없습니다.
seats-queue = { $groups ->
   *[other] 신청 { $groups }건이 자리를 기다립니다: 모두 { $seats }석
 }
access-title = 필요한 것이 있다면
access-no-asl = 수어는 예정에 없음
access-no-captions = 자막은 예정에 없음
aid-asked-by = 통역이나 다른 도움이 필요하신가요? 자리를 맡을 때 { $day }까지 알려 주세요. 되는지 안 되는지 답해 드립니다.
aid-asked-late = 통역이나 다른 도움을 요청하는 날은 { $day }까지였습니다. 그래도 말씀해 주세요. 알아보겠습니다.
agenda-title = 무엇을 언제 하나요
agenda-now = 지금
questions-title = 질문
questions-none = 아직 올라온 질문이 없습니다.
question-me-too = 저도 궁금해요
question-me-too-failed = 전해지지 않았습니다. 다시 눌러 주세요.
question-answered = 답변함
question-supports = { $people ->
   *[other] 다른 { $people }명도 궁금해합니다
 }

## Afterwards

record-title = 회의록과 참석 인원
record-none = 회의록이 아직 나오지 않았습니다.
record-people = { $people ->
   *[other] { $people }명이 왔습니다
 }
record-groups = { $groups ->
   *[other] 단체 { $groups }곳
 }
record-minutes = 회의록 읽기
record-published = 공개한 날:
record-late = 늦음
record-promised = 회의록을 내기로 약속한 날:
recording-late = 늦음
recording-promised = 녹화 영상을 내기로 약속한 날:

## Saving seats

sign-up-title = 자리 맡기
who-title = 누가 오시나요?
who-me = 저 혼자
who-group = 여럿이 함께
seats-how-many = 몇 자리가 필요하세요?
group-name = 단체나 모임 이름
group-hint = 함께 오는 분들의 이름은 묻지 않습니다. 경찰은 이 명단을 절대 보지 못합니다.
group-file-save = 이 답변을 파일로 저장하기
group-file-load = 파일에서 불러와 채우기
group-file-note = 파일은 쓰시는 휴대폰이나 컴퓨터에만 남습니다. 다음에 이 파일로 단체 신청서를 채울 수 있습니다.
group-file-wrong = 여기에서 만든 파일이 아닙니다.
accept-partial = 모두 앉을 자리가 없으면 있는 만큼만 주세요
accept-least = 적어도 필요한 자리 수
way-title = 어떻게 참여하시겠어요?
choose-way = 참여 방법을 골라 주세요.
fault-number = 여기에 몇인지 숫자로 적어 주세요.
fault-most-seats = 한 번에 최대 { $seats }석까지 신청하실 수 있습니다. 더 많은 분이 오시면 신청서를 한 번 더 써 주세요.
fault-more-than-seats = 신청하시는 자리 수보다 많습니다.
fault-least = 신청하시는 자리 수보다 많을 수 없습니다.
needs-title = 무엇이 필요하세요?
needs-hint = 필요한 것이 없으면 표시하지 마세요.
needs-interpreter-language = 통역이 필요한 언어
needs-interpreter-choose = 통역이 필요한 언어를 골라 주세요.
extras-title = 휠체어, 아이, 발언 자리
extras-hint = 함께 오시는 분 모두를 합한 수를 적어 주세요.
extras-free = { $places ->
   *[other] { $places }자리 남음
 }
extras-ages = 아이들 나이
extras-speaker = 발언하실 분을 어떻게 불러 드릴까요?
reach-title = 이메일로 소식 받기
reach-email = 이메일
reach-email-hint = 이메일을 적으시면 링크를 먼저 보내 드립니다. 자리는 30분 동안 맡아 둡니다. 그 안에 링크를 열고 그곳의 단추를 눌러 주세요.
reach-name = 이름, 또는 불러 드릴 호칭
reach-name-hint = 어떤 이름이든 괜찮습니다.
reach-language = 메일을 받을 언어
sign-up-vow-title = 누가 이것을 볼 수 있나요
sign-up-vow = 의자와 도움을 준비하는 이 모임의 진행자만 봅니다. 누가 신청했는지 경찰은 절대 보지 못합니다.
sign-up-shredded = 이름과 필요한 것에 대한 기록은 { $day }에 없앱니다.
sign-up-send = 자리 맡기
draft-old = 이 페이지를 여신 지 한 시간이 넘었습니다. 적으신 내용은 그대로 있으니 한 번 더 보내 주세요.
draft-sent = 이 내용은 이미 보내셨습니다. 결과를 보지 못하셨다면 똑같이 적어서 다시 보내 주세요. 한 번만 처리되고, 코드를 보실 수 있습니다.
draft-new = 새로 쓰기
share-title = 오늘 이 인터넷 회선에서 보낸 것이 아주 많습니다
share-why = 기계가 자리를 모두 차지하지 못하도록 한 가지를 더 부탁드립니다. 아직 아무것도 저장하지 않았습니다.
share-mail = 이메일 주소를 적고 다시 보내 주세요. 그다음 메일에 있는 링크를 열어 주세요.
share-work = 단추를 다시 누르셔도 됩니다. 그러면 휴대폰이 길게는 1분까지 계산합니다. 이 페이지를 열어 두세요.
share-working = 휴대폰이 계산하고 있습니다.
share-host = 이메일을 쓰지 않으시면 진행자에게 자리를 맡아 달라고 부탁하시거나 내일 다시 해 주세요.
share-ask = 내일 다시 하시거나 모임에서 바로 질문하셔도 됩니다.
share-tomorrow = 내일 다시 하셔도 됩니다.
share-more-seats = 오늘 이 인터넷 회선에서 맡은 자리가 아주 많습니다. 자리가 더 필요하시면 이메일 주소를 적고 메일에 있는 링크를 열어 주세요. 진행자에게 부탁하셔도 됩니다.
if-full-title = 자리가 다 찼다면
if-full-place = { $way }: 대기 순서 { $place }번이 됩니다.
if-full-hold = { $hours ->
   *[other] 자리가 나면 { $hours }시간 동안 맡아 둡니다.
 }
if-full-last-day = 마지막 날에는 빈자리를 인원이 맞는 다음 분들께 드립니다.
if-full-keep = 일부 자리를 받지 않으셔도 대기 순서는 그대로입니다.

## What a code opens

seat-entry-title = 내 자리
seat-entry-lead = 자리를 맡을 때 받은 코드를 입력하세요.
seat-entry-show = 내 자리 보기
seat-entry-lost = 코드를 잃어버리셨나요? 누구의 코드인지 저희는 모르기 때문에 찾아 드릴 수 없습니다. 이메일을 적으셨다면 저희가 보낸 메일에 있습니다.
seat-entry-closed = 이 주소로는 15분 동안만 자리를 볼 수 있습니다. 다시 보시려면 코드를 입력하세요.
seat-entry-report = 24자리 코드는 신고에 쓰는 코드입니다
seat-code-label = 내 코드
seat-code-hint = 숫자 16자리입니다. 빈칸은 있어도 괜찮습니다.
seat-code-keep = 적어 두거나 사진을 찍어 두세요. 이 코드를 가진 사람은 누구나 자리를 바꿀 수 있습니다.
seat-paper-address = 자리를 보거나 바꾸는 주소:
seat-title = 내 자리
seat-fresh-title = 이 코드를 잘 가지고 계세요
seat-session-cancelled = 오지 않으셔도 되고, 따로 하실 일도 없습니다. 신청은 저절로 끝납니다.
seat-session-moved = 자리는 그대로 있습니다. 바뀐 시간이 맞지 않으면 자리를 돌려주세요.
seat-unconfirmed = 아직 확정되지 않음
seat-held = { $seats ->
   *[other] 자리 { $seats }석을 맡아 두었습니다.
 }
seat-held-part = { $seats ->
   *[other] 신청하신 { $wanted }석 중 { $seats }석을 맡아 두었습니다. 나머지는 기다리는 중입니다.
 }
seat-confirm-sent = 메일을 보내 드렸습니다. 기한 안에 메일의 링크를 열고 그곳의 단추를 눌러 주세요. 그러지 않으면 신청이 모두 없어집니다.
seat-confirm-press = 기한 안에 아래 단추를 눌러 주세요. 그러지 않으면 신청이 모두 없어집니다.
seat-address-sent = 적어 주신 주소로 메일을 보내 드렸습니다. 소식을 보내 드릴 수 있도록 메일의 링크를 열고 그곳의 단추를 눌러 주세요. 누르지 않으셔도 신청은 그대로입니다.
seat-address-press = 이 주소로 소식을 보내 드릴 수 있도록 아래 단추를 눌러 주세요. 누르지 않으셔도 신청은 그대로입니다.
seat-registered = 맡음
seat-registered-note = { $seats ->
   *[other] 자리 { $seats }석을 맡으셨습니다.
 }
seat-partly = 일부만 맡음
seat-partly-note = { $seats ->
   *[other] { $wanted }석 중 { $seats }석을 맡으셨습니다. 나머지는 기다리는 중입니다.
 }
seat-waiting-note = { $wanted ->
   *[other] 자리 { $wanted }석을 기다리고 계십니다.
 }
seat-cancelled = 돌려줌
seat-cancelled-note = 돌려주신 자리입니다. 이제 다른 분이 쓸 수 있습니다.
seat-expired = 끝남
seat-expired-note = 시간 안에 링크의 단추를 누르지 않았거나 모임이 끝났습니다. 자리는 다시 맡으실 수 있습니다.
seat-hold-until = 자리를 맡아 두는 기한:
seat-came = { $people ->
   *[other] { $people }명이 오셨습니다.
 }
seat-place = 대기 순서 { $place }번입니다.
seat-ahead = { $seats ->
   *[other] 앞에 계신 분들이 { $seats }석을 기다립니다.
 }
seat-next = 다음 차례입니다.
seat-seats = { $seats ->
   *[other] 자리 { $seats }석
 }
seat-qr = 입구에서 보여 줄 코드 그림
seat-print = 인쇄
seat-copy = 코드 복사
seat-copied = 복사했습니다
seat-picture = 그림으로 저장
seat-picture-note = 인터넷이 안 되는 곳에서도 열립니다. 지우실 때까지 이 휴대폰에 남습니다. 이 그림을 본 사람은 누구나 자리를 바꿀 수 있습니다.
seat-needs-title = 요청하신 것
seat-confirm = 네, 확정할게요
seat-confirm-address = 네, 이 주소로 보내 주세요
seat-stop-waiting = 이 자리로 충분해요, 그만 기다릴게요
seat-change-title = 바꾸기
seat-change-number = 자리 수 바꾸기
seat-change-note = 줄이는 것은 바로 됩니다. 늘리려면 늘어난 만큼 기다려야 할 수 있습니다. 이미 맡으신 자리는 그대로입니다.
seat-change-send = 자리 수 바꾸기
seat-describe = 필요한 것과 연락 방법
seat-describe-send = 저장
seat-done-confirm = 감사합니다. 달라진 것이 있으면 메일을 보내 드립니다.
seat-done-change = 자리 수를 바꾸었습니다.
seat-done-accept = 자리를 맡으셨습니다.
seat-done-accept-held = 이 자리를 받으셨습니다. 저희가 보낸 메일의 링크를 열고 단추를 누르시면 확정됩니다.
seat-done-decline = 자리는 다른 분께 갔습니다. 대기 순서는 그대로입니다.
seat-done-stop = 이제 더 기다리는 자리가 없습니다.
seat-done-describe = 저장했습니다.
seat-done-hand-over = 새 코드입니다. 예전 코드는 이제 쓸 수 없습니다.
seat-done-roster = 명단을 저장했습니다.
seat-done-cancel = 자리를 돌려주셨습니다. 알려 주셔서 감사합니다.
need-asked = 요청함
door-need-asked = 아직 답하지 않음
need-confirmed = 준비됩니다
need-declined = 준비하지 못합니다
need-declined-note = 죄송합니다. 아래에서 다른 것을 요청하거나 자리를 돌려주실 수 있습니다.
offer-title = { $seats ->
   *[other] 기다리시던 { $wanted }석 중 { $seats }석이 났습니다. 받으시겠어요?
 }
offer-note = 받으셔도 나머지는 계속 기다립니다. 받지 않으셔도 대기 순서는 그대로입니다.
offer-until = 자리를 맡아 두는 기한:
offer-take = 받기
offer-let-go = 받지 않기
roster-title = 이름 명단
roster-label = 이름, 한 줄에 한 명씩
roster-hint = 쓰지 않아도 됩니다. 사람 수만 있으면 됩니다.
roster-there = 이름 명단을 저장해 두셨습니다. 잠겨 있습니다.
roster-vow = 진행자만 이 명단을 열 수 있습니다. 열 때마다 기록에 남습니다. 다른 내용과 함께 없앱니다.
roster-read = 명단 열기
roster-send = 명단 저장
hand-over-title = 다른 분께 자리 넘기기
hand-over-note = 다른 분이 대신 오시나요? 그분께 넘겨줄 새 코드를 드립니다. 지금 코드는 바로 못 쓰게 되고, 적으신 이름과 이메일, 이름 명단은 지웁니다. 통역처럼 요청하신 것은 그대로 남습니다.
hand-over-send = 새 코드 만들기
cancel-title = 자리 돌려주기
cancel-waiting = 그만 기다리기
cancel-note = { $seats ->
   *[other] 자리 { $seats }석이 다음 분께 갑니다. 되돌릴 수 없습니다.
 }
cancel-waiting-note = 대기 명단에서 빠집니다. 되돌릴 수 없습니다.
cancel-send = 네, 돌려줄게요

## Questions

ask-title = 질문하기
ask-label = 질문
ask-hint = 짧을수록 좋습니다. 다른 사람의 이름은 쓰지 말아 주세요.
ask-language = 질문을 쓴 언어
ask-nameless = 진행자가 이름 없이 읽어 드립니다. 누가 묻는지 저희는 모릅니다.
ask-public = 질문은 누구나 볼 수 있는 공개 기록에 남습니다.
ask-send = 질문 보내기
ask-sent-title = 질문이 도착했습니다
ask-sent = 진행자가 먼저 읽습니다. 그다음에 모두가 볼 수 있습니다.
ask-another = 하나 더 질문하기
ask-watch = 생중계로 돌아가기

## Asking for a session

request-title = 모임 요청하기
request-one-title = 모임 요청
request-lead = 우리 사람들, 우리 장소, 우리 언어로. 시가 찾아갑니다.
request-promise = { $days ->
   *[other] 시가 { $days }일 안에 답합니다. 답했는지는 누구나 볼 수 있습니다.
 }
request-see-all = 모든 요청과 답변
request-topic = 무엇을 이야기하고 싶으세요?
request-topic-hint = 누구나 읽을 수 있습니다. 사람 이름은 쓰지 말아 주세요.
request-neighborhood = 동네
request-hall = 어디에서 하면 좋을까요?
request-hall-hint = 회관, 교회, 가게, 학교 운동장. 없으면 비워 두세요.
request-size = 몇 명쯤 오나요?
request-days = 괜찮은 날
request-day = 날짜 { $number }
request-languages = 언어
request-access = 그곳에 있는 것, 또는 필요한 것
request-group-hint = 누구나 읽을 수 있습니다. 이름을 알리고 싶지 않으면 비워 두세요.
request-contact = 어떻게 연락드릴까요?
request-contact-hint = 전화번호나 이메일.
request-destroyed = 단체가 적은 내용은 이 요청에 관한 마지막 소식이 있고 나서 90일 뒤에 없앴습니다.
request-vow = 연락처는 진행자만 열 수 있습니다. 열 때마다 기록에 남습니다.
request-send = 요청 보내기
request-asked = 답변을 기다리는 중
request-overdue = 답변이 늦음
request-overdue-note = 시가 답하기로 한 날이 지났지만 아직 답하지 않았습니다.
request-answered = 답변함
request-scheduled = 모임이 잡혔습니다
request-declined = 답변: 열 수 없음
request-withdrawn = 요청 철회됨
request-unnamed = 어느 단체
request-month = 바라는 때: { $month }
request-came = 요청한 날:
request-due = 답하기로 한 날:
request-answered-on = 답한 날:
request-what = 요청한 내용
request-people = { $people ->
   *[other] 약 { $people }명
 }
request-answer = 시의 답변
request-session = 모임 보기
request-code-title = 이 요청의 코드
request-code-note = 이 코드로 다시 들어와 요청을 철회할 수 있습니다. 코드를 가진 사람은 누구나 그렇게 할 수 있습니다.
request-withdraw = 요청 철회하기
request-withdraw-note = 연락처는 없앱니다. 요청하신 내용은 철회했다는 표시와 함께 이 페이지에 남습니다.
request-withdraw-send = 네, 철회할게요
requests-title = 모임 요청
requests-lead = 누가 요청했고, 시가 어떻게 답했고, 어디가 늦었는지 볼 수 있습니다.
requests-none = 아직 요청이 없습니다.

## Meetings of a division

meeting-label = 관할 경찰 내부 회의
meeting-entry-lead = 한 경찰 관할의 경찰관을 위한 페이지입니다. 진행자에게 받은 키를 입력하세요.
meeting-not-open = 이 회의는 아직 열리지 않았습니다. 키는 맞습니다. 잘 가지고 계시다가, 진행자가 회의를 연 뒤에 다시 와 주세요.
meeting-open = 회의 페이지 열기
meeting-vow = 이름 없이 질문하실 수 있습니다. 배지 번호도, 로그인 정보도, 인터넷 주소도 질문과 함께 저장하지 않습니다.

## The door, for a group that helps there

door-title = 입구에서 돕기
door-lead = 모임 입구에서 돕고, 진행자에게 키를 받은 분을 위한 페이지입니다. 숫자만 보입니다. 누구의 이름도 나오지 않습니다.
door-key-label = 내 키
door-key-hint = 숫자 16자리입니다. 진행자가 드린 것입니다.
door-open = 입구 명단 열기
door-came = { $came ->
   *[other] 지금까지 { $came }명이 왔습니다.
 }
door-counted = 인원에 넣었습니다. 감사합니다.
door-count-label = 지금 들어오는 사람 수
door-count-hint = 단체는 한꺼번에 셀 수 있습니다. 한 번에 50명까지입니다.
door-count-send = 인원에 넣기
door-take-back = 이만큼 빼기
door-expected = 올 예정인 인원
door-seats = { $seats ->
   *[other] { $seats }석이 찼습니다
 }, { $waiting }석 대기 중
door-needs = 필요한 것
door-again = 최신 숫자 보기
door-vow = 몇 명인지만 보이고, 누구인지는 절대 보이지 않습니다. 키는 모임이 끝나고 하루 뒤부터 쓸 수 없습니다.
