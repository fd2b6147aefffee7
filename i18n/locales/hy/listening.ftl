# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = Ընտրեք մեկը
civic-search = Փնտրել
list-next = Ցույց տալ ավելին
if-you-want = (եթե ուզում եք)
step-less = Մեկով պակաս
step-more = Մեկով ավելի
paths-label = Ուրիշ էջեր
problem-title = Չստացվեց
no-signal = Կապ չկա։ Ձեր գրածը դեռ այստեղ է։ Ուղարկեք, երբ կապը վերականգնվի։
problem-back = Վերադառնալ
problem-kept = Ձեր գրածը մնացել է այս էջում։ Մեկ րոպեից նորից ուղարկեք։
later-busy = Հիմա այստեղ շատ մարդ կա։ Սպասեք մեկ րոպե և նորից փորձեք։
later-storage = Հիմա ոչինչ պահպանել չհաջողվեց։ Սպասեք մեկ րոպե և նորից փորձեք։
later-again = Էջի հասցեում կամ ձևաթղթում ինչ-որ բան ճիշտ չէ։ Վերադարձեք և մեկ անգամ էլ փորձեք։
sent-title = Նայեք ձեր էլ. փոստը
sent-until = Հղումը գործում է մինչև՝ { $when }։

## The pages without a script

basic-title = Հանդիպումներ, որտեղ քաղաքը լսում է. պարզ էջեր
basic-lead = Այս էջերն աշխատում են հին հեռախոսով և առանց JavaScript-ի։
basic-sessions = Որտեղ և երբ է քաղաքը լսում
basic-neighborhoods = Ինչ են լսել՝ ըստ թաղամասերի
basic-commitments = Ինչ է քաղաքը խոստացել անել
basic-seat = Տեսնել, փոխել կամ հետ տալ ձեր տեղերը
basic-request = Ձեր դահլիճը, ձեր մարդիկ
basic-next = Առաջիկա հանդիպումները

## Schedule

sessions-title = Հանդիպումներ, որտեղ քաղաքը լսում է
sessions-lead = Քաղաքը լսում է։ Կարող եք խոսել կամ պարզապես նստել ու լսել։ Պարտադիր չէ ասել ձեր անունը։
sessions-all = Բոլոր հանդիպումները
sessions-none = Հիմա նախատեսված հանդիպում չկա։ Կարող եք խնդրել։
sessions-none-chosen = Ձեր ընտրածին համապատասխան հանդիպում չկա։
sessions-tell-me = Հայտնել ինձ, երբ հանդիպում լինի
sessions-elsewhere = Հաջորդ հանդիպումը
sessions-show-all = Ցույց տալ բոլոր հանդիպումները
own-hall-title = Ձեր դահլիճն ունե՞ք
own-hall = Խնդրեք, որ հանդիպումը լինի այնտեղ, որտեղ ձեր մարդիկ արդեն հավաքվում են։
own-hall-link = Խնդրել հանդիպում
filter-title = Ընտրեք, թե ինչ ցույց տալ
filter-all = Բոլորը
filter-any = Ցանկացած
filter-neighborhood = Թաղամաս
filter-language = Լեզու
filter-way = Ինչպես եք մասնակցում
filter-access = Ինչ է ձեզ պետք
filter-from = Այս օրվանից սկսած
filter-show = Ցույց տալ
filter-clear = Մաքրել
filter-chosen = Ինչ եք ընտրել
filter-remove = Հանել՝ { $filter }
view-label = Ինչպես ցույց տալ
view-list = Ցանկ
view-month = Ամիս
view-map = Քարտեզ
month-before = Նախորդ ամիսը
month-after = Հաջորդ ամիսը
month-day = { $sessions ->
    [one] { $day }՝ { $sessions } հանդիպում
   *[other] { $day }՝ { $sessions } հանդիպում
 }
