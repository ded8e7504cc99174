import { hasSettled } from '../../src/marks/has-settled.ts'
import { middleOf, type HarnessPage, type Spot } from './harness.ts'

/**
 * Runs a script in the page that makes the note come or move, and presses where it then lies, at once. Says what may become
 * of the press: on a fast machine it can't count, on a slow one it may come so late that it is meant, or too near to that to tell.
 */
export async function pressRightAfter({ page, settle }: HarnessPage, change: string, where: () => Promise<Spot>): Promise<readonly boolean[]> {
  const [before, after] = await page.evaluate(async (script) => {
    window.addEventListener('click', ({ timeStamp }) => Object.assign(globalThis, { pressedAt: timeStamp }), { capture: true })
    const from = performance.now()
    const element = document.createElement('script')
    element.textContent = script
    document.head.append(element)
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    return [from, performance.now()] as const
  }, change)
  await page.mouse.click(...middleOf(await where()))
  await settle()
  const timeStamp = await page.evaluate(() => (globalThis as unknown as { pressedAt: number }).pressedAt)
  return [...(hasSettled({ timeStamp }, after) ? [] : [false]), ...(hasSettled({ timeStamp }, before) ? [true] : [])]
}
