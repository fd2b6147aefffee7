# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = Iskedyul
hosting-coverage = Mga pook
hosting-commitments = Mga pangako
hosting-requests = Mga kahilingan
hosting-no-page = Walang patutunguhan ang address. Mabuting magpatuloy sa iskedyul.
hosting-unsaved-heading = Umalis nang hindi sine-save?
hosting-unsaved = May hindi pa na-save o naipadala sa pahinang ito. Kapag umalis kayo, mawawala ito.
hosting-unsaved-leave = Umalis
hosting-no = Bumalik
hosting-save = I-save
hosting-save-draft = I-save bilang draft
hosting-saving = Sine-save…
hosting-saved = Na-save
hosting-saved-first = Na-save. Nasa pinakaitaas ito.
hosting-edit = Baguhin
hosting-remove = Alisin
hosting-copy = Kopyahin
hosting-choose = Pumili…
hosting-all = Lahat
hosting-more = Ipakita pa ang iba
hosting-failed = Hindi ito ma-load.
hosting-failed-stale = Dati pa ito. Hindi ito ma-refresh.
hosting-keys-down = Ang hanay sa ibaba
hosting-keys-up = Ang hanay sa itaas
hosting-keys-open = Buksan ang pulong
hosting-keys-new = Bagong pulong
hosting-keys-refresh = I-refresh
hosting-keys-tabs = Ang mga tab ng pulong
hosting-keys-search = Maghanap ng tao sa pinto
hosting-keys-back = Bumalik sa iskedyul
hosting-keys-schedule = Pumunta sa iskedyul
hosting-keys-others = Mga pook, pangako, kahilingan
hosting-keys-help = Ang listahang ito

## Schedule

hosting-new = Bagong pulong
hosting-series = Bagong serye
hosting-division = Bagong pulong ng dibisyon
hosting-schedule-count = { $count ->
    [one] { $count } pulong
   *[other] { $count } na pulong
 }
hosting-schedule-first = Ang unang { $count } pulong
hosting-schedule-empty = Wala pang pulong dito. Magplano ng isa, o baguhin ang filter.
hosting-filters = Aling mga pulong
hosting-filter-state = Kalagayan
hosting-filter-kind = Para kanino
hosting-filter-late = Lampas na sa petsa
hosting-filter-from = Mula
hosting-filter-until = Hanggang
hosting-column-when = Kailan
hosting-column-session = Pulong
hosting-column-state = Kalagayan
hosting-column-seats = Mga upuan
hosting-column-look = Titingnan
hosting-seats = { $taken } sa { $capacity }
hosting-waiting = { $count } ang naghihintay
hosting-questions-waiting = { $count ->
    [one] { $count } tanong ang babasahin
   *[other] { $count } na tanong ang babasahin
 }
hosting-whole-city = Buong lungsod
hosting-coverage-none = Wala pa
hosting-coverage-held = { $count ->
    [one] { $count } pulong
   *[other] { $count } na pulong
 }
hosting-coverage-sum = { $held } sa { $all } pook ang nagkaroon ng pulong.
hosting-coverage-sessions = Mga naidaos na pulong
hosting-coverage-last = Nakaraan
hosting-coverage-next = Susunod
hosting-coverage-plan = Magplano ng isa rito
hosting-days-ago = { $days ->
    [0] ngayong araw
    [one] { $days } araw na ang nakaraan
   *[other] { $days } na araw na ang nakaraan
 }

## Warnings

