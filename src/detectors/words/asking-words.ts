import { wordSet } from './word-set.ts'

/** Outside, one language a line. */
export const outsideWords = `
en outside outsideof off offsite off-site offplatform off-platform elsewhere externally beyond another other different|where else|how else|somewhere else
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
en fiverr fiver fivver fiverrs fivrr 5r five-r platform here site app website marketplace portal
es plataforma página aquí sitio web app portal
pt plataforma site aqui app portal
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
tr platform platformun platformu platformdan platforma fiverrdan fiverrden fiverrin fiverrsız fiverrsiz siteden sitenin sitesi
ar المنصة فايفر الموقع منصة منصه المنصه فيفر فايفير لفايفر بفايفر المنصه البرنامج
hi फाइवर फाईवर फ़ाइवर प्लेटफॉर्म प्लेटफ़ॉर्म
hi-Latn fiverr platform
id platform aplikasi situs
vi nền-tảng|nền tảng
zh 平台 这里 网站 平臺 網站 fiverr 本站
ja プラットフォーム ファイバー サイト
ko 플랫폼 피버 사이트
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
en let lets can could would shall should may want wanna prefer please pls plz kindly if why do ok need better happy rather i'd we we'd we'll i'll you'd gonna how just might easier comfortable convenient quicker|how about|what if
es podemos puedes puede hablemos trabajemos sigamos podríamos podrías vamos quieres quiero prefiero mejor si por-favor podrias podriamos hagamos hacemos vámonos conviene prefieres quisieras pasemos cómodo comodo preferiría|te parece|qué tal si
pt podemos pode poderia vamos quer quero prefiro melhor podes bora fechamos gente preferes prefere dá podíamos passamos passa cômodo preferia|a gente|que tal
fr parlons travaillons pouvons peux pouvez pourrait peut-on veux voulez préfère peut on pourrions voudrais faisons préfères autant passons serait pourrais|on peut|ça te dit
de können kannst koennen könnten lass lasst wollen willst möchte moechte kann bitte lieber würde sollten sollen könnt mögen mag machen einfacher bequemer könnte hätten wechseln
it possiamo puoi parliamo lavoriamo sentiamoci potremmo vuoi preferisco meglio potresti vogliamo facciamo conviene preferisci potete dai passiamo comodo comodi potreste|ti va
nl kunnen kun zullen laten wil liever kan laat wilt kunt makkelijker mag|zullen we
pl możemy możesz chcesz wolę moglibyśmy róbmy zróbmy dogadajmy chodźmy lepiej może moze pogadajmy pracujmy omińmy łatwiej wygodniej przejdźmy przenieśmy
ro putem poți poti hai vrei prefer haideti haide preferi puteti puteți ușor
ru поговорим продолжим давай давайте можем можете можно можешь хочешь лучше предлагаю договоримся сделаем хотите перейдём перейдем предложение поехали поработаем работаем удобнее проще уйдём уйдем пойдём пойдем перейдем
uk давай давайте можемо можете можна краще пропоную хочете перейдемо поговоримо працюймо зручніше простіше перейдемо перейдімо
tr çalışabiliriz anlaşabiliriz görüşebiliriz konuşabiliriz konuşalım çalışalım görüşelim hadi isterseniz ister misin istersen edelim olur yapalım yapabiliriz gelin geçelim anlaşalım ilerleyelim musunuz miyiz mıyız muyuz kolay rahat geçelim
ar ممكن هل يمكن نستطيع يمكنك خلينا تعال لنعمل نقدر دعنا هيا يلا أفضل افضل تقدر نكمل أسهل اسهل
hi-Latn kya chalo please plz apna chalte karlete karlo hum ham karein aao aaja aajao behtar aasan
hi क्या चलो कृपया चलिए हम आइए
id bisa boleh mari ayo kita yuk mending gimana aja enak gampang pindah
vi có-thể hãy mình nhé cho tiện|có thể
zh 可以 能 请 我们 要不 咱们 不如 要不要 吧 請 能不能 可不可以 行不行 方便
ja できます ましょう ください ませんか しませんか ましょうか 可能
ko 우리 할까요 하시죠 하죠 합시다 해요 수
fil pwede tara tayo sana pwedeng maaari
sw tunaweza unaweza tufanye tuongee twende
sv kan ska vill låt smidigare enklare
da kan skal vil lad nemmere
no kan skal vil enklere
fi voisimmeko voimmeko voitko haluatko voidaanko onnistuuko helpompi
cs můžeme můžete můžeš pojďme raději mohli nechceš pohodlnější přejděme
sk môžeme môžete môžeš poďme radšej pohodlnejšie
hu beszéljünk menjünk tudunk inkább csináljuk tudnánk megadnád küldd könnyebb váltsunk
el μπορούμε μπορείς θέλεις ας πάμε καλύτερα
hr možemo možeš hajde želiš radije
az gəlin edək
fa بیا بیایید میشه بهتره می‌توانیم میتونیم لطفا راحتتره
he אפשר בוא בואו נוכל תוכל רוצה נוח
ur چلو چلیں کیا ہم آئیں براہ آؤ آ
bn চলেন চলুন চলো আসুন আমরা পারি পারেন করি
bn-Latn cholen cholo cholun asun amra
ms jom boleh mari
th ได้ไหม เรา มาคุย
`

