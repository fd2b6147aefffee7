# Mails to residents
letters-confirm-subject = ご確認ください：{ $title }
letters-confirm-body = { $seats ->
   *[other] このメールアドレスで、この会の{ $seats }席の申し込みがありました。席を取っておくには、30分以内に下のリンクを開いて、そこにあるボタンを押してください。
 }お心当たりがなければ、何もしなくてかまいません。
letters-confirm-address-body = この会に申し込んだ方が、このメールアドレスを書きました。会についてのお知らせをお送りできるように、下のリンクを開いて、そこにあるボタンを押してください。押さなくても、お申し込みはそのままです。お心当たりがなければ、何もしなくてかまいません。
letters-registered-subject = 席が取れました：{ $title }
letters-registered-body = { $seats ->
   *[other] { $seats }席を取ってあります。
 }
letters-waiting-subject = キャンセル待ちに入りました：{ $title }
letters-waiting-body = 今は席がすべて埋まっています。キャンセル待ちの順番は{ $place }番です。{ $ahead ->
   *[other] 先に待っている人の席は、合わせて{ $ahead }席です。
 }席が空いたら、メールでお知らせします。
letters-promoted-subject = 席が用意できました：{ $title }
letters-promoted-body = { $seats ->
   *[other] 席が空き、ご希望の{ $seats }席がすべて取れました。来られなくなったときは、下のリンクから席を返してください。
 }
letters-part-subject = 一部の席が取れました：{ $title }
letters-part-body = ご希望の{ $wanted }席のうち、{ $seats }席が取れています。残りは引き続き空くのを待ちます。
letters-offered-subject = 一部の席が空きました：{ $title }
letters-offered-body = { $seats ->
   *[other] ご希望の{ $wanted }席のうち、{ $seats }席が空きました。{ $until }まで取っておきます。下のリンクを開いて、この席を受け取って残りを待つか、受け取らないかを選んでください。どちらでも、キャンセル待ちの順番はそのままです。
 }
letters-changed-subject = お申し込みが変わりました：{ $title }
letters-changed-body = { $seats ->
   *[other] 今、ご希望の{ $wanted }席のうち、{ $seats }席が取れています。
 }
letters-given-back-subject = 席を返しました：{ $title }
letters-given-back-body = この会のお申し込みは終わりました。お知らせくださり、ありがとうございます。
letters-moved-subject = 時間か場所が変わりました：{ $title }
letters-moved-body = この会に変更がありました。今の予定は下のとおりです。お申し込みはそのままです。来られなくなったときは、下のリンクから席を返してください。
letters-moved-offer = お取りしてある席の期限は、今は{ $until }までです。それまでに下のリンクから、受け取るか、受け取らないかを選んでください。
letters-called-off-subject = 中止になりました：{ $title }
letters-called-off-body = この会は開かれません。申し訳ありません。
letters-need-confirmed-subject = ご希望のものを用意します：{ $title }
letters-need-confirmed-body = ご希望のもの：{ $need }。会に用意しておきます。
letters-need-declined-subject = ご希望のものについて：{ $title }
letters-need-declined-body = ご希望のもの：{ $need }。申し訳ありませんが、この会では用意できません。ほかの会にはあるかもしれません。
letters-reminder-subject = もうすぐです：{ $title }
letters-reminder-body = お申し込みの会がもうすぐ開かれます。来られなくなったときは、ほかの人が来られるように、下のリンクから席を返してください。
letters-phone = 電話で：{ $number }
letters-watch = ここで見る：{ $link }
letters-link = お申し込みを見る、変えるには、このリンクを開いてください。リンクを持っている人はだれでも変えられるので、人に見せないでください：
letters-footer = この会の連絡先にこのメールアドレスが書かれていたため、お送りしています。アドレスは会の30日後に消します。
letters-request-subject = 会の開催の希望へのお返事
letters-request-body = グループの皆さんから、市が話を聞く会を開いてほしいというご希望をいただきました。市の返事は次のとおりです：
letters-request-link = ご希望の内容（だれでも読めるページ）：
letters-request-footer = グループの連絡先として、希望と一緒にこのメールアドレスが書かれていたため、お送りしています。
letters-need-interpreter = 通訳（{ $language }）
letters-need-asl = 手話（ASL）
letters-need-captions = リアルタイム字幕
letters-need-listening = 聞こえを助ける機器
letters-need-large-print = 大きな文字や点字の資料
letters-need-ride = 会場までの移動の手助け
letters-need-quiet-room = 静かな部屋
letters-need-off-camera = カメラに映らない席

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = ご確認ください：メールのお知らせ
follow-confirm-body = このメールアドレスで、次のお知らせを受け取る申し込みがありました：{ $what }。始めるには、このページを開いてボタンを押してください：
follow-confirm-not-you = お心当たりがなければ、何もしなくてかまいません。このアドレスは2日後に消します。
follow-news-subject = お知らせがあります
follow-news-body = こんにちは。お知らせをご希望のことに、新しい動きがありました。
follow-news-end = もうメールがいらないときは、このページを開いてボタンを押してください。メールアドレスを消します。
follow-finding-new = 住民から聞いたこと：{ $title }
follow-finding-changed = 書いた内容を直しました：{ $title }
follow-commitment-new = 新しい約束：{ $title }
follow-commitment-kept = 約束を果たしました：{ $title }
follow-commitment-dropped = しないことになりました：{ $title }
follow-commitment-underway = 始まりました：{ $title }
follow-commitment-new-date = 新しい期限：{ $title }
follow-commitment-late = 遅れています：{ $title }
follow-commitment-step = 次の一歩：{ $title }
follow-commitment-changed = 文を直しました：{ $title }
follow-due = 期限：{ $day }
follow-session-minutes = この会の議事録が出ました：{ $title }
follow-session-recording = この会の録画が出ました：{ $title }
follow-session-moved = この会が変わりました：{ $title }
