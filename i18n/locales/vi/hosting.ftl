# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = Lịch
hosting-coverage = Các khu
hosting-commitments = Lời hứa
hosting-requests = Đề nghị
hosting-no-page = Địa chỉ này không dẫn đến đâu cả. Tốt nhất là tiếp tục từ lịch.
hosting-unsaved-heading = Rời đi mà không lưu?
hosting-unsaved = Trên trang này có phần chưa lưu hoặc chưa gửi. Nếu rời đi, phần đó sẽ mất.
hosting-unsaved-leave = Rời đi
hosting-no = Quay lại
hosting-save = Lưu
hosting-save-draft = Lưu bản nháp
hosting-saving = Đang lưu…
hosting-saved = Đã lưu
hosting-saved-first = Đã lưu. Nằm ở đầu danh sách.
hosting-edit = Sửa
hosting-remove = Bỏ ra
hosting-copy = Chép
hosting-choose = Chọn…
hosting-all = Tất cả
hosting-more = Xem thêm
hosting-failed = Không tải được phần này.
hosting-failed-stale = Đây là bản từ trước. Không làm mới được.
hosting-keys-down = Hàng bên dưới
hosting-keys-up = Hàng bên trên
hosting-keys-open = Mở buổi
hosting-keys-new = Buổi mới
hosting-keys-refresh = Làm mới
hosting-keys-tabs = Các thẻ của một buổi
hosting-keys-search = Tìm người ở cửa
hosting-keys-back = Về lịch
hosting-keys-schedule = Đến lịch
hosting-keys-others = Các khu, lời hứa, đề nghị
hosting-keys-help = Danh sách này

## Schedule

hosting-new = Buổi mới
hosting-series = Loạt buổi mới
hosting-division = Buổi họp khu vực cảnh sát mới
hosting-schedule-count = { $count ->
   *[other] { $count } buổi
 }
hosting-schedule-first = { $count } buổi đầu tiên
hosting-schedule-empty = Ở đây chưa có buổi nào. Hãy lập một buổi hoặc đổi bộ lọc.
hosting-filters = Những buổi nào
hosting-filter-state = Tình trạng
hosting-filter-kind = Dành cho
hosting-filter-late = Trễ
hosting-filter-from = Từ
hosting-filter-until = Đến
hosting-column-when = Khi nào
hosting-column-session = Buổi
hosting-column-state = Tình trạng
hosting-column-seats = Chỗ
hosting-column-look = Cần xem
hosting-seats = { $taken } trên { $capacity }
hosting-waiting = { $count } đang chờ
hosting-questions-waiting = { $count ->
   *[other] { $count } câu hỏi cần đọc
 }
hosting-whole-city = Toàn thành phố
hosting-coverage-none = Chưa có
hosting-coverage-held = { $count ->
   *[other] { $count } buổi
 }
hosting-coverage-sum = { $held } trên { $all } khu đã có buổi lắng nghe.
hosting-coverage-sessions = Số buổi đã tổ chức
hosting-coverage-last = Gần nhất
hosting-coverage-next = Sắp tới
hosting-coverage-plan = Lập một buổi ở đây
hosting-days-ago = { $days ->
    [0] hôm nay
   *[other] { $days } ngày trước
 }

## Warnings

hosting-warning-agenda-late = Chưa có chương trình, còn dưới 72 giờ
hosting-warning-agenda-very-late = Chưa có chương trình, còn dưới 24 giờ
hosting-warning-board-majority = Hơn một nửa hội đồng sẽ đến
hosting-warning-interpreter-needed = Cần thông dịch viên
hosting-warning-needs-undecided = Chưa quyết định về nhu cầu
hosting-warning-no-stream = Chưa có phát trực tiếp
hosting-warning-record-late = Biên bản bị trễ
hosting-warning-note-agenda-late = Buổi họp thường kỳ phải công bố chương trình trước 72 giờ. Hãy viết chương trình ngay.
hosting-warning-note-agenda-very-late = Ngay cả buổi họp đặc biệt cũng phải công bố chương trình trước 24 giờ. Hãy viết ngay hoặc dời buổi này.
hosting-warning-note-board-majority = Nếu quá nửa một hội đồng tham dự, buổi này có thể được tính là buổi họp của hội đồng đó theo Đạo luật Brown. Hãy hỏi luật sư thành phố về việc thông báo.
hosting-warning-note-interpreter-needed = Đã đủ số người yêu cầu thông dịch viên mà chưa xác nhận được ai. Hãy đặt một người, rồi xác nhận trong danh sách ở cửa.
hosting-warning-note-needs-undecided = Đã qua hạn yêu cầu. Mọi người đang chờ biết nhu cầu của họ có được đáp ứng không.
hosting-warning-note-no-stream = Buổi này công khai mà không ai xem được từ nhà. Hãy thêm đường phát trực tiếp.
hosting-warning-note-record-late = Biên bản đã được hứa mà nay đã qua ngày hẹn. Ai cũng thấy là trễ.

