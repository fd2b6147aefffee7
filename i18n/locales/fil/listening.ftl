# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = Pumili ng isa
civic-search = Maghanap
list-next = Ipakita pa ang iba
if-you-want = (kung gusto ninyo)
step-less = Bawasan ng isa
step-more = Dagdagan ng isa
paths-label = Iba pang pahina
problem-title = Hindi iyon gumana
no-signal = Walang koneksiyon. Narito pa ang isinulat ninyo. Ipadala ito kapag may signal na ulit.
problem-back = Bumalik
problem-kept = Nasa pahinang ito pa ang isinulat ninyo. Ipadala ulit ito pagkaraan ng isang minuto.
later-busy = Napakaraming tao rito ngayon. Maghintay ng isang minuto, saka subukan muli.
later-storage = Hindi makapag-save ngayon. Maghintay ng isang minuto, saka subukan muli.
later-again = May mali sa address ng pahina o sa form. Bumalik at subukan muli.
sent-title = Tingnan ang e-mail ninyo
sent-until = Gagana ang link hanggang { $when }.

## The pages without a script

basic-title = Mga pulong ng pakikinig, walang JavaScript
basic-lead = Gumagana ang mga pahinang ito sa lumang telepono at kahit walang JavaScript.
basic-sessions = Saan at kailan nakikinig ang lungsod
basic-neighborhoods = Ang narinig namin, kalye-kalye
basic-commitments = Ang sinabi ng lungsod na gagawin nito
basic-seat = Tingnan, baguhin o ibalik ang mga upuan ninyo
basic-request = Lugar ninyo, mga kasama ninyo
basic-next = Mga susunod na pulong

## Schedule

sessions-title = Mga pulong ng pakikinig
sessions-lead = Nakikinig ang lungsod. Magsalita kayo, o umupo lang at makinig. Hindi kailangan ang pangalan.
sessions-all = Lahat ng pulong
sessions-none = Walang nakatakdang pulong ngayon. Puwede kayong humiling ng isa.
sessions-none-chosen = Walang pulong na tugma sa pinili ninyo.
sessions-tell-me = Balitaan ako kapag mayroon na
sessions-elsewhere = Ang susunod na pulong
sessions-show-all = Ipakita ang lahat ng pulong
own-hall-title = May sarili kayong lugar?
own-hall = Humiling ng pulong sa lugar na pinagtitipunan ninyo.
own-hall-link = Humiling sa amin
filter-title = Piliin ang gusto ninyong makita
filter-all = Lahat
filter-any = Kahit alin
filter-neighborhood = Pook
filter-language = Wika
filter-way = Paano kayo sasali
filter-access = Ang kailangan ninyo
filter-from = Mula sa araw na ito
filter-show = Ipakita
filter-clear = Alisin ang mga pinili
filter-chosen = Ang mga pinili ninyo
filter-remove = Alisin: { $filter }
view-label = Paano ipapakita
view-list = Listahan
view-month = Buwan
view-map = Mapa
month-before = Nakaraang buwan
month-after = Susunod na buwan
month-day = { $sessions ->
    [one] { $day }: { $sessions } pulong
   *[other] { $day }: { $sessions } na pulong
 }
map-label = Mapa ng mga pulong
map-note = Nasa itaas ang hilaga. Ang mga numero ay nasa listahan sa ibaba.
map-many = Ang tandang gaya ng ×3 ay para sa ilang pulong na magkakalapit.
map-off = Walang lugar sa mapa
map-none = Walang lugar sa mapa ang mga pulong na ito.
keep-title = Para lagi kayong may balita
keep-lead = Ilagay ang iskedyul sa sarili ninyong kalendaryo o feed reader. Kusang darating ang mga pagbabago.
keep-calendar = Kalendaryo
keep-atom = Atom feed
keep-json = JSON feed
moved-from = dati:
badge-cancelled = Kanselado
badge-moved = Bagong oras
badge-over = Tapos na
badge-live = Live ngayon
badge-soon = Malapit nang magsimula
badge-interrupted = Naputol
badge-recording = Recording
badge-waiting = Waiting list
badge-captions = May caption
badge-asl = Wikang senyas (ASL)
badge-no-officers = Walang pulis
seats-full = { $seats ->
    [one] Puno na, { $seats } ang nasa waiting list
   *[other] Puno na, { $seats } ang nasa waiting list
 }
