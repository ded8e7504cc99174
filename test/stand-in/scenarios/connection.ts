import type { Scenario } from '../scenario.ts'
import { fromBuyer, thread } from './places.ts'

const send = { type: 'Good morning, here is the plan.', send: true } as const
const silent = [{ match: 'robots', answer: { hang: true } }, { match: 'favicon', answer: { hang: true } }] as const

/** Between the browser and Fiverr. */
export const connection: readonly Scenario[] = [
  { name: 'offline', cause: 'offline', variant: 'present', path: thread, world: {}, network: 'offline', note: 'The network goes once the page is open.' },
  { name: 'offline/opposite', cause: 'offline', variant: 'opposite', path: thread, world: {}, answers: [{ match: 'send', answer: { reset: true } }], act: send, note: 'Online; one send is dropped.' },
  { name: 'offline/blind', cause: 'offline', variant: 'blind', path: thread, world: {}, answers: silent, browser: 'access-withheld', note: 'Nothing answers and nothing may be looked at.' },

  { name: 'connection-unstable', cause: 'connection-unstable', variant: 'present', path: thread, world: {}, answers: [{ match: 'send', answer: { reset: true } }, { match: 'robots', answer: { delayMs: 4000 } }, { match: 'api', answer: { delayMs: 1500 } }], act: { ...send, repeat: 3 }, note: 'Slow answers and three dropped sends.' },
  { name: 'connection-unstable/opposite', cause: 'connection-unstable', variant: 'opposite', path: thread, world: {}, answers: [{ match: 'send', answer: { delayMs: 900, times: 1 } }], act: send, note: 'One slow answer that arrives.' },
  { name: 'connection-unstable/blind', cause: 'connection-unstable', variant: 'blind', path: thread, world: {}, answers: silent, browser: 'access-withheld', note: 'Requests may not be looked at, the probe is never answered.' },

  { name: 'network-blocks-fiverr', cause: 'network-blocks-fiverr', variant: 'present', path: thread, world: {}, network: 'dns-fails', note: "The name can't be resolved any more." },
  { name: 'network-blocks-fiverr/refused', cause: 'network-blocks-fiverr', variant: 'present', path: thread, world: {}, network: 'connection-refused', note: 'The connection is refused.' },
  { name: 'network-blocks-fiverr/tls', cause: 'network-blocks-fiverr', variant: 'present', path: thread, world: {}, network: 'tls-bad', note: 'The certificate is not trusted.' },
  { name: 'network-blocks-fiverr/proxy', cause: 'network-blocks-fiverr', variant: 'present', path: thread, world: {}, network: 'proxy-dead', note: 'The proxy does not answer.' },
  { name: 'network-blocks-fiverr/opposite', cause: 'network-blocks-fiverr', variant: 'opposite', path: thread, world: {}, answers: [{ match: 'send', answer: { status: 503 } }, { match: 'robots', answer: { status: 503 } }], act: send, note: 'Fiverr can be reached; it answers 503.' },
  { name: 'network-blocks-fiverr/blind', cause: 'network-blocks-fiverr', variant: 'blind', path: thread, world: {}, answers: silent, browser: 'access-withheld', note: 'The probe is never answered.' },

  { name: 'fiverr-down', cause: 'fiverr-down', variant: 'present', path: thread, world: {}, answers: [{ match: 'send', answer: { status: 503 } }, { match: 'robots', answer: { status: 503 } }], act: send, note: 'Send and probe answer 503.' },
  { name: 'fiverr-down/thread', cause: 'fiverr-down', variant: 'present', path: thread, world: {}, answers: [{ match: 'api', answer: { status: 503 } }, { match: 'robots', answer: { status: 503 } }], note: 'Endpoints and probe answer 503: the thread fails to load.' },
  { name: 'fiverr-down/page', cause: 'fiverr-down', variant: 'present', path: thread, world: {}, answers: [{ match: '*', answer: { status: 502 } }], note: 'Everything answers 502.' },
  { name: 'fiverr-down/send', cause: 'fiverr-down', variant: 'present', path: thread, world: {}, answers: [{ match: 'send', answer: { status: 500 } }], act: send, note: 'Only sends answer 500.' },
  { name: 'fiverr-down/opposite', cause: 'fiverr-down', variant: 'opposite', path: thread, world: {}, answers: [{ match: 'telemetry', answer: { status: 503 } }, { match: 'presence', answer: { status: 503 } }], act: send, note: 'Only telemetry answers 503; the send arrives.' },
  { name: 'fiverr-down/blind', cause: 'fiverr-down', variant: 'blind', path: thread, world: {}, answers: silent, browser: 'access-withheld', note: 'The probe is never answered.' },

  { name: 'bot-check', cause: 'bot-check', variant: 'present', path: thread, world: { page: { botWall: 'press-and-hold' } }, note: 'The wall with its code, status 403.' },
  { name: 'bot-check/older', cause: 'bot-check', variant: 'present', path: thread, world: { page: { botWall: 'older' } }, note: 'The wall of 2020-21.' },
  { name: 'bot-check/german', cause: 'bot-check', variant: 'present', path: thread, world: { page: { botWall: 'press-and-hold', language: 'de' } }, note: 'The wall in German: its ids and its code stay.' },
  { name: 'bot-check/opposite', cause: 'bot-check', variant: 'opposite', path: thread, world: { thread: { messages: [fromBuyer('Fiverr says "It needs a human touch", ERRCODE PXCR10002539. What is that?')] } }, note: "The wall's words stand in a message." },
  { name: 'bot-check/opposite-probe', cause: 'bot-check', variant: 'opposite', path: thread, world: {}, answers: [{ match: 'robots', answer: { status: 403 } }, { match: 'favicon', answer: { status: 403 } }], note: 'The probe alone gets 403; the page works.' },
  { name: 'bot-check/blind', cause: 'bot-check', variant: 'blind', path: thread, world: { page: { botWall: 'unfamiliar' } }, browser: 'access-withheld', note: 'A 403 page that nobody knows.' },

  { name: 'rate-limited', cause: 'rate-limited', variant: 'present', path: thread, world: {}, answers: [{ match: 'send', answer: { status: 429, headers: { 'retry-after': '30' } } }], act: send, note: 'The send answers 429.' },
  { name: 'rate-limited/burst', cause: 'rate-limited', variant: 'present', path: thread, world: {}, answers: [{ match: 'send', answer: { status: 403 } }, { match: '/inbox/counters', answer: { status: 403 } }], act: { ...send, repeat: 5 }, note: 'Five sends answer 403 within seconds.' },
  { name: 'rate-limited/opposite', cause: 'rate-limited', variant: 'opposite', path: thread, world: {}, answers: [{ match: 'send', answer: { status: 429, times: 1 } }], act: { ...send, repeat: 2 }, note: 'One 429, then the next send arrives.' },
  { name: 'rate-limited/blind', cause: 'rate-limited', variant: 'blind', path: thread, world: { composer: { transport: 'socket' } }, answers: [{ match: 'send', answer: { status: 429 } }], act: send, note: 'The send goes over a socket: its answer cannot be seen, the page marks it as failed.' },

  { name: 'blocked-by-extension', cause: 'blocked-by-extension', variant: 'present', path: thread, world: {}, browser: 'blocking-extension', act: send, note: 'A second extension blocks the sends.' },
  { name: 'blocked-by-extension/opposite', cause: 'blocked-by-extension', variant: 'opposite', path: thread, world: {}, answers: [{ match: 'send', answer: { reset: true } }], act: send, note: 'The send is dropped by the server, not by an extension.' },
  { name: 'blocked-by-extension/blind', cause: 'blocked-by-extension', variant: 'blind', path: thread, world: {}, browser: 'access-withheld', act: send, note: 'Requests may not be looked at.' },

  { name: 'cookies-blocked', cause: 'cookies-blocked', variant: 'present', path: thread, world: { viewer: { cookieMustReturn: true } }, browser: 'cookies-blocked', note: 'The browser refuses the cookies, so the login never holds.' },
  { name: 'cookies-blocked/opposite', cause: 'cookies-blocked', variant: 'opposite', path: thread, world: { viewer: { cookieMustReturn: true } }, note: 'The cookies come back.' },
  { name: 'cookies-blocked/blind', cause: 'cookies-blocked', variant: 'blind', path: thread, world: {}, browser: 'access-withheld', note: 'Cookies cannot be looked at.' },

  { name: 'stale-site-data', cause: 'stale-site-data', variant: 'present', path: thread, world: {}, answers: [{ match: 'send', answer: { status: 401 } }], act: send, note: 'The send answers 401 although the login cookie is there.' },
  { name: 'stale-site-data/bad-request', cause: 'stale-site-data', variant: 'present', path: thread, world: {}, answers: [{ match: 'send', answer: { status: 431 } }], act: send, note: 'The send answers 431.' },
  { name: 'stale-site-data/cookie-header', cause: 'stale-site-data', variant: 'present', path: thread, visitFirst: ['/'], world: { viewer: { oversizedCookies: true } }, note: 'Leftover cookies make every request too large: 431 for the page itself.' },
  { name: 'stale-site-data/worker', cause: 'stale-site-data', variant: 'present', path: thread, world: { composer: { transport: 'outdated-worker' } }, act: send, note: 'An old service worker of the site spoils the token: 403 until it is cleared.' },
  { name: 'stale-site-data/opposite', cause: 'stale-site-data', variant: 'opposite', path: thread, world: { composer: { transport: 'worker' } }, act: send, note: 'A service worker that works.' },
  { name: 'stale-site-data/blind', cause: 'stale-site-data', variant: 'blind', path: thread, world: {}, answers: [{ match: 'send', answer: { status: 401 } }], browser: 'access-withheld', act: send, note: 'Neither cookies nor requests may be looked at.' },

  { name: 'browser-outdated', cause: 'browser-outdated', variant: 'present', path: thread, world: {}, browser: 'old-version', note: 'The browser says that it is years old.' },
  { name: 'browser-outdated/opposite', cause: 'browser-outdated', variant: 'opposite', path: thread, world: { thread: { messages: [fromBuyer('It says that my browser is outdated.')] } }, note: 'A current browser.' },
  { name: 'browser-outdated/blind', cause: 'browser-outdated', variant: 'blind', path: thread, world: {}, browser: 'unnamed-version', note: 'The browser does not say which version it is.' },

  { name: 'send-refused', cause: 'send-refused', variant: 'present', path: thread, world: {}, answers: [{ match: 'send', answer: { status: 422 } }], act: send, note: 'The send answers 422; the session is valid.' },
  { name: 'send-refused/forbidden', cause: 'send-refused', variant: 'present', path: thread, world: { generation: '2023' }, answers: [{ match: 'send', answer: { status: 403 } }], act: send, note: 'The send answers 403 on the page of 2023.' },
  { name: 'send-refused/pro', cause: 'send-refused', variant: 'present', path: thread, host: 'pro.fiverr.com', world: { generation: 'pro' }, answers: [{ match: 'send', answer: { status: 403 } }], act: send, note: 'The same on the Pro site.' },
  { name: 'send-refused/worker', cause: 'send-refused', variant: 'present', path: thread, world: { composer: { transport: 'worker' } }, answers: [{ match: 'send', answer: { status: 422 } }], act: send, note: "The page's service worker sends it: the request belongs to no tab." },
  { name: 'send-refused/marked', cause: 'send-refused', variant: 'present', path: thread, world: { thread: { messages: [fromBuyer('Are you there?'), { from: 'seller', text: 'Yes!', minutesAgo: 5, state: 'failed' }] } }, note: 'The page marks the last message as failed, no answer was seen: likely, at-risk.' },
  { name: 'send-refused/socket', cause: 'send-refused', variant: 'present', path: thread, world: { composer: { transport: 'socket' } }, answers: [{ match: 'send', answer: { status: 403 } }], act: send, note: 'Over a socket; only the page says that it failed.' },
  { name: 'send-refused/opposite', cause: 'send-refused', variant: 'opposite', path: thread, world: {}, answers: [{ match: 'send', answer: { status: 422, times: 1 } }], act: { ...send, repeat: 2 }, note: 'Refused once, then the next one arrives.' },
  { name: 'send-refused/opposite-older', cause: 'send-refused', variant: 'opposite', path: thread, world: { thread: { messages: [fromBuyer('Are you there?', 300), { from: 'seller', text: 'Yes!', minutesAgo: 250, state: 'failed' }, { from: 'seller', text: 'Yes, I am here.', minutesAgo: 200 }, fromBuyer('Great!')] } }, note: 'An older message failed; later ones arrived.' },
  { name: 'send-refused/blind', cause: 'send-refused', variant: 'blind', path: thread, world: { composer: { transport: 'socket' }, page: { layout: 'unknown', language: 'de' } }, answers: [{ match: 'send', answer: { status: 403 } }], act: send, note: 'Over a socket, on a page that cannot be read.' },

  { name: 'page-stale', cause: 'page-stale', variant: 'present', path: thread, world: {}, answers: [{ match: '/inbox/contacts/*', answer: { status: 500, times: 1 } }], note: '"Something went wrong" in place of the thread; the next look works.' },
  { name: 'page-stale/opposite-updated', cause: 'page-stale', variant: 'opposite', path: thread, world: {}, browser: 'extension-updated', note: 'The extension is updated while the page is open: its new script answers, nothing needs a reload.' },
  { name: 'page-stale/token', cause: 'page-stale', variant: 'present', path: thread, world: { page: { outdatedToken: true } }, act: send, note: "The page slept too long: its token no longer fits and the send answers 403." },
  { name: 'page-stale/opposite', cause: 'page-stale', variant: 'opposite', path: thread, world: { thread: { messages: [fromBuyer('Something went wrong when I paid, so I reloaded the page.')] } }, note: 'The words stand in a message.' },
  { name: 'page-stale/blind', cause: 'page-stale', variant: 'blind', path: thread, world: { page: { language: 'de' } }, answers: [{ match: '/inbox/contacts/*', answer: { status: 500 } }], note: '"Something went wrong" in German.' },
]
