// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { peopleOn } from '../../src/fiverr/people-on.ts'
import { describeBox, findPointed } from '../../src/fiverr/pointed-box.ts'

vi.stubGlobal('CSS', { escape: (value: string) => value.replace(/[^\w-]/g, '\\$&') })

test('what is kept of the message box finds it again and names no buyer', () => {
  history.replaceState(null, '', '/inbox/bob_b')
  document.body.innerHTML = '<header class="conversation-header"><a class="username" href="/bob_b?source=inbox">Bobby Tables</a></header>'
    + '<main id="with-Bob_B"><div><textarea name="box" aria-label="Write to Bobby Tables" placeholder="Say hello to bob_b"></textarea></div></main>'
  const box = document.querySelector('textarea')
  if (!box) throw new Error('no box')
  const described = describeBox(box, peopleOn(document))
  expect(JSON.stringify(described)).not.toMatch(/bob/i)
  expect(findPointed(document, described)).toBe(box)
  expect(JSON.stringify(describeBox(box))).toMatch(/bob/i)
})
