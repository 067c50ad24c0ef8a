import { router } from '../trpc.ts'
import { bookings } from './bookings.ts'
import { businesses } from './businesses.ts'
import { customers } from './customers.ts'
import { messages } from './messages.ts'
import { services } from './services.ts'
import { settings } from './settings.ts'
import { staff } from './staff.ts'

export const adminRouter = router({ bookings, businesses, customers, messages, services, settings, staff })
export type AdminRouter = typeof adminRouter
