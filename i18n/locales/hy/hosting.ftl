# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = Ժամանակացույց
hosting-coverage = Թաղամասեր
hosting-commitments = Խոստումներ
hosting-requests = Խնդրանքներ
hosting-no-page = Այս հասցեն ոչ մի տեղ չի տանում։ Լավագույնը ժամանակացույցից շարունակելն է։
hosting-unsaved-heading = Հեռանա՞լ առանց պահպանելու
hosting-unsaved = Այս էջում չպահպանված կամ չուղարկված բան կա։ Եթե հեռանաք, այն կկորչի։
hosting-unsaved-leave = Հեռանալ
hosting-no = Հետ
hosting-save = Պահպանել
hosting-save-draft = Պահպանել որպես սևագիր
hosting-saving = Պահպանվում է…
hosting-saved = Պահպանված է
hosting-saved-first = Պահպանված է։ Ցանկում առաջինն է։
hosting-edit = Փոխել
hosting-remove = Հանել
hosting-copy = Պատճենել
hosting-choose = Ընտրեք…
hosting-all = Բոլորը
hosting-more = Ցույց տալ ավելին
hosting-failed = Չհաջողվեց բեռնել։
hosting-failed-stale = Սա նախկին տվյալն է։ Չհաջողվեց թարմացնել։
hosting-keys-down = Ներքևի տողը
hosting-keys-up = Վերևի տողը
hosting-keys-open = Բացել հանդիպումը
hosting-keys-new = Նոր հանդիպում
hosting-keys-refresh = Թարմացնել
hosting-keys-tabs = Հանդիպման ներդիրները
hosting-keys-search = Գտնել մեկին մուտքի մոտ
hosting-keys-back = Հետ՝ դեպի ժամանակացույց
hosting-keys-schedule = Գնալ ժամանակացույց
hosting-keys-others = Թաղամասեր, խոստումներ, խնդրանքներ
hosting-keys-help = Այս ցանկը

## Schedule

hosting-new = Նոր հանդիպում
hosting-series = Նոր շարք
hosting-division = Նոր շրջանի ժողով
hosting-schedule-count = { $count ->
    [one] { $count } հանդիպում
   *[other] { $count } հանդիպում
 }
hosting-schedule-first = Առաջին { $count } հանդիպումը
hosting-schedule-empty = Դեռ հանդիպումներ չկան։ Նախատեսեք մեկը կամ փոխեք զտիչը։
hosting-filters = Որ հանդիպումները
hosting-filter-state = Վիճակ
hosting-filter-kind = Ում համար
hosting-filter-late = Ուշացած
hosting-filter-from = Սկսած
hosting-filter-until = Մինչև
hosting-column-when = Երբ
hosting-column-session = Հանդիպում
hosting-column-state = Վիճակ
hosting-column-seats = Տեղեր
hosting-column-look = Ուշադրություն
hosting-seats = { $taken } / { $capacity }
hosting-waiting = սպասում է՝ { $count }
hosting-questions-waiting = { $count ->
    [one] { $count } չկարդացված հարց
   *[other] { $count } չկարդացված հարց
 }
hosting-whole-city = Ամբողջ քաղաքը
hosting-coverage-none = Դեռ չի եղել
hosting-coverage-held = { $count ->
    [one] { $count } հանդիպում
   *[other] { $count } հանդիպում
 }
hosting-coverage-sum = { $all } թաղամասից { $held }-ում հանդիպում եղել է։
hosting-coverage-sessions = Կայացած հանդիպումներ
hosting-coverage-last = Վերջինը
hosting-coverage-next = Հաջորդը
hosting-coverage-plan = Այստեղ հանդիպում նախատեսել
hosting-days-ago = { $days ->
    [0] այսօր
    [one] { $days } օր առաջ
   *[other] { $days } օր առաջ
 }

## Warnings

