import { request } from 'node:https'

export interface Asked {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

interface Question {
  readonly method?: string
  readonly host?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** One request to the stand-in without a browser. Rejects when the connection ends without an answer. */
export function ask(port: number, path: string, { method = 'GET', host = 'www.fiverr.com', headers = {}, body }: Question = {}): Promise<Asked> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, method, servername: host, headers: { host, ...headers }, rejectUnauthorized: false }, (response) => {
      let text = ''
      response.on('data', (chunk) => { text += String(chunk) })
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    asked.on('error', fail)
    asked.end(body)
  })
}
