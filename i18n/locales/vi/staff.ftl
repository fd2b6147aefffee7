# The staff console's frame: logging in, the unit key, the bar.

staff-console = Bảng làm việc của nhân viên
staff-skip = Đến nội dung chính
staff-checking = Đang kiểm tra đăng nhập

staff-login-heading = Đăng nhập
staff-login-about = Chỉ dành cho nhân viên của các đơn vị. Mỗi lần đăng nhập và mỗi lần mở đều được ghi vào nhật ký.
staff-name = Tên đăng nhập
staff-name-missing = Hãy nhập tên đăng nhập.
staff-pass-phrase = Cụm mật khẩu
staff-pass-phrase-hint = Cụm mật khẩu không bao giờ rời thiết bị này. Chìa khóa của quý vị được tạo từ đó ngay tại đây.
staff-pass-phrase-missing = Hãy nhập cụm mật khẩu.
staff-one-time-code = Mã dùng một lần
staff-one-time-code-hint = Sáu chữ số mà ứng dụng tạo mã đang hiện.
staff-one-time-code-missing = Hãy nhập sáu chữ số. Mã đổi sau mỗi 30 giây.
staff-caps-lock = Caps Lock đang bật.
staff-show = Hiện
staff-hide = Ẩn
staff-log-in = Đăng nhập
staff-stretching = Đang tạo chìa khóa từ cụm mật khẩu. Việc này mất một hai giây.
staff-asking = Đang hỏi máy chủ
staff-opening-key = Đang mở chìa khóa của đơn vị

staff-refused = Đăng nhập bị từ chối. Hãy kiểm tra tên và cụm mật khẩu, chờ mã mới rồi thử lại.
staff-too-many = Đã thử quá nhiều lần. Hãy chờ vài phút rồi thử lại.
staff-too-many-minutes = { $minutes ->
   *[other] Đã thử quá nhiều lần. Hãy thử lại sau { $minutes } phút.
 }
staff-wrong-pass-phrase = Cụm mật khẩu này không mở được chìa khóa. Hãy kiểm tra Caps Lock và ngôn ngữ bàn phím rồi thử lại.
staff-ended = Phiên đăng nhập đã hết. Hãy đăng nhập lại.
staff-ended-kept = Phiên đăng nhập đã hết. Những gì quý vị đã viết vẫn còn ở đây: hãy đăng nhập lại rồi làm tiếp.
staff-keys-letters = Mỗi phím chữ, số và dấu có tác dụng ngay khi nhấn. Nếu không chọn mục này, chỉ có Enter, Esc và các phím mũi tên.
staff-logged-out = Quý vị đã đăng xuất và chìa khóa của đơn vị đã đóng.
staff-log-out-failed = Chìa khóa của đơn vị đã đóng, nhưng không liên lạc được máy chủ: phiên đăng nhập có thể vẫn còn. Hãy thử đăng xuất lại.

staff-unlock-heading = Mở chìa khóa của đơn vị
staff-unlock-about = Quý vị đang đăng nhập với tên { $name }. Chìa khóa của đơn vị mở bằng cụm mật khẩu của quý vị.
staff-unlock-idle = Chìa khóa của đơn vị đã tự đóng vì một lúc không dùng. Những gì đang mở không còn trên trang này.
staff-unlock-closed = Quý vị đã đóng chìa khóa của đơn vị. Những gì đang mở không còn trên trang này.
staff-unlock = Mở khóa
staff-log-out = Đăng xuất

staff-nav = Bảng làm việc
staff-nav-queue = Danh sách chờ
staff-nav-boxes = Ngăn riêng
staff-key-open = Chìa khóa của đơn vị đang mở
staff-key-closes = đóng sau { $time }
staff-key-soon = Chìa khóa của đơn vị sẽ đóng sau một phút. Nhấn phím bất kỳ để giữ mở.
staff-lock-now = Đóng chìa khóa
staff-language = Ngôn ngữ
staff-language-note = Đổi ngôn ngữ sẽ đóng chìa khóa của đơn vị.

staff-no-unit-heading = Không có đơn vị
staff-no-unit = Quý vị đang đăng nhập với tên { $name }. Tài khoản này không thuộc đơn vị nào: không có chìa khóa và không thấy bản trình báo nào.
staff-no-page-heading = Không có trang này
staff-no-page = Địa chỉ này không dẫn đến đâu cả. Tốt nhất là tiếp tục từ danh sách chờ.
staff-to-queue = Đến danh sách chờ
