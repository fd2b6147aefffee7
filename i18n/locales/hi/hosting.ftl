# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = कार्यक्रम
hosting-coverage = मोहल्ले
hosting-commitments = वादे
hosting-requests = अनुरोध
hosting-no-page = इस पते पर कुछ नहीं है। आगे बढ़ने के लिए कार्यक्रम सबसे ठीक जगह है।
hosting-unsaved-heading = बिना सेव किए छोड़ें?
hosting-unsaved = इस पेज पर कुछ सेव नहीं हुआ या भेजा नहीं गया है। छोड़ने पर वह मिट जाएगा।
hosting-unsaved-leave = छोड़ें
hosting-no = वापस
hosting-save = सेव करें
hosting-save-draft = मसौदे के रूप में सेव करें
hosting-saving = सेव हो रहा है…
hosting-saved = सेव हो गया
hosting-saved-first = सेव हो गया। यह सूची में सबसे ऊपर है।
hosting-edit = बदलें
hosting-remove = हटाएँ
hosting-copy = कॉपी करें
hosting-choose = चुनें…
hosting-all = सभी
hosting-more = और दिखाएँ
hosting-failed = यह लोड नहीं हो सका।
hosting-failed-stale = यह पहले का है। इसे ताज़ा नहीं किया जा सका।
hosting-keys-down = नीचे की पंक्ति
hosting-keys-up = ऊपर की पंक्ति
hosting-keys-open = बैठक खोलें
hosting-keys-new = नई बैठक
hosting-keys-refresh = ताज़ा करें
hosting-keys-tabs = बैठक के हिस्से
hosting-keys-search = दरवाज़े पर किसी को खोजें
hosting-keys-back = कार्यक्रम पर वापस
hosting-keys-schedule = कार्यक्रम पर जाएँ
hosting-keys-others = मोहल्ले, वादे, अनुरोध
hosting-keys-help = यह सूची

## Schedule

hosting-new = नई बैठक
hosting-series = नई शृंखला
hosting-division = नई डिवीज़न बैठक
hosting-schedule-count = { $count ->
    [one] { $count } बैठक
   *[other] { $count } बैठकें
 }
hosting-schedule-first = पहली { $count } बैठकें
hosting-schedule-empty = यहाँ अभी कोई बैठक नहीं है। कोई बैठक तय करें, या फ़िल्टर बदलें।
hosting-filters = कौन-सी बैठकें
hosting-filter-state = स्थिति
hosting-filter-kind = किसके लिए
hosting-filter-late = देर वाले
hosting-filter-from = इस दिन से
hosting-filter-until = इस दिन तक
hosting-column-when = कब
hosting-column-session = बैठक
hosting-column-state = स्थिति
hosting-column-seats = सीटें
hosting-column-look = ध्यान दें
hosting-seats = { $capacity } में से { $taken }
hosting-waiting = इंतज़ार में: { $count }
hosting-questions-waiting = { $count ->
    [one] पढ़ने के लिए { $count } सवाल
   *[other] पढ़ने के लिए { $count } सवाल
 }
hosting-whole-city = पूरा शहर
hosting-coverage-none = अभी कोई नहीं
hosting-coverage-held = { $count ->
    [one] { $count } बैठक
   *[other] { $count } बैठकें
 }
hosting-coverage-sum = { $all } में से { $held } मोहल्लों में बैठक हो चुकी है।
hosting-coverage-sessions = हो चुकी बैठकें
hosting-coverage-last = पिछली
hosting-coverage-next = अगली
hosting-coverage-plan = यहाँ बैठक तय करें
hosting-days-ago = { $days ->
    [0] आज
    [one] { $days } दिन पहले
   *[other] { $days } दिन पहले
 }

## Warnings

