import { wordSet } from './word-set.ts'

/** Writer and reader together, one language a line. */
export const bothWords = wordSet(`
en we both lets
es nos nosotros ambos podemos hagamos trabajemos hablemos
fr nous pouvons parlons
de wir beide uns
it noi entrambi possiamo facciamo lavoriamo
nl wij
sv vi
pl oba możemy zróbmy
ru мы нам оба можем давайте договоримся
uk ми можемо давайте
id kita kami
tr ikimiz ikimize
hi-Latn hum dono
fil tayo
sw sisi
zh 我们 咱们
pt podemos vamos
cs můžeme
sk môžeme
hr možemo
ro putem
hu tudunk
el μπορούμε
da vi
ar نقدر خلينا
fa میتونیم
he נוכל
hi हम
ur ہم
bn আমরা
ja 私たち
ko 우리
vi mình
th เรา
`)

/** What begins another thought behind an ask, where no sign does, one language a line. */
export const thoughtWords = wordSet(`
en and so we but because cause coz bcz since it its before otherwise then
es así que porque pero y
pt assim para porque que e
fr et car que ce ça
de und damit weil dann aber
it cosi perche
nl de
ru чтоб чтобы потому тогда и а
tr ve cunku ki
id biar supaya karena
hi ताकि
hi-Latn taki taake ki
ur تاکہ
hr takve
da um da og
sv och
`)

/** What parts two thoughts before an ask, one language a line. */
export const partingWords = wordSet(`
en but and so
es pero
pt mais
de aber
ru но а
tr ama
hi-Latn lekin
id tapi
`)

/** Calling an order off, one language a line. */
export const cancelWords = wordSet(`
en cancel cancels cancelled canceled cancelling canceling decline reject
es cancela cancelar cancele cancelas cancelo
pt cancelo cancelem
fr annule annuler annulez
de storniere storniert stornieren
it annulla
ru отмени отмените отменить отменим отклони
tr iptal
id batalkan
`)

/** Another one of the same sort: a platform, a place. One language a line. */
export const otherWords = wordSet(`
en another other different
es otro otra
pt outro outra
fr autre
de andere anderen anderer anderes
it altro altra
ru другой другом другое
tr baska
id lain
`)

/** Elsewhere in one word: no platform needs to be named. One language a line. */
export const elsewhereWords = wordSet(`
en offplatform offsite elsewhere
de woanders
fr ailleurs
it altrove
nl elders
id diluar
zh 站外 线下 私下 平台外
`)

/** Outside, at the end of a short ask, one language a line; written together. */
export const outsideAtEnd = wordSet(`
en outside else somewhereelse
es fuera porfuera
pt fora porfora
fr dehors
it fuori
id luar
hi-Latn bahar
tr disarida
`)

/** English words for outside: they need more beside them than those of other languages. */
export const englishOutside = wordSet('en outside outsideof off externally beyond')

/** Coming to the writer with an order, one language a line. */
export const comeWords = wordSet(`
en come order hire book buy get contact reach work deal go message
es ven contrata contratame pide pideme trabaja
pt vem contrata contrate pede peca trabalha trabalhe
fr viens commande commandez travaille engage
de komm bestell bestelle buch buche beauftrag beauftrage arbeite
it vieni ordina lavora
nl bestel boek
pl zamow zamawiaj pracuj
ru приходи приходите закажи заказывай заказывайте работай работайте
tr calis calisin gel gelin siparis
id order pesan kerja
hi-Latn order
`)

/** Doing business, said as an invitation: "take this off Fiverr". */
export const moveVerbs = wordSet('en take bring go do order hire buy complete')

/** Working rather than talking, one language a line. */
export const workVerbs = wordSet(`
en work works working worked connect connects connected finish close deal do handle settle finalise finalize business
es trabajar trabajamos trabajemos trabajas trabaja trabajo negociar
pt trabalhar trabalhe trabalhamos negociar
fr travail travailler travaillons
de arbeiten machen
it lavorare lavoriamo
ru работать работаем договоримся договориться
id kerja transaksi deal
tr calisalim anlasalim
pl pracujmy
ko 거래 거래해요 거래하면 작업
`)

/** Reaching the reader. */
export const reachVerbs = wordSet('en reach contact message text talk chat call')

/** Having a way to be reached, one language a line. */
export const hasOneWords = wordSet(`
en have got
es tienes tiene tendria tendrias
pt tem tens teria
fr as avez aurais auriez
de hast haben hatte hatten hattest
it hai avresti avreste aveti
nl heb heeft
pl masz mialbys
ro ai
ru есть
uk є
tr var
id ada
zh 有
ja 有
`)

/** Those of them that say by their form that the reader has it. */
export const readerHasWords = wordSet(`
es tienes tendrias
pt tens
fr as aurais
de hast
it hai avresti
pl masz mialbys
tr var
id ada
`)

/** Having a messenger, said of the reader by the verb alone, one language a line. */
export const hasAppWords = wordSet(`
es tienes tenes
pt tem tens
fr avez
de hast habt
it hai
pl masz
ru есть
tr var
id ada
hi है
bn আছে
ur ہے
fa هست داری
ar يوجد لديك عندك
zh 加 加个
`)

