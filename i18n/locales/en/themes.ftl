# Themes, needs, access: words that pages of residents and hosts share

language-en = English
language-es = Spanish
language-ko = Korean
language-hy = Armenian
language-fil = Filipino
language-zh-Hant = Chinese (traditional)
language-zh-Hans = Chinese (simplified)
language-fa = Farsi
language-ru = Russian
language-vi = Vietnamese
language-ja = Japanese
language-km = Khmer
language-th = Thai
language-hi = Hindi
language-ar = Arabic
language-quc = K’iche’
language-kjb = Q’anjob’al
language-mam = Mam
language-zap = Zapotec
language-mix = Mixtec
language-pa = Punjabi
language-bn = Bengali
language-ur = Urdu
language-am = Amharic
language-ase = Sign language (ASL)

way-in-person = In the hall
way-online = Online
way-phone = By phone

access-step-free = Step-free, with wheelchair places
access-asl = Sign language (ASL)
access-captions = Live captions
access-assistive-listening = Headsets for hearing better
access-childcare = Childcare
access-off-camera = Seats that no camera sees
access-no-officers = No officers in the room
access-quiet-room = A quiet room

officers-none = No officers are in the room.
officers-uniform = Officers in uniform are in the room.
officers-plain = Officers without uniform are in the room.
officers-outside = Officers stay outside of the room.

pool-in-person = Seats in the hall
pool-online = Places online
pool-phone = Phone lines
pool-wheelchair = Wheelchair places
pool-asl-seating = Seats that see the sign-language interpreter
pool-headset = Headsets
pool-childcare = Children for childcare
pool-speaking = Turns to speak

need-interpreter = An interpreter
need-interpreter-for = An interpreter: { $language }
need-asl = Sign language (ASL)
need-captions = Live captions
need-assistive-listening = A headset to hear better
need-large-print = Large print or Braille
need-ride = Help to get there
need-quiet-room = A quiet room
need-off-camera = A seat that no camera sees

theme-hate = Hate
theme-property = Theft and damage
theme-business = Small shops and businesses
theme-streets = Lights and streets
theme-transit = Buses and trains
theme-traffic = Traffic
theme-parks = Parks and schools
theme-youth = Young people
theme-guns = Guns
theme-trust = Trust between people and police
theme-language = Language and access
theme-crisis = Help in a crisis, without police
theme-homes = Homes and homelessness
theme-other = Something else