hosting-warning-agenda-late = कार्यसूची नहीं, 72 घंटे से कम बचे
hosting-warning-agenda-very-late = कार्यसूची नहीं, 24 घंटे से कम बचे
hosting-warning-board-majority = किसी बोर्ड का बहुमत आ रहा है
hosting-warning-interpreter-needed = दुभाषिया चाहिए
hosting-warning-needs-undecided = ज़रूरतों पर फ़ैसला बाक़ी
hosting-warning-no-stream = प्रसारण नहीं
hosting-warning-record-late = ब्योरे में देर
hosting-warning-note-agenda-late = नियमित बैठक की कार्यसूची 72 घंटे पहले निकलनी चाहिए। कार्यसूची अभी लिखें।
hosting-warning-note-agenda-very-late = विशेष बैठक की कार्यसूची भी 24 घंटे पहले निकलनी चाहिए। इसे अभी लिखें या बैठक आगे बढ़ाएँ।
hosting-warning-note-board-majority = अगर किसी बोर्ड का बहुमत भाग ले, तो Brown Act के तहत यह उस बोर्ड की बैठक मानी जा सकती है। सूचना के बारे में शहर के वकील से पूछें।
hosting-warning-note-interpreter-needed = काफ़ी लोगों ने दुभाषिया माँगा है और कोई पक्का नहीं है। दुभाषिया तय करें, फिर प्रवेश की सूची में पुष्टि करें।
hosting-warning-note-needs-undecided = माँगने का दिन बीत चुका है। लोग यह जानने का इंतज़ार कर रहे हैं कि उनकी ज़रूरत पूरी होगी या नहीं।
hosting-warning-note-no-stream = बैठक सबके लिए है और कोई उसे घर से नहीं देख सकता। प्रसारण जोड़ें।
hosting-warning-note-record-late = ब्योरे का वादा था और वह दिन बीत चुका है। देर हुई है, यह सबको दिखता है।

## A session's form

hosting-part-what = बैठक किस बारे में है
hosting-part-where = कहाँ और कब
hosting-part-people = कौन आ सकता है
hosting-part-said = लोगों को पहले से क्या पता हो
hosting-title = शीर्षक
hosting-summary = किस बारे में है
hosting-written-in = किस भाषा में लिखा है
hosting-organizer = कौन कर रहा है
hosting-co-hosts = शहर के साथ बैठक करने वाले समूह
hosting-one-a-line = हर लाइन में एक।
hosting-agenda = कार्यसूची
hosting-agenda-hint = हर लाइन में एक बिंदु, समय के साथ: 18:30 स्वागत
hosting-add-translation = अनुवाद जोड़ें
hosting-language = भाषा
hosting-area = पुलिस इलाक़ा
hosting-neighborhood = मोहल्ला
hosting-starts = शुरू
hosting-ends = ख़त्म
hosting-zone = समय क्षेत्र
hosting-zone-hint = हॉल का समय क्षेत्र, जैसे America/Los_Angeles।
hosting-hall = हॉल
hosting-address = सड़क और मकान
hosting-point = नक़्शे पर जगह
hosting-point-hint = दो संख्याएँ: 34.0537, -118.2428
hosting-way-there = वहाँ कैसे पहुँचें
hosting-way-there-hint = बसें, पार्किंग, कौन-सा दरवाज़ा।
hosting-ways = शामिल होने के तरीक़े
hosting-pools = सीटें
hosting-pools-hint = जो नहीं देना, उसकी संख्या ख़ाली छोड़ें। सीटें बढ़ाने पर इंतज़ार करने वाले तुरंत आगे बढ़ते हैं।
hosting-languages = बोली जाने वाली या दुभाषिये की भाषाएँ
hosting-access = आप क्या देते हैं
hosting-officers = पुलिस
hosting-public-record = सबके लिए खुले रिकॉर्ड में क्या जाएगा
hosting-phone-in = फ़ोन से सुनने का नंबर
hosting-ask-aid-by = मदद माँगने का आख़िरी दिन
hosting-recording-days = कितने दिनों में रिकॉर्डिंग आएगी
hosting-recording-days-hint = कुछ रिकॉर्ड न हो, तो ख़ाली छोड़ें। दिन बीतने पर सबको दिखता है कि देर हुई है।
hosting-filmed = कैमरे चलते हैं
hosting-division-about = एक पुलिस इलाक़े के पुलिसकर्मियों की अंदरूनी बैठक। यह किसी सूची में नहीं आती। पुलिसकर्मी बिना नाम के उस पते पर पूछते हैं जो आपको एक बार मिलता है।
hosting-door-key-heading = पुलिसकर्मियों की चाबी
hosting-door-key-about = यह चाबी वह पेज खोलती है जहाँ पुलिसकर्मी पूछते हैं। यह केवल अभी दिखती है। इसे कॉपी करके इस इलाक़े के पुलिसकर्मियों को दें।
hosting-door-address-about = यह पता पेज को चाबी के साथ खोलता है। ब्राउज़र # के निशान के बाद का हिस्सा किसी को नहीं भेजता। JavaScript के बिना पुलिसकर्मी पेज पर चाबी ख़ुद लिखते हैं।
hosting-door-address-copy = पता कॉपी करें
hosting-door-address-qr = पते की तस्वीर, फ़ोन से स्कैन करने के लिए
hosting-to-session = बैठक पर जाएँ
hosting-door-key-new = नई चाबी बनाएँ…
hosting-door-key-renew = पुरानी चाबी से अब कुछ नहीं खुलेगा। जिन-जिन के पास वह है, उन सबको नई चाबी चाहिए होगी। यह लॉग में लिखा जाता है।
hosting-door-key-yes = नई चाबी बनाएँ
hosting-door-key-lost = क्या चाबी खो गई? वह कहीं रखी नहीं जाती और फिर से नहीं दिखाई जा सकती। आप दूसरी बना सकते हैं।

