# Mails to residents
letters-confirm-subject = โปรดยืนยัน: { $title }
letters-confirm-body = { $seats ->
   *[other] มีคนใช้ที่อยู่อีเมลนี้ขอ { $seats } ที่นั่งในเวทีนี้ ถ้าจะเก็บที่นั่งไว้ ให้เปิดลิงก์ด้านล่างภายใน 30 นาที แล้วกดปุ่มในหน้านั้น
 } ถ้าไม่ใช่คุณ ไม่ต้องทำอะไร
letters-confirm-address-body = คนที่จองที่นั่งในเวทีนี้ให้ที่อยู่อีเมลนี้ไว้ เปิดลิงก์ด้านล่างแล้วกดปุ่มในหน้านั้น เพื่อให้เราเขียนถึงคุณเรื่องเวทีนี้ได้ จะกดหรือไม่ การจองก็ยังอยู่ ถ้าไม่ใช่คุณ ไม่ต้องทำอะไร
letters-registered-subject = คุณได้ที่นั่งแล้ว: { $title }
letters-registered-body = { $seats ->
   *[other] เราเก็บ { $seats } ที่นั่งไว้ให้คุณ
 }
letters-waiting-subject = คุณอยู่ในคิวรอ: { $title }
letters-waiting-body = ตอนนี้ที่นั่งเต็ม คุณอยู่คิวที่ { $place } { $ahead ->
   *[other] ส่วนคนที่อยู่ก่อนคุณรออยู่ { $ahead } ที่นั่ง
 } เราจะเขียนถึงคุณเมื่อมีที่ว่าง
letters-promoted-subject = ได้ที่นั่งของคุณแล้ว: { $title }
letters-promoted-body = { $seats ->
   *[other] มีที่ว่างแล้ว คุณได้ครบ { $seats } ที่นั่ง ถ้ามาไม่ได้ โปรดคืนที่นั่งทางลิงก์ด้านล่าง
 }
letters-part-subject = ได้ที่นั่งของคุณบางส่วนแล้ว: { $title }
letters-part-body = คุณได้ { $seats } จาก { $wanted } ที่นั่งที่ขอ ที่เหลือคุณยังอยู่ในคิวรอ
letters-offered-subject = มีที่ว่างสำหรับคุณ: { $title }
letters-offered-body = { $seats ->
   *[other] มีที่ว่าง { $seats } จาก { $wanted } ที่นั่งที่คุณขอ เราเก็บไว้ให้คุณถึง { $until } เปิดลิงก์ด้านล่างเพื่อรับแล้วรอที่เหลือต่อ หรือไม่รับก็ได้ ไม่ว่าแบบไหน คุณยังอยู่ในคิวที่เดิม
 }
letters-changed-subject = การจองของคุณเปลี่ยนแล้ว: { $title }
letters-changed-body = { $seats ->
   *[other] ตอนนี้คุณมี { $seats } ที่นั่ง จาก { $wanted } ที่นั่งที่ขอ
 }
