# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = 一つ選んでください
civic-search = 探す
list-next = もっと見る
if-you-want = （書きたいときだけ）
step-less = 一つ減らす
step-more = 一つ増やす
paths-label = ほかのページ
problem-title = うまくいきませんでした
no-signal = 電波がつながっていません。書いた内容は残っています。つながったら送ってください。
problem-back = 戻る
problem-kept = 書いた内容は、このページに残っています。1分ほどしてから、もう一度送ってください。
later-busy = 今、とても多くの方が利用しています。1分ほど待ってから、もう一度お試しください。
later-storage = 今は保存できませんでした。1分ほど待ってから、もう一度お試しください。
later-again = ページのアドレスか、書いた内容に、正しくないところがあります。戻って、もう一度お試しください。
sent-title = メールをご確認ください
sent-until = リンクは{ $when }まで使えます。

## The pages without a script

basic-title = 市が話を聞く会（スクリプトなし）
basic-lead = このページは、古い電話でもJavaScriptなしでも使えます。
basic-sessions = 市がいつ、どこで話を聞くか
basic-neighborhoods = 地区ごとに市が聞いたこと
basic-commitments = 市がすると言ったこと
basic-seat = 席を見る、変える、返す
basic-request = いつもの場所で、いつもの仲間と
basic-next = 次の会

## Schedule

sessions-title = 市が話を聞く会
sessions-lead = 市が住民の話を聞きます。話しても、座って聞くだけでもかまいません。名前はいりません。
sessions-all = すべての会
sessions-none = 今、予定されている会はありません。会を開くようお願いすることができます。
sessions-none-chosen = 選んだ条件に合う会はありません。
sessions-tell-me = 会が決まったら知らせてほしい
sessions-elsewhere = 次の会
sessions-show-all = すべての会を見る
own-hall-title = 集まる場所はありますか？
own-hall = いつも皆さんが集まっている場所で会を開くよう、お願いすることができます。
own-hall-link = お願いする
filter-title = 見たいものを選ぶ
filter-all = すべて
filter-any = どれでも
filter-neighborhood = 地区
filter-language = 言語
filter-way = 参加の方法
filter-access = 必要なこと
filter-from = この日から
filter-show = 表示
filter-clear = 条件を消す
filter-chosen = 選んだ条件
filter-remove = 条件を消す：{ $filter }
view-label = 表示の方法
view-list = 一覧
view-month = カレンダー
view-map = 地図
month-before = 前の月
month-after = 次の月
month-day = { $sessions ->
   *[other] { $day }：会が{ $sessions }件
 }
map-label = 会の地図
map-note = 上が北です。番号は下の一覧の番号です。
map-many = 「×3」のような印は、近くに会がいくつかあるという意味です。
map-off = 地図に場所がない会
map-none = 地図に出せる場所がない会です。
keep-title = 予定を受け取る
keep-lead = 予定をお使いのカレンダーやフィードリーダーに入れられます。変更は自動で届きます。
keep-calendar = カレンダー
keep-atom = Atomフィード
keep-json = JSONフィード
moved-from = 変更前：
badge-cancelled = 中止
badge-moved = 時間の変更
badge-over = 終了
badge-live = 今やっています
badge-soon = まもなく始まります
badge-interrupted = 配信が中断
badge-recording = 録画
badge-waiting = キャンセル待ち
badge-captions = 字幕
badge-asl = 手話（ASL）
badge-no-officers = 警察官なし
seats-full = { $seats ->
   *[other] 満席、{ $seats }席がキャンセル待ち
 }
seats-open = { $seats ->
   *[other] 空き{ $seats }席
 }

## A session