hosting-wrong-title = 120 अक्षरों तक का शीर्षक लिखें।
hosting-wrong-summary = 2,000 अक्षरों तक में लिखें कि बैठक किस बारे में है।
hosting-wrong-organizer = लिखें कि बैठक कौन कर रहा है।
hosting-wrong-area = पुलिस इलाक़ा चुनें।
hosting-wrong-time = दिन और समय चुनें।
hosting-wrong-end = ख़त्म होने का समय शुरू होने के बाद होना चाहिए।
hosting-wrong-zone = समय क्षेत्र लिखें।
hosting-wrong-ways = शामिल होने का कम से कम एक तरीक़ा चुनें।
hosting-wrong-hall = लोग हॉल में आएँगे। उसका नाम लिखें।
hosting-wrong-point = दो संख्याएँ लिखें: पहले उत्तर, फिर पूर्व।
hosting-wrong-languages = कम से कम एक भाषा चुनें।
hosting-wrong-seats = शामिल होने के हर तरीक़े के लिए सीटों की संख्या चाहिए।
hosting-wrong-day = ऐसा दिन चुनें जो कैलेंडर में हो।
hosting-wrong-agenda = हर लाइन में समय और शब्द चाहिए: 18:30 स्वागत
hosting-wrong-agenda-time = हर समय शुरू और ख़त्म होने के बीच का होना चाहिए।
hosting-wrong-number = संख्या लिखें, या ख़ाली छोड़ें।
hosting-wrong-translation = हर अनुवाद में शीर्षक और पाठ चाहिए।
hosting-wrong-reason = लिखें कि बैठक क्यों रद्द हो रही है।
hosting-wrong-answer = लिखें कि शहर समूह से क्या कहता है।
hosting-wrong-planned = जो बैठक तय हुई है, उसे चुनें।
hosting-wrong-not-planned = यहाँ एक बैठक चुनी हुई है। “बैठक तय हो गई” दबाएँ, या कोई बैठक न चुनें।
hosting-wrong-past = ऐसा दिन चुनें जो अभी बीता न हो।
hosting-wrong-until = आख़िरी दिन पहले दिन से पहले का है।
hosting-wrong-aid-late = यह दिन बैठक के बाद का है। उससे पहले का दिन चुनें, या बैठक का ही दिन।
hosting-wrong-phone = ऐसा नंबर लिखें जिस पर फ़ोन हो सके: अंक, ख़ाली जगह और + - ( ) . , # *
hosting-wrong-said-by = इतने लोग नहीं आए थे। संख्या फिर से देखें।
hosting-wrong-server = सर्वर ने इसे नहीं लिया। इसे फिर से देखें।
hosting-wrong-neighborhood = कोई मोहल्ला चुनें।
hosting-wrong-long = यह बहुत लंबा है। इसे छोटा करें।
hosting-wrong-meant = 400 अक्षरों तक में लिखें कि मतलब क्या था।
hosting-wrong-promise = 160 अक्षरों तक में लिखें कि क्या किया जाएगा।
hosting-wrong-owner = लिखें कि इसे कौन करेगा।
hosting-wrong-note = 600 अक्षरों तक में लिखें कि क्या हुआ।
hosting-wrong-parts-many = इसके इतने हिस्से नहीं हैं। संख्या फिर से देखें।
hosting-wrong-parts-open = यह “हो गया” तभी होता है जब सारे हिस्से पूरे हों। सारे हिस्से लिखें, या कोई और स्थिति चुनें।
hosting-wrong-parts-few = इससे ज़्यादा हिस्से पहले ही पूरे हो चुके हैं।
hosting-wrong-due-step = वादे की तारीख़ “जो हुआ उसे जोड़ें” से बदली जाती है। दोनों तारीख़ें इतिहास में रहती हैं।
hosting-wrong-state = यह स्थिति नहीं चुनी जा सकती। जो हो गया या नहीं होगा, वह केवल फिर से “काम चल रहा है” हो सकता है।
hosting-wrong-link = लिंक https:// से शुरू होता है
hosting-wrong-stream = हर प्रसारण के लिए https:// से शुरू होने वाला पता, या चैनल का नाम चाहिए।
hosting-wrong-series = मोहल्ले चुनें, और बीच में 0 से 366 दिन।
hosting-wrong-boards = हर बोर्ड के साथ दो संख्याएँ लिखें: 4/7

