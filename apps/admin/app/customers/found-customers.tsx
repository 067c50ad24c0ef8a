import { ListRow, RowList } from '@foyer/ui/list-row'
import { TextField } from '@foyer/ui/text-field'
import { useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'

export interface FoundCustomer {
  id: string
  number: number
  givenName: string
  familyName: string
  email: string | null
  phone: string | null
}

/** How one reaches them, in a word. */
export const contactOf = ({ email, phone }: Pick<FoundCustomer, 'email' | 'phone'>): string => email ?? phone ?? ''

/** By what customers are looked for; the address holds it. */
export function FindField({ className }: { className: string }) {
  const t = useTranslations('book')
  const [search] = useSearchParams()
  return (
    <TextField
      label={t('findLabel')}
      name="text"
      type="search"
      defaultValue={search.get('text') ?? ''}
      maxLength={100}
      autoComplete="off"
      className={className}
    />
  )
}

/** Those that were found, each a way on. */
export function FoundCustomers({ found, to }: { found: readonly FoundCustomer[]; to: (id: string) => string }) {
  const t = useTranslations('book')
  if (!found.length) return <p className="text-muted">{t('nobodyFound')}</p>
  return (
    <RowList label={t('customer')}>
      {found.map((each) => (
        <ListRow
          key={each.id}
          to={to(each.id)}
          title={nameOf(each)}
          description={contactOf(each)}
          trailing={<span className="text-muted">{t('numbered', { number: each.number })}</span>}
        />
      ))}
    </RowList>
  )
}