hosting-warning-agenda-late = Walang agenda, wala nang 72 oras
hosting-warning-agenda-very-late = Walang agenda, wala nang 24 na oras
hosting-warning-board-majority = Dadalo ang karamihan ng isang board
hosting-warning-interpreter-needed = Kailangan ng interpreter
hosting-warning-needs-undecided = May pangangailangang hindi pa napagpasyahan
hosting-warning-no-stream = Walang livestream
hosting-warning-record-late = Lampas na sa petsa ang katitikan
hosting-warning-note-agenda-late = Dapat nakalabas ang agenda ng regular na pulong 72 oras bago ito. Isulat ang agenda ngayon.
hosting-warning-note-agenda-very-late = Kahit sa espesyal na pulong, dapat nakalabas ang agenda 24 na oras bago ito. Isulat ito ngayon o ilipat ang pulong.
hosting-warning-note-board-majority = Kung sasali ang karamihan ng isang board, puwedeng ituring ang pulong na pulong ng board na iyon ayon sa Brown Act. Itanong sa city attorney ang tungkol sa abiso.
hosting-warning-note-interpreter-needed = Sapat na ang bilang ng humiling ng interpreter pero wala pang nakumpirma. Kumuha ng isa, saka kumpirmahin sa listahan sa pinto.
hosting-warning-note-needs-undecided = Lampas na ang huling araw ng paghiling. Naghihintay ang mga tao kung maibibigay ang kailangan nila.
hosting-warning-note-no-stream = Pampubliko ang pulong pero walang makakapanood mula sa bahay. Magdagdag ng livestream.
hosting-warning-note-record-late = Ipinangako ang katitikan at lampas na ang araw. Nakikita ito ng lahat.

## A session's form

hosting-part-what = Tungkol saan ito
hosting-part-where = Saan at kailan
hosting-part-people = Sino ang puwedeng dumalo
hosting-part-said = Ang alam ng mga tao bago dumalo
hosting-title = Pamagat
hosting-summary = Tungkol saan ito
hosting-written-in = Isinulat sa wikang
hosting-organizer = Nag-oorganisa
hosting-co-hosts = Mga grupong kasama ng lungsod sa pag-oorganisa
hosting-one-a-line = Isa bawat linya.
hosting-agenda = Agenda
hosting-agenda-hint = Isang punto bawat linya, kasama ang oras: 18:30 Pagbati
hosting-add-translation = Magdagdag ng salin
hosting-language = Wika
hosting-area = Sakop ng pulis
hosting-neighborhood = Pook
hosting-starts = Simula
hosting-ends = Tapos
hosting-zone = Time zone
hosting-zone-hint = Ang time zone ng bulwagan, gaya ng America/Los_Angeles.
hosting-hall = Bulwagan
hosting-address = Kalye at numero
hosting-point = Lugar sa mapa
hosting-point-hint = Dalawang numero: 34.0537, -118.2428
hosting-way-there = Paano pumunta
hosting-way-there-hint = Mga bus, paradahan, aling pinto.
hosting-ways = Mga paraan ng pagsali
hosting-pools = Mga upuan
hosting-pools-hint = Iwanang blangko ang bilang kung hindi ninyo iniaalok. Kapag dinagdagan ang upuan, agad na aabante ang mga naghihintay.
hosting-languages = Mga wikang sasalitain o isasalin ng interpreter
hosting-access = Ang iniaalok ninyo
hosting-officers = Mga pulis
hosting-public-record = Ang magiging pampublikong rekord
hosting-phone-in = Numero para makinig sa telepono
hosting-ask-aid-by = Huling araw ng paghiling ng tulong
hosting-recording-days = Ilang araw bago ilabas ang recording
hosting-recording-days-hint = Iwanang blangko kung walang ire-record. Kapag lumampas sa petsa, makikita ito ng lahat.
hosting-filmed = May mga kamerang nakabukas
hosting-division-about = Panloob na pulong para sa mga pulis ng isang sakop. Hindi ito kailanman inililista. Nagtatanong ang mga pulis nang walang pangalan sa address na isang beses lang ibibigay sa inyo.
hosting-door-key-heading = Ang susi ng mga pulis
hosting-door-key-about = Binubuksan ng susing ito ang pahina kung saan nagtatanong ang mga pulis. Ngayon lang ito ipapakita. Kopyahin at ibigay sa mga pulis ng sakop na ito.
hosting-door-address-about = Binubuksan ng address na ito ang pahina nang nakalagay na ang susi. Hindi ipinapadala ng browser kaninuman ang kasunod ng tandang #. Kung walang JavaScript, ita-type ng mga pulis ang susi sa pahina.
hosting-door-address-copy = Kopyahin ang address
hosting-door-address-qr = Larawan ng address, para i-scan ng telepono
hosting-to-session = Sa pulong
hosting-door-key-new = Gumawa ng bagong susi…
hosting-door-key-renew = Wala nang mabubuksan ang lumang susi. Kailangan ng lahat ng may hawak nito ang bagong susi. Itatala ito.
hosting-door-key-yes = Gumawa ng bagong susi
hosting-door-key-lost = Nawala ba ang susi? Hindi ito naka-save saanman at hindi na maipapakita muli. Puwede kayong gumawa ng isa pa.

