/** Telephones, one language a line. */
export const phoneWords = `
en phone telephone tel cell cellphone cellular mobile call calling dial answering sms landline handphone hotline fax hp phn fone phon celphone mob ph telly contactno msisdn telefon gsm mobil cellno mobileno phoneno
es teléfono telefono tlf tfno móvil movil celular llámame llamame llama llamar cel teléfonos whats llamarte llamarle llamarnos móv tel tlfn tfn telf
pt telefone celular telemóvel ligue liga zap ligar telefonar tlm tlm. cel telemovel celula
fr téléphone telephone portable appelle appelez-moi appelez numéro tél appeler rappeler téléphoner tel mobile
de telefon handy handynummer telefonnummer rufnummer mobilnummer anrufen ruf anruf telefonieren tel mob mobil handynr telefonnr telnr
it telefono cellulare chiamami chiama chiamarti chiamare chiamarmi tel telefonino
nl telefoon telefoonnummer mobiel bel bellen tel mobieltje gsmnummer
sv telefon mobil ringa tel mob telefonnummer mobilnummer
da telefon mobil tlf telefonnummer mobilnummer
no telefon mobil tlf telefonnummer mobilnummer
fi puhelin puhelinnumero soita numerosi puhelinnumerosi puh puhelinnumeroni
pl telefon komórka zadzwoń zadzwonić dzwonić tel kom telefonu komórki komórkę
cs telefon mobil zavolej zavolat tel telefonu
sk telefón mobil zavolaj tel telefónu
hr telefon mobitel nazovi tel mob gsm telefona mobitela
ro telefon sună suna mobil sun tel telefonul
hu telefon telefonszám hívj mobil telefonszámod telefonszámodat számod számodat tel mobilszám telefonszáma
ru телефон тел позвони звони звоните позвоните мобильный телефона моб позвонить созвон созвониться звонить сот сотовый телефону мобильного тлф тлфн
uk телефон подзвони дзвони подзвонити зателефонувати тел моб телефону мобільний
bg телефон тел мобилен
el τηλέφωνο κινητό τηλέφωνό κιν τηλ κινητό κινητού
tr telefon cep ara arayın telefonum arayabilirim aramak arayayım telefonunu telefonunuzu numaran numaranız telefonun gsm tel cebim cepten
ar هاتف جوال موبايل تلفون اتصل هاتفي جوالي اتصال اتصلي هاتفك تليفونك جوالك موبايلك رقمك تليفون الهاتف الجوال الموبايل التلفون التليفون للاتصال جوالي تلفوني موبايلي النقال المحمول محمول
fa تلفن موبایل زنگ شمارت شمارتو شماره‌ت شماره‌تون شمارتون شماره‌ات همراه تلفنم موبایلم گوشی
he טלפון נייד מספרך טל טלפוני
hi फोन फ़ोन मोबाइल कॉल मोबाइल मो दूरभाष नं नं.
hi-Latn phone fone mobile kol
ur فون موبائل کال فون موبائل ٹیلیفون
bn ফোন মোবাইল কল নাম্বারটা নম্বরটা ফোনে মোবাইলে
ta போன் தொலைபேசி அலைபேசி
te ఫోన్ మొబైల్
th โทร โทรศัพท์ เบอร์โทร เบอร์ติดต่อ เบอร์มือถือ โทรหา มือถือ
my ဖုန်း
km ទូរស័ព្ទ ទូរសព្ទ
lo ໂທ ເບີໂທ
si දුරකථන ෆෝන්
am ስልክ
kn ಫೋನ್
ml ഫോൺ
be тэлефон
kk телефон
id telepon telpon telp hp hubungi telponan nelpon nomornya nomormu wanya wamu
ms telefon tel telefon bimbit
vi điện-thoại sdt sđt đt dt|số điện thoại|điện thoại
fil telepono tawag cellphone
sw simu piga
ha waya
zh 电话 電話 手机 手機 手机号 致电 手机号码 电话号码
ja 電話 携帯
ko 전화 휴대폰 핸드폰
sl telefon mobitel gsm
mr फोन मोबाईल
gu ફોન મોબાઇલ
pa ਫੋਨ ਮੋਬਾਈਲ
ka ტელეფონი მობილური
hy հեռախոս
az telefonum mobil
sr телефон мобилни
`

