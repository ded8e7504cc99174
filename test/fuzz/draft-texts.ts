import fc from 'fast-check'
import { hostile } from '../detectors/hostile.ts'

const pieces = [
  'jo.doe', '@', ' at ', ' (at) ', 'gmail', '.com', ' dot com', 'mail.example.com', '+1', '415', '555', '0100', ' - ', '(', ')', 'double three', 'oh', 'zero', 'null', 'eins zwei drei', 'пять', '٥٥٥', '२०२', '2️⃣',
  'whatsapp', 'wa.me/', 'telegram: ', 'skype', 'discord', 'LINE', 'insta', 'call me', 'my number is', 'paypal', 'pay me', 'outside', 'DE89 3704 0044 0532 0130 00', '4111 1111 1111 1111', 'https://', 'www.', '/path?q=1#x', 'fiverr.com',
  'I can’t share', 'the logo for', 'price', '$', '€', '300x300', '72 dpi', 'v1.2.3', '2026-11-22', '10:30', '\n', '\n\n', '\t', ' ', '  ', '.', ',', '…', '#', '`code`', '<b>', 'ﬁ', '㎏', 'Ⓦ', '𝐖', 'gооgle', '\u200b', '\u00ad', '\u202e', '\u2066', '\ud800', '\udc00', '👩‍👩‍👧', '🇩🇪', 'e\u0301', 'שלום', 'مرحبا', '你好', 'ทดสอบ',
]

/** Drafts of all sorts: whole graphemes of any script, halves of characters, pieces of contact details, hostile runs. */
export const draftTexts = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...hostile), fc.integer({ min: 1, max: 12 })).map(([piece, times]) => piece.repeat(times)) },
  ),
  { maxLength: 16 },
).map((parts) => parts.join(''))
