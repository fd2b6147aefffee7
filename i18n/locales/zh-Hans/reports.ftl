## Hate: what happened

ask-what = 发生了什么事？
ask-what-hint = 符合的都可以选。您不必知道这算不算犯罪。
what-words = 言语或威胁
what-words-note = 大声喊、小声说、写在纸上
what-attack = 有人伤害我或想伤害我
what-attack-note = 打、推、吐口水、扔东西
what-damage = 损坏或涂鸦
what-damage-note = 墙、车、招牌、旗帜
what-online = 网络上或电话中
what-refused = 我被拒绝
what-refused-note = 工作、学校、住处、商店
what-other = 其他事情

## In your own words

ask-story = 请用自己的话说
ask-story-hint = 任何语言都可以。多写少写都由您决定。
story = 事情经过
story-more = 您能描述的人、车，或看到的人
people = 人和车
people-hint = 身高、衣服、声音、车牌。记得多少写多少。
story-papers = 请不要在这里写身份文件或移民身份的事。后面有专用的盒子，警方打不开。

## When

ask-when = 什么时候发生的？
ask-when-part = 是一天中的什么时候？
day-today = 今天
day-yesterday = 昨天
day-date = 其他日子
day-repeated = 不止一次
day-unsure = 我不确定
date = 哪一天？
part-morning = 早上
part-afternoon = 下午
part-evening = 傍晚
part-night = 夜里

## Where

ask-place = 在哪里发生的？
ask-place-hint = 选最接近的。之后可以再补充。
place-home = 在我家或附近
place-street = 在街上
place-street-note = 人行道、公园、停车场
place-transit = 在公交车、地铁或火车上
place-transit-note = 或在车站
place-shop = 在商店或工作的地方
place-school = 在学校
place-worship = 在宗教场所
place-online = 网络上或电话中
place-other = 其他地方
why-ask = 为什么要问
why-place = 地点能帮我们看出规律。如果某个公交车站常出事，市政府就能在那里采取行动。
ask-neighborhood = 在{ $city }的哪一区？
neighborhood-find = 输入名称的几个字母
neighborhood-list = 社区
neighborhood-none = 没有社区符合这些字母。试试别的，或从下面选。
neighborhood-count = { $count ->
   *[other] { $count } 个社区
 }
neighborhood-outside = 不在{ $city }
neighborhood-unsaid = 我不想说
neighborhood-failed = 列表没有加载。您仍然可以继续。
exact = 确切地点，想写再写
exact-hint = 街角、车站、商店。会上锁，只有您选的收件人看得到。
ask-area = 属于哪个警区？
ask-area-hint = { $place }跨了不止一个警区。如果知道，请选最近的警察局。
area-unsure = 我不确定

## What makes you think so

ask-bias = 为什么您觉得对方针对的是您这样的人？
ask-bias-hint = 符合的都可以选。想想对方怎么看您。他们可能看错。
bias-race = 我的肤色或种族
bias-origin = 他们以为我从哪里来
bias-immigrant = 他们以为我是移民
bias-language = 我说的语言
bias-religion = 我的宗教，或他们以为的宗教
bias-orientation = 我爱的人
bias-gender-identity = 我是跨性别，或外表和他们期待的不同
bias-gender = 我是女性，或男性
bias-disability = 我的身体或心智和别人不同
bias-association = 和我在一起的人
bias-unsure = 我不确定
bias-words = 他们说了或做了什么？
bias-words-hint = 原话最有帮助，难听的也请写。

## Two questions that stay on the phone

ask-safety = 两个只留在这部手机上的问题
ask-safety-hint = 答案不会发送。它们让您看到接下来可能发生什么。
safety-young = 您未满 18 岁吗？
safety-home = 做这件事的人和您住在一起吗？
safety-young-note = 如果有年轻人受到伤害，有些收件人依法必须告诉儿童保护机构。下一页会说明是哪些。您可以先找人谈，不必说姓名。
safety-home-note = 请选对方看不到您手机的时候。按“离开此页”，页面马上变空白。警方读到您有危险时，可能会到您家。您可以先找人谈，不必说姓名。

## Who may read it

