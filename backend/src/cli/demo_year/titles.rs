//! Titles and summaries of the demo's sessions in the languages that are interpreted there: tag, title, summary. `{place}` is the neighborhood.

use api_types::strategy::Theme;

type Said = [&'static str; 3];

/// What a session about a theme is called elsewhere than in English and Spanish.
pub(super) fn elsewhere(theme: Theme) -> &'static [Said] {
    match theme {
        Theme::Streets => &STREETS,
        Theme::Hate => &HATE,
        Theme::Business => &BUSINESS,
        Theme::Transit => &TRANSIT,
        Theme::Crisis => &CRISIS,
        Theme::Youth => &YOUTH,
        Theme::Language => &LANGUAGE,
        Theme::Trust => &TRUST,
        Theme::Guns => &GUNS,
        _ => &[],
    }
}

const STREETS: [Said; 7] = [
    [
        "ko",
        "해가 진 뒤의 {place}: 가로등과 안전한 귀갓길",
        "어느 길모퉁이가 어두운지, 어디가 불안한지, 무엇을 먼저 해야 하는지 이야기합니다. 사진이 있으면 가져오세요.",
    ],
    [
        "hy",
        "{place}. մութն ընկնելուց հետո՝ լույս և ապահով ճանապարհ դեպի տուն",
        "Որ անկյուններն են մութ, որտեղ են մարդիկ իրենց անապահով զգում, և ինչը պետք է առաջինն արվի: Եթե լուսանկար ունեք, բերեք:",
    ],
    [
        "ru",
        "{place} после наступления темноты: свет и безопасная дорога домой",
        "Какие углы тёмные, где людям небезопасно и с чего начать. Если есть фотография, принесите.",
    ],
    [
        "fa",
        "{place} پس از تاریکی: روشنایی و راه امن تا خانه",
        "کدام گوشه‌ها تاریک است، کجا مردم احساس امنیت نمی‌کنند و چه چیزی باید اول انجام شود. اگر عکسی دارید بیاورید.",
    ],
    [
        "fil",
        "{place} sa gabi: ilaw at ligtas na daan pauwi",
        "Aling mga kanto ang madilim, saan hindi panatag ang mga tao, at ano ang dapat unahin. Magdala ng larawan kung mayroon.",
    ],
    [
        "zh-Hant",
        "{place}入夜之後：路燈與平安回家的路",
        "哪些街角太暗、哪裡讓人不安心、什麼該先處理。有照片請帶來。",
    ],
    [
        "vi",
        "{place} sau khi trời tối: đèn đường và lối về nhà an toàn",
        "Góc phố nào tối, nơi nào người dân thấy không an toàn, và việc gì cần làm trước. Có ảnh thì xin mang theo.",
    ],
];

const HATE: [Said; 7] = [
    [
        "ko",
        "{place}: 혐오가 설 자리는 없습니다",
        "자신이 누구인지 때문에 듣고 겪는 일, 그리고 왜 말하지 못하는지 이야기합니다. 경찰이 아닌 지원 활동가가 함께합니다.",
    ],
    [
        "hy",
        "{place}. ատելությունն այստեղ տեղ չունի",
        "Ինչ են մարդիկ լսում և տեսնում միայն այն պատճառով, թե ով են իրենք, և ինչն է խանգարում պատմել: Սրահում կա պաշտպան, որը ոստիկանությունից չէ:",
    ],
    [
        "ru",
        "{place}: ненависти здесь не место",
        "Что люди слышат и видят из-за того, кто они, и почему молчат. В зале есть помощник, который не из полиции.",
    ],
    [
        "fa",
        "{place}: اینجا جای نفرت نیست",
        "آنچه مردم به خاطر آن که هستند می‌شنوند و می‌بینند، و آنچه نمی‌گذارد به کسی بگویند. یک پشتیبان که از پلیس نیست در سالن است.",
    ],
    [
        "fil",
        "{place}: walang lugar ang poot dito",
        "Ang naririnig at nakikita ng mga tao dahil sa kung sino sila, at kung bakit hindi nila ito naikukuwento. May tagapagtaguyod sa silid na hindi pulis.",
    ],
    [
        "zh-Hant",
        "{place}：這裡容不下仇恨",
        "人們因為自己的身分聽到、遇到什麼，又是什麼讓人不敢說出來。現場有一位不是警察的支援人員。",
    ],
    [
        "vi",
        "{place}: không có chỗ cho thù ghét",
        "Những điều người ta phải nghe và thấy chỉ vì họ là ai, và điều gì khiến họ không kể với ai. Trong phòng có một người hỗ trợ không phải cảnh sát.",
    ],
];

