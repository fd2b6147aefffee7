# Findings and commitments

heard-title = 我們聽到的
heard-none = 還沒有寫下任何內容。
will-do-title = 我們會做的
will-do-none = 還沒有承諾任何事。
will-do-nothing-open = 現在沒有待完成的承諾。
done-title = 已完成
dropped-title = 我們不會做的，以及原因
tally-heard = 聽到
tally-promised = 承諾
tally-done = 完成
tally-late = 逾期
neighborhoods-title = 各社區
neighborhoods-lead = 大家說了什麼，市政府承諾了什麼，後來怎麼樣。
neighborhoods-visited = { $all } 個社區中，有 { $visited } 個辦過傾聽會
neighborhoods-search = 社區名稱
neighborhoods-none = 沒有叫這個名稱的社區。
neighborhoods-heard = 我們去過的社區
neighborhoods-not-yet = 還沒有去的社區
neighborhoods-not-yet-note = 這裡還沒有人來聽過。
neighborhoods-in = { $neighborhoods ->
   *[other] { $neighborhoods } 個社區
 }
neighborhood-held = { $sessions ->
   *[other] { $sessions } 場
 }
neighborhood-last = 上一場：
neighborhood-next = 下一場：
neighborhood-none-yet = 還沒有辦過。
neighborhood-promises = 承諾 { $promised } 項，完成 { $done } 項
neighborhood-late = 逾期 { $late } 項
neighborhood-come = 來談談
neighborhood-past = 辦過的場次
neighborhood-more-next = 這裡接下來的其他場次
neighborhood-more-heard = 我們以前聽到的
neighborhood-more-promised = 對這個社區的全部承諾
neighborhood-more-past = 從第一場起，在這裡辦過的全部場次
finding-label = 我們聽到的
finding-said-by = { $people ->
   *[other] 大約有 { $people } 人這麼說
 }
finding-answers = { $commitments ->
   *[other] 有 { $commitments } 項承諾回應這件事
 }
finding-no-answer = 還沒有承諾回應這件事
finding-heard-at = 聽到的場合：
finding-answered-by = 我們會怎麼做
finding-unanswered = 還沒有承諾回應這件事。您可以關注，有消息就會通知您。
state-promised = 已承諾
state-underway = 進行中
state-done = 已完成
state-dropped = 不會做
commitments-title = 市政府的承諾
commitments-lead = 誰來做、什麼時候做完、做得怎麼樣。逾期的排在前面。
commitments-data = 全部承諾的資料（JSON）
commitments-none = 市政府還沒有承諾任何事。
commitments-none-chosen = 沒有承諾符合您選的條件。
filter-late = 只看逾期的
filter-state = 進度
commitment-late-by = { $days ->
   *[other] 逾期 { $days } 天
 }
commitment-done-on = { $day } 完成
commitment-done-late = { $days ->
   *[other] { $day } 完成，逾期 { $days } 天
 }
commitment-on-time = 準時
commitment-due = 期限：
commitment-first-due = 原定：
commitment-owner = 誰來做：
commitment-budget = 經費來源：
commitment-parts-done = { $all } 個部分中，完成了 { $done } 個
history-title = 經過
history-none = 還沒有任何進展。
step-new-due = 新期限：
step-evidence = 自己看看
answers-title = 為什麼：大家說的話

## Following

follow-title = 關注
follow-one = 關注：{ $name }
follow-lead = 有變化時，我們寫信給您。不必註冊帳號。
follow-block-title = 關注這件事
follow-block = 用電子郵件或訂閱閱讀器。不必註冊帳號。
follow-by-mail = 用電子郵件通知我
follow-feed = 給閱讀器用的訂閱
follow-email = 電子郵件
follow-email-hint = 我們會先寄一個連結。您打開並同意之前，我們不會寄消息給您。
follow-email-wrong = 這看起來不像電子郵件地址。請再看一次。
follow-send = 關注
follow-sent = 我們寄了一封信給您。請打開信裡的連結，再按下那裡的按鈕，這樣才算數。
follow-asked = 這裡有變化時，要寄信給您嗎？
follow-confirm = 好，寫信給我
follow-now = 您正在關注：{ $name }
follow-now-note = 每封信裡都有停止關注的連結。
follow-end = 停止關注
follow-ended = 已經停止
follow-ended-note = 您的地址已經刪除。我們不會再通知您。
follow-gone = 沒有需要停止的通知
follow-gone-note = 這些通知之前已經停止，或連結太舊了。不會再因此寄任何東西給您。
follow-vow = 您的電子郵件地址會鎖起來，不作其他用途。
follow-forgotten = 如果您不按那裡的按鈕，兩天後我們就刪除這個電子郵件地址。
follow-push = 在這支手機上通知我
follow-push-vow = 會儲存的內容：您的瀏覽器廠商那裡的一個通知位址，直到您停止為止。
follow-push-leave = 按「離開此頁」也會停止通知。
follow-push-denied = 您的瀏覽器沒有允許通知。您可以在瀏覽器設定中更改，或用電子郵件。
follow-push-lost = 這個瀏覽器不會再收到通知了。請在這裡停止，然後重新關注。
follow-push-failed = 通知服務沒有回應。請再試一次，或用電子郵件。
follow-now-push = 點開任何一則通知，都會打開這個頁面。您可以在這裡停止。
