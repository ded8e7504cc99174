import type { Scenario } from '../scenario.ts'
import type { Attachment } from '../world.ts'
import { thread } from './places.ts'

const long = 'This sentence is here to fill the message box. '.repeat(60).slice(0, 2600)
const contact = 'Sure, write me at jo.doe@mail.example.com or call +49 30 23125 012.'
const file = (scan: Attachment['scan']): Attachment => ({ name: 'logo-drafts.zip', bytes: 2_400_000, scan })

/** The message itself. */
export const drafts: readonly Scenario[] = [
  { name: 'terms-warning', cause: 'terms-warning', variant: 'present', path: thread, world: {}, act: { type: 'We could settle the payment on another day.' }, note: 'The warning appears while a word that triggers it is typed.' },
  { name: 'terms-warning/2023', cause: 'terms-warning', variant: 'present', path: thread, world: { generation: '2023', composer: { termsWarning: 'always' } }, note: 'The warning stands from the start, on the page of 2023.' },
  { name: 'terms-warning/pro', cause: 'terms-warning', variant: 'present', path: thread, host: 'pro.fiverr.com', world: { generation: 'pro', composer: { termsWarning: 'always' } }, note: 'The same on the Pro site.' },
  { name: 'terms-warning/opposite', cause: 'terms-warning', variant: 'opposite', path: thread, world: { composer: { termsWarning: 'never', draft: 'The payment is fine, thank you.' } }, note: 'Only the safety strip, which every thread has.' },
  { name: 'terms-warning/blind', cause: 'terms-warning', variant: 'blind', path: thread, world: { composer: { termsWarning: 'always' }, page: { layout: 'unknown', language: 'de' } }, note: 'The warning in German, on a page that cannot be read.' },

  { name: 'draft-contact-details', cause: 'draft-contact-details', variant: 'present', path: thread, world: { composer: { termsWarning: 'never', draft: contact } }, note: 'An e-mail address and a phone number stand in the message box.' },
  { name: 'draft-contact-details/typed', cause: 'draft-contact-details', variant: 'present', path: thread, world: { composer: { termsWarning: 'never' } }, act: { type: contact }, note: 'The same, typed.' },
  { name: 'draft-contact-details/2023', cause: 'draft-contact-details', variant: 'present', path: thread, world: { generation: '2023', composer: { termsWarning: 'never', draft: contact } }, note: 'The same on the page of 2023.' },
  { name: 'draft-contact-details/with-warning', cause: 'draft-contact-details', variant: 'present', path: thread, world: { composer: { draft: contact, termsWarning: 'always' } }, note: 'The same, with Fiverr warning as well.' },
  { name: 'draft-contact-details/pro', cause: 'draft-contact-details', variant: 'present', path: thread, host: 'pro.fiverr.com', world: { generation: 'pro', composer: { termsWarning: 'never', draft: `Two lines:\n${contact}` } }, note: 'The same in two lines of the rich-text box.' },
  { name: 'draft-contact-details/contact-window', cause: 'draft-contact-details', variant: 'present', path: '/maria_k', world: { composer: { termsWarning: 'never', draft: contact } }, act: { open: 'contact-window' }, note: 'The same in the Contact window.' },
  { name: 'draft-contact-details/opposite', cause: 'draft-contact-details', variant: 'opposite', path: thread, world: { composer: { termsWarning: 'never', draft: 'The logo is 300x300 @ 72 dpi, file version 2.10.4, ready on 2026-12-01.' } }, note: 'Numbers and an at sign that are no contact details.' },
  { name: 'draft-contact-details/blind', cause: 'draft-contact-details', variant: 'blind', path: thread, world: { composer: { termsWarning: 'never', draft: contact }, page: { layout: 'unknown' } }, note: 'The message box cannot be recognised.' },

  { name: 'draft-too-long', cause: 'draft-too-long', variant: 'present', path: thread, world: { composer: { draft: long } }, note: '2600 characters, the counter says 2600/2500, Send is grey.' },
  { name: 'draft-too-long/2023', cause: 'draft-too-long', variant: 'present', path: thread, world: { generation: '2023', composer: { draft: long } }, note: 'The same on the page of 2023, with a red border.' },
  { name: 'draft-too-long/opposite', cause: 'draft-too-long', variant: 'opposite', path: thread, world: { composer: { draft: long.slice(0, 2499) } }, note: '2499 characters.' },
  { name: 'draft-too-long/blind', cause: 'draft-too-long', variant: 'blind', path: thread, world: { composer: { draft: long, counter: false, limit: 100_000 } }, note: 'No limit is printed and none is known.' },

  { name: 'draft-empty', cause: 'draft-empty', variant: 'present', path: thread, world: {}, note: 'The message box is empty and Send is grey: a remark, the verdict stays clear.' },
  { name: 'draft-empty/spaces', cause: 'draft-empty', variant: 'present', path: thread, world: { composer: { draft: '  \n ' } }, note: 'Only spaces.' },
  { name: 'draft-empty/pro', cause: 'draft-empty', variant: 'present', path: thread, host: 'pro.fiverr.com', world: { generation: 'pro' }, note: 'The empty rich-text box, which holds its hint and an invisible character.' },
  { name: 'draft-empty/opposite', cause: 'draft-empty', variant: 'opposite', path: thread, world: { composer: { draft: 'On my way.' } }, note: 'A sentence stands in the message box.' },
  { name: 'draft-empty/opposite-attachment', cause: 'draft-empty', variant: 'opposite', path: thread, world: { composer: { attachments: [file('clean')] } }, note: 'No text, but an attachment: Send is ready.' },
  { name: 'draft-empty/blind', cause: 'draft-empty', variant: 'blind', path: thread, world: { page: { layout: 'unknown' } }, note: 'The message box cannot be recognised.' },

  { name: 'attachment-refused', cause: 'attachment-refused', variant: 'present', path: thread, world: { composer: { draft: 'Here are the drafts.', attachments: [file('blocked')] } }, note: 'The scan blocked the file, Send is grey.' },
  { name: 'attachment-refused/2023', cause: 'attachment-refused', variant: 'present', path: thread, world: { generation: '2023', composer: { draft: 'Here are the drafts.', attachments: [file('detected')] } }, note: 'A virus was found.' },
  { name: 'attachment-refused/too-large', cause: 'attachment-refused', variant: 'present', path: thread, world: { generation: '2023', composer: { draft: 'Here are the drafts.', attachments: [{ ...file('too-large'), bytes: 2 ** 31 }] } }, note: '2 GB, over the limit of 1 GB.' },
  { name: 'attachment-refused/opposite', cause: 'attachment-refused', variant: 'opposite', path: thread, world: { composer: { draft: 'Here are the drafts.', attachments: [file('clean')] } }, note: 'The scan found nothing.' },
  { name: 'attachment-refused/opposite-scanning', cause: 'attachment-refused', variant: 'opposite', path: thread, world: { composer: { draft: 'Here are the drafts.', attachments: [file('scanning')] } }, note: 'The scan is still running.' },
  { name: 'attachment-refused/blind', cause: 'attachment-refused', variant: 'blind', path: thread, world: { composer: { draft: 'Here are the drafts.', attachments: [file('blocked')] }, page: { layout: 'unknown', language: 'de' } }, note: 'A page that cannot be read.' },
]