const BUSINESS: [Said; 7] = [
    [
        "ko",
        "{place} 상인 여러분: 침입 사건 이후",
        "깨진 유리창과 절도, 그리고 도움이 되는 것: 도보 순찰, 조명, 보험사에 낼 서류를 더 빨리 받는 방법.",
    ],
    [
        "hy",
        "{place}. խանութպաններ՝ կողոպուտներից հետո",
        "Կոտրված ապակիներ, գողություն, և ինչն է օգնում՝ ոտքով պարեկություն, լույս, ապահովագրողի համար ավելի արագ թղթեր:",
    ],
    [
        "ru",
        "{place}: владельцы магазинов после взломов",
        "Разбитые окна, кражи и то, что помогает: пешие патрули, свет, быстрые бумаги для страховой.",
    ],
    [
        "fa",
        "مغازه‌داران {place}: پس از دستبردها",
        "شیشه‌های شکسته، دزدی و آنچه کمک می‌کند: گشت پیاده، روشنایی و کاغذهای سریع‌تر برای بیمه.",
    ],
    [
        "fil",
        "Mga may-ari ng tindahan sa {place}: pagkatapos ng mga panloloob",
        "Basag na bintana, nakawan, at ang nakatutulong: mga nagpapatrolyang naglalakad, ilaw, mas mabilis na papeles para sa insurance.",
    ],
    [
        "zh-Hant",
        "{place}的店家：遭竊之後",
        "打破的櫥窗、失竊，以及真正有用的做法：徒步巡邏、照明、更快拿到給保險公司的文件。",
    ],
    [
        "vi",
        "Chủ tiệm ở {place}: sau các vụ phá cửa",
        "Cửa kính vỡ, trộm cắp và điều gì giúp được: tuần tra đi bộ, đèn, giấy tờ cho hãng bảo hiểm nhanh hơn.",
    ],
];

const TRANSIT: [Said; 7] = [
    [
        "ko",
        "버스와 전철에서 안전하게: {place}",
        "정류장, 승강장, 긴 기다림. 출근길과 등굣길이 안전하게 느껴지려면 무엇이 필요할까요?",
    ],
    [
        "hy",
        "Ապահով ավտոբուսում և գնացքում. {place}",
        "Կանգառներ, կառամատույցներ, երկար սպասում: Ի՞նչը կդարձներ աշխատանքի և դպրոցի ճանապարհն ապահով:",
    ],
    [
        "ru",
        "Безопасно в автобусе и поезде: {place}",
        "Остановки, платформы, долгое ожидание. Что сделало бы дорогу на работу и в школу безопасной?",
    ],
    [
        "fa",
        "امن در اتوبوس و قطار: {place}",
        "ایستگاه‌ها، سکوها، انتظارهای طولانی. چه چیزی راه کار و مدرسه را امن می‌کند؟",
    ],
    [
        "fil",
        "Ligtas sa bus at tren: {place}",
        "Mga hintuan, plataporma, mahabang paghihintay. Ano ang magpapapanatag sa biyahe papuntang trabaho at paaralan?",
    ],
    [
        "zh-Hant",
        "安心搭公車與電車：{place}",
        "站牌、月台、漫長的等候。怎樣才能讓上班上學的路走得安心？",
    ],
    [
        "vi",
        "An toàn trên xe buýt và xe điện: {place}",
        "Trạm dừng, sân ga, chờ lâu. Điều gì sẽ làm cho đường đi làm, đi học được an toàn?",
    ],
];

