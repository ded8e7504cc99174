import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { StandIn } from './index.ts'
import { panel } from './panel.ts'
import { html, json, type Reply } from './reply.ts'
import { scenarios } from './scenarios.ts'

async function bodyOf(request: IncomingMessage): Promise<Record<string, never>> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body === '' ? {} : JSON.parse(body)
}

async function act(request: IncomingMessage, standIn: StandIn): Promise<Reply> {
  const path = (request.url ?? '/').split('?')[0]
  switch (`${request.method} ${path}`) {
    case 'GET /': return html(panel(scenarios, standIn.port))
    case 'GET /scenarios': return json(scenarios)
    case 'GET /requests': return json(standIn.requests)
    case 'GET /world': return json(standIn.world)
    case 'POST /scenario': return json(standIn.setScenario((await bodyOf(request)).name ?? ''))
    case 'POST /set': {
      standIn.set(await bodyOf(request))
      return json(standIn.world)
    }
    case 'POST /answer': {
      const { match, ...answer } = await bodyOf(request)
      standIn.answer(match ?? '', answer)
      return json({ match, answer })
    }
    case 'POST /fault': {
      const { fault } = await bodyOf(request)
      if (fault !== 'none' && fault !== 'refused' && fault !== 'tls') return json({ error: 'fault is none, refused or tls' }, 400)
      await standIn.setFault(fault)
      return json({ fault })
    }
    case 'POST /clear': {
      standIn.clear()
      return json({})
    }
    default: return json({ error: 'GET /scenarios /requests /world, POST /scenario /set /answer /fault /clear' }, 404)
  }
}

/** The control address. It takes only JSON from this machine, so that no page can drive it. */
export async function openControl(standIn: StandIn): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const asked = request.method === 'POST' && request.headers['content-type'] !== 'application/json' ? Promise.resolve(json({ error: 'JSON only' }, 415)) : act(request, standIn)
    asked.catch((error: unknown) => json({ error: String(error) }, 400)).then(({ status, headers, body }) => {
      response.writeHead(status, headers)
      response.end(body)
    }, () => response.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
