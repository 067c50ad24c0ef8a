import { DataTable } from '@foyer/ui/data-table'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { useBookingColumns } from '../bookings/booking-columns.tsx'
import { paths } from '../paths.ts'
import type { loader } from './customer.tsx'

/** What this customer has booked, newest first. */
export function CustomerBookings() {
  const t = useTranslations('customers')
  const { bookings } = useLoaderData<typeof loader>()
  const columns = useBookingColumns().filter(({ key }) => key !== 'customer')
  const [when, ...rest] = columns
  if (bookings.length === 0 || !when) return <p className="text-muted">{t('noBookings')}</p>
  return (
    <DataTable
      caption={t('bookings')}
      columns={[{ ...when, role: 'title' }, ...rest]}
      rows={bookings}
      rowKey={({ id }) => id}
      rowTo={({ id }) => paths.booking(id)}
    />
  )
}