hosting-warning-agenda-late = Օրակարգ չկա, մնացել է 72 ժամից պակաս
hosting-warning-agenda-very-late = Օրակարգ չկա, մնացել է 24 ժամից պակաս
hosting-warning-board-majority = Գալիս է խորհրդի մեծամասնությունը
hosting-warning-interpreter-needed = Թարգմանիչ է պետք
hosting-warning-needs-undecided = Կարիքների մասին որոշում չկա
hosting-warning-no-stream = Հեռարձակում չկա
hosting-warning-record-late = Ամփոփումն ուշանում է
hosting-warning-note-agenda-late = Հերթական ժողովի օրակարգը պետք է հրապարակել 72 ժամ առաջ։ Հիմա գրեք օրակարգը։
hosting-warning-note-agenda-very-late = Նույնիսկ արտահերթ ժողովի օրակարգը պետք է հրապարակել 24 ժամ առաջ։ Հիմա գրեք այն կամ տեղափոխեք հանդիպումը։
hosting-warning-note-board-majority = Եթե խորհրդի մեծամասնությունը մասնակցի, հանդիպումը Բրաունի օրենքով (Brown Act) կարող է համարվել այդ խորհրդի նիստ։ Ծանուցման մասին հարցրեք քաղաքային իրավախորհրդատուին (City Attorney)։
hosting-warning-note-interpreter-needed = Բավական մարդ թարգմանիչ է խնդրել, բայց ոչ մեկը հաստատված չէ։ Պատվիրեք թարգմանիչ, հետո հաստատեք «Մուտք» ներդիրում։
hosting-warning-note-needs-undecided = Խնդրելու վերջին օրն անցել է։ Մարդիկ սպասում են պատասխանի։
hosting-warning-note-no-stream = Հանդիպումը բոլորի համար է, բայց տնից դիտել հնարավոր չէ։ Ավելացրեք հեռարձակում։
hosting-warning-note-record-late = Ամփոփման խոստացված օրն անցել է։ Բոլորը տեսնում են, որ այն ուշանում է։

## A session's form

hosting-part-what = Ինչի մասին է
hosting-part-where = Որտեղ և երբ
hosting-part-people = Ով կարող է գալ
hosting-part-said = Ինչ գիտեն մարդիկ նախապես
hosting-title = Վերնագիր
hosting-summary = Ինչի մասին է
hosting-written-in = Տեքստի լեզուն
hosting-organizer = Ով է անցկացնում
hosting-co-hosts = Խմբեր, որոնք այն անցկացնում են քաղաքի հետ
hosting-one-a-line = Ամեն տողում մեկը։
hosting-agenda = Օրակարգ
hosting-agenda-hint = Ամեն տողում մեկ կետ՝ իր ժամով. 18:30 Ողջույն
hosting-add-translation = Ավելացնել թարգմանություն
hosting-language = Լեզու
hosting-area = Ոստիկանական շրջան
hosting-neighborhood = Թաղամաս
hosting-starts = Սկիզբ
hosting-ends = Վերջ
hosting-zone = Ժամային գոտի
hosting-zone-hint = Դահլիճի գոտին, օրինակ՝ America/Los_Angeles։
hosting-hall = Դահլիճ
hosting-address = Փողոց և տուն
hosting-point = Կետ քարտեզի վրա
hosting-point-hint = Երկու թիվ՝ 34.0537, -118.2428
hosting-way-there = Ինչպես հասնել
hosting-way-there-hint = Ավտոբուսներ, ավտոկայանատեղի, որ դուռը։
hosting-ways = Մասնակցելու ձևեր
hosting-pools = Տեղեր
hosting-pools-hint = Եթե չեք առաջարկում, թիվ մի՛ գրեք։ Երբ տեղերն ավելանան, սպասողներն անմիջապես կստանան դրանք։
hosting-languages = Լեզուներ՝ խոսվող կամ թարգմանվող
hosting-access = Ինչ եք առաջարկում
hosting-officers = Ոստիկաններ
hosting-public-record = Ինչն է դառնում հրապարակային գրառում
hosting-phone-in = Լսելու հեռախոսահամար
hosting-ask-aid-by = Օգնություն խնդրելու վերջին օրը
hosting-recording-days = Քանի օր հետո կհրապարակվի տեսագրությունը
hosting-recording-days-hint = Եթե ոչինչ չի տեսագրվում, դատարկ թողեք։ Երբ օրն անցնի, բոլորը կտեսնեն, որ ուշանում է։
hosting-filmed = Նկարահանվում է
hosting-division-about = Ներքին ժողով մեկ ոստիկանական շրջանի ոստիկանների համար։ Այն ցանկերում երբեք չի երևում։ Ոստիկաններն առանց անվան հարցեր են տալիս մի հասցեով, որը կստանաք մեկ անգամ։
hosting-door-key-heading = Ոստիկանների բանալին
hosting-door-key-about = Այս բանալին բացում է էջը, որտեղ ոստիկանները հարցեր են տալիս։ Ցույց է տրվում միայն հիմա։ Պատճենեք և տվեք այս շրջանի ոստիկաններին։
hosting-door-address-about = Այս հասցեով էջը բացվում է արդեն գրված բանալիով։ Այն, ինչ գրված է # նշանից հետո, դիտարկիչը ոչ ոքի չի ուղարկում։ Եթե JavaScript չկա, ոստիկաններն իրենք են գրում բանալին էջում։
hosting-door-address-copy = Պատճենել հասցեն
hosting-door-address-qr = Հասցեն՝ նկարով, հեռախոսով սկանավորելու համար
hosting-to-session = Դեպի ժողովը
hosting-door-key-new = Ստեղծել նոր բանալի…
hosting-door-key-renew = Հին բանալին այլևս ոչինչ չի բացի։ Ով ունի այն, նորի կարիք կունենա։ Սա գրվում է մատյանում։
hosting-door-key-yes = Ստեղծել նոր բանալի
hosting-door-key-lost = Բանալին կորե՞լ է։ Այն ոչ մի տեղ չի պահվում, և նորից ցույց տալ հնարավոր չէ։ Կարող եք ուրիշը ստեղծել։

