# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = 日程
hosting-coverage = 社區
hosting-commitments = 承諾
hosting-requests = 申請
hosting-no-page = 這個網址沒有內容。請從日程繼續。
hosting-unsaved-heading = 不儲存就離開嗎？
hosting-unsaved = 本頁有內容尚未儲存或送出。離開後就會消失。
hosting-unsaved-leave = 離開
hosting-no = 返回
hosting-save = 儲存
hosting-save-draft = 存為草稿
hosting-saving = 儲存中…
hosting-saved = 已儲存
hosting-saved-first = 已儲存，排在最前面。
hosting-edit = 修改
hosting-remove = 移除
hosting-copy = 複製
hosting-choose = 請選擇…
hosting-all = 全部
hosting-more = 顯示更多
hosting-failed = 無法載入。
hosting-failed-stale = 這是之前的內容。無法重新整理。
hosting-keys-down = 下一列
hosting-keys-up = 上一列
hosting-keys-open = 打開這一場
hosting-keys-new = 新增場次
hosting-keys-refresh = 重新整理
hosting-keys-tabs = 場次的各分頁
hosting-keys-search = 在門口名單找人
hosting-keys-back = 回到日程
hosting-keys-schedule = 前往日程
hosting-keys-others = 社區、承諾、申請
hosting-keys-help = 這份清單

## Schedule

hosting-new = 新增場次
hosting-series = 新增系列場次
hosting-division = 新增警區會議
hosting-schedule-count = { $count ->
   *[other] { $count } 場
 }
hosting-schedule-first = 前 { $count } 場
hosting-schedule-empty = 還沒有場次。請新增一場，或更改篩選條件。
hosting-filters = 哪些場次
hosting-filter-state = 狀態
hosting-filter-kind = 對象
hosting-filter-late = 逾期
hosting-filter-from = 從
hosting-filter-until = 到
hosting-column-when = 時間
hosting-column-session = 場次
hosting-column-state = 狀態
hosting-column-seats = 座位
hosting-column-look = 注意事項
hosting-seats = { $taken } / { $capacity }
hosting-waiting = { $count } 個候補
hosting-questions-waiting = { $count ->
   *[other] { $count } 個問題待審
 }
hosting-whole-city = 全市
hosting-coverage-none = 還沒有
hosting-coverage-held = { $count ->
   *[other] { $count } 場
 }
hosting-coverage-sum = { $all } 個社區中，{ $held } 個辦過傾聽會。
hosting-coverage-sessions = 已辦場次
hosting-coverage-last = 上一場
hosting-coverage-next = 下一場
hosting-coverage-plan = 在這裡安排一場
hosting-days-ago = { $days ->
    [0] 今天
   *[other] { $days } 天前
 }

## Warnings

hosting-warning-agenda-late = 沒有議程，不到 72 小時
hosting-warning-agenda-very-late = 沒有議程，不到 24 小時
hosting-warning-board-majority = 委員會過半數委員出席
hosting-warning-interpreter-needed = 需要口譯員
hosting-warning-needs-undecided = 需求尚未決定
hosting-warning-no-stream = 沒有直播
hosting-warning-record-late = 會議紀錄逾期
hosting-warning-note-agenda-late = 例行會議須在 72 小時前公布議程。請馬上寫議程。
hosting-warning-note-agenda-very-late = 即使是特別會議，也須在 24 小時前公布議程。請馬上寫，或更改這一場的時間。
hosting-warning-note-board-majority = 如果委員會過半數委員參加，依布朗法（Brown Act），這一場可能算是該委員會的會議。公告事宜請詢問市府律師（City Attorney）。
hosting-warning-note-interpreter-needed = 要求口譯員的人數已達標準，但還沒有確認口譯員。請先預訂，再到門口名單確認。
hosting-warning-note-needs-undecided = 提出需求的日期已過。大家在等需求能否滿足的答覆。
hosting-warning-note-no-stream = 這一場是公開的，但沒有人能在家觀看。請新增直播。
hosting-warning-note-record-late = 會議紀錄已過承諾的日期。所有人都看得到逾期。

## A session's form