seats-open = { $seats ->
    [one] { $seats } upuan ang bakante
   *[other] { $seats } na upuan ang bakante
 }

## A session

session-cancelled = Kanselado ang pulong na ito
session-cancelled-others = Tingnan ang ibang pulong
session-moved = May bagong oras ang pulong na ito
session-moved-note = Sa inyo pa rin ang upuan kung nakapagpareserba na kayo.
session-local-time = Sa orasan ng telepono ninyo: { $time }
session-phone-in = Makinig at magsalita sa telepono:
session-other-languages = Ibang wika, kung hihilingin hanggang { $day }
session-before = Bago kayo pumunta
session-not-filmed = Walang kamerang nakabukas.
session-filmed = Kinukunan ito ng video.
session-filmed-off-camera = Kinukunan ito ng video. May mga upuang hindi kita ng kamera.
session-record-findings = Walang sine-save sa sinasabi ninyo. Ang natutuhan lang ng lungsod ang isinusulat.
session-record-questions = Nagiging bahagi ng pampublikong rekord ang mga tanong. Hindi kasama ang mga pangalan.
session-record-recording = Nagiging pampublikong rekord ang buong recording.
session-no-name = Walang magtatanong ng pangalan, papeles o address ninyo.
session-hosts = Nag-oorganisa:
session-calendar = Idagdag sa kalendaryo ko
session-follow = Subaybayan ang pulong na ito
seats-title = Magpareserba ng upuan
seats-just-come = Puwede kayong pumunta na lang. Hindi kailangang magpareserba.
seats-closed = Tapos na ang pulong. Hindi na makakapagpareserba ng upuan.
seats-begun = Nagsimula na ang pulong. Hindi na kailangang magpareserba: pumunta, tumawag o manood na lang.
seats-save = Magpareserba ng upuan
seats-wait = Sumali sa waiting list
seats-no-mail = May ibibigay na code at larawan na ipapakita sa pinto. Hindi kailangan ang e-mail.
seats-have-code = May code ako
seats-taken = { $taken } sa { $all } upuan ang nakuha na
seats-open-of = { $seats ->
    [one] { $seats } sa { $all } upuan ang bakante
   *[other] { $seats } sa { $all } upuan ang bakante
 }
seats-queue-none = Walang bakanteng upuan. Wala pang naghihintay.
seats-queue = { $groups ->
    [one] { $groups } reserbasyon ang naghihintay ng upuan: { $seats } lahat-lahat
   *[other] { $groups } na reserbasyon ang naghihintay ng upuan: { $seats } lahat-lahat
 }
access-title = Kung may kailangan kayo
access-no-asl = Walang nakatakdang wikang senyas
access-no-captions = Walang nakatakdang caption
aid-asked-by = Kailangan ba ninyo ng interpreter o ibang tulong? Sabihin kapag nagpareserba kayo, hanggang { $day }. Oo o hindi ang isasagot namin.
aid-asked-late = Hanggang { $day } lang sana ang paghiling ng interpreter o ibang tulong. Humiling pa rin kayo: susubukan namin.
agenda-title = Ano ang mangyayari, at kailan
agenda-now = ngayon
questions-title = Mga tanong
questions-none = Wala pang tanong na nakapakita.
question-me-too = Gusto ko ring malaman iyan
question-me-too-failed = Hindi iyon nakarating. Pindutin muli.
question-answered = Nasagot na
question-supports = { $people ->
    [one] { $people } pang tao ang nagtatanong nito
   *[other] { $people } pang tao ang nagtatanong nito
 }

## Afterwards

