import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { pause } from './answers.ts'
import { describe } from './arrival.ts'
import { acceptSend, refusalBody } from './send.ts'
import type { Served } from './server.ts'

const textFrame = (text: string): Buffer => {
  const content = Buffer.from(text)
  const head = content.length < 126 ? Buffer.from([0x81, content.length]) : Buffer.from([0x81, 126, content.length >> 8, content.length & 255])
  return Buffer.concat([head, content])
}

/** The first whole text frame in what came from a browser (always masked), and the rest. `text` is `null` for other frames. */
function readFrame(bytes: Buffer): { readonly text: string | null; readonly close: boolean; readonly rest: Buffer } | null {
  if (bytes.length < 2) return null
  const opcode = bytes.readUInt8(0) & 15
  const short = bytes.readUInt8(1) & 127
  const start = short === 126 ? 4 : 2
  if (bytes.length < start + 4) return null
  const length = short === 126 ? bytes.readUInt16BE(2) : short
  const end = start + 4 + length
  if (bytes.length < end) return null
  const mask = bytes.subarray(start, start + 4)
  const content = Buffer.from(bytes.subarray(start + 4, end).map((byte, index) => byte ^ (mask[index % 4] ?? 0)))
  return { text: opcode === 1 ? content.toString() : null, close: opcode === 8, rest: bytes.subarray(end) }
}

async function answerSend(frame: string, request: IncomingMessage, socket: Duplex, { live, answers, arrivals }: Served): Promise<void> {
  const { id, path, token, body } = JSON.parse(frame) as Readonly<Record<string, string>>
  const arrival = { ...describe(request, body ?? ''), kind: 'send' as const, method: 'SOCKET', path: path ?? '' }
  arrivals.push(arrival)
  const answer = answers.take(arrival)
  if (answer.delayMs) await pause(answer.delayMs)
  if (answer.reset) return void socket.destroy()
  if (answer.hang) return
  const reply = answer.status === undefined ? acceptSend(arrival, live, token) : { status: answer.status, body: answer.body ?? refusalBody(answer.status) }
  arrival.outcome = reply.status
  socket.write(textFrame(JSON.stringify({ id, status: reply.status, body: String(reply.body) })))
}

/** A socket that takes messages: the handshake, text frames up to 64 kB, and no more of the protocol. */
export function takeSocket(request: IncomingMessage, socket: Duplex, served: Served): void {
  const arrival = describe(request, '')
  served.arrivals.push(arrival)
  const answer = served.answers.take(arrival)
  socket.on('error', () => socket.destroy())
  if (answer.hang) return
  if (answer.reset || arrival.kind !== 'socket') return void socket.destroy()
  if (answer.status !== undefined) return void socket.end(`HTTP/1.1 ${answer.status} Refused\r\nconnection: close\r\n\r\n`)
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`)
  arrival.outcome = 101
  let waiting: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk])
    for (let frame = readFrame(waiting); frame; frame = readFrame(waiting)) {
      waiting = frame.rest
      if (frame.close) return void socket.end()
      if (frame.text !== null) answerSend(frame.text, request, socket, served).catch(() => socket.destroy())
    }
  })
}
