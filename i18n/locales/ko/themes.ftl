# Themes, needs, access: words that pages of residents and hosts share

language-en = 영어
language-es = 스페인어
language-ko = 한국어
language-hy = 아르메니아어
language-fil = 필리핀어
language-zh-Hant = 중국어(번체)
language-zh-Hans = 중국어(간체)
language-fa = 페르시아어
language-ru = 러시아어
language-vi = 베트남어
language-ja = 일본어
language-km = 크메르어
language-th = 태국어
language-hi = 힌디어
language-ar = 아랍어
language-quc = 키체어
language-kjb = 칸호발어
language-mam = 맘어
language-zap = 사포텍어
language-mix = 믹스텍어
language-pa = 펀자브어
language-bn = 벵골어
language-ur = 우르두어
language-am = 암하라어
language-ase = 수어(미국 수어, ASL)

way-in-person = 모임 장소에서
way-online = 인터넷으로
way-phone = 전화로

access-step-free = 턱과 계단이 없고 휠체어 자리가 있음
access-asl = 수어(ASL)
access-captions = 실시간 자막
access-assistive-listening = 더 잘 들리게 하는 헤드셋
access-childcare = 아이 돌봄
access-off-camera = 카메라에 잡히지 않는 자리
access-no-officers = 경찰관이 들어오지 않음
access-quiet-room = 조용한 방

officers-none = 모임 장소 안에 경찰관이 없습니다.
officers-uniform = 제복을 입은 경찰관이 모임 장소 안에 있습니다.
officers-plain = 사복 차림의 경찰관이 모임 장소 안에 있습니다.
officers-outside = 경찰관은 모임 장소 밖에 있습니다.

pool-in-person = 모임 장소의 자리
pool-online = 인터넷 자리
pool-phone = 전화 회선
pool-wheelchair = 휠체어 자리
pool-asl-seating = 수어 통역사가 보이는 자리
pool-headset = 헤드셋
pool-childcare = 돌봄을 받을 아이
pool-speaking = 발언 순서

need-interpreter = 통역
need-interpreter-for = 통역: { $language }
need-asl = 수어(ASL)
need-captions = 실시간 자막
need-assistive-listening = 더 잘 들리게 하는 헤드셋
need-large-print = 큰 글씨나 점자 자료
need-ride = 모임 장소까지 오는 교통편
need-quiet-room = 조용한 방
need-off-camera = 카메라에 잡히지 않는 자리

theme-hate = 증오 피해
theme-property = 도난과 파손
theme-business = 작은 가게와 업소
theme-streets = 가로등과 길
theme-transit = 버스와 전철
theme-traffic = 교통
theme-parks = 공원과 학교
theme-youth = 청소년과 청년
theme-guns = 총기
theme-trust = 주민과 경찰 사이의 믿음
theme-language = 언어와 접근성
theme-crisis = 위기일 때 경찰 없이 받는 도움
theme-homes = 집과 노숙
theme-other = 다른 일
