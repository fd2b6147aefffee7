# The desk: queue, case, answers, boxes.

## Queue

triage-queue = Pila
triage-filters = Aling mga kaso
triage-filters-state = Kalagayan
triage-filters-danger = Panganib
triage-filter-all = Lahat ng kaso
triage-filter-urgent-unread = Apurahan, hindi pa nabasa
triage-filter-urgent = Lahat ng apurahan
triage-state-new = Bago
triage-state-reading = Binabasa
triage-state-answered = Nasagot
triage-count-more = { $count }+
triage-most-pressing-first = Una ang pinakaapurahan

triage-danger = { $count ->
    [one] { $count } tao ang baka manganib ulit.
   *[other] { $count } na tao ang baka manganib ulit.
 }
triage-danger-unread = { $count ->
    [one] Wala pang nagbasa ng ulat na ito sa yunit na ito.
   *[other] Wala pang nagbasa ng mga ulat na ito sa yunit na ito.
 }
triage-danger-show = Ipakita ang una

triage-column-urgent = Panganib
triage-column-case = Kaso
triage-column-due = Unang sagot
triage-column-state = Kalagayan
triage-column-kind = Uri
triage-column-area = Sakop
triage-column-language = Wika
triage-column-received = Natanggap
triage-column-marks = Mga tanda

triage-due-late = { $days ->
    [one] Huli nang { $days } araw
   *[other] Huli nang { $days } na araw
 }
triage-due-today = Ngayong araw
triage-due-tomorrow = Bukas
triage-due-answered = Naipadala
triage-kind-hate = Poot
triage-kind-property = Ari-arian
triage-area-none = Hindi sinabi
triage-area-number = Sakop { $number }
triage-language-none = Hindi alam
triage-urgent = Baka manganib ulit
triage-unread = Bagong mensahe
triage-withdrawn = Binawi

triage-page = Pahina { $page }
triage-next = Susunod na pahina
triage-previous = Nakaraang pahina
triage-refresh = I-refresh
triage-busy = Abalang-abala ang server. Subukan muli maya-maya.
triage-empty = Wala pang kaso. Lalabas dito ang mga bagong ulat kapag ni-refresh.
triage-empty-filter = Walang ganitong kaso ngayon.
triage-show-all = Ipakita ang lahat ng kaso
triage-failed = Hindi ma-load ang pila.
triage-failed-stale = Ito ang dating pila. Hindi ito ma-refresh.

## Keys

triage-keys-heading = Lahat ng key
triage-keys-moving = pababa, pataas
triage-keys-down = Ang kaso sa ibaba
triage-keys-up = Ang kaso sa itaas
triage-keys-open = Buksan ang kaso
triage-keys-next = Susunod na pahina
triage-keys-previous = Nakaraang pahina
triage-keys-urgent = Mga apurahan lang, o lahat muli
triage-keys-refresh = I-refresh
triage-keys-queue = Pumunta sa pila
triage-keys-back = Umalis sa field, saka sa kaso
triage-keys-answer = Sumulat ng sagot
triage-keys-ready = Mga handang sagot
triage-keys-copy = Kopyahin ang numero ng kaso
triage-keys-send = I-lock at ipadala ang sagot
triage-keys-lock = Isara ang susi ng yunit
triage-keys-help = Ang listahang ito
triage-close = Isara

## Case

triage-case = Kaso { $number }
triage-back = Bumalik sa pila
triage-copy = Kopyahin ang numero
triage-copied = Nakopya
triage-area-of = sakop ng { $area }
triage-received-on = natanggap noong { $day }
triage-first-answer-late = { $days ->
    [one] Huli nang { $days } araw ang unang sagot
   *[other] Huli nang { $days } na araw ang unang sagot
 }
triage-first-answer-today = Ngayon ang huling araw ng unang sagot
triage-first-answer-tomorrow = Bukas ang huling araw ng unang sagot
triage-first-answer-on = Huling araw ng unang sagot: { $day }
triage-first-answer-sent = Naipadala na ang unang sagot

triage-opening = Kinukuha at binubuksan ang mga naka-lock na bahagi
triage-logged = Nakatala ang bawat pagbukas, at nakikita ng nag-ulat ang araw.
triage-sealed-parts = Mga naka-lock na bahagi
triage-part-story = Ang nangyari
triage-part-circumstances = Lugar, oras, mga tao
triage-part-items = Ang nawala o nasira
triage-part-contact = Pangalan at contact
triage-opened = bukas
triage-not-shared = Hindi ibinahagi sa yunit na ito
triage-destroyed = Winasak
triage-contact-empty = Hindi nagbigay ng pangalan o contact ang tao.
triage-story-empty = Walang isinulat na sariling salita ang tao.
triage-unreadable = Hindi mabuksan
triage-unreadable-why = Binago ang bahaging ito matapos i-lock, o ni-lock para sa ibang susi. Huwag itong pagbatayan. Sabihin sa superbisor ang numero ng kaso.

