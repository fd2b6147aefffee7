# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = 请选一个
civic-search = 搜索
list-next = 显示更多
if-you-want = （想填再填）
step-less = 少一个
step-more = 多一个
paths-label = 更多页面
problem-title = 没有成功
no-signal = 没有网络连接。您填的内容还在。有信号后再发送。
problem-back = 返回
problem-kept = 您填的内容还在这个页面上。请等一分钟，再发送一次。
later-busy = 现在使用的人非常多。请等一分钟，再试一次。
later-storage = 现在无法保存任何内容。请等一分钟，再试一次。
later-again = 网址或表格里有不对的地方。请返回，再试一次。
sent-title = 请看您的邮箱
sent-until = 链接在 { $when } 之前有效。

## The pages without a script

basic-title = 倾听会（不用 JavaScript 的版本）
basic-lead = 这些页面在旧手机上也能用，不需要 JavaScript。
basic-sessions = 市政府在哪里、什么时候听大家说
basic-neighborhoods = 各个社区说了什么
basic-commitments = 市政府说会做什么
basic-seat = 查看、更改或退回您的座位
basic-request = 在你们的场地办一场
basic-next = 接下来的场次

## Schedule

sessions-title = 倾听会
sessions-lead = 市政府来听大家说。您可以说，也可以只坐着听。不必说姓名。
sessions-all = 全部场次
sessions-none = 现在没有安排场次。您可以申请办一场。
sessions-none-chosen = 没有场次符合您选的条件。
sessions-tell-me = 有场次时通知我
sessions-elsewhere = 下一场
sessions-show-all = 显示全部场次
own-hall-title = 您有自己的场地吗？
own-hall = 可以申请在你们平常聚会的地方办一场。
own-hall-link = 向我们申请
filter-title = 选择要看的场次
filter-all = 全部
filter-any = 不限
filter-neighborhood = 社区
filter-language = 语言
filter-way = 怎么参加
filter-access = 您需要什么
filter-from = 从这一天起
filter-show = 显示
filter-clear = 清除
filter-chosen = 您选的条件
filter-remove = 去掉：{ $filter }
view-label = 显示方式
view-list = 列表
view-month = 月历
view-map = 地图
month-before = 上个月
month-after = 下个月
month-day = { $sessions ->
   *[other] { $day }：{ $sessions } 场
 }
map-label = 场次地图
map-note = 上方是北。号码和下面列表里的一样。
map-many = 像 ×3 这样的标记，表示有几场离得很近。
map-off = 地图上没有地点的场次
map-none = 这些场次在地图上没有地点。
keep-title = 随时收到更新
keep-lead = 把日程放进您自己的日历或阅读器。有更改会自动更新。
keep-calendar = 日历
keep-atom = Atom 订阅
keep-json = JSON 订阅
moved-from = 原来：
badge-cancelled = 已取消
badge-moved = 改时间
badge-over = 已结束
badge-live = 直播中
badge-soon = 快开始了
badge-interrupted = 中断
badge-recording = 录像
badge-waiting = 候补
badge-captions = 字幕
badge-asl = 手语（ASL）
badge-no-officers = 没有警察
seats-full = { $seats ->
   *[other] 已满，{ $seats } 个候补
 }
seats-open = { $seats ->
   *[other] 还有 { $seats } 个座位
 }

## A session

