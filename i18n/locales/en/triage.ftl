# The desk: queue, case, answers, boxes.

## Queue

triage-queue = Queue
triage-filters = Which cases
triage-filters-state = State
triage-filters-danger = Danger
triage-filter-all = All cases
triage-filter-urgent-unread = Urgent, not read
triage-filter-urgent = All urgent
triage-state-new = New
triage-state-reading = Reading
triage-state-answered = Answered
triage-count-more = { $count }+
triage-most-pressing-first = The most pressing first

triage-danger = { $count ->
    [one] One person may be in danger again.
   *[other] { $count } people may be in danger again.
 }
triage-danger-unread = { $count ->
    [one] Nobody of this unit has read this report yet.
   *[other] Nobody of this unit has read these reports yet.
 }
triage-danger-show = Show the first

triage-column-urgent = Danger
triage-column-case = Case
triage-column-due = First answer due
triage-column-state = State
triage-column-kind = Kind
triage-column-area = Area
triage-column-language = Language
triage-column-received = Received
triage-column-marks = Marks

triage-due-late = { $days ->
    [one] One day late
   *[other] { $days } days late
 }
triage-due-today = Today
triage-due-tomorrow = Tomorrow
triage-due-answered = Sent
triage-kind-hate = Hate
triage-kind-property = Property
triage-area-none = Not named
triage-area-number = Area { $number }
triage-language-none = Not known
triage-urgent = May be in danger again
triage-unread = New message
triage-withdrawn = Withdrawn

triage-page = Page { $page }
triage-next = Next page
triage-previous = Page before
triage-refresh = Refresh
triage-empty = No cases yet. New reports show up here after a refresh.
triage-empty-filter = No cases of this sort right now.
triage-show-all = Show all cases
triage-busy = The server is very busy. Try again in a moment.
triage-failed = The queue could not be loaded.
triage-failed-stale = This is the queue from before. It could not be refreshed.

## Keys

triage-keys-heading = All keys
triage-keys-moving = down, up
triage-keys-down = The case below
triage-keys-up = The case above
triage-keys-open = Open the case
triage-keys-next = Next page
triage-keys-previous = Page before
triage-keys-urgent = Only urgent cases, or all again
triage-keys-refresh = Refresh
triage-keys-queue = Go to the queue
triage-keys-back = Leave the field, then the case
triage-keys-answer = Write an answer
triage-keys-ready = Ready answers
triage-keys-copy = Copy the case number
triage-keys-send = Lock and send the answer
triage-keys-lock = Close the unit key
triage-keys-help = This list
triage-close = Close

## Case

triage-case = Case { $number }
triage-back = Back to the queue
triage-copy = Copy number
triage-copied = Copied
triage-area-of = { $area } area
triage-received-on = received { $day }
triage-first-answer-late = { $days ->
    [one] First answer one day late
   *[other] First answer { $days } days late
 }
triage-first-answer-today = First answer due today
triage-first-answer-tomorrow = First answer due tomorrow
triage-first-answer-on = First answer due { $day }
triage-first-answer-sent = First answer sent

triage-opening = Fetching and opening the sealed parts
triage-logged = Each opening is written to the log, and the reporter sees it by day.
triage-sealed-parts = Sealed parts
triage-part-story = What happened
triage-part-circumstances = Place, time, people
triage-part-items = What is gone or broken
triage-part-contact = Name and contact
triage-opened = open
triage-not-shared = Not shared with this unit
triage-destroyed = Destroyed
triage-contact-empty = The person gave no name and no contact.
triage-story-empty = The person wrote no words of their own.
triage-unreadable = Does not open
triage-unreadable-why = This part was changed after it was locked, or it was locked for another key. Do not build on it. Tell your supervisor the case number.

triage-label-what = What
triage-label-place = Place
triage-label-where = Where exactly
triage-label-neighborhood = Neighborhood
triage-label-outside = Outside the city
triage-label-when = When
triage-label-people = People
triage-label-bias = It was about
triage-label-bias-words = In their words
triage-label-business = Business
triage-label-name = Name
triage-label-phone = Phone
triage-label-email = E-mail
triage-label-safe = Safe to contact
triage-item-name = Thing
triage-item-value = Value
triage-item-serial = Serial number
triage-yes = Yes

triage-withdrawn-heading = The reporter has withdrawn this report.
triage-withdrawn-frozen = No police unit had opened it. On { $day } its keys are destroyed; until then only the reporter can take that back. No answer can be sent.
triage-withdrawn-kept = Police had opened it before. Do not write to the reporter any more. What the law makes the unit keep stays; the rest is destroyed on { $day }.
triage-withdrawn-shredded = Its keys are destroyed. Nobody can read it any more, here or in a backup.

## Messages

triage-messages = Messages
triage-messages-empty = No messages yet. The reporter waits for the first answer.
triage-from-reporter = Reporter
triage-from-unit = Your unit
triage-message-unreadable = This message does not open: it was changed, or locked for another key.
triage-message-not-verified = This message is not signed by your unit. Its words are not shown.
triage-answer = Answer
triage-answer-hint = Plain words. The reporter reads { $language }.
triage-answer-hint-any = Plain words. The reporter reads it with the code.
triage-answer-closed = No answer can be sent: the report is withdrawn.
triage-answer-no-key = No answer can be sent: the reporter's key is inside the part that this unit cannot open.
triage-ready = Ready answers
triage-ready-thanks-name = Thanks, we are reading
triage-ready-thanks = Thank you for telling us. We have read your report. You don't have to tell us who you are. Please look here again tomorrow.
triage-ready-safe-name = Are you safe?
triage-ready-safe = Are you safe right now? If you are in danger, call 911 or go to where other people are. Tell us here how and when it is safe to write to you.
triage-ready-more-name = A question
triage-ready-more = We would like to understand one thing better. Was anybody else there who saw it, or is there a camera nearby? You decide what you answer.
triage-send = Lock and send
triage-sending = Locking and sending
triage-sent = Sent. The reporter reads it with the code.
triage-not-sent = Not sent.
triage-conflict = A colleague's message came first. It is shown above now; read it, then send yours.
triage-answer-full = { $percent } % of the room is used
triage-answer-too-long = Too long. Take some words out or send two messages.

triage-discard-heading = Your answer is not sent
triage-discard-text = When you leave the case, it is gone.
triage-discard = Leave the case
triage-keep-writing = Keep writing

## Clock and timeline

triage-clocks = Clock
triage-clock-first-answer = First answer
triage-timeline = Timeline of this unit
triage-step-received = Received
triage-step-narrative = Story fetched
triage-step-contact = Contact fetched
triage-step-box = Immigration box fetched
triage-step-message = Messages fetched
triage-step-now = Open on this screen

triage-case-missing = This unit has no such case. It may have been shared with another unit only.
triage-case-failed = The case could not be opened.

## Boxes

triage-boxes = Immigration boxes
triage-boxes-about = Only your organization can open these. Each hate report carries a box; this list shows those that somebody filled in.
triage-boxes-opening = { $count ->
    [one] One box opened so far
   *[other] { $count } boxes opened so far
 }
triage-boxes-done = { $filled } filled in, of { $count } opened
triage-boxes-none = Nobody has filled in a box yet.
triage-boxes-damaged = { $count ->
    [one] One box does not open: it was changed or locked for another key. Its case number:
   *[other] { $count } boxes do not open: they were changed or locked for another key. Their case numbers:
 }
triage-boxes-failed = The boxes could not all be fetched.
triage-box-open-case = Open the case
triage-box-no-words = Ticked only, no words.
