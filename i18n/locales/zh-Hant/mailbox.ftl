# The mailbox that a code opens.

## The code

mailbox-enter-title = 用您的代碼回來
mailbox-enter-intro = 請輸入 24 個數字。代碼能打開回覆，不能打開您的報告。
mailbox-enter-label = 您的代碼
mailbox-enter-hint = 六組，每組四個數字。有沒有空格或橫線都沒關係。16 個數字的代碼，請到「傾聽會」裡的「您的座位」輸入。
mailbox-enter-count = { $typed } / { $all } 個數字
mailbox-enter-button = 打開我的信箱
mailbox-enter-lost = 代碼不見了嗎？沒有它，我們找不到您的報告，因為我們不知道您是誰。您可以再送一份新的報告。
mailbox-opening = 正在打開。需要幾秒鐘，這樣就沒有人能亂試很多代碼。
mailbox-closed-idle = 頁面有 10 分鐘沒有人動，所以我們關上了您的信箱。請輸入代碼重新打開。

## Where it stands

mailbox-kind-hate = 您的報告 · 仇恨
mailbox-kind-property = 您的報告 · 偷竊或財物損壞
mailbox-standing-received = 您的報告已經收到。還沒有人打開。
mailbox-standing-read = { $unit } 已經讀過。
mailbox-standing-answered = { $unit } 寫信給您了。
mailbox-standing-frozen = 您撤回了這份報告。現在沒有人能打開它。
mailbox-standing-kept = 您撤回了這份報告。警方之前已經打開過。
mailbox-standing-shredded = 這份報告已經不存在。再也沒有人能讀到。
mailbox-badge-waiting = 等待中
mailbox-badge-read = 已讀
mailbox-badge-answered = 已回覆
mailbox-badge-withdrawn = 已撤回
mailbox-badge-shredded = 已銷毀
mailbox-received = { $day } 收到。
mailbox-due = 接下來：{ $day } 結束之前會有人回覆您。

## Messages

mailbox-messages = 訊息
mailbox-no-messages = 還沒有訊息。
mailbox-only-you-two = 只有你們雙方能讀。
mailbox-you = 您
mailbox-not-verified = 未經驗證。這則訊息沒有這個單位的簽署，所以我們不顯示。請打電話給該單位。
mailbox-unreadable = 您的代碼打不開這則訊息。
mailbox-look-again = 查看新訊息
mailbox-write = 寫信給{ $unit }
mailbox-write-button = 上鎖並送出
mailbox-write-sending = 正在上鎖並送出
mailbox-write-sent = 已送出。只有這個單位和您能讀。
mailbox-write-not-sent = 您寫的話還在這裡。請再試一次。
mailbox-write-too-long = 一則訊息放不下。請分成兩則送出。
mailbox-write-closed = 您撤回了這份報告，所以不能再加訊息。

## Who opened it

mailbox-who-opened = 誰打開過
mailbox-opened-narrative = { $unit } 讀了事情經過
mailbox-opened-contact = { $unit } 打開了您的姓名和聯絡方式
mailbox-opened-box = { $unit } 打開了援助人員專用盒
mailbox-opened-message = { $unit } 讀了一則訊息
mailbox-unopened-narrative = 還沒有人讀過事情經過。
mailbox-unopened-contact = 還沒有人打開您的姓名和聯絡方式。
mailbox-unopened-box = 還沒有人打開援助人員專用盒。
mailbox-unopened-message = 還沒有人讀過訊息。
mailbox-who-opened-note = 我們只記日期，不記時間。

## Taking it back

mailbox-take-back = 撤回
mailbox-withdraw-unopened = 警方還沒有打開這份報告。如果您撤回，從那一刻起就沒有人能打開。7 天後會銷毀。
mailbox-withdraw-opened = 警方已經打開這份報告。如果您撤回，他們不再寫信給您，但可能必須保留讀到的內容。援助人員專用盒會完全刪除。
mailbox-frozen = 沒有人能打開它。{ $day } 將永久銷毀。在那之前您可以改變主意。
mailbox-kept = 警方已經收到通知，不再寫信給您。他們可能必須保留讀到的內容和所做的副本。其餘的在 { $day } 銷毀。在那之前您可以改變主意。
mailbox-shredded = 鑰匙已經銷毀。21 天之後，舊備份也無法讀取。
mailbox-box-erased = 援助人員專用盒已經刪除。
mailbox-withdraw = 撤回報告
mailbox-erase-box = 只刪除援助人員專用盒
mailbox-cancel = 我改變主意了。保留我的報告。
mailbox-seven-days = 之後您有 7 天可以改變主意。
mailbox-sure-unopened = 要撤回報告嗎？從現在起沒有人能打開。您有 7 天可以改變主意。
mailbox-sure-opened = 要撤回報告嗎？警方不再寫信給您。他們可能必須保留讀到的內容。
mailbox-sure-yes = 是，撤回
mailbox-sure-erase = 要刪除援助人員專用盒嗎？這無法復原。您的報告會保留。
mailbox-sure-erase-yes = 是，刪除專用盒
mailbox-sure-no = 不，保持原樣
mailbox-deed-not-done = 沒有任何改變。

## The end

mailbox-close = 關閉信箱
mailbox-close-note = 10 分鐘後頁面也會自動關閉信箱。有人來的時候請按「離開此頁」。
