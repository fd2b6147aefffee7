# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = 日程
hosting-coverage = 社区
hosting-commitments = 承诺
hosting-requests = 申请
hosting-no-page = 这个网址没有内容。请从日程继续。
hosting-unsaved-heading = 不保存就离开吗？
hosting-unsaved = 本页有内容尚未保存或发送。离开后就会丢失。
hosting-unsaved-leave = 离开
hosting-no = 返回
hosting-save = 保存
hosting-save-draft = 存为草稿
hosting-saving = 正在保存…
hosting-saved = 已保存
hosting-saved-first = 已保存，排在最前面。
hosting-edit = 修改
hosting-remove = 移除
hosting-copy = 复制
hosting-choose = 请选择…
hosting-all = 全部
hosting-more = 显示更多
hosting-failed = 无法加载。
hosting-failed-stale = 这是之前的内容。无法刷新。
hosting-keys-down = 下一行
hosting-keys-up = 上一行
hosting-keys-open = 打开这一场
hosting-keys-new = 新建场次
hosting-keys-refresh = 刷新
hosting-keys-tabs = 场次的各标签页
hosting-keys-search = 在入场名单找人
hosting-keys-back = 回到日程
hosting-keys-schedule = 前往日程
hosting-keys-others = 社区、承诺、申请
hosting-keys-help = 这份清单

## Schedule

hosting-new = 新建场次
hosting-series = 新建系列场次
hosting-division = 新建警区会议
hosting-schedule-count = { $count ->
   *[other] { $count } 场
 }
hosting-schedule-first = 前 { $count } 场
hosting-schedule-empty = 还没有场次。请新建一场，或更改筛选条件。
hosting-filters = 哪些场次
hosting-filter-state = 状态
hosting-filter-kind = 对象
hosting-filter-late = 逾期
hosting-filter-from = 从
hosting-filter-until = 到
hosting-column-when = 时间
hosting-column-session = 场次
hosting-column-state = 状态
hosting-column-seats = 座位
hosting-column-look = 注意事项
hosting-seats = { $taken } / { $capacity }
hosting-waiting = { $count } 个候补
hosting-questions-waiting = { $count ->
   *[other] { $count } 个问题待审
 }
hosting-whole-city = 全市
hosting-coverage-none = 还没有
hosting-coverage-held = { $count ->
   *[other] { $count } 场
 }
hosting-coverage-sum = { $all } 个社区中，{ $held } 个办过倾听会。
hosting-coverage-sessions = 已办场次
hosting-coverage-last = 上一场
hosting-coverage-next = 下一场
hosting-coverage-plan = 在这里安排一场
hosting-days-ago = { $days ->
    [0] 今天
   *[other] { $days } 天前
 }

## Warnings

hosting-warning-agenda-late = 没有议程，不到 72 小时
hosting-warning-agenda-very-late = 没有议程，不到 24 小时
hosting-warning-board-majority = 委员会过半数委员出席
hosting-warning-interpreter-needed = 需要翻译
hosting-warning-needs-undecided = 需求尚未决定
hosting-warning-no-stream = 没有直播
hosting-warning-record-late = 会议记录逾期
hosting-warning-note-agenda-late = 例会须提前 72 小时公布议程。请马上写议程。
hosting-warning-note-agenda-very-late = 即使是特别会议，也须提前 24 小时公布议程。请马上写，或更改这一场的时间。
hosting-warning-note-board-majority = 如果委员会过半数委员参加，按布朗法（Brown Act），这一场可能算作该委员会的会议。公告事宜请咨询市政府律师（City Attorney）。
hosting-warning-note-interpreter-needed = 要求翻译的人数已够，但还没有确认翻译。请先预约，再到入场名单确认。
hosting-warning-note-needs-undecided = 提出需求的日期已过。大家在等需求能否满足的答复。
hosting-warning-note-no-stream = 这一场是公开的，但没有人能在家观看。请添加直播。
hosting-warning-note-record-late = 会议记录已过承诺的日期。所有人都看得到逾期。