## A session's form

hosting-part-what = Nội dung
hosting-part-where = Ở đâu, khi nào
hosting-part-people = Ai có thể đến
hosting-part-said = Điều mọi người biết trước
hosting-title = Tiêu đề
hosting-summary = Nội dung
hosting-written-in = Viết bằng
hosting-organizer = Ai tổ chức
hosting-co-hosts = Các nhóm cùng tổ chức với thành phố
hosting-one-a-line = Mỗi dòng một nhóm.
hosting-agenda = Chương trình
hosting-agenda-hint = Mỗi dòng một mục, kèm giờ: 18:30 Chào mừng
hosting-add-translation = Thêm bản dịch
hosting-language = Ngôn ngữ
hosting-area = Khu vực cảnh sát
hosting-neighborhood = Khu
hosting-starts = Bắt đầu
hosting-ends = Kết thúc
hosting-zone = Múi giờ
hosting-zone-hint = Múi giờ của hội trường, ví dụ America/Los_Angeles.
hosting-hall = Hội trường
hosting-address = Đường và số nhà
hosting-point = Vị trí trên bản đồ
hosting-point-hint = Hai số: 34.0537, -118.2428
hosting-way-there = Cách đi đến
hosting-way-there-hint = Xe buýt, chỗ đậu xe, cửa nào.
hosting-ways = Cách tham dự
hosting-pools = Chỗ
hosting-pools-hint = Không có loại nào thì bỏ trống số đó. Khi tăng chỗ, người đang chờ được lên ngay.
hosting-languages = Ngôn ngữ được nói hoặc thông dịch
hosting-access = Những gì được cung cấp
hosting-officers = Cảnh sát
hosting-public-record = Phần thành hồ sơ công khai
hosting-phone-in = Số để nghe qua điện thoại
hosting-ask-aid-by = Hạn cuối để yêu cầu trợ giúp
hosting-recording-days = Số ngày đến khi có bản ghi
hosting-recording-days-hint = Không ghi thì bỏ trống. Qua ngày đó, ai cũng thấy là trễ.
hosting-filmed = Có quay hình
hosting-division-about = Buổi họp nội bộ cho cảnh sát của một khu vực. Buổi này không bao giờ có trong danh sách. Cảnh sát đặt câu hỏi không nêu tên, tại một địa chỉ chỉ được cấp một lần.
hosting-door-key-heading = Chìa khóa của cảnh sát
hosting-door-key-about = Chìa khóa này mở trang để cảnh sát đặt câu hỏi. Chỉ hiện lần này. Hãy chép lại và đưa cho cảnh sát của khu vực.
hosting-door-address-about = Địa chỉ này mở trang với chìa khóa điền sẵn. Trình duyệt không gửi cho ai phần đứng sau dấu #. Nếu không có JavaScript, cảnh sát gõ chìa khóa trên trang đó.
hosting-door-address-copy = Chép địa chỉ
hosting-door-address-qr = Hình của địa chỉ, để điện thoại quét
hosting-to-session = Đến buổi họp
hosting-door-key-new = Tạo chìa khóa mới…
hosting-door-key-renew = Chìa khóa cũ sẽ không mở được gì nữa. Ai có chìa khóa cũ đều cần chìa khóa mới. Việc này được ghi vào nhật ký.
hosting-door-key-yes = Tạo chìa khóa mới
hosting-door-key-lost = Mất chìa khóa? Chìa khóa không được lưu ở đâu cả và không thể hiện lại. Quý vị có thể tạo chìa khóa khác.

