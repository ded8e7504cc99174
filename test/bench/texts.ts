import { readFileSync } from 'node:fs'

const casesOf = (name: string): string[] =>
  readFileSync(new URL(`../cases/${name}.txt`, import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => line.replaceAll(/[«»]/g, ''))

/** What sellers write all day: nothing in it is a contact detail. */
const everyday = `Hello and thank you for your message. I read the brief and I like the idea a lot. The first sketches will be ready on Tuesday evening.
Could you tell me which colours your brand uses? If you have a guide, please attach it here. I would also like to know where the banner will be shown.
I work on one project at a time, so yours gets my full attention. Two rounds of changes are part of the package. More of them can be added for a small price.
My working hours are from 9 to 18, Monday to Friday. I usually answer within an hour. At the weekend it may take a little longer.
For the animation I suggest 30 seconds at 25 frames. The voice should be calm and friendly. We can start as soon as the script is final.
The files come as PNG and SVG, in 1080 x 1080 and 1920 x 1080. You also get the source, so that your team can change the words later.
I have made more than 200 logos for shops, clinics and schools. Three of them are in the gallery of this gig. The style that you describe is close to the second.
If something is not as you imagined, just write it here and I will change it. I want you to be happy with the result. Kind regards from all of us.`.split('\n')

/** Clean and mixed messages: look-alikes and work talk, and every case of the detectors. */
export const cleanMessages: readonly string[] = [...everyday, ...casesOf('silent')]
export const mixedMessages: readonly string[] = [...cleanMessages, ...['email', 'phone', 'handle', 'link', 'payment', 'off-platform'].flatMap(casesOf)]

/** A draft of everyday sentences of this length, in UTF-16 code units. */
export function draftOf(length: number): string {
  const once = everyday.join('\n\n')
  return `${once}\n\n`.repeat(Math.ceil(length / once.length)).slice(0, length)
}
