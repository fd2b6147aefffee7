# Themes, needs, access: words that pages of residents and hosts share

language-en = Անգլերեն
language-es = Իսպաներեն
language-ko = Կորեերեն
language-hy = Հայերեն
language-fil = Ֆիլիպիներեն
language-zh-Hant = Չինարեն (ավանդական)
language-zh-Hans = Չինարեն (պարզեցված)
language-fa = Պարսկերեն
language-ru = Ռուսերեն
language-vi = Վիետնամերեն
language-ja = Ճապոներեն
language-km = Քմերերեն
language-th = Թայերեն
language-hi = Հինդի
language-ar = Արաբերեն
language-quc = Քիչե
language-kjb = Քանխոբալ
language-mam = Մամ
language-zap = Սապոտեկերեն
language-mix = Միշտեկերեն
language-pa = Փենջաբերեն
language-bn = Բենգալերեն
language-ur = Ուրդու
language-am = Ամհարերեն
language-ase = Ժեստերի լեզու (ASL)

way-in-person = Դահլիճում
way-online = Առցանց
way-phone = Հեռախոսով

access-step-free = Առանց աստիճանների, անվասայլակի տեղերով
access-asl = Ժեստերի լեզու (ASL)
access-captions = Ենթագրեր հանդիպման ընթացքում
access-assistive-listening = Ականջակալներ՝ ավելի լավ լսելու համար
access-childcare = Երեխաների խնամք
access-off-camera = Տեղեր, որ տեսախցիկը չի տեսնում
access-no-officers = Դահլիճ առանց ոստիկանների
access-quiet-room = Հանգիստ սենյակ

officers-none = Դահլիճում ոստիկաններ չկան։
officers-uniform = Դահլիճում համազգեստով ոստիկաններ կան։
officers-plain = Դահլիճում առանց համազգեստի ոստիկաններ կան։
officers-outside = Ոստիկանները մնում են դահլիճից դուրս։

pool-in-person = Տեղեր դահլիճում
pool-online = Տեղեր առցանց
pool-phone = Հեռախոսագծեր
pool-wheelchair = Անվասայլակի տեղեր
pool-asl-seating = Տեղեր, որտեղից երևում է ժեստերի լեզվի թարգմանիչը
pool-headset = Ականջակալներ
pool-childcare = Երեխաներ խնամքի համար
pool-speaking = Ելույթներ

need-interpreter = Թարգմանիչ
need-interpreter-for = Թարգմանիչ՝ { $language }
need-asl = Ժեստերի լեզու (ASL)
need-captions = Ենթագրեր հանդիպման ընթացքում
need-assistive-listening = Ականջակալ՝ ավելի լավ լսելու համար
need-large-print = Խոշոր տառեր կամ Բրայլի գիր
need-ride = Օգնություն տեղ հասնելու համար
need-quiet-room = Հանգիստ սենյակ
need-off-camera = Տեղ, որ տեսախցիկը չի տեսնում

theme-hate = Ատելություն
theme-property = Գողություն և վնաս
theme-business = Փոքր խանութներ և բիզնեսներ
theme-streets = Լուսավորություն և փողոցներ
theme-transit = Ավտոբուսներ և գնացքներ
theme-traffic = Երթևեկություն
theme-parks = Այգիներ և դպրոցներ
theme-youth = Երիտասարդներ
theme-guns = Զենք
theme-trust = Վստահություն մարդկանց և ոստիկանության միջև
theme-language = Լեզու և մատչելիություն
theme-crisis = Օգնություն ծանր պահին՝ առանց ոստիկանության
theme-homes = Բնակարան և անօթևանություն
theme-other = Ուրիշ բան
