# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = เลือกหนึ่งข้อ
civic-search = ค้นหา
list-next = ดูเพิ่ม
if-you-want = (ถ้าต้องการ)
step-less = ลดหนึ่ง
step-more = เพิ่มหนึ่ง
paths-label = หน้าอื่น ๆ
problem-title = ทำไม่สำเร็จ
no-signal = ไม่มีสัญญาณ สิ่งที่คุณพิมพ์ยังอยู่ที่นี่ ส่งได้เมื่อสัญญาณกลับมา
problem-back = ย้อนกลับ
problem-kept = สิ่งที่คุณเขียนยังอยู่ในหน้านี้ โปรดส่งอีกครั้งในอีกหนึ่งนาที
later-busy = ตอนนี้มีคนใช้งานมาก โปรดรอหนึ่งนาที แล้วลองอีกครั้ง
later-storage = ตอนนี้บันทึกอะไรไม่ได้ โปรดรอหนึ่งนาที แล้วลองอีกครั้ง
later-again = มีบางอย่างไม่ถูกต้องในที่อยู่เว็บหรือในแบบฟอร์ม โปรดย้อนกลับ แล้วลองอีกครั้ง
sent-title = โปรดดูอีเมลของคุณ
sent-until = ลิงก์ใช้ได้ถึง { $when }

## The pages without a script

basic-title = เวทีรับฟัง แบบหน้าเว็บเรียบง่าย
basic-lead = หน้าเหล่านี้ใช้ได้ในโทรศัพท์รุ่นเก่า และไม่ต้องใช้ JavaScript
basic-sessions = เทศบาลรับฟังที่ไหน เมื่อไร
basic-neighborhoods = ได้ยินอะไรบ้าง ในแต่ละย่าน
basic-commitments = เทศบาลบอกว่าจะทำอะไร
basic-seat = ดู เปลี่ยน หรือคืนที่นั่งของคุณ
basic-request = สถานที่ของคุณ คนของคุณ
basic-next = เวทีที่กำลังจะจัด

## Schedule

sessions-title = เวทีรับฟัง
sessions-lead = เทศบาลมารับฟัง คุณจะพูด หรือแค่นั่งฟังก็ได้ ไม่ต้องบอกชื่อ
sessions-all = เวทีทั้งหมด
sessions-none = ตอนนี้ยังไม่มีเวทีในกำหนดการ คุณขอให้จัดได้
sessions-none-chosen = ไม่มีเวทีที่ตรงกับที่คุณเลือก
sessions-tell-me = บอกฉันเมื่อมีเวที
sessions-elsewhere = เวทีถัดไป
sessions-show-all = ดูเวทีทั้งหมด
own-hall-title = มีสถานที่ของตัวเองไหม
own-hall = ขอให้เราไปจัดเวทีในที่ที่คนของคุณพบกันอยู่แล้ว
own-hall-link = ขอให้จัด
filter-title = เลือกสิ่งที่อยากดู
filter-all = ทั้งหมด
filter-any = อะไรก็ได้
filter-neighborhood = ย่าน
filter-language = ภาษา
filter-way = วิธีเข้าร่วม
filter-access = สิ่งที่คุณต้องการ
filter-from = ตั้งแต่วันนี้เป็นต้นไป
filter-show = แสดง
filter-clear = ล้างที่เลือก
filter-chosen = สิ่งที่คุณเลือก
filter-remove = เอาออก: { $filter }
view-label = วิธีแสดง
view-list = รายการ
view-month = เดือน
view-map = แผนที่
month-before = เดือนก่อน
month-after = เดือนถัดไป
month-day = { $sessions ->
   *[other] { $day }: { $sessions } เวที
 }
map-label = แผนที่เวทีรับฟัง
map-note = ด้านบนคือทิศเหนือ ตัวเลขตรงกับรายการด้านล่าง
map-many = เครื่องหมายอย่าง ×3 หมายถึงมีหลายเวทีอยู่ใกล้กัน
map-off = ไม่มีตำแหน่งบนแผนที่
map-none = เวทีเหล่านี้ไม่มีตำแหน่งบนแผนที่
keep-title = ติดตามกำหนดการ
keep-lead = ใส่กำหนดการลงในปฏิทินหรือโปรแกรมอ่านข่าวของคุณ เมื่อมีการเปลี่ยนแปลงจะปรับให้เอง
keep-calendar = ปฏิทิน
keep-atom = ฟีด Atom
keep-json = ฟีด JSON
moved-from = เดิม:
badge-cancelled = ยกเลิก
badge-moved = เวลาใหม่
badge-over = จบแล้ว
badge-live = กำลังจัดอยู่
badge-soon = ใกล้เริ่มแล้ว
badge-interrupted = สัญญาณขาด
badge-recording = บันทึกภาพและเสียง
badge-waiting = คิวรอ
badge-captions = คำบรรยาย
badge-asl = ภาษามือ (ASL)
badge-no-officers = ไม่มีตำรวจ
seats-full = { $seats ->
   *[other] เต็มแล้ว มีคนรอ { $seats } ที่
 }
