import { formatMoney } from '@foyer/format/money'
import { ButtonLink } from '@foyer/ui/button'
import { Card, CardHeader } from '@foyer/ui/card'
import { FilterBar } from '@foyer/ui/filter-bar'
import { SelectField } from '@foyer/ui/select-field'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './book.tsx'

/** What the accepted quote says is booked; only with whom is still to choose (INV-5). */
export function QuotedChoice() {
  const t = useTranslations('book')
  const quotes = useTranslations('quotes')
  const locale = useRegion()
  const { quote, offer } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  if (!quote || !offer) return null
  const kept = [...search].filter(([name]) => name !== 'provider')
  const { number, service, persons, totalMinor, currency } = quote
  return (
    <Card>
      <CardHeader
        title={quotes('pricedBy', { number: String(number) })}
        description={[
          service,
          persons > 1 && `${quotes('persons')}: ${persons}`,
          formatMoney(totalMinor, currency, locale),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <ButtonLink to={paths.quote(quote.id)} variant="quiet" size="sm">
            {quotes('named', { number: String(number) })}
          </ButtonLink>
        }
      />
      <FilterBar label={t('provider')} submitLabel={t('show')} action={paths.book()}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SelectField
          label={t('provider')}
          name="provider"
          defaultValue={offer.choice.providerId}
          className="w-full sm:w-64"
          options={offer.service.providers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FilterBar>
    </Card>
  )
}
