# Findings and commitments

heard-title = Điều chúng tôi đã nghe
heard-none = Chưa có gì được ghi lại.
will-do-title = Điều chúng tôi sẽ làm
will-do-none = Chưa có lời hứa nào.
will-do-nothing-open = Lúc này không còn lời hứa nào chưa làm.
done-title = Đã làm xong
dropped-title = Điều chúng tôi sẽ không làm, và vì sao
tally-heard = đã nghe
tally-promised = đã hứa
tally-done = đã xong
tally-late = trễ
neighborhoods-title = Các khu
neighborhoods-lead = Người dân đã nói gì, thành phố đã hứa gì, và kết quả ra sao.
neighborhoods-visited = { $visited } trên { $all } khu đã có buổi lắng nghe
neighborhoods-search = Tên khu
neighborhoods-none = Không có khu nào mang tên này.
neighborhoods-heard = Nơi chúng tôi đã lắng nghe
neighborhoods-not-yet = Chưa đến
neighborhoods-not-yet-note = Cho đến nay chưa có ai đến đây lắng nghe.
neighborhoods-in = { $neighborhoods ->
   *[other] { $neighborhoods } khu
 }
neighborhood-held = { $sessions ->
   *[other] { $sessions } buổi
 }
neighborhood-last = gần nhất:
neighborhood-next = sắp tới:
neighborhood-none-yet = Chưa có buổi nào.
neighborhood-promises = Đã hứa: { $promised }, đã xong: { $done }
neighborhood-late = Trễ: { $late }
neighborhood-come = Mời quý vị đến nói chuyện
neighborhood-past = Các buổi đã tổ chức
neighborhood-more-next = Xem thêm các buổi sắp tới ở đây
neighborhood-more-heard = Điều chúng tôi đã nghe trước đó
neighborhood-more-promised = Tất cả lời hứa cho khu này
neighborhood-more-past = Tất cả các buổi ở đây từ buổi đầu tiên
finding-label = Điều chúng tôi đã nghe
finding-said-by = { $people ->
   *[other] Khoảng { $people } người đã nói điều này
 }
finding-answers = { $commitments ->
   *[other] { $commitments } lời hứa đáp lại điều này
 }
finding-no-answer = Chưa có lời hứa nào đáp lại điều này
finding-heard-at = Nghe được tại
finding-answered-by = Chúng tôi sẽ làm gì về điều này
finding-unanswered = Chưa có lời hứa nào đáp lại điều này. Quý vị có thể theo dõi để được báo tin.
state-promised = Đã hứa
state-underway = Đang làm
state-done = Đã xong
state-dropped = Sẽ không làm
commitments-title = Những lời hứa của thành phố
commitments-lead = Ai làm, hạn khi nào, và đến nay ra sao. Việc trễ được xếp lên đầu.
commitments-data = Tất cả dưới dạng dữ liệu (JSON)
commitments-none = Thành phố chưa hứa điều gì.
commitments-none-chosen = Không có lời hứa nào đúng với những gì quý vị chọn.
filter-late = Chỉ những việc trễ
filter-state = Tình trạng
commitment-late-by = { $days ->
   *[other] Trễ { $days } ngày
 }
commitment-done-on = Xong vào { $day }
commitment-done-late = { $days ->
   *[other] Xong vào { $day }, trễ { $days } ngày
 }
commitment-on-time = Đúng hạn
commitment-due = Hạn
commitment-first-due = Hạn lúc đầu:
commitment-owner = Ai làm:
commitment-budget = Tiền lấy từ:
commitment-parts-done = Đã xong { $done } trên { $all } phần
history-title = Diễn biến
history-none = Chưa có gì.
step-new-due = Hạn mới:
step-evidence = Xin tự xem
answers-title = Vì sao: điều người dân đã nói

## Following

follow-title = Theo dõi
follow-one = Theo dõi: { $name }
follow-lead = Chúng tôi viết cho quý vị khi có thay đổi. Không cần tài khoản.
follow-block-title = Theo dõi điều này
follow-block = Qua email hoặc bằng trình đọc tin. Không cần tài khoản.
follow-by-mail = Báo cho tôi qua email
follow-feed = Nguồn tin cho trình đọc tin
follow-email = Email
follow-email-hint = Trước hết chúng tôi gửi một đường dẫn. Chúng tôi chỉ gửi tin sau khi quý vị mở đường dẫn đó và đồng ý.
follow-email-wrong = Đây không giống địa chỉ email. Xin xem lại.
follow-send = Theo dõi
follow-sent = Chúng tôi đã gửi thư cho quý vị. Xin mở đường dẫn trong thư và bấm nút ở đó. Như vậy mới xong.
follow-asked = Quý vị có muốn nhận thư khi có thay đổi ở đây không?
follow-confirm = Có, xin viết cho tôi
follow-now = Quý vị đang theo dõi: { $name }
follow-now-note = Thư nào cũng có đường dẫn để ngừng nhận.
follow-end = Đừng viết cho tôi nữa
follow-ended = Đã ngừng
follow-ended-note = Địa chỉ của quý vị đã được xóa. Chúng tôi không viết nữa.
follow-gone = Không có gì để ngừng
follow-gone-note = Việc báo tin này đã ngừng từ trước, hoặc đường dẫn đã cũ. Chúng tôi không gửi gì thêm theo đường dẫn này.
follow-vow = Địa chỉ của quý vị được khóa. Không dùng vào việc gì khác.
follow-forgotten = Nếu quý vị không bấm nút ở đó, sau hai ngày chúng tôi xóa địa chỉ này.
follow-push = Báo cho tôi trên điện thoại này
follow-push-vow = Điều được lưu: một địa chỉ tại hãng làm trình duyệt của quý vị, cho đến khi quý vị ngừng nhận tin.
follow-push-leave = Nút để rời trang này nhanh cũng ngừng luôn việc nhận tin.
follow-push-denied = Trình duyệt của quý vị không cho phép. Quý vị có thể đổi trong phần cài đặt của trình duyệt, hoặc dùng email.
follow-push-lost = Trình duyệt này không còn nhận được tin báo. Xin ngừng ở đây, rồi theo dõi lại.
follow-push-failed = Dịch vụ gửi tin báo không trả lời. Xin thử lại, hoặc dùng email.
follow-now-push = Mỗi tin báo đều mở trang này. Quý vị có thể ngừng tại đây.