seats-open = { $seats ->
   *[other] ว่าง { $seats } ที่
 }

## A session

session-cancelled = เวทีนี้ยกเลิก
session-cancelled-others = ดูเวทีอื่น
session-moved = เวทีนี้เปลี่ยนเวลา
session-moved-note = คนที่ได้ที่นั่งแล้วยังมีที่นั่งเหมือนเดิม
session-local-time = ตามเวลาในโทรศัพท์ของคุณ: { $time }
session-phone-in = ฟังและพูดทางโทรศัพท์:
session-other-languages = ภาษาอื่น ถ้าขอภายใน { $day }
session-before = สิ่งที่ควรรู้ก่อนมา
session-not-filmed = ไม่มีการถ่ายวิดีโอ
session-filmed = มีการถ่ายวิดีโอ
session-filmed-off-camera = มีการถ่ายวิดีโอ แต่มีที่นั่งที่กล้องไม่ถ่าย
session-record-findings = ไม่มีการเก็บคำพูดของคุณ จดไว้แค่สิ่งที่เทศบาลได้เรียนรู้
session-record-questions = คำถามเป็นส่วนหนึ่งของบันทึกสาธารณะ แต่ไม่มีชื่อคน
session-record-recording = ภาพและเสียงทั้งหมดเป็นบันทึกสาธารณะ
session-no-name = ไม่มีใครถามชื่อ เอกสาร หรือที่อยู่ของคุณ
session-hosts = ผู้จัด
session-calendar = ใส่ในปฏิทินของฉัน
session-follow = ติดตามเวทีนี้
seats-title = จองที่นั่ง
seats-just-come = มาได้เลย ไม่ต้องจองที่นั่ง
seats-closed = เวทีจบแล้ว จองที่นั่งไม่ได้อีก
seats-begun = เวทีเริ่มแล้ว ไม่ต้องจองที่นั่ง มาได้เลย หรือจะโทรเข้ามาหรือดูการถ่ายทอดก็ได้
seats-save = จองที่นั่ง
seats-wait = เข้าคิวรอ
seats-no-mail = คุณจะได้รหัสและรูปไว้แสดงที่ประตู ไม่ต้องใช้อีเมล
seats-have-code = ฉันมีรหัส
seats-taken = มีคนจองแล้ว { $taken } จาก { $all } ที่
seats-open-of = { $seats ->
   *[other] ว่าง { $seats } จาก { $all } ที่
 }
seats-queue-none = ไม่มีที่นั่งว่าง ยังไม่มีใครรอ
seats-queue = { $groups ->
   *[other] มี { $groups } รายรอที่นั่งอยู่: รวม { $seats } ที่
 }
access-title = ถ้าคุณต้องการความช่วยเหลือ
access-no-asl = ยังไม่มีแผนจัดภาษามือ
access-no-captions = ยังไม่มีแผนจัดคำบรรยาย
aid-asked-by = ต้องการล่ามหรือความช่วยเหลืออื่นไหม บอกตอนจองที่นั่ง ภายใน { $day } เราจะตอบว่าได้หรือไม่ได้
aid-asked-late = วันสุดท้ายที่ขอล่ามหรือความช่วยเหลืออื่นคือ { $day } แต่ยังขอได้ เราจะพยายามจัดให้
agenda-title = มีอะไร เวลาไหน
agenda-now = ตอนนี้
questions-title = คำถาม
questions-none = ยังไม่มีคำถามแสดง
question-me-too = ฉันก็อยากรู้
question-me-too-failed = ส่งไม่สำเร็จ กดอีกครั้ง
question-answered = ตอบแล้ว
question-supports = { $people ->
   *[other] มีอีก { $people } คนถามเรื่องนี้
 }

