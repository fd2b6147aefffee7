# What other programs show: calendars and news feeds

feeds-sessions = Հանդիպումներ, որտեղ քաղաքը լսում է՝ { $place }
feeds-news = Ինչ են ասում մարդիկ, և ինչ է անում քաղաքը՝ { $place }
feeds-session-off = Չեղարկված է՝ { $title }
feeds-session-moved = Տեղափոխված է՝ { $title }
feeds-session-minutes = Այս հանդիպման ամփոփումը հրապարակված է՝ { $title }
feeds-finding = Ինչ ենք լսել՝ { $title }
feeds-step-promised = Խոստացված է՝ { $title }
feeds-step-underway = Աշխատանքը սկսվել է՝ { $title }
feeds-step-done = Արված է՝ { $title }
feeds-step-dropped = Չի արվելու՝ { $title }
feeds-late = Ուշանում է՝ { $title }
feeds-due = Ժամկետը՝ { $day }։
feeds-who = Ով է անում՝ { $name }։
