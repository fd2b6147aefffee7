# Themes, needs, access: words that pages of residents and hosts share

language-en = अंग्रेज़ी
language-es = स्पैनिश
language-ko = कोरियाई
language-hy = आर्मीनियाई
language-fil = फ़िलिपीनो
language-zh-Hant = चीनी (पारंपरिक)
language-zh-Hans = चीनी (सरल)
language-fa = फ़ारसी
language-ru = रूसी
language-vi = वियतनामी
language-ja = जापानी
language-km = ख़मेर
language-th = थाई
language-hi = हिन्दी
language-ar = अरबी
language-quc = किचे (K’iche’)
language-kjb = कान्होबाल (Q’anjob’al)
language-mam = माम (Mam)
language-zap = ज़ापोटेक (Zapotec)
language-mix = मिश्टेक (Mixtec)
language-pa = पंजाबी
language-bn = बांग्ला
language-ur = उर्दू
language-am = अम्हारिक
language-ase = संकेत भाषा (ASL)

way-in-person = हॉल में
way-online = ऑनलाइन
way-phone = फ़ोन से

access-step-free = बिना सीढ़ी का रास्ता, व्हीलचेयर की जगहें
access-asl = संकेत भाषा (ASL)
access-captions = बोली बात साथ-साथ लिखी हुई (कैप्शन)
access-assistive-listening = बेहतर सुनने के लिए हेडसेट
access-childcare = बच्चों की देखभाल
access-off-camera = ऐसी सीटें जो कैमरे में नहीं आतीं
access-no-officers = कमरे में पुलिस नहीं
access-quiet-room = एक शांत कमरा

officers-none = कमरे में कोई पुलिसकर्मी नहीं है।
officers-uniform = कमरे में वर्दी में पुलिसकर्मी हैं।
officers-plain = कमरे में बिना वर्दी के पुलिसकर्मी हैं।
officers-outside = पुलिसकर्मी कमरे के बाहर रहते हैं।

pool-in-person = हॉल में सीटें
pool-online = ऑनलाइन जगहें
pool-phone = फ़ोन लाइनें
pool-wheelchair = व्हीलचेयर की जगहें
pool-asl-seating = सीटें जहाँ से संकेत भाषा का दुभाषिया दिखे
pool-headset = हेडसेट
pool-childcare = देखभाल के लिए बच्चे
pool-speaking = बोलने की बारियाँ

need-interpreter = दुभाषिया
need-interpreter-for = दुभाषिया: { $language }
need-asl = संकेत भाषा (ASL)
need-captions = बोली बात साथ-साथ लिखी हुई (कैप्शन)
need-assistive-listening = बेहतर सुनने के लिए हेडसेट
need-large-print = बड़े अक्षर या ब्रेल
need-ride = वहाँ पहुँचने में मदद
need-quiet-room = एक शांत कमरा
need-off-camera = ऐसी सीट जो कैमरे में न आए

theme-hate = नफ़रत
theme-property = चोरी और तोड़फोड़
theme-business = छोटी दुकानें और कारोबार
theme-streets = बत्तियाँ और सड़कें
theme-transit = बसें और ट्रेनें
theme-traffic = यातायात
theme-parks = पार्क और स्कूल
theme-youth = युवा लोग
theme-guns = बंदूक़ें
theme-trust = लोगों और पुलिस के बीच भरोसा
theme-language = भाषा और सबके लिए पहुँच
theme-crisis = संकट में मदद, बिना पुलिस के
theme-homes = घर और बेघर लोग
theme-other = कुछ और
