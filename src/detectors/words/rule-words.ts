import { wordSet } from './word-set.ts'

/** Words by which rules are quoted or something is forbidden: wherever they stand in a sentence. One language a line. */
export const ruleWords = wordSet(`
en against allow allowed allows forbidden forbids prohibited prohibit violate violates violation policy policies rule rules tos terms banned refuse unable
es prohibido prohíbe contra permite permitido política normas reglas
pt proibido permite permitido regras política contra
fr interdit contre permet permis règles politique
de verboten erlaubt regeln richtlinien
it vietato permesso regole contro
nl verboten regels toegestaan
pl zabronione zasady regulamin
cs zakázáno pravidla
sk zakázané pravidlá
ro interzis regulile
hu tilos szabály szabályok
sv förbjudet regler reglerna
da forbudt regler
no forbudt regler
ru запрещено запрещает правила правилам правил нельзя
uk заборонено правила
tr yasak yasaktır kurallara kurallar
ar ممنوع قوانين سياسة
fa ممنوع قوانین
he אסור
hi-Latn mana
hi मना नियम
ur منع
bn নিষেধ
id dilarang aturan
vi cấm
th ห้าม
fil bawal
zh 禁止 违反
ja 禁止 違反
ko 금지
`)
