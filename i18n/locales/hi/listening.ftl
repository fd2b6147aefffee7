# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = एक चुनें
civic-search = खोजें
list-next = और दिखाएँ
if-you-want = (अगर चाहें)
step-less = एक कम
step-more = एक ज़्यादा
paths-label = और पेज
problem-title = यह नहीं हो पाया
no-signal = कनेक्शन नहीं है। आपने जो लिखा, वह अब भी यहाँ है। कनेक्शन लौटने पर उसे भेजें।
problem-back = वापस जाएँ
problem-kept = आपने जो लिखा, वह इसी पेज पर है। एक मिनट बाद इसे फिर भेजें।
later-busy = इस समय यहाँ बहुत लोग हैं। एक मिनट रुकें, फिर कोशिश करें।
later-storage = अभी कुछ भी सेव नहीं हो सका। एक मिनट रुकें, फिर कोशिश करें।
later-again = पेज के पते में या फ़ॉर्म में कुछ ठीक नहीं है। वापस जाएँ और एक बार फिर कोशिश करें।
sent-title = अपना ई-मेल देखें
sent-until = यह लिंक { $when } तक चलेगा।

## The pages without a script

basic-title = आपकी बात सुनने की बैठकें: सरल पेज
basic-lead = ये पेज पुराने फ़ोन पर और JavaScript के बिना भी चलते हैं।
basic-sessions = शहर कहाँ और कब आपकी बात सुनेगा
basic-neighborhoods = हर मोहल्ले में क्या सुना गया
basic-commitments = शहर ने क्या करने को कहा है
basic-seat = अपनी सीटें देखें, बदलें या लौटाएँ
basic-request = आपका हॉल, आपके लोग
basic-next = आने वाली बैठकें

## Schedule

sessions-title = आपकी बात सुनने की बैठकें
sessions-lead = शहर सुनता है। आप बोलें, या बस बैठकर सुनें। नाम ज़रूरी नहीं।
sessions-all = सभी बैठकें
sessions-none = अभी कोई बैठक तय नहीं है। आप बैठक का अनुरोध कर सकते हैं।
sessions-none-chosen = आपने जो चुना, उससे कोई बैठक मेल नहीं खाती।
sessions-tell-me = जब कोई बैठक तय हो, मुझे बताएँ
sessions-elsewhere = अगली बैठक
sessions-show-all = सभी बैठकें दिखाएँ
own-hall-title = आपके पास अपना हॉल है?
own-hall = जहाँ आपके लोग पहले से मिलते हैं, वहीं बैठक करवाने को कहें।
own-hall-link = हमसे कहें
filter-title = चुनें कि क्या देखना है
filter-all = सभी
filter-any = कोई भी
filter-neighborhood = मोहल्ला
filter-language = भाषा
filter-way = आप कैसे शामिल होंगे
filter-access = आपको क्या चाहिए
filter-from = इस दिन से आगे
filter-show = दिखाएँ
filter-clear = साफ़ करें
filter-chosen = आपने क्या चुना
filter-remove = हटाएँ: { $filter }
view-label = कैसे दिखाएँ
view-list = सूची
view-month = महीना
view-map = नक़्शा
month-before = पिछला महीना
month-after = अगला महीना
month-day = { $sessions ->
    [one] { $day }: { $sessions } बैठक
   *[other] { $day }: { $sessions } बैठकें
 }
map-label = बैठकों का नक़्शा
map-note = उत्तर दिशा ऊपर है। नंबर वही हैं जो नीचे की सूची में हैं।
map-many = ×3 जैसे निशान का मतलब है पास-पास की कई बैठकें।
map-off = जो बैठकें नक़्शे पर नहीं हैं
map-none = इन बैठकों की जगह नक़्शे पर नहीं है।
keep-title = ख़बर पाते रहें
keep-lead = बैठकों का कार्यक्रम अपने कैलेंडर या रीडर में जोड़ें। बदलाव अपने आप आते रहेंगे।
keep-calendar = कैलेंडर
keep-atom = Atom फ़ीड
keep-json = JSON फ़ीड
moved-from = पहले:
badge-cancelled = रद्द
badge-moved = नया समय
badge-over = ख़त्म
badge-live = अभी लाइव
badge-soon = जल्द शुरू
badge-interrupted = बीच में रुक गया
badge-recording = रिकॉर्डिंग
badge-waiting = इंतज़ार की सूची
badge-captions = कैप्शन
badge-asl = संकेत भाषा (ASL)
badge-no-officers = पुलिस नहीं
seats-full = { $seats ->
    [one] भर गई, { $seats } सीट का इंतज़ार
   *[other] भर गई, { $seats } सीटों का इंतज़ार
 }
