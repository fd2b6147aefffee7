# The mailbox that a code opens.

## The code

mailbox-enter-title = กลับเข้ามาด้วยรหัสของคุณ
mailbox-enter-intro = พิมพ์ตัวเลข 24 ตัว รหัสนี้ใช้เปิดคำตอบ ไม่ได้ใช้เปิดเรื่องที่แจ้ง
mailbox-enter-label = รหัสของคุณ
mailbox-enter-hint = หกกลุ่ม กลุ่มละสี่ตัว จะเว้นวรรคหรือใส่ขีดคั่นก็ได้ รหัสที่มีตัวเลข 16 ตัวใช้ที่ “ที่นั่งของคุณ” ในส่วน “เวทีรับฟัง”
mailbox-enter-count = { $typed } จาก { $all } ตัว
mailbox-enter-button = เปิดกล่องข้อความ
mailbox-enter-lost = ทำรหัสหายใช่ไหม ถ้าไม่มีรหัส เราหาเรื่องของคุณไม่พบ เพราะเราไม่รู้ว่าคุณเป็นใคร คุณแจ้งเรื่องใหม่ได้
mailbox-opening = กำลังเปิด ใช้เวลาไม่กี่วินาที เพื่อไม่ให้ใครลองสุ่มรหัสได้มาก ๆ
mailbox-closed-idle = เราปิดกล่องข้อความ เพราะไม่มีใครแตะหน้านี้ 10 นาที พิมพ์รหัสเพื่อเปิดอีกครั้ง

## Where it stands

mailbox-kind-hate = เรื่องของคุณ · ความเกลียดชัง
mailbox-kind-property = เรื่องของคุณ · ของถูกขโมยหรือเสียหาย
mailbox-standing-received = เรื่องของคุณมาถึงแล้ว ยังไม่มีใครเปิด
mailbox-standing-read = { $unit } อ่านแล้ว
mailbox-standing-answered = { $unit } เขียนถึงคุณแล้ว
mailbox-standing-frozen = คุณถอนเรื่องนี้แล้ว ตอนนี้ไม่มีใครเปิดได้
mailbox-standing-kept = คุณถอนเรื่องนี้แล้ว ตำรวจเปิดไปก่อนหน้านั้น
mailbox-standing-shredded = เรื่องนี้ถูกทำลายแล้ว ไม่มีใครอ่านได้อีก
mailbox-badge-waiting = รออยู่
mailbox-badge-read = อ่านแล้ว
mailbox-badge-answered = ตอบแล้ว
mailbox-badge-withdrawn = ถอนแล้ว
mailbox-badge-shredded = ทำลายแล้ว
mailbox-received = มาถึงเมื่อ{ $day }
mailbox-due = ต่อไป: คุณจะได้รับคำตอบภายใน{ $day }

## Messages

mailbox-messages = ข้อความ
mailbox-no-messages = ยังไม่มีข้อความ
mailbox-only-you-two = อ่านได้เฉพาะคุณกับหน่วยงานนี้
mailbox-you = คุณ
mailbox-not-verified = ยืนยันไม่ได้ ไม่มีใครในหน่วยงานนี้ลงนามในข้อความนี้ เราจึงไม่แสดง โปรดโทรหาหน่วยงาน
mailbox-unreadable = รหัสของคุณเปิดข้อความนี้ไม่ได้
mailbox-look-again = ดูข้อความใหม่
mailbox-write = เขียนถึง { $unit }
mailbox-write-button = ล็อกและส่ง
mailbox-write-sending = กำลังล็อกและส่ง
mailbox-write-sent = ส่งแล้ว อ่านได้เฉพาะหน่วยงานนี้กับคุณ
mailbox-write-not-sent = สิ่งที่คุณเขียนยังอยู่ตรงนี้ โปรดลองอีกครั้ง
mailbox-write-too-long = ยาวเกินหนึ่งข้อความ โปรดแบ่งส่งเป็นสองข้อความ
mailbox-write-closed = คุณถอนเรื่องนี้แล้ว จึงเพิ่มข้อความไม่ได้

## Who opened it

