import { expect, test } from 'vitest'
import { printInvoice } from './print-invoice.ts'
import { cleanText } from './set-text.ts'
import { makeInvoice } from './testing/make-invoice.ts'
import { readPdf } from './testing/read-pdf.ts'

const linesOf = async (note: string) => {
  const found = readPdf(await printInvoice(makeInvoice({ note })))
    .pages.flat()
    .map(({ text }) => text)
  return found.slice(found.indexOf('Excluding tax') + 1).filter((line) => line !== '€54.17' && !line.startsWith('Reg.'))
}

test('INV-1: no line begins with the sign that belongs to the one before', async () => {
  for (let length = 60; length < 90; length++) {
    const lines = await linesOf(`${'n'.repeat(length)} de 40 € et 20 % : merci !`)
    expect(lines.filter((line) => /^[€%:!]/.test(line))).toEqual([])
    expect(lines.join(' ')).toContain('40 € et 20 % : merci !')
  }
})

test('INV-1: a word that is too long is broken between letters, and stays whole with its accents', async () => {
  const word = 'e\u0301o\u0323\u0302'.repeat(120)
  const lines = await linesOf(word)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join('').normalize('NFC')).toBe(word.normalize('NFC'))
})

test('INV-1: what cannot be seen or is no character is left out', () => {
  expect(cleanText('a\u0000b\u202ec\u200b\ufeff\u00add\te')).toBe('abcd e')
  expect(cleanText('one\r\ntwo\u2028three\rfour')).toBe('one\ntwo\nthree\nfour')
  expect(cleanText('\ud800x')).toBe('\ufffdx')
  expect(cleanText('e\u0301')).toBe('é')
})
