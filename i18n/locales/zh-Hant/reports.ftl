## Hate: what happened

ask-what = 發生了什麼事？
ask-what-hint = 符合的都可以選。您不必知道這算不算犯罪。
what-words = 言語或威脅
what-words-note = 大聲喊、小聲說、寫在紙上
what-attack = 有人傷害我或想傷害我
what-attack-note = 打、推、吐口水、丟東西
what-damage = 損壞或塗鴉
what-damage-note = 牆、車、招牌、旗幟
what-online = 網路上或電話中
what-refused = 我被拒絕
what-refused-note = 工作、學校、住處、商店
what-other = 其他事情

## In your own words

ask-story = 請用自己的話說
ask-story-hint = 任何語言都可以。多寫少寫都由您決定。
story = 事情經過
story-more = 您能描述的人、車，或看到的人
people = 人和車
people-hint = 身高、衣服、聲音、車牌。記得多少寫多少。
story-papers = 請不要在這裡寫身分文件或移民身分的事。後面有專用的盒子，警方打不開。

## When

ask-when = 什麼時候發生的？
ask-when-part = 是一天中的什麼時候？
day-today = 今天
day-yesterday = 昨天
day-date = 其他日子
day-repeated = 不只一次
day-unsure = 我不確定
date = 哪一天？
part-morning = 早上
part-afternoon = 下午
part-evening = 傍晚
part-night = 夜裡

## Where

ask-place = 在哪裡發生的？
ask-place-hint = 選最接近的。之後可以再補充。
place-home = 在我家或附近
place-street = 在街上
place-street-note = 人行道、公園、停車場
place-transit = 在公車、地鐵或火車上
place-transit-note = 或在車站
place-shop = 在商店或工作的地方
place-school = 在學校
place-worship = 在宗教場所
place-online = 網路上或電話中
place-other = 其他地方
why-ask = 為什麼要問
why-place = 地點能幫我們看出規律。如果某個公車站常出事，市政府就能在那裡採取行動。
ask-neighborhood = 在{ $city }的哪一區？
neighborhood-find = 輸入名稱的幾個字母
neighborhood-list = 社區
neighborhood-none = 沒有社區符合這些字母。試試別的，或從下面選。
neighborhood-count = { $count ->
   *[other] { $count } 個社區
 }
neighborhood-outside = 不在{ $city }
neighborhood-unsaid = 我不想說
neighborhood-failed = 列表沒有載入。您仍然可以繼續。
exact = 確切地點，想寫再寫
exact-hint = 街角、車站、商店。會上鎖，只有您選的收件人看得到。
ask-area = 屬於哪個警區？
ask-area-hint = { $place }跨了不只一個警區。如果知道，請選最近的警局。
area-unsure = 我不確定

## What makes you think so

ask-bias = 為什麼您覺得對方針對的是您這樣的人？
ask-bias-hint = 符合的都可以選。想想對方怎麼看您。他們可能看錯。
bias-race = 我的膚色或種族
bias-origin = 他們以為我從哪裡來
bias-immigrant = 他們以為我是移民
bias-language = 我說的語言
bias-religion = 我的宗教，或他們以為的宗教
bias-orientation = 我愛的人
bias-gender-identity = 我是跨性別，或外表和他們期待的不同
bias-gender = 我是女性，或男性
bias-disability = 我的身體或心智和別人不同
bias-association = 和我在一起的人
bias-unsure = 我不確定
bias-words = 他們說了或做了什麼？
bias-words-hint = 原話最有幫助，難聽的也請寫。

## Two questions that stay on the phone

ask-safety = 兩個只留在這支手機上的問題
ask-safety-hint = 答案不會送出。它們讓您看到接下來可能發生什麼。
safety-young = 您未滿 18 歲嗎？
safety-home = 做這件事的人和您住在一起嗎？
safety-young-note = 如果有年輕人受到傷害，有些收件人依法必須告訴兒童保護機構。下一頁會說明是哪些。您可以先找人談，不必說姓名。
safety-home-note = 請選對方看不到您手機的時候。按「離開此頁」，頁面馬上變空白。警方讀到您有危險時，可能會到您家。您可以先找人談，不必說姓名。

## Who may read it

