# What other programs show: calendars and news feeds

feeds-sessions = 市が話を聞く会：{ $place }
feeds-news = { $place }の声と、市がしていること
feeds-session-off = 中止：{ $title }
feeds-session-moved = 変更：{ $title }
feeds-session-minutes = この会の議事録が出ました：{ $title }
feeds-finding = 市が聞いたこと：{ $title }
feeds-step-promised = 約束しました：{ $title }
feeds-step-underway = 始まりました：{ $title }
feeds-step-done = できました：{ $title }
feeds-step-dropped = しません：{ $title }
feeds-late = 遅れています：{ $title }
feeds-due = 期限：{ $day }。
feeds-who = 担当：{ $name }。
