/** Outside, one language a line. */
export const outsideWords = `
en outside outsideof off offsite off-site offplatform off-platform elsewhere externally beyond another other different|somewhere else
es fuera otra otro afuera|por otro lado
pt fora outra outro|por fora
fr dehors hors autre ailleurs
de außerhalb ausserhalb ausser außer anderen andere anderswo woanders vorbei
it fuori altra altro altrove
nl buiten elders
sv utanför
da udenfor uden-for
no utenfor
fi ulkopuolella
pl poza
cs mimo
sk mimo
hr izvan
ro afara afară înafara
hu kívül
ru вне мимо другом другой другое обход извне|за пределами|в обход|не через
uk поза обхід обход|за межами
bg извън
tr dışında disinda dışından dışarıda başka haricinde dışı dışına
el εκτός
ar خارج برا برة بره بعيدا بعيد
fa خارج بیرون
he מחוץ
hi बाहर हटकर बाहिर
hi-Latn bahar baahar bahir hatkar|hat kar|hat ke
ur باہر ہٹ|ہٹ کر
bn বাইরে
bn-Latn baire bahire
id luar diluar lain
ms luar
vi ngoài|bên ngoài
th นอก ข้างนอก
fil labas
sw nje
zh 外面 之外 站外 平台外 线下 私下 绕过 绕开
ja 外で 外部 以外
ko 밖에서 외부 바깥 말고 밖
ta வெளியே
te బయట
ne बाहिर
mr बाहेर
pa ਬਾਹਰ
gu બહાર
sl izven
lt už|už ribų
sq jashtë
az kənarda xaricində
`

/** Fiverr and the like, one language a line. */
export const platformWords = `
en fiverr fiver fivver fiverrs fivrr 5r five-r platform here site app website marketplace
es plataforma página aquí sitio web app
pt plataforma site aqui app
fr plateforme ici site appli
de plattform hier seite webseite
it piattaforma qui sito
nl platform hier site website
sv plattformen plattform sajten
da platformen platform
pl platformy platformą platforma fiverrem fiverra platformie fiverrze fiverrowi
ro platformei platforma platformă site-ului
ru платформы платформа площадки биржи сайта файвера файвер фивер файвере файверу файвером файверра фивере фивера фиверр платформе платформу платформой сайте биржу бирже
uk платформи файвера файвер файвері платформа платформі платформою сайту
tr platform platformun platformu platformdan platforma fiverrdan fiverrden fiverrin fiverrsız fiverrsiz
ar المنصة فايفر الموقع منصة منصه المنصه فيفر فايفير لفايفر بفايفر
hi फाइवर फाईवर फ़ाइवर प्लेटफॉर्म प्लेटफ़ॉर्म
hi-Latn fiverr platform
id platform aplikasi
vi nền-tảng|nền tảng
zh 平台 这里 网站 平臺 網站 fiverr
ja プラットフォーム ファイバー
ko 플랫폼 피버
no plattformen plattform
cs platformu platformy platforma
sk platformu platformy platforma
hu platformon platform oldalon fiverren fiveren
fi alustan alusta fiverrin fiverristä
el πλατφόρμα πλατφόρμας φάιβερ
hr platforme platformi
az platformadan fiverrdən
fa فایور فایورر سایت پلتفرم
he פייבר פיבר פייוור האתר פלטפורמה לפייבר בפייבר מפייבר
ur فائیور فائور فیور|پلیٹ فارم
bn ফাইভার ফাইভারের ফাইবার ফাইবারের ফিভার প্ল্যাটফর্ম প্ল্যাটফর্মের
th ไฟเวอร์ แพลตฟอร์ม
ta ஃபைவர்
te ఫైవర్
fil plataporma
ms platform
sw jukwaa
`