letters-given-back-subject = คุณคืนที่นั่งแล้ว: { $title }
letters-given-back-body = การจองของคุณสำหรับเวทีนี้สิ้นสุดแล้ว ขอบคุณที่บอกเรา
letters-moved-subject = เวลาหรือสถานที่ใหม่: { $title }
letters-moved-body = เวทีนี้มีการเปลี่ยนแปลง เวลาและสถานที่ตอนนี้อยู่ด้านล่าง การจองของคุณยังเหมือนเดิม ถ้ามาไม่ได้แล้ว โปรดคืนที่นั่งทางลิงก์ด้านล่าง
letters-moved-offer = ตอนนี้ที่ว่างที่เราเก็บไว้ให้คุณจะเก็บไว้ถึง { $until } ก่อนเวลานั้น โปรดรับทางลิงก์ด้านล่าง หรือไม่รับก็ได้
letters-called-off-subject = ยกเลิก: { $title }
letters-called-off-body = เวทีนี้ไม่จัดแล้ว ขออภัยด้วย
letters-need-confirmed-subject = สิ่งที่คุณขอจะมีให้: { $title }
letters-need-confirmed-body = คุณขอสิ่งนี้: { $need } เราจะมีให้
letters-need-declined-subject = เรื่องสิ่งที่คุณขอ: { $title }
letters-need-declined-body = คุณขอสิ่งนี้: { $need } ขออภัย เวทีนี้จัดให้ไม่ได้ เวทีอื่นอาจมีให้
letters-reminder-subject = ใกล้ถึงแล้ว: { $title }
letters-reminder-body = ใกล้ถึงเวทีที่คุณจองไว้แล้ว ถ้ามาไม่ได้ โปรดคืนที่นั่งทางลิงก์ด้านล่าง เพื่อให้คนอื่นได้มา
letters-phone = ทางโทรศัพท์: { $number }
letters-watch = ดูที่นี่: { $link }
letters-link = เปิดลิงก์นี้เพื่อดูหรือเปลี่ยนการจอง ใครมีลิงก์นี้ก็เปลี่ยนได้ โปรดเก็บไว้กับตัว:
letters-footer = คุณได้อีเมลนี้เพราะมีคนให้ที่อยู่อีเมลนี้ไว้สำหรับเวทีนี้ เราจะทำลายที่อยู่นี้ 30 วันหลังเวที
letters-request-subject = คำตอบสำหรับคำขอให้จัดเวทีของคุณ
letters-request-body = กลุ่มของคุณขอให้เทศบาลจัดเวทีรับฟัง นี่คือคำตอบ:
letters-request-link = คำขอของคุณ ตามที่ทุกคนอ่านได้:
letters-request-footer = คุณได้อีเมลนี้เพราะมีคนให้ที่อยู่อีเมลนี้ไว้ในคำขอ เพื่อให้เราติดต่อกลุ่มได้
letters-need-interpreter = ล่าม ({ $language })
letters-need-asl = ภาษามือ (ASL)
letters-need-captions = คำบรรยายสด
letters-need-listening = อุปกรณ์ช่วยให้ได้ยินชัดขึ้น
letters-need-large-print = ตัวพิมพ์ใหญ่หรืออักษรเบรลล์
letters-need-ride = ความช่วยเหลือเรื่องการเดินทางมา
letters-need-quiet-room = ห้องเงียบ
letters-need-off-camera = ที่ที่กล้องไม่ถ่าย

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = โปรดยืนยัน: รับข่าวทางอีเมล
follow-confirm-body = มีคน ซึ่งเราหวังว่าเป็นคุณ อยากรับข่าวทางอีเมลเรื่องนี้: { $what } ถ้าจะเริ่มรับ ให้เปิดหน้านี้แล้วกดปุ่ม:
follow-confirm-not-you = ไม่ใช่คุณใช่ไหม ถ้าอย่างนั้นไม่ต้องทำอะไร เราจะลบที่อยู่นี้หลังสองวัน
follow-news-subject = ข่าวเรื่องที่คุณติดตาม
follow-news-body = สวัสดี มีข่าวเรื่องที่คุณติดตาม
follow-news-end = ไม่อยากได้อีเมลแบบนี้แล้วใช่ไหม เปิดหน้านี้แล้วกดปุ่ม เราจะลบที่อยู่ของคุณ
follow-finding-new = ประชาชนบอกเรา: { $title }
follow-finding-changed = เราแก้สิ่งที่จดไว้: { $title }
follow-commitment-new = คำสัญญาใหม่: { $title }
follow-commitment-kept = ทำตามสัญญาแล้ว: { $title }
follow-commitment-dropped = เรื่องนี้จะไม่ทำ: { $title }
follow-commitment-underway = เริ่มทำแล้ว: { $title }
follow-commitment-new-date = กำหนดใหม่: { $title }
follow-commitment-late = ล่าช้า: { $title }
follow-commitment-step = ขั้นต่อไป: { $title }
follow-commitment-changed = เราแก้ถ้อยคำ: { $title }
follow-due = จะทำให้เสร็จภายใน: { $day }
follow-session-minutes = บันทึกการประชุมของเวทีนี้ออกแล้ว: { $title }
follow-session-recording = บันทึกภาพและเสียงของเวทีนี้ออกแล้ว: { $title }
follow-session-moved = เวทีนี้มีการเปลี่ยนแปลง: { $title }