/** Talking and working, one language a line. */
export const talkWords = `
en talk chat speak jump hop discuss work works working continue move switch deal communicate connect conversation discussion talking chatting dealing arrange call connect meet connect connecting hire finish close conclude collaborate cooperate proceed settle finalize finalise handle business
es hablar hablamos trabajar trabajemos seguir continuar contactar comunicarnos trato charlar conversar hablemos hacer hacerlo hacemos hacemoslo hagamos hagámoslo cerrar cerramos cerremos arreglamos negociar seguimos sigamos conversamos charlamos colaborar continuemos continuamos pasemos pasamos vámonos movámonos escribimos quedamos
pt falar conversar trabalhar fechar continuar negociar conversamos falamos fecha fechamos fazer fazemos negociamos combinar combinamos resolver trabalhamos trabalhe chama passar migrar vamos faz conversa
fr parlons travaillons parler discuter travailler continuer communiquer échanger faire faisons traiter traitons conclure collaborer bosser passer passons discutons continuons échangeons parle parles passons basculons échange écrivons appelons
de reden sprechen arbeiten schreiben weitermachen chatten unterhalten kommunizieren machen mach macht abwickeln regeln klären erledigen zusammenarbeiten telefonieren quatschen arbeite weiterarbeiten wechseln wechsel umziehen weiterschreiben weiterreden weitersprechen verlagern
it lavoriamo parliamo parlare lavorare continuare discutere sentirci scriverci facciamo facciamolo fare chiudiamo chiudere continuiamo trattiamo collaborare collaboriamo sentiamoci passiamo spostiamoci andiamo sentiamo scriviamo vediamo spostiamo
nl praten werken verder chatten spreken doen regelen afspreken samenwerken overstappen stappen gaan doorpraten appen
sv prata jobba arbeta göra jobbar köra fortsätta flytta byta snacka
pl rozmawiać pracować pracujmy porozmawiajmy pogadać porozmawiać współpracować robić róbmy zróbmy zrobić dogadać dogadajmy współpracujmy umówić gadać pogadajmy pracujemy przejdźmy przenieśmy piszmy gadajmy
ro vorbi vorbim lucra lucrăm lucram discuta discutăm vorbească face facem colabora continuăm continuam mutăm trecem
ru работать поговорить общаться пообщаться сотрудничать продолжим поработаем поговорим перейдем договоримся договориться сделаем делать общаемся обсудим обсудить продолжить перейти списаться работаем перейдемте уйдём уйдем перейдём перейдем пойдём переходим спишемся созвонимся напишем переписываться
uk працювати поговорити спілкуватися співпрацювати домовимося домовитися зробимо працюймо попрацюємо обговоримо продовжимо поговоримо перейдемо перейдімо переходьмо
tr çalış çalışın çalışabiliriz anlaşabiliriz görüşebiliriz konuşabiliriz konuşalım konuşmak çalışalım çalışmak devam anlaşalım görüşelim yapalım yapabiliriz ilerleyelim halledelim çalışıyoruz konuşuruz yazışalım çalışabilir yazar geçelim konuşsak yazışsak anlaşsak
ar نتكلم نتحدث نعمل العمل نتواصل تواصل نكمل الحديث نتعامل نشتغل شغل نتفق التعامل نحكي نكملها اكلمك ننتقل
hi बात काम आओ आइए जाओ
hi-Latn baat baath kaam kam karte karein karen jao aao aajao aajaiye aa chalte
id bicara ngobrol kerja kerjasama lanjut transaksi chat diskusi bekerja kerjain deal ngobrolnya obrolan chatan chattan transaksinya pindah pindahin ngobrolin lanjutin lanjutkan
vi làm-việc trao-đổi làm chuyển chuyển|làm việc|trao đổi|nói chuyện|giao dịch
zh 聊 谈 合作 交易 沟通 联系 聊聊 做 谈谈 商量
ja 話し 話しましょう やり取り 取引 連絡 話せ
ko 얘기 이야기 거래 대화 연락 작업 진행 얘기해 얘기해요 거래해요 거래하면 얘기하
fil usap trabaho usapan magusap trabahong
sw ongea kazi fanya kuongea tuhamie
da arbejde tale skrive flytte skifte
no jobbe snakke flytte bytte
fi puhutaan jutella työskennellä tehdään siirrytään jatketaan
cs pracovat mluvit domluvit dělat udělat domluvme spolupracovat přejděme přesuňme pokračovat
sk pracovať hovoriť dohodnúť robiť prejdime presuňme
hu beszéljünk dolgozzunk dolgozni csináljuk folytassuk intézzük egyeztessünk beszélhetnénk váltsunk
el μιλήσουμε δουλέψουμε συνεχίσουμε συνεργαστούμε πάμε
hr raditi radimo pričati dogovoriti razgovarati prebacimo prijeđimo
az işləyək danışaq
fa کار کنیم صحبت حرف بزنیم بریم
he נעבוד לעבוד לדבר נדבר לסגור נעבור
ur کام بات کریں ڈیل آؤ آجاؤ آئیں
bn কাজ কথা বলি কথা-বলি আসেন
bn-Latn kaj kotha bolen asen
ms berbincang bekerja pindah
th คุย ทำงาน ตกลง ย้าย คุยกัน คุยต่อ
`