hosting-wrong-title = Hãy viết tiêu đề không quá 120 chữ cái.
hosting-wrong-summary = Hãy ghi nội dung, không quá 2,000 chữ cái.
hosting-wrong-organizer = Hãy ghi ai tổ chức.
hosting-wrong-area = Hãy chọn khu vực cảnh sát.
hosting-wrong-time = Hãy chọn ngày và giờ.
hosting-wrong-end = Giờ kết thúc phải sau giờ bắt đầu.
hosting-wrong-zone = Hãy ghi múi giờ.
hosting-wrong-ways = Hãy chọn ít nhất một cách tham dự.
hosting-wrong-hall = Có người đến hội trường. Hãy ghi tên hội trường.
hosting-wrong-point = Hãy viết hai số: hướng bắc trước, hướng đông sau.
hosting-wrong-languages = Hãy chọn ít nhất một ngôn ngữ.
hosting-wrong-seats = Mỗi cách tham dự cần có số chỗ.
hosting-wrong-day = Hãy chọn một ngày có thật.
hosting-wrong-agenda = Mỗi dòng cần có giờ và lời: 18:30 Chào mừng
hosting-wrong-agenda-time = Mỗi mốc giờ phải nằm giữa giờ bắt đầu và giờ kết thúc.
hosting-wrong-number = Hãy viết một số, hoặc bỏ trống.
hosting-wrong-translation = Mỗi bản dịch cần tiêu đề và nội dung.
hosting-wrong-reason = Hãy ghi vì sao hủy buổi này.
hosting-wrong-answer = Hãy viết câu trả lời của thành phố cho nhóm.
hosting-wrong-planned = Hãy chọn buổi đã lên lịch.
hosting-wrong-not-planned = Ở đây đã chọn một buổi. Hãy bấm “Đã lên lịch một buổi”, hoặc không chọn buổi nào.
hosting-wrong-past = Hãy chọn một ngày chưa qua.
hosting-wrong-until = Ngày cuối đứng trước ngày đầu.
hosting-wrong-aid-late = Ngày này sau ngày của buổi. Hãy chọn một ngày trước đó, hoặc chính ngày đó.
hosting-wrong-phone = Hãy viết một số gọi được: chữ số, dấu cách và + - ( ) . , # *
hosting-wrong-said-by = Không có nhiều người đến như vậy. Hãy xem lại con số.
hosting-wrong-server = Máy chủ không nhận. Hãy xem lại.
hosting-wrong-neighborhood = Hãy chọn một khu.
hosting-wrong-long = Phần này quá dài. Hãy viết ngắn lại.
hosting-wrong-meant = Hãy ghi ý được nói, không quá 400 chữ cái.
hosting-wrong-promise = Hãy ghi việc sẽ làm, không quá 160 chữ cái.
hosting-wrong-owner = Hãy ghi ai làm.
hosting-wrong-note = Hãy ghi chuyện đã diễn ra, không quá 600 chữ cái.
hosting-wrong-parts-many = Không có nhiều phần như vậy. Hãy xem lại con số.
hosting-wrong-parts-open = Chỉ xong khi mọi phần đã xong. Hãy ghi đủ số phần, hoặc chọn tình trạng khác.
hosting-wrong-parts-few = Số phần đã xong nhiều hơn số này.
hosting-wrong-due-step = Muốn đổi ngày đã hứa, hãy thêm chuyện đã diễn ra. Cả hai ngày vẫn còn trong lịch sử.
hosting-wrong-state = Không thể chuyển sang tình trạng đó. Việc đã xong hoặc sẽ không làm chỉ có thể trở lại đang làm.
hosting-wrong-link = Đường dẫn phải bắt đầu bằng https://
hosting-wrong-stream = Mỗi đường phát cần một địa chỉ bắt đầu bằng https://, hoặc tên một kênh.
hosting-wrong-series = Hãy chọn các khu, và từ 0 đến 366 ngày giữa hai buổi.
hosting-wrong-boards = Hãy ghi mỗi hội đồng với hai số: 4/7

## A series

hosting-series-where = Những khu nào
hosting-series-find = Tìm một khu
hosting-series-all = Tất cả
hosting-series-new = Những khu chưa có buổi nào
hosting-series-none = Không khu nào
hosting-series-chosen = { $count ->
    [0] Chưa chọn khu nào. Thứ tự là thứ tự đánh dấu.
   *[other] Đã chọn { $count } khu, theo thứ tự đánh dấu.
 }
