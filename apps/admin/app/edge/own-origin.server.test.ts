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

test('C11: reading needs no origin', () => {
  expect(comesFromHere(new Request(own), own)).toBe(true)
})