map-label = Հանդիպումների քարտեզ
map-note = Հյուսիսը վերևում է։ Համարները նույնն են, ինչ ներքևի ցանկում։
map-many = ×3-ի նման նշանը ցույց է տալիս իրար մոտ մի քանի հանդիպում։
map-off = Հանդիպումներ, որոնք քարտեզի վրա չեն
map-none = Այս հանդիպումները քարտեզի վրա տեղ չունեն։
keep-title = Տեղյակ մնալ
keep-lead = Ավելացրեք ժամանակացույցը ձեր օրացույցին կամ նորությունների ծրագրին։ Փոփոխություններն ինքնաբերաբար կգան։
keep-calendar = Օրացույց
keep-atom = Atom լրահոս
keep-json = JSON լրահոս
moved-from = առաջ՝
badge-cancelled = Չեղարկված
badge-moved = Նոր ժամ
badge-over = Ավարտված
badge-live = Հիմա ընթանում է
badge-soon = Շուտով սկսվում է
badge-interrupted = Հեռարձակումն ընդհատվել է
badge-recording = Տեսագրություն
badge-waiting = Սպասողների ցանկ
badge-captions = Ենթագրեր
badge-asl = Ժեստերի լեզու (ASL)
badge-no-officers = Առանց ոստիկանների
seats-full = { $seats ->
    [one] Տեղ չկա, հերթում՝ { $seats }
   *[other] Տեղ չկա, հերթում՝ { $seats }
 }
seats-open = { $seats ->
    [one] { $seats } ազատ տեղ
   *[other] { $seats } ազատ տեղ
 }

## A session

session-cancelled = Այս հանդիպումը չեղարկված է
session-cancelled-others = Տեսնել ուրիշ հանդիպումներ
session-moved = Այս հանդիպումը նոր ժամ ունի
session-moved-note = Արդեն պահված տեղերը պահպանվում են։
session-local-time = Ձեր հեռախոսի ժամացույցով՝ { $time }
session-phone-in = Լսել և խոսել հեռախոսով՝
session-other-languages = Ուրիշ լեզուներ՝ եթե խնդրեք մինչև { $day }
session-before = Իմացեք նախքան գալը
session-not-filmed = Նկարահանում չկա։
session-filmed = Նկարահանվում է։
session-filmed-off-camera = Նկարահանվում է։ Կան տեղեր, որ տեսախցիկը չի տեսնում։
session-record-findings = Ձեր ասածից ոչինչ չի պահվում։ Գրվում է միայն այն, ինչ քաղաքն իմացել է։
session-record-questions = Հարցերը կդառնան հրապարակային գրառման մաս։ Անունները՝ ոչ։
session-record-recording = Ամբողջ տեսագրությունը հասանելի կլինի բոլորին։
session-no-name = Ոչ ոք չի հարցնի ձեր անունը, փաստաթղթերը կամ հասցեն։
session-hosts = Անցկացնում են՝
session-calendar = Ավելացնել իմ օրացույցում
session-follow = Հետևել այս հանդիպմանը
seats-title = Տեղեր պահել
seats-just-come = Կարող եք պարզապես գալ։ Պետք չէ նախապես տեղ պահել։
seats-closed = Հանդիպումն ավարտվել է։ Այլևս տեղ պահել հնարավոր չէ։
seats-begun = Հանդիպումն սկսվել է։ Այլևս պետք չէ տեղ պահել. պարզապես եկեք, զանգեք կամ դիտեք։
seats-save = Տեղեր պահել
seats-wait = Մտնել սպասողների ցանկ
seats-no-mail = Դուք կոդ և նկար կստանաք, որ ցույց տաք մուտքի մոտ։ Էլ. փոստ պետք չէ։
seats-have-code = Ես կոդ ունեմ
seats-taken = { $all } տեղից զբաղված է { $taken }-ը
seats-open-of = { $seats ->
    [one] { $all } տեղից ազատ է { $seats }-ը
   *[other] { $all } տեղից ազատ է { $seats }-ը
 }
seats-queue-none = Ազատ տեղ չկա։ Դեռ ոչ ոք չի սպասում։
seats-queue = { $groups ->
    [one] Սպասում է { $groups } գրանցում, ընդամենը՝ { $seats } տեղ
   *[other] Սպասում է { $groups } գրանցում, ընդամենը՝ { $seats } տեղ
 }