/** Mail, one language a line. */
export const mailWords = `
en email e-mail mail emails mailbox inbox mailid emailid emial eml em@il mailto
es correo correos
pt correio emails
fr courriel mél adresse-mail
de mailadresse emailadresse
it posta mail
pl poczta mejl maila mailem email emaila
ru почта почту мыло имейл емейл майл почте
uk пошта пошту імейл мейл
tr eposta e-posta mailim mailimiz adresim adresimiz epostam mailini mailinizi emailini adresini adresinizi adresin mailin
ar ايميل إيميل بريد بريدي الايميل ايميلك بريدك إيميلك
fa ایمیل ایمیلت میل
he מייל אימייל דואל
hi ईमेल
ur ای|ای میل
bn ইমেইল ইমেল ইমেইলটা
id surel emailnya emailmu
zh 邮箱 郵箱 邮件 电邮 邮箱地址
ja メール メアド メールアドレス アドレス
ko 이메일 메일 이메일주소
th อีเมล
el εμαιλ ιμέιλ
hu emailed emailcímed
fi sähköposti sähköpostisi sähköpostiosoite
cs mailu emailu
sv mejl mejladress
nl mailadres emailadres
vi thư-điện-tử
fil email
sw baruapepe
ta மின்னஞ்சல்
te ఈమెయిల్
`

/** Getting in touch, one language a line. */
export const contactWords = `
en contact reach message msg text ping dm pm add find follow hit write mail call buzz inbox whatsapping join ring drop connect hmu tweet catch connecting slide
es contáctame contactame escríbeme escribeme búscame buscame agrégame agregame háblame hablame sígueme llámame contacto mándame escribe contactarte escribirte contactarme escribes escribirme contactas escribime escribinos hablame agregame buscame contactanos
pt chama me-chama chame adiciona adicione fala escreve contato contacta contatar escrever contate contata contatos escreva liga chamar chamem
fr contacte contactez écris écrivez ajoute ajoutez joindre retrouve contacter écrire parle parles rejoins rejoignez
de schreib schreibe kontaktiere kontaktier erreichst erreichbar meld melde adde füg erreichen kontakt kontaktieren schreibt schreiben melden meldet
it contattami scrivimi aggiungimi cercami trovami contatta scrivi contattare scriverti sentirci sentiamoci aggiungi cerca trova
nl contacteer schrijf voeg bereik stuur
pl napisz dodaj skontaktuj pisz skontaktować odezwij kontaktuj znajdź
ro scrie adaugă contactează scrie-mi contactați găsește scrieți
ru напиши напишите пиши пишите добавь добавьте найди ищи добавляйся стучи свяжись свяжитесь связаться написать связь переходите переходи перейдите списаться уйдём уйдем перейдём перейдем пойдём пойдем заходи стучите стучись
uk напиши пиши додай знайди напишіть пишіть перейдімо підемо
tr yaz ekle ulaş ulaşabilirsin yazın ulaşayım yazayım yazar yazarsın yazabilirsin yazarmısın ekleyin ulaşın bul
ar راسلني تواصل اضفني كلمني أضفني راسل نتواصل تواصلوا راسلنا ابعتلي راسلوني تواصلوا ضيفني خذني كلموني خلينا
hi-Latn likho karo sampark msg message call dhundo likhna milo bhejein
hi संपर्क जोड़ो
id hubungi chat kontak tambahkan wa-in hubungin cari pindah
vi liên-hệ kết-bạn nhắn chuyển kết|liên hệ|nhắn tin
zh 加 加我 联系 聯繫 搜 加一下 加个 加下
ja 追加 連絡
ko 추가 연락 연락주세요
fil kontakin mag-message hanapin
fa پیام تماس بیا اد
he כתוב כתבי תכתוב
ur رابطہ جوائن
bn-Latn jogajog jogajog asen asun
th ทัก แอด ติดต่อ
hu írj hívj keress
cs napiš napiš kontaktuj najdi přidej
sk napíš kontaktuj nájdi pridaj
hr piši javi kontaktiraj pronađi dodaj
el γράψε βρες πρόσθεσε
sv skriv kontakta hitta
da skriv kontakt find
no skriv kontakt finn
fi kirjoita ota löydät
sw wasiliana
bn যোগাযোগ
`

