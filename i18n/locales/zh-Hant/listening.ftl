# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = 請選一個
civic-search = 搜尋
list-next = 顯示更多
if-you-want = （想填再填）
step-less = 少一個
step-more = 多一個
paths-label = 更多頁面
problem-title = 沒有成功
no-signal = 沒有網路連線。您填的內容還在。有訊號後再送出。
problem-back = 返回
problem-kept = 您填的內容還在這個頁面上。請等一分鐘，再送一次。
later-busy = 現在使用的人非常多。請等一分鐘，再試一次。
later-storage = 現在無法儲存任何內容。請等一分鐘，再試一次。
later-again = 網址或表格裡有不對的地方。請返回，再試一次。
sent-title = 請看您的信箱
sent-until = 連結在 { $when } 之前有效。

## The pages without a script

basic-title = 傾聽會（不用 JavaScript 的版本）
basic-lead = 這些頁面在舊手機上也能用，不需要 JavaScript。
basic-sessions = 市政府在哪裡、什麼時候聽大家說
basic-neighborhoods = 各個社區說了什麼
basic-commitments = 市政府說會做什麼
basic-seat = 查看、更改或退回您的座位
basic-request = 在你們的場地辦一場
basic-next = 接下來的場次

## Schedule

sessions-title = 傾聽會
sessions-lead = 市政府來聽大家說。您可以說，也可以只坐著聽。不必說姓名。
sessions-all = 全部場次
sessions-none = 現在沒有安排場次。您可以申請辦一場。
sessions-none-chosen = 沒有場次符合您選的條件。
sessions-tell-me = 有場次時通知我
sessions-elsewhere = 下一場
sessions-show-all = 顯示全部場次
own-hall-title = 您有自己的場地嗎？
own-hall = 可以申請在你們平常聚會的地方辦一場。
own-hall-link = 向我們申請
filter-title = 選擇要看的場次
filter-all = 全部
filter-any = 不限
filter-neighborhood = 社區
filter-language = 語言
filter-way = 怎麼參加
filter-access = 您需要什麼
filter-from = 從這一天起
filter-show = 顯示
filter-clear = 清除
filter-chosen = 您選的條件
filter-remove = 去掉：{ $filter }
view-label = 顯示方式
view-list = 清單
view-month = 月曆
view-map = 地圖
month-before = 上個月
month-after = 下個月
month-day = { $sessions ->
   *[other] { $day }：{ $sessions } 場
 }
map-label = 場次地圖
map-note = 上方是北。號碼和下面清單上的一樣。
map-many = 像 ×3 這樣的標記，表示有幾場離得很近。
map-off = 地圖上沒有地點的場次
map-none = 這些場次沒有地圖上的地點。
keep-title = 隨時收到更新
keep-lead = 把日程放進您自己的行事曆或閱讀器。有更改會自動更新。
keep-calendar = 行事曆
keep-atom = Atom 訂閱
keep-json = JSON 訂閱
moved-from = 原本：
badge-cancelled = 已取消
badge-moved = 改時間
badge-over = 已結束
badge-live = 直播中
badge-soon = 快開始了
badge-interrupted = 中斷
badge-recording = 錄影
badge-waiting = 候補
badge-captions = 字幕
badge-asl = 手語（ASL）
badge-no-officers = 沒有警察
seats-full = { $seats ->
   *[other] 已滿，{ $seats } 個候補
 }
seats-open = { $seats ->
   *[other] 還有 { $seats } 個座位
 }

## A session

