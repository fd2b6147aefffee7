# Livestreams

streams-title = 見る・聞く
streams-recorded = 録画を見る
streams-watch = 今すぐ見る
stream-scheduled = あとで始まります
stream-unknown = 配信中かどうか分かりません
stream-interpreted = 通訳あり
stream-asl = 画面に手話通訳
stream-own = 市のサーバーから
stream-page = { $provider }で
stream-channel = { $channel }で放送
captions-none = 字幕なし
captions-automatic = 機械が書く字幕
captions-human = 人が書く字幕
captions-title = 字幕
captions-play = 再生を押すと、ここに字幕が出ます。
captions-aloud = 字幕をスクリーンリーダーで読み上げる
captions-lag = { $seconds ->
   *[other] 約{ $seconds }秒遅れて出ます。
 }
watch-title = 見る
watch-session = この会について
watch-none = この会の映像はありません。
watch-since = 開始：
watch-begins = 開始：
watch-wait = その時間にまた来てください。それまで読み込み直す必要はありません。
watch-recording = 録画はここにあります。
watch-over = 終わりました。
watch-channel = { $channel }で放送
watch-picture = 会の映像
watch-play = ここで再生
watch-failed = プレーヤーを読み込めませんでした。もう一度押してください。
watch-own = 映像は市のサーバーから届きます。見ていることは、ほかのだれにも分かりません。
watch-open-player = 自分の再生アプリで開く
watch-other-company = 別の会社
watch-foreign = この映像は{ $provider }から届きます。再生を押すと、このスマホのIPアドレスが{ $provider }に分かります。
watch-open-at = { $provider }で開く
watch-call = または電話で聞く：
watch-languages = 言語
interrupted-title = 映像が途切れました
interrupted-since = 途切れた時刻：
interrupted-backup = 別の映像で見る
interrupted-hour = { $time }までに戻らないときは、担当者が会を中止することがあります。
unknown-note = 下の映像を試すか、電話で聞いてください。映像がなくても、会は続いているかもしれません。
transcript-title = 文字起こし
transcript-in = 文字起こしを読む：{ $language }
transcript-languages = 文字起こしの言語
transcript-search = 言葉を探す
transcript-found = { $lines ->
   *[other] { $lines }か所で見つかりました。
 }
transcript-all = 全部見る
transcript-file = 文字起こしをファイルで受け取る
chapters-title = 移動先を選ぶ
