# Mails to residents
letters-confirm-subject = Pakikumpirma: { $title }
letters-confirm-body = { $seats ->
    [one] May humiling ng { $seats } upuan sa pulong na ito gamit ang address na ito. Para hindi ito mawala, buksan ang link sa ibaba sa loob ng 30 minuto at pindutin ang button doon.
   *[other] May humiling ng { $seats } na upuan sa pulong na ito gamit ang address na ito. Para hindi mawala ang mga ito, buksan ang link sa ibaba sa loob ng 30 minuto at pindutin ang button doon.
 } Kung hindi kayo iyon, huwag nang gumawa ng anuman.
letters-confirm-address-body = Ibinigay ang address na ito ng isang nagpareserba sa pulong na ito. Buksan ang link sa ibaba at pindutin ang button doon, para masulatan namin kayo tungkol sa pulong. Mananatili ang reserbasyon kahit hindi ninyo ito gawin. Kung hindi kayo iyon, huwag nang gumawa ng anuman.
letters-registered-subject = May upuan na kayo: { $title }
letters-registered-body = { $seats ->
    [one] { $seats } upuan ang nakareserba para sa inyo.
   *[other] { $seats } na upuan ang nakareserba para sa inyo.
 }
letters-waiting-subject = Nasa waiting list kayo: { $title }
letters-waiting-body = Puno ang lahat ng upuan ngayon. Ika-{ $place } kayo sa waiting list. { $ahead ->
    [one] { $ahead } upuan ang hinihintay ng mga nauna sa inyo.
   *[other] { $ahead } na upuan ang hinihintay ng mga nauna sa inyo.
 } Susulat kami kapag may nabakante.
letters-promoted-subject = May upuan na para sa inyo: { $title }
letters-promoted-body = { $seats ->
    [one] May nabakante. { $seats } upuan na ang sa inyo, ayon sa hiniling ninyo. Kung hindi kayo makakapunta, pakibalik sa pamamagitan ng link sa ibaba.
   *[other] May nabakante. { $seats } na upuan na ang sa inyo, ayon sa hiniling ninyo. Kung hindi kayo makakapunta, pakibalik sa pamamagitan ng link sa ibaba.
 }
letters-part-subject = May ilan na kayong upuan: { $title }
letters-part-body = { $seats } sa { $wanted } upuang hiniling ninyo ang sa inyo na. Naghihintay pa rin kayo para sa iba.
letters-offered-subject = May bakanteng upuan para sa inyo: { $title }
letters-offered-body = { $seats ->
    [one] { $seats } sa { $wanted } upuang hiniling ninyo ang bakante. Hahawakan namin ito para sa inyo hanggang { $until }. Buksan ang link sa ibaba para kunin ito at hintayin ang iba, o para ibigay na sa iba. Alinman doon, hindi mawawala ang puwesto ninyo sa waiting list.
   *[other] { $seats } sa { $wanted } upuang hiniling ninyo ang bakante. Hahawakan namin ang mga ito para sa inyo hanggang { $until }. Buksan ang link sa ibaba para kunin ang mga ito at hintayin ang iba, o para ibigay na sa iba. Alinman doon, hindi mawawala ang puwesto ninyo sa waiting list.
 }
letters-changed-subject = Nabago ang reserbasyon ninyo: { $title }
letters-changed-body = { $seats ->
    [one] { $seats } upuan na ang sa inyo, sa { $wanted } na hiniling ninyo.
   *[other] { $seats } na upuan na ang sa inyo, sa { $wanted } na hiniling ninyo.
 }