ask-readers = 誰可以讀？
ask-readers-hint = 一個或兩個。其他人都打不開。
readers-first = 如果有人即將受傷害，或有小孩或長者受到傷害，有些收件人依法必須通報。請看每個名稱下面的說明。
readers-about = 關於{ $name }
readers-police-can = 能追查是誰做的
readers-advocate-can = 站在您這邊，不是警察
readers-waiting = 正在核對收件人名單…
readers-no-advocate = 現在名單上沒有援助人員，所以沒有關於身分文件的專用盒。請不要寫身分文件或移民身分的事。
readers-no-unit = 現在這裡沒有人能接收這份報告。請撥 211 或警方電話。

## Only for the advocate

ask-box = 有什麼事只想讓援助人員知道嗎？
box-lead = 關於身分文件、移民身分，或移民法庭。警方打不開這個盒子，市政府也打不開。略過也不會有任何影響。
box-skip = 略過此頁
box-free = 可以放心略過
box-reader = 只有這個機構能打開這個盒子
box-other = 選別的機構
box-legend = 想讓援助人員知道什麼？
wish-relief = 我想了解 U 簽證或其他幫助
wish-case = 我現在有移民法庭的案件
wish-fear = 我怕被遣送出境
wish-talk = 我比較想和人談
box-words = 想用自己的話寫也可以
box-words-hint = 您隨時可以用代碼只刪除這個盒子。
box-vow = 在這支手機上鎖好。我們每次都送出一樣大小的盒子，所以沒有人看得出您有沒有寫。
box-wrong = 可能出什麼問題
box-wrong-text = 法院可以命令該機構交出所知道的事。有間諜軟體的手機，別人可能讀得到。

## How to reach you

ask-contact = 怎麼聯絡您？
ask-contact-hint = 全部都可以不填。您可以用代碼看回覆。
contact-name = 姓名，或怎麼稱呼您
contact-phone = 電話
contact-email = 電子郵件
safe-notes = 什麼時候、用什麼方式安全？
safe-notes-hint = 「只發簡訊。」「下午 5 點以後不要。」「不要留言。」
contact-who = 只有{ $names }能打開。
contact-police = { $name }也可以看我的姓名和聯絡方式
contact-police-note = 如果不勾選，他們可以請援助人員聯絡您。
and = { $one }和{ $two }

## Theft and damage

ask-screening = 先確認：有下面的情況嗎？
screening-emergency = 正在發生，或有人受傷
screening-weapon = 有槍或其他武器被拿走或使用
screening-vehicle = 汽車、卡車或摩托車被偷
screening-none = 都沒有
stop-emergency = 請馬上撥 911
stop-emergency-text = 如果不能說話，請發簡訊到 911。先到安全的地方。
stop-weapon = 請打電話。警方必須馬上知道武器的事
stop-weapon-text = 現在有人有危險嗎？請撥 911。如果沒有，請撥另一個號碼。
stop-vehicle = 請打電話，讓警方尋找
stop-vehicle-text = 被偷的車會列入每輛巡邏車都看得到的名單。這只能用電話辦理。請準備好車牌號碼。
stop-call = 撥 { $number }
stop-sms = 發簡訊到 911
stop-go-on = 您仍然可以在這裡繼續，留下您知道的事。
stolen-from-vehicle = 車裡的東西被拿走
stolen-theft = 東西被偷
stolen-theft-note = 商店、包包、門口
stolen-damage = 東西被打破或被亂塗
stolen-break-in = 有人闖入
stolen-lost = 我弄丟了東西
stolen-other = 其他事情
ask-what-one = 選最接近的。
ask-items = 什麼不見了或壞了？
ask-items-hint = 寫最重要的就好。可以不填。
item = 物品 { $number }
item-name = 是什麼？
item-value = 值多少錢？
item-serial = 序號，如果知道
item-add = 再加一件
item-remove = 移除{ $name }
ask-owner = 是誰的？
owner-person = 我或家人的
owner-business = 商家的
business = 商家名稱，想寫再寫

## Check and send

ask-check = 檢查您的回答
check-nothing-sent = 還沒有送出任何東西。
check-empty = 您沒有填
check-hidden = { $count ->
   *[other] { $count } 個回答，這裡不顯示
 }
