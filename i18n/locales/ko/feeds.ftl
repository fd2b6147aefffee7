# What other programs show: calendars and news feeds

feeds-sessions = 주민 이야기를 듣는 모임: { $place }
feeds-news = { $place } 주민의 이야기와 시가 하는 일
feeds-session-off = 취소됨: { $title }
feeds-session-moved = 시간·장소 바뀜: { $title }
feeds-session-minutes = 이 모임의 회의록이 나왔습니다: { $title }
feeds-finding = 들은 이야기: { $title }
feeds-step-promised = 약속함: { $title }
feeds-step-underway = 일을 시작함: { $title }
feeds-step-done = 끝냄: { $title }
feeds-step-dropped = 하지 않음: { $title }
feeds-late = 늦음: { $title }
feeds-due = 하기로 한 날: { $day }.
feeds-who = 맡은 곳: { $name }.
