# The mailbox that a code opens.

## The code

mailbox-enter-title = Վերադառնալ ձեր կոդով
mailbox-enter-intro = Գրեք 24 թվանշանը։ Կոդը բացում է պատասխանները։ Հաղորդումը այն չի բացում։
mailbox-enter-label = Ձեր կոդը
mailbox-enter-hint = Վեց խումբ՝ չորսական թվանշանով։ Դրանց միջև եղած բացատներն ու գծիկները կարևոր չեն։ 16 թվանշանով կոդը «Ձեր տեղերը» էջի համար է՝ «Հանդիպումներ, որտեղ քաղաքը լսում է» բաժնում։
mailbox-enter-count = Գրված է { $typed } թվանշան, պետք է { $all }
mailbox-enter-button = Բացել փոստարկղը
mailbox-enter-lost = Կորցրե՞լ եք կոդը։ Առանց դրա չենք կարող գտնել ձեր հաղորդումը, որովհետև չգիտենք, թե ով եք։ Կարող եք նոր հաղորդում ուղարկել։
mailbox-opening = Բացում ենք։ Մի քանի վայրկյան կտևի, որպեսզի ոչ ոք չկարողանա շատ կոդեր փորձել։
mailbox-closed-idle = Փակեցինք ձեր փոստարկղը, որովհետև 10 րոպե ոչ ոք չդիպավ էջին։ Նորից բացելու համար գրեք կոդը։

## Where it stands

mailbox-kind-hate = Ձեր հաղորդումը · ատելություն
mailbox-kind-property = Ձեր հաղորդումը · գողություն կամ վնաս
mailbox-standing-received = Ձեր հաղորդումը տեղ է հասել։ Դեռ ոչ ոք այն չի բացել։
mailbox-standing-read = Այն կարդացել է { $unit }։
mailbox-standing-answered = Ձեզ գրել է { $unit }։
mailbox-standing-frozen = Դուք հետ եք վերցրել այս հաղորդումը։ Հիմա ոչ ոք չի կարող բացել այն։
mailbox-standing-kept = Դուք հետ եք վերցրել այս հաղորդումը։ Ոստիկանությունը մինչ այդ բացել էր այն։
mailbox-standing-shredded = Այս հաղորդումն այլևս չկա։ Ոչ ոք չի կարող կարդալ այն։
mailbox-badge-waiting = Սպասում է
mailbox-badge-read = Կարդացված
mailbox-badge-answered = Կա պատասխան
mailbox-badge-withdrawn = Հետ վերցված
mailbox-badge-shredded = Այլևս չկա
mailbox-received = Ստացվել է՝ { $day }։
mailbox-due = Ինչ կլինի հետո. պատասխան կստանաք ամենաուշը՝ { $day }։

## Messages

mailbox-messages = Նամակներ
mailbox-no-messages = Դեռ նամակ չկա։
mailbox-only-you-two = Սա կարող եք կարդալ միայն դուք երկուսդ։
mailbox-you = Դուք
mailbox-not-verified = Ստուգված չէ։ Այս բաժնից ոչ ոք չի ստորագրել նամակը, ուստի ցույց չենք տալիս այն։ Խնդրում ենք զանգել բաժին։
mailbox-unreadable = Այս նամակը ձեր կոդով չի բացվում։
mailbox-look-again = Ստուգել նոր նամակները
mailbox-write = Գրել { $unit }-ին
mailbox-write-button = Կողպել և ուղարկել
mailbox-write-sending = Կողպում և ուղարկում ենք
mailbox-write-sent = Ուղարկված է։ Այն կարող եք կարդալ միայն դուք և այս բաժինը։
mailbox-write-not-sent = Ձեր գրածը դեռ այստեղ է։ Փորձեք նորից։
mailbox-write-too-long = Սա մեկ նամակի մեջ չի տեղավորվում։ Խնդրում ենք ուղարկել երկու նամակով։
mailbox-write-closed = Դուք հետ եք վերցրել այս հաղորդումը, ուստի այլևս նամակ գրել հնարավոր չէ։

