# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = กำหนดการ
hosting-coverage = ย่าน
hosting-commitments = คำสัญญา
hosting-requests = คำขอ
hosting-no-page = ที่อยู่นี้ไม่มีหน้าใด เริ่มต่อจากกำหนดการดีที่สุด
hosting-unsaved-heading = ออกโดยไม่บันทึกหรือไม่
hosting-unsaved = มีบางอย่างในหน้านี้ที่ยังไม่ได้บันทึกหรือยังไม่ได้ส่ง ถ้าออก สิ่งนั้นจะหายไป
hosting-unsaved-leave = ออก
hosting-no = ย้อนกลับ
hosting-save = บันทึก
hosting-save-draft = บันทึกเป็นร่าง
hosting-saving = กำลังบันทึก…
hosting-saved = บันทึกแล้ว
hosting-saved-first = บันทึกแล้ว อยู่บนสุด
hosting-edit = แก้ไข
hosting-remove = นำออก
hosting-copy = คัดลอก
hosting-choose = เลือก…
hosting-all = ทั้งหมด
hosting-more = ดูเพิ่ม
hosting-failed = โหลดส่วนนี้ไม่ได้
hosting-failed-stale = นี่คือข้อมูลเดิม รีเฟรชไม่ได้
hosting-keys-down = แถวล่าง
hosting-keys-up = แถวบน
hosting-keys-open = เปิดเวที
hosting-keys-new = เวทีใหม่
hosting-keys-refresh = รีเฟรช
hosting-keys-tabs = แท็บของเวที
hosting-keys-search = หาคนที่ประตู
hosting-keys-back = กลับไปที่กำหนดการ
hosting-keys-schedule = ไปที่กำหนดการ
hosting-keys-others = ย่าน คำสัญญา คำขอ
hosting-keys-help = รายการนี้

## Schedule

hosting-new = เวทีใหม่
hosting-series = ชุดเวทีใหม่
hosting-division = การประชุมเขตตำรวจใหม่
hosting-schedule-count = { $count ->
   *[other] { $count } เวที
 }
hosting-schedule-first = { $count } เวทีแรก
hosting-schedule-empty = ยังไม่มีเวทีที่นี่ สร้างเวทีใหม่หรือเปลี่ยนตัวกรอง
hosting-filters = เลือกเวที
hosting-filter-state = สถานะ
hosting-filter-kind = สำหรับ
hosting-filter-late = ล่าช้า
hosting-filter-from = ตั้งแต่
hosting-filter-until = ถึง
hosting-column-when = เมื่อไร
hosting-column-session = เวที
hosting-column-state = สถานะ
hosting-column-seats = ที่นั่ง
hosting-column-look = ต้องดู
hosting-seats = { $taken } จาก { $capacity }
hosting-waiting = รอ { $count }
hosting-questions-waiting = { $count ->
   *[other] มี { $count } คำถามที่ต้องอ่าน
 }
hosting-whole-city = ทั้งเมือง
hosting-coverage-none = ยังไม่มี
hosting-coverage-held = { $count ->
   *[other] { $count } เวที
 }
hosting-coverage-sum = มีเวทีแล้ว { $held } จาก { $all } ย่าน
hosting-coverage-sessions = เวทีที่จัดแล้ว
hosting-coverage-last = ล่าสุด
hosting-coverage-next = ถัดไป
hosting-coverage-plan = สร้างเวทีที่นี่
hosting-days-ago = { $days ->
    [0] วันนี้
   *[other] { $days } วันก่อน
 }

## Warnings

