# Livestreams

streams-title = Դիտել կամ լսել
streams-recorded = Նորից դիտել
streams-watch = Դիտել հիմա
stream-scheduled = Ավելի ուշ
stream-unknown = Չգիտենք՝ հեռարձակումն ընթանո՞ւմ է, թե՞ ոչ
stream-interpreted = Թարգմանչով
stream-asl = Պատկերում ժեստերի լեզու կա
stream-own = Քաղաքի սեփական սերվերից
stream-page = Կայք՝ { $provider }
stream-channel = { $channel } ալիքով
captions-none = Առանց ենթագրերի
captions-automatic = Ենթագրերը մեքենան է գրում
captions-human = Ենթագրերը մարդ է գրում
captions-title = Ենթագրեր
captions-play = Բառերը կերևան այստեղ, երբ միացնեք տեսանյութը։
captions-aloud = Թող էկրանի ընթերցիչս դրանք բարձրաձայն կարդա
captions-lag = { $seconds ->
    [one] Ուշանում են մոտ { $seconds } վայրկյան։
   *[other] Ուշանում են մոտ { $seconds } վայրկյան։
 }
watch-title = Դիտել
watch-session = Այս հանդիպման մասին
watch-none = Այս հանդիպումը տեսանյութ չունի։
watch-since = սկսած՝
watch-begins = Սկիզբը՝
watch-wait = Վերադարձեք այդ ժամին։ Մինչ այդ պետք չէ նորից բացել էջը։
watch-recording = Տեսագրությունն այստեղ է։
watch-over = Ավարտված է։
watch-channel = { $channel } ալիքով
watch-picture = Հանդիպման տեսանյութ
watch-play = Միացնել այստեղ
watch-failed = Նվագարկիչը չբեռնվեց։ Նորից սեղմեք։
watch-own = Տեսանյութը գալիս է քաղաքի սեփական սերվերից։ Ուրիշ ոչ ոք չի տեսնում, որ դիտում եք։
watch-open-player = Բացել ձեր նվագարկիչով
watch-other-company = ուրիշ ընկերություն
watch-foreign = Տեսանյութը ցույց է տալիս { $provider }։ Երբ սեղմեք «Միացնել այստեղ», { $provider } կտեսնի այս հեռախոսի հասցեն։
watch-open-at = Բացել կայքում՝ { $provider }
watch-call = Կամ զանգեք և լսեք՝
watch-languages = Լեզու
interrupted-title = Տեսանյութն ընդհատվել է
interrupted-since = Ընդհատվել է՝
interrupted-backup = Փորձել մյուս աղբյուրը
interrupted-hour = Եթե մինչև { $time } չվերականգնվի, կազմակերպիչները կարող են չեղարկել հանդիպումը։
unknown-note = Փորձեք ներքևի տեսանյութը կամ զանգեք։ Գուցե հանդիպումն ընթանում է առանց դրա։
transcript-title = Բառ առ բառ
transcript-in = Կարդալ բառ առ բառ՝ { $language }
transcript-languages = Տեքստի լեզուն
transcript-search = Գտնել բառ
transcript-found = { $lines ->
    [one] Գտնվել է { $lines } տեղում։
   *[other] Գտնվել է { $lines } տեղում։
 }
transcript-all = Ցույց տալ ամբողջը
transcript-file = Ներբեռնել տեքստը
chapters-title = Անցնել մասերին