hosting-every-days = Số ngày giữa hai buổi
hosting-every-days-hint = 7 là mỗi tuần một lần. 0 là tất cả trong một ngày.
hosting-series-preview = Những buổi sẽ được tạo
hosting-series-preview-empty = Hãy chọn các khu và ngày bắt đầu để xem những buổi sẽ được tạo.
hosting-make-drafts = Tạo các bản nháp
hosting-series-made = { $count ->
   *[other] Đã tạo { $count } bản nháp
 }
hosting-series-publish = Công bố cả loạt này
hosting-series-published = Đã công bố { $count } trên { $all }

## Publish, move, call off, close

hosting-tabs = Các phần của buổi
hosting-tab-facts = Buổi
hosting-tab-door = Cửa
hosting-tab-stream = Phát trực tiếp
hosting-tab-questions = Câu hỏi
hosting-tab-minutes = Biên bản
hosting-tab-findings = Điều nghe được
hosting-publish = Công bố
hosting-publish-words = Từ bây giờ ai cũng thấy buổi này và đăng ký được.
hosting-publish-division = Từ bây giờ cảnh sát có chìa khóa đặt câu hỏi được. Buổi họp không có trong danh sách nào.
hosting-close = Đóng buổi
hosting-close-words = Không ghi người đến và không nhận câu hỏi nữa. Vẫn viết được biên bản và điều nghe được.
hosting-cancel = Hủy buổi…
hosting-cancel-yes = Hủy buổi
hosting-cancel-words = { $count ->
    [0] Chưa có ai đăng ký. Buổi này vẫn còn trong lịch, ghi là đã hủy.
   *[other] { $count } lượt đăng ký được báo ngay và lịch của mọi người thay đổi. Không thể lấy lại.
 }
hosting-cancel-reason = Vì sao? Ai cũng đọc được.
hosting-cancelled-because = Đã hủy:
hosting-move-tells = { $count ->
    [0] Quý vị đổi giờ hoặc nơi. Chưa có ai đăng ký; lịch của mọi người thay đổi.
   *[other] Quý vị đổi giờ hoặc nơi. { $count } lượt đăng ký được báo và lịch của mọi người thay đổi.
 }
hosting-move-heading = Giờ hoặc nơi khác
hosting-move-yes = Lưu và báo cho họ
hosting-untold = { $count ->
   *[other] { $count } lượt đăng ký không có email đã xác nhận nên không báo được. Hãy dán thông báo ở cửa.
 }
hosting-boards = Thành viên hội đồng
hosting-boards-label = Thành viên báo sẽ đến
hosting-boards-hint = Mỗi dòng một hội đồng, kèm số thành viên sẽ đến: Pico Union council 4/7
hosting-retention = Dữ liệu của người dân
hosting-shredded-due = Tên, nhu cầu và danh sách tên sẽ được hủy hẳn vào { $day }. Sau đó không ai mở được.
hosting-shredded-on = Tên, nhu cầu và danh sách tên đã được hủy hẳn vào { $day }.
hosting-shredded-sign-ups = Lượt đăng ký
hosting-shredded-rosters = Danh sách tên
hosting-shredded-questions = Câu hỏi
hosting-shredded-letters = Thư chưa gửi

## The door

hosting-door-opening = Đang mở danh sách ở cửa. Việc này được ghi vào nhật ký.
hosting-door-search = Bốn chữ số đầu, hoặc một tên
hosting-door-came = { $came } trên { $seats } đã đến
hosting-door-unsent = { $count ->
   *[other] { $count } lượt đếm chưa gửi
 }
hosting-door-kept = { $count ->
   *[other] { $count } lượt đếm đang chờ ở đây và sẽ được gửi ngay khi có sóng. Hãy để trang này mở.
 }
hosting-scan = Quét mã bằng camera
hosting-scan-stop = Tắt camera
hosting-scan-picture = Hình từ camera
hosting-scan-aim = Hãy đưa mã ra trước camera.
hosting-scan-refused = Lúc này không dùng được camera. Hãy gõ bốn chữ số đầu.
hosting-scan-unknown = Mã này không có trong danh sách của buổi này.
hosting-scan-several = Nhiều mã trong danh sách có phần đầu giống mã này. Hãy hỏi tên.
hosting-scan-counted = Đã đếm một người.
hosting-scan-again = Mã này đã được đếm rồi.
hosting-scan-group = { $count ->
   *[other] { $count } chỗ. Hãy ghi bao nhiêu người đã đến.
 }