session-cancelled = この会は中止になりました
session-cancelled-others = ほかの会を見る
session-moved = この会の時間が変わりました
session-moved-note = もう取ってある席は、そのまま使えます。
session-local-time = お使いのスマホの時刻：{ $time }
session-phone-in = 電話で聞く、話す：
session-other-languages = ほかの言語は、{ $day }までに頼めば用意できます
session-before = 来る前に知っておいてください
session-not-filmed = カメラは回りません。
session-filmed = 撮影します。
session-filmed-off-camera = 撮影します。カメラに映らない席もあります。
session-record-findings = 話した言葉は残しません。市が学んだことだけを書き残します。
session-record-questions = 質問は、だれでも見られる公開の記録に残ります。名前は残りません。
session-record-recording = 録画のすべてが、だれでも見られる公開の記録になります。
session-no-name = 名前も、身分証や書類も、住所も聞きません。
session-hosts = 主催：
session-calendar = 自分のカレンダーに入れる
session-follow = この会のお知らせを受け取る
seats-title = 席を取る
seats-just-come = そのまま来てください。席を取っておく必要はありません。
seats-closed = 会は終わりました。もう席は取れません。
seats-begun = 会は始まっています。もう席を取る必要はありません。そのまま来るか、電話をかけるか、配信を見てください。
seats-save = 席を取る
seats-wait = キャンセル待ちに入る
seats-no-mail = 入口で見せるコードと画像が出ます。メールアドレスはいりません。
seats-have-code = コードを持っています
seats-taken = { $all }席のうち{ $taken }席が埋まっています
seats-open-of = { $seats ->
   *[other] { $all }席のうち{ $seats }席が空いています
 }
seats-queue-none = 空いている席はありません。まだだれも待っていません。
seats-queue = { $groups ->
   *[other] { $groups }組が席を待っています：合わせて{ $seats }席
 }
access-title = 必要なことがあれば
access-no-asl = 手話の予定はありません
access-no-captions = 字幕の予定はありません
aid-asked-by = 通訳やほかの手助けが必要ですか？席を取るときに、{ $day }までにお知らせください。できるかどうかをお答えします。
aid-asked-late = 通訳やほかの手助けの受付は{ $day }まででした。それでもお知らせください。できるだけのことをします。
agenda-title = 何を、いつするか
agenda-now = 今
questions-title = 質問
questions-none = まだ質問は出ていません。
question-me-too = 私も知りたい
question-me-too-failed = 届きませんでした。もう一度押してください。
question-answered = 回答済み
question-supports = { $people ->
   *[other] ほかに{ $people }人が知りたいと言っています
 }

## Afterwards

record-title = 議事録と来た人の数
record-none = 議事録はまだ出ていません。
record-people = { $people ->
   *[other] { $people }人が来ました
 }
record-groups = { $groups ->
   *[other] { $groups }団体
 }
record-minutes = 議事録を読む
record-published = 公開日：
record-late = 遅れています
record-promised = 議事録を出す約束の日：
recording-late = 遅れています
recording-promised = 録画を出す約束の日：

## Saving seats

sign-up-title = 席を取る
who-title = だれが来ますか？
who-me = 自分だけ
who-group = 何人かで
seats-how-many = 何席必要ですか？
group-name = グループの名前
group-hint = 一緒に来る人の名前は聞きません。警察がこの名簿を見ることは決してありません。
group-file-save = この答えをファイルに残す
group-file-load = ファイルから入力する
group-file-note = ファイルは、ご自分のスマホかパソコンにだけ残ります。次のときは、このファイルからグループの申し込みを入力できます。
group-file-wrong = ここで作ったファイルではありません。
accept-partial = 全員分の席がないときは、ある分だけでもほしい
accept-least = 少なくとも必要な席の数
way-title = どうやって参加しますか？
choose-way = 参加の方法を選んでください。
fault-number = ここに、数を数字で書いてください。
fault-most-seats = 一度に申し込めるのは{ $seats }席までです。もっと多いときは、もう一度申し込みを書いてください。
fault-more-than-seats = 申し込む席の数より多くなっています。
fault-least = 申し込む席の数より多くはできません。
needs-title = 必要なことはありますか？
needs-hint = なければ、何も選ばなくてかまいません。
needs-interpreter-language = 通訳の言語
needs-interpreter-choose = 通訳の言語を選んでください。
extras-title = 車いす席、託児、発言の枠
extras-hint = どの数も、全員を合わせた数です。
extras-free = { $places ->
   *[other] 残り{ $places }
 }
