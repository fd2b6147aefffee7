## Hate: what happened

ask-what = 何がありましたか？
ask-what-hint = 当てはまるものをすべて選んでください。犯罪かどうか分からなくても大丈夫です。
what-words = 暴言や脅し
what-words-note = 大声で、小声で、紙に書いて
what-attack = 暴力をふるわれた、ふるわれそうになった
what-attack-note = たたかれた、押された、つばをかけられた、物を投げられた
what-damage = 物を壊された、落書きされた
what-damage-note = 壁、車、看板、旗
what-online = ネットや電話で
what-refused = 断られた
what-refused-note = 仕事、学校、住まい、店
what-other = ほかのこと

## In your own words

ask-story = 自分の言葉で教えてください
ask-story-hint = どの言語でもかまいません。書きたい分だけ書いてください。
story = 起きたこと
story-more = 相手の特徴、車、見ていた人
people = 人と車
people-hint = 身長、服、声、車のナンバー。覚えていることだけでかまいません。
story-papers = ビザや滞在資格のことは、ここに書かないでください。あとで専用のボックスが出ます。警察はそれを開けられません。

## When

ask-when = いつのことですか？
ask-when-part = 一日のうち、いつごろでしたか？
day-today = 今日
day-yesterday = 昨日
day-date = ほかの日
day-repeated = 2回以上
day-unsure = はっきりしない
date = 何日ですか？
part-morning = 朝
part-afternoon = 昼
part-evening = 夕方
part-night = 夜

## Where

ask-place = どこでのことですか？
ask-place-hint = 一番近いものを選んでください。あとで詳しく書けます。
place-home = 自宅やその近く
place-street = 路上や屋外
place-street-note = 歩道、公園、駐車場
place-transit = バスや電車の中
place-transit-note = 停留所や駅も
place-shop = 店や職場
place-school = 学校
place-worship = 教会や寺などの宗教施設
place-online = ネットや電話
place-other = ほかの場所
why-ask = なぜ聞くのですか
why-place = 場所が分かると、くり返しが見えてきます。同じバス停でよく起きていれば、市がそこで手を打てます。
ask-neighborhood = { $city }のどの地区ですか？
neighborhood-find = 地区の名前を数文字入れてください
neighborhood-list = 地区
neighborhood-none = この文字を含む地区はありません。英語の名前で探すか、下から選んでください。
neighborhood-count = { $count ->
   *[other] { $count }地区
 }
neighborhood-outside = { $city }の外
neighborhood-unsaid = 言いたくない
neighborhood-failed = 一覧を読み込めませんでした。このまま進めます。
exact = 詳しい場所（書きたいときだけ）
exact-hint = 交差点、停留所、店。鍵をかけるので、見られるのは自分が選んだ窓口だけです。
ask-area = どの警察署の管轄ですか？
ask-area-hint = { $place }には管轄が二つ以上あります。分かれば、一番近い警察署を選んでください。
area-unsure = 分からない

## What makes you think so

ask-bias = 自分のどんなところが狙われたと思いますか？
ask-bias-hint = 当てはまるものをすべて選んでください。相手からどう見られたかで考えてください。相手の思い違いということもあります。
bias-race = 肌の色や人種
bias-origin = 相手が思い込んだ出身国
bias-immigrant = 移民だと思われた
bias-language = 話している言葉
bias-religion = 宗教、または相手が思い込んだ宗教
bias-orientation = 好きになる相手の性別
bias-gender-identity = トランスジェンダーであること、見た目が相手の思う「らしさ」と違うこと
bias-gender = 女性であること、男性であること
bias-disability = 体や心の障害
bias-association = 一緒にいた人
bias-unsure = 分からない
bias-words = 相手は何と言いましたか？何をしましたか？
bias-words-hint = 言われたとおりの言葉が一番役に立ちます。ひどい言葉でもかまいません。

## Two questions that stay on the phone

ask-safety = スマホの外に出ない二つの質問
ask-safety-hint = 答えは決して送られません。これから起こりうることをお知らせするために聞きます。
safety-young = 18歳未満ですか？
safety-home = それをした人と一緒に住んでいますか？
safety-young-note = 子どもや若者が傷つけられているとき、読む人によっては、法律で児童保護の機関に知らせる義務があります。どの窓口かは次のページに出ます。名前を言わずに、先に話を聞いてもらうこともできます。
safety-home-note = 相手にスマホを見られない時を選んでください。「ページを離れる」を押すと、画面はすぐに真っ白になります。危険だと書いてあるのを警察が読むと、自宅に来ることがあります。名前を言わずに、先に話を聞いてもらうこともできます。

## Who may read it