session-cancelled = 这一场已取消
session-cancelled-others = 看其他场次
session-moved = 这一场改了时间
session-moved-note = 已经有的座位仍然保留。
session-local-time = 按您手机的时间：{ $time }
session-phone-in = 打电话收听和发言：
session-other-languages = 其他语言，请在 { $day } 之前提出
session-before = 来之前先了解
session-not-filmed = 不会录像。
session-filmed = 会录像。
session-filmed-off-camera = 会录像。有些座位镜头拍不到。
session-record-findings = 您说的话不会留存。只写下市政府了解到的事。
session-record-questions = 问题会列入公开记录。姓名不会。
session-record-recording = 整段录像会成为公开记录。
session-no-name = 没有人会问您的姓名、身份文件或地址。
session-hosts = 主办：
session-calendar = 加到我的日历
session-follow = 关注这一场
seats-title = 预订座位
seats-just-come = 您可以直接来，不用先订座位。
seats-closed = 这一场已经结束，不能再预订座位了。
seats-begun = 这一场已经开始，不用再订座位。您可以直接来、打电话参加，或看直播。
seats-save = 预订座位
seats-wait = 加入候补名单
seats-no-mail = 您会拿到一个代码和一张图，到门口出示。不需要电子邮箱。
seats-have-code = 我有代码
seats-taken = 共 { $all } 个座位，已订 { $taken } 个
seats-open-of = { $seats ->
   *[other] 共 { $all } 个座位，还有 { $seats } 个
 }
seats-queue-none = 没有空座位了。目前还没有人候补。
seats-queue = { $groups ->
   *[other] 有 { $groups } 组人在候补，一共在等 { $seats } 个座位
 }
access-title = 如果您有需要
access-no-asl = 没有安排手语
access-no-captions = 没有安排字幕
aid-asked-by = 需要翻译或其他帮助吗？请在 { $day } 之前，订座位时告诉我们。行不行，我们都会答复。
aid-asked-late = 申请翻译或其他帮助的日期是 { $day }，已经过了。还是请您提出来，我们会尽量安排。
agenda-title = 什么时候做什么
agenda-now = 现在
questions-title = 问题
questions-none = 还没有可以显示的问题。
question-me-too = 我也想知道
question-me-too-failed = 没有送到。请再按一次。
question-answered = 已回答
question-supports = { $people ->
   *[other] 还有 { $people } 人也想问
 }

## Afterwards

record-title = 会议记录和到场人数
record-none = 会议记录还没有出来。
record-people = { $people ->
   *[other] 来了 { $people } 人
 }
record-groups = { $groups ->
   *[other] { $groups } 个团体
 }
record-minutes = 看会议记录
record-published = 发布日期：
record-late = 逾期
record-promised = 承诺发布会议记录的日期：
recording-late = 逾期
recording-promised = 承诺发布录像的日期：

## Saving seats

sign-up-title = 预订座位
who-title = 谁要来？
who-me = 只有我
who-group = 一群人
seats-how-many = 要几个座位？
group-name = 团体名称
group-hint = 我们不问成员的姓名。警察永远看不到这份名单。
group-file-save = 把这些回答存成文件
group-file-load = 用文件填写
group-file-note = 文件只留在您自己的手机或电脑上。下次可以用它替您的团体填好表格。
group-file-wrong = 这不是在这里创建的文件。
accept-partial = 如果坐不下所有人，有几个就先给我们几个
accept-least = 但至少要几个座位
way-title = 您想怎么参加？
choose-way = 请选择您想怎么参加。
fault-number = 请在这里用数字填写数量。
fault-most-seats = 一次报名最多 { $seats } 个座位。如果还有更多人，请再填一次表格。
fault-more-than-seats = 这个数字比您要的座位还多。
fault-least = 这个数字不能比您要的座位多。
needs-title = 您需要什么？
needs-hint = 不需要就不用勾选。
needs-interpreter-language = 翻译的语言
needs-interpreter-choose = 请选择翻译的语言。
extras-title = 轮椅位、孩子、发言的人
extras-hint = 每个数字都是你们所有人加起来的。
extras-free = { $places ->
   *[other] 还有 { $places } 个
 }
