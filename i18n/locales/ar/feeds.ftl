# What other programs show: calendars and news feeds

feeds-sessions = لقاءات الاستماع في { $place }
feeds-news = ما يقوله الناس في { $place }، وما تفعله المدينة بشأنه
feeds-session-off = أُلغي: { $title }
feeds-session-moved = تغيّر الموعد أو المكان: { $title }
feeds-session-minutes = صدر محضر هذا اللقاء: { $title }
feeds-finding = ما سمعناه: { $title }
feeds-step-promised = وعد جديد: { $title }
feeds-step-underway = بدأ العمل: { $title }
feeds-step-done = تم: { $title }
feeds-step-dropped = لن يتم: { $title }
feeds-late = متأخر: { $title }
feeds-due = الموعد: { $day }.
feeds-who = من سيفعل ذلك: { $name }.