/** "My" and "me", one language a line. */
export const mineWords = `
en my me mine our us i am im
es mi mis mío conmigo yo me
pt meu minha meus me eu mim
fr mon ma mes moi
de mein meine meinem meiner mir mich
it mio mia il
nl mijn mij me
sv min mitt mig
da min mit mig
pl mój moja mnie mi
cs můj moje mi
ro meu mea mă
hu enyém
ru мой моя мое мне меня моя мою мой
uk мій моя мені
tr benim benimle benden bana bende numaram telefonum
ar أنا لي عندي معي بي رقمي هاتفي ايميلي
fa من شمارم شماره‌ام
hi मेरा मेरी मुझे
hi-Latn mera meri mere mujhe
ur میرا میری
bn আমার
bn-Latn amar
id saya aku gue nomorku emailku
ms saya
vi tôi của-tôi mình
fil ko aking ako
sw yangu
zh 我的 我
ja 私の 私 僕の
ko 내 제 저의
he שלי
hr moj mi
fi minulle minun
`

/** "You" and "your", one language a line. */
export const yourWords = `
en your you ur yours u ya yr
es tu tus tú usted su vuestro ustedes
pt seu sua teu você voce vc teus tua
fr ton ta votre vos tu vous tes toi
de dein deine deinen ihre du sie ihr deinem eure
it tuo tua il-tuo tuoi tue vostro
nl jouw je jij uw
pl twój twoja twoje swój swoje swoją swojego swojej twojego
ru твой ваш вас тебя ваша твоя вам тебе свой ваши твои твое ваше свою своего своё свои
uk твій ваш твоя ваша ваші свою свій вашу твою
tr senin sizin numaranı numaranızı numaranız adresini adresinizi mailini mailinizi emailini telefonunu telefonunuzu whatsappını hesabını adresin numaran mailin telefonun telefonunuz whatsappın
ar رقمك ايميلك واتسابك هاتفك تليفونك بريدك جوالك حسابك لديك عندك موبايلك
hi-Latn apna apka aap aapka tumhara tera
hi अपना आपका अपनी
ur اپنا آپ اپنی تمہارا
id kamu anda nomormu emailnya emailmu nomornya wanya wamu kontakmu kontaknya
zh 你 你的 您的 您
ja あなた あなたの
ko 당신 당신의 연락처
fil mo iyong inyo niyo nyo ninyo
sv din ditt dina
da dit dine
no ditt
cs tvůj tvoje váš vaše svůj svoje svou tvé své svého svém
sk tvoj váš vaše svoje svoju
hr tvoj vaš svoj svoje svoju tvoju
ro tău ta vostru dumneavoastră dvs
hu számod számodat telefonszámod telefonszámodat emailed emailcímed címed
fi sinun numerosi sähköpostisi puhelinnumerosi
el σου σας
he שלך מספרך המייל-שלך
fa شما شمارت شمارتو ایمیلت شماره‌ت شماره‌تون شمارتون شماره‌ات ات
sw yako
bn আপনার তোমার আপনারটা
bn-Latn apnar tomar
vi bạn anh
th คุณ
ms awak anda nombormu
az sizin sənin
`

/** Accounts and their names, one language a line. */
export const accountWords = `
en id username user handle account acct acc profile name nick nickname tag gamertag usr uname login channel link address addr contact userid group server community acc
es usuario cuenta nombre perfil enlace dirección alias clave
pt usuário usuario conta perfil nome chave
fr compte pseudo identifiant profil nom adresse
de benutzername konto nutzername profil adresse name
it utente profilo account indirizzo
nl gebruikersnaam naam
pl nazwa konto nick
ru ник аккаунт логин ид айди юзернейм
uk нік акаунт айді логін ід
tr kullanıcı adım hesabım adı hattım hattımız
ar حساب حسابي معرف يوزر ايدي آيدي اسم المعرف اليوزر
hi-Latn id naam
hi आईडी यूज़र नाम आई-डी
id akun nama
zh 号 號 账号 帳號 id 名 账户 昵称 用户名
ja アカウント ユーザー名 id アイディー ユーザー 名前
ko 아이디 계정 아디 닉네임 닉
th ไอดี ชื่อ ยูส ยูสเซอร์
vi tên nick
bn আইডি নাম
ta ஐடி
te ఐడి
gu આઈડી
pa ਆਈਡੀ
mr आयडी नाव
fa آیدی ایدی کاربری
he יוזר משתמש
el όνομα χρήστη
ur آئیڈی|آئی ڈی
cs jméno uživatel účet
sk meno účet
hu felhasználónév felhasználó név
fi nimimerkki tunnus käyttäjä nimi
sv användarnamn användare namn
da brugernavn bruger navn
no brukernavn bruker navn
hr korisničko ime
sl ime uporabnik
sw jina akaunti
fil pangalan
ms nama akaun
ro cont nume utilizator
az adı istifadəçi
bg ник акаунт име
`

