/**
 * Everyday words: never an account, never the name of a site, never the first half of a mail address.
 * English from the most frequent words of chats, then function words of other languages.
 */
export const commonWords = `
a about above account actually add address after again ago all almost already also always am an and another any anyone anything app are area around artwork as ask at available away
back background bad badge bank banner based basic be because been before being below best better between big bit black blank blog blue board book both box brand brief bring brochure browser budget bug build business but button buy by
call came camera can cannot card care case cat change channel chapter character chat check choose city class clean clear click client close cloud code color colors colour come company complete connect contact content contract control cool copy correct cost could course cover create credit current custom customer cut
dark data date day days deadline deal dear default deliver delivered delivery design designer designs desktop detail details developer did different digital direct display do document does dog domain done dont door dot down download draft draw drive due during
each earlier early easy edit edited either else email end english enough error etc even event ever every everyone everything exact exactly extra eyes
face fact family far fast feature feedback feel few field figure file files fill final find fine finish first fix fixed flat flow folder follow following font fonts food footer for form format frame free friend from front full fun function
game gave get getting gig give given glad go goes going gold gone good got graphic great green group guys
had half hand happen happy hard has have having he head header hello help her here hey hi high him his hold home hope host hosted hour hours house how however
i icon icons id idea if image images important in include info information inside instead into invoice is issue issues it item its
job join just keep key kind know language large last late later latest layer layout lead learn least left less let letter letters life light like line link links list little live local logo long look looking looks lot love low
mail made main make making man manual many map mark market may maybe me mean means media meet meeting menu message met might mind mine minute minutes miss mock mockup mode model moment monday money month months more morning most move much music must my
name need needed needs never new next nice night no non none noon normal not note nothing now number
of off offer office often oh ok okay old on once online only open option options or orange order orders original other our out over own
pack package page pages paid paper part password past path pay payment pdf people perfect person phone photo photos pick picture pink place plan plans please point portfolio position possible post posts preview price print private probably problem process product profile program project projects proposal provide public push put
quality question questions quick quickly quite
rate rather read ready real really reason received recent record red reference registered related remember remove reply report request requirement requirements resolution response rest result results review revision revisions right room round rule run
said sale same sample save saw say says scale scene schedule school screen script search second section see seem seems select sell send sent separate server service session set setting several shape share she sheet shirt shop short should show shown sign simple since sir site size slide slides slow small so social soft software sold solid some someone something song soon sorry sort sound source space spec special speed spot square staff stage start started state status step stick still stock stop store story strong studio study stuff style subject such suggest sunday sure system
table tag take talk task team tell test testing text than thank thanks that the their them then theme there these they thing things think this those though thought through thumbnail thursday time times tip title to today together told tomorrow tone too took tool top total touch track trial tried try trying tuesday turn tv type
under understand until up update updated updates upload uploaded url us usa use used useful user using usual
value vector version very via video videos view visit voice
wait walk wall want wanted was watch water way we web website websites wednesday week weeks welcome well went were what when where whether which while white who whole why wide will window wish with within without woman word words work worked working works world would write writing written wrong
wasn weren hasn hadn couldn future withdraw withdrawal withdrawals refund refunds refunded pending declined transfers atm topup verify verified verification cleared stopped incomplete application applications software laptop cracked damaged doubt seat branch claim routing screen screens facility
year years yellow yes yesterday yet you your yours
awesome amazing congrats cheers regards best sincerely hola gracias bonjour merci hallo danke ciao grazie thx ty np lol haha yeah yep nope yup asap btw fyi idk imo afaik
installed running problem ubuntu windows linux kernel package apt sudo root grub boot mounted crashed broken happens works worked server bios driver module command terminal partition mount
mucho muchos mucha muy todo todos toda todas nada algo alguien siempre nunca tambien ahora luego despues antes aqui alli donde cuando quien cual cada otro otra mismo misma solo hoy ayer manana claro vale listo hecho bueno buena bien mal mejor peor gusta quiero puedo puede tengo tiene hay estoy esta estan fue sera hacer hecho
el la los las un una de del y en con para por que como pero si no es son mi tu su al lo le se te muy bien
muito muita tudo nada sempre nunca agora depois antes aqui onde quando quem cada outro outra mesmo hoje ontem amanha claro certo pronto feito bom boa bem mal melhor gosto quero posso pode tenho tem estou esta foi sera fazer obrigado
o os as um uma do da em para por que como mas se nao sim eu ele ela meu seu bem
beaucoup tout tous toute rien toujours jamais maintenant apres avant ici quand chaque autre meme aujourd demain clair fait bonne mal mieux aime veux peux peut etait sera faire
le les des du et est avec pour par que qui sur dans pas ne vous nous je il elle mon ton son bien oui
viel viele alles nichts immer nie jetzt dann hier dort wenn jeder andere heute morgen klar fertig gut gute besser will kann habe war wird machen sehr
der die das ein eine und ist mit von zu auf fur nicht ich du er sie es wir ihr mein dein sein auch bitte ja nein danke
molto molta tutto tutti niente sempre mai adesso dopo prima qui dove quando ogni altro stesso oggi domani certo fatto buono buona bene male meglio voglio posso puo sono stato fare
il lo gli di che per non sono come piu anche questo bene grazie
het een van en dat met voor niet ik je hij zij wij
i w z na do nie to jest sie ze od za po dla jak
ve bir bu ne mi da de ben sen biz icin cok var yok
dan yang di ke dari ini itu untuk dengan tidak saya kamu ada bisa
hai ka ki ke ko se mein me aur yeh woh kya nahi bhi ho hain tha thi bhai sir ji kar karo
en och att det som for pa med den til av er jeg du ikke og
и в на с по для не что это как у я ты вы он она мы да нет но от из за
at then rate call on it
`

