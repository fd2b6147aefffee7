# Mails to residents

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = Please confirm: news by mail
follow-confirm-body = Somebody, hopefully you, wants to get news by mail about this: { $what }. To start, open this page and press the button:
follow-confirm-not-you = Was it not you? Then do nothing. We forget this address after two days.
follow-news-subject = News on what you follow
follow-news-body = Hello, there is news on what you follow.
follow-news-end = No more of these mails? Open this page. We then delete your address.
follow-finding-new = People told us: { $title }
follow-finding-changed = We changed what we wrote down: { $title }
follow-commitment-new = New promise: { $title }
follow-commitment-kept = Promise kept: { $title }
follow-commitment-dropped = This will not be done: { $title }
follow-commitment-underway = Work has started: { $title }
follow-commitment-new-date = New date: { $title }
follow-commitment-late = Late: { $title }
follow-commitment-step = Next step: { $title }
follow-commitment-changed = We changed the words: { $title }
follow-due = To be done by: { $day }
follow-session-minutes = The notes of this session are out: { $title }
follow-session-recording = The recording of this session is out: { $title }
follow-session-moved = This session was changed: { $title }