access-title = Եթե ձեզ ինչ-որ բան է պետք
access-no-asl = Ժեստերի լեզու նախատեսված չէ
access-no-captions = Ենթագրեր նախատեսված չեն
aid-asked-by = Թարգմանի՞չ կամ ուրիշ օգնությո՞ւն է պետք։ Ասեք տեղ պահելիս, ամենաուշը՝ { $day }։ Մենք կպատասխանենք՝ այո կամ ոչ։
aid-asked-late = Թարգմանիչ կամ ուրիշ օգնություն խնդրելու վերջին օրն անցել է՝ { $day }։ Միևնույն է, խնդրեք. կփորձենք։
agenda-title = Ինչ և երբ կլինի
agenda-now = հիմա
questions-title = Հարցեր
questions-none = Դեռ հարցեր չկան։
question-me-too = Ես էլ եմ ուզում դա իմանալ
question-me-too-failed = Տեղ չհասավ։ Նորից սեղմեք։
question-answered = Պատասխանված
question-supports = { $people ->
    [one] Սա հարցնում է ևս { $people } մարդ
   *[other] Սա հարցնում է ևս { $people } մարդ
 }

## Afterwards

record-title = Ամփոփում և թվեր
record-none = Հանդիպման ամփոփումը դեռ հրապարակված չէ։
record-people = { $people ->
    [one] Եկել է { $people } մարդ
   *[other] Եկել է { $people } մարդ
 }
record-groups = { $groups ->
    [one] { $groups } խումբ
   *[other] { $groups } խումբ
 }
record-minutes = Կարդալ հանդիպման ամփոփումը
record-published = Հրապարակված է՝
record-late = Ուշացած
record-promised = Ամփոփումը խոստացված է մինչև՝
recording-late = Ուշացած
recording-promised = Տեսագրությունը խոստացված է մինչև՝

## Saving seats

sign-up-title = Տեղեր պահել
who-title = Ո՞վ է գալիս
who-me = Միայն ես
who-group = Խումբ
seats-how-many = Քանի՞ տեղ
group-name = Խմբի անունը
group-hint = Մենք չենք հարցնում խմբի անդամների անունները։ Ոստիկանությունը երբեք չի տեսնում այս ցանկը։
group-file-save = Պահել այս պատասխանները ֆայլում
group-file-load = Լրացնել ֆայլից
group-file-note = Ֆայլը մնում է ձեր հեռախոսում կամ համակարգչում։ Հաջորդ անգամ այն կլրացնի ձեր խմբի ձևաթուղթը։
group-file-wrong = Այս ֆայլն այստեղ չի ստեղծվել։
accept-partial = Եթե բոլորիս համար տեղ չկա, տվեք այնքան, որքան կա
accept-least = Բայց ոչ պակաս, քան այսքան տեղ
way-title = Ինչպե՞ս եք ուզում մասնակցել
choose-way = Ընտրեք, թե ինչպես եք ուզում մասնակցել։
fault-number = Այստեղ գրեք թիվը՝ թվանշաններով։
fault-most-seats = Մեկ գրանցումը կարող է ունենալ ամենաշատը { $seats } տեղ։ Եթե ավելի շատ եք, ձևաթուղթը լրացրեք ևս մեկ անգամ։
fault-more-than-seats = Սա ավելի շատ է, քան ձեր ուզած տեղերը։
fault-least = Այս թիվը չի կարող ավելի մեծ լինել, քան ձեր ուզած տեղերի թիվը։
needs-title = Ի՞նչ է ձեզ պետք
needs-hint = Եթե ոչինչ պետք չէ, ոչինչ մի՛ նշեք։
needs-interpreter-language = Թարգմանչի լեզուն
needs-interpreter-choose = Ընտրեք թարգմանչի լեզուն։
extras-title = Տեղեր անվասայլակի, երեխաների, խոսողների համար
extras-hint = Ամեն թիվը բոլորիդ համար է՝ միասին։
extras-free = { $places ->
    [one] ազատ՝ { $places }
   *[other] ազատ՝ { $places }
 }
