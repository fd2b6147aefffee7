## Hate: what happened

ask-what = Chuyện gì đã xảy ra?
ask-what-hint = Chọn tất cả những gì đúng. Quý vị không cần biết chắc đó có phải là tội hay không.
what-words = Lời chửi rủa hoặc đe dọa
what-words-note = La hét, nói nhỏ, viết trên giấy
what-attack = Có người làm hại tôi hoặc định làm vậy
what-attack-note = Đánh, xô đẩy, nhổ nước bọt, ném đồ
what-damage = Phá hoại hoặc vẽ bậy
what-damage-note = Tường, xe, bảng hiệu, lá cờ
what-online = Trên mạng hoặc qua điện thoại
what-refused = Tôi bị từ chối
what-refused-note = Việc làm, trường học, nhà ở, cửa hàng
what-other = Chuyện khác

## In your own words

ask-story = Hãy kể theo cách của quý vị
ask-story-hint = Bằng bất cứ thứ tiếng nào. Nhiều hay ít tùy ý quý vị.
story = Chuyện đã xảy ra
story-more = Người quý vị tả được, một chiếc xe, hoặc ai đã thấy
people = Người và xe
people-hint = Chiều cao, quần áo, giọng nói, biển số xe. Chỉ những gì quý vị nhớ.
story-papers = Xin đừng viết về giấy tờ hay tình trạng di trú ở đây. Lát nữa có một ngăn riêng cho chuyện đó, và cảnh sát không mở được.

## When

ask-when = Chuyện xảy ra khi nào?
ask-when-part = Vào buổi nào?
day-today = Hôm nay
day-yesterday = Hôm qua
day-date = Vào một ngày khác
day-repeated = Hơn một lần
day-unsure = Tôi không chắc
date = Ngày nào?
part-morning = Buổi sáng
part-afternoon = Buổi chiều
part-evening = Buổi tối
part-night = Ban đêm

## Where

ask-place = Chuyện xảy ra ở đâu?
ask-place-hint = Chọn nơi gần đúng nhất. Lát nữa quý vị có thể nói thêm.
place-home = Tại nhà hoặc gần nhà tôi
place-street = Ngoài đường
place-street-note = Vỉa hè, công viên, bãi đậu xe
place-transit = Trên xe buýt hoặc xe lửa
place-transit-note = Hoặc tại trạm
place-shop = Trong cửa hàng hoặc chỗ làm
place-school = Ở trường học
place-worship = Ở chùa, nhà thờ hoặc nơi thờ phượng khác
place-online = Trên mạng hoặc qua điện thoại
place-other = Ở nơi khác
why-ask = Vì sao chúng tôi hỏi
why-place = Biết nơi xảy ra giúp chúng tôi thấy chuyện lặp lại ở đâu. Nếu chuyện hay xảy ra ở một trạm xe buýt, thành phố có thể làm gì đó ở nơi ấy.
ask-neighborhood = Ở khu nào của { $city }?
neighborhood-find = Gõ vài chữ trong tên khu
neighborhood-list = Các khu
neighborhood-none = Không có khu nào có những chữ này. Xin thử chữ khác, hoặc chọn một khu bên dưới.
neighborhood-count = { $count ->
   *[other] { $count } khu
 }
neighborhood-outside = Bên ngoài { $city }
neighborhood-unsaid = Tôi không muốn nói
neighborhood-failed = Danh sách chưa tải được. Quý vị vẫn có thể tiếp tục.
exact = Chỗ chính xác, nếu quý vị muốn ghi
exact-hint = Góc đường, trạm xe, cửa hàng. Phần này được khóa. Chỉ người đọc quý vị chọn mới thấy.
ask-area = Thuộc khu vực cảnh sát nào?
ask-area-hint = { $place } nằm trong nhiều khu vực. Xin chọn đồn gần nhất, nếu quý vị biết.
area-unsure = Tôi không chắc

## What makes you think so

ask-bias = Điều gì khiến quý vị nghĩ mình bị nhắm đến vì con người của mình?
ask-bias-hint = Chọn tất cả những gì đúng. Hãy nghĩ xem trong mắt họ quý vị là ai. Họ có thể lầm.
bias-race = Màu da hoặc chủng tộc của tôi
bias-origin = Nơi họ nghĩ là quê gốc của tôi
bias-immigrant = Họ nghĩ tôi là người nhập cư
bias-language = Thứ tiếng tôi nói
bias-religion = Tôn giáo của tôi, hoặc tôn giáo họ nghĩ tôi theo
bias-orientation = Người mà tôi yêu
bias-gender-identity = Tôi là người chuyển giới, hoặc trông không như họ mong đợi
bias-gender = Tôi là phụ nữ, hoặc là đàn ông
bias-disability = Cơ thể hoặc tâm trí tôi khác với nhiều người
bias-association = Những người đi cùng tôi
bias-unsure = Tôi không chắc
bias-words = Họ đã nói hoặc làm gì?
bias-words-hint = Ghi đúng từng lời là tốt nhất, dù là lời xấu xa.

