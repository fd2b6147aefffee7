# Findings and commitments

heard-title = 我们听到的
heard-none = 还没有写下任何内容。
will-do-title = 我们会做的
will-do-none = 还没有承诺任何事。
will-do-nothing-open = 现在没有待完成的承诺。
done-title = 已完成
dropped-title = 我们不会做的，以及原因
tally-heard = 听到
tally-promised = 承诺
tally-done = 完成
tally-late = 逾期
neighborhoods-title = 各社区
neighborhoods-lead = 大家说了什么，市政府承诺了什么，后来怎么样。
neighborhoods-visited = { $all } 个社区中，有 { $visited } 个办过倾听会
neighborhoods-search = 社区名称
neighborhoods-none = 没有叫这个名称的社区。
neighborhoods-heard = 我们去过的社区
neighborhoods-not-yet = 还没有去的社区
neighborhoods-not-yet-note = 这里还没有人来听过。
neighborhoods-in = { $neighborhoods ->
   *[other] { $neighborhoods } 个社区
 }
neighborhood-held = { $sessions ->
   *[other] { $sessions } 场
 }
neighborhood-last = 上一场：
neighborhood-next = 下一场：
neighborhood-none-yet = 还没有办过。
neighborhood-promises = 承诺 { $promised } 项，完成 { $done } 项
neighborhood-late = 逾期 { $late } 项
neighborhood-come = 来谈谈
neighborhood-past = 办过的场次
neighborhood-more-next = 这里接下来的其他场次
neighborhood-more-heard = 我们以前听到的
neighborhood-more-promised = 对这个社区的全部承诺
neighborhood-more-past = 从第一场起，在这里办过的全部场次
finding-label = 我们听到的
finding-said-by = { $people ->
   *[other] 大约有 { $people } 人这么说
 }
finding-answers = { $commitments ->
   *[other] 有 { $commitments } 项承诺回应这件事
 }
finding-no-answer = 还没有承诺回应这件事
finding-heard-at = 在哪一场听到：
finding-answered-by = 我们会怎么做
finding-unanswered = 还没有承诺回应这件事。您可以关注它，有消息就会通知您。
state-promised = 已承诺
state-underway = 进行中
state-done = 已完成
state-dropped = 不会做
commitments-title = 市政府的承诺
commitments-lead = 谁来做、什么时候做完、做得怎么样。逾期的排在前面。
commitments-data = 全部承诺的数据（JSON）
commitments-none = 市政府还没有承诺任何事。
commitments-none-chosen = 没有承诺符合您选的条件。
filter-late = 只看逾期的
filter-state = 进度
commitment-late-by = { $days ->
   *[other] 逾期 { $days } 天
 }
commitment-done-on = { $day } 完成
commitment-done-late = { $days ->
   *[other] { $day } 完成，逾期 { $days } 天
 }
commitment-on-time = 按时
commitment-due = 期限：
commitment-first-due = 原定：
commitment-owner = 谁来做：
commitment-budget = 经费来源：
commitment-parts-done = { $all } 个部分中，完成了 { $done } 个
history-title = 经过
history-none = 还没有任何进展。
step-new-due = 新期限：
step-evidence = 自己看看
answers-title = 为什么：大家说的话

## Following

follow-title = 关注
follow-one = 关注：{ $name }
follow-lead = 有变化时，我们写信给您。不用注册账号。
follow-block-title = 关注这件事
follow-block = 用电子邮件或订阅阅读器。不用注册账号。
follow-by-mail = 用电子邮件通知我
follow-feed = 供阅读器使用的订阅
follow-email = 电子邮箱
follow-email-hint = 我们会先发一个链接。您打开并同意之前，我们不会给您发消息。
follow-email-wrong = 这看起来不像电子邮箱地址。请再看一下。
follow-send = 关注
follow-sent = 我们给您发了一封邮件。请打开里面的链接，再按下那里的按钮，这样才算数。
follow-asked = 这里有变化时，要写信给您吗？
follow-confirm = 好，写信给我
follow-now = 您正在关注：{ $name }
follow-now-note = 每封信里都有停止关注的链接。
follow-end = 停止关注
follow-ended = 已经停止
follow-ended-note = 您的地址已经删除。我们不会再通知您。
follow-gone = 没有需要停止的通知
follow-gone-note = 这些通知之前已经停止，或者链接太旧了。不会再因此发任何东西给您。
follow-vow = 您的邮箱地址会锁起来，不作其他用途。
follow-forgotten = 如果您不按那里的按钮，两天后我们就删除这个邮箱地址。
follow-push = 在这部手机上通知我
follow-push-vow = 会保存的内容：您的浏览器厂商那里的一个通知地址，直到您停止为止。
follow-push-leave = 按“离开此页”也会停止通知。
follow-push-denied = 您的浏览器没有允许通知。您可以在浏览器设置中更改，或者用电子邮件。
follow-push-lost = 这个浏览器不会再收到通知了。请在这里停止，然后重新关注。
follow-push-failed = 通知服务没有响应。请再试一次，或者用电子邮件。
follow-now-push = 点开任何一条通知，都会打开这个页面。您可以在这里停止。
