# Themes, needs, access: words that pages of residents and hosts share

language-en = อังกฤษ
language-es = สเปน
language-ko = เกาหลี
language-hy = อาร์เมเนีย
language-fil = ฟิลิปปินส์
language-zh-Hant = จีน (ตัวเต็ม)
language-zh-Hans = จีน (ตัวย่อ)
language-fa = เปอร์เซีย (ฟาร์ซี)
language-ru = รัสเซีย
language-vi = เวียดนาม
language-ja = ญี่ปุ่น
language-km = เขมร
language-th = ไทย
language-hi = ฮินดี
language-ar = อาหรับ
language-quc = กีเช (K’iche’)
language-kjb = คันโคบัล (Q’anjob’al)
language-mam = มัม (Mam)
language-zap = ซาโปเตก (Zapotec)
language-mix = มิซเตก (Mixtec)
language-pa = ปัญจาบ
language-bn = เบงกาลี
language-ur = อูรดู
language-am = อัมฮาริก
language-ase = ภาษามือ (ASL)

way-in-person = ในห้องประชุม
way-online = ทางออนไลน์
way-phone = ทางโทรศัพท์

access-step-free = ทางเข้าไม่มีบันได มีที่สำหรับรถเข็น
access-asl = ภาษามือ (ASL)
access-captions = คำบรรยายสด
access-assistive-listening = หูฟังเพื่อให้ได้ยินชัดขึ้น
access-childcare = มีคนดูแลเด็ก
access-off-camera = ที่นั่งที่กล้องไม่ถ่าย
access-no-officers = ไม่มีตำรวจในห้อง
access-quiet-room = ห้องเงียบ

officers-none = ไม่มีตำรวจในห้อง
officers-uniform = มีตำรวจในเครื่องแบบอยู่ในห้อง
officers-plain = มีตำรวจนอกเครื่องแบบอยู่ในห้อง
officers-outside = ตำรวจอยู่นอกห้อง

pool-in-person = ที่นั่งในห้องประชุม
pool-online = ที่ทางออนไลน์
pool-phone = สายโทรศัพท์
pool-wheelchair = ที่สำหรับรถเข็น
pool-asl-seating = ที่นั่งที่มองเห็นล่ามภาษามือ
pool-headset = หูฟัง
pool-childcare = เด็กที่ฝากดูแล
pool-speaking = คิวพูด

need-interpreter = ล่าม
need-interpreter-for = ล่าม: { $language }
need-asl = ภาษามือ (ASL)
need-captions = คำบรรยายสด
need-assistive-listening = หูฟังเพื่อให้ได้ยินชัดขึ้น
need-large-print = ตัวพิมพ์ใหญ่หรืออักษรเบรลล์
need-ride = ช่วยเรื่องการเดินทางมา
need-quiet-room = ห้องเงียบ
need-off-camera = ที่นั่งที่กล้องไม่ถ่าย

theme-hate = ความเกลียดชัง
theme-property = ของถูกขโมยและเสียหาย
theme-business = ร้านค้าและธุรกิจขนาดเล็ก
theme-streets = ไฟและถนน
theme-transit = รถเมล์และรถไฟ
theme-traffic = การจราจร
theme-parks = สวนสาธารณะและโรงเรียน
theme-youth = เยาวชน
theme-guns = ปืน
theme-trust = ความไว้ใจระหว่างประชาชนกับตำรวจ
theme-language = ภาษาและการเข้าถึง
theme-crisis = ช่วยเหลือยามวิกฤต โดยไม่มีตำรวจ
theme-homes = ที่อยู่อาศัยและคนไร้บ้าน
theme-other = เรื่องอื่น