extras-ages = お子さんの年齢
extras-speaker = 話す人を何とお呼びすればいいですか？
reach-title = メールで知らせを受け取る
reach-email = メールアドレス
reach-email-hint = 書いた場合は、先にリンクをお送りします。席は30分間取っておきます。その間にリンクを開いて、そこにあるボタンを押してください。
reach-name = 名前、または呼んでほしい名前
reach-name-hint = どんな名前でもかまいません。
reach-language = メールの言語
sign-up-vow-title = これを読める人
sign-up-vow = いすや手助けを用意する、この会の担当者だけです。だれが申し込んだかを警察が見ることは決してありません。
sign-up-shredded = 名前と必要なことの記録は、{ $day }に消します。
sign-up-send = 席を取る
draft-old = このページを開いてから1時間以上たちました。書いた内容は残っています。もう一度送ってください。
draft-sent = この内容は、もう送られています。結果が表示されなかったときは、同じように書いて、もう一度送ってください。二重にはならず、コードが表示されます。
draft-new = 新しく書く
share-title = 今日は、このインターネット回線からの送信がとても多くなっています
share-why = 機械に席をすべて取られないように、もう一つお願いがあります。まだ何も保存していません。
share-mail = メールアドレスを書いて、もう一度送ってください。そのあと、届いたメールのリンクを開いてください。
share-work = もう一度ボタンを押す方法もあります。スマホが最長1分ほど計算します。このページを開いたままにしてください。
share-working = スマホが計算しています。
share-host = メールを使わないときは、担当者に席を取るよう頼むか、明日もう一度お試しください。
share-ask = 明日もう一度試すか、会の場で質問することもできます。
share-tomorrow = 明日もう一度試すこともできます。
share-more-seats = 今日は、このインターネット回線からとても多くの席が取られました。もっと席が必要なときは、メールアドレスを書いて、届いたメールのリンクを開いてください。担当者に頼むこともできます。
if-full-title = いっぱいのときは
if-full-place = { $way }：順番は{ $place }番になります。
if-full-hold = { $hours ->
   *[other] 席が空いたら、{ $hours }時間取っておきます。
 }
if-full-last-day = 最後の日は、空いた席を、人数の合う次のグループに回します。
if-full-keep = 一部の席を断っても、順番はそのままです。

## What a code opens

seat-entry-title = あなたの席
seat-entry-lead = 席を取ったときのコードを入れてください。
seat-entry-show = 席を見る
seat-entry-lost = コードをなくしましたか？どなたのものか分からないので、私たちには探せません。メールアドレスを書いた場合は、お送りしたメールにあります。
seat-entry-closed = このアドレスで席を見られるのは15分間です。もう一度見るには、コードを入れてください。
seat-entry-report = 24桁のコードは通報のためのものです
seat-code-label = お手元のコード
seat-code-hint = 16桁の数字です。間に空白があってもかまいません。
seat-code-keep = 書き留めるか、写真を撮ってください。このコードを持っている人は、席を変えられます。
seat-paper-address = 席を見る、変えるには：
seat-title = あなたの席
seat-fresh-title = このコードを取っておいてください
seat-session-cancelled = 来なくても大丈夫です。何もする必要はありません。お申し込みは自動で終わります。
seat-session-moved = 席はそのままです。新しい時間が合わなければ、席を返してください。
seat-unconfirmed = まだ決まっていません
seat-held = { $seats ->
   *[other] { $seats }席を取ってあります。
 }
seat-held-part = { $seats ->
   *[other] ご希望の{ $wanted }席のうち、{ $seats }席を取ってあります。残りは空くのを待っています。
 }
seat-confirm-sent = メールをお送りしました。期限までにメールのリンクを開いて、そこにあるボタンを押してください。押さないと、お申し込みはすべてなくなります。
seat-confirm-press = 期限までに下のボタンを押してください。押さないと、お申し込みはすべてなくなります。
seat-address-sent = 書いていただいたアドレスにメールをお送りしました。お知らせをお送りできるように、メールのリンクを開いて、そこにあるボタンを押してください。押さなくても、お申し込みはそのままです。
seat-address-press = このアドレスにお知らせをお送りできるように、下のボタンを押してください。押さなくても、お申し込みはそのままです。
seat-registered = 席が取れました
seat-registered-note = { $seats ->
   *[other] { $seats }席が取れています。
 }
