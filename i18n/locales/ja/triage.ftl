# The desk: queue, case, answers, boxes.

## Queue

triage-queue = 案件一覧
triage-filters = 表示する案件
triage-filters-state = 状態
triage-filters-danger = 危険
triage-filter-all = すべての案件
triage-filter-urgent-unread = 緊急・未読
triage-filter-urgent = 緊急・すべて
triage-state-new = 新着
triage-state-reading = 確認中
triage-state-answered = 返信済み
triage-count-more = { $count }+
triage-most-pressing-first = 急ぎの順

triage-danger = { $count ->
   *[other] { $count }人が再び危険にあうおそれがあります。
 }
triage-danger-unread = { $count ->
   *[other] この部署ではまだだれも読んでいません。
 }
triage-danger-show = 最初の案件を表示

triage-column-urgent = 危険
triage-column-case = 案件
triage-column-due = 初回返信の期限
triage-column-state = 状態
triage-column-kind = 種類
triage-column-area = 管轄
triage-column-language = 言語
triage-column-received = 受付
triage-column-marks = 印

triage-due-late = { $days ->
   *[other] { $days }日超過
 }
triage-due-today = 今日
triage-due-tomorrow = 明日
triage-due-answered = 送信済み
triage-kind-hate = ヘイト
triage-kind-property = 財産
triage-area-none = 記載なし
triage-area-number = 管轄 { $number }
triage-language-none = 不明
triage-urgent = 再び危険にあうおそれ
triage-unread = 新しいメッセージ
triage-withdrawn = 取り下げ済み

triage-page = { $page }ページ
triage-next = 次のページ
triage-previous = 前のページ
triage-refresh = 更新
triage-empty = 案件はまだありません。新しい通報は更新すると表示されます。
triage-empty-filter = 今はこの種類の案件はありません。
triage-show-all = すべての案件を表示
triage-busy = サーバーが混み合っています。少し待ってから、もう一度試してください。
triage-failed = 案件一覧を読み込めませんでした。
triage-failed-stale = 前回の一覧です。更新できませんでした。

## Keys

triage-keys-heading = キー操作一覧
triage-keys-moving = 下へ、上へ
triage-keys-down = 下の案件
triage-keys-up = 上の案件
triage-keys-open = 案件を開く
triage-keys-next = 次のページ
triage-keys-previous = 前のページ
triage-keys-urgent = 緊急のみ／すべてを切り替え
triage-keys-refresh = 更新
triage-keys-queue = 案件一覧へ
triage-keys-back = 入力欄から、次に案件から出る
triage-keys-answer = 返信を書く
triage-keys-ready = 定型文
triage-keys-copy = 案件番号をコピー
triage-keys-send = 返信に鍵をかけて送る
triage-keys-lock = 部署の鍵を閉じる
triage-keys-help = この一覧
triage-close = 閉じる

## Case

triage-case = 案件 { $number }
triage-back = 案件一覧に戻る
triage-copy = 番号をコピー
triage-copied = コピーしました
triage-area-of = { $area }管轄
triage-received-on = { $day }受付
triage-first-answer-late = { $days ->
   *[other] 初回返信：{ $days }日超過
 }
triage-first-answer-today = 初回返信の期限：今日
triage-first-answer-tomorrow = 初回返信の期限：明日
triage-first-answer-on = 初回返信の期限：{ $day }
triage-first-answer-sent = 初回返信：送信済み

triage-opening = 鍵のかかった部分を取得し、開いています
triage-logged = 開封はすべて記録され、通報者には日付が表示されます。
triage-sealed-parts = 鍵のかかった部分
triage-part-story = 起きたこと
triage-part-circumstances = 場所、日時、人物
triage-part-items = なくなった物・壊れた物
triage-part-contact = 名前と連絡先
triage-opened = 開封済み
triage-not-shared = この部署には共有されていません
triage-destroyed = 破棄済み
triage-contact-empty = 名前と連絡先の記入はありません。
triage-story-empty = 本人の言葉での記入はありません。
triage-unreadable = 開けません
triage-unreadable-why = この部分は、鍵をかけたあとに書き換えられたか、別の鍵でロックされています。判断の根拠にしないでください。案件番号を責任者に伝えてください。

