## Hate: what happened

ask-what = 무슨 일이 있었나요?
ask-what-hint = 맞는 것을 모두 고르세요. 그 일이 범죄인지 몰라도 괜찮습니다.
what-words = 욕설이나 협박
what-words-note = 큰 소리로, 귓속말로, 글로
what-attack = 누가 나를 다치게 했거나 그러려고 했어요
what-attack-note = 때림, 밀침, 침을 뱉음, 물건을 던짐
what-damage = 파손이나 낙서
what-damage-note = 벽, 차, 간판, 깃발
what-online = 인터넷이나 전화로
what-refused = 거절당했어요
what-refused-note = 일자리, 학교, 집 구하기, 가게
what-other = 다른 일

## In your own words

ask-story = 편한 말로 적어 주세요
ask-story-hint = 어떤 언어든 좋습니다. 쓰고 싶은 만큼만 쓰세요.
story = 있었던 일
story-more = 생김새가 기억나는 사람, 차, 본 사람
people = 사람과 차
people-hint = 키, 옷, 목소리, 차량 번호판. 기억나는 것만 쓰세요.
story-papers = 비자나 체류 신분 이야기는 여기에 쓰지 마세요. 나중에 나오는 상자에 쓰시면 경찰은 열 수 없습니다.

## When

ask-when = 언제 있었던 일인가요?
ask-when-part = 하루 중 언제였나요?
day-today = 오늘
day-yesterday = 어제
day-date = 다른 날
day-repeated = 두 번 이상
day-unsure = 잘 모르겠어요
date = 며칠이었나요?
part-morning = 아침
part-afternoon = 낮
part-evening = 저녁
part-night = 밤

## Where

ask-place = 어디에서 있었던 일인가요?
ask-place-hint = 가장 가까운 것을 고르세요. 나중에 더 쓸 수 있습니다.
place-home = 우리 집이나 집 근처
place-street = 길거리
place-street-note = 인도, 공원, 주차장
place-transit = 버스나 전철 안
place-transit-note = 정류장이나 역도
place-shop = 가게나 직장
place-school = 학교
place-worship = 교회, 절 같은 종교 시설
place-online = 인터넷이나 전화
place-other = 다른 곳
why-ask = 왜 묻나요
why-place = 장소를 알면 되풀이되는 일이 보입니다. 한 정류장에서 자주 일어나면 시가 그곳에 손을 쓸 수 있습니다.
ask-neighborhood = { $city }의 어느 동네인가요?
neighborhood-find = 동네 이름을 몇 글자 입력하세요
neighborhood-list = 동네
neighborhood-none = 이 글자가 들어간 동네가 없습니다. 영어 이름으로 찾아보거나 아래에서 고르세요.
neighborhood-count = { $count ->
   *[other] 동네 { $count }곳
 }
neighborhood-outside = { $city } 밖
neighborhood-unsaid = 말하고 싶지 않아요
neighborhood-failed = 목록을 불러오지 못했습니다. 그래도 계속할 수 있습니다.
exact = 정확한 장소 (쓰고 싶을 때만)
exact-hint = 길모퉁이, 정류장, 가게. 잠가서 보내므로 직접 고른 기관만 볼 수 있습니다.
ask-area = 어느 경찰 관할인가요?
ask-area-hint = { $place }에는 관할이 둘 이상 있습니다. 아신다면 가장 가까운 경찰서를 고르세요.
area-unsure = 잘 모르겠어요

## What makes you think so

ask-bias = 나의 어떤 점 때문이라고 생각하세요?
ask-bias-hint = 맞는 것을 모두 고르세요. 상대방이 나를 어떻게 보았는지 생각해 보세요. 상대방이 잘못 보았을 수도 있습니다.
bias-race = 내 피부색이나 인종
bias-origin = 상대방이 짐작한 내 출신 나라
bias-immigrant = 나를 이민자라고 생각해서
bias-language = 내가 쓰는 언어
bias-religion = 내 종교, 또는 상대방이 짐작한 종교
bias-orientation = 내가 사랑하는 사람의 성별
bias-gender-identity = 트랜스젠더라서, 또는 겉모습이 상대방의 기대와 달라서
bias-gender = 여자라서, 또는 남자라서
bias-disability = 몸이나 마음의 장애
bias-association = 나와 함께 있던 사람들
bias-unsure = 잘 모르겠어요
bias-words = 상대방이 뭐라고 하거나 어떻게 했나요?
bias-words-hint = 들은 말 그대로가 가장 도움이 됩니다. 심한 말도 괜찮습니다.

