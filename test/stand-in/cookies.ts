import type { Arrival } from './arrival.ts'
import type { World } from './world.ts'

const year = 31_536_000
const leftovers = Array.from({ length: 24 }, (_, index) => `experiment_${index}`)

/** A cookie with its end; `0` seconds takes it away. */
const cookie = (name: string, value: string, seconds: number, flags = 'Secure; SameSite=Lax'): string =>
  `${name}=${value}; Path=/; Max-Age=${seconds}; ${flags}`

/** The names of the cookies that came with the request. */
export function cookieNames(arrival: Arrival): readonly string[] {
  return (arrival.headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('=')[0] ?? '').filter(Boolean)
}

/** The login credential, as the world wants it. Both its plain and its partitioned form are taken away first. */
function loginCookie(world: World): readonly string[] {
  const flags = 'HttpOnly; Secure; SameSite=Lax'
  const split = 'HttpOnly; Secure; SameSite=None; Partitioned'
  const { signedIn, loginCookie: state } = world.viewer
  if (!signedIn || state === 'gone') return [cookie('hodor_creds', 'x', 0, flags), cookie('hodor_creds', 'x', 0, split)]
  if (state === 'partitioned') return [cookie('hodor_creds', 'x', 0, flags), cookie('hodor_creds', 'stand-in', year, split)]
  return [cookie('hodor_creds', 'x', 0, split), cookie('hodor_creds', 'stand-in', state === 'lapsing' ? 2 : year, flags)]
}

/** What a page sets. `was_logged_in` outlives the login. */
export function pageCookies(world: World, arrival: Arrival): readonly string[] {
  const { signedIn, username, oversizedCookies } = world.viewer
  const present = cookieNames(arrival)
  const set = [
    ...loginCookie(world),
    cookie('_fiverr_session_key', 'stand-in', year, 'HttpOnly; Secure; SameSite=Lax'),
    cookie('u_guid', 'stand-in', year),
    cookie('visited_fiverr', 'true', year),
    cookie('session_locale', 'en-US', year),
    cookie('logged_in_currency_v2', 'USD', signedIn ? year : 0),
    cookie('guest_currency', 'USD', signedIn ? 0 : year),
    cookie('was_logged_in', `1%3B${username}`, year),
  ]
  if (oversizedCookies && !present.includes('experiment_0')) for (const name of leftovers) set.push(cookie(name, 'x'.repeat(500), year))
  return set
}

/** Whether the request's cookies are more than the server reads (8 kB, as many servers have it). */
export const cookiesTooLarge = (arrival: Arrival): boolean => (arrival.headers.cookie ?? '').length > 8192