record-title = Katitikan at mga bilang
record-none = Wala pa ang katitikan ng pulong.
record-people = { $people ->
    [one] { $people } tao ang dumating
   *[other] { $people } na tao ang dumating
 }
record-groups = { $groups ->
    [one] { $groups } grupo
   *[other] { $groups } na grupo
 }
record-minutes = Basahin ang katitikan
record-published = Nailathala
record-late = Lampas na sa petsa
record-promised = Ipinangako ang katitikan sa
recording-late = Lampas na sa petsa
recording-promised = Ipinangako ang recording sa

## Saving seats

sign-up-title = Magpareserba ng upuan
who-title = Sino ang pupunta?
who-me = Ako lang
who-group = Isang grupo
seats-how-many = Ilang upuan?
group-name = Pangalan ng grupo
group-hint = Hindi namin hinihingi ang pangalan ng mga kasapi. Hindi kailanman nakikita ng pulis ang listahang ito.
group-file-save = I-save ang mga sagot na ito sa isang file
group-file-load = Punan mula sa isang file
group-file-note = Nasa sarili ninyong telepono o computer lang ang file. Sa susunod, pupunan nito ang form para sa grupo ninyo.
group-file-wrong = Hindi rito ginawa ang file na ito.
accept-partial = Kung hindi kasya kaming lahat, ibigay ang kung ano ang mayroon
accept-least = Pero hindi bababa sa ganitong bilang ng upuan
way-title = Paano ninyo gustong sumali?
choose-way = Piliin kung paano ninyo gustong sumali.
fault-number = Isulat dito kung ilan, gamit ang mga numero.
fault-most-seats = Hanggang { $seats } upuan lang sa isang reserbasyon. Kung mas marami kayo, punan ulit ang form.
fault-more-than-seats = Mas marami ito kaysa sa mga upuang hinihiling ninyo.
fault-least = Hindi ito puwedeng mas marami kaysa sa mga upuang hinihiling ninyo.
needs-title = Ano ang kailangan ninyo?
needs-hint = Kung walang kailangan, huwag lagyan ng tsek.
needs-interpreter-language = Wika ng interpreter
needs-interpreter-choose = Piliin ang wika ng interpreter.
extras-title = Puwesto para sa wheelchair, bata at magsasalita
extras-hint = Para sa inyong lahat ang bawat bilang.
extras-free = { $places ->
    [one] { $places } ang bakante
   *[other] { $places } ang bakante
 }
extras-ages = Edad ng mga bata
extras-speaker = Ano ang itatawag sa magsasalita?
reach-title = Balitaan sa e-mail
reach-email = E-mail
reach-email-hint = Magpapadala muna kami ng link. Hawak namin ang mga upuan ninyo nang 30 minuto. Buksan ang link sa loob ng oras na iyon at pindutin ang button doon.
reach-name = Pangalan, o kung ano ang itatawag sa inyo
reach-name-hint = Kahit anong pangalan.
reach-language = Sulatan ako sa wikang
sign-up-vow-title = Sino ang makakabasa nito
sign-up-vow = Ang mga nag-oorganisa lang ng pulong na ito, para maihanda ang mga upuan at tulong. Hindi kailanman nakikita ng pulis kung sino ang nagpareserba.
sign-up-shredded = Wawasakin ang mga pangalan at pangangailangan sa { $day }.
sign-up-send = Ireserba ang mga upuan
draft-old = Mahigit isang oras nang nakabukas ang form na ito. Narito pa ang mga inilagay ninyo: ipadala ulit.
draft-sent = Naipadala na ang form na ito. Kung hindi nakarating sa inyo ang sagot, punan ito sa parehong paraan at ipadala ulit: isang beses lang itong bibilangin, at makikita ninyo ang inyong code.
draft-new = Magsimula ng bagong form
share-title = Napakarami nang ipinadala ngayong araw mula sa koneksiyong ito sa internet
share-why = Para hindi makuha ng isang makina ang lahat ng upuan, may hihilingin pa kaming isang bagay. Wala pang na-save.
share-mail = Isulat ang e-mail address ninyo sa form at ipadala ulit. Pagkatapos, buksan ang link na nasa e-mail.
share-work = Puwede rin ninyong pindutin ulit ang button. Magkukuwenta ang telepono ninyo nang hanggang isang minuto. Huwag isara ang pahinang ito.
share-working = Nagkukuwenta ang telepono ninyo.
share-host = Kung walang e-mail: hilingin sa nag-oorganisa na ireserba ang mga upuan, o subukan muli bukas.
share-ask = Puwede rin ninyong subukan muli bukas, o magtanong sa mismong pulong.
share-tomorrow = Puwede rin ninyong subukan muli bukas.
share-more-seats = Napakarami nang upuang naireserba ngayong araw mula sa koneksiyong ito sa internet. Para sa dagdag na upuan, ilagay ang e-mail address ninyo at buksan ang link na nasa e-mail, o humiling sa nag-oorganisa.
if-full-title = Kung puno na
if-full-place = { $way }: ika-{ $place } kayo sa pila.
if-full-hold = { $hours ->
    [one] Kapag may nabakante, hahawakan namin ito para sa inyo nang { $hours } oras.
   *[other] Kapag may nabakante, hahawakan namin ito para sa inyo nang { $hours } na oras.
 }