## A session's form

hosting-part-what = 主题
hosting-part-where = 地点和时间
hosting-part-people = 谁可以来
hosting-part-said = 事先告诉大家的事
hosting-title = 标题
hosting-summary = 内容说明
hosting-written-in = 撰写语言
hosting-organizer = 主办单位
hosting-co-hosts = 与市政府合办的团体
hosting-one-a-line = 一行一个。
hosting-agenda = 议程
hosting-agenda-hint = 一行一项，写上时间：18:30 开场
hosting-add-translation = 添加译文
hosting-language = 语言
hosting-area = 警区
hosting-neighborhood = 社区
hosting-starts = 开始
hosting-ends = 结束
hosting-zone = 时区
hosting-zone-hint = 会场所在的时区，例如 America/Los_Angeles。
hosting-hall = 会场
hosting-address = 街道和门牌号
hosting-point = 地图位置
hosting-point-hint = 两个数字：34.0537, -118.2428
hosting-way-there = 交通方式
hosting-way-there-hint = 公交、停车、走哪个门。
hosting-ways = 参加方式
hosting-pools = 座位
hosting-pools-hint = 不提供的项目不填数字。增加座位后，候补的人马上递补。
hosting-languages = 使用或提供翻译的语言
hosting-access = 提供的帮助
hosting-officers = 警员
hosting-public-record = 哪些列入公开记录
hosting-phone-in = 电话收听号码
hosting-ask-aid-by = 申请帮助的截止日期
hosting-recording-days = 几天内发布录像
hosting-recording-days-hint = 不录像就不填。过了日期，所有人都看得到逾期。
hosting-filmed = 有摄像机
hosting-division-about = 一个警区警员的内部会议，永远不会列出。警员在您只会拿到一次的网址上匿名提问。
hosting-door-key-heading = 警员的钥匙
hosting-door-key-about = 这把钥匙能打开警员提问的页面。只在现在显示。请复制，交给这个警区的警员。
hosting-door-address-about = 这个网址会打开已经填好钥匙的页面。# 号后面的内容，浏览器不会发送给任何人。如果没有 JavaScript，警员要在页面上输入钥匙。
hosting-door-address-copy = 复制网址
hosting-door-address-qr = 网址的图，供手机扫描
hosting-to-session = 前往会议
hosting-door-key-new = 生成新钥匙…
hosting-door-key-renew = 生成新钥匙后，旧钥匙就什么都打不开了。有旧钥匙的人都需要新的。这会写入记录。
hosting-door-key-yes = 生成新钥匙
hosting-door-key-lost = 钥匙不见了吗？钥匙没有存在任何地方，无法再次显示。您可以生成新的。