hosting-wrong-title = Sumulat ng pamagat na hanggang 120 letra.
hosting-wrong-summary = Sabihin kung tungkol saan ito, hanggang 2,000 letra.
hosting-wrong-organizer = Sabihin kung sino ang nag-oorganisa.
hosting-wrong-area = Piliin ang sakop ng pulis.
hosting-wrong-time = Piliin ang araw at oras.
hosting-wrong-end = Dapat mas huli ang tapos kaysa simula.
hosting-wrong-zone = Ilagay ang time zone.
hosting-wrong-ways = Pumili ng kahit isang paraan ng pagsali.
hosting-wrong-hall = May pupunta sa bulwagan. Ilagay ang pangalan nito.
hosting-wrong-point = Sumulat ng dalawang numero: hilaga muna, saka silangan.
hosting-wrong-languages = Pumili ng kahit isang wika.
hosting-wrong-seats = Kailangan ng bilang ng upuan ang bawat paraan ng pagsali.
hosting-wrong-day = Pumili ng araw na mayroon talaga.
hosting-wrong-agenda = Kailangan ng oras at salita ang bawat linya: 18:30 Pagbati
hosting-wrong-agenda-time = Dapat nasa pagitan ng simula at tapos ang bawat oras.
hosting-wrong-number = Sumulat ng numero, o iwanang blangko.
hosting-wrong-translation = Kailangan ng pamagat at teksto ang bawat salin.
hosting-wrong-reason = Sabihin kung bakit ito kakanselahin.
hosting-wrong-answer = Isulat ang sagot ng lungsod sa grupo.
hosting-wrong-planned = Piliin ang nakatakdang pulong.
hosting-wrong-not-planned = May napiling pulong dito. Pindutin ang “May nakatakda nang pulong”, o huwag pumili ng pulong.
hosting-wrong-past = Pumili ng araw na hindi pa lumilipas.
hosting-wrong-until = Mas nauna ang huling araw kaysa sa unang araw.
hosting-wrong-aid-late = Pagkatapos ng pulong ang araw na ito. Pumili ng araw bago ang pulong, o ang mismong araw nito.
hosting-wrong-phone = Sumulat ng numerong matatawagan: mga numero, puwang at + - ( ) . , # *
hosting-wrong-said-by = Hindi ganoon karami ang dumating. Tingnan muli ang bilang.
hosting-wrong-server = Hindi ito tinanggap ng server. Tingnan muli.
hosting-wrong-neighborhood = Pumili ng pook.
hosting-wrong-long = Masyado itong mahaba. Paikliin.
hosting-wrong-meant = Sabihin ang ibig sabihin, hanggang 400 letra.
hosting-wrong-promise = Sabihin ang gagawin, hanggang 160 letra.
hosting-wrong-owner = Sabihin kung sino ang gagawa.
hosting-wrong-note = Sabihin ang nangyari, hanggang 600 letra.
hosting-wrong-parts-many = Hindi ganoon karami ang mga bahagi nito. Tingnan muli ang bilang.
hosting-wrong-parts-open = Tapos na ito kapag tapos na ang lahat ng bahagi. Isulat ang lahat ng bahagi, o pumili ng ibang kalagayan.
hosting-wrong-parts-few = Mas marami na ang mga bahaging tapos na kaysa rito.
hosting-wrong-due-step = Para mabago ang ipinangakong araw, idagdag ang nangyari. Mananatili sa kasaysayan ang dalawang araw.
hosting-wrong-state = Hindi ito puwedeng ilipat sa kalagayang iyon. Ang tapos na o hindi gagawin ay puwede lang ibalik sa ginagawa na.
hosting-wrong-link = Nagsisimula ang link sa https://
hosting-wrong-stream = Kailangan ng bawat livestream ng address na nagsisimula sa https://, o ng pangalan ng channel.
hosting-wrong-series = Pumili ng mga pook, at 0 hanggang 366 na araw na pagitan.
hosting-wrong-boards = Isulat ang bawat board na may dalawang numero: 4/7

