import { wordSet } from './word-set.ts'

/** Words by which rules are quoted or something is forbidden: wherever they stand in a sentence. One language a line. */
export const ruleWords = wordSet(`
en against allow allowed allows forbidden forbids prohibited prohibit violate violates violation policy policies rule rules tos terms banned refuse unable bans bannable suspend suspends suspended suspension
es prohibido prohíbe contra permite permitido política normas reglas banean bloquean suspenden
pt proibido permite permitido regras política contra banem bloqueiam suspendem
fr interdit contre permet permis règles politique bannit suspend
de verboten erlaubt regeln richtlinien gesperrt sperrt
it vietato permesso regole contro bannano sospende
nl verboten regels toegestaan
pl zabronione zasady regulamin zasadom regulaminem
cs zakázáno pravidla pravidlům proti
sk zakázané pravidlá pravidlám proti
ro interzis regulile
hu tilos szabály szabályok
sv förbjudet regler reglerna
da forbudt regler
no forbudt regler
ru запрещено запрещает правила правилам правил нельзя банят заблокируют
uk заборонено правила правилам
tr yasak yasaktır kurallara kurallar kurallarına
ar ممنوع قوانين سياسة مخالف
fa ممنوع قوانین خلاف
he אסור
hi-Latn mana khilaf
hi मना नियम नियमों खिलाफ
ur منع خلاف اصول قوانین
bn নিষেধ বিরুদ্ধে নিয়মের
id dilarang aturan diblokir
vi cấm
th ห้าม
fil bawal maban
zh 禁止 违反 违规 封号 不允许
ja 禁止 違反 規約
ko 금지 규정
hr pravilima zabranjeno
`)

/** What begins a reason behind an ask: what is not so in it refuses nothing. One language a line. */
export const reasonWords = wordSet(`
en because cause coz bcz cuz bcoz bc since so
es porque
pt porque pois
fr car parce
de weil damit
it perché
nl omdat zodat
pl bo ponieważ żeby
ru потому чтобы
uk бо щоб
tr çünkü
id karena soalnya biar supaya
hi-Latn kyunki taaki
ar عشان لأن
`)

/** "No", said of a thing: at the beginning of a sentence it refuses what follows. One language a line. */
export const noneWords = wordSet(`
en no zero
es sin ningún ninguna ningun nada no
pt sem nenhum nenhuma nada
fr pas aucun aucune
de kein keine keinen keinerlei
it niente nessun nessuno nessuna no
nl geen
pl żadnych żadnej żadne żaden bez
cs žádné žádný žádná bez
sk žiadne žiadny bez
hr bez nikakve nikakvih nema
sl brez nobenih
ro fără niciun nicio
hu nincs semmilyen
el χωρίς καμία κανένα
ru никаких никакой никакого без
uk жодних жодної без ніяких
bg без никакви
sv ingen inga inget
da ingen intet
no ingen
fi ei
id tanpa
fil walang
sw bila hakuna
ar بدون
`)