## Two questions that stay on the phone

ask-safety = Hai câu hỏi chỉ ở lại trên điện thoại này
ask-safety-hint = Câu trả lời không bao giờ được gửi đi. Chỉ để cho quý vị biết điều gì có thể xảy ra tiếp theo.
safety-young = Quý vị có dưới 18 tuổi không?
safety-home = Người gây ra chuyện có sống chung nhà với quý vị không?
safety-young-note = Theo luật, một số người đọc phải báo cho cơ quan bảo vệ trẻ em nếu trẻ em hay thiếu niên đang bị hại. Trang sau cho biết đó là ai. Quý vị có thể nói chuyện trước mà không cần cho biết tên.
safety-home-note = Xin chọn lúc họ không thấy điện thoại của quý vị. “Rời trang này” làm trang trắng ngay lập tức. Cảnh sát có thể đến nhà khi đọc thấy quý vị đang gặp nguy hiểm. Quý vị có thể nói chuyện trước mà không cần cho biết tên.

## Who may read it

ask-readers = Ai được đọc?
ask-readers-hint = Một hoặc hai nơi. Ngoài ra không ai mở được.
readers-first = Nếu có người sắp bị hại, hoặc trẻ em hay người già đang bị hại, thì theo luật một số người đọc phải báo cho nơi khác. Xin xem dưới từng tên.
readers-about = Về { $name }
readers-police-can = Có thể tìm người gây ra
readers-advocate-can = Đứng về phía quý vị, không phải cảnh sát
readers-waiting = Đang kiểm tra danh sách người đọc…
readers-no-advocate = Hiện không có người bênh vực nào trong danh sách. Vì vậy không có ngăn về giấy tờ di trú. Xin đừng viết về giấy tờ hay tình trạng di trú.
readers-no-unit = Lúc này ở đây không nơi nào nhận được bản trình báo này. Xin gọi 211 hoặc đường dây cảnh sát.

## Only for the advocate

ask-box = Có điều gì chỉ người bênh vực nên biết không?
box-lead = Về giấy tờ, tình trạng di trú, hoặc tòa di trú. Cảnh sát không mở được ngăn này. Thành phố không mở được ngăn này. Bỏ qua cũng không thay đổi gì.
box-skip = Bỏ qua trang này
box-free = quý vị cứ tự nhiên bỏ qua
box-reader = Nơi duy nhất mở được ngăn này
box-other = Chọn nơi khác
box-legend = Người bênh vực nên biết điều gì?
wish-relief = Tôi muốn hỏi về visa U hoặc sự giúp đỡ khác
wish-case = Tôi đang có hồ sơ ở tòa di trú
wish-fear = Tôi sợ bị đưa ra khỏi nước Mỹ
wish-talk = Tôi thích nói chuyện với một người hơn
box-words = Bằng lời của quý vị, nếu muốn
box-words-hint = Lúc nào quý vị cũng có thể dùng mã để xóa riêng ngăn này.
box-vow = Được khóa trên điện thoại này. Chúng tôi luôn gửi một ngăn cùng kích cỡ, nên không ai biết được quý vị có viết gì trong đó không.
box-wrong = Điều không hay có thể xảy ra
box-wrong-text = Tòa án có thể buộc tổ chức giao nộp những gì họ biết. Điện thoại bị cài phần mềm theo dõi thì người khác đọc được.

## How to reach you

ask-contact = Chúng tôi liên lạc với quý vị bằng cách nào?
ask-contact-hint = Quý vị có thể bỏ trống hết. Quý vị dùng mã để xem thư trả lời.
contact-name = Tên, hoặc cách chúng tôi nên gọi quý vị
contact-phone = Điện thoại
contact-email = Email
safe-notes = Khi nào và cách nào thì an toàn?
safe-notes-hint = “Chỉ nhắn tin.” “Không sau 5 giờ chiều.” “Đừng để lại lời nhắn.”
contact-who = Chỉ { $names } mở được phần này.
contact-police = { $name } cũng được xem tên và cách liên lạc của tôi
contact-police-note = Nếu quý vị không chọn, họ có thể nhờ người bênh vực liên lạc với quý vị.
and = { $one } và { $two }