seats-open = { $seats ->
    [one] { $seats } सीट ख़ाली
   *[other] { $seats } सीटें ख़ाली
 }

## A session

session-cancelled = यह बैठक रद्द हो गई है
session-cancelled-others = दूसरी बैठकें देखें
session-moved = इस बैठक का समय बदल गया है
session-moved-note = जिनके पास सीटें हैं, वे उन्हीं की रहेंगी।
session-local-time = आपके फ़ोन की घड़ी के अनुसार: { $time }
session-phone-in = फ़ोन से सुनें और बोलें:
session-other-languages = दूसरी भाषाएँ, अगर आप { $day } तक कहें
session-before = आने से पहले जान लें
session-not-filmed = कोई कैमरा नहीं चलता।
session-filmed = वीडियो बनाया जाता है।
session-filmed-off-camera = वीडियो बनाया जाता है। कुछ सीटें कैमरे में नहीं आतीं।
session-record-findings = आपकी कही कोई बात रखी नहीं जाती। केवल यह लिखा जाता है कि शहर ने क्या समझा।
session-record-questions = सवाल सबके लिए खुले रिकॉर्ड में जाते हैं। नाम नहीं जाते।
session-record-recording = पूरी रिकॉर्डिंग सबके लिए खुले रिकॉर्ड में जाती है।
session-no-name = कोई आपका नाम, काग़ज़ या पता नहीं पूछता।
session-hosts = आयोजक:
session-calendar = मेरे कैलेंडर में जोड़ें
session-follow = इस बैठक की ख़बर पाएँ
seats-title = सीटें लें
seats-just-come = आप बस आ जाएँ। सीट लेना ज़रूरी नहीं है।
seats-closed = बैठक ख़त्म हो गई है। अब सीटें नहीं ली जा सकतीं।
seats-begun = बैठक शुरू हो गई है। अब सीट लेना ज़रूरी नहीं: बस आ जाएँ, फ़ोन करें या प्रसारण देखें।
seats-save = सीटें लें
seats-wait = इंतज़ार की सूची में जुड़ें
seats-no-mail = आपको दरवाज़े पर दिखाने के लिए एक कोड और एक तस्वीर मिलेगी। ई-मेल ज़रूरी नहीं।
seats-have-code = मेरे पास कोड है
seats-taken = { $all } में से { $taken } सीटें ली जा चुकी हैं
seats-open-of = { $seats ->
    [one] { $all } में से { $seats } सीट ख़ाली है
   *[other] { $all } में से { $seats } सीटें ख़ाली हैं
 }
seats-queue-none = कोई सीट ख़ाली नहीं है। अभी कोई इंतज़ार में नहीं है।
seats-queue = { $groups ->
    [one] { $groups } बुकिंग इंतज़ार में है: कुल सीटें { $seats }
   *[other] { $groups } बुकिंग इंतज़ार में हैं: कुल सीटें { $seats }
 }
access-title = अगर आपको कुछ चाहिए
access-no-asl = संकेत भाषा का इंतज़ाम नहीं रखा गया है
access-no-captions = कैप्शन का इंतज़ाम नहीं रखा गया है
aid-asked-by = दुभाषिया या कोई और मदद चाहिए? सीट लेते समय बताएँ, { $day } तक। हम हाँ या ना में जवाब देते हैं।
aid-asked-late = दुभाषिया या कोई और मदद माँगने का आख़िरी दिन { $day } था। फिर भी माँगें: हम कोशिश करेंगे।
agenda-title = क्या होगा और कब
agenda-now = अभी
questions-title = सवाल
questions-none = अभी कोई सवाल नहीं दिख रहा।
question-me-too = मुझे भी यह जानना है
question-me-too-failed = यह नहीं पहुँचा। फिर से दबाएँ।
question-answered = जवाब मिल गया
question-supports = { $people ->
    [one] { $people } और व्यक्ति भी यही पूछ रहा है
   *[other] { $people } और लोग भी यही पूछ रहे हैं
 }

## Afterwards

