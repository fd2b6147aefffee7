# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = Chọn một mục
civic-search = Tìm
list-next = Xem thêm
if-you-want = (nếu quý vị muốn)
step-less = Bớt một
step-more = Thêm một
paths-label = Các trang khác
problem-title = Không thực hiện được
no-signal = Không có kết nối. Những gì quý vị đã gõ vẫn còn ở đây. Xin gửi khi có sóng trở lại.
problem-back = Quay lại
problem-kept = Những gì quý vị đã viết vẫn còn trên trang này. Xin gửi lại sau một phút.
later-busy = Lúc này có rất nhiều người đang vào đây. Xin chờ một phút rồi thử lại.
later-storage = Lúc này không lưu được gì. Xin chờ một phút rồi thử lại.
later-again = Địa chỉ trang hoặc mẫu đơn có chỗ không đúng. Xin quay lại và thử lần nữa.
sent-title = Xin xem hộp thư của quý vị
sent-until = Đường dẫn dùng được đến { $when }.

## The pages without a script

basic-title = Các buổi lắng nghe, trang đơn giản
basic-lead = Các trang này dùng được trên điện thoại cũ và không cần JavaScript.
basic-sessions = Thành phố lắng nghe ở đâu, lúc nào
basic-neighborhoods = Người dân đã nói gì, ở từng khu
basic-commitments = Thành phố đã hứa làm gì
basic-seat = Xem, đổi hoặc trả lại chỗ của quý vị
basic-request = Tại nơi của quý vị, với người của quý vị
basic-next = Các buổi sắp tới

## Schedule

sessions-title = Các buổi lắng nghe
sessions-lead = Thành phố lắng nghe. Quý vị nói, hoặc chỉ ngồi nghe. Không cần cho biết tên.
sessions-all = Tất cả các buổi
sessions-none = Lúc này chưa có buổi nào. Quý vị có thể đề nghị mở một buổi.
sessions-none-chosen = Không có buổi nào đúng với những gì quý vị chọn.
sessions-tell-me = Báo cho tôi khi có buổi
sessions-elsewhere = Buổi sắp tới
sessions-show-all = Xem tất cả các buổi
own-hall-title = Quý vị có sẵn chỗ họp?
own-hall = Hãy đề nghị một buổi ngay tại nơi nhóm quý vị vẫn gặp nhau.
own-hall-link = Gửi đề nghị
filter-title = Chọn những gì muốn xem
filter-all = Tất cả
filter-any = Bất kỳ
filter-neighborhood = Khu
filter-language = Ngôn ngữ
filter-way = Cách tham dự
filter-access = Điều quý vị cần
filter-from = Từ ngày này trở đi
filter-show = Xem
filter-clear = Bỏ chọn
filter-chosen = Những gì quý vị đã chọn
filter-remove = Bỏ chọn: { $filter }
view-label = Cách hiển thị
view-list = Danh sách
view-month = Tháng
view-map = Bản đồ
month-before = Tháng trước
month-after = Tháng sau
month-day = { $sessions ->
   *[other] { $day }: { $sessions } buổi
 }
map-label = Bản đồ các buổi lắng nghe
map-note = Phía trên là hướng bắc. Các số là số trong danh sách bên dưới.
map-many = Dấu như ×3 nghĩa là có nhiều buổi ở gần nhau.
map-off = Không có vị trí trên bản đồ
map-none = Những buổi này không có vị trí trên bản đồ.
keep-title = Theo dõi lịch
keep-lead = Đưa lịch này vào lịch hoặc trình đọc tin của quý vị. Thay đổi sẽ tự cập nhật.
keep-calendar = Lịch
keep-atom = Nguồn tin Atom
keep-json = Nguồn tin JSON
moved-from = trước đây:
badge-cancelled = Đã hủy
badge-moved = Giờ mới
badge-over = Đã kết thúc
badge-live = Đang diễn ra
badge-soon = Sắp bắt đầu
badge-interrupted = Bị gián đoạn
badge-recording = Bản ghi
badge-waiting = Danh sách chờ
badge-captions = Phụ đề
badge-asl = Ngôn ngữ ký hiệu (ASL)
badge-no-officers = Không có cảnh sát
seats-full = { $seats ->
   *[other] Hết chỗ, { $seats } chỗ đang có người chờ
 }
seats-open = { $seats ->
   *[other] Còn { $seats } chỗ
 }

## A session