hosting-door-walk-ins = Không đăng ký trước
hosting-door-less = Bớt một
hosting-door-more = Thêm một
hosting-door-number = Bao nhiêu người đã đến
hosting-door-all = Đã đến đủ
hosting-door-add-walk-in = Có thêm một người đi cùng
hosting-door-look = Xem lại số đếm này
hosting-door-too-many = { $count ->
   *[other] Thừa { $count } người so với số chỗ. Có phải đã đếm trên hai thiết bị? Hãy kiểm tra.
 }
hosting-door-counted-twice = Họ bị đếm hai lần
hosting-door-without-sign-up = Họ đến mà không đăng ký trước
hosting-door-to-look-at = { $count ->
   *[other] Hãy kiểm tra số đếm của { $count } lượt đăng ký:
 }
hosting-door-no-name = Không có tên
hosting-door-wanted = Đã xin { $count }
hosting-door-ages = Tuổi: { $ages }
hosting-door-empty = Chưa có ai đăng ký. Hãy đếm người bằng nút ở trên.
hosting-door-nobody = Không có ai như vậy. Hãy thử ít chữ số hơn, hoặc đếm như người không đăng ký.
hosting-roster-open = Mở danh sách tên
hosting-roster-words = Đây là tên của người trong một nhóm. Việc mở được ghi vào nhật ký với tên của quý vị. Chỉ mở khi cần.
hosting-roster-yes = Mở và ghi nhật ký
hosting-roster-hide = Đóng danh sách tên
hosting-needs = Điều mọi người cần
hosting-needs-about = Ai đã yêu cầu đều được báo quyết định của quý vị.
hosting-need = Nhu cầu
hosting-need-who = Ai
hosting-need-decision = Quyết định
hosting-need-sign-ups = { $count ->
   *[other] { $count } lượt đăng ký
 }
hosting-need-seats = { $count ->
   *[other] { $count } chỗ
 }
hosting-need-confirm = Sẽ có
hosting-need-decline = Chúng tôi không thể

## Streams

hosting-streams-edit = Sửa các đường phát
hosting-streams-empty = Chưa có phát trực tiếp. Hãy thêm để mọi người xem được từ nhà.
hosting-add-stream = Thêm đường phát
hosting-stream-language = Ngôn ngữ nghe được
hosting-source = Nguồn
hosting-stream-address = Địa chỉ
hosting-stream-address-hint = https://…, hoặc tên một kênh.
hosting-backup = Nguồn thứ hai
hosting-provider = Ai điều hành trang đó
hosting-provider-hint = Ví dụ YouTube. Mọi người được báo trước khi vào đó.
hosting-captions = Phụ đề
hosting-stream-asl = Có thông dịch viên ngôn ngữ ký hiệu trong hình
hosting-stream-interpreted = Nghe được thông dịch viên
hosting-move-up = Đưa lên
hosting-since = Từ { $time }
hosting-by-hand = đặt bằng tay
hosting-by-probe = do kiểm tra tự động thấy
hosting-by-clock = theo giờ
hosting-set-state = Đặt tình trạng bằng tay
hosting-set-live = Đang phát
hosting-set-interrupted = Bị gián đoạn
hosting-set-ended = Đã kết thúc
hosting-set-later = Từ nửa giờ trước khi bắt đầu, quý vị có thể ghi ở đây là đang phát.
hosting-set-too-early = Đường phát có thể đang phát từ nửa giờ trước khi bắt đầu đến bốn giờ sau khi kết thúc.
hosting-give-back = Để kiểm tra tự động quyết định
hosting-alarms = Cảnh báo trên thiết bị này
hosting-alarms-off = Khi đường phát của một buổi do quý vị tổ chức bị gián đoạn, thiết bị này có thể báo ngay cho quý vị, kể cả khi bảng làm việc đã đóng.
hosting-alarms-on = Thiết bị này báo ngay cho quý vị khi đường phát của một buổi do quý vị tổ chức bị gián đoạn. Quý vị cũng nhận được email.
hosting-alarms-asked = Trình duyệt đang hỏi quý vị. Xin chọn cho phép.
hosting-alarms-denied = Trình duyệt của quý vị không cho phép. Quý vị có thể đổi trong phần cài đặt của trình duyệt cho trang này. Quý vị vẫn được báo qua email.
hosting-alarms-unsupported = Trình duyệt này không hiện được cảnh báo. Quý vị vẫn được báo qua email.
hosting-alarms-failed = Không thực hiện được. Quý vị vẫn được báo qua email. Quý vị có thể thử lại.
hosting-alarms-switch-on = Bật ở đây
hosting-alarms-switch-off = Tắt ở đây
hosting-hour-left = Còn { $time } trong một giờ
hosting-hour-what = Hãy dừng buổi họp và tìm cách phát lại. Mọi người thấy số điện thoại và nguồn thứ hai.
hosting-hour-over = Đã hết một giờ. Quý vị có thể tiếp tục mà không phát, nếu nói rõ điều đó trước mọi người.
hosting-afterwards = Bản ghi và phụ đề
hosting-recording = Địa chỉ của bản ghi
hosting-recording-due = Đã hứa vào { $day }
hosting-recording-overdue = Bản ghi bị trễ
hosting-texts = Phụ đề dạng tệp
hosting-text-language = Ngôn ngữ của tệp
hosting-text-file = Tệp WebVTT, tối đa 2 MB
hosting-by-a-person = Do người viết

