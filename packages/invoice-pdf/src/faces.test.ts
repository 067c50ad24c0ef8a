import { expect, test } from 'vitest'
import { faceForDocument, hasAll } from './faces.ts'

test('INV-1: what a document’s glyphs mean does not depend on the documents before it', () => {
  const [one, other] = [faceForDocument('text'), faceForDocument('text')]
  const noBreak = one.glyphForCodePoint(0xa0)
  const plain = other.glyphForCodePoint(0x20)
  expect(plain.id).toBe(noBreak.id)
  expect([noBreak.codePoints, plain.codePoints]).toEqual([[0xa0], [0x20]])
})

test('INV-1: the faces have the letters and signs of European invoices, the other one those of more scripts', () => {
  const european = 'ÄÖÜßàâçéèêëîïôœùûüÿñáíóúŁłŃŚŻŹČŘŠŽĞİŞȘȚŐŰЁЇЄҐБЖЩЪЭЮЯΆΈΉΏΨ€£¥₣₴₺₽№°–—−“”„«»’…·  '
  for (const face of ['text', 'strong'] as const) expect(hasAll(face, european)).toBe(true)
  for (const face of ['otherText', 'otherStrong'] as const) expect(hasAll(face, 'שלום ქართული հայերեն □')).toBe(true)
  expect(hasAll('text', 'שלום')).toBe(false)
})
