# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = 予定
hosting-coverage = 地区
hosting-commitments = 約束
hosting-requests = 開催の希望
hosting-no-page = このアドレスにページはありません。予定から続けてください。
hosting-unsaved-heading = 保存せずに離れますか？
hosting-unsaved = このページに、保存または送信していない内容があります。離れると消えます。
hosting-unsaved-leave = 離れる
hosting-no = 戻る
hosting-save = 保存
hosting-save-draft = 下書きとして保存
hosting-saving = 保存中…
hosting-saved = 保存しました
hosting-saved-first = 保存しました。一番上にあります。
hosting-edit = 変更
hosting-remove = 外す
hosting-copy = コピー
hosting-choose = 選択…
hosting-all = すべて
hosting-more = もっと見る
hosting-failed = 読み込めませんでした。
hosting-failed-stale = 以前の内容です。更新できませんでした。
hosting-keys-down = 下の行
hosting-keys-up = 上の行
hosting-keys-open = 会を開く
hosting-keys-new = 新しい会
hosting-keys-refresh = 更新
hosting-keys-tabs = 会のタブ
hosting-keys-search = 受付で人を探す
hosting-keys-back = 予定に戻る
hosting-keys-schedule = 予定へ
hosting-keys-others = 地区、約束、開催の希望
hosting-keys-help = この一覧

## Schedule

hosting-new = 新しい会
hosting-series = 新しい連続開催
hosting-division = 新しい署内の会
hosting-schedule-count = { $count ->
   *[other] { $count }件の会
 }
hosting-schedule-first = 最初の{ $count }件の会
hosting-schedule-empty = 会はまだありません。会を計画するか、絞り込みを変えてください。
hosting-filters = 表示する会
hosting-filter-state = 状態
hosting-filter-kind = 対象
hosting-filter-late = 遅れ
hosting-filter-from = 開始日
hosting-filter-until = 終了日
hosting-column-when = 日時
hosting-column-session = 会
hosting-column-state = 状態
hosting-column-seats = 席
hosting-column-look = 要確認
hosting-seats = { $taken }／{ $capacity }
hosting-waiting = 待ち{ $count }
hosting-questions-waiting = { $count ->
   *[other] 未読の質問{ $count }件
 }
hosting-whole-city = 市全体
hosting-coverage-none = まだなし
hosting-coverage-held = { $count ->
   *[other] 会{ $count }回
 }
hosting-coverage-sum = { $all }地区のうち{ $held }地区で会を開きました。
hosting-coverage-sessions = 開催した会
hosting-coverage-last = 前回
hosting-coverage-next = 次回
hosting-coverage-plan = ここで会を計画
hosting-days-ago = { $days ->
    [0] 今日
   *[other] { $days }日前
 }

## Warnings

hosting-warning-agenda-late = 議題なし（72時間未満）
hosting-warning-agenda-very-late = 議題なし（24時間未満）
hosting-warning-board-majority = 委員の過半数が参加
hosting-warning-interpreter-needed = 通訳が必要
hosting-warning-needs-undecided = 要望が未決定
hosting-warning-no-stream = 配信なし
hosting-warning-record-late = 議事録の遅れ
hosting-warning-note-agenda-late = 定例の会議では、72時間前までに議題を公開する必要があります。今すぐ議題を書いてください。
hosting-warning-note-agenda-very-late = 臨時の会議でも、24時間前までに議題を公開する必要があります。今すぐ書くか、会の日時を変えてください。
hosting-warning-note-board-majority = 委員会の委員の過半数が参加すると、ブラウン法（Brown Act）により、その委員会の会議とみなされることがあります。告知について市法務官に確認してください。
hosting-warning-note-interpreter-needed = 通訳の希望者が基準の数に達していますが、確定した通訳がいません。手配してから、受付名簿で確定してください。
hosting-warning-note-needs-undecided = 希望の受付日は過ぎました。希望した人が、対応できるかどうかの返事を待っています。
hosting-warning-note-no-stream = 公開の会ですが、自宅から見る方法がありません。配信を追加してください。
hosting-warning-note-record-late = 議事録を出す約束の日を過ぎました。遅れはだれにでも見えます。

## A session's form