triage-label-what = Ano
triage-label-place = Lugar
triage-label-where = Eksaktong lugar
triage-label-neighborhood = Pook
triage-label-outside = Sa labas ng lungsod
triage-label-when = Kailan
triage-label-people = Mga tao
triage-label-bias = Tungkol sa
triage-label-bias-words = Sa kanilang salita
triage-label-business = Negosyo
triage-label-name = Pangalan
triage-label-phone = Telepono
triage-label-email = E-mail
triage-label-safe = Ligtas na pakikipag-ugnayan
triage-item-name = Bagay
triage-item-value = Halaga
triage-item-serial = Serial number
triage-yes = Oo

triage-withdrawn-heading = Binawi ng nag-ulat ang ulat na ito.
triage-withdrawn-frozen = Walang yunit ng pulis ang nakabukas nito. Wawasakin ang mga susi sa { $day }; hanggang doon, ang nag-ulat lang ang makakapagbalik. Hindi makakapagpadala ng sagot.
triage-withdrawn-kept = Nabuksan na ito ng pulis. Huwag nang sumulat sa nag-ulat. Mananatili ang iniuutos ng batas na panatilihin; wawasakin ang iba pa sa { $day }.
triage-withdrawn-shredded = Winasak na ang mga susi. Wala nang makakabasa, dito o sa backup.

## Messages

triage-messages = Mga mensahe
triage-messages-empty = Wala pang mensahe. Naghihintay ng unang sagot ang nag-ulat.
triage-from-reporter = Nag-ulat
triage-from-unit = Ang inyong yunit
triage-message-unreadable = Hindi mabuksan ang mensaheng ito: binago ito, o ni-lock para sa ibang susi.
triage-message-not-verified = Hindi pirmado ng yunit ninyo ang mensaheng ito. Hindi ipinapakita ang nilalaman.
triage-answer = Sagot
triage-answer-hint = Simpleng salita. Nagbabasa ang nag-ulat ng { $language }.
triage-answer-hint-any = Simpleng salita. Binabasa ito ng nag-ulat gamit ang code.
triage-answer-closed = Hindi makakapagpadala ng sagot: binawi ang ulat.
triage-answer-no-key = Hindi makakapagpadala ng sagot: nasa bahaging hindi mabuksan ng yunit na ito ang susi ng nag-ulat.
triage-ready = Mga handang sagot
triage-ready-thanks-name = Salamat, binabasa namin
triage-ready-thanks = Salamat sa pagsasabi sa amin. Nabasa namin ang ulat ninyo. Hindi ninyo kailangang sabihin kung sino kayo. Pakitingnan muli rito bukas.
triage-ready-safe-name = Ligtas ba kayo?
triage-ready-safe = Ligtas ba kayo ngayon? Kung nasa panganib, tumawag sa 911 o pumunta sa lugar na may ibang tao. Sabihin dito kung paano at kailan ligtas na sulatan kayo.
triage-ready-more-name = Isang tanong
triage-ready-more = May isang bagay na gusto naming mas maunawaan. May iba bang nakakita, o may kamera ba sa malapit? Kayo ang magpapasya kung ano ang isasagot.
triage-send = I-lock at ipadala
triage-sending = Nila-lock at ipinapadala
triage-sent = Naipadala. Binabasa ito ng nag-ulat gamit ang code.
triage-not-sent = Hindi naipadala.
triage-conflict = Nauna ang mensahe ng kasamahan. Nasa itaas na ito; basahin muna, saka ipadala ang sa inyo.
triage-answer-full = { $percent } % ng puwang ang nagamit
triage-answer-too-long = Masyadong mahaba. Magbawas ng salita o magpadala ng dalawang mensahe.

triage-discard-heading = Hindi pa naipadala ang sagot ninyo
triage-discard-text = Kapag umalis kayo sa kaso, mawawala ito.
triage-discard = Umalis sa kaso
triage-keep-writing = Ituloy ang pagsulat

## Clock and timeline

triage-clocks = Orasan
triage-clock-first-answer = Unang sagot
triage-timeline = Takbo sa yunit na ito
triage-step-received = Natanggap
triage-step-narrative = Kinuha ang salaysay
triage-step-contact = Kinuha ang contact
triage-step-box = Kinuha ang kahon sa imigrasyon
triage-step-message = Kinuha ang mga mensahe
triage-step-now = Bukas sa screen na ito

triage-case-missing = Walang ganitong kaso ang yunit na ito. Baka sa ibang yunit lang ibinahagi.
triage-case-failed = Hindi mabuksan ang kaso.

## Boxes

triage-boxes = Mga kahon sa imigrasyon
triage-boxes-about = Ang organisasyon ninyo lang ang makakabukas nito. May kahon ang bawat ulat ng poot; ipinapakita rito ang mga may laman.
triage-boxes-opening = { $count ->
    [one] { $count } kahon na ang nabuksan
   *[other] { $count } na kahon na ang nabuksan
 }
triage-boxes-done = { $filled } ang may laman, sa { $count } na nabuksan
triage-boxes-none = Wala pang naglagay ng laman sa kahon.
triage-boxes-damaged = { $count ->
    [one] { $count } kahon ang hindi mabuksan: binago o ni-lock para sa ibang susi. Numero ng kaso:
   *[other] { $count } na kahon ang hindi mabuksan: binago o ni-lock para sa ibang susi. Mga numero ng kaso:
 }
triage-boxes-failed = Hindi nakuha ang lahat ng kahon.
triage-box-open-case = Buksan ang kaso
triage-box-no-words = May tsek lang, walang salita.
