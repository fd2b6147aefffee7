# Livestreams

streams-title = Manood o makinig
streams-recorded = Panoorin muli
streams-watch = Manood ngayon
stream-scheduled = Hindi pa nagsisimula
stream-unknown = Hindi namin masabi kung umeere ito
stream-interpreted = May interpreter
stream-asl = May wikang senyas sa video
stream-own = Mula sa sariling server ng lungsod
stream-page = Sa { $provider }
stream-channel = Sa { $channel }
captions-none = Walang caption
captions-automatic = Mga caption na isinulat ng makina
captions-human = Mga caption na isinulat ng tao
captions-title = Mga caption
captions-play = Lalabas dito ang mga salita kapag pinindot ninyo ang play.
captions-aloud = Ipabasa ang mga ito sa screen reader ko
captions-lag = { $seconds ->
    [one] Huli nang mga { $seconds } segundo.
   *[other] Huli nang mga { $seconds } na segundo.
 }
watch-title = Manood
watch-session = Tungkol sa pulong na ito
watch-none = Walang video ang pulong na ito.
watch-since = mula
watch-begins = Magsisimula:
watch-wait = Bumalik kayo sa oras na iyon. Hindi kailangang i-load muli ang pahina bago iyon.
watch-recording = Narito ang recording.
watch-over = Tapos na ito.
watch-channel = Sa { $channel }
watch-picture = Video ng pulong
watch-play = Panoorin dito
watch-failed = Hindi na-load ang player. Pindutin muli.
watch-own = Galing sa sariling server ng lungsod ang video. Walang ibang makakakita na nanonood kayo.
watch-open-player = Buksan sa sarili ninyong player
watch-other-company = ibang kompanya
watch-foreign = Galing sa { $provider } ang video. Kapag pinindot ninyo ang play, makikita ng { $provider } ang address ng teleponong ito.
watch-open-at = Buksan sa { $provider }
watch-call = O tumawag at makinig:
watch-languages = Wika
interrupted-title = Naputol ang video
interrupted-since = Mula
interrupted-backup = Subukan ang isa pang livestream
interrupted-hour = Kung hindi pa ito bumabalik pagsapit ng { $time }, baka kanselahin ng mga nag-oorganisa ang pulong.
unknown-note = Subukan ang video sa ibaba, o tumawag. Baka tuloy ang pulong kahit wala ito.
transcript-title = Salita-por-salita
transcript-in = Basahin nang salita-por-salita: { $language }
transcript-languages = Wika ng teksto
transcript-search = Maghanap ng salita
transcript-found = { $lines ->
    [one] Nasa { $lines } bahagi.
   *[other] Nasa { $lines } na bahagi.
 }
transcript-all = Ipakita ang lahat
transcript-file = Kunin ang teksto bilang file
chapters-title = Pumunta sa
