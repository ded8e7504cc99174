import { wordSet } from './word-set.ts'

/** Verbs by which the reader is to pay or send money, one language a line. */
export const payVerbs = wordSet(`
en pay paying send sending transfer wire deposit remit tip invoice bill
es deposíteme depositeme depósitame transfiérame transfierame deposíteme pagar paga pague paguen pagas pagues pagame págueme paganos págenos envia envía enviar envíame enviame manda mandar mandame mándame transferir transfiere transfiéreme deposita deposítame depositar abona abonar transfieres transfieras transfieran deposites envías envíes mandas mandes abonas abones
pt pagar paga pague pagam envia envie enviar manda mande mandar transfere transferir transfira deposita deposite depositar paguem transfere transfiras depositas envias
fr payer payez paie paye payes verser verse versez virer vire virez régler règle réglez envoyer envoie envoyez virez transfères transférez verses
de zahl zahle zahlen zahlst zahlt bezahl bezahle bezahlen bezahlst bezahlt überweis überweise überweisen überweist schick schicke schicken sende senden überweisest transferierst
it ricarica ricaricami ricaricare ricarichi pagare paga paghi pagate pagami pagarmi bonifica versa versami versare inviami invia manda mandami mandare versi bonifichi trasferisci mandi
nl betaal betaalt betalen stuur sturen overmaken maak betaal-me
sv betala swisha skicka
da betal betale send
no betal betale send vippse vipps
fi maksa maksaa lähetä
pl zapłać zapłacić płać płacić przelej przelać wyślij wysłać przelejesz zapłacisz
cs zaplať zaplatit plať platit pošli poslat pošlete zaplatíte
sk zaplať zaplatiť plať platiť pošli
hr plati platiti uplati pošalji
ro plătește plăti plătiți trimite trimiteți
hu fizess fizetni fizesd utald utalj küldd küldj
el πλήρωσε πληρώσεις στείλε
ru платить плати платите заплатить заплати заплатите оплатить оплати оплатите перевести переведи переведите переводи переводите скинь скиньте кинь киньте отправь отправьте закинь переведёте переведете оплатите оплачиваете скинете
uk плати платіть заплати заплатіть сплати сплатіть переведи переведіть скинь скиньте надішли переведете оплатите
tr öde ödeyin ödeyebilir ödeyebilirsin ödeyebilirsiniz öderseniz ödersen gönder gönderin yolla yollayın yatır yatırın atın yaparsanız
ar احولك أحولك احول ادفعلك أدفعلك ادفع ادفعلي ادفعوا حول حولي حوّل ارسل أرسل ابعت
fa پرداخت بفرست بفرستید واریز
he שלם תשלם תעביר העבר שלח תשלח
hi-Latn bhejo bhej bhejna bhejdo dedo bhejiye karo kardo kar bhejen bhejein karein
hi भेजो भेज भेजें भेजिए कर करो
ur بھیجو بھیج بھیجیں کر کریں
bn পাঠান পাঠাও দেন
bn-Latn pathan pathao
id bayar bayarnya kirim kirimin transfer tf tfin
ms bayar hantar
vi trả chuyển gửi
fil magbayad bayaran ipadala padala bayad
sw lipa lipia tuma nitumie
zh 付 付款 转账 转 打 打款
ja 払って 支払 送金 振込 振り込んで 振り込み
ko 보내 입금 송금
`)

/** English words of paying: a verb of another language says more with fewer words around it. */
export const englishPay = wordSet('en pay paid pays paying payment payments money transfer transfers wire deposit payout invoice cash funds send sending remit tip')

/** Those of them by which files may be sent as well: money must be spoken of beside them. One language a line. */
export const sendVerbs = wordSet(`
en send sending
es envia envía enviar envíame enviame manda mandar mandame mándame mandas mandes envías envíes
pt envia envie enviar manda mande mandar envias
fr envoyer envoie envoyez verser
de schick schicke schicken sende senden
it inviami invia manda mandami mandare mandi
nl stuur sturen maak
sv skicka
da send
no send
fi lähetä
pl wyślij wysłać
cs pošli poslat pošlete
sk pošli
hr pošalji
ro trimite trimiteți
hu küldd küldj
el στείλε
ru скинь скиньте кинь киньте отправь отправьте закинь перевести переведи переведите переводи переводите скинете
uk скинь скиньте надішли переведи переведіть
tr gönder gönderin yolla yollayın atın yaparsanız
ar ارسل أرسل ابعت حول حولي حوّل
fa بفرست بفرستید
he תעביר העבר שלח תשלח
hi-Latn bhejo bhej bhejna bhejdo dedo bhejiye karo kardo kar bhejen bhejein karein
hi भेजो भेज भेजें भेजिए कर करो
ur بھیجو بھیج بھیجیں کر کریں
bn পাঠান পাঠাও দেন
bn-Latn pathan pathao
id kirim kirimin
ms hantar
vi chuyển gửi
fil ipadala padala padala
sw tuma nitumie
zh 打 转
ko 보내
`)

