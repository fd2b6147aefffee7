# What the lock on the phone refuses, and what a report on its way waits for.

## The lock

sealer-unavailable = Trình duyệt này không khóa được lời của quý vị. Chưa có gì được gửi đi. Xin thử trình duyệt hay điện thoại khác, hoặc gọi điện.
sealer-no-signal = Không có sóng, và chìa khóa chưa có trên điện thoại này. Chưa có gì được gửi đi. Xin thử lại khi có sóng.
sealer-too-long = Phần này quá dài. Xin viết ngắn lại. Chưa có gì được gửi đi.
sealer-wrong-passphrase = Cụm mật khẩu này không mở được chìa khóa. Xin gõ lại.
sealer-locked = Chìa khóa đang đóng. Xin mở lại để tiếp tục.
sealer-not-readable = Chìa khóa này không mở được. Phần này được khóa cho người khác, hoặc đã bị sửa đổi.
sealer-broken = Việc khóa bị dừng giữa chừng. Chưa có gì được gửi đi. Xin thử lại.

## The list of keys

sealer-directory-expired = Danh sách chìa khóa đã hết hạn, các đơn vị phải làm mới. Chưa có gì được gửi đi. Xin gọi điện, hoặc quay lại sau.
sealer-directory-not-yet-valid = Danh sách chìa khóa chưa có hiệu lực. Ngày trên điện thoại này có đúng không? Chưa có gì được gửi đi.
sealer-directory-rolled-back = Trang này đưa ra danh sách chìa khóa cũ hơn lần trước. Điều đó không được phép xảy ra, nên chưa có gì được gửi đi. Xin gọi điện.
sealer-directory-under-signed = Danh sách chìa khóa không có đủ chữ ký của những người phải ký. Chưa có gì được gửi đi. Xin gọi điện.
sealer-directory-police = Danh sách chìa khóa này sẽ để cảnh sát đọc được ngăn của người bênh vực. Điều đó không bao giờ được phép, nên chưa có gì được gửi đi. Xin gọi điện.
sealer-directory-malformed = Không đọc được danh sách chìa khóa. Có thể mạng này yêu cầu quý vị đăng nhập trước. Chưa có gì được gửi đi.
sealer-directory-unit-missing = Đơn vị quý vị chọn hiện không nhận được. Chưa có gì được gửi đi. Xin chọn lại.

## The code

sealer-code-too-short = { $digits ->
   *[other] Mới có { $digits } chữ số. Mã có 24 chữ số.
 }
sealer-code-too-long = Nhiều hơn 24 chữ số rồi. Xin xem có chữ số nào gõ hai lần không.
sealer-code-not-a-digit = Mã chỉ có chữ số. Xin bỏ các chữ cái và ký hiệu.
sealer-code-check-digits = Có một chữ số sai, hoặc hai chữ số bị đổi chỗ. Xin so lại với những gì quý vị đã ghi.

## The network

fault-no-signal = Lúc này không có sóng. Xin thử lại khi có sóng.
fault-timed-out = Chờ quá lâu mà không có trả lời. Xin thử lại; không có gì bị lưu hai lần.
fault-unreadable = Có thứ gì đó ở giữa điện thoại này và trang đã trả lời thay. Có thể mạng này yêu cầu quý vị đăng nhập trước.

## A report on its way

wait-no-signal = Chưa gửi đến nơi: không có sóng. Khi có sóng lại, bản trình báo sẽ tự được gửi đi.
wait-slow = Chưa gửi đến nơi: chưa có trả lời. Chúng tôi đang thử lại. Dù đến hai lần, bản trình báo cũng chỉ được lưu một lần.
wait-busy = Chưa gửi đến nơi: trang đang rất bận. Chúng tôi đang thử lại.
wait-intake-closed = Chưa gửi đến nơi: các đơn vị phải làm mới chìa khóa trước. Chúng tôi đang thử lại.
