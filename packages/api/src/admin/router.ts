import { router } from '../trpc.ts'
import { appointments } from './appointments.ts'
import { bookings } from './bookings.ts'
import { businesses } from './businesses.ts'
import { categories } from './categories.ts'
import { coupons } from './coupons.ts'
import { customers } from './customers.ts'
import { events } from './events.ts'
import { hours } from './hours.ts'
import { invoices } from './invoices.ts'
import { live } from './live.ts'
import { locations } from './locations.ts'
import { messages } from './messages.ts'
import { payments } from './payments.ts'
import { providers } from './providers.ts'
import { quotes } from './quotes.ts'
import { services } from './services.ts'
import { settings } from './settings.ts'
import { staff } from './staff.ts'

export const adminRouter = router({
  appointments,
  bookings,
  businesses,
  categories,
  coupons,
  customers,
  events,
  hours,
  invoices,
  live,
  locations,
  messages,
  payments,
  providers,
  quotes,
  services,
  settings,
  staff,
})
export type AdminRouter = typeof adminRouter