extras-ages = 孩子的年龄
extras-speaker = 怎么称呼发言的人？
reach-title = 用电子邮件通知我
reach-email = 电子邮箱
reach-email-hint = 您填了以后，我们会先发一个链接。座位为您保留 30 分钟。请在这段时间内打开链接，再按下那里的按钮。
reach-name = 姓名，或怎么称呼您
reach-name-hint = 什么名字都可以。
reach-language = 写信给我时用的语言
sign-up-vow-title = 谁能看到这些
sign-up-vow = 只有这一场的主办人员，用来准备椅子和各种帮助。警察永远看不到谁报了名。
sign-up-shredded = 姓名和需要会在 { $day } 销毁。
sign-up-send = 预订这些座位
draft-old = 这份表格打开已经超过一小时。您填的内容还在，请再发送一次。
draft-sent = 这份表格已经发送过了。如果您没有看到答复，请照原样再填一次并发送：只会算一次，您也会看到您的代码。
draft-new = 填一份新的表格
share-title = 今天从这个网络发来的内容非常多
share-why = 为了不让机器占光座位，我们要请您多做一件事。现在还没有保存任何内容。
share-mail = 请在表格里填写电子邮箱，再发送一次。然后打开邮件里的链接。
share-work = 您也可以再按一次按钮。您的手机会计算一会儿，最多一分钟。请不要关闭本页。
share-working = 您的手机正在计算。
share-host = 不用电子邮箱也可以：请主办人员为您预订座位，或明天再试。
share-ask = 您也可以明天再试，或在会上直接提问。
share-tomorrow = 您也可以明天再试。
share-more-seats = 今天从这个网络预订的座位非常多。如果还需要座位，请填写电子邮箱并打开邮件里的链接，或请主办人员帮忙。
if-full-title = 如果满了
if-full-place = { $way }：您会是候补第 { $place } 位。
if-full-hold = { $hours ->
   *[other] 有空位时，我们为您保留 { $hours } 小时。
 }
if-full-last-day = 最后一天，空位会给下一组坐得下的人。
if-full-keep = 就算您不要其中一部分，候补顺序也不变。

## What a code opens

seat-entry-title = 您的座位
seat-entry-lead = 请输入您订座位时拿到的代码。
seat-entry-show = 显示我的座位
seat-entry-lost = 代码不见了吗？我们查不到，因为我们不知道哪个代码是谁的。如果您留了电子邮箱，代码在我们发的邮件里。
seat-entry-closed = 用这个网址只能在 15 分钟内看到您的座位。要再看，请输入您的代码。
seat-entry-report = 24 个数字的代码是报告用的
seat-code-label = 您的代码
seat-code-hint = 16 个数字。有没有空格都没关系。
seat-code-keep = 请写下来或拍照。拿到代码的人就能更改您的座位。
seat-paper-address = 查看或更改您的座位：
seat-title = 您的座位
seat-fresh-title = 请留好这个代码
seat-session-cancelled = 大家都不用来了，您也不用做什么。您的报名会自动取消。
seat-session-moved = 您的座位还是您的。如果新的时间不方便，请退回座位。
seat-unconfirmed = 还没有定下来
seat-held = { $seats ->
   *[other] 我们为您保留 { $seats } 个座位。
 }
seat-held-part = { $seats ->
   *[other] 您要的 { $wanted } 个座位，我们先为您保留 { $seats } 个。其余的还在候补。
 }
seat-confirm-sent = 我们给您发了一封邮件。请及时打开里面的链接，再按下那里的按钮，否则这次报名会全部取消。
seat-confirm-press = 请及时按下面的按钮，否则这次报名会全部取消。
seat-address-sent = 我们给您留的邮箱地址发了一封邮件。请打开里面的链接，再按下那里的按钮，这样我们才能写信给您。不管您按不按，报名都有效。
seat-address-press = 请按下面的按钮，这样我们才能写信到这个邮箱地址。不管您按不按，报名都有效。
seat-registered = 已订好
seat-registered-note = { $seats ->
   *[other] 您有 { $seats } 个座位。
 }
