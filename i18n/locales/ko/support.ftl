## Find help

help-lead = 모두 무료 전화입니다. 이름을 말하지 않아도 됩니다. 신고를 하지 않아도 됩니다.
help-now = 지금 바로
help-911 = 목숨이 위험하거나 지금 일이 벌어지고 있을 때
help-others = 경찰이 아닌 곳
help-police = 경찰
help-none = 아직 올라온 곳이 없습니다. 211로 전화하세요. 카운티의 도움받을 곳을 모두 알고 있습니다.
help-check = 번호가 바뀔 수 있습니다. 전화를 받지 않으면 211로 전화하세요.
support-service-emergency = 목숨이 위험하거나 지금 일이 벌어지고 있을 때
support-service-crisis = 힘든 순간에 이야기를 들어 주는 곳, 24시간
support-service-two-one-one = 음식, 집, 병원, 증오 피해 뒤의 도움. 140개 언어
support-service-ca-vs-hate = 증오 피해 뒤의 도움: 곁에서 끝까지 함께하는 사람. 경찰 아님
support-service-domestic-violence = 집에서 누가 때리거나 무섭게 할 때
support-service-child-protection = 아이가 해를 입고 있을 때
support-service-mental-health = 두려움, 우울함, 술이나 약물 문제를 돕는 곳
support-service-co-response = 거리에서 위기에 놓인 사람을 무기 없이 돕는 팀
support-service-immigration = 비자, 체류 신분, 내 권리에 대한 무료 상담
support-service-compensation = 폭력 범죄를 당한 뒤의 치료비, 못 받은 임금, 이사 비용
support-service-non-emergency = 이미 끝났고 급하지 않은 일을 신고할 때
support-service-city = 낙서 지우기, 가로등 수리

## Opening hours

hours-always = 매일 24시간
hours-every-day = 매일
hours-days = { $first }~{ $last }
hours-rule = { $days } { $from }~{ $to }
weekday-mo = 월요일
weekday-tu = 화요일
weekday-we = 수요일
weekday-th = 목요일
weekday-fr = 금요일
weekday-sa = 토요일
weekday-su = 일요일

## What a unit says about itself

unit-police = 경찰 소속
unit-advocate = 경찰도 시청도 아님
unit-advocate-lawyers = 경찰도 시청도 아님. 변호사나 자격을 갖춘 상담원이 있습니다.
unit-mandated = 아이나 노인이 해를 입고 있으면 법에 따라 신고해야 합니다.
unit-not-mandated = 법원이 명령할 때 말고는, 법에 따라 다른 곳에 알려야 할 의무가 없습니다.