/** Having or using a messenger, beside a word for the reader. */
export const usesWords = wordSet(`
en have use got on
es tienes
pt tem
de hast
fr avez as
ru есть
tr var
`)

/** Where something is meant by "on": before a name that is an everyday word, one language a line. */
export const placeWords = wordSet(`
en on to onto over via
de zu auf
nl naar
fr a à sur
it su
hr na
sv til till på
hi-Latn ke pe
id sang
ru на в у
`)

/** What may follow the name of a meeting service that ends an ask. */
export const afterMeeting = wordSet(`
en instead outside please now today tomorrow later then or and
de oder und
it o e
pt ou
nl of
fr et
ru или
uk або
pl lub
es y
`)

/** Somebody other than the reader: what they have is no ask. */
export const othersWords = wordSet('en their his her its the my our any that this')

/** Everyday names of messengers that mean nothing else behind "give me your". */
export const askedForNames = wordSet('en snap kik imo signal messenger disc discord skype insta')

/** A contact, as a noun, one language a line. */
export const contactNouns = wordSet(`
en contact
es contacto contactos
pt contato contata contatos
de kontakt kontakte
id kontak
ru контакт контакты
`)

/** Writer or third parties as owners: whoever has a messenger there is not the reader. */
export const otherOwners = wordSet(`
en i we they he she client clients
de ich
fr je
es yo
pt eu
ru я
tr ben
`)

/** Giving, in languages that ask for a number with no word for whose. */
export const bareGive = wordSet(`
id minta kasih bagi kirim
hi-Latn bhejo bhej do
`)

/** Giving that is an ask whoever is named before it. */
export const askingGive = wordSet('hi-Latn bhej bhejo bhejdo bhejna bhejein bhejiye bhejiyega bhejen bhejiyo de do dedo dijiye dijiyega batao bata bataein bataiye')

/** Who does something: behind a finished ask such a word begins the next sentence, where no sign does. One language a line. */
export const subjectWords = wordSet(`
en i ill im ive we they he she
es yo
pt eu
fr je j
de ich wir
it io
nl ik
sv jag
da jeg
ru я мы
uk я
hi मैं हम
hi-Latn main mai hum
ur میں ہم
bn আমি
bn-Latn ami
tr ben
ar انا
fa من
id saya aku
sw nita
`)

/** What goes on about a way to reach someone behind such a word: "the number I can call you on". */
export const relativeVerbs = wordSet('en can could may might should shall must need')

/** Privately, said of how two do business, one language a line. */
export const privatelyWords = wordSet(`
en privately
es privado
pt particular
fr privé
de privat
it privato
nl prive
pl prywatnie
ru лично
`)

/** A place or way, behind "another". */
export const placeNouns = wordSet('en place places way ways app apps channel channels method methods means option options')

/** Ordering, hiring: with "me directly" behind them they leave no other meaning. */
export const hireWords = wordSet('en order hire book buy')

/** What makes it better for the reader to come to the writer, beside a lower price. */
export const betterWords = wordSet('en cancel instead half bonus')

/** Going over to a messenger, one language a line. */
export const goOverWords = wordSet('en come hop jump move switch join continue go')

/** "Or", one language a line. */
export const orWords = wordSet(`
en or
de oder
nl of
fr ou
es o
it oppure
ru или
id atau
hi-Latn ya
tr veya
`)

/** Thinking, said by the writer before an ask. */
export const opinionWords = wordSet(`
en think guess believe feel suppose
es creo
pt acho
fr pense crois
de denke glaube finde
nl denk
ru думаю
`)

/** "More" and "better", where they begin a thought that is merely put beside the ask, one language a line. */
export const betterStarts = wordSet(`
id lebih
ar أفضل افضل أرخص ارخص أحسن احسن
`)

/** What can be ordered on Fiverr: an order of it goes nowhere else. */
export const gigWords = wordSet('en gig gigs page profile offer fiverr extra extras package')

/** Doing it, said of both: "we do it without Fiverr". */
export const doVerbs = wordSet('en do work deal make go continue')

/** "Please" at the end of the shortest asks, one language a line. */
export const pleaWords = wordSet(`
en please pls plz
es porfa favor
pt favor
fr svp stp
de bitte
nl aub
pl prosze
ru пожалуйста плиз
tr lutfen
id dong ya aja
`)

/** What may follow "outside" at the end of an English ask. */
export const afterOutside = wordSet('en for so and or if instead')

/** Joining, as one asks for it, one language a line. */
export const joinWords = wordSet(`
en join enter
es únete unete únase unase entra entren métete
pt entra entre entrem
fr rejoins rejoignez viens venez
de komm tritt kommt
it unisciti entra entrate
nl kom
pl dołącz dołączcie wejdź
ru вступай вступайте заходи заходите присоединяйся присоединяйтесь
uk приєднуйся заходь заходьте
tr katıl katılın gel gelin
id gabung join masuk
hi-Latn join
vi vào
`)