hosting-part-what = 内容
hosting-part-where = 場所と日時
hosting-part-people = 参加できる人
hosting-part-said = 事前に知らせること
hosting-title = タイトル
hosting-summary = 会の内容
hosting-written-in = 書いた言語
hosting-organizer = 主催
hosting-co-hosts = 市と共催する団体
hosting-one-a-line = 1行に1つ書いてください。
hosting-agenda = 議題
hosting-agenda-hint = 1行に1つ、時刻を付けて：18:30 あいさつ
hosting-add-translation = 翻訳を追加
hosting-language = 言語
hosting-area = 警察の管轄
hosting-neighborhood = 地区
hosting-starts = 開始
hosting-ends = 終了
hosting-zone = タイムゾーン
hosting-zone-hint = 会場のタイムゾーン。例：America/Los_Angeles
hosting-hall = 会場
hosting-address = 通りと番地
hosting-point = 地図上の位置
hosting-point-hint = 2つの数値：34.0537, -118.2428
hosting-way-there = 行き方
hosting-way-there-hint = バス、駐車場、入口。
hosting-ways = 参加の方法
hosting-pools = 席
hosting-pools-hint = 提供しないものは空欄にしてください。席を増やすと、待っている人がすぐに繰り上がります。
hosting-languages = 話す・通訳する言語
hosting-access = 提供するもの
hosting-officers = 警察官
hosting-public-record = 公開の記録になるもの
hosting-phone-in = 電話で聞く番号
hosting-ask-aid-by = 手助けの希望の締め切り
hosting-recording-days = 録画の公開までの日数
hosting-recording-days-hint = 録画しないときは空欄にしてください。その日を過ぎると、遅れがだれにでも見えます。
hosting-filmed = 撮影あり
hosting-division-about = 一つの管轄の警察官のための内部の会です。一覧には出ません。警察官は、一度だけ表示されるアドレスから、名前なしで質問します。
hosting-door-key-heading = 警察官用の鍵
hosting-door-key-about = この鍵で、警察官が質問するページが開きます。表示されるのは今だけです。コピーして、この管轄の警察官に渡してください。
hosting-door-address-about = このアドレスを開くと、鍵が入った状態でページが開きます。「#」より後ろの部分を、ブラウザがどこかに送ることはありません。スクリプトが使えないときは、警察官がページで鍵を入力します。
hosting-door-address-copy = アドレスをコピー
hosting-door-address-qr = スマホで読み取るためのアドレスの画像
hosting-to-session = 会へ
hosting-door-key-new = 新しい鍵を作る…
hosting-door-key-renew = 新しい鍵を作ると、前の鍵では何も開けなくなります。前の鍵を持っている全員に、新しい鍵が必要です。作ったことは記録に残ります。
hosting-door-key-yes = 新しい鍵を作る
hosting-door-key-lost = 鍵をなくしましたか？鍵はどこにも保存されていないため、もう一度表示することはできません。新しい鍵を作れます。