seat-partly = 一部の席が取れました
seat-partly-note = { $seats ->
   *[other] { $wanted }席のうち{ $seats }席が取れています。残りは空くのを待っています。
 }
seat-waiting-note = { $wanted ->
   *[other] { $wanted }席が空くのを待っています。
 }
seat-cancelled = 返しました
seat-cancelled-note = この席は返されました。ほかの人が使えるようになりました。
seat-expired = 期限切れ
seat-expired-note = 時間内にリンク先のボタンが押されなかったか、会が終わりました。もう一度席を取ることができます。
seat-hold-until = 席を取っておく期限：
seat-came = { $people ->
   *[other] { $people }人が来ました。
 }
seat-place = 順番は{ $place }番です。
seat-ahead = { $seats ->
   *[other] 先に待っている人の席は、合わせて{ $seats }席です。
 }
seat-next = 次の順番です。
seat-seats = { $seats ->
   *[other] { $seats }席
 }
seat-qr = 入口で見せるコードの画像
seat-print = 印刷
seat-copy = コードをコピー
seat-copied = コピーしました
seat-picture = 画像として保存
seat-picture-note = 電波がなくても開けます。消すまで、このスマホに残ります。この画像を見た人は、席を変えられます。
seat-needs-title = 希望したこと
seat-confirm = はい、確定します
seat-confirm-address = はい、このアドレスに送ってください
seat-stop-waiting = この席で足りるので、もう待たない
seat-change-title = 変更する
seat-change-number = 席の数を変える
seat-change-note = 減らすのはすぐにできます。増やすときは、増える分を待つことがあります。今ある席はそのままです。
seat-change-send = 数を変える
seat-describe = 必要なことと、連絡の方法
seat-describe-send = 保存
seat-done-confirm = ありがとうございます。何か変わったときにメールでお知らせします。
seat-done-change = 席の数を変えました。
seat-done-accept = 席が取れました。
seat-done-accept-held = この席を受け取りました。お送りしたメールのリンクを開いてボタンを押すと、確定します。
seat-done-decline = 席はほかの人に回りました。順番はそのままです。
seat-done-stop = もう席を待っていません。
seat-done-describe = 保存しました。
seat-done-hand-over = これが新しいコードです。前のコードはもう使えません。
seat-done-roster = 名簿を保存しました。
seat-done-cancel = 席を返しました。お知らせくださり、ありがとうございます。
need-asked = 希望を出しました
door-need-asked = まだ返事をしていません
need-confirmed = 用意します
need-declined = 用意できません
need-declined-note = 申し訳ありません。下でほかのことを頼むか、席を返すことができます。
offer-title = { $seats ->
   *[other] ご希望の{ $wanted }席のうち、{ $seats }席が空きました。受け取りますか？
 }
offer-note = 受け取っても、残りの席は引き続き待てます。断っても、順番はそのままです。
offer-until = 席を取っておく期限：
offer-take = 受け取る
offer-let-go = 受け取らない
roster-title = 名簿
roster-label = 名前（1行に1人）
roster-hint = 書かなくてもかまいません。人数だけで足ります。
roster-there = 名簿を保存してあります。鍵がかかっています。
roster-vow = この名簿を開けられるのは担当者だけです。開けるたびに記録されます。ほかの内容と一緒に消します。
roster-read = 名簿を開く
roster-send = 名簿を保存
hand-over-title = 席をほかの人にゆずる
hand-over-note = ほかの人が代わりに来ますか？その人に渡す新しいコードが出ます。今のコードはすぐに使えなくなり、あなたの名前、メールアドレス、名簿は消します。通訳など、希望したことはそのまま残ります。
hand-over-send = 新しいコードを作る
cancel-title = 席を返す
cancel-waiting = 待つのをやめる
cancel-note = { $seats ->
   *[other] { $seats }席が次の人に回ります。元には戻せません。
 }
cancel-waiting-note = キャンセル待ちから外れます。元には戻せません。
cancel-send = はい、返します

## Questions