## A series

hosting-series-where = कौन-से मोहल्ले
hosting-series-find = मोहल्ला ढूँढें
hosting-series-all = सभी
hosting-series-new = जहाँ अभी कोई बैठक नहीं है
hosting-series-none = कोई नहीं
hosting-series-chosen = { $count ->
    [0] अभी कोई नहीं चुना। जिस क्रम में चुनेंगे, उसी क्रम में आएँगे।
    [one] { $count } चुना।
   *[other] { $count } चुने, उसी क्रम में जिसमें आपने चुना।
 }
hosting-every-days = दो बैठकों के बीच दिन
hosting-every-days-hint = 7 यानी हफ़्ते में एक बार। 0 यानी सब एक ही दिन।
hosting-series-preview = क्या बनेगा
hosting-series-preview-empty = क्या बनेगा, यह देखने के लिए मोहल्ले और शुरुआत चुनें।
hosting-make-drafts = मसौदे बनाएँ
hosting-series-made = { $count ->
    [one] { $count } मसौदा बना
   *[other] { $count } मसौदे बने
 }
hosting-series-publish = पूरी शृंखला प्रकाशित करें
hosting-series-published = { $all } में से { $count } प्रकाशित

## Publish, move, call off, close

hosting-tabs = बैठक के हिस्से
hosting-tab-facts = बैठक
hosting-tab-door = प्रवेश
hosting-tab-stream = प्रसारण
hosting-tab-questions = सवाल
hosting-tab-minutes = ब्योरा
hosting-tab-findings = सुनी गई बातें
hosting-publish = प्रकाशित करें
hosting-publish-words = अब से बैठक सबको दिखेगी और लोग सीटें ले सकेंगे।
hosting-publish-division = जिन पुलिसकर्मियों के पास चाबी है, वे अब से पूछ सकते हैं। बैठक किसी सूची में नहीं आती।
hosting-close = बैठक समाप्त करें
hosting-close-words = अब न हाज़िरी लगेगी, न सवाल आएँगे। ब्योरा और सुनी गई बातें अब भी लिखी जा सकती हैं।
hosting-cancel = रद्द करें…
hosting-cancel-yes = बैठक रद्द करें
hosting-cancel-words = { $count ->
    [0] किसी ने सीट नहीं ली है। बैठक कार्यक्रम में “रद्द” के निशान के साथ रहेगी।
    [one] { $count } बुकिंग वाले को तुरंत बताया जाएगा, और कैलेंडर बदल जाएँगे। इसे बाद में बदला नहीं जा सकता।
   *[other] { $count } बुकिंग वालों को तुरंत बताया जाएगा, और कैलेंडर बदल जाएँगे। इसे बाद में बदला नहीं जा सकता।
 }
hosting-cancel-reason = क्यों? इसे सब पढ़ेंगे।
hosting-cancelled-because = रद्द:
hosting-move-tells = { $count ->
    [0] आप समय या जगह बदल रहे हैं। अभी किसी ने सीट नहीं ली है; कैलेंडर बदल जाएँगे।
    [one] आप समय या जगह बदल रहे हैं। { $count } बुकिंग वाले को बताया जाएगा, और कैलेंडर बदल जाएँगे।
   *[other] आप समय या जगह बदल रहे हैं। { $count } बुकिंग वालों को बताया जाएगा, और कैलेंडर बदल जाएँगे।
 }
hosting-move-heading = दूसरा समय या जगह
hosting-move-yes = सेव करें और उन्हें बताएँ
hosting-untold = { $count ->
    [one] { $count } बुकिंग में पुष्टि किया हुआ ई-मेल नहीं है, इसलिए ख़बर नहीं दी जा सकती। दरवाज़े पर सूचना लगाएँ।
   *[other] { $count } बुकिंग में पुष्टि किया हुआ ई-मेल नहीं है, इसलिए ख़बर नहीं दी जा सकती। दरवाज़े पर सूचना लगाएँ।
 }
