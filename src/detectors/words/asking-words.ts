/** Outside, one language a line. */
export const outsideWords = `
en outside outsideof off offsite off-site offplatform off-platform elsewhere externally beyond another other different|somewhere else
es fuera otra otro
pt fora outra outro
fr dehors hors autre
de außerhalb ausserhalb ausser außer anderen andere anderswo woanders
it fuori altra altro altrove
nl buiten
sv utanför
da udenfor
no utenfor
fi ulkopuolella
pl poza
cs mimo
sk mimo
hr izvan
ro afara afară înafara
hu kívül
ru вне мимо другом другой другое|за пределами
uk поза
bg извън
tr dışında disinda dışından dışarıda başka
el εκτός
ar خارج برا
fa خارج بیرون
he מחוץ
hi बाहर
hi-Latn bahar baahar bahir
ur باہر
bn বাইরে
bn-Latn baire
id luar diluar lain
ms luar
vi ngoài
th นอก
fil labas
sw nje
zh 外面 之外 站外 平台外 线下 私下
ja 外で 外部
ko 밖에서 외부
`

/** Fiverr and the like, one language a line. */
export const platformWords = `
en fiverr fiver fivver fiverrs fivrr 5r five-r platform here site app website marketplace
es plataforma página aquí
pt plataforma site aqui
fr plateforme ici
de plattform hier seite
it piattaforma qui
nl platform hier
sv plattformen
da platformen
pl platformy platformą platforma fiverrem fiverra
ro platformei platforma platformă
ru платформы платформа площадки биржи сайта файвера файвер фивер
uk платформи
tr platform platformun
ar المنصة فايفر الموقع
hi फाइवर
hi-Latn fiverr platform
id platform aplikasi
vi nền-tảng
zh 平台 这里 网站
ja プラットフォーム ファイバー
ko 플랫폼 피버
`

/** What opens an ask or an offer, one language a line. */
export const askWords = `
en let lets can could would shall should may want wanna prefer please pls plz kindly if why do ok need better happy rather i'd we we'd we'll i'll you'd gonna how
es podemos puedes puede hablemos trabajemos sigamos podríamos podrías vamos quieres quiero prefiero mejor si por-favor podrias podriamos
pt podemos pode poderia vamos quer quero prefiro melhor podes bora
fr parlons travaillons pouvons peux pouvez pourrait peut-on veux voulez préfère peut on pourrions
de können kannst koennen könnten lass lasst wollen willst möchte moechte kann bitte lieber würde
it possiamo puoi parliamo lavoriamo sentiamoci potremmo vuoi preferisco meglio potresti
nl kunnen kun zullen laten wil liever kan
pl możemy możesz chcesz wolę moglibyśmy
ro putem poți poti hai vrei prefer
ru поговорим продолжим давай давайте можем можете можно можешь хочешь лучше предлагаю
uk давай давайте можемо можете можна краще
tr çalışabiliriz anlaşabiliriz görüşebiliriz konuşabiliriz konuşalım çalışalım görüşelim hadi isterseniz ister misin istersen edelim olur
ar ممكن هل يمكن نستطيع يمكنك خلينا تعال لنعمل
hi-Latn kya chalo please plz apna
hi क्या चलो कृपया
id bisa boleh mari ayo kita yuk
vi có-thể hãy
zh 可以 能 请 我们 要不
ja できます ましょう ください ませんか しませんか
ko 우리 할까요
fil pwede tara
sw tunaweza unaweza
`

/** Talking and working, one language a line. */
export const talkWords = `
en talk chat speak jump hop discuss work works working continue move switch deal communicate connect conversation discussion talking chatting dealing arrange call connect meet connect connecting hire finish close conclude
es hablar hablamos trabajar trabajemos seguir continuar contactar comunicarnos trato charlar conversar hablemos
pt falar conversar trabalhar fechar continuar negociar conversamos falamos
fr parlons travaillons parler discuter travailler continuer communiquer échanger
de reden sprechen arbeiten schreiben weitermachen chatten unterhalten kommunizieren
it lavoriamo parliamo parlare lavorare continuare discutere sentirci scriverci
nl praten werken verder chatten spreken
sv prata jobba arbeta
pl rozmawiać pracować pracujmy porozmawiajmy pogadać porozmawiać współpracować
ro vorbi vorbim lucra lucrăm lucram discuta discutăm
ru работать поговорить общаться пообщаться сотрудничать продолжим поработаем поговорим перейдем договоримся
uk працювати поговорити спілкуватися співпрацювати
tr çalışabiliriz anlaşabiliriz görüşebiliriz konuşabiliriz konuşalım konuşmak çalışalım çalışmak devam anlaşalım görüşelim
ar نتكلم نتحدث نعمل العمل نتواصل تواصل نكمل الحديث نتعامل
hi बात काम
hi-Latn baat baath kaam kam karte karein karen
id bicara ngobrol kerja kerjasama lanjut transaksi chat diskusi bekerja
vi làm-việc trao-đổi
zh 聊 谈 合作 交易 沟通 联系 聊聊
ja 話し 話しましょう やり取り 取引 連絡
ko 얘기 이야기 거래 대화 연락
fil usap trabaho
sw ongea kazi
`

/** Saving and avoiding, one language a line. */
export const saveWords = `
en save saving avoid avoiding skip skipping bypass dodge without evade escape
es ahorrar ahorramos evitar sin
pt economizar evitar sem poupar
fr économiser éviter sans
de sparen vermeiden ohne umgehen
it risparmiare evitare senza
nl besparen vermijden zonder
pl oszczędzić uniknąć bez
ro economisi evita fără fara
ru сэкономить сэкономим избежать без
uk зекономити уникнути без
tr olmadan kaçınmak tasarruf
ar بدون توفير نوفر تجنب
hi-Latn bina bacha bachao bachane
id tanpa hemat menghemat
vi tránh không-mất
zh 省 避免 免 不用 省下
ja なし 節約 かからない
ko 없이 아끼
`

/** Directly, one language a line. */
export const directWords = `
en direct directly privately personally private
es directo directamente privado
pt direto diretamente particular
fr directement direct
de direkt privat
it direttamente diretto
nl rechtstreeks direct
pl bezpośrednio prywatnie
ro direct
ru напрямую прямую лично личку
uk напряму напрямку
tr doğrudan direkt
ar مباشرة مباشر
hi-Latn direct seedha
id langsung
zh 直接 私
ja 直接
ko 직접
`

/** Giving and asking for, one language a line. */
export const giveWords = `
en share send give drop provide gimme tell exchange shoot
es compartir compartes comparte enviar envíame enviame dame das mándame mandame pasame pásame
pt compartilhar manda mande passa passe envie enviar me-passa
fr partager envoyer envoie envoyez donne donner donnez
de teilen schick schicke geben gib sende senden
it condividere mandami manda dammi inviami
nl delen stuur geef
pl podaj wyślij podeślij
ro trimite dă-mi
ru скинь скиньте дай дайте пришли отправь отправьте поделись поделитесь напиши напишите
uk скинь дай надішли поділись
tr gönder ver paylaş paylaşır
ar ارسل أرسل اعطني أعطني شارك ابعت
hi भेजो भेज दो दीजिए
hi-Latn bhejo bhej bhejdo dedo de send share batao do dijiye
id kirim kasih bagi minta
vi gửi cho-tôi
zh 发 给我 加 发给 告诉
ja 教えて 送って
ko 알려 보내
fil bigay padala
`
