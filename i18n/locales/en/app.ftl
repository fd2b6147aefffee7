## The frame of every page

skip = Skip to the page
sos-danger = In danger?
sos-call = Call or text
sos-label = In danger? Call or text 911
leave = Leave this page
languages = Choose your language
foot-promises = Our promises
foot-readers = Who reads reports
foot-help = Find help
foot-about = About Amparo
foot-relay = Deaf or hard of hearing: text 911, or dial 711 for the relay service.
no-script-pages = Sessions and promises of the city, on pages without JavaScript
no-script = This page needs JavaScript to lock your words. Without it, nothing is sent. These people answer by phone:
boot-failed = This page stopped working. Nothing was sent. Load the page again, or call 211.
boot-outdated = This page is from an older version. Close it and open it again.
nothing-title = Nothing is here

## Words that many pages need

continue = Continue
back = Back
try-again = Try again
change = Change
yes = Yes
no = No
waiting = One moment…
optional = You can leave this out.
to-start = To the start page
say = Read this aloud
say-stop = Stop reading
step-of = Question { $now } of { $of }
field-room = { $letters ->
    [one] Room for about { $letters } more letter
   *[other] Room for about { $letters } more letters
 }
error-title = Please look at this again

## Start

start-title = You are not alone in this.
start-lead = Tell us what happened. You do not have to give your name. You do not have to know if it was a crime.
start-doors = What do you want to do?
door-hate = Report hate
door-hate-note = Words, threats, an attack, a sign on your wall
door-property = Report theft or damage
door-property-note = A break-in, a broken window, something stolen
door-help = Find help
door-help-note = A lawyer, a doctor, money, someone to talk to
door-code = Come back with your code
door-code-note = Read the answer, write back, or withdraw
start-sessions = Listening sessions
start-sessions-note = The city listens. Come, call in or watch. No name needed.
start-session-live = Live now
start-session-next = Next
vows-title = What we promise
vow-locked = Your words are locked on this phone, before they leave it.
vow-choose = You choose who can open them. You see who did, and on what day.
vow-nameless = We do not keep your phone’s address or the exact time. You can leave out your name.
vows-all = All promises, and what we can not promise
talk-title = Need to talk first?
talk-988 = Crisis line, day and night
talk-211 = Help in 140 languages, not police
talk-text-911 = Text instead of talking

## About

about-title = About Amparo
about-lead = Amparo is a place to tell { $city } about hate, theft and damage, without giving yourself away. The city runs it. What you write is locked on your phone for the people you choose. Those who run the site can not read it.
about-phone-title = On your phone
about-leave = “Leave this page” makes the page blank at once and wipes what it kept. So does the Esc key, three times.
about-history = Your browser still remembers that you were here. To clear it, open History in the browser’s menu and delete this site. Or use a private window.
about-visited = Your phone company or your Wi-Fi can see that you visited this site, but not what you wrote.
about-check-title = Check us
about-check = The program of this site is public. Anyone can check that this page is the published one. This is the number of this version:
about-translations-title = Languages
about-translations = Some translations were not yet checked by a native speaker. If a sentence sounds wrong, please tell 211 or any advocate.
