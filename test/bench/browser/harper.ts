import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'

const folder = dirname(fileURLToPath(import.meta.resolve('harper.js')))

/** Gives Harper's files to pages on this machine until it is closed. */
export async function serveHarper(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    readFile(join(folder, basename(request.url ?? ''))).then((file) => {
      response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*', 'access-control-allow-private-network': 'true' })
      response.end(file)
    }, () => response.writeHead(404).end())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

/** Has Harper look at the text of the box at every key, as a page would that checks grammar without a worker. Words of the page's own: what bundles this file rewrites imports. */
export const lintWithHarper = async (page: Page, url: string): Promise<void> => {
  await page.evaluate(`(async () => {
    const { LocalLinter } = await import('${url}index.js')
    const { slimBinaryInlined } = await import('${url}slimBinaryInlined.js')
    const linter = new LocalLinter({ binary: slimBinaryInlined })
    await linter.setup()
    await linter.lint('An first look, so that all of it is loaded.')
    addEventListener('input', ({ target }) => { if (target.value) void linter.lint(target.value) }, true)
  })()`)
}