hosting-wrong-title = タイトルを120文字以内で書いてください。
hosting-wrong-summary = 会の内容を2,000文字以内で書いてください。
hosting-wrong-organizer = 主催を書いてください。
hosting-wrong-area = 警察の管轄を選んでください。
hosting-wrong-time = 日付と時刻を選んでください。
hosting-wrong-end = 終了は開始より後にしてください。
hosting-wrong-zone = タイムゾーンを書いてください。
hosting-wrong-ways = 参加の方法を1つ以上選んでください。
hosting-wrong-hall = 人が集まる会場の名前を書いてください。
hosting-wrong-point = 数値を2つ、緯度、経度の順に書いてください。
hosting-wrong-languages = 言語を1つ以上選んでください。
hosting-wrong-seats = 参加の方法ごとに席の数が必要です。
hosting-wrong-day = 実在する日付を選んでください。
hosting-wrong-agenda = 各行に時刻と内容が必要です：18:30 あいさつ
hosting-wrong-agenda-time = 各時刻は、開始から終了までの間にしてください。
hosting-wrong-number = 数値を書くか、空欄にしてください。
hosting-wrong-translation = 翻訳ごとにタイトルと本文が必要です。
hosting-wrong-reason = 中止の理由を書いてください。
hosting-wrong-answer = グループへの市の返事を書いてください。
hosting-wrong-planned = 予定が決まった会を選んでください。
hosting-wrong-not-planned = ここで会が選ばれています。「会の予定が決まった」を押すか、会を選ばないでください。
hosting-wrong-past = 今日以降の日付を選んでください。
hosting-wrong-until = 最後の日が最初の日より前になっています。
hosting-wrong-aid-late = 会より後の日です。会の当日か、それより前の日を選んでください。
hosting-wrong-phone = 電話をかけられる番号を書いてください。使えるのは、数字、空白と + - ( ) . , # * です。
hosting-wrong-said-by = 来た人数より多くなっています。数を確認してください。
hosting-wrong-server = サーバーが受け付けませんでした。もう一度確認してください。
hosting-wrong-neighborhood = 地区を選んでください。
hosting-wrong-long = 長すぎます。短くしてください。
hosting-wrong-meant = 話の要点を400文字以内で書いてください。
hosting-wrong-promise = することを160文字以内で書いてください。
hosting-wrong-owner = 担当を書いてください。
hosting-wrong-note = 経過を600文字以内で書いてください。
hosting-wrong-parts-many = 全部の項目数より多くなっています。数を確認してください。
hosting-wrong-parts-open = すべての項目が完了してはじめて「できました」になります。全部の項目数を書くか、ほかの状態を選んでください。
hosting-wrong-parts-few = すでに、それより多くの項目が完了しています。
hosting-wrong-due-step = 期限は、経過を追加して変えます。前の日も新しい日も経過に残ります。
hosting-wrong-state = この状態には変えられません。「できました」と「しません」から変えられるのは「進めています」だけです。
hosting-wrong-link = リンクはhttps://で始まります
hosting-wrong-stream = 配信ごとに、https://で始まるアドレスか、チャンネル名が必要です。
hosting-wrong-series = 地区を選び、間隔を0～366日にしてください。
hosting-wrong-boards = 委員会ごとに数値を2つ書いてください：4/7

## A series

hosting-series-where = 地区の選択
hosting-series-find = 地区を探す
hosting-series-all = すべて
hosting-series-new = まだ会がない地区
hosting-series-none = 選択なし
hosting-series-chosen = { $count ->
    [0] まだ選んでいません。チェックした順に並びます。
   *[other] { $count }地区を選択。チェックした順に並びます。
 }
hosting-every-days = 会と会の間の日数
hosting-every-days-hint = 7は週1回です。0はすべて同じ日になります。
hosting-series-preview = 作成される会
hosting-series-preview-empty = 地区と開始日時を選ぶと、作成される会が出ます。
hosting-make-drafts = 下書きを作成
hosting-series-made = { $count ->
   *[other] { $count }件の下書きを作成しました
 }
hosting-series-publish = この連続開催をすべて公開
hosting-series-published = { $all }件のうち{ $count }件を公開済み

## Publish, move, call off, close

hosting-tabs = 会の各部分
hosting-tab-facts = 会
hosting-tab-door = 受付
hosting-tab-stream = 配信
hosting-tab-questions = 質問
hosting-tab-minutes = 議事録
hosting-tab-findings = 聞いたこと
hosting-publish = 公開
hosting-publish-words = この時点から、だれでも会を見て申し込めます。
hosting-publish-division = この時点から、鍵を持つ警察官が質問できます。会はどの一覧にも出ません。
hosting-close = 会を締め切る
hosting-close-words = 受付と質問を終了します。議事録と聞いたことは、その後も書けます。
hosting-cancel = 中止…
hosting-cancel-yes = 中止する
hosting-cancel-words = { $count ->
    [0] 申し込みはありません。会は中止の印を付けて予定に残ります。
   *[other] { $count }件の申し込みにすぐ知らせ、カレンダーも変わります。元に戻せません。
 }
hosting-cancel-reason = 理由（だれでも読めます）
hosting-cancelled-because = 中止：
hosting-move-tells = { $count ->
    [0] 日時か場所を変えます。申し込みはまだありません。カレンダーが変わります。
   *[other] 日時か場所を変えます。{ $count }件の申し込みに知らせ、カレンダーも変わります。
 }
hosting-move-heading = 日時か場所の変更
hosting-move-yes = 保存して知らせる
hosting-untold = { $count ->
   *[other] { $count }件の申し込みは、確認済みのメールアドレスがないため知らせることができません。入口に張り紙をしてください。
 }
