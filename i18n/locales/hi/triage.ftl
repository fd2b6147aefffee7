# The desk: queue, case, answers, boxes.

## Queue

triage-queue = क़तार
triage-filters = कौन-से मामले
triage-filters-state = स्थिति
triage-filters-danger = ख़तरा
triage-filter-all = सभी मामले
triage-filter-urgent-unread = तत्काल, अपठित
triage-filter-urgent = सभी तत्काल
triage-state-new = नया
triage-state-reading = पढ़ा जा रहा है
triage-state-answered = जवाब दिया
triage-count-more = { $count }+
triage-most-pressing-first = सबसे ज़रूरी पहले

triage-danger = { $count ->
    [one] { $count } व्यक्ति फिर से ख़तरे में हो सकता है।
   *[other] { $count } लोग फिर से ख़तरे में हो सकते हैं।
 }
triage-danger-unread = { $count ->
    [one] इस यूनिट में किसी ने यह रिपोर्ट अभी नहीं पढ़ी है।
   *[other] इस यूनिट में किसी ने ये रिपोर्टें अभी नहीं पढ़ी हैं।
 }
triage-danger-show = पहला मामला दिखाएँ

triage-column-urgent = ख़तरा
triage-column-case = मामला
triage-column-due = पहला जवाब कब तक
triage-column-state = स्थिति
triage-column-kind = प्रकार
triage-column-area = इलाक़ा
triage-column-language = भाषा
triage-column-received = मिला
triage-column-marks = निशान

triage-due-late = { $days ->
    [one] { $days } दिन की देरी
   *[other] { $days } दिन की देरी
 }
triage-due-today = आज
triage-due-tomorrow = आने वाला कल
triage-due-answered = भेजा गया
triage-kind-hate = नफ़रत
triage-kind-property = संपत्ति
triage-area-none = नहीं बताया
triage-area-number = इलाक़ा { $number }
triage-language-none = पता नहीं
triage-urgent = फिर से ख़तरा हो सकता है
triage-unread = नया संदेश
triage-withdrawn = वापस ली गई

triage-page = पेज { $page }
triage-next = अगला पेज
triage-previous = पिछला पेज
triage-refresh = ताज़ा करें
triage-empty = अभी कोई मामला नहीं है। ताज़ा करने पर नई रिपोर्टें यहाँ दिखेंगी।
triage-empty-filter = इस समय इस तरह का कोई मामला नहीं है।
triage-show-all = सभी मामले दिखाएँ
triage-busy = सर्वर बहुत व्यस्त है। थोड़ी देर में फिर कोशिश करें।
triage-failed = क़तार लोड नहीं हो सकी।
triage-failed-stale = यह पहले की क़तार है। इसे ताज़ा नहीं किया जा सका।

## Keys

triage-keys-heading = कीबोर्ड के सभी बटन
triage-keys-moving = नीचे, ऊपर
triage-keys-down = नीचे का मामला
triage-keys-up = ऊपर का मामला
triage-keys-open = मामला खोलें
triage-keys-next = अगला पेज
triage-keys-previous = पिछला पेज
triage-keys-urgent = केवल तत्काल मामले, या फिर से सभी
triage-keys-refresh = ताज़ा करें
triage-keys-queue = क़तार पर जाएँ
triage-keys-back = पहले फ़ील्ड, फिर मामले से बाहर
triage-keys-answer = जवाब लिखें
triage-keys-ready = तैयार जवाब
triage-keys-copy = मामले का नंबर कॉपी करें
triage-keys-send = जवाब लॉक करके भेजें
triage-keys-lock = यूनिट की चाबी बंद करें
triage-keys-help = यह सूची
triage-close = बंद करें

## Case

triage-case = मामला { $number }
triage-back = क़तार पर वापस
triage-copy = नंबर कॉपी करें
triage-copied = कॉपी हो गया
triage-area-of = { $area } इलाक़ा
triage-received-on = { $day } को मिला
triage-first-answer-late = { $days ->
    [one] पहले जवाब में { $days } दिन की देरी
   *[other] पहले जवाब में { $days } दिन की देरी
 }