triage-label-what = 内容
triage-label-place = 場所
triage-label-where = 詳しい場所
triage-label-neighborhood = 地区
triage-label-outside = 市外
triage-label-when = 日時
triage-label-people = 人物
triage-label-bias = 狙われた理由
triage-label-bias-words = 相手の言葉
triage-label-business = 店・会社
triage-label-name = 名前
triage-label-phone = 電話
triage-label-email = メール
triage-label-safe = 安全な連絡方法
triage-item-name = 品物
triage-item-value = 価格
triage-item-serial = 製造番号
triage-yes = はい

triage-withdrawn-heading = 通報者がこの通報を取り下げました。
triage-withdrawn-frozen = 警察の部署は開封していません。{ $day }に鍵が破棄されます。それまでは通報者だけが取り下げを取り消せます。返信はできません。
triage-withdrawn-kept = 取り下げの前に警察が開封しています。通報者にはもう連絡しないでください。法律で保管が必要なものは残り、それ以外は{ $day }に破棄されます。
triage-withdrawn-shredded = 鍵は破棄されました。ここでもバックアップでも、もう読めません。

## Messages

triage-messages = メッセージ
triage-messages-empty = メッセージはまだありません。通報者は最初の返信を待っています。
triage-from-reporter = 通報者
triage-from-unit = 自分の部署
triage-message-unreadable = このメッセージは開けません。書き換えられたか、別の鍵でロックされています。
triage-message-not-verified = 自分の部署の署名がないメッセージです。内容は表示しません。
triage-answer = 返信
triage-answer-hint = やさしい言葉で書いてください。通報者が読む言語：{ $language }
triage-answer-hint-any = やさしい言葉で書いてください。通報者はコードを使って読みます。
triage-answer-closed = 返信できません。通報は取り下げられています。
triage-answer-no-key = 返信できません。通報者の鍵は、この部署が開けない部分に入っています。
triage-ready = 定型文
triage-ready-thanks-name = お礼・確認中
triage-ready-thanks = お知らせくださり、ありがとうございます。通報を読みました。お名前などは明かさなくてかまいません。明日、もう一度ここをご覧ください。
triage-ready-safe-name = 安全の確認
triage-ready-safe = 今、安全な場所にいらっしゃいますか？危険なときは、911に電話するか、人のいるところへ行ってください。いつ、どのように連絡すれば安全か、ここで教えてください。
triage-ready-more-name = 質問
triage-ready-more = 一つ、もう少し詳しく知りたいことがあります。ほかに見ていた人はいましたか？近くに防犯カメラはありますか？答えたくないことは、答えなくてかまいません。
triage-send = 鍵をかけて送る
triage-sending = 鍵をかけて送信中
triage-sent = 送信しました。通報者はコードを使って読みます。
triage-not-sent = 送信できませんでした。
triage-conflict = 同僚のメッセージが先に送られました。上に表示しています。読んでから送ってください。
triage-answer-full = 使用量 { $percent }%
triage-answer-too-long = 長すぎます。短くするか、2通に分けて送ってください。

triage-discard-heading = 返信はまだ送られていません
triage-discard-text = この案件から出ると、書いた返信は消えます。
triage-discard = 案件から出る
triage-keep-writing = 書き続ける

## Clock and timeline

triage-clocks = 期限
triage-clock-first-answer = 初回返信
triage-timeline = この部署の経過
triage-step-received = 受付
triage-step-narrative = 起きたことを取得
triage-step-contact = 連絡先を取得
triage-step-box = 移民関係ボックスを取得
triage-step-message = メッセージを取得
triage-step-now = この画面で開封中

triage-case-missing = この部署にその案件はありません。別の部署だけに共有されている可能性があります。
triage-case-failed = 案件を開けませんでした。

## Boxes

triage-boxes = 移民関係ボックス
triage-boxes-about = 開けられるのは自分の団体だけです。ボックスはヘイトの通報すべてに付きます。ここには記入のあるものだけを表示します。
triage-boxes-opening = { $count ->
   *[other] これまでに{ $count }個のボックスを開きました
 }
triage-boxes-done = 開いた{ $count }個のうち、記入あり{ $filled }個
triage-boxes-none = 記入のあるボックスはまだありません。
triage-boxes-damaged = { $count ->
   *[other] { $count }個のボックスが開けません。書き換えられたか、別の鍵でロックされています。案件番号：
 }
triage-boxes-failed = 一部のボックスを取得できませんでした。
triage-box-open-case = 案件を開く
triage-box-no-words = チェックのみ、文章なし。
