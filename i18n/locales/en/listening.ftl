# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = Choose one
civic-search = Search
list-next = Show more
if-you-want = (if you want)
step-less = One less
step-more = One more
paths-label = More pages
problem-title = That did not work
no-signal = No connection. What you typed is still here. Send it when the signal is back.
problem-back = Go back
problem-kept = What you wrote is kept on this page. Send it again in a minute.
later-busy = Very many people are here right now. Wait a minute, then try again.
later-storage = Nothing could be stored right now. Wait a minute, then try again.
later-again = Something in the address of the page or in the form is not right. Go back and try once more.
sent-title = Look into your mail
sent-until = The link works until { $when }.

## The pages without a script

basic-title = Listening sessions, without a script
basic-lead = These pages work on an old phone and without JavaScript.
basic-sessions = Where the city listens, and when
basic-neighborhoods = What was heard, street by street
basic-commitments = What the city said it will do
basic-seat = See, change or give back your seats
basic-request = Your hall, your people
basic-next = Next

## Schedule

sessions-title = Listening sessions
sessions-lead = The city listens. You talk, or only sit and hear. No name needed.
sessions-all = All sessions
sessions-none = No session is planned right now. You can ask for one.
sessions-none-chosen = No session fits what you chose.
sessions-tell-me = Tell me when there is one
sessions-elsewhere = The next session
sessions-show-all = Show all sessions
own-hall-title = Have your own hall?
own-hall = Ask for a session where your people already meet.
own-hall-link = Ask us
filter-title = Choose what to see
filter-all = All
filter-any = Any
filter-neighborhood = Neighborhood
filter-language = Language
filter-way = How you take part
filter-access = What you need
filter-from = From this day on
filter-show = Show
filter-clear = Clear
filter-chosen = What you chose
filter-remove = Take off: { $filter }
view-label = How to show it
view-list = List
view-month = Month
view-map = Map
month-before = Month before
month-after = Month after
month-day = { $sessions ->
    [one] { $day }: { $sessions } session
   *[other] { $day }: { $sessions } sessions
 }
map-label = Map of the sessions
map-note = North is up. The numbers are those of the list below.
map-many = A sign like ×3 stands for several sessions close together.
map-off = Without a place on the map
map-none = These sessions have no place on a map.
keep-title = Keep up
keep-lead = Put the schedule into your own calendar or reader. Changes come by themselves.
keep-calendar = Calendar
keep-atom = Atom feed
keep-json = JSON feed
moved-from = before:
badge-cancelled = Called off
badge-moved = New time
badge-over = Over
badge-live = Live now
badge-soon = Starts soon
badge-interrupted = Broke off
badge-recording = Recording
badge-waiting = Waiting list
badge-captions = Captions
badge-asl = ASL
badge-no-officers = No officers
seats-full = { $seats ->
    [one] Full, { $seats } waiting
   *[other] Full, { $seats } waiting
 }
seats-open = { $seats ->
    [one] { $seats } seat open
   *[other] { $seats } seats open
 }

## A session

session-cancelled = This session is called off
session-cancelled-others = See other sessions
session-moved = This session has a new time
session-moved-note = Seats that people have stay theirs.
session-local-time = On your phone’s clock: { $time }
session-phone-in = Listen and speak by phone:
session-other-languages = Other languages, if you ask by { $day }
session-before = Know before you come
session-not-filmed = No camera runs.
session-filmed = It is filmed.
session-filmed-off-camera = It is filmed. Some seats are off camera.
session-record-findings = Nothing that you say is kept. Only what the city learned is written down.
session-record-questions = Questions become part of a public record. Names do not.
session-record-recording = The whole recording becomes a public record.
session-no-name = Nobody asks for your name, papers or address.
session-hosts = Held by
session-calendar = Add to my calendar
session-follow = Follow this session
seats-title = Save seats
seats-just-come = You can just come. No seat needs to be saved.
seats-closed = The session is over. Seats can not be saved any more.
seats-begun = The session has begun. No seat has to be saved any more: just come, call in or watch.
seats-save = Save seats
seats-wait = Join the waiting list
seats-no-mail = You get a code and a picture to show at the door. No e-mail needed.
seats-have-code = I have a code
seats-taken = { $taken } of { $all } seats taken
seats-open-of = { $seats ->
    [one] { $seats } of { $all } seats is open
   *[other] { $seats } of { $all } seats are open
 }
