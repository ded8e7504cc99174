import { describe, expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { joinAdded } from '../../src/core/join-added.ts'

const joined = (text: string): string | undefined => joinAdded(foldDraft(text))?.folded
/** What is marked in the typed text for a piece of the reading. */
const marked = (text: string, piece: string): string | undefined => {
  const reading = joinAdded(foldDraft(text))
  if (reading === undefined) return undefined
  const { start, end } = reading.typedSpan(reading.folded.indexOf(piece), reading.folded.indexOf(piece) + piece.length)
  return text.slice(start, end)
}

describe('pieces put together by plus signs', () => {
  test.each([
    ['"jo" + "@" + "example.com"', '"jo@example.com"'],
    ["'jo'+'@example.com'", "'jo@example.com'"],
    ['jo + @ + example.com', 'jo@example.com'],
    ['jo +@example.com', 'jo@example.com'],
    ['jo+ @example.com', 'jo@example.com'],
    ['“Jo” + ”@example.com', '"jo@example.com'],
    ['jo  +  @  +  example.com', 'jo@example.com'],
    ['write to jo + @example.com + today', 'write to jo@example.comtoday'],
  ])('%s', (text, reading) => {
    expect(joined(text)).toBe(reading)
  })

  test.each(['jo+box@example.com', 'a+b@c and d', 'jo@example.com', 'two + three logos', '', '+ jo@example.com', '+49 151 @ noon', ' jo@example.com'])('%j has none', (text) => {
    expect(joined(text)).toBeUndefined()
  })

  test('more space than anyone leaves stays', () => {
    expect(joined('jo    +    @example.com')).toBe('jo    @example.com')
  })
})

describe('what is marked of them', () => {
  test('goes from the first piece to the last, with the quotes around them', () => {
    expect(marked('to "jo" + "@" + "example.com" now', 'jo@example.com')).toBe('"jo" + "@" + "example.com"')
    expect(marked('to ‘jo’ + ‘@example.com’ now', 'jo@example.com')).toBe('‘jo’ + ‘@example.com’')
  })

  test('has no quotes where only one side has them', () => {
    expect(marked('to "jo + @example.com now', 'jo@example.com')).toBe('jo + @example.com')
    expect(marked('to jo + @example.com" now', 'jo@example.com')).toBe('jo + @example.com')
    expect(marked('jo + @example.com', 'jo@example.com')).toBe('jo + @example.com')
  })

  test('keeps quotes out where nothing is put together inside them', () => {
    expect(marked('a + b "jo@example.com"', 'jo@example.com')).toBe('jo@example.com')
  })
})
