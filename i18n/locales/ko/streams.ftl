# Livestreams

streams-title = 보거나 듣기
streams-recorded = 다시 보기
streams-watch = 지금 보기
stream-scheduled = 나중에 시작
stream-unknown = 방송 중인지 알 수 없음
stream-interpreted = 통역 있음
stream-asl = 화면에 수어 통역
stream-own = 시의 자체 서버에서
stream-page = { $provider }에서
stream-channel = { $channel } 채널
captions-none = 자막 없음
captions-automatic = 기계가 쓰는 자막
captions-human = 사람이 쓰는 자막
captions-title = 자막
captions-play = 재생을 누르면 여기에 자막이 나옵니다.
captions-aloud = 화면 낭독기로 자막 읽기
captions-lag = { $seconds ->
   *[other] 약 { $seconds }초 늦게 나옵니다.
 }
watch-title = 보기
watch-session = 이 모임에 대해
watch-none = 이 모임은 영상이 없습니다.
watch-since = 시작:
watch-begins = 시작:
watch-wait = 그때 다시 와 주세요. 그 전에 페이지를 새로 고치지 않아도 됩니다.
watch-recording = 녹화 영상이 여기에 있습니다.
watch-over = 끝났습니다.
watch-channel = { $channel } 채널
watch-picture = 모임 영상
watch-play = 여기서 재생
watch-failed = 재생 화면을 불러오지 못했습니다. 다시 눌러 주세요.
watch-own = 영상은 시의 자체 서버에서 옵니다. 보고 계신 것을 다른 누구도 알 수 없습니다.
watch-open-player = 내 재생 앱에서 열기
watch-other-company = 다른 회사
watch-foreign = 이 영상을 보내는 곳: { $provider }. 재생을 누르면 { $provider } 쪽에서 이 휴대폰의 인터넷 주소를 볼 수 있습니다.
watch-open-at = { $provider }에서 열기
watch-call = 또는 전화로 듣기:
watch-languages = 언어
interrupted-title = 영상이 끊겼습니다
interrupted-since = 끊긴 시각:
interrupted-backup = 다른 영상으로 보기
interrupted-hour = { $time }까지 영상이 돌아오지 않으면 진행자가 모임을 취소할 수 있습니다.
unknown-note = 아래 영상을 틀어 보거나 전화로 들어 보세요. 영상이 없어도 모임은 열리고 있을 수 있습니다.
transcript-title = 말한 그대로
transcript-in = 말한 그대로 읽기: { $language }
transcript-languages = 글의 언어
transcript-search = 낱말 찾기
transcript-found = { $lines ->
   *[other] { $lines }곳에서 찾았습니다.
 }
transcript-all = 모두 보기
transcript-file = 글을 파일로 받기
chapters-title = 바로 가기
