## Hate: what happened

ask-what = Ano ang nangyari?
ask-what-hint = Piliin ang lahat ng tugma. Hindi ninyo kailangang malaman kung krimen ito.
what-words = Salita o banta
what-words-note = Isinigaw, ibinulong, nasa papel
what-attack = May nanakit sa akin o nagtangka
what-attack-note = Hinampas, itinulak, dinuraan, binato
what-damage = Sira o graffiti
what-damage-note = Pader, kotse, karatula, bandila
what-online = Online o sa telepono
what-refused = Tinanggihan ako
what-refused-note = Trabaho, paaralan, tirahan, tindahan
what-other = Iba pa

## In your own words

ask-story = Ikuwento sa sarili ninyong salita
ask-story-hint = Sa kahit anong wika. Mahaba o maikli, kayo ang bahala.
story = Ang nangyari
story-more = Taong mailalarawan ninyo, kotse, o kung sino ang nakakita
people = Mga tao at kotse
people-hint = Taas, damit, boses, plaka. Ang naaalala lang ninyo.
story-papers = Huwag magsulat dito tungkol sa papeles o status. May kahon para roon mamaya, at hindi ito mabubuksan ng pulis.

## When

ask-when = Kailan ito nangyari?
ask-when-part = Anong oras ng araw?
day-today = Ngayong araw
day-yesterday = Kahapon
day-date = Ibang araw
day-repeated = Higit sa isang beses
day-unsure = Hindi ako sigurado
date = Anong araw?
part-morning = Umaga
part-afternoon = Hapon
part-evening = Maagang gabi
part-night = Malalim na gabi

## Where

ask-place = Saan ito nangyari?
ask-place-hint = Piliin ang pinakatugma. Makakapagdagdag kayo mamaya.
place-home = Sa bahay ko o malapit dito
place-street = Sa kalye
place-street-note = Bangketa, parke, paradahan
place-transit = Sa bus o tren
place-transit-note = O sa hintuan
place-shop = Sa tindahan o sa trabaho
place-school = Sa paaralan
place-worship = Sa lugar ng pagsamba
place-online = Online o sa telepono
place-other = Sa ibang lugar
why-ask = Bakit namin itinatanong
why-place = Nakakatulong ang lugar para makita ang pag-uulit. Kung madalas ito sa isang hintuan ng bus, makakakilos doon ang lungsod.
ask-neighborhood = Saang bahagi ng { $city }?
neighborhood-find = Mag-type ng ilang letra ng pangalan
neighborhood-list = Mga pook
neighborhood-none = Walang pook na may ganitong letra. Subukan ang iba, o pumili sa ibaba.
neighborhood-count = { $count ->
    [one] { $count } pook
   *[other] { $count } na pook
 }
neighborhood-outside = Sa labas ng { $city }
neighborhood-unsaid = Ayaw kong sabihin
neighborhood-failed = Hindi dumating ang listahan. Makakapagpatuloy pa rin kayo.
exact = Ang eksaktong lugar, kung gusto ninyo
exact-hint = Kanto, hintuan, tindahan. Naka-lock ito. Ang mga mambabasa lang ninyo ang makakakita.
ask-area = Aling sakop ng pulis ito?
ask-area-hint = Nasa higit sa isang sakop ang { $place }. Piliin ang pinakamalapit na estasyon, kung alam ninyo.
area-unsure = Hindi ako sigurado

## What makes you think so

ask-bias = Bakit sa tingin ninyo ay dahil ito sa kung sino kayo?
ask-bias-hint = Piliin ang lahat ng tugma. Isipin kung paano nila kayo tiningnan. Puwede silang magkamali tungkol sa inyo.
bias-race = Kulay ng balat o lahi ko
bias-origin = Kung saan sa akala nila ako galing
bias-immigrant = Akala nila ay imigrante ako
bias-language = Ang wikang sinasalita ko
bias-religion = Ang relihiyon ko, o ang akala nilang relihiyon ko
bias-orientation = Kung sino ang mahal ko
bias-gender-identity = Trans ako, o hindi tulad ng inaasahan nila ang itsura ko
bias-gender = Babae ako, o lalaki ako
bias-disability = Iba ang paggana ng katawan o isip ko
bias-association = Ang mga taong kasama ko
bias-unsure = Hindi ako sigurado
bias-words = Ano ang sinabi o ginawa nila?
bias-words-hint = Pinakamakakatulong ang eksaktong salita, kahit pangit.

