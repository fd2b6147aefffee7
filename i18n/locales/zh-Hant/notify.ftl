# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = 工作清單
mail-work-list-body = 您的工作清單有新的動態。
mail-stream-subject = 直播中斷
mail-stream-body = 您主辦的場次有一個直播沒有回應。請馬上打開主控台。
push-stream-body = { $title }：直播沒有回應。按這裡打開主控台。