/** What work is done on: with one of these beside it, a messenger's or a payment's name is the subject of the work. */
export const topicWords = `
donate donation donations logo logos icon icons banner banners post posts story stories ad ads advert advertising campaign campaigns template templates design designs designer mockup mockups illustration button buttons integration integrate integrated integrating plugin plugins api apis sdk webhook webhooks bot bots automation automate clone ui ux theme themes background backgrounds thumbnail thumbnails server setup signature signatures marketing strategy manager management growth followers follower likes content caption captions reel reels carousel highlight highlights feed grid page pages profile optimization optimisation optimize catalog catalogue chatbot widget gateway gateways checkout form forms field fields placeholder section screen screens format style sticker stickers emoji emojis emotes overlay overlays covers header headers wallpaper scraper scraping analytics pixel insights audit seo tutorial course article blog animation video videos intro embed feature module system functionality database developer development newsletter subject invoice-template card cards file files data csv list lists scheme token nft contract mining chart charts price exchange trading news whitepaper economy market history processing algorithm theory app apps extension website websites landing shop store woocommerce shopify wordpress sandbox test mode keys key credentials account-setup professional tool tools export import backup notification notifications alert alerts messages sms size sizes dimensions px ratio cover image images photo photos picture pictures quote quotes bio link-in-bio groups group community channel channels subscribers invite-system roles role moderation moderator mods stickers pack packs share-button icons buttons font fonts wallet-app symbol symbols coin concept prototype wireframe figma dashboard documentation docs flow flows funnel funnels sequence sequences copywriting copy script scripts headline headlines editing editor filter filters lens effect effects influencer influencers hashtag hashtags engagement monetization ecommerce business
diseño plantilla botón publicación publicaciones anuncio anuncios campaña integración tienda página publicacion boton diseno
botão modelo integração anúncios campanha publicidade postagem postagens
logotype logotipo modèle bouton publicité intégration boutique bannière
vorlage werbung anzeige beitrag beiträge einbindung
логотип баннер пост посты реклама рекламу бот бота дизайн шаблон интеграция кнопка канал канала стикеры
integrasi desain iklan tombol konten
ロゴ デザイン バナー 设计 海报 广告 图标 集成 小程序 公众号
gönderi gönderisi paylaşım paylaşımı postu postları reklamı reklam tasarım tasarımı hikaye
投稿 広告 運用 フォロワー アイコン 帖子 运营 封面 头像 게시물 광고 피드 디자인 로고 배너 스토리
wpis wpisy grafika reklama reklamy příspěvek příspěvky bejegyzés hirdetés postare postări reclamă objava oglas inlägg annons julkaisu mainos ανάρτηση
פוסט עיצוב לוגו באנר پست طراحی لوگو تصميم تصاميم منشور منشورات إعلان اعلان اعلانات بوست شعار
पोस्ट डिज़ाइन डिजाइन लोगो बैनर পোস্ট ডিজাইন লোগো ব্যানার thiết-kế โพสต์ ออกแบบ โลโก้ แบนเนอร์
`

