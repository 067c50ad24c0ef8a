import { describe, expect, it } from 'vitest'
import { isSameOrigin } from './same-origin.server'

const accepts = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), 'https://portal.example')

describe('who may send a form', () => {
  it('our own pages, by the address of the portal or of the host asked', () => {
    expect(accepts({ origin: 'https://portal.example', host: 'inner:3000' })).toBe(true)
    expect(accepts({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' })).toBe(true)
  })
  it('programs without an Origin', () => {
    expect(accepts({})).toBe(true)
    expect(accepts({ 'sec-fetch-site': 'same-origin' })).toBe(true)
  })
  it('no other site, hidden or not', () => {
    expect(accepts({ origin: 'https://evil.example', host: 'portal.example' })).toBe(false)
    expect(accepts({ origin: 'null', host: 'portal.example' })).toBe(false)
    expect(accepts({ 'sec-fetch-site': 'cross-site' })).toBe(false)
    expect(accepts({ 'sec-fetch-site': 'same-site' })).toBe(false)
  })
})