hosting-warning-agenda-late = ไม่มีวาระ เหลือไม่ถึง 72 ชั่วโมง
hosting-warning-agenda-very-late = ไม่มีวาระ เหลือไม่ถึง 24 ชั่วโมง
hosting-warning-board-majority = กรรมการเกินครึ่งคณะจะมา
hosting-warning-interpreter-needed = ต้องมีล่าม
hosting-warning-needs-undecided = ยังไม่ตัดสินใจเรื่องความต้องการ
hosting-warning-no-stream = ไม่มีการถ่ายทอดสด
hosting-warning-record-late = บันทึกการประชุมล่าช้า
hosting-warning-note-agenda-late = การประชุมปกติต้องเผยแพร่วาระก่อน 72 ชั่วโมง เขียนวาระตอนนี้
hosting-warning-note-agenda-very-late = แม้การประชุมพิเศษก็ต้องเผยแพร่วาระก่อน 24 ชั่วโมง เขียนตอนนี้หรือเลื่อนเวที
hosting-warning-note-board-majority = ถ้ากรรมการเกินครึ่งคณะเข้าร่วม เวทีนี้อาจนับเป็นการประชุมของคณะนั้นตามกฎหมาย Brown Act ปรึกษาที่ปรึกษากฎหมายของเทศบาล (City Attorney) เรื่องการแจ้งประกาศ
hosting-warning-note-interpreter-needed = มีคนขอล่ามครบจำนวนแล้วแต่ยังไม่ยืนยันล่าม จองล่าม แล้วยืนยันในรายการที่ประตู
hosting-warning-note-needs-undecided = พ้นวันสุดท้ายที่ขอได้แล้ว ผู้ขอรอฟังว่าจะจัดให้หรือไม่
hosting-warning-note-no-stream = เวทีนี้เปิดให้ทุกคน แต่ไม่มีใครดูจากบ้านได้ เพิ่มการถ่ายทอดสด
hosting-warning-note-record-late = สัญญาว่าจะออกบันทึกการประชุม แต่พ้นกำหนดแล้ว ทุกคนเห็นว่าล่าช้า

## A session's form

hosting-part-what = เกี่ยวกับอะไร
hosting-part-where = ที่ไหน เมื่อไร
hosting-part-people = ใครมาได้
hosting-part-said = สิ่งที่คนรู้ล่วงหน้า
hosting-title = ชื่อเวที
hosting-summary = เกี่ยวกับอะไร
hosting-written-in = เขียนเป็นภาษา
hosting-organizer = ผู้จัด
hosting-co-hosts = กลุ่มที่ร่วมจัดกับเทศบาล
hosting-one-a-line = บรรทัดละหนึ่งกลุ่ม
hosting-agenda = วาระ
hosting-agenda-hint = บรรทัดละหนึ่งหัวข้อ พร้อมเวลา: 18:30 กล่าวต้อนรับ
hosting-add-translation = เพิ่มคำแปล
hosting-language = ภาษา
hosting-area = เขตตำรวจ
hosting-neighborhood = ย่าน
hosting-starts = เริ่ม
hosting-ends = จบ
hosting-zone = เขตเวลา
hosting-zone-hint = เขตเวลาของห้องประชุม เช่น America/Los_Angeles
hosting-hall = ห้องประชุม
hosting-address = ถนนและเลขที่
hosting-point = ตำแหน่งบนแผนที่
hosting-point-hint = ตัวเลขสองตัว: 34.0537, -118.2428
hosting-way-there = วิธีเดินทาง
hosting-way-there-hint = รถเมล์ ที่จอดรถ เข้าประตูไหน
hosting-ways = วิธีเข้าร่วม
hosting-pools = ที่นั่ง
hosting-pools-hint = ถ้าไม่มีให้เว้นว่าง ถ้าเพิ่มที่นั่ง คนที่รอจะได้เลื่อนขึ้นทันที
hosting-languages = ภาษาที่พูดหรือมีล่าม
hosting-access = สิ่งที่จัดให้
hosting-officers = ตำรวจ
hosting-public-record = สิ่งที่เป็นบันทึกสาธารณะ
hosting-phone-in = เบอร์สำหรับฟังทางโทรศัพท์
hosting-ask-aid-by = วันสุดท้ายที่ขอความช่วยเหลือได้
hosting-recording-days = จำนวนวันจนกว่าบันทึกภาพและเสียงจะออก
hosting-recording-days-hint = ถ้าไม่มีการบันทึกให้เว้นว่าง เมื่อพ้นกำหนด ทุกคนเห็นว่าล่าช้า
hosting-filmed = มีการถ่ายวิดีโอ
hosting-division-about = การประชุมภายในสำหรับตำรวจของเขตหนึ่ง ไม่แสดงในรายการใด ตำรวจถามได้โดยไม่บอกชื่อ ที่ที่อยู่ซึ่งคุณได้รับครั้งเดียว
hosting-door-key-heading = กุญแจของตำรวจ
hosting-door-key-about = กุญแจนี้เปิดหน้าที่ตำรวจใช้ถาม แสดงครั้งนี้ครั้งเดียว คัดลอกแล้วส่งให้ตำรวจของเขตนี้
hosting-door-address-about = ที่อยู่เว็บนี้เปิดหน้าที่ใส่กุญแจไว้ให้แล้ว เบราว์เซอร์ไม่ส่งส่วนที่อยู่หลังเครื่องหมาย # ให้ใคร ถ้าไม่มี JavaScript ตำรวจต้องพิมพ์กุญแจในหน้านั้นเอง
hosting-door-address-copy = คัดลอกที่อยู่เว็บ
hosting-door-address-qr = รูปของที่อยู่เว็บ ไว้สแกนด้วยโทรศัพท์
hosting-to-session = ไปที่การประชุม
hosting-door-key-new = สร้างกุญแจใหม่…
hosting-door-key-renew = กุญแจเก่าจะเปิดอะไรไม่ได้อีก ทุกคนที่มีกุญแจเก่าต้องใช้กุญแจใหม่ มีการบันทึกเรื่องนี้
hosting-door-key-yes = สร้างกุญแจใหม่
hosting-door-key-lost = กุญแจหายใช่ไหม กุญแจไม่ได้เก็บไว้ที่ไหน และแสดงอีกไม่ได้ คุณสร้างอันใหม่ได้