## Questions

hosting-questions-sort = Xếp các câu chưa đọc lên đầu
hosting-questions-empty = Chưa có câu hỏi.
hosting-supports = { $count ->
   *[other] { $count } người nữa muốn biết
 }
hosting-question-shown = Lời mọi người thấy
hosting-question-shown-hint = Bỏ tên ra. Giữ nguyên ý.
hosting-question-answer = Trả lời
hosting-question-show = Cho hiện
hosting-question-answered = Cho hiện cùng câu trả lời
hosting-question-decline = Không cho hiện

## Minutes

hosting-minutes = Biên bản
hosting-minutes-hint = Lời đơn giản. Không ghi tên người đã đến.
hosting-minutes-later = Có thể lưu biên bản từ lúc buổi bắt đầu, và công bố sau khi kết thúc.
hosting-minutes-changed = Có người khác đã lưu một biên bản khác. Quý vị thấy biên bản đó ở đây; lời của quý vị vẫn còn trong ô bên dưới. Hãy ghép cả hai lại, rồi lưu.
hosting-organizations = Bao nhiêu nhóm đã đến
hosting-publish-record = Công bố biên bản
hosting-record-published = Đã công bố vào { $day }. Lưu lại sẽ đổi những gì mọi người đọc.
hosting-record-due = Đã hứa vào { $day }.

## Findings

hosting-new-finding = Ghi điều nghe được
hosting-finding-edit = Sửa điều nghe được
hosting-findings-empty = Chưa ghi gì.
hosting-quote = Đúng lời người nói
hosting-quote-hint = Không nêu tên. Có thể bỏ trống.
hosting-meant = Ý được nói
hosting-theme = Chủ đề
hosting-said-by = Khoảng bao nhiêu người đã nói
hosting-said-by-hint = Không ai đếm thì bỏ trống. Dưới 10 không được hiện.
hosting-said-by-count = { $count ->
   *[other] khoảng { $count } người đã nói
 }
hosting-answered-by = Lời hứa đáp lại điều này
hosting-answered-by-hint = Các lời hứa của khu này.
hosting-publish-it = Cho mọi người đọc
hosting-is-published = Đã công bố
hosting-is-draft = Bản nháp

## Commitments

hosting-new-commitment = Lời hứa mới
hosting-commitments-none = Không có lời hứa nào đúng với những gì quý vị chọn. Hãy chọn ít điều kiện hơn.
hosting-commitments-empty = Chưa có lời hứa nào.
hosting-promise = Việc sẽ làm
hosting-more-about = Nói thêm
hosting-owner = Ai làm
hosting-budget = Tiền lấy từ đâu
hosting-due = Hạn
hosting-parts = Tổng số phần
hosting-answers = Những điều nghe được mà lời hứa này đáp lại
hosting-answers-hint = Những điều nghe được của khu này.
hosting-late = { $days ->
   *[other] Trễ { $days } ngày
 }
hosting-due-on = hạn { $day }
hosting-due-moved = hạn { $day }, lúc đầu { $first }
hosting-parts-done = xong { $done } trên { $all } phần
hosting-findings-count = { $count ->
   *[other] đáp lại { $count } điều nghe được
 }
