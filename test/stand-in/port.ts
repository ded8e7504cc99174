import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

/** What is wrong between browser and server: nothing listens, or what listens speaks no TLS. */
export type Fault = 'none' | 'refused' | 'tls'

export interface Port {
  readonly number: number
  /** Takes effect for the next connection; the open ones end. */
  setFault(fault: Fault): Promise<void>
  close(): Promise<void>
}

/** A loopback port of the system's choice, on which the site can be taken away and put back while pages are open. */
export async function openPort(site: Server): Promise<Port> {
  const sockets = new Set<Socket>()
  const garbled = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  for (const server of [site, garbled]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
    })
  }

  let listening: Server | null = null
  const listen = async (server: Server, port: number): Promise<void> => {
    await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done))
    listening = server
  }
  const stop = async (): Promise<void> => {
    const server = listening
    listening = null
    const stopped = new Promise<void>((done) => (server ? server.close(() => done()) : done()))
    for (const socket of sockets) socket.destroy()
    await stopped
  }

  await listen(site, 0)
  const { port } = site.address() as AddressInfo
  return {
    number: port,
    async setFault(fault) {
      await stop()
      if (fault !== 'refused') await listen(fault === 'tls' ? garbled : site, port)
    },
    close: stop,
  }
}
