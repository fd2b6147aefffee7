## What is promised. The same sentences, with their proofs, are in docs/promises.md.

promises-title = 我們承諾的，和不能承諾的
promises-lead = 這個網站每次推出新版本之前，每一項承諾都經過測試。
promises-kept-title = 我們承諾
promise-box = 您放進援助人員專用盒的內容，不會以可讀的形式到達任何伺服器。只有您選的機構能打開。警方和市政府的鑰匙都打不開。
promise-theft = 如果有人偷走我們的資料或備份，他們也讀不到您的報告、聯絡方式、訊息或專用盒。
promise-nameless = 我們不儲存也不記錄您的 IP 位址、瀏覽器、cookie，或您書寫的確切時間。
promise-code = 您的代碼能打開回覆，不能打開報告。但拿到代碼的人可以用您的名義寫信。
promise-withdraw = 如果您在警方打開報告之前撤回，最遲 21 天後，任何地方都無法再讀取它，舊備份也一樣。如果警方已經打開，他們可能必須保留讀到的內容。您會看到是哪一種情況。
promise-log = 工作人員每次打開上鎖的部分，都會寫進紀錄，任何更改都會被發現。您會看到是哪一天。
promise-code-published = 外面的任何人都能查證這個網站執行的就是公布的程式。
promises-limits-title = 我們不能承諾
limit-spyware = 如果您的手機有間諜軟體，可能有人會讀到您輸入的內容。
limit-retype = 能讀到您的話的人，可以用手抄下來。
limit-hostile-code = 如果有人改動這個網站，可能要過一段時間才會被監看的人發現。
limit-visited = 別人可能看得出您到過這個網站。在您清除歷史記錄之前，瀏覽器會記得。
limit-elsewhere = 您寫在專用盒以外的內容，警方可以讀到。如果您在那裡寫到身分文件，手機會提醒您。
limit-court = 援助人員屬於一個機構。法院可以命令它交出所知道的事。
limit-mandated = 有小孩或長者受到傷害，或有人即將受傷害時，有些收件人依法必須通報。
limit-arrest = 沒有姓名的報告很少能讓人被捕。但它仍然算數。
limit-name = 要申請 U 簽證、被害人補償或保險，之後通常必須說出姓名。
limit-tonight = 今晚可能沒有人讀您的報告。有危險請撥 911。
limit-federal = 加州的法律（刑法 422.93 和 679.015）約束加州的機關，不約束聯邦人員。
promises-law = 我們從不說「市政府不會分享」。我們說：我們手上沒有任何讀得懂的東西。

## Who reads reports

readers-title = 誰會看到報告
readers-lead = 誰能打開您的報告，由您決定。其他人都不能，連營運這個網站的人也不能。
readers-none = 收件人名單還沒有載入。請稍後再試，或撥 211。
readers-advocates = 援助人員
readers-advocates-note = 不是警察的機構。只有援助人員能收到關於身分文件和移民身分的專用盒。
readers-police = 警方單位
readers-police-note = 他們判斷是否為犯罪，並能追查是誰做的。他們永遠打不開援助人員專用盒。