if-full-last-day = Sa huling araw, mapupunta ang mga bakanteng upuan sa susunod na grupong kasya.
if-full-keep = Hindi mawawala ang puwesto ninyo sa pila kahit tanggihan ninyo ang kulang na bilang.

## What a code opens

seat-entry-title = Ang mga upuan ninyo
seat-entry-lead = I-type ang code na natanggap ninyo nang magpareserba kayo.
seat-entry-show = Ipakita ang mga upuan ko
seat-entry-lost = Nawala ba ang code? Hindi namin ito mahahanap, dahil hindi namin alam kung kanino ito. Kung nagbigay kayo ng e-mail, nasa ipinadala naming e-mail ang code.
seat-entry-closed = 15 minuto lang nabubuksan ng address na ito ang mga upuan ninyo. I-type ang code ninyo para makita ulit ang mga ito.
seat-entry-report = Para sa ulat ang code na may 24 na numero
seat-code-label = Ang inyong code
seat-code-hint = 16 na numero. Hindi mahalaga ang mga puwang.
seat-code-keep = Isulat o kunan ng litrato. Mababago ng sinumang may hawak nito ang mga upuan ninyo.
seat-paper-address = Tingnan o baguhin ang mga upuan ninyo sa
seat-title = Ang mga upuan ninyo
seat-fresh-title = Itago ang code na ito
seat-session-cancelled = Hindi na kailangang pumunta ang sinuman, at wala na kayong kailangang gawin. Kusang matatapos ang reserbasyon ninyo.
seat-session-moved = Sa inyo pa rin ang mga upuan. Kung hindi puwede sa inyo ang bagong oras, pakibalik ang mga ito.
seat-unconfirmed = Hindi pa pinal
seat-held = { $seats ->
    [one] Hawak namin ang { $seats } upuan para sa inyo.
   *[other] Hawak namin ang { $seats } na upuan para sa inyo.
 }
seat-held-part = { $seats ->
    [one] Hawak namin ang { $seats } sa { $wanted } upuang hiniling ninyo. Hinihintay pa ninyo ang iba.
   *[other] Hawak namin ang { $seats } sa { $wanted } upuang hiniling ninyo. Hinihintay pa ninyo ang iba.
 }
seat-confirm-sent = Nagpadala kami ng e-mail. Buksan ang link doon bago matapos ang oras at pindutin ang button. Kung hindi, matatapos ang buong reserbasyon ninyo.
seat-confirm-press = Pindutin ang button sa ibaba bago matapos ang oras. Kung hindi, matatapos ang buong reserbasyon ninyo.
seat-address-sent = Nagpadala kami ng e-mail sa address na ibinigay ninyo. Buksan ang link doon at pindutin ang button, para masulatan namin kayo. Mananatili ang reserbasyon ninyo kahit hindi ninyo ito gawin.
seat-address-press = Pindutin ang button sa ibaba para masulatan namin kayo sa address na ito. Mananatili ang reserbasyon ninyo kahit hindi ninyo ito gawin.
seat-registered = Nakareserba
seat-registered-note = { $seats ->
    [one] { $seats } upuan ang sa inyo.
   *[other] { $seats } na upuan ang sa inyo.
 }
