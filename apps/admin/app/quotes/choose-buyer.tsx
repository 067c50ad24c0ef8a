import { Card, CardHeader } from '@foyer/ui/card'
import { FilterBar } from '@foyer/ui/filter-bar'
import { useTranslations } from 'use-intl'
import { FindField, type FoundCustomer, FoundCustomers } from '../customers/found-customers.tsx'
import { paths } from '../paths.ts'

/** For whom the quote is: found by name, number, e-mail or phone. */
export function ChooseBuyer({ found }: { found: readonly FoundCustomer[] }) {
  const t = useTranslations('book')
  return (
    <Card>
      <CardHeader title={t('customer')} />
      <FilterBar label={t('customer')} submitLabel={t('find')} action={paths.newQuote()}>
        <FindField className="w-full sm:w-96" />
      </FilterBar>
      <div className="mt-4">
        <FoundCustomers found={found} to={(customer) => paths.newQuote({ customer })} />
      </div>
    </Card>
  )
}
