# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = Schedule
hosting-coverage = Neighborhoods
hosting-commitments = Commitments
hosting-requests = Requests
hosting-no-page = The address leads nowhere. The schedule is the best place to go on.
hosting-unsaved-heading = Leave without saving?
hosting-unsaved = Something on this page is not saved or not sent. If you leave, it is gone.
hosting-unsaved-leave = Leave
hosting-no = Back
hosting-save = Save
hosting-save-draft = Save as a draft
hosting-saving = Saving…
hosting-saved = Saved
hosting-saved-first = Saved. It stands first.
hosting-edit = Change
hosting-remove = Take out
hosting-copy = Copy
hosting-choose = Choose…
hosting-all = All
hosting-more = Show more
hosting-failed = This could not be loaded.
hosting-failed-stale = This is from before. It could not be refreshed.
hosting-keys-down = The row below
hosting-keys-up = The row above
hosting-keys-open = Open the session
hosting-keys-new = New session
hosting-keys-refresh = Refresh
hosting-keys-tabs = The tabs of a session
hosting-keys-search = Find somebody at the door
hosting-keys-back = Back to the schedule
hosting-keys-schedule = Go to the schedule
hosting-keys-others = Neighborhoods, commitments, requests
hosting-keys-help = This list

## Schedule

hosting-new = New session
hosting-series = New series
hosting-division = New division meeting
hosting-schedule-count = { $count ->
    [one] One session
   *[other] { $count } sessions
 }
hosting-schedule-first = The first { $count } sessions
hosting-schedule-empty = No sessions here yet. Plan one, or change the filter.
hosting-filters = Which sessions
hosting-filter-state = State
hosting-filter-kind = For
hosting-filter-late = Late
hosting-filter-from = From
hosting-filter-until = Until
hosting-column-when = When
hosting-column-session = Session
hosting-column-state = State
hosting-column-seats = Seats
hosting-column-look = Look at
hosting-seats = { $taken } of { $capacity }
hosting-waiting = { $count } waiting
hosting-questions-waiting = { $count ->
    [one] One question to read
   *[other] { $count } questions to read
 }
hosting-whole-city = The whole city
hosting-coverage-none = None yet
hosting-coverage-held = { $count ->
    [one] One session
   *[other] { $count } sessions
 }
hosting-coverage-sum = { $held } of { $all } neighborhoods have had a session.
hosting-coverage-sessions = Sessions held
hosting-coverage-last = Last one
hosting-coverage-next = Next one
hosting-coverage-plan = Plan one here
hosting-days-ago = { $days ->
    [0] today
    [one] one day ago
   *[other] { $days } days ago
 }

## Warnings

hosting-warning-agenda-late = No agenda, under 72 hours
hosting-warning-agenda-very-late = No agenda, under 24 hours
hosting-warning-board-majority = Most of a board comes
hosting-warning-interpreter-needed = Interpreter needed
hosting-warning-needs-undecided = Needs not decided
hosting-warning-no-stream = No stream
hosting-warning-record-late = Minutes are late
hosting-warning-note-agenda-late = A regular meeting needs its agenda out 72 hours before. Write the agenda now.
hosting-warning-note-agenda-very-late = Even a special meeting needs its agenda out 24 hours before. Write it now or move the session.
hosting-warning-note-board-majority = If most of a board takes part, the session may count as a meeting of that board under the Brown Act. Ask the city attorney about the notice.
hosting-warning-note-interpreter-needed = Enough people asked for an interpreter and none is confirmed. Book one, then confirm it at the door list.
hosting-warning-note-needs-undecided = The day to ask has passed. People wait to hear whether their need is met.
hosting-warning-note-no-stream = The session is public and nobody can watch it from home. Add a stream.
hosting-warning-note-record-late = The minutes were promised and the day has passed. Everybody can see that they are late.

## A session's form