seat-partly = May bahaging nakareserba
seat-partly-note = { $seats ->
    [one] { $seats } sa { $wanted } upuan ang sa inyo. Hinihintay pa ninyo ang iba.
   *[other] { $seats } sa { $wanted } upuan ang sa inyo. Hinihintay pa ninyo ang iba.
 }
seat-waiting-note = { $wanted ->
    [one] Naghihintay kayo ng { $wanted } upuan.
   *[other] Naghihintay kayo ng { $wanted } na upuan.
 }
seat-cancelled = Naibalik na
seat-cancelled-note = Naibalik na ang mga upuang ito. Puwede na itong mapunta sa iba.
seat-expired = Natapos na
seat-expired-note = Walang pumindot sa button ng link sa oras, o tapos na ang pulong. Puwede kayong magpareserba ulit.
seat-hold-until = Hawak hanggang
seat-came = { $people ->
    [one] { $people } tao sa inyo ang dumating.
   *[other] { $people } na tao sa inyo ang dumating.
 }
seat-place = Ika-{ $place } kayo sa pila.
seat-ahead = { $seats ->
    [one] { $seats } upuan ang hinihintay ng mga nauna sa inyo.
   *[other] { $seats } na upuan ang hinihintay ng mga nauna sa inyo.
 }
seat-next = Kayo na ang susunod.
seat-seats = { $seats ->
    [one] { $seats } upuan
   *[other] { $seats } na upuan
 }
seat-qr = Larawan ng code ninyo, para sa pinto
seat-print = I-print
seat-copy = Kopyahin ang code
seat-copied = Nakopya na
seat-picture = I-save bilang larawan
seat-picture-note = Nabubuksan ito kahit walang signal. Mananatili ito sa teleponong ito hanggang burahin ninyo. Mababago ng sinumang makakita nito ang mga upuan ninyo.
seat-needs-title = Ang hiniling ninyo
seat-confirm = Oo, gawin itong pinal
seat-confirm-address = Oo, sulatan ako sa address na ito
seat-stop-waiting = Sapat na ang mga upuang ito, hindi na maghihintay
seat-change-title = May babaguhin
seat-change-number = Ibang bilang ng upuan
seat-change-note = Kung mas kaunti, agad itong magagawa. Kung mas marami, baka kailangan ninyong hintayin ang dagdag. Sa inyo pa rin ang hawak na ninyo.
seat-change-send = Baguhin ang bilang
seat-describe = Ang kailangan ninyo, at kung paano kayo makokontak
seat-describe-send = I-save ito
seat-done-confirm = Salamat. Susulat kami kapag may nagbago.
seat-done-change = Nabago na ang bilang.
seat-done-accept = Sa inyo na ang mga upuan.
seat-done-accept-held = Kinuha ninyo ang mga upuang ito. Magiging pinal ang mga ito kapag binuksan ninyo ang link sa e-mail namin at pinindot ang button.
seat-done-decline = Napunta na sa iba ang mga upuan. Hindi nawala ang puwesto ninyo sa pila.
seat-done-stop = Hindi na kayo naghihintay ng iba pang upuan.
seat-done-describe = Na-save na.
seat-done-hand-over = Ito ang bagong code. Hindi na gumagana ang luma.
seat-done-roster = Na-save na ang listahan.
seat-done-cancel = Naibalik na ang mga upuan. Salamat sa pagsasabi sa amin.
need-asked = Hiniling
door-need-asked = Hindi pa nasasagot
need-confirmed = Mayroon nito
need-declined = Hindi ito maibibigay
need-declined-note = Pasensiya na. Puwede kayong humiling ng iba sa ibaba, o ibalik ang mga upuan.
offer-title = { $seats ->
    [one] { $seats } sa { $wanted } upuang hiniling ninyo ang bakante. Kukunin ba ninyo?
   *[other] { $seats } sa { $wanted } upuang hiniling ninyo ang bakante. Kukunin ba ninyo?
 }