extras-ages = Երեխաների տարիքը
extras-speaker = Ինչպե՞ս դիմենք խոսողին
reach-title = Տեղեկանալ էլ. փոստով
reach-email = Էլ. փոստ
reach-email-hint = Այդ դեպքում նախ հղում կուղարկենք։ Ձեր տեղերը պահում ենք 30 րոպե։ Այդ ընթացքում բացեք հղումը և սեղմեք այնտեղի կոճակը։
reach-name = Անուն, կամ ինչպես դիմենք ձեզ
reach-name-hint = Ցանկացած անուն հարմար է։
reach-language = Գրեք ինձ այս լեզվով
sign-up-vow-title = Ով կարող է սա կարդալ
sign-up-vow = Միայն այս հանդիպման կազմակերպիչները՝ աթոռներն ու մնացածը պատրաստելու համար։ Ոստիկանությունը երբեք չի տեսնում, թե ով է գրանցվել։
sign-up-shredded = Անունների և խնդրանքների ոչնչացման օրը՝ { $day }։
sign-up-send = Պահել տեղերը
draft-old = Այս ձևաթուղթը բաց է մնացել մեկ ժամից ավելի։ Ինչ լրացրել եք, դեռ այստեղ է. ուղարկեք մեկ անգամ էլ։
draft-sent = Այս ձևաթուղթն արդեն ուղարկվել է։ Եթե պատասխանը ձեզ չի հասել, նույն կերպ լրացրեք և նորից ուղարկեք. այն կհաշվվի մեկ անգամ, և դուք կտեսնեք ձեր կոդը։
draft-new = Լրացնել նոր ձևաթուղթ
share-title = Այսօր այս ինտերնետ կապից շատ ձևաթղթեր են եկել
share-why = Որպեսզի ռոբոտները չզբաղեցնեն բոլոր տեղերը, խնդրում ենք ևս մեկ բան։ Դեռ ոչինչ չի պահպանվել։
share-mail = Գրեք ձեր էլ. փոստի հասցեն ձևաթղթում և նորից ուղարկեք այն։ Հետո բացեք մեր նամակի հղումը։
share-work = Կարող եք նաև նորից սեղմել կոճակը։ Այդ դեպքում ձեր հեռախոսը մինչև մեկ րոպե հաշվարկներ կկատարի։ Բաց պահեք այս էջը։
share-working = Ձեր հեռախոսը հաշվարկներ է կատարում։
share-host = Առանց էլ. փոստի՝ խնդրեք կազմակերպչին տեղեր պահել ձեզ համար կամ վաղը նորից փորձեք։
share-ask = Կարող եք նաև վաղը նորից փորձել կամ հարցնել հենց հանդիպման ժամանակ։
share-tomorrow = Կարող եք նաև վաղը նորից փորձել։
share-more-seats = Այսօր այս ինտերնետ կապից շատ տեղեր են պահվել։ Եթե էլի տեղ է պետք, ավելացրեք ձեր էլ. փոստի հասցեն և բացեք մեր նամակի հղումը կամ դիմեք կազմակերպչին։
if-full-title = Եթե տեղ չկա
if-full-place = { $way }՝ դուք հերթում կլինեք { $place } համարը։
if-full-hold = { $hours ->
    [one] Երբ տեղեր ազատվեն, { $hours } ժամ կպահենք դրանք ձեզ համար։
   *[other] Երբ տեղեր ազատվեն, { $hours } ժամ կպահենք դրանք ձեզ համար։
 }
if-full-last-day = Վերջին օրն ազատ տեղերը տրվում են հերթի հաջորդ խմբին, որին դրանք կբավականացնեն։
if-full-keep = Ձեր հերթը պահպանվում է, նույնիսկ եթե տեղերի մի մասից հրաժարվեք։

## What a code opens

