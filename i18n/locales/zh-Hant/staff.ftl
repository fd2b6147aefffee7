# The staff console's frame: logging in, the unit key, the bar.

staff-console = 工作人員主控台
staff-skip = 跳到內容
staff-checking = 正在確認您是否已登入

staff-login-heading = 登入
staff-login-about = 僅供各單位工作人員使用。每次登入和每次開啟都會寫入記錄。
staff-name = 登入名稱
staff-name-missing = 請輸入登入名稱。
staff-pass-phrase = 密語
staff-pass-phrase-hint = 密語不會離開這台裝置。您的鑰匙在這裡由它產生。
staff-pass-phrase-missing = 請輸入密語。
staff-one-time-code = 一次性驗證碼
staff-one-time-code-hint = 您的驗證碼應用程式現在顯示的六位數字。
staff-one-time-code-missing = 請輸入六位數字。驗證碼每 30 秒更換。
staff-caps-lock = 大寫鎖定已開啟。
staff-show = 顯示
staff-hide = 隱藏
staff-log-in = 登入
staff-stretching = 正在由密語產生您的鑰匙。需要一兩秒。
staff-asking = 正在詢問伺服器
staff-opening-key = 正在打開單位鑰匙

staff-refused = 登入被拒絕。請檢查名稱和密語，等新的驗證碼出現後再試。
staff-too-many = 嘗試次數太多。請等幾分鐘再試。
staff-too-many-minutes = { $minutes ->
   *[other] 嘗試次數太多。請在 { $minutes } 分鐘後再試。
 }
staff-wrong-pass-phrase = 這個密語打不開鑰匙。請檢查大寫鎖定和鍵盤語言後再試。
staff-ended = 您的登入已結束。請重新登入。
staff-ended-kept = 您的登入已結束。您寫的內容還在：請重新登入，然後繼續。
staff-keys-letters = 單按一個字母、數字或符號鍵就有作用。不勾選時，只有 Enter、Esc 和方向鍵有作用。
staff-logged-out = 您已登出，單位鑰匙已關上。
staff-log-out-failed = 單位鑰匙已關上，但無法連上伺服器：登入可能仍有效。請再試一次登出。

staff-unlock-heading = 打開單位鑰匙
staff-unlock-about = 您以 { $name } 登入。單位鑰匙用您的密語打開。
staff-unlock-idle = 單位鑰匙因一段時間沒有使用而自動關上。剛才打開的內容已從本頁清除。
staff-unlock-closed = 您關上了單位鑰匙。剛才打開的內容已從本頁清除。
staff-unlock = 解鎖
staff-log-out = 登出

staff-nav = 主控台
staff-nav-queue = 案件列表
staff-nav-boxes = 專用盒
staff-key-open = 單位鑰匙已打開
staff-key-closes = { $time } 後關上
staff-key-soon = 單位鑰匙將在一分鐘後關上。按任意鍵保持打開。
staff-lock-now = 關上鑰匙
staff-language = 語言
staff-language-note = 更換語言會關上單位鑰匙。

staff-no-unit-heading = 沒有單位
staff-no-unit = 您以 { $name } 登入。您的帳號不屬於任何單位：沒有鑰匙，也看不到報告。
staff-no-page-heading = 沒有這個頁面
staff-no-page = 這個網址沒有內容。請從案件列表繼續。
staff-to-queue = 前往案件列表
