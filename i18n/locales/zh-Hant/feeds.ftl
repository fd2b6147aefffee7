# What other programs show: calendars and news feeds

feeds-sessions = { $place }的傾聽會
feeds-news = { $place }的居民怎麼說，市政府怎麼做
feeds-session-off = 已取消：{ $title }
feeds-session-moved = 時間或地點有更改：{ $title }
feeds-session-minutes = 這一場的會議紀錄出來了：{ $title }
feeds-finding = 我們聽到的：{ $title }
feeds-step-promised = 已承諾：{ $title }
feeds-step-underway = 已開始進行：{ $title }
feeds-step-done = 已完成：{ $title }
feeds-step-dropped = 不會做：{ $title }
feeds-late = 逾期：{ $title }
feeds-due = 期限：{ $day }。
feeds-who = 誰來做：{ $name }。
