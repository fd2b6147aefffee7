# The desk: queue, case, answers, boxes.

## Queue

triage-queue = คิว
triage-filters = เลือกเรื่อง
triage-filters-state = สถานะ
triage-filters-danger = อันตราย
triage-filter-all = ทุกเรื่อง
triage-filter-urgent-unread = ด่วน ยังไม่อ่าน
triage-filter-urgent = เรื่องด่วนทั้งหมด
triage-state-new = ใหม่
triage-state-reading = กำลังอ่าน
triage-state-answered = ตอบแล้ว
triage-count-more = { $count }+
triage-most-pressing-first = เรื่องเร่งด่วนที่สุดก่อน

triage-danger = { $count ->
   *[other] มี { $count } คนที่อาจมีอันตรายอีก
 }
triage-danger-unread = { $count ->
   *[other] มี { $count } เรื่องที่ยังไม่มีใครในหน่วยงานนี้อ่าน
 }
triage-danger-show = ดูเรื่องแรก

triage-column-urgent = อันตราย
triage-column-case = เรื่อง
triage-column-due = กำหนดตอบครั้งแรก
triage-column-state = สถานะ
triage-column-kind = ประเภท
triage-column-area = เขต
triage-column-language = ภาษา
triage-column-received = วันที่รับ
triage-column-marks = หมายเหตุ

triage-due-late = { $days ->
   *[other] เลยกำหนด { $days } วัน
 }
triage-due-today = วันนี้
triage-due-tomorrow = พรุ่งนี้
triage-due-answered = ส่งแล้ว
triage-kind-hate = ความเกลียดชัง
triage-kind-property = ทรัพย์สิน
triage-area-none = ไม่ได้ระบุ
triage-area-number = เขต { $number }
triage-language-none = ไม่ทราบ
triage-urgent = อาจมีอันตรายอีก
triage-unread = ข้อความใหม่
triage-withdrawn = ถอนแล้ว

triage-page = หน้า { $page }
triage-next = หน้าถัดไป
triage-previous = หน้าก่อน
triage-refresh = รีเฟรช
triage-empty = ยังไม่มีเรื่อง เรื่องใหม่จะแสดงหลังรีเฟรช
triage-empty-filter = ตอนนี้ไม่มีเรื่องประเภทนี้
triage-show-all = ดูทุกเรื่อง
triage-busy = ตอนนี้เซิร์ฟเวอร์มีงานมาก โปรดลองอีกครั้งในอีกสักครู่
triage-failed = โหลดคิวไม่ได้
triage-failed-stale = นี่คือคิวเดิม รีเฟรชไม่ได้

## Keys

triage-keys-heading = ปุ่มลัดทั้งหมด
triage-keys-moving = ลง, ขึ้น
triage-keys-down = เรื่องถัดลงไป
triage-keys-up = เรื่องถัดขึ้นไป
triage-keys-open = เปิดเรื่อง
triage-keys-next = หน้าถัดไป
triage-keys-previous = หน้าก่อน
triage-keys-urgent = เฉพาะเรื่องด่วน หรือกลับเป็นทุกเรื่อง
triage-keys-refresh = รีเฟรช
triage-keys-queue = ไปที่คิว
triage-keys-back = ออกจากช่องพิมพ์ แล้วออกจากเรื่อง
triage-keys-answer = เขียนคำตอบ
triage-keys-ready = คำตอบสำเร็จรูป
triage-keys-copy = คัดลอกหมายเลขเรื่อง
triage-keys-send = ล็อกและส่งคำตอบ
triage-keys-lock = ปิดกุญแจหน่วยงาน
triage-keys-help = รายการนี้
triage-close = ปิด

## Case

triage-case = เรื่อง { $number }
triage-back = กลับไปที่คิว
triage-copy = คัดลอกหมายเลข
triage-copied = คัดลอกแล้ว
triage-area-of = เขต { $area }
triage-received-on = รับเมื่อ{ $day }
triage-first-answer-late = { $days ->
   *[other] คำตอบแรกเลยกำหนด { $days } วัน
 }
