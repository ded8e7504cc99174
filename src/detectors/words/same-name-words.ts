import { wordSet } from './word-set.ts'

/** "Same", said of a name, one language a line. */
export const sameWords = wordSet(`
en same
es igual mismo misma
pt igual mesmo mesma
fr même pareil
de gleiche gleichen gleicher gleich selbe selben
it stesso stessa uguale
nl dezelfde zelfde hetzelfde
pl sama samo taka
ru такой такая тот же
uk такий такая
tr aynı
id sama
`)

/** What may stand between a messenger and "same": "is the", "name", one language a line. */
export const beforeSame = wordSet(`
en the is name
es el la
pt o
fr le la est
de der die das ist
it il lo la è
`)

/** What it is the same as follows: "as here", one language a line. */
export const asWords = wordSet(`
en as like with
es que como
pt que como
fr que qu comme
de wie als
it che come a di
nl als
pl jak co
ru как что
uk як що
tr gibi
id dengan kayak seperti
`)

/** The place where one writes, one language a line. */
export const hereWords = wordSet(`
en here
es aquí
pt aqui
fr ici
de hier
it qui
nl hier
pl tutaj tu
ru тут здесь
uk тут
tr buradaki
id disini sini
`)

/** What one is called on a site, one language a line. */
export const userNames = wordSet(`
en name username user usernames handle id nick nickname
es nombre usuario
pt nome usuário
fr nom pseudo identifiant
de name namen nutzername benutzername
it nome username
nl naam gebruikersnaam
pl nazwa nick
ru ник имя
uk нік
tr isim kullanıcı
id nama username
`)

/** What may stand before it, whose the name is: "I have the", one language a line. */
export const namedBefore = wordSet(`
en the my its it is i im am have ve got a with under by s m
es el mi es tengo
pt o meu tenho
fr le mon c est
de der mein den ich habe
it lo il mio ho
nl de mijn
pl mam
ru мой у меня
`)
