# Mails to residents
letters-confirm-subject = Please confirm: { $title }
letters-confirm-body = { $seats ->
    [one] Somebody asked for a seat at this session with this address. To keep it, open the link below within 30 minutes and press the button there.
   *[other] Somebody asked for { $seats } seats at this session with this address. To keep them, open the link below within 30 minutes and press the button there.
 } If it was not you, do nothing.
letters-confirm-address-body = Somebody who signed up for this session gave this address. Open the link below and press the button there, so that we can write to you about the session. The sign-up stays even if nobody presses it. If it was not you, do nothing.
letters-registered-subject = You have a seat: { $title }
letters-registered-body = { $seats ->
    [one] Your seat is kept for you.
   *[other] { $seats } seats are kept for you.
 }
letters-waiting-subject = You are on the waiting list: { $title }
letters-waiting-body = All seats are taken right now. You are number { $place } on the waiting list. { $ahead ->
    [one] People ahead of you wait for 1 seat.
   *[other] People ahead of you wait for { $ahead } seats.
 } We write to you when seats are free.
letters-promoted-subject = Your seats are there: { $title }
letters-promoted-body = { $seats ->
    [one] A seat became free and it is yours. If you can not come, please give it back by the link below.
   *[other] Seats became free. All { $seats } seats of yours are there now. If you can not come, please give them back by the link below.
 }
letters-part-subject = Some of your seats are there: { $title }
letters-part-body = You have { $seats } of the { $wanted } seats that you asked for. You keep waiting for the rest.
letters-offered-subject = Some seats are free for you: { $title }
letters-offered-body = { $seats ->
    [one] 1 of your { $wanted } seats is free. We hold it for you until { $until }. Open the link below to take it and wait for the rest, or to let it go. You keep your place on the waiting list either way.
   *[other] { $seats } of your { $wanted } seats are free. We hold them for you until { $until }. Open the link below to take them and wait for the rest, or to let them go. You keep your place on the waiting list either way.
 }
letters-changed-subject = Your sign-up was changed: { $title }
letters-changed-body = { $seats ->
    [one] You have 1 seat now, of { $wanted } that you asked for.
   *[other] You have { $seats } seats now, of { $wanted } that you asked for.
 }
letters-given-back-subject = You gave your seats back: { $title }
letters-given-back-body = Your sign-up for this session has ended. Thank you for telling us.
letters-moved-subject = New time or place: { $title }
letters-moved-body = This session has changed. Below is where it stands now. Your sign-up stays as it is. If you can not come any more, please give your seats back by the link below.
letters-moved-offer = The seats that are held for you are held until { $until } now. Please take them by the link below before that, or let them go.
letters-called-off-subject = Called off: { $title }
letters-called-off-body = This session does not take place. We are sorry.
letters-need-confirmed-subject = What you asked for will be there: { $title }
letters-need-confirmed-body = You asked for this: { $need }. It will be there.
letters-need-declined-subject = About what you asked for: { $title }
letters-need-declined-body = You asked for this: { $need }. We are sorry, we can not offer it at this session. Other sessions may have it.
letters-reminder-subject = Soon: { $title }
letters-reminder-body = This session is soon, and you are signed up. If you can not come, please give your seats back by the link below, so that somebody else can.
letters-phone = By phone: { $number }
letters-watch = Watch here: { $link }
letters-link = To see or change your sign-up, open this link. Whoever has it can change it, so keep it to yourself:
letters-footer = You get this mail because this address was given for this session. 30 days after the session we destroy it.
letters-request-subject = The answer to your request for a session
letters-request-body = Your group asked the city for a listening session. This is the answer:
letters-request-link = Your request, as everybody can read it:
letters-request-footer = You get this mail because this address was given with the request, so that we can reach the group.
letters-need-interpreter = an interpreter ({ $language })
letters-need-asl = sign language (ASL)
letters-need-captions = live captions
letters-need-listening = assistive listening
letters-need-large-print = large print or Braille
letters-need-ride = help with getting there
letters-need-quiet-room = a quiet room
letters-need-off-camera = a place that no camera sees

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = Please confirm: news by mail
follow-confirm-body = Somebody, hopefully you, wants to get news by mail about this: { $what }. To start, open this page and press the button:
follow-confirm-not-you = Was it not you? Then do nothing. We delete this address after two days.
follow-news-subject = News on what you follow
follow-news-body = Hello, there is news on what you follow.
follow-news-end = No more of these mails? Open this page and press the button. We then delete your address.
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
