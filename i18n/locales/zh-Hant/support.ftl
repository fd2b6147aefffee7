## Find help

help-lead = 免費電話。不必說出姓名，也不必舉報任何事。
help-now = 現在
help-911 = 有生命危險，或正在發生
help-others = 不是警察
help-police = 警察
help-none = 清單上還沒有地方。請撥 211：他們知道全縣所有的地方。
help-check = 號碼可能會變。如果沒有人接，請撥 211。
support-service-emergency = 有生命危險，或正在發生
support-service-crisis = 危機時可以談談的人，日夜都有
support-service-two-one-one = 食物、住處、醫生，以及遇到仇恨之後的幫助。140 種語言
support-service-ca-vs-hate = 遇到仇恨之後的幫助：有人一路陪您。不是警察
support-service-domestic-violence = 家裡有人傷害您或讓您害怕
support-service-child-protection = 有小孩受到傷害
support-service-mental-health = 害怕、難過、酒精或毒品方面的幫助
support-service-co-response = 不帶武器的協助人員，幫助街上陷入危機的人
support-service-immigration = 關於身分文件、簽證和您的權利的免費諮詢
support-service-compensation = 遭受暴力犯罪之後，醫療、薪資損失或搬家的補助
support-service-non-emergency = 報案：已經過去、不緊急的事
support-service-city = 清除塗鴉、修理路燈

## Opening hours

hours-always = 每天 24 小時
hours-every-day = 每天
hours-days = { $first }至{ $last }
hours-rule = { $days }，{ $from } 至 { $to }
weekday-mo = 星期一
weekday-tu = 星期二
weekday-we = 星期三
weekday-th = 星期四
weekday-fr = 星期五
weekday-sa = 星期六
weekday-su = 星期日

## What a unit says about itself

unit-police = 屬於警方
unit-advocate = 不是警察，也不是市政府
unit-advocate-lawyers = 不是警察，也不是市政府。有律師或經認可的協助人員。
unit-mandated = 有小孩或長者受到傷害時，他們依法必須通報。
unit-not-mandated = 除非法院命令，他們依法不必向別人通報。
