import { wordSet } from './word-set.ts'

/** Verbs by which one asks for a way to reach somebody, polite and plain, beside those of giving. One language a line. */
export const contactGiveWords = `
en |pass me|pass us
it mi-dia dia dica dimmi dici scriva manda mandi lascia lasci lasciarmi passi passarmi darci mandarci passare condivida comunicami comunichi fornirmi fornisca girami giri indicarmi
es páseme paseme déjeme dejeme envíeme envieme facilita facilite facilíteme regálame regalame regáleme regaleme regala indíqueme indiqueme indícame indicame dígame digame escríbame escribame compártame comparta compárteme proporcione proporcióneme proporcióname bríndeme bríndame anótame anóteme déme pásenme denme dejarme pasarnos mandarme tírame
pt diga-me dê-me dá-me envie-me diga fornece forneça informe passe-me mande-me partilha partilhe partilhar deixar diz
fr indiquez-moi indique-moi indiquez indique transmettez-moi transmettez transmets transmettre dis-moi dites-moi dites note-moi écris-moi partage partagez
de nennen nenne nennst teil gebe verrate verraten bräuchte schreib schreiben überlass rüberschicken
nl sturen weten geven krijgen noem deel stuurt laat |app me
pl prosić poproszę poprosze proszę prosze poda podać poda wysłać przesłać zostawi zostawić wyślesz prześlesz napisać dostać podeślesz podacie udostępnij przesyłaj
cs dejte pošlete napište nechte sdělte dostat prosím pošlete-mi řekněte řekni zanechte zanech poskytněte napsat nechat poslal dal
sk dajte pošlite napíšte nechajte dať poslať povedzte prosím dostať uveďte
hr dajte pošaljite ostavite napišite recite reci podijeli podijelite možeš-dati
sl daj dajte pošlji pošljite pusti pustite povej povejte napiši napišite
sr дај дајте пошаљи пошаљите остави оставите реци
ro dați trimiteți lăsați spune spuneți îmi-dai dai scrie scrieți
bg дай дайте прати пратете изпрати изпратете остави оставете кажи кажете
hu adja küldje írja megadná hagyja elküldenéd elküldené megírná megírnád elkérhetem elkérhetném kaphatok kérem kérném mondja mondd küldené küldenéd
el δώστε στείλτε πες πείτε γράψε γράψτε αφήστε δίνεις δίνετε πάρω δώσετε στείλετε
ru можно продиктуйте продиктуй сообщите укажите узнать пришли назовите дадите дашь скинешь пришлёте пришлете дать оставите напиши черкните подскажете
uk можна напишіть напиши вкажіть продиктуйте повідомте пришліть дізнатися кинь киньте підкажи дасте даси надіслати
tr verir yazar rica iletir iletin söyler söyleyin söyle verin yazın gönderin bırakır iletebilir verebilir yazabilir gönderebilir söyleyebilir alsam
az ver verin göndər göndərin yaz yazın deyin
ar ممكن شاركني تعطيني تعطيني تبعت تبعتلي ابعثلي ابعث تكتبلي اكتبلي اكتب زودني زودنا تزودني أرسلي ارسلوا ترسل ترسلي تشاركني هاتي تدينى تديني
fa بدهید بفرمایید لطف می‌دهید میدهید بنویسید بگید بگویید بگو بفرستین ارسال
he אפשר תני תנו תשלחי שלחי תשאירי תכתוב תכתבי תשלחו תגיד לקבל תוכל-לתת
hi मिल शेयर लिख बताएं बताएँ दीजिएगा भेजना
hi-Latn mil likh likhein likhiye share send bhejden bata-den
ur مل شیئر لکھ بتا بتائیے بتائیں بھیجئے
bn শেয়ার শেয়ার বলেন বলুন জানান পাঠিয়ে লিখুন লেখেন দিয়েন দিয়েন পাঠায়
bn-Latn den dao dite bolen dien janan likhen
id sebutkan kirimkan berikan tau tahu infokan tulis kasi beri mintain info
ms beri berikan dapatkan tinggalkan kongsi sila-beri
vi gửi để-lại nhắn |để lại|cho biết
th ให้ บอก ทิ้ง แจ้ง รบกวน
fil pasend pa-send pakisend pakibigay paki makukuha
sw naomba kunipa niachie niandikie nipatie nitumie nipeni unipe
sv skriv mejla får lämnar ger skickar
da læg skriv lægge giver sender får
no legg skriv sende gir sender får
fi kerro jätä lähettää saanko saisinko voinko-saada annatko laittaa kirjoita annatteko
zh 給 給我 给我 传 傳 傳給 传给 告訴 告訴我 發我 发我 提供 留下 给个
ja お願いします お知らせ 教え いただけ 伺え 頂け 知らせて お願い
ko 부탁 가르쳐 남겨 적어 주실래 주시겠
`

