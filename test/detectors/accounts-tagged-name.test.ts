import { describe, expect, test } from 'vitest'
import { taggedName } from '../../src/detectors/accounts/tagged-name.ts'
import { classes } from '../../src/detectors/words/classes.ts'
import { markFrom } from './token-at.ts'

const marked = (line: string): string => markFrom(line, classes.number, ({ tokens, index }) => taggedName(tokens, index))

describe('a name with its number', () => {
  test.each(['add «jodoe#1234»', 'add me «jodoe#1234», ok', 'message «jodoe#1234» today', 'just add: «jodoe#1234»'])('%s', (line) => expect(marked(line)).toBe(line))

  test.each([
    'see jodoe#1234',
    'jodoe#1234',
    'add it to the jodoe#1234',
    'add jodoe #1234',
    'add jodoe# 1234',
    'add jodoe-1234',
    'add jodoe#123',
    'add jodoe#12345',
    'add jodoe#1234x',
    'add (#1234)',
    'add #1234',
    'add#1234',
    'add add#1234 to it',
    'see contact#1234',
  ])('none in %s', (line) => expect(marked(line)).toBe(line))
})
