import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media')

function colours(...blocks: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const block of blocks) for (const [, name = '', value = ''] of block.matchAll(/--([a-z-]+): ([^;]+);/g)) found.set(name, value)
  return found
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(tokens: Map<string, string>, one: string, other: string): number {
  const value = (name: string): string => {
    const found = tokens.get(name) ?? name
    const reference = /^var\(--(.+)\)$/.exec(found)?.[1]
    return reference ? value(reference) : found
  }
  const [low = 0, high = 0] = [luminance(value(one)), luminance(value(other))].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

describe.each([['light', colours(light)], ['dark', colours(light, dark)]] as const)('colour tokens, %s', (_, tokens) => {
  test.each([
    ['ink', 'page'], ['ink', 'sunk'], ['soft', 'page'], ['soft', 'sunk'], ['accent', 'page'], ['on-accent', 'accent'],
    ['ink', 'stop-ground'], ['ink', 'warn-ground'], ['stop', 'stop-ground'], ['stop', 'page'], ['warn', 'warn-ground'], ['warn', 'page'],
    ['ok', 'ok-ground'], ['unknown', 'unknown-ground'], ['soft', 'stop-ground'], ['soft', 'warn-ground'], ['accent', 'sunk'],
  ])('%s can be read on %s', (one, other) => {
    expect(contrast(tokens, one, other)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['page', 'sunk'])('the edge of a button can be seen on %s', (ground) => {
    expect(contrast(tokens, 'edge', ground)).toBeGreaterThanOrEqual(3)
  })
})

test('marks stand out on white and on black pages alike', () => {
  const tokens = colours(light)
  for (const tone of ['stop', 'warn']) {
    expect(contrast(tokens, `${tone}-on-light`, '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(contrast(tokens, `${tone}-on-dark`, '#111111')).toBeGreaterThanOrEqual(3)
  }
})