/** What opens an ask or an offer, one language a line. */
export const askWords = `
en let lets can could would shall should may want wanna prefer please pls plz kindly if why do ok need better happy rather i'd we we'd we'll i'll you'd gonna how just|how about|what if
es podemos puedes puede hablemos trabajemos sigamos podríamos podrías vamos quieres quiero prefiero mejor si por-favor podrias podriamos hagamos hacemos vámonos conviene prefieres quisieras pasemos|te parece|qué tal si
pt podemos pode poderia vamos quer quero prefiro melhor podes bora fechamos gente preferes prefere dá podíamos passamos passa|a gente|que tal
fr parlons travaillons pouvons peux pouvez pourrait peut-on veux voulez préfère peut on pourrions voudrais faisons préfères autant passons|on peut|ça te dit
de können kannst koennen könnten lass lasst wollen willst möchte moechte kann bitte lieber würde sollten sollen könnt mögen mag machen
it possiamo puoi parliamo lavoriamo sentiamoci potremmo vuoi preferisco meglio potresti vogliamo facciamo conviene preferisci potete dai passiamo|ti va
nl kunnen kun zullen laten wil liever kan laat wilt kunt|zullen we
pl możemy możesz chcesz wolę moglibyśmy róbmy zróbmy dogadajmy chodźmy lepiej może moze pogadajmy pracujmy omińmy
ro putem poți poti hai vrei prefer haideti haide preferi puteti puteți
ru поговорим продолжим давай давайте можем можете можно можешь хочешь лучше предлагаю договоримся сделаем хотите перейдём перейдем предложение поехали поработаем работаем
uk давай давайте можемо можете можна краще пропоную хочете перейдемо поговоримо працюймо
tr çalışabiliriz anlaşabiliriz görüşebiliriz konuşabiliriz konuşalım çalışalım görüşelim hadi isterseniz ister misin istersen edelim olur yapalım yapabiliriz gelin geçelim anlaşalım ilerleyelim musunuz miyiz mıyız muyuz
ar ممكن هل يمكن نستطيع يمكنك خلينا تعال لنعمل نقدر دعنا هيا يلا أفضل افضل تقدر نكمل
hi-Latn kya chalo please plz apna chalte karlete karlo hum ham karein aao aaja aajao
hi क्या चलो कृपया चलिए हम आइए
id bisa boleh mari ayo kita yuk mending gimana aja
vi có-thể hãy mình nhé cho|có thể
zh 可以 能 请 我们 要不 咱们 不如 要不要 吧 請 能不能 可不可以 行不行
ja できます ましょう ください ませんか しませんか ましょうか 可能
ko 우리 할까요 하시죠 하죠 합시다 해요 수
fil pwede tara tayo sana pwedeng maaari
sw tunaweza unaweza tufanye tuongee twende
sv kan ska vill låt
da kan skal vil lad
no kan skal vil
fi voisimmeko voimmeko voitko haluatko voidaanko onnistuuko
cs můžeme můžete můžeš pojďme raději mohli nechceš
sk môžeme môžete môžeš poďme radšej
hu beszéljünk menjünk tudunk inkább csináljuk tudnánk megadnád küldd
el μπορούμε μπορείς θέλεις ας πάμε καλύτερα
hr možemo možeš hajde želiš radije
az gəlin edək
fa بیا بیایید میشه بهتره می‌توانیم میتونیم لطفا
he אפשר בוא בואו נוכל תוכל רוצה
ur چلو چلیں کیا ہم آئیں براہ آؤ آ
bn চলেন চলুন চলো আসুন আমরা পারি পারেন করি
bn-Latn cholen cholo cholun asun amra
ms jom boleh mari
th ได้ไหม เรา มาคุย
`

