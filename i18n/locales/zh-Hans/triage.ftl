# The desk: queue, case, answers, boxes.

## Queue

triage-queue = 案件列表
triage-filters = 哪些案件
triage-filters-state = 状态
triage-filters-danger = 危险
triage-filter-all = 全部案件
triage-filter-urgent-unread = 紧急，未读
triage-filter-urgent = 全部紧急
triage-state-new = 新
triage-state-reading = 阅读中
triage-state-answered = 已回复
triage-count-more = { $count }+
triage-most-pressing-first = 最急的在前

triage-danger = { $count ->
   *[other] 有 { $count } 人可能再次遇到危险。
 }
triage-danger-unread = { $count ->
   *[other] 本单位还没有人读过这些报告。
 }
triage-danger-show = 看第一件

triage-column-urgent = 危险
triage-column-case = 案件
triage-column-due = 首次回复期限
triage-column-state = 状态
triage-column-kind = 类别
triage-column-area = 警区
triage-column-language = 语言
triage-column-received = 收到
triage-column-marks = 标记

triage-due-late = { $days ->
   *[other] 逾期 { $days } 天
 }
triage-due-today = 今天
triage-due-tomorrow = 明天
triage-due-answered = 已发送
triage-kind-hate = 仇恨
triage-kind-property = 财物
triage-area-none = 未指明
triage-area-number = 警区 { $number }
triage-language-none = 不明
triage-urgent = 可能再次遇到危险
triage-unread = 新消息
triage-withdrawn = 已撤回

triage-page = 第 { $page } 页
triage-next = 下一页
triage-previous = 上一页
triage-refresh = 刷新
triage-empty = 还没有案件。刷新后，新的报告会出现在这里。
triage-empty-filter = 目前没有这类案件。
triage-show-all = 显示全部案件
triage-busy = 服务器很忙。请稍后再试。
triage-failed = 无法加载案件列表。
triage-failed-stale = 这是之前的列表。无法刷新。

## Keys

triage-keys-heading = 全部按键
triage-keys-moving = 下、上
triage-keys-down = 下一个案件
triage-keys-up = 上一个案件
triage-keys-open = 打开案件
triage-keys-next = 下一页
triage-keys-previous = 上一页
triage-keys-urgent = 只看紧急案件，或恢复全部
triage-keys-refresh = 刷新
triage-keys-queue = 前往案件列表
triage-keys-back = 离开输入框，再离开案件
triage-keys-answer = 写回复
triage-keys-ready = 现成回复
triage-keys-copy = 复制案件编号
triage-keys-send = 将回复上锁并发送
triage-keys-lock = 关上单位钥匙
triage-keys-help = 这份清单
triage-close = 关闭

## Case

triage-case = 案件 { $number }
triage-back = 回到案件列表
triage-copy = 复制编号
triage-copied = 已复制
triage-area-of = { $area }警区
triage-received-on = { $day } 收到
triage-first-answer-late = { $days ->
   *[other] 首次回复逾期 { $days } 天
 }
triage-first-answer-today = 首次回复今天到期
triage-first-answer-tomorrow = 首次回复明天到期
triage-first-answer-on = 首次回复期限 { $day }
triage-first-answer-sent = 已发送首次回复

triage-opening = 正在取得并打开上锁的部分
triage-logged = 每次打开都会写入记录，举报人会看到日期。
triage-sealed-parts = 上锁的部分
triage-part-story = 事情经过
triage-part-circumstances = 地点、时间、人物
triage-part-items = 遗失或损坏的物品
triage-part-contact = 姓名和联系方式
triage-opened = 已打开
triage-not-shared = 未与本单位分享
triage-destroyed = 已销毁
triage-contact-empty = 当事人没有留下姓名和联系方式。
triage-story-empty = 当事人没有写自己的话。
triage-unreadable = 打不开
triage-unreadable-why = 这一部分上锁后被改动过，或是锁给别的钥匙。请勿据此办案。请把案件编号告诉主管。

