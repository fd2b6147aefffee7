# The mailbox that a code opens.

## The code

mailbox-enter-title = अपने कोड से लौटें
mailbox-enter-intro = 24 अंक लिखें। कोड जवाब खोलता है। वह आपकी रिपोर्ट नहीं खोलता।
mailbox-enter-label = आपका कोड
mailbox-enter-hint = चार-चार अंकों के छह समूह। बीच की ख़ाली जगह और लकीरों से फ़र्क़ नहीं पड़ता। 16 अंकों वाला कोड “आपकी सीटें” के लिए है, जो “आपकी बात सुनने की बैठकें” में है।
mailbox-enter-count = { $all } में से { $typed } अंक
mailbox-enter-button = मेरा मेलबॉक्स खोलें
mailbox-enter-lost = क्या कोड खो गया? उसके बिना हम आपकी रिपोर्ट नहीं ढूँढ सकते, क्योंकि हम नहीं जानते कि आप कौन हैं। आप नई रिपोर्ट भेज सकते हैं।
mailbox-opening = खोला जा रहा है। इसमें कुछ सेकंड लगते हैं, ताकि कोई बहुत से कोड न आज़मा सके।
mailbox-closed-idle = हमने आपका मेलबॉक्स बंद कर दिया, क्योंकि 10 मिनट तक किसी ने पेज को नहीं छुआ। उसे फिर से खोलने के लिए कोड लिखें।

## Where it stands

mailbox-kind-hate = आपकी रिपोर्ट · नफ़रत
mailbox-kind-property = आपकी रिपोर्ट · चोरी या तोड़फोड़
mailbox-standing-received = आपकी रिपोर्ट यहाँ पहुँच गई है। इसे अभी किसी ने नहीं खोला है।
mailbox-standing-read = { $unit } ने इसे पढ़ लिया है।
mailbox-standing-answered = { $unit } ने आपको लिखा है।
mailbox-standing-frozen = आपने यह रिपोर्ट वापस ले ली। अब इसे कोई नहीं खोल सकता।
mailbox-standing-kept = आपने यह रिपोर्ट वापस ले ली। पुलिस इसे पहले खोल चुकी थी।
mailbox-standing-shredded = यह रिपोर्ट अब नहीं रही। इसे अब कोई नहीं पढ़ सकता।
mailbox-badge-waiting = इंतज़ार में
mailbox-badge-read = पढ़ी गई
mailbox-badge-answered = जवाब आया
mailbox-badge-withdrawn = वापस ली
mailbox-badge-shredded = नष्ट
mailbox-received = यह { $day } को पहुँची।
mailbox-due = आगे: { $day } के अंत तक आपको उनका जवाब मिलेगा।

## Messages

mailbox-messages = संदेश
mailbox-no-messages = अभी कोई संदेश नहीं है।
mailbox-only-you-two = इसे केवल आप और यह यूनिट पढ़ सकते हैं।
mailbox-you = आप
mailbox-not-verified = पुष्टि नहीं हुई। इस यूनिट में से किसी ने इस संदेश पर हस्ताक्षर नहीं किए, इसलिए हम इसे नहीं दिखाते। कृपया यूनिट को कॉल करें।
mailbox-unreadable = यह संदेश आपके कोड से नहीं खुलता।
mailbox-look-again = नए संदेश देखें
mailbox-write = { $unit } को लिखें
mailbox-write-button = लॉक करके भेजें
mailbox-write-sending = लॉक करके भेजा जा रहा है
mailbox-write-sent = भेज दिया। इसे केवल यह यूनिट और आप पढ़ सकते हैं।
mailbox-write-not-sent = आपके शब्द अब भी यहीं हैं। फिर कोशिश करें।
mailbox-write-too-long = एक संदेश में इतना नहीं आता। कृपया इसे दो संदेशों में भेजें।
mailbox-write-closed = आपने यह रिपोर्ट वापस ले ली है, इसलिए अब संदेश नहीं जोड़े जा सकते।