## Theft and damage

ask-screening = Trước hết: có điều nào sau đây đúng không?
screening-emergency = Chuyện đang xảy ra, hoặc có người bị thương
screening-weapon = Súng hoặc vũ khí khác bị lấy hoặc được dùng
screening-vehicle = Xe hơi, xe tải hoặc xe mô tô bị lấy cắp
screening-none = Không, không có điều nào
stop-emergency = Hãy gọi 911 ngay
stop-emergency-text = Nếu không nói được, hãy nhắn tin đến 911. Hãy đến một nơi an toàn trước.
stop-weapon = Xin gọi điện. Cảnh sát cần biết ngay về vũ khí
stop-weapon-text = Bây giờ có ai đang gặp nguy hiểm không? Hãy gọi 911. Nếu không, hãy gọi số kia.
stop-vehicle = Xin gọi điện để cảnh sát tìm xe
stop-vehicle-text = Xe bị lấy cắp được ghi vào danh sách mà mọi xe tuần tra đều thấy. Việc đó chỉ làm được qua điện thoại. Xin chuẩn bị sẵn biển số xe.
stop-call = Gọi { $number }
stop-sms = Nhắn tin 911
stop-go-on = Quý vị vẫn có thể tiếp tục ở đây và ghi lại những gì mình biết.
stolen-from-vehicle = Đồ trong xe bị lấy
stolen-theft = Đồ bị lấy cắp
stolen-theft-note = Ở cửa hàng, trong túi, trước hiên nhà
stolen-damage = Đồ bị đập phá hoặc bị vẽ bậy
stolen-break-in = Có kẻ đột nhập
stolen-lost = Tôi làm mất đồ
stolen-other = Chuyện khác
ask-what-one = Chọn câu gần đúng nhất.
ask-items = Cái gì bị mất hoặc bị hư?
ask-items-hint = Ghi những thứ quan trọng nhất. Quý vị có thể bỏ trống.
item = Món { $number }
item-name = Đó là gì?
item-value = Trị giá bao nhiêu?
item-serial = Số sê-ri, nếu quý vị biết
item-add = Thêm một món
item-remove = Bỏ { $name }
ask-owner = Đồ của ai?
owner-person = Của tôi hoặc gia đình tôi
owner-business = Của một cơ sở kinh doanh
business = Tên cơ sở kinh doanh, nếu quý vị muốn ghi

## Check and send

ask-check = Xem lại các câu trả lời
check-nothing-sent = Chưa có gì được gửi đi.
check-empty = Quý vị đã bỏ trống
check-hidden = { $count ->
   *[other] { $count } câu trả lời, không hiện ở đây
 }
check-what = Chuyện đã xảy ra
check-story = Lời kể của quý vị
check-when = Khi nào
check-where = Ở đâu
check-bias = Điều khiến quý vị nghĩ vậy
check-readers = Ai được đọc
check-box = Chỉ dành cho người bênh vực
check-contact = Cách liên lạc với quý vị
check-items = Đồ bị mất hoặc bị hư
check-owner = Đồ của ai
papers-words = giấy tờ, không giấy, không có giấy, di trú, nhập cư, di dân, bất hợp pháp, ở lậu, ở chui, làm chui, qua lậu, sang lậu, vượt biên, biên giới, trục xuất, thẻ xanh, thị thực, chiếu khán, nhập tịch, quốc tịch, công dân, tị nạn, tỵ nạn, bảo lãnh, giấy phép làm việc, thẻ làm việc, giay to, khong giay, khong co giay, di tru, nhap cu, bat hop phap, truc xuat, the xanh, nhap tich, quoc tich, ti nan, ty nan, bao lanh, vuot bien, visa*, vi-sa, ICE, DACA, TPS, green card, immigra*, undocumented, illegal*, asylum, deport*, work permit
papers-found = Quý vị đã viết “{ $word }” ở phần cảnh sát sẽ đọc.
papers-move = Chuyển sang ngăn của người bênh vực
papers-moved = Đã chuyển. Cảnh sát sẽ không thấy.
papers-no-room = Ngăn không đủ chỗ. Xin quý vị tự sửa lại.
next-title = Điều gì xảy ra khi quý vị gửi
next-answer = Chậm nhất là hết ngày mai quý vị có thư trả lời đầu tiên. Có thể đêm nay chưa ai đọc.
next-opened = Quý vị sẽ thấy ai đã mở, và vào ngày nào.
next-withdraw = Quý vị có thể rút lại. Nếu cảnh sát chưa mở, thì chậm nhất sau 21 ngày sẽ không còn ai đọc được.
next-held = Chúng tôi không giữ địa chỉ mạng của điện thoại, cũng không giữ giờ chính xác.
next-paper = Khi chưa có số hồ sơ thì đây chưa phải là biên bản của cảnh sát. Nơi tiếp nhận sẽ viết số đó cho quý vị ở đây.
limits-title = Những điều chúng tôi không thể hứa
limits-name = Bản trình báo không có tên ít khi dẫn đến việc bắt giữ. Nhưng vẫn có giá trị.
limits-mandated = Nếu có người sắp bị hại, hoặc trẻ em hay người già đang bị hại, thì theo luật một số người đọc phải báo cho nơi khác.
limits-federal = Luật của California ràng buộc cảnh sát thành phố và tiểu bang. Luật này không ràng buộc nhân viên liên bang.
limits-insurer = Hãng bảo hiểm thường cần biết tên quý vị sau này.
urgent = Tôi có thể lại gặp nguy hiểm
urgent-note = Sẽ có người xem bản này trước, trong những giờ này: { $hours }. Nếu đang gặp nguy hiểm, hãy gọi 911.
send = Khóa và gửi

