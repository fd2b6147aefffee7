## Find help

help-lead = Các số gọi miễn phí. Quý vị không cần cho biết tên. Quý vị không cần trình báo gì cả.
help-now = Ngay bây giờ
help-911 = Nguy hiểm đến tính mạng, hoặc chuyện đang xảy ra
help-others = Không phải cảnh sát
help-police = Cảnh sát
help-none = Chưa có nơi nào trong danh sách. Xin gọi 211: họ biết mọi nơi giúp đỡ trong quận.
help-check = Số điện thoại có thể thay đổi. Nếu số nào không có người trả lời, xin gọi 211.
support-service-emergency = Nguy hiểm đến tính mạng, hoặc chuyện đang xảy ra
support-service-crisis = Có người nói chuyện khi quý vị khủng hoảng, suốt ngày đêm
support-service-two-one-one = Thức ăn, chỗ ở, bác sĩ, và giúp đỡ khi bị thù ghét. Bằng 140 thứ tiếng
support-service-ca-vs-hate = Giúp đỡ khi bị thù ghét: có một người theo sát bên quý vị. Không phải cảnh sát
support-service-domestic-violence = Khi người trong nhà đánh đập hoặc làm quý vị sợ
support-service-child-protection = Khi một đứa trẻ đang bị hại
support-service-mental-health = Giúp đỡ khi lo sợ, buồn bã, hoặc vì rượu hay ma túy
support-service-co-response = Người giúp đỡ không mang vũ khí, cho người đang khủng hoảng ngoài đường
support-service-immigration = Tư vấn miễn phí về giấy tờ di trú, visa và quyền của quý vị
support-service-compensation = Tiền chữa trị, bù lương bị mất hoặc dọn nhà, sau khi bị tội phạm bạo lực
support-service-non-emergency = Để trình báo chuyện đã qua và không gấp
support-service-city = Sơn che hình vẽ bậy, sửa đèn đường

## Opening hours

hours-always = Suốt ngày đêm, mọi ngày
hours-every-day = Mỗi ngày
hours-days = { $first } đến { $last }
hours-rule = { $days }, { $from } đến { $to }
weekday-mo = Thứ Hai
weekday-tu = Thứ Ba
weekday-we = Thứ Tư
weekday-th = Thứ Năm
weekday-fr = Thứ Sáu
weekday-sa = Thứ Bảy
weekday-su = Chủ Nhật

## What a unit says about itself

unit-police = Thuộc về cảnh sát
unit-advocate = Không phải cảnh sát, không phải thành phố
unit-advocate-lawyers = Không phải cảnh sát, không phải thành phố. Có luật sư hoặc người trợ giúp được công nhận.
unit-mandated = Theo luật, họ phải báo nếu trẻ em hay người già đang bị hại.
unit-not-mandated = Luật không buộc họ báo cho nơi khác, trừ khi tòa án ra lệnh.
