# Findings and commitments

heard-title = สิ่งที่เราได้ยิน
heard-none = ยังไม่ได้จดอะไรไว้
will-do-title = สิ่งที่เราจะทำ
will-do-none = ยังไม่มีคำสัญญา
will-do-nothing-open = ตอนนี้ไม่มีคำสัญญาที่ยังรอทำอยู่
done-title = ทำเสร็จแล้ว
dropped-title = สิ่งที่เราจะไม่ทำ และเพราะอะไร
tally-heard = ได้ยิน
tally-promised = สัญญา
tally-done = เสร็จ
tally-late = ล่าช้า
neighborhoods-title = ย่านต่าง ๆ
neighborhoods-lead = ประชาชนพูดอะไร เทศบาลสัญญาอะไร และผลเป็นอย่างไร
neighborhoods-visited = มีเวทีแล้ว { $visited } จาก { $all } ย่าน
neighborhoods-search = ชื่อย่าน
neighborhoods-none = ไม่มีย่านชื่อนี้
neighborhoods-heard = ย่านที่เราไปรับฟังแล้ว
neighborhoods-not-yet = ยังไม่ได้ไป
neighborhoods-not-yet-note = ยังไม่มีใครมารับฟังที่นี่
neighborhoods-in = { $neighborhoods ->
   *[other] { $neighborhoods } ย่าน
 }
neighborhood-held = { $sessions ->
   *[other] { $sessions } เวที
 }
neighborhood-last = ล่าสุด:
neighborhood-next = ถัดไป:
neighborhood-none-yet = ยังไม่มีเวที
neighborhood-promises = สัญญา { $promised } เรื่อง เสร็จ { $done } เรื่อง
neighborhood-late = ล่าช้า { $late } เรื่อง
neighborhood-come = มาพูดคุยกัน
neighborhood-past = เวทีที่จัดไปแล้ว
neighborhood-more-next = เวทีอื่น ๆ ที่จะจัดที่นี่
neighborhood-more-heard = สิ่งที่เราได้ยินก่อนหน้านี้
neighborhood-more-promised = คำสัญญาทั้งหมดสำหรับย่านนี้
neighborhood-more-past = เวทีทั้งหมดที่นี่ ตั้งแต่ครั้งแรก
finding-label = สิ่งที่เราได้ยิน
finding-said-by = { $people ->
   *[other] มีคนพูดเรื่องนี้ประมาณ { $people } คน
 }
finding-answers = { $commitments ->
   *[other] มี { $commitments } คำสัญญาที่ตอบเรื่องนี้
 }
finding-no-answer = ยังไม่มีคำสัญญาที่ตอบเรื่องนี้
finding-heard-at = ได้ยินที่
finding-answered-by = เราจะทำอะไรกับเรื่องนี้
finding-unanswered = ยังไม่มีคำสัญญาที่ตอบเรื่องนี้ คุณติดตามไว้เพื่อรับข่าวได้
state-promised = สัญญาแล้ว
state-underway = กำลังทำ
state-done = เสร็จแล้ว
state-dropped = จะไม่ทำ
commitments-title = คำสัญญาของเทศบาล
commitments-lead = ใครทำ ภายในเมื่อไร และเกิดอะไรขึ้นบ้าง เรื่องที่ล่าช้าอยู่บนสุด
commitments-data = ทั้งหมดเป็นข้อมูล (JSON)
commitments-none = เทศบาลยังไม่ได้สัญญาอะไร
commitments-none-chosen = ไม่มีคำสัญญาที่ตรงกับที่คุณเลือก
filter-late = เฉพาะที่ล่าช้า
filter-state = ถึงไหนแล้ว
commitment-late-by = { $days ->
   *[other] ล่าช้า { $days } วัน
 }
commitment-done-on = เสร็จเมื่อ { $day }
commitment-done-late = { $days ->
   *[other] เสร็จเมื่อ { $day } ล่าช้า { $days } วัน
 }
