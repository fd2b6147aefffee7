# Findings and commitments

heard-title = Ang narinig namin
heard-none = Wala pang nakasulat.
will-do-title = Ang gagawin namin
will-do-none = Wala pang ipinangako.
will-do-nothing-open = Walang pangakong gagawin pa sa ngayon.
done-title = Tapos na
dropped-title = Ang hindi namin gagawin, at bakit
tally-heard = narinig
tally-promised = ipinangako
tally-done = tapos na
tally-late = lampas na sa petsa
neighborhoods-title = Mga pook
neighborhoods-lead = Ang sinabi ng mga tao, ang ipinangako ng lungsod, at ang kinalabasan.
neighborhoods-visited = { $visited } sa { $all } pook ang nagkaroon ng pulong
neighborhoods-search = Pangalan ng pook
neighborhoods-none = Walang pook na may ganitong pangalan.
neighborhoods-heard = Kung saan kami nakinig
neighborhoods-not-yet = Hindi pa
neighborhoods-not-yet-note = Wala pang nakinig dito hanggang ngayon.
neighborhoods-in = { $neighborhoods ->
    [one] { $neighborhoods } pook
   *[other] { $neighborhoods } na pook
 }
neighborhood-held = { $sessions ->
    [one] { $sessions } pulong
   *[other] { $sessions } na pulong
 }
neighborhood-last = nakaraan:
neighborhood-next = susunod:
neighborhood-none-yet = Wala pang pulong.
neighborhood-promises = { $promised } ang ipinangako, { $done } ang tapos na
neighborhood-late = { $late } ang lampas na sa petsa
neighborhood-come = Pumunta at magsalita
neighborhood-past = Mga pulong na natapos na
neighborhood-more-next = Iba pang paparating na pulong dito
neighborhood-more-heard = Ang mga narinig namin dati
neighborhood-more-promised = Lahat ng pangako para sa pook na ito
neighborhood-more-past = Lahat ng pulong dito mula sa pinakauna
finding-label = Ang narinig namin
finding-said-by = { $people ->
    [one] Sinabi ng mga { $people } tao
   *[other] Sinabi ng mga { $people } na tao
 }
finding-answers = { $commitments ->
    [one] { $commitments } pangako ang tugon dito
   *[other] { $commitments } na pangako ang tugon dito
 }
finding-no-answer = Wala pang pangakong tugon dito
finding-heard-at = Narinig sa
finding-answered-by = Ang gagawin namin tungkol dito
finding-unanswered = Wala pang pangakong tugon dito. Puwede ninyo itong subaybayan para mabalitaan kayo.
state-promised = Ipinangako
state-underway = Ginagawa na
state-done = Tapos na
state-dropped = Hindi gagawin
commitments-title = Mga pangako ng lungsod
commitments-lead = Sino ang gagawa, hanggang kailan, at ano ang nangyari. Nauuna ang mga lampas na sa petsa.
commitments-data = Lahat bilang datos (JSON)
commitments-none = Wala pang ipinapangako ang lungsod.
commitments-none-chosen = Walang pangakong tugma sa pinili ninyo.
filter-late = Mga lampas na sa petsa lang
filter-state = Kalagayan
commitment-late-by = { $days ->
    [one] Huli nang { $days } araw
   *[other] Huli nang { $days } na araw
 }
commitment-done-on = Natapos noong { $day }
commitment-done-late = { $days ->
    [one] Natapos noong { $day }, huli nang { $days } araw
   *[other] Natapos noong { $day }, huli nang { $days } na araw
 }
commitment-on-time = Nasa oras
commitment-due = Hanggang
commitment-first-due = Noong una:
commitment-owner = Gagawa:
commitment-budget = Pera mula sa:
commitment-parts-done = { $done } sa { $all } bahagi ang tapos na
history-title = Ang nangyari
history-none = Wala pang nangyayari.
step-new-due = Bagong petsa:
step-evidence = Tingnan mismo ninyo
answers-title = Bakit: ang sinabi ng mga tao

## Following

follow-title = Subaybayan
follow-one = Subaybayan: { $name }
follow-lead = Susulat kami kapag may nagbago. Hindi kailangan ng account.
follow-block-title = Subaybayan ito
follow-block = Sa e-mail o sa feed reader. Hindi kailangan ng account.
follow-by-mail = Balitaan ako sa e-mail
follow-feed = Feed para sa feed reader
follow-email = E-mail
follow-email-hint = Magpapadala muna kami ng link. Saka lang kami magpapadala ng balita kapag binuksan ninyo ito at pumayag kayo.
follow-email-wrong = Mukhang hindi ito e-mail address. Tingnan muli.
follow-send = Subaybayan
follow-sent = Nagpadala kami ng e-mail. Buksan ang link doon at pindutin ang button. Saka pa lang ito matutuloy.
follow-asked = Gusto ba ninyo ng e-mail kapag may nagbago rito?
follow-confirm = Oo, sulatan ako
follow-now = Sinusubaybayan ninyo: { $name }
follow-now-note = May link sa bawat e-mail para itigil ito.
follow-end = Huwag na akong sulatan
follow-ended = Itinigil na
follow-ended-note = Nabura na ang address ninyo. Hindi na kami susulat.
follow-gone = Wala nang ititigil
follow-gone-note = Itinigil na dati ang mga balitang ito, o luma na ang link. Wala nang ipapadala dahil dito.
follow-vow = Naka-lock ang address ninyo. Hindi ito ginagamit sa iba.
follow-forgotten = Kung hindi ninyo pipindutin ang button doon, buburahin namin ang address pagkaraan ng dalawang araw.
follow-push = Balitaan ako sa teleponong ito
follow-push-vow = Ang sine-save: isang address sa kompanyang gumawa ng browser ninyo, hanggang itigil ninyo ito.
follow-push-leave = Mahihinto rin ito kapag pinindot ninyo ang button para mabilis na umalis sa pahinang ito.
follow-push-denied = Hindi ito pinayagan ng browser ninyo. Puwede ninyo itong baguhin sa settings ng browser, o gumamit ng e-mail.
follow-push-lost = Hindi na nakakatanggap ng mensahe ang browser na ito. Itigil ito rito, saka subaybayan ulit.
follow-push-failed = Hindi sumagot ang serbisyo para sa mga mensahe. Subukan muli, o gumamit ng e-mail.
follow-now-push = Binubuksan ng bawat mensahe ang pahinang ito. Dito ninyo ito maititigil.
