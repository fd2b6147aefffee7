# The desk: queue, case, answers, boxes.

## Queue

triage-queue = Հերթ
triage-filters = Որ գործերը
triage-filters-state = Վիճակ
triage-filters-danger = Վտանգ
triage-filter-all = Բոլոր գործերը
triage-filter-urgent-unread = Շտապ, չկարդացված
triage-filter-urgent = Բոլոր շտապները
triage-state-new = Նոր
triage-state-reading = Կարդացվում է
triage-state-answered = Պատասխանված
triage-count-more = { $count }+
triage-most-pressing-first = Սկզբում՝ ամենաշտապները

triage-danger = { $count ->
    [one] { $count } մարդ գուցե նորից վտանգի մեջ լինի։
   *[other] { $count } մարդ գուցե նորից վտանգի մեջ լինի։
 }
triage-danger-unread = { $count ->
    [one] Այս բաժնից դեռ ոչ ոք չի կարդացել այս հաղորդումը։
   *[other] Այս բաժնից դեռ ոչ ոք չի կարդացել այս հաղորդումները։
 }
triage-danger-show = Ցույց տալ առաջինը

triage-column-urgent = Վտանգ
triage-column-case = Գործ
triage-column-due = Առաջին պատասխանի ժամկետ
triage-column-state = Վիճակ
triage-column-kind = Տեսակ
triage-column-area = Շրջան
triage-column-language = Լեզու
triage-column-received = Ստացված
triage-column-marks = Նշումներ

triage-due-late = { $days ->
    [one] { $days } օր ուշացած
   *[other] { $days } օր ուշացած
 }
triage-due-today = Այսօր
triage-due-tomorrow = Վաղը
triage-due-answered = Ուղարկված
triage-kind-hate = Ատելություն
triage-kind-property = Գույք
triage-area-none = Նշված չէ
triage-area-number = Շրջան { $number }
triage-language-none = Հայտնի չէ
triage-urgent = Գուցե նորից վտանգի մեջ լինի
triage-unread = Նոր նամակ
triage-withdrawn = Հետ վերցված

triage-page = Էջ { $page }
triage-next = Հաջորդ էջը
triage-previous = Նախորդ էջը
triage-refresh = Թարմացնել
triage-empty = Դեռ գործեր չկան։ Նոր հաղորդումները կերևան թարմացնելուց հետո։
triage-empty-filter = Հիմա այս տեսակի գործեր չկան։
triage-show-all = Ցույց տալ բոլոր գործերը
triage-busy = Սերվերը շատ ծանրաբեռնված է։ Քիչ հետո նորից փորձեք։
triage-failed = Հերթը չհաջողվեց բեռնել։
triage-failed-stale = Սա նախկին հերթն է։ Չհաջողվեց թարմացնել։

## Keys

triage-keys-heading = Բոլոր ստեղները
triage-keys-moving = ներքև, վերև
triage-keys-down = Ներքևի գործը
triage-keys-up = Վերևի գործը
triage-keys-open = Բացել գործը
triage-keys-next = Հաջորդ էջը
triage-keys-previous = Նախորդ էջը
triage-keys-urgent = Միայն շտապ գործերը կամ նորից բոլորը
triage-keys-refresh = Թարմացնել
triage-keys-queue = Գնալ հերթ
triage-keys-back = Դուրս գալ դաշտից, հետո՝ գործից
triage-keys-answer = Գրել պատասխան
triage-keys-ready = Պատրաստի պատասխաններ
triage-keys-copy = Պատճենել գործի համարը
triage-keys-send = Կողպել և ուղարկել պատասխանը
triage-keys-lock = Փակել բաժնի բանալին
triage-keys-help = Այս ցանկը
triage-close = Փակել

## Case

triage-case = Գործ { $number }
triage-back = Հետ՝ դեպի հերթ
triage-copy = Պատճենել համարը
triage-copied = Պատճենված է
triage-area-of = { $area } շրջան
triage-received-on = ստացված՝ { $day }
triage-first-answer-late = { $days ->
    [one] Առաջին պատասխանն ուշացել է { $days } օր
   *[other] Առաջին պատասխանն ուշացել է { $days } օր
 }
