import { expect, it } from 'vitest'
import { lifetimeInWords } from './lifetime.ts'

it.each([
  [10, '10 minutes', '10 minutes'],
  [60, '1 hour', '1 heure'],
  [90, '1 hour 30 minutes', '1 heure 30 minutes'],
  [10_080, '7 days', '7 jours'],
])('ACC-4 says %i minutes in words', (minutes, english, french) => {
  const words = (locale: string) => lifetimeInWords(minutes, locale).replaceAll('\u00a0', ' ')
  expect(words('en-GB')).toBe(english)
  expect(words('fr-FR')).toBe(french)
})