letters-given-back-subject = Ibinalik ninyo ang mga upuan: { $title }
letters-given-back-body = Tapos na ang reserbasyon ninyo sa pulong na ito. Salamat sa pagsasabi sa amin.
letters-moved-subject = Bagong oras o lugar: { $title }
letters-moved-body = Nagbago ang pulong na ito. Nasa ibaba ang bagong ayos. Walang bago sa reserbasyon ninyo. Kung hindi na kayo makakapunta, pakibalik ang mga upuan sa pamamagitan ng link sa ibaba.
letters-moved-offer = Hanggang { $until } na ngayon namin hahawakan ang mga upuang bakante para sa inyo. Bago iyon, pakikuha ang mga ito sa pamamagitan ng link sa ibaba, o ibigay na sa iba.
letters-called-off-subject = Kanselado: { $title }
letters-called-off-body = Hindi na matutuloy ang pulong na ito. Pasensiya na.
letters-need-confirmed-subject = Mayroon ng hiniling ninyo: { $title }
letters-need-confirmed-body = Hiniling ninyo ito: { $need }. Mayroon nito sa pulong.
letters-need-declined-subject = Tungkol sa hiniling ninyo: { $title }
letters-need-declined-body = Hiniling ninyo ito: { $need }. Pasensiya na, hindi namin ito maibibigay sa pulong na ito. Baka mayroon sa ibang pulong.
letters-reminder-subject = Malapit na: { $title }
letters-reminder-body = Malapit na ang pulong na ito, at may reserbasyon kayo. Kung hindi kayo makakapunta, pakibalik ang mga upuan sa pamamagitan ng link sa ibaba, para magamit ng iba.
letters-phone = Sa telepono: { $number }
letters-watch = Manood dito: { $link }
letters-link = Para makita o mabago ang reserbasyon ninyo, buksan ang link na ito. Mababago ito ng sinumang may hawak nito, kaya huwag itong ibigay sa iba:
letters-footer = Natanggap ninyo ang e-mail na ito dahil ibinigay ang address na ito para sa pulong na ito. Wawasakin namin ito 30 araw pagkatapos ng pulong.
letters-request-subject = Ang sagot sa kahilingan ninyo para sa pulong
letters-request-body = Humiling ang grupo ninyo sa lungsod ng pulong ng pakikinig. Ito ang sagot:
letters-request-link = Ang kahilingan ninyo, gaya ng nababasa ng lahat:
letters-request-footer = Natanggap ninyo ang e-mail na ito dahil ibinigay ang address na ito kasama ng kahilingan, para makontak namin ang grupo.
letters-need-interpreter = interpreter ({ $language })
letters-need-asl = wikang senyas (ASL)
letters-need-captions = live na caption
letters-need-listening = gamit para mas malinaw ang dinig
letters-need-large-print = malalaking letra o Braille
letters-need-ride = tulong para makarating
letters-need-quiet-room = tahimik na silid
letters-need-off-camera = puwestong hindi kita ng kamera

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = Pakikumpirma: balita sa e-mail
follow-confirm-body = May taong gustong tumanggap ng balita sa e-mail tungkol dito, at sana ay kayo iyon: { $what }. Para magsimula, buksan ang pahinang ito at pindutin ang button:
follow-confirm-not-you = Hindi ba kayo iyon? Huwag nang gumawa ng anuman. Buburahin namin ang address na ito pagkaraan ng dalawang araw.
follow-news-subject = Balita sa sinusubaybayan ninyo
follow-news-body = Magandang araw. May balita sa sinusubaybayan ninyo.
follow-news-end = Ayaw na ba ninyo ng ganitong e-mail? Buksan ang pahinang ito at pindutin ang button. Pagkatapos, buburahin namin ang address ninyo.
follow-finding-new = Sinabi sa amin ng mga tao: { $title }
follow-finding-changed = Binago namin ang isinulat namin: { $title }
follow-commitment-new = Bagong pangako: { $title }
follow-commitment-kept = Natupad na pangako: { $title }
follow-commitment-dropped = Hindi ito gagawin: { $title }
follow-commitment-underway = Nagsimula na ang trabaho: { $title }
follow-commitment-new-date = Bagong petsa: { $title }
follow-commitment-late = Lampas na sa petsa: { $title }
follow-commitment-step = Susunod na hakbang: { $title }
follow-commitment-changed = Binago namin ang mga salita: { $title }
follow-due = Dapat matapos hanggang { $day }
follow-session-minutes = Narito na ang katitikan ng pulong na ito: { $title }
follow-session-recording = Narito na ang recording ng pulong na ito: { $title }
follow-session-moved = Nabago ang pulong na ito: { $title }