hosting-wrong-title = เขียนชื่อไม่เกิน 120 ตัวอักษร
hosting-wrong-summary = บอกว่าเกี่ยวกับอะไร ไม่เกิน 2,000 ตัวอักษร
hosting-wrong-organizer = บอกว่าใครจัด
hosting-wrong-area = เลือกเขตตำรวจ
hosting-wrong-time = เลือกวันและเวลา
hosting-wrong-end = เวลาจบต้องอยู่หลังเวลาเริ่ม
hosting-wrong-zone = ระบุเขตเวลา
hosting-wrong-ways = เลือกวิธีเข้าร่วมอย่างน้อยหนึ่งวิธี
hosting-wrong-hall = มีคนมาที่ห้องประชุม ระบุชื่อห้อง
hosting-wrong-point = เขียนตัวเลขสองตัว: เหนือก่อน แล้วตะวันออก
hosting-wrong-languages = เลือกอย่างน้อยหนึ่งภาษา
hosting-wrong-seats = วิธีเข้าร่วมแต่ละวิธีต้องมีจำนวนที่นั่ง
hosting-wrong-day = เลือกวันที่มีจริง
hosting-wrong-agenda = แต่ละบรรทัดต้องมีเวลาและข้อความ: 18:30 กล่าวต้อนรับ
hosting-wrong-agenda-time = ทุกเวลาต้องอยู่ระหว่างเวลาเริ่มกับเวลาจบ
hosting-wrong-number = เขียนตัวเลข หรือเว้นว่าง
hosting-wrong-translation = คำแปลแต่ละภาษาต้องมีชื่อและข้อความ
hosting-wrong-reason = บอกเหตุผลที่ยกเลิก
hosting-wrong-answer = เขียนคำตอบของเทศบาลถึงกลุ่มนี้
hosting-wrong-planned = เลือกเวทีที่กำหนดจัดแล้ว
hosting-wrong-not-planned = มีเวทีที่เลือกไว้ที่นี่ กด “กำหนดจัดเวทีแล้ว” หรือไม่เลือกเวทีใด
hosting-wrong-past = เลือกวันที่ยังไม่ผ่านไป
hosting-wrong-until = วันสุดท้ายอยู่ก่อนวันแรก
hosting-wrong-aid-late = วันที่เลือกอยู่หลังเวที เลือกวันก่อนหน้านั้น หรือวันเดียวกับเวที
hosting-wrong-phone = เขียนเบอร์ที่โทรได้: ตัวเลข เว้นวรรค และ + - ( ) . , # *
hosting-wrong-said-by = มีคนมาไม่ถึงจำนวนนี้ ตรวจดูตัวเลขอีกครั้ง
hosting-wrong-server = เซิร์ฟเวอร์ไม่รับ ตรวจดูอีกครั้ง
hosting-wrong-neighborhood = เลือกย่าน
hosting-wrong-long = ยาวเกินไป เขียนให้สั้นลง
hosting-wrong-meant = บอกว่าหมายถึงอะไร ไม่เกิน 400 ตัวอักษร
hosting-wrong-promise = บอกว่าจะทำอะไร ไม่เกิน 160 ตัวอักษร
hosting-wrong-owner = บอกว่าใครทำ
hosting-wrong-note = บอกว่าเกิดอะไรขึ้น ไม่เกิน 600 ตัวอักษร
hosting-wrong-parts-many = ไม่มีจำนวนส่วนมากขนาดนั้น ตรวจดูตัวเลขอีกครั้ง
hosting-wrong-parts-open = จะเสร็จเมื่อทุกส่วนเสร็จแล้ว ใส่จำนวนส่วนให้ครบ หรือเลือกสถานะอื่น
hosting-wrong-parts-few = ส่วนที่เสร็จแล้วมีมากกว่าจำนวนนี้
hosting-wrong-due-step = ถ้าจะเปลี่ยนกำหนดที่สัญญาไว้ ให้เพิ่มสิ่งที่เกิดขึ้น กำหนดทั้งสองยังอยู่ในประวัติ
hosting-wrong-state = เปลี่ยนเป็นสถานะนั้นไม่ได้ เรื่องที่เสร็จแล้วหรือจะไม่ทำ กลับไปเป็นกำลังทำได้อย่างเดียว
hosting-wrong-link = ลิงก์ต้องขึ้นต้นด้วย https://
hosting-wrong-stream = การถ่ายทอดแต่ละรายการต้องมีที่อยู่ที่ขึ้นต้นด้วย https:// หรือชื่อช่อง
hosting-wrong-series = เลือกย่าน และระยะห่าง 0 ถึง 366 วัน
hosting-wrong-boards = เขียนแต่ละคณะพร้อมตัวเลขสองตัว: 4/7