## Afterwards

record-title = บันทึกการประชุมและตัวเลข
record-none = บันทึกการประชุมยังไม่ออก
record-people = { $people ->
   *[other] มา { $people } คน
 }
record-groups = { $groups ->
   *[other] { $groups } กลุ่ม
 }
record-minutes = อ่านบันทึกการประชุม
record-published = เผยแพร่แล้ว
record-late = ล่าช้า
record-promised = สัญญาว่าบันทึกการประชุมจะออก
recording-late = ล่าช้า
recording-promised = สัญญาว่าบันทึกภาพและเสียงจะออก

## Saving seats

sign-up-title = จองที่นั่ง
who-title = ใครจะมาบ้าง
who-me = ฉันคนเดียว
who-group = มาเป็นกลุ่ม
seats-how-many = กี่ที่นั่ง
group-name = ชื่อกลุ่ม
group-hint = เราไม่ถามชื่อคนในกลุ่ม ตำรวจไม่มีวันเห็นรายชื่อนี้
group-file-save = เก็บคำตอบเหล่านี้เป็นไฟล์
group-file-load = กรอกจากไฟล์
group-file-note = ไฟล์อยู่ในโทรศัพท์หรือคอมพิวเตอร์ของคุณเท่านั้น ครั้งหน้าใช้ไฟล์นี้กรอกแบบฟอร์มให้กลุ่มของคุณได้
group-file-wrong = นี่ไม่ใช่ไฟล์ที่สร้างจากที่นี่
accept-partial = ถ้ามีที่ไม่พอสำหรับทุกคน ให้เท่าที่มีก็ได้
accept-least = แต่ไม่น้อยกว่ากี่ที่นั่ง
way-title = คุณอยากเข้าร่วมแบบไหน
choose-way = โปรดเลือกว่าคุณอยากเข้าร่วมแบบไหน
fault-number = โปรดใส่จำนวนที่นี่เป็นตัวเลข
fault-most-seats = จองหนึ่งครั้งได้ไม่เกิน { $seats } ที่นั่ง ถ้ามีคนมากกว่านี้ ให้กรอกแบบฟอร์มอีกครั้ง
fault-more-than-seats = จำนวนนี้มากกว่าจำนวนที่นั่งที่คุณขอ
fault-least = จำนวนนี้ต้องไม่มากกว่าจำนวนที่นั่งที่คุณขอ
needs-title = คุณต้องการอะไรบ้าง
needs-hint = ถ้าไม่ต้องการอะไร ก็ไม่ต้องเลือก
needs-interpreter-language = ล่ามภาษาอะไร
needs-interpreter-choose = โปรดเลือกภาษาของล่าม
extras-title = ที่สำหรับรถเข็น เด็ก และคนที่จะพูด
extras-hint = แต่ละจำนวนนับรวมทั้งกลุ่มของคุณ
extras-free = { $places ->
   *[other] ว่าง { $places }
 }