ask-title = 質問する
ask-label = 質問
ask-hint = 短いほうが伝わります。人の名前は書かないでください。
ask-language = 質問の言語
ask-nameless = 担当者が名前なしで読み上げます。だれの質問かは、私たちには分かりません。
ask-public = 質問は、だれでも見られる公開の記録に残ります。
ask-send = 質問を送る
ask-sent-title = 質問が届きました
ask-sent = まず担当者が読みます。そのあと、みんなに見えるようになります。
ask-another = もう一つ質問する
ask-watch = 配信に戻る

## Asking for a session

request-title = 会をお願いする
request-one-title = 会の開催の希望
request-lead = いつもの仲間、いつもの場所、いつもの言葉で。市のほうから伺います。
request-promise = { $days ->
   *[other] 市は{ $days }日以内に返事をします。返事をしたかどうかは、だれでも見られます。
 }
request-see-all = すべての希望と返事
request-topic = どんなことを話したいですか？
request-topic-hint = だれでも読めます。人の名前は書かないでください。
request-neighborhood = 地区
request-hall = どこで会を開けそうですか？
request-hall-hint = 集会所、教会、店、校庭。なければ空けておいてください。
request-size = 何人くらいですか？
request-days = 都合のよい日
request-day = 候補の日{ $number }
request-languages = 言語
request-access = そこにあるもの、必要なもの
request-group-hint = だれでも読めます。名前を出したくなければ、空けておいてください。
request-contact = どのように連絡すればいいですか？
request-contact-hint = 電話番号かメールアドレス。
request-destroyed = グループが書いた内容は、この希望についての最後のやり取りから90日後に消しました。
request-vow = 連絡先を開けられるのは担当者だけです。開けるたびに記録されます。
request-send = 希望を送る
request-asked = 返事待ち
request-overdue = 返事が遅れています
request-overdue-note = 約束の日を過ぎましたが、市はまだ返事をしていません。
request-answered = 返事あり
request-scheduled = 会の予定が決まりました
request-declined = 返事：会は開きません
request-withdrawn = 取り下げ済み
request-unnamed = あるグループ
request-month = 希望の時期：{ $month }
request-came = 頼んだ日：
request-due = 返事の期限：
request-answered-on = 返事の日：
request-what = 頼んだこと
request-people = { $people ->
   *[other] 約{ $people }人
 }
request-answer = 市の返事
request-session = この会を見る
request-code-title = この希望のコード
request-code-note = このコードでまた入って、希望を取り下げることができます。コードを持っている人は、だれでもそうできます。
request-withdraw = 希望を取り下げる
request-withdraw-note = 連絡先は消します。頼んだ内容は、取り下げの印を付けてこのページに残ります。
request-withdraw-send = はい、取り下げます
requests-title = 会の開催の希望
requests-lead = だれが頼み、市がどう答え、どこが遅れているか。
requests-none = まだ希望は届いていません。

## Meetings of a division

meeting-label = 署内の会
meeting-entry-lead = 一つの管轄の警察官のためのページです。担当者から受け取った鍵を入れてください。
meeting-not-open = この会は、まだ開かれていません。鍵は合っています。取っておいて、担当者が会を開いたら、また来てください。
meeting-open = 会のページを開く
meeting-vow = 名前なしで質問できます。バッジの番号も、ログインの情報も、IPアドレスも、質問と一緒に残しません。

## The door, for a group that helps there

door-title = 受付の手伝い
door-lead = 会の受付を手伝い、担当者から鍵を受け取った方のページです。出るのは数だけです。だれの名前もありません。
door-key-label = お手元の鍵
door-key-hint = 16桁の数字です。担当者がお渡ししたものです。
door-open = 受付名簿を開く
door-came = { $came ->
   *[other] これまでに{ $came }人が来ました。
 }
door-counted = 数えました。ありがとうございます。
door-count-label = 今入る人数
door-count-hint = グループはまとめて数えられます。一度に50人までです。
door-count-send = 人数に入れる
door-take-back = この人数を取り消す
door-expected = 来る予定の人
door-seats = { $seats ->
   *[other] { $seats }席が埋まっています
 }、{ $waiting }席がキャンセル待ち
door-needs = 必要なこと
door-again = 最新の数を見る
door-vow = 見えるのは人数だけです。だれなのかが分かることは決してありません。鍵は、会が終わって1日たつと使えなくなります。
