## The frame of every page

skip = 跳到内容
sos-danger = 有危险吗？
sos-call = 打电话或发短信
sos-label = 有危险吗？打电话或发短信到 911
leave = 离开此页
languages = 选择语言
foot-promises = 我们的承诺
foot-readers = 谁会看到报告
foot-help = 寻找帮助
foot-about = 关于 Amparo
foot-relay = 听不见或听力不好：可发短信到 911，或拨 711 使用转接服务。
no-script-pages = 市政府的倾听会和承诺（不用 JavaScript 的页面）
no-script = 这个页面需要 JavaScript 才能把您写的话锁起来。没有它，什么都不会发送出去。您可以打电话找这些人：
boot-failed = 这个页面停止运行了。什么都没有发送。请重新加载，或拨 211。
boot-outdated = 这个页面是旧版本。请关闭后再打开。
nothing-title = 这里什么都没有

## Words that many pages need

continue = 继续
back = 返回
try-again = 再试一次
change = 修改
yes = 是
no = 否
waiting = 请稍候…
optional = 可以不填。
to-start = 回到首页
say = 念给我听
say-stop = 停止念
step-of = 第 { $now } 题，共 { $of } 题
field-room = { $letters ->
   *[other] 大约还能写 { $letters } 个字
 }
error-title = 请再看一下这里

## Start

start-title = 您不必独自面对。
start-lead = 告诉我们发生了什么事。您不必说出姓名，也不必知道这算不算犯罪。
start-doors = 您想做什么？
door-hate = 举报仇恨行为
door-hate-note = 言语、威胁、攻击、墙上的涂鸦
door-property = 举报偷窃或财物损坏
door-property-note = 有人闯入、窗户被打破、东西被偷
door-help = 寻找帮助
door-help-note = 律师、医生、经济援助、可以谈谈的人
door-code = 凭代码回来查看
door-code-note = 看回复、写回信，或撤回报告
start-sessions = 倾听会
start-sessions-note = 市政府来听大家说。可以到现场、打电话或看直播。不必说姓名。
start-session-live = 正在进行
start-session-next = 下一场
vows-title = 我们的承诺
vow-locked = 您写的话会先在这部手机上锁好，才离开手机。
vow-choose = 谁能打开，由您决定。谁在哪一天打开过，您都看得到。
vow-nameless = 我们不保留您手机的地址，也不保留确切时间。您可以不写姓名。
vows-all = 全部承诺，以及我们不能承诺的事
talk-title = 想先找人谈谈吗？
talk-988 = 危机热线，日夜都有人
talk-211 = 以 140 种语言提供帮助，不是警察
talk-text-911 = 不方便说话，就发短信

## About

about-title = 关于 Amparo
about-lead = 在 Amparo，您可以把仇恨、偷窃和损坏的事告诉{ $city }，而不暴露自己是谁。本网站由市政府运营。您写的内容会在您的手机上锁好，只给您选的人看。运营网站的人读不到。
about-phone-title = 在您的手机上
about-leave = 按“离开此页”，页面马上变空白，并清除它保留的东西。连按三次 Esc 键也一样。
about-history = 您的浏览器仍会记得您来过。要清除，请在浏览器菜单打开“历史记录”，删除这个网站。或使用无痕浏览窗口。
about-visited = 您的电话公司或 Wi-Fi 可以看到您到过这个网站，但看不到您写了什么。
about-check-title = 查证我们
about-check = 这个网站的程序是公开的。任何人都能查证这个页面就是公布的那一份。这个版本的编号是：
about-translations-title = 语言
about-translations = 有些译文还没有由母语人士检查过。如果哪一句听起来不对，请告诉 211 或任何一位援助人员。
