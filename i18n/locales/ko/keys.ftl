## What is promised. The same sentences, with their proofs, are in docs/promises.md.

promises-title = 약속하는 것과 약속할 수 없는 것
promises-lead = 사이트를 새로 고칠 때마다 먼저 모든 약속을 시험합니다.
promises-kept-title = 약속합니다
promise-box = 지원 단체 전용 상자에 넣은 내용은 읽을 수 있는 상태로는 어떤 서버에도 가지 않습니다. 직접 고른 단체만 열 수 있습니다. 경찰이나 시의 열쇠로는 열리지 않습니다.
promise-theft = 누가 저희 데이터나 백업을 훔쳐 가도 신고 내용, 연락처, 메시지, 상자를 읽을 수 없습니다.
promise-nameless = IP 주소, 브라우저 정보, 쿠키, 글을 쓴 정확한 시각을 저장하거나 기록하지 않습니다.
promise-code = 코드로는 답장만 열리고 신고는 열리지 않습니다. 하지만 코드를 가진 사람은 나인 척 글을 쓸 수 있습니다.
promise-withdraw = 경찰이 열기 전에 신고를 철회하면, 오래된 백업까지 포함해 21일 안에 어디에서도 읽을 수 없게 됩니다. 경찰이 이미 열었다면 읽은 내용을 보관해야 할 수도 있습니다. 어느 쪽인지 화면에 나옵니다.
promise-log = 직원이 잠긴 부분을 열 때마다 몰래 고칠 수 없는 기록에 남습니다. 며칠에 열었는지 볼 수 있습니다.
promise-code-published = 이 사이트가 공개된 프로그램 그대로인지 바깥에서 누구나 확인할 수 있습니다.
promises-limits-title = 약속할 수 없습니다
limit-spyware = 휴대폰에 감시 프로그램이 깔려 있으면, 쓰는 내용을 누가 볼 수 있습니다.
limit-retype = 읽을 수 있는 사람이 내용을 손으로 옮겨 적을 수 있습니다.
limit-hostile-code = 누가 이 사이트를 몰래 바꾸면, 감시하는 사람이 알아챌 때까지 시간이 걸릴 수 있습니다.
limit-visited = 이 사이트에 들어온 것을 다른 사람이 알 수 있습니다. 방문 기록을 지울 때까지 브라우저에 남습니다.
limit-elsewhere = 지원 단체 전용 상자 밖에 쓴 글은 경찰이 읽을 수 있습니다. 비자나 체류 신분 이야기를 그곳에 쓰면 휴대폰이 알려 드립니다.
limit-court = 지원 단체도 하나의 기관입니다. 법원이 알고 있는 것을 내놓으라고 명령할 수 있습니다.
limit-mandated = 아이나 노인이 해를 입고 있거나 누가 곧 다칠 위험이 있으면, 읽는 기관 중 일부는 법에 따라 다른 곳에 알려야 합니다.
limit-arrest = 이름 없는 신고로 범인이 잡히는 일은 드뭅니다. 그래도 신고는 도움이 됩니다.
limit-name = U 비자, 피해자 보상금, 보험을 신청하려면 대개 나중에 이름을 밝혀야 합니다.
limit-tonight = 오늘 밤에는 아무도 신고를 읽지 못할 수도 있습니다. 위험하면 911에 전화하세요.
limit-federal = 캘리포니아 법(Penal Code 422.93, 679.015)은 캘리포니아의 기관이 지켜야 하는 법입니다. 연방 요원에게는 적용되지 않습니다.
promises-law = 저희는 “시에서 절대 넘기지 않습니다”라고 말하지 않습니다. “저희에게는 읽을 수 있는 것이 없습니다”라고 말합니다.

## Who reads reports

readers-title = 누가 신고를 읽나요
readers-lead = 신고를 누가 열 수 있는지 직접 고릅니다. 다른 사람은 열 수 없습니다. 사이트를 운영하는 사람도 마찬가지입니다.
readers-none = 읽는 기관의 목록이 아직 없습니다. 나중에 다시 오거나 211로 전화하세요.
readers-advocates = 지원 단체
readers-advocates-note = 피해자를 돕는 단체이며 경찰이 아닙니다. 비자나 체류 신분에 관한 상자는 지원 단체만 받을 수 있습니다.
readers-police = 경찰 부서
readers-police-note = 범죄인지 판단하고, 누가 했는지 찾을 수 있습니다. 지원 단체 전용 상자는 절대 열 수 없습니다.
