## The frame of every page

skip = 跳到內容
sos-danger = 有危險嗎？
sos-call = 打電話或發簡訊
sos-label = 有危險嗎？打電話或發簡訊到 911
leave = 離開此頁
languages = 選擇語言
foot-promises = 我們的承諾
foot-readers = 誰會看到報告
foot-help = 尋找幫助
foot-about = 關於 Amparo
foot-relay = 聽不見或聽力不好：可發簡訊到 911，或撥 711 使用轉接服務。
no-script-pages = 市政府的傾聽會和承諾（不用 JavaScript 的頁面）
no-script = 這個頁面需要 JavaScript 才能把您寫的話鎖起來。沒有它，什麼都不會送出。您可以打電話找這些人：
boot-failed = 這個頁面停止運作了。什麼都沒有送出。請重新載入，或撥 211。
boot-outdated = 這個頁面是舊版本。請關閉後再打開。
nothing-title = 這裡什麼都沒有

## Words that many pages need

continue = 繼續
back = 返回
try-again = 再試一次
change = 修改
yes = 是
no = 否
waiting = 請稍候…
optional = 可以不填。
to-start = 回到首頁
say = 唸給我聽
say-stop = 停止唸
step-of = 第 { $now } 題，共 { $of } 題
field-room = { $letters ->
   *[other] 大約還能寫 { $letters } 個字
 }
error-title = 請再看一下這裡

## Start

start-title = 您不必獨自面對。
start-lead = 告訴我們發生了什麼事。您不必說出姓名，也不必知道這算不算犯罪。
start-doors = 您想做什麼？
door-hate = 舉報仇恨行為
door-hate-note = 言語、威脅、攻擊、牆上的塗鴉
door-property = 舉報偷竊或財物損壞
door-property-note = 有人闖入、窗戶被打破、東西被偷
door-help = 尋找幫助
door-help-note = 律師、醫生、經濟援助、可以談談的人
door-code = 憑代碼回來查看
door-code-note = 看回覆、寫回信，或撤回報告
start-sessions = 傾聽會
start-sessions-note = 市政府來聽大家說。可以到場、打電話或看直播。不必說姓名。
start-session-live = 正在進行
start-session-next = 下一場
vows-title = 我們的承諾
vow-locked = 您寫的話會先在這支手機上鎖好，才離開手機。
vow-choose = 誰能打開，由您決定。誰在哪一天打開過，您都看得到。
vow-nameless = 我們不保留您手機的位址，也不保留確切時間。您可以不寫姓名。
vows-all = 全部承諾，以及我們不能承諾的事
talk-title = 想先找人談談嗎？
talk-988 = 危機專線，日夜都有人
talk-211 = 以 140 種語言提供幫助，不是警察
talk-text-911 = 不方便說話，就發簡訊

## About

about-title = 關於 Amparo
about-lead = 在 Amparo，您可以把仇恨、偷竊和損壞的事告訴{ $city }，而不暴露自己是誰。本網站由市政府營運。您寫的內容會在您的手機上鎖好，只給您選的人看。營運網站的人讀不到。
about-phone-title = 在您的手機上
about-leave = 按「離開此頁」，頁面馬上變空白，並清除它保留的東西。連按三次 Esc 鍵也一樣。
about-history = 您的瀏覽器仍會記得您來過。要清除，請在瀏覽器選單打開「歷史記錄」，刪除這個網站。或使用無痕視窗。
about-visited = 您的電話公司或 Wi-Fi 可以看到您到過這個網站，但看不到您寫了什麼。
about-check-title = 查證我們
about-check = 這個網站的程式是公開的。任何人都能查證這個頁面就是公布的那一份。這個版本的編號是：
about-translations-title = 語言
about-translations = 有些譯文還沒有由母語人士檢查過。如果哪一句聽起來不對，請告訴 211 或任何一位援助人員。
