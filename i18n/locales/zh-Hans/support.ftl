## Find help

help-lead = 免费电话。不必说出姓名，也不必举报任何事。
help-now = 现在
help-911 = 有生命危险，或正在发生
help-others = 不是警察
help-police = 警察
help-none = 清单上还没有地方。请拨 211：他们知道全县所有的地方。
help-check = 号码可能会变。如果没有人接，请拨 211。
support-service-emergency = 有生命危险，或正在发生
support-service-crisis = 危机时可以谈谈的人，日夜都有
support-service-two-one-one = 食物、住处、医生，以及遇到仇恨之后的帮助。140 种语言
support-service-ca-vs-hate = 遇到仇恨之后的帮助：有人一路陪您。不是警察
support-service-domestic-violence = 家里有人伤害您或让您害怕
support-service-child-protection = 有小孩受到伤害
support-service-mental-health = 害怕、难过、酒精或毒品方面的帮助
support-service-co-response = 不带武器的协助人员，帮助街上陷入危机的人
support-service-immigration = 关于身份文件、签证和您的权利的免费咨询
support-service-compensation = 遭受暴力犯罪之后，医疗、工资损失或搬家的补助
support-service-non-emergency = 报案：已经过去、不紧急的事
support-service-city = 清除涂鸦、修理路灯

## Opening hours

hours-always = 每天 24 小时
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

unit-police = 属于警方
unit-advocate = 不是警察，也不是市政府
unit-advocate-lawyers = 不是警察，也不是市政府。有律师或经认可的协助人员。
unit-mandated = 有小孩或老人受到伤害时，他们依法必须上报。
unit-not-mandated = 除非法院命令，他们依法不必向别人报告。
