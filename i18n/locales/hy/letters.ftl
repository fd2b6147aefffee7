# Mails to residents
letters-confirm-subject = Խնդրում ենք հաստատել՝ { $title }
letters-confirm-body = { $seats ->
    [one] Ինչ-որ մեկն այս հասցեով այս հանդիպման համար խնդրել է { $seats } տեղ։ Տեղը պահելու համար 30 րոպեի ընթացքում բացեք ներքևի հղումը և սեղմեք այնտեղի կոճակը։
   *[other] Ինչ-որ մեկն այս հասցեով այս հանդիպման համար խնդրել է { $seats } տեղ։ Տեղերը պահելու համար 30 րոպեի ընթացքում բացեք ներքևի հղումը և սեղմեք այնտեղի կոճակը։
 } Եթե դա դուք չեք եղել, ոչինչ մի՛ արեք։
letters-confirm-address-body = Ինչ-որ մեկը գրանցվել է այս հանդիպմանը և տվել այս հասցեն։ Բացեք ներքևի հղումը և սեղմեք այնտեղի կոճակը, որպեսզի կարողանանք գրել ձեզ հանդիպման մասին։ Եթե դա չանեք էլ, գրանցումը մնում է։ Եթե դա դուք չեք եղել, ոչինչ մի՛ արեք։
letters-registered-subject = Ձեր տեղը պահված է՝ { $title }
letters-registered-body = { $seats ->
    [one] Ձեզ համար պահված է { $seats } տեղ։
   *[other] Ձեզ համար պահված է { $seats } տեղ։
 }
letters-waiting-subject = Դուք սպասողների ցանկում եք՝ { $title }
letters-waiting-body = Հիմա բոլոր տեղերը զբաղված են։ Ձեր համարը սպասողների ցանկում՝ { $place }։ { $ahead ->
    [one] Ձեզնից առաջ մարդիկ սպասում են { $ahead } տեղի։
   *[other] Ձեզնից առաջ մարդիկ սպասում են { $ahead } տեղի։
 } Կգրենք ձեզ, երբ տեղեր ազատվեն։
letters-promoted-subject = Ձեր տեղերը կան՝ { $title }
letters-promoted-body = { $seats ->
    [one] Տեղ է ազատվել, և այն ձերն է։ Եթե չեք կարող գալ, խնդրում ենք հետ տալ այն ներքևի հղումով։
   *[other] Տեղեր են ազատվել։ Հիմա ունեք ձեր բոլոր { $seats } տեղերը։ Եթե չեք կարող գալ, խնդրում ենք հետ տալ դրանք ներքևի հղումով։
 }
letters-part-subject = Ձեր տեղերի մի մասը կա՝ { $title }
letters-part-body = Ձեր ուզած { $wanted } տեղից ունեք { $seats }-ը։ Մնացածին շարունակում եք սպասել։
letters-offered-subject = Ձեզ համար ազատ տեղեր կան՝ { $title }
letters-offered-body = { $seats ->
    [one] Ձեր ուզած { $wanted } տեղից ազատ է { $seats }-ը։ Ձեզ համար պահում ենք մինչև՝ { $until }։ Բացեք ներքևի հղումը, որպեսզի վերցնեք այն և սպասեք մնացածին, կամ որպեսզի հրաժարվեք։ Երկու դեպքում էլ մնում եք սպասողների ցանկում։
   *[other] Ձեր ուզած { $wanted } տեղից ազատ է { $seats }-ը։ Ձեզ համար պահում ենք մինչև՝ { $until }։ Բացեք ներքևի հղումը, որպեսզի վերցնեք դրանք և սպասեք մնացածին, կամ որպեսզի հրաժարվեք։ Երկու դեպքում էլ մնում եք սպասողների ցանկում։
 }
letters-changed-subject = Ձեր գրանցումը փոխված է՝ { $title }
letters-changed-body = { $seats ->
    [one] Ձեր ուզած { $wanted } տեղից հիմա ունեք { $seats }-ը։
   *[other] Ձեր ուզած { $wanted } տեղից հիմա ունեք { $seats }-ը։
 }