mailbox-who-opened = ใครเปิดแล้ว
mailbox-opened-narrative = { $unit } อ่านเรื่องที่เกิดขึ้นแล้ว
mailbox-opened-contact = { $unit } เปิดชื่อและช่องทางติดต่อของคุณแล้ว
mailbox-opened-box = { $unit } เปิดช่องของผู้ช่วยผู้เสียหายแล้ว
mailbox-opened-message = { $unit } อ่านข้อความแล้ว
mailbox-unopened-narrative = ยังไม่มีใครอ่านเรื่องที่เกิดขึ้น
mailbox-unopened-contact = ยังไม่มีใครเปิดชื่อและช่องทางติดต่อของคุณ
mailbox-unopened-box = ยังไม่มีใครเปิดช่องของผู้ช่วยผู้เสียหาย
mailbox-unopened-message = ยังไม่มีใครอ่านข้อความ
mailbox-who-opened-note = เราจดวันไว้ แต่ไม่จดเวลา

## Taking it back

mailbox-take-back = ถอนเรื่อง
mailbox-withdraw-unopened = ตำรวจยังไม่ได้เปิดเรื่องนี้ ถ้าคุณถอน จะไม่มีใครเปิดได้ตั้งแต่ตอนนั้น และเรื่องจะถูกทำลายหลังจาก 7 วัน
mailbox-withdraw-opened = ตำรวจเปิดเรื่องนี้แล้ว ถ้าคุณถอน ตำรวจจะเลิกเขียนถึงคุณ แต่อาจต้องเก็บสิ่งที่อ่านไว้ ส่วนช่องของผู้ช่วยผู้เสียหายจะถูกลบทั้งหมด
mailbox-frozen = ไม่มีใครเปิดได้ เรื่องนี้จะถูกทำลายถาวรใน{ $day } ก่อนถึงวันนั้นคุณยังเปลี่ยนใจได้
mailbox-kept = ตำรวจได้รับแจ้งแล้วและจะไม่เขียนถึงคุณอีก ตำรวจอาจต้องเก็บสิ่งที่อ่านและสำเนาที่ทำไว้ ส่วนที่เหลือจะถูกทำลายใน{ $day } ก่อนถึงวันนั้นคุณยังเปลี่ยนใจได้
mailbox-shredded = กุญแจถูกทำลายแล้ว หลังจาก 21 วัน แม้ข้อมูลสำรองเก่าก็อ่านไม่ได้
mailbox-box-erased = ลบช่องของผู้ช่วยผู้เสียหายแล้ว
mailbox-withdraw = ถอนเรื่องนี้
mailbox-erase-box = ลบเฉพาะช่องของผู้ช่วยผู้เสียหาย
mailbox-cancel = เปลี่ยนใจแล้ว ไม่ถอนเรื่อง
mailbox-seven-days = หลังจากนั้นคุณมีเวลา 7 วันที่จะเปลี่ยนใจ
mailbox-sure-unopened = จะถอนเรื่องนี้ไหม ตั้งแต่นี้จะไม่มีใครเปิดได้ คุณมีเวลา 7 วันที่จะเปลี่ยนใจ
mailbox-sure-opened = จะถอนเรื่องนี้ไหม ตำรวจจะเลิกเขียนถึงคุณ แต่อาจต้องเก็บสิ่งที่อ่านไว้
mailbox-sure-yes = ใช่ ถอนเรื่อง
mailbox-sure-erase = จะลบช่องของผู้ช่วยผู้เสียหายไหม ลบแล้วเอากลับมาไม่ได้ แต่เรื่องที่คุณแจ้งยังอยู่
mailbox-sure-erase-yes = ใช่ ลบช่องนี้
mailbox-sure-no = ไม่ คงไว้เหมือนเดิม
mailbox-deed-not-done = ยังไม่มีอะไรเปลี่ยน

## The end

mailbox-close = ปิดกล่องข้อความ
mailbox-close-note = หน้านี้จะปิดกล่องข้อความเองหลังจาก 10 นาที ถ้ามีคนเดินมา ให้กด “ออกจากหน้านี้”
