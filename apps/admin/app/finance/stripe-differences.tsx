import { Banner } from '@foyer/ui/banner'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import type { loader } from './search.tsx'
import { useMoney } from './use-money.ts'

/** What did not agree with Stripe when it was last compared (PAY-6). */
export function StripeDifferences() {
  const t = useTranslations('finance')
  const { differences, currency } = useLoaderData<typeof loader>()
  const money = useMoney(currency)
  if (differences.length === 0) return null
  const amount = (minor: number | null) => (minor === null ? t('nothing') : money(minor))
  return (
    <Banner tone="warn" title={t('differs')} className="mb-6">
      <ul className="wrap-anywhere">
        {differences.map(({ id, what, stripeId, hereMinor, thereMinor, bookingId }) => {
          const amounts = { here: amount(hereMinor), there: amount(thereMinor) }
          const text = t(`differing.${what}`, { id: stripeId, ...amounts })
          return (
            <li key={id}>
              {bookingId ? (
                <Link to={paths.booking(bookingId)} className="underline underline-offset-3">
                  {text}
                </Link>
              ) : (
                text
              )}
            </li>
          )
        })}
      </ul>
    </Banner>
  )
}
