import type { PortalRouter } from '@foyer/api/portal/router'
import { createTRPCClient, httpLink } from '@trpc/client'
import { paths } from '../paths'
import type { AskForTimes } from './find-times'

/** Free times straight from the procedures, as they are now. */
export function liveTimes(slug: string, bookingId: string): AskForTimes {
  const client = createTRPCClient<PortalRouter>({
    links: [httpLink({ url: paths.trpc(), headers: { 'x-foyer-business': slug } })],
  })
  return (asked) => client.bookings.freeTimes.query({ bookingId, ...asked })
}