## Who opened it

mailbox-who-opened = Ով է բացել
mailbox-opened-narrative = Կարդացել է, թե ինչ է պատահել՝ { $unit }
mailbox-opened-contact = Բացել է ձեր անունն ու կապի տվյալները՝ { $unit }
mailbox-opened-box = Բացել է աջակցի տուփը՝ { $unit }
mailbox-opened-message = Կարդացել է նամակ՝ { $unit }
mailbox-unopened-narrative = Ոչ ոք չի կարդացել, թե ինչ է պատահել։
mailbox-unopened-contact = Ոչ ոք չի բացել ձեր անունն ու կապի տվյալները։
mailbox-unopened-box = Ոչ ոք չի բացել աջակցի տուփը։
mailbox-unopened-message = Ոչ ոք նամակ չի կարդացել։
mailbox-who-opened-note = Մենք գրում ենք օրը, ոչ թե ժամը։

## Taking it back

mailbox-take-back = Հետ վերցնել
mailbox-withdraw-unopened = Ոստիկանությունը չի բացել այս հաղորդումը։ Եթե հետ վերցնեք, այդ պահից ոչ ոք չի կարող բացել այն։ 7 օր հետո այն կոչնչացվի։
mailbox-withdraw-opened = Ոստիկանությունը բացել է այս հաղորդումը։ Եթե հետ վերցնեք, այլևս ձեզ չեն գրի, բայց գուցե պարտավոր լինեն պահել կարդացածը։ Աջակցի տուփն ամբողջությամբ կջնջվի։
mailbox-frozen = Ոչ ոք չի կարող բացել այն։ Ընդմիշտ կոչնչացվի այս օրը՝ { $day }։ Մինչ այդ կարող եք մտափոխվել։
mailbox-kept = Ոստիկանությանը տեղեկացրել ենք, և այլևս ձեզ չեն գրի։ Գուցե պարտավոր լինեն պահել այն, ինչ կարդացել են, և իրենց արած պատճենները։ Մնացածը կոչնչացվի այս օրը՝ { $day }։ Մինչ այդ կարող եք մտափոխվել։
mailbox-shredded = Բանալիները ոչնչացված են։ 21 օր հետո հին պահուստային պատճեններն էլ հնարավոր չի լինի կարդալ։
mailbox-box-erased = Աջակցի տուփը ջնջված է։
mailbox-withdraw = Հետ վերցնել հաղորդումը
mailbox-erase-box = Ջնջել միայն աջակցի տուփը
mailbox-cancel = Մտափոխվեցի։ Պահեք հաղորդումս։
mailbox-seven-days = Դրանից հետո 7 օր ունեք մտափոխվելու համար։
mailbox-sure-unopened = Հետ վերցնե՞լ հաղորդումը։ Այս պահից ոչ ոք չի կարող բացել այն։ 7 օր ունեք մտափոխվելու համար։
mailbox-sure-opened = Հետ վերցնե՞լ հաղորդումը։ Ոստիկանությունն այլևս ձեզ չի գրի։ Գուցե պարտավոր լինի պահել կարդացածը։
mailbox-sure-yes = Այո, հետ վերցնել
mailbox-sure-erase = Ջնջե՞լ աջակցի տուփը։ Հնարավոր չի լինի վերականգնել։ Ձեր հաղորդումը կմնա։
mailbox-sure-erase-yes = Այո, ջնջել տուփը
mailbox-sure-no = Ոչ, թողնել
mailbox-deed-not-done = Ոչինչ չի փոխվել։

## The end

mailbox-close = Փակել փոստարկղը
mailbox-close-note = 10 րոպե հետո էջն ինքն էլ կփակի այն։ Եթե մեկը մոտենա, սեղմեք «Հեռանալ էջից»։