## Two questions that stay on the phone

ask-safety = Dalawang tanong na mananatili sa teleponong ito
ask-safety-hint = Hindi ipinapadala ang mga sagot. Ipinapakita nito ang puwedeng mangyari.
safety-young = Wala pa ba kayong 18 taong gulang?
safety-home = Kasama ba ninyo sa bahay ang gumawa nito?
safety-young-note = May mga mambabasa na ayon sa batas ay dapat magsabi sa child protection kapag may kabataang sinasaktan. Makikita sa susunod na pahina kung sino. Puwede munang makipag-usap nang hindi sinasabi ang pangalan.
safety-home-note = Pumili ng oras na hindi niya makikita ang telepono ninyo. Sa “Umalis sa pahinang ito”, agad na nagiging blangko ang pahina. Baka pumunta ang pulis sa bahay ninyo kapag nabasa nilang nasa panganib kayo. Puwede munang makipag-usap nang hindi sinasabi ang pangalan.

## Who may read it

ask-readers = Sino ang puwedeng magbasa?
ask-readers-hint = Isa o dalawa. Wala nang ibang makakabukas.
readers-first = Kung may taong malapit nang saktan, o may sinasaktang bata o senior citizen, may mga mambabasa na ayon sa batas ay dapat magsabi sa iba. Tingnan sa ilalim ng bawat pangalan.
readers-about = Tungkol sa { $name }
readers-police-can = Puwedeng humanap sa gumawa
readers-advocate-can = Nasa panig ninyo, hindi pulis
readers-waiting = Sinusuri ang listahan ng mga mambabasa…
readers-no-advocate = Walang tagapagtanggol sa listahan ngayon. Kaya walang kahon tungkol sa papeles. Huwag magsulat tungkol sa papeles o status.
readers-no-unit = Walang makakatanggap ng ulat na ito rito ngayon. Tumawag sa 211 o sa linya ng pulis.

## Only for the advocate

ask-box = May bagay ba na tagapagtanggol lang ang dapat makaalam?
box-lead = Tungkol sa papeles, status, o immigration court. Hindi mabubuksan ng pulis ang kahong ito. Hindi rin ng lungsod. Kung lalaktawan ninyo ito, walang magbabago.
box-skip = Laktawan ang pahinang ito
box-free = puwede ninyong laktawan
box-reader = Ang tanging makakabukas ng kahong ito
box-other = Pumili ng iba
box-legend = Ano ang dapat malaman ng tagapagtanggol?
wish-relief = Gusto kong malaman ang tungkol sa U visa o ibang tulong
wish-case = May kaso ako ngayon sa immigration court
wish-fear = Natatakot akong mapaalis sa bansa
wish-talk = Mas gusto kong makipag-usap sa tao
box-words = Sa sarili ninyong salita, kung gusto ninyo
box-words-hint = Gamit ang code, mabubura ninyo ang kahong ito lang kahit kailan.
box-vow = Naka-lock sa teleponong ito. Laging pareho ang laki ng kahong ipinapadala namin, kaya walang makakaalam kung may isinulat kayo.
box-wrong = Ano ang puwedeng maging problema
box-wrong-text = Puwedeng utusan ng korte ang organisasyon na ibigay ang nalalaman nito. Ang teleponong may spy software ay puwedeng mabasa ng iba.

## How to reach you

ask-contact = Paano namin kayo makokontak?
ask-contact-hint = Puwedeng iwanang blangko lahat. Makukuha ninyo ang sagot gamit ang code.
contact-name = Pangalan, o itatawag namin sa inyo
contact-phone = Telepono
contact-email = E-mail
safe-notes = Kailan at paano ligtas?
safe-notes-hint = “Text lang.” “Huwag lampas ng 5 pm.” “Huwag mag-iwan ng mensahe.”
contact-who = Ang { $names } lang ang makakabukas nito.
contact-police = Puwede ring makita ng { $name } ang pangalan at contact ko
contact-police-note = Kung hindi ninyo ito mamarkahan, puwede nilang hilingin sa tagapagtanggol na kontakin kayo.
and = { $one } at { $two }

