import { describe, expect, it } from 'vitest'
import { clientAddress } from './client-address.ts'

describe('ACC-8: the address that limits count', () => {
  it('is the peer when no proxy is trusted', () => {
    expect(clientAddress('::ffff:10.0.0.7', '1.2.3.4', 0)).toBe('10.0.0.7')
  })
  it('is what the outermost trusted proxy saw, not what the client claims', () => {
    expect(clientAddress('10.0.0.1', '6.6.6.6, 203.0.113.9', 1)).toBe('203.0.113.9')
    expect(clientAddress('10.0.0.1', '6.6.6.6, 203.0.113.9, 10.0.0.2', 2)).toBe('203.0.113.9')
  })
  it('falls back to the peer on nonsense', () => {
    expect(clientAddress('10.0.0.1', 'drop table', 1)).toBe('10.0.0.1')
    expect(clientAddress('10.0.0.1', null, 1)).toBe('10.0.0.1')
  })
})
