import { describe, expect, test } from 'vitest'
import { spacedHost } from '../../src/detectors/accounts/spaced-host.ts'
import { classes } from '../../src/detectors/words/classes.ts'
import { markFrom } from './token-at.ts'

const marked = (line: string): string => markFrom(line, classes.messenger, ({ tokens, index }) => spacedHost(tokens, index))

describe("a service's host with space for its dots", () => {
  test.each([
    '«meet google com abc-defg-hij»',
    'so «meet google com/abc» then',
    '«meet google com/ abc» then',
    '«meet google com /abc_def/g» then',
    'on «discord gg/abc», ok',
    '«discord gg ab_c» ok',
    '«zoom us j/123-456» ok',
  ])('%s', (line) => expect(marked(line)).toBe(line))

  test.each([
    'meet google com',
    'meet google com abc',
    'discord gg abc',
    'meet google org abc-defg',
    'meet  google com abc-defg',
    'meet google  com abc-defg',
    'meet google, com abc-defg',
    'meet google com  abc-defg',
    'meet google com/  abc',
    'meet google com, abc-defg',
    'meet google com (abc-defg)',
    'meet yahoo com abc-defg',
    'discord com',
    'zoom us today',
    'meet it google com abc-d',
    'discord.gg abc-d',
    'meet google com. abc-d',
    'discord the gg abc-d',
  ])('none in %s', (line) => expect(marked(line)).toBe(line))
})
