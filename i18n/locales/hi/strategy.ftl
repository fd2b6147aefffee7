# Findings and commitments

heard-title = हमने क्या सुना
heard-none = अभी कुछ नहीं लिखा गया है।
will-do-title = हम क्या करेंगे
will-do-none = अभी कोई वादा नहीं किया गया है।
will-do-nothing-open = अभी कोई वादा बाक़ी नहीं है।
done-title = हो गया
dropped-title = हम क्या नहीं करेंगे, और क्यों
tally-heard = सुना
tally-promised = वादा किया
tally-done = पूरा हुआ
tally-late = देर में
neighborhoods-title = मोहल्ले
neighborhoods-lead = लोगों ने क्या कहा, शहर ने क्या वादा किया, और उसका क्या हुआ।
neighborhoods-visited = { $all } में से { $visited } मोहल्लों में बैठक हुई
neighborhoods-search = मोहल्ले का नाम
neighborhoods-none = इस नाम का कोई मोहल्ला नहीं है।
neighborhoods-heard = हमने कहाँ लोगों की बात सुनी
neighborhoods-not-yet = अभी नहीं
neighborhoods-not-yet-note = यहाँ अब तक किसी ने लोगों की बात नहीं सुनी है।
neighborhoods-in = { $neighborhoods ->
    [one] { $neighborhoods } मोहल्ला
   *[other] { $neighborhoods } मोहल्ले
 }
neighborhood-held = { $sessions ->
    [one] { $sessions } बैठक
   *[other] { $sessions } बैठकें
 }
neighborhood-last = पिछली:
neighborhood-next = अगली:
neighborhood-none-yet = अभी कोई बैठक नहीं हुई।
neighborhood-promises = वादे: { $promised }, पूरे: { $done }
neighborhood-late = देर में: { $late }
neighborhood-come = आएँ और अपनी बात कहें
neighborhood-past = हो चुकी बैठकें
neighborhood-more-next = यहाँ होने वाली और बैठकें
neighborhood-more-heard = हमने पहले क्या सुना
neighborhood-more-promised = इस मोहल्ले के लिए किए गए सारे वादे
neighborhood-more-past = पहली बैठक से अब तक यहाँ की सारी बैठकें
finding-label = हमने क्या सुना
finding-said-by = { $people ->
    [one] लगभग { $people } व्यक्ति ने कहा
   *[other] लगभग { $people } लोगों ने कहा
 }
finding-answers = { $commitments ->
    [one] इस पर { $commitments } वादा किया गया है
   *[other] इस पर { $commitments } वादे किए गए हैं
 }
finding-no-answer = इस पर अभी कोई वादा नहीं है
finding-heard-at = कहाँ सुना:
finding-answered-by = हम इसके बारे में क्या करेंगे
finding-unanswered = इस पर अभी कोई वादा नहीं है। आप इसकी ख़बर पा सकते हैं।
state-promised = वादा किया
state-underway = काम चल रहा है
state-done = हो गया
state-dropped = नहीं होगा
commitments-title = शहर के वादे
commitments-lead = कौन करेगा, कब तक, और क्या हुआ। जिनमें देर हुई, वे पहले हैं।
commitments-data = सब कुछ डेटा के रूप में (JSON)
commitments-none = शहर ने अभी कोई वादा नहीं किया है।
commitments-none-chosen = आपने जो चुना, उससे कोई वादा मेल नहीं खाता।
filter-late = केवल देर वाले
filter-state = कहाँ तक पहुँचा
commitment-late-by = { $days ->
    [one] { $days } दिन की देरी
   *[other] { $days } दिन की देरी
 }
commitment-done-on = { $day } को पूरा हुआ
commitment-done-late = { $days ->
    [one] { $day } को पूरा हुआ, { $days } दिन की देरी से
   *[other] { $day } को पूरा हुआ, { $days } दिन की देरी से
 }
commitment-on-time = समय पर
commitment-due = कब तक:
commitment-first-due = पहले की तारीख़:
commitment-owner = कौन करेगा:
commitment-budget = पैसा कहाँ से:
commitment-parts-done = { $all } में से { $done } हिस्से पूरे
history-title = क्या हुआ
history-none = अभी कुछ नहीं हुआ है।
step-new-due = नई तारीख़:
step-evidence = ख़ुद देखें
answers-title = क्यों: लोगों ने क्या कहा

## Following

follow-title = ख़बर पाएँ
follow-one = ख़बर पाएँ: { $name }
follow-lead = कुछ बदलने पर हम आपको लिखते हैं। खाता नहीं चाहिए।
follow-block-title = इसकी ख़बर पाएँ
follow-block = ई-मेल से या फ़ीड रीडर से। खाता नहीं चाहिए।
follow-by-mail = मुझे ई-मेल से बताएँ
follow-feed = रीडर के लिए फ़ीड
follow-email = ई-मेल
follow-email-hint = हम पहले एक लिंक भेजते हैं। उसे खोलकर हाँ कहने से पहले आपको कोई ख़बर नहीं भेजी जाती।
follow-email-wrong = यह ई-मेल पता नहीं लगता। इसे फिर से देखें।
follow-send = ख़बर पाएँ
follow-sent = हमने आपको एक मेल भेजा है। उसमें दिया लिंक खोलें और वहाँ का बटन दबाएँ। तभी यह शुरू होगा।
follow-asked = यहाँ कुछ बदलने पर क्या हम आपको ई-मेल भेजें?
follow-confirm = हाँ, मुझे लिखें
follow-now = अब आपको इसकी ख़बर मिलेगी: { $name }
follow-now-note = हर मेल में इसे बंद करने का लिंक होता है।
follow-end = मुझे लिखना बंद करें
follow-ended = बंद हो गया
follow-ended-note = आपका पता मिटा दिया गया है। हम अब नहीं लिखेंगे।
follow-gone = बंद करने को कुछ नहीं है
follow-gone-note = ये ख़बरें पहले ही बंद हो चुकी हैं, या लिंक पुराना है। इसकी वजह से अब कुछ नहीं भेजा जाएगा।
follow-vow = आपका पता लॉक है। वह किसी और काम में नहीं आता।
follow-forgotten = अगर आप वहाँ का बटन नहीं दबाते, तो हम दो दिन बाद पता मिटा देते हैं।
follow-push = मुझे इस फ़ोन पर बताएँ
follow-push-vow = क्या रखा जाता है: आपका ब्राउज़र बनाने वाली कंपनी के पास एक पता, जब तक आप इसे बंद न करें।
follow-push-leave = “यह पेज छोड़ें” बटन भी इसे बंद कर देता है।
follow-push-denied = आपके ब्राउज़र ने इसकी अनुमति नहीं दी। आप इसे उसकी सेटिंग में बदल सकते हैं, या ई-मेल से ख़बर पा सकते हैं।
follow-push-lost = इस ब्राउज़र को अब संदेश नहीं मिलते। यहाँ ख़बर बंद करें, फिर दोबारा शुरू करें।
follow-push-failed = संदेश की सेवा ने जवाब नहीं दिया। फिर कोशिश करें, या ई-मेल से ख़बर पाएँ।
follow-now-push = हर संदेश यह पेज खोलता है। इसे यहाँ बंद कर सकते हैं।
