# The desk: queue, case, answers, boxes.

## Queue

triage-queue = Danh sách chờ
triage-filters = Hồ sơ nào
triage-filters-state = Tình trạng
triage-filters-danger = Nguy hiểm
triage-filter-all = Mọi hồ sơ
triage-filter-urgent-unread = Gấp, chưa đọc
triage-filter-urgent = Tất cả hồ sơ gấp
triage-state-new = Mới
triage-state-reading = Đang đọc
triage-state-answered = Đã trả lời
triage-count-more = { $count }+
triage-most-pressing-first = Gấp nhất trước

triage-danger = { $count ->
   *[other] { $count } người có thể lại gặp nguy hiểm.
 }
triage-danger-unread = { $count ->
   *[other] { $count } bản trình báo này chưa ai trong đơn vị đọc.
 }
triage-danger-show = Xem bản đầu tiên

triage-column-urgent = Nguy hiểm
triage-column-case = Hồ sơ
triage-column-due = Hạn trả lời đầu
triage-column-state = Tình trạng
triage-column-kind = Loại
triage-column-area = Khu vực
triage-column-language = Ngôn ngữ
triage-column-received = Ngày nhận
triage-column-marks = Ghi chú

triage-due-late = { $days ->
   *[other] Trễ { $days } ngày
 }
triage-due-today = Hôm nay
triage-due-tomorrow = Ngày mai
triage-due-answered = Đã gửi
triage-kind-hate = Thù ghét
triage-kind-property = Tài sản
triage-area-none = Không ghi
triage-area-number = Khu vực { $number }
triage-language-none = Không rõ
triage-urgent = Có thể lại gặp nguy hiểm
triage-unread = Tin nhắn mới
triage-withdrawn = Đã rút lại

triage-page = Trang { $page }
triage-next = Trang sau
triage-previous = Trang trước
triage-refresh = Làm mới
triage-empty = Chưa có hồ sơ. Các bản trình báo mới hiện ra sau khi làm mới.
triage-empty-filter = Hiện không có hồ sơ loại này.
triage-show-all = Xem mọi hồ sơ
triage-busy = Máy chủ đang rất bận. Hãy thử lại sau giây lát.
triage-failed = Không tải được danh sách chờ.
triage-failed-stale = Đây là danh sách chờ từ trước. Không làm mới được.

## Keys

triage-keys-heading = Tất cả phím tắt
triage-keys-moving = xuống, lên
triage-keys-down = Hồ sơ bên dưới
triage-keys-up = Hồ sơ bên trên
triage-keys-open = Mở hồ sơ
triage-keys-next = Trang sau
triage-keys-previous = Trang trước
triage-keys-urgent = Chỉ hồ sơ gấp, hoặc lại tất cả
triage-keys-refresh = Làm mới
triage-keys-queue = Đến danh sách chờ
triage-keys-back = Rời ô nhập, rồi rời hồ sơ
triage-keys-answer = Viết trả lời
triage-keys-ready = Câu trả lời soạn sẵn
triage-keys-copy = Chép số hồ sơ
triage-keys-send = Khóa và gửi trả lời
triage-keys-lock = Đóng chìa khóa của đơn vị
triage-keys-help = Danh sách này
triage-close = Đóng

## Case

triage-case = Hồ sơ { $number }
triage-back = Về danh sách chờ
triage-copy = Chép số
triage-copied = Đã chép
triage-area-of = khu vực { $area }
triage-received-on = nhận vào { $day }
triage-first-answer-late = { $days ->
   *[other] Trả lời đầu tiên trễ { $days } ngày
 }
triage-first-answer-today = Hạn trả lời đầu tiên: hôm nay
triage-first-answer-tomorrow = Hạn trả lời đầu tiên: ngày mai
triage-first-answer-on = Hạn trả lời đầu tiên: { $day }
triage-first-answer-sent = Đã gửi trả lời đầu tiên

triage-opening = Đang lấy và mở các phần đã khóa
triage-logged = Mỗi lần mở đều được ghi vào nhật ký, và người trình báo thấy ngày mở.
triage-sealed-parts = Các phần đã khóa
triage-part-story = Chuyện đã xảy ra
triage-part-circumstances = Nơi, lúc, người
triage-part-items = Đồ bị mất hoặc bị hư
triage-part-contact = Tên và cách liên lạc
triage-opened = đang mở
triage-not-shared = Không chia sẻ với đơn vị này
triage-destroyed = Đã hủy
triage-contact-empty = Người này không cho biết tên và cách liên lạc.
triage-story-empty = Người này không viết lời kể nào.
triage-unreadable = Không mở được
triage-unreadable-why = Phần này đã bị sửa sau khi khóa, hoặc được khóa cho chìa khóa khác. Không được dựa vào phần này. Hãy báo số hồ sơ cho người giám sát.

triage-label-what = Chuyện gì
triage-label-place = Nơi
triage-label-where = Chỗ chính xác
triage-label-neighborhood = Khu
triage-label-outside = Ngoài thành phố
triage-label-when = Khi nào
triage-label-people = Người
triage-label-bias = Lý do bị nhắm đến
triage-label-bias-words = Nguyên văn
triage-label-business = Cơ sở kinh doanh
triage-label-name = Tên
triage-label-phone = Điện thoại
triage-label-email = Email
triage-label-safe = Cách liên lạc an toàn
triage-item-name = Món đồ
triage-item-value = Trị giá
triage-item-serial = Số sê-ri
triage-yes = Có