offer-note = Kung kukunin ninyo, maghihintay pa rin kayo para sa iba. Kung hindi, nasa pila pa rin ang puwesto ninyo.
offer-until = Hawak para sa inyo hanggang
offer-take = Kunin
offer-let-go = Ibigay na sa iba
roster-title = Listahan ng pangalan
roster-label = Mga pangalan, isa bawat linya
roster-hint = Hindi ito kailangan. Sapat na ang bilang.
roster-there = May na-save kayong listahan ng pangalan. Naka-lock ito.
roster-vow = Ang mga nag-oorganisa lang ang makakabukas ng listahang ito. Naitatala ang bawat pagbukas. Wawasakin ito kasama ng lahat ng iba pa.
roster-read = Buksan ang listahan
roster-send = I-save ang listahan
hand-over-title = Ibigay ang mga upuan sa iba
hand-over-note = May iba bang pupunta kapalit ninyo? May bagong code kayong maibibigay sa kanya. Agad na hindi na gagana ang code ninyo, at buburahin ang pangalan, e-mail at listahan ng pangalan ninyo. Mananatili ang hiniling ninyo, gaya ng interpreter.
hand-over-send = Gumawa ng bagong code
cancel-title = Ibalik ang mga upuan
cancel-waiting = Huwag nang maghintay
cancel-note = { $seats ->
    [one] { $seats } upuan ang mapupunta sa susunod sa pila. Hindi na ito mababawi.
   *[other] { $seats } na upuan ang mapupunta sa susunod sa pila. Hindi na ito mababawi.
 }
cancel-waiting-note = Maaalis kayo sa waiting list. Hindi na ito mababawi.
cancel-send = Oo, ibalik ang mga ito

## Questions

ask-title = Magtanong
ask-label = Ang tanong ninyo
ask-hint = Mas mabuti kung maikli. Huwag magbanggit ng pangalan ng sinuman.
ask-language = Wika ng tanong
ask-nameless = Babasahin ito nang malakas ng isang nag-oorganisa, nang walang pangalan. Hindi namin alam kung sino ang nagtatanong.
ask-public = Magiging bahagi ito ng pampublikong rekord.
ask-send = Ipadala ang tanong
ask-sent-title = Natanggap na ang tanong ninyo
ask-sent = Babasahin muna ito ng isang nag-oorganisa. Pagkatapos, makikita na ito ng lahat.
ask-another = Magtanong pa ng isa
ask-watch = Bumalik sa livestream

## Asking for a session

request-title = Humiling ng pulong
request-one-title = Isang kahilingan para sa pulong
request-lead = Grupo ninyo, lugar ninyo, wika ninyo. Ang lungsod ang pupunta sa inyo.
request-promise = { $days ->
    [one] Sasagot ang lungsod sa loob ng { $days } araw. Makikita ng lahat kung sumagot ito.
   *[other] Sasagot ang lungsod sa loob ng { $days } na araw. Makikita ng lahat kung sumagot ito.
 }