ask-readers = 谁可以读？
ask-readers-hint = 一个或两个。其他人都打不开。
readers-first = 如果有人即将受伤害，或有小孩或老人受到伤害，有些收件人依法必须上报。请看每个名称下面的说明。
readers-about = 关于{ $name }
readers-police-can = 能追查是谁做的
readers-advocate-can = 站在您这边，不是警察
readers-waiting = 正在核对收件人名单…
readers-no-advocate = 现在名单上没有援助人员，所以没有关于身份文件的专用盒。请不要写身份文件或移民身份的事。
readers-no-unit = 现在这里没有人能接收这份报告。请拨 211 或警方电话。

## Only for the advocate

ask-box = 有什么事只想让援助人员知道吗？
box-lead = 关于身份文件、移民身份，或移民法庭。警方打不开这个盒子，市政府也打不开。跳过也不会有任何影响。
box-skip = 跳过此页
box-free = 可以放心跳过
box-reader = 只有这个机构能打开这个盒子
box-other = 选别的机构
box-legend = 想让援助人员知道什么？
wish-relief = 我想了解 U 签证或其他帮助
wish-case = 我现在有移民法庭的案件
wish-fear = 我怕被遣送出境
wish-talk = 我比较想和人谈
box-words = 想用自己的话写也可以
box-words-hint = 您随时可以用代码只删除这个盒子。
box-vow = 在这部手机上锁好。我们每次都发送一样大小的盒子，所以没有人看得出您有没有写。
box-wrong = 可能出什么问题
box-wrong-text = 法院可以命令该机构交出所知道的事。有间谍软件的手机，别人可能读得到。

## How to reach you

ask-contact = 怎么联系您？
ask-contact-hint = 全部都可以不填。您可以用代码看回复。
contact-name = 姓名，或怎么称呼您
contact-phone = 电话
contact-email = 电子邮件
safe-notes = 什么时候、用什么方式安全？
safe-notes-hint = “只发短信。”“下午 5 点以后不要。”“不要留言。”
contact-who = 只有{ $names }能打开。
contact-police = { $name }也可以看我的姓名和联系方式
contact-police-note = 如果不勾选，他们可以请援助人员联系您。
and = { $one }和{ $two }

## Theft and damage

ask-screening = 先确认：有下面的情况吗？
screening-emergency = 正在发生，或有人受伤
screening-weapon = 有枪或其他武器被拿走或使用
screening-vehicle = 汽车、卡车或摩托车被偷
screening-none = 都没有
stop-emergency = 请马上拨 911
stop-emergency-text = 如果不能说话，请发短信到 911。先到安全的地方。
stop-weapon = 请打电话。警方必须马上知道武器的事
stop-weapon-text = 现在有人有危险吗？请拨 911。如果没有，请拨另一个号码。
stop-vehicle = 请打电话，让警方寻找
stop-vehicle-text = 被偷的车会列入每辆巡逻车都看得到的名单。这只能用电话办理。请准备好车牌号码。
stop-call = 拨 { $number }
stop-sms = 发短信到 911
stop-go-on = 您仍然可以在这里继续，留下您知道的事。
stolen-from-vehicle = 车里的东西被拿走
stolen-theft = 东西被偷
stolen-theft-note = 商店、包、门口
stolen-damage = 东西被打破或被乱涂
stolen-break-in = 有人闯入
stolen-lost = 我弄丢了东西
stolen-other = 其他事情
ask-what-one = 选最接近的。
ask-items = 什么不见了或坏了？
ask-items-hint = 写最重要的就好。可以不填。
item = 物品 { $number }
item-name = 是什么？
item-value = 值多少钱？
item-serial = 序列号，如果知道
item-add = 再加一件
item-remove = 移除{ $name }
ask-owner = 是谁的？
owner-person = 我或家人的
owner-business = 商家的
business = 商家名称，想写再写

## Check and send

ask-check = 检查您的回答
check-nothing-sent = 还没有发送任何东西。
check-empty = 您没有填
check-hidden = { $count ->
   *[other] { $count } 个回答，这里不显示
 }
