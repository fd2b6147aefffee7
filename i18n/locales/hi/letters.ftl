# Mails to residents
letters-confirm-subject = कृपया पुष्टि करें: { $title }
letters-confirm-body = { $seats ->
    [one] किसी ने इस पते से इस बैठक में { $seats } सीट माँगी है। उसे रखने के लिए 30 मिनट के भीतर नीचे का लिंक खोलें और वहाँ का बटन दबाएँ।
   *[other] किसी ने इस पते से इस बैठक में { $seats } सीटें माँगी हैं। उन्हें रखने के लिए 30 मिनट के भीतर नीचे का लिंक खोलें और वहाँ का बटन दबाएँ।
 } अगर आपने नहीं माँगा, तो कुछ न करें।
letters-confirm-address-body = इस बैठक के लिए सीट लेते समय किसी ने यह पता दिया है। नीचे का लिंक खोलें और वहाँ का बटन दबाएँ, ताकि हम आपको बैठक के बारे में लिख सकें। ऐसा न करने पर भी बुकिंग बनी रहेगी। अगर यह आप नहीं थे, तो कुछ न करें।
letters-registered-subject = आपकी सीट पक्की है: { $title }
letters-registered-body = { $seats ->
    [one] आपके लिए { $seats } सीट रखी गई है।
   *[other] आपके लिए { $seats } सीटें रखी गई हैं।
 }
letters-waiting-subject = आप इंतज़ार की सूची में हैं: { $title }
letters-waiting-body = इस समय सारी सीटें ली जा चुकी हैं। इंतज़ार की सूची में आपका नंबर { $place } है। { $ahead ->
    [one] आपसे पहले वालों को { $ahead } सीट का इंतज़ार है।
   *[other] आपसे पहले वालों को { $ahead } सीटों का इंतज़ार है।
 } सीटें ख़ाली होने पर हम आपको लिखेंगे।
letters-promoted-subject = आपकी सीटें मिल गईं: { $title }
letters-promoted-body = { $seats ->
    [one] सीट ख़ाली हुई और { $seats } सीट अब आपकी है। अगर आप न आ सकें, तो कृपया नीचे के लिंक से उसे लौटा दें।
   *[other] सीटें ख़ाली हुईं। आपकी सभी { $seats } सीटें अब आपकी हैं। अगर आप न आ सकें, तो कृपया नीचे के लिंक से उन्हें लौटा दें।
 }
letters-part-subject = आपकी कुछ सीटें मिल गईं: { $title }
letters-part-body = आपने जो { $wanted } सीटें माँगी थीं, उनमें से { $seats } आपकी हैं। बाक़ी के लिए आप इंतज़ार में बने रहेंगे।
letters-offered-subject = कुछ सीटें आपके लिए ख़ाली हैं: { $title }
letters-offered-body = { $seats ->
    [one] आपकी { $wanted } में से { $seats } सीट ख़ाली है। हम उसे { $until } तक आपके लिए रखेंगे। उसे लेकर बाक़ी का इंतज़ार करने, या उसे जाने देने के लिए नीचे का लिंक खोलें। दोनों हाल में इंतज़ार की सूची में आपकी जगह बनी रहेगी।
   *[other] आपकी { $wanted } में से { $seats } सीटें ख़ाली हैं। हम उन्हें { $until } तक आपके लिए रखेंगे। उन्हें लेकर बाक़ी का इंतज़ार करने, या उन्हें जाने देने के लिए नीचे का लिंक खोलें। दोनों हाल में इंतज़ार की सूची में आपकी जगह बनी रहेगी।
 }
letters-changed-subject = आपकी बुकिंग बदल गई: { $title }
letters-changed-body = { $seats ->
    [one] माँगी गई { $wanted } में से अब आपके पास { $seats } सीट है।
   *[other] माँगी गई { $wanted } में से अब आपके पास { $seats } सीटें हैं।
 }