hosting-part-what = 主題
hosting-part-where = 地點和時間
hosting-part-people = 誰可以來
hosting-part-said = 事前告知大家的事
hosting-title = 標題
hosting-summary = 內容說明
hosting-written-in = 撰寫語言
hosting-organizer = 主辦單位
hosting-co-hosts = 和市政府合辦的團體
hosting-one-a-line = 一行一個。
hosting-agenda = 議程
hosting-agenda-hint = 一行一項，寫上時間：18:30 開場
hosting-add-translation = 新增譯文
hosting-language = 語言
hosting-area = 警區
hosting-neighborhood = 社區
hosting-starts = 開始
hosting-ends = 結束
hosting-zone = 時區
hosting-zone-hint = 會場所在的時區，例如 America/Los_Angeles。
hosting-hall = 會場
hosting-address = 街道和門牌
hosting-point = 地圖位置
hosting-point-hint = 兩個數字：34.0537, -118.2428
hosting-way-there = 交通方式
hosting-way-there-hint = 公車、停車、走哪個門。
hosting-ways = 參加方式
hosting-pools = 座位
hosting-pools-hint = 不提供的項目不填數字。增加座位後，候補的人馬上遞補。
hosting-languages = 使用或提供口譯的語言
hosting-access = 提供的協助
hosting-officers = 警員
hosting-public-record = 哪些列入公開紀錄
hosting-phone-in = 電話收聽號碼
hosting-ask-aid-by = 申請協助的截止日
hosting-recording-days = 幾天內發布錄影
hosting-recording-days-hint = 不錄影就不填。過了日期，所有人都看得到逾期。
hosting-filmed = 有攝影機
hosting-division-about = 一個警區警員的內部會議，永遠不會列出。警員在您只會拿到一次的網址上不具名提問。
hosting-door-key-heading = 警員的鑰匙
hosting-door-key-about = 這把鑰匙能打開警員提問的頁面。只在現在顯示。請複製，交給這個警區的警員。
hosting-door-address-about = 這個網址會打開已經填好鑰匙的頁面。# 號後面的內容，瀏覽器不會送給任何人。如果沒有 JavaScript，警員要在頁面上輸入鑰匙。
hosting-door-address-copy = 複製網址
hosting-door-address-qr = 網址的圖，供手機掃描
hosting-to-session = 前往會議
hosting-door-key-new = 產生新鑰匙…
hosting-door-key-renew = 產生新鑰匙後，舊鑰匙就什麼都打不開了。有舊鑰匙的人都需要新的。這會寫入紀錄。
hosting-door-key-yes = 產生新鑰匙
hosting-door-key-lost = 鑰匙不見了嗎？鑰匙沒有存在任何地方，無法再次顯示。您可以產生新的。

