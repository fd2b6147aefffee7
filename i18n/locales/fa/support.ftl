## Find help

help-lead = شماره‌های رایگان. لازم نیست نام خود را بگویید. لازم نیست چیزی گزارش کنید.
help-now = همین حالا
help-911 = خطر جانی، یا همین حالا در حال رخ دادن است
help-others = غیر از پلیس
help-police = پلیس
help-none = هنوز جایی در فهرست نیست. به 211 زنگ بزنید: همهٔ جاهای این شهرستان را می‌شناسند.
help-check = شماره‌ها شاید عوض شوند. اگر کسی پاسخ نداد، به 211 زنگ بزنید.
support-service-emergency = خطر جانی، یا همین حالا در حال رخ دادن است
support-service-crisis = کسی برای حرف زدن در بحران، شبانه‌روز
support-service-two-one-one = غذا، خانه، پزشک، و کمک پس از نفرت. به 140 زبان
support-service-ca-vs-hate = کمک پس از نفرت: کسی که کنار شما می‌ماند. پلیس نیست
support-service-domestic-violence = وقتی کسی در خانه شما را آزار می‌دهد یا می‌ترساند
support-service-child-protection = وقتی کودکی آزار می‌بیند
support-service-mental-health = کمک در برابر ترس، اندوه، الکل یا مواد
support-service-co-response = امدادگران بی‌سلاح، برای کسی که در خیابان در بحران است
support-service-immigration = راهنمایی رایگان دربارهٔ مدارک، ویزا و حقوق شما
support-service-compensation = پول برای پزشک، دستمزد ازدست‌رفته یا جابه‌جایی، پس از جرم خشونت‌آمیز
support-service-non-emergency = برای گزارش آنچه تمام شده و فوری نیست
support-service-city = پاک کردن نوشتهٔ دیوار، تعمیر چراغ خیابان

## Opening hours

hours-always = شبانه‌روز، هر روز
hours-every-day = هر روز
hours-days = { $first } تا { $last }
hours-rule = { $days }، { $from } تا { $to }
weekday-mo = دوشنبه
weekday-tu = سه‌شنبه
weekday-we = چهارشنبه
weekday-th = پنجشنبه
weekday-fr = جمعه
weekday-sa = شنبه
weekday-su = یکشنبه

## What a unit says about itself

unit-police = بخشی از پلیس
unit-advocate = نه پلیس، نه شهر
unit-advocate-lawyers = نه پلیس، نه شهر. وکیل یا نمایندهٔ دارای مجوز دارد.
unit-mandated = طبق قانون باید خبر دهند اگر کودک یا سالمندی آزار می‌بیند.
unit-not-mandated = طبق قانون لازم نیست به دیگران خبر دهند، مگر اینکه دادگاه دستور دهد.