seat-entry-title = Ձեր տեղերը
seat-entry-lead = Գրեք կոդը, որ ստացել եք տեղերը պահելիս։
seat-entry-show = Ցույց տալ իմ տեղերը
seat-entry-lost = Կորցրե՞լ եք կոդը։ Մենք չենք կարող գտնել այն, որովհետև չգիտենք, թե ումն է։ Եթե էլ. փոստ եք տվել, կոդը մեր նամակում է։
seat-entry-closed = Այս հասցեով ձեր տեղերը երևում են 15 րոպե։ Դրանք նորից տեսնելու համար գրեք ձեր կոդը։
seat-entry-report = 24 թվանշանով կոդը հաղորդման համար է
seat-code-label = Ձեր կոդը
seat-code-hint = 16 թվանշան։ Բացատները կարևոր չեն։
seat-code-keep = Գրի առեք կամ լուսանկարեք։ Ով ունի այս կոդը, կարող է փոխել ձեր տեղերը։
seat-paper-address = Տեսնել կամ փոխել ձեր տեղերը՝
seat-title = Ձեր տեղերը
seat-fresh-title = Պահեք այս կոդը
seat-session-cancelled = Գալ պետք չէ, և ոչինչ պետք չէ անել։ Ձեր գրանցումն ինքնաբերաբար կդադարի։
seat-session-moved = Տեղերը դեռ ձերն են։ Եթե նոր ժամը ձեզ հարմար չէ, հետ տվեք դրանք։
seat-unconfirmed = Դեռ վերջնական չէ
seat-held = { $seats ->
    [one] Մենք ձեզ համար { $seats } տեղ ենք պահում։
   *[other] Մենք ձեզ համար { $seats } տեղ ենք պահում։
 }
seat-held-part = { $seats ->
    [one] Ձեր ուզած { $wanted } տեղից պահում ենք { $seats }-ը։ Մնացածին սպասում եք։
   *[other] Ձեր ուզած { $wanted } տեղից պահում ենք { $seats }-ը։ Մնացածին սպասում եք։
 }
seat-confirm-sent = Մենք ձեզ նամակ ենք ուղարկել։ Ժամանակին բացեք դրա հղումը և սեղմեք այնտեղի կոճակը։ Հակառակ դեպքում ձեր ամբողջ գրանցումը կչեղարկվի։
seat-confirm-press = Ժամանակին սեղմեք ներքևի կոճակը։ Հակառակ դեպքում ձեր ամբողջ գրանցումը կչեղարկվի։
seat-address-sent = Մենք նամակ ենք ուղարկել ձեր տված հասցեին։ Բացեք դրա հղումը և սեղմեք այնտեղի կոճակը, որպեսզի կարողանանք գրել ձեզ։ Եթե դա չանեք էլ, ձեր գրանցումը մնում է։
seat-address-press = Սեղմեք ներքևի կոճակը, որպեսզի կարողանանք գրել այս հասցեին։ Եթե դա չանեք էլ, ձեր գրանցումը մնում է։
seat-registered = Պահված է
seat-registered-note = { $seats ->
    [one] Դուք ունեք { $seats } տեղ։
   *[other] Դուք ունեք { $seats } տեղ։
 }
seat-partly = Մասամբ պահված
seat-partly-note = { $seats ->
    [one] Ձեր ուզած { $wanted } տեղից ունեք { $seats }-ը։ Մնացածին սպասում եք։
   *[other] Ձեր ուզած { $wanted } տեղից ունեք { $seats }-ը։ Մնացածին սպասում եք։
 }
seat-waiting-note = { $wanted ->
    [one] Դուք սպասում եք { $wanted } տեղի։
   *[other] Դուք սպասում եք { $wanted } տեղի։
 }
seat-cancelled = Հետ տրված
seat-cancelled-note = Այս տեղերը հետ են տրված։ Հիմա մեկ ուրիշը կարող է վերցնել դրանք։
seat-expired = Ժամկետն անցել է
seat-expired-note = Հղումը ժամանակին չեն բացել կամ այնտեղի կոճակը չեն սեղմել, կամ էլ հանդիպումն ավարտվել է։ Կարող եք նորից տեղեր պահել։
seat-hold-until = Պահվում են մինչև՝
seat-came = { $people ->
    [one] Ձեզնից եկել է { $people } մարդ։
   *[other] Ձեզնից եկել է { $people } մարդ։
 }
