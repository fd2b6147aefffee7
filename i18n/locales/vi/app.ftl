## The frame of every page

skip = Đến nội dung chính
sos-danger = Gặp nguy hiểm?
sos-call = Gọi hoặc nhắn tin
sos-label = Gặp nguy hiểm? Hãy gọi hoặc nhắn tin đến 911
leave = Rời trang này
languages = Chọn ngôn ngữ
foot-promises = Những điều chúng tôi hứa
foot-readers = Ai đọc các bản trình báo
foot-help = Tìm sự giúp đỡ
foot-about = Giới thiệu về Amparo
foot-relay = Người điếc hoặc nghe kém: hãy nhắn tin đến 911, hoặc bấm 711 để dùng dịch vụ chuyển tiếp.
no-script-pages = Các buổi lắng nghe và lời hứa của thành phố, trên các trang không cần JavaScript
no-script = Trang này cần JavaScript để khóa lời của quý vị. Nếu không có, sẽ không có gì được gửi đi. Quý vị có thể gọi cho những nơi sau:
boot-failed = Trang này đã ngừng hoạt động. Chưa có gì được gửi đi. Xin tải lại trang, hoặc gọi 211.
boot-outdated = Trang này thuộc phiên bản cũ. Xin đóng lại rồi mở lần nữa.
nothing-title = Ở đây không có gì

## Words that many pages need

continue = Tiếp tục
back = Quay lại
try-again = Thử lại
change = Sửa
yes = Có
no = Không
waiting = Xin chờ một chút…
optional = Quý vị có thể bỏ trống.
to-start = Về trang đầu
say = Đọc to phần này
say-stop = Ngừng đọc
step-of = Câu { $now } trên { $of }
field-room = { $letters ->
   *[other] Còn chỗ cho khoảng { $letters } chữ cái nữa
 }
error-title = Xin xem lại chỗ này

## Start

start-title = Quý vị không đơn độc.
start-lead = Xin kể cho chúng tôi biết chuyện đã xảy ra. Quý vị không cần cho biết tên. Cũng không cần biết chắc đó có phải là tội hay không.
start-doors = Quý vị muốn làm gì?
door-hate = Trình báo chuyện thù ghét
door-hate-note = Lời chửi rủa, đe dọa, hành hung, chữ vẽ trên tường nhà
door-property = Trình báo mất cắp, hư hại
door-property-note = Nhà bị đột nhập, cửa kính bị vỡ, đồ bị lấy mất
door-help = Tìm sự giúp đỡ
door-help-note = Luật sư, bác sĩ, tiền trợ giúp, người để tâm sự
door-code = Quay lại bằng mã của quý vị
door-code-note = Đọc thư trả lời, viết thêm, hoặc rút lại
start-sessions = Các buổi lắng nghe
start-sessions-note = Thành phố lắng nghe quý vị. Đến tận nơi, gọi vào hoặc xem. Không cần cho biết tên.
start-session-live = Đang diễn ra
start-session-next = Buổi tới
vows-title = Những điều chúng tôi hứa
vow-locked = Lời của quý vị được khóa ngay trên điện thoại này, trước khi gửi đi.
vow-choose = Quý vị chọn ai được mở. Quý vị thấy ai đã mở, và vào ngày nào.
vow-nameless = Chúng tôi không lưu địa chỉ mạng của điện thoại hay giờ chính xác. Quý vị có thể không ghi tên.
vows-all = Tất cả lời hứa, và những điều chúng tôi không thể hứa
talk-title = Muốn nói chuyện trước?
talk-988 = Đường dây trợ giúp khi khủng hoảng, suốt ngày đêm
talk-211 = Giúp đỡ bằng 140 thứ tiếng, không phải cảnh sát
talk-text-911 = Nhắn tin thay vì nói

## About

about-title = Giới thiệu về Amparo
about-lead = Amparo là nơi để báo cho { $city } biết về chuyện thù ghét, mất cắp và phá hoại mà không để lộ mình là ai. Thành phố điều hành trang này. Những gì quý vị viết được khóa ngay trên điện thoại, chỉ dành cho những người quý vị chọn. Những người điều hành trang không đọc được.
about-phone-title = Trên điện thoại của quý vị
about-leave = “Rời trang này” làm trang trắng ngay lập tức và xóa những gì trang đã lưu. Bấm phím Esc ba lần cũng vậy.
about-history = Trình duyệt vẫn nhớ là quý vị đã vào đây. Muốn xóa, hãy mở Lịch sử trong trình đơn của trình duyệt rồi xóa trang này. Hoặc dùng cửa sổ riêng tư.
about-visited = Hãng điện thoại hoặc mạng Wi-Fi có thể thấy quý vị đã vào trang này, nhưng không thấy quý vị viết gì.
about-check-title = Kiểm tra chúng tôi
about-check = Chương trình của trang này được công khai. Ai cũng có thể kiểm tra xem trang này có đúng là bản đã công bố không. Đây là số của phiên bản này:
about-translations-title = Ngôn ngữ
about-translations = Một số bản dịch chưa được người bản xứ xem lại. Nếu thấy câu nào không ổn, xin báo cho 211 hoặc cho bất cứ người bênh vực nào.
