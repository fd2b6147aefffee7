## Find help

help-lead = Անվճար համարներ։ Պարտադիր չէ ասել ձեր անունը։ Պարտադիր չէ որևէ բան հաղորդել։
help-now = Հենց հիմա
help-911 = Մեկի կյանքը վտանգի մեջ է, կամ դա հիմա է կատարվում
help-others = Ոչ ոստիկանական
help-police = Ոստիկանություն
help-none = Այստեղ դեռ հասցեներ չկան։ Զանգեք 211. նրանք գիտեն շրջանի բոլոր տեղերը։
help-check = Համարները կարող են փոխվել։ Եթե որևէ համար չի պատասխանում, զանգեք 211։
support-service-emergency = Մեկի կյանքը վտանգի մեջ է, կամ դա հիմա է կատարվում
support-service-crisis = Մարդ, ում հետ կարելի է խոսել ծանր պահին՝ օր ու գիշեր
support-service-two-one-one = Սնունդ, կացարան, բժիշկ և օգնություն ատելությունից տուժածներին։ 140 լեզվով
support-service-ca-vs-hate = Օգնություն ատելությունից տուժածներին. մարդ, որ կլինի ձեր կողքին։ Ոստիկանություն չէ
support-service-domestic-violence = Երբ տանը մեկը ձեզ վնասում կամ վախեցնում է
support-service-child-protection = Երբ երեխայի են վնասում
support-service-mental-health = Օգնություն վախի, տխրության, ալկոհոլի կամ թմրանյութի դեպքում
support-service-co-response = Առանց զենքի օգնողներ՝ փողոցում ծանր վիճակում գտնվող մարդու համար
support-service-immigration = Անվճար խորհուրդ ներգաղթի փաստաթղթերի, վիզայի և ձեր իրավունքների մասին
support-service-compensation = Գումար բժշկի, կորցրած աշխատավարձի կամ տեղափոխվելու համար՝ բռնի հանցագործությունից հետո
support-service-non-emergency = Հայտնելու այն, ինչ արդեն ավարտվել է և շտապ չէ
support-service-city = Պատի գրությունը ներկել, փողոցի լույսը սարքել

## Opening hours

hours-always = Օր ու գիշեր, ամեն օր
hours-every-day = Ամեն օր
hours-days = { $first } – { $last }
hours-rule = { $days }, ժամը { $from }–{ $to }
weekday-mo = Երկուշաբթի
weekday-tu = Երեքշաբթի
weekday-we = Չորեքշաբթի
weekday-th = Հինգշաբթի
weekday-fr = Ուրբաթ
weekday-sa = Շաբաթ
weekday-su = Կիրակի

## What a unit says about itself

unit-police = Ոստիկանության մաս է
unit-advocate = Ոստիկանություն չէ, քաղաքային մարմին չէ
unit-advocate-lawyers = Ոստիկանություն չէ, քաղաքային մարմին չէ։ Ունի փաստաբաններ կամ հավատարմագրված խորհրդատուներ։
unit-mandated = Օրենքով պարտավոր են հայտնել, եթե վնասում են երեխայի կամ տարեց մարդու։
unit-not-mandated = Օրենքով պարտավոր չեն ուրիշներին հայտնել, բացի այն դեպքից, երբ դատարանն է հրամայում։