/** Verbs of paying that have the writer as their receiver in the same word. */
export const payMeVerbs = wordSet(`
es deposíteme transfiérame pagame págame págueme pagarme pagarnos paganos transfiéreme deposítame
pt pagarem pagarme
it pagami pagarmi versami
ar ادفعلي
sw nilipe
`)

/** The writer as receiver, one language a line. */
export const receivers = wordSet(`
en me us
es me nos mí
pt me mim nos
fr moi me nous
de mir mich uns
it mi me noi
nl me mij ons
sv mig oss
da mig os
pl mi mnie nam
cs mi mně nám
sk mi mne nám
hr mi meni nam
ro mi mie îmi ne
hu nekem számlámra
el μου με
ru мне меня нам
uk мені нам
tr bana bize hesabıma
ar لي لنا حسابي
fa حسابم
he לי לנו
hi-Latn mujhe mujhko
hi मुझे
ur مجھے
bn আমাকে
id saya aku
ms saya
vi tôi mình
fil akin sakin
sw kwangu
zh 我 给我
fi minulle
`)

/** What is the writer's own, and the words before it that say where money is to go. */
export const ownWords = wordSet(`
en my mine our
es mi nuestra
pt minha meu
fr mon ma notre
de mein meine meinem meinen unser
it mio mia
nl mijn
sv mitt min
da min
pl moje mój
cs můj moje
sk môj moje
hr moj
ro meu mea
ru мой мою моей
uk мій мою
hi-Latn mere mera
hi मेरे
ur میرے
bn আমার
`)
export const towards = wordSet(`
en to into onto on
es a en
pt na no para
fr sur à
de auf an
it su sul al
nl naar op
sv till på
da til på
pl na
cs na
sk na
hr na
ro în pe
ru на
uk на
id ke
`)

/** Putting something into work that is done: a way to pay named behind it is part of a shop. One language a line. */
export const addingWords = wordSet(`
en add adding integrate include enable connect install setup
es añade agrega añadir agregar integrar
pt adicione adicionar integrar coloca
fr ajoute ajoutez ajouter intégrer
de füge einbauen integriere integrieren
it aggiungi aggiungere integra
nl voeg toevoegen
pl dodaj dodać
ru добавь добавьте добавить подключить
uk додай додати
tr ekle ekleyin eklemek
id tambahkan tambah pasang
`)

/** Taking a way of payment, and who takes it. */
export const takers = wordSet(`
en take takes taking accept accepts prefer
es acepto aceptamos recibo
pt aceito aceitamos recebo
fr accepte acceptons prends
de akzeptiere akzeptieren nehme nehmen
it accetto accettiamo prendo
nl accepteer neem
pl przyjmuję akceptuję
ru принимаю принимаем беру
uk приймаю беру
tr kabul
id terima
`)
export const writers = wordSet(`
en i we
es yo nosotros
pt eu nós
fr je nous
de ich wir
it io noi
nl ik wij
ru я мы
uk я ми
id saya kami
`)
/** The reader, as the one who is paid. */
export const readers = wordSet('en you u ya')

/** Verbs that say by their form that the writer takes it. */
export const ownTakers = wordSet(`
es acepto aceptamos recibo
pt aceito aceitamos recebo
de nehme akzeptiere
it accetto accettiamo
pl przyjmuję akceptuję
ru принимаю принимаем беру
uk приймаю беру
`)

/** Those who pay on a site that is worked on, one language a line. */
export const customers = wordSet(`
en customer customers client clients buyers visitor visitors users guests members patients donors shoppers
es cliente clientes usuarios visitantes compradores
pt compradores usuários
fr client clients clientes utilisateurs acheteurs visiteurs
de kunde kunden besucher nutzer käufer
it clienti utenti acquirenti
nl klant klanten gebruikers
pl klient klienci użytkownicy
ru клиент клиенты клиентов покупатели пользователи
uk клієнт клієнти покупці
tr müşteri müşteriler müşterilerin kullanıcılar
id pelanggan pembeli pengguna
ar العملاء الزبائن
zh 客户 顾客 用户
ja お客様 顧客
ko 고객
hi ग्राहक
`)

/** What the writer can do, said of the writer by its form, and verbs of taking that follow it. */
export const ownCans = wordSet(`
es puedo podemos
pt posso podemos
fr peux pouvons
it posso possiamo
ro pot putem
pl mogę możemy
ru могу можем
uk можу можемо
`)
export const takeLater = wordSet(`
es aceptar recibir
pt aceitar receber
fr accepter prendre recevoir
it accettare prendere ricevere
ro accepta primi
pl przyjąć przyjmować
ru принять принимать
uk прийняти приймати
`)

/** What stands between paying and the way it is done: "pay me by", "payments via", one language a line. */
export const meansWords = wordSet(`
en via by through using with on over in to per
es con por
pt com por
fr avec par
de mit per
it con tramite
sv med
da med
no med
pl przez za
ru через на
uk через на
tr ile
hi-Latn pe
`)