triage-label-what = 事件
triage-label-place = 地点
triage-label-where = 确切地点
triage-label-neighborhood = 社区
triage-label-outside = 不在本市
triage-label-when = 时间
triage-label-people = 人物
triage-label-bias = 与什么有关
triage-label-bias-words = 原话
triage-label-business = 商家
triage-label-name = 姓名
triage-label-phone = 电话
triage-label-email = 电子邮件
triage-label-safe = 安全联系方式
triage-item-name = 物品
triage-item-value = 价值
triage-item-serial = 序列号
triage-yes = 是

triage-withdrawn-heading = 举报人已撤回这份报告。
triage-withdrawn-frozen = 警方单位尚未打开过。钥匙将在 { $day } 销毁；在那之前只有举报人能取消撤回。无法发送回复。
triage-withdrawn-kept = 警方之前已经打开。请不要再写信给举报人。法律要求单位保留的部分会保留；其余在 { $day } 销毁。
triage-withdrawn-shredded = 钥匙已销毁。这里和备份里都没有人能再读。

## Messages

triage-messages = 消息
triage-messages-empty = 还没有消息。举报人正在等第一个回复。
triage-from-reporter = 举报人
triage-from-unit = 贵单位
triage-message-unreadable = 这条消息打不开：被改动过，或是锁给别的钥匙。
triage-message-not-verified = 这条消息没有贵单位的签名，不显示内容。
triage-answer = 回复
triage-answer-hint = 用简单的话。举报人读{ $language }。
triage-answer-hint-any = 用简单的话。举报人用代码阅读。
triage-answer-closed = 无法发送回复：报告已撤回。
triage-answer-no-key = 无法发送回复：举报人的钥匙在本单位打不开的部分里。
triage-ready = 现成回复
triage-ready-thanks-name = 谢谢，我们正在读
triage-ready-thanks = 谢谢您告诉我们。我们读了您的报告。您不必告诉我们您是谁。请明天再回来看。
triage-ready-safe-name = 您安全吗？
triage-ready-safe = 您现在安全吗？如果有危险，请拨 911，或到有其他人的地方。请在这里告诉我们，什么时候、用什么方式写信给您是安全的。
triage-ready-more-name = 一个问题
triage-ready-more = 有一件事我们想了解清楚。有没有其他人在场看到，或附近有没有摄像头？要回答什么由您决定。
triage-send = 上锁并发送
triage-sending = 正在上锁并发送
triage-sent = 已发送。举报人用代码阅读。
triage-not-sent = 没有发送。
triage-conflict = 同事的消息先到了，已显示在上面；请先看，再发您的。
triage-answer-full = 已用 { $percent } % 的空间
triage-answer-too-long = 太长。请删减，或分成两条。

triage-discard-heading = 您的回复还没有发送
triage-discard-text = 离开案件后就会消失。
triage-discard = 离开案件
triage-keep-writing = 继续写

## Clock and timeline

triage-clocks = 时限
triage-clock-first-answer = 首次回复
triage-timeline = 本单位的时间线
triage-step-received = 收到
triage-step-narrative = 已取得经过
triage-step-contact = 已取得联系方式
triage-step-box = 已取得移民专用盒
triage-step-message = 已取得消息
triage-step-now = 目前在这个屏幕打开

triage-case-missing = 本单位没有这个案件。可能只分享给其他单位。
triage-case-failed = 无法打开案件。

## Boxes

triage-boxes = 移民专用盒
triage-boxes-about = 只有贵机构能打开。每份仇恨报告都带有一个盒子；这里列出有人填写的。
triage-boxes-opening = { $count ->
   *[other] 已打开 { $count } 个盒子
 }
triage-boxes-done = 打开 { $count } 个，其中 { $filled } 个有填写
triage-boxes-none = 还没有人填写盒子。
triage-boxes-damaged = { $count ->
   *[other] 有 { $count } 个盒子打不开：被改动过，或是锁给别的钥匙。案件编号：
 }
triage-boxes-failed = 无法取得全部盒子。
triage-box-open-case = 打开案件
triage-box-no-words = 只有勾选，没有文字。