seat-place = Ձեր համարը հերթում՝ { $place }։
seat-ahead = { $seats ->
    [one] Ձեզնից առաջ սպասում են { $seats } տեղի։
   *[other] Ձեզնից առաջ սպասում են { $seats } տեղի։
 }
seat-next = Հաջորդը դուք եք։
seat-seats = { $seats ->
    [one] { $seats } տեղ
   *[other] { $seats } տեղ
 }
seat-qr = Ձեր կոդը՝ նկարով, մուտքի համար
seat-print = Տպել
seat-copy = Պատճենել կոդը
seat-copied = Պատճենված է
seat-picture = Պահպանել որպես նկար
seat-picture-note = Այն բացվում է նաև առանց կապի։ Մնում է այս հեռախոսում, մինչև ջնջեք։ Ով տեսնի այն, կարող է փոխել ձեր տեղերը։
seat-needs-title = Ինչ եք խնդրել
seat-confirm = Այո, հաստատում եմ
seat-confirm-address = Այո, գրեք այս հասցեին
seat-stop-waiting = Այս տեղերը բավական են, այլևս չսպասել
seat-change-title = Ինչ-որ բան փոխել
seat-change-number = Տեղերի ուրիշ թիվ
seat-change-note = Պակասեցնելն անմիջապես է լինում։ Եթե ավելի շատ տեղ է պետք, պակասող տեղերին գուցե պետք լինի սպասել։ Ինչ ունեք, մնում է ձերը։
seat-change-send = Փոխել թիվը
seat-describe = Ինչ է ձեզ պետք և ինչպես կապվել ձեզ հետ
seat-describe-send = Պահպանել
seat-done-confirm = Շնորհակալություն։ Կգրենք ձեզ, երբ ինչ-որ բան փոխվի։
seat-done-change = Թիվը փոխված է։
seat-done-accept = Տեղերը ձերն են։
seat-done-accept-held = Դուք վերցրել եք այս տեղերը։ Դրանք վերջնական կլինեն, երբ հաստատեք մեր նամակի հղումով։
seat-done-decline = Տեղերն անցան ուրիշներին։ Ձեր հերթը պահպանվում է։
seat-done-stop = Այլևս տեղերի չեք սպասում։
seat-done-describe = Պահպանված է։
seat-done-hand-over = Սա նոր կոդն է։ Հինն այլևս չի գործում։
seat-done-roster = Ցանկը պահպանված է։
seat-done-cancel = Տեղերը հետ են տրված։ Շնորհակալություն, որ ասացիք մեզ։
need-asked = Խնդրել եք
door-need-asked = Դեռ պատասխան չկա
need-confirmed = Կլինի
need-declined = Չի լինի
need-declined-note = Ցավում ենք։ Ներքևում կարող եք ուրիշ բան խնդրել կամ հետ տալ տեղերը։
offer-title = { $seats ->
    [one] Ձեր ուզած { $wanted } տեղից ազատ է { $seats }-ը։ Վերցնո՞ւմ եք
   *[other] Ձեր ուզած { $wanted } տեղից ազատ է { $seats }-ը։ Վերցնո՞ւմ եք
 }
