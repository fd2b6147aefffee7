# The desk: queue, case, answers, boxes.

## Queue

triage-queue = 案件列表
triage-filters = 哪些案件
triage-filters-state = 狀態
triage-filters-danger = 危險
triage-filter-all = 全部案件
triage-filter-urgent-unread = 緊急，未讀
triage-filter-urgent = 全部緊急
triage-state-new = 新
triage-state-reading = 閱讀中
triage-state-answered = 已回覆
triage-count-more = { $count }+
triage-most-pressing-first = 最急的在前

triage-danger = { $count ->
   *[other] 有 { $count } 人可能再次遇到危險。
 }
triage-danger-unread = { $count ->
   *[other] 本單位還沒有人讀過這些報告。
 }
triage-danger-show = 看第一件

triage-column-urgent = 危險
triage-column-case = 案件
triage-column-due = 首次回覆期限
triage-column-state = 狀態
triage-column-kind = 類別
triage-column-area = 警區
triage-column-language = 語言
triage-column-received = 收到
triage-column-marks = 標記

triage-due-late = { $days ->
   *[other] 逾期 { $days } 天
 }
triage-due-today = 今天
triage-due-tomorrow = 明天
triage-due-answered = 已送出
triage-kind-hate = 仇恨
triage-kind-property = 財物
triage-area-none = 未指明
triage-area-number = 警區 { $number }
triage-language-none = 不明
triage-urgent = 可能再次遇到危險
triage-unread = 新訊息
triage-withdrawn = 已撤回

triage-page = 第 { $page } 頁
triage-next = 下一頁
triage-previous = 上一頁
triage-refresh = 重新整理
triage-empty = 還沒有案件。重新整理後，新的報告會出現在這裡。
triage-empty-filter = 目前沒有這類案件。
triage-show-all = 顯示全部案件
triage-busy = 伺服器很忙。請稍後再試。
triage-failed = 無法載入案件列表。
triage-failed-stale = 這是之前的列表。無法重新整理。

## Keys

triage-keys-heading = 全部按鍵
triage-keys-moving = 下、上
triage-keys-down = 下一個案件
triage-keys-up = 上一個案件
triage-keys-open = 打開案件
triage-keys-next = 下一頁
triage-keys-previous = 上一頁
triage-keys-urgent = 只看緊急案件，或恢復全部
triage-keys-refresh = 重新整理
triage-keys-queue = 前往案件列表
triage-keys-back = 離開欄位，再離開案件
triage-keys-answer = 寫回覆
triage-keys-ready = 現成回覆
triage-keys-copy = 複製案件編號
triage-keys-send = 將回覆上鎖並送出
triage-keys-lock = 關上單位鑰匙
triage-keys-help = 這份清單
triage-close = 關閉

## Case

triage-case = 案件 { $number }
triage-back = 回到案件列表
triage-copy = 複製編號
triage-copied = 已複製
triage-area-of = { $area }警區
triage-received-on = { $day } 收到
triage-first-answer-late = { $days ->
   *[other] 首次回覆逾期 { $days } 天
 }
triage-first-answer-today = 首次回覆今天到期
triage-first-answer-tomorrow = 首次回覆明天到期
triage-first-answer-on = 首次回覆期限 { $day }
triage-first-answer-sent = 已送出首次回覆

triage-opening = 正在取得並打開上鎖的部分
triage-logged = 每次開啟都會寫入紀錄，舉報人會看到日期。
triage-sealed-parts = 上鎖的部分
triage-part-story = 事情經過
triage-part-circumstances = 地點、時間、人物
triage-part-items = 遺失或損壞的物品
triage-part-contact = 姓名和聯絡方式
triage-opened = 已打開
triage-not-shared = 未與本單位分享
triage-destroyed = 已銷毀
triage-contact-empty = 當事人沒有留下姓名和聯絡方式。
triage-story-empty = 當事人沒有寫自己的話。
triage-unreadable = 打不開
triage-unreadable-why = 這一部分上鎖後被改動過，或是鎖給別的鑰匙。請勿據此辦案。請把案件編號告訴主管。

