# Themes, needs, access: words that pages of residents and hosts share

language-en = 英语
language-es = 西班牙语
language-ko = 韩语
language-hy = 亚美尼亚语
language-fil = 菲律宾语
language-zh-Hant = 中文（繁体）
language-zh-Hans = 中文（简体）
language-fa = 波斯语
language-ru = 俄语
language-vi = 越南语
language-ja = 日语
language-km = 高棉语（柬埔寨）
language-th = 泰语
language-hi = 印地语
language-ar = 阿拉伯语
language-quc = 基切语
language-kjb = 坎霍瓦尔语
language-mam = 马姆语
language-zap = 萨波特克语
language-mix = 米斯特克语
language-pa = 旁遮普语
language-bn = 孟加拉语
language-ur = 乌尔都语
language-am = 阿姆哈拉语
language-ase = 手语（ASL）

way-in-person = 到现场
way-online = 上网
way-phone = 打电话

access-step-free = 没有台阶，有轮椅位
access-asl = 手语（ASL）
access-captions = 实时字幕
access-assistive-listening = 帮助听清楚的耳机
access-childcare = 有人帮忙看孩子
access-off-camera = 镜头拍不到的座位
access-no-officers = 会场里没有警察
access-quiet-room = 安静的房间

officers-none = 会场里没有警察。
officers-uniform = 会场里有穿制服的警察。
officers-plain = 会场里有不穿制服的警察。
officers-outside = 警察只留在会场外面。

pool-in-person = 现场座位
pool-online = 线上名额
pool-phone = 电话线路
pool-wheelchair = 轮椅位
pool-asl-seating = 看得到手语翻译的座位
pool-headset = 耳机
pool-childcare = 看孩子的名额
pool-speaking = 发言名额

need-interpreter = 翻译
need-interpreter-for = 翻译：{ $language }
need-asl = 手语（ASL）
need-captions = 实时字幕
need-assistive-listening = 帮助听清楚的耳机
need-large-print = 大字版或盲文
need-ride = 到场的交通帮助
need-quiet-room = 安静的房间
need-off-camera = 镜头拍不到的座位

theme-hate = 仇恨
theme-property = 偷窃和损坏
theme-business = 小店和商家
theme-streets = 路灯和街道
theme-transit = 公交、地铁和火车
theme-traffic = 道路交通
theme-parks = 公园和学校
theme-youth = 年轻人
theme-guns = 枪支
theme-trust = 居民和警察之间的信任
theme-language = 语言和无障碍
theme-crisis = 遇到危机时，不靠警察的帮助
theme-homes = 住房和无家可归
theme-other = 其他事情