offer-note = Եթե վերցնեք, մնացած տեղերին կշարունակեք սպասել։ Եթե հրաժարվեք, ձեր հերթը կպահպանվի։
offer-until = Պահվում է ձեզ համար մինչև՝
offer-take = Վերցնել
offer-let-go = Հրաժարվել
roster-title = Անունների ցանկ
roster-label = Անունները՝ ամեն տողում մեկը
roster-hint = Պարտադիր չէ։ Թիվը բավական է։
roster-there = Դուք անունների ցանկ եք պահել։ Այն կողպված է։
roster-vow = Այս ցանկը կարող են բացել միայն կազմակերպիչները։ Ամեն բացում գրվում է մատյանում։ Ցանկը կոչնչացվի մնացած ամեն ինչի հետ։
roster-read = Բացել ցանկը
roster-send = Պահպանել ցանկը
hand-over-title = Տեղերը տալ մեկ ուրիշին
hand-over-note = Ձեր փոխարեն ուրի՞շն է գալիս։ Նրա համար նոր կոդ կստանաք։ Ձեր կոդն անմիջապես կդադարի գործել, և ձեր անունը, էլ. փոստն ու անունների ցանկը կջնջվեն։ Ինչ խնդրել եք, օրինակ՝ թարգմանիչ, կմնա։
hand-over-send = Ստանալ նոր կոդ
cancel-title = Հետ տալ տեղերը
cancel-waiting = Այլևս չսպասել
cancel-note = { $seats ->
    [one] { $seats } տեղ կանցնի հերթի հաջորդին։ Սա հնարավոր չէ հետ բերել։
   *[other] { $seats } տեղ կանցնի հերթի հաջորդներին։ Սա հնարավոր չէ հետ բերել։
 }
cancel-waiting-note = Դուք դուրս կգաք սպասողների ցանկից։ Սա հնարավոր չէ հետ բերել։
cancel-send = Այո, հետ տալ

## Questions

ask-title = Հարց տալ
ask-label = Ձեր հարցը
ask-hint = Լավ է, եթե կարճ լինի։ Խնդրում ենք ոչ մեկի անունը չգրել։
ask-language = Հարցի լեզուն
ask-nameless = Կազմակերպիչը կկարդա հարցը բարձրաձայն, առանց անվան։ Մենք չգիտենք, թե ով է հարցնում։
ask-public = Այն կդառնա հրապարակային գրառման մաս։
ask-send = Ուղարկել հարցը
ask-sent-title = Ձեր հարցը տեղ է հասել
ask-sent = Նախ կազմակերպիչը կկարդա։ Հետո բոլորը կտեսնեն։
ask-another = Եվս մեկ հարց տալ
ask-watch = Վերադառնալ հեռարձակմանը

## Asking for a session

request-title = Խնդրել հանդիպում
request-one-title = Հանդիպման խնդրանք
request-lead = Ձեր խումբը, ձեր դահլիճը, ձեր լեզուն։ Քաղաքը կգա ձեզ մոտ։
request-promise = { $days ->
    [one] Քաղաքը կպատասխանի { $days } օրվա ընթացքում։ Բոլորը կտեսնեն՝ պատասխանե՞լ է, թե՞ ոչ։
   *[other] Քաղաքը կպատասխանի { $days } օրվա ընթացքում։ Բոլորը կտեսնեն՝ պատասխանե՞լ է, թե՞ ոչ։
 }
request-see-all = Բոլոր խնդրանքներն ու պատասխանները
request-topic = Ինչի՞ մասին եք ուզում խոսել
request-topic-hint = Սա բոլորը կարող են կարդալ։ Խնդրում ենք ոչ մեկի անունը չգրել։
request-neighborhood = Թաղամաս
request-hall = Որտե՞ղ կարող է լինել
request-hall-hint = Դահլիճ, եկեղեցի, խանութ, դպրոցի բակ։ Եթե չունեք, բաց թողեք։
request-size = Մոտավորապես քանի՞ մարդ
request-days = Ձեզ հարմար օրեր
request-day = Օր { $number }
request-languages = Լեզուներ
request-access = Ի՞նչ կա այնտեղ, կամ ի՞նչ է պետք
request-group-hint = Սա բոլորը կարող են կարդալ։ Եթե չեք ուզում, որ ձեր անունը երևա, բաց թողեք։
request-contact = Ինչպե՞ս կապվենք ձեզ հետ
request-contact-hint = Հեռախոսահամար կամ էլ. փոստ։
request-destroyed = Խմբի գրածը ոչնչացվել է այս խնդրանքի մասին վերջին նորությունից 90 օր անց։
request-vow = Ձեր կապի տվյալները կարող են բացել միայն կազմակերպիչները։ Ամեն բացում գրվում է մատյանում։
request-send = Ուղարկել խնդրանքը
request-asked = Սպասում է պատասխանի
request-overdue = Պատասխանն ուշանում է
request-overdue-note = Քաղաքը խոստացել էր մինչև հիմա պատասխանել և դեռ չի պատասխանել։
request-answered = Պատասխանված
request-scheduled = Հանդիպումը նախատեսված է
request-declined = Պատասխանը՝ ոչ
request-withdrawn = Հետ վերցված
request-unnamed = Մի խումբ
request-month = Ցանկալի ժամանակը՝ { $month }
request-came = Խնդրել են՝
request-due = Պատասխանի վերջին օրը՝
request-answered-on = Պատասխանի օրը՝
request-what = Ինչ են խնդրել
request-people = { $people ->
    [one] Մոտավորապես { $people } մարդ
   *[other] Մոտավորապես { $people } մարդ
 }
