# Findings and commitments

heard-title = What we heard
heard-none = Nothing is written down yet.
will-do-title = What we will do
will-do-none = Nothing is promised yet.
will-do-nothing-open = Nothing is open right now.
done-title = Done
dropped-title = What we will not do, and why
tally-heard = heard
tally-promised = promised
tally-done = done
tally-late = late
neighborhoods-title = Neighborhoods
neighborhoods-lead = What people said, what the city promised, and what became of it.
neighborhoods-visited = { $visited } of { $all } neighborhoods had a session
neighborhoods-search = Name of a neighborhood
neighborhoods-none = No neighborhood has this name.
neighborhoods-heard = Where we have listened
neighborhoods-not-yet = Not yet
neighborhoods-not-yet-note = Nobody has listened here so far.
neighborhoods-in = { $neighborhoods ->
    [one] { $neighborhoods } neighborhood
   *[other] { $neighborhoods } neighborhoods
 }
neighborhood-held = { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
 }
neighborhood-last = last:
neighborhood-next = next:
neighborhood-none-yet = No session yet.
neighborhood-promises = { $promised } promised, { $done } done
neighborhood-late = { $late } late
neighborhood-come = Come and talk
neighborhood-past = Sessions that were held
neighborhood-more-next = More sessions to come here
neighborhood-more-heard = What we heard before
neighborhood-more-promised = All promises for this neighborhood
neighborhood-more-past = All sessions here since the first
finding-label = What we heard
finding-said-by = { $people ->
    [one] Said by about { $people } person
   *[other] Said by about { $people } people
 }
finding-answers = { $commitments ->
    [one] { $commitments } promise answers this
   *[other] { $commitments } promises answer this
 }
finding-no-answer = No promise answers this yet
finding-heard-at = Heard at
finding-answered-by = What we will do about it
finding-unanswered = No promise answers this yet. You can follow it and be told.
state-promised = Promised
state-underway = Being done
state-done = Done
state-dropped = Will not be done
commitments-title = Promises of the city
commitments-lead = Who does it, by when, and what happened. Late ones come first.
commitments-data = All of it as data (JSON)
commitments-none = The city has promised nothing yet.
commitments-none-chosen = No promise fits what you chose.
filter-late = Only late ones
filter-state = Where it stands
commitment-late-by = { $days ->
    [one] Late by { $days } day
   *[other] Late by { $days } days
 }
commitment-done-on = Done { $day }
commitment-done-late = { $days ->
    [one] Done { $day }, { $days } day late
   *[other] Done { $day }, { $days } days late
 }
commitment-on-time = On time
commitment-due = Due
commitment-first-due = At first:
commitment-owner = Who does it:
commitment-budget = Money from:
commitment-parts-done = { $done } of { $all } parts are done
history-title = What happened
history-none = Nothing has happened yet.
step-new-due = New date:
step-evidence = See for yourself
answers-title = Why: what people said

## Following

follow-title = Follow
follow-one = Follow: { $name }
follow-lead = We write to you when something changes. No account.
follow-block-title = Follow this
follow-block = By e-mail or with a feed reader. No account.
follow-by-mail = Tell me by e-mail
follow-feed = Feed for a reader
follow-email = E-mail
follow-email-hint = We send a link first. No news is sent to you before you open it and say yes.
follow-email-wrong = This does not look like an e-mail address. Look at it again.
follow-send = Follow
follow-sent = We sent you a mail. Open the link in it and press the button there. Only then does it count.
follow-asked = Do you want mail when something changes here?
follow-confirm = Yes, write to me
follow-now = You follow: { $name }
follow-now-note = Each mail has a link that ends it.
follow-end = Stop writing to me
follow-ended = It has ended
follow-ended-note = Your address is deleted. We write no more.
follow-gone = There is nothing to end
follow-gone-note = These notices were ended before, or the link is old. Nothing more is sent because of it.
follow-vow = Your address is locked. It is used for nothing else.
follow-forgotten = If you do not press the button there, we delete the address after two days.
follow-push = Tell me on this phone
follow-push-vow = What is stored: an address at your browser's maker, until you stop it.
follow-push-leave = The button to leave this page fast stops it too.
follow-push-denied = Your browser did not allow it. You can change that in its settings, or use e-mail.
follow-push-lost = This browser gets no messages any more. End it here, then follow again.
follow-push-failed = The service for messages did not answer. Try again, or use e-mail.
follow-now-push = Each message opens this page. Here you can stop it.
