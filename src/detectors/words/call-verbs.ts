import { wordSet } from './word-set.ts'

/** Calling, as one asks for it: telephones are meant whatever stands between such a word and the number. One language a line. */
const callVerbList = `
en call calling dial ring text reach phone
es llámame llamame llama llamar llámeme llameme llámenme márqueme marqueme márcame marcame marque marca marcar timbra telefonéame
pt ligue liga ligar ligue-me liga-me telefona telefone-me
fr appelle appelez appelle-moi appelez-moi appeler rappelle rappelez téléphonez téléphone-moi joignez
de anrufen ruf rufen rufst anrufst klingel klingeln
it chiamami chiama chiamare chiamatemi chiamate telefonami telefona mi-chiami
nl bel bellen bel-me
sv ring ringa
da ring ringe
no ring ringe
fi soita soittakaa soittele
pl zadzwoń zadzwonić dzwoń dzwońcie zadzwońcie dzwonić
cs zavolej zavolejte zavolat volejte volej
sk zavolaj zavolajte volajte volaj
hr nazovi nazovite zovi zovite
sl pokliči pokličite
sr позови позовите
ro sună sunați suna sunati sună-mă apelați
hu hívj hívjon hívd hívjál hívhat
el πάρε πάρτε κάλεσε καλέστε τηλεφώνησε τηλεφωνήστε
bg обади обадете
ru позвони позвоните звони звоните набери наберите набирайте перезвони перезвоните звякни
uk подзвони подзвоніть дзвони дзвоніть зателефонуй зателефонуйте набери наберіть
tr arayın ararsan ararsanız arayabilirsin arayabilirsiniz
az zəng
ar اتصل اتصلي اتصلوا كلمني دق
fa زنگ
he התקשר התקשרי תתקשר תתקשרי להתקשר
hi कॉल फोन
ur کال فون
bn কল ফোন
id telpon telepon telp hubungi
vi gọi
th โทร โทรหา โทรมา
fil tawag tawagan tumawag
sw piga nipigie pigia
zh 打给 打给我 致电 拨打 打電話
ja かけて
ko 전화
`
export const callVerbs = wordSet(callVerbList)

/** Those of them, and telephones that stand at home, that the lists of words for telephones lack: they mean nothing else. One language a line. */
export const moreCallWords = `
es márqueme marqueme márcame marcame llámeme llameme llámenme fijo
pt ligue-me telefona fixo
fr rappelle rappelez téléphonez fixe
de festnetz festnetznummer
it fisso telefonami
nl |vaste lijn|vast nummer
pl dzwońcie zadzwońcie stacjonarny
cs zavolejte volejte |pevná linka
sk zavolajte volajte
hr nazovite zovite
sl pokliči pokličite
sr позови позовите
ro sunați
hu hívjon hívd
el τηλεφώνησε τηλεφωνήστε |πάρε με|πάρτε με|πάρε τηλέφωνο
bg обади обадете
ru набери наберите набирайте перезвони перезвоните звякни
uk подзвоніть дзвоніть зателефонуй зателефонуйте наберіть
he התקשר התקשרי תתקשר תתקשרי להתקשר
vi |gọi em|gọi anh|gọi mình|gọi tôi
sw nipigie
zh 打给 打给我 拨打
`

/** Getting in touch, with the writer in the same word, one language a line. */
export const contactMe = wordSet(`
es escríbeme escribeme escríbame contáctame contactame
it scrivimi scrivetemi contattami contattatemi
`)

/** What stands between calling and the number to call, one language a line. */
export const ontoWords = wordSet(`
en on by
es al
pt no na
fr sur
de auf
it al su sul
pl na
ru на
hr na
`)

/** The writer as the one who is called, beside a verb that does not say so by its form, one language a line. */
export const writerCalled = wordSet(`
fr moi
de mich
ru мне
`)

/** What stands between talking and the way it is done: "let's talk by mail", one language a line. */
export const talkWays = wordSet(`
en by via over through on to
es por
pt por
fr par
de per über
it per via
ru по через
`)

/** "The", between such a word and the way, one language a line. */
export const theWords = wordSet(`
en the
de dem
`)