request-see-all = Lahat ng kahilingan at sagot
request-topic = Ano ang gusto ninyong pag-usapan?
request-topic-hint = Mababasa ito ng lahat. Huwag magbanggit ng pangalan ng sinuman.
request-neighborhood = Pook
request-hall = Saan ito puwedeng gawin?
request-hall-hint = Bulwagan, simbahan, tindahan, bakuran ng paaralan. Iwanang blangko kung wala.
request-size = Mga ilang tao?
request-days = Mga araw na puwede sa inyo
request-day = Araw { $number }
request-languages = Mga wika
request-access = Ano ang mayroon doon, o ano ang kailangan?
request-group-hint = Mababasa ito ng lahat. Iwanang blangko kung ayaw ninyong mabanggit.
request-contact = Paano namin kayo makokontak?
request-contact-hint = Numero ng telepono o e-mail.
request-destroyed = Winasak ang isinulat ng grupo, 90 araw matapos ang huling pagkakataong may sumulat tungkol sa kahilingan.
request-vow = Ang mga nag-oorganisa lang ang makakabukas ng contact ninyo. Naitatala ang bawat pagbukas.
request-send = Ipadala ang kahilingan
request-asked = Naghihintay ng sagot
request-overdue = Lampas na sa petsa ang sagot
request-overdue-note = Nangako ang lungsod na sasagot na sa panahong ito, pero wala pa itong sagot.
request-answered = Nasagot na
request-scheduled = May nakatakda nang pulong
request-declined = Sagot: hindi
request-withdrawn = Binawi
request-unnamed = Isang grupo
request-month = Gustong buwan: { $month }
request-came = Hiniling noong
request-due = Dapat sagutin hanggang
request-answered-on = Sinagot noong
request-what = Ang hiniling nila
request-people = { $people ->
    [one] Mga { $people } tao
   *[other] Mga { $people } na tao
 }
request-answer = Ang sagot ng lungsod
request-session = Pumunta sa pulong
request-code-title = Ang code ninyo para sa kahilingang ito
request-code-note = Gamit ito, puwede kayong bumalik at bawiin ang kahilingan. Magagawa iyon ng sinumang may hawak nito.
request-withdraw = Bawiin ang kahilingan
request-withdraw-note = Wawasakin ang contact ninyo. Mananatili sa pahinang ito ang hiniling ninyo, na may tandang binawi.
request-withdraw-send = Oo, bawiin
requests-title = Mga kahilingan para sa pulong
requests-lead = Sino ang humiling, ano ang isinagot ng lungsod, at alin ang lampas na sa petsa.
requests-none = Wala pang humihiling.

## Meetings of a division

meeting-label = Pulong ng dibisyon
meeting-entry-lead = Para sa mga pulis ng isang sakop. I-type ang susing ibinigay sa inyo ng nag-oorganisa.
meeting-not-open = Hindi pa bukas ang pulong na ito. Tama ang susi ninyo: itago ito, at bumalik kapag binuksan na ng nag-oorganisa ang pulong.
meeting-open = Buksan ang pulong
meeting-vow = Puwede kayong magtanong nang walang pangalan. Walang numero ng tsapa, log-in o network address na sine-save kasama ng tanong.

## The door, for a group that helps there
door-title = Tulong sa pinto
door-lead = Tumutulong kayo sa pinto ng isang pulong at may susi kayo mula sa nag-oorganisa. Mga bilang lang ang makikita rito. Walang pangalan ng sinuman.
door-key-label = Ang inyong susi
door-key-hint = 16 na numero. Ibinigay ito sa inyo ng nag-oorganisa.
door-open = Buksan ang listahan sa pinto
door-came = { $came ->
    [one] { $came } tao na ang dumating.
   *[other] { $came } na tao na ang dumating.
 }
door-counted = Nabilang na. Salamat.
door-count-label = Ilan ang pumapasok ngayon
door-count-hint = Puwedeng bilangin nang sabay-sabay ang isang grupo, hanggang 50 tao.
door-count-send = Bilangin ang mga pumasok
door-take-back = Ibawas ang bilang na ito
door-expected = Ang mga inaasahang darating
door-seats = { $seats ->
    [one] { $seats } upuan ang nakuha na
   *[other] { $seats } na upuan ang nakuha na
 }, { $waiting } ang nasa waiting list
door-needs = Ang kailangan ng mga tao
door-again = Ipakita ang pinakabagong bilang
door-vow = Nakikita ninyo kung ilan, hindi kailanman kung sino. Hindi na gagana ang susi isang araw pagkatapos ng pulong.
