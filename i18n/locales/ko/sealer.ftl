# What the lock on the phone refuses, and what a report on its way waits for.

## The lock

sealer-unavailable = 이 브라우저로는 쓰신 내용을 잠글 수 없습니다. 아무것도 보내지 않았습니다. 다른 브라우저나 휴대폰을 쓰거나 전화해 주세요.
sealer-no-signal = 인터넷 연결이 없고, 잠그는 열쇠도 아직 이 휴대폰에 없습니다. 아무것도 보내지 않았습니다. 연결되면 다시 시도해 주세요.
sealer-too-long = 담을 수 있는 것보다 깁니다. 조금 줄여 주세요. 아무것도 보내지 않았습니다.
sealer-wrong-passphrase = 이 비밀 문구로는 열쇠가 열리지 않습니다. 다시 입력해 주세요.
sealer-locked = 열쇠가 닫혀 있습니다. 계속하려면 다시 열어 주세요.
sealer-not-readable = 이 열쇠로는 열 수 없습니다. 다른 곳에 보내려고 잠근 것이거나, 중간에 바뀐 것입니다.
sealer-broken = 잠그다가 중간에 멈췄습니다. 아무것도 보내지 않았습니다. 다시 시도해 주세요.

## The list of keys

sealer-directory-expired = 열쇠 목록의 기한이 지나서 담당 기관이 새로 만들어야 합니다. 아무것도 보내지 않았습니다. 전화하시거나 나중에 다시 와 주세요.
sealer-directory-not-yet-valid = 이 열쇠 목록은 아직 쓸 수 없는 날짜입니다. 이 휴대폰의 날짜가 맞나요? 아무것도 보내지 않았습니다.
sealer-directory-rolled-back = 이 사이트가 전보다 오래된 열쇠 목록을 보여 주었습니다. 있어서는 안 되는 일이라 아무것도 보내지 않았습니다. 전화해 주세요.
sealer-directory-under-signed = 열쇠 목록에 필요한 서명이 빠져 있습니다. 아무것도 보내지 않았습니다. 전화해 주세요.
sealer-directory-police = 이 열쇠 목록대로라면 경찰이 지원 단체 전용 상자를 읽게 됩니다. 절대 안 되는 일이라 아무것도 보내지 않았습니다. 전화해 주세요.
sealer-directory-malformed = 열쇠 목록을 읽을 수 없습니다. 와이파이에 먼저 로그인해야 하는지 확인해 보세요. 아무것도 보내지 않았습니다.
sealer-directory-unit-missing = 고르신 기관은 지금 이것을 받을 수 없습니다. 아무것도 보내지 않았습니다. 다시 골라 주세요.

## The code

sealer-code-too-short = { $digits ->
   *[other] { $digits }자리만 입력되었습니다. 코드는 24자리입니다.
 }
sealer-code-too-long = 숫자가 24자리보다 많습니다. 두 번 입력한 숫자가 있는지 봐 주세요.
sealer-code-not-a-digit = 코드는 숫자로만 되어 있습니다. 글자와 기호를 빼 주세요.
sealer-code-check-digits = 숫자 하나가 틀렸거나 두 개의 순서가 바뀌었습니다. 적어 두신 것과 비교해 보세요.

## The network

fault-no-signal = 지금은 인터넷 연결이 없습니다. 연결되면 다시 시도해 주세요.
fault-timed-out = 응답이 제때 오지 않았습니다. 다시 시도해 주세요. 두 번 저장되는 일은 없습니다.
fault-unreadable = 사이트가 아니라 중간의 다른 것이 응답했습니다. 와이파이에 먼저 로그인해야 하는지 확인해 보세요.

## A report on its way

wait-no-signal = 아직 전달되지 않았습니다. 인터넷 연결이 없습니다. 연결되면 저절로 전송됩니다.
wait-slow = 아직 전달되지 않았습니다. 응답이 없어서 다시 시도하고 있습니다. 두 번 도착해도 한 번만 저장됩니다.
wait-busy = 아직 전달되지 않았습니다. 지금 사이트에 사람이 아주 많습니다. 다시 시도하고 있습니다.
wait-intake-closed = 아직 전달되지 않았습니다. 담당 기관이 먼저 열쇠를 새로 만들어야 합니다. 다시 시도하고 있습니다.
