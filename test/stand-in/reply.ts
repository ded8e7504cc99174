/** An answer to a request, ready to go out. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

export const html = (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
})

export const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
})

export const text = (body: string, type = 'text/plain', status = 200): Reply => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8` },
  body,
})

export const redirect = (to: string): Reply => ({ status: 302, headers: { location: to }, body: '' })