const CRISIS: [Said; 7] = [
    [
        "ko",
        "{place}: 위기에 놓인 사람에게 누가 와야 할까요?",
        "도움이 필요하지만 경찰차는 맞지 않을 때. 988과 CIRCLE 팀이 어떻게 일하는지, 어디에 부족한지 이야기합니다.",
    ],
    [
        "hy",
        "{place}. ո՞վ է գալիս, երբ մարդը ճգնաժամի մեջ է",
        "Երբ օգնություն է պետք, բայց ոստիկանական մեքենան ճիշտ պատասխանը չէ: Ինչպես են աշխատում 988-ը և CIRCLE խմբերը, և որտեղ են պակասում:",
    ],
    [
        "ru",
        "{place}: кто приезжает, когда человек в кризисе?",
        "Когда нужна помощь, а полицейская машина — неверный ответ. Как работают 988 и команды CIRCLE и где их не хватает.",
    ],
    [
        "fa",
        "{place}: وقتی کسی در بحران است چه کسی می‌آید؟",
        "وقتی کمک لازم است و خودروی پلیس پاسخ درستی نیست. 988 و گروه‌های CIRCLE چگونه کار می‌کنند و کجا کم‌اند.",
    ],
    [
        "fil",
        "{place}: sino ang darating kapag may nasa krisis?",
        "Kapag kailangan ng tulong at hindi sasakyan ng pulis ang tamang sagot. Paano gumagana ang 988 at ang mga pangkat ng CIRCLE, at saan sila kulang.",
    ],
    [
        "zh-Hant",
        "{place}：有人陷入危機時，誰會來？",
        "需要幫助、但警車不是合適答案的時候。988 與 CIRCLE 小組如何運作，哪裡還缺人。",
    ],
    [
        "vi",
        "{place}: ai đến khi có người khủng hoảng?",
        "Khi cần giúp đỡ mà xe cảnh sát không phải là câu trả lời đúng. 988 và các đội CIRCLE làm việc ra sao, và nơi nào còn thiếu.",
    ],
];

const YOUTH: [Said; 7] = [
    [
        "ko",
        "{place}의 청소년과 청년: 무엇을 바꾸고 싶나요?",
        "13세부터 24세까지 누구나. 연설은 없습니다. 여러분이 말하고 시가 듣습니다.",
    ],
    [
        "hy",
        "{place}. երիտասարդներ, ի՞նչ կփոխեիք",
        "13-ից 24 տարեկան բոլորի համար: Ճառեր չեն լինի. դուք խոսում եք, քաղաքը լսում է:",
    ],
    [
        "ru",
        "Молодёжь {place}: что бы вы изменили?",
        "Для всех от 13 до 24 лет. Без речей: вы говорите, город слушает.",
    ],
    [
        "fa",
        "جوانان {place}: شما چه چیزی را عوض می‌کنید؟",
        "برای همهٔ 13 تا 24 ساله‌ها. سخنرانی نیست: شما حرف می‌زنید و شهر گوش می‌دهد.",
    ],
    [
        "fil",
        "Mga kabataan ng {place}: ano ang babaguhin ninyo?",
        "Para sa lahat ng 13 hanggang 24 taong gulang. Walang talumpati: kayo ang magsasalita, ang lungsod ang makikinig.",
    ],
    [
        "zh-Hant",
        "{place}的年輕人：你想改變什麼？",
        "13 到 24 歲都歡迎。沒有致詞：你說，市府聽。",
    ],
    [
        "vi",
        "Người trẻ ở {place}: các bạn muốn đổi điều gì?",
        "Dành cho mọi người từ 13 đến 24 tuổi. Không diễn văn: các bạn nói, thành phố nghe.",
    ],
];

const LANGUAGE: [Said; 7] = [
    [
        "ko",
        "모든 언어로 만나는 {place}",
        "말이 통하지 않아 곤란했던 곳, 그리고 무엇이 어떤 언어로 있어야 하는지 이야기합니다.",
    ],
    [
        "hy",
        "{place}՝ իր բոլոր լեզուներով",
        "Որտեղ մարդուն չեն հասկացել, և ինչը որ լեզվով պետք է լինի:",
    ],
    [
        "ru",
        "{place} на всех своих языках",
        "Где человека не смогли понять и что на каком языке должно быть.",
    ],
    [
        "fa",
        "{place} به همهٔ زبان‌هایش",
        "کجا کسی نتوانست حرفش را بفهماند، و چه چیزی باید به کدام زبان باشد.",
    ],
    [
        "fil",
        "{place} sa lahat ng wika nito",
        "Kung saan may hindi nagkaunawaan, at kung ano ang dapat mayroon sa aling wika.",
    ],
    [
        "zh-Hant",
        "{place}的各種語言",
        "在哪裡有人說不通，什麼該有哪一種語言。",
    ],
    [
        "vi",
        "{place} bằng mọi ngôn ngữ của mình",
        "Nơi nào có người không diễn đạt được, và điều gì cần có bằng ngôn ngữ nào.",
    ],
];

