import { ButtonLink } from '@foyer/ui/button'
import { Card, CardHeader } from '@foyer/ui/card'
import { FilterBar } from '@foyer/ui/filter-bar'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { contactOf, FindField, FoundCustomers } from '../customers/found-customers.tsx'
import { paths } from '../paths.ts'
import type { loader } from './book.tsx'
import { nameOf } from './booking-row.tsx'

/** For whom: found by name, number, e-mail or phone, or written down anew. */
export function ChooseCustomer() {
  const t = useTranslations('book')
  const { customer, quote, found, mayCreate } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const to = (customerId: string | null) => {
    const next = new URLSearchParams(search)
    next.delete('text')
    if (customerId) next.set('customer', customerId)
    else next.delete('customer')
    return `${paths.book()}?${next}`
  }
  if (customer)
    return (
      <Card>
        <CardHeader
          title={nameOf(customer)}
          description={[t('numbered', { number: customer.number }), contactOf(customer)].filter(Boolean).join(' · ')}
          actions={
            !quote && (
              <ButtonLink to={to(null)} variant="quiet" size="sm">
                {t('otherCustomer')}
              </ButtonLink>
            )
          }
        />
      </Card>
    )
  const kept = [...search].filter(([name]) => name !== 'text')
  return (
    <Card>
      <CardHeader
        title={t('customer')}
        actions={
          mayCreate && (
            <ButtonLink to={paths.newCustomer} variant="secondary" size="sm">
              {t('newCustomer')}
            </ButtonLink>
          )
        }
      />
      <FilterBar label={t('customer')} submitLabel={t('find')} action={paths.book()}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FindField className="w-full sm:w-96" />
      </FilterBar>
      <div className="mt-4">
        <FoundCustomers found={found} to={to} />
      </div>
    </Card>
  )
}