hosting-boards = बोर्डों के सदस्य
hosting-boards-label = सदस्य जिन्होंने आने को कहा है
hosting-boards-hint = हर लाइन में एक बोर्ड, और उसके कितने सदस्य आ रहे हैं: Pico Union परिषद 4/7
hosting-retention = लोगों की जानकारी
hosting-shredded-due = नाम, ज़रूरतें और नामों की सूचियाँ { $day } को नष्ट होंगी। उसके बाद उन्हें कोई नहीं खोल सकता।
hosting-shredded-on = नाम, ज़रूरतें और नामों की सूचियाँ { $day } को नष्ट कर दी गईं।
hosting-shredded-sign-ups = बुकिंग
hosting-shredded-rosters = नामों की सूचियाँ
hosting-shredded-questions = सवाल
hosting-shredded-letters = न भेजे गए मेल

## The door

hosting-door-opening = प्रवेश की सूची खुल रही है। यह लॉग में लिखा जाता है।
hosting-door-search = पहले चार अंक, या नाम
hosting-door-came = { $seats } में से { $came } आए
hosting-door-unsent = { $count ->
    [one] { $count } गिनती अभी नहीं भेजी गई
   *[other] { $count } गिनतियाँ अभी नहीं भेजी गईं
 }
hosting-door-kept = { $count ->
    [one] { $count } गिनती यहाँ रुकी है और सिग्नल आते ही भेजी जाएगी। यह पेज खुला रखें।
   *[other] { $count } गिनतियाँ यहाँ रुकी हैं और सिग्नल आते ही भेजी जाएँगी। यह पेज खुला रखें।
 }
hosting-scan = कैमरे से कोड स्कैन करें
hosting-scan-stop = कैमरा बंद करें
hosting-scan-picture = कैमरे की तस्वीर
hosting-scan-aim = कोड को कैमरे के सामने रखें।
hosting-scan-refused = अभी कैमरा इस्तेमाल नहीं हो सकता। पहले चार अंक लिखें।
hosting-scan-unknown = यह कोड इस बैठक की सूची में नहीं है।
hosting-scan-several = सूची में कई कोड ऐसे ही शुरू होते हैं। कृपया नाम पूछें।
hosting-scan-counted = एक व्यक्ति गिन लिया।
hosting-scan-again = यह कोड पहले ही गिना जा चुका है।
hosting-scan-group = { $count ->
    [one] { $count } सीट। लिखें कि कितने लोग आए।
   *[other] { $count } सीटें। लिखें कि कितने लोग आए।
 }
hosting-door-walk-ins = बिना बुकिंग के
hosting-door-less = एक कम
hosting-door-more = एक ज़्यादा
hosting-door-number = कितने आए
hosting-door-all = सब आए
hosting-door-add-walk-in = साथ में एक और व्यक्ति आया
hosting-door-look = यह गिनती जाँचें
hosting-door-too-many = { $count ->
    [one] सीटों से { $count } व्यक्ति ज़्यादा। क्या दो डिवाइस पर गिना गया? जाँचें।
   *[other] सीटों से { $count } लोग ज़्यादा। क्या दो डिवाइस पर गिना गया? जाँचें।
 }
hosting-door-counted-twice = दो बार गिने गए
hosting-door-without-sign-up = बिना बुकिंग के आए
hosting-door-to-look-at = { $count ->
    [one] { $count } बुकिंग की गिनती जाँचें:
   *[other] { $count } बुकिंग की गिनतियाँ जाँचें:
 }
hosting-door-no-name = नाम नहीं
hosting-door-wanted = माँगी गईं: { $count }
hosting-door-ages = उम्र: { $ages }
hosting-door-empty = किसी ने सीट नहीं ली है। ऊपर के बटन से लोगों को गिनें।
hosting-door-nobody = ऐसा किसी का नहीं है। कम अंक लिखकर देखें, या बिना बुकिंग के गिनें।
hosting-roster-open = नाम खोलें
hosting-roster-words = ये एक समूह के लोगों के नाम हैं। खोलने पर आपके नाम के साथ लॉग में लिखा जाता है। ज़रूरत हो तभी खोलें।
hosting-roster-yes = खोलें और लॉग में लिखें
hosting-roster-hide = नाम बंद करें
hosting-needs = लोगों को क्या चाहिए
hosting-needs-about = जिन्होंने माँगा, उन सबको आपका फ़ैसला बताया जाता है।
hosting-need = ज़रूरत
hosting-need-who = किसे
hosting-need-decision = फ़ैसला
hosting-need-sign-ups = { $count ->
    [one] { $count } बुकिंग
   *[other] { $count } बुकिंग
 }
