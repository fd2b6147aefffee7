# Livestreams

streams-title = 觀看或收聽
streams-recorded = 看錄影
streams-watch = 現在觀看
stream-scheduled = 稍後
stream-unknown = 無法確定是否正在播出
stream-interpreted = 有口譯
stream-asl = 畫面中有手語
stream-own = 從市政府自己的伺服器播出
stream-page = 在 { $provider }
stream-channel = 在 { $channel }
captions-none = 沒有字幕
captions-automatic = 機器產生的字幕
captions-human = 由人打的字幕
captions-title = 字幕
captions-play = 按下播放後，字幕會顯示在這裡。
captions-aloud = 讓我的螢幕報讀軟體唸出字幕
captions-lag = { $seconds ->
   *[other] 大約慢 { $seconds } 秒。
 }
watch-title = 觀看
watch-session = 關於這一場
watch-none = 這一場沒有影像。
watch-since = 開始於
watch-begins = 開始時間：
watch-wait = 請到時候再來。在那之前不必重新載入。
watch-recording = 錄影在這裡。
watch-over = 已經結束。
watch-channel = 在 { $channel }
watch-picture = 這一場的影像
watch-play = 在這裡播放
watch-failed = 播放器無法載入。請再按一次。
watch-own = 影像來自市政府自己的伺服器。沒有別人會看到您在觀看。
watch-open-player = 用您自己的播放器打開
watch-other-company = 另一家公司
watch-foreign = 影像來自 { $provider }。您按下播放時，{ $provider } 會看到這支手機的網路位址。
watch-open-at = 在 { $provider } 打開
watch-call = 或打電話收聽：
watch-languages = 語言
interrupted-title = 影像中斷了
interrupted-since = 中斷時間：
interrupted-backup = 試試另一個來源
interrupted-hour = 如果到 { $time } 還沒有恢復，主辦人員可能會取消這一場。
unknown-note = 請試試下面的影像，或打電話。這一場可能正在進行，只是沒有影像。
transcript-title = 逐字稿
transcript-in = 看逐字稿：{ $language }
transcript-languages = 逐字稿的語言
transcript-search = 找一個詞
transcript-found = { $lines ->
   *[other] 找到 { $lines } 處。
 }
transcript-all = 顯示全部
transcript-file = 下載文字檔
chapters-title = 跳到