seats-queue-none = No seat is open. Nobody waits yet.
seats-queue = { $groups ->
    [one] { $groups } sign-up waits for seats: { $seats } in all
   *[other] { $groups } sign-ups wait for seats: { $seats } in all
 }
access-title = If you need something
access-no-asl = No sign language is planned
access-no-captions = No captions are planned
aid-asked-by = Need an interpreter or another aid? Say so when you save your seat, by { $day }. We answer yes or no.
aid-asked-late = The day to ask for an interpreter or another aid was { $day }. Ask anyway: we try.
agenda-title = What happens, and when
agenda-now = now
questions-title = Questions
questions-none = No question is shown yet.
question-me-too = I want to know that too
question-me-too-failed = That did not arrive. Press again.
question-answered = Answered
question-supports = { $people ->
    [one] { $people } more person asks this
   *[other] { $people } more people ask this
 }

## Afterwards

record-title = Minutes and figures
record-none = The minutes are not out yet.
record-people = { $people ->
    [one] { $people } person came
   *[other] { $people } people came
 }
record-groups = { $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
 }
record-minutes = Read the minutes
record-published = Published
record-late = Late
record-promised = The minutes are promised for
recording-late = Late
recording-promised = The recording is promised for

## Saving seats

sign-up-title = Save seats
who-title = Who is coming?
who-me = Only me
who-group = A group
seats-how-many = How many seats?
group-name = Name of the group
group-hint = We do not ask for names of members. Police never see this list.
group-file-save = Keep these answers in a file
group-file-load = Fill in from a file
group-file-note = The file stays on your own phone or computer. Next time it fills in the form for your group.
group-file-wrong = This is not a file that was made here.
accept-partial = If there is not room for all of us, give us what you have
accept-least = But not fewer seats than
way-title = How do you want to take part?
choose-way = Choose how you want to take part.
fault-number = Write here how many, in digits.
fault-most-seats = One sign-up has at most { $seats } seats. For more people, fill in the form a second time.
fault-more-than-seats = These are more places than the seats you ask for.
fault-least = This number can not be larger than the seats that you ask for.
needs-title = What do you need?
needs-hint = Tick nothing if you need nothing.
needs-interpreter-language = Language of the interpreter
needs-interpreter-choose = Choose the language of the interpreter.
extras-title = Places for wheelchairs, children, speakers
extras-hint = Each number is for all of you together.
extras-free = { $places ->
    [one] { $places } is free
   *[other] { $places } are free
 }
extras-ages = Ages of the children
extras-speaker = What should we call the speaker?
reach-title = Be told by e-mail
reach-email = E-mail
reach-email-hint = Then we send a link first. We hold your seats for 30 minutes. Open the link in that time and press the button there.
reach-name = Name, or what to call you
reach-name-hint = Any name will do.
reach-language = Write to me in
sign-up-vow-title = Who can read this
sign-up-vow = Only the hosts of this session, to set out chairs and aids. Police never see who signs up.
sign-up-shredded = Names and needs are destroyed on { $day }.
sign-up-send = Save the seats
draft-old = This form lay open for more than an hour. What you filled in is still here: send it once more.
draft-sent = This form was sent already. If the answer did not reach you, fill it in the same way and send it again: it counts once, and you see your code.
draft-new = Begin a new form
share-title = Very much came from this internet connection today
share-why = So that no machine takes all the seats, we ask for one more thing. Nothing was saved yet.
share-mail = Write your e-mail address into the form and send it again. Then open the link in the e-mail.
share-work = You can also press the button again. Your phone then does sums for up to a minute. Leave this page open.
share-working = Your phone is doing the sums.
share-host = Without e-mail: ask a host to save the seats, or try again tomorrow.
share-ask = You can also try again tomorrow, or ask in the session itself.
share-tomorrow = You can also try again tomorrow.
share-more-seats = Very many seats were saved from this internet connection today. For more seats, add your e-mail address and open the link in the e-mail, or ask a host.
if-full-title = If it is full
if-full-place = { $way }: you would be number { $place } in line.
if-full-hold = { $hours ->
    [one] When seats come free, we hold them for you for { $hours } hour.
   *[other] When seats come free, we hold them for you for { $hours } hours.
 }
if-full-last-day = On the last day, free seats go to the next group that fits.
if-full-keep = You keep your place in line, even if you say no to a part.

## What a code opens