## A series

hosting-series-where = ย่านไหนบ้าง
hosting-series-find = หาย่าน
hosting-series-all = ทั้งหมด
hosting-series-new = ย่านที่ยังไม่มีเวที
hosting-series-none = ไม่เลือกเลย
hosting-series-chosen = { $count ->
    [0] ยังไม่ได้เลือก ลำดับเป็นไปตามที่เลือก
   *[other] เลือกแล้ว { $count } ย่าน ตามลำดับที่เลือก
 }
hosting-every-days = จำนวนวันระหว่างสองเวที
hosting-every-days-hint = 7 คือสัปดาห์ละครั้ง 0 คือทั้งหมดในวันเดียว
hosting-series-preview = เวทีที่จะสร้าง
hosting-series-preview-empty = เลือกย่านและวันเริ่ม เพื่อดูว่าจะสร้างอะไร
hosting-make-drafts = สร้างร่าง
hosting-series-made = { $count ->
   *[other] สร้างร่างแล้ว { $count } ร่าง
 }
hosting-series-publish = เผยแพร่ทั้งชุดนี้
hosting-series-published = เผยแพร่แล้ว { $count } จาก { $all }

## Publish, move, call off, close

hosting-tabs = ส่วนต่าง ๆ ของเวที
hosting-tab-facts = เวที
hosting-tab-door = ประตู
hosting-tab-stream = ถ่ายทอดสด
hosting-tab-questions = คำถาม
hosting-tab-minutes = บันทึกการประชุม
hosting-tab-findings = สิ่งที่ได้ยิน
hosting-publish = เผยแพร่
hosting-publish-words = ตั้งแต่นี้ทุกคนเห็นเวทีนี้และจองได้
hosting-publish-division = ตั้งแต่นี้ตำรวจที่มีกุญแจถามได้ การประชุมไม่แสดงในรายการใด
hosting-close = ปิดเวที
hosting-close-words = ไม่รับการนับคนและคำถามอีก ยังเขียนบันทึกการประชุมและสิ่งที่ได้ยินได้
hosting-cancel = ยกเลิกเวที…
hosting-cancel-yes = ยกเลิกเวที
hosting-cancel-words = { $count ->
    [0] ยังไม่มีใครจอง เวทียังอยู่ในกำหนดการ โดยระบุว่ายกเลิก
   *[other] แจ้งผู้จอง { $count } รายทันที และปฏิทินเปลี่ยน เปลี่ยนกลับไม่ได้
 }
hosting-cancel-reason = เพราะอะไร ทุกคนอ่านได้
hosting-cancelled-because = ยกเลิก:
hosting-move-tells = { $count ->
    [0] คุณเปลี่ยนเวลาหรือสถานที่ ยังไม่มีใครจอง แต่ปฏิทินจะเปลี่ยน
   *[other] คุณเปลี่ยนเวลาหรือสถานที่ ระบบจะแจ้งผู้จอง { $count } ราย และปฏิทินจะเปลี่ยน
 }
hosting-move-heading = เวลาหรือสถานที่อื่น
hosting-move-yes = บันทึกและแจ้งผู้จอง
hosting-untold = { $count ->
   *[other] มีผู้จอง { $count } รายที่ไม่มีอีเมลที่ยืนยันแล้ว จึงแจ้งไม่ได้ โปรดติดประกาศไว้ที่ประตู
 }
