## Find help

help-lead = Бесплатные телефоны. Имя называть не нужно. Ни о чём сообщать не нужно.
help-now = Прямо сейчас
help-911 = Опасность для жизни или это происходит сейчас
help-others = Не полиция
help-police = Полиция
help-none = В списке пока ничего нет. Позвоните по номеру 211: там знают все места в округе.
help-check = Номера могут меняться. Если не отвечают, позвоните по номеру 211.
support-service-emergency = Опасность для жизни или это происходит сейчас
support-service-crisis = С кем поговорить в трудную минуту, днём и ночью
support-service-two-one-one = Еда, жильё, врачи и помощь после случаев ненависти. На 140 языках
support-service-ca-vs-hate = Помощь после случаев ненависти: человек, который будет рядом. Не полиция
support-service-domestic-violence = Когда дома вас бьют или пугают
support-service-child-protection = Когда ребёнку причиняют вред
support-service-mental-health = Помощь при страхе, тоске, проблемах с алкоголем или наркотиками
support-service-co-response = Помощники без оружия для человека, которому плохо на улице
support-service-immigration = Бесплатный совет о документах, визах и ваших правах
support-service-compensation = Деньги на врачей, потерянный заработок или переезд после насильственного преступления
support-service-non-emergency = Сообщить о том, что уже прошло и не срочно
support-service-city = Закрасить надпись, починить уличный фонарь

## Opening hours

hours-always = Днём и ночью, каждый день
hours-every-day = каждый день
hours-days = { $first } – { $last }
hours-rule = { $days }, с { $from } до { $to }
weekday-mo = понедельник
weekday-tu = вторник
weekday-we = среда
weekday-th = четверг
weekday-fr = пятница
weekday-sa = суббота
weekday-su = воскресенье

## What a unit says about itself

unit-police = Часть полиции
unit-advocate = Не полиция и не город
unit-advocate-lawyers = Не полиция и не город. Есть юристы или аккредитованные помощники.
unit-mandated = По закону обязаны сообщить, если причиняют вред ребёнку или пожилому человеку.
unit-not-mandated = По закону никому не обязаны сообщать, кроме как по решению суда.
