# What other programs show: calendars and news feeds

feeds-sessions = { $place }的倾听会
feeds-news = { $place }的居民怎么说，市政府怎么做
feeds-session-off = 已取消：{ $title }
feeds-session-moved = 时间或地点有更改：{ $title }
feeds-session-minutes = 这一场的会议记录出来了：{ $title }
feeds-finding = 我们听到的：{ $title }
feeds-step-promised = 已承诺：{ $title }
feeds-step-underway = 已开始做：{ $title }
feeds-step-done = 已完成：{ $title }
feeds-step-dropped = 不会做：{ $title }
feeds-late = 逾期：{ $title }
feeds-due = 期限：{ $day }。
feeds-who = 谁来做：{ $name }。