## A series

hosting-series-where = Aling mga pook
hosting-series-find = Maghanap ng pook
hosting-series-all = Lahat
hosting-series-new = Mga wala pang pulong
hosting-series-none = Wala
hosting-series-chosen = { $count ->
    [0] Wala pang napili. Susundin ang pagkakasunod-sunod ng paglagay ninyo ng tsek.
    [one] { $count } ang napili, ayon sa pagkakasunod-sunod ng pagtsek ninyo.
   *[other] { $count } ang napili, ayon sa pagkakasunod-sunod ng pagtsek ninyo.
 }
hosting-every-days = Ilang araw sa pagitan ng dalawang pulong
hosting-every-days-hint = 7 kung minsan sa isang linggo. Sa 0, nasa iisang araw ang lahat.
hosting-series-preview = Ang gagawin
hosting-series-preview-empty = Pumili ng mga pook at simula para makita ang gagawin.
hosting-make-drafts = Gawin ang mga draft
hosting-series-made = { $count ->
    [one] { $count } draft ang nagawa
   *[other] { $count } na draft ang nagawa
 }
hosting-series-publish = Ilathala ang buong seryeng ito
hosting-series-published = { $count } sa { $all } ang nailathala

## Publish, move, call off, close

hosting-tabs = Mga bahagi ng pulong
hosting-tab-facts = Pulong
hosting-tab-door = Pinto
hosting-tab-stream = Livestream
hosting-tab-questions = Mga tanong
hosting-tab-minutes = Katitikan
hosting-tab-findings = Mga narinig
hosting-publish = Ilathala
hosting-publish-words = Mula ngayon, makikita ng lahat ang pulong at makakapagpareserba sila.
hosting-publish-division = Mula ngayon, makakapagtanong ang mga pulis na may susi. Hindi nakalista saanman ang pulong.
hosting-close = Isara ang pulong
hosting-close-words = Wala nang bibilanging dumating at wala nang tanong. Maisusulat pa ang katitikan at ang mga narinig.
hosting-cancel = Kanselahin…
hosting-cancel-yes = Kanselahin ito
hosting-cancel-words = { $count ->
    [0] Wala pang nagpareserba. Mananatili ang pulong sa iskedyul, na may tandang kanselado.
    [one] Agad na sasabihan ang { $count } reserbasyon, at magbabago ang mga kalendaryo. Hindi na ito mababawi.
   *[other] Agad na sasabihan ang { $count } na reserbasyon, at magbabago ang mga kalendaryo. Hindi na ito mababawi.
 }
hosting-cancel-reason = Bakit? Babasahin ito ng lahat.
hosting-cancelled-because = Kanselado:
hosting-move-tells = { $count ->
    [0] Binabago ninyo ang oras o lugar. Wala pang nagpareserba; magbabago ang mga kalendaryo.
    [one] Binabago ninyo ang oras o lugar. Sasabihan ang { $count } reserbasyon, at magbabago ang mga kalendaryo.
   *[other] Binabago ninyo ang oras o lugar. Sasabihan ang { $count } na reserbasyon, at magbabago ang mga kalendaryo.
 }
hosting-move-heading = Ibang oras o lugar
hosting-move-yes = I-save at sabihan sila
hosting-untold = { $count ->
    [one] { $count } reserbasyon ang walang kumpirmadong e-mail at hindi masasabihan. Magpaskil ng abiso sa pinto.
   *[other] { $count } na reserbasyon ang walang kumpirmadong e-mail at hindi masasabihan. Magpaskil ng abiso sa pinto.
 }