hosting-wrong-title = 請寫標題，最多 120 個字。
hosting-wrong-summary = 請說明內容，最多 2,000 個字。
hosting-wrong-organizer = 請寫主辦單位。
hosting-wrong-area = 請選警區。
hosting-wrong-time = 請選日期和時間。
hosting-wrong-end = 結束時間必須晚於開始時間。
hosting-wrong-zone = 請寫時區。
hosting-wrong-ways = 請至少選一種參加方式。
hosting-wrong-hall = 有人會到現場。請寫會場名稱。
hosting-wrong-point = 請寫兩個數字：先緯度，後經度。
hosting-wrong-languages = 請至少選一種語言。
hosting-wrong-seats = 每種參加方式都要有座位數。
hosting-wrong-day = 請選存在的日期。
hosting-wrong-agenda = 每行都要有時間和文字：18:30 開場
hosting-wrong-agenda-time = 每個時間都要在開始和結束之間。
hosting-wrong-number = 請寫數字，或不填。
hosting-wrong-translation = 每份譯文都要有標題和內文。
hosting-wrong-reason = 請寫取消的原因。
hosting-wrong-answer = 請寫市政府給這個團體的回覆。
hosting-wrong-planned = 請選已安排的場次。
hosting-wrong-not-planned = 這裡選了一場。請按「已安排一場」，或不選場次。
hosting-wrong-past = 請選還沒有過去的日期。
hosting-wrong-until = 最後一天早於第一天。
hosting-wrong-aid-late = 這一天在場次之後。請選場次當天，或更早的日期。
hosting-wrong-phone = 請寫可以撥打的號碼：只能有數字、空格和 + - ( ) . , # *
hosting-wrong-said-by = 到場的人沒有這麼多。請核對人數。
hosting-wrong-server = 伺服器沒有接受。請再看一次。
hosting-wrong-neighborhood = 請選社區。
hosting-wrong-long = 太長。請縮短。
hosting-wrong-meant = 請寫意思，最多 400 個字。
hosting-wrong-promise = 請寫會做什麼，最多 160 個字。
hosting-wrong-owner = 請寫誰來做。
hosting-wrong-note = 請寫發生了什麼，最多 600 個字。
hosting-wrong-parts-many = 沒有這麼多部分。請核對數字。
hosting-wrong-parts-open = 所有部分都完成，才算已完成。請填入總共的部分數，或選別的狀態。
hosting-wrong-parts-few = 已經完成的部分比這個數字多。
hosting-wrong-due-step = 要更改期限，請新增進展。新舊兩個日期都會留在經過裡。
hosting-wrong-state = 不能改成這個狀態。已完成或不會做的，只能改回進行中。
hosting-wrong-link = 連結開頭是 https://
hosting-wrong-stream = 每個直播都要有 https:// 開頭的網址，或頻道名稱。
hosting-wrong-series = 請選社區，以及 0 到 366 天的間隔。
hosting-wrong-boards = 每個委員會請寫兩個數字：4/7

## A series

hosting-series-where = 哪些社區
hosting-series-find = 尋找社區
hosting-series-all = 全部
hosting-series-new = 還沒有場次的社區
hosting-series-none = 全部不選
hosting-series-chosen = { $count ->
    [0] 還沒有選。會依您勾選的順序排列。
   *[other] 已選 { $count } 個，依您勾選的順序排列。
 }
hosting-every-days = 兩場之間的天數
hosting-every-days-hint = 7 是每週一次。0 是全部同一天。
hosting-series-preview = 將會建立的場次
hosting-series-preview-empty = 請選社區和開始時間，就能看到將會建立的場次。
hosting-make-drafts = 建立草稿
hosting-series-made = { $count ->
   *[other] 已建立 { $count } 份草稿
 }
hosting-series-publish = 發布這個系列的全部場次
hosting-series-published = { $all } 場中，已發布 { $count } 場

## Publish, move, call off, close

hosting-tabs = 場次的各部分
hosting-tab-facts = 場次
hosting-tab-door = 門口
hosting-tab-stream = 直播
hosting-tab-questions = 問題
hosting-tab-minutes = 會議紀錄
hosting-tab-findings = 聽到的意見
hosting-publish = 發布
hosting-publish-words = 從現在起，所有人都看得到這一場，也能報名。
hosting-publish-division = 從現在起，有鑰匙的警員可以提問。這個會議不會列在任何地方。
hosting-close = 結束這一場
hosting-close-words = 不再接受報到和問題。會議紀錄和聽到的意見還可以寫。
hosting-cancel = 取消這一場…
hosting-cancel-yes = 確定取消這一場
hosting-cancel-words = { $count ->
    [0] 沒有人報名。這一場會留在日程上，標示為已取消。
   *[other] 會馬上通知 { $count } 筆報名，行事曆也會更新。這無法復原。
 }
hosting-cancel-reason = 原因？所有人都會看到。
hosting-cancelled-because = 取消原因：
hosting-move-tells = { $count ->
    [0] 您更改了時間或地點。還沒有人報名；行事曆會更新。
   *[other] 您更改了時間或地點。會通知 { $count } 筆報名，行事曆也會更新。
 }
hosting-move-heading = 更改時間或地點
hosting-move-yes = 儲存並通知
hosting-untold = { $count ->
   *[other] 有 { $count } 筆報名沒有已確認的電子郵件地址，無法通知。請在門口貼一張告示。
 }
