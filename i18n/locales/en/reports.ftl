## Hate: what happened

ask-what = What happened?
ask-what-hint = Pick all that fit. You do not have to know if it was a crime.
what-words = Words or threats
what-words-note = Shouted, whispered, on paper
what-attack = Someone hurt me or tried to
what-attack-note = Hit, pushed, spat, threw something
what-damage = Damage or graffiti
what-damage-note = A wall, a car, a sign, a flag
what-online = Online or by phone
what-refused = I was refused
what-refused-note = Work, school, a home, a shop
what-other = Something else

## In your own words

ask-story = Tell it in your own words
ask-story-hint = In any language. As much or as little as you want.
story = What happened
story-more = Someone you can describe, a car, or who saw it
people = People and cars
people-hint = Height, clothes, voice, license plate. Only what you remember.
story-papers = Do not write about papers or status here. There is a box for that later, and police can not open it.

## When

ask-when = When did it happen?
ask-when-part = At what time of day?
day-today = Today
day-yesterday = Yesterday
day-date = On another day
day-repeated = More than once
day-unsure = I am not sure
date = Which day?
part-morning = Morning
part-afternoon = Afternoon
part-evening = Evening
part-night = Night

## Where

ask-place = Where did it happen?
ask-place-hint = Pick the closest one. You can say more later.
place-home = At or near my home
place-street = On the street
place-street-note = Sidewalk, park, parking lot
place-transit = On a bus or train
place-transit-note = Or at the stop
place-shop = In a shop or at work
place-school = At a school
place-worship = At a place of worship
place-online = Online or by phone
place-other = Somewhere else
why-ask = Why we ask
why-place = Places help us see a pattern. If it happens often at one bus stop, the city can act there.
ask-neighborhood = Which part of { $city }?
neighborhood-find = Type a few letters of its name
neighborhood-list = Neighborhoods
neighborhood-none = No neighborhood has these letters. Try others, or pick one below.
neighborhood-count = { $count ->
    [one] { $count } neighborhood
   *[other] { $count } neighborhoods
 }
neighborhood-outside = Outside { $city }
neighborhood-unsaid = I’d rather not say
neighborhood-failed = The list did not come. You can still go on.
exact = The exact place, if you want
exact-hint = A street corner, a stop, a shop. It is locked. Only your readers see it.
ask-area = Which police area is it?
ask-area-hint = { $place } lies in more than one. Pick the closest station, if you know it.
area-unsure = I am not sure

## What makes you think so

ask-bias = What makes you think it was about who you are?
ask-bias-hint = Pick all that fit. Think of how they saw you. They can be wrong about you.
bias-race = My skin color or race
bias-origin = Where they think I come from
bias-immigrant = They thought I was an immigrant
bias-language = The language I speak
bias-religion = My religion, or what they think it is
bias-orientation = Whom I love
bias-gender-identity = I am trans, or do not look as they expect
bias-gender = I am a woman, or a man
bias-disability = My body or my mind works differently
bias-association = The people I was with
bias-unsure = I am not sure
bias-words = What did they say or do?
bias-words-hint = The exact words help most, even ugly ones.

## Two questions that stay on the phone

ask-safety = Two questions that stay on this phone
ask-safety-hint = The answers are never sent. They show you what can happen next.
safety-young = Are you under 18?
safety-home = Does the person who did it live with you?
safety-young-note = Some readers must by law tell child protection if a young person is being hurt. The next page shows who. You can talk first, and not say your name.
safety-home-note = Choose a time when they can not see your phone. “Leave this page” blanks it at once. Police may come to your home when they read that you are in danger. You can talk first, and not say your name.

## Who may read it

ask-readers = Who may read it?
ask-readers-hint = One or two. Nobody else can open it.
readers-first = If someone is about to be hurt, or a child or an elder is being hurt, some readers must by law tell others. Look under each name.
readers-about = About { $name }
readers-police-can = Can look for who did it
readers-advocate-can = On your side, not police
readers-waiting = We check the list of readers…
readers-no-advocate = No advocate is in the list right now. So there is no box about papers. Do not write about papers or status.
readers-no-unit = No one can take this report here right now. Call 211 or the police line.

## Only for the advocate

ask-box = Is there something only the advocate should know?
box-lead = About papers, status, or immigration court. Police can not open this box. The city can not open it. Skip it and nothing changes.
box-skip = Skip this page
box-free = you can skip it freely
box-reader = The only one who can open this box
box-other = Choose someone else
box-legend = What should the advocate know?
wish-relief = I want to know about a U visa or other help
wish-case = I have a case in immigration court now
wish-fear = I am afraid of being sent out of the country
wish-talk = I would rather talk to a person
box-words = In your own words, if you want
box-words-hint = You can erase only this box at any time with your code.
box-vow = Locked on this phone. We always send a box of the same size, so nobody can tell if you wrote in it.
box-wrong = What could go wrong
box-wrong-text = A court can order the organization to hand over what it knows. A phone with spy software can be read by others.

## How to reach you

ask-contact = How can we reach you?
ask-contact-hint = You can leave all of this out. You get the answer with your code.
contact-name = Name, or what we should call you
contact-phone = Phone
contact-email = E-mail
safe-notes = When and how is it safe?
safe-notes-hint = “Only text.” “Not after 5 pm.” “Do not leave a message.”
contact-who = Only { $names } can open this.
contact-police = { $name } may also see my name and contact
contact-police-note = If you leave this open, they can ask the advocate to reach you.
and = { $one } and { $two }