extras-ages = อายุของเด็ก
extras-speaker = ให้เราเรียกคนที่จะพูดว่าอะไร
reach-title = รับข่าวทางอีเมล
reach-email = อีเมล
reach-email-hint = เราจะส่งลิงก์ให้ก่อน และเก็บที่นั่งไว้ให้ 30 นาที โปรดเปิดลิงก์ภายในเวลานั้นและกดปุ่มในหน้านั้น
reach-name = ชื่อ หรือชื่อที่ให้เราเรียกคุณ
reach-name-hint = ใช้ชื่ออะไรก็ได้
reach-language = เขียนถึงฉันเป็นภาษา
sign-up-vow-title = ใครอ่านส่วนนี้ได้
sign-up-vow = เฉพาะผู้จัดเวทีนี้ เพื่อเตรียมเก้าอี้และความช่วยเหลือ ตำรวจไม่มีวันเห็นว่าใครจอง
sign-up-shredded = ชื่อและความต้องการจะถูกทำลายใน{ $day }
sign-up-send = จองที่นั่ง
draft-old = แบบฟอร์มนี้เปิดไว้นานกว่าหนึ่งชั่วโมงแล้ว สิ่งที่คุณกรอกยังอยู่ โปรดส่งอีกครั้ง
draft-sent = แบบฟอร์มนี้ส่งไปแล้ว ถ้าคุณยังไม่เห็นคำตอบ ให้กรอกเหมือนเดิมแล้วส่งอีกครั้ง เรานับแค่ครั้งเดียว และคุณจะเห็นรหัสของคุณ
draft-new = เริ่มแบบฟอร์มใหม่
share-title = วันนี้มีการส่งข้อมูลจากเครือข่ายอินเทอร์เน็ตนี้มากเป็นพิเศษ
share-why = เพื่อไม่ให้โปรแกรมอัตโนมัติจองที่นั่งไปหมด เราขอให้คุณทำอีกอย่างหนึ่ง ตอนนี้ยังไม่ได้บันทึกอะไร
share-mail = ใส่อีเมลของคุณในแบบฟอร์มแล้วส่งอีกครั้ง จากนั้นเปิดลิงก์ในอีเมล
share-work = คุณจะกดปุ่มอีกครั้งก็ได้ โทรศัพท์ของคุณจะใช้เวลาคำนวณไม่เกินหนึ่งนาที โปรดเปิดหน้านี้ไว้
share-working = โทรศัพท์ของคุณกำลังคำนวณ
share-host = ถ้าไม่ใช้อีเมล ให้ขอผู้จัดช่วยจองที่นั่ง หรือลองอีกครั้งพรุ่งนี้
share-ask = คุณจะลองอีกครั้งพรุ่งนี้ หรือถามในเวทีเลยก็ได้
share-tomorrow = คุณจะลองอีกครั้งพรุ่งนี้ก็ได้
share-more-seats = วันนี้มีการจองที่นั่งจากเครือข่ายอินเทอร์เน็ตนี้มากเป็นพิเศษ ถ้าต้องการที่นั่งเพิ่ม ให้ใส่อีเมลของคุณแล้วเปิดลิงก์ในอีเมล หรือขอให้ผู้จัดช่วย
if-full-title = ถ้าที่เต็ม
if-full-place = { $way }: คุณจะอยู่คิวที่ { $place }
if-full-hold = { $hours ->
   *[other] เมื่อมีที่ว่าง เราจะเก็บไว้ให้คุณ { $hours } ชั่วโมง
 }
if-full-last-day = ในวันสุดท้าย ที่ว่างจะให้กลุ่มถัดไปที่จำนวนพอดี
if-full-keep = คุณยังอยู่ในคิวที่เดิม แม้จะไม่รับที่บางส่วน

## What a code opens

seat-entry-title = ที่นั่งของคุณ
seat-entry-lead = พิมพ์รหัสที่คุณได้ตอนจองที่นั่ง
seat-entry-show = ดูที่นั่งของฉัน
seat-entry-lost = ทำรหัสหายใช่ไหม เราหาให้ไม่ได้ เพราะไม่รู้ว่ารหัสไหนเป็นของใคร ถ้าคุณให้อีเมลไว้ รหัสอยู่ในอีเมลของเรา
seat-entry-closed = ที่อยู่เว็บนี้เปิดดูที่นั่งของคุณได้แค่ 15 นาที พิมพ์รหัสของคุณเพื่อดูอีกครั้ง
seat-entry-report = รหัสที่มีตัวเลข 24 ตัวเป็นรหัสของเรื่องที่แจ้ง
seat-code-label = รหัสของคุณ
seat-code-hint = ตัวเลข 16 ตัว จะเว้นวรรคหรือไม่ก็ได้
seat-code-keep = จดไว้หรือถ่ายรูปไว้ ใครมีรหัสนี้ก็เปลี่ยนที่นั่งของคุณได้
seat-paper-address = ดูหรือเปลี่ยนที่นั่งของคุณที่
seat-title = ที่นั่งของคุณ
seat-fresh-title = เก็บรหัสนี้ไว้
seat-session-cancelled = ไม่ต้องมาแล้ว และคุณไม่ต้องทำอะไร การจองของคุณสิ้นสุดเอง
seat-session-moved = ที่นั่งยังเป็นของคุณ ถ้าเวลาใหม่ไม่สะดวก โปรดคืนที่นั่ง
seat-unconfirmed = ยังไม่แน่นอน
seat-held = { $seats ->
   *[other] เราเก็บ { $seats } ที่นั่งไว้ให้คุณ
 }
seat-held-part = { $seats ->
   *[other] เราเก็บไว้ให้คุณ { $seats } จาก { $wanted } ที่นั่ง ที่เหลือคุณอยู่ในคิวรอ
 }