hosting-wrong-title = Գրեք մինչև 120 տառով վերնագիր։
hosting-wrong-summary = Գրեք, թե ինչի մասին է՝ մինչև 2000 տառով։
hosting-wrong-organizer = Գրեք, թե ով է անցկացնում։
hosting-wrong-area = Ընտրեք ոստիկանական շրջանը։
hosting-wrong-time = Ընտրեք օրն ու ժամը։
hosting-wrong-end = Վերջը պետք է սկզբից հետո լինի։
hosting-wrong-zone = Նշեք ժամային գոտին։
hosting-wrong-ways = Ընտրեք մասնակցելու գոնե մեկ ձև։
hosting-wrong-hall = Մարդիկ դահլիճ են գալիս։ Գրեք, թե որ։
hosting-wrong-point = Գրեք երկու թիվ՝ նախ լայնությունը, հետո երկայնությունը։
hosting-wrong-languages = Ընտրեք գոնե մեկ լեզու։
hosting-wrong-seats = Մասնակցելու ամեն ձևի համար տեղերի թիվ է պետք։
hosting-wrong-day = Ընտրեք գոյություն ունեցող օր։
hosting-wrong-agenda = Ամեն տողում պետք է լինեն ժամ և խոսք. 18:30 Ողջույն
hosting-wrong-agenda-time = Ամեն ժամ պետք է լինի սկզբի և վերջի միջև։
hosting-wrong-number = Գրեք թիվ կամ դատարկ թողեք։
hosting-wrong-translation = Ամեն թարգմանության համար վերնագիր և տեքստ է պետք։
hosting-wrong-reason = Գրեք, թե ինչու է չեղարկվում։
hosting-wrong-answer = Գրեք, թե ինչ է քաղաքը պատասխանում խմբին։
hosting-wrong-planned = Ընտրեք նախատեսված հանդիպումը։
hosting-wrong-not-planned = Այստեղ հանդիպում է ընտրված։ Սեղմեք «Հանդիպումը նախատեսված է» կամ ոչինչ մի՛ ընտրեք։
hosting-wrong-past = Ընտրեք օր, որը դեռ չի անցել։
hosting-wrong-until = Վերջին օրն առաջինից շուտ է։
hosting-wrong-aid-late = Այս օրը հանդիպումից հետո է։ Ընտրեք ավելի վաղ օր կամ հենց հանդիպման օրը։
hosting-wrong-phone = Գրեք համար, որով կարելի է զանգել՝ թվանշաններ, բացատներ և + - ( ) . , # *
hosting-wrong-said-by = Այդքան մարդ չի եկել։ Ստուգեք թիվը։
hosting-wrong-server = Սերվերը սա չընդունեց։ Նորից նայեք։
hosting-wrong-neighborhood = Ընտրեք թաղամասը։
hosting-wrong-long = Շատ երկար է։ Կրճատեք։
hosting-wrong-meant = Գրեք, թե ինչ նկատի ունեին՝ մինչև 400 տառով։
hosting-wrong-promise = Գրեք, թե ինչ է արվելու՝ մինչև 160 տառով։
hosting-wrong-owner = Գրեք, թե ով է անում։
hosting-wrong-note = Գրեք, թե ինչ է եղել՝ մինչև 600 տառով։
hosting-wrong-parts-many = Այդքան մաս չկա։ Ստուգեք թիվը։
hosting-wrong-parts-open = «Արված» է միայն այն ժամանակ, երբ բոլոր մասերն արված են։ Գրեք բոլորը կամ ուրիշ վիճակ ընտրեք։
hosting-wrong-parts-few = Այս թվից ավելի շատ մաս արդեն արված է։
hosting-wrong-due-step = Խոստացված օրը փոխվում է «Ավելացնել, թե ինչ է եղել» կոճակով։ Երկու օրն էլ կմնա պատմության մեջ։
hosting-wrong-state = Այս վիճակն ընտրել հնարավոր չէ։ Այն, ինչ արված է կամ չի արվելու, կարող է միայն նորից դառնալ «Արվում է»։
hosting-wrong-link = Հղման սկիզբը՝ https://
hosting-wrong-stream = Ամեն հեռարձակման համար պետք է https://-ով սկսվող հասցե կամ ալիքի անուն։
hosting-wrong-series = Ընտրեք թաղամասեր և 0-ից 366 օր միջակայք։
hosting-wrong-boards = Ամեն խորհուրդ գրեք երկու թվով՝ 4/7

