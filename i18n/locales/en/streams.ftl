# Livestreams

streams-title = Watch or listen
streams-recorded = Watch it again
streams-watch = Watch now
stream-scheduled = Later
stream-unknown = We can not tell if it is on
stream-interpreted = With an interpreter
stream-asl = Sign language in the picture
stream-own = From the city’s own server
stream-page = At { $provider }
stream-channel = On { $channel }
captions-none = No captions
captions-automatic = Captions written by a machine
captions-human = Captions written by a person
captions-title = Captions
captions-play = The words appear here when you press play.
captions-aloud = Have my screen reader read them out
captions-lag = { $seconds ->
    [one] About { $seconds } second behind.
   *[other] About { $seconds } seconds behind.
 }
watch-title = Watch
watch-session = About this session
watch-none = There is no picture for this session.
watch-since = since
watch-begins = It begins:
watch-wait = Come back then. You do not have to reload before.
watch-recording = The recording is here.
watch-over = It is over.
watch-channel = On { $channel }
watch-picture = Picture of the session
watch-play = Play here
watch-failed = The player did not arrive. Press again.
watch-own = The picture comes from the city’s own server. Nobody else sees that you watch.
watch-open-player = Open in your own player
watch-other-company = another company
watch-foreign = The picture comes from { $provider }. When you press play, { $provider } sees this phone’s address.
watch-open-at = Open at { $provider }
watch-call = Or call in and listen:
watch-languages = Language
interrupted-title = The picture broke off
interrupted-since = Since
interrupted-backup = Try the other source
interrupted-hour = If it is not back by { $time }, the hosts may call the session off.
unknown-note = Try the picture below, or call in. The session may be running without it.
transcript-title = Word for word
transcript-in = Read it word for word: { $language }
transcript-languages = Language of the text
transcript-search = Find a word
transcript-found = { $lines ->
    [one] Found in { $lines } place.
   *[other] Found in { $lines } places.
 }
transcript-all = Show everything
transcript-file = Get the text as a file
chapters-title = Jump to