## Two questions that stay on the phone

ask-safety = 휴대폰에만 남는 두 가지 질문
ask-safety-hint = 대답은 절대 보내지 않습니다. 앞으로 어떤 일이 있을 수 있는지 알려 드리려고 묻습니다.
safety-young = 18세 미만인가요?
safety-home = 그 일을 한 사람과 같이 살고 있나요?
safety-young-note = 어린이나 청소년이 해를 입고 있으면, 읽는 기관 중 일부는 법에 따라 아동 보호 기관에 알려야 합니다. 어느 기관인지 다음 페이지에 나옵니다. 이름을 말하지 않고 먼저 이야기를 나눌 수도 있습니다.
safety-home-note = 그 사람이 휴대폰을 볼 수 없는 때를 고르세요. “페이지 나가기”를 누르면 화면이 바로 비워집니다. 위험하다는 내용을 경찰이 읽으면 집으로 찾아올 수 있습니다. 이름을 말하지 않고 먼저 이야기를 나눌 수도 있습니다.

## Who may read it

ask-readers = 누가 읽어도 될까요?
ask-readers-hint = 한두 곳을 고르세요. 다른 곳은 열 수 없습니다.
readers-first = 누가 곧 다칠 위험이 있거나 아이나 노인이 해를 입고 있으면, 읽는 기관 중 일부는 법에 따라 다른 곳에 알려야 합니다. 기관 이름 아래의 설명을 보세요.
readers-about = { $name } 안내
readers-police-can = 누가 했는지 찾을 수 있음
readers-advocate-can = 내 편에서 돕는 곳, 경찰 아님
readers-waiting = 읽는 기관 목록을 확인하고 있습니다…
readers-no-advocate = 지금은 목록에 지원 단체가 없습니다. 그래서 비자나 체류 신분에 관한 상자도 없습니다. 비자나 체류 신분 이야기는 쓰지 마세요.
readers-no-unit = 지금은 이 신고를 여기서 받을 수 있는 곳이 없습니다. 211이나 경찰 민원 전화로 연락하세요.

## Only for the advocate

ask-box = 지원 단체에만 알리고 싶은 것이 있나요?
box-lead = 비자, 체류 신분, 이민 법원에 관한 이야기입니다. 이 상자는 경찰도 시청도 열 수 없습니다. 건너뛰어도 달라지는 것은 없습니다.
box-skip = 건너뛰기
box-free = 편하게 건너뛰셔도 됩니다
box-reader = 이 상자를 열 수 있는 유일한 곳
box-other = 다른 곳 고르기
box-legend = 지원 단체에 무엇을 알릴까요?
wish-relief = U 비자나 다른 도움을 알고 싶어요
wish-case = 지금 이민 법원에 내 사건이 있어요
wish-fear = 나라 밖으로 쫓겨날까 봐 무서워요
wish-talk = 사람과 직접 이야기하고 싶어요
box-words = 편한 말로 (쓰고 싶을 때만)
box-words-hint = 나중에 코드로 언제든지 이 상자만 지울 수 있습니다.
box-vow = 이 휴대폰에서 잠급니다. 항상 같은 크기로 보내기 때문에 상자에 글을 썼는지 아무도 알 수 없습니다.
box-wrong = 이런 일이 생길 수 있습니다
box-wrong-text = 법원이 단체에 알고 있는 것을 내놓으라고 명령할 수 있습니다. 감시 프로그램이 깔린 휴대폰은 다른 사람이 볼 수 있습니다.

## How to reach you

ask-contact = 어떻게 연락드릴까요?
ask-contact-hint = 모두 비워 두셔도 됩니다. 답장은 코드로 볼 수 있습니다.
contact-name = 이름, 또는 불러 드릴 호칭
contact-phone = 전화
contact-email = 이메일
safe-notes = 언제, 어떻게 연락하면 안전한가요?
safe-notes-hint = “문자만 주세요.” “오후 5시 이후에는 안 돼요.” “음성 메시지를 남기지 마세요.”
contact-who = { $names }에서만 열 수 있습니다.
contact-police = { $name }에서도 내 이름과 연락처를 볼 수 있게 하기
contact-police-note = 표시하지 않아도, 그곳에서는 지원 단체에 대신 연락해 달라고 부탁할 수 있습니다.
and = { $one } 및 { $two }

## Theft and damage

