## Find help

help-lead = 無料で電話できます。名前は言わなくてかまいません。通報しなくてもかまいません。
help-now = 今すぐ
help-911 = 命が危ないとき、今起きているとき
help-others = 警察ではないところ
help-police = 警察
help-none = まだ何も載っていません。211に電話してください。郡内の相談先をすべて知っています。
help-check = 番号は変わることがあります。つながらないときは211に電話してください。
support-service-emergency = 命が危ないとき、今起きているとき
support-service-crisis = つらくてたまらないときの話し相手、24時間
support-service-two-one-one = 食べ物、住まい、医師、ヘイト被害のあとの支援。140の言語
support-service-ca-vs-hate = ヘイト被害のあとの支援。そばで支えてくれる人がいます。警察ではありません
support-service-domestic-violence = 家の中で暴力を受けたり、怖い思いをしているとき
support-service-child-protection = 子どもが傷つけられているとき
support-service-mental-health = 不安、落ち込み、お酒や薬の悩みの相談
support-service-co-response = 路上で危機にある人を、武器を持たずに助けるチーム
support-service-immigration = ビザ、滞在資格、自分の権利についての無料相談
support-service-compensation = 暴力犯罪のあとの治療費、失った収入、引っ越しの費用
support-service-non-emergency = もう終わっていて、急がないことの通報
support-service-city = 落書きを消す、街灯を直す

## Opening hours

hours-always = 毎日24時間
hours-every-day = 毎日
hours-days = { $first }～{ $last }
hours-rule = { $days } { $from }～{ $to }
weekday-mo = 月曜
weekday-tu = 火曜
weekday-we = 水曜
weekday-th = 木曜
weekday-fr = 金曜
weekday-sa = 土曜
weekday-su = 日曜

## What a unit says about itself

unit-police = 警察の窓口
unit-advocate = 警察でも市でもありません
unit-advocate-lawyers = 警察でも市でもありません。弁護士や、資格のある相談員がいます。
unit-mandated = 子どもや高齢者が傷つけられているときは、法律で通報する義務があります。
unit-not-mandated = 裁判所の命令があるときを除き、ほかに知らせる法律上の義務はありません。