session-cancelled = 這一場已取消
session-cancelled-others = 看其他場次
session-moved = 這一場改了時間
session-moved-note = 已經有的座位照樣保留。
session-local-time = 依您手機的時間：{ $time }
session-phone-in = 用電話收聽和發言：
session-other-languages = 其他語言，請在 { $day } 之前提出
session-before = 來之前先知道
session-not-filmed = 不會錄影。
session-filmed = 會錄影。
session-filmed-off-camera = 會錄影。有些座位鏡頭拍不到。
session-record-findings = 您說的話不會留存。只寫下市政府了解到的事。
session-record-questions = 問題會列入公開紀錄。姓名不會。
session-record-recording = 整段錄影會成為公開紀錄。
session-no-name = 沒有人會問您的姓名、身分文件或地址。
session-hosts = 主辦：
session-calendar = 加到我的行事曆
session-follow = 關注這一場
seats-title = 保留座位
seats-just-come = 您可以直接來，不必先保留座位。
seats-closed = 這一場已經結束，不能再保留座位了。
seats-begun = 這一場已經開始，不必再保留座位。您可以直接來、打電話參加，或看直播。
seats-save = 保留座位
seats-wait = 加入候補名單
seats-no-mail = 您會拿到一個代碼和一張圖，到門口出示。不需要電子郵件。
seats-have-code = 我有代碼
seats-taken = { $all } 個座位，已保留 { $taken } 個
seats-open-of = { $seats ->
   *[other] { $all } 個座位，還有 { $seats } 個
 }
seats-queue-none = 沒有空座位了。目前還沒有人候補。
seats-queue = { $groups ->
   *[other] 有 { $groups } 組人在候補，共等 { $seats } 個座位
 }
access-title = 如果您有需要
access-no-asl = 沒有安排手語
access-no-captions = 沒有安排字幕
aid-asked-by = 需要口譯員或其他協助嗎？請在 { $day } 之前，保留座位時告訴我們。行不行，我們都會回覆。
aid-asked-late = 申請口譯員或其他協助的日期是 { $day }，已經過了。還是請您提出，我們會盡量安排。
agenda-title = 什麼時候做什麼
agenda-now = 現在
questions-title = 問題
questions-none = 還沒有可以顯示的問題。
question-me-too = 我也想知道
question-me-too-failed = 沒有送到。請再按一次。
question-answered = 已回答
question-supports = { $people ->
   *[other] 還有 { $people } 人也想問
 }

## Afterwards

record-title = 會議紀錄和到場人數
record-none = 會議紀錄還沒有出來。
record-people = { $people ->
   *[other] 有 { $people } 人到場
 }
record-groups = { $groups ->
   *[other] { $groups } 個團體
 }
record-minutes = 看會議紀錄
record-published = 發布日期：
record-late = 逾期
record-promised = 會議紀錄的承諾發布日期：
recording-late = 逾期
recording-promised = 錄影的承諾發布日期：

## Saving seats

sign-up-title = 保留座位
who-title = 誰要來？
who-me = 只有我
who-group = 一群人
seats-how-many = 要幾個座位？
group-name = 團體名稱
group-hint = 我們不問成員的姓名。警察永遠看不到這份名單。
group-file-save = 把這些回答存成檔案
group-file-load = 用檔案填寫
group-file-note = 檔案只留在您自己的手機或電腦上。下次可以用它替您的團體填好表格。
group-file-wrong = 這不是在這裡建立的檔案。
accept-partial = 如果坐不下所有人，有幾個就先給我們幾個
accept-least = 但至少要幾個座位
way-title = 您想怎麼參加？
choose-way = 請選擇您想怎麼參加。
fault-number = 請在這裡用數字填寫數量。
fault-most-seats = 一次報名最多 { $seats } 個座位。如果還有更多人，請再填一次表格。
fault-more-than-seats = 這個數字比您要的座位還多。
fault-least = 這個數字不能比您要的座位多。
needs-title = 您需要什麼？
needs-hint = 不需要就不用勾選。
needs-interpreter-language = 口譯的語言
needs-interpreter-choose = 請選擇口譯的語言。
extras-title = 輪椅位、小孩、發言的人
extras-hint = 每個數字都是你們全部加起來的人數。
extras-free = { $places ->
   *[other] 還有 { $places } 個
 }
