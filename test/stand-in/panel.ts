import { kinds } from './arrival.ts'
import { markup } from './pages/markup.ts'
import type { Scenario } from './scenario.ts'

const styles = `
  body { margin: 0; font: 14px/1.5 system-ui, "DejaVu Sans", sans-serif; color: #24303c; background: #f4f6f8; display: grid; grid-template-columns: minmax(420px, 1fr) minmax(420px, 1fr); height: 100vh; }
  section { overflow-y: auto; padding: 20px 24px; } section + section { border-left: 1px solid #dde3e9; background: #fff; }
  h1 { font-size: 18px; } h2 { margin: 18px 0 4px; font-size: 14px; } p { margin: 4px 0; color: #5a6774; }
  button, select, input { font: inherit; } ul { margin: 0; padding: 0; list-style: none; } li { display: flex; gap: 10px; align-items: baseline; padding: 2px 0; }
  li button { border: 1px solid #cbd4dc; border-radius: 6px; background: #fff; cursor: pointer; white-space: nowrap; } li.chosen button { background: #2f6f9f; color: #fff; }
  small { color: #6a7785; } table { width: 100%; border-collapse: collapse; font: 12px/1.5 ui-monospace, monospace; } td { padding: 1px 10px 1px 0; vertical-align: top; white-space: nowrap; } td.long { white-space: normal; overflow-wrap: anywhere; } form { padding-bottom: 12px; } tr.send { background: #fdf6e0; }
  form { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }`

const script = `
  const post = (path, value) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) })
  const here = document.querySelector('#here')
  for (const item of document.querySelectorAll('li[data-name]')) item.querySelector('button').addEventListener('click', async () => {
    await post('/scenario', { name: item.dataset.name })
    document.querySelectorAll('li.chosen').forEach((one) => one.classList.remove('chosen'))
    item.classList.add('chosen')
    here.href = item.dataset.url
    here.textContent = item.dataset.url
    window.open(item.dataset.url, 'fiverr')
  })
  const form = document.querySelector('form')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const { match, how, delayMs } = Object.fromEntries(new FormData(form))
    const answer = how === 'reset' ? { reset: true } : how === 'hang' ? { hang: true } : how === 'usual' ? {} : { status: Number(how) }
    post('/answer', { match, ...answer, ...(delayMs ? { delayMs: Number(delayMs) } : {}) })
  })
  document.querySelector('#clear').addEventListener('click', () => post('/clear', {}))
  const log = document.querySelector('tbody')
  const look = async () => {
    const requests = await (await fetch('/requests')).json()
    log.replaceChildren(...requests.slice(-80).reverse().map(({ time, kind, method, host, path, outcome, body }) => {
      const row = document.createElement('tr')
      row.className = kind
      for (const text of [new Date(time).toLocaleTimeString('en-GB'), kind, method, outcome ?? '…', host + path + (kind === 'send' ? ' ' + body : '')]) row.insertCell().textContent = text
      row.lastElementChild.className = 'long'
      return row
    }))
  }
  setInterval(() => look().catch(() => undefined), 1000)`

const entry = (scenario: Scenario) => markup`<li data-name="${scenario.name}" data-url="https://${scenario.host ?? 'www.fiverr.com'}${scenario.path}">
  <button type="button">${scenario.name}</button><small>${scenario.note}${scenario.network !== undefined && ` [network: ${scenario.network}]`}${scenario.browser !== undefined && ` [browser: ${scenario.browser}]`}</small></li>`

/** The panel for a person: every state by cause, answers to choose, the log. Never part of the pages it steers. */
export function panel(scenarios: readonly Scenario[], port: number): string {
  const causes = new Set(scenarios.map(({ cause }) => cause))
  const lists = [...causes].map((cause) => markup`<h2>${cause ?? 'nothing wrong, or nothing to be said'}</h2><ul>${scenarios.filter((one) => one.cause === cause).map(entry)}</ul>`)
  const page = markup`<section><h1>Stand-in</h1>
    <p>TLS on 127.0.0.1:${port}. Choose a state; it opens in a tab of its own.</p><p><a id="here" target="fiverr" href="https://www.fiverr.com/inbox/maria_k">https://www.fiverr.com/inbox/maria_k</a></p>${lists}</section>
  <section><h1>Answers and log</h1><form><select name="match">${kinds.map((kind) => markup`<option>${kind}</option>`)}</select>
    <select name="how">${['usual', '400', '401', '403', '422', '429', '431', '500', '503', 'reset', 'hang'].map((how) => markup`<option>${how}</option>`)}</select>
    <input name="delayMs" type="number" min="0" placeholder="delay, ms"><button>Set</button><button type="button" id="clear">Clear everything</button></form>
    <table><tbody></tbody></table></section>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stand-in</title><style>${styles}</style><body>${page.source}<script>${script}</script></body></html>`
}