## A series

hosting-series-where = Որ թաղամասերը
hosting-series-find = Գտնել թաղամաս
hosting-series-all = Բոլորը
hosting-series-new = Որտեղ դեռ հանդիպում չկա
hosting-series-none = Ոչ մեկը
hosting-series-chosen = { $count ->
    [0] Դեռ ընտրված չէ։ Հերթականությունն այն է, որով նշում եք։
    [one] Ընտրված է { $count } թաղամաս։
   *[other] Ընտրված է { $count } թաղամաս՝ ձեր նշած հերթականությամբ։
 }
hosting-every-days = Օրեր երկու հանդիպման միջև
hosting-every-days-hint = 7՝ շաբաթը մեկ։ 0՝ բոլորը նույն օրը։
hosting-series-preview = Ինչ կստեղծվի
hosting-series-preview-empty = Ընտրեք թաղամասեր և սկիզբ՝ տեսնելու, թե ինչ կստեղծվի։
hosting-make-drafts = Ստեղծել սևագրերը
hosting-series-made = { $count ->
    [one] Ստեղծվել է { $count } սևագիր
   *[other] Ստեղծվել է { $count } սևագիր
 }
hosting-series-publish = Հրապարակել ամբողջ շարքը
hosting-series-published = Հրապարակված է՝ { $count } / { $all }

## Publish, move, call off, close

hosting-tabs = Հանդիպման մասերը
hosting-tab-facts = Հանդիպում
hosting-tab-door = Մուտք
hosting-tab-stream = Հեռարձակում
hosting-tab-questions = Հարցեր
hosting-tab-minutes = Ամփոփում
hosting-tab-findings = Լսվածը
hosting-publish = Հրապարակել
hosting-publish-words = Այս պահից բոլորը տեսնում են հանդիպումը և կարող են գրանցվել։
hosting-publish-division = Այս պահից բանալի ունեցող ոստիկանները կարող են հարցեր տալ։ Ժողովը ոչ մի ցանկում չի երևում։
hosting-close = Փակել հանդիպումը
hosting-close-words = Եկածների նշումներ և հարցեր այլևս չեն ընդունվի։ Ամփոփումն ու լսվածը դեռ կարելի է գրել։
hosting-cancel = Չեղարկել…
hosting-cancel-yes = Չեղարկել հանդիպումը
hosting-cancel-words = { $count ->
    [0] Ոչ ոք չի գրանցվել։ Հանդիպումը կմնա ժամանակացույցում՝ «չեղարկված» նշումով։
    [one] Գրանցվածներին անմիջապես կհայտնենք ({ $count } գրանցում), և օրացույցները կփոխվեն։ Սա հնարավոր չէ հետ բերել։
   *[other] Գրանցվածներին անմիջապես կհայտնենք ({ $count } գրանցում), և օրացույցները կփոխվեն։ Սա հնարավոր չէ հետ բերել։
 }
hosting-cancel-reason = Ինչո՞ւ։ Սա բոլորը կկարդան։
hosting-cancelled-because = Չեղարկված է՝
hosting-move-tells = { $count ->
    [0] Դուք փոխում եք ժամը կամ վայրը։ Դեռ ոչ ոք չի գրանցվել. օրացույցները կփոխվեն։
    [one] Դուք փոխում եք ժամը կամ վայրը։ Գրանցվածներին կհայտնենք ({ $count } գրանցում), և օրացույցները կփոխվեն։
   *[other] Դուք փոխում եք ժամը կամ վայրը։ Գրանցվածներին կհայտնենք ({ $count } գրանցում), և օրացույցները կփոխվեն։
 }
hosting-move-heading = Ուրիշ ժամ կամ վայր
hosting-move-yes = Պահպանել և հայտնել
hosting-untold = { $count ->
    [one] { $count } գրանցում էլ. փոստի հաստատված հասցե չունի, և հնարավոր չէ հայտնել։ Հայտարարություն փակցրեք դռանը։
   *[other] { $count } գրանցում էլ. փոստի հաստատված հասցե չունի, և հնարավոր չէ հայտնել։ Հայտարարություն փակցրեք դռանը։
 }
