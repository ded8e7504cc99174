import type { Page } from 'puppeteer-core'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Every pixel of a colour close to magenta on the page, by its centre in CSS pixels. */
export async function magentaPixels(page: Page, decoder: Page): Promise<readonly Point[]> {
  const picture = await page.screenshot({ encoding: 'base64' })
  const found = await decoder.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const { data: bytes, width } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    const flat: number[] = []
    for (let at = 0; at < bytes.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]]
      if (red > 150 && blue > 150 && green < 110) flat.push((at / 4) % width, Math.floor(at / 4 / width))
    }
    return flat
  }, picture)
  const points: Point[] = []
  for (let at = 0; at < found.length; at += 2) points.push({ x: (found[at] ?? 0) + 0.5, y: (found[at + 1] ?? 0) + 0.5 })
  return points
}
