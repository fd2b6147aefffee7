# Mails to residents
letters-confirm-subject = 확인해 주세요: { $title }
letters-confirm-body = { $seats ->
   *[other] 이 이메일 주소로 아래 모임의 자리 { $seats }석 신청이 들어왔습니다. 자리를 지키려면 30분 안에 아래 링크를 열고 그곳의 단추를 눌러 주세요.
 } 직접 신청하신 것이 아니면 아무것도 하지 않으셔도 됩니다.
letters-confirm-address-body = 이 모임을 신청하신 분이 이 이메일 주소를 적었습니다. 모임 소식을 보내 드릴 수 있도록 아래 링크를 열고 그곳의 단추를 눌러 주세요. 누르지 않으셔도 신청은 그대로입니다. 직접 적으신 것이 아니면 아무것도 하지 않으셔도 됩니다.
letters-registered-subject = 자리를 맡으셨습니다: { $title }
letters-registered-body = { $seats ->
   *[other] 자리 { $seats }석을 맡아 두었습니다.
 }
letters-waiting-subject = 대기 명단에 올랐습니다: { $title }
letters-waiting-body = 지금은 자리가 모두 찼습니다. 대기 순서는 { $place }번입니다. { $ahead ->
   *[other] 앞에 계신 분들이 { $ahead }석을 기다립니다.
 } 자리가 나면 메일을 보내 드립니다.
letters-promoted-subject = 자리가 났습니다: { $title }
letters-promoted-body = { $seats ->
   *[other] 자리가 나서 이제 신청하신 { $seats }석이 모두 마련되었습니다. 못 오시게 되면 아래 링크에서 자리를 돌려주세요.
 }
letters-part-subject = 자리 일부가 마련되었습니다: { $title }
letters-part-body = 신청하신 { $wanted }석 중 { $seats }석을 맡으셨습니다. 나머지는 계속 기다립니다.
letters-offered-subject = 빈자리가 일부 났습니다: { $title }
letters-offered-body = { $seats ->
   *[other] 신청하신 { $wanted }석 중 { $seats }석이 났습니다. { $until }까지 맡아 두겠습니다. 아래 링크를 열어, 이 자리를 받고 나머지를 기다릴지, 아니면 받지 않을지 골라 주세요. 어느 쪽이든 대기 순서는 그대로입니다.
 }
letters-changed-subject = 신청 내용이 바뀌었습니다: { $title }
letters-changed-body = { $seats ->
   *[other] 신청하신 { $wanted }석 중 지금 { $seats }석을 맡으셨습니다.
 }
letters-given-back-subject = 자리를 돌려주셨습니다: { $title }
letters-given-back-body = 이 모임의 신청이 끝났습니다. 알려 주셔서 감사합니다.
letters-moved-subject = 시간이나 장소가 바뀌었습니다: { $title }
letters-moved-body = 이 모임이 바뀌었습니다. 바뀐 내용은 아래에 있습니다. 신청은 그대로입니다. 못 오시게 되면 아래 링크에서 자리를 돌려주세요.
letters-moved-offer = 맡아 드리고 있는 자리의 기한은 이제 { $until }입니다. 그 전에 아래 링크를 열어, 자리를 받을지 받지 않을지 골라 주세요.
letters-called-off-subject = 취소되었습니다: { $title }
letters-called-off-body = 이 모임은 열리지 않습니다. 죄송합니다.
letters-need-confirmed-subject = 요청하신 것이 준비됩니다: { $title }
letters-need-confirmed-body = 요청하신 것: { $need }. 모임에 준비해 두겠습니다.
letters-need-declined-subject = 요청하신 것에 대해: { $title }
letters-need-declined-body = 요청하신 것: { $need }. 죄송하지만 이 모임에서는 준비해 드릴 수 없습니다. 다른 모임에는 있을 수 있습니다.
letters-reminder-subject = 곧 열립니다: { $title }
letters-reminder-body = 신청하신 모임이 곧 열립니다. 못 오시게 되면 다른 분이 오실 수 있도록 아래 링크에서 자리를 돌려주세요.
letters-phone = 전화로: { $number }
letters-watch = 여기서 보기: { $link }
letters-link = 신청을 보거나 바꾸려면 이 링크를 여세요. 링크를 가진 사람은 누구나 바꿀 수 있으니 남에게 보이지 마세요:
letters-footer = 이 모임의 연락처로 이 이메일 주소가 적혀 있어 메일을 보내 드립니다. 주소는 모임 30일 뒤에 없앱니다.
letters-request-subject = 요청하신 모임에 대한 답변
letters-request-body = 귀 단체에서 시에 주민 이야기를 듣는 모임을 요청하셨습니다. 답변은 다음과 같습니다:
letters-request-link = 요청하신 내용(누구나 읽을 수 있는 페이지):
letters-request-footer = 단체의 연락처로 요청에 이 이메일 주소가 적혀 있어 메일을 보내 드립니다.
letters-need-interpreter = 통역({ $language })
letters-need-asl = 수어(ASL)
letters-need-captions = 실시간 자막
letters-need-listening = 청취 보조 기기
letters-need-large-print = 큰 글씨나 점자 자료
letters-need-ride = 모임 장소까지 오는 교통편
letters-need-quiet-room = 조용한 방
letters-need-off-camera = 카메라에 잡히지 않는 자리

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = 확인해 주세요: 메일로 소식 받기
follow-confirm-body = 이 이메일 주소로 다음 소식을 받겠다는 신청이 들어왔습니다: { $what }. 시작하려면 이 페이지를 열고 단추를 눌러 주세요:
follow-confirm-not-you = 직접 신청하지 않으셨나요? 그러면 아무것도 하지 않으셔도 됩니다. 이틀 뒤에 이 주소를 지웁니다.
follow-news-subject = 받아 보시는 소식
follow-news-body = 안녕하세요. 받아 보시는 일에 새 소식이 있습니다.
follow-news-end = 메일을 그만 받고 싶으세요? 이 페이지를 열고 단추를 눌러 주세요. 그러면 이메일 주소를 지웁니다.
follow-finding-new = 주민이 들려준 이야기: { $title }
follow-finding-changed = 적어 둔 내용을 고쳤습니다: { $title }
follow-commitment-new = 새 약속: { $title }
follow-commitment-kept = 약속을 지켰습니다: { $title }
follow-commitment-dropped = 하지 않기로 했습니다: { $title }
follow-commitment-underway = 일을 시작했습니다: { $title }
follow-commitment-new-date = 새 날짜: { $title }
follow-commitment-late = 늦어지고 있습니다: { $title }
follow-commitment-step = 다음 단계: { $title }
follow-commitment-changed = 글을 고쳤습니다: { $title }
follow-due = 하기로 한 날: { $day }
follow-session-minutes = 이 모임의 회의록이 나왔습니다: { $title }
follow-session-recording = 이 모임의 녹화 영상이 나왔습니다: { $title }
follow-session-moved = 이 모임이 바뀌었습니다: { $title }
