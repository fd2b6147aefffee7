## Find help

help-lead = เบอร์โทรฟรี คุณไม่ต้องบอกชื่อ และไม่ต้องแจ้งเรื่องอะไร
help-now = ตอนนี้เลย
help-911 = อันตรายถึงชีวิต หรือกำลังเกิดเหตุ
help-others = ไม่ใช่ตำรวจ
help-police = ตำรวจ
help-none = ยังไม่มีรายชื่อสถานที่ โทร 211 ได้ ที่นั่นรู้จักทุกแห่งในเคาน์ตี
help-check = เบอร์โทรอาจเปลี่ยน ถ้าเบอร์ไหนไม่มีคนรับ โทร 211
support-service-emergency = อันตรายถึงชีวิต หรือกำลังเกิดเหตุ
support-service-crisis = มีคนคุยด้วยในยามวิกฤต ตลอด 24 ชั่วโมง
support-service-two-one-one = อาหาร ที่พัก หมอ และความช่วยเหลือเมื่อเจอความเกลียดชัง ได้ 140 ภาษา
support-service-ca-vs-hate = ช่วยเหลือเมื่อเจอความเกลียดชัง มีคนอยู่เคียงข้างคุณ ไม่ใช่ตำรวจ
support-service-domestic-violence = เมื่อคนในบ้านทำร้ายคุณหรือทำให้คุณกลัว
support-service-child-protection = เมื่อมีเด็กกำลังถูกทำร้าย
support-service-mental-health = ช่วยเหลือเรื่องความกลัว ความเศร้า เหล้า หรือยาเสพติด
support-service-co-response = ผู้ช่วยที่ไม่มีอาวุธ สำหรับคนที่กำลังมีวิกฤตทางใจบนท้องถนน
support-service-immigration = คำแนะนำฟรีเรื่องเอกสารเข้าเมือง วีซ่า และสิทธิของคุณ
support-service-compensation = เงินค่ารักษา ค่าแรงที่ขาดไป หรือค่าย้ายบ้าน หลังเกิดอาชญากรรมรุนแรง
support-service-non-emergency = แจ้งเรื่องที่จบแล้วและไม่เร่งด่วน
support-service-city = ทาสีทับรอยขีดเขียน ซ่อมไฟถนน

## Opening hours

hours-always = ทุกวัน ตลอด 24 ชั่วโมง
hours-every-day = ทุกวัน
hours-days = { $first } ถึง { $last }
hours-rule = { $days } เวลา { $from } ถึง { $to } น.
weekday-mo = วันจันทร์
weekday-tu = วันอังคาร
weekday-we = วันพุธ
weekday-th = วันพฤหัสบดี
weekday-fr = วันศุกร์
weekday-sa = วันเสาร์
weekday-su = วันอาทิตย์

## What a unit says about itself

unit-police = เป็นส่วนหนึ่งของตำรวจ
unit-advocate = ไม่ใช่ตำรวจ ไม่ใช่เทศบาล
unit-advocate-lawyers = ไม่ใช่ตำรวจ ไม่ใช่เทศบาล มีทนายหรือผู้ช่วยที่ได้รับการรับรอง
unit-mandated = กฎหมายบังคับให้แจ้งต่อ ถ้าเด็กหรือผู้สูงอายุกำลังถูกทำร้าย
unit-not-mandated = กฎหมายไม่บังคับให้แจ้งต่อ นอกจากศาลสั่ง