/** What may stand between who takes a way to pay and the verb: how gladly, how often, that they can, one language a line. */
export const takesHelpers = wordSet(`
en also only usually normally always mostly happily gladly do just both can could will would might able to be am m ll d happy glad fine ok okay
es también
pt também
fr aussi
de auch
it anche
nl ook
ru тоже также
`)

/** What is taken, before the way it comes: "payments via", one language a line. */
export const takenMoney = wordSet(`
en payment payments money it funds deposit deposits
es pago pagos
pt pagamento pagamentos
fr paiement paiements
de zahlungen
it pagamenti
ru оплату
`)

/** Verbs of taking that need the way behind them: "receive via", one language a line. */
export const receivingVerbs = wordSet(`
en receive get
es recibir
pt receber
fr recevoir
it ricevere
ru получать
`)

/** What may follow a way to pay with the offer of it still whole, one language a line. */
export const afterTakenWay = wordSet(`
en and or only too also here payment payments as if for because so please direct directly instead with not but bro sir transfer transfers deposit
es y
pt e
fr et
de und
it e
ru и
pl i
`)

/** Ways to pay that Fiverr's own checkout has as well: an order is paid by them. */
export const checkoutWays = wordSet('en paypal paypai paypall paypl applepay googlepay gpay')

/** Whose a way to pay is, between "to" and its name, one language a line. */
export const ownersOfWay = wordSet(`
en my your ur the
es mi tu su
pt meu seu sua
fr mon ton votre
de mein dein meine deine
it mio tuo suo
ru мой твой ваш
`)

/** Sending money from bank to bank, as a noun of other languages than English: a way to pay like any name. One language a line. */
export const transferNouns = wordSet(`
es transferencia
pt transferência
fr virement
de überweisung
it bonifico
pl przelew przelewem
ru переводом
tr havale eft
`)

/** Moving from one place to another, money or anything else. One language a line. */
export const transferVerbs = wordSet(`
en transfer wire deposit
es transferir transfiere depositar
pt transferir transfere depositar
fr transfères transférez
it trasferisci
id transfer tf
`)

/** A part of what is to be paid, or what comes on top, one language a line. */
export const moneyParts = wordSet(`
en rest remaining half balance tip advance remainder extra bonus salary
es resto mitad anticipo propina saldo
pt resto metade adiantamento gorjeta saldo
fr reste moitié acompte solde
de rest hälfte anzahlung restbetrag
it resto metà acconto saldo
nl rest helft aanbetaling
ru остаток половину аванс остальное
id sisanya setengah dp
`)

/** What may stand between who pays and the verb: how, when, that they can or want to, one language a line. */
export const payersHelpers = wordSet(`
en can could would will may might ll d also just then only rather prefer to want like need going gonna able maybe please pls kindly simply both still have always usually
es puedo podría podemos también quiero prefiero
pt posso poderia podemos também quero prefiro
fr peux pourrais pouvons aussi veux préfère
de kann könnte können auch will möchte würde lieber
it posso potrei possiamo anche voglio preferisco
nl kan zou wil ook graag
sv kan skulle också vill
ru могу можем можно тоже хочу
uk можу можемо можна
id bisa mau boleh
`)

/** What makes one place or way stand for another: "PayPal instead of Fiverr", one language a line. */
export const insteadWords = wordSet(`
en instead not place
es lugar vez
pt lugar vez
fr lieu
de statt anstatt
ru вместо
tr yerine
`)

/** Cards whose number is there to be paid to, one language a line. */
export const cardWords = wordSet(`
en card visa mastercard debit amex maestro
es tarjeta
pt cartão
fr carte
de karte
it carta
nl kaart
pl kartę karta karty
cs kartu karta
ro card cardul
hu kártya kártyám
ru карта карту карты карте карточка карточку
uk картка картку
tr kart kartım kartıma
hi-Latn card
zh 卡 卡号 银行卡
ja カード
`)

/** A bank account and money sent to one: they belong to the number behind them. One language a line. */
export const bankWords = wordSet(`
es transferencia clabe
pt transferência
fr virement rib
de konto überweisung kontonummer bankverbindung
it bonifico
nl rekening rekeningnummer overboeking
sv konto kontonummer
da konto kontonummer
no konto kontonummer
fi tili tilinumero
pl konto konta przelew rachunek
cs účet účtu převod
sk účet účtu prevod
hr račun uplata
ro cont contul virament
hu számlaszám számla utalás
el λογαριασμός λογαριασμό
ru счёт счет перевод реквизиты
uk рахунок переказ реквізити
tr hesap hesabım hesabıma havale eft
ar حساب حسابي تحويل
fa حساب شبا
id rekening rek transfer
vi stk tài-khoản
zh 账号 账户 银行
ja 口座
ko 계좌
`)