hosting-boards = Խորհուրդների անդամներ
hosting-boards-label = Անդամներ, որոնք ասել են, որ կգան
hosting-boards-hint = Ամեն տողում մեկ խորհուրդ և թե քանի անդամ կգա. Pico Union խորհուրդ 4/7
hosting-retention = Մարդկանց տվյալները
hosting-shredded-due = Անունները, կարիքները և անունների ցանկերը կոչնչացվեն՝ { $day }։ Դրանից հետո ոչ ոք չի կարող բացել դրանք։
hosting-shredded-on = Անունները, կարիքները և անունների ցանկերը ոչնչացվել են՝ { $day }։
hosting-shredded-sign-ups = Գրանցումներ
hosting-shredded-rosters = Անունների ցանկեր
hosting-shredded-questions = Հարցեր
hosting-shredded-letters = Չուղարկված նամակներ

## The door

hosting-door-opening = Բացվում է մուտքի ցանկը։ Սա գրվում է մատյանում։
hosting-door-search = Առաջին չորս թվանշանը կամ անունը
hosting-door-came = եկել է՝ { $came } / { $seats }
hosting-door-unsent = { $count ->
    [one] Դեռ չի ուղարկվել { $count } նշում
   *[other] Դեռ չի ուղարկվել { $count } նշում
 }
hosting-door-kept = { $count ->
    [one] Այստեղ սպասում է { $count } նշում։ Այն կուղարկվի, հենց որ կապ լինի։ Բաց պահեք այս էջը։
   *[other] Այստեղ սպասում է { $count } նշում։ Դրանք կուղարկվեն, հենց որ կապ լինի։ Բաց պահեք այս էջը։
 }
hosting-scan = Սկանավորել կոդերը տեսախցիկով
hosting-scan-stop = Անջատել տեսախցիկը
hosting-scan-picture = Տեսախցիկի պատկերը
hosting-scan-aim = Կոդը պահեք տեսախցիկի առջև։
hosting-scan-refused = Տեսախցիկը հիմա հնարավոր չէ օգտագործել։ Գրեք առաջին չորս թվանշանը։
hosting-scan-unknown = Այս հանդիպման ցանկում այդպիսի կոդ չկա։
hosting-scan-several = Ցանկում մի քանի կոդ նույն կերպ է սկսվում։ Խնդրում ենք հարցնել անունը։
hosting-scan-counted = Հաշվվեց մեկ մարդ։
hosting-scan-again = Այս կոդն արդեն հաշվվել է։
hosting-scan-group = { $count ->
    [one] { $count } տեղ։ Գրեք, թե քանի հոգի է եկել։
   *[other] { $count } տեղ։ Գրեք, թե քանի հոգի է եկել։
 }
hosting-door-walk-ins = Առանց գրանցման
hosting-door-less = Մեկով պակաս
hosting-door-more = Մեկով ավելի
hosting-door-number = Քանիսն են եկել
hosting-door-all = Բոլորն եկել են
hosting-door-add-walk-in = Նրանց հետ ևս մեկն է եկել
hosting-door-look = Ստուգեք այս թիվը
hosting-door-too-many = { $count ->
    [one] Տեղերից { $count } մարդով ավելի է։ Երկու սարքո՞վ եք հաշվել։ Ստուգեք։
   *[other] Տեղերից { $count } մարդով ավելի է։ Երկու սարքո՞վ եք հաշվել։ Ստուգեք։
 }
hosting-door-counted-twice = Երկու անգամ են հաշվել
hosting-door-without-sign-up = Եկել են առանց գրանցման
hosting-door-to-look-at = { $count ->
    [one] Ստուգեք, թե քանիսն են եկել { $count } գրանցումով՝
   *[other] Ստուգեք, թե քանիսն են եկել { $count } գրանցումով՝
 }
hosting-door-no-name = Առանց անվան
hosting-door-wanted = խնդրված տեղեր՝ { $count }
hosting-door-ages = Տարիքը՝ { $ages }
hosting-door-empty = Ոչ ոք չի գրանցվել։ Մարդկանց հաշվեք վերևի կոճակով։
hosting-door-nobody = Ոչինչ չգտնվեց։ Ավելի քիչ թվանշան գրեք կամ հաշվեք որպես առանց գրանցման եկած։
hosting-roster-open = Բացել անունները
hosting-roster-words = Սրանք խմբի մարդկանց անուններն են։ Բացումը գրվում է մատյանում՝ ձեր անունով։ Բացեք միայն, եթե պետք է։
hosting-roster-yes = Բացել և գրել մատյանում
hosting-roster-hide = Փակել անունները
hosting-needs = Ինչ է պետք մարդկանց
hosting-needs-about = Ձեր որոշումը կհայտնենք բոլոր խնդրողներին։
hosting-need = Կարիք
hosting-need-who = Ով
hosting-need-decision = Որոշում
hosting-need-sign-ups = { $count ->
    [one] { $count } գրանցում
   *[other] { $count } գրանցում
 }
