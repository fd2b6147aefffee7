# The staff console's frame: logging in, the unit key, the bar.

staff-console = 職員用コンソール
staff-skip = 本文へ進む
staff-checking = ログイン状態を確認中

staff-login-heading = ログイン
staff-login-about = 担当部署の職員専用です。ログインと開封はすべて記録されます。
staff-name = ログイン名
staff-name-missing = ログイン名を入力してください。
staff-pass-phrase = パスフレーズ
staff-pass-phrase-hint = この端末の外には出ません。鍵はこの端末で、パスフレーズから作られます。
staff-pass-phrase-missing = パスフレーズを入力してください。
staff-one-time-code = ワンタイムコード
staff-one-time-code-hint = 認証アプリに今表示されている6桁の数字です。
staff-one-time-code-missing = 6桁の数字を入力してください。コードは30秒ごとに変わります。
staff-caps-lock = Caps Lockがオンです。
staff-show = 表示
staff-hide = 隠す
staff-log-in = ログイン
staff-stretching = パスフレーズから鍵を作成中です。1～2秒かかります。
staff-asking = サーバーに確認中
staff-opening-key = 部署の鍵を開いています

staff-refused = ログインできませんでした。名前とパスフレーズを確認し、新しいコードになってからもう一度試してください。
staff-too-many = 試行回数が多すぎます。数分待ってから、もう一度試してください。
staff-too-many-minutes = { $minutes ->
   *[other] 試行回数が多すぎます。{ $minutes }分後にもう一度試してください。
 }
staff-wrong-pass-phrase = このパスフレーズでは鍵が開きません。Caps Lockとキーボードの言語を確認し、もう一度試してください。
staff-ended = ログインの期限が切れました。もう一度ログインしてください。
staff-ended-kept = ログインの期限が切れました。書いた内容は残っています。もう一度ログインして、続けてください。
staff-keys-letters = 文字、数字、記号のキーを一つ押すだけで操作できます。オフにすると、Enter、Esc、矢印のキーだけが働きます。
staff-logged-out = ログアウトし、部署の鍵を閉じました。
staff-log-out-failed = 部署の鍵は閉じましたが、サーバーにつながりませんでした。ログインが残っている可能性があります。もう一度ログアウトしてください。

staff-unlock-heading = 部署の鍵を開く
staff-unlock-about = { $name }としてログイン中です。部署の鍵はパスフレーズで開きます。
staff-unlock-idle = しばらく操作がなかったため、部署の鍵は自動で閉じました。開いていた内容はこのページから消えました。
staff-unlock-closed = 部署の鍵を閉じました。開いていた内容はこのページから消えました。
staff-unlock = 鍵を開く
staff-log-out = ログアウト

staff-nav = コンソール
staff-nav-queue = 案件一覧
staff-nav-boxes = ボックス
staff-key-open = 部署の鍵：開
staff-key-closes = { $time }後に閉じます
staff-key-soon = あと1分で部署の鍵が閉じます。開いたままにするには、いずれかのキーを押してください。
staff-lock-now = 鍵を閉じる
staff-language = 言語
staff-language-note = 言語を変えると部署の鍵が閉じます。

staff-no-unit-heading = 所属部署なし
staff-no-unit = { $name }としてログイン中です。このアカウントは所属部署がないため、鍵を持たず、通報は表示されません。
staff-no-page-heading = ページがありません
staff-no-page = このアドレスにページはありません。案件一覧から続けてください。
staff-to-queue = 案件一覧へ
