import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { type Answer, type answerBook, pause } from './answers.ts'
import { type Arrival, describe } from './arrival.ts'
import type { Certificate } from './certificate.ts'
import { cookiesTooLarge, pageCookies } from './cookies.ts'
import type { Live } from './live.ts'
import { type Reply, text } from './reply.ts'
import { respond } from './router.ts'
import { refusalBody } from './send.ts'
import { takeSocket } from './socket.ts'

export interface Served {
  readonly live: Live
  readonly answers: ReturnType<typeof answerBook>
  readonly arrivals: Arrival[]
}

async function arrivalOf(request: IncomingMessage): Promise<Arrival> {
  const chunks: Buffer[] = []
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk)
  return describe(request, Buffer.concat(chunks).toString())
}

function altered(usual: Reply, answer: Answer, arrival: Arrival): Reply {
  const headers = { ...usual.headers, ...answer.headers }
  if (answer.status === undefined) return { ...usual, headers, body: answer.body ?? usual.body }
  const fallback = arrival.kind === 'send' ? refusalBody(answer.status) : `<!doctype html><title>${answer.status}</title><h1>${answer.status}</h1>`
  const type = arrival.kind === 'send' ? 'application/json' : 'text/html; charset=utf-8'
  return { status: answer.status, headers: { 'content-type': type, ...answer.headers }, body: answer.body ?? fallback }
}

async function serve(request: IncomingMessage, response: ServerResponse, { live, answers, arrivals }: Served): Promise<void> {
  const arrival = await arrivalOf(request)
  arrivals.push(arrival)
  const answer = answers.take(arrival)
  if (answer.delayMs) await pause(answer.delayMs)
  if (answer.hang) {
    arrival.outcome = 'hung'
    return
  }
  if (answer.reset) {
    arrival.outcome = 'reset'
    request.socket.destroy()
    return
  }
  const replaced = answer.status !== undefined && answer.status !== 200
  const usual = cookiesTooLarge(arrival) ? text('Request Header Or Cookie Too Large', 'text/html', 431) : replaced ? text('') : respond(arrival, live)
  if (usual === 'never') {
    arrival.outcome = 'hung'
    return
  }
  const reply = altered(usual, answer, arrival)
  arrival.outcome = reply.status
  const cookies = arrival.kind === 'page' || arrival.kind === 'login' ? pageCookies(live.world, arrival) : []
  response.writeHead(reply.status, {
    'cache-control': 'no-store',
    // One request per connection: a browser repeats by itself what fails on a connection used before.
    connection: 'close',
    ...reply.headers,
    ...(cookies.length > 0 ? { 'set-cookie': [...cookies] } : {}),
  })
  response.end(reply.body)
}

/** The site itself: a TLS server that is not listening yet. */
export function makeSite(certificate: Certificate, served: Served): Server {
  const server = createServer({ key: certificate.key, cert: certificate.cert, maxHeaderSize: 65_536 }, (request, response) => {
    serve(request, response, served).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(String(error))
    })
  })
  server.on('upgrade', (request, socket) => takeSocket(request, socket, served))
  return server
}
