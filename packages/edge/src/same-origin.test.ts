import { describe, expect, it } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

const accepts = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), 'https://portal.example')

describe('C11: who may send a form', () => {
  it('our own pages, by the address of the app or of the host asked', () => {
    expect(accepts({ origin: 'https://portal.example', host: 'inner:3000' })).toBe(true)
    expect(accepts({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' })).toBe(true)
  })
  it('our own pages that hide where they are', () => {
    expect(accepts({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(true)
  })
  it('programs without an Origin', () => {
    expect(accepts({})).toBe(true)
    expect(accepts({ 'sec-fetch-site': 'same-origin' })).toBe(true)
  })
  it('no other site, hidden or not', () => {
    for (const origin of ['https://evil.example', 'http://portal.example', 'https://portal.example.evil.example', ''])
      expect(accepts({ origin, host: 'portal.example:1' })).toBe(false)
    expect(accepts({ origin: 'null', host: 'portal.example' })).toBe(false)
    expect(accepts({ origin: 'null', 'sec-fetch-site': 'cross-site' })).toBe(false)
    expect(accepts({ 'sec-fetch-site': 'cross-site' })).toBe(false)
    expect(accepts({ 'sec-fetch-site': 'same-site' })).toBe(false)
  })
})