## Who opened it

mailbox-who-opened = इसे किसने खोला
mailbox-opened-narrative = { $unit } ने पढ़ा कि क्या हुआ
mailbox-opened-contact = { $unit } ने आपका नाम और संपर्क खोला
mailbox-opened-box = { $unit } ने सहायता संस्था का बॉक्स खोला
mailbox-opened-message = { $unit } ने एक संदेश पढ़ा
mailbox-unopened-narrative = क्या हुआ, यह किसी ने नहीं पढ़ा है।
mailbox-unopened-contact = आपका नाम और संपर्क किसी ने नहीं खोला है।
mailbox-unopened-box = सहायता संस्था का बॉक्स किसी ने नहीं खोला है।
mailbox-unopened-message = कोई संदेश किसी ने नहीं पढ़ा है।
mailbox-who-opened-note = हम दिन लिखते हैं, समय नहीं।

## Taking it back

mailbox-take-back = रिपोर्ट वापस लेना
mailbox-withdraw-unopened = पुलिस ने यह रिपोर्ट नहीं खोली है। अगर आप इसे वापस लें, तो उसी पल से इसे कोई नहीं खोल सकता। 7 दिन बाद इसे नष्ट कर दिया जाता है।
mailbox-withdraw-opened = पुलिस यह रिपोर्ट खोल चुकी है। अगर आप इसे वापस लें, तो वह आपको लिखना बंद कर देगी, पर पढ़ी हुई बातें उसे शायद रखनी पड़ें। सहायता संस्था का बॉक्स पूरी तरह मिटा दिया जाता है।
mailbox-frozen = इसे कोई नहीं खोल सकता। { $day } को इसे हमेशा के लिए नष्ट कर दिया जाएगा। तब तक आप अपना मन बदल सकते हैं।
mailbox-kept = पुलिस को बता दिया गया है और वह आपको लिखना बंद कर देगी। पढ़ी हुई बातें और अपनी बनाई कॉपियाँ उसे शायद रखनी पड़ें। बाक़ी सब { $day } को नष्ट हो जाएगा। तब तक आप अपना मन बदल सकते हैं।
mailbox-shredded = चाबियाँ नष्ट कर दी गई हैं। 21 दिन बाद पुराने बैकअप भी नहीं पढ़े जा सकते।
mailbox-box-erased = सहायता संस्था का बॉक्स मिटा दिया गया है।
mailbox-withdraw = रिपोर्ट वापस लें
mailbox-erase-box = केवल सहायता संस्था का बॉक्स मिटाएँ
mailbox-cancel = मेरा मन बदल गया। मेरी रिपोर्ट रहने दें।
mailbox-seven-days = उसके बाद मन बदलने के लिए आपके पास 7 दिन होते हैं।
mailbox-sure-unopened = रिपोर्ट वापस लें? अब से इसे कोई नहीं खोल सकेगा। मन बदलने के लिए आपके पास 7 दिन हैं।
mailbox-sure-opened = रिपोर्ट वापस लें? पुलिस आपको लिखना बंद कर देगी। पढ़ी हुई बातें उसे शायद रखनी पड़ें।
mailbox-sure-yes = हाँ, वापस लें
mailbox-sure-erase = सहायता संस्था का बॉक्स मिटाएँ? यह फिर लौटाया नहीं जा सकता। आपकी रिपोर्ट बनी रहेगी।
mailbox-sure-erase-yes = हाँ, बॉक्स मिटाएँ
mailbox-sure-no = नहीं, रहने दें
mailbox-deed-not-done = कुछ नहीं बदला।

## The end

mailbox-close = मेलबॉक्स बंद करें
mailbox-close-note = 10 मिनट बाद पेज भी इसे बंद कर देता है। कोई आ जाए, तो “यह पेज छोड़ें” दबाएँ।
