import type { Locale } from '@foyer/domain/locales'
import { paths } from '../paths'
import { payTextIn } from '../payments/words.server'

/** The ways from the profile to what was paid and to the saved cards, in words the server writes (PAY-5, 8). */
export function moneyLinks(locale: Locale, { slug, hasCards }: { slug: string; hasCards: boolean }) {
  const p = payTextIn(locale)
  const link = (name: 'payments' | 'cards', to: string) => ({
    ...{ name, to, heading: p(`${name}.heading`), hint: p(`${name}.hint`), label: p(`${name}.see`) },
  })
  return [link('payments', paths.payments(slug)), ...(hasCards ? [link('cards', paths.cards(slug))] : [])]
}
