## The frame of every page

skip = 本文へ進む
sos-danger = 危険なときは
sos-call = 電話かSMS
sos-label = 危険なときは、911に電話かSMSを
leave = ページを離れる
languages = 言語を選ぶ
foot-promises = 私たちの約束
foot-readers = 通報を読む人
foot-help = 助けを探す
foot-about = Amparoについて
foot-relay = 耳の聞こえない方、聞こえにくい方は、911にSMSを送るか、711に電話して通話リレーサービスをご利用ください。
no-script-pages = 市が話を聞く会と市の約束（JavaScriptなしで使えるページ）
no-script = 書いた内容に鍵をかけるには、このページでJavaScriptが必要です。JavaScriptがないときは、何も送られません。電話で相談できるところ：
boot-failed = ページが止まりました。何も送られていません。ページを読み込み直すか、211に電話してください。
boot-outdated = このページは古い版です。閉じて、もう一度開いてください。
nothing-title = ここには何もありません

## Words that many pages need

continue = 次へ
back = 戻る
try-again = もう一度試す
change = 変更
yes = はい
no = いいえ
waiting = お待ちください…
optional = 書かなくてもかまいません。
to-start = 最初のページへ
say = 読み上げる
say-stop = 読み上げを止める
step-of = 質問 { $of }問中{ $now }問目
field-room = { $letters ->
   *[other] あと約{ $letters }文字書けます
 }
error-title = ここをもう一度ご確認ください

## Start

start-title = あなたは一人ではありません。
start-lead = 何があったか聞かせてください。名前は言わなくてかまいません。犯罪かどうか分からなくても大丈夫です。
start-doors = 何をしますか？
door-hate = ヘイトを通報する
door-hate-note = 暴言、脅し、暴力、壁の落書き
door-property = 盗難・破損を通報する
door-property-note = 空き巣、割られた窓、盗まれた物
door-help = 助けを探す
door-help-note = 弁護士、医師、お金、話を聞いてくれる人
door-code = コードで続きを見る
door-code-note = 返事を読む、書く、通報を取り下げる
start-sessions = 市が話を聞く会
start-sessions-note = 市が住民の話を聞きます。会場でも、電話でも、見るだけでもかまいません。名前はいりません。
start-session-live = 今やっています
start-session-next = 次の会
vows-title = お約束します
vow-locked = 書いた内容には、送る前にこのスマホの中で鍵をかけます。
vow-choose = だれが開けられるかは自分で選べます。だれが何日に開けたかも分かります。
vow-nameless = スマホのIPアドレスや正確な時刻は残しません。名前は書かなくてもかまいません。
vows-all = すべての約束と、約束できないこと
talk-title = 先に話を聞いてほしいとき
talk-988 = つらいときの相談電話、24時間
talk-211 = 140の言語で相談、警察ではありません
talk-text-911 = 話せないときはSMSで

## About

about-title = Amparoについて
about-lead = Amparoは、ヘイトや盗難、破損の被害を、自分を知られずに{ $city }に伝えるための場所です。市が運営しています。書いた内容には、自分が選んだ相手だけが開けられるように、スマホの中で鍵をかけます。サイトを運営する人にも読めません。
about-phone-title = スマホに残るもの
about-leave = 「ページを離れる」を押すと、画面はすぐに真っ白になり、ページに残っていた内容も消えます。Escキーを3回押しても同じです。
about-history = それでも、ここを見たことはブラウザの履歴に残ります。消すには、ブラウザのメニューから履歴を開いて、このサイトを削除してください。プライベートウィンドウを使う方法もあります。
about-visited = 携帯電話会社やWi-Fiの管理者には、このサイトを見たことが分かります。何を書いたかは分かりません。
about-check-title = 私たちを確かめる
about-check = このサイトのプログラムは公開されています。このページが公開されたものと同じかどうか、だれでも確かめられます。この版の番号：
about-translations-title = 言語
about-translations = まだネイティブの確認を受けていない翻訳があります。おかしな文があれば、211か支援団体にお知らせください。
