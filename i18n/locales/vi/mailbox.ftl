# The mailbox that a code opens.

## The code

mailbox-enter-title = Quay lại bằng mã của quý vị
mailbox-enter-intro = Xin gõ 24 chữ số. Mã mở các thư trả lời. Mã không mở bản trình báo.
mailbox-enter-label = Mã của quý vị
mailbox-enter-hint = Sáu nhóm, mỗi nhóm bốn chữ số. Có dấu cách hay gạch nối ở giữa cũng được. Mã có 16 chữ số là mã cho “Chỗ của quý vị”, trong “Các buổi lắng nghe”.
mailbox-enter-count = { $typed } trên { $all } chữ số
mailbox-enter-button = Mở hộp thư của tôi
mailbox-enter-lost = Quý vị bị mất mã? Không có mã, chúng tôi không tìm được bản trình báo, vì chúng tôi không biết quý vị là ai. Quý vị có thể gửi một bản mới.
mailbox-opening = Đang mở. Việc này mất vài giây, để không ai thử dò được nhiều mã.
mailbox-closed-idle = Chúng tôi đã đóng hộp thư vì trang không được dùng trong 10 phút. Xin gõ mã để mở lại.

## Where it stands

mailbox-kind-hate = Bản trình báo của quý vị · thù ghét
mailbox-kind-property = Bản trình báo của quý vị · mất cắp, hư hại
mailbox-standing-received = Bản trình báo đã đến nơi. Chưa ai mở.
mailbox-standing-read = { $unit } đã đọc.
mailbox-standing-answered = { $unit } đã viết cho quý vị.
mailbox-standing-frozen = Quý vị đã rút lại bản trình báo này. Bây giờ không ai mở được nữa.
mailbox-standing-kept = Quý vị đã rút lại bản trình báo này. Trước đó cảnh sát đã mở.
mailbox-standing-shredded = Bản trình báo này đã bị hủy. Không ai đọc được nữa.
mailbox-badge-waiting = Đang chờ
mailbox-badge-read = Đã đọc
mailbox-badge-answered = Đã trả lời
mailbox-badge-withdrawn = Đã rút lại
mailbox-badge-shredded = Đã hủy
mailbox-received = Đã đến vào { $day }.
mailbox-due = Tiếp theo: họ sẽ trả lời quý vị, chậm nhất là hết { $day }.

## Messages

mailbox-messages = Tin nhắn
mailbox-no-messages = Chưa có tin nhắn.
mailbox-only-you-two = Chỉ quý vị và đơn vị này đọc được.
mailbox-you = Quý vị
mailbox-not-verified = Chưa xác minh được. Tin này không có chữ ký của ai thuộc đơn vị này, nên chúng tôi không cho hiện. Xin gọi cho đơn vị.
mailbox-unreadable = Mã của quý vị không mở được tin nhắn này.
mailbox-look-again = Xem có tin mới không
mailbox-write = Viết cho { $unit }
mailbox-write-button = Khóa và gửi
mailbox-write-sending = Đang khóa và gửi
mailbox-write-sent = Đã gửi. Chỉ đơn vị này và quý vị đọc được.
mailbox-write-not-sent = Lời quý vị viết vẫn còn đây. Xin thử lại.
mailbox-write-too-long = Quá dài cho một tin nhắn. Xin gửi làm hai tin.
mailbox-write-closed = Quý vị đã rút lại bản trình báo này, nên không thể thêm tin nhắn.

## Who opened it

mailbox-who-opened = Ai đã mở
mailbox-opened-narrative = { $unit } đã đọc lời kể của quý vị
mailbox-opened-contact = { $unit } đã mở tên và cách liên lạc của quý vị
mailbox-opened-box = { $unit } đã mở ngăn của người bênh vực
mailbox-opened-message = { $unit } đã đọc một tin nhắn
mailbox-unopened-narrative = Chưa ai đọc lời kể của quý vị.
mailbox-unopened-contact = Chưa ai mở tên và cách liên lạc của quý vị.
mailbox-unopened-box = Chưa ai mở ngăn của người bênh vực.
mailbox-unopened-message = Chưa ai đọc tin nhắn nào.
mailbox-who-opened-note = Chúng tôi chỉ ghi ngày, không ghi giờ.

## Taking it back

mailbox-take-back = Rút lại
mailbox-withdraw-unopened = Cảnh sát chưa mở bản trình báo này. Nếu quý vị rút lại, từ lúc đó không ai mở được nữa. Sau 7 ngày, bản trình báo bị hủy.
mailbox-withdraw-opened = Cảnh sát đã mở bản trình báo này. Nếu quý vị rút lại, họ sẽ không viết cho quý vị nữa, nhưng có thể phải giữ những gì đã đọc. Ngăn của người bênh vực được xóa hoàn toàn.
mailbox-frozen = Không ai mở được nữa. Đến { $day }, bản trình báo sẽ bị hủy hẳn. Trước lúc đó quý vị vẫn có thể đổi ý.
mailbox-kept = Cảnh sát đã được báo và không viết cho quý vị nữa. Họ có thể phải giữ những gì đã đọc và các bản đã chép. Đến { $day }, phần còn lại sẽ bị hủy. Trước lúc đó quý vị vẫn có thể đổi ý.
mailbox-shredded = Các chìa khóa đã bị hủy. Sau 21 ngày, các bản sao lưu cũ cũng không đọc được.
mailbox-box-erased = Ngăn của người bênh vực đã được xóa.
mailbox-withdraw = Rút lại bản trình báo
mailbox-erase-box = Chỉ xóa ngăn của người bênh vực
mailbox-cancel = Tôi đổi ý. Không rút lại nữa.
mailbox-seven-days = Sau đó quý vị có 7 ngày để đổi ý.
mailbox-sure-unopened = Rút lại bản trình báo? Từ bây giờ không ai mở được nữa. Quý vị có 7 ngày để đổi ý.
mailbox-sure-opened = Rút lại bản trình báo? Cảnh sát sẽ không viết cho quý vị nữa. Họ có thể phải giữ những gì đã đọc.
mailbox-sure-yes = Có, rút lại
mailbox-sure-erase = Xóa ngăn của người bênh vực? Xóa rồi thì không lấy lại được. Bản trình báo vẫn còn.
mailbox-sure-erase-yes = Có, xóa ngăn này
mailbox-sure-no = Không, để nguyên
mailbox-deed-not-done = Chưa có gì thay đổi.

## The end

mailbox-close = Đóng hộp thư
mailbox-close-note = Trang này cũng tự đóng hộp thư sau 10 phút. Nếu có người đến gần, hãy bấm “Rời trang này”.
