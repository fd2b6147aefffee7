# Themes, needs, access: words that pages of residents and hosts share

language-en = انگلیسی
language-es = اسپانیایی
language-ko = کره‌ای
language-hy = ارمنی
language-fil = فیلیپینی
language-zh-Hant = چینی (سنتی)
language-zh-Hans = چینی (ساده‌شده)
language-fa = فارسی
language-ru = روسی
language-vi = ویتنامی
language-ja = ژاپنی
language-km = خمر
language-th = تایلندی
language-hi = هندی
language-ar = عربی
language-quc = کیچه
language-kjb = کانخوبال
language-mam = مام
language-zap = زاپوتک
language-mix = میشتک
language-pa = پنجابی
language-bn = بنگالی
language-ur = اردو
language-am = امهری
language-ase = زبان اشاره (ASL)

way-in-person = در سالن
way-online = آنلاین
way-phone = با تلفن

access-step-free = بدون پله، با جای صندلی چرخدار
access-asl = زبان اشاره (ASL)
access-captions = زیرنویس زنده
access-assistive-listening = هدفون برای بهتر شنیدن
access-childcare = نگهداری از کودک
access-off-camera = صندلی‌هایی که هیچ دوربینی نمی‌بیند
access-no-officers = بدون پلیس در سالن
access-quiet-room = اتاق آرام

officers-none = هیچ پلیسی در سالن نیست.
officers-uniform = پلیس با لباس رسمی در سالن است.
officers-plain = پلیس بدون لباس رسمی در سالن است.
officers-outside = پلیس بیرون از سالن می‌ماند.

pool-in-person = صندلی‌های سالن
pool-online = جاهای آنلاین
pool-phone = خط‌های تلفن
pool-wheelchair = جای صندلی چرخدار
pool-asl-seating = صندلی‌هایی که مترجم زبان اشاره از آن‌ها دیده می‌شود
pool-headset = هدفون
pool-childcare = کودکان برای نگهداری
pool-speaking = نوبت صحبت

need-interpreter = مترجم
need-interpreter-for = مترجم: { $language }
need-asl = زبان اشاره (ASL)
need-captions = زیرنویس زنده
need-assistive-listening = هدفون برای بهتر شنیدن
need-large-print = چاپ درشت یا بریل
need-ride = کمک برای رسیدن به آنجا
need-quiet-room = اتاق آرام
need-off-camera = صندلی‌ای که هیچ دوربینی نمی‌بیند

theme-hate = نفرت
theme-property = دزدی و خسارت
theme-business = مغازه‌ها و کسب‌وکارهای کوچک
theme-streets = چراغ‌ها و خیابان‌ها
theme-transit = اتوبوس و قطار
theme-traffic = رفت‌وآمد خودروها
theme-parks = پارک‌ها و مدرسه‌ها
theme-youth = جوانان
theme-guns = اسلحه
theme-trust = اعتماد میان مردم و پلیس
theme-language = زبان و دسترسی
theme-crisis = کمک در بحران، بدون پلیس
theme-homes = خانه و بی‌خانمانی
theme-other = چیزی دیگر