triage-first-answer-today = ต้องตอบครั้งแรกวันนี้
triage-first-answer-tomorrow = ต้องตอบครั้งแรกพรุ่งนี้
triage-first-answer-on = ต้องตอบครั้งแรกภายใน{ $day }
triage-first-answer-sent = ส่งคำตอบแรกแล้ว

triage-opening = กำลังดึงและเปิดส่วนที่ล็อกไว้
triage-logged = มีการบันทึกทุกครั้งที่เปิด และผู้แจ้งเห็นวันที่เปิด
triage-sealed-parts = ส่วนที่ล็อกไว้
triage-part-story = เรื่องที่เกิดขึ้น
triage-part-circumstances = สถานที่ เวลา คน
triage-part-items = ของที่หายหรือเสียหาย
triage-part-contact = ชื่อและช่องทางติดต่อ
triage-opened = เปิดอยู่
triage-not-shared = ไม่ได้ให้หน่วยงานนี้ดู
triage-destroyed = ทำลายแล้ว
triage-contact-empty = ผู้แจ้งไม่ได้ให้ชื่อและช่องทางติดต่อ
triage-story-empty = ผู้แจ้งไม่ได้เขียนเล่าเรื่อง
triage-unreadable = เปิดไม่ได้
triage-unreadable-why = ส่วนนี้ถูกแก้หลังจากล็อก หรือล็อกไว้สำหรับกุญแจอื่น อย่านำไปใช้อ้างอิง แจ้งหมายเลขเรื่องให้หัวหน้างาน

triage-label-what = เหตุ
triage-label-place = สถานที่
triage-label-where = จุดที่แน่นอน
triage-label-neighborhood = ย่าน
triage-label-outside = นอกเขตเมือง
triage-label-when = เมื่อไร
triage-label-people = คน
triage-label-bias = เหตุที่ตกเป็นเป้า
triage-label-bias-words = คำพูดของเขา
triage-label-business = ร้านหรือบริษัท
triage-label-name = ชื่อ
triage-label-phone = โทรศัพท์
triage-label-email = อีเมล
triage-label-safe = วิธีติดต่อที่ปลอดภัย
triage-item-name = ของ
triage-item-value = ราคา
triage-item-serial = หมายเลขเครื่อง
triage-yes = ใช่

triage-withdrawn-heading = ผู้แจ้งถอนเรื่องนี้แล้ว
triage-withdrawn-frozen = ยังไม่มีหน่วยงานตำรวจใดเปิด กุญแจของเรื่องนี้จะถูกทำลายใน{ $day } ก่อนถึงวันนั้นมีแต่ผู้แจ้งที่ยกเลิกการถอนได้ ส่งคำตอบไม่ได้
triage-withdrawn-kept = ตำรวจเปิดไปก่อนแล้ว อย่าเขียนถึงผู้แจ้งอีก สิ่งที่กฎหมายบังคับให้หน่วยงานเก็บจะยังอยู่ ส่วนที่เหลือจะถูกทำลายใน{ $day }
triage-withdrawn-shredded = กุญแจของเรื่องนี้ถูกทำลายแล้ว ไม่มีใครอ่านได้อีก ทั้งที่นี่และในข้อมูลสำรอง

## Messages