hosting-boards = 委員会の委員
hosting-boards-label = 参加すると言っている委員
hosting-boards-hint = 1行に1つの委員会、参加する委員の数を付けて：Pico Union協議会 4/7
hosting-retention = 個人の情報
hosting-shredded-due = 名前、要望、名簿は{ $day }に破棄されます。その後はだれも開けません。
hosting-shredded-on = 名前、要望、名簿は{ $day }に破棄されました。
hosting-shredded-sign-ups = 申し込み
hosting-shredded-rosters = 名簿
hosting-shredded-questions = 質問
hosting-shredded-letters = 未送信のメール

## The door

hosting-door-opening = 受付名簿を開いています。記録に残ります。
hosting-door-search = 最初の4桁、または名前
hosting-door-came = { $seats }人のうち{ $came }人が来場
hosting-door-unsent = { $count ->
   *[other] 未送信の集計{ $count }件
 }
hosting-door-kept = { $count ->
   *[other] { $count }件の集計がここで待っています。電波がつながり次第、送信されます。このページを開いたままにしてください。
 }
hosting-scan = カメラでコードを読み取る
hosting-scan-stop = カメラを止める
hosting-scan-picture = カメラの映像
hosting-scan-aim = コードをカメラにかざしてください。
hosting-scan-refused = 今はカメラを使えません。最初の4桁を入力してください。
hosting-scan-unknown = このコードは、この会の受付名簿にありません。
hosting-scan-several = 最初の数字がこのコードと同じコードが、受付名簿にいくつかあります。名前を聞いてください。
hosting-scan-counted = 1人を数えました。
hosting-scan-again = このコードは、すでに数えてあります。
hosting-scan-group = { $count ->
   *[other] { $count }席分です。来た人数を入力してください。
 }
hosting-door-walk-ins = 申し込みなし
hosting-door-less = 1人減らす
hosting-door-more = 1人増やす
hosting-door-number = 来た人数
hosting-door-all = 全員来た
hosting-door-add-walk-in = もう1人来た
hosting-door-look = この人数を確認
hosting-door-too-many = { $count ->
   *[other] 席の数より{ $count }人多くなっています。2台の端末で数えましたか？確認してください。
 }
hosting-door-counted-twice = 二重に数えた
hosting-door-without-sign-up = 申し込みなしで来た
hosting-door-to-look-at = { $count ->
   *[other] { $count }件の申し込みの人数を確認してください：
 }
hosting-door-no-name = 名前なし
hosting-door-wanted = 希望{ $count }
hosting-door-ages = 年齢：{ $ages }
hosting-door-empty = 申し込みはありません。上のボタンで人数を数えてください。
hosting-door-nobody = 見つかりません。桁数を減らして探すか、申し込みなしとして数えてください。
hosting-roster-open = 名前を開く
hosting-roster-words = グループの人たちの名前です。開くと、担当者の名前とともに記録に残ります。必要なときだけ開いてください。
hosting-roster-yes = 記録して開く
hosting-roster-hide = 名前を閉じる
hosting-needs = 必要なこと
hosting-needs-about = 決めた内容は、希望した全員に知らせます。
hosting-need = 要望
hosting-need-who = 希望した人
hosting-need-decision = 決定
hosting-need-sign-ups = { $count ->
   *[other] 申し込み{ $count }件
 }
hosting-need-seats = { $count ->
   *[other] { $count }席
 }
hosting-need-confirm = 用意する
hosting-need-decline = 用意できない

## Streams

