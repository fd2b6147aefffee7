# Mails to residents
letters-confirm-subject = 请确认：{ $title }
letters-confirm-body = { $seats ->
   *[other] 有人用这个邮箱为这场倾听会订了 { $seats } 个座位。请在 30 分钟内打开下面的链接，再按下那里的按钮，座位才会保留。
 }如果不是您，什么都不用做。
letters-confirm-address-body = 有人报名参加这场倾听会时，留了这个邮箱地址。请打开下面的链接，再按下那里的按钮，这样我们才能写信告诉您这一场的消息。不管您按不按，报名都有效。如果不是您，什么都不用做。
letters-registered-subject = 您有座位了：{ $title }
letters-registered-body = { $seats ->
   *[other] 已经为您保留 { $seats } 个座位。
 }
letters-waiting-subject = 您在候补名单上：{ $title }
letters-waiting-body = 现在座位都满了。您是候补第 { $place } 位。{ $ahead ->
   *[other] 排在您前面的人一共在等 { $ahead } 个座位。
 }有空位时，我们会写信给您。
letters-promoted-subject = 您要的座位都有了：{ $title }
letters-promoted-body = { $seats ->
   *[other] 有座位空出来了。您要的 { $seats } 个座位现在都有了。如果您不能来，请用下面的链接退回。
 }
letters-part-subject = 您要的座位有了一部分：{ $title }
letters-part-body = 您要的 { $wanted } 个座位，现在有 { $seats } 个。其余的继续为您候补。
letters-offered-subject = 有几个空位给您：{ $title }
letters-offered-body = { $seats ->
   *[other] 您要的 { $wanted } 个座位，现在空出 { $seats } 个。我们为您保留到 { $until }。请打开下面的链接，选择先要这些并等其余的，或者让给别人。不管怎么选，您的候补顺序都不变。
 }
letters-changed-subject = 您的报名有更改：{ $title }
letters-changed-body = { $seats ->
   *[other] 您要的 { $wanted } 个座位，现在有 { $seats } 个。
 }
letters-given-back-subject = 您退回了座位：{ $title }
letters-given-back-body = 您这一场的报名已经结束。谢谢您告诉我们。
letters-moved-subject = 时间或地点有更改：{ $title }
letters-moved-body = 这场倾听会有更改。下面是现在的安排。您的报名仍然有效。如果您不能来了，请用下面的链接退回座位。
letters-moved-offer = 为您保留的座位，现在保留到 { $until }。请在那之前用下面的链接接受座位，或者让给别人。
letters-called-off-subject = 已取消：{ $title }
letters-called-off-body = 这场倾听会不办了。很抱歉。
letters-need-confirmed-subject = 您提出的需要会准备好：{ $title }
letters-need-confirmed-body = 您提出的需要：{ $need }。我们会准备好。
letters-need-declined-subject = 关于您提出的需要：{ $title }
letters-need-declined-body = 您提出的需要：{ $need }。很抱歉，这一场无法提供。其他场次也许有。
letters-reminder-subject = 快到了：{ $title }
letters-reminder-body = 这场倾听会快到了，您已经报名。如果您不能来，请用下面的链接退回座位，让别人可以来。
letters-phone = 打电话参加：{ $number }
letters-watch = 在这里观看：{ $link }
letters-link = 要看或修改您的报名，请打开这个链接。拿到链接的人都能修改，所以请不要给别人：
letters-footer = 您收到这封信，是因为有人为这场倾听会留了这个邮箱地址。会后 30 天，我们会销毁这个地址。
letters-request-subject = 您的倾听会申请有答复了
letters-request-body = 你们的团体向市政府申请办一场倾听会。答复如下：
letters-request-link = 您的申请，大家都能看到：
letters-request-footer = 您收到这封信，是因为申请时留了这个邮箱地址，好让我们联系你们的团体。
letters-need-interpreter = 翻译（{ $language }）
letters-need-asl = 手语（ASL）
letters-need-captions = 实时字幕
letters-need-listening = 助听设备
letters-need-large-print = 大字版或盲文
letters-need-ride = 到场的交通帮助
letters-need-quiet-room = 安静的房间
letters-need-off-camera = 镜头拍不到的位子

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = 请确认：用电子邮件接收消息
follow-confirm-body = 有人（希望就是您）想用电子邮件接收这件事的消息：{ $what }。要开始，请打开这个页面并按下按钮：
follow-confirm-not-you = 不是您吗？那什么都不用做。两天后我们就删除这个邮箱地址。
follow-news-subject = 您关注的事有新消息
follow-news-body = 您好，您关注的事有新消息。
follow-news-end = 不想再收到这种邮件吗？请打开这个页面并按下按钮，我们就会删除您的邮箱地址。
follow-finding-new = 大家告诉我们：{ $title }
follow-finding-changed = 我们修改了写下的内容：{ $title }
follow-commitment-new = 新的承诺：{ $title }
follow-commitment-kept = 承诺做到了：{ $title }
follow-commitment-dropped = 这件事不会做：{ $title }
follow-commitment-underway = 已开始做：{ $title }
follow-commitment-new-date = 新期限：{ $title }
follow-commitment-late = 逾期：{ $title }
follow-commitment-step = 下一步：{ $title }
follow-commitment-changed = 我们改了文字：{ $title }
follow-due = 完成期限：{ $day }
follow-session-minutes = 这一场的会议记录出来了：{ $title }
follow-session-recording = 这一场的录像出来了：{ $title }
follow-session-moved = 这一场有更改：{ $title }