seat-confirm-sent = เราส่งอีเมลให้คุณแล้ว โปรดเปิดลิงก์ในอีเมลและกดปุ่มในหน้านั้นให้ทันเวลา ถ้าไม่กด การจองทั้งหมดนี้จะสิ้นสุด
seat-confirm-press = โปรดกดปุ่มด้านล่างให้ทันเวลา ถ้าไม่กด การจองทั้งหมดนี้จะสิ้นสุด
seat-address-sent = เราส่งอีเมลไปยังที่อยู่ที่คุณให้ไว้แล้ว โปรดเปิดลิงก์ในอีเมลและกดปุ่มในหน้านั้น เพื่อให้เราเขียนถึงคุณได้ จะกดหรือไม่ การจองของคุณก็ยังอยู่
seat-address-press = กดปุ่มด้านล่าง เพื่อให้เราเขียนถึงที่อยู่อีเมลนี้ได้ จะกดหรือไม่ การจองของคุณก็ยังอยู่
seat-registered = จองแล้ว
seat-registered-note = { $seats ->
   *[other] คุณได้ { $seats } ที่นั่ง
 }
seat-partly = จองได้บางส่วน
seat-partly-note = { $seats ->
   *[other] คุณได้ { $seats } จาก { $wanted } ที่นั่ง ที่เหลือคุณอยู่ในคิวรอ
 }
seat-waiting-note = { $wanted ->
   *[other] คุณรออยู่ { $wanted } ที่นั่ง
 }
seat-cancelled = คืนแล้ว
seat-cancelled-note = ที่นั่งเหล่านี้คืนแล้ว ตอนนี้คนอื่นรับไปได้
seat-expired = สิ้นสุดแล้ว
seat-expired-note = ไม่มีใครกดปุ่มในหน้าของลิงก์ทันเวลา หรือเวทีจบแล้ว คุณจองที่นั่งใหม่ได้
seat-hold-until = เก็บไว้ให้ถึง
seat-came = { $people ->
   *[other] กลุ่มของคุณมา { $people } คน
 }
seat-place = คุณอยู่คิวที่ { $place }
seat-ahead = { $seats ->
   *[other] คนที่อยู่ก่อนคุณรออยู่ { $seats } ที่นั่ง
 }
seat-next = คุณเป็นคิวถัดไป
seat-seats = { $seats ->
   *[other] { $seats } ที่นั่ง
 }
seat-qr = รูปของรหัส ไว้แสดงที่ประตู
seat-print = พิมพ์ออกมา
seat-copy = คัดลอกรหัส
seat-copied = คัดลอกแล้ว
seat-picture = เก็บเป็นรูป
seat-picture-note = เปิดได้แม้ไม่มีสัญญาณ รูปจะอยู่ในโทรศัพท์เครื่องนี้จนกว่าคุณจะลบ ใครเห็นรูปนี้ก็เปลี่ยนที่นั่งของคุณได้
seat-needs-title = สิ่งที่คุณขอ
seat-confirm = ใช่ ยืนยันการจอง
seat-confirm-address = ใช่ เขียนถึงที่อยู่นี้
seat-stop-waiting = ที่นั่งเท่านี้พอแล้ว ไม่รอต่อ
seat-change-title = เปลี่ยนแปลง
seat-change-number = เปลี่ยนจำนวนที่นั่ง
seat-change-note = ถ้าลดจะมีผลทันที ถ้าเพิ่มอาจต้องรอส่วนที่เพิ่ม ที่นั่งที่ได้แล้วยังเป็นของคุณ
seat-change-send = เปลี่ยนจำนวน
seat-describe = สิ่งที่คุณต้องการ และช่องทางติดต่อคุณ
seat-describe-send = บันทึก
seat-done-confirm = ขอบคุณ เราจะเขียนถึงคุณเมื่อมีการเปลี่ยนแปลง
seat-done-change = เปลี่ยนจำนวนแล้ว
seat-done-accept = ที่นั่งเป็นของคุณแล้ว
seat-done-accept-held = คุณรับที่นั่งเหล่านี้แล้ว และจะแน่นอนเมื่อคุณเปิดลิงก์ในอีเมลของเราและกดปุ่ม
seat-done-decline = ที่นั่งให้คนอื่นไปแล้ว คุณยังอยู่ในคิวที่เดิม
seat-done-stop = คุณไม่รอที่นั่งเพิ่มแล้ว
seat-done-describe = บันทึกแล้ว
seat-done-hand-over = นี่คือรหัสใหม่ รหัสเก่าใช้ไม่ได้แล้ว
seat-done-roster = บันทึกรายชื่อแล้ว
seat-done-cancel = คืนที่นั่งแล้ว ขอบคุณที่บอกเรา
need-asked = ขอแล้ว
door-need-asked = ยังไม่ได้ตอบ
need-confirmed = มีให้
need-declined = ไม่มีให้
need-declined-note = ขออภัย คุณขออย่างอื่นด้านล่างได้ หรือจะคืนที่นั่งก็ได้
offer-title = { $seats ->
   *[other] มีที่ว่าง { $seats } จาก { $wanted } ที่นั่งที่คุณขอ จะรับไหม
 }
