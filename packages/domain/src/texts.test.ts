import { expect, test } from 'vitest'
import { chooseLocale } from './locales.ts'
import { textIn } from './texts.ts'

test('MSG-7: a missing or empty translation falls back to the business’s first language, then to any', () => {
  const texts = { en: 'Massage', fr: 'Massage suédois', de: '' }
  expect(textIn(texts, 'fr', ['en', 'fr'])).toBe('Massage suédois')
  expect(textIn(texts, 'de', ['fr', 'de'])).toBe('Massage suédois')
  expect(textIn(texts, 'es', ['en'])).toBe('Massage')
  expect(textIn({ fr: 'Soin' }, 'es', ['en'])).toBe('Soin')
  for (const none of [null, undefined, {}]) expect(textIn(none, 'en', ['en'])).toBe('')
})

test('ACC-1: the first wish that the business speaks, else its first language', () => {
  expect(chooseLocale(['fr', 'en'], ['en', 'fr'])).toBe('fr')
  expect(chooseLocale([null, undefined, 'de', 'fr'], ['en', 'fr'])).toBe('fr')
  expect(chooseLocale(['fr'], ['en'])).toBe('en')
  expect(chooseLocale([], ['fr', 'en'])).toBe('fr')
  expect(chooseLocale(['xx', '../..'], ['de'])).toBe('en')
})