ask-readers = だれが読んでもいいですか？
ask-readers-hint = 一つか二つ選んでください。ほかの人には開けられません。
readers-first = だれかが傷つけられそうなとき、または子どもや高齢者が傷つけられているとき、読む人によっては、法律でほかの機関に知らせる義務があります。それぞれの名前の下をご覧ください。
readers-about = { $name }について
readers-police-can = だれがしたのかを捜せます
readers-advocate-can = こちらの味方です。警察ではありません
readers-waiting = 窓口の一覧を確認しています…
readers-no-advocate = 今は一覧に支援団体がありません。そのため、ビザや滞在資格のことを書くボックスもありません。ビザや滞在資格のことは書かないでください。
readers-no-unit = 今、この通報をここで受け取れる窓口がありません。211か警察の電話にかけてください。

## Only for the advocate

ask-box = 支援団体だけに知らせたいことはありますか？
box-lead = ビザや滞在資格、移民裁判所のことです。このボックスは警察にも市にも開けられません。とばしても、何も変わりません。
box-skip = とばす
box-free = とばしてもかまいません
box-reader = このボックスを開けられるのは、ここだけです
box-other = ほかを選ぶ
box-legend = 支援団体に何を知らせますか？
wish-relief = Uビザやほかの助けについて知りたい
wish-case = 今、移民裁判所に自分の件がある
wish-fear = 国外に追い出されないか怖い
wish-talk = 人と直接話したい
box-words = 自分の言葉で（書きたいときだけ）
box-words-hint = あとでコードを使って、このボックスだけをいつでも消せます。
box-vow = このスマホの中で鍵をかけます。いつも同じ大きさのボックスを送るので、中に書いたかどうかはだれにも分かりません。
box-wrong = 起こりうること
box-wrong-text = 知っていることを出すように、裁判所が団体に命令することがあります。監視ソフトの入ったスマホは、ほかの人に読まれることがあります。

## How to reach you

ask-contact = どのように連絡すればいいですか？
ask-contact-hint = 全部空けておいてもかまいません。返事はコードで見られます。
contact-name = 名前、または呼んでほしい名前
contact-phone = 電話
contact-email = メール
safe-notes = いつ、どんな方法なら安全ですか？
safe-notes-hint = 「SMSだけにして」「午後5時以降はだめ」「留守電は残さないで」
contact-who = 開けられるのは{ $names }だけです。
contact-police = { $name }にも名前と連絡先を見せる
contact-police-note = 選ばない場合でも、この窓口は、あなたへの連絡を支援団体に頼むことができます。
and = { $one }と{ $two }

## Theft and damage

ask-screening = まず、この中に当てはまるものはありますか？
screening-emergency = 今起きている、またはけが人がいる
screening-weapon = 銃などの武器を盗まれた、または使われた
screening-vehicle = 車、トラック、バイクを盗まれた
screening-none = いいえ、どれもない
stop-emergency = 今すぐ911に電話してください
stop-emergency-text = 話せないときは、911にSMSを送ってください。まず安全な場所へ行ってください。
stop-weapon = 電話してください。武器のことは、警察がすぐに知る必要があります
stop-weapon-text = 今、危険な人はいますか？いるなら911に電話してください。いなければ、もう一つの番号に電話してください。
stop-vehicle = 警察が車を捜せるように、電話してください
stop-vehicle-text = 盗まれた車は、すべてのパトカーが見る一覧に載ります。電話でしか受け付けていません。車のナンバーを用意してください。
stop-call = { $number }に電話
stop-sms = 911にSMSを送る
stop-go-on = このまま進んで、分かることを書き残すこともできます。
stolen-from-vehicle = 車の中の物を盗まれた
stolen-theft = 物を盗まれた
stolen-theft-note = 店、かばん、玄関先から
stolen-damage = 壊された、落書きされた
stolen-break-in = だれかに押し入られた
stolen-lost = 物をなくした
stolen-other = ほかのこと
ask-what-one = 一番近いものを選んでください。
ask-items = なくなった物、壊れた物は何ですか？
ask-items-hint = 大事な物から書いてください。書かなくてもかまいません。
item = 品物 { $number }
item-name = それは何ですか？
item-value = いくらくらいの物でしたか？
item-serial = 製造番号（分かれば）
item-add = 品物を追加
item-remove = { $name }を外す
ask-owner = だれの物ですか？
owner-person = 自分や家族の物
owner-business = 店や会社の物
business = 店や会社の名前（書きたいときだけ）

## Check and send

ask-check = 答えを確認してください
check-nothing-sent = まだ何も送られていません。
check-empty = 記入なし
check-hidden = { $count ->
   *[other] { $count }件の答え（ここでは隠しています）
 }