extras-ages = 小孩的年齡
extras-speaker = 怎麼稱呼發言的人？
reach-title = 用電子郵件通知我
reach-email = 電子郵件
reach-email-hint = 您填了以後，我們會先寄一個連結。座位為您保留 30 分鐘。請在這段時間內打開連結，再按下那裡的按鈕。
reach-name = 姓名，或怎麼稱呼您
reach-name-hint = 什麼名字都可以。
reach-language = 寫信給我時用的語言
sign-up-vow-title = 誰能看到這些
sign-up-vow = 只有這一場的主辦人員，用來準備椅子和協助。警察永遠看不到誰報了名。
sign-up-shredded = 姓名和需要會在 { $day } 銷毀。
sign-up-send = 保留這些座位
draft-old = 這份表格打開已經超過一小時。您填的內容還在，請再送出一次。
draft-sent = 這份表格已經送出過了。如果您沒有看到回覆，請照原樣再填一次並送出：只會算一次，您也會看到您的代碼。
draft-new = 填一份新的表格
share-title = 今天從這個網路送來的內容非常多
share-why = 為了不讓機器佔光座位，我們要請您多做一件事。現在還沒有儲存任何內容。
share-mail = 請在表格裡填寫電子郵件地址，再送出一次。然後打開信裡的連結。
share-work = 您也可以再按一次按鈕。您的手機會計算一會兒，最多一分鐘。請不要關閉本頁。
share-working = 您的手機正在計算。
share-host = 不用電子郵件也可以：請主辦人員為您保留座位，或明天再試。
share-ask = 您也可以明天再試，或在會上直接提問。
share-tomorrow = 您也可以明天再試。
share-more-seats = 今天從這個網路保留的座位非常多。如果還需要座位，請填寫電子郵件地址並打開信裡的連結，或請主辦人員幫忙。
if-full-title = 如果滿了
if-full-place = { $way }：您會是候補第 { $place } 位。
if-full-hold = { $hours ->
   *[other] 有空位時，我們為您保留 { $hours } 小時。
 }
if-full-last-day = 最後一天，空位會給下一組坐得下的人。
if-full-keep = 就算您不接受一部分座位，候補順位也不變。

## What a code opens

seat-entry-title = 您的座位
seat-entry-lead = 請輸入您保留座位時拿到的代碼。
seat-entry-show = 顯示我的座位
seat-entry-lost = 代碼不見了嗎？我們查不到，因為我們不知道哪個代碼是誰的。如果您留了電子郵件，代碼在我們寄的信裡。
seat-entry-closed = 用這個網址只能在 15 分鐘內看到您的座位。要再看，請輸入您的代碼。
seat-entry-report = 24 個數字的代碼是報告用的
seat-code-label = 您的代碼
seat-code-hint = 16 個數字。有沒有空格都沒關係。
seat-code-keep = 請寫下來或拍照。拿到代碼的人就能更改您的座位。
seat-paper-address = 查看或更改您的座位：
seat-title = 您的座位
seat-fresh-title = 請留著這個代碼
seat-session-cancelled = 大家都不必來了，您也不必做什麼。您的報名會自動取消。
seat-session-moved = 您的座位還是您的。如果新的時間不方便，請退回座位。
seat-unconfirmed = 還沒有定下來
seat-held = { $seats ->
   *[other] 我們為您保留 { $seats } 個座位。
 }
seat-held-part = { $seats ->
   *[other] 您要的 { $wanted } 個座位，我們先為您保留 { $seats } 個。其餘的還在候補。
 }
seat-confirm-sent = 我們寄了一封信給您。請及時打開信裡的連結，再按下那裡的按鈕，否則這次報名會全部取消。
seat-confirm-press = 請及時按下面的按鈕，否則這次報名會全部取消。
seat-address-sent = 我們寄了一封信到您留的電子郵件地址。請打開信裡的連結，再按下那裡的按鈕，這樣我們才能寫信給您。不論您按不按，報名都有效。
seat-address-press = 請按下面的按鈕，這樣我們才能寫信到這個電子郵件地址。不論您按不按，報名都有效。
seat-registered = 已保留
seat-registered-note = { $seats ->
   *[other] 您有 { $seats } 個座位。
 }