hosting-boards = กรรมการ
hosting-boards-label = กรรมการที่บอกว่าจะมา
hosting-boards-hint = บรรทัดละหนึ่งคณะ พร้อมจำนวนกรรมการที่จะมา: Pico Union council 4/7
hosting-retention = ข้อมูลของประชาชน
hosting-shredded-due = ชื่อ ความต้องการ และรายชื่อจะถูกทำลายใน{ $day } หลังจากนั้นไม่มีใครเปิดได้
hosting-shredded-on = ชื่อ ความต้องการ และรายชื่อถูกทำลายเมื่อ { $day }
hosting-shredded-sign-ups = การจอง
hosting-shredded-rosters = รายชื่อ
hosting-shredded-questions = คำถาม
hosting-shredded-letters = อีเมลที่ยังไม่ส่ง

## The door

hosting-door-opening = กำลังเปิดรายการที่ประตู มีการบันทึกการเปิดนี้
hosting-door-search = ตัวเลขสี่ตัวแรก หรือชื่อ
hosting-door-came = มา { $came } จาก { $seats }
hosting-door-unsent = { $count ->
   *[other] ยังไม่ได้ส่งการนับ { $count } รายการ
 }
hosting-door-kept = { $count ->
   *[other] การนับ { $count } รายการรออยู่ที่นี่ จะส่งทันทีที่มีสัญญาณ เปิดหน้านี้ไว้
 }
hosting-scan = สแกนรหัสด้วยกล้อง
hosting-scan-stop = ปิดกล้อง
hosting-scan-picture = ภาพจากกล้อง
hosting-scan-aim = ถือรหัสไว้หน้ากล้อง
hosting-scan-refused = ตอนนี้ใช้กล้องไม่ได้ พิมพ์ตัวเลขสี่ตัวแรก
hosting-scan-unknown = รหัสนี้ไม่อยู่ในรายการที่ประตูของเวทีนี้
hosting-scan-several = มีหลายรหัสในรายการที่ขึ้นต้นเหมือนรหัสนี้ โปรดถามชื่อ
hosting-scan-counted = นับแล้วหนึ่งคน
hosting-scan-again = รหัสนี้นับไปแล้ว
hosting-scan-group = { $count ->
   *[other] { $count } ที่นั่ง ใส่จำนวนคนที่มา
 }
hosting-door-walk-ins = ไม่ได้จอง
hosting-door-less = ลดหนึ่ง
hosting-door-more = เพิ่มหนึ่ง
hosting-door-number = มากี่คน
hosting-door-all = มาครบ
hosting-door-add-walk-in = มาเพิ่มอีกหนึ่งคน
hosting-door-look = ตรวจดูจำนวนนี้
hosting-door-too-many = { $count ->
   *[other] คนเกินจำนวนที่นั่ง { $count } คน นับบนสองเครื่องหรือเปล่า โปรดตรวจดู
 }
hosting-door-counted-twice = นับซ้ำสองครั้ง
hosting-door-without-sign-up = มาโดยไม่ได้จอง
hosting-door-to-look-at = { $count ->
   *[other] โปรดตรวจดูจำนวนที่นับของ { $count } การจอง:
 }
hosting-door-no-name = ไม่มีชื่อ
hosting-door-wanted = ขอ { $count }
hosting-door-ages = อายุ: { $ages }
hosting-door-empty = ยังไม่มีใครจอง นับคนด้วยปุ่มด้านบน
hosting-door-nobody = ไม่พบใคร ลองใช้ตัวเลขน้อยลง หรือนับเป็นคนที่ไม่ได้จอง
hosting-roster-open = เปิดรายชื่อ
hosting-roster-words = นี่คือชื่อของคนในกลุ่ม การเปิดจะถูกบันทึกพร้อมชื่อของคุณ เปิดเฉพาะเมื่อจำเป็น
hosting-roster-yes = เปิด และบันทึกไว้
hosting-roster-hide = ปิดรายชื่อ
hosting-needs = สิ่งที่คนต้องการ
hosting-needs-about = ทุกคนที่ขอจะได้รับแจ้งว่าคุณตัดสินใจอย่างไร
hosting-need = ความต้องการ
hosting-need-who = ใคร
hosting-need-decision = การตัดสินใจ
hosting-need-sign-ups = { $count ->
   *[other] { $count } การจอง
 }
hosting-need-seats = { $count ->
   *[other] { $count } ที่นั่ง
 }
