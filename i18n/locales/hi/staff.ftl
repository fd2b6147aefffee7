# The staff console's frame: logging in, the unit key, the bar.

staff-console = स्टाफ़ कंसोल
staff-skip = सीधे सामग्री पर जाएँ
staff-checking = देखा जा रहा है कि आप लॉग इन हैं या नहीं

staff-login-heading = लॉग इन
staff-login-about = केवल यूनिटों के स्टाफ़ के लिए। हर लॉग-इन और हर बार खोलना लॉग में लिखा जाता है।
staff-name = लॉग-इन नाम
staff-name-missing = अपना लॉग-इन नाम लिखें।
staff-pass-phrase = पासफ़्रेज़
staff-pass-phrase-hint = यह इस डिवाइस से बाहर कभी नहीं जाता। आपकी चाबी यहीं इसी से बनती है।
staff-pass-phrase-missing = अपना पासफ़्रेज़ लिखें।
staff-one-time-code = वन-टाइम कोड
staff-one-time-code-hint = वे छह अंक जो आपका कोड ऐप अभी दिखा रहा है।
staff-one-time-code-missing = छह अंक लिखें। कोड हर 30 सेकंड में बदलता है।
staff-caps-lock = Caps Lock चालू है।
staff-show = दिखाएँ
staff-hide = छिपाएँ
staff-log-in = लॉग इन करें
staff-stretching = पासफ़्रेज़ से आपकी चाबी बन रही है। इसमें एक-दो सेकंड लगते हैं।
staff-asking = सर्वर से पूछा जा रहा है
staff-opening-key = यूनिट की चाबी खुल रही है

staff-refused = लॉग-इन नहीं हुआ। नाम और पासफ़्रेज़ जाँचें, नए कोड का इंतज़ार करें, फिर कोशिश करें।
staff-too-many = बहुत बार कोशिश हुई। कुछ मिनट रुकें, फिर कोशिश करें।
staff-too-many-minutes = { $minutes ->
    [one] बहुत बार कोशिश हुई। { $minutes } मिनट बाद फिर कोशिश करें।
   *[other] बहुत बार कोशिश हुई। { $minutes } मिनट बाद फिर कोशिश करें।
 }
staff-wrong-pass-phrase = इस पासफ़्रेज़ से चाबी नहीं खुलती। Caps Lock और कीबोर्ड की भाषा जाँचें, फिर कोशिश करें।
staff-ended = आपका लॉग-इन समाप्त हो गया। फिर से लॉग इन करें।
staff-ended-kept = आपका लॉग-इन समाप्त हो गया। आपने जो लिखा, वह अब भी यहाँ है: फिर से लॉग इन करें और आगे बढ़ें।
staff-keys-letters = अक्षर, अंक और चिह्न अकेले ही शॉर्टकट का काम करते हैं। इसके बिना केवल Enter, Esc और तीर वाले बटन काम करते हैं।
staff-logged-out = आप लॉग आउट हो गए हैं और यूनिट की चाबी बंद है।
staff-log-out-failed = यूनिट की चाबी बंद है, पर सर्वर तक पहुँच नहीं हुई: लॉग-इन शायद अब भी चालू हो। फिर से लॉग आउट करें।

staff-unlock-heading = यूनिट की चाबी खोलें
staff-unlock-about = आप { $name } नाम से लॉग इन हैं। यूनिट की चाबी आपके पासफ़्रेज़ से खुलती है।
staff-unlock-idle = कुछ देर इस्तेमाल न होने पर यूनिट की चाबी अपने आप बंद हो गई। जो खुला था, वह इस पेज से हट गया है।
staff-unlock-closed = आपने यूनिट की चाबी बंद की। जो खुला था, वह इस पेज से हट गया है।
staff-unlock = खोलें
staff-log-out = लॉग आउट करें

staff-nav = कंसोल
staff-nav-queue = क़तार
staff-nav-boxes = बॉक्स
staff-key-open = यूनिट की चाबी खुली है
staff-key-closes = { $time } में बंद होगी
staff-key-soon = यूनिट की चाबी एक मिनट में बंद हो जाएगी। खुली रखने के लिए कीबोर्ड का कोई भी बटन दबाएँ।
staff-lock-now = चाबी बंद करें
staff-language = भाषा
staff-language-note = भाषा बदलने से यूनिट की चाबी बंद हो जाती है।

staff-no-unit-heading = कोई यूनिट नहीं
staff-no-unit = आप { $name } नाम से लॉग इन हैं। आपका खाता किसी यूनिट का नहीं है: उसके पास न चाबी है, न कोई रिपोर्ट दिखती है।
staff-no-page-heading = ऐसा कोई पेज नहीं
staff-no-page = इस पते पर कुछ नहीं है। आगे बढ़ने के लिए क़तार सबसे ठीक जगह है।
staff-to-queue = क़तार पर जाएँ
