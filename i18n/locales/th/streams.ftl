# Livestreams

streams-title = ดูหรือฟัง
streams-recorded = ดูย้อนหลัง
streams-watch = ดูตอนนี้
stream-scheduled = ยังไม่ถึงเวลา
stream-unknown = เราบอกไม่ได้ว่ากำลังถ่ายทอดอยู่หรือไม่
stream-interpreted = มีล่าม
stream-asl = มีภาษามือในภาพ
stream-own = จากเซิร์ฟเวอร์ของเทศบาลเอง
stream-page = ที่ { $provider }
stream-channel = ทาง { $channel }
captions-none = ไม่มีคำบรรยาย
captions-automatic = คำบรรยายที่เครื่องเขียน
captions-human = คำบรรยายที่คนเขียน
captions-title = คำบรรยาย
captions-play = เมื่อคุณกดเล่น คำบรรยายจะขึ้นที่นี่
captions-aloud = ให้โปรแกรมอ่านหน้าจอของฉันอ่านออกเสียง
captions-lag = { $seconds ->
   *[other] ช้าไปประมาณ { $seconds } วินาที
 }
watch-title = ดู
watch-session = เกี่ยวกับเวทีนี้
watch-none = เวทีนี้ไม่มีภาพ
watch-since = ตั้งแต่
watch-begins = เริ่ม:
watch-wait = โปรดกลับมาตอนนั้น ก่อนหน้านั้นไม่ต้องโหลดหน้านี้ใหม่
watch-recording = บันทึกภาพและเสียงอยู่ที่นี่
watch-over = จบแล้ว
watch-channel = ทาง { $channel }
watch-picture = ภาพของเวที
watch-play = เล่นที่นี่
watch-failed = โหลดโปรแกรมเล่นไม่สำเร็จ กดอีกครั้ง
watch-own = ภาพมาจากเซิร์ฟเวอร์ของเทศบาลเอง ไม่มีใครอื่นเห็นว่าคุณดู
watch-open-player = เปิดในโปรแกรมเล่นของคุณ
watch-other-company = บริษัทอื่น
watch-foreign = ภาพมาจาก { $provider } เมื่อกดเล่น { $provider } จะเห็นที่อยู่เครือข่ายของโทรศัพท์นี้
watch-open-at = เปิดที่ { $provider }
watch-call = หรือโทรเข้ามาฟัง:
watch-languages = ภาษา
interrupted-title = ภาพขาดหาย
interrupted-since = ตั้งแต่
interrupted-backup = ลองแหล่งอื่น
interrupted-hour = ถ้ายังไม่กลับมาภายใน { $time } ผู้จัดอาจยกเลิกเวทีนี้
unknown-note = ลองดูภาพด้านล่าง หรือโทรเข้ามา เวทีอาจกำลังจัดอยู่โดยไม่มีภาพ
transcript-title = คำต่อคำ
transcript-in = อ่านคำต่อคำ: { $language }
transcript-languages = ภาษาของข้อความ
transcript-search = หาคำ
transcript-found = { $lines ->
   *[other] พบ { $lines } แห่ง
 }
transcript-all = แสดงทั้งหมด
transcript-file = ดาวน์โหลดข้อความเป็นไฟล์
chapters-title = ข้ามไปที่