/** Talking and working, one language a line. */
export const talkWords = `
en talk chat speak jump hop discuss work works working continue move switch deal communicate connect conversation discussion talking chatting dealing arrange call connect meet connect connecting hire finish close conclude collaborate cooperate proceed settle finalize finalise handle business
es hablar hablamos trabajar trabajemos seguir continuar contactar comunicarnos trato charlar conversar hablemos hacer hacerlo hacemos hacemoslo hagamos hagámoslo cerrar cerramos cerremos arreglamos negociar seguimos sigamos conversamos charlamos colaborar continuemos continuamos
pt falar conversar trabalhar fechar continuar negociar conversamos falamos fecha fechamos fazer fazemos negociamos combinar combinamos resolver trabalhamos trabalhe chama
fr parlons travaillons parler discuter travailler continuer communiquer échanger faire faisons traiter traitons conclure collaborer bosser passer passons discutons continuons échangeons parle parles
de reden sprechen arbeiten schreiben weitermachen chatten unterhalten kommunizieren machen mach macht abwickeln regeln klären erledigen zusammenarbeiten telefonieren quatschen arbeite weiterarbeiten
it lavoriamo parliamo parlare lavorare continuare discutere sentirci scriverci facciamo facciamolo fare chiudiamo chiudere continuiamo trattiamo collaborare collaboriamo sentiamoci
nl praten werken verder chatten spreken doen regelen afspreken samenwerken
sv prata jobba arbeta göra jobbar köra fortsätta
pl rozmawiać pracować pracujmy porozmawiajmy pogadać porozmawiać współpracować robić róbmy zróbmy zrobić dogadać dogadajmy współpracujmy umówić gadać pogadajmy pracujemy
ro vorbi vorbim lucra lucrăm lucram discuta discutăm vorbească face facem colabora continuăm continuam
ru работать поговорить общаться пообщаться сотрудничать продолжим поработаем поговорим перейдем договоримся договориться сделаем делать общаемся обсудим обсудить продолжить перейти списаться работаем перейдемте
uk працювати поговорити спілкуватися співпрацювати домовимося домовитися зробимо працюймо попрацюємо обговоримо продовжимо поговоримо
tr çalışabiliriz anlaşabiliriz görüşebiliriz konuşabiliriz konuşalım konuşmak çalışalım çalışmak devam anlaşalım görüşelim yapalım yapabiliriz ilerleyelim halledelim çalışıyoruz konuşuruz yazışalım çalışabilir yazar
ar نتكلم نتحدث نعمل العمل نتواصل تواصل نكمل الحديث نتعامل نشتغل شغل نتفق التعامل نحكي نكملها اكلمك
hi बात काम आओ आइए जाओ
hi-Latn baat baath kaam kam karte karein karen jao aao aajao aajaiye aa
id bicara ngobrol kerja kerjasama lanjut transaksi chat diskusi bekerja kerjain deal ngobrolnya obrolan chatan chattan transaksinya
vi làm-việc trao-đổi làm chuyển|làm việc|trao đổi|nói chuyện|giao dịch
zh 聊 谈 合作 交易 沟通 联系 聊聊 做 谈谈 商量
ja 話し 話しましょう やり取り 取引 連絡 話せ
ko 얘기 이야기 거래 대화 연락 작업 진행 얘기해
fil usap trabaho usapan magusap trabahong
sw ongea kazi fanya kuongea
da arbejde tale skrive
no jobbe snakke
fi puhutaan jutella työskennellä tehdään
cs pracovat mluvit domluvit dělat udělat domluvme spolupracovat
sk pracovať hovoriť dohodnúť robiť
hu beszéljünk dolgozzunk dolgozni csináljuk folytassuk intézzük egyeztessünk beszélhetnénk
el μιλήσουμε δουλέψουμε συνεχίσουμε συνεργαστούμε
hr raditi radimo pričati dogovoriti razgovarati
az işləyək danışaq
fa کار کنیم صحبت حرف بزنیم
he נעבוד לעבוד לדבר נדבר לסגור
ur کام بات کریں ڈیل آؤ آجاؤ آئیں
bn কাজ কথা বলি কথা-বলি আসেন
bn-Latn kaj kotha bolen asen
ms berbincang bekerja
th คุย ทำงาน ตกลง
`

/** Saving and avoiding, one language a line. */
export const saveWords = `
en save saving avoid avoiding skip skipping bypass dodge without evade escape saves evading circumvent minus|get around|go around|no need
es ahorrar ahorramos evitar sin ahorras ahorra ahorrarnos ahorrarte ahorrarse ahorro evitas evitamos evitarnos evites evitando saltarnos saltamos saltar saltémonos
pt economizar evitar sem poupar economiza economizamos economia poupa poupamos evita evitamos evitando fugir driblar
fr économiser éviter sans économise économiserait économies évite évitons évitez sauter contourner
de sparen vermeiden ohne umgehen spart sparst spare vermeide vermeidet umgeht sparst
it risparmiare evitare senza risparmi risparmia risparmiamo risparmiamo evita eviti evitiamo saltare evitando aggirare
nl besparen vermijden zonder bespaar bespaart omzeilen sparen
pl oszczędzić uniknąć bez unikniemy ominąć oszczędzamy oszczędzisz omijając omińmy ominiemy omijamy uniknijmy
ro economisi evita fără fara economisim evităm evitam
ru сэкономить сэкономим избежать без сэкономишь сэкономите экономия экономим избежим минуя обойти обойдем обойдём
uk зекономити уникнути без заощадити минаючи обійти обійдемо
tr olmadan kaçınmak tasarruf ödemeden ödemeyelim kurtulalım kesintisiz
ar بدون توفير نوفر تجنب بلا توفر
hi-Latn bina bacha bachao bachane bachega bachegi bachenge bach bachat
id tanpa hemat menghemat hindari ngirit
vi tránh không-mất |không mất|khỏi
zh 省 避免 免 不用 省下 避开 躲 绕
ja なし 節約 かからない なしで
ko 없이 아끼 피하
sv utan slippa slipper spara undvika
da uden undgå spare
no uten unngå spare
fi ilman säästää
cs bez ušetřit ušetříme vyhnout obejít
sk bez ušetriť
hu nélkül spórolni spórolunk megúszni kikerülni elkerülni
el χωρίς γλιτώσουμε
hr bez uštedjeti
fa بدون
he בלי לחסוך
hi बिना बचत बचेगा बचाने
ur بغیر بچ بچت بچے
bn ছাড়া বাঁচবে বাঁচাতে বাদ
bn-Latn chara bachbe
ms elak jimat
th ไม่ต้อง ประหยัด
fil makatipid iwas walang
sw bila kuepuka
`