hosting-boards = Mga miyembro ng board
hosting-boards-label = Mga miyembrong nagsabing dadalo
hosting-boards-hint = Isang board bawat linya, at kung ilan sa miyembro ang dadalo: Pico Union council 4/7
hosting-retention = Datos ng mga tao
hosting-shredded-due = Wawasakin ang mga pangalan, pangangailangan at listahan ng pangalan sa { $day }. Pagkatapos noon, wala nang makakabukas.
hosting-shredded-on = Winasak ang mga pangalan, pangangailangan at listahan ng pangalan noong { $day }.
hosting-shredded-sign-ups = Mga reserbasyon
hosting-shredded-rosters = Mga listahan ng pangalan
hosting-shredded-questions = Mga tanong
hosting-shredded-letters = Mga e-mail na hindi naipadala

## The door

hosting-door-opening = Binubuksan ang listahan sa pinto. Naitatala ito.
hosting-door-search = Unang apat na numero, o pangalan
hosting-door-came = { $came } sa { $seats } ang dumating
hosting-door-unsent = { $count ->
    [one] { $count } bilang ang hindi pa naipadala
   *[other] { $count } na bilang ang hindi pa naipadala
 }
hosting-door-kept = { $count ->
    [one] { $count } bilang ang naghihintay rito at ipapadala kapag may signal. Huwag isara ang pahinang ito.
   *[other] { $count } na bilang ang naghihintay rito at ipapadala kapag may signal. Huwag isara ang pahinang ito.
 }
hosting-scan = Mag-scan ng mga code gamit ang kamera
hosting-scan-stop = I-off ang kamera
hosting-scan-picture = Larawan mula sa kamera
hosting-scan-aim = Itapat ang code sa kamera.
hosting-scan-refused = Hindi magamit ang kamera ngayon. I-type ang unang apat na numero.
hosting-scan-unknown = Wala sa listahan ng pulong na ito ang code.
hosting-scan-several = Ilang code sa listahan ang ganito rin ang simula. Pakitanong ang pangalan.
hosting-scan-counted = Isang tao ang nabilang.
hosting-scan-again = Nabilang na ang code na ito.
hosting-scan-group = { $count ->
    [one] { $count } upuan. Isulat kung ilan ang dumating.
   *[other] { $count } na upuan. Isulat kung ilan ang dumating.
 }
hosting-door-walk-ins = Walang reserbasyon
hosting-door-less = Bawasan ng isa
hosting-door-more = Dagdagan ng isa
hosting-door-number = Ilan ang dumating
hosting-door-all = Dumating lahat
hosting-door-add-walk-in = May isa pang sumama
hosting-door-look = Tingnan ang bilang na ito
hosting-door-too-many = { $count ->
    [one] { $count } tao ang sobra sa bilang ng upuan. Nabilang ba sa dalawang device? Suriin.
   *[other] { $count } na tao ang sobra sa bilang ng upuan. Nabilang ba sa dalawang device? Suriin.
 }
hosting-door-counted-twice = Dalawang beses silang nabilang
hosting-door-without-sign-up = Dumating sila nang walang reserbasyon
hosting-door-to-look-at = { $count ->
    [one] Suriin ang bilang ng dumating sa { $count } reserbasyon:
   *[other] Suriin ang bilang ng dumating sa { $count } na reserbasyon:
 }