triage-label-what = 事件
triage-label-place = 地點
triage-label-where = 確切地點
triage-label-neighborhood = 社區
triage-label-outside = 不在本市
triage-label-when = 時間
triage-label-people = 人物
triage-label-bias = 與什麼有關
triage-label-bias-words = 原話
triage-label-business = 商家
triage-label-name = 姓名
triage-label-phone = 電話
triage-label-email = 電子郵件
triage-label-safe = 安全聯絡方式
triage-item-name = 物品
triage-item-value = 價值
triage-item-serial = 序號
triage-yes = 是

triage-withdrawn-heading = 舉報人已撤回這份報告。
triage-withdrawn-frozen = 警方單位尚未打開過。鑰匙將在 { $day } 銷毀；在那之前只有舉報人能取消撤回。無法送出回覆。
triage-withdrawn-kept = 警方之前已經打開。請不要再寫信給舉報人。法律要求單位保留的部分會保留；其餘在 { $day } 銷毀。
triage-withdrawn-shredded = 鑰匙已銷毀。這裡和備份裡都沒有人能再讀。

## Messages

triage-messages = 訊息
triage-messages-empty = 還沒有訊息。舉報人正在等第一個回覆。
triage-from-reporter = 舉報人
triage-from-unit = 貴單位
triage-message-unreadable = 這則訊息打不開：被改動過，或是鎖給別的鑰匙。
triage-message-not-verified = 這則訊息沒有貴單位的簽署，不顯示內容。
triage-answer = 回覆
triage-answer-hint = 用簡單的話。舉報人讀{ $language }。
triage-answer-hint-any = 用簡單的話。舉報人用代碼閱讀。
triage-answer-closed = 無法送出回覆：報告已撤回。
triage-answer-no-key = 無法送出回覆：舉報人的鑰匙在本單位打不開的部分裡。
triage-ready = 現成回覆
triage-ready-thanks-name = 謝謝，我們正在讀
triage-ready-thanks = 謝謝您告訴我們。我們讀了您的報告。您不必告訴我們您是誰。請明天再回來看。
triage-ready-safe-name = 您安全嗎？
triage-ready-safe = 您現在安全嗎？如果有危險，請撥 911，或到有其他人的地方。請在這裡告訴我們，什麼時候、用什麼方式寫信給您是安全的。
triage-ready-more-name = 一個問題
triage-ready-more = 有一件事我們想了解清楚。有沒有其他人在場看到，或附近有沒有攝影機？要回答什麼由您決定。
triage-send = 上鎖並送出
triage-sending = 正在上鎖並送出
triage-sent = 已送出。舉報人用代碼閱讀。
triage-not-sent = 沒有送出。
triage-conflict = 同事的訊息先到了，已顯示在上面；請先看，再送您的。
triage-answer-full = 已用 { $percent } % 的空間
triage-answer-too-long = 太長。請刪減，或分成兩則。

triage-discard-heading = 您的回覆還沒有送出
triage-discard-text = 離開案件後就會消失。
triage-discard = 離開案件
triage-keep-writing = 繼續寫

## Clock and timeline

triage-clocks = 時限
triage-clock-first-answer = 首次回覆
triage-timeline = 本單位的時間軸
triage-step-received = 收到
triage-step-narrative = 已取得經過
triage-step-contact = 已取得聯絡方式
triage-step-box = 已取得移民專用盒
triage-step-message = 已取得訊息
triage-step-now = 目前在這個畫面打開

triage-case-missing = 本單位沒有這個案件。可能只分享給其他單位。
triage-case-failed = 無法打開案件。

## Boxes

triage-boxes = 移民專用盒
triage-boxes-about = 只有貴機構能打開。每份仇恨報告都帶有一個盒子；這裡列出有人填寫的。
triage-boxes-opening = { $count ->
   *[other] 已打開 { $count } 個盒子
 }
triage-boxes-done = 打開 { $count } 個，其中 { $filled } 個有填寫
triage-boxes-none = 還沒有人填寫盒子。
triage-boxes-damaged = { $count ->
   *[other] 有 { $count } 個盒子打不開：被改動過，或是鎖給別的鑰匙。案件編號：
 }
triage-boxes-failed = 無法取得全部盒子。
triage-box-open-case = 打開案件
triage-box-no-words = 只有勾選，沒有文字。