session-cancelled = Buổi này đã bị hủy
session-cancelled-others = Xem các buổi khác
session-moved = Buổi này đã đổi giờ
session-moved-note = Ai đã có chỗ thì vẫn giữ chỗ đó.
session-local-time = Theo đồng hồ trên điện thoại của quý vị: { $time }
session-phone-in = Nghe và nói qua điện thoại:
session-other-languages = Ngôn ngữ khác, nếu quý vị yêu cầu chậm nhất là { $day }
session-before = Điều nên biết trước khi đến
session-not-filmed = Không quay hình.
session-filmed = Buổi này có quay hình.
session-filmed-off-camera = Buổi này có quay hình. Có một số chỗ ngồi không bị quay.
session-record-findings = Lời quý vị nói không được lưu lại. Chỉ ghi những điều thành phố hiểu được.
session-record-questions = Các câu hỏi được đưa vào hồ sơ công khai. Tên thì không.
session-record-recording = Toàn bộ bản ghi được đưa vào hồ sơ công khai.
session-no-name = Không ai hỏi tên, giấy tờ hay địa chỉ của quý vị.
session-hosts = Người tổ chức:
session-calendar = Thêm vào lịch của tôi
session-follow = Theo dõi buổi này
seats-title = Giữ chỗ
seats-just-come = Quý vị cứ đến. Không cần giữ chỗ.
seats-closed = Buổi này đã kết thúc. Không giữ chỗ được nữa.
seats-begun = Buổi này đã bắt đầu. Không cần giữ chỗ nữa: quý vị cứ đến, gọi vào hoặc xem.
seats-save = Giữ chỗ
seats-wait = Vào danh sách chờ
seats-no-mail = Quý vị nhận một mã và một hình để đưa ra ở cửa. Không cần email.
seats-have-code = Tôi có mã
seats-taken = Đã có người giữ { $taken } trên { $all } chỗ
seats-open-of = { $seats ->
   *[other] Còn { $seats } trên { $all } chỗ
 }
seats-queue-none = Đã hết chỗ. Chưa có ai chờ.
seats-queue = { $groups ->
   *[other] { $groups } lượt đăng ký đang chờ: tổng cộng { $seats } chỗ
 }
access-title = Nếu quý vị cần giúp gì
access-no-asl = Chưa dự kiến có ngôn ngữ ký hiệu
access-no-captions = Chưa dự kiến có phụ đề
aid-asked-by = Quý vị cần thông dịch viên hay sự trợ giúp khác? Xin ghi khi giữ chỗ, chậm nhất là { $day }. Chúng tôi sẽ trả lời có hay không.
aid-asked-late = Hạn để yêu cầu thông dịch viên hay sự trợ giúp khác là { $day }. Quý vị cứ hỏi: chúng tôi sẽ cố gắng.
agenda-title = Có gì, vào lúc nào
agenda-now = bây giờ
questions-title = Câu hỏi
questions-none = Chưa có câu hỏi nào.
question-me-too = Tôi cũng muốn biết
question-me-too-failed = Chưa gửi được. Xin bấm lại.
question-answered = Đã trả lời
question-supports = { $people ->
   *[other] { $people } người nữa cũng hỏi điều này
 }

## Afterwards

record-title = Biên bản và số liệu
record-none = Chưa có biên bản.
record-people = { $people ->
   *[other] { $people } người đã đến
 }
record-groups = { $groups ->
   *[other] { $groups } nhóm
 }
record-minutes = Đọc biên bản
record-published = Đã công bố vào
record-late = Trễ
record-promised = Biên bản được hứa sẽ có vào
recording-late = Trễ
recording-promised = Bản ghi được hứa sẽ có vào

## Saving seats

