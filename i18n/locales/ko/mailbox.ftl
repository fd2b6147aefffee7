# The mailbox that a code opens.

## The code

mailbox-enter-title = 받은 코드로 다시 들어가기
mailbox-enter-intro = 숫자 24자리를 입력하세요. 코드로는 답장만 열립니다. 신고 내용은 열리지 않습니다.
mailbox-enter-label = 내 코드
mailbox-enter-hint = 네 자리씩 여섯 묶음입니다. 중간에 빈칸이나 줄표가 있어도 괜찮습니다. 16자리 코드는 “주민 이야기를 듣는 모임”의 “내 자리”에서 쓰는 코드입니다.
mailbox-enter-count = { $all }자리 중 { $typed }자리
mailbox-enter-button = 내 우편함 열기
mailbox-enter-lost = 코드를 잃어버리셨나요? 저희는 신고하신 분이 누구인지 모르기 때문에 코드 없이는 신고를 찾을 수 없습니다. 새로 신고하실 수 있습니다.
mailbox-opening = 열고 있습니다. 남이 코드를 마구 넣어 보지 못하도록 몇 초가 걸립니다.
mailbox-closed-idle = 10분 동안 사용하지 않아 우편함을 닫았습니다. 다시 열려면 코드를 입력하세요.

## Where it stands

mailbox-kind-hate = 내 신고 · 증오 피해
mailbox-kind-property = 내 신고 · 도난·파손
mailbox-standing-received = 신고가 도착했습니다. 아직 아무도 열지 않았습니다.
mailbox-standing-read = { $unit }에서 읽었습니다.
mailbox-standing-answered = { $unit }에서 답장을 보냈습니다.
mailbox-standing-frozen = 신고를 철회하셨습니다. 이제 아무도 열 수 없습니다.
mailbox-standing-kept = 신고를 철회하셨습니다. 경찰이 그 전에 열어 보았습니다.
mailbox-standing-shredded = 이 신고는 완전히 지워졌습니다. 이제 아무도 읽을 수 없습니다.
mailbox-badge-waiting = 대기 중
mailbox-badge-read = 읽음
mailbox-badge-answered = 답장 옴
mailbox-badge-withdrawn = 철회됨
mailbox-badge-shredded = 지워짐
mailbox-received = { $day }에 도착했습니다.
mailbox-due = 다음 단계: { $day }까지 답장이 옵니다.

## Messages

mailbox-messages = 메시지
mailbox-no-messages = 아직 메시지가 없습니다.
mailbox-only-you-two = 이 기관과 나만 읽을 수 있습니다.
mailbox-you = 나
mailbox-not-verified = 확인되지 않은 메시지입니다. 이 기관의 서명이 없어서 보여 드리지 않습니다. 기관에 전화해 주세요.
mailbox-unreadable = 이 메시지는 내 코드로 열 수 없습니다.
mailbox-look-again = 새 메시지 확인
mailbox-write = { $unit }에 메시지 쓰기
mailbox-write-button = 잠가서 보내기
mailbox-write-sending = 잠가서 보내는 중입니다
mailbox-write-sent = 보냈습니다. 이 기관과 나만 읽을 수 있습니다.
mailbox-write-not-sent = 쓰신 내용은 그대로 있습니다. 다시 보내 보세요.
mailbox-write-too-long = 한 메시지에 담기에는 너무 깁니다. 둘로 나누어 보내 주세요.
mailbox-write-closed = 신고를 철회하셔서 메시지를 더 보낼 수 없습니다.

## Who opened it

mailbox-who-opened = 누가 열었나요
mailbox-opened-narrative = { $unit }에서 있었던 일을 읽었습니다
mailbox-opened-contact = { $unit }에서 이름과 연락처를 열었습니다
mailbox-opened-box = { $unit }에서 지원 단체 전용 상자를 열었습니다
mailbox-opened-message = { $unit }에서 메시지를 읽었습니다
mailbox-unopened-narrative = 있었던 일은 아직 아무도 읽지 않았습니다.
mailbox-unopened-contact = 이름과 연락처는 아직 아무도 열지 않았습니다.
mailbox-unopened-box = 지원 단체 전용 상자는 아직 아무도 열지 않았습니다.
mailbox-unopened-message = 메시지는 아직 아무도 읽지 않았습니다.
mailbox-who-opened-note = 날짜만 적고 시각은 적지 않습니다.

## Taking it back

mailbox-take-back = 신고 철회
mailbox-withdraw-unopened = 경찰이 이 신고를 열지 않았습니다. 철회하면 그 순간부터 아무도 열 수 없습니다. 7일이 지나면 완전히 지워집니다.
mailbox-withdraw-opened = 경찰이 이 신고를 열었습니다. 철회하면 경찰은 더는 연락하지 않지만, 읽은 내용을 보관해야 할 수도 있습니다. 지원 단체 전용 상자는 완전히 지워집니다.
mailbox-frozen = 아무도 열 수 없습니다. { $day }에 완전히 지워집니다. 그 전까지는 마음을 바꾸실 수 있습니다.
mailbox-kept = 경찰에 알렸으며, 경찰은 더는 연락하지 않습니다. 경찰은 읽은 내용과 만들어 둔 사본을 보관해야 할 수도 있습니다. 나머지는 { $day }에 지워집니다. 그 전까지는 마음을 바꾸실 수 있습니다.
mailbox-shredded = 여는 열쇠를 없앴습니다. 21일이 지나면 오래된 백업도 읽을 수 없습니다.
mailbox-box-erased = 지원 단체 전용 상자를 지웠습니다.
mailbox-withdraw = 신고 철회하기
mailbox-erase-box = 지원 단체 전용 상자만 지우기
mailbox-cancel = 마음이 바뀌었어요. 철회하지 않을게요.
mailbox-seven-days = 그 뒤 7일 동안 마음을 바꾸실 수 있습니다.
mailbox-sure-unopened = 신고를 철회할까요? 지금부터 아무도 열 수 없게 됩니다. 7일 안에는 마음을 바꾸실 수 있습니다.
mailbox-sure-opened = 신고를 철회할까요? 경찰이 더는 연락하지 않습니다. 경찰은 읽은 내용을 보관해야 할 수도 있습니다.
mailbox-sure-yes = 예, 철회할게요
mailbox-sure-erase = 지원 단체 전용 상자를 지울까요? 지우면 되돌릴 수 없습니다. 신고는 그대로 남습니다.
mailbox-sure-erase-yes = 예, 상자를 지울게요
mailbox-sure-no = 아니요, 그대로 둘게요
mailbox-deed-not-done = 바뀐 것은 없습니다.

## The end

mailbox-close = 우편함 닫기
mailbox-close-note = 10분이 지나면 저절로 닫히기도 합니다. 누가 다가오면 “페이지 나가기”를 누르세요.