## Theft and damage

ask-screening = Una: totoo ba ang isa sa mga ito?
screening-emergency = Nangyayari ito ngayon, o may nasaktan
screening-weapon = May baril o ibang armas na kinuha o ginamit
screening-vehicle = May ninakaw na kotse, trak o motorsiklo
screening-none = Hindi, wala sa mga ito
stop-emergency = Tumawag sa 911 ngayon
stop-emergency-text = Kung hindi makapagsalita, mag-text sa 911. Pumunta muna sa ligtas na lugar.
stop-weapon = Pakiusap, tumawag. Dapat malaman agad ng pulis ang tungkol sa armas
stop-weapon-text = May nasa panganib ba ngayon? Tumawag sa 911. Kung wala, tumawag sa kabilang numero.
stop-vehicle = Pakiusap, tumawag, para hanapin ito ng pulis
stop-vehicle-text = Inilalagay ang ninakaw na sasakyan sa listahang nakikita ng bawat patrol. Sa telepono lang ito nagagawa. Ihanda ang plaka.
stop-call = Tumawag sa { $number }
stop-sms = Mag-text sa 911
stop-go-on = Puwede pa rin kayong magpatuloy rito at iwan ang nalalaman ninyo.
stolen-from-vehicle = May kinuha sa kotse
stolen-theft = May ninakaw
stolen-theft-note = Sa tindahan, bag, harap ng bahay
stolen-damage = May binasag o pinintahan
stolen-break-in = May pumasok nang sapilitan
stolen-lost = May nawala sa akin
stolen-other = Iba pa
ask-what-one = Piliin ang pinakatugma.
ask-items = Ano ang nawala o nasira?
ask-items-hint = Banggitin ang pinakamahalaga. Puwedeng iwanang blangko.
item = Bagay { $number }
item-name = Ano ito?
item-value = Magkano ang halaga nito?
item-serial = Serial number, kung alam ninyo
item-add = Magdagdag ng bagay
item-remove = Alisin ang { $name }
ask-owner = Kanino ito?
owner-person = Akin, o sa pamilya ko
owner-business = Sa isang negosyo
business = Pangalan ng negosyo, kung gusto ninyo

## Check and send

ask-check = Suriin ang mga sagot ninyo
check-nothing-sent = Wala pang naipapadala.
check-empty = Iniwan ninyong blangko
check-hidden = { $count ->
    [one] { $count } sagot, nakatago rito
   *[other] { $count } na sagot, nakatago rito
 }
check-what = Ano ang nangyari
check-story = Sa inyong salita
check-when = Kailan
check-where = Saan
check-bias = Bakit ganoon ang tingin ninyo
check-readers = Sino ang puwedeng magbasa
check-box = Para lang sa tagapagtanggol
check-contact = Paano kayo makokontak
check-items = Ano ang nawala o nasira
check-owner = Kanino ito
papers-words = papeles, walang papel, TNT, tago nang tago, undocumented, illegal*, ilegal*, imigra*, immigra*, visa, green card, asylum, asilo, deport*, ICE, hangganan, border, citizen*, mamamayan*, DACA, work permit
papers-found = Isinulat ninyo ang “{ $word }” sa bahaging babasahin ng pulis.
papers-move = Ilipat sa kahon ng tagapagtanggol
papers-moved = Nailipat na. Hindi ito makikita ng pulis.
papers-no-room = Hindi ito kasya sa kahon. Pakibago ninyo mismo.
next-title = Ano ang mangyayari kapag ipinadala
next-answer = May matatanggap kayong unang sagot bago matapos ang araw bukas. Baka walang magbasa nito ngayong gabi.
next-opened = Makikita ninyo kung sino ang nagbukas at anong araw.
next-withdraw = Puwede ninyong bawiin. Kung hindi pa ito nabuksan ng pulis, hindi na ito mababasa ninuman sa loob ng 21 araw.
next-held = Wala kaming hawak na address ng telepono o eksaktong oras.
next-paper = Hindi pa ito police report hangga’t walang numero. Isusulat ng yunit sa inyo rito ang numero.
limits-title = Ano ang hindi namin maipapangako
limits-name = Bihirang may maaresto dahil sa ulat na walang pangalan. Mahalaga pa rin ito.
limits-mandated = Kung may taong malapit nang saktan, o may sinasaktang bata o senior citizen, may mga mambabasa na ayon sa batas ay dapat magsabi sa iba.
limits-federal = Obligado ang pulis ng lungsod at estado na sundin ang mga tuntunin ng California. Hindi nito inoobliga ang mga ahenteng pederal.
limits-insurer = Karaniwang kailangan ng insurance ang pangalan ninyo kalaunan.
urgent = Baka manganib ulit ako
urgent-note = May titingin nito bago ang iba, sa mga oras na ito: { $hours }. Kung nasa panganib, tumawag sa 911.
send = I-lock at ipadala