triage-messages = ข้อความ
triage-messages-empty = ยังไม่มีข้อความ ผู้แจ้งรอคำตอบแรกอยู่
triage-from-reporter = ผู้แจ้ง
triage-from-unit = หน่วยงานของคุณ
triage-message-unreadable = ข้อความนี้เปิดไม่ได้: ถูกแก้ไข หรือล็อกไว้สำหรับกุญแจอื่น
triage-message-not-verified = ข้อความนี้ไม่ได้ลงนามโดยหน่วยงานของคุณ จึงไม่แสดงเนื้อหา
triage-answer = คำตอบ
triage-answer-hint = ใช้คำง่าย ๆ ผู้แจ้งอ่าน { $language }
triage-answer-hint-any = ใช้คำง่าย ๆ ผู้แจ้งใช้รหัสเปิดอ่าน
triage-answer-closed = ส่งคำตอบไม่ได้: เรื่องนี้ถูกถอนแล้ว
triage-answer-no-key = ส่งคำตอบไม่ได้: กุญแจของผู้แจ้งอยู่ในส่วนที่หน่วยงานนี้เปิดไม่ได้
triage-ready = คำตอบสำเร็จรูป
triage-ready-thanks-name = ขอบคุณ อ่านแล้ว
triage-ready-thanks = ขอบคุณที่บอกเรา เราอ่านเรื่องของคุณแล้ว คุณไม่ต้องบอกว่าคุณเป็นใคร โปรดกลับมาดูที่นี่อีกครั้งพรุ่งนี้
triage-ready-safe-name = คุณปลอดภัยไหม
triage-ready-safe = ตอนนี้คุณปลอดภัยไหม ถ้ามีอันตราย โทร 911 หรือไปอยู่ในที่ที่มีคนอื่น บอกเราที่นี่ว่าเขียนถึงคุณอย่างไรและเมื่อไรจึงปลอดภัย
triage-ready-more-name = คำถามหนึ่งข้อ
triage-ready-more = เราอยากเข้าใจเรื่องหนึ่งให้ดีขึ้น มีใครอยู่ตรงนั้นและเห็นเหตุการณ์ไหม หรือมีกล้องอยู่ใกล้ ๆ ไหม คุณเลือกเองได้ว่าจะตอบอะไร
triage-send = ล็อกและส่ง
triage-sending = กำลังล็อกและส่ง
triage-sent = ส่งแล้ว ผู้แจ้งใช้รหัสเปิดอ่าน
triage-not-sent = ยังไม่ได้ส่ง
triage-conflict = ข้อความของเพื่อนร่วมงานมาถึงก่อน แสดงอยู่ด้านบนแล้ว อ่านก่อน แล้วส่งของคุณ
triage-answer-full = ใช้พื้นที่ไปแล้ว { $percent }%
triage-answer-too-long = ยาวเกินไป ตัดคำออกบ้างหรือส่งเป็นสองข้อความ

triage-discard-heading = คำตอบของคุณยังไม่ได้ส่ง
triage-discard-text = ถ้าออกจากเรื่องนี้ คำตอบจะหายไป
triage-discard = ออกจากเรื่อง
triage-keep-writing = เขียนต่อ

## Clock and timeline

triage-clocks = กำหนดเวลา
triage-clock-first-answer = คำตอบแรก
triage-timeline = ลำดับเหตุการณ์ของหน่วยงานนี้
triage-step-received = รับเรื่อง
triage-step-narrative = ดึงคำเล่า
triage-step-contact = ดึงช่องทางติดต่อ
triage-step-box = ดึงช่องเรื่องเข้าเมือง
triage-step-message = ดึงข้อความ
triage-step-now = เปิดอยู่บนหน้าจอนี้

triage-case-missing = หน่วยงานนี้ไม่มีเรื่องนี้ อาจให้เฉพาะหน่วยงานอื่นดู
triage-case-failed = เปิดเรื่องไม่ได้

## Boxes

triage-boxes = ช่องเรื่องเข้าเมือง
triage-boxes-about = มีแต่องค์กรของคุณที่เปิดได้ เรื่องความเกลียดชังทุกเรื่องมีช่องนี้ รายการนี้แสดงช่องที่มีคนกรอก
triage-boxes-opening = { $count ->
   *[other] เปิดแล้ว { $count } ช่อง
 }
triage-boxes-done = มีข้อมูล { $filled } ช่อง จากที่เปิด { $count } ช่อง
triage-boxes-none = ยังไม่มีใครกรอกช่องนี้
triage-boxes-damaged = { $count ->
   *[other] มี { $count } ช่องที่เปิดไม่ได้: ถูกแก้ไขหรือล็อกไว้สำหรับกุญแจอื่น หมายเลขเรื่อง:
 }
triage-boxes-failed = ดึงช่องได้ไม่ครบ
triage-box-open-case = เปิดเรื่อง
triage-box-no-words = ทำเครื่องหมายอย่างเดียว ไม่ได้เขียน