seat-partly = 保留了一部分
seat-partly-note = { $seats ->
   *[other] 您要的 { $wanted } 個座位，已經有 { $seats } 個。其餘的還在候補。
 }
seat-waiting-note = { $wanted ->
   *[other] 您正在候補 { $wanted } 個座位。
 }
seat-cancelled = 已退回
seat-cancelled-note = 這些座位已經退回，可以給別人了。
seat-expired = 已結束
seat-expired-note = 連結裡的按鈕沒有及時按下，或這一場已經結束。您可以重新保留座位。
seat-hold-until = 保留到：
seat-came = { $people ->
   *[other] 你們有 { $people } 人到場。
 }
seat-place = 您是候補第 { $place } 位。
seat-ahead = { $seats ->
   *[other] 排在您前面的人共等 { $seats } 個座位。
 }
seat-next = 下一個就是您。
seat-seats = { $seats ->
   *[other] { $seats } 個座位
 }
seat-qr = 您代碼的圖，到門口出示
seat-print = 列印
seat-copy = 複製代碼
seat-copied = 已複製
seat-picture = 存成圖片
seat-picture-note = 沒有訊號也能打開。它會留在這支手機上，直到您刪除。看到這張圖的人就能更改您的座位。
seat-needs-title = 您提出的需要
seat-confirm = 是，確認報名
seat-confirm-address = 是，寫信到這個地址
seat-stop-waiting = 這些座位就夠了，不再候補
seat-change-title = 更改
seat-change-number = 改座位數
seat-change-note = 減少座位馬上就好。要增加，多出來的部分可能要候補。已經有的座位還是您的。
seat-change-send = 更改座位數
seat-describe = 您需要什麼，怎麼聯絡您
seat-describe-send = 儲存
seat-done-confirm = 謝謝您。有變化時，我們會寫信給您。
seat-done-change = 座位數已更改。
seat-done-accept = 座位是您的了。
seat-done-accept-held = 您已接受這些座位。打開我們信裡的連結並按下按鈕後，才算定下來。
seat-done-decline = 這些座位讓給別人了。您的候補順位不變。
seat-done-stop = 您不再候補其他座位。
seat-done-describe = 已儲存。
seat-done-hand-over = 這是新的代碼。舊的不能再用了。
seat-done-roster = 名單已儲存。
seat-done-cancel = 座位已經退回。謝謝您告訴我們。
need-asked = 已提出
door-need-asked = 還沒有回覆
need-confirmed = 會準備好
need-declined = 無法提供
need-declined-note = 很抱歉。您可以在下面提出別的需要，或退回座位。
offer-title = { $seats ->
   *[other] 您要的 { $wanted } 個座位，現在空出 { $seats } 個。要嗎？
 }
offer-note = 如果您要，其餘的繼續候補。如果不要，您的候補順位不變。
offer-until = 為您保留到：
offer-take = 我要這些座位
offer-let-go = 讓給別人
roster-title = 名單
roster-label = 姓名，一行一個
roster-hint = 不一定要寫。只給人數就夠了。
roster-there = 您存了一份名單。已經鎖好。
roster-vow = 只有主辦人員能打開這份名單。每次打開都會寫進紀錄。它會和其他資料一起銷毀。
roster-read = 打開名單
roster-send = 儲存名單
hand-over-title = 把座位轉給別人
hand-over-note = 有別人代替您來嗎？您會拿到一個新代碼，可以交給對方。您的代碼馬上失效，您的姓名、電子郵件和名單會刪除。您提出的需要，例如口譯，會保留。
hand-over-send = 產生新代碼
cancel-title = 退回座位
cancel-waiting = 不再候補
cancel-note = { $seats ->
   *[other] { $seats } 個座位會給下一位候補的人。這無法復原。
 }
cancel-waiting-note = 您會離開候補名單。這無法復原。
cancel-send = 是，退回

## Questions