hosting-boards = 委員會委員
hosting-boards-label = 表示會來的委員
hosting-boards-hint = 一行一個委員會，寫上幾位委員會來：Pico Union 鄰里委員會 4/7
hosting-retention = 個人資料
hosting-shredded-due = 姓名、需求和名單將在 { $day } 銷毀。之後沒有人能打開。
hosting-shredded-on = 姓名、需求和名單已在 { $day } 銷毀。
hosting-shredded-sign-ups = 報名
hosting-shredded-rosters = 名單
hosting-shredded-questions = 問題
hosting-shredded-letters = 未寄出的郵件

## The door

hosting-door-opening = 正在打開門口名單。這會寫入紀錄。
hosting-door-search = 前四個數字，或姓名
hosting-door-came = 到場 { $came } / { $seats }
hosting-door-unsent = { $count ->
   *[other] { $count } 筆人數尚未送出
 }
hosting-door-kept = { $count ->
   *[other] 有 { $count } 筆人數在這裡等待，一有訊號就會送出。請不要關閉本頁。
 }
hosting-scan = 用相機掃描代碼
hosting-scan-stop = 關閉相機
hosting-scan-picture = 相機畫面
hosting-scan-aim = 請把代碼放在相機前。
hosting-scan-refused = 現在不能使用相機。請輸入前四個數字。
hosting-scan-unknown = 這個代碼不在這一場的門口名單上。
hosting-scan-several = 門口名單上有幾個代碼的開頭和這個一樣。請詢問姓名。
hosting-scan-counted = 已計入一人。
hosting-scan-again = 這個代碼之前已經計入。
hosting-scan-group = { $count ->
   *[other] { $count } 個座位。請填寫來了幾個人。
 }
hosting-door-walk-ins = 未報名
hosting-door-less = 少一人
hosting-door-more = 多一人
hosting-door-number = 到場人數
hosting-door-all = 全部到場
hosting-door-add-walk-in = 又多來了一人
hosting-door-look = 核對這個人數
hosting-door-too-many = { $count ->
   *[other] 比座位數多 { $count } 人。是不是在兩台裝置上都計入了？請核對。
 }
hosting-door-counted-twice = 重複計入了
hosting-door-without-sign-up = 是未報名的人
hosting-door-to-look-at = { $count ->
   *[other] 請核對 { $count } 筆報名的人數：
 }
hosting-door-no-name = 沒有姓名
hosting-door-wanted = 要求 { $count } 個
hosting-door-ages = 年齡：{ $ages }
hosting-door-empty = 沒有人報名。請用上面的按鈕計算人數。
hosting-door-nobody = 沒有符合的人。請少輸入幾個數字，或計入未報名人數。
hosting-roster-open = 打開姓名
hosting-roster-words = 這是一個團體成員的姓名。打開會連同您的名字寫入紀錄。有需要才打開。
hosting-roster-yes = 打開並記錄
hosting-roster-hide = 關上姓名
hosting-needs = 大家的需求
hosting-needs-about = 您的決定會通知每個提出的人。
hosting-need = 需求
hosting-need-who = 誰
hosting-need-decision = 決定
hosting-need-sign-ups = { $count ->
   *[other] { $count } 筆報名
 }
hosting-need-seats = { $count ->
   *[other] { $count } 個座位
 }
hosting-need-confirm = 會準備好
hosting-need-decline = 無法提供

## Streams

