// A service worker of the page's own: it forwards what is sent. The outdated one spoils the token on the way.
const outdated = self.location.search === '?outdated'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'POST' || !event.request.url.endsWith('/messages')) return
  if (!outdated) return event.respondWith(fetch(event.request))
  const headers = new Headers(event.request.headers)
  headers.set('X-CSRF-Token', 'outdated')
  event.respondWith(event.request.text().then((body) => fetch(event.request.url, { method: 'POST', headers, body })))
})