hosting-need-confirm = จะมีให้
hosting-need-decline = จัดให้ไม่ได้

## Streams

hosting-streams-edit = แก้ไขการถ่ายทอด
hosting-streams-empty = ยังไม่มีการถ่ายทอด เพิ่มเพื่อให้คนดูจากบ้านได้
hosting-add-stream = เพิ่มการถ่ายทอด
hosting-stream-language = ภาษาที่ได้ยิน
hosting-source = มาจากไหน
hosting-stream-address = ที่อยู่
hosting-stream-address-hint = https://… หรือชื่อช่อง
hosting-backup = แหล่งสำรอง
hosting-provider = ใครดูแลหน้านั้น
hosting-provider-hint = เช่น YouTube จะมีคำเตือนก่อนคนเข้าไป
hosting-captions = คำบรรยาย
hosting-stream-asl = มีล่ามภาษามือในภาพ
hosting-stream-interpreted = ได้ยินเสียงล่าม
hosting-move-up = เลื่อนขึ้น
hosting-since = ตั้งแต่ { $time }
hosting-by-hand = ตั้งเอง
hosting-by-probe = ระบบตรวจพบ
hosting-by-clock = ตามเวลา
hosting-set-state = ตั้งสถานะเอง
hosting-set-live = กำลังถ่ายทอด
hosting-set-interrupted = สัญญาณขาด
hosting-set-ended = จบแล้ว
hosting-set-later = ตั้งแต่ครึ่งชั่วโมงก่อนเริ่ม คุณตั้งที่นี่ได้ว่ากำลังถ่ายทอด
hosting-set-too-early = ตั้งว่ากำลังถ่ายทอดได้ตั้งแต่ครึ่งชั่วโมงก่อนเริ่ม จนถึงสี่ชั่วโมงหลังจบ
hosting-give-back = ให้ระบบตรวจเป็นผู้กำหนด
hosting-alarms = การแจ้งเตือนบนเครื่องนี้
hosting-alarms-off = ถ้าการถ่ายทอดของเวทีที่คุณจัดขาดหาย เครื่องนี้แจ้งคุณได้ทันที แม้คุณจะปิดระบบเจ้าหน้าที่ไว้
hosting-alarms-on = เครื่องนี้จะแจ้งคุณทันทีเมื่อการถ่ายทอดของเวทีที่คุณจัดขาดหาย และมีอีเมลถึงคุณด้วย
hosting-alarms-asked = เบราว์เซอร์กำลังถามคุณอยู่ โปรดกดอนุญาต
hosting-alarms-denied = เบราว์เซอร์ของคุณไม่อนุญาต คุณเปลี่ยนได้ในการตั้งค่าของเบราว์เซอร์สำหรับหน้านี้ เราจะแจ้งคุณทางอีเมล
hosting-alarms-unsupported = เบราว์เซอร์นี้แสดงการแจ้งเตือนไม่ได้ เราจะแจ้งคุณทางอีเมล
hosting-alarms-failed = ทำไม่สำเร็จ เราจะแจ้งคุณทางอีเมล คุณลองอีกครั้งได้
hosting-alarms-switch-on = เปิดบนเครื่องนี้
hosting-alarms-switch-off = ปิดบนเครื่องนี้
hosting-hour-left = เหลือ { $time } จากหนึ่งชั่วโมง
hosting-hour-what = หยุดการประชุมและพยายามให้การถ่ายทอดกลับมา คนดูจะเห็นเบอร์โทรศัพท์และแหล่งสำรอง
hosting-hour-over = ครบหนึ่งชั่วโมงแล้ว ทำต่อโดยไม่ถ่ายทอดได้ ถ้าประกาศให้ทุกคนได้ยิน
hosting-afterwards = บันทึกภาพและเสียง และคำบรรยาย
hosting-recording = ที่อยู่ของบันทึกภาพและเสียง
hosting-recording-due = สัญญาไว้ว่า { $day }
hosting-recording-overdue = บันทึกภาพและเสียงล่าช้า
hosting-texts = คำบรรยายเป็นไฟล์
hosting-text-language = ภาษาของไฟล์
hosting-text-file = ไฟล์ WebVTT ไม่เกิน 2 MB
hosting-by-a-person = คนเขียน

## Questions

hosting-questions-sort = เอาคำถามที่ยังไม่ได้อ่านขึ้นก่อน
hosting-questions-empty = ยังไม่มีคำถาม
hosting-supports = { $count ->
   *[other] มีอีก { $count } คนอยากรู้
 }
