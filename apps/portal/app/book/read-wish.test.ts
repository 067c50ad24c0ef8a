import { describe, expect, it } from 'vitest'
import { paths } from '../paths'
import { readWish } from './read-wish'

const id = (digit: string) => `00000000-0000-4000-8000-00000000000${digit}`
const read = (address: string) => readWish(new URL(address, 'http://x').searchParams)

describe('BOK-1: the address of the booking page', () => {
  it('holds a whole choice, there and back', () => {
    const wish = {
      ...{ service: id('1'), provider: id('2'), persons: 3, location: id('3'), zone: 'Asia/Tokyo' },
      ...{ month: '2026-12', day: '2026-12-03', at: '2026-12-03T08:30:00.000Z', any: true },
      extras: [
        { extraId: id('4'), quantity: 1 },
        { extraId: id('5'), quantity: 2 },
      ],
    }
    expect(read(paths.book('a', 'en', wish))).toEqual(wish)
  })
  it('counts what cannot be meant as not asked', () => {
    for (const odd of [
      "' OR 1=1--",
      '-1',
      '0',
      '1e3',
      '9'.repeat(400),
      '{"$gt":""}',
      '2026-02-30x',
      '\u0000',
      '../..',
    ]) {
      const names = ['service', 'provider', 'persons', 'extra', 'location', 'zone', 'month', 'day', 'at']
      const search = new URLSearchParams(names.map((name) => [name, odd]))
      expect(readWish(search)).toMatchObject({ persons: 1, extras: [], any: false })
      expect(Object.values(readWish(search)).filter(Boolean)).toEqual([1, []])
    }
  })
  it('knows a zone by its one name', () => {
    expect(read('/?zone=europe/PARIS').zone).toBe('Europe/Paris')
    expect(read('/?zone=Mars/Base').zone).toBeUndefined()
    expect(read('/?zone=%2B01:00').zone).toBeUndefined()
  })
  it('is short for a plain wish', () => {
    expect(paths.book('a', 'fr', { service: id('1') })).toBe(`/a/reserver?service=${id('1')}`)
    expect(paths.book('a', 'de')).toBe('/a/buchen')
  })
})
