# The staff console's frame: logging in, the unit key, the bar.

staff-console = Console ng kawani
staff-skip = Diretso sa nilalaman
staff-checking = Tinitingnan kung naka-log in kayo

staff-login-heading = Mag-log in
staff-login-about = Para lang sa kawani ng mga yunit. Nakatala ang bawat log-in at bawat pagbukas.
staff-name = Pangalan sa log-in
staff-name-missing = Ilagay ang pangalan sa log-in.
staff-pass-phrase = Pass-phrase
staff-pass-phrase-hint = Hindi ito umaalis sa device na ito. Dito ginagawa ang susi ninyo mula rito.
staff-pass-phrase-missing = Ilagay ang pass-phrase.
staff-one-time-code = One-time code
staff-one-time-code-hint = Ang anim na numerong ipinapakita ngayon ng code app ninyo.
staff-one-time-code-missing = Ilagay ang anim na numero. Nagbabago ang code tuwing 30 segundo.
staff-caps-lock = Naka-on ang Caps Lock.
staff-show = Ipakita
staff-hide = Itago
staff-log-in = Mag-log in
staff-stretching = Ginagawa ang susi mula sa pass-phrase. Isa o dalawang segundo.
staff-asking = Nagtatanong sa server
staff-opening-key = Binubuksan ang susi ng yunit

staff-refused = Tinanggihan ang log-in. Suriin ang pangalan at pass-phrase, hintayin ang bagong code, saka subukan muli.
staff-too-many = Napakaraming subok. Maghintay ng ilang minuto, saka subukan muli.
staff-too-many-minutes = { $minutes ->
    [one] Napakaraming subok. Subukan muli pagkaraan ng { $minutes } minuto.
   *[other] Napakaraming subok. Subukan muli pagkaraan ng { $minutes } na minuto.
 }
staff-wrong-pass-phrase = Hindi nabubuksan ng pass-phrase ang susi. Suriin ang Caps Lock at ang wika ng keyboard, saka subukan muli.
staff-ended = Natapos na ang log-in ninyo. Mag-log in muli.
staff-ended-kept = Natapos na ang log-in ninyo. Narito pa ang isinulat ninyo: mag-log in muli at magpatuloy.
staff-keys-letters = May ginagawa agad ang bawat letra, numero at simbolo kapag pinindot. Kung wala ito, Enter, Esc at mga arrow lang.
staff-logged-out = Naka-log out na kayo at sarado ang susi ng yunit.
staff-log-out-failed = Sarado ang susi ng yunit, pero hindi naabot ang server: baka buhay pa ang log-in. Subukan muling mag-log out.

staff-unlock-heading = Buksan ang susi ng yunit
staff-unlock-about = Naka-log in kayo bilang { $name }. Nabubuksan ng pass-phrase ninyo ang susi ng yunit.
staff-unlock-idle = Kusang nagsara ang susi ng yunit matapos hindi gamitin. Wala na sa pahinang ito ang mga nabuksan.
staff-unlock-closed = Isinara ninyo ang susi ng yunit. Wala na sa pahinang ito ang mga nabuksan.
staff-unlock = I-unlock
staff-log-out = Mag-log out

staff-nav = Console
staff-nav-queue = Pila
staff-nav-boxes = Mga kahon
staff-key-open = Bukas ang susi ng yunit
staff-key-closes = magsasara sa loob ng { $time }
staff-key-soon = Magsasara ang susi ng yunit sa loob ng isang minuto. Pumindot ng kahit anong key para manatiling bukas.
staff-lock-now = Isara ang susi
staff-language = Wika
staff-language-note = Isinasara ng pagpalit ng wika ang susi ng yunit.

staff-no-unit-heading = Walang yunit
staff-no-unit = Naka-log in kayo bilang { $name }. Walang yunit ang account ninyo: wala itong susi at walang nakikitang ulat.
staff-no-page-heading = Walang ganitong pahina
staff-no-page = Walang patutunguhan ang address. Mabuting magpatuloy sa pila.
staff-to-queue = Sa pila
