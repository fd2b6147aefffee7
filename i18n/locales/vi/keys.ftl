## What is promised. The same sentences, with their proofs, are in docs/promises.md.

promises-title = Điều chúng tôi hứa, và điều không thể hứa
promises-lead = Mỗi lời hứa đều được kiểm tra trước mỗi phiên bản mới của trang này.
promises-kept-title = Chúng tôi hứa
promise-box = Những gì quý vị ghi vào ngăn của người bênh vực không bao giờ đến máy chủ nào ở dạng đọc được. Chỉ tổ chức quý vị chọn mới mở được. Không chìa khóa nào của cảnh sát hay thành phố mở được.
promise-theft = Nếu có kẻ đánh cắp dữ liệu hay bản sao lưu của chúng tôi, kẻ đó không đọc được bản trình báo, cách liên lạc, tin nhắn hay ngăn riêng của quý vị.
promise-nameless = Chúng tôi không lưu hay ghi lại địa chỉ IP, trình duyệt, cookie, hay giờ chính xác lúc quý vị viết.
promise-code = Mã của quý vị mở các thư trả lời, không mở bản trình báo. Nhưng ai có mã của quý vị cũng có thể viết như thể là quý vị.
promise-withdraw = Nếu quý vị rút lại trước khi cảnh sát mở, thì chậm nhất sau 21 ngày bản trình báo sẽ không còn đọc được ở bất cứ đâu, kể cả trong các bản sao lưu cũ. Nếu cảnh sát đã mở, họ có thể phải giữ những gì đã đọc. Quý vị sẽ thấy mình ở trường hợp nào.
promise-log = Mỗi lần nhân viên mở một phần đã khóa, việc đó được ghi vào nhật ký. Không ai sửa được nhật ký mà không bị phát hiện. Quý vị thấy ngày họ mở.
promise-code-published = Bất cứ ai bên ngoài cũng có thể kiểm tra rằng trang này chạy đúng chương trình đã công bố.
promises-limits-title = Chúng tôi không thể hứa
limit-spyware = Nếu điện thoại của quý vị bị cài phần mềm theo dõi, kẻ khác có thể đọc những gì quý vị gõ.
limit-retype = Người được phép đọc lời của quý vị có thể chép tay lại.
limit-hostile-code = Nếu có kẻ sửa đổi trang này, có thể phải một thời gian sau người theo dõi bên ngoài mới phát hiện.
limit-visited = Người khác có thể thấy quý vị đã vào trang này. Trình duyệt còn nhớ cho đến khi quý vị xóa lịch sử.
limit-elsewhere = Cảnh sát có thể đọc những gì quý vị viết bên ngoài ngăn của người bênh vực. Điện thoại sẽ nhắc nếu quý vị viết về giấy tờ di trú ở đó.
limit-court = Người bênh vực là một tổ chức. Tòa án có thể buộc tổ chức đó giao nộp những gì họ biết.
limit-mandated = Theo luật, một số người đọc phải báo cho nơi khác khi trẻ em hay người già đang bị hại, hoặc khi có người sắp bị hại.
limit-arrest = Bản trình báo không có tên ít khi dẫn đến việc bắt giữ. Nhưng vẫn có giá trị.
limit-name = Muốn xin visa U, tiền trợ giúp nạn nhân, hay bồi thường bảo hiểm, quý vị thường sẽ phải cho biết tên sau này.
limit-tonight = Có thể đêm nay chưa ai đọc bản trình báo. Nếu đang gặp nguy hiểm, hãy gọi 911.
limit-federal = Luật của California (Penal Code 422.93 và 679.015) ràng buộc các cơ quan của California. Luật này không ràng buộc nhân viên liên bang.
promises-law = Chúng tôi không bao giờ nói “thành phố sẽ không chia sẻ”. Chúng tôi nói: chúng tôi không giữ gì có thể đọc được.

## Who reads reports

readers-title = Ai đọc các bản trình báo
readers-lead = Quý vị chọn ai được mở bản trình báo của mình. Ngoài họ ra không ai mở được, kể cả những người điều hành trang này.
readers-none = Chưa có danh sách người đọc. Xin thử lại sau, hoặc gọi 211.
readers-advocates = Người bênh vực
readers-advocates-note = Các tổ chức không phải là cảnh sát. Chỉ người bênh vực mới nhận được ngăn về giấy tờ và tình trạng di trú.
readers-police = Các đơn vị cảnh sát
readers-police-note = Họ quyết định đó có phải là tội không và có thể tìm người gây ra. Họ không bao giờ mở được ngăn của người bênh vực.