/** Ways to reach somebody that no other word is for: "your digits", "Ihre Kontaktdaten". One language a line. */
export const contactDetailWords = `
en digits |contact number|contact no|contact info|contact details|cell no|wa number
it recapito recapiti telefonico
es |número de contacto|datos de contacto|medio de contacto|forma de contacto
pt |número de contato|dados de contato|meio de contato|forma de contato|contacto telefónico
fr coordonnées
de kontaktdaten
nl contactgegevens mobiele
pl komórki kontaktowy
cs telefonní mobilu
sk telefónne mobilu
id hpnya wanya
ru контакты
zh 联系方式 聯絡方式 联系电话 聯絡電話
ja 連絡先 ご連絡先 電話番号 携帯番号 お電話番号
ko 연락처 전화번호
fa شماره‌تان شماره‌تون تلفنت تلفنتون موبایلت موبایلتون تماستون
he טלפון הטלפון הנייד |מספר הטלפון
ar تلفونك
no nummeret telefonnummeret mobilnummeret
hu telefonszámát mobilszámát telefonszámod számod mobilszámod
tr ceptelefonunuzu cep
bn ফোন
sw simu
`

/** Mail, where it is asked for, as other languages bend it. One language a line. */
export const contactMailWords = `
ro mailul emailul adresa
ru имейл почты почту
uk пошти пошту
ms emel
sw |barua pepe
sv e-post mailadress mejladress
no e-postadressen mailen e-posten epostadressen
da mailadresse
fi sähköpostiosoitteesi
hu email-címét email-címed |email címét|email címed|e-mail címét|e-mail címed
fa ایمیلتون ایمیلتان
tr e-postanı e-postanızı epostanı epostanızı
zh 信箱 電郵
ko |이메일 주소|메일 주소
el mail email
he המייל המייל-שלך
`

/** The reader as owner, where one is asked for a way to be reached. One language a line. */
export const contactYourWords = `
it suo sua suoi
pl pana pani państwa
cs vaše své svoje vašeho
de ihre ihren eure deine
nl je uw jouw
hi-Latn apni aapki
hi आपकी तुम्हारा
bn-Latn apnar
no ditt din
fa شماره‌تان شماره‌تون تلفنت تلفنتون موبایلت موبایلتون تماستون ایمیلتون ایمیلتان
ar تلفونك
hu telefonszámát mobilszámát címét |email címét|email címed|e-mail címét|e-mail címed
tr e-postanı e-postanızı
fi sähköpostiosoitteesi
ro tău ta
`

/** What may stand in the shortest asks for a way to reach somebody and asks for nothing: articles, "me", "of", "please". One language a line. */
export const contactAskFillers = wordSet(`
en a an the me us i here just then now also too at least so of to out over
es un una el la me nos de
pt um uma o a me nos de
fr un une le la l me m nous de d te t avoir vous tu
de ein eine den die das mir uns ich sie mal noch haben mit da doch du noch
it un una il la lo mi ci di per favore
nl een het de me mij ons ik u even mag hebben via nog
pl o mi mu czy niech pan pani panu panie nam mogę moge bym można jeszcze do
cs mi nam o mohu můžu mohl by jste
sk mi nam o môžem mohli by ste
hr mi nam li od
ro îmi mi ne un o de al te rog să și
hu meg el a az nekem is
el μου μας το τον τη την να ένα
ru мне нам пожалуйста и вас у ваш можно
uk мені нам будь ласка можна
tr bana bize bir lütfen edebilir alabilir miyim
ar لي لنا من فضلك لو سمحت الإلكتروني
fa رو را لطفا به من کنید میشه می‌شه
he לי לנו את בבקשה
hi मुझे जरा ज़रा है हैं कर करें करो सकता सकती
hi-Latn mujhe zara hai hain kar karo karen kijiye to sakta sakti
ur مجھے ذرا ہے کر کریں کا سکتا سکتی
bn আমাকে একটু করুন
bn-Latn amake ektu paren koren ta
id saya dong kak ya nya tolong boleh bisa
ms saya sila boleh
vi tôi mình em anh của bạn lại
th หน่อย ครับ ค่ะ คะ คุณ
fil ng ang po mo nyo niyo naman na ko
sw ya yako
sv mig oss jag en
da mig os jeg igen
no meg oss jeg igjen
fi minulle sun
zh 一下 我 吗 的 您 你 个 麻烦 方便 可以 请 能 下
ja を お ご の あなた あなたの
ko 좀 수 있나요 요 드려요
`)

/** "Address": beside a word for mail it is asked for. One language a line. */
export const addressNouns = wordSet(`
en address addr
es dirección
pt endereço
fr adresse
it indirizzo
nl adres
pl adres adresu
cs adresu adresa
hr adresu
ro adresa
hu címét címed
el διεύθυνση
ru адрес
uk адресу адреса
tr adresini adresinizi
ar عنوان
fa آدرس
he כתובת
id alamat
ms alamat
vi địa chỉ
sv adress
ko 주소
`)

/** "How", one language a line. */
export const howWords = wordSet(`
en how where
es cómo dónde
pt como onde
fr comment où
de wie wo
it come dove
nl hoe waar
pl jak gdzie
ru как куда
uk як куди
tr nasıl nereden
id gimana bagaimana
hi-Latn kaise
`)

/** "Call you" in one word, one language a line. */
export const callReaderWords = wordSet(`
es llamarte llamarle llamarlo llamarla
it chiamarti chiamarla chiamarvi
tr arayabilirim arayayım
`)