offer-note = ถ้ารับ คุณยังรอที่เหลือต่อ ถ้าไม่รับ คุณยังอยู่ในคิวที่เดิม
offer-until = เก็บไว้ให้คุณถึง
offer-take = รับ
offer-let-go = ไม่รับ
roster-title = รายชื่อ
roster-label = ชื่อ บรรทัดละหนึ่งชื่อ
roster-hint = ไม่ต้องใส่ก็ได้ แค่จำนวนคนก็พอ
roster-there = คุณเก็บรายชื่อไว้แล้ว รายชื่อนี้ล็อกไว้
roster-vow = มีแต่ผู้จัดที่เปิดรายชื่อนี้ได้ มีการบันทึกทุกครั้งที่เปิด รายชื่อจะถูกทำลายพร้อมข้อมูลอื่นทั้งหมด
roster-read = เปิดรายชื่อ
roster-send = บันทึกรายชื่อ
hand-over-title = โอนที่นั่งให้คนอื่น
hand-over-note = มีคนอื่นมาแทนคุณใช่ไหม คุณจะได้รหัสใหม่ไว้ให้เขา รหัสของคุณจะใช้ไม่ได้ทันที และเราจะลบชื่อ อีเมล และรายชื่อของคุณ ส่วนสิ่งที่คุณขอไว้ เช่น ล่าม จะยังอยู่
hand-over-send = สร้างรหัสใหม่
cancel-title = คืนที่นั่ง
cancel-waiting = เลิกรอ
cancel-note = { $seats ->
   *[other] { $seats } ที่นั่งจะให้คิวถัดไป เปลี่ยนกลับไม่ได้
 }
cancel-waiting-note = คุณจะออกจากคิวรอ เปลี่ยนกลับไม่ได้
cancel-send = ใช่ คืน

## Questions

ask-title = ถามคำถาม
ask-label = คำถามของคุณ
ask-hint = สั้น ๆ ได้ โปรดอย่าบอกชื่อใคร
ask-language = ภาษาของคำถาม
ask-nameless = ผู้จัดจะอ่านคำถามโดยไม่มีชื่อ เราไม่รู้ว่าใครถาม
ask-public = คำถามจะเป็นส่วนหนึ่งของบันทึกสาธารณะ
ask-send = ส่งคำถาม
ask-sent-title = ได้รับคำถามของคุณแล้ว
ask-sent = ผู้จัดจะอ่านก่อน แล้วทุกคนจึงเห็น
ask-another = ถามอีกข้อ
ask-watch = กลับไปที่การถ่ายทอด

## Asking for a session

request-title = ขอให้จัดเวทีรับฟัง
request-one-title = คำขอให้จัดเวที
request-lead = กลุ่มของคุณ สถานที่ของคุณ ภาษาของคุณ เทศบาลไปหาคุณ
request-promise = { $days ->
   *[other] เทศบาลจะตอบภายใน { $days } วัน ทุกคนเห็นได้ว่าตอบหรือไม่
 }