/** Saving and avoiding, one language a line. */
export const saveWords = `
en save saving avoid avoiding skip skipping bypass dodge without evade escape saves evading circumvent minus|get around|go around|no need|not use|not using|dont need|do not need|don't need
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
ar دون وفر بدون توفير نوفر تجنب بلا توفر|من غير
hi-Latn bina bacha bachao bachane bachega bachegi bachenge bach bachat
id tanpa hemat menghemat hindari ngirit
vi tránh không-mất |không mất|khỏi
zh 不要通过 不通过 不走 不经过 省 避免 免 不用 省下 避开 躲 绕
ja なし 節約 かからない なしで 通さず 通さない 通さずに 介さず 抜きで 抜き もったいない
ko 없이 아끼 피하 안거치고 거치지
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
en direct directly privately personally private straight dm-me|cut the middleman|skip the middleman|no middleman|cut out the middleman|without the middleman|without middleman|on the side|under the table|off the books
es directo directamente privado directos directa
pt direto diretamente particular
fr directement direct privé
de direkt privat
it direttamente diretto privato privatamente
nl rechtstreeks direct privé onderling
pl bezpośrednio prywatnie
ro direct privat
ru напрямую прямую лично личку прямо личке приватно
uk напряму напрямку безпосередньо приватно
tr doğrudan direkt elden
ar مباشرة مباشر مباشره
hi-Latn direct seedha seedhe
id langsung
zh 直接 私
ja 直接 個人的
ko 직접 개인적으로
cs přímo soukromě
sk priamo súkromne
hu közvetlenül privátban
sv direkt privat
fi suoraan
ur ڈائریکٹ|براہ راست
bn সরাসরি ডাইরেক্ট
bn-Latn shorashori
vi |trực tiếp
th โดยตรง ตรง
fil direkta diretso
he ישיר ישירות
fa مستقیم
el απευθείας ιδιωτικά
hi सीधे डायरेक्ट
ms terus
az birbaşa
hr direktno izravno
da privat direkte
no privat direkte
`