hosting-door-no-name = Walang pangalan
hosting-door-wanted = { $count } ang hiniling
hosting-door-ages = Edad: { $ages }
hosting-door-empty = Wala pang nagpareserba. Bilangin ang mga tao gamit ang button sa itaas.
hosting-door-nobody = Walang tumugma. Subukan ang mas kaunting numero, o bilangin sila nang walang reserbasyon.
hosting-roster-open = Buksan ang mga pangalan
hosting-roster-words = Ito ang mga pangalan ng mga tao sa isang grupo. Itatala ang pagbukas kasama ang pangalan ninyo. Buksan lang kung kailangan.
hosting-roster-yes = Buksan, at itala
hosting-roster-hide = Isara ang mga pangalan
hosting-needs = Ang kailangan ng mga tao
hosting-needs-about = Sasabihan ang lahat ng humiling tungkol sa pasya ninyo.
hosting-need = Kailangan
hosting-need-who = Sino
hosting-need-decision = Pasya
hosting-need-sign-ups = { $count ->
    [one] { $count } reserbasyon
   *[other] { $count } na reserbasyon
 }
hosting-need-seats = { $count ->
    [one] { $count } upuan
   *[other] { $count } na upuan
 }
hosting-need-confirm = Mayroon nito
hosting-need-decline = Hindi namin kaya

## Streams

hosting-streams-edit = Baguhin ang mga livestream
hosting-streams-empty = Wala pang livestream. Magdagdag ng isa para makapanood ang mga tao mula sa bahay.
hosting-add-stream = Magdagdag ng livestream
hosting-stream-language = Wikang maririnig
hosting-source = Saan ito galing
hosting-stream-address = Address
hosting-stream-address-hint = https://…, o pangalan ng channel.
hosting-backup = Pangalawang pinagmumulan
hosting-provider = Sino ang nagpapatakbo ng pahina
hosting-provider-hint = Gaya ng YouTube. Sinasabihan ang mga tao bago sila pumunta roon.
hosting-captions = Mga caption
hosting-stream-asl = Kita sa video ang interpreter ng wikang senyas
hosting-stream-interpreted = May maririnig na interpreter
hosting-move-up = Itaas
hosting-since = Mula { $time }
hosting-by-hand = itinakda ng tao
hosting-by-probe = nakita ng awtomatikong pagsuri
hosting-by-clock = ayon sa oras
hosting-set-state = Itakda ang kalagayan
hosting-set-live = Live na ito
hosting-set-interrupted = Naputol ito
hosting-set-ended = Tapos na ito
hosting-set-later = Mula kalahating oras bago ang simula, masasabi ninyo rito na live na ito.
hosting-set-too-early = Puwedeng live ang livestream mula kalahating oras bago ang simula hanggang apat na oras pagkatapos ng pulong.
hosting-give-back = Ipaubaya sa awtomatikong pagsuri
hosting-alarms = Mga alerto sa device na ito
hosting-alarms-off = Kapag naputol ang livestream ng isa sa mga pulong ninyo, puwede kayong sabihan agad ng device na ito, kahit nakasara ang console.
hosting-alarms-on = Agad kayong sasabihan ng device na ito kapag naputol ang livestream ng isa sa mga pulong ninyo. May darating ding e-mail.
hosting-alarms-asked = Nagtatanong ngayon ang browser ninyo. Pakipayagan ito.
hosting-alarms-denied = Hindi ito pinapayagan ng browser ninyo. Puwede ninyo itong baguhin sa settings ng browser para sa pahinang ito. Sasabihan kayo sa e-mail.
hosting-alarms-unsupported = Hindi makapagpakita ng alerto ang browser na ito. Sasabihan kayo sa e-mail.
hosting-alarms-failed = Hindi iyon gumana. Sasabihan kayo sa e-mail. Puwede ninyong subukan muli.
hosting-alarms-switch-on = I-on dito
hosting-alarms-switch-off = I-off dito
hosting-hour-left = { $time } ang natitira sa isang oras
hosting-hour-what = Itigil ang pulong at subukang ibalik ang livestream. Nakikita ng mga tao ang numero ng telepono at ang pangalawang pinagmumulan.
hosting-hour-over = Tapos na ang isang oras. Puwede kayong magpatuloy nang walang livestream kung sasabihin ninyo ito nang malakas.
hosting-afterwards = Recording at mga caption
hosting-recording = Address ng recording
hosting-recording-due = Ipinangako sa { $day }
hosting-recording-overdue = Lampas na sa petsa ang recording
hosting-texts = Mga caption bilang file
hosting-text-language = Wika ng file
hosting-text-file = WebVTT file, hanggang 2 MB
hosting-by-a-person = Isinulat ng tao