seat-entry-title = Your seats
seat-entry-lead = Type the code you got when you saved your seats.
seat-entry-show = Show my seats
seat-entry-lost = Lost the code? We can not look it up, because we do not know whose it is. If you gave an e-mail, it is in our mail.
seat-entry-closed = The page with your seats opens for 15 minutes, and only from here. Type your code to see them again.
seat-entry-report = A code with 24 digits is for a report
seat-code-label = Your code
seat-code-hint = 16 digits. Spaces do not matter.
seat-code-keep = Write it down or take a picture. Whoever has it can change your seats.
seat-paper-address = See or change your seats at
seat-title = Your seats
seat-fresh-title = Keep this code
seat-session-cancelled = Nobody needs to come, and there is nothing for you to do. Your sign-up ends by itself.
seat-session-moved = Your seats are still yours. If the new time does not suit you, give them back.
seat-unconfirmed = Not final yet
seat-held = { $seats ->
    [one] We hold { $seats } seat for you.
   *[other] We hold { $seats } seats for you.
 }
seat-held-part = { $seats ->
    [one] We hold { $seats } of your { $wanted } seats. You wait for the rest.
   *[other] We hold { $seats } of your { $wanted } seats. You wait for the rest.
 }
seat-confirm-sent = We sent you a mail. Open the link in it in time and press the button there. If not, your sign-up ends.
seat-confirm-press = Press the button below in time. If not, your sign-up ends.
seat-address-sent = We sent a mail to the address you gave. Open the link in it and press the button there, so that we can write to you. Your sign-up stays even if you do not press it.
seat-address-press = Press the button below so that we can write to this address. Your sign-up stays even if you do not press it.
seat-registered = Saved
seat-registered-note = { $seats ->
    [one] { $seats } seat is yours.
   *[other] { $seats } seats are yours.
 }
seat-partly = Saved in part
seat-partly-note = { $seats ->
    [one] { $seats } seat of { $wanted } is yours. You wait for the rest.
   *[other] { $seats } seats of { $wanted } are yours. You wait for the rest.
 }
seat-waiting-note = { $wanted ->
    [one] You wait for { $wanted } seat.
   *[other] You wait for { $wanted } seats.
 }
seat-cancelled = Given back
seat-cancelled-note = These seats are given back. Somebody else can have them now.
seat-expired = Ended
seat-expired-note = Nobody pressed the button of the link in time, or the session is over. You can save seats again.
seat-hold-until = Held until
seat-came = { $people ->
    [one] { $people } person of you came.
   *[other] { $people } of you came.
 }
seat-place = You are number { $place } in line.
seat-ahead = { $seats ->
    [one] { $seats } seat is waited for ahead of you.
   *[other] { $seats } seats are waited for ahead of you.
 }
seat-next = You are next.
seat-seats = { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
 }
seat-qr = Picture of your code, for the door
seat-print = Print
seat-copy = Copy the code
seat-copied = Copied
seat-picture = Save as a picture
seat-picture-note = It opens without a signal. It stays on this phone until you delete it. Whoever sees it can change your seats.
seat-needs-title = What you asked for
seat-confirm = Yes, make it final
seat-confirm-address = Yes, write to this address
seat-stop-waiting = These seats are enough, stop waiting
seat-change-title = Change something
seat-change-number = Another number of seats
seat-change-note = Fewer is done at once. For more, you may have to wait for the difference. What you have stays yours.
seat-change-send = Change the number
seat-describe = What you need, and how to reach you
seat-describe-send = Save this
seat-done-confirm = Thank you. We write to you when something changes.
seat-done-change = The number is changed.
seat-done-accept = The seats are yours.
seat-done-accept-held = You took these seats. They are final once you have answered our mail.
seat-done-decline = The seats went on to others. You keep your place in line.
seat-done-stop = You wait for no more seats.
seat-done-describe = Saved.
seat-done-hand-over = This is the new code. The old one works no more.
seat-done-roster = The list is saved.
seat-done-cancel = The seats are given back. Thank you for telling us.
need-asked = Asked for
door-need-asked = Not yet answered
need-confirmed = It will be there
need-declined = It will not be there
need-declined-note = We are sorry. You can ask for something else below, or give the seats back.
offer-title = { $seats ->
    [one] { $seats } of your { $wanted } seats is free. Take it?
   *[other] { $seats } of your { $wanted } seats are free. Take them?
 }