## Sending

sending-title = Nila-lock at ipinapadala
sending-stay = Pakiusap, huwag isara ang pahinang ito.
sending-code = Ginagawa ang code ninyo
sending-sealing = Nila-lock ang isinulat ninyo
sending-work = Pinapatunayang hindi kayo robot
sending-sending = Ipinapadala
sending-failed = Walang naipadala
sending-back = Bumalik sa mga sagot ko

## The code

receipt-title = Naipadala. Ang code na ito ang susi ninyo.
receipt-title-waiting = Hindi pa naihatid. Ang code na ito ang susi ninyo.
receipt-lead = Hindi namin ito maipapadala muli, dahil hindi namin alam kung sino kayo. Itago kung saan kayo lang ang makakahanap.
receipt-group = Grupo { $number }
receipt-qr = Ang code bilang larawang mai-scan
receipt-print = I-print ang kard
receipt-print-note = Numero lang ang nasa kard. Hindi nito sinasabi kung para saan.
receipt-check-title = Naisulat ba ninyo?
receipt-check-lead = I-type ang dalawang grupo, para sigurado tayong tama.
receipt-check = Suriin
receipt-picture = Kinunan ko na lang ng larawan
receipt-picture-note = Ang makakakita ng mga larawan ninyo ay makakabasa ng mga sagot. At kung mawala ang larawan, walang makakabawi ng code.
receipt-picture-yes = Naiintindihan ko
receipt-right = Tama iyan. Ligtas sa inyo ang code.
receipt-wrong = Hindi tugma. Tingnan muli ang grupo.
receipt-holder = Ang may hawak ng code na ito ay makakabasa ng mga sagot at makakasulat na parang siya ay kayo. Hindi nito binubuksan ang ulat.
receipt-next = Ang susunod
receipt-due = Unang sagot: bago matapos ang { $day }
receipt-return = Bumalik gamit ang code para basahin ito.
receipt-leave = Binubura ng “Umalis sa pahinang ito” ang code sa teleponong ito. Pagkatapos, ang code ay nasa pinagsulatan na lang ninyo.
receipt-refused = Hindi naihatid ang ulat ninyo. Walang na-save.
receipt-keep = I-save ang naka-lock na ulat sa teleponong ito?
receipt-keep-note = Ipapadala ito kapag may signal, kahit mamaya. Walang makakabasa ng isinulat ninyo. Pero makikita ng iba na may ulat na naghihintay rito, at kung tungkol ito sa poot o sa nakaw. Sabihing hindi kung may ibang tumitingin sa teleponong ito.
receipt-keep-yes = I-save hanggang maihatid
receipt-keep-no = Hindi, habang bukas lang ang pahina
receipt-kept = Mananatili sa teleponong ito ang naka-lock na ulat hanggang maihatid. Hindi ito binubura ng “Umalis sa pahinang ito”.
receipt-forget = Burahin sa teleponong ito
earlier-title = May naka-lock na ulat na naghihintay sa teleponong ito
earlier-delivered = Naihatid na ang ulat na naghihintay sa teleponong ito.

## Errors

error-choose-one = Pumili ng isang sagot.
error-reader = Pumili ng kahit isang mambabasa.
error-date = Ilagay ang araw, o piliin ang “Hindi ako sigurado”.
error-date-future = Hindi pa dumarating ang araw na ito. Maglagay ng mas maagang araw.
error-too-long = Masyadong mahaba para ma-lock. Paikliin.
