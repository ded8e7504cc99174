import { describe, expect, test } from 'vitest'
import { invitesToApp } from '../../src/detectors/asks/invites-to-app.ts'
import { tokenAt } from './token-at.ts'

const invites = (line: string): boolean => {
  const { tokens, index, clause } = tokenAt(line)
  return invitesToApp(tokens, index, clause)
}

describe('an invitation to a messenger', () => {
  test.each([
    'so do you have «wa?',

    'message me via «signal',
    'message me at «signal',
    '你的«微信',
    '«加微',
    'can I get your «telegram',
    'come with us to my «discord',
    'move it to «telegram instead of mail',
    'so tell me, are u on «telegram yet',
    'do you have a nice «telegram for it these days',
    '«telegramdan konuşalım',
    '«telegramda konuşalım',
    '«telegramte konuşalım',
    'por «whatsapp podemos hablar',
    'por «whatsapp nosotros hablar',
    'may «whatsapp ka ba',
    'you now have «skype?',
    '«LINE 交換しませんか',
    "let's talk via «zoom, ok",
  ])('is %s', (line) => expect(invites(line)).toBe(true))

  test.each([
    'so tell me do you have «wa',
    'message me on «telegram about logo',
    'hablamos por «steam',
    'the «messenger',
    'we talk of «messenger',
    'please on «telegram maybe',
    'please do it on «telegram',
    'is on «telegram',
    'please contact «telegram',
    'this is your «telegram',
    '«skype available there',
    '«skype works?',
    'the new «telegram?',
    'come see my «discord',
    'come here with all of us to my «discord',
    'come to «telegram and see',
    'join my «discord server banner',
    'join my «discord banner',
    'join us and see my «discord',
    'after the logo join my «discord',
    'do you have any other good «telegram for it these days',
    'hai «telegram',
    'tienes «WhatsApp en el móvil de la casa ahora',
    'can we see it on «wa',
    '«whatsapp pe ye wo sab karte hain',
    '«telegram konuşalım',
    'can they take it to «whatsapp',
    'got so good and cheap «skype?',
    'can they move to «zoom',
    "let's sit on «zoom",
  ])('is not %s', (line) => expect(invites(line)).toBe(false))
})