hosting-wrong-title = 请写标题，最多 120 个字。
hosting-wrong-summary = 请说明内容，最多 2,000 个字。
hosting-wrong-organizer = 请写主办单位。
hosting-wrong-area = 请选警区。
hosting-wrong-time = 请选日期和时间。
hosting-wrong-end = 结束时间必须晚于开始时间。
hosting-wrong-zone = 请写时区。
hosting-wrong-ways = 请至少选一种参加方式。
hosting-wrong-hall = 有人会到现场。请写会场名称。
hosting-wrong-point = 请写两个数字：先纬度，后经度。
hosting-wrong-languages = 请至少选一种语言。
hosting-wrong-seats = 每种参加方式都要有座位数。
hosting-wrong-day = 请选存在的日期。
hosting-wrong-agenda = 每行都要有时间和文字：18:30 开场
hosting-wrong-agenda-time = 每个时间都要在开始和结束之间。
hosting-wrong-number = 请写数字，或不填。
hosting-wrong-translation = 每份译文都要有标题和正文。
hosting-wrong-reason = 请写取消的原因。
hosting-wrong-answer = 请写市政府给这个团体的答复。
hosting-wrong-planned = 请选已安排的场次。
hosting-wrong-not-planned = 这里选了一场。请按“已安排一场”，或者不选场次。
hosting-wrong-past = 请选还没有过去的日期。
hosting-wrong-until = 最后一天早于第一天。
hosting-wrong-aid-late = 这一天在场次之后。请选场次当天，或更早的日期。
hosting-wrong-phone = 请写可以拨打的号码：只能有数字、空格和 + - ( ) . , # *
hosting-wrong-said-by = 到场的人没有这么多。请核对人数。
hosting-wrong-server = 服务器没有接受。请再看一下。
hosting-wrong-neighborhood = 请选社区。
hosting-wrong-long = 太长。请缩短。
hosting-wrong-meant = 请写意思，最多 400 个字。
hosting-wrong-promise = 请写会做什么，最多 160 个字。
hosting-wrong-owner = 请写谁来做。
hosting-wrong-note = 请写发生了什么，最多 600 个字。
hosting-wrong-parts-many = 没有这么多部分。请核对数字。
hosting-wrong-parts-open = 所有部分都完成，才算已完成。请填入总共的部分数，或选别的状态。
hosting-wrong-parts-few = 已经完成的部分比这个数字多。
hosting-wrong-due-step = 要更改期限，请添加进展。新旧两个日期都会留在经过里。
hosting-wrong-state = 不能改成这个状态。已完成或不会做的，只能改回进行中。
hosting-wrong-link = 链接开头是 https://
hosting-wrong-stream = 每个直播都要有 https:// 开头的网址，或频道名称。
hosting-wrong-series = 请选社区，以及 0 到 366 天的间隔。
hosting-wrong-boards = 每个委员会请写两个数字：4/7

## A series

hosting-series-where = 哪些社区
hosting-series-find = 查找社区
hosting-series-all = 全部
hosting-series-new = 还没有场次的社区
hosting-series-none = 全部不选
hosting-series-chosen = { $count ->
    [0] 还没有选。会按您勾选的顺序排列。
   *[other] 已选 { $count } 个，按您勾选的顺序排列。
 }
hosting-every-days = 两场之间的天数
hosting-every-days-hint = 7 是每周一次。0 是全部同一天。
hosting-series-preview = 将要建立的场次
hosting-series-preview-empty = 请选社区和开始时间，就能看到将要建立的场次。
hosting-make-drafts = 建立草稿
hosting-series-made = { $count ->
   *[other] 已建立 { $count } 份草稿
 }
hosting-series-publish = 发布这个系列的全部场次
hosting-series-published = { $all } 场中，已发布 { $count } 场

## Publish, move, call off, close

hosting-tabs = 场次的各部分
hosting-tab-facts = 场次
hosting-tab-door = 入场
hosting-tab-stream = 直播
hosting-tab-questions = 问题
hosting-tab-minutes = 会议记录
hosting-tab-findings = 听到的意见
hosting-publish = 发布
hosting-publish-words = 从现在起，所有人都看得到这一场，也能报名。
hosting-publish-division = 从现在起，有钥匙的警员可以提问。这个会议不会列在任何地方。
hosting-close = 结束这一场
hosting-close-words = 不再接受签到和问题。会议记录和听到的意见还可以写。
hosting-cancel = 取消这一场…
hosting-cancel-yes = 确定取消这一场
hosting-cancel-words = { $count ->
    [0] 没有人报名。这一场会留在日程上，标明已取消。
   *[other] 会马上通知 { $count } 个报名，日历也会更新。这无法撤销。
 }
hosting-cancel-reason = 原因？所有人都会看到。
hosting-cancelled-because = 取消原因：
hosting-move-tells = { $count ->
    [0] 您更改了时间或地点。还没有人报名；日历会更新。
   *[other] 您更改了时间或地点。会通知 { $count } 个报名，日历也会更新。
 }
hosting-move-heading = 更改时间或地点
hosting-move-yes = 保存并通知
hosting-untold = { $count ->
   *[other] 有 { $count } 个报名没有已确认的邮箱地址，无法通知。请在门口贴一张告示。
 }
