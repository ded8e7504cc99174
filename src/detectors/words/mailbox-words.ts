import { wordSet } from './word-set.ts'

/** What shared mailboxes are called. */
export const deskWords = wordSet('en info hello hallo hola contact kontakt contacto contato admin support sales office team studio hi hey mail work jobs job booking bookings orders order help desk service billing projects press design art shop me web business music media video photo agency')

/** What may stand before such a mailbox: writing there, or saying that it is one. One language a line. */
export const beforeDesk = wordSet(`
en write email mail to is at reach send contact
es es escribe
fr est
de ist an schreib
`)

/** Words that tell which part of an address comes. */
export const partWords = wordSet('en user username name named box mailbox account registered login id nick handle half part front before after follows followed ends starts begins ending starting first second left right side plus add put glue join attach goes comes behind preceded sign')

/** Words that may stand beside those. */
export const besidePart = wordSet('en the a is i am as my of it its and with in on at to by then just that s m under for same please this you your u me put get here there')

/** Words between the parts of an address that is spelled out part by part. */
export const spellingWords = wordSet('en name username user id login provider host domain server ending end tld extension then the sign symbol at dot point first second third last part followed by comes with and its it s is my after finally next plus address email mail service suffix gap space nospace no spaces line row piece half word step write put type add insert enter')

/** Those of them that say that an address is being told in parts. */
export const tellingWords = wordSet('en then part sign symbol provider host domain server ending end tld extension followed comes finally suffix service gap space spaces line piece half step')

/** Shared mailboxes that are no places: with the dots of the host in words they need nothing before them. */
export const openDesks = wordSet('en info hello hallo hola contact kontakt contacto contato admin support sales billing jobs booking bookings help hi mail')

/** What can be seen at an address: "clients at example.com" is no mailbox. */
export const shownAt = wordSet('en clients client samples sample reviews review testimonials projects portfolio portfolios examples example gallery catalogue catalog studies work works shop store prices products everything more something items photos pictures demos demo')

/** Said of the words of a name that are to be written as one. One language a line. */
export const togetherWords = wordSet(`
en together joined nospace nospaces
es junto juntos pegado
pt junto
fr attache colle
de zusammen zusammengeschrieben
it attaccato unito
nl aan-elkaar
ru слитно вместе
`)