/** What makes digits beside it no telephone number. */
export const measureWords = `
ssn social account acct policy claim customer member membership passport licence license imei debit card px pixel pixels dpi ppi fps kbps khz hz mhz ghz mb gb kb tb mm cm km inch inches in ft kg lb lbs usd eur gbp pkr inr bdt cad aud ngn php idr rs dollar dollars euro euros pounds rupees bucks k percent words word pages page chapter chapters line lines item items pcs pieces followers likes views subscribers members people population downloads orders order invoice inv sku isbn asin upc ean gtin vat ein gst patent commit case ticket ref reference serial version ver v id ids hash uuid guid code pin otp zip postal postcode tracking model part figure fig table rgb rgba cmyk hex hsl pantone coordinates lat lng latitude longitude ip ipv4 ipv6 mac port ports timestamp unix epoch date year years born since deadline am pm utc gmt est pst score scores sizes size dimension dimensions resolution width height trim bleed padding margin icons icon bpm gpa gre ielts toefl lottery days day hours minutes seconds weeks revision revisions chromosome digits pi balance credit confirmation booking reservation flight room table seat order-number order-id transaction txn block lot batch release build revision rev rfc cve pr issue bug price cost total budget salary sum amount subtotal milestone sample samples seed chapter verse psalm aes sha md5 crc key keys isrc cas doi pmid cpu ram ssd hdd
rma awb waybill consignment parcel shipment receipt voucher coupon barcode docket dossier warranty matriculation registration roll sudoku puzzle grid row column matrix sequence keypad checksum checkout timecode serials batch firmware parts part-number po-number purchase bates badge permit plate chassis vin engine meter student employee candidate barcode sheet
pedido factura precio versión página páginas folio rechnung bestellnummer seite seiten bestellung commande facture prix заказ заказа номер-заказа страниц цена версия руб recibo serie guía rastreo seguimiento orden referencia código expediente contrato nota série rastreio referência reçu série suivi dossier référence contrat numéro-de-série beleg seriennummer artikelnummer kundennummer auftragsnummer sendungsnummer auftrag sendung vorgang vorgangsnummer rechnungsnummer ricevuta serie codice spedizione tracciamento riferimento bestelling factuur bestelnummer ordernummer kvitto följesedel ordrenummer zamówienie zamówienia seryjny przesyłki faktury paragon zlecenia objednávka objednávky faktura faktury objednávka narudžba račun comandă comanda factura rendelés számla tilaus lasku παραγγελία τιμολόγιο артикул накладная трек чек серийный договор договора счёт счета накладной квитанция замовлення рахунок накладна артикулу seri takip sipariş fiş irsaliye resi invois pesanan đơn-hàng hóa-đơn mã-đơn resibo risiti oda ऑर्डर बिल चालान অর্ডার চালান আদেশ آرڈر رسید سفارش فاکتور طلب الطلب طلبية فاتورة الفاتورة تتبع الشحنة הזמנה חשבונית 订单 訂單 单号 單號 序列号 快递 发票 注文 注文番号 伝票 請求書 주문 주문번호 송장 청구서 คำสั่งซื้อ ใบเสร็จ พัสดุ
pesanan halaman harga rupiah pagina prezzo ordine fattura fatura siparis sipariş sayfa
`