hosting-need-seats = { $count ->
    [one] { $count } տեղ
   *[other] { $count } տեղ
 }
hosting-need-confirm = Կլինի
hosting-need-decline = Չենք կարող

## Streams

hosting-streams-edit = Փոխել հեռարձակումները
hosting-streams-empty = Դեռ հեռարձակում չկա։ Ավելացրեք, որպեսզի մարդիկ տնից դիտեն։
hosting-add-stream = Ավելացնել հեռարձակում
hosting-stream-language = Ինչ լեզու է լսվում
hosting-source = Աղբյուր
hosting-stream-address = Հասցե
hosting-stream-address-hint = https://… կամ ալիքի անունը։
hosting-backup = Երկրորդ աղբյուր
hosting-provider = Ումն է էջը
hosting-provider-hint = Օրինակ՝ YouTube։ Մարդկանց կզգուշացնենք, մինչև անցնեն այնտեղ։
hosting-captions = Ենթագրեր
hosting-stream-asl = Պատկերում երևում է ժեստերի լեզվի թարգմանիչը
hosting-stream-interpreted = Լսվում է թարգմանիչը
hosting-move-up = Տանել վերև
hosting-since = Սկսած՝ { $time }
hosting-by-hand = նշված է ձեռքով
hosting-by-probe = ըստ ավտոմատ ստուգման
hosting-by-clock = ըստ ժամացույցի
hosting-set-state = Վիճակը նշել ձեռքով
hosting-set-live = Եթերում է
hosting-set-interrupted = Ընդհատվել է
hosting-set-ended = Ավարտվել է
hosting-set-later = Սկզբից կես ժամ առաջ և դրանից հետո կարող եք այստեղ նշել, որ այն եթերում է։
hosting-set-too-early = Հեռարձակումը կարող է եթերում լինել ամենաշուտը սկզբից կես ժամ առաջ և ամենաուշը վերջից չորս ժամ հետո։
hosting-give-back = Թողնել ավտոմատ ստուգմանը
hosting-alarms = Ահազանգեր այս սարքում
hosting-alarms-off = Եթե ձեր հանդիպման հեռարձակումն ընդհատվի, այս սարքը կարող է անմիջապես հայտնել ձեզ, նույնիսկ երբ վահանակը փակ է։
hosting-alarms-on = Եթե ձեր հանդիպման հեռարձակումն ընդհատվի, այս սարքն անմիջապես կհայտնի ձեզ։ Կգա նաև էլ. նամակ։
hosting-alarms-asked = Դիտարկիչը հիմա թույլտվություն է խնդրում։ Խնդրում ենք թույլ տալ։
hosting-alarms-denied = Ձեր դիտարկիչը թույլ չի տալիս։ Կարող եք դա փոխել դիտարկիչի կարգավորումներում՝ այս էջի համար։ Ձեզ կհայտնենք էլ. փոստով։
hosting-alarms-unsupported = Այս դիտարկիչը չի կարող ահազանգեր ցույց տալ։ Ձեզ կհայտնենք էլ. փոստով։
hosting-alarms-failed = Չստացվեց։ Ձեզ կհայտնենք էլ. փոստով։ Կարող եք նորից փորձել։
hosting-alarms-switch-on = Միացնել այստեղ
hosting-alarms-switch-off = Անջատել այստեղ
hosting-hour-left = Ժամից մնացել է { $time }
hosting-hour-what = Կանգնեցրեք հանդիպումը և փորձեք վերականգնել հեռարձակումը։ Մարդիկ տեսնում են հեռախոսահամարը և երկրորդ աղբյուրը։
hosting-hour-over = Ժամն անցել է։ Կարող եք շարունակել առանց հեռարձակման, եթե դա բարձրաձայն ասեք։
hosting-afterwards = Տեսագրություն և ենթագրեր
hosting-recording = Տեսագրության հասցեն
hosting-recording-due = Խոստացված է մինչև՝ { $day }
hosting-recording-overdue = Տեսագրությունն ուշանում է
hosting-texts = Ենթագրերի ֆայլ
hosting-text-language = Ֆայլի լեզուն
hosting-text-file = WebVTT ֆայլ, մինչև 2 ՄԲ
hosting-by-a-person = Մարդ է գրել