hosting-streams-edit = 配信を変更
hosting-streams-empty = 配信はまだありません。自宅から見られるように追加してください。
hosting-add-stream = 配信を追加
hosting-stream-language = 聞こえる言語
hosting-source = 配信元
hosting-stream-address = アドレス
hosting-stream-address-hint = https://…、またはチャンネル名。
hosting-backup = 予備の配信元
hosting-provider = ページの運営会社
hosting-provider-hint = 例：YouTube。移動する前に注意が表示されます。
hosting-captions = 字幕
hosting-stream-asl = 画面に手話通訳が映る
hosting-stream-interpreted = 通訳の音声あり
hosting-move-up = 上へ移動
hosting-since = { $time }から
hosting-by-hand = 手動で設定
hosting-by-probe = 自動確認による
hosting-by-clock = 時刻による
hosting-set-state = 状態を手動で設定
hosting-set-live = 配信中
hosting-set-interrupted = 途切れた
hosting-set-ended = 終了した
hosting-set-later = 開始の30分前から、ここで配信中に設定できます。
hosting-set-too-early = 配信中にできるのは、開始の30分前から終了の4時間後までです。
hosting-give-back = 自動確認に任せる
hosting-alarms = この端末への通知
hosting-alarms-off = 担当する会の配信が途切れたときに、この端末にすぐ通知できます。コンソールを閉じていても届きます。
hosting-alarms-on = 担当する会の配信が途切れると、この端末にすぐ通知します。メールも届きます。
hosting-alarms-asked = ブラウザが確認を求めています。許可してください。
hosting-alarms-denied = ブラウザが通知を許可していません。ブラウザの、このページの設定で変えられます。途切れたときはメールでお知らせします。
hosting-alarms-unsupported = このブラウザは通知を表示できません。途切れたときはメールでお知らせします。
hosting-alarms-failed = うまくいきませんでした。途切れたときはメールでお知らせします。もう一度試すことができます。
hosting-alarms-switch-on = この端末でオンにする
hosting-alarms-switch-off = この端末でオフにする
hosting-hour-left = 1時間のうち残り{ $time }
hosting-hour-what = 会を止めて、配信の復旧を試みてください。視聴者には電話番号と予備の配信元が表示されます。
hosting-hour-over = 1時間が過ぎました。口頭でその旨を告げれば、配信なしで続けられます。
hosting-afterwards = 録画と字幕
hosting-recording = 録画のアドレス
hosting-recording-due = 約束の日：{ $day }
hosting-recording-overdue = 録画が遅れています
hosting-texts = 字幕のファイル
hosting-text-language = ファイルの言語
hosting-text-file = WebVTTファイル、2 MBまで
hosting-by-a-person = 人が書いたもの

## Questions

hosting-questions-sort = 未読の質問を先に並べる
hosting-questions-empty = 質問はまだありません。
hosting-supports = { $count ->
   *[other] ほかに{ $count }人が知りたい
 }
hosting-question-shown = 全員に見える文
hosting-question-shown-hint = 名前を外し、意味は残してください。
hosting-question-answer = 回答
hosting-question-show = 表示する
hosting-question-answered = 回答を付けて表示
hosting-question-decline = 表示しない

## Minutes

hosting-minutes = 議事録
hosting-minutes-hint = やさしい言葉で。来た人の名前は書かないでください。
hosting-minutes-later = 議事録は会の開始後に保存でき、終了後に公開できます。
hosting-minutes-changed = ほかの人が、別の議事録を保存しました。その内容をここに表示しています。自分で書いた内容は、下の欄に残っています。二つを一つにまとめてから保存してください。
hosting-organizations = 来た団体の数
hosting-publish-record = 議事録を公開
hosting-record-published = { $day }に公開。もう一度保存すると、全員が読む内容が変わります。
hosting-record-due = 約束の日：{ $day }。

## Findings

hosting-new-finding = 聞いたことを書く
hosting-finding-edit = 聞いたことを変更
hosting-findings-empty = まだ何も書かれていません。
hosting-quote = 話されたとおりの言葉
hosting-quote-hint = 名前は入れません。空欄でもかまいません。
hosting-meant = 話の要点
hosting-theme = テーマ
hosting-said-by = 話した人のおよその数
hosting-said-by-hint = 数えていなければ空欄にしてください。10人未満は表示しません。
hosting-said-by-count = { $count ->
   *[other] 約{ $count }人が発言
 }
hosting-answered-by = これに応える約束
hosting-answered-by-hint = この地区の約束です。
hosting-publish-it = だれでも読めるように公開
hosting-is-published = 公開済み
hosting-is-draft = 下書き

## Commitments

hosting-new-commitment = 新しい約束
hosting-commitments-none = 選んだ条件に合う約束はありません。条件を減らしてください。
hosting-commitments-empty = 約束はまだありません。
hosting-promise = すること
hosting-more-about = 詳細
hosting-owner = 担当
hosting-budget = 予算の出どころ
hosting-due = 期限
hosting-parts = 全部の項目数
hosting-answers = 応える「聞いたこと」
hosting-answers-hint = この地区で聞いたことです。
hosting-late = { $days ->
   *[other] { $days }日の遅れ
 }