record-title = ब्योरा और संख्याएँ
record-none = बैठक का ब्योरा अभी नहीं आया है।
record-people = { $people ->
    [one] { $people } व्यक्ति आया
   *[other] { $people } लोग आए
 }
record-groups = { $groups ->
    [one] { $groups } समूह
   *[other] { $groups } समूह
 }
record-minutes = बैठक का ब्योरा पढ़ें
record-published = प्रकाशित:
record-late = देर हो गई
record-promised = ब्योरा देने का वादा इस दिन तक है:
recording-late = देर हो गई
recording-promised = रिकॉर्डिंग देने का वादा इस दिन तक है:

## Saving seats

sign-up-title = सीटें लें
who-title = कौन आ रहा है?
who-me = केवल मैं
who-group = एक समूह
seats-how-many = कितनी सीटें?
group-name = समूह का नाम
group-hint = हम सदस्यों के नाम नहीं पूछते। पुलिस यह सूची कभी नहीं देखती।
group-file-save = ये जवाब फ़ाइल में रखें
group-file-load = फ़ाइल से भरें
group-file-note = फ़ाइल आपके अपने फ़ोन या कंप्यूटर पर रहती है। अगली बार वह आपके समूह का फ़ॉर्म भर देती है।
group-file-wrong = यह फ़ाइल यहाँ नहीं बनी थी।
accept-partial = अगर हम सबके लिए जगह न हो, तो जितनी सीटें हों उतनी दें
accept-least = पर सीटें इससे कम नहीं:
way-title = आप कैसे शामिल होना चाहेंगे?
choose-way = चुनें कि आप कैसे शामिल होना चाहेंगे।
fault-number = यहाँ संख्या अंकों में लिखें।
fault-most-seats = एक बुकिंग में ज़्यादा से ज़्यादा { $seats } सीटें होती हैं। और लोगों के लिए फ़ॉर्म दूसरी बार भरें।
fault-more-than-seats = यह संख्या आपकी माँगी हुई सीटों से ज़्यादा है।
fault-least = यह संख्या आपकी माँगी हुई सीटों से ज़्यादा नहीं हो सकती।
needs-title = आपको क्या चाहिए?
needs-hint = अगर कुछ नहीं चाहिए, तो कुछ न चुनें।
needs-interpreter-language = दुभाषिये की भाषा
needs-interpreter-choose = दुभाषिये की भाषा चुनें।
extras-title = व्हीलचेयर, बच्चों और बोलने वालों के लिए जगहें
extras-hint = हर संख्या आप सबके लिए मिलाकर है।
extras-free = { $places ->
    [one] { $places } ख़ाली है
   *[other] { $places } ख़ाली हैं
 }
extras-ages = बच्चों की उम्र
extras-speaker = बोलने वाले को हम क्या कहकर बुलाएँ?
reach-title = ई-मेल से ख़बर पाएँ
reach-email = ई-मेल
reach-email-hint = तब हम पहले एक लिंक भेजते हैं। आपकी सीटें 30 मिनट तक रखी जाती हैं। इस बीच लिंक खोलें और वहाँ का बटन दबाएँ।
reach-name = नाम, या हम आपको क्या कहकर बुलाएँ
reach-name-hint = कोई भी नाम चलेगा।
reach-language = मुझे इस भाषा में लिखें
sign-up-vow-title = इसे कौन पढ़ सकता है
sign-up-vow = केवल इस बैठक के आयोजक, ताकि वे कुर्सियाँ और मदद का इंतज़ाम कर सकें। पुलिस कभी नहीं देखती कि किसने सीट ली।
sign-up-shredded = नाम और ज़रूरतें { $day } को नष्ट कर दी जाती हैं।
sign-up-send = सीटें लें
draft-old = यह फ़ॉर्म एक घंटे से ज़्यादा खुला रहा। आपने जो भरा, वह अब भी यहाँ है: इसे एक बार फिर भेजें।
draft-sent = यह फ़ॉर्म पहले ही भेजा जा चुका है। अगर जवाब आप तक नहीं पहुँचा, तो इसे वैसे ही भरकर फिर भेजें: यह एक ही बार गिना जाएगा, और आपको अपना कोड दिखेगा।
draft-new = नया फ़ॉर्म भरें
share-title = आज इस इंटरनेट कनेक्शन से बहुत सारे फ़ॉर्म आए हैं
share-why = रोबोट सारी सीटें न ले लें, इसलिए हम एक और चीज़ माँगते हैं। अभी कुछ सेव नहीं हुआ है।
share-mail = फ़ॉर्म में अपना ई-मेल पता लिखें और फ़ॉर्म दोबारा भेजें। फिर ई-मेल में आया लिंक खोलें।
share-work = आप बटन दोबारा भी दबा सकते हैं। तब आपका फ़ोन एक मिनट तक हिसाब लगाएगा। यह पेज खुला रखें।
share-working = आपका फ़ोन हिसाब लगा रहा है।
share-host = ई-मेल के बिना: आयोजकों से अपने लिए सीटें लेने को कहें, या कल फिर कोशिश करें।
share-ask = आप कल भी फिर कोशिश कर सकते हैं, या बैठक में ही पूछ सकते हैं।
share-tomorrow = आप कल भी फिर कोशिश कर सकते हैं।
share-more-seats = आज इस इंटरनेट कनेक्शन से बहुत सारी सीटें ली गई हैं। और सीटों के लिए अपना ई-मेल पता जोड़ें और ई-मेल में आया लिंक खोलें, या आयोजकों से कहें।
if-full-title = अगर सीटें भर जाएँ
if-full-place = { $way }: क़तार में आपका नंबर { $place } होगा।
if-full-hold = { $hours ->
    [one] सीटें ख़ाली होने पर हम उन्हें आपके लिए { $hours } घंटे तक रखते हैं।
   *[other] सीटें ख़ाली होने पर हम उन्हें आपके लिए { $hours } घंटे तक रखते हैं।
 }
