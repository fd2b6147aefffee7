# The mailbox that a code opens.

## The code

mailbox-enter-title = コードで続きを見る
mailbox-enter-intro = 24桁の数字を入力してください。コードで開くのは返事です。通報の内容は開きません。
mailbox-enter-label = お手元のコード
mailbox-enter-hint = 4桁の数字が6組です。間に空白や線があってもかまいません。16桁のコードは、「市が話を聞く会」の「あなたの席」で使うものです。
mailbox-enter-count = { $all }桁中{ $typed }桁
mailbox-enter-button = 受信箱を開く
mailbox-enter-lost = コードをなくしましたか？どなたの通報か私たちには分からないので、コードがないと探せません。新しく通報することはできます。
mailbox-opening = 開いています。コードを次々に試されるのを防ぐため、数秒かかります。
mailbox-closed-idle = 10分間操作がなかったので、受信箱を閉じました。もう一度開くには、コードを入力してください。

## Where it stands

mailbox-kind-hate = あなたの通報：ヘイト
mailbox-kind-property = あなたの通報：盗難・破損
mailbox-standing-received = 通報は届いています。まだだれも開けていません。
mailbox-standing-read = { $unit }が読みました。
mailbox-standing-answered = { $unit }から返事が来ました。
mailbox-standing-frozen = この通報は取り下げ済みです。今はだれにも開けられません。
mailbox-standing-kept = この通報は取り下げ済みです。その前に警察が開けていました。
mailbox-standing-shredded = この通報は消去されました。もうだれにも読めません。
mailbox-badge-waiting = 未開封
mailbox-badge-read = 読まれました
mailbox-badge-answered = 返事あり
mailbox-badge-withdrawn = 取り下げ済み
mailbox-badge-shredded = 消去済み
mailbox-received = { $day }に届きました。
mailbox-due = 次の連絡：{ $day }までに返事が来ます。

## Messages

mailbox-messages = メッセージ
mailbox-no-messages = メッセージはまだありません。
mailbox-only-you-two = 読めるのは、この窓口とあなただけです。
mailbox-you = あなた
mailbox-not-verified = 確認できないメッセージです。この窓口の署名がないため、表示しません。窓口に電話してください。
mailbox-unreadable = このメッセージは、このコードでは開けません。
mailbox-look-again = 新着を確認する
mailbox-write = { $unit }に書く
mailbox-write-button = 鍵をかけて送る
mailbox-write-sending = 鍵をかけて送っています
mailbox-write-sent = 送りました。読めるのは、この窓口とあなただけです。
mailbox-write-not-sent = 書いた内容は残っています。もう一度お試しください。
mailbox-write-too-long = 1通に入る長さを超えています。2通に分けて送ってください。
mailbox-write-closed = 通報を取り下げたので、メッセージは送れません。

## Who opened it

mailbox-who-opened = 開けた人
mailbox-opened-narrative = { $unit }が、何が起きたかを読みました
mailbox-opened-contact = { $unit }が、名前と連絡先を開けました
mailbox-opened-box = { $unit }が、支援団体専用ボックスを開けました
mailbox-opened-message = { $unit }が、メッセージを読みました
mailbox-unopened-narrative = 何が起きたかは、まだだれも読んでいません。
mailbox-unopened-contact = 名前と連絡先は、まだだれも開けていません。
mailbox-unopened-box = 支援団体専用ボックスは、まだだれも開けていません。
mailbox-unopened-message = メッセージは、まだだれも読んでいません。
mailbox-who-opened-note = 日付だけを記録します。時刻は記録しません。

## Taking it back

mailbox-take-back = 通報の取り下げ
mailbox-withdraw-unopened = 警察はこの通報を開けていません。取り下げると、その時からだれにも開けられなくなります。7日後に完全に消えます。
mailbox-withdraw-opened = 警察はこの通報を開けました。取り下げると警察からの連絡は止まりますが、警察は読んだ内容を保管しなければならないことがあります。支援団体専用ボックスは完全に消えます。
mailbox-frozen = だれにも開けられません。{ $day }に完全に消えます。それまでは考え直せます。
mailbox-kept = 警察に知らせました。警察からの連絡は止まります。警察は、読んだ内容や作った写しを保管しなければならないことがあります。残りは{ $day }に消えます。それまでは考え直せます。
mailbox-shredded = 開けるための鍵は消しました。21日たつと、古いバックアップも読めなくなります。
mailbox-box-erased = 支援団体専用ボックスを消しました。
mailbox-withdraw = 通報を取り下げる
mailbox-erase-box = 支援団体専用ボックスだけ消す
mailbox-cancel = 考え直しました。取り下げをやめます。
mailbox-seven-days = そのあと7日間は考え直せます。
mailbox-sure-unopened = 通報を取り下げますか？今からだれにも開けられなくなります。7日間は考え直せます。
mailbox-sure-opened = 通報を取り下げますか？警察からの連絡は止まります。警察は、読んだ内容を保管しなければならないことがあります。
mailbox-sure-yes = はい、取り下げます
mailbox-sure-erase = 支援団体専用ボックスを消しますか？消すと元に戻せません。通報は残ります。
mailbox-sure-erase-yes = はい、ボックスを消します
mailbox-sure-no = いいえ、残します
mailbox-deed-not-done = 何も変わっていません。

## The end

mailbox-close = 受信箱を閉じる
mailbox-close-note = 10分たつと自動でも閉じます。だれかが来たら「ページを離れる」を押してください。