hosting-part-what = What it is about
hosting-part-where = Where and when
hosting-part-people = Who can come
hosting-part-said = What people know beforehand
hosting-title = Title
hosting-summary = What it is about
hosting-written-in = Written in
hosting-organizer = Who holds it
hosting-co-hosts = Groups that hold it with the city
hosting-one-a-line = One a line.
hosting-agenda = Agenda
hosting-agenda-hint = One point a line, with its time: 18:30 Welcome
hosting-add-translation = Add a translation
hosting-language = Language
hosting-area = Police area
hosting-neighborhood = Neighborhood
hosting-starts = Starts
hosting-ends = Ends
hosting-zone = Time zone
hosting-zone-hint = The zone of the hall, such as America/Los_Angeles.
hosting-hall = Hall
hosting-address = Street and house
hosting-point = Place on the map
hosting-point-hint = Two numbers: 34.0537, -118.2428
hosting-way-there = How to get there
hosting-way-there-hint = Buses, parking, which door.
hosting-ways = Ways to take part
hosting-pools = Seats
hosting-pools-hint = Leave a number out if you do not offer it. With more seats, people who wait move up at once.
hosting-languages = Languages spoken or interpreted
hosting-access = What you offer
hosting-officers = Officers
hosting-public-record = What becomes public record
hosting-phone-in = Number to listen by phone
hosting-ask-aid-by = Last day to ask for an aid
hosting-recording-days = Days until the recording is out
hosting-recording-days-hint = Leave it out if nothing is recorded. When the day has passed, everybody sees that it is late.
hosting-filmed = Cameras run
hosting-division-about = An inside meeting for the officers of one police area. It is never listed. Officers ask without a name at an address that you get once.
hosting-door-key-heading = The officers’ key
hosting-door-key-about = This key opens the page where officers ask. It is shown only now. Copy it and give it to the officers of this area.
hosting-door-address-about = This address opens the page with the key in it. A browser sends nothing behind the sign # to anybody. Without scripts, officers type the key on the page.
hosting-door-address-copy = Copy the address
hosting-door-address-qr = Picture of the address, for a phone to scan
hosting-to-session = To the meeting
hosting-door-key-new = Make a new key…
hosting-door-key-renew = Once there is a new key, the old one opens nothing. Everybody who has it needs the new one. This is written to the log.
hosting-door-key-yes = Make a new key
hosting-door-key-lost = Is the key lost? It is stored nowhere and can not be shown again. You can make another one.

hosting-wrong-title = Write a title of up to 120 letters.
hosting-wrong-summary = Say what it is about, in up to 2,000 letters.
hosting-wrong-organizer = Say who holds it.
hosting-wrong-area = Choose the police area.
hosting-wrong-time = Choose the day and the time.
hosting-wrong-end = The end must be after the start.
hosting-wrong-zone = Name the time zone.
hosting-wrong-ways = Choose at least one way to take part.
hosting-wrong-hall = People come to a hall. Name it.
hosting-wrong-point = Write two numbers: north first, then east.
hosting-wrong-languages = Choose at least one language.
hosting-wrong-seats = Each way to take part needs a number of seats.
hosting-wrong-day = Choose a day that exists.
hosting-wrong-agenda = Each line needs a time and words: 18:30 Welcome
hosting-wrong-agenda-time = Each time lies between the start and the end.
hosting-wrong-number = Write a number, or leave it out.
hosting-wrong-translation = Each translation needs a title and a text.
hosting-wrong-reason = Say why it is called off.
hosting-wrong-answer = Write what the city says to the group.
hosting-wrong-planned = Choose the session that is planned.
hosting-wrong-not-planned = A session is chosen here. Press “A session is planned”, or choose none.
hosting-wrong-past = Choose today or a later day.
hosting-wrong-until = The last day is before the first one.
hosting-wrong-aid-late = This day is after the session. Choose one before it, or the day itself.
hosting-wrong-phone = Write a number that can be dialed: digits, spaces and + - ( ) . , # *
hosting-wrong-said-by = Fewer people came than that. Look at the number.
hosting-wrong-server = The server did not take this. Look at it again.
hosting-wrong-neighborhood = Choose a neighborhood.
hosting-wrong-long = This is too long. Make it shorter.
hosting-wrong-meant = Say what was meant, in up to 400 letters.
hosting-wrong-promise = Say what will be done, in up to 160 letters.
hosting-wrong-owner = Say who does it.
hosting-wrong-note = Say what happened, in up to 600 letters.
hosting-wrong-parts-many = It does not have so many parts. Look at the number.
hosting-wrong-parts-open = It is done when all parts are done. Write down all of them, or choose another state.
hosting-wrong-parts-few = More parts than that are done already.
hosting-wrong-due-step = A promised day is changed by adding what happened. Both days stay in the history.
hosting-wrong-state = It can not go there. What is done or dropped can only be underway again.
hosting-wrong-link = A link begins with https://
hosting-wrong-stream = Each stream needs an address that begins with https://, or the name of a channel.
hosting-wrong-series = Choose neighborhoods, and 0 to 366 days between.
hosting-wrong-boards = Write each board with two numbers: 4/7

## A series

