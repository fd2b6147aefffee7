# What other programs show: calendars and news feeds

feeds-sessions = Listening sessions in { $place }
feeds-news = What { $place } says, and what the city does about it
feeds-session-off = Called off: { $title }
feeds-session-moved = Moved: { $title }
feeds-session-minutes = The notes of this session are out: { $title }
feeds-finding = What we heard: { $title }
feeds-step-promised = Promised: { $title }
feeds-step-underway = Work has begun: { $title }
feeds-step-done = Done: { $title }
feeds-step-dropped = Will not be done: { $title }
feeds-late = Late: { $title }
feeds-due = Due on { $day }.
feeds-who = Who does it: { $name }.
