# Themes, needs, access: words that pages of residents and hosts share

language-en = Английский
language-es = Испанский
language-ko = Корейский
language-hy = Армянский
language-fil = Филиппинский
language-zh-Hant = Китайский (традиционное письмо)
language-zh-Hans = Китайский (упрощённое письмо)
language-fa = Персидский (фарси)
language-ru = Русский
language-vi = Вьетнамский
language-ja = Японский
language-km = Кхмерский
language-th = Тайский
language-hi = Хинди
language-ar = Арабский
language-quc = Киче
language-kjb = Канхобаль
language-mam = Мам
language-zap = Сапотекский
language-mix = Миштекский
language-pa = Панджаби
language-bn = Бенгальский
language-ur = Урду
language-am = Амхарский
language-ase = Жестовый язык (ASL)

way-in-person = В зале
way-online = Онлайн
way-phone = По телефону

access-step-free = Вход без ступенек, места для инвалидных колясок
access-asl = Жестовый язык (ASL)
access-captions = Субтитры сразу по ходу встречи
access-assistive-listening = Наушники, чтобы лучше слышать
access-childcare = Присмотр за детьми
access-off-camera = Места, которые не видит камера
access-no-officers = Без полицейских в зале
access-quiet-room = Тихая комната

officers-none = Полицейских в зале нет.
officers-uniform = В зале есть полицейские в форме.
officers-plain = В зале есть полицейские без формы.
officers-outside = Полицейские остаются за дверью.

pool-in-person = Места в зале
pool-online = Места онлайн
pool-phone = Телефонные линии
pool-wheelchair = Места для инвалидных колясок
pool-asl-seating = Места, откуда видно переводчика жестового языка
pool-headset = Наушники
pool-childcare = Дети под присмотром
pool-speaking = Выступления

need-interpreter = Переводчик
need-interpreter-for = Переводчик: { $language }
need-asl = Жестовый язык (ASL)
need-captions = Субтитры сразу по ходу встречи
need-assistive-listening = Наушники, чтобы лучше слышать
need-large-print = Крупный шрифт или шрифт Брайля
need-ride = Помощь с дорогой
need-quiet-room = Тихая комната
need-off-camera = Место, которое не видит камера

theme-hate = Ненависть
theme-property = Кражи и ущерб
theme-business = Небольшие магазины и фирмы
theme-streets = Освещение и улицы
theme-transit = Автобусы и поезда
theme-traffic = Дорожное движение
theme-parks = Парки и школы
theme-youth = Молодёжь
theme-guns = Оружие
theme-trust = Доверие между людьми и полицией
theme-language = Язык и доступность
theme-crisis = Помощь в трудную минуту, без полиции
theme-homes = Жильё и бездомность
theme-other = Другое