## Questions

hosting-questions-sort = Սկզբում՝ չկարդացվածները
hosting-questions-empty = Դեռ հարցեր չկան։
hosting-supports = { $count ->
    [one] Ուզում է իմանալ ևս { $count } մարդ
   *[other] Ուզում է իմանալ ևս { $count } մարդ
 }
hosting-question-shown = Տեքստ, որ բոլորը տեսնում են
hosting-question-shown-hint = Հանեք անունները։ Թողեք իմաստը։
hosting-question-answer = Պատասխան
hosting-question-show = Ցույց տալ
hosting-question-answered = Ցույց տալ պատասխանով
hosting-question-decline = Ցույց չտալ

## Minutes

hosting-minutes = Հանդիպման ամփոփում
hosting-minutes-hint = Պարզ բառեր։ Առանց եկածների անունների։
hosting-minutes-later = Ամփոփումը կարելի է պահպանել հանդիպման սկզբից և հրապարակել վերջից հետո։
hosting-minutes-changed = Մեկ ուրիշն այլ ամփոփում է պահպանել։ Այն տեսնում եք այստեղ, իսկ ձեր գրածը դեռ ներքևի դաշտում է։ Միավորեք երկուսը, հետո պահպանեք։
hosting-organizations = Քանի խումբ է եկել
hosting-publish-record = Հրապարակել ամփոփումը
hosting-record-published = Հրապարակված է՝ { $day }։ Եթե նորից պահպանեք, կփոխվի այն, ինչ բոլորը կարդում են։
hosting-record-due = Խոստացված է մինչև՝ { $day }։

## Findings

hosting-new-finding = Գրել, թե ինչ է լսվել
hosting-finding-edit = Փոխել լսվածի գրառումը
hosting-findings-empty = Դեռ ոչինչ գրված չէ։
hosting-quote = Ինչպես են ասել
hosting-quote-hint = Առանց անվան։ Կարող եք բաց թողնել։
hosting-meant = Ինչ նկատի ունեին
hosting-theme = Թեմա
hosting-said-by = Մոտավորապես քանի մարդ է ասել
hosting-said-by-hint = Եթե ոչ ոք չի հաշվել, դատարկ թողեք։ 10-ից պակասը ցույց չի տրվում։
hosting-said-by-count = { $count ->
    [one] ասել է { $count } մարդ
   *[other] ասել է մոտ { $count } մարդ
 }
hosting-answered-by = Խոստումներ, որ պատասխանում են սրան
hosting-answered-by-hint = Այս թաղամասի խոստումները։
hosting-publish-it = Բոլորի համար
hosting-is-published = Հրապարակված
hosting-is-draft = Սևագիր

## Commitments

hosting-new-commitment = Նոր խոստում
hosting-commitments-none = Այսպիսի խոստում չկա։ Ավելի քիչ պայման ընտրեք։
hosting-commitments-empty = Դեռ ոչինչ խոստացված չէ։
hosting-promise = Ինչ է արվելու
hosting-more-about = Ավելի մանրամասն
hosting-owner = Ով է անում
hosting-budget = Որտեղից է գումարը
hosting-due = Մինչև երբ
hosting-parts = Ընդամենը մասեր
hosting-answers = Լսվածից ինչին է պատասխանում
hosting-answers-hint = Այս թաղամասում լսվածը։
hosting-late = { $days ->
    [one] { $days } օր ուշացած
   *[other] { $days } օր ուշացած
 }
hosting-due-on = ժամկետը՝ { $day }
hosting-due-moved = ժամկետը՝ { $day }, սկզբում՝ { $first }
hosting-parts-done = { $all } մասից արված է { $done }-ը
hosting-findings-count = { $count ->
    [one] պատասխանում է լսված { $count } բանի
   *[other] պատասխանում է լսված { $count } բանի
 }
hosting-history = Ինչ է եղել
hosting-add-step = Ավելացնել, թե ինչ է եղել
hosting-step-about = Քայլը հետո չի փոփոխվում։ Կհայտնենք նրանց, ովքեր հետևում են։
hosting-step-state = Վիճակը հիմա
hosting-step-parts = Արդեն արված մասեր
hosting-step-note = Ինչ է եղել
hosting-step-evidence = Որտեղ կարելի է տեսնել
hosting-step-due = Նոր ժամկետ
hosting-step-due-hint = Հին ժամկետը կմնա պատմության մեջ։

