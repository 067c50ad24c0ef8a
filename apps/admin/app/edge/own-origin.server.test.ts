import { expect, test } from 'vitest'
import { comesFromHere } from './own-origin.server.ts'

const own = 'https://admin.example'
const post = (headers: Record<string, string>) => new Request(`${own}/signin`, { method: 'POST', headers })

test('C11: only pages of this app change anything', () => {
  expect(comesFromHere(post({ origin: own }), own)).toBe(true)
  expect(comesFromHere(post({ 'sec-fetch-site': 'same-origin' }), own)).toBe(true)
  for (const origin of ['null', 'https://evil.example', 'http://admin.example', `${own}.evil.example`, '']) {
    expect(comesFromHere(post({ origin }), own)).toBe(false)
  }
  expect(comesFromHere(post({}), own)).toBe(false)
  expect(comesFromHere(post({ 'sec-fetch-site': 'cross-site' }), own)).toBe(false)
})

test('C11: a copy reached under another name than its own is at home there too', () => {
  const at = { host: '127.0.0.1:3001' }
  expect(comesFromHere(post({ ...at, origin: 'http://127.0.0.1:3001' }), own)).toBe(true)
  expect(comesFromHere(post({ ...at, origin: 'http://127.0.0.1:3000' }), own)).toBe(false)
  expect(comesFromHere(post({ ...at, origin: 'null' }), own)).toBe(false)
})

test('C11: reading needs no origin', () => {
  expect(comesFromHere(new Request(own), own)).toBe(true)
})
