# What other programs show: calendars and news feeds

feeds-sessions = เวทีรับฟังใน { $place }
feeds-news = คนใน { $place } พูดอะไร และเทศบาลทำอะไรกับเรื่องนั้น
feeds-session-off = ยกเลิก: { $title }
feeds-session-moved = เปลี่ยนเวลาหรือที่: { $title }
feeds-session-minutes = บันทึกการประชุมของเวทีนี้ออกแล้ว: { $title }
feeds-finding = สิ่งที่เราได้ยิน: { $title }
feeds-step-promised = สัญญาแล้ว: { $title }
feeds-step-underway = เริ่มทำแล้ว: { $title }
feeds-step-done = เสร็จแล้ว: { $title }
feeds-step-dropped = จะไม่ทำ: { $title }
feeds-late = ล่าช้า: { $title }
feeds-due = กำหนด { $day }
feeds-who = ใครทำ: { $name }