hosting-question-shown = ข้อความที่ทุกคนเห็น
hosting-question-shown-hint = ตัดชื่อออก คงความหมายไว้
hosting-question-answer = คำตอบ
hosting-question-show = แสดง
hosting-question-answered = แสดงพร้อมคำตอบ
hosting-question-decline = ไม่แสดง

## Minutes

hosting-minutes = บันทึกการประชุม
hosting-minutes-hint = ใช้คำง่าย ๆ ไม่ใส่ชื่อคนที่มา
hosting-minutes-later = เก็บบันทึกการประชุมได้ตั้งแต่เวทีเริ่ม และเผยแพร่ได้หลังเวทีจบ
hosting-minutes-changed = มีคนอื่นเก็บบันทึกการประชุมอีกฉบับไว้ คุณดูได้ที่นี่ ส่วนสิ่งที่คุณเขียนยังอยู่ในช่องด้านล่าง รวมทั้งสองฉบับเข้าด้วยกัน แล้วบันทึก
hosting-organizations = มากี่กลุ่ม
hosting-publish-record = เผยแพร่บันทึกการประชุม
hosting-record-published = เผยแพร่เมื่อ { $day } ถ้าบันทึกอีก สิ่งที่ทุกคนอ่านจะเปลี่ยน
hosting-record-due = สัญญาไว้ว่า { $day }

## Findings

hosting-new-finding = เขียนสิ่งที่ได้ยิน
hosting-finding-edit = แก้ไขสิ่งที่ได้ยิน
hosting-findings-empty = ยังไม่ได้จดอะไรไว้
hosting-quote = ตามคำพูดของคน
hosting-quote-hint = ไม่ใส่ชื่อ เว้นว่างได้
hosting-meant = หมายถึงอะไร
hosting-theme = หัวข้อ
hosting-said-by = มีคนพูดประมาณกี่คน
hosting-said-by-hint = ถ้าไม่มีใครนับให้เว้นว่าง จำนวนน้อยกว่า 10 จะไม่แสดง
hosting-said-by-count = { $count ->
   *[other] มีคนพูดประมาณ { $count } คน
 }
hosting-answered-by = คำสัญญาที่ตอบเรื่องนี้
hosting-answered-by-hint = เฉพาะของย่านนี้
hosting-publish-it = ให้ทุกคนอ่านได้
hosting-is-published = เผยแพร่แล้ว
hosting-is-draft = ร่าง

## Commitments

hosting-new-commitment = คำสัญญาใหม่
hosting-commitments-none = ไม่มีคำสัญญาที่ตรงกับที่เลือก ลองลดสิ่งที่เลือกลง
hosting-commitments-empty = ยังไม่มีคำสัญญา
hosting-promise = จะทำอะไร
hosting-more-about = รายละเอียด
hosting-owner = ใครทำ
hosting-budget = เงินมาจากไหน
hosting-due = ภายในเมื่อไร
hosting-parts = จำนวนส่วนทั้งหมด
hosting-answers = สิ่งที่ได้ยินซึ่งคำสัญญานี้ตอบ
hosting-answers-hint = เฉพาะของย่านนี้
hosting-late = { $days ->
   *[other] ล่าช้า { $days } วัน
 }
hosting-due-on = กำหนด { $day }
hosting-due-moved = กำหนด { $day } เดิม { $first }
hosting-parts-done = เสร็จ { $done } จาก { $all } ส่วน
hosting-findings-count = { $count ->
   *[other] ตอบสิ่งที่ได้ยิน { $count } เรื่อง
 }
hosting-history = สิ่งที่เกิดขึ้น
hosting-add-step = เพิ่มสิ่งที่เกิดขึ้น
hosting-step-about = ขั้นที่เขียนแล้วแก้ภายหลังไม่ได้ ผู้ติดตามจะได้รับแจ้ง
hosting-step-state = ตอนนี้ถึงไหน
hosting-step-parts = ส่วนที่เสร็จแล้ว
hosting-step-note = เกิดอะไรขึ้น
hosting-step-evidence = ดูได้ที่ไหน
hosting-step-due = กำหนดใหม่
hosting-step-due-hint = กำหนดเดิมยังอยู่ในประวัติ

## Requests

hosting-requests-open = { $count ->
   *[other] มี { $count } คำขอที่ยังไม่ได้ตอบ
 }
