import { Card } from '@foyer/ui/card'
import { EmptyState } from '@foyer/ui/empty-state'
import { FilterBar } from '@foyer/ui/filter-bar'
import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import type { loader } from './book.tsx'

/** What, with whom, for how many and with which extras; a change shows price and times anew. */
export function ChooseChoice() {
  const t = useTranslations('book')
  const { customer, categories, offer } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  if (!offer || !customer) return <EmptyState title={t('nothingOffered')} description={t('nothingOfferedText')} />
  const { service, choice } = offer
  const quantityOf = (id: string) => choice.extras.find(({ extraId }) => extraId === id)?.quantity ?? 0
  const services = categories.flatMap((category) =>
    category.services.map(({ id, name }) => ({
      value: id,
      label: categories.length > 1 ? `${category.name} · ${name}` : name,
    })),
  )
  return (
    <Card>
      <FilterBar label={t('what')} submitLabel={t('show')} action={paths.book()}>
        <input type="hidden" name="customer" value={customer.id} />
        {['from', 'day', 'at', 'coupon'].map((name) => {
          const value = search.get(name)
          return value && <input key={name} type="hidden" name={name} value={value} />
        })}
        <SelectField
          key={service.id}
          label={t('service')}
          name="service"
          defaultValue={service.id}
          className="w-full sm:w-80"
          options={services}
        />
        <SelectField
          key={`with ${service.id} ${choice.providerId}`}
          label={t('provider')}
          name="provider"
          defaultValue={choice.providerId}
          className="w-full sm:w-64"
          options={service.providers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {service.mostPersons > 1 && (
          <SelectField
            key={`persons ${service.id}`}
            label={t('persons')}
            name="persons"
            defaultValue={String(choice.persons)}
            className="w-28"
            options={Array.from({ length: service.mostPersons }, (_, n) => ({ value: `${n + 1}`, label: `${n + 1}` }))}
          />
        )}
        {service.extras.map(({ id, name, mostQuantity }) => (
          <TextField
            key={id}
            label={name}
            name={`extra.${id}`}
            type="number"
            min={0}
            max={mostQuantity}
            defaultValue={quantityOf(id)}
            className="w-40"
          />
        ))}
      </FilterBar>
    </Card>
  )
}
