import { liveProcedures } from '../live-procedures'

/** Free times straight from the procedures, as they are now. */
export const liveTimes =
  (slug: string, bookingId: string, providerId: string | undefined) => (asked: { from: string; days: number }) =>
    liveProcedures(slug).bookings.freeTimes.query({ bookingId, providerId, ...asked })