## Sending

sending-title = Đang khóa và gửi
sending-stay = Xin giữ trang này mở.
sending-code = Đang tạo mã của quý vị
sending-sealing = Đang khóa lời của quý vị
sending-work = Đang chứng tỏ quý vị không phải là máy
sending-sending = Đang gửi
sending-failed = Chưa có gì được gửi đi
sending-back = Về các câu trả lời

## The code

receipt-title = Đã gửi. Mã này là chìa khóa của quý vị.
receipt-title-waiting = Chưa gửi đến nơi. Mã này là chìa khóa của quý vị.
receipt-lead = Chúng tôi không thể gửi lại mã, vì chúng tôi không biết quý vị là ai. Xin cất ở nơi chỉ quý vị tìm được.
receipt-group = Nhóm { $number }
receipt-qr = Mã dưới dạng hình để quét
receipt-print = In thẻ
receipt-print-note = Thẻ in ra chỉ có chữ số. Không ghi dùng để làm gì.
receipt-check-title = Quý vị đã ghi lại chưa?
receipt-check-lead = Xin gõ hai nhóm, để cả hai bên biết chắc là đúng.
receipt-check = Kiểm tra
receipt-picture = Tôi chụp hình thay vì ghi
receipt-picture-note = Ai xem hình của quý vị cũng sẽ đọc được thư trả lời. Và nếu quý vị mất hình, không ai lấy lại mã được.
receipt-picture-yes = Tôi hiểu
receipt-right = Đúng rồi. Quý vị đã giữ mã an toàn.
receipt-wrong = Không khớp. Xin xem lại nhóm đó.
receipt-holder = Ai có mã này cũng có thể đọc thư trả lời và viết như thể là quý vị. Mã không mở bản trình báo.
receipt-next = Tiếp theo là gì
receipt-due = Thư trả lời đầu tiên: chậm nhất là hết { $day }
receipt-return = Xin quay lại bằng mã để đọc thư.
receipt-leave = “Rời trang này” xóa mã khỏi điện thoại này. Khi đó mã chỉ còn ở nơi quý vị đã ghi.
receipt-refused = Không gửi được bản trình báo đến nơi. Không có gì được lưu.
receipt-keep = Giữ bản trình báo đã khóa trên điện thoại này?
receipt-keep-note = Khi có sóng, kể cả sau này, bản trình báo sẽ được gửi đi. Không ai đọc được những gì quý vị viết. Nhưng người khác có thể thấy có bản trình báo đang chờ ở đây, và đó là về thù ghét hay trộm cắp. Hãy chọn “Không” nếu có người khác xem điện thoại này.
receipt-keep-yes = Giữ cho đến khi gửi xong
receipt-keep-no = Không, chỉ khi trang còn mở
receipt-kept = Bản trình báo đã khóa ở lại trên điện thoại này cho đến khi gửi xong. “Rời trang này” không xóa bản đó.
receipt-forget = Xóa khỏi điện thoại này
earlier-title = Có một bản trình báo đã khóa đang chờ trên điện thoại này
earlier-delivered = Bản trình báo chờ trên điện thoại này đã gửi đến nơi.

## Errors

error-choose-one = Xin chọn một câu trả lời.
error-reader = Xin chọn ít nhất một nơi được đọc.
error-date = Xin ghi ngày, hoặc chọn “Tôi không chắc”.
error-date-future = Ngày này chưa đến. Xin ghi một ngày sớm hơn.
error-too-long = Phần này quá dài, không khóa được. Xin viết ngắn lại.
