# The staff console's frame: logging in, the unit key, the bar.

staff-console = Աշխատակիցների վահանակ
staff-skip = Անցնել բովանդակությանը
staff-checking = Ստուգվում է՝ մուտք գործե՞լ եք

staff-login-heading = Մուտք
staff-login-about = Միայն բաժինների աշխատակիցների համար։ Ամեն մուտք և ամեն բացում գրվում է մատյանում։
staff-name = Մուտքանուն
staff-name-missing = Գրեք ձեր մուտքանունը։
staff-pass-phrase = Գաղտնի արտահայտություն
staff-pass-phrase-hint = Այն երբեք դուրս չի գալիս այս սարքից։ Ձեր բանալին դրանից այստեղ է ստեղծվում։
staff-pass-phrase-missing = Գրեք ձեր գաղտնի արտահայտությունը։
staff-one-time-code = Մեկանգամյա կոդ
staff-one-time-code-hint = Վեց թվանշանը, որ հիմա ցույց է տալիս ձեր կոդերի հավելվածը։
staff-one-time-code-missing = Գրեք վեց թվանշան։ Կոդը փոխվում է 30 վայրկյանը մեկ։
staff-caps-lock = Caps Lock-ը միացված է։
staff-show = Ցույց տալ
staff-hide = Թաքցնել
staff-log-in = Մտնել
staff-stretching = Գաղտնի արտահայտությունից ստեղծվում է ձեր բանալին։ Տևում է մեկ-երկու վայրկյան։
staff-asking = Հարցում սերվերին
staff-opening-key = Բացվում է բաժնի բանալին

staff-refused = Մուտքը մերժվեց։ Ստուգեք անունը և գաղտնի արտահայտությունը, սպասեք նոր կոդի և նորից փորձեք։
staff-too-many = Շատ փորձեր են եղել։ Սպասեք մի քանի րոպե և նորից փորձեք։
staff-too-many-minutes = { $minutes ->
    [one] Շատ փորձեր են եղել։ Նորից փորձեք { $minutes } րոպեից։
   *[other] Շատ փորձեր են եղել։ Նորից փորձեք { $minutes } րոպեից։
 }
staff-wrong-pass-phrase = Այս գաղտնի արտահայտությունը չի բացում բանալին։ Ստուգեք Caps Lock-ը և ստեղնաշարի լեզուն, հետո նորից փորձեք։
staff-ended = Ձեր մուտքի ժամկետն անցել է։ Նորից մուտք գործեք։
staff-ended-kept = Ձեր մուտքի ժամկետն անցել է։ Ձեր գրածը դեռ այստեղ է. նորից մուտք գործեք և շարունակեք։
staff-keys-letters = Տառերը, թվանշաններն ու նշանները գործում են որպես արագ ստեղներ։ Առանց սրա գործում են միայն Enter-ը, Esc-ը և սլաքները։
staff-logged-out = Դուք դուրս եք եկել, և բաժնի բանալին փակ է։
staff-log-out-failed = Բաժնի բանալին փակ է, բայց սերվերի հետ կապ չեղավ. մուտքը գուցե դեռ գործում է։ Նորից փորձեք դուրս գալ։

staff-unlock-heading = Բացել բաժնի բանալին
staff-unlock-about = Դուք մուտք եք գործել որպես { $name }։ Բաժնի բանալին բացվում է ձեր գաղտնի արտահայտությամբ։
staff-unlock-idle = Բաժնի բանալին ինքնաբերաբար փակվեց, որովհետև որոշ ժամանակ չէր օգտագործվել։ Այն, ինչ բաց էր, այս էջում այլևս չկա։
staff-unlock-closed = Դուք փակել եք բաժնի բանալին։ Այն, ինչ բաց էր, այս էջում այլևս չկա։
staff-unlock = Բացել
staff-log-out = Դուրս գալ

staff-nav = Վահանակ
staff-nav-queue = Հերթ
staff-nav-boxes = Տուփեր
staff-key-open = Բաժնի բանալին բաց է
staff-key-closes = կփակվի { $time } հետո
staff-key-soon = Բաժնի բանալին կփակվի մեկ րոպեից։ Որպեսզի բաց մնա, սեղմեք որևէ ստեղն։
staff-lock-now = Փակել բանալին
staff-language = Լեզու
staff-language-note = Լեզուն փոխելիս բաժնի բանալին փակվում է։

staff-no-unit-heading = Բաժին չկա
staff-no-unit = Դուք մուտք եք գործել որպես { $name }։ Ձեր հաշիվը ոչ մի բաժնի չի պատկանում. բանալի չունի և հաղորդումներ չի տեսնում։
staff-no-page-heading = Այսպիսի էջ չկա
staff-no-page = Այս հասցեն ոչ մի տեղ չի տանում։ Լավագույնը հերթից շարունակելն է։
staff-to-queue = Դեպի հերթ
