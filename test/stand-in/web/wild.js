import { pageBody, state } from './page-state.js'

/** Changes to the built-ins that real pages carry: polyfills gone wrong, traps against scripts. */
function poison() {
  Element.prototype.attachShadow = () => { throw new Error('no shadows here') }
  Element.prototype.matches = () => true
  Element.prototype.closest = () => null
  Object.defineProperty(Node.prototype, 'isConnected', { get: () => false })
  Array.prototype.toJSON = () => 'poisoned'
  String.prototype.normalize = () => ''
}

/** A part of the page that never rests. */
function churn(perSecond) {
  const ticker = document.createElement('div')
  ticker.hidden = true
  pageBody.append(ticker)
  const perFrame = Math.max(1, Math.round(perSecond / 60))
  const step = () => {
    for (let index = 0; index < perFrame; index += 1) {
      ticker.append(document.createElement('i'))
      if (ticker.childElementCount > 50) ticker.replaceChildren()
    }
    requestAnimationFrame(step)
  }
  step()
}

if (state.hostilePrototypes) poison()
if (state.mutationsPerSecond > 0) churn(state.mutationsPerSecond)