triage-first-answer-today = Առաջին պատասխանի ժամկետն այսօր է
triage-first-answer-tomorrow = Առաջին պատասխանի ժամկետը վաղն է
triage-first-answer-on = Առաջին պատասխանի ժամկետը՝ { $day }
triage-first-answer-sent = Առաջին պատասխանն ուղարկված է

triage-opening = Ներբեռնվում և բացվում են կողպված մասերը
triage-logged = Ամեն բացում գրվում է մատյանում, և հաղորդողը տեսնում է դրա օրը։
triage-sealed-parts = Կողպված մասեր
triage-part-story = Ինչ է պատահել
triage-part-circumstances = Վայր, ժամանակ, մարդիկ
triage-part-items = Ինչ է կորել կամ կոտրվել
triage-part-contact = Անուն և կապ
triage-opened = բաց է
triage-not-shared = Այս բաժնին չի տրված
triage-destroyed = Ոչնչացված
triage-contact-empty = Մարդը չի թողել ո՛չ անուն, ո՛չ կապի տվյալներ։
triage-story-empty = Մարդն իր խոսքերով ոչինչ չի գրել։
triage-unreadable = Չի բացվում
triage-unreadable-why = Այս մասը կողպելուց հետո փոփոխվել է կամ կողպված է ուրիշ բանալու համար։ Մի՛ հիմնվեք դրա վրա։ Գործի համարը հայտնեք ձեր ղեկավարին։

triage-label-what = Ինչ
triage-label-place = Վայր
triage-label-where = Որտեղ հատկապես
triage-label-neighborhood = Թաղամաս
triage-label-outside = Քաղաքից դուրս
triage-label-when = Երբ
triage-label-people = Մարդիկ
triage-label-bias = Պատճառը
triage-label-bias-words = Նրանց խոսքերով
triage-label-business = Բիզնես
triage-label-name = Անուն
triage-label-phone = Հեռախոս
triage-label-email = Էլ. փոստ
triage-label-safe = Կապվելու անվտանգ ձև
triage-item-name = Իր
triage-item-value = Արժեք
triage-item-serial = Սերիական համար
triage-yes = Այո

triage-withdrawn-heading = Հաղորդողը հետ է վերցրել այս հաղորդումը։
triage-withdrawn-frozen = Ոստիկանության ոչ մի բաժին չէր բացել այն։ Բանալիները կոչնչացվեն՝ { $day }. մինչ այդ միայն հաղորդողը կարող է դա չեղարկել։ Հնարավոր չէ պատասխան ուղարկել։
triage-withdrawn-kept = Ոստիկանությունը մինչ այդ բացել էր այն։ Այլևս մի՛ գրեք հաղորդողին։ Այն, ինչ բաժինն օրենքով պարտավոր է պահել, մնում է. մնացածը կոչնչացվի՝ { $day }։
triage-withdrawn-shredded = Բանալիները ոչնչացված են։ Ոչ ոք այլևս չի կարող կարդալ այն՝ ո՛չ այստեղ, ո՛չ պահուստային պատճենում։

## Messages