request-answer = Քաղաքի պատասխանը
request-session = Դեպի հանդիպումը
request-code-title = Այս խնդրանքի ձեր կոդը
request-code-note = Դրանով կարող եք վերադառնալ և հետ վերցնել խնդրանքը։ Ով ունի կոդը, կարող է դա անել։
request-withdraw = Հետ վերցնել խնդրանքը
request-withdraw-note = Ձեր կապի տվյալները կոչնչացվեն։ Ինչ խնդրել եք, կմնա այս էջում՝ «հետ վերցված» նշումով։
request-withdraw-send = Այո, հետ վերցնել
requests-title = Հանդիպման խնդրանքներ
requests-lead = Ով է խնդրել, ինչ է պատասխանել քաղաքը, և որտեղ է ուշանում։
requests-none = Դեռ ոչ ոք չի խնդրել։

## Meetings of a division

meeting-label = Շրջանի ժողով
meeting-entry-lead = Մեկ ոստիկանական շրջանի ոստիկանների համար։ Գրեք բանալին, որ ստացել եք կազմակերպչից։
meeting-not-open = Այս ժողովը դեռ բաց չէ։ Ձեր բանալին ճիշտ է. պահեք այն և վերադարձեք, երբ կազմակերպիչը բացի ժողովը։
meeting-open = Բացել ժողովը
meeting-vow = Կարող եք հարցնել առանց անվան։ Հարցի հետ չի պահվում ո՛չ կրծքանշանի համար, ո՛չ մուտքանուն, ո՛չ ցանցային հասցե։

## The door, for a group that helps there
door-title = Օգնություն մուտքի մոտ
door-lead = Դուք օգնում եք հանդիպման մուտքի մոտ և կազմակերպչից բանալի եք ստացել։ Այստեղ միայն թվեր են երևում։ Ոչ մեկի անունն այստեղ չկա։
door-key-label = Ձեր բանալին
door-key-hint = 16 թվանշան։ Դրանք ձեզ տվել է կազմակերպիչը։
door-open = Բացել մուտքի ցանկը
door-came = { $came ->
    [one] Մինչև հիմա եկել է { $came } մարդ։
   *[other] Մինչև հիմա եկել է { $came } մարդ։
 }
door-counted = Հաշվվեց։ Շնորհակալություն։
door-count-label = Քանի հոգի է հիմա մտնում
door-count-hint = Խումբը կարելի է հաշվել միանգամից՝ մինչև 50 մարդ։
door-count-send = Հաշվել
door-take-back = Հանել այսքանը
door-expected = Ում են սպասում
door-seats = { $seats ->
    [one] Զբաղված է { $seats } տեղ
   *[other] Զբաղված է { $seats } տեղ
 }, սպասում են՝ { $waiting }
door-needs = Ինչ է պետք մարդկանց
door-again = Ցույց տալ վերջին թվերը
door-vow = Դուք տեսնում եք, թե քանիսն են, բայց երբեք՝ թե ովքեր են։ Հանդիպումից մեկ օր հետո բանալին այլևս չի գործի։