## Questions

hosting-questions-sort = Unahin ang mga hindi pa nababasa
hosting-questions-empty = Wala pang tanong.
hosting-supports = { $count ->
    [one] { $count } pa ang gustong makaalam
   *[other] { $count } pa ang gustong makaalam
 }
hosting-question-shown = Mga salitang makikita ng lahat
hosting-question-shown-hint = Alisin ang mga pangalan. Panatilihin ang kahulugan.
hosting-question-answer = Sagot
hosting-question-show = Ipakita
hosting-question-answered = Ipakita kasama ang sagot
hosting-question-decline = Huwag ipakita

## Minutes

hosting-minutes = Katitikan
hosting-minutes-hint = Simpleng salita. Walang pangalan ng mga dumating.
hosting-minutes-later = Puwedeng i-save ang katitikan mula sa simula ng pulong, at ilathala pagkatapos nito.
hosting-minutes-changed = May ibang nag-save ng ibang katitikan. Makikita ninyo ito rito; nasa field sa ibaba pa rin ang isinulat ninyo. Pagsamahin ang dalawa, saka i-save.
hosting-organizations = Ilang grupo ang dumating
hosting-publish-record = Ilathala ang katitikan
hosting-record-published = Nailathala noong { $day }. Kapag nag-save muli, mababago ang nababasa ng lahat.
hosting-record-due = Ipinangako sa { $day }.

## Findings

hosting-new-finding = Isulat ang narinig
hosting-finding-edit = Baguhin ang narinig
hosting-findings-empty = Wala pang nakasulat.
hosting-quote = Gaya ng pagkakasabi
hosting-quote-hint = Walang pangalan. Puwedeng iwanang blangko.
hosting-meant = Ang ibig sabihin
hosting-theme = Paksa
hosting-said-by = Mga ilan ang nagsabi nito
hosting-said-by-hint = Iwanang blangko kung walang nagbilang. Hindi ipinapakita kung wala pang 10.
hosting-said-by-count = { $count ->
    [one] sinabi ng mga { $count } tao
   *[other] sinabi ng mga { $count } na tao
 }
hosting-answered-by = Mga pangakong tugon dito
hosting-answered-by-hint = Ang sa pook na ito.
hosting-publish-it = Para mabasa ng lahat
hosting-is-published = Nailathala
hosting-is-draft = Draft

## Commitments

hosting-new-commitment = Bagong pangako
hosting-commitments-none = Walang pangakong tugma sa pinili ninyo. Bawasan ang mga pinili.
hosting-commitments-empty = Wala pang ipinangako.
hosting-promise = Ano ang gagawin
hosting-more-about = Iba pang detalye
hosting-owner = Sino ang gagawa
hosting-budget = Saan galing ang pera
hosting-due = Hanggang kailan
hosting-parts = Lahat ng bahagi
hosting-answers = Mga narinig na tinutugunan nito
hosting-answers-hint = Ang sa pook na ito.
hosting-late = { $days ->
    [one] Huli nang { $days } araw
   *[other] Huli nang { $days } na araw
 }
hosting-due-on = hanggang { $day }
hosting-due-moved = hanggang { $day }, noong una { $first }
hosting-parts-done = { $done } sa { $all } bahagi ang tapos na
hosting-findings-count = { $count ->
    [one] tugon sa { $count } narinig
   *[other] tugon sa { $count } na narinig
 }
hosting-history = Ang nangyari
hosting-add-step = Idagdag ang nangyari
hosting-step-about = Hindi na binabago ang isang hakbang pagkatapos. Sasabihan ang mga sumusubaybay nito.
hosting-step-state = Kalagayan ngayon
hosting-step-parts = Mga bahaging tapos na
hosting-step-note = Ang nangyari
hosting-step-evidence = Saan ito makikita
hosting-step-due = Bagong petsa
hosting-step-due-hint = Mananatili sa kasaysayan ang lumang petsa.