hosting-series-where = Which neighborhoods
hosting-series-find = Find a neighborhood
hosting-series-all = All
hosting-series-new = Those without one yet
hosting-series-none = None
hosting-series-chosen = { $count ->
    [0] None chosen yet. They come in the order in which you tick them.
    [one] One chosen.
   *[other] { $count } chosen, in the order in which you ticked them.
 }
hosting-every-days = Days between two sessions
hosting-every-days-hint = 7 is once a week. 0 puts all on one day.
hosting-series-preview = What will be made
hosting-series-preview-empty = Choose neighborhoods and a start to see what will be made.
hosting-make-drafts = Make the drafts
hosting-series-made = { $count ->
    [one] One draft is made
   *[other] { $count } drafts are made
 }
hosting-series-publish = Publish all of this series
hosting-series-published = { $count } of { $all } published

## Publish, move, call off, close

hosting-tabs = Parts of the session
hosting-tab-facts = Session
hosting-tab-door = Door
hosting-tab-stream = Stream
hosting-tab-questions = Questions
hosting-tab-minutes = Minutes
hosting-tab-findings = Findings
hosting-publish = Publish
hosting-publish-words = Everybody sees the session from now on and can sign up.
hosting-publish-division = Officers who have the key can ask from now on. The meeting is not listed anywhere.
hosting-close = Close the session
hosting-close-words = No more check-ins and questions. The minutes and the findings can still be written.
hosting-cancel = Call off…
hosting-cancel-yes = Call it off
hosting-cancel-words = { $count ->
    [0] Nobody has signed up. The session stays in the schedule, marked as called off.
    [one] One sign-up is told at once, and calendars change. This can not be taken back.
   *[other] { $count } sign-ups are told at once, and calendars change. This can not be taken back.
 }
hosting-cancel-reason = Why? Everybody reads this.
hosting-cancelled-because = Called off:
hosting-move-tells = { $count ->
    [0] You change the time or the place. Nobody has signed up yet; calendars change.
    [one] You change the time or the place. One sign-up is told, and calendars change.
   *[other] You change the time or the place. { $count } sign-ups are told, and calendars change.
 }
hosting-move-heading = Another time or place
hosting-move-yes = Save and tell them
hosting-untold = { $count ->
    [one] One sign-up has no confirmed e-mail and can not be told. Put a note on the door.
   *[other] { $count } sign-ups have no confirmed e-mail and can not be told. Put a note on the door.
 }
hosting-boards = Members of boards
hosting-boards-label = Members who say they come
hosting-boards-hint = One board a line, with how many of its members come: Pico Union council 4/7
hosting-retention = People’s data
hosting-shredded-due = Names, needs and rosters are destroyed on { $day }. After that nobody can open them.
hosting-shredded-on = Names, needs and rosters were destroyed on { $day }.
hosting-shredded-sign-ups = Sign-ups
hosting-shredded-rosters = Rosters
hosting-shredded-questions = Questions
hosting-shredded-letters = Mails not sent

## The door

hosting-door-opening = Opening the door list. This is written to the log.
hosting-door-search = First four digits, or a name
hosting-door-came = { $came } of { $seats } came
hosting-door-unsent = { $count ->
    [one] One count not sent yet
   *[other] { $count } counts not sent yet
 }
hosting-door-kept = { $count ->
    [one] One count waits here and is sent as soon as there is a signal. Keep this page open.
   *[other] { $count } counts wait here and are sent as soon as there is a signal. Keep this page open.
 }
hosting-scan = Scan codes with the camera
hosting-scan-stop = Stop the camera
hosting-scan-picture = Picture of the camera
hosting-scan-aim = Hold a code before the camera.
hosting-scan-refused = The camera can not be used now. Type the first four digits.
hosting-scan-unknown = This code is not on the list of this session.
hosting-scan-several = Several codes on the list begin like this one. Please ask for the name.
hosting-scan-counted = One person is counted.
hosting-scan-again = This code was counted before.
hosting-scan-group = { $count ->
    [one] One seat. Write down how many came.
   *[other] { $count } seats. Write down how many came.
 }
hosting-door-walk-ins = Without a sign-up
hosting-door-less = One fewer
hosting-door-more = One more
hosting-door-number = How many came
hosting-door-all = All came
hosting-door-add-walk-in = One more came along
hosting-door-look = Look at this count
hosting-door-too-many = { $count ->
    [one] One person more than there are seats. Counted on two devices? Check.
   *[other] { $count } people more than there are seats. Counted on two devices? Check.
 }
hosting-door-counted-twice = They were counted twice
hosting-door-without-sign-up = They came without a sign-up
hosting-door-to-look-at = { $count ->
    [one] Check the count of one sign-up:
   *[other] Check the counts of { $count } sign-ups:
 }