sign-up-title = Giữ chỗ
who-title = Ai sẽ đến?
who-me = Chỉ mình tôi
who-group = Một nhóm
seats-how-many = Bao nhiêu chỗ?
group-name = Tên nhóm
group-hint = Chúng tôi không hỏi tên từng người. Cảnh sát không bao giờ thấy danh sách này.
group-file-save = Lưu các câu trả lời này vào một tệp
group-file-load = Điền từ một tệp
group-file-note = Tệp này chỉ nằm trên điện thoại hoặc máy tính của quý vị. Lần sau, tệp này điền sẵn mẫu đơn cho nhóm của quý vị.
group-file-wrong = Đây không phải là tệp được tạo ở đây.
accept-partial = Nếu không đủ chỗ cho tất cả, cho chúng tôi số chỗ hiện có
accept-least = Nhưng không ít hơn số chỗ này
way-title = Quý vị muốn tham dự bằng cách nào?
choose-way = Xin chọn cách quý vị muốn tham dự.
fault-number = Xin ghi con số vào đây, bằng chữ số.
fault-most-seats = Mỗi lượt đăng ký có tối đa { $seats } chỗ. Nếu đông người hơn, xin điền mẫu đơn thêm một lần nữa.
fault-more-than-seats = Số này nhiều hơn số chỗ quý vị xin.
fault-least = Số này không thể nhiều hơn số chỗ quý vị xin.
needs-title = Quý vị cần gì?
needs-hint = Nếu không cần gì thì đừng đánh dấu.
needs-interpreter-language = Thông dịch viên tiếng nào
needs-interpreter-choose = Xin chọn thông dịch viên tiếng nào.
extras-title = Chỗ cho xe lăn, trẻ em, người phát biểu
extras-hint = Mỗi số là cho cả nhóm quý vị.
extras-free = { $places ->
   *[other] Còn trống { $places }
 }
extras-ages = Tuổi của các cháu
extras-speaker = Chúng tôi nên gọi người phát biểu là gì?
reach-title = Nhận tin qua email
reach-email = Email
reach-email-hint = Trước hết chúng tôi gửi một đường dẫn. Chúng tôi giữ chỗ cho quý vị 30 phút. Trong thời gian đó, xin mở đường dẫn và bấm nút ở đó.
reach-name = Tên, hoặc cách gọi quý vị
reach-name-hint = Tên gì cũng được.
reach-language = Viết cho tôi bằng
sign-up-vow-title = Ai đọc được điều này
sign-up-vow = Chỉ người tổ chức buổi này, để xếp ghế và chuẩn bị trợ giúp. Cảnh sát không bao giờ thấy ai đăng ký.
sign-up-shredded = Tên và nhu cầu sẽ được hủy hẳn vào { $day }.
sign-up-send = Giữ các chỗ này
draft-old = Mẫu đơn này đã mở hơn một giờ. Những gì quý vị điền vẫn còn ở đây: xin gửi lại lần nữa.
draft-sent = Mẫu đơn này đã được gửi rồi. Nếu quý vị chưa nhận được trả lời, xin điền y như trước rồi gửi lại: chỉ tính một lần, và quý vị sẽ thấy mã của mình.
draft-new = Bắt đầu mẫu đơn mới
share-title = Hôm nay đã có rất nhiều lượt gửi từ đường truyền Internet này
share-why = Để không máy nào chiếm hết chỗ, chúng tôi xin thêm một điều. Chưa có gì được lưu.
share-mail = Xin ghi địa chỉ email vào mẫu đơn rồi gửi lại. Sau đó mở đường dẫn trong thư chúng tôi gửi.
share-work = Quý vị cũng có thể bấm nút lần nữa. Điện thoại của quý vị sẽ tính toán trong tối đa một phút. Xin để trang này mở.
share-working = Điện thoại của quý vị đang tính toán.
share-host = Nếu không có email: xin nhờ người tổ chức giữ chỗ, hoặc thử lại vào ngày mai.
share-ask = Quý vị cũng có thể thử lại vào ngày mai, hoặc hỏi ngay tại buổi lắng nghe.
share-tomorrow = Quý vị cũng có thể thử lại vào ngày mai.
share-more-seats = Hôm nay đã có rất nhiều chỗ được giữ từ đường truyền Internet này. Muốn thêm chỗ, xin ghi thêm địa chỉ email và mở đường dẫn trong thư, hoặc nhờ người tổ chức.
if-full-title = Nếu hết chỗ
if-full-place = { $way }: quý vị sẽ đứng thứ { $place } trong danh sách chờ.
if-full-hold = { $hours ->
   *[other] Khi có chỗ trống, chúng tôi giữ cho quý vị { $hours } giờ.
 }
if-full-last-day = Vào ngày cuối, chỗ trống được dành cho nhóm kế tiếp vừa số chỗ.
if-full-keep = Quý vị vẫn giữ thứ tự của mình, dù không nhận một phần số chỗ.

## What a code opens

