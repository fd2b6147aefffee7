## The frame of every page

skip = Diretso sa nilalaman
sos-danger = Nasa panganib?
sos-call = Tumawag o mag-text
sos-label = Nasa panganib? Tumawag o mag-text sa 911
leave = Umalis sa pahinang ito
languages = Pumili ng wika
foot-promises = Ang aming mga pangako
foot-readers = Sino ang bumabasa ng mga ulat
foot-help = Humanap ng tulong
foot-about = Tungkol sa Amparo
foot-relay = Kung bingi o mahina ang pandinig: mag-text sa 911, o i-dial ang 711 para sa relay service.
no-script-pages = Mga pulong at pangako ng lungsod, sa mga pahinang walang JavaScript
no-script = Kailangan ng pahinang ito ang JavaScript para ma-lock ang isinulat ninyo. Kung wala ito, walang ipapadala. Makakausap ninyo sa telepono ang mga ito:
boot-failed = Huminto ang pahinang ito. Walang naipadala. I-load muli ang pahina, o tumawag sa 211.
boot-outdated = Lumang bersiyon ang pahinang ito. Isara at buksan muli.
nothing-title = Walang laman dito

## Words that many pages need

continue = Magpatuloy
back = Bumalik
try-again = Subukan muli
change = Baguhin
yes = Oo
no = Hindi
waiting = Sandali lang…
optional = Puwedeng hindi sagutin.
to-start = Sa unang pahina
say = Basahin nang malakas
say-stop = Itigil ang pagbasa
step-of = Tanong { $now } ng { $of }
field-room = { $letters ->
    [one] May puwang pa para sa mga { $letters } letra
   *[other] May puwang pa para sa mga { $letters } na letra
 }
error-title = Pakitingnan muli ito

## Start

start-title = Hindi kayo nag-iisa.
start-lead = Sabihin sa amin ang nangyari. Hindi ninyo kailangang magbigay ng pangalan. Hindi ninyo kailangang malaman kung krimen ito.
start-doors = Ano ang gusto ninyong gawin?
door-hate = Mag-ulat ng poot
door-hate-note = Masakit na salita, banta, pananakit, sulat sa pader ninyo
door-property = Mag-ulat ng nakaw o sira
door-property-note = Nilooban, binasagan ng bintana, ninakawan
door-help = Humanap ng tulong
door-help-note = Abogado, doktor, pera, makakausap
door-code = Bumalik gamit ang code
door-code-note = Basahin ang sagot, sumulat ulit, o bawiin ang ulat
start-sessions = Mga pulong ng pakikinig
start-sessions-note = Nakikinig ang lungsod. Pumunta, tumawag o manood. Hindi kailangan ang pangalan.
start-session-live = Live ngayon
start-session-next = Susunod
vows-title = Ang aming pangako
vow-locked = Nila-lock ang isinulat ninyo sa teleponong ito, bago ito umalis sa telepono.
vow-choose = Kayo ang pumipili kung sino ang makakabukas. Makikita ninyo kung sino ang nagbukas at anong araw.
vow-nameless = Hindi namin sine-save ang address ng telepono o ang eksaktong oras. Puwedeng hindi ibigay ang pangalan ninyo.
vows-all = Lahat ng pangako, at ang hindi namin maipapangako
talk-title = Gusto munang makipag-usap?
talk-988 = Linya sa krisis, araw at gabi
talk-211 = Tulong sa 140 wika, hindi pulis
talk-text-911 = Mag-text sa halip na magsalita

## About

about-title = Tungkol sa Amparo
about-lead = Sa Amparo, masasabi ninyo sa { $city } ang tungkol sa poot, nakaw at sira nang hindi nagpapakilala. Pinapatakbo ito ng lungsod. Nila-lock sa telepono ninyo ang isinulat ninyo para sa mga pinili ninyo. Hindi ito mababasa ng mga nagpapatakbo ng site.
about-phone-title = Sa telepono ninyo
about-leave = Sa “Umalis sa pahinang ito”, agad na nagiging blangko ang pahina at nabubura ang na-save nito. Ganoon din ang Esc, tatlong beses.
about-history = Natatandaan pa rin ng browser na nagpunta kayo rito. Para burahin, buksan ang History sa menu ng browser at alisin ang site na ito. O gumamit ng private window.
about-visited = Makikita ng kompanya ng telepono o ng Wi-Fi na pumunta kayo sa site na ito, pero hindi ang isinulat ninyo.
about-check-title = Suriin kami
about-check = Pampubliko ang programa ng site na ito. Kahit sino ay makakatiyak na ang pahinang ito ang nakalathala. Ito ang numero ng bersiyong ito:
about-translations-title = Mga wika
about-translations = May mga salin na hindi pa nasusuri ng taong kinagisnan ang wikang iyon. Kung may pangungusap na parang mali, pakisabi sa 211 o sa sinumang tagapagtanggol.