request-see-all = คำขอและคำตอบทั้งหมด
request-topic = อยากพูดเรื่องอะไร
request-topic-hint = ทุกคนอ่านได้ โปรดอย่าบอกชื่อใคร
request-neighborhood = ย่าน
request-hall = จัดที่ไหนได้บ้าง
request-hall-hint = ห้องประชุม วัด โบสถ์ ร้านค้า ลานโรงเรียน ถ้าไม่มีให้เว้นว่าง
request-size = ประมาณกี่คน
request-days = วันที่สะดวก
request-day = วันที่เลือก { $number }
request-languages = ภาษา
request-access = ที่นั่นมีอะไร หรือต้องการอะไร
request-group-hint = ทุกคนอ่านได้ ถ้าไม่อยากบอกชื่อให้เว้นว่าง
request-contact = ให้เราติดต่อคุณอย่างไร
request-contact-hint = เบอร์โทรศัพท์หรืออีเมล
request-destroyed = สิ่งที่กลุ่มเขียนไว้ถูกทำลายแล้ว เมื่อครบ 90 วันหลังจากมีคนเขียนเรื่องคำขอนี้ครั้งสุดท้าย
request-vow = มีแต่ผู้จัดที่เปิดช่องทางติดต่อคุณได้ มีการบันทึกทุกครั้งที่เปิด
request-send = ส่งคำขอ
request-asked = รอคำตอบ
request-overdue = คำตอบล่าช้า
request-overdue-note = เทศบาลสัญญาว่าจะตอบภายในเวลานี้ แต่ยังไม่ได้ตอบ
request-answered = ตอบแล้ว
request-scheduled = กำหนดจัดเวทีแล้ว
request-declined = คำตอบ: ไม่ได้
request-withdrawn = ถอนแล้ว
request-unnamed = กลุ่มหนึ่ง
request-month = เดือนที่อยากให้จัด: { $month }
request-came = วันที่ขอ
request-due = กำหนดตอบ
request-answered-on = วันที่ตอบ
request-what = สิ่งที่เขาขอ
request-people = { $people ->
   *[other] ประมาณ { $people } คน
 }
request-answer = คำตอบของเทศบาล
request-session = ไปที่เวที
request-code-title = รหัสของคุณสำหรับคำขอนี้
request-code-note = ใช้รหัสนี้กลับเข้ามาและถอนคำขอได้ ใครมีรหัสนี้ก็ทำได้
request-withdraw = ถอนคำขอ
request-withdraw-note = เราจะทำลายข้อมูลติดต่อของคุณ สิ่งที่คุณขอยังอยู่ในหน้านี้ โดยระบุว่าถอนแล้ว
request-withdraw-send = ใช่ ถอนคำขอ
requests-title = คำขอให้จัดเวที
requests-lead = ใครขอ เทศบาลตอบว่าอะไร และเรื่องไหนล่าช้า
requests-none = ยังไม่มีใครขอ

## Meetings of a division

meeting-label = การประชุมของเขตตำรวจ
meeting-entry-lead = สำหรับตำรวจของเขตหนึ่ง โปรดพิมพ์กุญแจที่คุณได้จากผู้จัด
meeting-not-open = การประชุมนี้ยังไม่เปิด กุญแจของคุณถูกต้อง โปรดเก็บไว้ และกลับมาเมื่อผู้จัดเปิดการประชุมแล้ว
meeting-open = เปิดหน้าการประชุม
meeting-vow = คุณถามได้โดยไม่ต้องบอกชื่อ ไม่มีการเก็บหมายเลขประจำตัว การเข้าสู่ระบบ หรือที่อยู่เครือข่ายไว้กับคำถาม

## The door, for a group that helps there
door-title = ช่วยที่ประตู
door-lead = คุณช่วยที่ประตูของเวที และมีกุญแจจากผู้จัด ที่นี่แสดงเฉพาะตัวเลข ไม่มีชื่อใคร
door-key-label = กุญแจของคุณ
door-key-hint = ตัวเลข 16 ตัว ผู้จัดให้คุณไว้
door-open = เปิดรายการที่ประตู
door-came = { $came ->
   *[other] ตอนนี้มาแล้ว { $came } คน
 }
door-counted = นับแล้ว ขอบคุณ
door-count-label = ตอนนี้เข้ามากี่คน
door-count-hint = นับทั้งกลุ่มในครั้งเดียวได้ ไม่เกิน 50 คน
door-count-send = นับคนเข้า
door-take-back = ลดจำนวนนี้ออก
door-expected = คนที่คาดว่าจะมา
door-seats = { $seats ->
   *[other] จองแล้ว { $seats } ที่นั่ง
 } มีคนรอ { $waiting } ที่นั่ง
door-needs = สิ่งที่คนต้องการ
door-again = ดูตัวเลขล่าสุด
door-vow = คุณเห็นแค่ว่ามากี่คน ไม่มีวันเห็นว่าเป็นใคร กุญแจจะใช้ไม่ได้เมื่อเวทีจบไปแล้วหนึ่งวัน