seat-entry-title = Chỗ của quý vị
seat-entry-lead = Xin gõ mã quý vị nhận được khi giữ chỗ.
seat-entry-show = Xem chỗ của tôi
seat-entry-lost = Bị mất mã? Chúng tôi không tìm được, vì không biết mã nào là của ai. Nếu quý vị đã cho email, mã có trong thư của chúng tôi.
seat-entry-closed = Địa chỉ trang này chỉ cho xem chỗ của quý vị trong 15 phút. Xin gõ mã của quý vị để xem lại.
seat-entry-report = Mã có 24 chữ số là mã của bản trình báo
seat-code-label = Mã của quý vị
seat-code-hint = 16 chữ số. Có dấu cách hay không cũng được.
seat-code-keep = Xin ghi lại hoặc chụp hình. Ai có mã này đều đổi được chỗ của quý vị.
seat-paper-address = Xem hoặc đổi chỗ của quý vị tại
seat-title = Chỗ của quý vị
seat-fresh-title = Xin giữ mã này
seat-session-cancelled = Không ai cần đến, và quý vị không cần làm gì cả. Đăng ký của quý vị tự hết hiệu lực.
seat-session-moved = Chỗ vẫn là của quý vị. Nếu giờ mới không tiện, xin trả lại chỗ.
seat-unconfirmed = Chưa chắc chắn
seat-held = { $seats ->
   *[other] Chúng tôi đang giữ { $seats } chỗ cho quý vị.
 }
seat-held-part = { $seats ->
   *[other] Chúng tôi đang giữ { $seats } trên { $wanted } chỗ quý vị xin. Quý vị đang chờ số còn lại.
 }
seat-confirm-sent = Chúng tôi đã gửi thư cho quý vị. Xin mở đường dẫn trong thư trước khi hết hạn và bấm nút ở đó. Nếu không, toàn bộ đăng ký này hết hiệu lực.
seat-confirm-press = Xin bấm nút bên dưới trước khi hết hạn. Nếu không, toàn bộ đăng ký này hết hiệu lực.
seat-address-sent = Chúng tôi đã gửi thư đến địa chỉ quý vị ghi. Xin mở đường dẫn trong thư và bấm nút ở đó, để chúng tôi có thể viết cho quý vị. Dù quý vị không bấm, đăng ký vẫn giữ nguyên.
seat-address-press = Xin bấm nút bên dưới để chúng tôi có thể viết đến địa chỉ này. Dù quý vị không bấm, đăng ký vẫn giữ nguyên.
seat-registered = Đã giữ chỗ
seat-registered-note = { $seats ->
   *[other] Quý vị có { $seats } chỗ.
 }
seat-partly = Đã giữ được một phần
seat-partly-note = { $seats ->
   *[other] Quý vị có { $seats } trên { $wanted } chỗ. Quý vị đang chờ số còn lại.
 }
seat-waiting-note = { $wanted ->
   *[other] Quý vị đang chờ { $wanted } chỗ.
 }
seat-cancelled = Đã trả lại
seat-cancelled-note = Những chỗ này đã được trả lại. Bây giờ người khác có thể nhận.
seat-expired = Đã hết hạn
seat-expired-note = Không ai bấm nút của đường dẫn kịp lúc, hoặc buổi này đã kết thúc. Quý vị có thể giữ chỗ một lần nữa.
seat-hold-until = Được giữ đến
seat-came = { $people ->
   *[other] Bên quý vị có { $people } người đã đến.
 }
seat-place = Quý vị đứng thứ { $place } trong danh sách chờ.
seat-ahead = { $seats ->
   *[other] Những người trước quý vị đang chờ { $seats } chỗ.
 }
seat-next = Quý vị là người kế tiếp.
seat-seats = { $seats ->
   *[other] { $seats } chỗ
 }