## Theft and damage

ask-screening = First: is one of these true?
screening-emergency = It is happening now, or someone is hurt
screening-weapon = A gun or another weapon was taken or used
screening-vehicle = A car, truck or motorcycle was stolen
screening-none = No, none of these
stop-emergency = Call 911 now
stop-emergency-text = If you can not talk, send a text to 911. Go to a safe place first.
stop-weapon = Please call. Police must know of a weapon at once
stop-weapon-text = Is someone in danger now? Call 911. If not, call the other number.
stop-vehicle = Please call, so that police look for it
stop-vehicle-text = A stolen vehicle goes into a list that every patrol sees. That only works by phone. Have the license plate ready.
stop-call = Call { $number }
stop-sms = Text 911
stop-go-on = You can still go on here and leave what you know.
stolen-from-vehicle = Something was taken from a car
stolen-theft = Something was stolen
stolen-theft-note = From a shop, a bag, a porch
stolen-damage = Something was broken or painted on
stolen-break-in = Someone broke in
stolen-lost = I lost something
stolen-other = Something else
ask-what-one = Pick the closest one.
ask-items = What is gone or broken?
ask-items-hint = Name the most important things. You can leave this out.
item = Thing { $number }
item-name = What is it?
item-value = What was it worth?
item-serial = Serial number, if you know it
item-add = Add a thing
item-remove = Take out { $name }
ask-owner = Whose is it?
owner-person = Mine, or my family’s
owner-business = A business’s
business = Name of the business, if you want

## Check and send

ask-check = Check your answers
check-nothing-sent = Nothing has been sent yet.
check-empty = You left it out
check-hidden = { $count ->
    [one] { $count } answer, hidden here
   *[other] { $count } answers, hidden here
 }
check-what = What happened
check-story = In your words
check-when = When
check-where = Where
check-bias = What makes you think so
check-readers = Who may read it
check-box = Only for the advocate
check-contact = How to reach you
check-items = What is gone or broken
check-owner = Whose it is
papers-words = papers, undocumented, illegal*, immigration, immigrant status, visa, green card, asylum, deport*, ICE, border, citizen*, DACA, work permit
papers-found = You wrote “{ $word }” in a part that police will read.
papers-move = Move it to the advocate’s box
papers-moved = Moved. Police will not see it.
papers-no-room = It does not fit into the box. Please change it yourself.
next-title = What happens when you send
next-answer = You get a first answer by the end of tomorrow. Nobody may read it tonight.
next-opened = You will see who opened it, and on what day.
next-withdraw = You can withdraw. If police have not opened it, it becomes unreadable for all within 21 days.
next-held = We hold no phone address and no exact time.
next-paper = This is not a police report until it carries a number. The desk writes it to you here.
limits-title = What we can not promise
limits-name = A report without a name seldom leads to an arrest. It still counts.
limits-mandated = If someone is about to be hurt, or a child or elder is, some readers must by law tell others.
limits-federal = California’s rules bind city and state police. They do not bind federal agents.
limits-insurer = An insurer usually needs your name later.
urgent = I may be in danger again
urgent-note = Someone looks at it first, in these hours: { $hours }. In danger, call 911.
send = Lock and send

## Sending

sending-title = Locking and sending
sending-stay = Please keep this page open.
sending-code = Making your code
sending-sealing = Locking your words
sending-work = Showing that you are not a robot
sending-sending = Sending
sending-failed = Nothing was sent
sending-back = Back to my answers

## The code

receipt-title = Sent. This code is your key.
receipt-title-waiting = Not delivered yet. This code is your key.
receipt-lead = We can not send it again, because we do not know who you are. Keep it where only you can find it.
receipt-group = Group { $number }
receipt-qr = The code as a picture to scan
receipt-print = Print a card
receipt-print-note = The printed card shows only digits. It does not say what it is for.
receipt-check-title = Did you write it down?
receipt-check-lead = Type two groups, so that we both know it is right.
receipt-check = Check
receipt-picture = I took a picture instead
receipt-picture-note = Anyone who sees your pictures can then read the answers. And if you lose the picture, nobody can get the code back.
receipt-picture-yes = I understand
receipt-right = That is right. Your code is safe with you.
receipt-wrong = That does not match. Look at the group again.
receipt-holder = Whoever has this code can read the answers and write in your name. It does not open your report.
receipt-next = What comes next
receipt-due = First answer: by the end of { $day }
receipt-return = Come back with your code to read it.
receipt-leave = “Leave this page” wipes the code from this phone. Then it is only where you wrote it.
receipt-refused = Your report could not be delivered. Nothing was stored.
receipt-keep = Keep the locked report on this phone?
receipt-keep-note = Then it goes out when you have signal, also later. Nobody can read your words. But others can see that a report waits here, and whether it is about hate or theft. Say no if others look at this phone.
receipt-keep-yes = Keep it until it is delivered
receipt-keep-no = No, only while this page is open
receipt-kept = The locked report stays on this phone until it is delivered. “Leave this page” does not delete it.
receipt-forget = Delete it from this phone
earlier-title = A locked report waits on this phone
earlier-delivered = The report that waited on this phone is now delivered.

## Errors

error-choose-one = Choose one answer.
error-reader = Choose at least one reader.
error-date = Enter the day, or choose “I am not sure”.
error-date-future = This day has not come yet. Enter an earlier day.
error-too-long = This is too long to be locked. Make it shorter.
