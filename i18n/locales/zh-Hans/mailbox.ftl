# The mailbox that a code opens.

## The code

mailbox-enter-title = 用您的代码回来
mailbox-enter-intro = 请输入 24 个数字。代码能打开回复，不能打开您的报告。
mailbox-enter-label = 您的代码
mailbox-enter-hint = 六组，每组四个数字。有没有空格或横线都没关系。16 个数字的代码，请到“倾听会”里的“您的座位”输入。
mailbox-enter-count = { $typed } / { $all } 个数字
mailbox-enter-button = 打开我的信箱
mailbox-enter-lost = 代码不见了吗？没有它，我们找不到您的报告，因为我们不知道您是谁。您可以再发一份新的报告。
mailbox-opening = 正在打开。需要几秒钟，这样就没有人能乱试很多代码。
mailbox-closed-idle = 页面有 10 分钟没有人动，所以我们关上了您的信箱。请输入代码重新打开。

## Where it stands

mailbox-kind-hate = 您的报告 · 仇恨
mailbox-kind-property = 您的报告 · 偷窃或财物损坏
mailbox-standing-received = 您的报告已经收到。还没有人打开。
mailbox-standing-read = { $unit } 已经读过。
mailbox-standing-answered = { $unit } 写信给您了。
mailbox-standing-frozen = 您撤回了这份报告。现在没有人能打开它。
mailbox-standing-kept = 您撤回了这份报告。警方之前已经打开过。
mailbox-standing-shredded = 这份报告已经不存在。再也没有人能读到。
mailbox-badge-waiting = 等待中
mailbox-badge-read = 已读
mailbox-badge-answered = 已回复
mailbox-badge-withdrawn = 已撤回
mailbox-badge-shredded = 已销毁
mailbox-received = { $day } 收到。
mailbox-due = 接下来：{ $day } 结束之前会有人回复您。

## Messages

mailbox-messages = 消息
mailbox-no-messages = 还没有消息。
mailbox-only-you-two = 只有你们双方能读。
mailbox-you = 您
mailbox-not-verified = 未经验证。这条消息没有这个单位的签名，所以我们不显示。请打电话给该单位。
mailbox-unreadable = 您的代码打不开这条消息。
mailbox-look-again = 查看新消息
mailbox-write = 写信给{ $unit }
mailbox-write-button = 上锁并发送
mailbox-write-sending = 正在上锁并发送
mailbox-write-sent = 已发送。只有这个单位和您能读。
mailbox-write-not-sent = 您写的话还在这里。请再试一次。
mailbox-write-too-long = 一条消息放不下。请分成两条发送。
mailbox-write-closed = 您撤回了这份报告，所以不能再加消息。

## Who opened it

mailbox-who-opened = 谁打开过
mailbox-opened-narrative = { $unit } 读了事情经过
mailbox-opened-contact = { $unit } 打开了您的姓名和联系方式
mailbox-opened-box = { $unit } 打开了援助人员专用盒
mailbox-opened-message = { $unit } 读了一条消息
mailbox-unopened-narrative = 还没有人读过事情经过。
mailbox-unopened-contact = 还没有人打开您的姓名和联系方式。
mailbox-unopened-box = 还没有人打开援助人员专用盒。
mailbox-unopened-message = 还没有人读过消息。
mailbox-who-opened-note = 我们只记日期，不记时间。

## Taking it back

mailbox-take-back = 撤回
mailbox-withdraw-unopened = 警方还没有打开这份报告。如果您撤回，从那一刻起就没有人能打开。7 天后会销毁。
mailbox-withdraw-opened = 警方已经打开这份报告。如果您撤回，他们不再写信给您，但可能必须保留读到的内容。援助人员专用盒会完全删除。
mailbox-frozen = 没有人能打开它。{ $day } 将永久销毁。在那之前您可以改变主意。
mailbox-kept = 警方已经收到通知，不再写信给您。他们可能必须保留读到的内容和所做的副本。其余的在 { $day } 销毁。在那之前您可以改变主意。
mailbox-shredded = 钥匙已经销毁。21 天之后，旧备份也无法读取。
mailbox-box-erased = 援助人员专用盒已经删除。
mailbox-withdraw = 撤回报告
mailbox-erase-box = 只删除援助人员专用盒
mailbox-cancel = 我改变主意了。保留我的报告。
mailbox-seven-days = 之后您有 7 天可以改变主意。
mailbox-sure-unopened = 要撤回报告吗？从现在起没有人能打开。您有 7 天可以改变主意。
mailbox-sure-opened = 要撤回报告吗？警方不再写信给您。他们可能必须保留读到的内容。
mailbox-sure-yes = 是，撤回
mailbox-sure-erase = 要删除援助人员专用盒吗？这无法恢复。您的报告会保留。
mailbox-sure-erase-yes = 是，删除专用盒
mailbox-sure-no = 不，保持原样
mailbox-deed-not-done = 没有任何改变。

## The end

mailbox-close = 关闭信箱
mailbox-close-note = 10 分钟后页面也会自动关闭信箱。有人来的时候请按“离开此页”。