hosting-need-seats = { $count ->
    [one] { $count } सीट
   *[other] { $count } सीटें
 }
hosting-need-confirm = इंतज़ाम रहेगा
hosting-need-decline = नहीं हो पाएगा

## Streams

hosting-streams-edit = प्रसारण बदलें
hosting-streams-empty = अभी कोई प्रसारण नहीं है। एक जोड़ें ताकि लोग घर से देख सकें।
hosting-add-stream = प्रसारण जोड़ें
hosting-stream-language = सुनाई देने वाली भाषा
hosting-source = कहाँ से आता है
hosting-stream-address = पता
hosting-stream-address-hint = https://…, या चैनल का नाम।
hosting-backup = दूसरा स्रोत
hosting-provider = पेज कौन चलाता है
hosting-provider-hint = जैसे YouTube। वहाँ जाने से पहले लोगों को चेतावनी मिलती है।
hosting-captions = कैप्शन
hosting-stream-asl = तस्वीर में संकेत भाषा का दुभाषिया है
hosting-stream-interpreted = दुभाषिया सुनाई देता है
hosting-move-up = ऊपर ले जाएँ
hosting-since = { $time } से
hosting-by-hand = हाथ से तय
hosting-by-probe = अपने आप हुई जाँच से
hosting-by-clock = घड़ी के अनुसार
hosting-set-state = स्थिति हाथ से तय करें
hosting-set-live = लाइव है
hosting-set-interrupted = बीच में रुक गया
hosting-set-ended = ख़त्म हुआ
hosting-set-later = शुरू होने से आधा घंटा पहले से आप यहाँ बता सकते हैं कि प्रसारण लाइव है।
hosting-set-too-early = प्रसारण शुरू होने से आधा घंटा पहले से लेकर ख़त्म होने के चार घंटे बाद तक ही लाइव हो सकता है।
hosting-give-back = अपने आप होने वाली जाँच को तय करने दें
hosting-alarms = इस डिवाइस पर अलर्ट
hosting-alarms-off = अगर आपकी किसी बैठक का प्रसारण बीच में रुक जाए, तो यह डिवाइस आपको तुरंत बता सकता है, कंसोल बंद होने पर भी।
hosting-alarms-on = आपकी किसी बैठक का प्रसारण बीच में रुकते ही यह डिवाइस आपको बताएगा। ई-मेल भी आएगा।
hosting-alarms-asked = आपका ब्राउज़र अभी आपसे पूछ रहा है। कृपया अनुमति दें।
hosting-alarms-denied = आपका ब्राउज़र इसकी अनुमति नहीं देता। आप इसे उसकी सेटिंग में इस पेज के लिए बदल सकते हैं। आपको ई-मेल से बताया जाएगा।
hosting-alarms-unsupported = यह ब्राउज़र अलर्ट नहीं दिखा सकता। आपको ई-मेल से बताया जाएगा।
hosting-alarms-failed = यह नहीं हो पाया। आपको ई-मेल से बताया जाएगा। आप फिर कोशिश कर सकते हैं।
hosting-alarms-switch-on = यहाँ चालू करें
hosting-alarms-switch-off = यहाँ बंद करें
hosting-hour-left = घंटे में से { $time } बचा है
hosting-hour-what = बैठक रोकें और प्रसारण वापस लाने की कोशिश करें। लोगों को फ़ोन नंबर और दूसरा स्रोत दिखता है।
hosting-hour-over = घंटा पूरा हुआ। अगर आप यह बोलकर बताएँ, तो प्रसारण के बिना आगे बढ़ सकते हैं।
hosting-afterwards = रिकॉर्डिंग और कैप्शन
hosting-recording = रिकॉर्डिंग का पता
hosting-recording-due = { $day } तक का वादा
hosting-recording-overdue = रिकॉर्डिंग में देर
hosting-texts = कैप्शन की फ़ाइल
hosting-text-language = फ़ाइल की भाषा
hosting-text-file = WebVTT फ़ाइल, 2 MB तक
hosting-by-a-person = किसी व्यक्ति ने लिखा

