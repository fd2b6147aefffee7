# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = Danh sách công việc
mail-work-list-body = Có hoạt động mới trong danh sách công việc của quý vị.
mail-stream-subject = Một buổi phát trực tiếp bị gián đoạn
mail-stream-body = Đường phát trực tiếp của một buổi do quý vị tổ chức không phản hồi. Xin mở bảng làm việc ngay.
push-stream-body = { $title }: đường phát trực tiếp không phản hồi. Bấm vào đây để mở bảng làm việc.
