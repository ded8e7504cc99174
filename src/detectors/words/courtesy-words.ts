/** Greetings, forms of address and fillers: at either end of an ask they are no part of it. One language a line. */
export const addressWords = `
hi hello hey dear sir madam maam mam bro brother buddy friend man mate boss guys honestly actually btw anyway so well look listen ok okay sure yes yeah and but then next time yo wsg psst oga abeg perhaps maybe hmm sis dude folks
hola amigo amiga señor senor bueno oye mira
ola oi amigo cara então entao olha
bonjour salut alors écoute ecoute
hallo hi also naja übrigens ubrigens
ciao salve allora senti
hoi hallo
cześć czesc
привет здравствуйте слушай слушайте друг брат
привіт вітаю
merhaba selam hocam abi kardeşim kardesim
bhai bhaiya yaar sir ji bhaijan
भाई सर जी
بھائی سر جی
ভাই স্যার
halo kak bang mas gan dong ya
chào anh chị em ạ nhé nha
مرحبا اخي أخي صديقي
`

/** Please and thanks: at the end of an ask they are no part of it. One language a line. */
export const courtesyWords = `
please pls plz thanks thx thank regards cheers asap quick real quickly fast
favor gracias
obrigado obrigada
svp stp merci
bitte danke
grazie
alsjeblieft aub bedankt
proszę prosze dzięki dzieki
пожалуйста спасибо
будь ласка дякую
lütfen lutfen teşekkürler tesekkurler
कृपया
پلیز
প্লিজ
tolong makasih terima kasih
لو سمحت شكرا
`
