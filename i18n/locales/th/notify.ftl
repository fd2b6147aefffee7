# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = รายการงาน
mail-work-list-body = มีความเคลื่อนไหวใหม่ในรายการงานของคุณ
mail-stream-subject = การถ่ายทอดสดขาดหาย
mail-stream-body = การถ่ายทอดสดของเวทีที่คุณจัดไม่ตอบสนอง โปรดเปิดระบบเจ้าหน้าที่ตอนนี้
push-stream-body = { $title }: การถ่ายทอดสดไม่ตอบสนอง กดที่นี่เพื่อเปิดระบบเจ้าหน้าที่
