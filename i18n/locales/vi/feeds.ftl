# What other programs show: calendars and news feeds

feeds-sessions = Các buổi lắng nghe ở { $place }
feeds-news = Người dân { $place } nói gì, và thành phố làm gì về điều đó
feeds-session-off = Đã hủy: { $title }
feeds-session-moved = Đã đổi giờ hoặc nơi: { $title }
feeds-session-minutes = Đã có biên bản của buổi này: { $title }
feeds-finding = Điều chúng tôi đã nghe: { $title }
feeds-step-promised = Đã hứa: { $title }
feeds-step-underway = Đã bắt đầu làm: { $title }
feeds-step-done = Đã xong: { $title }
feeds-step-dropped = Sẽ không làm: { $title }
feeds-late = Trễ: { $title }
feeds-due = Hạn: { $day }.
feeds-who = Ai làm: { $name }.