ask-screening = 먼저 확인할게요. 이 중에 맞는 것이 있나요?
screening-emergency = 지금 벌어지고 있거나 다친 사람이 있어요
screening-weapon = 총이나 다른 무기를 도난당했거나, 누가 무기를 썼어요
screening-vehicle = 승용차, 트럭, 오토바이를 도난당했어요
screening-none = 아니요, 없어요
stop-emergency = 지금 911에 전화하세요
stop-emergency-text = 말하기 어려우면 911에 문자를 보내세요. 먼저 안전한 곳으로 가세요.
stop-weapon = 전화해 주세요. 무기는 경찰이 바로 알아야 합니다
stop-weapon-text = 지금 위험한 사람이 있나요? 그러면 911에 전화하세요. 그렇지 않으면 다른 번호로 전화하세요.
stop-vehicle = 경찰이 차를 찾을 수 있게 전화해 주세요
stop-vehicle-text = 도난 차량은 모든 순찰차가 보는 목록에 올라갑니다. 전화로만 올릴 수 있습니다. 차량 번호를 준비해 주세요.
stop-call = { $number } 전화하기
stop-sms = 911에 문자하기
stop-go-on = 여기서 계속 진행해 아는 것을 남기실 수도 있습니다.
stolen-from-vehicle = 차 안의 물건을 도난당했어요
stolen-theft = 물건을 도난당했어요
stolen-theft-note = 가게, 가방, 현관 앞에서
stolen-damage = 누가 부수거나 낙서했어요
stolen-break-in = 누가 침입했어요
stolen-lost = 물건을 잃어버렸어요
stolen-other = 다른 일
ask-what-one = 가장 가까운 것을 고르세요.
ask-items = 무엇이 없어지거나 망가졌나요?
ask-items-hint = 가장 중요한 것부터 적으세요. 쓰지 않아도 됩니다.
item = 물건 { $number }
item-name = 무엇인가요?
item-value = 얼마짜리였나요?
item-serial = 일련번호 (아신다면)
item-add = 물건 추가
item-remove = { $name } 빼기
ask-owner = 누구의 것인가요?
owner-person = 나 또는 우리 가족
owner-business = 업소나 회사
business = 업소나 회사 이름 (쓰고 싶을 때만)

## Check and send

ask-check = 답을 확인해 주세요
check-nothing-sent = 아직 아무것도 보내지 않았습니다.
check-empty = 쓰지 않음
check-hidden = { $count ->
   *[other] 답 { $count }개, 여기서는 숨김
 }
check-what = 무슨 일
check-story = 직접 쓴 글
check-when = 언제
check-where = 어디서
check-bias = 그렇게 생각하는 까닭
check-readers = 누가 읽나요
check-box = 지원 단체에만
check-contact = 연락 방법
check-items = 없어지거나 망가진 것
check-owner = 누구의 것
papers-words = 체류, 불체, 미등록, 서류미비, 서류 미비, 서류가 없, 서류도 없, 서류 없, 신분이, 신분도 없, 신분 없, 신분 문제, 신분 때문, 신분 유지, 신분 변경, 이민, 비자, 영주권, 그린카드, 그린 카드, 시민권, 추방, 망명, 난민, 국경, 밀입국, 오버스테이, 노동허가, 노동 허가, 워크퍼밋, 워크 퍼밋, 취업허가, 취업 허가, 다카 신분, visa*, ICE*, DACA*, green card*, immigra*, undocumented, asylum*, deport*, overstay*, work permit*
papers-found = 경찰이 읽게 될 곳에 이런 말이 있습니다: “{ $word }”
papers-move = 전용 상자로 옮기기
papers-moved = 옮겼습니다. 경찰은 볼 수 없습니다.
papers-no-room = 상자에 자리가 모자랍니다. 직접 고쳐 주세요.
next-title = 보내면 어떻게 되나요
next-answer = 내일까지 첫 답장이 옵니다. 오늘 밤에는 아무도 읽지 못할 수도 있습니다.
next-opened = 누가 며칠에 열었는지 볼 수 있습니다.
next-withdraw = 신고를 철회할 수 있습니다. 경찰이 아직 열지 않았다면, 21일 안에 아무도 읽을 수 없게 됩니다.
next-held = 저희는 휴대폰의 인터넷 주소도 정확한 시각도 저장하지 않습니다.
next-paper = 번호가 나오기 전까지는 정식 경찰 신고서(폴리스 리포트)가 아닙니다. 번호는 담당 부서가 여기로 알려 드립니다.
limits-title = 약속할 수 없는 것
limits-name = 이름 없는 신고로 범인이 잡히는 일은 드뭅니다. 그래도 신고는 도움이 됩니다.
limits-mandated = 누가 곧 다칠 위험이 있거나 아이나 노인이 해를 입고 있으면, 읽는 기관 중 일부는 법에 따라 다른 곳에 알려야 합니다.
limits-federal = 캘리포니아의 법은 시와 주 경찰이 지켜야 합니다. 연방 요원에게는 적용되지 않습니다.
limits-insurer = 보험사에는 대개 나중에 이름을 밝혀야 합니다.
urgent = 다시 위험해질 수 있어요
urgent-note = 이 시간에는 누군가 이 신고부터 봅니다: { $hours }. 위험하면 911에 전화하세요.
send = 잠가서 보내기