check-what = 發生了什麼
check-story = 您自己的話
check-when = 什麼時候
check-where = 在哪裡
check-bias = 為什麼這樣覺得
check-readers = 誰可以讀
check-box = 只給援助人員
check-contact = 怎麼聯絡您
check-items = 什麼不見了或壞了
check-owner = 是誰的
papers-words = 身分, 身份, 無證, 證件, 沒有證件, 沒有紙, 黑戶, 非法移民, 移民, 簽證, 綠卡, 綠咭, 居留, 難民, 庇護, 遞解, 遣返, 遣送, 驅逐出境, 偷渡, 公民, 工卡, 邊境, 无证, 证件, 签证, 绿卡, 庇护, 递解, visa*, ICE, DACA, green card, immigra*, undocumented, asylum, deport*
papers-found = 您在警方會讀的部分寫了「{ $word }」。
papers-move = 移到援助人員專用盒
papers-moved = 已移動。警方不會看到。
papers-no-room = 專用盒放不下。請自己修改。
next-title = 送出之後會怎樣
next-answer = 明天結束之前您會得到第一個回覆。今晚可能沒有人讀。
next-opened = 您會看到誰在哪一天打開過。
next-withdraw = 您可以撤回。如果警方還沒有打開，最遲 21 天後就沒有任何人能讀取。
next-held = 我們不保留手機位址，也不保留確切時間。
next-paper = 有編號之前，這不是警方報案紀錄。單位會在這裡把編號寫給您。
limits-title = 我們不能承諾的
limits-name = 沒有姓名的報告很少能讓人被捕。但它仍然算數。
limits-mandated = 如果有人即將受傷害，或有小孩或長者受到傷害，有些收件人依法必須通報。
limits-federal = 加州的規定約束市和州的警察，不約束聯邦人員。
limits-insurer = 保險公司之後通常需要您的姓名。
urgent = 我可能會再有危險
urgent-note = 在這些時間，會有人先看這份報告：{ $hours }。有危險請撥 911。
send = 上鎖並送出

## Sending

sending-title = 正在上鎖並送出
sending-stay = 請不要關閉這個頁面。
sending-code = 正在製作您的代碼
sending-sealing = 正在把您的話鎖起來
sending-work = 正在證明您不是機器人
sending-sending = 正在送出
sending-failed = 什麼都沒有送出
sending-back = 回到我的回答

## The code

receipt-title = 已送出。這個代碼是您的鑰匙。
receipt-title-waiting = 還沒有送達。這個代碼是您的鑰匙。
receipt-lead = 我們無法再給您一次，因為我們不知道您是誰。請放在只有您找得到的地方。
receipt-group = 第 { $number } 組
receipt-qr = 可以掃描的代碼圖
receipt-print = 列印卡片
receipt-print-note = 列印的卡片只有數字，不會說明用途。
receipt-check-title = 您記下來了嗎？
receipt-check-lead = 請輸入兩組，確認沒有記錯。
receipt-check = 核對
receipt-picture = 我改用拍照
receipt-picture-note = 看得到您照片的人就能讀回覆。照片不見了，沒有人能找回代碼。
receipt-picture-yes = 我明白
receipt-right = 正確。您的代碼在您手上很安全。
receipt-wrong = 不一樣。請再看一次那一組。
receipt-holder = 拿到這個代碼的人能讀回覆，也能用您的名義寫信。它打不開您的報告。
receipt-next = 接下來
receipt-due = 第一個回覆：{ $day } 結束之前
receipt-return = 用您的代碼回來看。
receipt-leave = 「離開此頁」會清除這支手機上的代碼。之後代碼只在您記下的地方。
receipt-refused = 您的報告無法送達。什麼都沒有儲存。
receipt-keep = 要把鎖好的報告留在這支手機上嗎？
receipt-keep-note = 這樣一有訊號就會送出，晚一點也會。沒有人讀得到您寫的話，但別人看得出這裡有一份報告在等待，以及它是關於仇恨還是偷竊。如果別人會看這支手機，請選不要。
receipt-keep-yes = 保留到送達為止
receipt-keep-no = 不要，只在頁面開著時
receipt-kept = 鎖好的報告會留在這支手機上，直到送達。「離開此頁」不會刪除它。
receipt-forget = 從這支手機刪除
earlier-title = 有一份鎖好的報告在這支手機上等待
earlier-delivered = 在這支手機上等待的報告已經送達。

## Errors

error-choose-one = 請選一個答案。
error-reader = 請至少選一個收件人。
error-date = 請輸入日期，或選「我不確定」。
error-date-future = 這一天還沒有到。請輸入較早的日期。
error-too-long = 太長了，無法上鎖。請縮短。