hosting-boards = 委员会委员
hosting-boards-label = 表示会来的委员
hosting-boards-hint = 一行一个委员会，写上几位委员会来：Pico Union 社区委员会 4/7
hosting-retention = 个人信息
hosting-shredded-due = 姓名、需求和名单将在 { $day } 销毁。之后没有人能打开。
hosting-shredded-on = 姓名、需求和名单已在 { $day } 销毁。
hosting-shredded-sign-ups = 报名
hosting-shredded-rosters = 名单
hosting-shredded-questions = 问题
hosting-shredded-letters = 未发送的邮件

## The door

hosting-door-opening = 正在打开入场名单。这会写入记录。
hosting-door-search = 前四个数字，或姓名
hosting-door-came = 到场 { $came } / { $seats }
hosting-door-unsent = { $count ->
   *[other] { $count } 条人数尚未发送
 }
hosting-door-kept = { $count ->
   *[other] 有 { $count } 条人数在这里等待，一有信号就会发送。请不要关闭本页。
 }
hosting-scan = 用摄像头扫描代码
hosting-scan-stop = 关闭摄像头
hosting-scan-picture = 摄像头画面
hosting-scan-aim = 请把代码放在摄像头前。
hosting-scan-refused = 现在不能使用摄像头。请输入前四个数字。
hosting-scan-unknown = 这个代码不在这一场的入场名单上。
hosting-scan-several = 入场名单上有几个代码的开头和这个一样。请询问姓名。
hosting-scan-counted = 已计入一人。
hosting-scan-again = 这个代码之前已经计入。
hosting-scan-group = { $count ->
   *[other] { $count } 个座位。请填写来了几个人。
 }
hosting-door-walk-ins = 未报名
hosting-door-less = 少一人
hosting-door-more = 多一人
hosting-door-number = 到场人数
hosting-door-all = 全部到场
hosting-door-add-walk-in = 又多来了一人
hosting-door-look = 核对这个人数
hosting-door-too-many = { $count ->
   *[other] 比座位数多 { $count } 人。是不是在两台设备上都计入了？请核对。
 }
hosting-door-counted-twice = 重复计入了
hosting-door-without-sign-up = 是未报名的人
hosting-door-to-look-at = { $count ->
   *[other] 请核对 { $count } 个报名的人数：
 }
hosting-door-no-name = 没有姓名
hosting-door-wanted = 要了 { $count } 个
hosting-door-ages = 年龄：{ $ages }
hosting-door-empty = 没有人报名。请用上面的按钮计算人数。
hosting-door-nobody = 没有符合的人。请少输入几个数字，或计入未报名人数。
hosting-roster-open = 打开姓名
hosting-roster-words = 这是一个团体成员的姓名。打开会连同您的名字写入记录。有需要才打开。
hosting-roster-yes = 打开并记录
hosting-roster-hide = 关上姓名
hosting-needs = 大家的需求
hosting-needs-about = 您的决定会通知每个提出的人。
hosting-need = 需求
hosting-need-who = 谁
hosting-need-decision = 决定
hosting-need-sign-ups = { $count ->
   *[other] { $count } 个报名
 }
hosting-need-seats = { $count ->
   *[other] { $count } 个座位
 }
hosting-need-confirm = 会准备好
hosting-need-decline = 无法提供

## Streams

