# The staff console's frame: logging in, the unit key, the bar.

staff-console = 직원 콘솔
staff-skip = 본문으로 바로 가기
staff-checking = 로그인 상태를 확인하는 중

staff-login-heading = 로그인
staff-login-about = 담당 부서 직원 전용입니다. 모든 로그인과 열람은 기록에 남습니다.
staff-name = 로그인 이름
staff-name-missing = 로그인 이름을 입력하세요.
staff-pass-phrase = 비밀 문구
staff-pass-phrase-hint = 이 기기 밖으로 나가지 않습니다. 이 기기에서 비밀 문구로 키를 만듭니다.
staff-pass-phrase-missing = 비밀 문구를 입력하세요.
staff-one-time-code = 일회용 코드
staff-one-time-code-hint = 인증 앱에 지금 표시된 숫자 여섯 자리입니다.
staff-one-time-code-missing = 숫자 여섯 자리를 입력하세요. 코드는 30초마다 바뀝니다.
staff-caps-lock = Caps Lock이 켜져 있습니다.
staff-show = 보기
staff-hide = 숨기기
staff-log-in = 로그인
staff-stretching = 비밀 문구로 키를 만드는 중입니다. 1~2초 걸립니다.
staff-asking = 서버에 확인하는 중
staff-opening-key = 부서 키를 여는 중

staff-refused = 로그인이 거부되었습니다. 이름과 비밀 문구를 확인하고, 새 코드가 나오면 다시 시도하세요.
staff-too-many = 시도 횟수가 너무 많습니다. 몇 분 뒤에 다시 시도하세요.
staff-too-many-minutes = { $minutes ->
   *[other] 시도 횟수가 너무 많습니다. { $minutes }분 뒤에 다시 시도하세요.
 }
staff-wrong-pass-phrase = 이 비밀 문구로는 키가 열리지 않습니다. Caps Lock과 자판 언어를 확인하고 다시 시도하세요.
staff-ended = 로그인이 만료되었습니다. 다시 로그인하세요.
staff-ended-kept = 로그인이 만료되었습니다. 쓰던 내용은 그대로 있습니다. 다시 로그인해서 이어 쓰세요.
staff-keys-letters = 글자, 숫자, 기호 키 하나만 눌러도 바로 작동합니다. 이 설정을 끄면 Enter, Esc, 화살표 키만 작동합니다.
staff-logged-out = 로그아웃했으며 부서 키를 닫았습니다.
staff-log-out-failed = 부서 키는 닫혔지만 서버에 연결하지 못했습니다. 로그인이 아직 살아 있을 수 있습니다. 다시 로그아웃하세요.

staff-unlock-heading = 부서 키 열기
staff-unlock-about = { $name } 계정으로 로그인되어 있습니다. 부서 키는 비밀 문구로 엽니다.
staff-unlock-idle = 한동안 사용하지 않아 부서 키가 닫혔습니다. 열려 있던 내용은 이 페이지에서 지워졌습니다.
staff-unlock-closed = 부서 키를 닫았습니다. 열려 있던 내용은 이 페이지에서 지워졌습니다.
staff-unlock = 열기
staff-log-out = 로그아웃

staff-nav = 콘솔
staff-nav-queue = 대기열
staff-nav-boxes = 상자
staff-key-open = 부서 키 열림
staff-key-closes = { $time } 뒤 닫힘
staff-key-soon = 1분 뒤 부서 키가 닫힙니다. 계속 열어 두려면 아무 키나 누르세요.
staff-lock-now = 키 닫기
staff-language = 언어
staff-language-note = 언어를 바꾸면 부서 키가 닫힙니다.

staff-no-unit-heading = 소속 부서 없음
staff-no-unit = { $name } 계정으로 로그인되어 있습니다. 소속 부서가 없는 계정이라 키가 없고 신고를 볼 수 없습니다.
staff-no-page-heading = 없는 페이지
staff-no-page = 이 주소에는 페이지가 없습니다. 대기열로 가서 계속하세요.
staff-to-queue = 대기열로