if-full-last-day = आख़िरी दिन ख़ाली सीटें उस अगले समूह को मिलती हैं जो उनमें आ सके।
if-full-keep = कुछ सीटों के लिए मना करने पर भी क़तार में आपकी जगह बनी रहती है।

## What a code opens

seat-entry-title = आपकी सीटें
seat-entry-lead = सीटें लेते समय मिला कोड लिखें।
seat-entry-show = मेरी सीटें दिखाएँ
seat-entry-lost = क्या कोड खो गया? हम उसे नहीं ढूँढ सकते, क्योंकि हम नहीं जानते कि वह किसका है। अगर आपने ई-मेल दिया था, तो कोड हमारे मेल में है।
seat-entry-closed = यह पता आपकी सीटें 15 मिनट तक दिखाता है। उन्हें फिर से देखने के लिए अपना कोड लिखें।
seat-entry-report = 24 अंकों वाला कोड रिपोर्ट के लिए है
seat-code-label = आपका कोड
seat-code-hint = 16 अंक। बीच की ख़ाली जगह से फ़र्क़ नहीं पड़ता।
seat-code-keep = इसे लिख लें या फ़ोटो ले लें। जिसके पास यह है, वह आपकी सीटें बदल सकता है।
seat-paper-address = अपनी सीटें यहाँ देखें या बदलें:
seat-title = आपकी सीटें
seat-fresh-title = यह कोड सँभालकर रखें
seat-session-cancelled = किसी को आने की ज़रूरत नहीं, और आपको कुछ करना भी नहीं है। आपकी बुकिंग अपने आप ख़त्म हो जाएगी।
seat-session-moved = आपकी सीटें अब भी आपकी हैं। अगर नया समय आपके लिए ठीक न हो, तो उन्हें लौटा दें।
seat-unconfirmed = अभी पक्की नहीं
seat-held = { $seats ->
    [one] हमने आपके लिए { $seats } सीट रखी है।
   *[other] हमने आपके लिए { $seats } सीटें रखी हैं।
 }
seat-held-part = { $seats ->
    [one] हमने आपकी { $wanted } में से { $seats } सीट रखी है। बाक़ी के लिए आप इंतज़ार में हैं।
   *[other] हमने आपकी { $wanted } में से { $seats } सीटें रखी हैं। बाक़ी के लिए आप इंतज़ार में हैं।
 }
