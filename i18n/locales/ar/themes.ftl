# Themes, needs, access: words that pages of residents and hosts share

language-en = الإنجليزية
language-es = الإسبانية
language-ko = الكورية
language-hy = الأرمنية
language-fil = الفلبينية
language-zh-Hant = الصينية (التقليدية)
language-zh-Hans = الصينية (المبسطة)
language-fa = الفارسية
language-ru = الروسية
language-vi = الفيتنامية
language-ja = اليابانية
language-km = الخميرية
language-th = التايلاندية
language-hi = الهندية
language-ar = العربية
language-quc = الكيتشي (K’iche’)
language-kjb = القنخوبال (Q’anjob’al)
language-mam = المام (Mam)
language-zap = الزابوتيك (Zapotec)
language-mix = المكستيك (Mixtec)
language-pa = البنجابية
language-bn = البنغالية
language-ur = الأردية
language-am = الأمهرية
language-ase = لغة الإشارة (ASL)

way-in-person = في القاعة
way-online = عبر الإنترنت
way-phone = بالهاتف

access-step-free = دون درج، مع أماكن للكراسي المتحركة
access-asl = لغة الإشارة (ASL)
access-captions = كتابة الكلام على الشاشة مباشرة
access-assistive-listening = سماعات رأس لسمع أوضح
access-childcare = رعاية الأطفال
access-off-camera = مقاعد لا تراها أي كاميرا
access-no-officers = لا شرطة في القاعة
access-quiet-room = غرفة هادئة

officers-none = لا يوجد أفراد شرطة في القاعة.
officers-uniform = يوجد في القاعة أفراد شرطة بالزي الرسمي.
officers-plain = يوجد في القاعة أفراد شرطة بلا زي رسمي.
officers-outside = يبقى أفراد الشرطة خارج القاعة.

pool-in-person = مقاعد في القاعة
pool-online = أماكن عبر الإنترنت
pool-phone = خطوط هاتف
pool-wheelchair = أماكن للكراسي المتحركة
pool-asl-seating = مقاعد يُرى منها مترجم لغة الإشارة
pool-headset = سماعات رأس
pool-childcare = أطفال يحتاجون إلى رعاية
pool-speaking = أدوار للكلام

need-interpreter = ترجمة فورية
need-interpreter-for = ترجمة فورية: { $language }
need-asl = لغة الإشارة (ASL)
need-captions = كتابة الكلام على الشاشة مباشرة
need-assistive-listening = سماعة لسمع أوضح
need-large-print = حروف كبيرة أو طريقة برايل
need-ride = مساعدة في الوصول إلى المكان
need-quiet-room = غرفة هادئة
need-off-camera = مقعد لا تراه أي كاميرا

theme-hate = الكراهية
theme-property = السرقة والتخريب
theme-business = المحلات والأعمال الصغيرة
theme-streets = الإنارة والشوارع
theme-transit = الحافلات والقطارات
theme-traffic = حركة السير
theme-parks = الحدائق والمدارس
theme-youth = الشباب
theme-guns = الأسلحة
theme-trust = الثقة بين الناس والشرطة
theme-language = اللغة وسهولة الوصول
theme-crisis = المساعدة وقت الأزمات، دون شرطة
theme-homes = السكن والتشرد
theme-other = شيء آخر