ask-title = 提一個問題
ask-label = 您的問題
ask-hint = 短一點就好。請不要寫任何人的名字。
ask-language = 問題的語言
ask-nameless = 主持人會唸出來，不說姓名。我們不知道是誰問的。
ask-public = 它會列入公開紀錄。
ask-send = 送出問題
ask-sent-title = 您的問題收到了
ask-sent = 主持人會先看過，然後大家都能看到。
ask-another = 再提一個問題
ask-watch = 回到直播

## Asking for a session

request-title = 申請辦一場
request-one-title = 一份申請
request-lead = 你們的團體、你們的場地、你們的語言。市政府到你們那裡去。
request-promise = { $days ->
   *[other] 市政府會在 { $days } 天內回覆。有沒有做到，大家都看得到。
 }
request-see-all = 所有申請和回覆
request-topic = 您想談什麼？
request-topic-hint = 這一項大家都能看到。請不要寫任何人的名字。
request-neighborhood = 社區
request-hall = 可以在哪裡辦？
request-hall-hint = 會堂、教會、寺廟、商店、校園都可以。沒有就不填。
request-size = 大約多少人？
request-days = 哪些日子方便
request-day = 日期 { $number }
request-languages = 語言
request-access = 現場有什麼設備，或需要什麼？
request-group-hint = 這一項大家都能看到。不想寫名稱就不填。
request-contact = 我們怎麼聯絡您？
request-contact-hint = 電話號碼或電子郵件。
request-destroyed = 這個團體寫的內容，在這份申請最後一次更新的 90 天後已經銷毀。
request-vow = 只有主辦人員能打開您的聯絡方式。每次打開都會寫進紀錄。
request-send = 送出申請
request-asked = 等待回覆
request-overdue = 逾期未回覆
request-overdue-note = 市政府承諾回覆的日期已經過了，還沒有回覆。
request-answered = 已回覆
request-scheduled = 已安排一場
request-declined = 回覆：不辦
request-withdrawn = 已撤回
request-unnamed = 一個團體
request-month = 希望的時間：{ $month }
request-came = 申請日期：
request-due = 回覆期限：
request-answered-on = 回覆日期：
request-what = 他們申請的內容
request-people = { $people ->
   *[other] 大約 { $people } 人
 }
request-answer = 市政府的回覆
request-session = 前往這一場
request-code-title = 這份申請的代碼
request-code-note = 您可以用它回來撤回申請。拿到代碼的人都可以這樣做。
request-withdraw = 撤回申請
request-withdraw-note = 您的聯絡方式會銷毀。您申請的內容會留在這個頁面，標示為已撤回。
request-withdraw-send = 是，撤回
requests-title = 大家的申請
requests-lead = 誰提出了申請，市政府怎麼回覆，哪些逾期了。
requests-none = 還沒有人申請。

## Meetings of a division

meeting-label = 警區會議
meeting-entry-lead = 供一個警區的警員使用。請輸入主辦人員給您的鑰匙。
meeting-not-open = 這場會議還沒有開放。您的鑰匙是對的：請留著，等主辦人員開放會議後再來。
meeting-open = 打開會議頁面
meeting-vow = 您可以不具名提問。問題不會附帶警員編號、登入資料或網路位址。

## The door, for a group that helps there

door-title = 在門口幫忙
door-lead = 您在一場活動的門口幫忙，主辦人員給了您一把鑰匙。這裡只顯示數字，沒有任何人的姓名。
door-key-label = 您的鑰匙
door-key-hint = 16 個數字。是主辦人員給您的。
door-open = 打開門口名單
door-came = { $came ->
   *[other] 目前有 { $came } 人到場。
 }
door-counted = 已計入。謝謝您。
door-count-label = 現在進來幾個人
door-count-hint = 一個團體可以一次計入，最多 50 人。
door-count-send = 計入人數
door-take-back = 減去這些人數
door-expected = 預計會來的人
door-seats = { $seats ->
   *[other] 已保留 { $seats } 個座位
 }，候補 { $waiting } 個
door-needs = 大家需要什麼
door-again = 顯示最新數字
door-vow = 您只看得到有多少人，永遠看不到是誰。這把鑰匙在活動結束一天後失效。