check-what = 起きたこと
check-story = 自分の言葉
check-when = いつ
check-where = どこで
check-bias = そう思う理由
check-readers = 読む人
check-box = 支援団体だけに
check-contact = 連絡方法
check-items = なくなった物・壊れた物
check-owner = だれの物か
papers-words = ビザ, 滞在資格, 在留, 不法滞在, 不法移民, 不法入国, 不法就労, 密入国, オーバーステイ, 移民, グリーンカード, 永住, 市民権, 強制送還, 国外退去, 退去強制, 国外追放, 送還, 亡命, 難民, 国境, 入管, 就労許可, 労働許可, ワークパーミット, 滞在期限, 書類がない, 書類が無い, 書類なし, ステータスがない, ステータスが切れ, 滞在ステータス, 移民ステータス, アンドキュメンテッド, ICEが, ICEに, ICEの, ICEは, ICEを, ICEと, ICEから, VISAが, VISAの, VISAを, VISAは, VISAも, DACAの, DACAを, visa*, ICE*, DACA*, green card*, immigra*, undocumented, asylum*, deport*, overstay*, work permit*
papers-found = 警察が読む部分に「{ $word }」と書かれています。
papers-move = 専用ボックスへ移す
papers-moved = 移しました。警察には見えません。
papers-no-room = ボックスに入りきりません。ご自分で直してください。
next-title = 送るとどうなりますか
next-answer = 明日中に最初の返事が来ます。今夜はだれも読まないかもしれません。
next-opened = だれが何日に開けたかが分かります。
next-withdraw = 通報を取り下げることができます。警察がまだ開けていなければ、21日以内にだれにも読めなくなります。
next-held = スマホのIPアドレスも正確な時刻も、私たちは持ちません。
next-paper = 番号が付くまでは、正式な警察の被害届（ポリスレポート）ではありません。番号は担当窓口がここでお知らせします。
limits-title = 約束できないこと
limits-name = 名前のない通報から逮捕につながることは、あまりありません。それでも通報には意味があります。
limits-mandated = だれかが傷つけられそうなとき、または子どもや高齢者が傷つけられているとき、読む人によっては、法律でほかの機関に知らせる義務があります。
limits-federal = カリフォルニア州の決まりに従う義務があるのは、市と州の警察です。連邦政府の職員には効力がありません。
limits-insurer = 保険会社には、ふつう、あとで名前を伝える必要があります。
urgent = また危険な目にあうかもしれない
urgent-note = 次の時間には、だれかがこの通報を最初に見ます：{ $hours }。危険なときは911に電話してください。
send = 鍵をかけて送る

## Sending

sending-title = 鍵をかけて送っています
sending-stay = このページを開いたままにしてください。
sending-code = コードを作る
sending-sealing = 内容に鍵をかける
sending-work = ロボットでないことを示す
sending-sending = 送る
sending-failed = 何も送られていません
sending-back = 答えに戻る

## The code

receipt-title = 送りました。このコードが鍵になります。
receipt-title-waiting = まだ届いていません。このコードが鍵になります。
receipt-lead = どなたか分からないので、コードをもう一度お送りすることはできません。自分だけが見つけられるところに置いてください。
receipt-group = { $number }組目
receipt-qr = 読み取り用のコードの画像
receipt-print = カードを印刷
receipt-print-note = 印刷したカードには数字だけが出ます。何に使うものかは書かれません。
receipt-check-title = 書き留めましたか？
receipt-check-lead = 正しく書けたか一緒に確かめるため、二組を入力してください。
receipt-check = 確認
receipt-picture = 代わりに写真を撮りました
receipt-picture-note = 写真を見た人は、だれでも返事を読めます。写真をなくすと、コードを取り戻すことはだれにもできません。
receipt-picture-yes = 分かりました
receipt-right = 合っています。コードは無事お手元にあります。
receipt-wrong = 一致しません。この組をもう一度見てください。
receipt-holder = このコードを持っている人は、返事を読んだり、通報した人のふりをして書いたりできます。通報の内容は開けません。
receipt-next = これからのこと
receipt-due = 最初の返事：{ $day }まで
receipt-return = コードを使って、またここで読んでください。
receipt-leave = 「ページを離れる」を押すと、コードはこのスマホから消えます。その後は、書き留めたところにだけ残ります。
receipt-refused = 通報を届けられませんでした。何も保存されていません。
receipt-keep = 鍵のかかった通報を、このスマホに残しますか？
receipt-keep-note = 残しておくと、あとからでも電波がつながったときに送られます。書いた内容はだれにも読めません。ただし、通報がここで待っていることと、憎悪か盗難かは、ほかの人に分かります。だれかがこのスマホを見るなら「いいえ」を選んでください。
receipt-keep-yes = 届くまで残す
receipt-keep-no = いいえ、このページを開いている間だけ
receipt-kept = 鍵のかかった通報は、届くまでこのスマホに残ります。「ページを離れる」を押しても消えません。
receipt-forget = このスマホから消す
earlier-title = 鍵のかかった通報が、このスマホで待っています
earlier-delivered = このスマホで待っていた通報が届きました。

## Errors

error-choose-one = 答えを一つ選んでください。
error-reader = 読む窓口を一つ以上選んでください。
error-date = 日付を入れるか、「はっきりしない」を選んでください。
error-date-future = まだ来ていない日です。それより前の日を入れてください。
error-too-long = 長すぎて鍵をかけられません。短くしてください。