triage-messages = Նամակներ
triage-messages-empty = Դեռ նամակ չկա։ Հաղորդողը սպասում է առաջին պատասխանին։
triage-from-reporter = Հաղորդող
triage-from-unit = Ձեր բաժինը
triage-message-unreadable = Այս նամակը չի բացվում. այն փոփոխվել է կամ կողպված է ուրիշ բանալու համար։
triage-message-not-verified = Այս նամակը ձեր բաժինը չի ստորագրել։ Բովանդակությունը ցույց չի տրվում։
triage-answer = Պատասխան
triage-answer-hint = Գրեք պարզ բառերով։ Հաղորդողի լեզուն՝ { $language }։
triage-answer-hint-any = Գրեք պարզ բառերով։ Հաղորդողը կկարդա իր կոդով։
triage-answer-closed = Հնարավոր չէ պատասխան ուղարկել. հաղորդումը հետ է վերցված։
triage-answer-no-key = Հնարավոր չէ պատասխան ուղարկել. հաղորդողի բանալին այն մասում է, որն այս բաժինը չի կարող բացել։
triage-ready = Պատրաստի պատասխաններ
triage-ready-thanks-name = Շնորհակալություն, կարդում ենք
triage-ready-thanks = Շնորհակալություն, որ հայտնեցիք մեզ։ Մենք կարդացել ենք ձեր հաղորդումը։ Պարտադիր չէ ասել, թե ով եք։ Խնդրում ենք վաղը նորից նայել այստեղ։
triage-ready-safe-name = Անվտանգության մասին
triage-ready-safe = Հիմա անվտանգ տեղո՞ւմ եք։ Եթե վտանգի մեջ եք, զանգեք 911 կամ գնացեք այնտեղ, որտեղ ուրիշ մարդիկ կան։ Այստեղ գրեք, թե ինչպես և երբ է անվտանգ ձեզ գրել։
triage-ready-more-name = Մի հարց
triage-ready-more = Կուզենայինք մի բան ավելի լավ հասկանալ։ Այնտեղ ուրիշ մարդ կա՞ր, որ տեսել է, կամ մոտակայքում տեսախցիկ կա՞։ Դուք եք որոշում, թե ինչին պատասխանել։
triage-send = Կողպել և ուղարկել
triage-sending = Կողպվում և ուղարկվում է
triage-sent = Ուղարկված է։ Հաղորդողը կկարդա իր կոդով։
triage-not-sent = Չի ուղարկվել։
triage-conflict = Գործընկերոջ նամակն ավելի շուտ է եկել։ Այն հիմա վերևում է. կարդացեք, հետո ուղարկեք ձերը։
triage-answer-full = Տեղի { $percent } %-ը զբաղված է
triage-answer-too-long = Շատ երկար է։ Կրճատեք կամ ուղարկեք երկու նամակով։

triage-discard-heading = Ձեր պատասխանն ուղարկված չէ
triage-discard-text = Եթե դուրս գաք գործից, այն կկորչի։
triage-discard = Դուրս գալ գործից
triage-keep-writing = Շարունակել գրել

## Clock and timeline

triage-clocks = Ժամկետ
triage-clock-first-answer = Առաջին պատասխան
triage-timeline = Այս բաժնի քայլերը
triage-step-received = Ստացվել է
triage-step-narrative = Պատմությունը ներբեռնվել է
triage-step-contact = Կապի տվյալները ներբեռնվել են
triage-step-box = Ներգաղթի տուփը ներբեռնվել է
triage-step-message = Նամակները ներբեռնվել են
triage-step-now = Բաց է այս էկրանին

triage-case-missing = Այս բաժինն այսպիսի գործ չունի։ Գուցե այն տրված է միայն ուրիշ բաժնի։
triage-case-failed = Գործը չհաջողվեց բացել։

## Boxes

triage-boxes = Ներգաղթի տուփեր
triage-boxes-about = Սրանք կարող է բացել միայն ձեր կազմակերպությունը։ Ատելության մասին ամեն հաղորդում տուփ ունի. այս ցանկում լրացված տուփերն են։
triage-boxes-opening = { $count ->
    [one] Առայժմ բացվել է { $count } տուփ
   *[other] Առայժմ բացվել է { $count } տուփ
 }
triage-boxes-done = Լրացված՝ { $filled }, բացված՝ { $count }
triage-boxes-none = Դեռ ոչ ոք տուփ չի լրացրել։
triage-boxes-damaged = { $count ->
    [one] { $count } տուփ չի բացվում. այն փոփոխվել է կամ կողպված է ուրիշ բանալու համար։ Գործի համարը՝
   *[other] { $count } տուփ չի բացվում. դրանք փոփոխվել են կամ կողպված են ուրիշ բանալու համար։ Գործերի համարները՝
 }
triage-boxes-failed = Ոչ բոլոր տուփերը հաջողվեց ներբեռնել։
triage-box-open-case = Բացել գործը
triage-box-no-words = Միայն նշված է, գրված խոսք չկա։