## Questions

hosting-questions-sort = बिना पढ़े सवाल पहले
hosting-questions-empty = अभी कोई सवाल नहीं।
hosting-supports = { $count ->
    [one] { $count } और व्यक्ति जानना चाहता है
   *[other] { $count } और लोग जानना चाहते हैं
 }
hosting-question-shown = सबको दिखने वाले शब्द
hosting-question-shown-hint = नाम हटाएँ। मतलब रहने दें।
hosting-question-answer = जवाब
hosting-question-show = दिखाएँ
hosting-question-answered = जवाब के साथ दिखाएँ
hosting-question-decline = न दिखाएँ

## Minutes

hosting-minutes = ब्योरा
hosting-minutes-hint = सरल शब्दों में। आने वालों के नाम नहीं।
hosting-minutes-later = ब्योरा बैठक शुरू होने के बाद से सेव किया जा सकता है, और ख़त्म होने के बाद प्रकाशित।
hosting-minutes-changed = किसी और ने दूसरा ब्योरा सेव किया है। वह आपको यहाँ दिख रहा है; आपके अपने शब्द अब भी नीचे के बॉक्स में हैं। दोनों को मिलाएँ, फिर सेव करें।
hosting-organizations = कितने समूह आए
hosting-publish-record = ब्योरा प्रकाशित करें
hosting-record-published = { $day } को प्रकाशित। फिर से सेव करने पर वह बदल जाता है जो सब पढ़ते हैं।
hosting-record-due = { $day } तक का वादा।

## Findings

hosting-new-finding = सुनी गई बात लिखें
hosting-finding-edit = सुनी गई बात बदलें
hosting-findings-empty = अभी कुछ नहीं लिखा गया है।
hosting-quote = जैसा किसी ने कहा
hosting-quote-hint = बिना नाम के। इसे ख़ाली छोड़ सकते हैं।
hosting-meant = मतलब क्या था
hosting-theme = विषय
hosting-said-by = लगभग कितनों ने कहा
hosting-said-by-hint = किसी ने न गिना हो, तो ख़ाली छोड़ें। 10 से कम नहीं दिखाए जाते।
hosting-said-by-count = { $count ->
    [one] { $count } ने कहा
   *[other] लगभग { $count } ने कहा
 }
hosting-answered-by = इस पर किए गए वादे
hosting-answered-by-hint = इस मोहल्ले के वादे।
hosting-publish-it = सबके पढ़ने के लिए
hosting-is-published = प्रकाशित
hosting-is-draft = मसौदा

## Commitments

hosting-new-commitment = नया वादा
hosting-commitments-none = आपने जो चुना, उससे कुछ मेल नहीं खाता। कम शर्तें चुनें।
hosting-commitments-empty = अभी कोई वादा नहीं है।
hosting-promise = क्या किया जाएगा
hosting-more-about = इसके बारे में और
hosting-owner = कौन करेगा
hosting-budget = पैसा कहाँ से आएगा
hosting-due = कब तक
hosting-parts = कुल हिस्से
hosting-answers = सुनी गई कौन-सी बातों का जवाब है
hosting-answers-hint = इस मोहल्ले की बातें।
hosting-late = { $days ->
    [one] { $days } दिन की देरी
   *[other] { $days } दिन की देरी
 }
hosting-due-on = { $day } तक
hosting-due-moved = { $day } तक, पहले { $first } तक
hosting-parts-done = { $all } में से { $done } हिस्से पूरे
hosting-findings-count = { $count ->
    [one] सुनी गई { $count } बात का जवाब
   *[other] सुनी गई { $count } बातों का जवाब
 }
hosting-history = क्या हुआ
hosting-add-step = जो हुआ उसे जोड़ें
hosting-step-about = लिखा हुआ क़दम बाद में कभी नहीं बदला जाता। जो लोग इसकी ख़बर पाते हैं, उन्हें बताया जाता है।
hosting-step-state = अब कहाँ तक पहुँचा
hosting-step-parts = अब तक पूरे हिस्से
hosting-step-note = क्या हुआ
hosting-step-evidence = इसे कहाँ देख सकते हैं
hosting-step-due = नई तारीख़
hosting-step-due-hint = पुरानी तारीख़ इतिहास में रहती है।

## Requests

