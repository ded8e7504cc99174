/** How one asks for a number or an address: the language, whether its verb comes last, the verbs, and what is asked for. "…" stands where that goes. */
export const contactAsks = `
en|give me,can I have,send me,drop,leave,pass me,could you share,please tell me,may I get,shoot me,text me,kindly provide|your number,your cell,your mobile number,your phone,your email,your mail id,your whatsapp,your digits,your contact number,your phone no
it|mi lascia,mi dia,mi dai,lasciami,mi manda,mandami,puoi darmi,mi passi,passami,potrebbe lasciarmi,mi scriva,mi dica|il suo cellulare,il tuo numero,il suo numero di telefono,la tua mail,la sua email,il suo whatsapp,il tuo indirizzo email
es|páseme,pásame,deme,dame,me das,me pasa,me puede dar,déjeme,mándame,envíeme,me facilita,me comparte,regálame,regáleme,me regala,indíqueme,dígame,escríbame,compártame|su número de celular,tu número,su teléfono,tu correo,su correo electrónico,su whatsapp,tu cel,su móvil
pt|me passa,me manda,me dê,pode me passar,deixe,me envia,me deixa,me informa,passe,podia dar-me,dá-me,diga-me,envie-me|seu número,o seu número de telefone,seu email,o seu e-mail,seu whatsapp,seu celular,o teu contacto,seu telefone
fr|donnez-moi,donne-moi,envoyez-moi,laissez-moi,passe-moi,pouvez-vous me donner,peux-tu m'envoyer,file-moi,indiquez-moi,communiquez-moi,transmettez-moi,dis-moi,je peux avoir|votre numéro,ton numéro de téléphone,votre mail,votre adresse mail,ton whatsapp,votre portable
de|gib mir,geben Sie mir,schick mir,schicken Sie mir,hinterlassen Sie mir,kannst du mir … geben,nennen Sie mir,sag mir,lass mir … da,teilen Sie mir … mit,kann ich … haben,bräuchte ich|deine Nummer,Ihre Telefonnummer,deine Handynummer,Ihre E-Mail-Adresse,deine Mail,Ihre Mobilnummer,dein WhatsApp
nl|geef me,stuur me,mag ik,kun je me … geven,laat me … weten,app me,kan ik … krijgen,stuur even,geef even,wilt u mij … sturen|je nummer,jouw telefoonnummer,je mailadres,je mobiele nummer,uw nummer
pl|proszę o,poproszę,proszę podać,podaj,daj mi,wyślij mi,prześlij,czy mogę prosić o,zostaw,niech Pan poda,napisz mi,podaj proszę|numer telefonu,swój numer,twój numer,swojego maila,adres e-mail,pana numer,numer komórki
cs|dejte mi,dej mi,pošlete mi,můžete mi dát,napište mi,nechte mi,pošli mi,můžu dostat,prosím o,sdělte mi|vaše číslo,své telefonní číslo,svůj mail,tvoje číslo,váš email,telefonní číslo,vaše číslo mobilu
sk|dajte mi,daj mi,pošlite mi,pošli mi,môžete mi dať,napíšte mi,nechajte mi|vaše číslo,svoje telefónne číslo,váš mail,tvoje číslo,svoj email
hr|dajte mi,daj mi,pošaljite mi,pošalji mi,možete li mi dati,ostavite mi,napišite mi,recite mi|vaš broj,svoj broj telefona,vaš mail,tvoj broj,svoj email,broj mobitela
ro|dă-mi,dați-mi,trimite-mi,trimiteți-mi,îmi dai,îmi dați,lasă-mi,lăsați-mi,spune-mi,îmi puteți da|numărul tău,numărul dumneavoastră de telefon,adresa ta de mail,numărul de telefon,mailul tău,un număr de telefon
hu|adja meg,add meg,küldje el,küldd el,írja meg,írd meg,megadná,megadod,elküldenéd,hagyja meg|a telefonszámát,a telefonszámod,a számod,az email címét,az email címed,a mobilszámát,az e-mail címét
el|δώσε μου,δώστε μου,στείλε μου,στείλτε μου,μπορείς να μου δώσεις,πες μου,γράψε μου,άσε μου|τον αριθμό σου,το τηλέφωνό σου,το email σου,το κινητό σου,τον αριθμό σας,το τηλέφωνό σας,το mail σας
ru|скиньте,дайте,пришлите,напишите,можно,подскажите,оставьте,отправьте мне,дай,скинь,киньте,продиктуйте,сообщите,укажите,можно узнать|ваш номер,свой номер телефона,свой адрес почты,вашу почту,свой телефон,твой номер,номер телефона,свой ватсап,ваш имейл
uk|скиньте,дайте,надішліть,напишіть,можна,підкажіть,залиште,вкажіть,скинь,дай,продиктуйте|ваш номер,свій номер телефону,свою пошту,вашу пошту,свій телефон,номер телефону,свій вайбер
tr last|bana verir misiniz,verir misin,yazar mısınız,gönderir misiniz,paylaşır mısınız,atar mısın,alabilir miyim,rica edebilir miyim,yollar mısın,bırakın,iletir misiniz,söyler misiniz|telefon numaranızı,numaranı,cep numaranızı,mail adresinizi,e-postanı,whatsapp numaranızı,telefonunuzu,cep telefonunuzu
ar|أعطني,ارسل لي,ابعتلي,ممكن,اعطيني,هات,اترك لي,شاركني,أرسل,ابعت,عطني,ممكن تعطيني,ممكن تبعت|رقمك,رقم هاتفك,رقم جوالك,ايميلك,رقم الواتساب,رقم تلفونك,رقم موبايلك
fa last|را بدهید,رو بده,بفرستید,رو بفرست,لطفا بدید,رو میدی,را بفرمایید,رو لطف کنید|شماره‌تان,شماره ات,شماره تلفنت,شماره موبایلتون,ایمیلتون,ایمیلت,شماره تماستون
he|תן לי,תני לי,תשלח לי,שלח לי,אפשר,תשאיר לי,תכתוב לי,תנו לי,אפשר לקבל|את המספר שלך,את מספר הטלפון שלך,את המייל שלך,את הנייד שלך,מספר טלפון,את הטלפון שלך
hi last|दीजिए,भेज दो,बताइए,दे दो,भेजें,शेयर करें,मिल सकता है,भेज दीजिए,दें,लिख दीजिए|अपना नंबर,अपना फोन नंबर,अपना मोबाइल नंबर,अपनी ईमेल,आपका नंबर,अपना व्हाट्सएप नंबर
hi-Latn last|de do,bhej do,share karo,batao,dijiye,bhejiye,send karo,share kijiye,mil sakta hai,de dijiye,likh do,send kar do,de den|apna number,apna phone number,apna mobile number,apni email id,apna whatsapp number,aapka number,apna no
ur last|دے دیں,بھیج دیں,بتائیں,دیں,شیئر کریں,بھیجیں,دیجئے,دے دو,مل سکتا ہے,لکھ دیں|اپنا نمبر,اپنا فون نمبر,اپنا موبائل نمبر,اپنا واٹس ایپ نمبر,اپنی ای میل,آپ کا نمبر
bn last|দিন,দেন,দাও,পাঠান,দিবেন,শেয়ার করুন,দিতে পারেন,বলেন,পাঠিয়ে দিন,জানান|আপনার নাম্বার,আপনার ফোন নম্বর,আপনার মোবাইল নাম্বারটা,আপনার ইমেইল,আপনার নম্বরটা,তোমার নাম্বার,হোয়াটসঅ্যাপ নাম্বার
bn-Latn last|diben,dao,pathan,share koren,dite paren,bolen,ta den|apnar number,apnar phone number,apnar whatsapp number,apnar email
id|minta,boleh minta,kasih,kirim,tolong kirim,bagi,share,tinggalkan,bisa kasih,sebutkan,kirimkan,tolong berikan,boleh tau|nomor hp kamu,nomor telepon anda,nomor wa nya,email kamu,no hp,nomor anda,emailnya,nomor hpnya,alamat email
ms|boleh bagi,bagi,beri,hantar,minta,boleh saya dapatkan,tinggalkan,sila berikan|nombor telefon awak,nombor anda,no telefon,emel anda,nombor whatsapp
vi|cho tôi,cho mình xin,gửi cho tôi,cho em,bạn cho mình,nhắn em,để lại,cho xin,gửi em|số điện thoại,số của bạn,sđt,email của bạn,số điện thoại của anh,mail,số zalo
th|ขอ,ส่ง,ให้,บอก,ทิ้ง,แจ้ง|เบอร์,เบอร์โทร,เบอร์มือถือคุณ,อีเมล,ไอดีไลน์,เบอร์หน่อย
fil|pahingi ng,penge,bigay mo,pwede makuha,ibigay mo,padala mo,pasend ng,pa-send ng,iwan mo,paki bigay|number mo,cellphone number mo,email mo,cp number mo,contact number nyo,number nyo po
sw|nipe,nitumie,tuma,naomba,unaweza kunipa,niachie,niandikie|namba yako,namba yako ya simu,barua pepe yako,email yako,namba ya simu,namba yako ya whatsapp
sv|ge mig,skicka,skicka mig,kan jag få,lämna,kan du ge mig,skriv,mejla mig,får jag,kan du skicka|ditt nummer,ditt telefonnummer,din mejl,ditt mobilnummer,din mailadress,din e-post
da|giv mig,send mig,må jeg få,kan jeg få,læg,skriv,kan du sende|dit nummer,dit telefonnummer,din mail,dit mobilnummer,din mailadresse
no|gi meg,send meg,kan jeg få,legg igjen,skriv,kan du sende meg,får jeg|nummeret ditt,telefonnummeret ditt,mailen din,e-postadressen din,mobilnummeret ditt,ditt nummer
fi|anna,lähetä,laita,voitko antaa,saisinko,kerro,jätä,voisitko lähettää,saanko|puhelinnumerosi,numerosi,sähköpostisi,sähköpostiosoitteesi,sinun numerosi
zh|给我,发我,发一下,留一下,留个,方便给,能给我,告诉我,麻烦发下,可以留,请提供,请留下|你的电话,您的手机号,你的邮箱,电话号码,您的联系方式,微信号,联系电话
zh-Hant|給我,傳給我,留一下,可以給我,請提供,方便留,告訴我|你的電話,您的手機號碼,你的信箱,電話號碼,聯絡電話,您的email
ja last|を教えてください,を教えて,を送ってください,を教えていただけますか,をください,をお願いします,を教えてもらえますか,をお知らせください,いただけますか,を伺えますか|電話番号,携帯番号,メールアドレス,お電話番号,メアド,携帯の番号,あなたの電話番号,ご連絡先
ko last| 알려주세요, 주세요, 보내주세요, 알려줘, 남겨주세요, 좀 주실래요, 알려주실 수 있나요, 부탁드려요, 가르쳐 주세요, 적어주세요|전화번호,핸드폰 번호,휴대폰 번호,이메일 주소,연락처,번호,카톡 아이디,메일 주소
`
