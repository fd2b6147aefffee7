## Find help

help-lead = मुफ़्त नंबर। अपना नाम बताना ज़रूरी नहीं। कोई रिपोर्ट करना भी ज़रूरी नहीं।
help-now = अभी तुरंत
help-911 = जान का ख़तरा है, या यह अभी हो रहा है
help-others = पुलिस नहीं
help-police = पुलिस
help-none = यहाँ अभी कोई जगह नहीं लिखी गई है। 211 पर कॉल करें: उन्हें काउंटी की हर जगह पता है।
help-check = नंबर बदल सकते हैं। अगर कोई जवाब न दे, तो 211 पर कॉल करें।
support-service-emergency = जान का ख़तरा है, या यह अभी हो रहा है
support-service-crisis = मुश्किल घड़ी में बात करने के लिए कोई, दिन-रात
support-service-two-one-one = खाना, घर, डॉक्टर, और नफ़रत झेलने के बाद मदद। 140 भाषाओं में
support-service-ca-vs-hate = नफ़रत झेलने के बाद मदद: कोई जो आपके साथ रहे। पुलिस नहीं
support-service-domestic-violence = जब घर में कोई आपको चोट पहुँचाए या डराए
support-service-child-protection = जब किसी बच्चे को चोट पहुँचाई जा रही हो
support-service-mental-health = डर, उदासी, शराब या नशे से जूझने में मदद
support-service-co-response = बिना हथियार वाले मददगार, सड़क पर संकट में पड़े व्यक्ति के लिए
support-service-immigration = इमिग्रेशन के काग़ज़ों, वीज़ा और आपके अधिकारों पर मुफ़्त सलाह
support-service-compensation = हिंसक अपराध के बाद इलाज, छूटी कमाई या घर बदलने के लिए पैसे
support-service-non-emergency = ऐसी बात बताने के लिए जो बीत चुकी है और तुरंत की नहीं है
support-service-city = दीवार पर लिखे को मिटाना, सड़क की बत्ती ठीक करना

## Opening hours

hours-always = दिन-रात, हर दिन
hours-every-day = हर दिन
hours-days = { $first } से { $last }
hours-rule = { $days }, { $from } से { $to } बजे तक
weekday-mo = सोमवार
weekday-tu = मंगलवार
weekday-we = बुधवार
weekday-th = गुरुवार
weekday-fr = शुक्रवार
weekday-sa = शनिवार
weekday-su = रविवार

## What a unit says about itself

unit-police = पुलिस का हिस्सा
unit-advocate = न पुलिस, न शहर
unit-advocate-lawyers = न पुलिस, न शहर। यहाँ वकील या मान्यता प्राप्त मददगार हैं।
unit-mandated = किसी बच्चे या बुज़ुर्ग को चोट पहुँचाई जा रही हो, तो क़ानून के अनुसार इन्हें बताना पड़ता है।
unit-not-mandated = क़ानून के अनुसार इन्हें दूसरों को बताना ज़रूरी नहीं, सिवाय तब, जब अदालत आदेश दे।
