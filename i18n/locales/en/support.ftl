## Find help

help-lead = Free numbers. You do not have to give your name. You do not have to report anything.
help-now = Right now
help-911 = Danger to life, or it is happening now
help-others = Not the police
help-police = The police
help-none = No places are listed yet. Call 211: they know every place in the county.
help-check = Numbers can change. If one does not answer, call 211.
support-service-emergency = Danger to life, or it is happening now
support-service-crisis = Someone to talk to in a crisis, day and night
support-service-two-one-one = Food, housing, doctors, and help after hate. In 140 languages
support-service-ca-vs-hate = Help after hate: a person who stays with you. Not police
support-service-domestic-violence = When someone at home hurts you or scares you
support-service-child-protection = When a child is being hurt
support-service-mental-health = Help with fear, sadness, alcohol or drugs
support-service-co-response = Helpers without weapons, for a person in crisis on the street
support-service-immigration = Free advice about papers, visas and your rights
support-service-compensation = Money for doctors, lost pay or moving, after a violent crime
support-service-non-emergency = To report what is over and not urgent
support-service-city = Paint over graffiti, fix a street light

## Opening hours

hours-always = Day and night, every day
hours-every-day = Every day
hours-days = { $first } to { $last }
hours-rule = { $days }, { $from } to { $to }
weekday-mo = Monday
weekday-tu = Tuesday
weekday-we = Wednesday
weekday-th = Thursday
weekday-fr = Friday
weekday-sa = Saturday
weekday-su = Sunday

## What a unit says about itself

unit-police = Part of the police
unit-advocate = Not police, not the city
unit-advocate-lawyers = Not police, not the city. It has lawyers or accredited helpers.
unit-mandated = By law they must report if a child or an elder is being hurt.
unit-not-mandated = They do not have to report to others by law, except as a court orders.
