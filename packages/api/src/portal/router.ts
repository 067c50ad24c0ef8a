import { router } from '../trpc.ts'
import { access } from './access.ts'
import { bookings } from './bookings.ts'
import { businesses } from './businesses.ts'
import { cards } from './cards.ts'
import { events } from './events.ts'
import { invoices } from './invoices.ts'
import { live } from './live.ts'
import { payments } from './payments.ts'
import { profile } from './profile.ts'
import { quotes } from './quotes.ts'
import { services } from './services.ts'

export const portalRouter = router({
  access,
  bookings,
  businesses,
  cards,
  events,
  invoices,
  live,
  payments,
  profile,
  quotes,
  services,
})
export type PortalRouter = typeof portalRouter