hosting-requests-open = { $count ->
    [one] { $count } अनुरोध का जवाब अभी बाक़ी है
   *[other] { $count } अनुरोधों का जवाब अभी बाक़ी है
 }
hosting-requests-empty = अभी किसी समूह ने बैठक का अनुरोध नहीं किया है।
hosting-request-no-group = बिना नाम का समूह
hosting-request-due = { $day } तक जवाब
hosting-request-size = लगभग कितने लोग
hosting-request-days = जो दिन ठीक हों
hosting-request-contact = उनसे संपर्क कैसे करें
hosting-request-contact-open = उनका संपर्क खोलें
hosting-request-contact-words = खोलने पर आपके नाम के साथ लॉग में लिखा जाता है।
hosting-request-contact-gone = समूह का संपर्क नष्ट कर दिया गया है।
hosting-request-reply = जवाब
hosting-request-answer = हम क्या कहते हैं
hosting-request-answer-hint = इसे सब पढ़ सकते हैं।
hosting-request-session = इससे तय हुई बैठक
hosting-request-send = जवाब भेजें
hosting-request-schedule = बैठक तय हो गई
hosting-request-plan = इस अनुरोध पर बैठक तय करें
hosting-request-planning = आप वह बैठक तय कर रहे हैं जो एक समूह ने माँगी है। उसके प्रकाशित होने पर यह अनुरोध में दिखेगा।
hosting-request-decline = वजह बताकर मना करें

## States and kinds

hosting-word-public = सबके लिए
hosting-word-division = डिवीज़न बैठक
hosting-word-draft = मसौदा
hosting-word-published = प्रकाशित
hosting-word-cancelled = रद्द
hosting-word-closed = समाप्त
hosting-word-findings-only = केवल सुनी गई बातें
hosting-word-questions = सवाल और जवाब, बिना नाम के
hosting-word-recording = पूरी रिकॉर्डिंग
hosting-word-asked = माँगा गया
hosting-word-confirmed = पुष्टि हुई
hosting-word-declined = मना किया
hosting-word-unconfirmed = पुष्टि नहीं हुई
hosting-word-registered = सीटें पक्की
hosting-word-partly = कुछ सीटें पक्की
hosting-word-waiting = इंतज़ार में
hosting-word-shown = दिख रहा है
hosting-word-answered = जवाब दिया
hosting-word-scheduled = तय
hosting-word-withdrawn = वापस लिया
hosting-word-starting-soon = जल्द शुरू
hosting-word-live = लाइव
hosting-word-interrupted = बीच में रुक गया
hosting-word-ended = ख़त्म
hosting-word-recording-posted = रिकॉर्डिंग आ गई
hosting-word-unknown = पता नहीं
hosting-word-hls = हमारा अपना प्लेयर (HLS)
hosting-word-page = किसी कंपनी का पेज
hosting-word-channel = टीवी या रेडियो चैनल
hosting-word-no-captions = कैप्शन नहीं
hosting-word-automatic = मशीन के कैप्शन
hosting-word-human = व्यक्ति के लिखे कैप्शन
hosting-word-promised = वादा किया
hosting-word-underway = काम चल रहा है
hosting-word-done = हो गया
hosting-word-dropped = नहीं होगा

hosting-door-helpers = दरवाज़े पर मददगार
hosting-co-hosts-about = मदद करने वाले समूह को एक चाबी मिलती है। वह “दरवाज़े पर मदद” पेज खोलती है। वहाँ दिखता है कि कितने लोगों के आने की उम्मीद है और उन्हें क्या चाहिए, और वहीं आने वाले गिने जाते हैं। उसमें नाम नहीं दिखते।
hosting-co-host-name = समूह का नाम
hosting-co-host-hint = समूह का, किसी व्यक्ति का नहीं।
hosting-co-host-make = चाबी बनाएँ
hosting-co-host-key = यह चाबी केवल अभी दिखती है। इसे कॉपी करके इस समूह को दें:
hosting-co-host-revoke = चाबी वापस लें
hosting-co-host-revoke-one = चाबी वापस लें: { $name }
hosting-co-host-revoke-words = यह चाबी अब कुछ नहीं खोलेगी। जो गिना गया, वह रहेगा।
hosting-discard = मसौदा हटाएँ
hosting-discard-words = मसौदा हमेशा के लिए मिट जाएगा। इसे किसी ने नहीं देखा है, और किसी को बताया नहीं जाएगा।
