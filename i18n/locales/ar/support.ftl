## Find help

help-lead = أرقام مجانية. لا يلزمك ذكر اسمك. ولا يلزمك الإبلاغ عن أي شيء.
help-now = الآن
help-911 = خطر على الحياة، أو الأمر يحدث الآن
help-others = ليست من الشرطة
help-police = الشرطة
help-none = لم تُذكر أماكن هنا بعد. يمكنك الاتصال بالرقم 211: فهم يعرفون كل الأماكن في المقاطعة.
help-check = قد تتغير الأرقام. إذا لم يُجب أحد، فيرجى الاتصال بالرقم 211.
support-service-emergency = خطر على الحياة، أو الأمر يحدث الآن
support-service-crisis = شخص للحديث معه وقت الأزمة، ليلًا ونهارًا
support-service-two-one-one = طعام وسكن وأطباء، ومساعدة بعد أعمال الكراهية. بـ 140 لغة
support-service-ca-vs-hate = مساعدة بعد أعمال الكراهية: شخص يبقى إلى جانبك. ليس من الشرطة
support-service-domestic-violence = عندما يؤذيك أو يخيفك أحد في البيت
support-service-child-protection = عندما يتعرض طفل للأذى
support-service-mental-health = مساعدة عند الخوف أو الحزن أو مشاكل الكحول أو المخدرات
support-service-co-response = فريق مساعدة من دون سلاح، لشخص في أزمة في الشارع
support-service-immigration = استشارات مجانية عن أوراق الإقامة والتأشيرات وحقوقك
support-service-compensation = مال للعلاج أو الأجر الضائع أو الانتقال من البيت، بعد جريمة عنيفة
support-service-non-emergency = للإبلاغ عن أمر انتهى وليس عاجلًا
support-service-city = طلاء الجدران لإزالة الكتابات، إصلاح مصباح في الشارع

## Opening hours

hours-always = ليلًا ونهارًا، كل يوم
hours-every-day = كل يوم
hours-days = من { $first } إلى { $last }
hours-rule = { $days }، من { $from } إلى { $to }
weekday-mo = الاثنين
weekday-tu = الثلاثاء
weekday-we = الأربعاء
weekday-th = الخميس
weekday-fr = الجمعة
weekday-sa = السبت
weekday-su = الأحد

## What a unit says about itself

unit-police = جزء من الشرطة
unit-advocate = ليست من الشرطة ولا من المدينة
unit-advocate-lawyers = ليست من الشرطة ولا من المدينة. لديها محامون أو مساعدون معتمدون.
unit-mandated = يلزمها القانون بالإبلاغ إذا كان طفل أو مسنّ يتعرض للأذى.
unit-not-mandated = لا يلزمها القانون بإبلاغ غيرها، إلا إذا أمرت محكمة بذلك.