hosting-streams-edit = 修改直播
hosting-streams-empty = 還沒有直播。請新增，讓大家能在家觀看。
hosting-add-stream = 新增直播
hosting-stream-language = 聲音的語言
hosting-source = 來源
hosting-stream-address = 網址
hosting-stream-address-hint = https://…，或頻道名稱。
hosting-backup = 備用來源
hosting-provider = 頁面由誰營運
hosting-provider-hint = 例如 YouTube。前往之前會提醒觀眾。
hosting-captions = 字幕
hosting-stream-asl = 畫面中有手語翻譯
hosting-stream-interpreted = 聽得到口譯
hosting-move-up = 上移
hosting-since = { $time } 起
hosting-by-hand = 手動設定
hosting-by-probe = 自動偵測
hosting-by-clock = 依時間
hosting-set-state = 手動設定狀態
hosting-set-live = 直播中
hosting-set-interrupted = 已中斷
hosting-set-ended = 已結束
hosting-set-later = 從開始前半小時起，您可以在這裡設定為直播中。
hosting-set-too-early = 從開始前半小時到結束後四小時，才能設定為直播中。
hosting-give-back = 改回自動偵測
hosting-alarms = 這台裝置上的提醒
hosting-alarms-off = 您主辦的場次如果直播中斷，這台裝置可以馬上通知您，關閉主控台後也可以。
hosting-alarms-on = 您主辦的場次一旦直播中斷，這台裝置會馬上通知您。您也會收到電子郵件。
hosting-alarms-asked = 瀏覽器正在詢問您。請允許。
hosting-alarms-denied = 您的瀏覽器不允許提醒。您可以在瀏覽器中更改這個頁面的設定。我們會用電子郵件通知您。
hosting-alarms-unsupported = 這個瀏覽器無法顯示提醒。我們會用電子郵件通知您。
hosting-alarms-failed = 沒有成功。我們會用電子郵件通知您。您可以再試一次。
hosting-alarms-switch-on = 在這台裝置上開啟
hosting-alarms-switch-off = 在這台裝置上關閉
hosting-hour-left = 一小時的時限還剩 { $time }
hosting-hour-what = 請暫停會議，設法恢復直播。觀眾會看到電話號碼和備用來源。
hosting-hour-over = 一小時已過。您可以不直播繼續進行，但要當場說明。
hosting-afterwards = 錄影和字幕
hosting-recording = 錄影網址
hosting-recording-due = 承諾日期 { $day }
hosting-recording-overdue = 錄影逾期
hosting-texts = 字幕檔
hosting-text-language = 檔案的語言
hosting-text-file = WebVTT 檔，最大 2 MB
hosting-by-a-person = 由人撰寫

## Questions

hosting-questions-sort = 把待審的排在前面
hosting-questions-empty = 還沒有問題。
hosting-supports = { $count ->
   *[other] 還有 { $count } 人想知道
 }
hosting-question-shown = 所有人會看到的文字
hosting-question-shown-hint = 去掉姓名，保留原意。
hosting-question-answer = 回答
hosting-question-show = 顯示
hosting-question-answered = 連同回答顯示
hosting-question-decline = 不顯示

## Minutes

hosting-minutes = 會議紀錄
hosting-minutes-hint = 用簡單的話。不寫到場者的姓名。
hosting-minutes-later = 會議紀錄從開始時就能儲存，結束後才能發布。
hosting-minutes-changed = 別人儲存了另一份會議紀錄，顯示在這裡；您自己寫的還在下面的欄位裡。請把兩份合在一起，再儲存。
hosting-organizations = 到場團體數
hosting-publish-record = 發布會議紀錄
hosting-record-published = 已在 { $day } 發布。再次儲存會更改所有人看到的內容。
hosting-record-due = 承諾日期 { $day }。

## Findings

hosting-new-finding = 寫下聽到的意見
hosting-finding-edit = 修改聽到的意見
hosting-findings-empty = 還沒有寫下任何內容。
hosting-quote = 原話
hosting-quote-hint = 不寫姓名。可以不填。
hosting-meant = 意思
hosting-theme = 主題
hosting-said-by = 大約多少人說
hosting-said-by-hint = 沒有人計算就不填。少於 10 人不顯示。
hosting-said-by-count = { $count ->
   *[other] 大約 { $count } 人說
 }
hosting-answered-by = 回應這件事的承諾
hosting-answered-by-hint = 這個社區的承諾。
hosting-publish-it = 公開給所有人看
hosting-is-published = 已發布
hosting-is-draft = 草稿

## Commitments

hosting-new-commitment = 新增承諾
hosting-commitments-none = 沒有符合條件的承諾。請減少條件。
hosting-commitments-empty = 還沒有承諾。
hosting-promise = 會做什麼
hosting-more-about = 詳細說明
hosting-owner = 誰來做
hosting-budget = 經費來源
hosting-due = 期限
hosting-parts = 總共幾個部分
hosting-answers = 回應哪些意見
hosting-answers-hint = 這個社區的意見。
hosting-late = { $days ->
   *[other] 逾期 { $days } 天
 }