hosting-due-on = 期限 { $day }
hosting-due-moved = 期限 { $day }（当初 { $first }）
hosting-parts-done = { $all }項目のうち{ $done }項目完了
hosting-findings-count = { $count ->
   *[other] 聞いたこと{ $count }件に対応
 }
hosting-history = 経過
hosting-add-step = 経過を追加
hosting-step-about = 追加した経過は後から変更されません。お知らせを希望した人に通知されます。
hosting-step-state = 現在の状態
hosting-step-parts = これまでに完了した項目
hosting-step-note = 経過の内容
hosting-step-evidence = 確認できる場所
hosting-step-due = 新しい期限
hosting-step-due-hint = 前の期限は経過に残ります。

## Requests

hosting-requests-open = { $count ->
   *[other] まだ返事をしていない希望{ $count }件
 }
hosting-requests-empty = 開催の希望はまだありません。
hosting-request-no-group = 名前のないグループ
hosting-request-due = 返事の期限 { $day }
hosting-request-size = およその人数
hosting-request-days = 都合のよい日
hosting-request-contact = 連絡先
hosting-request-contact-open = 連絡先を開く
hosting-request-contact-words = 開くと、あなたの名前と一緒に記録に残ります。
hosting-request-contact-gone = グループの連絡先は消去されました。
hosting-request-reply = 返事
hosting-request-answer = 返事の内容
hosting-request-answer-hint = だれでも読めます。
hosting-request-session = この希望から開く会
hosting-request-send = 返事を送る
hosting-request-schedule = 会の予定が決まった
hosting-request-plan = この希望から会を計画
hosting-request-planning = グループが希望した会を計画しています。会を公開すると、希望にもそう表示されます。
hosting-request-decline = 理由を付けて断る

## States and kinds

hosting-word-public = 全員
hosting-word-division = 署内の会
hosting-word-draft = 下書き
hosting-word-published = 公開済み
hosting-word-cancelled = 中止
hosting-word-closed = 締め切り済み
hosting-word-findings-only = 聞いたことのみ
hosting-word-questions = 質問と回答（名前なし）
hosting-word-recording = 録画のすべて
hosting-word-asked = 希望あり
hosting-word-confirmed = 確定
hosting-word-declined = 対応不可
hosting-word-unconfirmed = 未確認
hosting-word-registered = 席あり
hosting-word-partly = 一部の席あり
hosting-word-waiting = 待機中
hosting-word-shown = 表示中
hosting-word-answered = 回答済み
hosting-word-scheduled = 予定
hosting-word-withdrawn = 取り下げ済み
hosting-word-starting-soon = まもなく開始
hosting-word-live = 配信中
hosting-word-interrupted = 中断
hosting-word-ended = 終了
hosting-word-recording-posted = 録画公開済み
hosting-word-unknown = 不明
hosting-word-hls = 自前のプレーヤー（HLS）
hosting-word-page = 外部の会社のページ
hosting-word-channel = テレビ・ラジオのチャンネル
hosting-word-no-captions = 字幕なし
hosting-word-automatic = 機械による字幕
hosting-word-human = 人による字幕
hosting-word-promised = 約束
hosting-word-underway = 進行中
hosting-word-done = 完了
hosting-word-dropped = 実施しない

hosting-door-helpers = 受付を手伝う団体
hosting-co-hosts-about = 手伝う団体に鍵を渡します。この鍵で「受付の手伝い」のページが開き、来る予定の人数と必要なことを見て、人数を数えられます。名前は出ません。
hosting-co-host-name = 団体の名前
hosting-co-host-hint = 個人ではなく、団体の名前です。
hosting-co-host-make = 鍵を作る
hosting-co-host-key = この鍵が表示されるのは今だけです。コピーして渡してください。渡す相手：
hosting-co-host-revoke = 鍵を無効にする
hosting-co-host-revoke-one = 鍵を無効にする：{ $name }
hosting-co-host-revoke-words = この鍵では何も開けなくなります。数えた人数は残ります。
hosting-discard = 下書きを捨てる
hosting-discard-words = 下書きは完全に消えます。まだだれも見ておらず、だれにも通知されません。
