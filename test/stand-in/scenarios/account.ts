import type { Scenario } from '../scenario.ts'
import { thisMonth } from '../this-month.ts'
import { account, editProfile, fromBuyer, fromSeller, gigs, order, orderChat, thread } from './places.ts'

const memberSince = thisMonth(Date.now())

/** The seller's own account and session. */
export const accounts: readonly Scenario[] = [
  { name: 'signed-out', cause: 'signed-out', variant: 'present', path: thread, world: { viewer: { signedIn: false } }, note: 'The inbox leads to the login page; the login cookie is gone.' },
  { name: 'signed-out/home', cause: 'signed-out', variant: 'present', path: '/', world: { viewer: { signedIn: false } }, note: '"Sign in" and "Join" in the header; the login cookie is gone.' },
  { name: 'signed-out/cookie-gone', cause: 'signed-out', variant: 'present', path: thread, world: { viewer: { loginCookie: 'gone' } }, note: 'The page shows a signed-in inbox, the cookie is gone: they disagree, so possible and at-risk only.' },
  { name: 'signed-out/cookie-expired', cause: 'signed-out', variant: 'present', path: thread, world: { viewer: { loginCookie: 'lapsing' } }, note: 'The cookie ends two seconds after the page has loaded; Firefox still lists it then.' },
  { name: 'signed-out/send-refused', cause: 'signed-out', variant: 'present', path: thread, world: { viewer: { loginCookie: 'gone' } }, act: { type: 'Good morning!', send: true }, note: 'The cookie is gone and the send is answered with 401.' },
  { name: 'signed-out/opposite', cause: 'signed-out', variant: 'opposite', path: thread, world: { thread: { messages: [fromBuyer('The site says "Sign in" all the time, did it log out for you too?')] } }, note: 'Signed in; "Sign in" stands in a message.' },
  { name: 'signed-out/opposite-partitioned', cause: 'signed-out', variant: 'opposite', path: thread, world: { viewer: { loginCookie: 'partitioned' } }, note: 'The login cookie is a partitioned one.' },
  { name: 'signed-out/blind', cause: 'signed-out', variant: 'blind', path: thread, world: { page: { layout: 'unknown' } }, browser: 'access-withheld', note: 'The page cannot be read and cookies cannot be looked at.' },

  { name: 'account-restricted', cause: 'account-restricted', variant: 'present', path: thread, world: { viewer: { restricted: true, banners: ['restricted'] } }, sellerSays: 'yes', note: "The notice in the e-mail's words, message boxes greyed out." },
  { name: 'account-restricted/2023', cause: 'account-restricted', variant: 'present', path: thread, world: { generation: '2023', viewer: { restricted: true, banners: ['restricted'] } }, sellerSays: 'yes', note: 'The same on the page of 2023.' },
  { name: 'account-restricted/under-review', cause: 'account-restricted', variant: 'present', path: thread, world: { viewer: { restricted: true, banners: ['under-review'] } }, sellerSays: 'yes', note: 'Under review; the wording is invented.' },
  { name: 'account-restricted/order', cause: 'account-restricted', variant: 'present', path: orderChat, world: { viewer: { restricted: true, banners: ['restricted'] }, thread: { orders: [order] } }, sellerSays: 'yes', note: 'On an order page: the chat works, so never blocked.' },
  { name: 'account-restricted/opposite', cause: 'account-restricted', variant: 'opposite', path: thread, world: { composer: { termsWarning: 'always' }, thread: { messages: [fromBuyer('My own account was restricted last year, so I am careful.')] } }, note: 'The terms reminder says "may get your account restricted"; the buyer talks of a restriction.' },
  { name: 'account-restricted/blind', cause: 'account-restricted', variant: 'blind', path: thread, world: { viewer: { restricted: true, banners: ['restricted'] }, page: { language: 'de' } }, sellerSays: 'unknown', note: 'The notice in German above a greyed-out message box.' },

  { name: 'policy-warning', cause: 'policy-warning', variant: 'present', path: thread, world: { viewer: { banners: ['policy-warning'], warnings: ['Contact details shared, Oct 2026'] } }, sellerSays: 'yes', note: 'A banner; the wording is invented.' },
  { name: 'policy-warning/account', answers: [{ match: '/assets/*.css', answer: { delayMs: 1000 } }], cause: 'policy-warning', variant: 'present', path: thread, visitFirst: [account], world: { viewer: { warnings: ['Violation of our Terms of Service: contact details shared'] } }, sellerSays: 'yes', note: "The account's page lists a warning; its style sheet comes late." },
  { name: 'policy-warning/opposite', cause: 'policy-warning', variant: 'opposite', path: thread, visitFirst: [account], world: { thread: { messages: [fromBuyer('Careful: I got a warning for violating the Terms of Service.')] } }, sellerSays: 'no', note: "The account's page lists none; a warning stands in a message." },
  { name: 'policy-warning/blind', cause: 'policy-warning', variant: 'blind', path: thread, world: { viewer: { banners: ['policy-warning'] }, page: { language: 'fr' } }, sellerSays: 'unknown', note: 'The banner in French.' },

  { name: 'email-unverified', cause: 'email-unverified', variant: 'present', path: thread, world: { viewer: { banners: ['email-unverified'], verified: { email: false } } }, sellerSays: 'no', note: 'A banner asks; reported only, so it changes no verdict.' },
  { name: 'email-unverified/opposite', cause: 'email-unverified', variant: 'opposite', path: thread, visitFirst: [account], world: { thread: { messages: [fromBuyer('Please verify your email address, mine bounced.')] } }, sellerSays: 'yes', note: 'Verified; the words stand in a message.' },
  { name: 'email-unverified/blind', cause: 'email-unverified', variant: 'blind', path: thread, world: { viewer: { banners: ['email-unverified'], verified: { email: false } }, page: { language: 'es' } }, sellerSays: 'unknown', note: 'The banner in Spanish.' },

  { name: 'id-verification-pending', cause: 'id-verification-pending', variant: 'present', path: thread, world: { viewer: { banners: ['identity-open'], verified: { identity: false } } }, sellerSays: 'yes', note: 'A banner asks; the wording is invented.' },
  { name: 'id-verification-pending/opposite', cause: 'id-verification-pending', variant: 'opposite', path: thread, visitFirst: [account], world: { thread: { messages: [fromBuyer('Fiverr wants me to verify my identity. You too?')] } }, sellerSays: 'no', note: 'Verified; the words stand in a message.' },
  { name: 'id-verification-pending/blind', cause: 'id-verification-pending', variant: 'blind', path: thread, world: { viewer: { banners: ['identity-open'], verified: { identity: false } }, page: { language: 'de' } }, sellerSays: 'unknown', note: 'The banner in German.' },

  { name: 'phone-unverified', cause: 'phone-unverified', variant: 'present', path: thread, world: { viewer: { banners: ['phone-unverified'], verified: { phone: false } } }, sellerSays: 'yes', note: 'A banner asks; the wording is invented.' },
  { name: 'phone-unverified/opposite', cause: 'phone-unverified', variant: 'opposite', path: thread, visitFirst: [account], world: { thread: { messages: [fromSeller('I still have to verify my phone number with my bank.')] } }, sellerSays: 'no', note: 'Verified; the words stand in a message.' },
  { name: 'phone-unverified/blind', cause: 'phone-unverified', variant: 'blind', path: thread, world: { viewer: { banners: ['phone-unverified'], verified: { phone: false } }, page: { language: 'de' } }, sellerSays: 'unknown', note: 'The banner in German.' },

  { name: 'profile-incomplete', cause: 'profile-incomplete', variant: 'present', path: thread, visitFirst: [editProfile], world: { viewer: { profileMissing: ['Description', 'Profile picture'] } }, sellerSays: 'yes', note: 'The profile editor lists what is missing; its markup is invented.' },
  { name: 'profile-incomplete/opposite', cause: 'profile-incomplete', variant: 'opposite', path: thread, visitFirst: [editProfile], world: {}, sellerSays: 'no', note: 'The profile editor lists nothing.' },
  { name: 'profile-incomplete/blind', cause: 'profile-incomplete', variant: 'blind', path: thread, world: {}, sellerSays: 'unknown', note: 'The profile was never opened.' },

  { name: 'new-account-limit', cause: 'new-account-limit', variant: 'present', path: thread, visitFirst: ['/sam_designs'], world: { viewer: { memberSince, level: 'New seller' } }, sellerSays: 'yes', note: 'A profile of this month.' },
  { name: 'new-account-limit/opposite', cause: 'new-account-limit', variant: 'opposite', path: thread, visitFirst: ['/sam_designs'], world: { other: { memberSince } }, sellerSays: 'no', note: "The seller's account is old, the buyer's is new." },
  { name: 'new-account-limit/blind', cause: 'new-account-limit', variant: 'blind', path: thread, world: { viewer: { memberSince } }, sellerSays: 'unknown', note: 'The profile was never opened.' },

  { name: 'gig-inactive', cause: 'gig-inactive', variant: 'present', path: thread, visitFirst: [gigs], world: { viewer: { gigs: [{ title: 'I will design a minimalist logo', slug: 'design-a-minimalist-logo', state: 'paused' }] } }, sellerSays: 'no', note: 'The list of active gigs is open and empty.' },
  { name: 'gig-inactive/opposite', cause: 'gig-inactive', variant: 'opposite', path: thread, visitFirst: [gigs], world: {}, sellerSays: 'yes', note: 'Two active gigs.' },
  { name: 'gig-inactive/blind', cause: 'gig-inactive', variant: 'blind', path: thread, world: { viewer: { gigs: [] } }, sellerSays: 'unknown', note: 'The list of gigs was never opened.' },
]