hosting-door-no-name = No name
hosting-door-wanted = { $count } asked for
hosting-door-ages = Ages: { $ages }
hosting-door-empty = Nobody has signed up. Count people with the button above.
hosting-door-nobody = Nobody has this. Try fewer digits, or count them without a sign-up.
hosting-roster-open = Open the names
hosting-roster-words = These are the names of the people of a group. Opening them is written to the log with your name. Open them only if you need them.
hosting-roster-yes = Open, and log it
hosting-roster-hide = Close the names
hosting-needs = What people need
hosting-needs-about = Everybody who asked is told what you decide.
hosting-need = Need
hosting-need-who = Who
hosting-need-decision = Decision
hosting-need-sign-ups = { $count ->
    [one] One sign-up
   *[other] { $count } sign-ups
 }
hosting-need-seats = { $count ->
    [one] one seat
   *[other] { $count } seats
 }
hosting-need-confirm = It will be there
hosting-need-decline = We can not

## Streams

hosting-streams-edit = Change the streams
hosting-streams-empty = No stream yet. Add one so that people can watch from home.
hosting-add-stream = Add a stream
hosting-stream-language = Language that is heard
hosting-source = Where it comes from
hosting-stream-address = Address
hosting-stream-address-hint = https://…, or the name of a channel.
hosting-backup = Second source
hosting-provider = Who runs the page
hosting-provider-hint = Such as YouTube. People are warned before they go there.
hosting-captions = Captions
hosting-stream-asl = The sign-language interpreter is in the picture
hosting-stream-interpreted = An interpreter is heard
hosting-move-up = Move up
hosting-since = Since { $time }
hosting-by-hand = set by hand
hosting-by-probe = seen by the probe
hosting-by-clock = by the clock
hosting-set-state = Set the state by hand
hosting-set-live = It is live
hosting-set-interrupted = It broke off
hosting-set-ended = It is over
hosting-set-later = From half an hour before the start you can say here that it is live.
hosting-set-too-early = A stream can be live from half an hour before the start until four hours after the end.
hosting-give-back = Let the probe decide
hosting-alarms = Alarms on this device
hosting-alarms-off = Does a stream of your sessions break off? This device can tell you at once, also when the console is closed.
hosting-alarms-on = This device tells you at once when a stream of your sessions breaks off. An e-mail comes too.
hosting-alarms-asked = Your browser is asking you now. Please allow it.
hosting-alarms-denied = Your browser does not allow it. You can change that in its settings for this page. You are told by e-mail.
hosting-alarms-unsupported = This browser can not show alarms. You are told by e-mail.
hosting-alarms-failed = That did not work. You are told by e-mail. You can try again.
hosting-alarms-switch-on = Switch on here
hosting-alarms-switch-off = Switch off here
hosting-hour-left = { $time } left of the hour
hosting-hour-what = Stop the meeting and try to get the stream back. People see the phone number and the second source.
hosting-hour-over = The hour is over. You may go on without the stream, if you say so aloud.
hosting-afterwards = Recording and captions
hosting-recording = Address of the recording
hosting-recording-due = Promised for { $day }
hosting-recording-overdue = The recording is late
hosting-texts = Captions as a file
hosting-text-language = Language of the file
hosting-text-file = WebVTT file, up to 2 MB
hosting-by-a-person = Written by a person

## Questions

hosting-questions-sort = Put the unread ones first
hosting-questions-empty = No questions yet.
hosting-supports = { $count ->
    [one] One more wants to know
   *[other] { $count } more want to know
 }
hosting-question-shown = Words that everybody sees
hosting-question-shown-hint = Take out names. Leave the meaning.
hosting-question-answer = Answer
hosting-question-show = Show
hosting-question-answered = Show with the answer
hosting-question-decline = Do not show

## Minutes

hosting-minutes = Minutes
hosting-minutes-hint = Plain words. No names of people who came.
hosting-minutes-later = Minutes can be saved from the start of the session on, and published after its end.
hosting-minutes-changed = Somebody else has saved other minutes. You see them here; your own words are still in the field below. Put both together, then save.
hosting-organizations = How many groups came
hosting-publish-record = Publish the minutes
hosting-record-published = Published on { $day }. Saving again changes what everybody reads.
hosting-record-due = Promised for { $day }.

## Findings

hosting-new-finding = Write a finding
hosting-finding-edit = Change the finding
hosting-findings-empty = Nothing is written down yet.
hosting-quote = As somebody said it
hosting-quote-hint = Without a name. You can leave it out.
hosting-meant = What was meant
hosting-theme = Theme
hosting-said-by = About how many said it
hosting-said-by-hint = Leave it out if nobody counted. Fewer than 10 are not shown.
hosting-said-by-count = { $count ->
    [one] said by one
   *[other] said by about { $count }
 }