hosting-history = Diễn biến
hosting-add-step = Thêm chuyện đã diễn ra
hosting-step-about = Bước đã ghi không bao giờ bị sửa. Người theo dõi được báo.
hosting-step-state = Tình trạng hiện nay
hosting-step-parts = Số phần đã xong
hosting-step-note = Chuyện đã diễn ra
hosting-step-evidence = Có thể xem ở đâu
hosting-step-due = Hạn mới
hosting-step-due-hint = Hạn cũ vẫn còn trong lịch sử.

## Requests

hosting-requests-open = { $count ->
   *[other] { $count } đề nghị chưa được trả lời
 }
hosting-requests-empty = Chưa có nhóm nào đề nghị mở buổi lắng nghe.
hosting-request-no-group = Một nhóm không nêu tên
hosting-request-due = trả lời chậm nhất là { $day }
hosting-request-size = Khoảng bao nhiêu người
hosting-request-days = Những ngày tiện
hosting-request-contact = Cách liên lạc
hosting-request-contact-open = Mở cách liên lạc
hosting-request-contact-words = Việc mở được ghi vào nhật ký, kèm tên của quý vị.
hosting-request-contact-gone = Cách liên lạc với nhóm đã được hủy hẳn.
hosting-request-reply = Trả lời
hosting-request-answer = Lời đáp của chúng tôi
hosting-request-answer-hint = Ai cũng đọc được.
hosting-request-session = Buổi được lập từ đề nghị này
hosting-request-send = Gửi trả lời
hosting-request-schedule = Đã lên lịch một buổi
hosting-request-plan = Lập buổi từ đề nghị này
hosting-request-planning = Quý vị đang lập buổi mà một nhóm đề nghị. Khi buổi này được công bố, đề nghị sẽ ghi điều đó.
hosting-request-decline = Từ chối, kèm lý do

## States and kinds

hosting-word-public = Mọi người
hosting-word-division = Buổi họp khu vực cảnh sát
hosting-word-draft = Bản nháp
hosting-word-published = Đã công bố
hosting-word-cancelled = Đã hủy
hosting-word-closed = Đã đóng
hosting-word-findings-only = Chỉ điều nghe được
hosting-word-questions = Câu hỏi và trả lời, không nêu tên
hosting-word-recording = Toàn bộ bản ghi
hosting-word-asked = Đã yêu cầu
hosting-word-confirmed = Đã xác nhận
hosting-word-declined = Đã từ chối
hosting-word-unconfirmed = Chưa xác nhận
hosting-word-registered = Đã có chỗ
hosting-word-partly = Có một phần số chỗ
hosting-word-waiting = Đang chờ
hosting-word-shown = Đang hiện
hosting-word-answered = Đã trả lời
hosting-word-scheduled = Đã lên lịch
hosting-word-withdrawn = Đã rút lại
hosting-word-starting-soon = Sắp bắt đầu
hosting-word-live = Đang phát
hosting-word-interrupted = Bị gián đoạn
hosting-word-ended = Đã kết thúc
hosting-word-recording-posted = Đã có bản ghi
hosting-word-unknown = Không rõ
hosting-word-hls = Trình phát của thành phố (HLS)
hosting-word-page = Trang của một công ty
hosting-word-channel = Kênh truyền hình hoặc phát thanh
hosting-word-no-captions = Không có phụ đề
hosting-word-automatic = Phụ đề do máy
hosting-word-human = Phụ đề do người
hosting-word-promised = Đã hứa
hosting-word-underway = Đang làm
hosting-word-done = Đã xong
hosting-word-dropped = Không làm nữa

hosting-door-helpers = Người giúp ở cửa
hosting-co-hosts-about = Nhóm đến giúp được cấp một chìa khóa. Chìa khóa này mở trang “Giúp ở cửa”: xem có bao nhiêu người sẽ đến, họ cần gì, và đếm người vào. Trang đó không hiện tên.
hosting-co-host-name = Tên nhóm
hosting-co-host-hint = Tên nhóm, không phải tên người.
hosting-co-host-make = Tạo chìa khóa
hosting-co-host-key = Chìa khóa này chỉ hiện lần này. Hãy chép lại và đưa cho:
hosting-co-host-revoke = Thu lại chìa khóa
hosting-co-host-revoke-one = Thu lại chìa khóa: { $name }
hosting-co-host-revoke-words = Chìa khóa sẽ không mở được gì nữa. Số đã đếm vẫn còn.
hosting-discard = Bỏ bản nháp
hosting-discard-words = Bản nháp sẽ mất hẳn. Chưa ai thấy bản này, và không ai được báo.
