# The staff console's frame: logging in, the unit key, the bar.

staff-console = ระบบสำหรับเจ้าหน้าที่
staff-skip = ข้ามไปที่เนื้อหา
staff-checking = กำลังตรวจว่าเข้าสู่ระบบอยู่หรือไม่

staff-login-heading = เข้าสู่ระบบ
staff-login-about = สำหรับเจ้าหน้าที่ของหน่วยงานเท่านั้น มีการบันทึกการเข้าสู่ระบบและการเปิดทุกครั้ง
staff-name = ชื่อผู้ใช้
staff-name-missing = ใส่ชื่อผู้ใช้
staff-pass-phrase = วลีรหัสผ่าน
staff-pass-phrase-hint = วลีนี้ไม่ออกจากอุปกรณ์เครื่องนี้ กุญแจของคุณสร้างจากวลีนี้ในเครื่อง
staff-pass-phrase-missing = ใส่วลีรหัสผ่าน
staff-one-time-code = รหัสใช้ครั้งเดียว
staff-one-time-code-hint = ตัวเลขหกตัวที่แอปสร้างรหัสแสดงอยู่ตอนนี้
staff-one-time-code-missing = ใส่ตัวเลขหกตัว รหัสเปลี่ยนทุก 30 วินาที
staff-caps-lock = Caps Lock เปิดอยู่
staff-show = แสดง
staff-hide = ซ่อน
staff-log-in = เข้าสู่ระบบ
staff-stretching = กำลังสร้างกุญแจจากวลีรหัสผ่าน ใช้เวลาหนึ่งถึงสองวินาที
staff-asking = กำลังถามเซิร์ฟเวอร์
staff-opening-key = กำลังเปิดกุญแจหน่วยงาน

staff-refused = เข้าสู่ระบบไม่ได้ ตรวจชื่อและวลีรหัสผ่าน รอรหัสใหม่ แล้วลองอีกครั้ง
staff-too-many = ลองหลายครั้งเกินไป รอสองสามนาทีแล้วลองอีกครั้ง
staff-too-many-minutes = { $minutes ->
   *[other] ลองหลายครั้งเกินไป ลองอีกครั้งในอีก { $minutes } นาที
 }
staff-wrong-pass-phrase = วลีรหัสผ่านนี้เปิดกุญแจไม่ได้ ตรวจ Caps Lock และภาษาของแป้นพิมพ์ แล้วลองอีกครั้ง
staff-ended = หมดเวลาการเข้าสู่ระบบแล้ว เข้าสู่ระบบอีกครั้ง
staff-ended-kept = หมดเวลาการเข้าสู่ระบบแล้ว สิ่งที่คุณเขียนยังอยู่ที่นี่ เข้าสู่ระบบอีกครั้งแล้วทำต่อ
staff-keys-letters = แป้นตัวอักษร ตัวเลข และเครื่องหมายมีผลทันทีที่กด ถ้าไม่เลือก มีแค่ Enter, Esc และแป้นลูกศรที่มีผล
staff-logged-out = คุณออกจากระบบแล้ว และกุญแจหน่วยงานปิดแล้ว
staff-log-out-failed = กุญแจหน่วยงานปิดแล้ว แต่ติดต่อเซิร์ฟเวอร์ไม่ได้ การเข้าสู่ระบบอาจยังค้างอยู่ ลองออกจากระบบอีกครั้ง

staff-unlock-heading = เปิดกุญแจหน่วยงาน
staff-unlock-about = คุณเข้าสู่ระบบในชื่อ { $name } กุญแจหน่วยงานเปิดด้วยวลีรหัสผ่านของคุณ
staff-unlock-idle = กุญแจหน่วยงานปิดเองเพราะไม่มีการใช้งานสักพัก สิ่งที่เปิดอยู่หายไปจากหน้านี้แล้ว
staff-unlock-closed = คุณปิดกุญแจหน่วยงานแล้ว สิ่งที่เปิดอยู่หายไปจากหน้านี้แล้ว
staff-unlock = ปลดล็อก
staff-log-out = ออกจากระบบ

staff-nav = ระบบเจ้าหน้าที่
staff-nav-queue = คิว
staff-nav-boxes = ช่องเฉพาะ
staff-key-open = กุญแจหน่วยงานเปิดอยู่
staff-key-closes = ปิดในอีก { $time }
staff-key-soon = กุญแจหน่วยงานจะปิดในอีกหนึ่งนาที กดแป้นใดก็ได้เพื่อให้เปิดต่อ
staff-lock-now = ปิดกุญแจ
staff-language = ภาษา
staff-language-note = การเปลี่ยนภาษาจะปิดกุญแจหน่วยงาน

staff-no-unit-heading = ไม่มีหน่วยงาน
staff-no-unit = คุณเข้าสู่ระบบในชื่อ { $name } บัญชีของคุณไม่อยู่ในหน่วยงานใด จึงไม่มีกุญแจและไม่เห็นเรื่องที่แจ้ง
staff-no-page-heading = ไม่มีหน้านี้
staff-no-page = ที่อยู่นี้ไม่มีหน้าใด เริ่มต่อจากคิวดีที่สุด
staff-to-queue = ไปที่คิว