hosting-requests-empty = ยังไม่มีกลุ่มใดขอให้จัดเวที
hosting-request-no-group = กลุ่มที่ไม่บอกชื่อ
hosting-request-due = ตอบภายใน { $day }
hosting-request-size = ประมาณกี่คน
hosting-request-days = วันที่สะดวก
hosting-request-contact = ช่องทางติดต่อ
hosting-request-contact-open = เปิดช่องทางติดต่อ
hosting-request-contact-words = เมื่อเปิด จะมีการบันทึกไว้พร้อมชื่อของคุณ
hosting-request-contact-gone = ช่องทางติดต่อของกลุ่มถูกทำลายแล้ว
hosting-request-reply = ตอบ
hosting-request-answer = คำตอบของเรา
hosting-request-answer-hint = ทุกคนอ่านได้
hosting-request-session = เวทีที่จัดตามคำขอนี้
hosting-request-send = ส่งคำตอบ
hosting-request-schedule = กำหนดจัดเวทีแล้ว
hosting-request-plan = สร้างเวทีจากคำขอนี้
hosting-request-planning = คุณกำลังสร้างเวทีที่กลุ่มหนึ่งขอ เมื่อเผยแพร่แล้ว คำขอจะบอกเรื่องนี้
hosting-request-decline = ปฏิเสธ พร้อมเหตุผล

## States and kinds

hosting-word-public = ทุกคน
hosting-word-division = การประชุมเขตตำรวจ
hosting-word-draft = ร่าง
hosting-word-published = เผยแพร่แล้ว
hosting-word-cancelled = ยกเลิก
hosting-word-closed = ปิดแล้ว
hosting-word-findings-only = เฉพาะสิ่งที่ได้ยิน
hosting-word-questions = คำถามและคำตอบ ไม่มีชื่อ
hosting-word-recording = ภาพและเสียงทั้งหมด
hosting-word-asked = ขอแล้ว
hosting-word-confirmed = ยืนยันแล้ว
hosting-word-declined = ปฏิเสธแล้ว
hosting-word-unconfirmed = ยังไม่ยืนยัน
hosting-word-registered = ได้ที่นั่งแล้ว
hosting-word-partly = ได้ที่นั่งบางส่วน
hosting-word-waiting = รออยู่
hosting-word-shown = แสดงอยู่
hosting-word-answered = ตอบแล้ว
hosting-word-scheduled = กำหนดแล้ว
hosting-word-withdrawn = ถอนแล้ว
hosting-word-starting-soon = ใกล้เริ่ม
hosting-word-live = กำลังถ่ายทอด
hosting-word-interrupted = สัญญาณขาด
hosting-word-ended = จบแล้ว
hosting-word-recording-posted = บันทึกภาพและเสียงออกแล้ว
hosting-word-unknown = ไม่ทราบ
hosting-word-hls = โปรแกรมเล่นของเราเอง (HLS)
hosting-word-page = หน้าเว็บของบริษัท
hosting-word-channel = ช่องโทรทัศน์หรือวิทยุ
hosting-word-no-captions = ไม่มีคำบรรยาย
hosting-word-automatic = คำบรรยายโดยเครื่อง
hosting-word-human = คำบรรยายโดยคน
hosting-word-promised = สัญญาแล้ว
hosting-word-underway = กำลังทำ
hosting-word-done = เสร็จแล้ว
hosting-word-dropped = ไม่ทำแล้ว

hosting-door-helpers = ผู้ช่วยที่ประตู
hosting-co-hosts-about = กลุ่มที่มาช่วยจะได้กุญแจ กุญแจนี้เปิดหน้า “ช่วยที่ประตู” เพื่อดูว่าคาดว่าจะมากี่คน ต้องการอะไร และนับคนที่มา หน้านี้ไม่แสดงชื่อ
hosting-co-host-name = ชื่อกลุ่ม
hosting-co-host-hint = ชื่อกลุ่ม ไม่ใช่ชื่อคน
hosting-co-host-make = สร้างกุญแจ
hosting-co-host-key = กุญแจนี้แสดงครั้งนี้ครั้งเดียว คัดลอกแล้วส่งให้:
hosting-co-host-revoke = เรียกกุญแจคืน
hosting-co-host-revoke-one = เรียกกุญแจคืน: { $name }
hosting-co-host-revoke-words = กุญแจนี้จะเปิดอะไรไม่ได้อีก จำนวนที่นับแล้วยังอยู่
hosting-discard = ทิ้งร่าง
hosting-discard-words = ร่างจะหายไปอย่างถาวร ยังไม่มีใครเห็น และไม่มีการแจ้งใคร
