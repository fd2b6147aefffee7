# What the lock on the phone refuses, and what a report on its way waits for.

## The lock

sealer-unavailable = このブラウザでは、書いた内容に鍵をかけられません。何も送られていません。別のブラウザやスマホを使うか、電話してください。
sealer-no-signal = 電波がなく、鍵もまだこのスマホにありません。何も送られていません。電波のあるところで、もう一度お試しください。
sealer-too-long = 入る長さを超えています。短くしてください。何も送られていません。
sealer-wrong-passphrase = このパスフレーズでは鍵が開きません。もう一度入力してください。
sealer-locked = 鍵が閉じています。続けるには、もう一度開いてください。
sealer-not-readable = この鍵では開けません。別の相手にあてたものか、途中で書き換えられたものです。
sealer-broken = 鍵をかけている途中で止まりました。何も送られていません。もう一度お試しください。

## The list of keys

sealer-directory-expired = 鍵の一覧の期限が切れています。担当窓口が新しくする必要があります。何も送られていません。電話するか、あとでもう一度お試しください。
sealer-directory-not-yet-valid = 鍵の一覧は、まだ使い始める日になっていません。このスマホの日付は合っていますか？何も送られていません。
sealer-directory-rolled-back = 前よりも古い鍵の一覧が表示されました。あってはならないことなので、何も送っていません。電話してください。
sealer-directory-under-signed = 鍵の一覧に必要な署名がそろっていません。何も送られていません。電話してください。
sealer-directory-police = この鍵の一覧では、警察が支援団体専用ボックスを読めてしまいます。決して許されないことなので、何も送っていません。電話してください。
sealer-directory-malformed = 鍵の一覧を読み取れません。先にWi-Fiへのログインが必要かもしれません。何も送られていません。
sealer-directory-unit-missing = 選んだ窓口は、今これを受け取れません。何も送られていません。選び直してください。

## The code

sealer-code-too-short = { $digits ->
   *[other] まだ{ $digits }桁です。コードは24桁です。
 }
sealer-code-too-long = 24桁より多くなっています。二重に入力した数字がないか見てください。
sealer-code-not-a-digit = コードは数字だけです。文字や記号を消してください。
sealer-code-check-digits = 数字が一つ違うか、二つが入れ替わっています。書き留めたものと比べてください。

## The network

fault-no-signal = 今は電波がありません。電波が戻ったら、もう一度お試しください。
fault-timed-out = 時間内に返答がありませんでした。もう一度お試しください。二重に保存されることはありません。
fault-unreadable = サイトではなく、途中の別のものから返答がありました。先にWi-Fiへのログインが必要かもしれません。

## A report on its way

wait-no-signal = まだ届いていません。電波がありません。電波が戻ると自動で送られます。
wait-slow = まだ届いていません。返答がないため、もう一度送っています。二度届いても、保存されるのは一度だけです。
wait-busy = まだ届いていません。サイトがとても混み合っています。もう一度送っています。
wait-intake-closed = まだ届いていません。先に担当窓口が鍵を新しくする必要があります。もう一度送っています。