seat-confirm-sent = हमने आपको एक मेल भेजा है। उसमें दिया लिंक समय पर खोलें और वहाँ का बटन दबाएँ। नहीं तो आपकी पूरी बुकिंग ख़त्म हो जाएगी।
seat-confirm-press = नीचे का बटन समय पर दबाएँ। नहीं तो आपकी पूरी बुकिंग ख़त्म हो जाएगी।
seat-address-sent = आपने जो पता दिया, उस पर हमने एक मेल भेजा है। उसमें दिया लिंक खोलें और वहाँ का बटन दबाएँ, ताकि हम आपको लिख सकें। ऐसा न करने पर भी आपकी बुकिंग बनी रहेगी।
seat-address-press = नीचे का बटन दबाएँ, ताकि हम इस पते पर लिख सकें। ऐसा न करने पर भी आपकी बुकिंग बनी रहेगी।
seat-registered = सीट पक्की
seat-registered-note = { $seats ->
    [one] { $seats } सीट आपकी है।
   *[other] { $seats } सीटें आपकी हैं।
 }
seat-partly = कुछ सीटें पक्की
seat-partly-note = { $seats ->
    [one] { $wanted } में से { $seats } सीट आपकी है। बाक़ी के लिए आप इंतज़ार में हैं।
   *[other] { $wanted } में से { $seats } सीटें आपकी हैं। बाक़ी के लिए आप इंतज़ार में हैं।
 }
seat-waiting-note = { $wanted ->
    [one] आप { $wanted } सीट के इंतज़ार में हैं।
   *[other] आप { $wanted } सीटों के इंतज़ार में हैं।
 }
seat-cancelled = लौटा दीं
seat-cancelled-note = ये सीटें लौटा दी गई हैं। अब ये किसी और को मिल सकती हैं।
seat-expired = समय ख़त्म
seat-expired-note = लिंक खोलकर वहाँ का बटन समय पर नहीं दबाया गया, या बैठक ख़त्म हो गई। आप फिर से सीटें ले सकते हैं।
seat-hold-until = इस समय तक रखी हैं:
seat-came = { $people ->
    [one] आपमें से { $people } व्यक्ति आया।
   *[other] आपमें से { $people } लोग आए।
 }
seat-place = क़तार में आपका नंबर { $place } है।
seat-ahead = { $seats ->
    [one] आपसे पहले वालों को { $seats } सीट का इंतज़ार है।
   *[other] आपसे पहले वालों को { $seats } सीटों का इंतज़ार है।
 }
seat-next = अगली बारी आपकी है।
seat-seats = { $seats ->
    [one] { $seats } सीट
   *[other] { $seats } सीटें
 }
seat-qr = आपके कोड की तस्वीर, दरवाज़े पर दिखाने के लिए
seat-print = छापें
seat-copy = कोड कॉपी करें
seat-copied = कॉपी हो गया
seat-picture = तस्वीर के रूप में सेव करें
seat-picture-note = यह बिना सिग्नल के भी खुलती है। जब तक आप इसे न मिटाएँ, यह इस फ़ोन पर रहती है। जो इसे देखे, वह आपकी सीटें बदल सकता है।
seat-needs-title = आपने क्या माँगा
seat-confirm = हाँ, पक्का करें
seat-confirm-address = हाँ, इस पते पर लिखें
seat-stop-waiting = इतनी सीटें काफ़ी हैं, और इंतज़ार नहीं
seat-change-title = कुछ बदलें
seat-change-number = सीटों की दूसरी संख्या
seat-change-note = कम करना तुरंत हो जाता है। ज़्यादा के लिए शायद बाक़ी सीटों का इंतज़ार करना पड़े। जो आपके पास है, वह आपका ही रहेगा।
seat-change-send = संख्या बदलें
seat-describe = आपको क्या चाहिए, और आपसे कैसे संपर्क करें
seat-describe-send = इसे सेव करें
seat-done-confirm = धन्यवाद। कुछ बदलने पर हम आपको लिखेंगे।
seat-done-change = संख्या बदल दी गई।
seat-done-accept = सीटें आपकी हैं।
seat-done-accept-held = आपने ये सीटें ले लीं। हमारे मेल के लिंक से पुष्टि करने पर ये पक्की होंगी।
seat-done-decline = सीटें दूसरों को दे दी गईं। क़तार में आपकी जगह बनी हुई है।
seat-done-stop = अब आप और सीटों के इंतज़ार में नहीं हैं।
seat-done-describe = सेव हो गया।
seat-done-hand-over = यह नया कोड है। पुराना कोड अब नहीं चलेगा।
seat-done-roster = सूची सेव हो गई।
seat-done-cancel = सीटें लौटा दी गईं। हमें बताने के लिए धन्यवाद।
need-asked = माँगा गया
door-need-asked = जवाब अभी बाक़ी है
need-confirmed = इसका इंतज़ाम रहेगा
need-declined = इसका इंतज़ाम नहीं हो पाएगा
need-declined-note = हमें खेद है। आप नीचे कुछ और माँग सकते हैं, या सीटें लौटा सकते हैं।
offer-title = { $seats ->
    [one] आपकी { $wanted } में से { $seats } सीट ख़ाली है। लेंगे?
   *[other] आपकी { $wanted } में से { $seats } सीटें ख़ाली हैं। लेंगे?
 }