const TRUST: [Said; 7] = [
    [
        "ko",
        "{place} 주민과 경찰관: 직접 말해 주세요",
        "제복을 입지 않은 경찰관이 둘러앉아 듣습니다. 잘되는 것, 상처가 되는 것, 그만두어야 할 것.",
    ],
    [
        "hy",
        "{place}. ասեք ձեր ոստիկաններին",
        "Առանց համազգեստի ոստիկանները նստում են շրջանում և լսում: Ինչն է ստացվում, ինչն է ցավեցնում, ինչը պետք է դադարի:",
    ],
    [
        "ru",
        "{place} и полиция района: скажите им сами",
        "Полицейские без формы сидят в кругу и слушают. Что получается, что ранит, что надо прекратить.",
    ],
    [
        "fa",
        "{place} و مأموران پلیسش: به خودشان بگویید",
        "مأموران بدون یونیفرم در حلقه می‌نشینند و گوش می‌دهند. چه خوب است، چه آزار می‌دهد و چه باید تمام شود.",
    ],
    [
        "fil",
        "Ang {place} at ang mga pulis nito: sabihin sa kanila",
        "Nakaupo sa bilog at nakikinig ang mga pulis na walang uniporme. Ano ang maayos, ano ang nakasasakit, ano ang dapat itigil.",
    ],
    [
        "zh-Hant",
        "{place}與轄區員警：當面告訴他們",
        "不穿制服的員警坐在圈裡聽。什麼做得好、什麼傷人、什麼該停止。",
    ],
    [
        "vi",
        "{place} và cảnh sát khu vực: hãy nói với họ",
        "Cảnh sát không mặc đồng phục ngồi trong vòng tròn và lắng nghe. Điều gì tốt, điều gì gây tổn thương, điều gì nên dừng.",
    ],
];

const GUNS: [Said; 7] = [
    [
        "ko",
        "{place}: 집과 거리에서 총기를 줄이기",
        "총기 폭력 금지 명령이 어떻게 이루어지는지, 누가 신청할 수 있는지, 묻지 않고 총을 받아 주는 곳은 어디인지 알려 드립니다.",
    ],
    [
        "hy",
        "{place}. ավելի քիչ զենք տանը և փողոցում",
        "Ինչպես է գործում զենքի բռնությունը կանխող դատական կարգադրությունը, ով կարող է այն խնդրել, և որտեղ կարելի է զենքը հանձնել առանց հարցերի:",
    ],
    [
        "ru",
        "{place}: меньше оружия дома и на улице",
        "Как работает судебный запрет на оружие, кто может о нём просить и где можно сдать оружие без вопросов.",
    ],
    [
        "fa",
        "{place}: اسلحهٔ کمتر در خانه و خیابان",
        "دستور منع خشونت با اسلحه چگونه کار می‌کند، چه کسی می‌تواند آن را بخواهد و کجا می‌شود اسلحه را بدون پرسش تحویل داد.",
    ],
    [
        "fil",
        "{place}: mas kaunting baril sa bahay at sa kalye",
        "Paano gumagana ang gun-violence restraining order, sino ang makahihiling nito, at saan maisusuko ang baril nang walang tanong.",
    ],
    [
        "zh-Hant",
        "{place}：家裡和街上少一些槍",
        "槍枝暴力禁制令如何運作、誰可以申請、哪裡可以不問原因交出槍枝。",
    ],
    [
        "vi",
        "{place}: bớt súng trong nhà và ngoài phố",
        "Lệnh ngăn chặn bạo lực súng hoạt động ra sao, ai có thể xin, và nơi nào nhận súng mà không hỏi gì.",
    ],
];
