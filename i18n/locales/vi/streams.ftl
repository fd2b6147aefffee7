# Livestreams

streams-title = Xem hoặc nghe
streams-recorded = Xem lại
streams-watch = Xem ngay
stream-scheduled = Chưa đến giờ
stream-unknown = Chúng tôi không biết có đang phát hay không
stream-interpreted = Có thông dịch
stream-asl = Có ngôn ngữ ký hiệu trên hình
stream-own = Từ máy chủ của thành phố
stream-page = Trên { $provider }
stream-channel = Trên { $channel }
captions-none = Không có phụ đề
captions-automatic = Phụ đề do máy viết
captions-human = Phụ đề do người viết
captions-title = Phụ đề
captions-play = Lời nói hiện ở đây khi quý vị bấm phát.
captions-aloud = Cho trình đọc màn hình của tôi đọc to phụ đề
captions-lag = { $seconds ->
   *[other] Chậm hơn khoảng { $seconds } giây.
 }
watch-title = Xem
watch-session = Về buổi này
watch-none = Buổi này không có hình.
watch-since = từ
watch-begins = Bắt đầu lúc:
watch-wait = Xin quay lại lúc đó. Không cần tải lại trang trước giờ.
watch-recording = Bản ghi ở đây.
watch-over = Đã kết thúc.
watch-channel = Trên { $channel }
watch-picture = Hình của buổi lắng nghe
watch-play = Phát ở đây
watch-failed = Chưa tải được trình phát. Xin bấm lại.
watch-own = Hình được gửi từ máy chủ của thành phố. Không ai khác thấy quý vị đang xem.
watch-open-player = Mở bằng trình phát của quý vị
watch-other-company = một công ty khác
watch-foreign = Hình được gửi từ { $provider }. Khi quý vị bấm phát, { $provider } thấy địa chỉ mạng của điện thoại này.
watch-open-at = Mở trên { $provider }
watch-call = Hoặc gọi vào để nghe:
watch-languages = Ngôn ngữ
interrupted-title = Hình bị mất
interrupted-since = Từ
interrupted-backup = Thử nguồn khác
interrupted-hour = Nếu đến { $time } vẫn chưa có lại, người tổ chức có thể hủy buổi này.
unknown-note = Xin thử hình bên dưới, hoặc gọi vào. Có thể buổi này vẫn đang diễn ra mà không có hình.
transcript-title = Từng lời
transcript-in = Đọc từng lời: { $language }
transcript-languages = Ngôn ngữ của văn bản
transcript-search = Tìm một từ
transcript-found = { $lines ->
   *[other] Tìm thấy ở { $lines } chỗ.
 }
transcript-all = Xem tất cả
transcript-file = Tải văn bản về
chapters-title = Đi đến phần