/** Giving and asking for, one language a line. */
export const giveWords = `
en share send give drop provide gimme tell exchange shoot leave|reply with|revert with|respond with
es compartir compartes comparte enviar envíame enviame dame das mándame mandame pasame pásame dime deme pasa pasarme facilítame comparteme mándeme escríbeme pasas deja déjame dejame pasen dar darme darnos facilitar facilitarme proporcionar proporcionas facilitas enviarme mandarme
pt compartilhar manda mande passa passe envie enviar me-passa mandar passar deixa deixe deixa dar fornecer informar informa informe enviarme
fr partager envoyer envoie envoyez donne donner donnez passe passez laisse laissez refile file-moi donnes laisse-moi filer communiquer communiquez refilez
de teilen schick schicke geben gib sende senden gibst gebt nenn sag gebe hinterlass hinterlassen zukommen mitteilen teile
it condividere mandami manda dammi inviami passami lasciami condividi dai lascia dare darmi mandarmi inviarmi scrivermi girami gira
nl delen stuur geef geeft doorgeven doorsturen krijgen
pl podaj wyślij podeślij prześlij podasz daj zostaw zostawisz podać dać wysłać podałbyś napisz
ro trimite dă-mi trimite-mi lasă dă lasați spune da
ru скинь скиньте дай дайте пришли отправь отправьте поделись поделитесь напиши напишите скинете кинь киньте дадите оставьте оставь подкинь дать прислать пришлите отправить скинуть подскажите подскажи сообщите
uk скинь дай надішли поділись дайте скиньте надішліть залиште залиш дати надіслати підкажіть скинути
tr gönder ver paylaş paylaşır atar verir gönderir yazar paylaşın verin atabilir alabilir alayım bırak bırakın söyle at atın yolla yollar
ar ارسل أرسل اعطني أعطني شارك ابعت اعطيني أعطيني ابعتلي ارسلي عطني هات أرسلي ابعتيلي اترك اتركي خلي ابعتي اديني ادينا
hi भेजो भेज दो दीजिए दें भेजें भेजिए बताइए दे देना देंगे बता बताओ सकते
hi-Latn bhejo bhej bhejdo dedo de send share batao do dijiye bhejna daal daalo chhodo dein den dain dena dedein bata batayein bataye batayiye bhejein bhejiye bhejiyega dijiyega bataein bataiye bhejen
id kirim kasih bagi minta kirimin share tinggalkan kasihin ngasih
vi gửi cho-tôi cho xin nhắn gởi
zh 发 给我 加 发给 告诉 發 告诉我 给 留 留个 留下 提供
ja 教えて 送って ください 教えてください 教えてもらえますか
ko 알려 보내 알려줘 주세요 보내줘 알려주세요 알려주실 알려주시 알려줄래 주실 주시면
fil bigay padala bigyan pahingi ibigay penge iwan makuha makahingi hingi hingin
sv skicka dela lämna få ge ger
da send giv efterlad få give
no send gi legg få
fi lähetä anna antaa laita saisinko
cs pošli dej napiš pošlete nech poslat dát dát
sk pošli daj nechaj poslať dať
hu küldd küldj megadod megadnád hagyd írd adnád adj|add meg
el δώσε στείλε άσε δώσεις στείλεις
hr pošalji daj ostavi dati poslati
fa بده بدید بفرست بدین بذار بدهید میدی میدین
he תן תשלח שלח תשאיר
ur دیں دے دو دیجئے بھیجیں بھیجو بتائیں دیجیے بتا بتاؤ بھیج دینا
bn দেন দিন দাও দিবেন পাঠান দিতে পাঠাও
bn-Latn pathan diben|ta den|number den|nomor den
ms bagi hantar
th ส่ง ขอ ให้
sw nipe tuma nitumie acha
`

/** Verbs that stand between a name and its number where they are no ask of their own, one language a line. */
export const leadingVerbs = wordSet(`
hi-Latn pe par pr ko kro krna krwa karwa krwao karna krdo kardo daal daalo dal daldo dein den dedo karke pay
bn-Latn te asen asun e ta diye den dien
ur پر کر کریں کیجیے کیجئے
ar على ع
fa به بزنید کنید بزن
hi पर करो करें कर कीजिए कीजिये करिए करना
bn এ তে করুন করেন করো
id ke di aja
tr a ya dan den edin et ediniz
sw kwa
fil sa na
`)