offer-note = लेने पर भी बाक़ी के लिए आपका इंतज़ार जारी रहेगा। मना करने पर क़तार में आपकी जगह बनी रहेगी।
offer-until = आपके लिए इस समय तक रखी हैं:
offer-take = ले लें
offer-let-go = जाने दें
roster-title = नामों की सूची
roster-label = नाम, हर लाइन में एक
roster-hint = यह ज़रूरी नहीं है। संख्या काफ़ी है।
roster-there = आपने नामों की सूची सेव की है। वह लॉक है।
roster-vow = यह सूची केवल आयोजक खोल सकते हैं। हर बार खोलना लॉग में लिखा जाता है। बाक़ी सब के साथ यह भी नष्ट कर दी जाती है।
roster-read = सूची खोलें
roster-send = सूची सेव करें
hand-over-title = सीटें किसी और को दें
hand-over-note = आपकी जगह कोई और आ रहा है? उनके लिए आपको एक नया कोड मिलेगा। आपका कोड तुरंत काम करना बंद कर देगा, और आपका नाम, ई-मेल और नामों की सूची मिटा दी जाएगी। आपने जो माँगा था, जैसे दुभाषिया, वह बना रहेगा।
hand-over-send = नया कोड बनाएँ
cancel-title = सीटें लौटाएँ
cancel-waiting = इंतज़ार छोड़ें
cancel-note = { $seats ->
    [one] { $seats } सीट क़तार में अगले को मिलेगी। इसे बाद में बदला नहीं जा सकता।
   *[other] { $seats } सीटें क़तार में अगले लोगों को मिलेंगी। इसे बाद में बदला नहीं जा सकता।
 }
cancel-waiting-note = आप इंतज़ार की सूची से हट जाएँगे। इसे बाद में बदला नहीं जा सकता।
cancel-send = हाँ, लौटा दें

## Questions

ask-title = सवाल पूछें
ask-label = आपका सवाल
ask-hint = छोटा सवाल अच्छा है। कृपया किसी का नाम न लें।
ask-language = सवाल की भाषा
ask-nameless = आयोजक इसे बिना नाम के पढ़कर सुनाते हैं। हम नहीं जानते कि कौन पूछ रहा है।
ask-public = यह सबके लिए खुले रिकॉर्ड में जाता है।
ask-send = सवाल भेजें
ask-sent-title = आपका सवाल पहुँच गया
ask-sent = पहले एक आयोजक इसे पढ़ेंगे। फिर यह सबको दिखेगा।
ask-another = एक और सवाल पूछें
ask-watch = प्रसारण पर लौटें

## Asking for a session

request-title = बैठक का अनुरोध करें
request-one-title = बैठक का एक अनुरोध
request-lead = आपका समूह, आपका हॉल, आपकी भाषा। शहर आपके पास आता है।
request-promise = { $days ->
    [one] शहर { $days } दिन के भीतर जवाब देता है। जवाब आया या नहीं, यह सब देख सकते हैं।
   *[other] शहर { $days } दिनों के भीतर जवाब देता है। जवाब आया या नहीं, यह सब देख सकते हैं।
 }
