import { wordSet } from './word-set.ts'

/** Having or using, said of the reader: by the verb's form, or beside a word for "you" or a question mark. One language a line. */
export const haveWords = wordSet(`
en have got use on
es tienes tiene tenés tenes tenéis usas
pt tem tens usa possui
fr avez as utilises
de hast habt haben nutzt
it hai avete usi
nl heb hebt heeft gebruik
sv har
da har
no har
fi onko
pl masz macie
cs máš máte
sk máš máte
hr imaš imate
sl imaš imate
ro ai aveți
hu van
el έχεις έχετε
ru есть
uk є маєш маєте
tr var
az var
ar عندك لديك يوجد فيه
fa داری دارید داریین هست
he יש
hi है
hi-Latn hai h
ur ہے
bn আছে
bn-Latn ache
id ada punya
ms ada
vi có dùng
th มี
fil may meron
sw una
zh 有
ja あり
ko 있
`)

/** Asking which, one language a line. */
export const whatWords = wordSet(`
en what whats wats which
es cuál cual
pt qual
fr quel quelle quoi
de was wie welche
it qual
nl wat
sv vad
da hvad
no hva
fi mikä
pl jaki jaka jakie
cs jaké jaký jaká
sk aké aký
hr koji koja
ro care
hu mi mennyi
el ποιο ποιος
ru какой какая какое
uk який яка
tr ne nedir neydi
az nədir
ar ما شو ايش إيش كم
fa چیه چیست چنده
he מה
hi क्या
hi-Latn kya
ur کیا
bn কি কত
bn-Latn ki koto
id apa berapa
ms apa berapa
th อะไร เท่าไหร่
fil ano
sw gani
zh 多少 什么 是多少
ja 何 なん
ko 뭐 몇
`)

/** What makes a question of a sentence, one language a line. */
export const questionWords = wordSet(`
fil ba
tr mi mı mu mü miyim mıyım muyum müyüm misin mısın musun misiniz mısınız musunuz
vi không chưa ko hông
id gak nggak tidak ngga
th ไหม มั้ย หรือเปล่า
zh 吗 嗎 么
ja か ますか
ko 나요 까요
sw je
`)

/** Better for both, one language a line: what is offered for leaving. */
export const cheaperWords = wordSet(`
en cheaper cheap discount better less lower
es barato barata económico menos descuento rebaja
pt barato barata desconto menos descontinho
fr cher remise réduction moins-cher
de billiger günstiger weniger rabatt
it meno sconto economico
nl goedkoper korting
pl taniej rabat zniżka zniżkę
cs levněji sleva slevu
ro ieftin reducere
hu olcsóbb kedvezmény kedvezményt
ru дешевле скидка скидку скидкой
uk дешевше знижка знижку
tr ucuz ucuza indirim indirimli
ar أرخص ارخص خصم
fa ارزان ارزونتر تخفیف
hi सस्ता छूट डिस्काउंट
hi-Latn sasta saste riayat
ur سستا رعایت ڈسکاؤنٹ
bn কম সস্তা ছাড় ডিসকাউন্ট
id murah murahan diskon
th ถูก ส่วนลด ลด
fil mura diskwento
sw nafuu punguzo
zh 便宜 优惠 折扣 打折
ja 安く 割引 値引
ko 싸게 할인 싸요 저렴 싼
sk zľava zľavu lacnejšie
ms diskaun murah
vi giảm
el έκπτωση φθηνότερα
he הנחה
sv rabatt billigare
da rabat billigere
no rabatt billigere
fi alennus halvempi
hr popust jeftinije
sl popust ceneje
`)

/** Pointing to a place in other languages than English: what stands before a messenger where one asks to come there. */
export const foreignLinks = wordSet(`
es por al en del a
pt no na pelo pela por
fr sur par
de auf über per bei
it su sul per via
nl op via
sv på
da på
no på
pl na przez w
cs na přes
sk na cez
hr na preko
ro pe
ru в на по через
uk в на у через
ar على عبر ع في
fa تو در توی
he ב
id di lewat via ke
ms di
vi qua trên bằng sang
th ทาง ใน ที่
fil sa
sw kwa kwenye
`)

/** The same, standing behind the messenger. */
export const foreignPostpositions = wordSet(`
hi पर पे में
hi-Latn pe par pr mein me
ur پر پہ میں
bn এ তে
tr dan den tan ten da de ta te üzerinden ile
ja で に へ まで お ご
ko 으로 로 에서
`)

/** Giving and asking for, in languages that leave out whose a thing is, one language a line. */
export const pronounlessGive = wordSet(`
id minta kasih bagi kirim kirimin
ms minta bagi
vi cho xin gửi nhắn để
th ขอ ส่ง ให้ บอก ทิ้ง แจ้ง รบกวน
fil pahingi penge bigyan ibigay
ru дай дайте скинь скиньте кинь киньте оставь оставьте
uk дай дайте скинь скиньте
zh 给 给我 給 給我 发 發 傳 留 留个 留下 告诉 告訴 提供
ja 教えて ください 送って 教えてください
ko 알려 주세요 보내 알려주세요 보내줘 알려줘
`)

/** "If" and "when": what opens the condition before an ask, one language a line. */
export const conditionWords = wordSet(`
en if when once since after
es si cuando como
pt se quando
fr si quand comme
de wenn falls sobald
it se quando
nl als zodra
sv om när
da hvis når
no hvis når
fi jos kun
pl jeśli jeżeli gdy
cs pokud jestli až
sk ak keď
hr ako kad
ro dacă când
hu ha amikor
el αν όταν
ru если когда
uk якщо коли
tr eğer
ar إذا اذا لو
fa اگر اگه
he אם
hi अगर
hi-Latn agar jab
ur اگر
bn যদি
id kalau jika
ms jika kalau
vi nếu
fil kung
sw kama
`)

/** "For", "so that", "where": what leads on from a way to reach someone to what it is wanted for, one language a line. */
export const goesOnWords = wordSet(`
en for so to where when if with as that which at in on via and or n nd
es para por donde y o así
pt para pra por onde ou
fr pour afin où ou
de für damit zum um wo oder unter
it per così dove o
nl voor zodat waar of om
sv för så där eller
da for så hvor eller
no for så hvor eller
fi jotta missä tai
pl żeby aby dla na gdzie lub
cs abych abychom pro kde nebo
sk aby pre kde alebo
hr da za gdje ili
ro pentru ca să unde sau
hu hogy ahol vagy
el για να που ή
ru чтобы для где или
uk щоб для де або
tr için ki veya
ar حتى لكي عشان
fa تا که برای
he כדי בשביל
hi ताकि
hi-Latn taake taki jis ke
ur تاکہ
bn যাতে
id untuk biar supaya agar yang
ms untuk supaya yang
vi để cho
fil para
sw ili kwa
`)