## Requests

hosting-requests-open = { $count ->
    [one] { $count } kahilingan ang hindi pa nasasagot
   *[other] { $count } na kahilingan ang hindi pa nasasagot
 }
hosting-requests-empty = Wala pang grupong humiling ng pulong.
hosting-request-no-group = Grupong walang pangalan
hosting-request-due = sagutin hanggang { $day }
hosting-request-size = Mga ilan
hosting-request-days = Mga araw na puwede
hosting-request-contact = Paano sila makokontak
hosting-request-contact-open = Buksan ang contact nila
hosting-request-contact-words = Naitatala ang pagbukas nito, kasama ang pangalan ninyo.
hosting-request-contact-gone = Winasak na ang contact ng grupo.
hosting-request-reply = Sagot
hosting-request-answer = Ang sasabihin namin
hosting-request-answer-hint = Mababasa ito ng lahat.
hosting-request-session = Ang pulong na magmumula rito
hosting-request-send = Ipadala ang sagot
hosting-request-schedule = May nakatakda nang pulong
hosting-request-plan = Iplano ang pulong mula sa kahilingang ito
hosting-request-planning = Pinaplano ninyo ang pulong na hiniling ng isang grupo. Kapag nailathala ito, makikita iyon sa kahilingan.
hosting-request-decline = Tumanggi, at sabihin ang dahilan

## States and kinds

hosting-word-public = Lahat
hosting-word-division = Pulong ng dibisyon
hosting-word-draft = Draft
hosting-word-published = Nailathala
hosting-word-cancelled = Kanselado
hosting-word-closed = Sarado
hosting-word-findings-only = Ang mga narinig lang
hosting-word-questions = Mga tanong at sagot, walang pangalan
hosting-word-recording = Ang buong recording
hosting-word-asked = Hiniling
hosting-word-confirmed = Nakumpirma
hosting-word-declined = Tinanggihan
hosting-word-unconfirmed = Hindi pa nakumpirma
hosting-word-registered = May mga upuan
hosting-word-partly = May ilang upuan
hosting-word-waiting = Naghihintay
hosting-word-shown = Ipinapakita
hosting-word-answered = Nasagot
hosting-word-scheduled = Nakatakda
hosting-word-withdrawn = Binawi
hosting-word-starting-soon = Malapit nang magsimula
hosting-word-live = Live
hosting-word-interrupted = Naputol
hosting-word-ended = Natapos
hosting-word-recording-posted = Nakalabas na ang recording
hosting-word-unknown = Hindi alam
hosting-word-hls = Sariling player (HLS)
hosting-word-page = Pahina ng isang kompanya
hosting-word-channel = Channel sa TV o radyo
hosting-word-no-captions = Walang caption
hosting-word-automatic = Caption ng makina
hosting-word-human = Caption ng tao
hosting-word-promised = Ipinangako
hosting-word-underway = Ginagawa
hosting-word-done = Tapos na
hosting-word-dropped = Hindi gagawin

hosting-door-helpers = Mga tumutulong sa pinto
hosting-co-hosts-about = Bibigyan ng susi ang grupong tumutulong. Binubuksan nito ang pahinang “Tulong sa pinto”: ilan ang inaasahan, ano ang kailangan nila, at ang pagbibilang. Walang pangalang ipinapakita.
hosting-co-host-name = Pangalan ng grupo
hosting-co-host-hint = Ang grupo, hindi isang tao.
hosting-co-host-make = Gumawa ng susi
hosting-co-host-key = Ngayon lang ipapakita ang susing ito. Kopyahin at ibigay sa:
hosting-co-host-revoke = Bawiin ang susi
hosting-co-host-revoke-one = Bawiin ang susi: { $name }
hosting-co-host-revoke-words = Wala nang mabubuksan ang susi. Mananatili ang mga nabilang na.
hosting-discard = Itapon ang draft
hosting-discard-words = Tuluyang mawawala ang draft. Wala pang nakakita nito, at walang sasabihan.
