# Findings and commitments

heard-title = Ինչ ենք լսել
heard-none = Դեռ ոչինչ գրված չէ։
will-do-title = Ինչ ենք անելու
will-do-none = Դեռ ոչինչ խոստացված չէ։
will-do-nothing-open = Հիմա բաց խոստում չկա։
done-title = Արված
dropped-title = Ինչ չենք անելու և ինչու
tally-heard = լսված
tally-promised = խոստացված
tally-done = արված
tally-late = ուշացած
neighborhoods-title = Թաղամասեր
neighborhoods-lead = Ինչ են ասել մարդիկ, ինչ է խոստացել քաղաքը, և ինչ է ստացվել դրանից։
neighborhoods-visited = { $all } թաղամասից { $visited }-ում հանդիպում եղել է
neighborhoods-search = Թաղամասի անունը
neighborhoods-none = Այսպիսի անունով թաղամաս չկա։
neighborhoods-heard = Որտեղ ենք լսել
neighborhoods-not-yet = Դեռ ոչ
neighborhoods-not-yet-note = Այստեղ դեռ ոչ ոք չի լսել։
neighborhoods-in = { $neighborhoods ->
    [one] { $neighborhoods } թաղամաս
   *[other] { $neighborhoods } թաղամաս
 }
neighborhood-held = { $sessions ->
    [one] { $sessions } հանդիպում
   *[other] { $sessions } հանդիպում
 }
neighborhood-last = վերջինը՝
neighborhood-next = հաջորդը՝
neighborhood-none-yet = Դեռ հանդիպում չի եղել։
neighborhood-promises = խոստացված՝ { $promised }, արված՝ { $done }
neighborhood-late = ուշացած՝ { $late }
neighborhood-come = Եկեք և խոսեք
neighborhood-past = Կայացած հանդիպումներ
neighborhood-more-next = Այստեղ սպասվող մյուս հանդիպումները
neighborhood-more-heard = Ինչ ենք լսել ավելի վաղ
neighborhood-more-promised = Այս թաղամասին տրված բոլոր խոստումները
neighborhood-more-past = Այստեղ եղած բոլոր հանդիպումները՝ առաջինից սկսած
finding-label = Ինչ ենք լսել
finding-said-by = { $people ->
    [one] Ասել է մոտ { $people } մարդ
   *[other] Ասել է մոտ { $people } մարդ
 }
finding-answers = { $commitments ->
    [one] Սրան պատասխանում է { $commitments } խոստում
   *[other] Սրան պատասխանում է { $commitments } խոստում
 }
finding-no-answer = Սրան դեռ ոչ մի խոստում չի պատասխանում
finding-heard-at = Որտեղ ենք լսել՝
finding-answered-by = Ինչ ենք անելու դրա համար
finding-unanswered = Սրան դեռ ոչ մի խոստում չի պատասխանում։ Կարող եք հետևել, և մենք կհայտնենք ձեզ։
state-promised = Խոստացված
state-underway = Արվում է
state-done = Արված
state-dropped = Չի արվելու
commitments-title = Քաղաքի խոստումները
commitments-lead = Ով է անում, մինչև երբ, և ինչ է եղել։ Սկզբում՝ ուշացածները։
commitments-data = Ամբողջը որպես տվյալներ (JSON)
commitments-none = Քաղաքը դեռ ոչինչ չի խոստացել։
commitments-none-chosen = Ձեր ընտրածին համապատասխան խոստում չկա։
filter-late = Միայն ուշացածները
filter-state = Ինչ վիճակում է
commitment-late-by = { $days ->
    [one] Ուշացել է { $days } օր
   *[other] Ուշացել է { $days } օր
 }
commitment-done-on = Արված է՝ { $day }
commitment-done-late = { $days ->
    [one] Արված է՝ { $day }, { $days } օր ուշացումով
   *[other] Արված է՝ { $day }, { $days } օր ուշացումով
 }
commitment-on-time = Ժամանակին
commitment-due = Ժամկետը՝
commitment-first-due = Սկզբում՝
commitment-owner = Ով է անում՝
commitment-budget = Գումարի աղբյուրը՝
commitment-parts-done = { $all } մասից արված է { $done }-ը
history-title = Ինչ է եղել
history-none = Դեռ ոչինչ չի եղել։
step-new-due = Նոր ժամկետ՝
step-evidence = Տեսեք ինքներդ
answers-title = Ինչու. ինչ են ասել մարդիկ

## Following

follow-title = Հետևել
follow-one = Հետևել՝ { $name }
follow-lead = Կգրենք ձեզ, երբ ինչ-որ բան փոխվի։ Առանց հաշվի։
follow-block-title = Հետևել սրան
follow-block = Էլ. փոստով կամ նորությունների ծրագրով։ Առանց հաշվի։
follow-by-mail = Հայտնել ինձ էլ. փոստով
follow-feed = Լրահոս նորությունների ծրագրի համար
follow-email = Էլ. փոստ
follow-email-hint = Նախ հղում կուղարկենք։ Մինչև չբացեք այն և չհամաձայնեք, ոչ մի նորություն չենք ուղարկի։
follow-email-wrong = Սա նման չէ էլ. փոստի հասցեի։ Ստուգեք այն։
follow-send = Հետևել
follow-sent = Մենք ձեզ նամակ ենք ուղարկել։ Բացեք դրա հղումը և սեղմեք այնտեղի կոճակը։ Միայն դրանից հետո կսկսեք հետևել։
follow-asked = Ուզո՞ւմ եք նամակ ստանալ, երբ այստեղ ինչ-որ բան փոխվի
follow-confirm = Այո, գրեք ինձ
follow-now = Դուք հետևում եք՝ { $name }
follow-now-note = Ամեն նամակում հղում կա, որով կարող եք դադարեցնել։
follow-end = Այլևս չգրել ինձ
follow-ended = Դադարեցված է
follow-ended-note = Ձեր հասցեն ջնջված է։ Այլևս չենք գրի։
follow-gone = Դադարեցնելու բան չկա
follow-gone-note = Այս ծանուցումներն արդեն դադարեցված են, կամ հղումը հին է։ Դրանով այլևս ոչինչ չի ուղարկվի։
follow-vow = Ձեր հասցեն կողպված է։ Ուրիշ ոչ մի բանի համար չի օգտագործվում։
follow-forgotten = Եթե չսեղմեք այնտեղի կոճակը, երկու օրից կջնջենք հասցեն։
follow-push = Ծանուցել ինձ այս հեռախոսում
follow-push-vow = Ինչ է պահվում՝ մեկ հասցե ձեր դիտարկիչն ստեղծած ընկերությունում, քանի դեռ ծանուցումները չեք դադարեցրել։
follow-push-leave = «Հեռանալ էջից» կոճակը նույնպես կդադարեցնի ծանուցումները։
follow-push-denied = Ձեր դիտարկիչը չթույլատրեց։ Կարող եք դա փոխել կարգավորումներում կամ օգտվել էլ. փոստից։
follow-push-lost = Այս դիտարկիչն այլևս ծանուցումներ չի ստանում։ Դադարեցրեք դրանք այստեղ, հետո նորից սկսեք հետևել։
follow-push-failed = Ծանուցումների ծառայությունը չպատասխանեց։ Նորից փորձեք կամ օգտվեք էլ. փոստից։
follow-now-push = Ամեն ծանուցում բացում է այս էջը։ Այստեղ կարող եք դադարեցնել դրանք։