/** What may stand between a name and an account, one language a line. */
export const linkWords = `
en is are at on as via to in through over by the a for its it's it under with called here same = using
es es en por al a el la está
pt desde é em no na por o a pelo
fr depuis vers c est c'est sur au à par le la cest
de ist auf unter über bei per im heißt heisst lautet wäre
it da dal è su al tramite il chiama
nl is op via onder heet
pl to na jest przez nazywa
ro este e pe
ru в на это по через называется
uk в на це через
tr da de üzerinden
ar على هو هي في عبر ب
hi-Latn par pe hai pr
hi पर है
ur پر ہے
id di lewat via adalah ke pakai pake
zh 是 在 用 上
ja は で の に
ko 은 는 로 으로 에서 에 은 는
fil sa ay
sw ni kwa
bn এ তে হলো
he ב הוא
fa در تو هست
el είναι στο
hu a az
cs na je přes
sk na je
hr na je preko
sv på är
da på er
no på er
fi on
th คือ ที่ ใน
te కి
ta இல்
vi qua trên bằng
`

/** Refusing, forbidding, quoting rules, one language a line. */
export const negationWords = `
en not cannot cant dont wont never nor don won doesnt isnt didn doesn isn wouldn shouldn against allow allowed allows forbidden forbids prohibited prohibit violate violates violation policy policies rule rules tos terms refuse unable sorry banned unfortunately against|not use|not using
es nunca prohibido prohíbe contra permite política normas lamentablemente tampoco
pt não nao nunca proibido permite regras política contra
fr pas jamais interdit contre permet règles politique non
de nicht kein keine niemals verboten erlaubt regeln richtlinien leider nie
it non mai vietato regole contro
nl niet geen nooit verboten regels
pl nie nigdy zabronione zasady nigdy
ro nu interzis niciodată
ru не нельзя запрещено правила правилам никогда запрещает нет
uk не заборонено правила
tr yasak değil kurallara asla yapamam edemem yok yasaktır
ar لا ممنوع ليس لن قوانين سياسة
hi-Latn nahi nahin mana nai
hi नहीं मत मना
id tidak jangan dilarang bukan nggak gak aturan
vi không-được không
zh 不 不能 禁止 违反 不可以 不行
ja ません 禁止 違反 できません
ko 안 금지 못
fil hindi bawal huwag ayaw
sw hapana siwezi hatuwezi usi
hu nem soha tilos szabály nem
fi emme kielletty säännöt työskentele
sv inte aldrig förbjudet regler reglerna
da ikke aldrig forbudt regler
no ikke aldri forbudt
cs není nemůžu nemohu nesmím nepracuji zakázáno pravidla proti ne nepřijímám neplatím nedělám nechci neberu nepřijímáme nesmíme
sk nie nemôžem nesmiem zakázané pravidlá neprijímam nerobím nechcem neberiem
el δεν μην όχι απαγορεύεται κανόνες
he לא אסור אל
fa نه نمی نمیتونم نمی‌توانم ممنوع قوانین
ur نہیں مت منع
bn না নয় নেই নিষেধ
th ไม่ ห้าม
ta இல்லை வேண்டாம்
te కాదు వద్దు
ms tidak jangan dilarang
hr zabranjeno pravila ne neću nećemo
sl prepovedano ne ne nočem
az deyil qadağandır
`

/** Words for numbers of any sort: they mean a telephone's only where nothing else is named. */
export const weakPhoneWords = `
tr numaranı numaranızı
ar رقمك
en number numbers num no nr text ring reach
es número numero
pt número
de nummer
nl nummer
pl numer
cs číslo
hr broj
ro număr numărul
hu szám
ru номер номеру
el αριθμός αριθμό
tr numara numaram
az nömrə
ar رقم رقمي
fa شماره شمارت
he מספר המספר
hi नंबर
hi-Latn nambar
ur نمبر
bn নম্বর নাম্বার
ta எண்
te నంబర్
th เบอร์
id nomor nomer
ms nombor
sw namba
ha lamba
zh 号码 號碼
ja 番号
ko 번호
vi |số của
fil number
sv nummer
fi numero
`