hosting-streams-edit = 修改直播
hosting-streams-empty = 还没有直播。请添加，让大家能在家观看。
hosting-add-stream = 添加直播
hosting-stream-language = 声音的语言
hosting-source = 来源
hosting-stream-address = 网址
hosting-stream-address-hint = https://…，或频道名称。
hosting-backup = 备用来源
hosting-provider = 页面由谁运营
hosting-provider-hint = 例如 YouTube。前往之前会提醒观众。
hosting-captions = 字幕
hosting-stream-asl = 画面里有手语翻译
hosting-stream-interpreted = 听得到翻译
hosting-move-up = 上移
hosting-since = { $time } 起
hosting-by-hand = 手动设置
hosting-by-probe = 自动检测
hosting-by-clock = 按时间
hosting-set-state = 手动设置状态
hosting-set-live = 直播中
hosting-set-interrupted = 已中断
hosting-set-ended = 已结束
hosting-set-later = 从开始前半小时起，您可以在这里设置为直播中。
hosting-set-too-early = 从开始前半小时到结束后四小时，才能设置为直播中。
hosting-give-back = 改回自动检测
hosting-alarms = 这台设备上的提醒
hosting-alarms-off = 您主办的场次如果直播中断，这台设备可以马上通知您，关闭控制台后也可以。
hosting-alarms-on = 您主办的场次一旦直播中断，这台设备会马上通知您。您也会收到电子邮件。
hosting-alarms-asked = 浏览器正在询问您。请允许。
hosting-alarms-denied = 您的浏览器不允许提醒。您可以在浏览器中更改这个页面的设置。我们会用电子邮件通知您。
hosting-alarms-unsupported = 这个浏览器无法显示提醒。我们会用电子邮件通知您。
hosting-alarms-failed = 没有成功。我们会用电子邮件通知您。您可以再试一次。
hosting-alarms-switch-on = 在这台设备上开启
hosting-alarms-switch-off = 在这台设备上关闭
hosting-hour-left = 一小时的时限还剩 { $time }
hosting-hour-what = 请暂停会议，设法恢复直播。观众会看到电话号码和备用来源。
hosting-hour-over = 一小时已过。您可以不直播继续进行，但要当场说明。
hosting-afterwards = 录像和字幕
hosting-recording = 录像网址
hosting-recording-due = 承诺日期 { $day }
hosting-recording-overdue = 录像逾期
hosting-texts = 字幕文件
hosting-text-language = 文件的语言
hosting-text-file = WebVTT 文件，最大 2 MB
hosting-by-a-person = 人工撰写

## Questions

hosting-questions-sort = 把待审的排在前面
hosting-questions-empty = 还没有问题。
hosting-supports = { $count ->
   *[other] 还有 { $count } 人想知道
 }
hosting-question-shown = 所有人会看到的文字
hosting-question-shown-hint = 去掉姓名，保留原意。
hosting-question-answer = 回答
hosting-question-show = 显示
hosting-question-answered = 连同回答显示
hosting-question-decline = 不显示

## Minutes

hosting-minutes = 会议记录
hosting-minutes-hint = 用简单的话。不写到场者的姓名。
hosting-minutes-later = 会议记录从开始时就能保存，结束后才能发布。
hosting-minutes-changed = 别人保存了另一份会议记录，显示在这里；您自己写的还在下面的栏里。请把两份合在一起，再保存。
hosting-organizations = 到场团体数
hosting-publish-record = 发布会议记录
hosting-record-published = 已在 { $day } 发布。再次保存会更改所有人看到的内容。
hosting-record-due = 承诺日期 { $day }。

## Findings

hosting-new-finding = 写下听到的意见
hosting-finding-edit = 修改听到的意见
hosting-findings-empty = 还没有写下任何内容。
hosting-quote = 原话
hosting-quote-hint = 不写姓名。可以不填。
hosting-meant = 意思
hosting-theme = 主题
hosting-said-by = 大约多少人说
hosting-said-by-hint = 没有人统计就不填。少于 10 人不显示。
hosting-said-by-count = { $count ->
   *[other] 大约 { $count } 人说
 }
hosting-answered-by = 回应这件事的承诺
hosting-answered-by-hint = 这个社区的承诺。
hosting-publish-it = 公开给所有人看
hosting-is-published = 已发布
hosting-is-draft = 草稿

## Commitments

hosting-new-commitment = 新建承诺
hosting-commitments-none = 没有符合条件的承诺。请减少条件。
hosting-commitments-empty = 还没有承诺。
hosting-promise = 会做什么
hosting-more-about = 详细说明
hosting-owner = 谁来做
hosting-budget = 经费来源
hosting-due = 期限
hosting-parts = 总共几个部分
hosting-answers = 回应哪些意见
hosting-answers-hint = 这个社区的意见。
hosting-late = { $days ->
   *[other] 逾期 { $days } 天
 }