letters-given-back-subject = Դուք հետ եք տվել ձեր տեղերը՝ { $title }
letters-given-back-body = Դուք այլևս տեղ չունեք այս հանդիպմանը։ Շնորհակալություն, որ ասացիք մեզ։
letters-moved-subject = Նոր ժամ կամ վայր՝ { $title }
letters-moved-body = Այս հանդիպումը փոխվել է։ Ներքևում գրված է, թե ինչպես է հիմա։ Ձեր տեղերը մնում են ձերը։ Եթե այլևս չեք կարող գալ, խնդրում ենք հետ տալ դրանք ներքևի հղումով։
letters-moved-offer = Ձեզ համար պահվող տեղերը հիմա պահում ենք մինչև՝ { $until }։ Խնդրում ենք մինչ այդ ներքևի հղումով վերցնել դրանք կամ հրաժարվել։
letters-called-off-subject = Չեղարկված է՝ { $title }
letters-called-off-body = Այս հանդիպումը չի կայանա։ Ցավում ենք։
letters-need-confirmed-subject = Ձեր խնդրածը կլինի՝ { $title }
letters-need-confirmed-body = Դուք խնդրել եք՝ { $need }։ Դա կլինի։
letters-need-declined-subject = Ձեր խնդրածի մասին՝ { $title }
letters-need-declined-body = Դուք խնդրել եք՝ { $need }։ Ցավում ենք, այս հանդիպմանը դա չի լինի։ Գուցե ուրիշ հանդիպումների ժամանակ լինի։
letters-reminder-subject = Շուտով՝ { $title }
letters-reminder-body = Այս հանդիպումը շուտով է, և ձեր տեղը պահված է։ Եթե չեք կարող գալ, խնդրում ենք հետ տալ տեղերը ներքևի հղումով, որպեսզի մեկ ուրիշը կարողանա գալ։
letters-phone = Հեռախոսով՝ { $number }
letters-watch = Դիտել այստեղ՝ { $link }
letters-link = Ձեր տեղերը տեսնելու կամ փոխելու համար բացեք այս հղումը։ Ով ունի այն, կարող է փոխել ձեր տեղերը, ուստի ուրիշի մի՛ տվեք՝
letters-footer = Այս նամակը ստանում եք, որովհետև այս հանդիպման համար տվել են այս հասցեն։ Հանդիպումից 30 օր հետո կոչնչացնենք այն։
letters-request-subject = Հանդիպման ձեր խնդրանքի պատասխանը
letters-request-body = Ձեր խումբը քաղաքից հանդիպում է խնդրել։ Ահա պատասխանը՝
letters-request-link = Ձեր խնդրանքը, ինչպես այն տեսնում են բոլորը՝
letters-request-footer = Այս նամակը ստանում եք, որովհետև խնդրանքի հետ տվել են այս հասցեն, որպեսզի կարողանանք կապվել խմբի հետ։
letters-need-interpreter = թարգմանիչ ({ $language })
letters-need-asl = ժեստերի լեզու (ASL)
letters-need-captions = ենթագրեր հանդիպման ընթացքում
letters-need-listening = ականջակալ՝ ավելի լավ լսելու համար
letters-need-large-print = խոշոր տառեր կամ Բրայլի գիր
letters-need-ride = օգնություն տեղ հասնելու համար
letters-need-quiet-room = հանգիստ սենյակ
letters-need-off-camera = տեղ, որ տեսախցիկը չի տեսնում

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = Խնդրում ենք հաստատել. նորություններ էլ. փոստով
follow-confirm-body = Ինչ-որ մեկը (հուսով ենք՝ դուք) ուզում է էլ. փոստով նորություններ ստանալ սրա մասին՝ { $what }։ Սկսելու համար բացեք այս էջը և սեղմեք կոճակը՝
follow-confirm-not-you = Դա դուք չե՞ք եղել։ Ուրեմն ոչինչ մի՛ արեք։ Երկու օրից կջնջենք այս հասցեն։
follow-news-subject = Նորություն այն բանի մասին, որին հետևում եք
follow-news-body = Բարև ձեզ։ Նորություն կա այն բանի մասին, որին հետևում եք։
follow-news-end = Այլևս չե՞ք ուզում այսպիսի նամակներ։ Բացեք այս էջը և սեղմեք կոճակը։ Այդ ժամանակ կջնջենք ձեր հասցեն։
follow-finding-new = Մարդիկ մեզ ասել են՝ { $title }
follow-finding-changed = Փոխել ենք այն, ինչ գրել էինք՝ { $title }
follow-commitment-new = Նոր խոստում՝ { $title }
follow-commitment-kept = Խոստումը կատարված է՝ { $title }
follow-commitment-dropped = Սա չի արվելու՝ { $title }
follow-commitment-underway = Աշխատանքը սկսվել է՝ { $title }
follow-commitment-new-date = Նոր ժամկետ՝ { $title }
follow-commitment-late = Ուշանում է՝ { $title }
follow-commitment-step = Հաջորդ քայլը՝ { $title }
follow-commitment-changed = Փոխել ենք տեքստը՝ { $title }
follow-due = Պետք է արվի մինչև՝ { $day }
follow-session-minutes = Այս հանդիպման ամփոփումը հրապարակված է՝ { $title }
follow-session-recording = Այս հանդիպման տեսագրությունը հրապարակված է՝ { $title }
follow-session-moved = Այս հանդիպումը փոխվել է՝ { $title }
