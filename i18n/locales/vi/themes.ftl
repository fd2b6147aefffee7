# Themes, needs, access: words that pages of residents and hosts share

language-en = Tiếng Anh
language-es = Tiếng Tây Ban Nha
language-ko = Tiếng Hàn
language-hy = Tiếng Armenia
language-fil = Tiếng Philippines
language-zh-Hant = Tiếng Hoa (phồn thể)
language-zh-Hans = Tiếng Hoa (giản thể)
language-fa = Tiếng Ba Tư (Farsi)
language-ru = Tiếng Nga
language-vi = Tiếng Việt
language-ja = Tiếng Nhật
language-km = Tiếng Khmer
language-th = Tiếng Thái
language-hi = Tiếng Hindi
language-ar = Tiếng Ả Rập
language-quc = Tiếng K’iche’
language-kjb = Tiếng Q’anjob’al
language-mam = Tiếng Mam
language-zap = Tiếng Zapotec
language-mix = Tiếng Mixtec
language-pa = Tiếng Punjab
language-bn = Tiếng Bengal
language-ur = Tiếng Urdu
language-am = Tiếng Amhara
language-ase = Ngôn ngữ ký hiệu (ASL)

way-in-person = Tại hội trường
way-online = Trên mạng
way-phone = Qua điện thoại

access-step-free = Lối vào không bậc thang, có chỗ cho xe lăn
access-asl = Ngôn ngữ ký hiệu (ASL)
access-captions = Phụ đề trực tiếp
access-assistive-listening = Tai nghe để nghe rõ hơn
access-childcare = Có người giữ trẻ
access-off-camera = Chỗ ngồi không bị quay hình
access-no-officers = Không có cảnh sát trong phòng
access-quiet-room = Một phòng yên tĩnh

officers-none = Không có cảnh sát trong phòng.
officers-uniform = Có cảnh sát mặc đồng phục trong phòng.
officers-plain = Có cảnh sát không mặc đồng phục trong phòng.
officers-outside = Cảnh sát ở bên ngoài phòng.

pool-in-person = Chỗ ngồi tại hội trường
pool-online = Chỗ trên mạng
pool-phone = Đường dây điện thoại
pool-wheelchair = Chỗ cho xe lăn
pool-asl-seating = Chỗ nhìn thấy thông dịch viên ngôn ngữ ký hiệu
pool-headset = Tai nghe
pool-childcare = Trẻ em cần giữ
pool-speaking = Lượt phát biểu

need-interpreter = Thông dịch viên
need-interpreter-for = Thông dịch viên: { $language }
need-asl = Ngôn ngữ ký hiệu (ASL)
need-captions = Phụ đề trực tiếp
need-assistive-listening = Tai nghe để nghe rõ hơn
need-large-print = Bản in chữ lớn hoặc chữ nổi Braille
need-ride = Giúp đi đến nơi
need-quiet-room = Một phòng yên tĩnh
need-off-camera = Chỗ ngồi không bị quay hình

theme-hate = Thù ghét
theme-property = Mất cắp và hư hại
theme-business = Cửa hàng và cơ sở kinh doanh nhỏ
theme-streets = Đèn và đường phố
theme-transit = Xe buýt và xe lửa
theme-traffic = Giao thông
theme-parks = Công viên và trường học
theme-youth = Người trẻ
theme-guns = Súng
theme-trust = Lòng tin giữa người dân và cảnh sát
theme-language = Ngôn ngữ và sự tiếp cận
theme-crisis = Giúp đỡ khi khủng hoảng, không cần cảnh sát
theme-homes = Nhà ở và người không có nhà
theme-other = Chuyện khác