hosting-due-on = 期限 { $day }
hosting-due-moved = 期限 { $day }，原定 { $first }
hosting-parts-done = 完成 { $done } / { $all } 个部分
hosting-findings-count = { $count ->
   *[other] 回应 { $count } 条意见
 }
hosting-history = 经过
hosting-add-step = 添加进展
hosting-step-about = 进展写下后就不能更改。会通知关注的人。
hosting-step-state = 目前状态
hosting-step-parts = 目前完成几个部分
hosting-step-note = 发生了什么
hosting-step-evidence = 在哪里可以看到
hosting-step-due = 新期限
hosting-step-due-hint = 旧期限会留在经过里。

## Requests

hosting-requests-open = { $count ->
   *[other] 有 { $count } 份申请还没有答复
 }
hosting-requests-empty = 还没有团体申请。
hosting-request-no-group = 未具名的团体
hosting-request-due = { $day } 前答复
hosting-request-size = 大约人数
hosting-request-days = 方便的日子
hosting-request-contact = 联系方式
hosting-request-contact-open = 打开联系方式
hosting-request-contact-words = 打开会写入记录，并记下您的姓名。
hosting-request-contact-gone = 这个团体的联系方式已经销毁。
hosting-request-reply = 答复
hosting-request-answer = 答复内容
hosting-request-answer-hint = 所有人都看得到。
hosting-request-session = 因此安排的场次
hosting-request-send = 发送答复
hosting-request-schedule = 已安排一场
hosting-request-plan = 按这份申请安排一场
hosting-request-planning = 您正在安排一个团体申请的场次。发布后，这份申请会标明已安排。
hosting-request-decline = 拒绝，并说明原因

## States and kinds

hosting-word-public = 所有人
hosting-word-division = 警区会议
hosting-word-draft = 草稿
hosting-word-published = 已发布
hosting-word-cancelled = 已取消
hosting-word-closed = 已结束
hosting-word-findings-only = 只有听到的意见
hosting-word-questions = 问题和回答，不含姓名
hosting-word-recording = 整段录像
hosting-word-asked = 已提出
hosting-word-confirmed = 已确认
hosting-word-declined = 已拒绝
hosting-word-unconfirmed = 未确认
hosting-word-registered = 有座位
hosting-word-partly = 有部分座位
hosting-word-waiting = 候补中
hosting-word-shown = 已显示
hosting-word-answered = 已回答
hosting-word-scheduled = 已安排
hosting-word-withdrawn = 已撤回
hosting-word-starting-soon = 即将开始
hosting-word-live = 直播中
hosting-word-interrupted = 中断
hosting-word-ended = 已结束
hosting-word-recording-posted = 录像已发布
hosting-word-unknown = 不明
hosting-word-hls = 自有播放器（HLS）
hosting-word-page = 公司的页面
hosting-word-channel = 电视或电台频道
hosting-word-no-captions = 没有字幕
hosting-word-automatic = 机器字幕
hosting-word-human = 人工字幕
hosting-word-promised = 已承诺
hosting-word-underway = 进行中
hosting-word-done = 已完成
hosting-word-dropped = 不做

hosting-door-helpers = 在门口帮忙的团体
hosting-co-hosts-about = 来帮忙的团体会拿到一把钥匙。它能打开“在门口帮忙”页面：预计多少人来、他们需要什么，以及计算人数。不显示姓名。
hosting-co-host-name = 团体名称
hosting-co-host-hint = 写团体，不写个人。
hosting-co-host-make = 生成钥匙
hosting-co-host-key = 这把钥匙只在现在显示。请复制，交给：
hosting-co-host-revoke = 收回钥匙
hosting-co-host-revoke-one = 收回钥匙：{ $name }
hosting-co-host-revoke-words = 这把钥匙以后什么都打不开。已计入的人数会保留。
hosting-discard = 丢弃草稿
hosting-discard-words = 草稿会永久消失。没有人看过它，也不会通知任何人。