triage-withdrawn-heading = Người trình báo đã rút lại bản trình báo này.
triage-withdrawn-frozen = Chưa đơn vị cảnh sát nào mở. Đến { $day }, các chìa khóa của bản này bị hủy; trước lúc đó chỉ người trình báo mới hủy được việc rút lại. Không thể gửi trả lời.
triage-withdrawn-kept = Cảnh sát đã mở trước đó. Không được viết cho người trình báo nữa. Những gì luật buộc đơn vị giữ thì giữ lại; phần còn lại bị hủy vào { $day }.
triage-withdrawn-shredded = Các chìa khóa của bản này đã bị hủy. Không ai đọc được nữa, ở đây hay trong bản sao lưu.

## Messages

triage-messages = Tin nhắn
triage-messages-empty = Chưa có tin nhắn. Người trình báo đang chờ trả lời đầu tiên.
triage-from-reporter = Người trình báo
triage-from-unit = Đơn vị của quý vị
triage-message-unreadable = Tin này không mở được: đã bị sửa, hoặc được khóa cho chìa khóa khác.
triage-message-not-verified = Tin này không có chữ ký của đơn vị quý vị. Nội dung không được hiện.
triage-answer = Trả lời
triage-answer-hint = Dùng lời đơn giản. Người trình báo đọc { $language }.
triage-answer-hint-any = Dùng lời đơn giản. Người trình báo dùng mã để đọc.
triage-answer-closed = Không thể gửi trả lời: bản trình báo đã được rút lại.
triage-answer-no-key = Không thể gửi trả lời: chìa khóa của người trình báo nằm trong phần mà đơn vị này không mở được.
triage-ready = Câu trả lời soạn sẵn
triage-ready-thanks-name = Cảm ơn, đã đọc
triage-ready-thanks = Cảm ơn quý vị đã cho chúng tôi biết. Chúng tôi đã đọc bản trình báo. Quý vị không cần cho biết mình là ai. Ngày mai xin quý vị xem lại ở đây.
triage-ready-safe-name = Quý vị có an toàn không?
triage-ready-safe = Lúc này quý vị có an toàn không? Nếu đang gặp nguy hiểm, xin gọi 911 hoặc đến nơi có người khác. Xin cho chúng tôi biết ở đây nên viết cho quý vị cách nào và lúc nào thì an toàn.
triage-ready-more-name = Một câu hỏi
triage-ready-more = Chúng tôi muốn hiểu rõ hơn một điều. Lúc đó có ai khác ở đó nhìn thấy, hoặc có máy quay nào gần đó không? Trả lời điều gì là tùy quý vị.
triage-send = Khóa và gửi
triage-sending = Đang khóa và gửi
triage-sent = Đã gửi. Người trình báo dùng mã để đọc.
triage-not-sent = Chưa gửi.
triage-conflict = Tin của một đồng nghiệp đến trước. Tin đó đang hiện ở trên; hãy đọc rồi gửi tin của quý vị.
triage-answer-full = Đã dùng { $percent }% chỗ
triage-answer-too-long = Quá dài. Hãy bớt chữ hoặc gửi hai tin.

triage-discard-heading = Trả lời của quý vị chưa gửi
triage-discard-text = Nếu quý vị rời hồ sơ, trả lời này sẽ mất.
triage-discard = Rời hồ sơ
triage-keep-writing = Viết tiếp

## Clock and timeline

triage-clocks = Thời hạn
triage-clock-first-answer = Trả lời đầu tiên
triage-timeline = Diễn tiến ở đơn vị này
triage-step-received = Đã nhận
triage-step-narrative = Đã lấy lời kể
triage-step-contact = Đã lấy cách liên lạc
triage-step-box = Đã lấy ngăn di trú
triage-step-message = Đã lấy tin nhắn
triage-step-now = Đang mở trên màn hình này

triage-case-missing = Đơn vị này không có hồ sơ đó. Có thể hồ sơ chỉ được chia sẻ với đơn vị khác.
triage-case-failed = Không mở được hồ sơ.

## Boxes

triage-boxes = Ngăn di trú
triage-boxes-about = Chỉ tổ chức của quý vị mở được. Bản trình báo thù ghét nào cũng kèm một ngăn; danh sách này cho thấy những ngăn có người ghi.
triage-boxes-opening = { $count ->
   *[other] Đã mở { $count } ngăn
 }
triage-boxes-done = { $filled } ngăn có ghi, trên { $count } ngăn đã mở
triage-boxes-none = Chưa có ai ghi vào ngăn.
triage-boxes-damaged = { $count ->
   *[other] { $count } ngăn không mở được: đã bị sửa hoặc được khóa cho chìa khóa khác. Số hồ sơ:
 }
triage-boxes-failed = Không lấy được tất cả các ngăn.
triage-box-open-case = Mở hồ sơ
triage-box-no-words = Chỉ đánh dấu, không viết gì.