seat-partly = 订好了一部分
seat-partly-note = { $seats ->
   *[other] 您要的 { $wanted } 个座位，已经有 { $seats } 个。其余的还在候补。
 }
seat-waiting-note = { $wanted ->
   *[other] 您正在候补 { $wanted } 个座位。
 }
seat-cancelled = 已退回
seat-cancelled-note = 这些座位已经退回，可以给别人了。
seat-expired = 已结束
seat-expired-note = 链接里的按钮没有及时按下，或者这一场已经结束。您可以重新预订座位。
seat-hold-until = 保留到：
seat-came = { $people ->
   *[other] 你们来了 { $people } 人。
 }
seat-place = 您是候补第 { $place } 位。
seat-ahead = { $seats ->
   *[other] 排在您前面的人一共在等 { $seats } 个座位。
 }
seat-next = 下一个就是您。
seat-seats = { $seats ->
   *[other] { $seats } 个座位
 }
seat-qr = 您代码的图，到门口出示
seat-print = 打印
seat-copy = 复制代码
seat-copied = 已复制
seat-picture = 存成图片
seat-picture-note = 没有信号也能打开。它会留在这部手机上，直到您删除。看到这张图的人就能更改您的座位。
seat-needs-title = 您提出的需要
seat-confirm = 是，确认报名
seat-confirm-address = 是，写信到这个地址
seat-stop-waiting = 这些座位就够了，不再候补
seat-change-title = 更改
seat-change-number = 改座位数
seat-change-note = 减少座位马上就好。要增加，多出来的部分可能要候补。已经有的座位还是您的。
seat-change-send = 更改座位数
seat-describe = 您需要什么，怎么联系您
seat-describe-send = 保存
seat-done-confirm = 谢谢您。有变化时，我们会写信给您。
seat-done-change = 座位数已更改。
seat-done-accept = 座位是您的了。
seat-done-accept-held = 您已接受这些座位。打开我们邮件里的链接并按下按钮后，才算定下来。
seat-done-decline = 这些座位让给别人了。您的候补顺序不变。
seat-done-stop = 您不再候补其他座位。
seat-done-describe = 已保存。
seat-done-hand-over = 这是新的代码。旧的不能再用了。
seat-done-roster = 名单已保存。
seat-done-cancel = 座位已经退回。谢谢您告诉我们。
need-asked = 已提出
door-need-asked = 还没有答复
need-confirmed = 会准备好
need-declined = 无法提供
need-declined-note = 很抱歉。您可以在下面提出别的需要，或退回座位。
offer-title = { $seats ->
   *[other] 您要的 { $wanted } 个座位，现在空出 { $seats } 个。要吗？
 }
offer-note = 如果您要，其余的继续候补。如果不要，您的候补顺序不变。
offer-until = 为您保留到：
offer-take = 我要这些座位
offer-let-go = 让给别人
roster-title = 名单
roster-label = 姓名，一行一个
roster-hint = 不一定要写。只给人数就够了。
roster-there = 您存了一份名单。已经锁好。
roster-vow = 只有主办人员能打开这份名单。每次打开都会写进记录。它会和其他信息一起销毁。
roster-read = 打开名单
roster-send = 保存名单
hand-over-title = 把座位转给别人
hand-over-note = 有别人替您来吗？您会拿到一个新代码，可以交给对方。您的代码马上失效，您的姓名、电子邮箱和名单会删除。您提出的需要，例如翻译，会保留。
hand-over-send = 生成新代码
cancel-title = 退回座位
cancel-waiting = 不再候补
cancel-note = { $seats ->
   *[other] { $seats } 个座位会给下一位候补的人。这无法撤销。
 }
cancel-waiting-note = 您会离开候补名单。这无法撤销。
cancel-send = 是，退回

## Questions

