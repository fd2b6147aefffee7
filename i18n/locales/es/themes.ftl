# Themes, needs, access: words that pages of residents and hosts share

language-en = Inglés
language-es = Español
language-ko = Coreano
language-hy = Armenio
language-fil = Filipino
language-zh-Hant = Chino (tradicional)
language-zh-Hans = Chino (simplificado)
language-fa = Persa (farsi)
language-ru = Ruso
language-vi = Vietnamita
language-ja = Japonés
language-km = Jemer (camboyano)
language-th = Tailandés
language-hi = Hindi
language-ar = Árabe
language-quc = K’iche’
language-kjb = Q’anjob’al
language-mam = Mam
language-zap = Zapoteco
language-mix = Mixteco
language-pa = Panyabí
language-bn = Bengalí
language-ur = Urdu
language-am = Amárico
language-ase = Lengua de señas (ASL)

way-in-person = En el salón
way-online = Por internet
way-phone = Por teléfono

access-step-free = Sin escalones, con lugares para sillas de ruedas
access-asl = Lengua de señas (ASL)
access-captions = Subtítulos en vivo
access-assistive-listening = Audífonos para oír mejor
access-childcare = Cuidado de niños
access-off-camera = Asientos que ninguna cámara ve
access-no-officers = Sin policías en el salón
access-quiet-room = Un cuarto tranquilo

officers-none = No hay policías en el salón.
officers-uniform = Hay policías con uniforme en el salón.
officers-plain = Hay policías sin uniforme en el salón.
officers-outside = Los policías se quedan fuera del salón.

pool-in-person = Asientos en el salón
pool-online = Lugares por internet
pool-phone = Líneas de teléfono
pool-wheelchair = Lugares para sillas de ruedas
pool-asl-seating = Asientos desde donde se ve al intérprete de señas
pool-headset = Audífonos
pool-childcare = Niños que necesitan cuidado
pool-speaking = Turnos para hablar

need-interpreter = Un intérprete
need-interpreter-for = Intérprete: { $language }
need-asl = Lengua de señas (ASL)
need-captions = Subtítulos en vivo
need-assistive-listening = Audífonos para oír mejor
need-large-print = Letra grande o braille
need-ride = Ayuda para llegar
need-quiet-room = Un cuarto tranquilo
need-off-camera = Un asiento que ninguna cámara ve

theme-hate = Odio
theme-property = Robo y daño
theme-business = Tiendas y negocios pequeños
theme-streets = Luces y calles
theme-transit = Autobuses y trenes
theme-traffic = Tráfico
theme-parks = Parques y escuelas
theme-youth = Jóvenes
theme-guns = Armas de fuego
theme-trust = Confianza entre la gente y la policía
theme-language = Idioma y acceso
theme-crisis = Ayuda en una crisis, sin policía
theme-homes = Vivienda y personas sin hogar
theme-other = Otra cosa
