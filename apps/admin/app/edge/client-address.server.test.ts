import { expect, test } from 'vitest'
import { clientAddress } from './client-address.server.ts'

const forwarded = new Headers({ 'x-forwarded-for': '198.51.100.7, 203.0.113.9' })

test('ACC-8: without trusted hops a forwarded address is not believed', () => {
  expect(clientAddress(forwarded, '::ffff:192.0.2.1', 0)).toBe('192.0.2.1')
})

test('ACC-8: as many hops are believed as are trusted', () => {
  expect(clientAddress(forwarded, '192.0.2.1', 1)).toBe('203.0.113.9')
  expect(clientAddress(forwarded, '192.0.2.1', 2)).toBe('198.51.100.7')
  expect(clientAddress(new Headers(), '192.0.2.1', 2)).toBe('192.0.2.1')
})
