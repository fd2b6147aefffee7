## What is promised. The same sentences, with their proofs, are in docs/promises.md.

promises-title = 我们承诺的，和不能承诺的
promises-lead = 这个网站每次推出新版本之前，每一项承诺都经过测试。
promises-kept-title = 我们承诺
promise-box = 您放进援助人员专用盒的内容，不会以可读的形式到达任何服务器。只有您选的机构能打开。警方和市政府的钥匙都打不开。
promise-theft = 如果有人偷走我们的数据或备份，他们也读不到您的报告、联系方式、消息或专用盒。
promise-nameless = 我们不保存也不记录您的 IP 地址、浏览器、cookie，或您书写的确切时间。
promise-code = 您的代码能打开回复，不能打开报告。但拿到代码的人可以用您的名义写信。
promise-withdraw = 如果您在警方打开报告之前撤回，最迟 21 天后，任何地方都无法再读取它，旧备份也一样。如果警方已经打开，他们可能必须保留读到的内容。您会看到是哪一种情况。
promise-log = 工作人员每次打开上锁的部分，都会写进记录，任何更改都会被发现。您会看到是哪一天。
promise-code-published = 外面的任何人都能查证这个网站运行的就是公布的程序。
promises-limits-title = 我们不能承诺
limit-spyware = 如果您的手机有间谍软件，可能有人会读到您输入的内容。
limit-retype = 能读到您的话的人，可以用手抄下来。
limit-hostile-code = 如果有人改动这个网站，可能要过一段时间才会被监看的人发现。
limit-visited = 别人可能看得出您到过这个网站。在您清除历史记录之前，浏览器会记得。
limit-elsewhere = 您写在专用盒以外的内容，警方可以读到。如果您在那里写到身份文件，手机会提醒您。
limit-court = 援助人员属于一个机构。法院可以命令它交出所知道的事。
limit-mandated = 有小孩或老人受到伤害，或有人即将受伤害时，有些收件人依法必须上报。
limit-arrest = 没有姓名的报告很少能让人被捕。但它仍然算数。
limit-name = 要申请 U 签证、被害人补偿或保险，之后通常必须说出姓名。
limit-tonight = 今晚可能没有人读您的报告。有危险请拨 911。
limit-federal = 加州的法律（刑法 422.93 和 679.015）约束加州的机关，不约束联邦人员。
promises-law = 我们从不说“市政府不会分享”。我们说：我们手上没有任何读得懂的东西。

## Who reads reports

readers-title = 谁会看到报告
readers-lead = 谁能打开您的报告，由您决定。其他人都不能，连运营这个网站的人也不能。
readers-none = 收件人名单还没有加载。请稍后再试，或拨 211。
readers-advocates = 援助人员
readers-advocates-note = 不是警察的机构。只有援助人员能收到关于身份文件和移民身份的专用盒。
readers-police = 警方单位
readers-police-note = 他们判断是否为犯罪，并能追查是谁做的。他们永远打不开援助人员专用盒。
