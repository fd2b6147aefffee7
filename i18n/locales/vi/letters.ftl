# Mails to residents
letters-confirm-subject = Xin xác nhận: { $title }
letters-confirm-body = { $seats ->
   *[other] Có người đã dùng địa chỉ này để xin { $seats } chỗ trong buổi này. Để giữ chỗ, xin mở đường dẫn bên dưới trong vòng 30 phút và bấm nút ở đó.
 } Nếu không phải quý vị, xin đừng làm gì cả.
letters-confirm-address-body = Người đăng ký buổi này đã ghi địa chỉ này. Xin mở đường dẫn bên dưới và bấm nút ở đó, để chúng tôi có thể viết cho quý vị về buổi này. Dù không bấm, đăng ký vẫn giữ nguyên. Nếu không phải quý vị, xin đừng làm gì cả.
letters-registered-subject = Quý vị đã có chỗ: { $title }
letters-registered-body = { $seats ->
   *[other] { $seats } chỗ đã được giữ cho quý vị.
 }
letters-waiting-subject = Quý vị đang trong danh sách chờ: { $title }
letters-waiting-body = Lúc này đã hết chỗ. Quý vị đứng thứ { $place } trong danh sách chờ. { $ahead ->
   *[other] Những người trước quý vị đang chờ { $ahead } chỗ.
 } Khi có chỗ trống, chúng tôi sẽ viết cho quý vị.
letters-promoted-subject = Quý vị đã có chỗ: { $title }
letters-promoted-body = { $seats ->
   *[other] Đã có chỗ trống. Quý vị có đủ { $seats } chỗ. Nếu không đến được, xin trả lại chỗ bằng đường dẫn bên dưới.
 }
letters-part-subject = Quý vị đã có một phần số chỗ: { $title }
letters-part-body = Quý vị có { $seats } trên { $wanted } chỗ đã xin. Quý vị vẫn chờ số còn lại.
letters-offered-subject = Có chỗ trống cho quý vị: { $title }
letters-offered-body = { $seats ->
   *[other] Có { $seats } trên { $wanted } chỗ quý vị xin đã trống. Chúng tôi giữ cho quý vị đến { $until }. Xin mở đường dẫn bên dưới để nhận rồi chờ số còn lại, hoặc để không nhận. Cách nào quý vị cũng vẫn giữ thứ tự trong danh sách chờ.
 }
letters-changed-subject = Đăng ký của quý vị đã thay đổi: { $title }
letters-changed-body = { $seats ->
   *[other] Bây giờ quý vị có { $seats } chỗ, trên { $wanted } chỗ đã xin.
 }
letters-given-back-subject = Quý vị đã trả lại chỗ: { $title }
letters-given-back-body = Đăng ký của quý vị cho buổi này đã kết thúc. Cảm ơn quý vị đã cho chúng tôi biết.
letters-moved-subject = Giờ hoặc nơi mới: { $title }
letters-moved-body = Buổi này đã thay đổi. Giờ và nơi mới ở bên dưới. Đăng ký của quý vị vẫn giữ nguyên. Nếu không đến được nữa, xin trả lại chỗ bằng đường dẫn bên dưới.
letters-moved-offer = Những chỗ trống chúng tôi dành cho quý vị bây giờ được giữ đến { $until }. Trước lúc đó, xin mở đường dẫn bên dưới để nhận hoặc không nhận.
letters-called-off-subject = Đã hủy: { $title }
letters-called-off-body = Buổi này không diễn ra. Chúng tôi xin lỗi.
letters-need-confirmed-subject = Điều quý vị yêu cầu sẽ có: { $title }
letters-need-confirmed-body = Quý vị đã yêu cầu: { $need }. Buổi này sẽ có.
letters-need-declined-subject = Về điều quý vị yêu cầu: { $title }
letters-need-declined-body = Quý vị đã yêu cầu: { $need }. Chúng tôi xin lỗi, buổi này không có được. Các buổi khác có thể có.
letters-reminder-subject = Sắp đến: { $title }
letters-reminder-body = Buổi này sắp diễn ra và quý vị đã đăng ký. Nếu không đến được, xin trả lại chỗ bằng đường dẫn bên dưới để người khác có thể đến.
letters-phone = Qua điện thoại: { $number }
letters-watch = Xem tại đây: { $link }
letters-link = Để xem hoặc đổi đăng ký, xin mở đường dẫn này. Ai có đường dẫn này cũng đổi được, nên xin đừng đưa cho ai:
letters-footer = Quý vị nhận thư này vì địa chỉ này đã được ghi cho buổi lắng nghe này. Chúng tôi hủy hẳn địa chỉ này 30 ngày sau buổi đó.
letters-request-subject = Câu trả lời cho đề nghị mở buổi lắng nghe của quý vị
letters-request-body = Nhóm của quý vị đã đề nghị thành phố mở một buổi lắng nghe. Đây là câu trả lời:
letters-request-link = Đề nghị của quý vị, như mọi người đọc được:
letters-request-footer = Quý vị nhận thư này vì địa chỉ này đã được ghi trong đề nghị, để chúng tôi có thể liên lạc với nhóm.
letters-need-interpreter = thông dịch viên ({ $language })
letters-need-asl = ngôn ngữ ký hiệu (ASL)
letters-need-captions = phụ đề trực tiếp
letters-need-listening = thiết bị trợ thính
letters-need-large-print = bản in chữ lớn hoặc chữ nổi Braille
letters-need-ride = giúp đi đến nơi
letters-need-quiet-room = một phòng yên tĩnh
letters-need-off-camera = chỗ ngồi không bị quay hình

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = Xin xác nhận: nhận tin qua thư
follow-confirm-body = Có người, mong là quý vị, muốn nhận tin qua thư về: { $what }. Để bắt đầu, xin mở trang này và bấm nút:
follow-confirm-not-you = Không phải quý vị? Xin đừng làm gì cả. Sau hai ngày chúng tôi xóa địa chỉ này.
follow-news-subject = Tin mới về điều quý vị theo dõi
follow-news-body = Kính chào quý vị, có tin mới về điều quý vị theo dõi.
follow-news-end = Không muốn nhận thư này nữa? Xin mở trang này và bấm nút. Khi đó chúng tôi xóa địa chỉ của quý vị.
follow-finding-new = Người dân cho chúng tôi biết: { $title }
follow-finding-changed = Chúng tôi đã sửa điều đã ghi: { $title }
follow-commitment-new = Lời hứa mới: { $title }
follow-commitment-kept = Đã giữ lời hứa: { $title }
follow-commitment-dropped = Việc này sẽ không được làm: { $title }
follow-commitment-underway = Đã bắt đầu làm: { $title }
follow-commitment-new-date = Hạn mới: { $title }
follow-commitment-late = Trễ: { $title }
follow-commitment-step = Bước tiếp theo: { $title }
follow-commitment-changed = Chúng tôi đã sửa lời văn: { $title }
follow-due = Hạn làm xong: { $day }
follow-session-minutes = Đã có biên bản của buổi này: { $title }
follow-session-recording = Đã có bản ghi của buổi này: { $title }
follow-session-moved = Buổi này đã thay đổi: { $title }