ask-title = 提一个问题
ask-label = 您的问题
ask-hint = 短一点就好。请不要写任何人的名字。
ask-language = 问题的语言
ask-nameless = 主持人会念出来，不说姓名。我们不知道是谁问的。
ask-public = 它会列入公开记录。
ask-send = 发送问题
ask-sent-title = 您的问题收到了
ask-sent = 主持人会先看，然后大家都能看到。
ask-another = 再提一个问题
ask-watch = 回到直播

## Asking for a session

request-title = 申请办一场
request-one-title = 一份申请
request-lead = 你们的团体、你们的场地、你们的语言。市政府到你们那里去。
request-promise = { $days ->
   *[other] 市政府会在 { $days } 天内答复。有没有做到，大家都看得到。
 }
request-see-all = 所有申请和答复
request-topic = 您想谈什么？
request-topic-hint = 这一项大家都能看到。请不要写任何人的名字。
request-neighborhood = 社区
request-hall = 可以在哪里办？
request-hall-hint = 礼堂、教会、寺庙、商店、校园都可以。没有就不填。
request-size = 大约多少人？
request-days = 哪些日子方便
request-day = 日期 { $number }
request-languages = 语言
request-access = 现场有什么设施，或需要什么？
request-group-hint = 这一项大家都能看到。不想写名称就不填。
request-contact = 我们怎么联系您？
request-contact-hint = 电话号码或电子邮箱。
request-destroyed = 这个团体写的内容，在这份申请最后一次更新的 90 天后已经销毁。
request-vow = 只有主办人员能打开您的联系方式。每次打开都会写进记录。
request-send = 发送申请
request-asked = 等待答复
request-overdue = 逾期未答复
request-overdue-note = 市政府承诺答复的日期已经过了，还没有答复。
request-answered = 已答复
request-scheduled = 已安排一场
request-declined = 答复：不办
request-withdrawn = 已撤回
request-unnamed = 一个团体
request-month = 希望的时间：{ $month }
request-came = 申请日期：
request-due = 答复期限：
request-answered-on = 答复日期：
request-what = 他们申请的内容
request-people = { $people ->
   *[other] 大约 { $people } 人
 }
request-answer = 市政府的答复
request-session = 去看这一场
request-code-title = 这份申请的代码
request-code-note = 您可以用它回来撤回申请。拿到代码的人都可以这样做。
request-withdraw = 撤回申请
request-withdraw-note = 您的联系方式会销毁。您申请的内容会留在这个页面，标明已撤回。
request-withdraw-send = 是，撤回
requests-title = 大家的申请
requests-lead = 谁提出了申请，市政府怎么答复，哪些逾期了。
requests-none = 还没有人申请。

## Meetings of a division

meeting-label = 警区会议
meeting-entry-lead = 供一个警区的警员使用。请输入主办人员给您的钥匙。
meeting-not-open = 这场会议还没有开放。您的钥匙是对的：请留好，等主办人员开放会议后再来。
meeting-open = 打开会议页面
meeting-vow = 您可以匿名提问。问题不会附带警号、登录信息或网络地址。

## The door, for a group that helps there

door-title = 在门口帮忙
door-lead = 您在一场活动的门口帮忙，主办人员给了您一把钥匙。这里只显示数字，没有任何人的姓名。
door-key-label = 您的钥匙
door-key-hint = 16 个数字。是主办人员给您的。
door-open = 打开入场名单
door-came = { $came ->
   *[other] 目前来了 { $came } 人。
 }
door-counted = 已计入。谢谢您。
door-count-label = 现在进来几个人
door-count-hint = 一个团体可以一次计入，最多 50 人。
door-count-send = 计入人数
door-take-back = 减去这些人数
door-expected = 预计会来的人
door-seats = { $seats ->
   *[other] 已订 { $seats } 个座位
 }，候补 { $waiting } 个
door-needs = 大家需要什么
door-again = 显示最新数字
door-vow = 您只看得到有多少人，永远看不到是谁。这把钥匙在活动结束一天后失效。