seat-qr = Hình của mã, để đưa ra ở cửa
seat-print = In
seat-copy = Chép mã
seat-copied = Đã chép
seat-picture = Lưu thành hình
seat-picture-note = Mở được cả khi không có sóng. Hình nằm trên điện thoại này cho đến khi quý vị xóa. Ai thấy hình này đều đổi được chỗ của quý vị.
seat-needs-title = Điều quý vị yêu cầu
seat-confirm = Có, xin xác nhận
seat-confirm-address = Có, xin viết đến địa chỉ này
seat-stop-waiting = Bấy nhiêu chỗ là đủ, không chờ nữa
seat-change-title = Thay đổi
seat-change-number = Đổi số chỗ
seat-change-note = Bớt chỗ thì xong ngay. Thêm chỗ thì có thể phải chờ phần thêm. Những chỗ đã có vẫn là của quý vị.
seat-change-send = Đổi số chỗ
seat-describe = Điều quý vị cần, và cách liên lạc với quý vị
seat-describe-send = Lưu lại
seat-done-confirm = Cảm ơn quý vị. Chúng tôi viết cho quý vị khi có thay đổi.
seat-done-change = Đã đổi số chỗ.
seat-done-accept = Các chỗ này là của quý vị.
seat-done-accept-held = Quý vị đã nhận các chỗ này. Chỗ chỉ chắc chắn khi quý vị mở đường dẫn trong thư của chúng tôi và bấm nút.
seat-done-decline = Các chỗ này đã chuyển cho người khác. Quý vị vẫn giữ thứ tự trong danh sách chờ.
seat-done-stop = Quý vị không còn chờ thêm chỗ.
seat-done-describe = Đã lưu.
seat-done-hand-over = Đây là mã mới. Mã cũ không dùng được nữa.
seat-done-roster = Đã lưu danh sách.
seat-done-cancel = Đã trả lại chỗ. Cảm ơn quý vị đã cho chúng tôi biết.
need-asked = Đã yêu cầu
door-need-asked = Chưa được trả lời
need-confirmed = Sẽ có
need-declined = Sẽ không có
need-declined-note = Rất tiếc. Quý vị có thể yêu cầu điều khác bên dưới, hoặc trả lại chỗ.
offer-title = { $seats ->
   *[other] Có { $seats } trên { $wanted } chỗ quý vị xin đã trống. Quý vị nhận không?
 }
offer-note = Nếu nhận, quý vị vẫn chờ số còn lại. Nếu không nhận, quý vị vẫn giữ thứ tự trong danh sách chờ.
offer-until = Được giữ cho quý vị đến
offer-take = Nhận
offer-let-go = Không nhận
roster-title = Danh sách tên
roster-label = Tên, mỗi dòng một người
roster-hint = Không bắt buộc. Chỉ cần số người là đủ.
roster-there = Quý vị đã lưu một danh sách tên. Danh sách được khóa.
roster-vow = Chỉ người tổ chức mở được danh sách này. Mỗi lần mở đều được ghi vào nhật ký. Danh sách sẽ được hủy hẳn cùng mọi thứ khác.
roster-read = Mở danh sách
roster-send = Lưu danh sách
hand-over-title = Chuyển chỗ cho người khác
hand-over-note = Có người khác đến thay quý vị? Quý vị nhận một mã mới để đưa cho người đó. Mã của quý vị hết hiệu lực ngay, và tên, email, danh sách tên của quý vị được xóa. Những gì quý vị đã yêu cầu, như thông dịch viên, vẫn giữ nguyên.
hand-over-send = Tạo mã mới
cancel-title = Trả lại chỗ
cancel-waiting = Không chờ nữa
cancel-note = { $seats ->
   *[other] { $seats } chỗ sẽ được chuyển cho người kế tiếp. Không thể lấy lại.
 }
cancel-waiting-note = Quý vị rời danh sách chờ. Việc này không đổi lại được.
cancel-send = Có, trả lại

## Questions

ask-title = Đặt câu hỏi
ask-label = Câu hỏi của quý vị
ask-hint = Ngắn gọn là tốt. Xin đừng nêu tên ai.
ask-language = Ngôn ngữ của câu hỏi
ask-nameless = Người tổ chức đọc to câu hỏi, không nêu tên. Chúng tôi không biết ai hỏi.
ask-public = Câu hỏi được đưa vào hồ sơ công khai.
ask-send = Gửi câu hỏi
ask-sent-title = Đã nhận câu hỏi của quý vị
ask-sent = Người tổ chức đọc trước. Sau đó mọi người đều thấy.
ask-another = Hỏi câu khác
ask-watch = Quay lại xem buổi phát

## Asking for a session

request-title = Đề nghị một buổi lắng nghe
request-one-title = Một đề nghị mở buổi lắng nghe
request-lead = Nhóm của quý vị, nơi của quý vị, ngôn ngữ của quý vị. Thành phố đến với quý vị.
request-promise = { $days ->
   *[other] Thành phố trả lời trong vòng { $days } ngày. Ai cũng thấy được thành phố có trả lời hay không.
 }