hosting-due-on = 期限 { $day }
hosting-due-moved = 期限 { $day }，原定 { $first }
hosting-parts-done = 完成 { $done } / { $all } 個部分
hosting-findings-count = { $count ->
   *[other] 回應 { $count } 則意見
 }
hosting-history = 經過
hosting-add-step = 新增進展
hosting-step-about = 進展寫下後就不能更改。會通知關注的人。
hosting-step-state = 目前狀態
hosting-step-parts = 目前完成幾個部分
hosting-step-note = 發生了什麼
hosting-step-evidence = 在哪裡可以看到
hosting-step-due = 新期限
hosting-step-due-hint = 舊期限會留在經過裡。

## Requests

hosting-requests-open = { $count ->
   *[other] 有 { $count } 份申請還沒有回覆
 }
hosting-requests-empty = 還沒有團體申請。
hosting-request-no-group = 未具名的團體
hosting-request-due = { $day } 前回覆
hosting-request-size = 大約人數
hosting-request-days = 方便的日子
hosting-request-contact = 聯絡方式
hosting-request-contact-open = 打開聯絡方式
hosting-request-contact-words = 打開會寫入紀錄，並記下您的姓名。
hosting-request-contact-gone = 這個團體的聯絡方式已經銷毀。
hosting-request-reply = 回覆
hosting-request-answer = 回覆內容
hosting-request-answer-hint = 所有人都看得到。
hosting-request-session = 因此安排的場次
hosting-request-send = 送出回覆
hosting-request-schedule = 已安排一場
hosting-request-plan = 依這份申請安排一場
hosting-request-planning = 您正在安排一個團體申請的場次。發布後，這份申請會標示已安排。
hosting-request-decline = 拒絕，並說明原因

## States and kinds

hosting-word-public = 所有人
hosting-word-division = 警區會議
hosting-word-draft = 草稿
hosting-word-published = 已發布
hosting-word-cancelled = 已取消
hosting-word-closed = 已結束
hosting-word-findings-only = 只有聽到的意見
hosting-word-questions = 問題和回答，不含姓名
hosting-word-recording = 整段錄影
hosting-word-asked = 已提出
hosting-word-confirmed = 已確認
hosting-word-declined = 已拒絕
hosting-word-unconfirmed = 未確認
hosting-word-registered = 有座位
hosting-word-partly = 有部分座位
hosting-word-waiting = 候補中
hosting-word-shown = 已顯示
hosting-word-answered = 已回答
hosting-word-scheduled = 已安排
hosting-word-withdrawn = 已撤回
hosting-word-starting-soon = 即將開始
hosting-word-live = 直播中
hosting-word-interrupted = 中斷
hosting-word-ended = 已結束
hosting-word-recording-posted = 錄影已發布
hosting-word-unknown = 不明
hosting-word-hls = 自有播放器（HLS）
hosting-word-page = 公司的頁面
hosting-word-channel = 電視或電台頻道
hosting-word-no-captions = 沒有字幕
hosting-word-automatic = 機器字幕
hosting-word-human = 人工字幕
hosting-word-promised = 已承諾
hosting-word-underway = 進行中
hosting-word-done = 已完成
hosting-word-dropped = 不做

hosting-door-helpers = 在門口幫忙的團體
hosting-co-hosts-about = 來幫忙的團體會拿到一把鑰匙。它能打開「在門口幫忙」頁面：預計多少人來、他們需要什麼，以及計算人數。不顯示姓名。
hosting-co-host-name = 團體名稱
hosting-co-host-hint = 寫團體，不寫個人。
hosting-co-host-make = 產生鑰匙
hosting-co-host-key = 這把鑰匙只在現在顯示。請複製，交給：
hosting-co-host-revoke = 收回鑰匙
hosting-co-host-revoke-one = 收回鑰匙：{ $name }
hosting-co-host-revoke-words = 這把鑰匙以後什麼都打不開。已計入的人數會保留。
hosting-discard = 丟棄草稿
hosting-discard-words = 草稿會永久消失。沒有人看過它，也不會通知任何人。
