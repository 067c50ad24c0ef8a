import type { ActionFunctionArgs } from '@remix-run/node'
import { backToBooking } from '../bookings/back-to-booking.ts'
import { submit } from '../edge/submit.server.ts'

/** Sends one invoice again (INV-4). */
export const action = (args: ActionFunctionArgs) => {
  const { bookingId = '', invoiceId = '' } = args.params
  return submit(args, {
    read: () => ({ invoiceIds: [invoiceId], key: crypto.randomUUID() }),
    call: (caller, input) => caller.invoices.send(input),
    done: ({ sent }) => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: { key: 'invoicesSent', values: { count: String(sent) } },
    }),
  })
}