offer-note = If you take them, you still wait for the rest. If you say no, you keep your place in line.
offer-until = Held for you until
offer-take = Take them
offer-let-go = Let them go
roster-title = List of names
roster-label = Names, one a line
roster-hint = You do not have to. A number is enough.
roster-there = You stored a list of names. It is locked.
roster-vow = Only hosts can open this list. Each time is written into a log. It is destroyed with everything else.
roster-read = Open the list
roster-send = Save the list
hand-over-title = Give the seats to somebody else
hand-over-note = Somebody else comes in your place? You get a new code for them. Your code stops working at once, and your name, e-mail and list of names are deleted. What you asked for, such as an interpreter, stays.
hand-over-send = Make a new code
cancel-title = Give the seats back
cancel-waiting = Stop waiting
cancel-note = { $seats ->
    [one] { $seats } seat goes to the next in line. This can not be undone.
   *[other] { $seats } seats go to the next in line. This can not be undone.
 }
cancel-waiting-note = You leave the waiting list. This can not be undone.
cancel-send = Yes, give them back

## Questions

ask-title = Ask a question
ask-label = Your question
ask-hint = Short is good. Please name nobody.
ask-language = Language of the question
ask-nameless = A host reads it out, without a name. We do not know who asks.
ask-public = It becomes part of the public record.
ask-send = Send the question
ask-sent-title = Your question came in
ask-sent = A host reads it first. Then everybody can see it.
ask-another = Ask another one
ask-watch = Back to the stream

## Asking for a session

request-title = Ask for a session
request-one-title = A request for a session
request-lead = Your group, your hall, your language. The city comes to you.
request-promise = { $days ->
    [one] The city answers within { $days } day. Everybody can see if it does.
   *[other] The city answers within { $days } days. Everybody can see if it does.
 }
request-see-all = All requests and answers
request-topic = What do you want to talk about?
request-topic-hint = Everybody can read this. Please name nobody.
request-neighborhood = Neighborhood
request-hall = Where could it be?
request-hall-hint = A hall, a church, a shop, a schoolyard. Leave it out if you have none.
request-size = About how many people?
request-days = Days that would suit you
request-day = Day { $number }
request-languages = Languages
request-access = What is there, or what is needed?
request-group-hint = Everybody can read this. Leave it out if you do not want to be named.
request-contact = How do we reach you?
request-contact-hint = A phone number or an e-mail.
request-destroyed = What the group wrote was destroyed, 90 days after anybody last wrote about it.
request-vow = Only hosts can open how to reach you. Each time is written into a log.
request-send = Send the request
request-asked = Waits for an answer
request-overdue = Answer is late
request-overdue-note = The city promised an answer by now and has not given one.
request-answered = Answered
request-scheduled = A session is planned
request-declined = Answer: no
request-withdrawn = Taken back
request-unnamed = A group
request-month = Wished for: { $month }
request-came = Asked on
request-due = Answer due on
request-answered-on = Answered on
request-what = What they asked for
request-people = { $people ->
    [one] About { $people } person
   *[other] About { $people } people
 }
request-answer = The city’s answer
request-session = To the session
request-code-title = Your code for this request
request-code-note = With it you can come back and take the request back. Whoever has it can do that.
request-withdraw = Take the request back
request-withdraw-note = How to reach you is destroyed. What you asked for stays on this page, marked as taken back.
request-withdraw-send = Yes, take it back
requests-title = Requests for a session
requests-lead = Who asked, what the city answered, and where it is late.
requests-none = Nobody has asked yet.

## Meetings of a division

meeting-label = Division meeting
meeting-entry-lead = For the officers of one police area. Type the key that you got from the host.
meeting-not-open = This meeting is not open yet. Your key is right: keep it, and come back when the host has opened the meeting.
meeting-open = Open the meeting
meeting-vow = You can ask without a name. No badge number, no log-in and no network address is kept with a question.

## The door, for a group that helps there
door-title = Help at the door
door-lead = You help at the door of a session and have a key from the host. It shows numbers only. Nobody’s name is here.
door-key-label = Your key
door-key-hint = 16 digits. The host gave them to you.
door-open = Open the door list
door-came = { $came ->
    [one] { $came } person came so far.
   *[other] { $came } people came so far.
 }
door-counted = Counted. Thank you.
door-count-label = How many come in now
door-count-hint = A group can be counted at once, up to 50 people.
door-count-send = Count them in
door-take-back = Take back so many
door-expected = Who is expected
door-seats = { $seats ->
    [one] { $seats } seat taken
   *[other] { $seats } seats taken
 }, { $waiting } waited for
door-needs = What people need
door-again = Show the newest numbers
door-vow = You see how many, never who. The key stops working a day after the session.