triage-first-answer-today = पहला जवाब आज तक देना है
triage-first-answer-tomorrow = पहला जवाब आने वाले कल तक देना है
triage-first-answer-on = पहला जवाब { $day } तक देना है
triage-first-answer-sent = पहला जवाब भेजा जा चुका है

triage-opening = लॉक किए हिस्से लाए और खोले जा रहे हैं
triage-logged = हर बार खोलना लॉग में लिखा जाता है, और रिपोर्ट करने वाले को उसका दिन दिखता है।
triage-sealed-parts = लॉक किए हिस्से
triage-part-story = क्या हुआ
triage-part-circumstances = जगह, समय, लोग
triage-part-items = क्या ग़ायब हुआ या टूटा
triage-part-contact = नाम और संपर्क
triage-opened = खुला
triage-not-shared = इस यूनिट के साथ साझा नहीं
triage-destroyed = नष्ट
triage-contact-empty = व्यक्ति ने न नाम दिया, न संपर्क।
triage-story-empty = व्यक्ति ने अपने शब्दों में कुछ नहीं लिखा।
triage-unreadable = नहीं खुलता
triage-unreadable-why = लॉक होने के बाद यह हिस्सा बदला गया, या इसे किसी और चाबी के लिए लॉक किया गया था। इस पर भरोसा न करें। अपने सुपरवाइज़र को मामले का नंबर बताएँ।

triage-label-what = क्या
triage-label-place = जगह
triage-label-where = ठीक-ठीक कहाँ
triage-label-neighborhood = मोहल्ला
triage-label-outside = शहर से बाहर
triage-label-when = कब
triage-label-people = लोग
triage-label-bias = किस वजह से
triage-label-bias-words = उनके शब्दों में
triage-label-business = दुकान या कंपनी
triage-label-name = नाम
triage-label-phone = फ़ोन
triage-label-email = ई-मेल
triage-label-safe = सुरक्षित संपर्क
triage-item-name = चीज़
triage-item-value = क़ीमत
triage-item-serial = सीरियल नंबर
triage-yes = हाँ

triage-withdrawn-heading = रिपोर्ट करने वाले ने यह रिपोर्ट वापस ले ली है।
triage-withdrawn-frozen = किसी पुलिस यूनिट ने इसे नहीं खोला था। { $day } को इसकी चाबियाँ नष्ट होंगी; तब तक केवल रिपोर्ट करने वाला व्यक्ति यह फ़ैसला बदल सकता है। जवाब नहीं भेजा जा सकता।
triage-withdrawn-kept = पुलिस इसे पहले खोल चुकी थी। रिपोर्ट करने वाले को अब न लिखें। क़ानून के अनुसार यूनिट को जो रखना है, वह रहेगा; बाक़ी { $day } को नष्ट होगा।
triage-withdrawn-shredded = इसकी चाबियाँ नष्ट हो चुकी हैं। अब इसे कोई नहीं पढ़ सकता, न यहाँ, न बैकअप में।

## Messages

