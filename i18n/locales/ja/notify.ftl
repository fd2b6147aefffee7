# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = 作業リスト
mail-work-list-body = 作業リストに新しい動きがあります。
mail-stream-subject = ライブ配信が途切れました
mail-stream-body = 担当している会のライブ配信が応答していません。今すぐコンソールを開いてください。
push-stream-body = { $title }：ライブ配信が応答していません。ここを押すとコンソールが開きます。
