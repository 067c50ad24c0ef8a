import { router } from '../trpc.ts'
import { access } from './access.ts'
import { bookings } from './bookings.ts'
import { businesses } from './businesses.ts'
import { profile } from './profile.ts'

export const portalRouter = router({ access, bookings, businesses, profile })
export type PortalRouter = typeof portalRouter
