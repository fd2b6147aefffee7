## What is promised. The same sentences, with their proofs, are in docs/promises.md.

promises-title = Ang ipinapangako namin, at ang hindi namin maipapangako
promises-lead = Sinusubok ang bawat pangako bago ang bawat bagong bersiyon ng site na ito.
promises-kept-title = Ipinapangako namin
promise-box = Ang inilagay ninyo sa kahon ng tagapagtanggol ay hindi nakakarating sa anumang server sa anyong nababasa. Ang organisasyong pinili ninyo lang ang makakabukas nito. Hindi ito mabubuksan ng anumang susi ng pulis o ng lungsod.
promise-theft = Kung may magnakaw ng datos namin o ng backup, hindi nila mababasa ang ulat, contact, mensahe o kahon ninyo.
promise-nameless = Hindi namin sine-save o itinatala ang IP address, browser, cookies, o eksaktong oras ng pagsulat ninyo.
promise-code = Binubuksan ng code ang mga sagot, hindi ang ulat. Pero ang may hawak ng code ninyo ay makakasulat na parang siya ay kayo.
promise-withdraw = Kung babawiin ninyo ang ulat bago ito buksan ng pulis, hindi na ito mababasa saanman sa loob ng 21 araw, pati sa lumang backup. Kung nabuksan na nila, baka kailangan nilang panatilihin ang nabasa nila. Makikita ninyo kung alin sa dalawa.
promise-log = Tuwing may bubuksang naka-lock na bahagi ang kawani, naitatala ito sa talaang hindi mababago nang hindi napapansin. Makikita ninyo ang araw.
promise-code-published = Kahit sinong nasa labas ay makakatiyak na ang nakalathalang programa ang pinapatakbo ng site na ito.
promises-limits-title = Hindi namin maipapangako
limit-spyware = Kung may spy software ang telepono ninyo, baka may makabasa ng tina-type ninyo.
limit-retype = Ang taong puwedeng magbasa ng isinulat ninyo ay puwedeng kumopya nito nang mano-mano.
limit-hostile-code = Kung may magpalit sa site na ito, baka matagalan bago ito mapansin ng nagbabantay.
limit-visited = Baka makita ng iba na pumunta kayo sa site na ito. Natatandaan ito ng browser hanggang burahin ninyo ang history.
limit-elsewhere = Mababasa ng pulis ang isinulat ninyo sa labas ng kahon ng tagapagtanggol. Nagbababala ang telepono kung may isusulat kayo roon tungkol sa papeles.
limit-court = Isang organisasyon ang tagapagtanggol. Puwede itong utusan ng korte na ibigay ang nalalaman nito.
limit-mandated = May mga mambabasa na ayon sa batas ay dapat magsabi sa iba kapag may sinasaktang bata o senior citizen, o kapag may taong malapit nang saktan.
limit-arrest = Bihirang may maaresto dahil sa ulat na walang pangalan. Mahalaga pa rin ito.
limit-name = Para sa U visa, pera para sa biktima, o insurance, karaniwang kailangan ninyong magbigay ng pangalan kalaunan.
limit-tonight = Baka walang magbasa ng ulat ninyo ngayong gabi. Kung nasa panganib, tumawag sa 911.
limit-federal = Obligado ang mga ahensiya ng California na sundin ang mga batas ng California (Penal Code 422.93 at 679.015). Hindi nito inoobliga ang mga ahenteng pederal.
promises-law = Hindi namin sinasabi na “hindi ito ibabahagi ng lungsod”. Ang sinasabi namin: wala kaming hawak na nababasa.

## Who reads reports

readers-title = Sino ang bumabasa ng mga ulat
readers-lead = Kayo ang pumipili kung sino ang makakabukas ng ulat ninyo. Wala nang ibang makakabukas nito, kahit ang mga nagpapatakbo ng site na ito.
readers-none = Wala pa rito ang listahan ng mambabasa. Subukan mamaya, o tumawag sa 211.
readers-advocates = Mga tagapagtanggol
readers-advocates-note = Mga organisasyong hindi pulis. Ang tagapagtanggol lang ang makakatanggap ng kahon tungkol sa papeles at status.
readers-police = Mga yunit ng pulis
readers-police-note = Sila ang nagpapasya kung krimen ito at puwedeng humanap sa gumawa. Hindi nila kailanman mabubuksan ang kahon ng tagapagtanggol.
