# The mailbox that a code opens.

## The code

mailbox-enter-title = Bumalik gamit ang inyong code
mailbox-enter-intro = I-type ang 24 na numero. Binubuksan ng code ang mga sagot. Hindi nito binubuksan ang ulat ninyo.
mailbox-enter-label = Ang inyong code
mailbox-enter-hint = Anim na grupo ng apat na numero. Hindi mahalaga ang mga puwang at guhit. Ang code na may 16 na numero ay para sa “Ang mga upuan ninyo”, sa “Mga pulong ng pakikinig”.
mailbox-enter-count = { $typed } sa { $all } na numero
mailbox-enter-button = Buksan ang mailbox ko
mailbox-enter-lost = Nawala ba ang code? Hindi namin mahahanap ang ulat ninyo kung wala ito, dahil hindi namin alam kung sino kayo. Puwede kayong magpadala ng bagong ulat.
mailbox-opening = Binubuksan. Ilang segundo ito, para walang makasubok ng maraming code.
mailbox-closed-idle = Isinara namin ang mailbox ninyo dahil 10 minutong walang gumalaw sa pahina. I-type ang code para buksan muli.

## Where it stands

mailbox-kind-hate = Ang inyong ulat · poot
mailbox-kind-property = Ang inyong ulat · nakaw o sira
mailbox-standing-received = Narito na ang ulat ninyo. Wala pang nagbukas nito.
mailbox-standing-read = Nabasa na ito ng { $unit }.
mailbox-standing-answered = Sumulat sa inyo ang { $unit }.
mailbox-standing-frozen = Binawi ninyo ang ulat na ito. Wala nang makakabukas nito ngayon.
mailbox-standing-kept = Binawi ninyo ang ulat na ito. Nabuksan na ito ng pulis bago iyon.
mailbox-standing-shredded = Wala na ang ulat na ito. Wala nang makakabasa nito.
mailbox-badge-waiting = Naghihintay
mailbox-badge-read = Nabasa
mailbox-badge-answered = Nasagot
mailbox-badge-withdrawn = Binawi
mailbox-badge-shredded = Wala na
mailbox-received = Dumating noong { $day }.
mailbox-due = Susunod: may matatanggap kayo mula sa kanila bago matapos ang { $day }.

## Messages

mailbox-messages = Mga mensahe
mailbox-no-messages = Wala pang mensahe.
mailbox-only-you-two = Kayong dalawa lang ang makakabasa nito.
mailbox-you = Kayo
mailbox-not-verified = Hindi napatunayan. Walang pumirma nito mula sa yunit na ito, kaya hindi namin ipinapakita. Pakitawagan ang yunit.
mailbox-unreadable = Hindi mabubuksan ng code ninyo ang mensaheng ito.
mailbox-look-again = Tingnan kung may bagong mensahe
mailbox-write = Sumulat sa { $unit }
mailbox-write-button = I-lock at ipadala
mailbox-write-sending = Nila-lock at ipinapadala
mailbox-write-sent = Naipadala. Kayo at ang yunit na ito lang ang makakabasa.
mailbox-write-not-sent = Narito pa ang isinulat ninyo. Subukan muli.
mailbox-write-too-long = Sobra iyan sa kasya sa isang mensahe. Ipadala sa dalawa.
mailbox-write-closed = Binawi ninyo ang ulat, kaya hindi na makakapagdagdag ng mensahe.

## Who opened it

mailbox-who-opened = Sino ang nagbukas
mailbox-opened-narrative = Binasa ng { $unit } ang nangyari
mailbox-opened-contact = Binuksan ng { $unit } ang pangalan at contact ninyo
mailbox-opened-box = Binuksan ng { $unit } ang kahon ng tagapagtanggol
mailbox-opened-message = Binasa ng { $unit } ang isang mensahe
mailbox-unopened-narrative = Wala pang nagbasa ng nangyari.
mailbox-unopened-contact = Wala pang nagbukas ng pangalan at contact ninyo.
mailbox-unopened-box = Wala pang nagbukas ng kahon ng tagapagtanggol.
mailbox-unopened-message = Wala pang nagbasa ng mensahe.
mailbox-who-opened-note = Araw ang isinusulat namin, hindi oras.

## Taking it back

mailbox-take-back = Bawiin
mailbox-withdraw-unopened = Hindi pa nabubuksan ng pulis ang ulat na ito. Kung babawiin ninyo, wala nang makakabukas nito mula sa sandaling iyon. Pagkaraan ng 7 araw, wawasakin ito.
mailbox-withdraw-opened = Nabuksan na ng pulis ang ulat na ito. Kung babawiin ninyo, titigil sila sa pagsulat sa inyo, pero baka kailangan nilang panatilihin ang nabasa nila. Ganap na mabubura ang kahon ng tagapagtanggol.
mailbox-frozen = Wala nang makakabukas nito. Sa { $day }, wawasakin ito nang tuluyan. Hanggang doon, puwede pang magbago ang isip ninyo.
mailbox-kept = Sinabihan ang pulis at titigil sila sa pagsulat sa inyo. Baka kailangan nilang panatilihin ang nabasa nila at ang mga kopyang ginawa nila. Sa { $day }, wawasakin ang iba pa. Hanggang doon, puwede pang magbago ang isip ninyo.
mailbox-shredded = Winasak na ang mga susi. Hindi na mababasa ang lumang backup pagkaraan ng 21 araw.
mailbox-box-erased = Nabura na ang kahon ng tagapagtanggol.
mailbox-withdraw = Bawiin ang ulat
mailbox-erase-box = Kahon lang ng tagapagtanggol ang burahin
mailbox-cancel = Nagbago ang isip ko. Panatilihin ang ulat.
mailbox-seven-days = Pagkatapos, may 7 araw kayo para magbago ng isip.
mailbox-sure-unopened = Bawiin ang ulat? Wala nang makakabukas nito mula ngayon. May 7 araw kayo para magbago ng isip.
mailbox-sure-opened = Bawiin ang ulat? Titigil ang pulis sa pagsulat sa inyo. Baka kailangan nilang panatilihin ang nabasa nila.
mailbox-sure-yes = Oo, bawiin
mailbox-sure-erase = Burahin ang kahon ng tagapagtanggol? Hindi na ito maibabalik. Mananatili ang ulat ninyo.
mailbox-sure-erase-yes = Oo, burahin ang kahon
mailbox-sure-no = Hindi, hayaan ito
mailbox-deed-not-done = Walang nabago.

## The end

mailbox-close = Isara ang mailbox
mailbox-close-note = Isinasara rin ito ng pahina pagkaraan ng 10 minuto. Gamitin ang “Umalis sa pahinang ito” kapag may dumating.
