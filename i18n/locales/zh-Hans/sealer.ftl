# What the lock on the phone refuses, and what a report on its way waits for.

## The lock

sealer-unavailable = 这个浏览器无法把您的话锁起来。什么都没有发送。请换一个浏览器或手机，或打电话。
sealer-no-signal = 没有信号，而且上锁用的钥匙还不在这部手机上。什么都没有发送。有信号时请再试。
sealer-too-long = 超过能放的长度。请缩短。什么都没有发送。
sealer-wrong-passphrase = 这个密码短语打不开钥匙。请再输入一次。
sealer-locked = 钥匙已经关上。请重新打开再继续。
sealer-not-readable = 这把钥匙打不开它。它是锁给别人的，或被改动过。
sealer-broken = 上锁的过程中断了。什么都没有发送。请再试一次。

## The list of keys

sealer-directory-expired = 钥匙清单已经过期，各单位必须更新。什么都没有发送。请打电话，或稍后再来。
sealer-directory-not-yet-valid = 钥匙清单还没有生效。这部手机的日期对吗？什么都没有发送。
sealer-directory-rolled-back = 这个网站给出的钥匙清单比之前的还旧。这不应该发生，所以什么都没有发送。请打电话。
sealer-directory-under-signed = 钥匙清单的签名不齐全。什么都没有发送。请打电话。
sealer-directory-police = 这份钥匙清单会让警方读到援助人员专用盒。这绝不允许，所以什么都没有发送。请打电话。
sealer-directory-malformed = 无法读取钥匙清单。也许这个网络要您先登录。什么都没有发送。
sealer-directory-unit-missing = 您选的单位现在无法接收。什么都没有发送。请重新选择。

## The code

sealer-code-too-short = { $digits ->
   *[other] 只有 { $digits } 个数字。代码有 24 个。
 }
sealer-code-too-long = 超过 24 个数字。请看看有没有重复输入。
sealer-code-not-a-digit = 代码只有数字。请去掉字母和符号。
sealer-code-check-digits = 有一个数字错了，或两个数字对调了。请和您记下的核对。

## The network

fault-no-signal = 现在没有信号。有信号时请再试。
fault-timed-out = 等了太久没有回应。请再试；不会重复保存。
fault-unreadable = 回应的不是这个网站，而是中间的其他东西。也许这个网络要您先登录。

## A report on its way

wait-no-signal = 还没有送达：没有信号。有信号时会自动发送。
wait-slow = 还没有送达：没有收到回应。我们会再试。就算送到两次，您的报告也只保存一份。
wait-busy = 还没有送达：网站非常忙碌。我们会再试。
wait-intake-closed = 还没有送达：各单位必须先更新钥匙。我们会再试。