letters-given-back-subject = आपने अपनी सीटें लौटा दीं: { $title }
letters-given-back-body = इस बैठक की आपकी बुकिंग ख़त्म हो गई है। हमें बताने के लिए धन्यवाद।
letters-moved-subject = नया समय या नई जगह: { $title }
letters-moved-body = यह बैठक बदल गई है। अब जो तय है, वह नीचे लिखा है। आपकी बुकिंग वैसी ही रहेगी। अगर अब आप न आ सकें, तो कृपया नीचे के लिंक से अपनी सीटें लौटा दें।
letters-moved-offer = जो सीटें हमने आपके लिए रखी हैं, वे अब { $until } तक रखी रहेंगी। कृपया उससे पहले नीचे के लिंक से उन्हें ले लें, या जाने दें।
letters-called-off-subject = रद्द: { $title }
letters-called-off-body = यह बैठक नहीं होगी। हमें खेद है।
letters-need-confirmed-subject = आपने जो माँगा, उसका इंतज़ाम रहेगा: { $title }
letters-need-confirmed-body = आपने यह माँगा था: { $need }। इसका इंतज़ाम रहेगा।
letters-need-declined-subject = आपने जो माँगा, उसके बारे में: { $title }
letters-need-declined-body = आपने यह माँगा था: { $need }। हमें खेद है, इस बैठक में हम यह नहीं दे सकते। दूसरी बैठकों में यह मिल सकता है।
letters-reminder-subject = जल्द ही: { $title }
letters-reminder-body = यह बैठक जल्द ही है, और इसमें आपकी सीट है। अगर आप न आ सकें, तो कृपया नीचे के लिंक से अपनी सीटें लौटा दें, ताकि कोई और आ सके।
letters-phone = फ़ोन से: { $number }
letters-watch = यहाँ देखें: { $link }
letters-link = अपनी बुकिंग देखने या बदलने के लिए यह लिंक खोलें। जिसके पास यह लिंक है, वह बुकिंग बदल सकता है, इसलिए इसे अपने तक रखें:
letters-footer = यह मेल आपको इसलिए मिला क्योंकि इस बैठक के लिए यह पता दिया गया था। बैठक के 30 दिन बाद हम इसे नष्ट कर देते हैं।
letters-request-subject = बैठक के आपके अनुरोध का जवाब
letters-request-body = आपके समूह ने शहर से एक बैठक का अनुरोध किया था। जवाब यह है:
letters-request-link = आपका अनुरोध, जैसा सब उसे पढ़ सकते हैं:
letters-request-footer = यह मेल आपको इसलिए मिला क्योंकि अनुरोध के साथ यह पता दिया गया था, ताकि हम समूह से संपर्क कर सकें।
letters-need-interpreter = दुभाषिया ({ $language })
letters-need-asl = संकेत भाषा (ASL)
letters-need-captions = बोली बात साथ-साथ लिखी हुई (कैप्शन)
letters-need-listening = बेहतर सुनने के लिए यंत्र
letters-need-large-print = बड़े अक्षर या ब्रेल
letters-need-ride = वहाँ पहुँचने में मदद
letters-need-quiet-room = एक शांत कमरा
letters-need-off-camera = ऐसी जगह जो कैमरे में न आए

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = कृपया पुष्टि करें: ई-मेल से ख़बर
follow-confirm-body = किसी ने, उम्मीद है आपने ही, इसके बारे में ई-मेल से ख़बर माँगी है: { $what }। शुरू करने के लिए यह पेज खोलें और बटन दबाएँ:
follow-confirm-not-you = क्या आपने नहीं माँगा? तो कुछ न करें। हम दो दिन बाद यह पता मिटा देते हैं।
follow-news-subject = आपने जिसकी ख़बर माँगी थी
follow-news-body = नमस्ते, आपने जिसकी ख़बर माँगी थी, उसमें कुछ नया है।
follow-news-end = ये मेल और नहीं चाहिए? यह पेज खोलें और बटन दबाएँ। फिर हम आपका पता मिटा देंगे।
follow-finding-new = लोगों ने हमें बताया: { $title }
follow-finding-changed = हमने जो लिखा था, उसे बदला: { $title }
follow-commitment-new = नया वादा: { $title }
follow-commitment-kept = वादा पूरा हुआ: { $title }
follow-commitment-dropped = यह नहीं होगा: { $title }
follow-commitment-underway = काम शुरू हो गया: { $title }
follow-commitment-new-date = नई तारीख़: { $title }
follow-commitment-late = देर हो गई: { $title }
follow-commitment-step = अगला क़दम: { $title }
follow-commitment-changed = हमने शब्द बदले: { $title }
follow-due = कब तक होना है: { $day }
follow-session-minutes = इस बैठक का ब्योरा आ गया है: { $title }
follow-session-recording = इस बैठक की रिकॉर्डिंग आ गई है: { $title }
follow-session-moved = यह बैठक बदल गई है: { $title }