triage-messages = संदेश
triage-messages-empty = अभी कोई संदेश नहीं। रिपोर्ट करने वाले को पहले जवाब का इंतज़ार है।
triage-from-reporter = रिपोर्ट करने वाला व्यक्ति
triage-from-unit = आपकी यूनिट
triage-message-unreadable = यह संदेश नहीं खुलता: इसे बदला गया, या किसी और चाबी के लिए लॉक किया गया।
triage-message-not-verified = इस संदेश पर आपकी यूनिट के हस्ताक्षर नहीं हैं। इसके शब्द नहीं दिखाए जाते।
triage-answer = जवाब
triage-answer-hint = सरल शब्दों में। पढ़ने वाले की भाषा: { $language }।
triage-answer-hint-any = सरल शब्दों में। रिपोर्ट करने वाले इसे कोड से पढ़ते हैं।
triage-answer-closed = जवाब नहीं भेजा जा सकता: रिपोर्ट वापस ली जा चुकी है।
triage-answer-no-key = जवाब नहीं भेजा जा सकता: रिपोर्ट करने वाले की चाबी उस हिस्से में है जिसे यह यूनिट नहीं खोल सकती।
triage-ready = तैयार जवाब
triage-ready-thanks-name = धन्यवाद, हम पढ़ रहे हैं
triage-ready-thanks = हमें बताने के लिए धन्यवाद। हमने आपकी रिपोर्ट पढ़ ली है। आपको यह बताना ज़रूरी नहीं कि आप कौन हैं। कृपया कल यहाँ फिर देखें।
triage-ready-safe-name = क्या आप सुरक्षित हैं?
triage-ready-safe = क्या आप इस समय सुरक्षित हैं? अगर ख़तरा हो, तो 911 पर कॉल करें या ऐसी जगह जाएँ जहाँ और लोग हों। हमें यहाँ बताएँ कि आपको कब और कैसे लिखना सुरक्षित है।
triage-ready-more-name = एक सवाल
triage-ready-more = हम एक बात को और अच्छी तरह समझना चाहते हैं। क्या वहाँ किसी और ने यह देखा, या पास में कोई कैमरा है? क्या जवाब देना है, यह आप तय करें।
triage-send = लॉक करके भेजें
triage-sending = लॉक करके भेजा जा रहा है
triage-sent = भेज दिया। रिपोर्ट करने वाले इसे कोड से पढ़ेंगे।
triage-not-sent = नहीं भेजा गया।
triage-conflict = किसी सहकर्मी का संदेश पहले पहुँच गया। वह अब ऊपर दिख रहा है; उसे पढ़ें, फिर अपना भेजें।
triage-answer-full = { $percent } % जगह भर गई है
triage-answer-too-long = बहुत लंबा है। कुछ शब्द हटाएँ या दो संदेश भेजें।

triage-discard-heading = आपका जवाब नहीं भेजा गया है
triage-discard-text = मामले से बाहर जाने पर वह मिट जाएगा।
triage-discard = मामले से बाहर जाएँ
triage-keep-writing = लिखना जारी रखें

## Clock and timeline

triage-clocks = समय-सीमा
triage-clock-first-answer = पहला जवाब
triage-timeline = इस यूनिट की समयरेखा
triage-step-received = मिला
triage-step-narrative = घटना का ब्योरा मँगाया गया
triage-step-contact = संपर्क मँगाया गया
triage-step-box = इमिग्रेशन बॉक्स मँगाया गया
triage-step-message = संदेश मँगाए गए
triage-step-now = इस स्क्रीन पर खुला

triage-case-missing = इस यूनिट के पास ऐसा कोई मामला नहीं है। शायद वह केवल किसी दूसरी यूनिट के साथ साझा किया गया हो।
triage-case-failed = मामला नहीं खुल सका।

## Boxes

triage-boxes = इमिग्रेशन बॉक्स
triage-boxes-about = इन्हें केवल आपका संगठन खोल सकता है। नफ़रत की हर रिपोर्ट के साथ एक बॉक्स होता है; यह सूची वे बॉक्स दिखाती है जिनमें कुछ भरा गया है।
triage-boxes-opening = { $count ->
    [one] अब तक { $count } बॉक्स खोला गया
   *[other] अब तक { $count } बॉक्स खोले गए
 }
triage-boxes-done = खोले गए { $count } में से { $filled } भरे हुए
triage-boxes-none = अभी किसी ने बॉक्स में कुछ नहीं भरा है।
triage-boxes-damaged = { $count ->
    [one] { $count } बॉक्स नहीं खुलता: इसे बदला गया या किसी और चाबी के लिए लॉक किया गया। इसके मामले का नंबर:
   *[other] { $count } बॉक्स नहीं खुलते: इन्हें बदला गया या किसी और चाबी के लिए लॉक किया गया। इनके मामलों के नंबर:
 }
triage-boxes-failed = सभी बॉक्स नहीं लाए जा सके।
triage-box-open-case = मामला खोलें
triage-box-no-words = केवल निशान लगाए, शब्द नहीं।
