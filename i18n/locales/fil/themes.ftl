# Themes, needs, access: words that pages of residents and hosts share

language-en = Ingles
language-es = Espanyol
language-ko = Koreano
language-hy = Armenyo
language-fil = Filipino
language-zh-Hant = Tsino (tradisyonal)
language-zh-Hans = Tsino (pinasimple)
language-fa = Farsi
language-ru = Ruso
language-vi = Vietnamese
language-ja = Hapones
language-km = Khmer
language-th = Thai
language-hi = Hindi
language-ar = Arabe
language-quc = K’iche’
language-kjb = Q’anjob’al
language-mam = Mam
language-zap = Zapotec
language-mix = Mixtec
language-pa = Punjabi
language-bn = Bengali
language-ur = Urdu
language-am = Amharic
language-ase = Wikang senyas (ASL)

way-in-person = Sa bulwagan
way-online = Online
way-phone = Sa telepono

access-step-free = Walang hagdan, may puwesto para sa wheelchair
access-asl = Wikang senyas (ASL)
access-captions = Live na caption
access-assistive-listening = Mga headset para mas malinaw ang dinig
access-childcare = May magbabantay ng bata
access-off-camera = Mga upuang hindi kita ng kamera
access-no-officers = Walang pulis sa silid
access-quiet-room = Tahimik na silid

officers-none = Walang pulis sa silid.
officers-uniform = May mga pulis na naka-uniporme sa silid.
officers-plain = May mga pulis na hindi naka-uniporme sa silid.
officers-outside = Nasa labas lang ng silid ang mga pulis.

pool-in-person = Mga upuan sa bulwagan
pool-online = Mga puwesto online
pool-phone = Mga linya ng telepono
pool-wheelchair = Mga puwesto para sa wheelchair
pool-asl-seating = Mga upuang kita ang interpreter ng wikang senyas
pool-headset = Mga headset
pool-childcare = Mga batang babantayan
pool-speaking = Mga turno sa pagsasalita

need-interpreter = Interpreter
need-interpreter-for = Interpreter: { $language }
need-asl = Wikang senyas (ASL)
need-captions = Live na caption
need-assistive-listening = Headset para mas malinaw ang dinig
need-large-print = Malalaking letra o Braille
need-ride = Tulong para makarating
need-quiet-room = Tahimik na silid
need-off-camera = Upuang hindi kita ng kamera

theme-hate = Poot
theme-property = Nakaw at sira
theme-business = Maliliit na tindahan at negosyo
theme-streets = Mga ilaw at kalye
theme-transit = Mga bus at tren
theme-traffic = Trapiko
theme-parks = Mga parke at paaralan
theme-youth = Mga kabataan
theme-guns = Mga baril
theme-trust = Tiwala ng mga tao at pulis sa isa’t isa
theme-language = Wika at access
theme-crisis = Tulong sa krisis, walang pulis
theme-homes = Tirahan at mga walang tirahan
theme-other = Iba pa
