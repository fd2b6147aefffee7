# Themes, needs, access: words that pages of residents and hosts share

language-en = 英語
language-es = 西班牙語
language-ko = 韓語
language-hy = 亞美尼亞語
language-fil = 菲律賓語
language-zh-Hant = 中文（繁體）
language-zh-Hans = 中文（簡體）
language-fa = 波斯語
language-ru = 俄語
language-vi = 越南語
language-ja = 日語
language-km = 高棉語（柬埔寨）
language-th = 泰語
language-hi = 印地語
language-ar = 阿拉伯語
language-quc = 基切語
language-kjb = 坎霍巴爾語
language-mam = 馬姆語
language-zap = 薩波特克語
language-mix = 米斯特克語
language-pa = 旁遮普語
language-bn = 孟加拉語
language-ur = 烏爾都語
language-am = 阿姆哈拉語
language-ase = 手語（ASL）

way-in-person = 到現場
way-online = 上網
way-phone = 打電話

access-step-free = 沒有台階，有輪椅位
access-asl = 手語（ASL）
access-captions = 即時字幕
access-assistive-listening = 幫助聽清楚的耳機
access-childcare = 托兒服務
access-off-camera = 鏡頭拍不到的座位
access-no-officers = 會場裡沒有警察
access-quiet-room = 安靜的房間

officers-none = 會場裡沒有警察。
officers-uniform = 會場裡有穿制服的警察。
officers-plain = 會場裡有不穿制服的警察。
officers-outside = 警察只留在會場外面。

pool-in-person = 現場座位
pool-online = 線上名額
pool-phone = 電話線路
pool-wheelchair = 輪椅位
pool-asl-seating = 看得到手語翻譯的座位
pool-headset = 耳機
pool-childcare = 托兒名額
pool-speaking = 發言名額

need-interpreter = 口譯員
need-interpreter-for = 口譯員：{ $language }
need-asl = 手語（ASL）
need-captions = 即時字幕
need-assistive-listening = 幫助聽清楚的耳機
need-large-print = 大字版或點字
need-ride = 到場的交通協助
need-quiet-room = 安靜的房間
need-off-camera = 鏡頭拍不到的座位

theme-hate = 仇恨
theme-property = 偷竊和損壞
theme-business = 小商店和商家
theme-streets = 路燈和街道
theme-transit = 公車、地鐵和火車
theme-traffic = 交通
theme-parks = 公園和學校
theme-youth = 年輕人
theme-guns = 槍枝
theme-trust = 民眾和警察之間的信任
theme-language = 語言和無障礙
theme-crisis = 遇到危機時，不靠警察的幫助
theme-homes = 住房和無家可歸
theme-other = 其他事情
