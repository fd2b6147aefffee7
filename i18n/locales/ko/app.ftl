## The frame of every page

skip = 본문으로 바로 가기
sos-danger = 위험한가요?
sos-call = 전화·문자
sos-label = 위험한가요? 911에 전화하거나 문자를 보내세요
leave = 페이지 나가기
languages = 언어 선택
foot-promises = 저희의 약속
foot-readers = 누가 신고를 읽나요
foot-help = 도움 찾기
foot-about = Amparo 소개
foot-relay = 듣기 어려우신 분은 911에 문자를 보내거나, 711로 전화해 통화 중계 서비스를 이용하세요.
no-script-pages = 주민 이야기를 듣는 모임과 시의 약속 (JavaScript 없는 페이지)
no-script = 쓰신 내용을 잠그려면 이 페이지에 JavaScript가 필요합니다. JavaScript가 없으면 아무것도 보내지 않습니다. 전화로 도움을 받을 수 있는 곳:
boot-failed = 페이지가 멈췄습니다. 아무것도 보내지 않았습니다. 페이지를 새로 고치거나 211로 전화하세요.
boot-outdated = 이전 버전의 페이지입니다. 닫았다가 다시 열어 주세요.
nothing-title = 여기에는 아무것도 없습니다

## Words that many pages need

continue = 계속
back = 뒤로
try-again = 다시 시도
change = 고치기
yes = 예
no = 아니요
waiting = 잠시만 기다려 주세요…
optional = 쓰지 않아도 됩니다.
to-start = 첫 페이지로
say = 소리 내어 읽기
say-stop = 읽기 멈춤
step-of = 질문 { $of }개 중 { $now }번째
field-room = { $letters ->
   *[other] 약 { $letters }자 더 쓸 수 있습니다
 }
error-title = 여기를 다시 확인해 주세요

## Start

start-title = 혼자가 아닙니다.
start-lead = 무슨 일이 있었는지 들려주세요. 이름을 밝히지 않아도 됩니다. 그 일이 범죄인지 몰라도 괜찮습니다.
start-doors = 무엇을 하시겠어요?
door-hate = 증오 피해 신고
door-hate-note = 욕설, 협박, 폭행, 벽의 낙서
door-property = 도난·파손 신고
door-property-note = 침입, 깨진 유리창, 도둑맞은 물건
door-help = 도움 찾기
door-help-note = 변호사, 병원, 돈, 이야기를 들어 줄 사람
door-code = 받은 코드로 다시 들어가기
door-code-note = 답장 읽기, 답장 쓰기, 신고 철회
start-sessions = 주민 이야기를 듣는 모임
start-sessions-note = 시가 주민의 이야기를 듣습니다. 직접 오시거나, 전화하거나, 보기만 하셔도 됩니다. 이름은 묻지 않습니다.
start-session-live = 지금 진행 중
start-session-next = 다음 모임
vows-title = 저희의 약속
vow-locked = 쓰신 내용은 이 휴대폰에서 잠근 뒤에 보냅니다.
vow-choose = 누가 열 수 있는지 직접 고릅니다. 누가 며칠에 열었는지도 볼 수 있습니다.
vow-nameless = 휴대폰의 인터넷 주소나 정확한 시각을 저장하지 않습니다. 이름은 안 써도 됩니다.
vows-all = 모든 약속과, 약속할 수 없는 것
talk-title = 먼저 이야기를 나누고 싶으세요?
talk-988 = 위기 상담 전화, 24시간
talk-211 = 140개 언어로 돕는 곳, 경찰 아님
talk-text-911 = 말하기 어려우면 문자로

## About

about-title = Amparo 소개
about-lead = Amparo는 자신을 드러내지 않고 증오 피해, 도난, 파손을 { $city }에 알리는 곳입니다. 시에서 운영합니다. 쓰신 내용은 직접 고른 기관만 열 수 있게 휴대폰에서 잠급니다. 사이트를 운영하는 사람도 읽을 수 없습니다.
about-phone-title = 내 휴대폰에서
about-leave = “페이지 나가기”를 누르면 화면이 바로 비워지고, 페이지에 남은 내용도 지워집니다. Esc 키를 세 번 눌러도 됩니다.
about-history = 그래도 브라우저에는 이 사이트에 다녀간 기록이 남습니다. 지우려면 브라우저 메뉴에서 방문 기록을 열고 이 사이트를 삭제하세요. 아니면 시크릿 창(개인정보 보호 창)을 쓰세요.
about-visited = 통신사나 와이파이 관리자는 이 사이트에 들어온 것을 알 수 있습니다. 무엇을 썼는지는 볼 수 없습니다.
about-check-title = 직접 확인하기
about-check = 이 사이트의 프로그램은 공개되어 있습니다. 지금 이 페이지가 공개된 것과 같은지 누구나 확인할 수 있습니다. 이 버전의 번호:
about-translations-title = 언어
about-translations = 일부 번역은 아직 원어민이 확인하지 않았습니다. 이상한 문장이 있으면 211이나 가까운 지원 단체에 알려 주세요.
