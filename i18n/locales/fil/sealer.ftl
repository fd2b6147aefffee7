# What the lock on the phone refuses, and what a report on its way waits for.

## The lock

sealer-unavailable = Hindi ma-lock ng browser na ito ang isinulat ninyo. Walang naipadala. Subukan ang ibang browser o telepono, o tumawag.
sealer-no-signal = Walang signal, at wala pa sa teleponong ito ang mga susing pang-lock. Walang naipadala. Subukan kapag may signal na.
sealer-too-long = Sobra ito sa kasya. Paikliin ninyo ito. Walang naipadala.
sealer-wrong-passphrase = Hindi nabubuksan ng pass-phrase ang susi. I-type muli.
sealer-locked = Sarado ang susi. Buksan muli para magpatuloy.
sealer-not-readable = Hindi ito mabubuksan ng susing ito. Ni-lock ito para sa iba, o binago.
sealer-broken = Huminto ang pag-lock sa gitna. Walang naipadala. Subukan muli.

## The list of keys

sealer-directory-expired = Lipas na ang listahan ng mga susi at dapat i-renew ng mga yunit. Walang naipadala. Tumawag, o bumalik mamaya.
sealer-directory-not-yet-valid = Hindi pa balido ang listahan ng mga susi. Tama ba ang petsa sa teleponong ito? Walang naipadala.
sealer-directory-rolled-back = Mas lumang listahan ng mga susi ang ipinakita ng site kaysa dati. Hindi dapat mangyari iyon, kaya walang naipadala. Pakitawagan kami.
sealer-directory-under-signed = Kulang sa pirma ang listahan ng mga susi. Walang naipadala. Pakitawagan kami.
sealer-directory-police = Hahayaan ng listahang ito na mabasa ng pulis ang kahon ng tagapagtanggol. Hindi iyon pinapayagan kailanman, kaya walang naipadala. Pakitawagan kami.
sealer-directory-malformed = Hindi mabasa ang listahan ng mga susi. Baka kailangan munang mag-log in sa network na ito. Walang naipadala.
sealer-directory-unit-missing = Hindi makakatanggap ngayon ang yunit na pinili ninyo. Walang naipadala. Pumili ulit.

## The code

sealer-code-too-short = { $digits ->
    [one] { $digits } numero lang iyan. May 24 ang code.
   *[other] { $digits } na numero lang iyan. May 24 ang code.
 }
sealer-code-too-long = Higit sa 24 na numero iyan. Tingnan kung may naulit.
sealer-code-not-a-digit = Numero lang ang nasa code. Alisin ang mga letra at tanda.
sealer-code-check-digits = May isang maling numero, o may dalawang nagkapalit. Ihambing sa isinulat ninyo.

## The network

fault-no-signal = Walang signal ngayon. Subukan muli kapag bumalik.
fault-timed-out = Walang dumating na sagot sa oras. Subukan muli; walang nase-save nang dalawang beses.
fault-unreadable = May ibang sumagot sa pagitan ng telepono at ng site. Baka kailangan munang mag-log in sa network na ito.

## A report on its way

wait-no-signal = Hindi pa naihatid: walang signal. Kusang ipapadala kapag bumalik ang signal.
wait-slow = Hindi pa naihatid: walang sagot. Susubok kami muli. Isang beses lang ise-save ang ulat ninyo, kahit dumating nang dalawang beses.
wait-busy = Hindi pa naihatid: abalang-abala ang site. Susubok kami muli.
wait-intake-closed = Hindi pa naihatid: kailangan munang i-renew ng mga yunit ang mga susi. Susubok kami muli.
