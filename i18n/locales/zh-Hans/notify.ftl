# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = 工作清单
mail-work-list-body = 您的工作清单有新的动态。
mail-stream-subject = 直播中断
mail-stream-body = 您主办的场次有一个直播没有响应。请马上打开控制台。
push-stream-body = { $title }：直播没有响应。按这里打开控制台。
