import { createHash, X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeCertificate } from './certificate.ts'

const made = makeCertificate(['*.fiverr.com', 'localhost', '127.0.0.1'])
const read = new X509Certificate(made.cert)

test('the certificate is for the hosts asked for', () => {
  expect(read.checkHost('www.fiverr.com')).toBeDefined()
  expect(read.checkHost('localhost')).toBe('localhost')
  expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1')
  expect(read.checkHost('fiverr.example.com')).toBeUndefined()
})

test('the certificate is signed by its own key and valid now', () => {
  expect(read.verify(read.publicKey)).toBe(true)
  expect(Date.parse(read.validFrom)).toBeLessThan(Date.now())
  expect(Date.parse(read.validTo)).toBeGreaterThan(Date.now())
})

test('the fingerprint is the one of the public key', () => {
  const key = read.publicKey.export({ type: 'spki', format: 'der' })
  expect(made.spki).toBe(createHash('sha256').update(key).digest('base64'))
})