hosting-answered-by = Commitments that answer it
hosting-answered-by-hint = Those of this neighborhood.
hosting-publish-it = For everybody to read
hosting-is-published = Published
hosting-is-draft = Draft

## Commitments

hosting-new-commitment = New commitment
hosting-commitments-none = Nothing fits this choice. Take something out of it.
hosting-commitments-empty = Nothing is promised yet.
hosting-promise = What will be done
hosting-more-about = More about it
hosting-owner = Who does it
hosting-budget = Where the money comes from
hosting-due = By when
hosting-parts = Parts in all
hosting-answers = Findings that it answers
hosting-answers-hint = Those of this neighborhood.
hosting-late = { $days ->
    [one] One day late
   *[other] { $days } days late
 }
hosting-due-on = due { $day }
hosting-due-moved = due { $day }, first { $first }
hosting-parts-done = { $done } of { $all } parts done
hosting-findings-count = { $count ->
    [one] answers one finding
   *[other] answers { $count } findings
 }
hosting-history = What happened
hosting-add-step = Add what happened
hosting-step-about = A step is never changed afterwards. People who follow this are told.
hosting-step-state = Where it stands now
hosting-step-parts = Parts done so far
hosting-step-note = What happened
hosting-step-evidence = Where one can see it
hosting-step-due = New date
hosting-step-due-hint = The old date stays in the history.

## Requests

hosting-requests-open = { $count ->
    [one] One request is not answered yet
   *[other] { $count } requests are not answered yet
 }
hosting-requests-empty = No group has asked for a session yet.
hosting-request-no-group = A group without a name
hosting-request-due = answer by { $day }
hosting-request-size = About how many
hosting-request-days = Days that suit
hosting-request-contact = How to reach them
hosting-request-contact-open = Open how to reach them
hosting-request-contact-words = Opening it is written to the log, with your name.
hosting-request-contact-gone = How to reach the group was destroyed.
hosting-request-reply = Answer
hosting-request-answer = What we say
hosting-request-answer-hint = Everybody can read this.
hosting-request-session = The session that comes of it
hosting-request-send = Send the answer
hosting-request-schedule = A session is planned
hosting-request-plan = Plan the session from this request
hosting-request-planning = You plan the session that a group asked for. When it is published, the request says so.
hosting-request-decline = Say no, with the reason

## States and kinds

hosting-word-public = Everybody
hosting-word-division = Division meeting
hosting-word-draft = Draft
hosting-word-published = Published
hosting-word-cancelled = Called off
hosting-word-closed = Closed
hosting-word-findings-only = Only findings
hosting-word-questions = Questions and answers, without names
hosting-word-recording = The whole recording
hosting-word-asked = Asked for
hosting-word-confirmed = Confirmed
hosting-word-declined = Declined
hosting-word-unconfirmed = Not confirmed
hosting-word-registered = Has seats
hosting-word-partly = Has some seats
hosting-word-waiting = Waiting
hosting-word-shown = Shown
hosting-word-answered = Answered
hosting-word-scheduled = Scheduled
hosting-word-withdrawn = Taken back
hosting-word-starting-soon = Starting soon
hosting-word-live = Live
hosting-word-interrupted = Interrupted
hosting-word-ended = Ended
hosting-word-recording-posted = Recording is out
hosting-word-unknown = Not known
hosting-word-hls = Our own player (HLS)
hosting-word-page = Page of a company
hosting-word-channel = TV or radio channel
hosting-word-no-captions = No captions
hosting-word-automatic = Captions by machine
hosting-word-human = Captions by a person
hosting-word-promised = Promised
hosting-word-underway = Underway
hosting-word-done = Done
hosting-word-dropped = Dropped

hosting-door-helpers = Helpers at the door
hosting-co-hosts-about = A group that helps gets a key. It opens the page “Help at the door”: how many are expected, what they need, and counting. It shows no names.
hosting-co-host-name = Name of the group
hosting-co-host-hint = The group, not a person.
hosting-co-host-make = Make a key
hosting-co-host-key = This key is shown only now. Copy it and give it to:
hosting-co-host-revoke = Take the key back
hosting-co-host-revoke-one = Take the key back: { $name }
hosting-co-host-revoke-words = The key will not open anything any more. What was counted stays.
hosting-discard = Throw the draft away
hosting-discard-words = The draft is gone for good. Nobody has seen it, and nobody is told.