check-what = 发生了什么
check-story = 您自己的话
check-when = 什么时候
check-where = 在哪里
check-bias = 为什么这样觉得
check-readers = 谁可以读
check-box = 只给援助人员
check-contact = 怎么联系您
check-items = 什么不见了或坏了
check-owner = 是谁的
papers-words = 身份, 身分, 无证, 证件, 没有证件, 没纸, 黑户, 黑民, 非法移民, 移民, 签证, 绿卡, 居留, 难民, 庇护, 政庇, 递解, 遣返, 遣送, 驱逐出境, 偷渡, 走线, 公民, 工卡, 边境, 無證, 證件, 簽證, 綠卡, 庇護, 遞解, visa*, ICE, DACA, green card, immigra*, undocumented, asylum, deport*
papers-found = 您在警方会读的部分写了“{ $word }”。
papers-move = 移到援助人员专用盒
papers-moved = 已移动。警方不会看到。
papers-no-room = 专用盒放不下。请自己修改。
next-title = 发送之后会怎样
next-answer = 明天结束之前您会得到第一个回复。今晚可能没有人读。
next-opened = 您会看到谁在哪一天打开过。
next-withdraw = 您可以撤回。如果警方还没有打开，最迟 21 天后就没有任何人能读取。
next-held = 我们不保留手机地址，也不保留确切时间。
next-paper = 有编号之前，这不是警方报案记录。单位会在这里把编号写给您。
limits-title = 我们不能承诺的
limits-name = 没有姓名的报告很少能让人被捕。但它仍然算数。
limits-mandated = 如果有人即将受伤害，或有小孩或老人受到伤害，有些收件人依法必须上报。
limits-federal = 加州的规定约束市和州的警察，不约束联邦人员。
limits-insurer = 保险公司之后通常需要您的姓名。
urgent = 我可能会再有危险
urgent-note = 在这些时间，会有人先看这份报告：{ $hours }。有危险请拨 911。
send = 上锁并发送

## Sending

sending-title = 正在上锁并发送
sending-stay = 请不要关闭这个页面。
sending-code = 正在制作您的代码
sending-sealing = 正在把您的话锁起来
sending-work = 正在证明您不是机器人
sending-sending = 正在发送
sending-failed = 什么都没有发送
sending-back = 回到我的回答

## The code

receipt-title = 已发送。这个代码是您的钥匙。
receipt-title-waiting = 还没有送达。这个代码是您的钥匙。
receipt-lead = 我们无法再给您一次，因为我们不知道您是谁。请放在只有您找得到的地方。
receipt-group = 第 { $number } 组
receipt-qr = 可以扫描的代码图
receipt-print = 打印卡片
receipt-print-note = 打印的卡片只有数字，不会说明用途。
receipt-check-title = 您记下来了吗？
receipt-check-lead = 请输入两组，确认没有记错。
receipt-check = 核对
receipt-picture = 我改用拍照
receipt-picture-note = 看得到您照片的人就能读回复。照片不见了，没有人能找回代码。
receipt-picture-yes = 我明白
receipt-right = 正确。您的代码在您手上很安全。
receipt-wrong = 不一样。请再看一次那一组。
receipt-holder = 拿到这个代码的人能读回复，也能用您的名义写信。它打不开您的报告。
receipt-next = 接下来
receipt-due = 第一个回复：{ $day } 结束之前
receipt-return = 用您的代码回来看。
receipt-leave = “离开此页”会清除这部手机上的代码。之后代码只在您记下的地方。
receipt-refused = 您的报告无法送达。什么都没有保存。
receipt-keep = 要把锁好的报告留在这部手机上吗？
receipt-keep-note = 这样一有信号就会发送，晚一点也会。没有人读得到您写的话，但别人看得出这里有一份报告在等待，以及它是关于仇恨还是偷窃。如果别人会看这部手机，请选不要。
receipt-keep-yes = 保留到送达为止
receipt-keep-no = 不要，只在页面开着时
receipt-kept = 锁好的报告会留在这部手机上，直到送达。“离开此页”不会删除它。
receipt-forget = 从这部手机删除
earlier-title = 有一份锁好的报告在这部手机上等待
earlier-delivered = 在这部手机上等待的报告已经送达。

## Errors

error-choose-one = 请选一个答案。
error-reader = 请至少选一个收件人。
error-date = 请输入日期，或选“我不确定”。
error-date-future = 这一天还没有到。请输入较早的日期。
error-too-long = 太长了，无法上锁。请缩短。
