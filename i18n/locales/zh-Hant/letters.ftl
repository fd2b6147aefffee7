# Mails to residents
letters-confirm-subject = 請確認：{ $title }
letters-confirm-body = { $seats ->
   *[other] 有人用這個電子郵件地址，要求保留這場傾聽會的 { $seats } 個座位。請在 30 分鐘內打開下面的連結，再按下那裡的按鈕，座位才會保留。
 }如果不是您，什麼都不必做。
letters-confirm-address-body = 有人報名參加這場傾聽會時，留了這個電子郵件地址。請打開下面的連結，再按下那裡的按鈕，這樣我們才能寫信告訴您這一場的消息。不論您按不按，報名都有效。如果不是您，什麼都不必做。
letters-registered-subject = 您有座位了：{ $title }
letters-registered-body = { $seats ->
   *[other] 已經為您保留 { $seats } 個座位。
 }
letters-waiting-subject = 您在候補名單上：{ $title }
letters-waiting-body = 現在座位都滿了。您是候補第 { $place } 位。{ $ahead ->
   *[other] 排在您前面的人共等 { $ahead } 個座位。
 }有空位時，我們會寫信給您。
letters-promoted-subject = 您要的座位都有了：{ $title }
letters-promoted-body = { $seats ->
   *[other] 有座位空出來了。您要的 { $seats } 個座位現在都有了。如果您不能來，請用下面的連結退回。
 }
letters-part-subject = 您要的座位有了一部分：{ $title }
letters-part-body = 您要的 { $wanted } 個座位，現在有 { $seats } 個。其餘的繼續為您候補。
letters-offered-subject = 有幾個空位給您：{ $title }
letters-offered-body = { $seats ->
   *[other] 您要的 { $wanted } 個座位，現在空出 { $seats } 個。我們為您保留到 { $until }。請打開下面的連結，選擇先拿這些並等其餘的，或是讓給別人。不論怎麼選，您的候補順位都不變。
 }
letters-changed-subject = 您的報名有更改：{ $title }
letters-changed-body = { $seats ->
   *[other] 您要的 { $wanted } 個座位，現在有 { $seats } 個。
 }
letters-given-back-subject = 您退回了座位：{ $title }
letters-given-back-body = 您這一場的報名已經結束。謝謝您告訴我們。
letters-moved-subject = 時間或地點有更改：{ $title }
letters-moved-body = 這場傾聽會有更改。下面是現在的安排。您的報名照舊有效。如果您不能來了，請用下面的連結退回座位。
letters-moved-offer = 為您保留的座位，現在保留到 { $until }。請在那之前用下面的連結接受座位，或讓給別人。
letters-called-off-subject = 已取消：{ $title }
letters-called-off-body = 這場傾聽會不辦了。很抱歉。
letters-need-confirmed-subject = 您提出的需要會準備好：{ $title }
letters-need-confirmed-body = 您提出的需要：{ $need }。我們會準備好。
letters-need-declined-subject = 關於您提出的需要：{ $title }
letters-need-declined-body = 您提出的需要：{ $need }。很抱歉，這一場無法提供。其他場次也許有。
letters-reminder-subject = 快到了：{ $title }
letters-reminder-body = 這場傾聽會快到了，您已經報名。如果您不能來，請用下面的連結退回座位，讓別人可以來。
letters-phone = 打電話參加：{ $number }
letters-watch = 在這裡觀看：{ $link }
letters-link = 要看或修改您的報名，請打開這個連結。拿到連結的人就能修改，所以請不要給別人：
letters-footer = 您收到這封信，是因為有人為這場傾聽會留了這個電子郵件地址。會後 30 天，我們會銷毀這個地址。
letters-request-subject = 您的傾聽會申請有回覆了
letters-request-body = 你們的團體向市政府申請辦一場傾聽會。回覆如下：
letters-request-link = 您的申請，大家都能看到：
letters-request-footer = 您收到這封信，是因為申請時留了這個電子郵件地址，好讓我們聯絡你們的團體。
letters-need-interpreter = 口譯員（{ $language }）
letters-need-asl = 手語（ASL）
letters-need-captions = 即時字幕
letters-need-listening = 助聽設備
letters-need-large-print = 大字版或點字
letters-need-ride = 到場的交通協助
letters-need-quiet-room = 安靜的房間
letters-need-off-camera = 鏡頭拍不到的位子

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = 請確認：用電子郵件收消息
follow-confirm-body = 有人（希望就是您）想用電子郵件收到這件事的消息：{ $what }。要開始，請打開這個頁面並按下按鈕：
follow-confirm-not-you = 不是您嗎？那什麼都不必做。兩天後我們就刪除這個電子郵件地址。
follow-news-subject = 您關注的事有新消息
follow-news-body = 您好，您關注的事有新消息。
follow-news-end = 不想再收到這種信嗎？請打開這個頁面並按下按鈕，我們就會刪除您的電子郵件地址。
follow-finding-new = 大家告訴我們：{ $title }
follow-finding-changed = 我們修改了寫下的內容：{ $title }
follow-commitment-new = 新的承諾：{ $title }
follow-commitment-kept = 承諾做到了：{ $title }
follow-commitment-dropped = 這件事不會做：{ $title }
follow-commitment-underway = 已開始進行：{ $title }
follow-commitment-new-date = 新期限：{ $title }
follow-commitment-late = 逾期：{ $title }
follow-commitment-step = 下一步：{ $title }
follow-commitment-changed = 我們改了文字：{ $title }
follow-due = 完成期限：{ $day }
follow-session-minutes = 這一場的會議紀錄出來了：{ $title }
follow-session-recording = 這一場的錄影出來了：{ $title }
follow-session-moved = 這一場有更改：{ $title }
