# Livestreams

streams-title = देखें या सुनें
streams-recorded = फिर से देखें
streams-watch = अभी देखें
stream-scheduled = बाद में
stream-unknown = हमें नहीं पता कि यह चल रहा है या नहीं
stream-interpreted = दुभाषिये के साथ
stream-asl = तस्वीर में संकेत भाषा
stream-own = शहर के अपने सर्वर से
stream-page = { $provider } पर
stream-channel = { $channel } पर
captions-none = कैप्शन नहीं
captions-automatic = मशीन के लिखे कैप्शन
captions-human = किसी व्यक्ति के लिखे कैप्शन
captions-title = लिखी हुई बात (कैप्शन)
captions-play = जब आप वीडियो चलाएँगे, तब शब्द यहाँ दिखेंगे।
captions-aloud = मेरा स्क्रीन रीडर इन्हें पढ़कर सुनाए
captions-lag = { $seconds ->
    [one] लगभग { $seconds } सेकंड पीछे।
   *[other] लगभग { $seconds } सेकंड पीछे।
 }
watch-title = देखें
watch-session = इस बैठक के बारे में
watch-none = इस बैठक का वीडियो नहीं है।
watch-since = शुरू हुआ:
watch-begins = शुरू होगा:
watch-wait = तब वापस आएँ। उससे पहले पेज फिर से खोलना ज़रूरी नहीं।
watch-recording = रिकॉर्डिंग यहाँ है।
watch-over = यह ख़त्म हो चुका है।
watch-channel = { $channel } पर
watch-picture = बैठक का वीडियो
watch-play = यहाँ चलाएँ
watch-failed = प्लेयर लोड नहीं हुआ। फिर से दबाएँ।
watch-own = वीडियो शहर के अपने सर्वर से आता है। और किसी को नहीं दिखता कि आप देख रहे हैं।
watch-open-player = अपने प्लेयर में खोलें
watch-other-company = कोई दूसरी कंपनी
watch-foreign = वीडियो { $provider } से आता है। चलाते ही { $provider } को इस फ़ोन का इंटरनेट पता दिखता है।
watch-open-at = { $provider } पर खोलें
watch-call = या फ़ोन करके सुनें:
watch-languages = भाषा
interrupted-title = वीडियो बीच में रुक गया
interrupted-since = कब रुका:
interrupted-backup = दूसरी जगह से देखें
interrupted-hour = अगर { $time } तक वीडियो वापस न आए, तो आयोजक बैठक रद्द कर सकते हैं।
unknown-note = नीचे वीडियो चलाकर देखें, या फ़ोन करें। हो सकता है बैठक वीडियो के बिना चल रही हो।
transcript-title = हर शब्द लिखा हुआ
transcript-in = हर शब्द पढ़ें: { $language }
transcript-languages = लिखे हुए की भाषा
transcript-search = कोई शब्द ढूँढें
transcript-found = { $lines ->
    [one] { $lines } जगह मिला।
   *[other] { $lines } जगह मिला।
 }
transcript-all = सब दिखाएँ
transcript-file = लिखा हुआ फ़ाइल में लें
chapters-title = सीधे यहाँ जाएँ