## Requests

hosting-requests-open = { $count ->
    [one] { $count } խնդրանք դեռ պատասխան չի ստացել
   *[other] { $count } խնդրանք դեռ պատասխան չի ստացել
 }
hosting-requests-empty = Դեռ ոչ մի խումբ հանդիպում չի խնդրել։
hosting-request-no-group = Խումբ առանց անվան
hosting-request-due = պատասխանել մինչև՝ { $day }
hosting-request-size = Մոտավորապես քանի մարդ
hosting-request-days = Հարմար օրեր
hosting-request-contact = Ինչպես կապվել նրանց հետ
hosting-request-contact-open = Բացել նրանց կապի տվյալները
hosting-request-contact-words = Բացումը գրվում է մատյանում՝ ձեր անունով։
hosting-request-contact-gone = Խմբի կապի տվյալները ոչնչացվել են։
hosting-request-reply = Պատասխանել
hosting-request-answer = Մեր պատասխանը
hosting-request-answer-hint = Սա բոլորը կարող են կարդալ։
hosting-request-session = Հանդիպում այս խնդրանքով
hosting-request-send = Ուղարկել պատասխանը
hosting-request-schedule = Հանդիպումը նախատեսված է
hosting-request-plan = Նախատեսել հանդիպում այս խնդրանքով
hosting-request-planning = Դուք նախատեսում եք հանդիպում, որ խնդրել է մի խումբ։ Երբ հրապարակեք, դա կերևա խնդրանքում։
hosting-request-decline = Մերժել՝ պատճառը գրելով

## States and kinds

hosting-word-public = Բոլորի համար
hosting-word-division = Շրջանի ժողով
hosting-word-draft = Սևագիր
hosting-word-published = Հրապարակված
hosting-word-cancelled = Չեղարկված
hosting-word-closed = Փակված
hosting-word-findings-only = Միայն լսվածը
hosting-word-questions = Հարցեր և պատասխաններ, առանց անունների
hosting-word-recording = Ամբողջ տեսագրությունը
hosting-word-asked = Խնդրված
hosting-word-confirmed = Հաստատված
hosting-word-declined = Մերժված
hosting-word-unconfirmed = Հաստատված չէ
hosting-word-registered = Տեղեր ունի
hosting-word-partly = Տեղերի մի մասն ունի
hosting-word-waiting = Սպասում է
hosting-word-shown = Ցույց է տրված
hosting-word-answered = Պատասխանված
hosting-word-scheduled = Նախատեսված
hosting-word-withdrawn = Հետ վերցված
hosting-word-starting-soon = Շուտով սկսվում է
hosting-word-live = Եթերում
hosting-word-interrupted = Ընդհատված
hosting-word-ended = Ավարտված
hosting-word-recording-posted = Տեսագրությունը հրապարակված է
hosting-word-unknown = Հայտնի չէ
hosting-word-hls = Մեր նվագարկիչը (HLS)
hosting-word-page = Ընկերության էջ
hosting-word-channel = Հեռուստա- կամ ռադիոալիք
hosting-word-no-captions = Առանց ենթագրերի
hosting-word-automatic = Մեքենայական ենթագրեր
hosting-word-human = Մարդու գրած ենթագրեր
hosting-word-promised = Խոստացված
hosting-word-underway = Արվում է
hosting-word-done = Արված
hosting-word-dropped = Չի արվելու

hosting-door-helpers = Օգնողներ մուտքի մոտ
hosting-co-hosts-about = Օգնող խումբը բանալի է ստանում։ Այն բացում է «Օգնություն մուտքի մոտ» էջը, որտեղ երևում է, թե քանի հոգու են սպասում և ինչ է նրանց պետք, և որտեղ հաշվում են եկածներին։ Անուններ չեն երևում։
hosting-co-host-name = Խմբի անունը
hosting-co-host-hint = Խումբը, ոչ թե մարդ։
hosting-co-host-make = Ստեղծել բանալի
hosting-co-host-key = Այս բանալին ցույց է տրվում միայն հիմա։ Պատճենեք և տվեք այս խմբին՝
hosting-co-host-revoke = Հետ վերցնել բանալին
hosting-co-host-revoke-one = Հետ վերցնել բանալին՝ { $name }
hosting-co-host-revoke-words = Բանալին այլևս ոչինչ չի բացի։ Հաշվածը կմնա։
hosting-discard = Ջնջել սևագիրը
hosting-discard-words = Սևագիրն ընդմիշտ կջնջվի։ Ոչ ոք այն չի տեսել, և ոչ ոքի չենք հայտնի։
