# Livestreams

streams-title = 观看或收听
streams-recorded = 看录像
streams-watch = 现在观看
stream-scheduled = 稍后
stream-unknown = 无法确定是否正在播出
stream-interpreted = 有翻译
stream-asl = 画面里有手语
stream-own = 从市政府自己的服务器播出
stream-page = 在 { $provider }
stream-channel = 在 { $channel }
captions-none = 没有字幕
captions-automatic = 机器生成的字幕
captions-human = 人工打的字幕
captions-title = 字幕
captions-play = 按下播放后，字幕会显示在这里。
captions-aloud = 让我的读屏软件念出字幕
captions-lag = { $seconds ->
   *[other] 大约慢 { $seconds } 秒。
 }
watch-title = 观看
watch-session = 关于这一场
watch-none = 这一场没有画面。
watch-since = 开始于
watch-begins = 开始时间：
watch-wait = 请到时候再来。在那之前不必刷新。
watch-recording = 录像在这里。
watch-over = 已经结束。
watch-channel = 在 { $channel }
watch-picture = 这一场的画面
watch-play = 在这里播放
watch-failed = 播放器无法加载。请再按一次。
watch-own = 画面来自市政府自己的服务器。别人看不到您在观看。
watch-open-player = 用您自己的播放器打开
watch-other-company = 另一家公司
watch-foreign = 画面来自 { $provider }。您按下播放时，{ $provider } 会看到这部手机的网络地址。
watch-open-at = 在 { $provider } 打开
watch-call = 或打电话收听：
watch-languages = 语言
interrupted-title = 画面中断了
interrupted-since = 中断时间：
interrupted-backup = 试试另一个来源
interrupted-hour = 如果到 { $time } 还没有恢复，主办人员可能会取消这一场。
unknown-note = 请试试下面的画面，或打电话。这一场可能正在进行，只是没有画面。
transcript-title = 文字记录
transcript-in = 看文字记录：{ $language }
transcript-languages = 文字记录的语言
transcript-search = 查找一个词
transcript-found = { $lines ->
   *[other] 找到 { $lines } 处。
 }
transcript-all = 显示全部
transcript-file = 下载文字文件
chapters-title = 跳到