## Sending

sending-title = 잠가서 보내는 중입니다
sending-stay = 이 페이지를 닫지 말아 주세요.
sending-code = 코드 만들기
sending-sealing = 내용 잠그기
sending-work = 로봇이 아님을 확인하기
sending-sending = 보내기
sending-failed = 아무것도 보내지 않았습니다
sending-back = 내 답으로 돌아가기

## The code

receipt-title = 보냈습니다. 이 코드가 열쇠입니다.
receipt-title-waiting = 아직 전달되지 않았습니다. 이 코드가 열쇠입니다.
receipt-lead = 저희는 신고하신 분이 누구인지 몰라서 코드를 다시 보내 드릴 수 없습니다. 나만 찾을 수 있는 곳에 두세요.
receipt-group = 묶음 { $number }
receipt-qr = 스캔할 수 있는 코드 그림
receipt-print = 카드 인쇄
receipt-print-note = 인쇄한 카드에는 숫자만 나옵니다. 무엇에 쓰는 것인지는 적혀 있지 않습니다.
receipt-check-title = 적어 두셨나요?
receipt-check-lead = 맞게 적혔는지 같이 확인할 수 있게 두 묶음을 입력해 주세요.
receipt-check = 확인
receipt-picture = 대신 사진을 찍었어요
receipt-picture-note = 사진을 보는 사람은 누구나 답장을 읽을 수 있습니다. 그리고 사진을 잃어버리면 아무도 코드를 되찾아 드릴 수 없습니다.
receipt-picture-yes = 알겠어요
receipt-right = 맞습니다. 코드를 안전하게 가지고 계십니다.
receipt-wrong = 맞지 않습니다. 이 묶음을 다시 봐 주세요.
receipt-holder = 이 코드를 가진 사람은 누구나 답장을 읽고 나인 척 글을 쓸 수 있습니다. 이 코드로 신고 내용은 열리지 않습니다.
receipt-next = 다음은
receipt-due = 첫 답장: { $day }까지
receipt-return = 코드로 다시 들어와서 읽으세요.
receipt-leave = “페이지 나가기”를 누르면 이 휴대폰에서 코드가 지워집니다. 그러면 코드는 적어 두신 곳에만 남습니다.
receipt-refused = 신고를 전달하지 못했습니다. 아무것도 저장되지 않았습니다.
receipt-keep = 잠긴 신고를 이 휴대폰에 남겨 둘까요?
receipt-keep-note = 남겨 두면 나중에라도 인터넷에 연결될 때 전송됩니다. 쓰신 내용은 아무도 읽을 수 없습니다. 하지만 신고가 여기서 기다리고 있다는 것과 증오 신고인지 도난 신고인지는 남이 알 수 있습니다. 다른 사람이 이 휴대폰을 본다면 “아니요”를 고르세요.
receipt-keep-yes = 전달될 때까지 남겨 두기
receipt-keep-no = 아니요, 이 페이지가 열려 있을 때만
receipt-kept = 잠긴 신고는 전달될 때까지 이 휴대폰에 남습니다. “페이지 나가기”를 눌러도 지워지지 않습니다.
receipt-forget = 이 휴대폰에서 지우기
earlier-title = 잠긴 신고가 이 휴대폰에서 기다리고 있습니다
earlier-delivered = 이 휴대폰에서 기다리던 신고가 이제 전달되었습니다.

## Errors

error-choose-one = 답을 하나 고르세요.
error-reader = 읽을 곳을 한 곳 이상 고르세요.
error-date = 날짜를 입력하거나 “잘 모르겠어요”를 고르세요.
error-date-future = 아직 오지 않은 날입니다. 더 이른 날짜를 입력하세요.
error-too-long = 너무 길어서 잠글 수 없습니다. 줄여 주세요.