/** Directly, one language a line. */
export const directWords = `
en direct directly privately personally private straight dm-me|on the side|under the table|off the books
es directo directamente privado directos directa
pt direto diretamente particular
fr directement direct privé
de direkt privat
it direttamente diretto
nl rechtstreeks direct
pl bezpośrednio prywatnie
ro direct privat
ru напрямую прямую лично личку прямо личке
uk напряму напрямку безпосередньо
tr doğrudan direkt
ar مباشرة مباشر مباشره
hi-Latn direct seedha
id langsung
zh 直接 私
ja 直接
ko 직접
cs přímo
sk priamo
hu közvetlenül
sv direkt
fi suoraan
ur |براہ راست
bn সরাসরি
bn-Latn shorashori
vi |trực tiếp
th โดยตรง ตรง
fil direkta diretso
he ישיר ישירות
fa مستقیم
el απευθείας
hi सीधे
ms terus
az birbaşa
hr direktno izravno
`

/** Giving and asking for, one language a line. */
export const giveWords = `
en share send give drop provide gimme tell exchange shoot
es compartir compartes comparte enviar envíame enviame dame das mándame mandame pasame pásame dime deme pasa pasarme facilítame comparteme mándeme escríbeme pasas
pt compartilhar manda mande passa passe envie enviar me-passa mandar passar deixa
fr partager envoyer envoie envoyez donne donner donnez passe passez laisse laissez refile file-moi donnes
de teilen schick schicke geben gib sende senden gibst gebt nenn sag gebe
it condividere mandami manda dammi inviami passami lasciami condividi dai
nl delen stuur geef geeft doorgeven
pl podaj wyślij podeślij prześlij podasz daj
ro trimite dă-mi trimite-mi lasă dă
ru скинь скиньте дай дайте пришли отправь отправьте поделись поделитесь напиши напишите скинете кинь киньте дадите
uk скинь дай надішли поділись дайте скиньте надішліть
tr gönder ver paylaş paylaşır atar verir gönderir yazar paylaşın verin atabilir
ar ارسل أرسل اعطني أعطني شارك ابعت اعطيني أعطيني ابعتلي ارسلي عطني هات أرسلي ابعتيلي
hi भेजो भेज दो दीजिए दें भेजें भेजिए बताइए
hi-Latn bhejo bhej bhejdo dedo de send share batao do dijiye bhejna
id kirim kasih bagi minta kirimin share
vi gửi cho-tôi cho xin nhắn
zh 发 给我 加 发给 告诉 發 告诉我 给 留 留个 留下
ja 教えて 送って ください 教えてください
ko 알려 보내 알려줘 주세요 보내줘 알려주세요 알려주실
fil bigay padala bigyan pahingi ibigay penge
sv skicka dela
da send giv
no send gi
fi lähetä anna
cs pošli dej napiš pošlete
sk pošli daj
hu küldd küldj megadod megadnád|add meg
el δώσε στείλε
hr pošalji daj
fa بده بدید بفرست بدین
he תן תשלח שלח
ur دیں دے دو دیجئے بھیجیں بھیجو بتائیں دیجیے
bn দেন দিন দাও দিবেন পাঠান
bn-Latn pathan diben|ta den|number den|nomor den
ms bagi hantar
th ส่ง ขอ ให้
sw nipe tuma nitumie
`