request-see-all = सभी अनुरोध और जवाब
request-topic = आप किस बारे में बात करना चाहेंगे?
request-topic-hint = इसे सब पढ़ सकते हैं। कृपया किसी का नाम न लें।
request-neighborhood = मोहल्ला
request-hall = बैठक कहाँ हो सकती है?
request-hall-hint = हॉल, मंदिर, गुरुद्वारा, चर्च, दुकान, स्कूल का मैदान। कोई जगह न हो तो ख़ाली छोड़ दें।
request-size = लगभग कितने लोग?
request-days = जो दिन आपके लिए ठीक हों
request-day = दिन { $number }
request-languages = भाषाएँ
request-access = वहाँ क्या है, या क्या चाहिए?
request-group-hint = इसे सब पढ़ सकते हैं। अगर नाम नहीं देना, तो ख़ाली छोड़ दें।
request-contact = हम आपसे कैसे संपर्क करें?
request-contact-hint = फ़ोन नंबर या ई-मेल।
request-destroyed = समूह ने जो लिखा था, वह इस अनुरोध की आख़िरी ख़बर के 90 दिन बाद नष्ट कर दिया गया।
request-vow = आपका संपर्क केवल आयोजक खोल सकते हैं। हर बार खोलना लॉग में लिखा जाता है।
request-send = अनुरोध भेजें
request-asked = जवाब का इंतज़ार
request-overdue = जवाब में देर
request-overdue-note = शहर ने अब तक जवाब देने का वादा किया था और जवाब नहीं दिया है।
request-answered = जवाब मिला
request-scheduled = बैठक तय हो गई
request-declined = जवाब: नहीं
request-withdrawn = वापस लिया
request-unnamed = एक समूह
request-month = कब चाहिए: { $month }
request-came = अनुरोध का दिन:
request-due = जवाब कब तक:
request-answered-on = जवाब का दिन:
request-what = उन्होंने क्या माँगा
request-people = { $people ->
    [one] लगभग { $people } व्यक्ति
   *[other] लगभग { $people } लोग
 }
request-answer = शहर का जवाब
request-session = बैठक पर जाएँ
request-code-title = इस अनुरोध के लिए आपका कोड
request-code-note = इससे आप लौटकर अनुरोध वापस ले सकते हैं। जिसके पास यह कोड है, वह भी ऐसा कर सकता है।
request-withdraw = अनुरोध वापस लें
request-withdraw-note = आपका संपर्क नष्ट कर दिया जाएगा। आपने जो माँगा, वह इस पेज पर रहेगा, “वापस लिया” के निशान के साथ।
request-withdraw-send = हाँ, वापस लें
requests-title = बैठक के अनुरोध
requests-lead = किसने माँगा, शहर ने क्या जवाब दिया, और कहाँ देर हुई।
requests-none = अभी किसी ने नहीं माँगा है।

## Meetings of a division

meeting-label = पुलिस डिवीज़न की बैठक
meeting-entry-lead = एक पुलिस इलाक़े के पुलिसकर्मियों के लिए। आयोजकों से मिली चाबी लिखें।
meeting-not-open = यह बैठक अभी खुली नहीं है। आपकी चाबी सही है: उसे सँभालकर रखें, और जब आयोजक बैठक खोल दें, तब लौटें।
meeting-open = बैठक खोलें
meeting-vow = आप बिना नाम के पूछ सकते हैं। सवाल के साथ न बैज नंबर रखा जाता है, न लॉग-इन, न इंटरनेट पता।

## The door, for a group that helps there
door-title = दरवाज़े पर मदद
door-lead = आप किसी बैठक के दरवाज़े पर मदद करते हैं और आयोजकों ने आपको एक चाबी दी है। यहाँ केवल संख्याएँ दिखती हैं। किसी का नाम यहाँ नहीं है।
door-key-label = आपकी चाबी
door-key-hint = 16 अंक। ये आपको आयोजकों ने दिए हैं।
door-open = प्रवेश की सूची खोलें
door-came = { $came ->
    [one] अब तक { $came } व्यक्ति आया।
   *[other] अब तक { $came } लोग आए।
 }
door-counted = गिन लिया। धन्यवाद।
door-count-label = अभी कितने लोग अंदर आ रहे हैं
door-count-hint = पूरे समूह को एक साथ गिन सकते हैं, 50 लोगों तक।
door-count-send = गिनती में जोड़ें
door-take-back = इतने घटाएँ
door-expected = किनके आने की उम्मीद है
door-seats = { $seats ->
    [one] { $seats } सीट ली गई
   *[other] { $seats } सीटें ली गईं
 }, इंतज़ार में: { $waiting }
door-needs = लोगों को क्या चाहिए
door-again = सबसे नई संख्याएँ दिखाएँ
door-vow = आपको दिखता है कि कितने हैं, यह कभी नहीं कि कौन हैं। बैठक के एक दिन बाद चाबी काम करना बंद कर देती है।