commitment-on-time = ตรงเวลา
commitment-due = กำหนด
commitment-first-due = กำหนดเดิม:
commitment-owner = ใครทำ:
commitment-budget = เงินมาจาก:
commitment-parts-done = เสร็จแล้ว { $done } จาก { $all } ส่วน
history-title = สิ่งที่เกิดขึ้น
history-none = ยังไม่มีอะไร
step-new-due = กำหนดใหม่:
step-evidence = ดูด้วยตาคุณเอง
answers-title = เพราะอะไร: สิ่งที่ประชาชนพูด

## Following

follow-title = ติดตาม
follow-one = ติดตาม: { $name }
follow-lead = เราจะเขียนถึงคุณเมื่อมีการเปลี่ยนแปลง ไม่ต้องมีบัญชี
follow-block-title = ติดตามเรื่องนี้
follow-block = ทางอีเมลหรือโปรแกรมอ่านข่าว ไม่ต้องมีบัญชี
follow-by-mail = บอกฉันทางอีเมล
follow-feed = ฟีดสำหรับโปรแกรมอ่านข่าว
follow-email = อีเมล
follow-email-hint = เราจะส่งลิงก์ให้ก่อน และไม่ส่งข่าวจนกว่าคุณจะเปิดลิงก์และตอบตกลง
follow-email-wrong = ดูไม่เหมือนที่อยู่อีเมล โปรดตรวจดูอีกครั้ง
follow-send = ติดตาม
follow-sent = เราส่งอีเมลให้คุณแล้ว เปิดลิงก์ในอีเมลและกดปุ่มในหน้านั้น จึงจะมีผล
follow-asked = อยากได้อีเมลเมื่อมีการเปลี่ยนแปลงที่นี่ไหม
follow-confirm = ใช่ เขียนถึงฉัน
follow-now = คุณติดตาม: { $name }
follow-now-note = ทุกอีเมลมีลิงก์สำหรับเลิกรับ
follow-end = เลิกเขียนถึงฉัน
follow-ended = เลิกแล้ว
follow-ended-note = ลบที่อยู่ของคุณแล้ว เราจะไม่เขียนอีก
follow-gone = ไม่มีอะไรให้เลิกรับ
follow-gone-note = เลิกรับการแจ้งข่าวนี้ไปก่อนแล้ว หรือลิงก์เก่าเกินไป เราจะไม่ส่งอะไรเรื่องนี้อีก
follow-vow = ที่อยู่ของคุณล็อกไว้ และไม่ใช้ทำอย่างอื่น
follow-forgotten = ถ้าคุณไม่กดปุ่มในหน้านั้น เราจะลบที่อยู่นี้หลังสองวัน
follow-push = แจ้งฉันบนโทรศัพท์เครื่องนี้
follow-push-vow = สิ่งที่เก็บไว้: ที่อยู่สำหรับส่งการแจ้งเตือน ซึ่งอยู่กับบริษัทผู้สร้างเบราว์เซอร์ของคุณ จนกว่าคุณจะเลิกรับ
follow-push-leave = ปุ่ม “ออกจากหน้านี้” ก็หยุดการแจ้งเตือนด้วย
follow-push-denied = เบราว์เซอร์ของคุณไม่อนุญาตการแจ้งเตือน คุณเปลี่ยนได้ในการตั้งค่าของเบราว์เซอร์ หรือใช้อีเมล
follow-push-lost = เบราว์เซอร์นี้จะไม่ได้รับการแจ้งเตือนอีก เลิกรับที่นี่ แล้วติดตามใหม่
follow-push-failed = บริการแจ้งเตือนไม่ตอบ ลองอีกครั้ง หรือใช้อีเมล
follow-now-push = เมื่อกดการแจ้งเตือน หน้านี้จะเปิดขึ้น คุณเลิกรับได้ที่นี่
