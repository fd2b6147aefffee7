# Findings and commitments

heard-title = 市が聞いたこと
heard-none = まだ何も書かれていません。
will-do-title = 市がすること
will-do-none = まだ何も約束していません。
will-do-nothing-open = 今、残っている約束はありません。
done-title = できたこと
dropped-title = しないことと、その理由
tally-heard = 聞いた
tally-promised = 約束した
tally-done = できた
tally-late = 遅れ
neighborhoods-title = 地区
neighborhoods-lead = 住民が話したこと、市が約束したこと、その後どうなったか。
neighborhoods-visited = { $all }地区のうち{ $visited }地区で会を開きました
neighborhoods-search = 地区の名前
neighborhoods-none = この名前の地区はありません。
neighborhoods-heard = 話を聞いた地区
neighborhoods-not-yet = まだの地区
neighborhoods-not-yet-note = ここでは、まだ話を聞いていません。
neighborhoods-in = { $neighborhoods ->
   *[other] { $neighborhoods }地区
 }
neighborhood-held = { $sessions ->
   *[other] 会が{ $sessions }回
 }
neighborhood-last = 前回：
neighborhood-next = 次回：
neighborhood-none-yet = まだ会は開かれていません。
neighborhood-promises = 約束{ $promised }件、できたもの{ $done }件
neighborhood-late = 遅れ{ $late }件
neighborhood-come = 話しに来てください
neighborhood-past = これまでに開いた会
neighborhood-more-next = ここで開く予定の会をもっと見る
neighborhood-more-heard = 以前に市が聞いたこと
neighborhood-more-promised = この地区への約束をすべて見る
neighborhood-more-past = 最初の会から今まで、ここで開いた会をすべて見る
finding-label = 市が聞いたこと
finding-said-by = { $people ->
   *[other] 約{ $people }人が話しました
 }
finding-answers = { $commitments ->
   *[other] これに応える約束が{ $commitments }件
 }
finding-no-answer = これに応える約束は、まだありません
finding-heard-at = 聞いた会：
finding-answered-by = これについて市がすること
finding-unanswered = これに応える約束は、まだありません。お知らせを受け取ることができます。
state-promised = 約束しました
state-underway = 進めています
state-done = できました
state-dropped = しません
commitments-title = 市の約束
commitments-lead = だれが、いつまでにするか、その後どうなったか。遅れているものが先に出ます。
commitments-data = すべてをデータで見る（JSON）
commitments-none = 市はまだ何も約束していません。
commitments-none-chosen = 選んだ条件に合う約束はありません。
filter-late = 遅れているものだけ
filter-state = 今の状態
commitment-late-by = { $days ->
   *[other] { $days }日の遅れ
 }
commitment-done-on = { $day }にできました
commitment-done-late = { $days ->
   *[other] { $day }にできました（{ $days }日の遅れ）
 }
commitment-on-time = 予定どおり
commitment-due = 期限：
commitment-first-due = はじめの期限：
commitment-owner = 担当：
commitment-budget = お金の出どころ：
commitment-parts-done = { $all }項目のうち{ $done }項目ができました
history-title = これまでのこと
history-none = まだ動きはありません。
step-new-due = 新しい期限：
step-evidence = 自分の目で確かめる
answers-title = なぜするのか：住民が話したこと

## Following

follow-title = お知らせを受け取る
follow-one = お知らせを受け取る：{ $name }
follow-lead = 何か変わったときにメールを送ります。会員登録はいりません。
follow-block-title = お知らせを受け取る
follow-block = メールかフィードリーダーで。会員登録はいりません。
follow-by-mail = メールで知らせてほしい
follow-feed = リーダー用のフィード
follow-email = メールアドレス
follow-email-hint = 先にリンクをお送りします。開いて「はい」を押すまで、お知らせは送りません。
follow-email-wrong = メールアドレスの形になっていないようです。もう一度確かめてください。
follow-send = お知らせを受け取る
follow-sent = メールをお送りしました。メールのリンクを開いて、そこにあるボタンを押してください。押すと、お知らせが始まります。
follow-asked = ここで何か変わったとき、メールを受け取りますか？
follow-confirm = はい、送ってください
follow-now = お知らせを受け取っています：{ $name }
follow-now-note = どのメールにも、やめるためのリンクがあります。
follow-end = お知らせをやめる
follow-ended = お知らせをやめました
follow-ended-note = 送り先のアドレスは消しました。もう送りません。
follow-gone = やめるお知らせはありません
follow-gone-note = このお知らせはもうやめてあるか、リンクが古くなっています。この申し込みでは、もう何も送りません。
follow-vow = メールアドレスには鍵をかけます。ほかのことには使いません。
follow-forgotten = そのボタンを押さないときは、2日後にアドレスを消します。
follow-push = このスマホに知らせてほしい
follow-push-vow = 保存するもの：ブラウザの開発元にある、通知の送り先のアドレス。通知をやめるまで保存します。
follow-push-leave = 「ページを離れる」を押すと、通知も止まります。
follow-push-denied = ブラウザが通知を許可しませんでした。ブラウザの設定で変えるか、メールをお使いください。
follow-push-lost = このブラウザには、もう通知が届きません。ここでいったんやめてから、もう一度申し込んでください。
follow-push-failed = 通知のサービスから返事がありませんでした。もう一度試すか、メールをお使いください。
follow-now-push = どの通知からも、このページが開きます。ここでやめられます。