request-see-all = Tất cả đề nghị và câu trả lời
request-topic = Quý vị muốn nói về chuyện gì?
request-topic-hint = Ai cũng đọc được phần này. Xin đừng nêu tên ai.
request-neighborhood = Khu
request-hall = Có thể tổ chức ở đâu?
request-hall-hint = Hội trường, chùa, nhà thờ, cửa hàng, sân trường. Nếu chưa có thì bỏ trống.
request-size = Khoảng bao nhiêu người?
request-days = Những ngày tiện cho quý vị
request-day = Ngày { $number }
request-languages = Ngôn ngữ
request-access = Nơi đó có gì, hoặc cần gì?
request-group-hint = Ai cũng đọc được phần này. Nếu không muốn nêu tên thì bỏ trống.
request-contact = Chúng tôi liên lạc với quý vị bằng cách nào?
request-contact-hint = Số điện thoại hoặc email.
request-destroyed = Những gì nhóm viết đã được hủy hẳn, 90 ngày sau lần cuối có người viết về đề nghị này.
request-vow = Chỉ người tổ chức mở được cách liên lạc của quý vị. Mỗi lần mở đều được ghi vào nhật ký.
request-send = Gửi đề nghị
request-asked = Đang chờ trả lời
request-overdue = Trả lời trễ
request-overdue-note = Thành phố đã hứa trả lời trước hôm nay nhưng chưa trả lời.
request-answered = Đã trả lời
request-scheduled = Đã lên lịch một buổi
request-declined = Trả lời: không
request-withdrawn = Đã rút lại
request-unnamed = Một nhóm
request-month = Tháng mong muốn: { $month }
request-came = Ngày đề nghị
request-due = Hạn trả lời
request-answered-on = Ngày trả lời
request-what = Điều họ đề nghị
request-people = { $people ->
   *[other] Khoảng { $people } người
 }
request-answer = Câu trả lời của thành phố
request-session = Đến buổi lắng nghe
request-code-title = Mã của quý vị cho đề nghị này
request-code-note = Quý vị có thể dùng mã này để quay lại và rút đề nghị. Ai có mã này cũng làm được vậy.
request-withdraw = Rút lại đề nghị
request-withdraw-note = Cách liên lạc với quý vị sẽ được hủy hẳn. Điều quý vị đề nghị vẫn còn trên trang này, ghi là đã rút lại.
request-withdraw-send = Có, rút lại
requests-title = Các đề nghị mở buổi lắng nghe
requests-lead = Ai đã đề nghị, thành phố trả lời gì, và trễ ở đâu.
requests-none = Chưa có ai đề nghị.

## Meetings of a division

meeting-label = Buổi họp của khu vực cảnh sát
meeting-entry-lead = Dành cho cảnh sát của một khu vực. Xin gõ chìa khóa do người tổ chức đưa.
meeting-not-open = Buổi họp này chưa mở. Chìa khóa của quý vị đúng: xin giữ lại, và quay lại khi người tổ chức đã mở buổi họp.
meeting-open = Mở buổi họp
meeting-vow = Quý vị có thể hỏi mà không nêu tên. Không lưu số phù hiệu, đăng nhập hay địa chỉ mạng cùng với câu hỏi.

## The door, for a group that helps there
door-title = Giúp ở cửa
door-lead = Quý vị giúp ở cửa của một buổi và có chìa khóa do người tổ chức đưa. Ở đây chỉ có các con số. Không có tên của ai cả.
door-key-label = Chìa khóa của quý vị
door-key-hint = 16 chữ số. Người tổ chức đã đưa cho quý vị.
door-open = Mở danh sách ở cửa
door-came = { $came ->
   *[other] Đến giờ có { $came } người đã đến.
 }
door-counted = Đã đếm. Cảm ơn quý vị.
door-count-label = Bây giờ có bao nhiêu người vào
door-count-hint = Có thể đếm cả nhóm một lần, tối đa 50 người.
door-count-send = Đếm những người này
door-take-back = Trừ bớt số người này
door-expected = Số người sẽ đến
door-seats = { $seats ->
   *[other] { $seats } chỗ đã có người
 }, { $waiting } chỗ đang có người chờ
door-needs = Điều mọi người cần
door-again = Xem số mới nhất
door-vow = Quý vị thấy có bao nhiêu người, không bao giờ biết là ai. Chìa khóa hết hiệu lực một ngày sau buổi này.
